//! A guide with a fault is not used, and the fault says where and what.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use sala_guide::{FaultKind, Guide, GuideFiles};
use sala_record::Digest;
use serde_json::{Value, json};

fn faults(files: &GuideFiles) -> Vec<String> {
    Guide::load(files)
        .map_or_else(|error| error.faults.iter().map(ToString::to_string).collect(), |_| Vec::new())
}

fn with_guide(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut definition = common::definition();
    change(&mut definition);
    faults(&common::files(&definition, &common::signs()))
}

fn with_signs(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut signs = common::signs();
    change(&mut signs);
    faults(&common::files(&common::definition(), &signs))
}

fn with_text(path: &str, from: &str, to: &str) -> Vec<String> {
    let mut files = common::files(&common::definition(), &common::signs());
    let text = String::from_utf8(files[path].clone()).unwrap();
    assert!(text.contains(from));
    files.insert(path.into(), text.replacen(from, to, 1).into_bytes());
    faults(&files)
}

#[test]
fn the_digest_is_what_sha256sum_says_of_the_guides_own_files() {
    let mut files = common::files(&common::definition(), &common::signs());
    let guide = Guide::load(&files).unwrap();
    let paths = [
        "guide.json",
        "signs/signs.json",
        "signs/texts/en.ftl",
        "signs/texts/lo.ftl",
        "signs/texts/vi.ftl",
        "texts/en.ftl",
        "texts/lo.ftl",
        "texts/vi.ftl",
    ];
    let list: String = paths.iter().map(|path| format!("{}  {path}\n", Digest::of(&files[*path]))).collect();
    assert_eq!(guide.reference().digest, Digest::of(list.as_bytes()));
    files.insert("CHANGELOG.md".into(), b"new words".to_vec());
    assert_eq!(Guide::load(&files).unwrap().digest(), guide.digest(), "a changelog is no part of it");
}

type Change = fn(&mut Value);

/// One fault each, in the guide's structure.
const STRUCTURE: [(Change, &str); 36] = [
    (|g| g["sala_guide"] = json!(2), "sala_guide: form 2 is not one"),
    (|g| g["id"] = json!("../etc"), "id: `../etc` cannot be a name"),
    (|g| g["version"] = json!("next"), "version: `next` cannot be a name"),
    (|g| g["author"] = json!("x"), "guide.json: line 1, column"),
    (|g| g["limit"] = json!(3), "limit: 23 questions can be put to one person; the limit is 3"),
    (|g| g["stages"][0]["kind"] = json!("consent"), "stages[1].kind: the stages are not in the order"),
    (|g| g["stages"][7]["kind"] = json!("sensitive"), "stages[7].kind: the stages are not in the order"),
    (
        |g| {
            g["stages"].as_array_mut().unwrap().remove(8);
        },
        "stages: there is no stage of kind `result`",
    ),
    (|g| g["stages"][1]["id"] = json!("safety"), "stages[1]: `safety` is there twice"),
    (
        |g| g["stages"][1]["items"][0]["id"] = json!("alone-here"),
        "stages[1].items[0].id: `alone-here` is there twice",
    ),
    (|g| g["stages"][1]["items"][0]["id"] = json!("Hurt"), "stages[1].items[0].id: `Hurt` cannot be a name"),
    (
        |g| g["stages"][1]["items"][0]["serves"] = json!([]),
        "stages[1].items[0].serves: an item that serves nothing",
    ),
    (
        |g| g["stages"][1]["items"][0]["needed_by"] = json!([]),
        "stages[1].items[0].needed_by: an item whose answer nobody needs",
    ),
    (
        |g| g["stages"][6]["items"][0]["options"][0]["needs"] = json!(["medical"]),
        "stages[6].items[0].weight: a question of weight 2 or 3 raises no urgent need",
    ),
    (|g| g["outcomes"] = json!([]), "outcomes: a guide says which outcomes it can come to"),
    (|g| g["outcomes"] = json!(["signs", "signs"]), "outcomes[1]: `signs` is there twice"),
    (|g| g["outcomes"] = json!(["victim"]), "guide.json: line 1, column"),
    (
        |g| g["stages"][5]["items"][0]["weight"] = json!(4),
        "stages[5].items[0].weight: a weight is 0 to 3, not 4",
    ),
    (
        |g| g["stages"][1]["items"][0]["weight"] = json!(2),
        "stages[1].items[0].weight: a question of weight 2 or 3",
    ),
    (
        |g| g["stages"][9]["items"][0]["weight"] = json!(2),
        "stages[9].items[0].weight: a question of weight 2 or 3",
    ),
    (
        |g| g["stages"][4]["items"][0]["options"] = json!([{ "id": "x" }]),
        "stages[4].items[0].options: the options do not fit",
    ),
    (
        |g| g["stages"][1]["items"][0]["options"] = json!([]),
        "stages[1].items[0].options: the options do not fit",
    ),
    (
        |g| g["stages"][1]["items"][0]["options"][1]["id"] = json!("yes"),
        "stages[1].items[0].options[1]: `yes` is there twice",
    ),
    (
        |g| g["stages"][1]["items"][0]["options"][0]["heard"] = json!(["CD99"]),
        "options[0]: there is no sign `CD99`",
    ),
    (
        |g| g["stages"][1]["items"][0]["options"][0]["needs"] = json!(["gold"]),
        "options[0]: there is no need `gold`",
    ),
    (
        |g| g["stages"][5]["items"][4]["options"][0]["not_heard"] = json!(["ACT"]),
        "options[0]: `ACT` is both heard and not heard",
    ),
    (
        |g| g["stages"][1]["items"][0]["exclusive"] = json!(["no"]),
        "exclusive: `exclusive` is for kind `choices` only",
    ),
    (
        |g| g["stages"][5]["items"][0]["exclusive"] = json!(["all"]),
        "exclusive: item `dr` has no option `all`",
    ),
    (
        |g| {
            g["stages"][2]["items"][0].as_object_mut().unwrap().remove("purpose");
        },
        "stages[2].items[0].purpose: `purpose` and `recipient`",
    ),
    (
        |g| {
            g["stages"][9]["items"][0].as_object_mut().unwrap().remove("recipient");
        },
        "stages[9].items[0].purpose: `purpose` and `recipient`",
    ),
    (
        |g| g["stages"][5]["items"][12]["when"] = json!({ "item": "ghost", "is": "yes" }),
        "items[12].when: there is no item `ghost`",
    ),
    (
        |g| g["stages"][5]["items"][12]["when"] = json!({ "item": "ex", "is": "ex99" }),
        "items[12].when: item `ex` has no option `ex99`",
    ),
    (
        |g| g["stages"][5]["items"][12]["when"] = json!({ "not": { "item": "pay", "is": "yes" } }),
        "items[12].when: a condition looks at `pay`",
    ),
    (
        |g| g["stages"][0]["items"][0]["when"] = json!({ "any": [{ "item": "hurt", "is": "yes" }] }),
        "stages[0].items[0].when: a condition looks at `hurt`",
    ),
    (
        |g| g["stages"][0]["items"][0]["when"] = json!({ "heard": "CD1" }),
        "when: a condition looks at sign `CD1`, which no earlier",
    ),
    (
        |g| {
            g["stages"][5]["items"][1].as_object_mut().unwrap().remove("track");
        },
        "stages[5].items[1].track: it can hear CR1, CR2",
    ),
];

#[test]
fn each_fault_of_structure_is_named_with_its_place() {
    assert!(with_guide(|_| ()).is_empty());
    for (change, expected) in STRUCTURE {
        let found = with_guide(change);
        assert!(found.iter().any(|fault| fault.contains(expected)), "{expected}\n{found:#?}");
    }
}

#[test]
fn a_wording_declared_safe_for_children_may_be_asked_of_them() {
    let found = with_guide(|guide| {
        let item = guide["stages"][5]["items"][1].as_object_mut().unwrap();
        item.remove("track");
        item.insert("child_safe".into(), json!(true));
    });
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_guide_has_no_longer_name_than_a_bundle_carries() {
    let longest = with_guide(|guide| {
        guide["id"] = json!("a".repeat(64));
        guide["version"] = json!("1".repeat(32));
    });
    assert!(longest.is_empty(), "{longest:#?}");
    assert!(with_guide(|guide| guide["id"] = json!("a".repeat(65)))[0].starts_with("id: "));
    assert!(with_guide(|guide| guide["version"] = json!("1".repeat(33)))[0].starts_with("version: "));
}

#[test]
fn a_guide_asks_for_each_consent_it_needs_and_for_each_once() {
    for (place, name) in [(0, "talk"), (1, "notes")] {
        let found =
            with_guide(|guide| drop(guide["stages"][2]["items"].as_array_mut().unwrap().remove(place)));
        assert_eq!(found, [format!("stages: no item asks for consent to `{name}`")]);
    }
    let share = |recipient: &str| {
        let again = json!({ "id": "share-again", "kind": "consent", "purpose": "share", "recipient": recipient,
            "weight": 0, "serves": ["referral"], "needed_by": ["service"] });
        with_guide(|guide| guide["stages"][9]["items"].as_array_mut().unwrap().push(again))
    };
    assert!(share("shelter").is_empty(), "two services are two consents");
    assert_eq!(share("health"), ["stages[9].items[1].purpose: `share` asks for the same consent"]);
}

#[test]
fn an_item_that_is_never_asked_is_named() {
    let pay = |when: Value, track: Option<&str>| {
        with_guide(|guide| {
            let item = &mut guide["stages"][5]["items"][12];
            item["when"] = when;
            if let Some(track) = track {
                item["track"] = json!(track);
            }
        })
    };
    let yes = json!({ "item": "ex", "is": "ex2" });
    let adult = json!({ "track": "adult" });
    let child = json!({ "track": "child" });
    for (when, track) in [
        (json!({ "any": [] }), None),
        (json!({ "not": { "all": [] } }), None),
        (json!({ "all": [yes, { "any": [] }] }), None),
        (json!({ "all": [adult, child] }), None),
        (json!({ "not": { "any": [adult, child] } }), None),
        (child.clone(), Some("adult")),
        (json!({ "all": [yes, { "not": child }] }), Some("child")),
    ] {
        let found = pay(when.clone(), track);
        let expected = "stages[5].items[12].when: its condition and its track can never hold together";
        assert!(found.len() == 1 && found[0].starts_with(expected), "{when}: {found:#?}");
    }
    for (when, track) in [
        (json!({ "all": [] }), None),
        (json!({ "any": [adult, child] }), None),
        (json!({ "any": [{ "any": [] }, yes] }), None),
        (child.clone(), Some("child")),
    ] {
        assert!(pay(when.clone(), track).is_empty(), "{when} was called impossible");
    }
}

#[test]
fn somebody_must_be_able_to_be_shown_to_be_an_adult() {
    let fault = "no item asked of a possible child can hear `ADULT-SHOWN`";
    let silent = with_guide(|guide| guide["stages"][3]["items"][0]["options"][0]["heard"] = json!([]));
    assert!(silent.len() == 1 && silent[0].contains(fault), "{silent:#?}");
    // Everybody begins on the child track: asked of adults alone, it would never be asked.
    let too_late = with_guide(|guide| guide["stages"][3]["items"][0]["track"] = json!("adult"));
    assert!(too_late.len() == 1 && too_late[0].contains(fault), "{too_late:#?}");
}

#[test]
fn a_guide_of_a_newer_form_is_called_newer_and_nothing_else() {
    type Newer = fn(&mut Value, &mut Value);
    let changes: [(Newer, &str); 3] = [
        (|g, _| *g = json!({ "sala_guide": 2, "chapters": {} }), "sala_guide: form 2"),
        (
            |_, s| *s = json!({ "sala_signs": 9, "signs": "elsewhere" }),
            "signs/signs.json: sala_signs: form 9",
        ),
        (|g, _| g["sala_guide"] = json!(4_000_000_000_u64), "sala_guide: form 65535"),
    ];
    for (change, expected) in changes {
        let (mut definition, mut signs) = (common::definition(), common::signs());
        let mut files = common::files(&definition, &signs);
        change(&mut definition, &mut signs);
        files.insert("guide.json".into(), definition.to_string().into_bytes());
        files.insert("signs/signs.json".into(), signs.to_string().into_bytes());
        let error = Guide::load(&files).unwrap_err();
        assert!(error.is_newer() && error.faults.len() == 1, "{error}");
        assert!(error.to_string().starts_with(expected), "{error}");
    }
    let mut faulty = common::files(&common::definition(), &common::signs());
    faulty.remove("texts/lo.ftl");
    assert!(!Guide::load(&faulty).unwrap_err().is_newer());
}

const SIGNS: [(Change, &str); 9] = [
    (|s| s["sala_signs"] = json!(7), "signs/signs.json: sala_signs: form 7"),
    (|s| s["signs"][0]["id"] = json!("dr1"), "signs/signs.json: signs[0]: `dr1` cannot be a name"),
    (|s| s["signs"][0]["id"] = json!("DR2"), "signs/signs.json: signs[1]: `DR2` is there twice"),
    (
        |s| s["signs"][0]["child"] = json!("weak"),
        "signs/signs.json: signs[0]: the child's weight is below the adult's",
    ),
    (
        |s| {
            s["signs"][0].as_object_mut().unwrap().remove("adult");
        },
        "signs[0]: dimension and weights do not fit",
    ),
    (|s| s["signs"][67]["dimension"] = json!("DR"), "signs[67]: dimension and weights do not fit"),
    (
        |s| {
            s["signs"].as_array_mut().unwrap().pop();
        },
        "signs/signs.json: `ALONE` is missing",
    ),
    (
        |s| s["reassurances"] = json!(["CARER-SHOWN", "RICH-SHOWN"]),
        "reassurances[1]: there is no sign `RICH-SHOWN`",
    ),
    (
        |s| s["needs"] = json!([{ "id": "medical" }, { "id": "lodging" }, { "id": "medical" }]),
        "needs[2]: `medical` is there twice",
    ),
];

#[test]
fn each_fault_of_the_signs_is_named_with_its_place() {
    for (change, expected) in SIGNS {
        let found = with_signs(change);
        assert!(found.iter().any(|fault| fault.contains(expected)), "{expected}\n{found:#?}");
    }
}

#[test]
fn each_fault_of_a_text_is_named_with_its_language_and_message() {
    for (from, to, expected) in [
        ("q-hurt = Question\n", "q-hurt = { $you ->\n   *[a] x\n }\n", "q-hurt: only plain words"),
        ("q-hurt = Question\n", "q-hurt = { NUMBER(1) }\n", "q-hurt: only plain words"),
        ("q-hurt = Question\n", "q-hurt = { q-dr }\n", "q-hurt: only plain words"),
        ("q-hurt = Question\n", "q-hurt = { $name }\n", "q-hurt: `name` is no form of address"),
        ("q-hurt = Question\n", "q-hurt = Are <b>you</b> hurt?\n", "q-hurt: markup is not allowed"),
        ("q-hurt = Question\n", "q-hurt = Are you&nbsp;hurt?\n", "q-hurt: markup is not allowed"),
        ("q-hurt = Question\n", "q-hurt = Not\u{202E} safe\n", "q-hurt: the control character U+202E"),
        ("q-hurt = Question\n", "q-hurt = Tie\u{0302}ng\n", "q-hurt: the text is not in Unicode form NFC"),
        ("q-hurt = Question\n", "q-hurt = {\"\"}\n", "q-hurt: only plain words"),
        ("q-hurt = Question\n", "q-pain = Question\n", "q-pain: the text belongs to nothing"),
        ("q-hurt = Question\n", "q-pain = Question\n", "q-hurt: the text is missing"),
        (
            "stage-needs = Stage\n",
            "stage-needs = Stage\nstage-needs = Stage\n",
            "stage-needs: `stage-needs` is there twice",
        ),
        ("    .opt-yes = Option\n", "", "q-alone-here.opt-yes: the text is missing"),
        (
            "    .opt-yes = Option\n",
            "    .opt-yep = Option\n",
            "q-alone-here.opt-yep: the text belongs to nothing",
        ),
        ("stage-needs = Stage\n", "-brand = Sala\nstage-needs = Stage\n", "-brand: only plain words"),
    ] {
        let found = with_text("texts/lo.ftl", from, to);
        let expected = format!("texts/lo.ftl: {expected}");
        assert!(found.iter().any(|fault| fault.starts_with(&expected)), "{expected}\n{found:#?}");
    }
    let broken = with_text("signs/texts/vi.ftl", "dimension-CR = Dimension\n", "dimension-CR = { oh\n");
    assert!(
        broken.iter().any(|fault| fault == "signs/texts/vi.ftl: line 2: this is not Fluent"),
        "{broken:#?}"
    );
}

#[test]
fn words_that_only_look_like_markup_are_words() {
    let words = "q-hurt = Is 3 < 5 & more? Cơm & cá; ຂ້ອຍ ແລະ { $you }\n";
    assert!(with_text("texts/lo.ftl", "q-hurt = Question\n", words).is_empty());
}

#[test]
fn a_missing_file_is_a_fault_and_not_a_crash() {
    for path in ["guide.json", "signs/signs.json", "texts/vi.ftl", "signs/texts/lo.ftl"] {
        let mut files = common::files(&common::definition(), &common::signs());
        files.remove(path);
        let error = Guide::load(&files).unwrap_err();
        assert_eq!((error.faults[0].place.as_str(), &error.faults[0].kind), (path, &FaultKind::MissingFile));
    }
    let mut files = common::files(&common::definition(), &common::signs());
    files.insert("texts/en.ftl".into(), vec![0xFF, 0xFE]);
    assert_eq!(faults(&files), ["texts/en.ftl: the file is not UTF-8 text"]);
}

#[test]
fn a_condition_is_exactly_one_thing() {
    for condition in [
        json!({ "item": "ex" }),
        json!({ "heard": "CD1", "track": "child" }),
        json!({ "equals": 3 }),
        json!({}),
    ] {
        let found = with_guide(|guide| guide["stages"][5]["items"][12]["when"] = condition);
        assert!(found[0].starts_with("guide.json: line 1, column"), "{found:#?}");
    }
}
