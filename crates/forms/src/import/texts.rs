//! The texts of a form as the texts of a guide, with a note of what differs from the export.

use crate::carry::{Carry, mark};
use crate::columns::tidy;
use crate::export::path;
use crate::fluent::{self, Texts};
use crate::import::items::{CHOICES, Choice};
use crate::import::survey::{RawItem, RawStage, SURVEY};
use crate::import::table::Row;
use crate::report::{Remark, Report};
use std::collections::{BTreeMap, BTreeSet};

/// The texts of every language, and the comments for the translator.
pub(crate) struct Gathered<'a> {
    languages: &'a [String],
    carry: Option<&'a Carry>,
    pub(crate) texts: BTreeMap<String, Texts>,
    pub(crate) notes: BTreeMap<String, String>,
    /// The languages in which a text differs from the export, by name, with its place.
    changed: BTreeMap<String, (BTreeSet<String>, &'static str, u32)>,
    /// Where each text stands, for whoever has to repair it: sheet and row.
    pub(crate) places: BTreeMap<String, (&'static str, u32)>,
}

impl<'a> Gathered<'a> {
    pub(crate) fn new(languages: &'a [String], carry: Option<&'a Carry>) -> Self {
        Self {
            languages,
            carry,
            texts: languages.iter().map(|tag| (tag.clone(), Texts::new())).collect(),
            notes: BTreeMap::new(),
            changed: BTreeMap::new(),
            places: BTreeMap::new(),
        }
    }

    /// The guide's own title.
    pub(crate) fn title(&mut self, row: Option<&Row>, form_title: &str, report: &mut Report) {
        if let Some(row) = row {
            self.put("guide", row, (SURVEY, "label"), report);
            self.put("guide.about", row, (SURVEY, "hint"), report);
            self.note("guide", row);
        } else if let Some(texts) = self.texts.get_mut("en").filter(|_| !form_title.is_empty()) {
            texts.insert("guide".to_owned(), fluent::fitted(&tidy(form_title)).text);
        }
    }

    pub(crate) fn stage(&mut self, stage: &RawStage<'_>, report: &mut Report) {
        if let Some(row) = stage.row {
            let message = format!("stage-{}", stage.id);
            self.put(&message, row, (SURVEY, "label"), report);
            self.note(&message, row);
        }
    }

    pub(crate) fn item(
        &mut self,
        raw: &RawItem<'_>,
        asked: bool,
        options: &[Choice<'_>],
        report: &mut Report,
    ) {
        let message = format!("q-{}", raw.id);
        if asked {
            self.put(&format!("{message}.say"), raw.row, (SURVEY, "label"), report);
            self.put(&message, raw.row, (SURVEY, "sala_officer"), report);
            self.repeat_what_is_said(&message);
        } else {
            self.put(&message, raw.row, (SURVEY, "label"), report);
        }
        for (attribute, column) in [("how", "hint"), ("why", "guidance_hint"), ("never", "sala_never")] {
            self.put(&format!("{message}.{attribute}"), raw.row, (SURVEY, column), report);
        }
        for (option, row) in options {
            self.put(&format!("{message}.opt-{}", option.id), row, (CHOICES, "label"), report);
        }
        self.note(&message, raw.row);
    }

    /// A form of another kind has one wording only: what is said to the person is what the officer reads.
    fn repeat_what_is_said(&mut self, message: &str) {
        for texts in self.texts.values_mut() {
            if !texts.contains_key(message)
                && let Some(said) = texts.get(&format!("{message}.say")).cloned()
            {
                texts.insert(message.to_owned(), said);
            }
        }
    }

    fn note(&mut self, message: &str, row: &Row) {
        let note = row.get("#").replace('\r', "");
        if !note.is_empty() {
            self.notes.insert(message.to_owned(), note);
        }
    }

    fn put(
        &mut self,
        name: &str,
        row: &Row,
        (sheet, column): (&'static str, &'static str),
        report: &mut Report,
    ) {
        self.places.insert(name.to_owned(), (sheet, row.number));
        for language in self.languages {
            let cell = row.text(column, language);
            let known = self.carry.and_then(|carry| carry.marks.get(&(path(language), name.to_owned())));
            // As exported, whatever it is: nothing is tidied that nobody touched.
            let text = if known.is_some_and(|known| *known == mark(cell)) {
                cell.to_owned()
            } else {
                let fitted = fluent::fitted(&tidy(cell));
                let what = format!("{name} ({language})");
                if fitted.braces {
                    report.add(Remark::Braces, (sheet, row.number), &what, "{ $you }");
                }
                if fitted.joined {
                    report.add(Remark::LineJoined, (sheet, row.number), &what, "");
                }
                fitted.text
            };
            if self.carry.is_some()
                && known.map(String::as_str) != Some(&mark(&text))
                && !(known.is_none() && text.is_empty())
            {
                report.add(Remark::TextChanged, (sheet, row.number), &format!("{name} ({language})"), "");
                let changed = self.changed.entry(name.to_owned());
                changed.or_insert_with(|| (BTreeSet::new(), sheet, row.number)).0.insert(language.clone());
            }
            if !text.is_empty()
                && let Some(texts) = self.texts.get_mut(language)
            {
                texts.insert(name.to_owned(), text);
            }
        }
    }

    /// Where the English changed and a translation did not, somebody has to look whether both still say the same.
    pub(crate) fn look_at_translations(&self, report: &mut Report) {
        for (name, (changed, sheet, row)) in &self.changed {
            let known = self.carry.is_some_and(|carry| carry.marks.contains_key(&(path("en"), name.clone())));
            let left: Vec<&str> =
                self.languages.iter().filter(|tag| !changed.contains(*tag)).map(String::as_str).collect();
            if known && changed.contains("en") && !left.is_empty() {
                report.add(Remark::LookAtTranslation, (sheet, *row), name, &left.join(", "));
            }
        }
    }
}
