#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! A form that was made elsewhere: what can be taken is taken, and whatever is not is told with its row.

mod shelf;

use sala_forms::{Imported, List, Remark, import};
use sala_guide::{Definition, Guide, GuideFiles, StageKind};

/// A labour inspection's form, with what such forms have.
const SURVEY: &[&[&str]] = &[
    &[
        "Type",
        "Name",
        "caption::English",
        "label::Vietnamese (vi)",
        "hint",
        "required",
        "relevance",
        "constraint",
        "media::audio",
    ],
    &["start", "start"],
    &["deviceid", "deviceid"],
    &["note", "intro", "We talk about your work.", "Ta nói về việc làm."],
    &["begin group", "Work", "Work", "Việc làm"],
    &["select_one yes_no", "papers", "Do you hold your papers?", "", "Softly", "yes"],
    &["begin group", "unpaid", "", "", "", "", "${papers} = 'no'"],
    &["select_one yes_no", "paid", "Are you paid?", "", "", "", "${papers} != 'yes'"],
    &["integer", "hours", "How many hours?", "", "", "", "${paid} = 'no'", ". < 25"],
    &["end group"],
    &["begin repeat", "Jobs"],
    &["text", "job name", "Which job {if any}?", "", "", "", "", "", "job.mp3"],
    &["end repeat"],
    &["begin group", "late", "", "", "", "", "${hours} > 12"],
    &["text", "why_so_long", "Why?"],
    &["end group"],
    &["end group"],
    &[
        "select_multiple needs or_other",
        "needs",
        "What do you need?",
        "",
        "",
        "",
        "",
        "not(selected(., 'none') and count-selected(.) > 1)",
    ],
    &["geopoint", "home", "Where do you live?"],
    &["calculate", "total"],
];

const CHOICES: &[&[&str]] = &[
    &["list name", "name", "label::English", "order"],
    &["yes_no", "yes", "Yes", "1"],
    &["yes_no", "no", "No", "2"],
    &["needs", "A doctor", "A doctor"],
    &["needs", "none", "None"],
    &["colours", "red", "Red"],
];

const SETTINGS: &[&[&str]] =
    &[&["form_title", "form_id", "version"], &["Labour check", "Labour_Check", "v2"]];

fn imported() -> Imported {
    let workbook = shelf::workbook(&[("survey", SURVEY), ("choices", CHOICES), ("settings", SETTINGS)]);
    import(&workbook, &shelf::files(&shelf::folders()[0])).unwrap()
}

fn told(imported: &Imported, list: List) -> Vec<(Remark, &str, u32, &str)> {
    let lines = imported.report.lines(list);
    lines.into_iter().map(|line| (line.remark, line.sheet.as_str(), line.row, line.value.as_str())).collect()
}

#[test]
fn every_row_is_in_one_of_the_three_lists() {
    let imported = imported();
    let taken = told(&imported, List::Taken);
    assert_eq!(taken.iter().filter(|line| line.0 == Remark::Question).count(), 7, "{taken:?}");
    let refused = told(&imported, List::Refused);
    for expected in [
        (Remark::Column, "survey", 1, "media::audio"),
        (Remark::Privacy, "survey", 2, "start"),
        (Remark::Privacy, "survey", 3, "deviceid"),
        (Remark::Constraint, "survey", 9, ". < 25"),
        (Remark::Repeat, "survey", 11, "Jobs"),
        (Remark::Condition, "survey", 14, "late"),
        (Remark::OrOther, "survey", 18, "needs"),
        (Remark::Privacy, "survey", 19, "geopoint"),
        (Remark::Computed, "survey", 20, "total"),
        (Remark::Column, "choices", 1, "order"),
        (Remark::UnusedList, "choices", 6, "colours"),
    ] {
        assert!(refused.contains(&expected), "{expected:?}\n{refused:?}");
    }
    assert_eq!(refused.len(), 11, "{refused:?}");
    let fitted = told(&imported, List::Fitted);
    for expected in [
        (Remark::Type, "survey", 4, "note"),
        (Remark::NotRequired, "survey", 6, "papers"),
        (Remark::GroupCondition, "survey", 7, "unpaid"),
        (Remark::Renamed, "survey", 12, "job name"),
        (Remark::Braces, "survey", 12, "q-job-name.say (en)"),
        (Remark::Renamed, "choices", 4, "A doctor"),
        (Remark::Renamed, "settings", 2, "v2"),
    ] {
        assert!(fitted.contains(&expected), "{expected:?}\n{fitted:?}");
    }
}

#[test]
fn nobody_is_asked_what_the_form_would_not_have_asked_them() {
    let imported = imported();
    let definition: Definition = serde_json::from_slice(&imported.files["guide.json"]).unwrap();
    let when = |id: &str| {
        let item =
            definition.stages.iter().flat_map(|stage| &stage.items).find(|item| item.id == *id).unwrap();
        serde_json::to_string(&item.when).unwrap()
    };
    let no_papers = r#"{"item":"papers","is":"no"}"#;
    assert_eq!(when("paid"), format!(r#"{{"all":[{no_papers},{{"not":{{"item":"papers","is":"yes"}}}}]}}"#));
    assert_eq!(when("hours"), format!(r#"{{"all":[{no_papers},{{"item":"paid","is":"no"}}]}}"#));
    // What was not understood never holds, until somebody writes it.
    assert_eq!(when("why-so-long"), r#"{"any":[]}"#);
    assert_eq!(when("needs"), "null");
    let kinds: Vec<StageKind> = definition.stages.iter().map(|stage| stage.kind).collect();
    assert!(StageKind::ALL.iter().all(|kind| kinds.contains(kind)) && kinds.is_sorted(), "{kinds:?}");
}

#[test]
fn a_draft_of_it_does_not_load_before_people_have_worked_on_it() {
    let imported = imported();
    assert!(!imported.ours && !imported.carried_signs);
    let faults = Guide::load(&imported.files).unwrap_err().faults;
    let at =
        |part: &str| faults.iter().find(|fault| fault.place.ends_with(part)).map(|fault| fault.place.clone());
    // What it serves and who needs it, nobody can guess; each is asked for at its row.
    let place = at("serves").unwrap();
    assert_eq!(imported.place_of(&place), Some(("survey", 4)));
    let place = at("texts/lo.ftl: q-papers").unwrap();
    assert_eq!(imported.place_of(&place), Some(("survey", 6)));
    let words = String::from_utf8(imported.files["texts/en.ftl"].clone()).unwrap();
    assert!(
        words.contains(
            "q-papers = Do you hold your papers?\n    .say = Do you hold your papers?\n    .how = Softly\n"
        ),
        "{words}"
    );
    assert!(import(b"", &GuideFiles::new()).is_err());
}
