//! Making a bundle.

use crate::{
    BundleError, CaseContents, Contents, SIZE_LIMIT, archive,
    layout::{MANIFEST, PADDING, Place, SIGNATURE},
    members::{check_events, check_guide, check_places, write_events},
};
use sala_keys::{Identity, SealTarget};
use sala_record::{Digest, MANIFEST_SCHEMA, Manifest, Member, Timestamp};
use std::collections::BTreeSet;
use std::fmt;

/// A finished bundle.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedBundle {
    /// 128 random bits as hexadecimal text and `.age`: a file name that says nothing.
    pub file_name: String,
    /// The whole file.
    pub bytes: Vec<u8>,
    /// What was signed.
    pub manifest: Manifest,
}

impl fmt::Debug for SealedBundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SealedBundle({}, {} bytes)", self.file_name, self.bytes.len())
    }
}

/// Seals `contents` from `sender` to the cards of `target`; `now` is written down as the time of sealing.
///
/// # Errors
/// [`BundleError::KindMismatch`] if an exercise would go to a real desk or the other way round,
/// [`BundleError::Contents`] if the contents would be refused by [`open`](crate::open), [`BundleError::TooLarge`] above
/// [`SIZE_LIMIT`], [`BundleError::Seal`] and [`BundleError::Random`] if the keys fail.
pub fn seal(
    contents: &Contents,
    sender: &Identity,
    target: &SealTarget,
    now: Timestamp,
) -> Result<SealedBundle, BundleError> {
    let card = sender.card();
    for kind in [target.kind(), card.kind] {
        if kind != contents.kind {
            return Err(BundleError::KindMismatch { contents: contents.kind, target: kind });
        }
    }
    check(contents)?;
    let name = random_name()?;
    let members = members(contents)?;
    let manifest = Manifest {
        sala_bundle: MANIFEST_SCHEMA,
        bundle: name.clone(),
        kind: contents.kind,
        sealed: now,
        sender: card.clone(),
        recipients: target.cards().to_vec(),
        cases: contents.cases.iter().map(|case| case.id).collect(),
        guides: contents.guides.iter().map(|guide| guide.guide.clone()).collect(),
        sequence: contents.sequence,
        heads: contents.heads.clone(),
        members: Vec::new(),
    };
    let (tar, manifest) = archive(members, manifest, sender)?;
    let bytes = sala_keys::seal(target, &tar).map_err(|_| BundleError::Seal)?;
    if bytes.len() > SIZE_LIMIT {
        return Err(BundleError::TooLarge);
    }
    Ok(SealedBundle { file_name: format!("{name}.age"), bytes, manifest })
}

fn check(contents: &Contents) -> Result<(), BundleError> {
    let cases: BTreeSet<_> = contents.cases.iter().map(|case| case.id).collect();
    let guides: BTreeSet<_> = contents.guides.iter().map(|guide| guide.guide.digest).collect();
    if cases.len() != contents.cases.len() || guides.len() != contents.guides.len() {
        return Err(BundleError::Contents("a case or a guide stands twice"));
    }
    contents.cases.iter().try_for_each(check_events)?;
    check_places(&contents.cases)?;
    for guide in &contents.guides {
        check_guide(guide)?;
        for path in guide.files.keys() {
            Place::read(&Place::Guide(guide.guide.digest, path.clone()).path())?;
        }
    }
    Ok(())
}

/// All members but manifest, signature and padding, in their order.
fn members(contents: &Contents) -> Result<Vec<(String, Vec<u8>)>, BundleError> {
    let mut members = vec![(Place::Readme.path(), contents.readme.clone().into_bytes())];
    for CaseContents { id, events, page_html } in &contents.cases {
        members.push((Place::CaseEvents(*id).path(), write_events(events)?));
        members.push((Place::CasePage(*id).path(), page_html.clone().into_bytes()));
    }
    for guide in &contents.guides {
        for (path, bytes) in &guide.files {
            members.push((Place::Guide(guide.guide.digest, path.clone()).path(), bytes.clone()));
        }
    }
    Ok(members)
}

/// Lists the members, signs the list and writes the tar.
///
/// The padding's size depends on the manifest's length, and the manifest states the padding's size: the two are
/// brought together by trying again with the length found. A digit more or less hardly ever crosses a block, so this
/// ends at the second try; it may take a few.
fn archive(
    members: Vec<(String, Vec<u8>)>,
    mut manifest: Manifest,
    sender: &Identity,
) -> Result<(Vec<u8>, Manifest), BundleError> {
    let listed: Vec<Member> = members.iter().map(|(path, bytes)| member(path, bytes)).collect();
    let comment = format!("sala bundle {}", manifest.bundle);
    let mut padding = Vec::new();
    for _ in 0..8 {
        manifest.members.clone_from(&listed);
        manifest.members.push(member(PADDING, &padding));
        let mut text = serde_json::to_vec_pretty(&manifest).map_err(|_| BundleError::Seal)?;
        text.push(b'\n');
        let signature = sender.sign(&text, &comment).map_err(|_| BundleError::Seal)?;
        let mut all: Vec<archive::Entry> =
            members.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
        // After the readme, before what they speak of.
        all.splice(1..1, [(MANIFEST, text.as_slice()), (SIGNATURE, signature.as_bytes())]);
        let wanted = archive::padding(all.iter().map(|(_, bytes)| archive::space(bytes.len())).sum());
        if wanted == padding.len() {
            all.push((PADDING, &padding));
            return Ok((archive::write(&all)?, manifest));
        }
        padding = vec![0; wanted];
    }
    Err(BundleError::Seal)
}

fn member(path: &str, bytes: &[u8]) -> Member {
    Member { path: path.to_owned(), size: bytes.len() as u64, sha256: Digest::of(bytes) }
}

fn random_name() -> Result<String, BundleError> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).map_err(|_| BundleError::Random)?;
    Ok(hex::encode(bits))
}
