//! A guide's words: the Fluent files that stand with the guide, spoken with the chosen form of address.

use crate::program::{empty_bundle, render};
use crate::{FormOfAddress, Lang};
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use std::collections::BTreeMap;

/// Why a guide's words cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum WordsError {
    /// A text file is not UTF-8.
    #[error("{0} is not UTF-8 text")]
    NotText(String),
    /// A text file does not parse.
    #[error("{0} is not a Fluent file")]
    NotFluent(String),
    /// A language is missing.
    #[error("there are no words in `{0}`")]
    NoLanguage(&'static str),
}

/// The words of one guide, its signs and the shared contacts, in every language.
pub struct GuideWords {
    bundles: BTreeMap<Lang, FluentBundle<FluentResource>>,
    drafts: Vec<Lang>,
}

impl GuideWords {
    /// Takes every `…texts/<lang>.ftl` of `files`.
    ///
    /// # Errors
    /// [`WordsError`] naming the file that cannot be read, or the language that is missing.
    pub fn load<'a>(files: impl IntoIterator<Item = (&'a String, &'a Vec<u8>)>) -> Result<Self, WordsError> {
        let mut bundles: BTreeMap<Lang, FluentBundle<FluentResource>> = BTreeMap::new();
        let mut drafts = Vec::new();
        for (path, bytes) in files {
            let Some(lang) = language_of(path) else { continue };
            let text = String::from_utf8(bytes.clone()).map_err(|_| WordsError::NotText(path.clone()))?;
            if text.lines().any(|line| line.trim() == "# review: draft") && !drafts.contains(&lang) {
                drafts.push(lang);
            }
            let resource = FluentResource::try_new(text).map_err(|_| WordsError::NotFluent(path.clone()))?;
            bundles.entry(lang).or_insert_with(|| empty_bundle(lang)).add_resource_overriding(resource);
        }
        match Lang::ALL.into_iter().find(|lang| !bundles.contains_key(lang)) {
            Some(missing) => Err(WordsError::NoLanguage(missing.tag())),
            None => Ok(Self { bundles, drafts }),
        }
    }

    /// The message `id` (or its attribute) in `lang`, with the form of address filled in.
    #[must_use]
    pub fn get(&self, lang: Lang, id: &str, attribute: Option<&str>, form: &FormOfAddress) -> Option<String> {
        render(self.bundles.get(&lang)?, id, attribute, &form.variables())
    }

    /// Languages marked as drafts: no native reader has reviewed them.
    #[must_use]
    pub fn drafts(&self) -> &[Lang] {
        &self.drafts
    }
}

fn language_of(path: &str) -> Option<Lang> {
    let name = path.strip_suffix(".ftl")?;
    let (folder, tag) = name.rsplit_once('/')?;
    folder.ends_with("texts").then(|| Lang::ALL.into_iter().find(|lang| lang.tag() == tag)).flatten()
}
