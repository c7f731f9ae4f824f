//! A vault's ordinary life: made, written, locked, opened by several officers, carried on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use sala_keys::{CardError, Identity, Passphrase, open_with_identity};
use sala_record::*;
use sala_vault::{FolderState, NewVault, OpenError, Vault, VaultError};
use std::process::Command;
use std::time::Duration;
use uuid::Uuid;

#[test]
fn what_was_said_is_there_after_lock_and_unlock() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("vault");
    assert_eq!(Vault::look(&folder).unwrap(), FolderState::Empty);
    let mut vault = create(&folder);
    let said = told(case(1), "story", "Chị làm từ sáng đến đêm… ເຮັດວຽກໝົດມື້");
    let events = vault.append(&[opened(case(1)), said.clone()]).unwrap();
    let (device, officer) = (vault.device(), vault.officer());
    drop(vault);

    assert_eq!(Vault::look(&folder).unwrap(), FolderState::Ready);
    let vault = unlock(&folder);
    assert_eq!((vault.device(), vault.officer(), vault.kind()), (device, officer, CardKind::Training));
    assert_eq!(vault.events(case(1)).unwrap(), events);
    assert_eq!(events[1].read().unwrap().unwrap(), said);
    assert_eq!(vault.event(events[1].header.id).unwrap().as_ref(), Some(&events[1]));
    assert!(vault.events(case(2)).unwrap().is_empty());
}

#[test]
fn events_form_one_chain_across_sessions_and_cases() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let first = vault.append(&[opened(case(1)), opened(case(2))]).unwrap();
    drop(vault);
    let mut vault = unlock(home.path());
    let second = vault.append(&[answer(case(1), "alone", "yes")]).unwrap();
    assert_eq!(first.iter().chain(&second).map(|event| event.header.seq).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(first[0].header.prev, None);
    assert_eq!(second[0].header.prev, Some(chain_hash(&first[1].header).unwrap()));
    let head = Head {
        device: vault.device(),
        seq: 3,
        event: second[0].header.id,
        hash: chain_hash(&second[0].header).unwrap(),
    };
    assert_eq!(vault.heads().unwrap(), [head]);
    let report = vault.verify_chain().unwrap();
    assert!(report.is_sound() && report.events == 3 && report.stubs == 0);
}

#[test]
fn the_list_shows_the_last_touched_first_and_what_became_of_each() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let handed = Body::HandedOver(HandedOver {
        entries: None,
        bundle: "b".to_owned(),
        recipients: vec![],
        service: "shelter".to_owned(),
    });
    vault.append(&[opened(case(1)), opened(case(2)), opened(case(3))]).unwrap();
    vault.append(&[content(case(1), None, Body::Closed), content(case(1), None, handed.clone())]).unwrap();
    vault.append(&[content(case(2), None, handed), answer(case(2), "alone", "yes")]).unwrap();
    vault.append(&[content(case(4), None, Body::Held)]).unwrap();
    let cases = vault.cases().unwrap();
    assert_eq!(
        cases.iter().map(|found| found.case).collect::<Vec<_>>(),
        [case(4), case(2), case(1), case(3)]
    );
    let states: Vec<_> =
        cases.iter().map(|found| (found.closed, found.handed_over, found.changed_since_handover)).collect();
    assert_eq!(
        states,
        [(true, false, false), (false, true, true), (true, true, false), (false, false, false)]
    );
    assert_eq!(cases[1].opened.as_ref().unwrap().code, "K7-QM");
    assert_eq!((cases[1].events, cases[1].from_elsewhere), (3, false));
    assert!(cases[0].opened.is_none());

    // A counted talk takes nobody's place on the screen.
    let first = vault.recent_cases(None, 2).unwrap();
    let second = vault.recent_cases(Some(first[1].place), 2).unwrap();
    assert_eq!([first, second].concat(), cases[1..]);
    assert_eq!(vault.case_count().unwrap(), 4);
}

#[test]
fn a_code_is_taken_until_its_case_is_erased() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    assert!(!vault.code_is_taken("K7-QM").unwrap());
    vault.append(&[opened(case(1)), answer(case(1), "alone", "yes")]).unwrap();
    assert!(vault.code_is_taken("K7-QM").unwrap());
    assert!(!vault.code_is_taken("K7-QN").unwrap());
    // The index finds it, however many openings there are.
    let plan: String = raw(home.path())
        .query_row(
            "EXPLAIN QUERY PLAN SELECT 1 FROM event
             WHERE kind = 'opened' AND json_extract(content, '$.value.code') = 'K7-QM'",
            [],
            |row| row.get(3),
        )
        .unwrap();
    assert!(plan.contains("event_code"), "{plan}");
    vault.erase_case(case(1)).unwrap();
    assert!(!vault.code_is_taken("K7-QM").unwrap());
}

#[test]
fn a_retry_after_an_unknown_outcome_adds_nothing_twice() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let id = |number| EventId(Uuid::from_u128(number));
    let batch = [(id(1), opened(case(1))), (id(2), answer(case(1), "alone", "yes"))];
    let first = vault.append_with_ids(&batch).unwrap();
    assert_eq!(vault.append_with_ids(&batch).unwrap(), first);
    let longer = [batch[1].clone(), (id(3), answer(case(1), "alone", "no"))];
    assert_eq!(vault.append_with_ids(&longer).unwrap()[0], first[1]);
    assert_eq!(vault.events(case(1)).unwrap().len(), 3);
    let other = [(id(4), opened(case(5))), (id(2), answer(case(1), "alone", "no"))];
    assert!(matches!(vault.append_with_ids(&other), Err(VaultError::IdTaken)));
    assert!(vault.events(case(5)).unwrap().is_empty(), "all or none");
}

#[test]
fn several_officers_share_one_vault_each_with_their_own_words() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let first = vault.officer();
    vault.append(&[opened(case(1))]).unwrap();
    let second_words = Passphrase::new("camel drizzle mountain");
    let second = vault.add_officer("Bounmy", &second_words, quick()).unwrap();
    let names: Vec<_> =
        vault.officers().unwrap().into_iter().map(|officer| (officer.name, officer.id)).collect();
    assert_eq!(names, [("Bounmy".to_owned(), second), ("Hoa".to_owned(), first)]);
    drop(vault);
    for hint in [None, Some(first), Some(second)] {
        assert_eq!(Vault::unlock(home.path(), &second_words, hint).unwrap().officer(), second);
        assert_eq!(Vault::unlock(home.path(), &words(), hint).unwrap().officer(), first);
    }
    let vault = Vault::unlock(home.path(), &second_words, None).unwrap();
    assert_eq!(vault.events(case(1)).unwrap().len(), 1);
    drop(vault);
    let wrong = Vault::unlock(home.path(), &Passphrase::new("camel drizzle"), Some(second));
    assert!(matches!(wrong, Err(OpenError::WrongPassphrase)));
}

#[test]
fn only_the_officer_who_opened_it_is_confirmed() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault.confirm(&words()).unwrap();
    let second_words = Passphrase::new("camel drizzle mountain");
    vault.add_officer("Bounmy", &second_words, quick()).unwrap();
    for other in ["", "camel", "camel drizzle mountain"] {
        let refused = vault.confirm(&Passphrase::new(other));
        assert!(matches!(refused, Err(VaultError::WrongPassphrase)), "{other}");
    }
    drop(vault);
    let vault = Vault::unlock(home.path(), &second_words, None).unwrap();
    vault.confirm(&second_words).unwrap();
    assert!(matches!(vault.confirm(&words()), Err(VaultError::WrongPassphrase)));
}

#[test]
fn a_key_file_that_was_put_in_the_place_of_the_officers_confirms_nobody() {
    let homes = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let vault = create(homes[0].path());
    let other = create(homes[1].path());
    std::fs::copy(&key_files(homes[1].path())[0], &key_files(homes[0].path())[0]).unwrap();
    assert!(matches!(vault.confirm(&words()), Err(VaultError::Damaged)));
    drop((vault, other));
}

#[test]
fn another_passphrase_opens_the_same_database_and_the_old_one_does_not() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault.append(&[opened(case(1))]).unwrap();
    let new = Passphrase::new("camel drizzle mountain");
    let wrong = vault.change_passphrase(&new, &words(), quick());
    assert!(matches!(wrong, Err(VaultError::WrongPassphrase)));
    vault.change_passphrase(&words(), &new, quick()).unwrap();
    drop(vault);
    assert!(matches!(Vault::unlock(home.path(), &words(), None), Err(OpenError::WrongPassphrase)));
    let vault = Vault::unlock(home.path(), &new, None).unwrap();
    assert_eq!(vault.events(case(1)).unwrap().len(), 1);
    assert_eq!(key_files(home.path()).len(), 1, "no other copy is left");
}

#[test]
fn the_posts_recovery_identity_opens_it_without_any_officer() {
    let home = tempfile::tempdir().unwrap();
    let post = Identity::generate("Post recovery", CardKind::Real).unwrap();
    let school = Identity::generate("School", CardKind::Training).unwrap();
    let passphrase = words();
    let mut new = NewVault {
        passphrase: &passphrase,
        officer_name: "Hoa",
        recovery: &[school.card()],
        kind: CardKind::Real,
        work: quick(),
    };
    let refused = Vault::create(home.path(), &new);
    assert!(matches!(refused, Err(OpenError::Card(CardError::WrongKind { expected: CardKind::Real }))));
    assert_eq!(Vault::look(home.path()).unwrap(), FolderState::Empty);

    let cards = [post.card()];
    new.recovery = &cards;
    let mut vault = Vault::create(home.path(), &new).unwrap();
    assert!(vault.has_recovery().unwrap());
    vault.append(&[opened(case(1))]).unwrap();
    let officer = vault.officer();
    assert!(matches!(vault.set_recovery(&[school.card()]), Err(VaultError::Card(_))));
    drop(vault);
    let file = std::fs::read(home.path().join("keys/recovery.age")).unwrap();
    let key = open_with_identity(&file, &post).unwrap();
    let vault = Vault::open_with_key(home.path(), key, officer).unwrap();
    assert_eq!(vault.events(case(1)).unwrap().len(), 1);
}

#[test]
fn a_vault_without_recovery_can_get_it_later() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    assert!(!vault.has_recovery().unwrap());
    let school = Identity::generate("School", CardKind::Training).unwrap();
    vault.set_recovery(&[school.card()]).unwrap();
    assert!(vault.has_recovery().unwrap());
    let file = std::fs::read(home.path().join("keys/recovery.age")).unwrap();
    assert_eq!(*open_with_identity(&file, &school).unwrap().to_hex(), *key(home.path()).to_hex());
}

#[test]
fn the_recovery_file_and_stock_age_give_the_raw_key() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let school = Identity::generate("School", CardKind::Training).unwrap();
    vault.set_recovery(&[school.card()]).unwrap();
    std::fs::write(home.path().join("identity"), school.to_file().as_bytes()).unwrap();
    let output = Command::new("age")
        .args(["-d", "-i", "identity", "keys/recovery.age"])
        .current_dir(home.path())
        .output()
        .expect("age must be installed");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), *key(home.path()).to_hex());
}

#[test]
fn guides_settings_and_numbers_are_kept() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let guide = GuideRef { id: "walk-in".to_owned(), version: "1".to_owned(), digest: Digest::of(b"guide") };
    let files =
        vec![("guide.json".to_owned(), b"{}".to_vec()), ("texts/lo.ftl".to_owned(), b"a = b".to_vec())];
    vault.store_guide(&guide, &files).unwrap();
    vault.store_guide(&guide, &files).unwrap();
    vault.set_setting("language", "lo").unwrap();
    vault.set_setting("language", "vi").unwrap();
    assert_eq!((vault.next_bundle_sequence().unwrap(), vault.next_bundle_sequence().unwrap()), (1, 2));
    let card = vault.card();
    drop(vault);
    let mut vault = unlock(home.path());
    assert_eq!(vault.guides().unwrap(), std::slice::from_ref(&guide));
    let stored = vault.guide(&guide.digest).unwrap().unwrap();
    assert_eq!((stored.guide, stored.files), (guide, files));
    assert_eq!(vault.guide(&Digest::of(b"another")).unwrap(), None);
    assert_eq!(vault.setting::<String>("language").unwrap().as_deref(), Some("vi"));
    assert_eq!(vault.setting::<u32>("language").unwrap(), None);
    assert_eq!(vault.next_bundle_sequence().unwrap(), 3);
    assert_eq!(vault.card(), card);
    assert!(sala_keys::Card::check(&card).is_ok() && card.kind == CardKind::Training);
}

#[test]
fn a_second_program_waits_until_the_first_has_locked() {
    let home = tempfile::tempdir().unwrap();
    let mut first = create(home.path());
    let passphrase = words();
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: "X",
        recovery: &[],
        kind: CardKind::Training,
        work: quick(),
    };
    let key = || key(home.path());
    let officer = first.officer();
    assert!(matches!(Vault::unlock(home.path(), &words(), None), Err(OpenError::Busy)));
    assert!(matches!(Vault::open_with_key(home.path(), key(), officer), Err(OpenError::Busy)));
    assert!(matches!(Vault::create(home.path(), &new), Err(OpenError::AlreadyThere)));
    assert_eq!(Vault::look(home.path()).unwrap(), FolderState::Ready);
    // The first one goes on as before, and stock tools may read beside it.
    first.append(&[opened(case(1))]).unwrap();
    let read = raw(home.path()).query_row("SELECT count(*) FROM event", [], |row| row.get(0));
    assert_eq!(read, Ok(1));
    drop(first);
    drop(Vault::open_with_key(home.path(), key(), officer).unwrap());
    assert!(matches!(
        Vault::unlock(home.path(), &Passphrase::new("no"), None),
        Err(OpenError::WrongPassphrase)
    ));
    assert_eq!(unlock(home.path()).events(case(1)).unwrap().len(), 1, "a wrong word holds no lock");
}

/// Run by the test below in a process of its own, which is killed.
#[test]
#[ignore = "run by a_program_that_dies_leaves_no_lock"]
fn hold_a_vault_until_killed() {
    let folder = std::env::var_os("SALA_TEST_FOLDER").expect("SALA_TEST_FOLDER names the vault");
    let _held = unlock(folder.as_ref());
    std::fs::write(std::path::Path::new(&folder).join("held"), "").unwrap();
    std::thread::sleep(Duration::from_secs(60));
}

#[test]
fn a_program_that_dies_leaves_no_lock() {
    let home = tempfile::tempdir().unwrap();
    drop(create(home.path()));
    let mut other = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "hold_a_vault_until_killed", "--ignored"])
        .env("SALA_TEST_FOLDER", home.path())
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    for _ in 0..600 {
        if home.path().join("held").exists() {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let meanwhile = Vault::unlock(home.path(), &words(), None);
    other.kill().unwrap();
    other.wait().unwrap();
    assert!(matches!(meanwhile, Err(OpenError::Busy)), "{meanwhile:?}");
    unlock(home.path());
}

#[test]
fn a_half_made_vault_is_made_again_and_a_whole_one_never_touched() {
    let home = tempfile::tempdir().unwrap();
    let vault = create(home.path());
    let officer = vault.officer();
    drop(vault);
    let before = all_files(home.path());
    let passphrase = Passphrase::new("another one");
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: "X",
        recovery: &[],
        kind: CardKind::Training,
        work: quick(),
    };
    assert!(matches!(Vault::create(home.path(), &new), Err(OpenError::AlreadyThere)));
    assert_eq!(all_files(home.path()), before);

    // As a crash right before the last step leaves it.
    std::fs::rename(home.path().join("cases.db"), home.path().join("cases.db.new")).unwrap();
    std::fs::write(home.path().join("setup.part"), officer.to_string()).unwrap();
    assert_eq!(Vault::look(home.path()).unwrap(), FolderState::HalfCreated);
    assert!(matches!(Vault::unlock(home.path(), &words(), None), Err(OpenError::NotThere)));
    let vault = Vault::create(home.path(), &new).unwrap();
    assert_eq!(vault.officers().unwrap().len(), 1);
    assert_eq!(key_files(home.path()).len(), 1);
    assert!(!home.path().join("cases.db.new").exists() && !home.path().join("setup.part").exists());
    drop(vault);

    // As a crash right after it leaves it.
    std::fs::write(home.path().join("setup.part"), "").unwrap();
    assert!(Vault::unlock(home.path(), &passphrase, None).is_ok());
    assert!(!home.path().join("setup.part").exists());
}

#[test]
fn keys_whose_database_was_moved_away_are_never_written_over() {
    let home = tempfile::tempdir().unwrap();
    let passphrase = words();
    drop(create(home.path()));
    std::fs::remove_file(home.path().join("cases.db")).unwrap();
    let before = all_files(home.path());
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: "X",
        recovery: &[],
        kind: CardKind::Training,
        work: quick(),
    };
    assert_eq!(Vault::look(home.path()).unwrap(), FolderState::Incomplete);
    assert!(matches!(Vault::create(home.path(), &new), Err(OpenError::Foreign)));
    // Nor if the traces of an unfinished vault lie beside them.
    std::fs::write(home.path().join("setup.part"), OfficerId(Uuid::from_u128(1)).to_string()).unwrap();
    assert!(matches!(Vault::create(home.path(), &new), Err(OpenError::Foreign)));
    std::fs::remove_file(home.path().join("setup.part")).unwrap();
    assert_eq!(all_files(home.path()), before);
}
