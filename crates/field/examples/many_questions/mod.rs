//! A guide as large as none is: what holds with it holds with room to spare.

use sala_field::library::{read_guide, read_wording};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// P05 speaks of a guide of this many questions.
pub const MANY: usize = 1_000;

/// The stop rule is measured with a guide of this many questions.
pub const LONG: usize = 200;

/// Writes the walk-in guide with its topics again and again, until it has `count` items; with the word lists, since it is
/// looked at like any other guide.
pub fn enlarge(from: &Path, into: &Path, count: usize) {
    let mut files = read_guide(from).unwrap();
    let mut guide: Value = serde_json::from_slice(&files["guide.json"]).unwrap();
    guide["limit"] = Value::from(count);
    let stages = guide["stages"].as_array_mut().unwrap();
    let mut items: usize = stages.iter().map(|stage| stage["items"].as_array().unwrap().len()).sum();
    let inquires = |stage: &Value| matches!(stage["kind"].as_str(), Some("topics" | "sensitive"));
    let topics: Vec<(usize, Vec<Value>)> = stages
        .iter()
        .enumerate()
        .filter(|(_, stage)| inquires(stage))
        .map(|(place, stage)| (place, stage["items"].as_array().unwrap().clone()))
        .collect();
    let mut copies = Vec::new();
    'all: for copy in 1.. {
        for (place, originals) in &topics {
            for original in originals {
                if items == count {
                    break 'all;
                }
                let id = original["id"].as_str().unwrap();
                let mut item = original.clone();
                item["id"] = Value::from(format!("{id}-{copy}"));
                stages[*place]["items"].as_array_mut().unwrap().push(item);
                copies.push((format!("q-{id}"), format!("q-{id}-{copy}")));
                items += 1;
            }
        }
    }
    files.insert("guide.json".to_owned(), serde_json::to_vec(&guide).unwrap());
    for tag in ["vi", "lo", "en"] {
        let text = files.get_mut(&format!("texts/{tag}.ftl")).unwrap();
        *text = with_copies(std::str::from_utf8(text).unwrap(), &copies).into_bytes();
    }
    for (name, bytes) in read_wording(from).unwrap().unwrap() {
        files.insert(format!("wording/{name}"), bytes);
    }
    for (path, bytes) in &files {
        let path = into.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// A Fluent text with more messages: each a copy of another under a name of its own.
fn with_copies(text: &str, copies: &[(String, String)]) -> String {
    let mut all = text.to_owned();
    for (from, to) in copies {
        let start = format!("{from} =");
        let mut lines = text.lines().skip_while(|line| !line.starts_with(&start));
        let first = lines.next().unwrap();
        all.push_str(&format!("\n{}\n", first.replacen(from, to, 1)));
        for line in lines.take_while(|line| line.starts_with(' ')) {
            all.push_str(&format!("{line}\n"));
        }
    }
    all
}
