//! An older copy put back in the vault's place is recognised, named, and gone on with only knowingly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use sala_record::*;
use sala_vault::{AnchorState, VaultError};
use std::path::Path;

const FILES: [&str; 3] = ["cases.db", "cases.db-wal", "cases.db-shm"];

/// Puts the database of `from` in the place of the one in `to`: what a thief, a helpful colleague or a backup program does.
fn put_back(from: &Path, to: &Path) {
    for file in FILES {
        drop(std::fs::remove_file(to.join(file)));
        if from.join(file).exists() {
            std::fs::copy(from.join(file), to.join(file)).unwrap();
        }
    }
}

/// A vault that was closed twice: after the first consent, and after it was withdrawn. The folder of the older state, and
/// the newer state's end.
fn withdrawn_later(home: &Path) -> (tempfile::TempDir, Head) {
    let consent = |decision| {
        let change = ConsentChange { purpose: Purpose::Notes, decision, recipient: None };
        content(case(1), None, Body::Consent(change))
    };
    let mut vault = create(home);
    let yes = vault.append(&[opened(case(1)), consent(Decision::Yes)]).unwrap().remove(1);
    drop(vault);
    let older = tempfile::tempdir().unwrap();
    put_back(home, older.path());
    let mut vault = unlock(home);
    let no = Content { replaces: vec![yes.header.id], ..consent(Decision::Withdrawn) };
    vault.append(&[no]).unwrap();
    let end = vault.heads().unwrap().remove(0);
    (older, end)
}

#[test]
fn a_withdrawal_that_was_turned_back_is_missed_until_somebody_knowingly_goes_on() {
    let home = tempfile::tempdir().unwrap();
    let (older, end) = withdrawn_later(home.path());
    assert_eq!(unlock(home.path()).anchor_state(), AnchorState::Fits);
    put_back(older.path(), home.path());

    let mut vault = unlock(home.path());
    assert_eq!(vault.anchor_state(), AnchorState::Ahead);
    let missed = vault.turned_back().unwrap().clone();
    assert_eq!((missed.here, missed.events(), missed.missing), (2, 1, Some(end.clone())));
    // Going on by accident does not make it forgotten.
    vault.append(&[answer(case(1), "alone", "yes"), content(case(1), None, Body::Closed)]).unwrap();
    drop(vault);
    let mut vault = unlock(home.path());
    assert_eq!(vault.turned_back().unwrap().missing, Some(end.clone()), "as many events, but not the same");
    assert!(!vault.verify_chain().unwrap().is_sound());

    let restored = Restored { device: vault.device(), here: 4, known: Some(end.seq) };
    vault.go_on_without(&[content(case(1), None, Body::Restored(restored))]).unwrap();
    assert!(vault.turned_back().is_none() && vault.verify_chain().unwrap().is_sound());
    drop(vault);
    let mut vault = unlock(home.path());
    assert_eq!((vault.anchor_state(), vault.events(case(1)).unwrap().len()), (AnchorState::Fits, 5));
    vault.meet(&[end]).unwrap();
    assert!(vault.turned_back().is_none(), "it was given up knowingly, once is enough");
}

#[test]
fn a_bundle_that_knows_more_of_this_device_tells_even_if_the_anchor_was_turned_back_too() {
    let home = tempfile::tempdir().unwrap();
    let (older, end) = withdrawn_later(home.path());
    put_back(older.path(), home.path());
    std::fs::remove_file(home.path().join("anchor")).unwrap();
    let mut vault = unlock(home.path());
    assert_eq!(vault.anchor_state(), AnchorState::Gone, "that it is gone is seen");
    assert!(vault.turned_back().is_none());
    let other = DeviceId("00000000-0000-4000-8000-00000000beef".parse().unwrap());
    vault.meet(&[Head { device: other, seq: 900, ..end.clone() }]).unwrap();
    assert!(vault.turned_back().is_none(), "other devices' chains are theirs");
    vault.meet(&vault.heads().unwrap()).unwrap();
    assert!(vault.turned_back().is_none(), "what is here is not missed");
    vault.meet(std::slice::from_ref(&end)).unwrap();
    assert_eq!(vault.turned_back().unwrap().missing, Some(end));
}

#[test]
fn an_anchor_that_is_damaged_forged_or_another_vaults_is_called_unreadable_and_written_anew() {
    let home = tempfile::tempdir().unwrap();
    drop(withdrawn_later(home.path()));
    let path = home.path().join("anchor");
    let whole = std::fs::read_to_string(&path).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    create(elsewhere.path()).append(&[opened(case(9))]).unwrap();
    let foreign = std::fs::read_to_string(elsewhere.path().join("anchor")).unwrap();
    let higher = whole.replace("\"seq\": 3", "\"seq\": 300");
    assert_ne!(higher, whole);
    let half = whole.get(..whole.len() / 2).unwrap();
    for damaged in ["", "{", half, &higher, &foreign] {
        std::fs::write(&path, damaged).unwrap();
        let mut vault = unlock(home.path());
        assert_eq!(vault.anchor_state(), AnchorState::Unreadable, "{damaged}");
        assert!(vault.turned_back().is_none());
        vault.append(&[answer(case(1), "alone", "yes")]).unwrap();
        drop(vault);
        assert_eq!(unlock(home.path()).anchor_state(), AnchorState::Fits);
    }
}

#[test]
fn a_machine_that_stops_between_an_answer_and_its_anchor_raises_no_alarm() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault.append(&[opened(case(1))]).unwrap();
    let anchor = std::fs::read(home.path().join("anchor")).unwrap();
    vault.append(&[answer(case(1), "alone", "yes")]).unwrap();
    drop(vault);
    std::fs::write(home.path().join("anchor"), anchor).unwrap();
    let vault = unlock(home.path());
    assert_eq!(vault.anchor_state(), AnchorState::Fits);
    assert!(vault.turned_back().is_none() && vault.verify_chain().unwrap().is_sound());
}

#[test]
fn a_vault_that_was_never_anchored_raises_no_alarm() {
    let home = tempfile::tempdir().unwrap();
    drop(create(home.path()));
    assert!(!home.path().join("anchor").exists(), "nothing was written yet");
    assert_eq!(unlock(home.path()).anchor_state(), AnchorState::Fits);
}

#[test]
fn an_answer_whose_page_was_put_back_is_not_shown() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault.append(&[opened(case(1)), answer(case(1), "alone", "no")]).unwrap();
    let db = raw(home.path());
    db.execute_batch("DROP TRIGGER event_refuses_update").unwrap();
    db.execute("UPDATE event SET content = replace(content, '\"no\"', '\"yes\"') WHERE item = 'alone'", [])
        .unwrap();
    assert!(matches!(vault.events(case(1)), Err(VaultError::Altered)));
    db.execute("UPDATE event SET case_id = ?1 WHERE item = 'alone'", [case(2).to_string()]).unwrap();
    assert!(matches!(vault.events(case(2)), Err(VaultError::Altered)), "nor in another case");
}

#[test]
fn an_older_copy_that_still_has_an_erased_case_is_recognised() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault.append(&[opened(case(1)), told(case(1), "story", "chim")]).unwrap();
    drop(vault);
    let older = tempfile::tempdir().unwrap();
    put_back(home.path(), older.path());
    // Nothing is written after the erasure: it alone must tell the two apart.
    let mut vault = unlock(home.path());
    vault.erase_case(case(1)).unwrap();
    let end = vault.heads().unwrap().remove(0);
    std::mem::forget(vault);
    put_back(older.path(), home.path());
    std::fs::remove_file(home.path().join("lock")).unwrap();
    let vault = unlock(home.path());
    assert_eq!(
        vault.anchor_state(),
        AnchorState::Ahead,
        "the erasure is anchored at once, not only at the lock"
    );
    assert_eq!(vault.turned_back().unwrap().missing, Some(end));
}
