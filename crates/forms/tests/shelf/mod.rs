//! The guides that ship, and workbooks to try.
#![allow(dead_code, reason = "each test file uses its part")]

use sala_guide::{Guide, GuideFiles};
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;

/// The folders of all guides that ship.
pub fn folders() -> Vec<PathBuf> {
    let shelf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-guides");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(shelf)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|folder| folder.join("guide.json").exists())
        .collect();
    folders.sort();
    assert!(folders.len() >= 3, "{folders:?}");
    folders
}

/// The files of a guide with the signs beside it.
pub fn files(folder: &Path) -> GuideFiles {
    let mut files =
        GuideFiles::from([("guide.json".to_owned(), std::fs::read(folder.join("guide.json")).unwrap())]);
    let signs = folder.join("../signs");
    files.insert("signs/signs.json".to_owned(), std::fs::read(signs.join("signs.json")).unwrap());
    for (from, to) in [(folder.join("texts"), "texts"), (signs.join("texts"), "signs/texts")] {
        for entry in std::fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            files.insert(format!("{to}/{name}"), std::fs::read(&path).unwrap());
        }
    }
    files
}

/// A guide and its workbook.
pub fn exported(name: &str) -> (Guide, GuideFiles, Vec<u8>) {
    let folder = folders().into_iter().find(|folder| folder.ends_with(name)).unwrap();
    let files = files(&folder);
    let guide = Guide::load(&files).unwrap();
    let workbook = sala_forms::export(&guide, &files).unwrap();
    (guide, files, workbook)
}

/// The parts of a workbook, unpacked.
pub fn unpacked(workbook: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    (0..zip.len())
        .map(|number| {
            let mut part = zip.by_index(number).unwrap();
            let name = part.name().unwrap().into_owned();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (name, bytes)
        })
        .collect()
}

/// A workbook of parts.
pub fn packed(parts: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook with one part changed.
pub fn with_part(workbook: &[u8], name: &str, change: impl FnOnce(&[u8]) -> Vec<u8>) -> Vec<u8> {
    let mut parts = unpacked(workbook);
    let part = parts.get(name).unwrap().clone();
    parts.insert(name.to_owned(), change(&part));
    packed(&parts)
}

/// A workbook with a text changed wherever it stands as a whole cell.
pub fn retyped(workbook: &[u8], from: &str, to: &str) -> Vec<u8> {
    with_part(workbook, "xl/sharedStrings.xml", |part| {
        let part = String::from_utf8(part.to_vec()).unwrap();
        let (from, to) = (escaped(from), escaped(to));
        let whole = format!(">{from}</t>");
        assert!(part.contains(&whole), "{from} stands in no cell");
        part.replace(&whole, &format!(">{to}</t>")).into_bytes()
    })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A workbook as a person would make it: sheets of rows of cells.
pub fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(*name).unwrap();
        for (row, cells) in (0_u32..).zip(*rows) {
            for (column, cell) in (0_u16..).zip(*cells) {
                if !cell.is_empty() {
                    sheet.write_string(row, column, *cell).unwrap();
                }
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// A small guide in every language with these items more, after one that can show an adult.
pub fn small(more: &serde_json::Value) -> GuideFiles {
    let item = |id: &str, kind: &str, rest: serde_json::Value| {
        let mut item = serde_json::json!({ "id": id, "kind": kind, "weight": 0, "serves": ["safety"], "needed_by": ["officer"] });
        for (name, value) in rest.as_object().unwrap() {
            item[name] = value.clone();
        }
        item
    };
    let yes_no = |sign: &str| serde_json::json!({ "options": [{ "id": "yes", "heard": [sign] }, { "id": "no", "not_heard": [sign] }] });
    let mut account =
        vec![item("danger", "choice", yes_no("DANGER")), item("carer", "choice", yes_no("CARER-SHOWN"))];
    account.extend(more.as_array().unwrap().iter().cloned());
    let mut stages = serde_json::json!([
        { "id": "safety", "kind": "safety", "items": [] },
        { "id": "needs", "kind": "needs", "items": [] },
        { "id": "consent", "kind": "consent", "items": [
            item("talk", "consent", serde_json::json!({ "purpose": "talk" })),
            item("notes", "consent", serde_json::json!({ "purpose": "notes" })) ] },
        { "id": "age", "kind": "age", "items": [item("adult", "choice", yes_no("ADULT-SHOWN")), item("years", "number", serde_json::json!({}))] },
        { "id": "account", "kind": "account", "items": account },
    ]);
    for kind in ["topics", "sensitive", "readback", "result", "referral", "close"] {
        stages.as_array_mut().unwrap().push(serde_json::json!({ "id": kind, "kind": kind, "items": [] }));
    }
    let definition = serde_json::json!({ "sala_guide": 1, "id": "small", "version": "1", "limit": 60,
        "outcomes": ["signs", "child-protection-check", "unclear"], "stages": stages });
    made(&definition)
}

/// The files of a definition, with a few words for every text, and the signs that ship.
pub fn made(definition: &serde_json::Value) -> GuideFiles {
    let mut files = files(&folders()[0]);
    files.retain(|path, _| path.starts_with("signs/"));
    for language in ["en", "vi", "lo"] {
        let mut text = format!("guide = Small {language}\n    .about = About {{ $you }}\n");
        for stage in definition["stages"].as_array().unwrap() {
            text.push_str(&format!("\nstage-{} = Stage\n", stage["id"].as_str().unwrap()));
            for item in stage["items"].as_array().unwrap() {
                text.push_str(&format!(
                    "\n# About {0}.\nq-{0} = Question {0}\n",
                    item["id"].as_str().unwrap()
                ));
                if item["asked_of"] != "officer" {
                    text.push_str("    .say = { $You }, ບໍ?\n");
                }
                text.push_str("    .why = Why\n    .how = How\n    .never = Never\n");
                for option in item["options"].as_array().unwrap_or(&Vec::new()) {
                    text.push_str(&format!("    .opt-{} = Option\n", option["id"].as_str().unwrap()));
                }
            }
        }
        files.insert(format!("texts/{language}.ftl"), text.into_bytes());
    }
    files.insert("guide.json".to_owned(), serde_json::to_vec_pretty(definition).unwrap());
    files
}
