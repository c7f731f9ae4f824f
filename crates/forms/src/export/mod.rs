//! A guide as a workbook.

mod carried;

use crate::columns::{self, CHOICES, LONGEST_CELL, SURVEY, SURVEY_END, TEXTS, heading};
use crate::error::FormError;
use crate::fluent::{self, Texts};
use crate::heard::{self, Computed, Known};
use crate::names::{item_name, option_name, stage_name};
use crate::read::MOST_ROWS;
use crate::write::{self, Table};
use crate::xpath::{self, Named, Names};
use sala_guide::{ADDRESS_VARIABLES, AskedOf, Guide, GuideFiles, Item, ItemKind, LARGEST_NUMBER, Stage};
use sala_texts::Lang;
use serde_json::Value;
use std::collections::BTreeMap;

/// The list of choices that all consents share.
pub(crate) const CONSENT: &str = "sala_consent";
/// The row with the guide's own title.
pub(crate) const GUIDE_ROW: &str = "sala_guide";
/// What the name of a row begins with that fills an empty stage.
pub(crate) const EMPTY_ROW: &str = "sala_empty_";

/// One row by its headings.
type Row = BTreeMap<String, String>;

/// Writes a guide as an XLSForm workbook. `files` are those the guide was loaded from. The same guide gives the same bytes.
///
/// # Errors
/// A text that is longer than a cell of a form may be, a guide with more rows than a form may have, or a text that every
/// XLSForm tool would take for a reference. Nothing is left out silently.
pub fn export(guide: &Guide, files: &GuideFiles) -> Result<Vec<u8>, FormError> {
    let form = Form::new(guide, files);
    let survey = form.survey();
    let choices = form.choices();
    let settings = form.settings();
    let tables = [survey, choices, settings, form.carried()];
    for table in &tables {
        fits(table)?;
    }
    write::workbook(&tables, &form.languages)
}

/// Whether a sheet stays within what is read back.
fn fits(table: &Table) -> Result<(), FormError> {
    // The heading is a row too.
    if table.rows.len() as u64 >= u64::from(MOST_ROWS) {
        return Err(FormError::TooManyRows(table.name.to_owned()));
    }
    for (heading, text) in table.rows.iter().flat_map(|row| table.header.iter().zip(row)) {
        let name = || table.rows.iter().find(|row| row.contains(text)).and_then(|row| row.get(1)).cloned();
        if text.chars().nth(LONGEST_CELL).is_some() {
            let cell = format!("{} {heading}", name().unwrap_or_default());
            return Err(FormError::LongCell { sheet: table.name.to_owned(), cell });
        }
        // `$` and a form of address: `${ $you }`.
        if heading.contains("::") && text.contains("${") {
            return Err(FormError::Dollar(format!("{} {heading}", name().unwrap_or_default())));
        }
    }
    Ok(())
}

/// A guide on its way into a workbook.
struct Form<'a> {
    guide: &'a Guide,
    files: &'a GuideFiles,
    languages: Vec<String>,
    texts: BTreeMap<String, Texts>,
    /// Comments for the translator, by message: those of the English texts.
    notes: BTreeMap<String, String>,
    plan: Vec<(Vec<Computed>, Known)>,
    kinds: BTreeMap<&'a str, ItemKind>,
    program: sala_texts::Texts,
}

/// The names by which conditions of an exported form name its questions.
pub(crate) fn names<'a>(items: impl Iterator<Item = &'a Item>) -> Names {
    items
        .map(|item| {
            let options =
                item.choices().into_iter().map(|option| (option_name(option), option.into())).collect();
            (item_name(&item.id), Named { id: item.id.clone(), kind: item.kind, options })
        })
        .collect()
}

/// The constraint that makes options stand alone.
pub(crate) fn alone<'a>(options: impl Iterator<Item = &'a str>) -> String {
    let parts: Vec<String> = options
        .map(|option| format!("not(selected(., '{}') and count-selected(.) > 1)", option_name(option)))
        .collect();
    parts.join(" and ")
}

/// The constraint of a number.
pub(crate) fn number() -> String {
    format!(". >= 0 and . <= {LARGEST_NUMBER}")
}

/// A value of a closed list as it is written in JSON.
fn word(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

fn words<T: serde::Serialize>(values: &[T]) -> String {
    values.iter().map(word).collect::<Vec<_>>().join(" ")
}

impl<'a> Form<'a> {
    fn new(guide: &'a Guide, files: &'a GuideFiles) -> Self {
        let read = |language: &String| {
            let bytes = files.get(&path(language)).map(Vec::as_slice).unwrap_or_default();
            (language.clone(), fluent::texts(&String::from_utf8_lossy(bytes)))
        };
        let english = files.get(&path("en")).map(Vec::as_slice).unwrap_or_default();
        Self {
            guide,
            files,
            languages: columns::in_order(guide.languages()),
            texts: guide.languages().iter().map(read).collect(),
            notes: fluent::comments(&fluent::skeleton(&String::from_utf8_lossy(english))),
            plan: heard::of_guide(guide),
            kinds: guide.items().map(|item| (item.id.as_str(), item.kind)).collect(),
            program: sala_texts::Texts::new(),
        }
    }

    fn text(&self, language: &str, name: &str) -> String {
        self.texts.get(language).and_then(|texts| texts.get(name)).cloned().unwrap_or_default()
    }

    /// A word of the program; a language that Sala does not speak gets it in English.
    fn program(&self, language: &str, id: &str) -> String {
        let lang = Lang::from_tag(language).filter(|lang| lang.tag() == language).unwrap_or(Lang::En);
        let most = LARGEST_NUMBER.to_string();
        let addresses: Vec<String> = ADDRESS_VARIABLES.iter().map(|name| format!("{{ ${name} }}")).collect();
        let addresses = addresses.join(", ");
        let args = [
            ("most", most.as_str()),
            ("addresses", addresses.as_str()),
            ("selected", "selected(${question}, 'option')"),
            ("equal", "${question} = 'option'"),
        ];
        self.program.get(lang, id, &args)
    }

    /// A text in every language, into its columns.
    fn put(&self, row: &mut Row, column: &str, get: impl Fn(&str) -> String) {
        for language in &self.languages {
            row.insert(heading(column, language), get(language));
        }
    }

    fn survey(&self) -> Table {
        let mut header = vec!["type".to_owned(), "name".to_owned()];
        header.extend(TEXTS.iter().flat_map(|text| self.languages.iter().map(|tag| heading(text, tag))));
        for column in SURVEY.iter().chain(&SURVEY_END) {
            match *column {
                "constraint_message" => header.extend(self.languages.iter().map(|tag| heading(column, tag))),
                column => header.push(column.to_owned()),
            }
        }
        let mut rows = vec![self.title()];
        let mut plan = self.plan.iter();
        for stage in self.guide.stages() {
            rows.push(self.begin(stage));
            for (item, (computed, known)) in stage.items.iter().zip(plan.by_ref()) {
                rows.extend(computed.iter().map(|row| {
                    plain(&[("type", "calculate"), ("name", &row.name), ("calculation", &row.calculation)])
                }));
                rows.push(self.item(item, known));
            }
            if stage.items.is_empty() {
                let name = format!("{EMPTY_ROW}{}", option_name(&stage.id));
                let mut row = plain(&[("type", "note"), ("name", &name)]);
                self.put(&mut row, "label", |tag| self.program(tag, "desk-form-empty"));
                rows.push(row);
            }
            rows.push(plain(&[("type", "end_group"), ("name", &stage_name(&stage.id))]));
        }
        Table::new("survey", header, rows)
    }

    fn title(&self) -> Row {
        let mut row = plain(&[("type", "note"), ("name", GUIDE_ROW), ("#", self.note("guide"))]);
        self.put(&mut row, "label", |tag| self.text(tag, "guide"));
        self.put(&mut row, "hint", |tag| self.text(tag, "guide.about"));
        row
    }

    fn note(&self, message: &str) -> &str {
        self.notes.get(message).map_or("", String::as_str)
    }

    fn begin(&self, stage: &Stage) -> Row {
        let (name, kind) = (stage_name(&stage.id), word(stage.kind));
        let message = stage.message();
        let mut row = plain(&[
            ("type", "begin_group"),
            ("name", &name),
            ("sala_kind", &kind),
            ("#", self.note(&message)),
        ]);
        self.put(&mut row, "label", |tag| self.text(tag, &message));
        row
    }

    fn item(&self, item: &Item, known: &Known) -> Row {
        let name = item_name(&item.id);
        let kind = match item.kind {
            ItemKind::Choice => format!("select_one {name}"),
            ItemKind::Choices => format!("select_multiple {name}"),
            ItemKind::Consent => format!("select_one {CONSENT}"),
            ItemKind::Text | ItemKind::Date => "text".to_owned(),
            ItemKind::Number => "integer".to_owned(),
            ItemKind::Card => "acknowledge".to_owned(),
        };
        let message = item.message();
        let ours = matches!(item.kind, ItemKind::Consent | ItemKind::Date | ItemKind::Card);
        let relevant = xpath::print(item.when.as_ref(), item.track, known, &self.kinds);
        let mut row = plain(&[
            ("type", &kind),
            ("name", &name),
            ("relevant", &relevant),
            ("sala_kind", &if ours { word(item.kind) } else { String::new() }),
            ("sala_asked_of", if item.asked_of == AskedOf::Officer { "officer" } else { "" }),
            ("sala_weight", &item.weight.to_string()),
            ("sala_serves", &words(&item.serves)),
            ("sala_needed_by", &words(&item.needed_by)),
            ("sala_topic", item.topic.as_deref().unwrap_or_default()),
            ("sala_track", item.track.map_or("", sala_guide::Track::id)),
            ("sala_class", &word(item.class)),
            ("sala_child_safe", if item.child_safe { "true" } else { "" }),
            ("sala_purpose", &item.purpose.map(word).unwrap_or_default()),
            ("sala_recipient", item.recipient.as_deref().unwrap_or_default()),
            ("#", self.note(&message)),
        ]);
        let said = if item.asked_of.is_person() { format!("{message}.say") } else { message.clone() };
        self.put(&mut row, "label", |tag| self.text(tag, &said));
        for (column, attribute) in [("hint", "how"), ("guidance_hint", "why"), ("sala_never", "never")] {
            self.put(&mut row, column, |tag| self.text(tag, &format!("{message}.{attribute}")));
        }
        if item.asked_of.is_person() {
            self.put(&mut row, "sala_officer", |tag| self.text(tag, &message));
        }
        self.constraint(item, &mut row);
        row
    }

    fn constraint(&self, item: &Item, row: &mut Row) {
        let (constraint, message) = match item.kind {
            ItemKind::Number => (number(), "desk-form-number"),
            _ if !item.exclusive.is_empty() => {
                (alone(item.exclusive.iter().map(|option| option.as_str())), "desk-form-alone")
            }
            _ => return,
        };
        row.insert("constraint".to_owned(), constraint);
        self.put(row, "constraint_message", |tag| self.program(tag, message));
    }

    fn choices(&self) -> Table {
        let mut header = vec!["list_name".to_owned(), "name".to_owned()];
        header.extend(self.languages.iter().map(|tag| heading("label", tag)));
        header.extend(CHOICES.map(str::to_owned));
        let mut rows = Vec::new();
        for item in self.guide.items() {
            for option in &item.options {
                let mut row = plain(&[
                    ("list_name", &item_name(&item.id)),
                    ("name", &option_name(&option.id)),
                    ("sala_heard", &words(&option.heard)),
                    ("sala_not_heard", &words(&option.not_heard)),
                    ("sala_needs", &words(&option.needs)),
                    ("sala_action", &option.action.map(word).unwrap_or_default()),
                ]);
                self.put(&mut row, "label", |tag| {
                    self.text(tag, &format!("{}.opt-{}", item.message(), option.id))
                });
                rows.push(row);
            }
        }
        if self.guide.items().any(|item| item.kind == ItemKind::Consent) {
            for option in ["yes", "no", "later"] {
                let mut row = plain(&[("list_name", CONSENT), ("name", option)]);
                self.put(&mut row, "label", |tag| self.program(tag, &format!("interview-consent-{option}")));
                rows.push(row);
            }
        }
        Table::new("choices", header, rows)
    }

    fn settings(&self) -> Table {
        let header = ["form_title", "form_id", "version", "default_language"].map(str::to_owned).to_vec();
        let row = plain(&[
            ("form_title", &self.text("en", "guide")),
            ("form_id", self.guide.id()),
            ("version", self.guide.version()),
            ("default_language", &columns::language_name("en")),
        ]);
        Table::new("settings", header, vec![row])
    }
}

/// The comments that have a place in a skeleton.
pub(crate) fn placed(
    skeleton: &[fluent::Line],
    notes: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let has =
        |id: &String| skeleton.iter().any(|line| matches!(line, fluent::Line::Note(there) if there == id));
    notes.iter().filter(|(id, _)| has(id)).map(|(id, note)| (id.clone(), note.clone())).collect()
}

/// A file of the signs that all guides share.
pub(crate) fn is_sign_file(path: &str) -> bool {
    path == "signs/signs.json" || (path.starts_with("signs/texts/") && path.ends_with(".ftl"))
}

/// The file of a guide's texts in a language.
pub(crate) fn path(language: &str) -> String {
    format!("texts/{language}.ftl")
}

/// A row of values that are the same in every language.
fn plain(values: &[(&str, &str)]) -> Row {
    values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}
