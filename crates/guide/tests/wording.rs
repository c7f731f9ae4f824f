//! What must not be said to a person is found where it is said, and what is harmless is left alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use sala_guide::{Finding, Guide, GuideFiles, Harm, Item, LANGUAGES, Wording};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn shelf() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-guides")
}

fn put(files: &mut GuideFiles, folder: &Path, prefix: &str) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let name = path.file_name().unwrap().to_str().unwrap();
            files.insert(format!("{prefix}{name}"), fs::read(&path).unwrap());
        }
    }
}

fn guide_files(folder: &Path) -> GuideFiles {
    let mut files = GuideFiles::new();
    put(&mut files, folder, "");
    put(&mut files, &folder.join("texts"), "texts/");
    put(&mut files, &shelf().join("signs"), "signs/");
    put(&mut files, &shelf().join("signs/texts"), "signs/texts/");
    files
}

fn list_files() -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    put(&mut files, &shelf().join("wording"), "");
    files
}

fn wording() -> Wording {
    Wording::load(&list_files()).unwrap_or_else(|error| panic!("{error}"))
}

fn lint(wording: &Wording, files: &GuideFiles) -> Vec<Finding> {
    let guide = Guide::load(files).unwrap_or_else(|error| panic!("{error}"));
    wording.lint(&guide, files)
}

/// Puts other words into one place of a guide.
fn change(files: &mut GuideFiles, language: &str, message: &str, attribute: &str, words: &str) {
    let path = format!("texts/{language}.ftl");
    let text = String::from_utf8(files[&path].clone()).unwrap();
    let (mut inside, mut changed) = (false, 0);
    let mut lines = Vec::new();
    for line in text.lines() {
        let begins = line.starts_with(&format!("{message} = "));
        inside = begins || (inside && line.starts_with(' '));
        if begins && attribute.is_empty() {
            lines.push(format!("{message} = {words}"));
        } else if inside && !attribute.is_empty() && line.starts_with(&format!("    .{attribute} = ")) {
            lines.push(format!("    .{attribute} = {words}"));
        } else {
            lines.push(line.to_owned());
            continue;
        }
        changed += 1;
    }
    assert_eq!(changed, 1, "{path}: {message}.{attribute}");
    files.insert(path, (lines.join("\n") + "\n").into_bytes());
}

fn walk_in() -> GuideFiles {
    guide_files(&shelf().join("consular-walk-in"))
}

/// The shipped consular guide with other words in one place.
fn with(language: &str, message: &str, attribute: &str, words: &str) -> GuideFiles {
    let mut files = walk_in();
    change(&mut files, language, message, attribute, words);
    files
}

/// What is found when each sentence is said instead of a question of the shipped consular guide.
fn said<'a>(wording: &Wording, language: &str, sentences: &[&'a str]) -> Vec<(&'a str, Vec<Finding>)> {
    let guide = Guide::load(&walk_in()).unwrap();
    let items: Vec<_> = guide.items().filter(|item| item.asked_of.is_person()).map(Item::message).collect();
    let mut all = Vec::new();
    for batch in sentences.chunks(items.len()) {
        let mut files = walk_in();
        for (item, sentence) in items.iter().zip(batch) {
            change(&mut files, language, item, "say", sentence);
        }
        let mut found = lint(wording, &files);
        for (item, sentence) in items.iter().zip(batch) {
            let place = format!("texts/{language}.ftl: {item}.say");
            let here = found.extract_if(.., |finding| finding.place == place).collect();
            all.push((*sentence, here));
        }
        assert!(found.is_empty(), "found where nothing was changed: {found:?}");
    }
    all
}

#[derive(Deserialize)]
struct Cases {
    harmful: BTreeMap<String, Vec<String>>,
    harmless: Vec<String>,
}

fn cases(language: &str) -> Cases {
    let path = format!("{}/tests/wording/{language}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

#[test]
fn every_guide_that_ships_speaks_without_harm() {
    let wording = wording();
    let mut guides = 0;
    let mut all = Vec::new();
    for entry in fs::read_dir(shelf()).unwrap() {
        let entry = entry.unwrap();
        let (folder, name) = (entry.path(), entry.file_name());
        if folder.join("guide.json").is_file() {
            let found = lint(&wording, &guide_files(&folder));
            all.extend(found.iter().map(|finding| format!("{}/{finding}", name.display())));
            guides += 1;
        }
    }
    assert!(guides > 0);
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn each_pattern_catches_a_harmful_sentence_in_its_language_at_its_place() {
    let wording = wording();
    let mut missed = Vec::new();
    for language in LANGUAGES {
        let cases = cases(language).harmful;
        let harms: BTreeMap<&str, Harm> = wording.patterns(language).collect();
        assert_eq!(
            cases.keys().map(String::as_str).collect::<Vec<_>>(),
            harms.keys().copied().collect::<Vec<_>>()
        );
        assert_eq!(harms.values().collect::<BTreeSet<_>>().len(), Harm::ALL.len(), "{language}");
        let all: Vec<(&str, &str)> = cases
            .iter()
            .flat_map(|(id, sentences)| {
                sentences.iter().map(move |sentence| (id.as_str(), sentence.as_str()))
            })
            .collect();
        let sentences: Vec<&str> = all.iter().map(|(_, sentence)| *sentence).collect();
        for ((id, sentence), (_, found)) in all.iter().zip(said(&wording, language, &sentences)) {
            let caught = found.iter().any(|finding| {
                finding.pattern == *id && finding.kind == harms[id] && finding.language == language
            });
            if !caught {
                missed.push(format!("{language} {id}: {sentence}"));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn what_is_harmless_is_left_alone() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        let harmless = cases(language).harmless;
        assert!(harmless.len() >= 12, "{language}");
        let sentences: Vec<&str> = harmless.iter().map(String::as_str).collect();
        for (sentence, found) in said(&wording(), language, &sentences) {
            wrong.extend(found.iter().map(|finding| format!("{language}: {sentence}: {finding}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_harmless_is_near_to_what_is_not() {
    for language in LANGUAGES {
        let blunt = list(language, |list| {
            list["whole"] = json!([]);
            for pattern in list["patterns"].as_array_mut().unwrap() {
                pattern["unless"] = json!([]);
            }
        });
        let guide = Guide::load(&walk_in()).unwrap();
        let mut near = 0;
        for sentence in cases(language).harmless {
            let files = with(language, "q-papers", "say", &sentence);
            let found = Wording::load(&blunt).unwrap().lint(&guide, &files);
            near += usize::from(found.iter().any(|finding| finding.place.ends_with("q-papers.say")));
        }
        assert!(near >= 7, "{language}: only {near} are found by a list without its exceptions");
    }
}

#[test]
fn a_label_is_found_wherever_it_is_read_but_not_where_it_is_warned_of() {
    let wording = wording();
    for (language, word) in [("en", "victim"), ("vi", "nạn nhân"), ("lo", "ຜູ້ຖືກເຄາະຮ້າຍ")]
    {
        let path = format!("texts/{language}.ftl");
        for (message, attribute, place) in [
            ("q-papers", "", "q-papers"),
            ("q-papers", "how", "q-papers.how"),
            ("q-papers", "opt-lost", "q-papers.opt-lost"),
            ("stage-age", "", "stage-age"),
            ("guide", "about", "guide.about"),
        ] {
            let found = lint(&wording, &with(language, message, attribute, &format!("({word})")));
            let seen: Vec<_> =
                found.iter().map(|each| (each.place.as_str(), each.pattern.as_str())).collect();
            assert_eq!(seen, [(format!("{path}: {place}").as_str(), "victim")]);
            assert_eq!(found[0].found, word);
        }
        assert_eq!(lint(&wording, &with(language, "q-papers", "never", word)), []);
    }
    // What only the officer reads may name what is not said aloud.
    assert_eq!(lint(&wording, &with("en", "q-papers", "why", "Everything will be fine, they say.")), []);
}

#[test]
fn another_spelling_hides_nothing() {
    for (language, words, id) in [
        ("en", "WHY   DID\n        you go with them?", "why-did-you"),
        ("en", "Why didn’t you call?", "why-did-you"),
        ("en", "Why did { $you } go, then?", "why-did-you"),
        ("en", "Are you a vic\u{AD}tim?", "victim"),
        ("vi", "Tại sao ANH/CHỊ đi?", "why-did-you"),
        ("vi", "Hóa ra họ giữ giấy tờ.", "so-they"),
        ("vi", "Hoá ra họ giữ giấy tờ.", "so-they"),
        ("lo", "ນີ້ແມ່ນຄວາມ ຜິດ ຂອງ { $you }.", "your-fault"),
        ("lo", "ຄວາມ\u{200B}ຜິດຂອງ{ $you }.", "your-fault"),
        // `ໜ` in two letters; the tone before the vowel; `ຳ` in two characters.
        ("lo", "ຄົນອື່ນຍັງຫນັກກວ່ານີ້.", "others-had-it-worse"),
        ("lo", "ຄົນອ\u{EC8}\u{EB7}ນຍັງໜັກກວ່ານີ້.", "others-had-it-worse"),
        ("lo", "ບໍ່ມີໃຜທ\u{ECD}\u{EB2}ຮ້າຍ{ $you }ໄດ້.", "safe-now"),
    ] {
        let found = lint(&wording(), &with(language, "q-papers", "say", words));
        let seen: Vec<&str> = found.iter().map(|each| each.pattern.as_str()).collect();
        assert_eq!(seen, [id], "{language}: {words}");
    }
}

#[test]
fn a_finding_tells_what_was_said_why_not_and_what_instead() {
    let files = with("vi", "q-papers", "say", "Ra ngoài đã. Sao { $you } không gọi công an?");
    let found = lint(&wording(), &files);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].found, "Sao { $you } không");
    let line = found[0].to_string();
    assert!(line.starts_with("texts/vi.ftl: q-papers.say: “Sao { $you } không”: "), "{line}");
    assert!(line.contains(&found[0].reason) && line.ends_with(&found[0].instead), "{line}");
}

fn list(language: &str, change: impl FnOnce(&mut Value)) -> BTreeMap<String, Vec<u8>> {
    let mut files = list_files();
    let path = format!("{language}.json");
    let mut value: Value = serde_json::from_slice(&files[&path]).unwrap();
    change(&mut value);
    files.insert(path, value.to_string().into_bytes());
    files
}

fn faults(files: &BTreeMap<String, Vec<u8>>) -> String {
    Wording::load(files).unwrap_err().to_string()
}

#[test]
fn a_list_that_is_wrong_is_told_with_its_place() {
    type Change = fn(&mut Value);
    let table: [(Change, &str); 17] = [
        (
            |l| l["patterns"][0]["kind"] = json!("rude"),
            "wording/vi.json: patterns[0].kind: `rude` is no kind of harm",
        ),
        (
            |l| l["patterns"][0]["kind"] = json!("threat"),
            "vi.json: patterns[0].kind: `why-did-you` is of another kind",
        ),
        (|l| l["patterns"][0]["in"] = json!(["never"]), "patterns[0].in: `never` is no part of a text"),
        (|l| l["patterns"][0]["in"] = json!([]), "patterns[0].in: the text is missing"),
        (|l| l["patterns"][0]["any"] = json!([]), "patterns[0].any: the text is missing"),
        (|l| l["patterns"][0]["any"][1] = json!(" “” "), "patterns[0].any[1]: the text is empty"),
        (
            |l| l["patterns"][0]["any"][1] = json!("ba\u{309}o"),
            "patterns[0].any[1]: the text is not in Unicode form NFC",
        ),
        (|l| l["patterns"][0]["any"][1] = json!("… sao"), "patterns[0].any[1]: this cannot be looked for"),
        (
            |l| l["patterns"][0]["any"][1] = json!("a … b … c … d"),
            "patterns[0].any[1]: this cannot be looked for",
        ),
        (
            |l| l["patterns"][0]["unless"] = json!(["{who} đi"]),
            "patterns[0].unless[0]: the list has no words named `who`",
        ),
        (|l| l["patterns"][0]["reason"] = json!(" "), "patterns[0].reason: the text is missing"),
        (
            |l| {
                l["patterns"][0].as_object_mut().unwrap().remove("instead");
            },
            "patterns[0].instead: the text is missing",
        ),
        (|l| l["patterns"][1]["id"] = json!("why-did-you"), "patterns[1]: `why-did-you` is there twice"),
        (|l| l["patterns"] = json!([]), "vi.json: patterns: nothing in the list is of kind `minimising`"),
        (|l| l["language"] = json!("en"), "vi.json: language: the list is of language `en`"),
        (|l| l["sala_wording"] = json!(2), "wording/vi.json: form 2 is not one that this program reads"),
        (|l| l["colour"] = json!(1), "wording/vi.json: line 1, column"),
    ];
    for (change, expected) in table {
        let told = faults(&list("vi", change));
        assert!(told.contains(expected), "{expected}\n{told}");
    }
    let mut files = list_files();
    files.remove("lo.json");
    assert_eq!(faults(&files), "wording/lo.json: the file is missing");
    files.insert("lo.json".into(), b"{\xFF}".to_vec());
    assert!(faults(&files).starts_with("wording/lo.json: line 1"));
}

#[test]
fn a_ministry_adds_a_language_by_adding_a_list() {
    let mut files = list_files();
    let english = String::from_utf8(files["en.json"].clone()).unwrap();
    files.insert(
        "mww.json".into(),
        english.replace("\"language\": \"en\"", "\"language\": \"mww\"").into_bytes(),
    );
    let guide = {
        let mut files = walk_in();
        for folder in ["texts", "signs/texts"] {
            let english = files[&format!("{folder}/en.ftl")].clone();
            files.insert(format!("{folder}/mww.ftl"), english);
        }
        Guide::load(&files).unwrap_or_else(|error| panic!("{error}"))
    };
    assert_eq!(wording().without_list(&guide), ["mww"]);
    assert_eq!(Wording::load(&files).unwrap().without_list(&guide), [""; 0]);
}

#[test]
fn the_reasons_stand_in_the_language_of_the_list() {
    let files = list_files();
    let is_own = |language: &str, text: &str| match language {
        "lo" => text.chars().any(|each| ('\u{E80}'..='\u{EFF}').contains(&each)),
        "vi" => text.chars().any(|each| ('\u{1EA0}'..='\u{1EF9}').contains(&each)),
        _ => text.is_ascii(),
    };
    let mut ids = BTreeMap::new();
    for language in LANGUAGES {
        let list: Value = serde_json::from_slice(&files[&format!("{language}.json")]).unwrap();
        for pattern in list["patterns"].as_array().unwrap() {
            for field in ["reason", "instead"] {
                let text = pattern[field].as_str().unwrap();
                assert!(is_own(language, text), "{language} {}: {text}", pattern["id"]);
            }
            ids.entry(pattern["id"].to_string()).or_insert_with(Vec::new).push(language);
        }
    }
    assert!(ids.values().all(|languages| languages.len() == 3), "{ids:?}");
}
