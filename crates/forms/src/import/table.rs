//! A sheet under its headings.

use crate::columns::{self, Column, tidy};
use crate::read::Sheet;
use crate::report::{Remark, Report};
use std::collections::BTreeMap;

/// A row under its headings.
#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) number: u32,
    plain: BTreeMap<&'static str, String>,
    /// As they stand in the cells, by column and language.
    texts: BTreeMap<(&'static str, String), String>,
}

impl Row {
    /// A value, tidied; empty if there is none.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.plain.get(name).map_or("", String::as_str)
    }

    /// A text as it stands in its cell.
    pub(crate) fn text(&self, name: &'static str, language: &str) -> &str {
        self.texts.get(&(name, language.to_owned())).map_or("", String::as_str)
    }

    /// Whether a text of this column stands in any language.
    pub(crate) fn any_text(&self, name: &str) -> bool {
        self.texts.iter().any(|((column, _), text)| *column == name && !tidy(text).is_empty())
    }

    /// The words of a list.
    pub(crate) fn words(&self, name: &str) -> Vec<&str> {
        self.get(name).split([' ', ',', ';', '\n']).filter(|word| !word.is_empty()).collect()
    }
}

/// A sheet under its headings.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(crate) rows: Vec<Row>,
    columns: Vec<Column>,
}

impl Table {
    /// Reads a sheet; columns that Sala does not know, and texts in languages that a guide here does not speak, are
    /// refused and told once.
    pub(crate) fn read(sheet: &Sheet, default: &str, languages: &[String], report: &mut Report) -> Self {
        let name = sheet.name.trim().to_lowercase();
        let mut rows = sheet.rows.iter();
        let Some(header) = rows.next() else { return Self::default() };
        let mut columns: BTreeMap<u32, Column> = BTreeMap::new();
        for (place, heading) in &header.cells {
            match columns::column(heading, default) {
                Some(Column::Text(_, language)) if !languages.contains(&language) => {
                    report.add(Remark::Column, (&name, header.number), &tidy(heading), "");
                }
                Some(column) => drop(columns.insert(*place, column)),
                None if is_used(sheet, *place) => {
                    report.add(Remark::Column, (&name, header.number), &tidy(heading), "");
                }
                None => (),
            }
        }
        for cell in &sheet.typed {
            report.add(Remark::Typed, (&name, 0), cell, "");
        }
        for (row, cell) in &sheet.errors {
            report.add(Remark::ErrorCell, (&name, *row), cell, "");
        }
        let rows = rows.map(|row| under(row, &columns)).filter(|row| !row.is_empty()).collect();
        Self { rows, columns: columns.into_values().collect() }
    }

    /// Whether it has a column with one value a row.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.columns.iter().any(|column| matches!(column, Column::Plain(there) if *there == name))
    }
}

impl Row {
    fn is_empty(&self) -> bool {
        self.plain.is_empty() && self.texts.is_empty()
    }
}

fn is_used(sheet: &Sheet, place: u32) -> bool {
    sheet.rows.iter().skip(1).any(|row| row.cells.contains_key(&place))
}

fn under(cells: &crate::read::Row, columns: &BTreeMap<u32, Column>) -> Row {
    let mut row = Row { number: cells.number, ..Row::default() };
    for (place, text) in &cells.cells {
        match columns.get(place) {
            Some(Column::Plain(name)) => {
                let text = tidy(text);
                if !text.is_empty() {
                    row.plain.entry(name).or_insert(text);
                }
            }
            Some(Column::Text(name, language)) => {
                row.texts.entry((name, language.clone())).or_insert_with(|| text.clone());
            }
            None => (),
        }
    }
    row
}
