//! The guides that ship are proved when the program is built; `npm run gen` sets `SALA_WRITE_WIRE` and writes their digests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use sala_field::library::{read_guide, read_wording};
use sala_guide::{Guide, Wording, prove};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/proved.txt");

#[test]
fn every_guide_that_ships_is_proved_and_speaks_without_harm() {
    let shelf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-guides");
    let mut folders: Vec<_> = fs::read_dir(shelf).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|folder| folder.join("guide.json").is_file());
    folders.sort();
    let mut proved = String::new();
    for folder in folders {
        let files = read_guide(&folder).unwrap();
        let guide = Guide::load(&files).unwrap_or_else(|error| panic!("{error}"));
        let proof = prove(&guide);
        assert!(proof.holds(), "{}: {:#?}", guide.id(), proof.breaches);
        let wording = Wording::load(&read_wording(&folder).unwrap().unwrap()).unwrap();
        assert_eq!(wording.lint(&guide, &files), [], "{}", guide.id());
        assert!(wording.without_list(&guide).is_empty());
        writeln!(proved, "{}  {} {}", guide.digest(), guide.id(), guide.version()).unwrap();
    }
    if std::env::var_os("SALA_WRITE_WIRE").is_some() {
        fs::write(FILE, &proved).unwrap();
    }
    assert_eq!(fs::read_to_string(FILE).unwrap(), proved, "npm run gen writes the list anew");
}
