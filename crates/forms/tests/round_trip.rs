#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! A ministry exports a guide, changes what it wants, and gets back what it meant and nothing else.

mod shelf;

use sala_forms::{List, Remark, export, import};
use sala_guide::{Guide, GuideFiles, prove};

fn import_alone(workbook: &[u8]) -> sala_forms::Imported {
    import(workbook, &GuideFiles::new()).unwrap()
}

#[test]
fn every_guide_that_ships_comes_back_as_it_was() {
    for folder in shelf::folders() {
        let files = shelf::files(&folder);
        let guide = Guide::load(&files).unwrap();
        let workbook = export(&guide, &files).unwrap();
        let imported = import_alone(&workbook);
        for (path, bytes) in &files {
            let back = imported.files.get(path).map(|back| String::from_utf8_lossy(back));
            assert_eq!(back.as_deref(), Some(&*String::from_utf8_lossy(bytes)), "{} {path}", guide.id());
        }
        let back = Guide::load(&imported.files).unwrap();
        assert_eq!(back.digest(), guide.digest());
        assert!(imported.ours && imported.carried_signs && imported.report.has(Remark::Unchanged));
        for list in [List::Fitted, List::Refused] {
            assert_eq!(imported.report.lines(list), Vec::<&_>::new(), "{}", guide.id());
        }
    }
}

#[test]
fn the_same_guide_gives_the_same_bytes() {
    let (guide, files, first) = shelf::exported("consular-walk-in");
    std::thread::sleep(std::time::Duration::from_millis(2_100)); // zip counts time in steps of two seconds
    assert_eq!(export(&guide, &files).unwrap(), first);
}

/// What a remark was made about.
fn about(imported: &sala_forms::Imported, remark: Remark) -> Vec<(String, String)> {
    List::ALL
        .into_iter()
        .flat_map(|list| imported.report.lines(list))
        .filter(|line| line.remark == remark)
        .map(|line| (line.value.clone(), line.other.clone()))
        .collect()
}

#[test]
fn a_changed_label_changes_that_text_and_nothing_else() {
    let (_, files, workbook) = shelf::exported("consular-walk-in");
    let english = String::from_utf8(files["texts/en.ftl"].clone()).unwrap();
    let lao = String::from_utf8(files["texts/lo.ftl"].clone()).unwrap();
    let line = english
        .lines()
        .find(|line| line.contains(".say = ") && line.contains("{ $you }") || line.contains(".say = Where"))
        .unwrap();
    let said = line.split_once(" = ").unwrap().1;
    let imported = import_alone(&shelf::retyped(&workbook, said, "\u{a0}And you,  {$you}? [so] Đâu\u{301} "));
    let back = String::from_utf8(imported.files["texts/en.ftl"].clone()).unwrap();
    let changed: Vec<(&str, &str)> = english.lines().zip(back.lines()).filter(|(a, b)| a != b).collect();
    let expected = line.replace(said, "And you,  { $you }? [so] Đấu".replace("ấu", "âu\u{301}").as_str());
    let expected: String = unicode_normalization::UnicodeNormalization::nfc(expected.as_str()).collect();
    assert_eq!(changed, [(line, expected.as_str())]);
    assert_eq!(english.lines().count(), back.lines().count());
    assert_eq!(imported.files["texts/lo.ftl"], lao.into_bytes());
    assert_eq!(imported.files["guide.json"], files["guide.json"]);
    let texts = about(&imported, Remark::TextChanged);
    assert_eq!(texts.len(), 1, "{texts:?}");
    assert!(texts[0].0.ends_with(".say (en)"), "{texts:?}");
    // The other two languages still say what English said before, and the version is still the old one.
    assert_eq!(about(&imported, Remark::LookAtTranslation)[0].1, "lo, vi");
    assert!(imported.report.has(Remark::SameVersion) && !imported.report.has(Remark::StructureChanged));
    Guide::load(&imported.files).unwrap();
}

#[test]
fn a_better_translation_alone_asks_nobody_to_look_again() {
    let (_, files, workbook) = shelf::exported("scam-compound");
    let lao = String::from_utf8(files["texts/lo.ftl"].clone()).unwrap();
    let title = lao.lines().find_map(|line| line.strip_prefix("stage-safety = ")).unwrap();
    let imported = import_alone(&shelf::retyped(&workbook, title, "ຄວາມປອດໄພ"));
    assert_eq!(about(&imported, Remark::TextChanged), [("stage-safety (lo)".to_owned(), String::new())]);
    assert!(!imported.report.has(Remark::LookAtTranslation));
    assert!(
        String::from_utf8(imported.files["texts/lo.ftl"].clone()).unwrap().starts_with("# review: draft\n")
    );
}

/// A condition as the guide has it and as the workbook prints it.
const CONDITION: (&str, &str) = (
    r#""when": {"any": [{"item": "visible", "is": "distressed"}, {"item": "needs-now", "is": "too-much"}]}"#,
    "selected(${visible}, 'distressed') or selected(${needs_now}, 'too_much')",
);

#[test]
fn a_changed_condition_is_read_if_it_says_what_a_guide_can_say() {
    let (_, files, workbook) = shelf::exported("consular-walk-in");
    let json = String::from_utf8(files["guide.json"].clone()).unwrap();
    assert!(json.contains(CONDITION.0));
    let changed = shelf::retyped(
        &workbook,
        CONDITION.1,
        "selected(${visible}, 'distressed') and not(${safe_to_talk} = 'other_time')",
    );
    let imported = import_alone(&changed);
    let expected = json.replace(
        CONDITION.0,
        r#""when": {"all": [{"item": "visible", "is": "distressed"}, {"not": {"item": "safe-to-talk", "is": "other-time"}}]}"#,
    );
    assert_eq!(String::from_utf8(imported.files["guide.json"].clone()).unwrap(), expected);
    assert!(imported.report.has(Remark::StructureChanged) && imported.report.lines(List::Refused).is_empty());
    assert!(prove(&Guide::load(&imported.files).unwrap()).holds());
}

#[test]
fn a_condition_that_is_not_understood_never_goes_live() {
    let (_, _, workbook) = shelf::exported("consular-walk-in");
    for text in ["${visible} > 3", "selected(${visible}, 'distresed')", "today() > '2026'"] {
        let imported = import_alone(&shelf::retyped(&workbook, CONDITION.1, text));
        let refused = imported.report.lines(List::Refused);
        assert_eq!(refused.len(), 1, "{refused:?}");
        assert_eq!(
            (refused[0].remark, refused[0].sheet.as_str(), refused[0].other.as_str()),
            (Remark::Condition, "survey", text)
        );
        assert!(refused[0].row > 1);
        let faults = Guide::load(&imported.files).unwrap_err().faults;
        assert!(
            faults.iter().all(|fault| matches!(fault.kind, sala_guide::FaultKind::NeverAsked)),
            "{faults:?}"
        );
        // And the fault points at the row where it can be repaired.
        assert_eq!(imported.place_of(&faults[0].place), Some(("survey", refused[0].row)));
    }
}

#[test]
fn signs_and_tracks_stand_in_a_form_as_computed_rows_and_come_back() {
    let files = shelf::small(&serde_json::json!([
        { "id": "seen", "kind": "choice", "asked_of": "officer", "weight": 0, "serves": ["safety"], "needed_by": ["officer"], "track": "child",
          "when": { "all": [{ "not": { "heard": "CARER-SHOWN" } }, { "any": [{ "heard": "DANGER" }] }] },
          "options": [{ "id": "yes", "heard": ["DANGER"] }, { "id": "no" }] },
        { "id": "meta", "kind": "text", "weight": 0, "serves": ["safety"], "needed_by": ["officer"], "track": "adult",
          "when": { "any": [{ "heard": "DANGER" }, { "track": "adult" }] } }
    ]));
    let guide = Guide::load(&files).unwrap();
    let workbook = export(&guide, &files).unwrap();
    let strings = String::from_utf8(shelf::unpacked(&workbook)["xl/sharedStrings.xml"].clone()).unwrap();
    for cell in [
        "if(((${adult} != '' and ${adult} = 'yes')) and not((${adult} != '' and ${adult} = 'no')), 'adult', 'child')",
        "${sala_track} = 'child' and (not(${sala_heard_carer_shown} = 'yes') and (${sala_heard_danger} = 'yes'))",
        // Behind `seen`, which can hear it too, there is more to look at.
        "${sala_track} = 'adult' and (${sala_heard2_danger} = 'yes' or ${sala_track} = 'adult')",
        "q_meta",
    ] {
        assert!(strings.contains(&format!(">{cell}<")), "{cell}\n{strings}");
    }
    let imported = import_alone(&workbook);
    assert_eq!(Guide::load(&imported.files).unwrap(), guide);
    // Who changes a computed row by hand learns that it is computed.
    let changed = shelf::retyped(
        &workbook,
        "if(((${adult} != '' and ${adult} = 'yes')) and not((${adult} != '' and ${adult} = 'no')), 'adult', 'child')",
        "'adult'",
    );
    let imported = import_alone(&changed);
    assert_eq!(about(&imported, Remark::WorkedOut), [("sala_track".to_owned(), String::new())]);
    assert_eq!(Guide::load(&imported.files).unwrap(), guide);
}

#[test]
fn a_damaged_sheet_for_sala_never_changes_the_signs() {
    let (guide, files, workbook) = shelf::exported("child");
    let signs = String::from_utf8(files["signs/signs.json"].clone()).unwrap();
    let strong = signs.lines().find(|line| line.contains(r#""adult": "strong""#)).unwrap();
    let changed = shelf::retyped(&workbook, strong, &strong.replace("strong", "weak"));
    let imported = import_alone(&changed);
    assert_eq!(about(&imported, Remark::Carried), [("signs/signs.json".to_owned(), String::new())]);
    assert!(!imported.carried_signs && !imported.files.keys().any(|path| path.starts_with("signs/")));
    // With the signs beside it, nothing is missing: those count.
    let imported = import(&changed, &files).unwrap();
    assert_eq!(Guide::load(&imported.files).unwrap().digest(), guide.digest());
}

#[test]
fn a_question_is_added_where_it_stands_and_another_is_taken_out_with_its_texts() {
    let files = shelf::small(&serde_json::json!([]));
    let guide = Guide::load(&files).unwrap();
    let workbook = export(&guide, &files).unwrap();
    // `years` becomes `months`: for Sala one question goes and another comes.
    let imported = import_alone(&shelf::retyped(&workbook, "years", "months"));
    let back = Guide::load(&imported.files).unwrap();
    assert!(back.item("years").is_none() && back.item("months").is_some());
    let text = String::from_utf8(imported.files["texts/vi.ftl"].clone()).unwrap();
    assert!(text.contains("\n\n# About years.\nq-months = ") && !text.contains("q-years"), "{text}");
    assert!(text.find("q-adult").unwrap() < text.find("q-months").unwrap());
}
