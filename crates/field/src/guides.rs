//! The guides an officer can choose, and those that kept cases were led by.

use crate::FieldError;
use crate::library::read_guide;
use crate::wire::ErrorCode;
use sala_guide::{Guide, GuideFiles};
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
    /// Reads every guide of a folder. One that breaks a law is left out: it could do harm.
    pub(crate) fn read(folder: &Path) -> Self {
        let mut guides = Self::default();
        let Ok(entries) = std::fs::read_dir(folder) else { return guides };
        for entry in entries.flatten().filter(|entry| entry.path().join("guide.json").is_file()) {
            let loaded = read_guide(&entry.path()).map_err(FieldError::from).and_then(Loaded::from_files);
            match loaded {
                Ok(loaded) => drop(guides.offer(loaded)),
                Err(_) => guides.refused.push(entry.file_name().to_string_lossy().into_owned()),
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
