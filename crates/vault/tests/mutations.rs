//! A journal that somebody with the key and stock tools has changed, in any of many ways, is never taken for what was written
//! (T06, T23). `SALA_MUTATIONS` says how many ways are tried; the seed is always the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use rusqlite::{Connection, params};
use sala_record::*;
use sala_vault::{OpenError, Vault};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const PAGE: usize = 4096;
const CASES: u128 = 6;

/// Seeded chance.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

/// The vault as it was yesterday and as it is today: both files, and what stands in the newer one.
struct Days {
    home: tempfile::TempDir,
    older: Vec<u8>,
    newer: Vec<u8>,
    anchor: Vec<u8>,
    said: BTreeMap<CaseId, Vec<Event>>,
    events: usize,
    key: String,
    officer: OfficerId,
}

fn conversation(vault: &mut Vault, number: u128) {
    let consent = |decision, replaces| {
        let change = ConsentChange { purpose: Purpose::Notes, decision, recipient: None };
        Content { replaces, ..content(case(number), None, Body::Consent(change)) }
    };
    let begun = vault.append(&[opened(case(number)), consent(Decision::Yes, Vec::new())]).unwrap();
    for item in 0..5 {
        let item = format!("q{item}");
        vault
            .append(&[answer(case(number), &item, "no"), told(case(number), &item, "Em muốn về nhà.")])
            .unwrap();
    }
    vault.append(&[consent(Decision::Withdrawn, vec![begun[1].header.id])]).unwrap();
}

fn days() -> Days {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    (0..CASES / 2).for_each(|number| conversation(&mut vault, number));
    drop(vault);
    let older = fs::read(home.path().join("cases.db")).unwrap();
    let mut vault = unlock(home.path());
    (CASES / 2..CASES).for_each(|number| conversation(&mut vault, number));
    vault.append(&[answer(case(0), "q9", "yes")]).unwrap();
    let said: BTreeMap<_, _> =
        (0..CASES).map(|number| (case(number), vault.events(case(number)).unwrap())).collect();
    let officer = vault.officer();
    drop(vault);
    let file = |name: &str| fs::read(home.path().join(name)).unwrap();
    let (newer, anchor, key) = (file("cases.db"), file("anchor"), key(home.path()).to_hex().to_string());
    let events = said.values().map(Vec::len).sum();
    Days { home, older, newer, anchor, said, events, key, officer }
}

impl Days {
    /// Today, untouched.
    fn today(&self) {
        for name in ["cases.db-wal", "cases.db-shm"] {
            drop(fs::remove_file(self.home.path().join(name)));
        }
        fs::write(self.home.path().join("cases.db"), &self.newer).unwrap();
        fs::write(self.home.path().join("anchor"), &self.anchor).unwrap();
    }

    fn db(&self) -> Connection {
        let db = Connection::open(self.home.path().join("cases.db")).unwrap();
        db.execute_batch(&format!("PRAGMA key = \"x'{}'\"", self.key)).unwrap();
        let triggers = ["event_refuses_update", "event_refuses_delete", "event_refuses_erased"];
        for trigger in triggers {
            db.execute_batch(&format!("DROP TRIGGER {trigger}")).unwrap();
        }
        db
    }

    /// Whether the vault, opened and checked as Sala does it, says that something is wrong.
    fn is_seen(&self) -> bool {
        let key = sala_keys::DatabaseKey::from_hex(self.key.as_bytes()).unwrap();
        let vault = match Vault::open_with_key(self.home.path(), key, self.officer) {
            Ok(vault) => vault,
            Err(OpenError::Damaged) => return true,
            Err(error) => panic!("{error}"),
        };
        vault.turned_back().is_some() || !vault.verify_chain().is_ok_and(|report| report.is_sound())
    }

    /// Whether every case reads as it was said.
    fn reads_as_said(&self) -> bool {
        let key = sala_keys::DatabaseKey::from_hex(self.key.as_bytes()).unwrap();
        let Ok(vault) = Vault::open_with_key(self.home.path(), key, self.officer) else { return false };
        self.said.iter().all(|(case, events)| vault.events(*case).is_ok_and(|read| read == *events))
    }
}

/// One change by hand; what it is called.
fn change(days: &Days, chance: &mut Chance) -> &'static str {
    let at = |chance: &mut Chance| 1 + chance.below(days.events) as i64;
    let (here, there) = (at(chance), at(chance));
    match chance.below(9) {
        0 => {
            let column = ["content", "item", "kind", "case_id"][chance.below(4)];
            let sql = format!("UPDATE event SET {column} = COALESCE({column}, 'x') || ' ' WHERE seq = ?1");
            days.db().execute(&sql, [here]).unwrap();
            "edit a text"
        }
        1 => {
            let column = ["prev", "content_hash", "chain_hash", "salt"][chance.below(4)];
            days.db()
                .execute(&format!("UPDATE event SET {column} = randomblob(32) WHERE seq = ?1"), [here])
                .unwrap();
            "edit a hash"
        }
        2 => {
            let sql = "UPDATE event SET content = replace(replace(content, '\"no\"', '\"yes\"'), 'withdrawn', 'yes'),
                at = at + 1 WHERE seq = ?1";
            days.db().execute(sql, [here]).unwrap();
            "turn a no into a yes"
        }
        3 => {
            days.db().execute("DELETE FROM event WHERE seq = ?1", [here]).unwrap();
            "delete one"
        }
        4 => {
            days.db().execute("DELETE FROM event WHERE seq > ?1", [here - 1]).unwrap();
            "cut the tail"
        }
        5 => {
            let there = if here == there { here % days.events as i64 + 1 } else { there };
            let db = days.db();
            for (from, to) in [(here, -1), (there, here), (-1, there)] {
                let check = "PRAGMA ignore_check_constraints = on";
                db.execute_batch(check).unwrap();
                db.execute("UPDATE event SET seq = ?2 WHERE seq = ?1", params![from, to]).unwrap();
            }
            "swap two places"
        }
        _ => put_something(days, chance, here),
    }
}

/// What is added, or put back in the place of something newer.
fn put_something(days: &Days, chance: &mut Chance, here: i64) -> &'static str {
    match chance.below(3) {
        0 => {
            let sql = "INSERT INTO event (id, v, device, seq, prev, content_hash, chain_hash, content, salt, case_id, kind, item, at)
                SELECT ?2, v, device, seq, prev, content_hash, chain_hash, content, salt, case_id, kind, item, at
                FROM event WHERE seq = ?1";
            let id = format!("00000000-0000-4000-8000-{:012}", chance.below(1 << 30));
            days.db().execute(sql, params![here, id]).unwrap();
            "insert a copy"
        }
        1 => {
            let pages = days.older.len() / PAGE;
            let page = chance.below(pages);
            let range = page * PAGE..(page + 1) * PAGE;
            let mut mixed = days.newer.clone();
            mixed[range.clone()].copy_from_slice(&days.older[range.clone()]);
            fs::write(days.home.path().join("cases.db"), &mixed).unwrap();
            if days.older[range.clone()] == days.newer[range] { "nothing" } else { "put a page back" }
        }
        _ => {
            fs::write(days.home.path().join("cases.db"), &days.older).unwrap();
            "put the file back"
        }
    }
}

fn untouched(path: &Path) -> bool {
    let mut vault = unlock(path);
    let sound = vault.verify_chain().unwrap().is_sound() && vault.turned_back().is_none();
    vault.keep_anchor();
    sound
}

#[test]
fn no_change_of_the_journal_is_taken_for_what_was_written() {
    let count: usize =
        std::env::var("SALA_MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(250);
    let days = days();
    assert!(untouched(days.home.path()));
    let mut chance = Chance(20_261_129);
    let mut tried: BTreeMap<&str, usize> = BTreeMap::new();
    for round in 0..count {
        days.today();
        let what = change(&days, &mut chance);
        *tried.entry(what).or_default() += 1;
        let fine = what == "nothing";
        // A page of the list, the settings or the search that was put back changes nothing of what was said.
        let harmless = what == "put a page back" && days.reads_as_said();
        assert!(fine || harmless || days.is_seen(), "round {round}: {what} was not seen");
    }
    println!("{count} changes: {tried:?}");
    days.today();
    assert!(untouched(days.home.path()), "and the true one is still believed");
}
