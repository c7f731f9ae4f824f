//! `guide export-xlsform` and `guide import-xlsform`: a guide as a form that a ministry can edit, and a form as a draft.

use crate::commands::guide_check::{self, Stage};
use crate::folder;
use crate::input;
use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use sala_field::library::read_signs;
use sala_forms::{FormError, Imported, Line, List, MOST_FILE};
use sala_guide::{Fault, Guide, GuideFiles};
use std::path::Path;

/// How many faults of a draft are told one by one: a form that was never a guide has hundreds of one kind.
const TOLD: usize = 40;

pub(crate) fn export(dir: &Path, file: &Path, say: &Say) -> Result<Exit, Refusal> {
    let (guide, files) = guide_check::read(dir)?;
    let workbook = sala_forms::export(&guide, &files).map_err(|error| {
        let what = match error {
            FormError::TooManyRows(_) | FormError::LongCell { .. } | FormError::Dollar(_) => {
                error.to_string()
            }
            other => return refusal(file, other),
        };
        Refusal::new(Exit::NotInOrder, "desk-error-form-not-written").with("what", what)
    })?;
    let name = file.display().to_string();
    folder::new_file(file, &workbook)?;
    let named = format!("{} {}", guide.id(), guide.version());
    say.result("desk-form-exported", &[("guide", &named), ("file", &name)]);
    say.advice("desk-form-exported", &[]);
    Ok(Exit::Done)
}

pub(crate) fn import(file: &Path, dir: &Path, say: &Say) -> Result<Exit, Refusal> {
    folder::refuse_unless_empty(dir)?;
    let bytes = input::bytes(file, MOST_FILE)?;
    let imported = sala_forms::import(&bytes, &signs_beside(dir)?).map_err(|error| refusal(file, error))?;
    report(&imported, say);
    let files: Vec<(String, Vec<u8>)> = imported
        .files
        .iter()
        .filter(|(path, _)| imported.carried_signs || !path.starts_with("signs/"))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect();
    folder::write_all(dir, &format!("sala-{}", std::process::id()), &files)?;
    say.result("desk-form-written", &[("folder", &dir.display().to_string())]);
    let exit = check(dir, &imported, say)?;
    say.advice("desk-form-written", &[]);
    Ok(exit)
}

/// The three lists, by sheet and row.
fn report(imported: &Imported, say: &Say) {
    for list in List::ALL {
        let lines = imported.report.lines(list);
        if !lines.is_empty() {
            let count = lines.len().to_string();
            say.result(&format!("desk-form-list-{}", list.id()), &[("count", &count)]);
            lines.into_iter().for_each(|line| say.line(&told(line, say)));
        }
    }
}

fn told(line: &Line, say: &Say) -> String {
    let text = say
        .text(&format!("desk-form-{}", line.remark.id()), &[("value", &line.value), ("other", &line.other)]);
    format!("  {}", at(&line.sheet, line.row, &text, say))
}

fn at(sheet: &str, row: u32, text: &str, say: &Say) -> String {
    let id = match (sheet, row) {
        ("", _) => "desk-form-at-book",
        (_, 0) => "desk-form-at-sheet",
        _ => "desk-form-at-row",
    };
    say.text(id, &[("sheet", sheet), ("row", &row.to_string()), ("text", text)])
}

/// Whether the draft is a guide that keeps every law. It stays a draft either way.
fn check(dir: &Path, imported: &Imported, say: &Say) -> Result<Exit, Refusal> {
    let files = &imported.files;
    let guide = match Guide::load(files) {
        Ok(guide) => guide,
        Err(error) => {
            for fault in error.faults.iter().take(TOLD) {
                say.line(&format!("  {}", fault_at(fault, imported, say)));
            }
            let more = error.faults.len().saturating_sub(TOLD);
            if more > 0 {
                say.result("desk-form-more-faults", &[("count", &more.to_string())]);
            }
            say.result("desk-form-not-yet", &[("count", &error.faults.len().to_string())]);
            say.advice("desk-form-not-yet", &[]);
            return Ok(Exit::NotInOrder);
        }
    };
    let good = guide_check::proved(dir, &guide, files, Stage::Draft, say)?;
    Ok(if good { Exit::Done } else { Exit::NotInOrder })
}

/// A fault with the row of the workbook where it can be repaired, and its place in the files where there is none.
fn fault_at(fault: &Fault, imported: &Imported, say: &Say) -> String {
    let kind = fault.kind.to_string();
    let text = say.text("desk-guide-fault", &[("place", &fault.place), ("fault", &kind)]);
    match imported.place_of(&fault.place) {
        Some((sheet, row)) => at(sheet, row, &text, say),
        None => text,
    }
}

/// The signs that all guides share, where the draft is to lie; nothing if there are none.
fn signs_beside(dir: &Path) -> Result<GuideFiles, Refusal> {
    let parent = dir.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let signs = parent.join("signs");
    read_signs(&signs).map(Option::unwrap_or_default).map_err(|error| guide_check::unreadable(&signs, error))
}

/// A workbook that was refused as a whole.
fn refusal(file: &Path, error: FormError) -> Refusal {
    let (exit, id, what) = match error {
        FormError::NotAWorkbook => (Exit::Damaged, "not-a-workbook", String::new()),
        FormError::Encrypted => (Exit::Damaged, "encrypted", String::new()),
        FormError::TooLarge(what) | FormError::TooManyRows(what) => (Exit::Damaged, "too-large", what),
        FormError::LongCell { sheet, cell } => (Exit::Damaged, "too-large", format!("{sheet} {cell}")),
        FormError::Hostile(what) => (Exit::Damaged, "hostile", what),
        FormError::Macros(what) => (Exit::Damaged, "macros", what),
        FormError::Links(what) => (Exit::Damaged, "links", what),
        FormError::Formula { sheet, cell } => (Exit::Damaged, "formula", format!("{sheet} {cell}")),
        FormError::NoSurvey => (Exit::Damaged, "no-survey", String::new()),
        FormError::Newer => return Refusal::new(Exit::Newer, "desk-error-newer"),
        FormError::Damaged(what) => (Exit::Damaged, "damaged", what),
        other => (Exit::NotInOrder, "not-written", other.to_string()),
    };
    Refusal::new(exit, format!("desk-error-form-{id}"))
        .with("file", file.display().to_string())
        .with("what", what)
}
