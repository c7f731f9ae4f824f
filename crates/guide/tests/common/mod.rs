//! A small guide over the whole table of signs, in three languages, made in memory.
#![allow(dead_code, reason = "each test file uses its part")]

use sala_guide::{Guide, GuideFiles, SignId};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The weights of the operational indicators for labour exploitation (ILO/EC 2009): code, adult, child.
pub const TABLE: &str = "DR1SS DR2MM DR3MM DR4MM DR5MM DR6MM DR7MM DR8MM DR9MM DR10WS \
    CR1SS CR2MS CR3MS CR4MS CR5MM CR6MM CR7MM CR8MM CR9MM CR10MM \
    VR1MM VR2MM VR3MM VR4MM VR5MM VR6MM VR7MM VR8M- VR9MM VR10MM VR11MM VR12MM VR13MM VR14MM VR15WM VR16WM \
    EX1SS EX2MM EX3MM EX4MM EX5MM EX6MM EX7MM EX8M- EX9WM \
    CD1SS CD2SS CD3SS CD4SS CD5MS CD6MS CD7MS CD8MS CD9MM CD10MM CD11MM CD12MM CD13MM CD14MM CD15WM \
    VD1MM VD2MM VD3MM VD4MM VD5MM VD6WM VD7WM";

pub struct Row {
    pub id: String,
    pub dimension: String,
    pub adult: char,
    pub child: char,
}

pub fn table() -> Vec<Row> {
    TABLE
        .split_whitespace()
        .map(|row| {
            let mut chars: Vec<char> = row.chars().collect();
            let (child, adult) = (chars.pop().unwrap(), chars.pop().unwrap());
            let dimension = chars[..2].iter().collect();
            Row { id: chars.into_iter().collect(), dimension, adult, child }
        })
        .collect()
}

fn weight(letter: char) -> &'static str {
    match letter {
        'S' => "strong",
        'M' => "medium",
        _ => "weak",
    }
}

pub fn signs() -> Value {
    let mut signs: Vec<Value> = table()
        .iter()
        .map(|row| {
            let mut sign = json!({ "id": row.id, "dimension": row.dimension, "adult": weight(row.adult), "status": "secondary" });
            if row.child != '-' {
                sign["child"] = json!(weight(row.child));
            }
            sign
        })
        .collect();
    signs.extend(sala_guide::FURTHER.iter().map(|id| json!({ "id": id })));
    json!({ "sala_signs": 1, "version": "2026.11.0", "signs": signs,
        "reassurances": ["CARER-SHOWN", "ADULT-SHOWN"], "needs": [{ "id": "medical" }, { "id": "lodging" }] })
}

pub fn all_signs() -> Vec<String> {
    table().into_iter().map(|row| row.id).chain(sala_guide::FURTHER.map(str::to_owned)).collect()
}

/// A question with one option for each sign of a dimension, and `none`.
fn about(dimension: &str, weight: u8, track: Option<&str>) -> Value {
    let ids: Vec<String> =
        table().into_iter().filter(|row| row.dimension == dimension).map(|row| row.id).collect();
    let mut options: Vec<Value> =
        ids.iter().map(|id| json!({ "id": id.to_lowercase(), "heard": [id] })).collect();
    options.push(json!({ "id": "none", "not_heard": ids }));
    let mut item = json!({ "id": dimension.to_lowercase(), "kind": "choices", "weight": weight, "serves": ["identification"], "needed_by": ["service"],
        "options": options, "exclusive": ["none"] });
    if let Some(track) = track {
        item["track"] = json!(track);
    }
    item
}

/// A yes-no question about one sign.
fn yes_no(id: &str, sign: &str, weight: u8) -> Value {
    json!({ "id": id, "kind": "choice", "weight": weight, "serves": ["identification"], "needed_by": ["service"],
        "options": [{ "id": "yes", "heard": [sign] }, { "id": "no", "not_heard": [sign] }] })
}

pub fn definition() -> Value {
    let further: Vec<Value> = ["act", "intent", "sx", "fm", "fc", "beg", "organ", "danger"]
        .iter()
        .map(|id| yes_no(id, &id.to_uppercase(), 1))
        .collect();
    let mut topics = vec![
        about("DR", 1, Some("adult")),
        about("CR", 1, Some("adult")),
        about("VR", 1, Some("adult")),
        about("EX", 1, None),
    ];
    topics.extend(further);
    topics.push(json!({ "id": "pay", "kind": "choice", "weight": 0, "serves": ["needs"], "needed_by": ["service"],
        "when": { "item": "ex", "is": "ex2" }, "options": [{ "id": "yes", "needs": ["lodging"] }, { "id": "no" }] }));
    json!({ "sala_guide": 1, "id": "small", "version": "2026.11.0", "limit": 40, "outcomes": sala_guide::Outcome::ALL, "stages": [
        { "id": "safety", "kind": "safety", "items": [
            { "id": "alone-here", "kind": "choice", "asked_of": "officer", "weight": 0, "serves": ["safety"], "needed_by": ["service"],
              "options": [{ "id": "yes" }, { "id": "no", "action": "move-room" }] }] },
        { "id": "needs", "kind": "needs", "items": [
            { "id": "hurt", "kind": "choice", "weight": 0, "serves": ["needs"], "needed_by": ["service"],
              "options": [{ "id": "yes", "needs": ["medical"], "action": "medical" }, { "id": "no" }] }] },
        { "id": "consent", "kind": "consent", "items": [
            { "id": "talk", "kind": "consent", "purpose": "talk", "weight": 0, "serves": ["consent"], "needed_by": ["service"] },
            { "id": "notes", "kind": "consent", "purpose": "notes", "weight": 0, "serves": ["consent"], "needed_by": ["service"] }] },
        { "id": "age", "kind": "age", "items": [
            { "id": "adult", "kind": "choice", "weight": 0, "serves": ["protection"], "needed_by": ["service"],
              "options": [{ "id": "yes", "heard": ["ADULT-SHOWN"] }, { "id": "no", "not_heard": ["ADULT-SHOWN"] }] },
            { "id": "looks", "kind": "choice", "asked_of": "officer", "weight": 0, "serves": ["protection"], "needed_by": ["service"],
              "options": [{ "id": "clearly-adult" }, { "id": "in-doubt", "not_heard": ["ADULT-SHOWN"] }] },
            { "id": "years", "kind": "number", "weight": 0, "serves": ["protection"], "needed_by": ["service"] },
            { "id": "carer", "kind": "choice", "track": "child", "weight": 0, "serves": ["protection"], "needed_by": ["service"],
              "options": [{ "id": "shown", "heard": ["CARER-SHOWN"], "not_heard": ["CARER-UNPROVEN", "ALONE"] },
                          { "id": "unproven", "heard": ["CARER-UNPROVEN"] }, { "id": "nobody", "heard": ["ALONE"] }] }] },
        { "id": "account", "kind": "account", "items": [
            { "id": "story", "kind": "text", "weight": 0, "serves": ["identification"], "needed_by": ["service"] },
            { "id": "since", "kind": "date", "weight": 0, "serves": ["identification"], "needed_by": ["service"] }] },
        { "id": "work", "kind": "topics", "items": topics },
        { "id": "control", "kind": "sensitive", "items": [about("CD", 2, Some("adult")), about("VD", 3, Some("adult"))] },
        { "id": "readback", "kind": "readback", "items": [] },
        { "id": "result", "kind": "result", "items": [] },
        { "id": "referral", "kind": "referral", "items": [
            { "id": "share", "kind": "consent", "purpose": "share", "recipient": "health", "weight": 0, "serves": ["referral"], "needed_by": ["service"] }] },
        { "id": "close", "kind": "close", "items": [{ "id": "end", "kind": "card", "weight": 0, "serves": ["safety"], "needed_by": ["service"] }] },
    ] })
}

/// The texts of a definition: every message and attribute, with a few plain words each.
pub fn texts(definition: &Value) -> String {
    let mut text = "guide = Small\n    .about = About { $you }\n".to_owned();
    for stage in definition["stages"].as_array().unwrap() {
        text.push_str(&format!("stage-{} = Stage\n", stage["id"].as_str().unwrap()));
        for item in stage["items"].as_array().unwrap() {
            text.push_str(&format!("q-{} = Question\n", item["id"].as_str().unwrap()));
            if item["asked_of"] != "officer" {
                text.push_str("    .say = { $You }\n");
            }
            text.push_str("    .why = Why\n    .how = How\n    .never = Never\n");
            for option in item["options"].as_array().unwrap_or(&Vec::new()) {
                text.push_str(&format!("    .opt-{} = Option\n", option["id"].as_str().unwrap()));
            }
        }
    }
    text
}

fn sign_texts(signs: &Value) -> String {
    let mut text = String::new();
    for id in ["DR", "CR", "VR", "EX", "CD", "VD"] {
        text.push_str(&format!("dimension-{id} = Dimension\n"));
    }
    for sign in signs["signs"].as_array().unwrap() {
        text.push_str(&format!("sign-{} = Sign\n", sign["id"].as_str().unwrap()));
    }
    for id in signs["reassurances"].as_array().unwrap() {
        text.push_str(&format!("reassurance-{} = Reassurance\n", id.as_str().unwrap()));
    }
    for need in signs["needs"].as_array().unwrap() {
        text.push_str(&format!("need-{} = Need\n", need["id"].as_str().unwrap()));
    }
    text
}

pub fn files(definition: &Value, signs: &Value) -> GuideFiles {
    let mut files = GuideFiles::new();
    files.insert("guide.json".into(), definition.to_string().into_bytes());
    files.insert("signs/signs.json".into(), signs.to_string().into_bytes());
    for language in sala_guide::LANGUAGES {
        files.insert(format!("texts/{language}.ftl"), texts(definition).into_bytes());
        files.insert(format!("signs/texts/{language}.ftl"), sign_texts(signs).into_bytes());
    }
    files
}

pub fn guide() -> Guide {
    Guide::load(&files(&definition(), &signs())).unwrap_or_else(|error| panic!("{error}"))
}

/// The small guide with these stage's items instead.
pub fn guide_with(change: impl FnOnce(&mut Value)) -> Guide {
    let mut definition = definition();
    change(&mut definition);
    Guide::load(&files(&definition, &signs())).unwrap_or_else(|error| panic!("{error}"))
}

pub fn set(codes: &str) -> BTreeSet<SignId> {
    codes.split_whitespace().map(SignId::from).collect()
}
