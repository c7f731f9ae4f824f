//! Words that are never said to a person who may need protection: blame, a leading or a double question, a promise, a
//! threat, a label, a detail that nobody needs, a belittling of what happened.
//!
//! The words are data, one list a language with a reason for each (`docs/formats/wording.md`): a ministry can lengthen
//! them without a programmer. A list finds what it names and no more; it replaces no reader.

mod list;
mod phrase;
mod tokens;

use crate::fault::{Fault, FaultKind, LoadError};
use crate::guide::{Guide, GuideFiles};
use crate::words::{self, LANGUAGES};
use list::{List, Pattern};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;

/// What a wording does to the person who hears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Harm {
    /// It makes the person answer for what was done to them ("Why did you …").
    Blaming,
    /// It says what answer is expected ("…, didn't they?").
    Leading,
    /// It asks two things at once, so that nobody knows what was answered.
    Double,
    /// It promises what this office cannot keep.
    Promise,
    /// It frightens, presses, or makes help depend on answers.
    Threat,
    /// It says what somebody is ("illegal", "prostitute", "victim").
    Label,
    /// It asks for what must not be asked: sexual detail, wounds, one's own acts under control of others.
    Detail,
    /// It makes little of what happened ("Other people had it worse").
    Minimising,
}

impl Harm {
    /// Every kind; each list names all of them.
    pub const ALL: [Self; 8] = [
        Self::Blaming,
        Self::Leading,
        Self::Double,
        Self::Promise,
        Self::Threat,
        Self::Label,
        Self::Detail,
        Self::Minimising,
    ];

    /// As a list names it, such as `blaming`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Blaming => "blaming",
            Self::Leading => "leading",
            Self::Double => "double",
            Self::Promise => "promise",
            Self::Threat => "threat",
            Self::Label => "label",
            Self::Detail => "detail",
            Self::Minimising => "minimising",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|harm| harm.id() == id)
    }
}

/// Whom a text of a guide is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TextPart {
    /// `.say`: spoken to the person.
    Say,
    /// `.opt-…`: read by both.
    Options,
    /// The officer's own: names and questions as the officer reads them, `.why`, `.how`, `.about`. The words of
    /// `.never` quote what is not said and are never looked at.
    Officer,
}

impl TextPart {
    fn from_id(id: &str) -> Option<Self> {
        match id {
            "say" => Some(Self::Say),
            "options" => Some(Self::Options),
            "officer" => Some(Self::Officer),
            _ => None,
        }
    }

    /// By the attribute a text stands in; nothing for `.never`.
    fn of(attribute: Option<&str>) -> Option<Self> {
        match attribute {
            Some("never") => None,
            Some("say") => Some(Self::Say),
            Some(option) if option.starts_with("opt-") => Some(Self::Options),
            _ => Some(Self::Officer),
        }
    }
}

/// A harmful wording in a guide's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Where, such as `texts/lo.ftl: q-papers.say`.
    pub place: String,
    /// The language of the text, and of `reason` and `instead`.
    pub language: String,
    /// The id of the pattern in the list, such as `why-did-you`; the same idea has the same id in every language.
    pub pattern: String,
    /// What it does.
    pub kind: Harm,
    /// The words found, as they stand in the text.
    pub found: String,
    /// Why it does harm.
    pub reason: String,
    /// What to say instead.
    pub instead: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: “{}”: {} {}", self.place, self.found, self.reason, self.instead)
    }
}

/// The lists of harmful wording. There is no other way to them than [`Wording::load`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    lists: BTreeMap<String, List>,
}

impl Wording {
    /// Reads the lists: the files of `screening-guides/wording/` by name (`en.json`, `lo.json`, `vi.json`, …). Files
    /// that are no `.json` are not looked at.
    ///
    /// # Errors
    /// Everything that is wrong with them, each with its place. A list with a fault is not used, and none of [`LANGUAGES`]
    /// may be missing.
    pub fn load(files: &BTreeMap<String, Vec<u8>>) -> Result<Self, LoadError> {
        let mut faults = Vec::new();
        let mut lists = BTreeMap::new();
        for (path, bytes) in files {
            if let Some(language) = path.strip_suffix(".json")
                && let Some(list) = List::read(path, language, bytes, &mut faults)
            {
                lists.insert(language.to_owned(), list);
            }
        }
        for path in LANGUAGES.map(|language| format!("{language}.json")) {
            if !files.contains_key(&path) {
                faults.push(Fault { place: format!("wording/{path}"), kind: FaultKind::MissingFile });
            }
        }
        same_ideas(&lists, &mut faults);
        if faults.is_empty() { Ok(Self { lists }) } else { Err(LoadError { faults }) }
    }

    /// The languages it has lists for, in byte order: at least `en`, `lo` and `vi`.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.lists.keys().map(String::as_str)
    }

    /// The ids of the patterns of a language with what each does, in the order of the list.
    pub fn patterns(&self, language: &str) -> impl Iterator<Item = (&str, Harm)> {
        self.lists
            .get(language)
            .into_iter()
            .flat_map(|list| list.patterns.iter().map(|pattern| (pattern.id.as_str(), pattern.harm)))
    }

    /// The languages of a guide that no list is there for: their texts are not looked at.
    #[must_use]
    pub fn without_list<'a>(&self, guide: &'a Guide) -> Vec<&'a str> {
        guide
            .languages()
            .iter()
            .map(String::as_str)
            .filter(|language| !self.lists.contains_key(*language))
            .collect()
    }

    /// Every harmful wording of a guide's own texts, language by language in the order of the texts; of each pattern the
    /// first in a text. `files` are those that the guide was loaded from.
    #[must_use]
    pub fn lint(&self, guide: &Guide, files: &GuideFiles) -> Vec<Finding> {
        let mut findings = Vec::new();
        for language in guide.languages() {
            let path = format!("texts/{language}.ftl");
            let text = files.get(&path).and_then(|bytes| std::str::from_utf8(bytes).ok());
            let (Some(list), Some(text)) = (self.lists.get(language), text) else { continue };
            for (message, attribute, text) in words::texts(text) {
                let Some(part) = TextPart::of(attribute.as_deref()) else { continue };
                let place = match attribute {
                    Some(attribute) => format!("{path}: {message}.{attribute}"),
                    None => format!("{path}: {message}"),
                };
                let found = list.found(&text, part).into_iter();
                findings.extend(found.map(|(pattern, found)| pattern.finding(&place, language, found)));
            }
        }
        findings
    }
}

impl Pattern {
    fn finding(&self, place: &str, language: &str, found: String) -> Finding {
        Finding {
            place: place.to_owned(),
            language: language.to_owned(),
            pattern: self.id.clone(),
            kind: self.harm,
            found,
            reason: self.reason.clone(),
            instead: self.instead.clone(),
        }
    }
}

/// An id means one idea, so it is of one kind in all languages.
fn same_ideas(lists: &BTreeMap<String, List>, faults: &mut Vec<Fault>) {
    let mut known: BTreeMap<&str, Harm> = BTreeMap::new();
    for (language, list) in lists {
        for (place, pattern) in list.patterns.iter().enumerate() {
            if *known.entry(&pattern.id).or_insert(pattern.harm) != pattern.harm {
                let place = format!("wording/{language}.json: patterns[{place}].kind");
                faults.push(Fault { place, kind: FaultKind::OtherHarm(pattern.id.clone()) });
            }
        }
    }
}
