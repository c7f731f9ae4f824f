//! The guides that ship.
#![allow(dead_code, reason = "each test file uses its part")]

use sala_guide::{Guide, GuideFiles};
use std::fs;
use std::path::{Path, PathBuf};

pub fn screening_guides() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-guides")
}

pub fn folders() -> Vec<PathBuf> {
    let mut all: Vec<_> = fs::read_dir(screening_guides())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("guide.json").is_file())
        .collect();
    all.sort();
    assert!(!all.is_empty(), "no guide ships");
    all
}

fn put(files: &mut GuideFiles, folder: &Path, prefix: &str) {
    let mut paths: Vec<_> = ["guide.json", "signs.json"].map(|name| folder.join(name)).into();
    if let Ok(texts) = fs::read_dir(folder.join("texts")) {
        paths.extend(texts.map(|entry| entry.unwrap().path()));
    }
    for path in paths.into_iter().filter(|path| path.is_file()) {
        let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
        files.insert(format!("{prefix}{name}"), fs::read(&path).unwrap());
    }
}

pub fn load(folder: &Path) -> Guide {
    let mut files = GuideFiles::new();
    put(&mut files, folder, "");
    put(&mut files, &screening_guides().join("signs"), "signs/");
    Guide::load(&files).unwrap_or_else(|error| panic!("{}:\n{error}", folder.display()))
}
