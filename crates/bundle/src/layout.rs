//! What a bundle is made of: the members' paths, their order, and the limits (`docs/formats/bundle.md`).

use crate::BundleError;
use sala_record::{CaseId, Digest};

/// The largest bundle that is opened, sealed size in bytes: 16 MiB. It is held in memory whole, so that nothing of it
/// is believed before all of it is authenticated.
pub const SIZE_LIMIT: usize = 16 * 1024 * 1024;

/// The most members that are read.
pub const MEMBER_LIMIT: usize = 10_000;

/// The most JSON values that are read out of one bundle's events: bounds the memory that a hostile bundle can take.
pub(crate) const VALUE_LIMIT: usize = 2_000_000;

pub(crate) const README: &str = "README.txt";
pub(crate) const MANIFEST: &str = "manifest.json";
pub(crate) const SIGNATURE: &str = "manifest.json.minisig";
pub(crate) const PADDING: &str = "padding";

/// Where a member belongs. There are no other paths in a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Readme,
    Manifest,
    Signature,
    CaseEvents(CaseId),
    CasePage(CaseId),
    Guide(Digest, String),
    Padding,
}

impl Place {
    /// Reads a path by the closed list of forms; anything else is refused, so that no `..`, no absolute path and no
    /// device name of any system can come out of a bundle.
    pub(crate) fn read(path: &str) -> Result<Self, BundleError> {
        const FORBIDDEN: BundleError = BundleError::Hostile("a path that no bundle has");
        match path {
            README => return Ok(Self::Readme),
            MANIFEST => return Ok(Self::Manifest),
            SIGNATURE => return Ok(Self::Signature),
            PADDING => return Ok(Self::Padding),
            _ => {}
        }
        if let Some(file) = path.strip_prefix("cases/") {
            let (id, extension) = file.split_once('.').ok_or(FORBIDDEN)?;
            let case: CaseId = id.parse().map_err(|_| FORBIDDEN)?;
            return match extension {
                "jsonl" if case.to_string() == id => Ok(Self::CaseEvents(case)),
                "html" if case.to_string() == id => Ok(Self::CasePage(case)),
                _ => Err(FORBIDDEN),
            };
        }
        let (digest, file) =
            path.strip_prefix("guides/").and_then(|rest| rest.split_once('/')).ok_or(FORBIDDEN)?;
        let known: Digest = digest.parse().map_err(|_| FORBIDDEN)?;
        if known.to_string() != digest || !is_guide_file(file) {
            return Err(FORBIDDEN);
        }
        Ok(Self::Guide(known, file.to_owned()))
    }

    /// The member's path.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Readme => README.to_owned(),
            Self::Manifest => MANIFEST.to_owned(),
            Self::Signature => SIGNATURE.to_owned(),
            Self::CaseEvents(case) => format!("cases/{case}.jsonl"),
            Self::CasePage(case) => format!("cases/{case}.html"),
            Self::Guide(digest, file) => format!("guides/{digest}/{file}"),
            Self::Padding => PADDING.to_owned(),
        }
    }
}

/// Whether a guide may consist of this file: its structure, its texts, the signs and their texts.
fn is_guide_file(path: &str) -> bool {
    let text = path.strip_prefix("signs/texts/").or_else(|| path.strip_prefix("texts/"));
    match (path, text) {
        ("guide.json" | "signs/signs.json", _) => true,
        (_, Some(file)) => file.strip_suffix(".ftl").is_some_and(|language| {
            (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase())
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_written_down_paths_are_read() {
        let case = "4e3f0c3e-9f4f-4f0e-8d0c-0123456789ab";
        let digest = "ab".repeat(32);
        for good in [
            "README.txt".to_owned(),
            "manifest.json".to_owned(),
            "manifest.json.minisig".to_owned(),
            "padding".to_owned(),
            format!("cases/{case}.jsonl"),
            format!("cases/{case}.html"),
            format!("guides/{digest}/guide.json"),
            format!("guides/{digest}/texts/lo.ftl"),
            format!("guides/{digest}/signs/signs.json"),
            format!("guides/{digest}/signs/texts/vi.ftl"),
        ] {
            assert_eq!(Place::read(&good).map(|place| place.path()), Ok(good));
        }
        for bad in [
            String::new(),
            "/etc/passwd".to_owned(),
            "../README.txt".to_owned(),
            "./README.txt".to_owned(),
            "readme.txt".to_owned(),
            "padding/".to_owned(),
            "C:\\README.txt".to_owned(),
            "cases/../manifest.json".to_owned(),
            "cases/case.jsonl".to_owned(),
            format!("cases/{}.jsonl", case.to_uppercase()),
            format!("cases/{}.jsonl", case.replace('-', "")),
            format!("cases/{{{case}}}.jsonl"),
            format!("cases/{case}.html.exe"),
            format!("cases//{case}.html"),
            format!("guides/{digest}/../../x"),
            format!("guides/{digest}/texts/../../../x.ftl"),
            format!("guides/{digest}/texts/..ftl"),
            format!("guides/{digest}/texts/con:.ftl"),
            format!("guides/{digest}/scenarios/a.json"),
            format!("guides/{}/guide.json", digest.to_uppercase()),
            format!("guides/{digest}"),
        ] {
            assert!(Place::read(&bad).is_err(), "{bad:?} was let in");
        }
    }
}
