//! A fixed share of the power cuts and failing calls of `npm run torture`; and that the harness itself sees what it should.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use sala_torture::cuts::Recording;
use sala_torture::disk::Keep;
use sala_torture::faults::fail;
use sala_torture::{Class, Part, scratch};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const PROGRAM: &str = env!("CARGO_BIN_EXE_sala-torture");

/// About so many states, and so many calls, of each class.
const STATES: Part = Part::About(12.0);
const CALLS: Part = Part::About(6.0);

/// Every file below a folder but the index of the log, which is memory.
fn tree(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.to_str().unwrap().ends_with("-shm") {
                found.insert(path.strip_prefix(root).unwrap().to_owned(), std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn the_layer_sees_every_write_played_back_they_give_the_same_files() {
    for class in Class::ALL {
        let recording = Recording::of(Path::new(PROGRAM), class, false);
        let disk = recording.whole();
        let scratch = scratch();
        let root = scratch.path().join("played-back");
        disk.write(&disk.after(disk.unflushed_names(), |_| Keep::All), &root);
        let (real, played) = (tree(recording.ended()), tree(&root));
        assert_eq!(real.keys().collect::<Vec<_>>(), played.keys().collect::<Vec<_>>(), "{class}");
        for (path, bytes) in &real {
            assert!(played[path] == *bytes, "{class}: {} differs", path.display());
        }
        assert!(recording.calls().len() > 10, "{class} wrote nothing");
    }
}

#[test]
fn nothing_acknowledged_is_lost_wherever_the_power_fails() {
    for class in Class::ALL {
        let row = Recording::of(Path::new(PROGRAM), class, false).cut(STATES, 1);
        assert!(row.is_clean(), "{:#?}", row.faults);
        assert!(row.states > 0, "{class}");
    }
}

#[test]
fn a_program_that_does_not_flush_is_found_out() {
    for class in [Class::Answer, Class::Passphrase, Class::Erase] {
        let row = Recording::of(Path::new(PROGRAM), class, true).cut(Part::About(30.0), 1);
        assert!(row.lost + row.unopenable > 0, "{class}: the harness would not see a lost flush: {row:?}");
    }
}

#[test]
fn every_failing_call_is_told_truthfully_and_the_work_goes_on() {
    for class in Class::ALL {
        // The change of a passphrase is short, and was once told to have failed when it had not.
        let part = if class == Class::Passphrase { Part::Share(1.0) } else { CALLS };
        let row = fail(Path::new(PROGRAM), class, part, 1);
        assert!(row.is_clean(), "{:#?}", row.faults);
    }
}
