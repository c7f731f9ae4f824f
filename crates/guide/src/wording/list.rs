//! The lists of harmful wording as they stand on the disk, one a language (`docs/formats/wording.md`).

use super::phrase::{Phrase, PhraseFault, Text, WholeWords, WordSets};
use super::tokens::{Token, tokens};
use super::{Harm, TextPart};
use crate::definition::GUIDE_FORM;
use crate::fault::{Fault, FaultKind};
use crate::ids::is_plain_name;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::is_nfc;

/// A list, ready to be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct List {
    sets: WordSets,
    whole: WholeWords,
    pub(super) patterns: Vec<Pattern>,
    /// For each token the patterns, by place, that can begin with it: most words begin none.
    begins: BTreeMap<Token, BTreeSet<usize>>,
}

/// One thing that is not said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    pub(super) id: String,
    pub(super) harm: Harm,
    parts: Vec<TextPart>,
    any: Vec<Phrase>,
    unless: Vec<Phrase>,
    most: usize,
    pub(super) reason: String,
    pub(super) instead: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ListFile {
    sala_wording: u16,
    language: String,
    /// Who has looked at the list; for people.
    #[serde(default, rename = "review")]
    _review: String,
    #[serde(default)]
    words: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    whole: Vec<String>,
    patterns: Vec<PatternFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PatternFile {
    id: String,
    kind: String,
    #[serde(default)]
    any: Vec<String>,
    #[serde(default, rename = "in")]
    parts: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    most: usize,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    instead: String,
}

impl List {
    /// Reads a list; what is wrong goes to `faults`.
    pub(super) fn read(path: &str, language: &str, bytes: &[u8], faults: &mut Vec<Fault>) -> Option<Self> {
        let mut check = Check { path: format!("wording/{path}"), faults };
        let file = check.file(bytes)?;
        if file.sala_wording != GUIDE_FORM {
            check.fault(": sala_wording", FaultKind::Form(file.sala_wording));
        }
        if file.language != language {
            check.fault(": language", FaultKind::Language(file.language));
        }
        let mut sets = WordSets::new();
        for (name, words) in &file.words {
            let place = format!(": words.{name}");
            if !is_plain_name(name) {
                check.fault(&place, FaultKind::Name(name.clone()));
            }
            sets.insert(name.clone(), check.words(&place, words));
        }
        let mut whole = WholeWords::new();
        for word in check.words(": whole", &file.whole) {
            if let Some(first) = word.first().cloned() {
                whole.entry(first).or_default().push(word);
            }
        }
        let mut seen = BTreeSet::new();
        let mut patterns = Vec::new();
        for (place, pattern) in file.patterns.into_iter().enumerate() {
            let place = format!(": patterns[{place}]");
            if !seen.insert(pattern.id.clone()) {
                check.fault(&place, FaultKind::Duplicate(pattern.id.clone()));
            }
            patterns.extend(check.pattern(&place, pattern, &sets));
        }
        let named: BTreeSet<Harm> = patterns.iter().map(|pattern| pattern.harm).collect();
        for harm in Harm::ALL.into_iter().filter(|harm| !named.contains(harm)) {
            check.fault(": patterns", FaultKind::HarmNotNamed(harm.id()));
        }
        let mut begins: BTreeMap<Token, BTreeSet<usize>> = BTreeMap::new();
        for (place, pattern) in patterns.iter().enumerate() {
            for token in pattern.any.iter().flat_map(|phrase| phrase.begins(&sets)) {
                begins.entry(token).or_default().insert(place);
            }
        }
        Some(Self { sets, whole, patterns, begins })
    }

    /// What does harm in a text that stands in `part`, in the order of the list, with the words found.
    pub(super) fn found(&self, text: &str, part: TextPart) -> Vec<(&Pattern, String)> {
        let ready = Text::read(text, &self.sets, &self.whole);
        let mut starts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (start, placed) in ready.tokens.iter().enumerate() {
            for pattern in self.begins.get(&placed.token).into_iter().flatten() {
                starts.entry(*pattern).or_default().push(start);
            }
        }
        let find = |(place, starts): (usize, Vec<usize>)| {
            let pattern = self.patterns.get(place).filter(|pattern| pattern.parts.contains(&part))?;
            let (start, end) = pattern.find(&ready, &starts)?;
            Some((pattern, ready.as_written(text, start, end)))
        };
        starts.into_iter().filter_map(find).collect()
    }
}

impl Pattern {
    /// The first place where the text does harm, as tokens from and to; it can begin at these alone.
    fn find(&self, text: &Text, starts: &[usize]) -> Option<(usize, usize)> {
        let harm = |start: &usize| {
            let end = self.any.iter().find_map(|phrase| phrase.at(text, *start, 0))?;
            let harmless = self.unless.iter().any(|phrase| phrase.holds(text, *start, end));
            (!harmless).then_some((*start, end))
        };
        starts.iter().filter_map(harm).nth(self.most)
    }
}

/// One list under check.
struct Check<'a> {
    path: String,
    faults: &'a mut Vec<Fault>,
}

impl Check<'_> {
    fn fault(&mut self, place: &str, kind: FaultKind) {
        self.faults.push(Fault { place: format!("{}{place}", self.path), kind });
    }

    fn file(&mut self, bytes: &[u8]) -> Option<ListFile> {
        match read(bytes) {
            Ok(file) => Some(file),
            Err(kind) => {
                self.fault("", kind);
                None
            }
        }
    }

    /// Whether a text is there, and in composed form.
    fn text(&mut self, place: &str, text: &str) {
        if text.trim().is_empty() {
            self.fault(place, FaultKind::MissingText);
        } else if !is_nfc(text) {
            self.fault(place, FaultKind::NotComposed);
        }
    }

    fn words(&mut self, place: &str, words: &[String]) -> Vec<Vec<Token>> {
        let mut all = Vec::new();
        for (number, word) in words.iter().enumerate() {
            let place = format!("{place}[{number}]");
            self.text(&place, word);
            let word: Vec<Token> = tokens(word).into_iter().map(|placed| placed.token).collect();
            if word.iter().any(|token| !matches!(token, Token::Word(_))) {
                self.fault(&place, FaultKind::Phrase);
            } else if !word.is_empty() {
                all.push(word);
            }
        }
        all
    }

    fn phrases(&mut self, place: &str, phrases: &[String], sets: &WordSets) -> Vec<Phrase> {
        let mut all = Vec::new();
        for (number, phrase) in phrases.iter().enumerate() {
            let place = format!("{place}[{number}]");
            if !is_nfc(phrase) {
                self.fault(&place, FaultKind::NotComposed);
            }
            match Phrase::read(phrase, sets) {
                Ok(phrase) => all.push(phrase),
                Err(PhraseFault::Empty) => self.fault(&place, FaultKind::EmptyText),
                Err(PhraseFault::UnknownSet(name)) => self.fault(&place, FaultKind::UnknownWords(name)),
                Err(PhraseFault::Shape) => self.fault(&place, FaultKind::Phrase),
            }
        }
        all
    }

    fn pattern(&mut self, place: &str, pattern: PatternFile, sets: &WordSets) -> Option<Pattern> {
        if !is_plain_name(&pattern.id) {
            self.fault(&format!("{place}.id"), FaultKind::Name(pattern.id.clone()));
        }
        let harm = Harm::from_id(&pattern.kind);
        if harm.is_none() {
            self.fault(&format!("{place}.kind"), FaultKind::UnknownHarm(pattern.kind));
        }
        let mut parts = Vec::new();
        for part in pattern.parts {
            match TextPart::from_id(&part) {
                Some(part) => parts.push(part),
                None => self.fault(&format!("{place}.in"), FaultKind::UnknownPart(part)),
            }
        }
        if pattern.any.is_empty() {
            self.fault(&format!("{place}.any"), FaultKind::MissingText);
        }
        if parts.is_empty() {
            self.fault(&format!("{place}.in"), FaultKind::MissingText);
        }
        self.text(&format!("{place}.reason"), &pattern.reason);
        self.text(&format!("{place}.instead"), &pattern.instead);
        Some(Pattern {
            harm: harm?,
            parts,
            any: self.phrases(&format!("{place}.any"), &pattern.any, sets),
            unless: self.phrases(&format!("{place}.unless"), &pattern.unless, sets),
            most: pattern.most,
            id: pattern.id,
            reason: pattern.reason,
            instead: pattern.instead,
        })
    }
}

/// Looks at the form first: a newer one may say anything.
fn read(bytes: &[u8]) -> Result<ListFile, FaultKind> {
    let json = |error: serde_json::Error| {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default().to_owned();
        FaultKind::Json { line: error.line(), column: error.column(), message }
    };
    let value: serde_json::Value = serde_json::from_slice(bytes).map_err(json)?;
    let newer = value.get("sala_wording").and_then(serde_json::Value::as_u64);
    if let Some(form) = newer.filter(|form| *form > u64::from(GUIDE_FORM)) {
        return Err(FaultKind::Form(u16::try_from(form).unwrap_or(u16::MAX)));
    }
    serde_json::from_slice(bytes).map_err(json)
}
