//! Events, bundles and databases from anywhere: an error, or exactly what they were; and from a known sender who means ill,
//! nothing that leaves the journal unsound.
//!
//! A fixed share with every `cargo test`; `PROPTEST_CASES` says how many else (`docs/torture.md`).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::{bounded, mutations, seed, text, try_all};
use proptest::prelude::any;
use sala_bundle::open;
use sala_keys::{Identity, Passphrase, SealTarget, WorkFactor};
use sala_record::*;
use sala_sync::receive;
use sala_torture::hostile::{mutated, signed_again, tar};
use sala_torture::{answer, case, scratch};
use sala_vault::{ChainReport, NewVault, Vault};
use std::cell::RefCell;

/// The largest bundle is 16 MiB; a program of several tests and its threads take some by themselves.
const MEMORY: u64 = 1 << 30;

fn identity(name: &str) -> Identity {
    Identity::from_file(&text(&format!("{name}-identity.txt"))).unwrap()
}

fn desk() -> SealTarget {
    SealTarget::for_kind(CardKind::Training, &[identity("desk").card()]).unwrap()
}

/// A vault whose device is another; it has a case of its own.
fn vault(folder: &std::path::Path) -> Vault {
    let passphrase = Passphrase::new("bến đò");
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: "",
        recovery: &[],
        kind: CardKind::Training,
        work: WorkFactor::new(1).unwrap(),
    };
    let mut vault = Vault::create(folder, &new).unwrap();
    vault.append_with_ids(&[answer(7, 0), answer(7, 1)]).unwrap();
    vault
}

/// That nothing came into a vault that makes its journal unsound or touches what it had.
fn assert_whole(vault: &Vault, own: &[Event]) {
    let report = vault.verify_chain().unwrap();
    assert!(report.altered.is_empty() && report.hidden.is_empty(), "{report:?}");
    assert_eq!(vault.events(case(7)).unwrap(), own);
    assert_eq!(vault.heads().unwrap().iter().filter(|head| head.device == vault.device()).count(), 1);
    for summary in vault.cases().unwrap() {
        vault.events(summary.case).unwrap();
    }
}

#[test]
fn an_event_that_verifies_is_written_as_it_was_read() {
    bounded(MEMORY);
    let lines: Vec<String> = text("events.jsonl").lines().map(str::to_owned).collect();
    try_all(4000, (any::<usize>(), mutations()), |(line, changes)| {
        let bytes = mutated(lines[line % lines.len()].as_bytes(), changes);
        if let Ok(value) = serde_json::from_slice(&bytes) {
            drop(Content::read(&value));
        }
        let Ok(event) = serde_json::from_slice::<Event>(&bytes) else { return };
        let again = serde_json::from_str(&serde_json::to_string(&event).unwrap()).unwrap();
        assert_eq!(event, again);
        if event.verify().is_ok() {
            assert_eq!(event.content.is_some(), event.salt.is_some());
            drop(event.read());
            chain_hash(&event.header).unwrap();
        }
    });
}

#[test]
fn events_of_a_stranger_leave_the_journal_sound() {
    bounded(MEMORY);
    let home = scratch();
    let vault = RefCell::new(vault(home.path()));
    let own = vault.borrow().events(case(7)).unwrap();
    let file = seed("events.jsonl");
    try_all(400, mutations(), |changes| {
        let bytes = mutated(&file, changes);
        let read = String::from_utf8_lossy(&bytes);
        let events: Vec<Event> = read.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        drop(vault.borrow_mut().merge(&events));
        assert_whole(&vault.borrow(), &own);
    });
}

#[test]
fn a_bundle_is_the_same_or_refused() {
    bounded(MEMORY);
    let (bytes, me, sender) = (seed("bundle.age"), identity("desk"), identity("post").card());
    let whole = open(&me, &bytes, Some(&sender)).unwrap();
    assert_eq!(whole.cases[0].events.len(), 4);
    try_all(1500, mutations(), |changes| {
        if let Ok(opened) = open(&me, &mutated(&bytes, changes), Some(&sender)) {
            assert_eq!(opened, whole);
        }
    });
}

#[test]
fn an_archive_that_was_packed_by_a_stranger_is_the_same_or_refused() {
    bounded(MEMORY);
    let (bytes, me, sender) = (seed("bundle.age"), identity("desk"), identity("post").card());
    let whole = open(&me, &bytes, Some(&sender)).unwrap();
    let (packed, to) = (tar(&whole.members), desk());
    assert_eq!(open(&me, &sala_keys::seal(&to, &packed).unwrap(), Some(&sender)).unwrap(), whole);
    try_all(800, mutations(), |changes| {
        let sealed = sala_keys::seal(&to, &mutated(&packed, changes)).unwrap();
        if let Ok(opened) = open(&me, &sealed, Some(&sender)) {
            assert_eq!((&opened.cases, &opened.guides), (&whole.cases, &whole.guides));
        }
    });
}

#[test]
fn a_known_sender_who_means_ill_leaves_the_journal_sound() {
    bounded(MEMORY);
    let home = scratch();
    let vault = RefCell::new(vault(home.path()));
    let own = vault.borrow().events(case(7)).unwrap();
    let post = identity("post");
    let whole = open(&identity("desk"), &seed("bundle.age"), None).unwrap();
    let to = SealTarget::for_kind(CardKind::Training, &[vault.borrow().card()]).unwrap();
    let addressed = |text: Vec<u8>| {
        let mut manifest: Manifest = serde_json::from_slice(&text).unwrap();
        manifest.recipients = vec![vault.borrow().card()];
        serde_json::to_vec(&manifest).unwrap()
    };
    let good = signed_again(&whole.members, &post, &to, addressed);
    assert_eq!(receive(&mut vault.borrow_mut(), &good, &post.card()).unwrap().report.added, 4);
    try_all(400, (any::<usize>(), mutations()), |(which, changes)| {
        let mut members = whole.members.clone();
        let which = which % members.len();
        let is_list = members[which].0.starts_with("manifest.json");
        if !is_list {
            members[which].1 = mutated(&members[which].1, changes);
        }
        let bytes = signed_again(&members, &post, &to, |text| {
            let text = addressed(text);
            if is_list { mutated(&text, changes) } else { text }
        });
        drop(receive(&mut vault.borrow_mut(), &bytes, &post.card()));
        assert_whole(&vault.borrow(), &own);
    });
}

#[test]
fn a_database_opens_with_exactly_what_it_held_or_not_at_all() {
    bounded(MEMORY);
    let home = scratch();
    let (folder, words) = (home.path().join("vault"), Passphrase::new("bến đò"));
    let mut filled = vault(&folder);
    for step in 2..30 {
        filled.append_with_ids(&[answer(7, step)]).unwrap();
    }
    let whole = filled.events(case(7)).unwrap();
    drop(filled);
    let file = folder.join("cases.db");
    let bytes = std::fs::read(&file).unwrap();
    let refused = RefCell::new(0);
    try_all(
        150,
        (any::<bool>(), mutations(), any::<usize>(), any::<usize>()),
        |(pages, changes, from, to)| {
            let mut now = mutated(&bytes, changes);
            if *pages {
                // A page of the same file in another's place: each page verifies by itself.
                let (from, to) = (from % (bytes.len() / 4096) * 4096, to % (bytes.len() / 4096) * 4096);
                now = bytes.clone();
                now[to..to + 4096].copy_from_slice(&bytes[from..from + 4096]);
            }
            std::fs::write(&file, &now).unwrap();
            let read = Vault::unlock(&folder, &words, None)
                .map(|vault| (vault.events(case(7)), vault.verify_chain()));
            match read {
                Ok((Ok(events), _)) => assert_eq!(events, whole),
                Ok((Err(_), _)) | Err(_) => *refused.borrow_mut() += 1,
            }
            for end in ["-wal", "-shm"] {
                drop(std::fs::remove_file(folder.join(format!("cases.db{end}"))));
            }
        },
    );
    assert!(*refused.borrow() > 20, "{refused:?}");
}

#[test]
fn a_log_gives_answers_up_to_where_it_was_damaged_and_no_others() {
    bounded(MEMORY);
    let home = scratch();
    let (folder, words) = (home.path().join("vault"), Passphrase::new("bến đò"));
    let mut open_still = vault(&folder);
    for step in 2..12 {
        open_still.append_with_ids(&[answer(7, step)]).unwrap();
    }
    let whole = open_still.events(case(7)).unwrap();
    let (database, log) = (folder.join("cases.db"), folder.join("cases.db-wal"));
    let (main, mut written) = (std::fs::read(&database).unwrap(), std::fs::read(&log).unwrap());
    drop(open_still);
    written.truncate(1 + written.iter().rposition(|byte| *byte != 0).unwrap());
    try_all(100, mutations(), |changes| {
        std::fs::write(&database, &main).unwrap();
        std::fs::write(&log, mutated(&written, changes)).unwrap();
        let Ok(vault) = Vault::unlock(&folder, &words, None) else { return };
        let events = vault.events(case(7)).unwrap();
        assert!(whole.starts_with(&events), "{} of {} events", events.len(), whole.len());
        let report = vault.verify_chain().unwrap();
        let less = events.len() < whole.len();
        assert_eq!((vault.turned_back().is_some(), report.cut), (less, less), "what is missing is missed");
        assert!(ChainReport { cut: false, ..report }.is_sound());
    });
}
