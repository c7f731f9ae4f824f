//! When a question is asked, as a person reads it: the same as the program works out, in whole sentences.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use sala_guide::{Guide, GuideFiles};
use sala_print::{Group, Languages, Part, Sheet, When, Words, sheet};
use sala_texts::{GuideWords, Lang, Texts};
use std::path::Path;

/// The consular guide with a condition for its question on papers.
fn with_condition(when: &serde_json::Value) -> Sheet {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-guides");
    let read = |path: &str| std::fs::read(root.join(path)).unwrap();
    let mut guide: serde_json::Value = serde_json::from_slice(&read("consular-walk-in/guide.json")).unwrap();
    let stages = guide["stages"].as_array_mut().unwrap();
    let items = stages.iter_mut().flat_map(|stage| stage["items"].as_array_mut().unwrap());
    let papers = items.into_iter().find(|item| item["id"] == "papers").unwrap();
    papers["when"] = when.clone();
    let mut files = GuideFiles::new();
    files.insert("guide.json".into(), serde_json::to_vec(&guide).unwrap());
    files.insert("signs/signs.json".into(), read("signs/signs.json"));
    for lang in Lang::ALL {
        files.insert(format!("texts/{lang}.ftl"), read(&format!("consular-walk-in/texts/{lang}.ftl")));
        files.insert(format!("signs/texts/{lang}.ftl"), read(&format!("signs/texts/{lang}.ftl")));
    }
    let guide = Guide::load(&files).unwrap();
    let words = GuideWords::load(&files).unwrap();
    let languages = Languages { first: Lang::En, second: None, address: Vec::new() };
    sheet(&guide, &words, &Texts::new(), &languages).unwrap()
}

fn text(words: &Words) -> String {
    words.runs.iter().map(|run| run.text.as_str()).collect()
}

fn list(group: &Group) -> Vec<String> {
    let mut lines = vec![text(&group.title)];
    for part in &group.parts {
        match part {
            Part::Line(words) => lines.push(format!("- {}", text(words))),
            Part::Group(group) => lines.extend(list(group).into_iter().map(|line| format!("  {line}"))),
        }
    }
    lines
}

fn condition(when: serde_json::Value) -> Vec<String> {
    let sheet = with_condition(&when);
    let papers = sheet.stages.iter().flat_map(|stage| &stage.items).find(|item| item.id == "papers").unwrap();
    match papers.when.as_ref() {
        None => Vec::new(),
        Some(When::Line(words)) => vec![text(words)],
        Some(When::Group(group)) => list(group),
    }
}

fn number(sheet: &Sheet, id: &str) -> usize {
    sheet.stages.iter().flat_map(|stage| &stage.items).find(|item| item.id == id).unwrap().number
}

#[test]
fn one_condition_is_one_sentence() {
    let sleep = serde_json::json!({ "item": "needs-now", "is": "sleep" });
    let place = number(&with_condition(&sleep), "needs-now");
    assert_eq!(place, 6, "questions are counted over the whole guide");
    assert_eq!(
        condition(sleep.clone()),
        [format!("Only if “Rest and sleep” is ticked at question {place}.")]
    );
    assert_eq!(
        condition(serde_json::json!({ "not": sleep })),
        [format!("Only if “Rest and sleep” is not ticked at question {place}.")]
    );
    assert_eq!(
        condition(serde_json::json!({ "track": "child" })),
        ["Only if the person is under 18, or may be."]
    );
    assert_eq!(
        condition(serde_json::json!({ "not": { "track": "child" } })),
        ["Only if it is clear that the person is 18 or over."]
    );
    assert_eq!(
        condition(serde_json::json!({ "item": "consent-talk", "is": "yes" })),
        ["Only if “Yes” is ticked at question 9."]
    );
}

#[test]
fn several_conditions_are_a_list_and_a_not_goes_down_to_the_boxes() {
    let when = serde_json::json!({ "all": [
        { "not": { "any": [{ "item": "alone", "is": "phone" }, { "item": "safe-to-talk", "is": "other-time" }] } },
        { "any": [{ "track": "adult" }, { "item": "age-said", "is": "aged-16-17" }] },
    ] });
    let lines = condition(when);
    assert_eq!(lines[0], "Only if all of these hold:");
    assert!(lines[1].starts_with("- Question 1: “") && lines[1].ends_with("” is not ticked."), "{lines:?}");
    assert!(lines[2].starts_with("- Question 3: “") && lines[2].ends_with("” is not ticked."), "{lines:?}");
    assert_eq!(lines[3], "  At least one of these holds:");
    assert_eq!(lines[4], "  - It is clear that the person is 18 or over.");
    assert!(lines[5].starts_with("  - Question 12: “") && lines[5].ends_with("” is ticked."), "{lines:?}");
    assert_eq!(lines.len(), 6);
}

#[test]
fn a_sign_is_the_boxes_that_hear_it() {
    let heard = condition(serde_json::json!({ "heard": "DANGER" }));
    assert_eq!(heard.len(), 1, "{heard:?}");
    assert!(
        heard[0].starts_with("Only if “") && heard[0].ends_with("” is ticked at question 5."),
        "{heard:?}"
    );
}

#[test]
fn a_doubt_about_age_outweighs_what_was_said() {
    let shown = condition(serde_json::json!({ "heard": "ADULT-SHOWN" }));
    assert_eq!(shown[0], "Only if all of these hold:", "{shown:?}");
    // Three boxes of what is said and two of what is seen deny it; one of what is seen gives it.
    assert_eq!(shown.iter().filter(|line| line.ends_with("is not ticked.")).count(), 5, "{shown:?}");
    assert_eq!(shown.iter().filter(|line| line.ends_with("is ticked.")).count(), 1, "{shown:?}");
    let doubtful = condition(serde_json::json!({ "not": { "heard": "ADULT-SHOWN" } }));
    assert_eq!(doubtful[0], "Only if at least one of these holds:", "{doubtful:?}");
    assert_eq!(doubtful.iter().filter(|line| line.ends_with("is ticked.")).count(), 5, "{doubtful:?}");
    assert_eq!(doubtful.iter().filter(|line| line.ends_with("is not ticked.")).count(), 1, "{doubtful:?}");
}
