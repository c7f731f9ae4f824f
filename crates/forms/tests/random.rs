#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! Any guide that loads comes back from its workbook as it was: same value, same bytes, same digest.

mod shelf;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use sala_forms::{Remark, export, import};
use sala_guide::{Guide, GuideFiles};
use serde_json::{Value, json};

/// An item before its condition is made: awkward names on purpose.
fn item() -> impl Strategy<Value = Value> {
    let name = prop_oneof![
        "(meta|data|xml-a|q-a|stage-age|sala-b|or|and|not|selected|true|end|name|today|a--b|z-)",
        "[a-z][a-z0-9-]{0,6}",
    ];
    let kind = prop_oneof![
        Just("choice"),
        Just("choices"),
        Just("text"),
        Just("number"),
        Just("date"),
        Just("card")
    ];
    let options = prop::collection::btree_set("[a-z][a-z0-9-]{0,3}", 1..4);
    let extra = (
        any::<bool>(),
        prop::option::of(prop_oneof![Just("adult"), Just("child")]),
        prop_oneof![Just(None), Just(Some("private")), Just(Some("sealed"))],
        prop::option::of("[a-z]{1,4}"),
        any::<bool>(),
        0_u8..2,
    );
    (name, kind, options, extra, any::<[bool; 4]>()).prop_map(|(name, kind, options, extra, signs)| {
        let (officer, track, class, topic, child_safe, weight) = extra;
        let mut item = json!({ "id": name, "kind": kind, "weight": weight, "serves": ["safety", "needs"], "needed_by": ["desk", "person"] });
        let mut put = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                item[name] = value;
            }
        };
        put("asked_of", officer.then(|| json!("officer")));
        put("track", track.map(|track| json!(track)));
        put("class", class.map(|class| json!(class)));
        put("topic", topic.map(|topic| json!(topic)));
        put("child_safe", child_safe.then_some(json!(true)));
        if kind.starts_with("choice") {
            let ids: Vec<&String> = options.iter().collect();
            let mut all: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
            if signs[0] {
                all[0]["heard"] = json!(["DANGER", "SX"]);
                all[0]["needs"] = json!(["medical"]);
            }
            if signs[1] {
                all[0]["not_heard"] = json!(["CARER-SHOWN", "ALONE"]);
                all[0]["action"] = json!("self-harm");
            }
            put("options", Some(json!(all)));
            put("exclusive", (kind == "choices" && signs[2]).then(|| json!(ids)));
        }
        item
    })
}

/// How a condition is made of what stands before it.
#[derive(Clone, Debug)]
enum Shape {
    Leaf(prop::sample::Index),
    Not(Box<Shape>),
    All(Vec<Shape>),
    Any(Vec<Shape>),
}

fn shape() -> impl Strategy<Value = Shape> {
    any::<prop::sample::Index>().prop_map(Shape::Leaf).prop_recursive(4, 12, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|part| Shape::Not(Box::new(part))),
            prop::collection::vec(inner.clone(), 0..3).prop_map(Shape::All),
            prop::collection::vec(inner, 1..3).prop_map(Shape::Any),
        ]
    })
}

fn condition(shape: &Shape, leaves: &[Value]) -> Value {
    let parts = |parts: &[Shape]| parts.iter().map(|part| condition(part, leaves)).collect::<Vec<_>>();
    match shape {
        Shape::Leaf(index) => index.get(leaves).clone(),
        Shape::Not(part) => json!({ "not": condition(part, leaves) }),
        Shape::All(all) => json!({ "all": parts(all) }),
        Shape::Any(any) => json!({ "any": parts(any) }),
    }
}

/// Items with conditions over those before them.
fn items() -> impl Strategy<Value = Value> {
    prop::collection::vec((item(), prop::option::of(shape())), 0..7).prop_map(|drafts| {
        let leaf = |item: &str, option: &str| json!({ "item": item, "is": option });
        let mut leaves = vec![
            leaf("talk", "later"),
            leaf("adult", "yes"),
            json!({ "heard": "ADULT-SHOWN" }),
            json!({ "heard": "CARER-SHOWN" }),
            json!({ "heard": "DANGER" }),
            json!({ "track": "child" }),
            json!({ "track": "adult" }),
        ];
        let mut names: Vec<String> =
            ["talk", "notes", "adult", "years", "danger", "carer"].map(str::to_owned).into();
        let mut items = Vec::new();
        for (mut item, shape) in drafts {
            let name = item["id"].as_str().unwrap().to_owned();
            if names.contains(&name) {
                continue;
            }
            if let Some(shape) = shape {
                item["when"] = condition(&shape, &leaves);
            }
            match item["kind"].as_str().unwrap() {
                "card" => leaves.push(leaf(&name, "done")),
                _ => {
                    let options = item["options"].as_array().cloned().unwrap_or_default();
                    leaves.extend(options.iter().map(|option| leaf(&name, option["id"].as_str().unwrap())));
                }
            }
            names.push(name);
            items.push(item);
        }
        Value::Array(items)
    })
}

/// Words as people write them, with everything that a spreadsheet, XML or Fluent could stumble over.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("{ $you }".to_owned()),
        Just("{ $Me }".to_owned()),
        Just("=SUM(A1)".to_owned()),
        Just("_x000D_".to_owned()),
        Just("\u{a0}".to_owned()),
        Just("ຄວາມປອດໄພ ".to_owned()),
        Just("Đấu “tranh” ’".to_owned()),
        Just("007".to_owned()),
        Just("\n    ".to_owned()),
        "[a-zA-Z0-9 .,'\"*\\[=#:;%&-]{1,8}",
    ];
    prop::collection::vec(piece, 1..5).prop_map(|pieces| format!("a{}z", pieces.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_guide_comes_back_as_it_was(items in items(), words in words()) {
        let mut files: GuideFiles = shelf::small(&items);
        let vietnamese = String::from_utf8(files["texts/vi.ftl"].clone()).unwrap();
        files.insert("texts/vi.ftl".to_owned(), vietnamese.replacen("Stage", &words, 1).into_bytes());
        // Not every draft is a guide: some conditions look at signs that nobody can hear yet.
        let Ok(guide) = Guide::load(&files) else { return Ok(()) };
        let imported = import(&export(&guide, &files).unwrap(), &GuideFiles::new()).unwrap();
        for (path, bytes) in &files {
            prop_assert_eq!(
                String::from_utf8_lossy(&imported.files[path]), String::from_utf8_lossy(bytes), "{}", path
            );
        }
        prop_assert_eq!(Guide::load(&imported.files).unwrap(), guide);
        prop_assert!(imported.report.has(Remark::Unchanged), "{:?}", imported.report);
    }
}

#[test]
fn the_random_guides_are_guides() {
    // The test above would hold of nothing if nothing loaded.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let loads = (0..200)
        .filter(|_| {
            let items = items().new_tree(&mut runner).unwrap().current();
            Guide::load(&shelf::small(&items)).is_ok()
        })
        .count();
    assert!(loads > 80, "{loads} of 200");
}
