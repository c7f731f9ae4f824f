//! A fixed share of the kills of `npm run torture`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use sala_torture::check::{Fault, check};
use sala_torture::work::{prepare, worker};
use sala_torture::{Class, Told, kill::kill, scratch};
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;

const PROGRAM: &str = env!("CARGO_BIN_EXE_sala-torture");

#[test]
fn nothing_acknowledged_is_lost_whenever_the_process_is_killed() {
    for class in Class::ALL {
        let row = kill(Path::new(PROGRAM), class, 6, 1);
        assert!(row.is_clean(), "{:#?}", row.faults);
        assert_eq!(row.kills, 6);
    }
}

#[test]
fn a_worker_that_acknowledges_too_early_is_found_out() {
    let scratch = scratch();
    let fresh = prepare(Class::Answer, &scratch.path().join("fresh"));
    let mut lost = 0;
    for run in 0..40 {
        let mut told = Told::new(run);
        let mut command = worker(Path::new(PROGRAM), Class::Answer, &fresh, &told, 10_000);
        let mut child = command.arg("--hasty").spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.starts_with("done 2 ") {
            line.clear();
            assert!(said.read_line(&mut line).unwrap() > 0);
            told.hear_all(&line);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let mut rest = String::new();
        said.read_to_string(&mut rest).unwrap();
        told.hear_all(&rest);
        match check(Class::Answer, &fresh, &[told]) {
            Err(Fault::Lost(_)) => lost += 1,
            // The runs before are in the same vault, and not told of here.
            Err(Fault::Half(why)) if why.contains("events that nobody wrote") => (),
            other => other.unwrap(),
        }
    }
    assert!(lost > 0, "the harness would not see a lost answer");
}
