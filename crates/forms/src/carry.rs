//! The sheet `_guide`: what a form cannot hold, in rows of four cells (part, what, value, about). With it an export that was
//! not changed gives back the same guide, byte for byte; without it the workbook is read like any other form.

use crate::error::FormError;
use crate::fluent::{self, Line};
use crate::layout::Orders;
use crate::read::Sheet;
use sala_guide::GuideFiles;
use sala_record::Digest;
use std::collections::BTreeMap;

/// The version of the form of this sheet.
const FORM: u32 = 1;
/// The longest piece of a line in one cell, in characters.
const PIECE: usize = 5_000;

/// A row: part, what, value, about.
pub(crate) type Row = [String; 4];

/// What is carried beside the sheets for people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Carry {
    /// `id`, `version`, `digest`, `limit`, `outcomes`, `languages`.
    pub(crate) guide: BTreeMap<String, String>,
    /// The digest of `guide.json` as it was.
    pub(crate) structure: String,
    pub(crate) orders: Orders,
    /// Conditions that XPath does not give back as they were: the hash of what was printed, and the condition as JSON.
    pub(crate) whens: BTreeMap<String, (String, String)>,
    pub(crate) skeletons: BTreeMap<String, Vec<Line>>,
    /// The hash of each text, by file and name.
    pub(crate) marks: BTreeMap<(String, String), String>,
    /// Files as they were: the signs, and what this program would write in another way.
    pub(crate) files: BTreeMap<String, String>,
    /// The digests that carried files have to have.
    pub(crate) sums: BTreeMap<String, String>,
}

/// Enough of a digest to see that a text is another.
pub(crate) fn mark(text: &str) -> String {
    Digest::of(text.as_bytes()).to_string().chars().take(8).collect()
}

fn row(part: &str, what: &str, value: &str, about: &str) -> Row {
    [part, what, value, about].map(str::to_owned)
}

impl Carry {
    /// As rows, without the read-me.
    pub(crate) fn rows(&self) -> Vec<Row> {
        let mut rows = vec![row("form", "xlsform", &FORM.to_string(), "")];
        rows.extend(self.guide.iter().map(|(name, value)| row("guide", name, value, "")));
        rows.push(row("guide.json", "sum", &self.structure, ""));
        rows.extend(
            self.orders.iter().map(|(item, fields)| row("guide.json", "fields", &fields.join(" "), item)),
        );
        rows.extend(
            self.whens
                .iter()
                .map(|(item, (printed, json))| row("guide.json", "when", json, &format!("{item} {printed}"))),
        );
        for (path, skeleton) in &self.skeletons {
            rows.extend(skeleton.iter().map(|line| match line {
                Line::Blank => row(path, "blank", "", ""),
                Line::Comment(comment) => row(path, "comment", comment, ""),
                Line::Note(id) => row(path, "note", id, ""),
                Line::Message(id) => row(path, "message", id, &self.marks_of(path, id)),
            }));
        }
        for (path, text) in &self.files {
            if let Some(sum) = self.sums.get(path) {
                rows.push(row(path, "sum", sum, ""));
            }
            rows.extend(lines(path, text));
        }
        rows
    }

    fn marks_of(&self, path: &str, message: &str) -> String {
        let all: Vec<String> = self
            .marks
            .range((path.to_owned(), message.to_owned())..)
            .take_while(|((of, name), _)| of == path && name.starts_with(message))
            .filter_map(|((_, name), mark)| match name.strip_prefix(message)? {
                "" => Some(format!("={mark}")),
                attribute => Some(format!("{}={mark}", attribute.strip_prefix('.')?)),
            })
            .collect();
        all.join(" ")
    }

    /// Reads the sheet; nothing if it is no sheet of ours. `damaged` is called with what had to be left aside.
    pub(crate) fn read(sheet: &Sheet, damaged: &mut impl FnMut(&str)) -> Result<Option<Self>, FormError> {
        let mut carry = Self::default();
        let mut form = None;
        for sheet_row in &sheet.rows {
            let cell = |place: u32| sheet_row.cells.get(&place).map_or("", String::as_str);
            let (part, what, value, about) = (cell(0).trim(), cell(1).trim(), cell(2), cell(3).trim());
            match (part, what) {
                ("form", "xlsform") => form = value.trim().parse::<u32>().ok(),
                ("guide", name) => drop(carry.guide.insert(name.to_owned(), value.trim().to_owned())),
                _ => carry.part(part, what, value, about),
            }
        }
        match form {
            None => return Ok(None),
            Some(form) if form > FORM => return Err(FormError::Newer),
            Some(_) => (),
        }
        carry.drop_damaged(damaged);
        Ok(Some(carry))
    }

    fn part(&mut self, part: &str, what: &str, value: &str, about: &str) {
        match what {
            "sum" if part == "guide.json" && self.structure.is_empty() => {
                value.trim().clone_into(&mut self.structure)
            }
            "sum" => drop(self.sums.insert(part.to_owned(), value.trim().to_owned())),
            "fields" => {
                let fields = value.split_whitespace().map(str::to_owned).collect();
                self.orders.insert(about.to_owned(), fields);
            }
            "when" => {
                if let Some((item, printed)) = about.split_once(' ') {
                    self.whens.insert(item.to_owned(), (printed.to_owned(), value.to_owned()));
                }
            }
            "line" => match self.files.get_mut(part) {
                Some(text) => {
                    text.push('\n');
                    text.push_str(value);
                }
                None => drop(self.files.insert(part.to_owned(), value.to_owned())),
            },
            "piece" => self.files.entry(part.to_owned()).or_default().push_str(value),
            "blank" | "comment" | "note" | "message" => self.line(part, what, value.trim_end(), about),
            _ => (),
        }
    }

    fn line(&mut self, path: &str, what: &str, value: &str, about: &str) {
        let line = match what {
            "blank" => Line::Blank,
            // Anything else would be read as a text.
            "comment" if value.starts_with('#') && !value.contains('\n') => Line::Comment(value.to_owned()),
            "comment" => return,
            "note" => Line::Note(value.to_owned()),
            _ => Line::Message(value.to_owned()),
        };
        self.skeletons.entry(path.to_owned()).or_default().push(line);
        for (name, mark) in about.split_whitespace().filter_map(|each| each.split_once('=')) {
            let name = if name.is_empty() { value.to_owned() } else { format!("{value}.{name}") };
            self.marks.insert((path.to_owned(), name), mark.to_owned());
        }
    }

    /// Files are carried to be taken as they were, or not at all.
    fn drop_damaged(&mut self, damaged: &mut impl FnMut(&str)) {
        let sums = &self.sums;
        self.files.retain(|path, text| {
            let whole = sums.get(path) == Some(&Digest::of(text.as_bytes()).to_string());
            if !whole {
                damaged(path);
            }
            whole
        });
        for (path, text) in self.files.iter().filter(|(path, _)| path.starts_with("texts/")) {
            self.skeletons.insert(path.clone(), fluent::skeleton(text));
            for (name, words) in fluent::texts(text) {
                self.marks.insert((path.clone(), name), mark(&words));
            }
        }
        // Half the signs are none.
        if sums.keys().any(|path| path.starts_with("signs/") && !self.files.contains_key(path)) {
            self.files.retain(|path, _| !path.starts_with("signs/"));
        }
    }

    /// Carries a file as it is.
    pub(crate) fn keep(&mut self, path: &str, text: &str) {
        self.sums.insert(path.to_owned(), Digest::of(text.as_bytes()).to_string());
        self.files.insert(path.to_owned(), text.to_owned());
    }

    /// The signs that are carried, as files.
    pub(crate) fn signs(&self) -> GuideFiles {
        self.files
            .iter()
            .filter(|(path, _)| path.starts_with("signs/"))
            .map(|(path, text)| (path.clone(), text.clone().into_bytes()))
            .collect()
    }
}

/// A file line by line; a line that is too long for a cell in pieces.
fn lines(path: &str, text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for line in text.split('\n') {
        let chars: Vec<char> = line.chars().collect();
        let mut pieces = chars.chunks(PIECE).map(|piece| piece.iter().collect::<String>());
        rows.push(row(path, "line", &pieces.next().unwrap_or_default(), ""));
        rows.extend(pieces.map(|piece| row(path, "piece", &piece, "")));
    }
    rows
}
