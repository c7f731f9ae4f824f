//! A workbook as plain texts, row by row. Cells are read one after another and counted, since two cells at the far corners
//! of a sheet would else make room for everything between them.

use crate::columns::LONGEST_CELL;
use crate::error::FormError;
use crate::guard::{self, Found};
use calamine::{Cell, DataRef, Reader as _, Xlsx, XlsxError};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The most rows of a sheet.
pub const MOST_ROWS: u32 = 5_000;
/// The most columns of a sheet.
const MOST_COLUMNS: u32 = 256;
/// The most cells of a workbook, and the most text in them, in bytes.
const MOST_CELLS: usize = 120_000;
const MOST_TEXT: usize = 6 * 1024 * 1024;

/// A row as the spreadsheet program counts it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) number: u32,
    pub(crate) cells: BTreeMap<u32, String>,
}

/// A sheet: its rows that hold something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) rows: Vec<Row>,
    /// Cells that were numbers, dates or yes and no, and cells with an error.
    pub(crate) typed: Vec<String>,
    pub(crate) errors: Vec<(u32, String)>,
}

/// A workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Book {
    pub(crate) sheets: Vec<Sheet>,
    pub(crate) links: Vec<String>,
}

impl Book {
    /// The sheet of this name, whatever its letters' case.
    pub(crate) fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.name.trim().eq_ignore_ascii_case(name))
    }
}

/// Reads a workbook.
pub(crate) fn read(bytes: &[u8]) -> Result<Book, FormError> {
    let Found { links } = guard::check(bytes)?;
    // The reader was written for files of spreadsheet programs; a cell's name of a hundred letters makes it stumble.
    let book = catch_unwind(AssertUnwindSafe(|| sheets(bytes)));
    let sheets = book.unwrap_or_else(|_| Err(FormError::Damaged("it cannot be read".to_owned())))?;
    Ok(Book { sheets, links })
}

fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, FormError> {
    let damaged = |error: XlsxError| FormError::Damaged(error.to_string());
    let mut xlsx = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut room = Room { cells: MOST_CELLS, text: MOST_TEXT };
    let mut sheets = Vec::new();
    for name in xlsx.sheet_names() {
        if !refuse_formulas(&mut xlsx, &name)? {
            continue;
        }
        let mut reader = xlsx.worksheet_cells_reader(&name).map_err(damaged)?;
        let mut sheet = Sheet { name, ..Sheet::default() };
        let mut rows: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
        while let Some(cell) = reader.next_cell().map_err(damaged)? {
            room.take(&cell, &mut sheet, &mut rows)?;
        }
        sheet.rows =
            rows.into_iter().map(|(row, cells)| Row { number: row.saturating_add(1), cells }).collect();
        sheets.push(sheet);
    }
    Ok(sheets)
}

/// Refuses a sheet with a computed cell. Says whether it is a sheet with cells at all.
fn refuse_formulas(xlsx: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<bool, FormError> {
    let damaged = |error: XlsxError| FormError::Damaged(error.to_string());
    let mut cells = match xlsx.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        // A page that holds one chart.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(false),
        Err(error) => return Err(damaged(error)),
    };
    while let Some(cell) = cells.next_formula().map_err(damaged)? {
        if !cell.get_value().is_empty() {
            return Err(FormError::Formula { sheet: name.to_owned(), cell: place(cell.get_position()) });
        }
    }
    Ok(true)
}

/// What may still be kept.
struct Room {
    cells: usize,
    text: usize,
}

impl Room {
    fn take(
        &mut self,
        cell: &Cell<DataRef<'_>>,
        sheet: &mut Sheet,
        rows: &mut BTreeMap<u32, BTreeMap<u32, String>>,
    ) -> Result<(), FormError> {
        let (row, column) = cell.get_position();
        let text = match cell.get_value() {
            DataRef::Empty => return Ok(()),
            DataRef::SharedString(text) => (*text).to_owned(),
            DataRef::String(text) => text.clone(),
            DataRef::Error(_) => {
                sheet.errors.push((row.saturating_add(1), place((row, column))));
                String::new()
            }
            typed => {
                let text = plain(typed);
                sheet.typed.push(place((row, column)));
                text
            }
        };
        if text.is_empty() {
            return Ok(());
        }
        if row >= MOST_ROWS {
            return Err(FormError::TooManyRows(sheet.name.clone()));
        }
        if column >= MOST_COLUMNS {
            return Err(FormError::TooLarge(format!("{}: more than {MOST_COLUMNS} columns", sheet.name)));
        }
        if text.chars().nth(LONGEST_CELL).is_some() {
            return Err(FormError::LongCell { sheet: sheet.name.clone(), cell: place((row, column)) });
        }
        let full = || FormError::TooLarge(sheet.name.clone());
        self.cells = self.cells.checked_sub(1).ok_or_else(full)?;
        self.text = self.text.checked_sub(text.len()).ok_or_else(full)?;
        rows.entry(row).or_default().insert(column, text);
        Ok(())
    }
}

/// A number, date or yes-no value as the text that stood there.
fn plain(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        _ => String::new(),
    }
}

/// A cell's name, such as `C12`.
pub(crate) fn place((row, column): (u32, u32)) -> String {
    let mut letters = Vec::new();
    let mut left = column.saturating_add(1);
    while left > 0 {
        let letter = left.saturating_sub(1) % 26;
        letters.push(char::from(b'A'.saturating_add(u8::try_from(letter).unwrap_or(0))));
        left = left.saturating_sub(1) / 26;
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("{letters}{}", row.saturating_add(1))
}
