//! Sheets into a workbook: every cell text, so that no spreadsheet program makes a date of `1-2`; headings that stay in
//! view; what is to be translated on paper white, what is not on grey.

use crate::error::FormError;
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};
use std::collections::BTreeMap;

/// A sheet as it will be written.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) header: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Table {
    /// Puts rows under their headings.
    pub(crate) fn new(name: &'static str, header: Vec<String>, rows: Vec<BTreeMap<String, String>>) -> Self {
        let rows = rows
            .into_iter()
            .map(|mut row| header.iter().map(|heading| row.remove(heading).unwrap_or_default()).collect())
            .collect();
        Self { name, header, rows }
    }
}

/// Colours of what is to be translated, and of what is not.
const PAPER: Color = Color::RGB(0x00FF_FDF5);
const GREY: Color = Color::RGB(0x00EE_EEEE);
const HEAD: Color = Color::RGB(0x00D9_E2E8);

/// Values that a column takes, for spreadsheet programs to offer.
const OFFERED: [(&str, &[&str]); 6] = [
    ("sala_asked_of", &["officer"]),
    ("sala_weight", &["0", "1", "2", "3"]),
    ("sala_track", &["adult", "child"]),
    ("sala_class", &["ordinary", "private", "sealed"]),
    ("sala_child_safe", &["true"]),
    ("sala_action", &["move-room", "medical", "danger", "reschedule", "child", "self-harm"]),
];

/// Writes a workbook. The same tables give the same bytes.
pub(crate) fn workbook(tables: &[Table], languages: &[String]) -> Result<Vec<u8>, FormError> {
    write(tables, languages).map_err(|error| FormError::NotWritten(error.to_string()))
}

fn write(tables: &[Table], languages: &[String]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // A fixed day: when a guide was exported says nothing about it.
    let day = ExcelDateTime::from_ymd(2026, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    for table in tables {
        sheet(workbook.add_worksheet(), table, languages)?;
    }
    workbook.save_to_buffer()
}

fn sheet(sheet: &mut Worksheet, table: &Table, languages: &[String]) -> Result<(), XlsxError> {
    sheet.set_name(table.name)?;
    let head = Format::new().set_num_format("@").set_bold().set_background_color(HEAD);
    let last = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    for (column, heading) in (0_u16..).zip(&table.header) {
        let format = format(heading, languages);
        sheet.set_column_format(column, &format)?;
        sheet.set_column_width(column, width(heading))?;
        sheet.write_string_with_format(0, column, heading, &head)?;
        for (row, text) in (1_u32..).zip(table.rows.iter().filter_map(|row| row.get(usize::from(column)))) {
            if !text.is_empty() {
                sheet.write_string_with_format(row, column, text, &format)?;
            }
        }
        if let Some((_, values)) = OFFERED.iter().find(|(name, _)| name == heading) {
            let offered = DataValidation::new().allow_list_strings(values)?.ignore_blank(true);
            sheet.add_data_validation(1, column, last.max(1), column, &offered)?;
        }
    }
    sheet.set_freeze_panes(1, 2)?;
    Ok(())
}

fn format(heading: &str, languages: &[String]) -> Format {
    let format = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    let language = languages.iter().find(|tag| heading.ends_with(&format!("({tag})")));
    match language.map(String::as_str) {
        Some("lo") => format.set_background_color(PAPER).set_font_name("Noto Sans Lao Looped"),
        Some(_) => format.set_background_color(PAPER),
        None => format.set_background_color(GREY),
    }
}

fn width(heading: &str) -> f64 {
    match heading {
        "value" => 80.0,
        "relevant" | "constraint" | "calculation" | "#" => 40.0,
        _ if heading.contains("::") => 36.0,
        _ => 18.0,
    }
}
