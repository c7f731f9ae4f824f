//! The guides an officer can choose, and those that kept cases were led by.

use crate::FieldError;
use crate::library::{read_guide, read_wording};
use crate::wire::ErrorCode;
use sala_guide::{Guide, GuideFiles, Wording, prove};
use sala_record::Digest;
use sala_texts::GuideWords;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// A guide with its words and its bytes.
pub(crate) struct Loaded {
    pub(crate) guide: Guide,
    pub(crate) words: GuideWords,
    pub(crate) files: GuideFiles,
}

impl Loaded {
    pub(crate) fn from_files(files: GuideFiles) -> Result<Self, FieldError> {
        let guide = Guide::load(&files)?;
        let words = GuideWords::load(&files)?;
        Ok(Self { guide, words, files })
    }

    /// Its files as pairs of path and bytes.
    pub(crate) fn file_list(&self) -> Vec<(String, Vec<u8>)> {
        self.files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
    }
}

/// The guides that ship, by digest, each proved and its wording looked at when this program was built
/// (`tests/proved.rs`). Every other guide is proved when it is read.
const PROVED: &str = include_str!("proved.txt");

/// Whether a guide keeps every law in every state, and blames and leads nobody.
fn keeps_the_laws(folder: &Path, loaded: &Loaded) -> bool {
    let digest = loaded.guide.digest().to_string();
    if PROVED.lines().any(|line| line.split_whitespace().next() == Some(&digest)) {
        return true;
    }
    let lists = read_wording(folder).ok().flatten();
    let speaks_well = lists.and_then(|lists| Wording::load(&lists).ok()).is_some_and(|wording| {
        wording.without_list(&loaded.guide).is_empty()
            && wording.lint(&loaded.guide, &loaded.files).is_empty()
    });
    speaks_well && prove(&loaded.guide).holds()
}

/// All guides at hand.
#[derive(Default)]
pub(crate) struct Guides {
    /// Those to choose from, by id.
    offered: BTreeMap<String, Arc<Loaded>>,
    /// All that were met, by digest.
    met: BTreeMap<Digest, Arc<Loaded>>,
    /// Folders whose guide was left out: it cannot be read, or breaks a law.
    refused: Vec<String>,
}

impl Guides {
    /// Reads every guide of a folder. One that breaks a law in any state, or whose words could do harm, is left out.
    pub(crate) fn read(folder: &Path) -> Self {
        let mut guides = Self::default();
        let Ok(entries) = std::fs::read_dir(folder) else { return guides };
        for entry in entries.flatten().filter(|entry| entry.path().join("guide.json").is_file()) {
            let loaded = read_guide(&entry.path()).map_err(FieldError::from).and_then(Loaded::from_files);
            match loaded {
                Ok(loaded) if keeps_the_laws(&entry.path(), &loaded) => drop(guides.offer(loaded)),
                _ => guides.refused.push(entry.file_name().to_string_lossy().into_owned()),
            }
        }
        guides.refused.sort();
        guides
    }

    /// Adds a guide to choose from.
    pub(crate) fn offer(&mut self, loaded: Loaded) -> Arc<Loaded> {
        let loaded = Arc::new(loaded);
        self.met.insert(loaded.guide.digest(), Arc::clone(&loaded));
        self.offered.insert(loaded.guide.id().to_owned(), Arc::clone(&loaded));
        loaded
    }

    pub(crate) fn offered(&self) -> impl Iterator<Item = &Arc<Loaded>> {
        self.offered.values()
    }

    pub(crate) fn refused(&self) -> &[String] {
        &self.refused
    }

    pub(crate) fn by_id(&self, id: &str) -> Result<Arc<Loaded>, FieldError> {
        self.offered.get(id).cloned().ok_or(FieldError::Refused(ErrorCode::GuideFaulty))
    }

    /// The guide of a kept case: exactly the one that was used, from the vault's own copy if it is not at hand.
    pub(crate) fn by_digest(
        &mut self,
        digest: Digest,
        stored: impl FnOnce() -> Result<Option<GuideFiles>, FieldError>,
    ) -> Result<Arc<Loaded>, FieldError> {
        if let Some(loaded) = self.met.get(&digest) {
            return Ok(Arc::clone(loaded));
        }
        let files = stored()?.ok_or(FieldError::Refused(ErrorCode::GuideFaulty))?;
        let loaded = Arc::new(Loaded::from_files(files)?);
        self.met.insert(digest, Arc::clone(&loaded));
        Ok(loaded)
    }
}
