//! The write-ahead log: an answer is durable in it at once, goes into the database when nobody waits, and never grows
//! without end.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use sala_record::*;
use sala_vault::VaultError;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use uuid::Uuid;

/// What the log is given, and no conversation makes longer.
const ROOM: u64 = 9 * 1024 * 1024;

fn log_size(folder: &Path) -> u64 {
    std::fs::metadata(folder.join("cases.db-wal")).unwrap().len()
}

/// How many events the database file holds by itself, without the log.
fn in_the_database(folder: &Path) -> u64 {
    let alone = tempfile::tempdir().unwrap();
    std::fs::create_dir(alone.path().join("keys")).unwrap();
    std::fs::copy(folder.join("cases.db"), alone.path().join("cases.db")).unwrap();
    for file in key_files(folder) {
        std::fs::copy(&file, alone.path().join("keys").join(file.file_name().unwrap())).unwrap();
    }
    unlock(alone.path()).verify_chain().unwrap().events
}

/// Run by the test below in a process of its own, which is killed: says each answer's number once it is acknowledged.
#[test]
#[ignore = "run by answers_that_stand_in_the_log_alone_survive_a_kill"]
fn answer_until_killed() {
    let folder = std::env::var_os("SALA_TEST_FOLDER").expect("SALA_TEST_FOLDER names the vault");
    let mut vault = unlock(folder.as_ref());
    for number in 0.. {
        vault.append(&[answer(case(1), &format!("q{number}"), "yes")]).unwrap();
        println!("\nacknowledged {number}");
    }
}

#[test]
fn answers_that_stand_in_the_log_alone_survive_a_kill() {
    const ENOUGH: usize = 60;
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault.append(&[opened(case(1))]).unwrap();
    drop(vault);
    let mut other = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "answer_until_killed", "--ignored", "--nocapture"])
        .env("SALA_TEST_FOLDER", home.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(other.stdout.take().unwrap()).lines().map(Result::unwrap);
    let is_one = |line: &String| line.starts_with("acknowledged");
    assert_eq!(said.by_ref().filter(is_one).take(ENOUGH).count(), ENOUGH);
    other.kill().unwrap();
    other.wait().unwrap();
    let acknowledged = ENOUGH + said.filter(is_one).count();
    assert_eq!(in_the_database(home.path()), 1, "no answer waited for the database");

    // The opening, what was acknowledged, and perhaps one that was on its way.
    let vault = unlock(home.path());
    let found = vault.events(case(1)).unwrap().len() - 1;
    assert!(found == acknowledged || found == acknowledged + 1, "{found} of {acknowledged}");
    assert!(vault.verify_chain().unwrap().is_sound());
    assert_eq!(in_the_database(home.path()), 1 + found as u64, "unlocking emptied the log");
}

#[test]
fn the_log_has_its_room_from_the_start_and_keeps_to_it() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let room = log_size(home.path());
    assert!((8_000_000..ROOM).contains(&room), "{room}");
    vault.append(&[opened(case(1))]).unwrap();
    // A conversation that nobody ever had: about four times what the log holds.
    let long = "kể lại ".repeat(1_000);
    for number in 0..600 {
        vault.append(&[told(case(1), "story", &long)]).unwrap();
        assert_eq!(log_size(home.path()), room, "at answer {number}");
    }
    assert!(in_the_database(home.path()) > 100, "it went into the database on the way");
    assert!(vault.verify_chain().unwrap().is_sound());
}

#[test]
fn a_conversation_goes_into_the_database_when_it_rests_or_ends() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let mut events = 0;
    for body in [Body::Paused, Body::Closed] {
        vault.append(&[answer(case(1), "alone", "yes")]).unwrap();
        assert_eq!(in_the_database(home.path()), events);
        vault.append(&[content(case(1), None, body)]).unwrap();
        events += 2;
        assert_eq!(in_the_database(home.path()), events);
    }
}

#[test]
fn a_reader_that_holds_the_log_back_costs_no_answer_and_once_gone_no_room() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let room = log_size(home.path());
    vault.append(&[opened(case(1))]).unwrap();
    let reader = raw(home.path());
    reader.execute_batch("BEGIN").unwrap();
    let count = || reader.query_row("SELECT count(*) FROM event", [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count(), 1);
    let long = "kể lại ".repeat(8_000);
    let mut told_so_far = 0;
    while log_size(home.path()) == room {
        vault.append(&[told(case(1), "story", &long)]).unwrap();
        told_so_far += 1;
    }
    assert!(told_so_far > 50);
    vault.append(&[content(case(1), None, Body::Paused)]).unwrap();
    assert_eq!(count(), 1, "the reader sees what it saw");
    reader.execute_batch("COMMIT").unwrap();
    vault.append(&[content(case(1), None, Body::Closed)]).unwrap();
    assert_eq!(log_size(home.path()), room);
    assert_eq!(in_the_database(home.path()), told_so_far + 3);
}

#[test]
fn a_log_without_its_room_is_given_it_again() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault.append(&[opened(case(1)), opened(case(2))]).unwrap();
    let room = log_size(home.path());
    // What erasing leaves behind is an empty log: nothing of the case stays in it.
    vault.erase_case(case(2)).unwrap();
    assert_eq!(log_size(home.path()), 0);
    vault.append(&[answer(case(1), "alone", "no")]).unwrap();
    vault.append(&[content(case(1), None, Body::Closed)]).unwrap();
    assert_eq!(log_size(home.path()), room);
    assert!(vault.verify_chain().unwrap().is_sound());
}

#[test]
fn what_another_program_wrote_meanwhile_is_not_written_over() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault.append(&[opened(case(1))]).unwrap();
    vault.append(&[answer(case(1), "alone", "yes")]).unwrap();
    // Somebody with stock tools adds an event in this device's name.
    raw(home.path())
        .execute(
            "INSERT INTO event (id, v, device, seq, prev, content_hash, chain_hash)
             SELECT '00000000-0000-4000-8000-000000000009', 1, device, seq + 1, chain_hash, zeroblob(32), zeroblob(32)
             FROM event ORDER BY seq DESC LIMIT 1",
            [],
        )
        .unwrap();
    let next = vault.append(&[answer(case(1), "safe", "yes")]).unwrap().remove(0);
    assert_eq!((next.header.seq, next.header.prev), (4, Some(Digest([0; 32]))));
}

#[test]
fn one_answer_said_twice_stands_once() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let id = EventId(Uuid::from_u128(1));
    let yes = [(id, answer(case(1), "alone", "yes"))];
    let first = vault.append_with_ids(&yes).unwrap();
    assert_eq!(vault.append_with_ids(&yes).unwrap(), first);
    let no = [(id, answer(case(1), "alone", "no"))];
    assert!(matches!(vault.append_with_ids(&no), Err(VaultError::IdTaken)));
    let next = vault.append(&[answer(case(1), "safe", "no")]).unwrap();
    assert_eq!(next[0].header.prev, Some(chain_hash(&first[0].header).unwrap()));
    assert!(vault.verify_chain().unwrap().is_sound());
}
