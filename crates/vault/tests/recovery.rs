//! A passphrase is lost or known, a stick is full, a machine is new: what people then still have.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use sala_keys::{
    Identity, KeyError, Passphrase, Piece, PieceError, Sheet, open_with_identity, open_with_passphrase,
};
use sala_record::*;
use sala_vault::{
    AnchorState, BackupError, FolderState, NewVault, OpenError, RecoveryMeans, SheetNote, Vault, VaultError,
};
use std::fs;
use std::path::Path;
use std::process::Command;

fn with_recovery(folder: &Path) -> (Vault, Identity, [Piece; 3]) {
    let desk = Identity::generate("Bàn 3", CardKind::Real).unwrap();
    let passphrase = words();
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: "Hoa",
        recovery: &[desk.card()],
        kind: CardKind::Real,
        work: quick(),
    };
    let mut vault = Vault::create(folder, &new).unwrap();
    let pieces = give_sheet(&mut vault);
    (vault, desk, pieces)
}

fn give_sheet(vault: &mut Vault) -> [Piece; 3] {
    let Sheet { recipient, pieces } = Sheet::generate().unwrap();
    let note = SheetNote { id: pieces[0].sheet(), made: Timestamp::from_millis(7), recipient };
    vault.set_sheet(&note).unwrap();
    pieces
}

fn by_pieces(folder: &Path, first: &Piece, second: &Piece) -> Result<sala_vault::Recovered, OpenError> {
    Vault::recover(folder, RecoveryMeans::Pieces(first, second))
}

#[test]
fn two_pieces_give_an_officer_a_new_passphrase_and_the_lost_one_opens_nothing() {
    let home = tempfile::tempdir().unwrap();
    let (mut vault, _, pieces) = with_recovery(home.path());
    let events = vault.append(&[opened(case(1)), told(case(1), "story", "ເຮັດວຽກໝົດມື້")]).unwrap();
    let officer = vault.officer();
    drop(vault);
    let new = Passphrase::new("mountain kettle");
    let recovered = by_pieces(home.path(), &pieces[2], &pieces[0]).unwrap();
    assert_eq!(recovered.officers().unwrap()[0].name, "Hoa");
    let vault = recovered.for_officer(officer, &new, quick()).unwrap();
    assert_eq!((vault.officer(), vault.events(case(1)).unwrap()), (officer, events));
    drop(vault);
    assert!(matches!(Vault::unlock(home.path(), &words(), None), Err(OpenError::WrongPassphrase)));
    assert!(Vault::unlock(home.path(), &new, Some(officer)).is_ok());
    // Somebody new, after everybody has left.
    let recovered = by_pieces(home.path(), &pieces[0], &pieces[1]).unwrap();
    let newcomer = recovered.for_new_officer("Kham", &Passphrase::new("third kettle"), quick()).unwrap();
    assert_eq!(newcomer.officers().unwrap().len(), 2);
    assert_ne!(newcomer.officer(), officer);
}

#[test]
fn what_is_no_means_of_recovery_here_opens_nothing_and_says_why() {
    let home = tempfile::tempdir().unwrap();
    let (mut vault, desk, pieces) = with_recovery(home.path());
    let newer = give_sheet(&mut vault);
    drop(vault);
    // An older sheet, one piece twice, pieces of two sheets, another post's card.
    let refused = |result: Result<_, OpenError>| match result {
        Err(OpenError::Key(error)) => error,
        other => panic!("{other:?}"),
    };
    let recover = |first, second| by_pieces(home.path(), first, second);
    assert_eq!(refused(recover(&pieces[0], &pieces[1])), KeyError::NotForThisIdentity);
    assert_eq!(refused(recover(&newer[0], &newer[0])), KeyError::Piece(PieceError::Twice));
    assert_eq!(refused(recover(&newer[0], &pieces[1])), KeyError::Piece(PieceError::DifferentSheets));
    let other = Identity::generate("Desk 4", CardKind::Real).unwrap();
    let refused_card = refused(Vault::recover(home.path(), RecoveryMeans::Card(&other)));
    assert_eq!(refused_card, KeyError::NotForThisIdentity);
    assert!(Vault::recover(home.path(), RecoveryMeans::Card(&desk)).is_ok());
    // Revoked, and never made.
    let mut vault = unlock(home.path());
    vault.revoke_sheet().unwrap();
    assert_eq!(vault.sheet().unwrap(), None);
    drop(vault);
    assert!(matches!(recover(&newer[0], &newer[1]), Err(OpenError::NoRecovery)));
    assert!(Vault::unlock(home.path(), &words(), None).is_ok());
}

#[test]
fn after_a_new_key_an_old_copy_of_the_key_file_opens_nothing_here() {
    let home = tempfile::tempdir().unwrap();
    let (mut vault, desk, pieces) = with_recovery(home.path());
    let other = Passphrase::new("another lantern");
    vault.add_officer("Kham", &other, quick()).unwrap();
    let events = vault.append(&[opened(case(1)), told(case(1), "story", "kể lại")]).unwrap();
    let names: Vec<String> = vault.others_with_keys().unwrap().into_iter().map(|known| known.name).collect();
    assert_eq!(names, ["Kham"]);
    let old_files = key_files(home.path()).into_iter().map(|path| fs::read(path).unwrap());
    let old_key = old_files.filter_map(|file| open_with_passphrase(&file, &words()).ok()).next().unwrap();
    let old_database = fs::read(home.path().join("cases.db")).unwrap();
    let new = Passphrase::new("mountain kettle");
    let vault = vault.rekey(&new, quick()).unwrap();
    assert_eq!(vault.events(case(1)).unwrap(), events);
    assert!(vault.others_with_keys().unwrap().is_empty());
    let officer = vault.officer();
    drop(vault);
    // Whoever took the key file, and the old passphrase with it, is out.
    assert!(matches!(Vault::open_with_key(home.path(), old_key, officer), Err(OpenError::Damaged)));
    for passphrase in [&words(), &other] {
        assert!(matches!(Vault::unlock(home.path(), passphrase, None), Err(OpenError::WrongPassphrase)));
    }
    // Card and sheet have the new key, without anybody's help.
    assert!(by_pieces(home.path(), &pieces[1], &pieces[2]).is_ok());
    let recovery = fs::read(home.path().join("keys/recovery.age")).unwrap();
    let key = open_with_identity(&recovery, &desk).unwrap();
    assert!(Vault::open_with_key(home.path(), key, officer).is_ok());
    // No page of the old file is in the new one.
    let database = fs::read(home.path().join("cases.db")).unwrap();
    let pages: std::collections::BTreeSet<_> = old_database.chunks(4096).collect();
    assert!(database.chunks(4096).all(|page| !pages.contains(page)));
}

#[test]
fn a_copy_opens_at_another_place_with_the_passphrase_the_card_and_the_pieces() {
    let home = tempfile::tempdir().unwrap();
    let (mut vault, desk, pieces) = with_recovery(home.path());
    vault.append(&[opened(case(1)), told(case(1), "story", "kể lại")]).unwrap();
    let (heads, device) = (vault.heads().unwrap(), vault.device());
    let stick = tempfile::tempdir().unwrap();
    let copy = vault.back_up(stick.path()).unwrap();
    // What comes later is not in it.
    vault.append(&[told(case(1), "story", "sau đó")]).unwrap();
    drop(vault);

    let name = copy.file_name().unwrap().to_str().unwrap();
    assert!(name.len() == 8 && name.chars().all(|c| c.is_ascii_hexdigit()), "{name}");
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 1, "nothing else is left there");
    for (path, bytes) in all_files(&copy) {
        assert!(!bytes.starts_with(b"SQLite format 3"), "{}", path.display());
        assert!(bytes.starts_with(b"-----BEGIN AGE") || path.ends_with("cases.db"), "{}", path.display());
    }
    // Beside it lie what sticks have, and a copy that was cut short by a power cut.
    fs::create_dir(stick.path().join("System Volume Information")).unwrap();
    fs::write(stick.path().join("keys"), b"a file").unwrap();
    fs::create_dir_all(stick.path().join("1234abcd.part/keys")).unwrap();
    fs::copy(copy.join("cases.db"), stick.path().join("1234abcd.part/cases.db")).unwrap();
    fs::copy(copy.join("keys/sheet.age"), stick.path().join("1234abcd.part/keys/sheet.age")).unwrap();
    let found = Vault::copies(stick.path()).unwrap();
    assert_eq!((found.len(), &found[0].path), (1, &copy));
    assert_eq!(Vault::copies(&copy).unwrap(), found);

    let other = tempfile::tempdir().unwrap();
    let to = other.path().join("home").join("sala");
    Vault::restore_copy(&copy, &to).unwrap();
    assert_eq!(Vault::look(&to).unwrap(), FolderState::Ready);
    let restored = unlock(&to);
    assert_eq!((restored.heads().unwrap(), restored.device()), (heads, device));
    assert!(restored.verify_chain().unwrap().is_sound());
    // It says what it is until somebody has dealt with it.
    let turned_back = restored.turned_back().unwrap();
    assert_eq!((&turned_back.missing, turned_back.events()), (&None, 0));
    drop(restored);
    let mut restored = unlock(&to);
    assert!(restored.turned_back().is_some(), "nobody has decided yet");
    restored.go_on_without(&[]).unwrap();
    drop(restored);
    let restored = unlock(&to);
    assert_eq!((restored.turned_back(), restored.anchor_state()), (None, AnchorState::Fits));
    drop(restored);
    assert!(by_pieces(&to, &pieces[0], &pieces[2]).is_ok());
    assert!(Vault::recover(&to, RecoveryMeans::Card(&desk)).is_ok());
    assert!(matches!(Vault::restore_copy(&copy, &to), Err(OpenError::AlreadyThere)));
}

#[test]
fn a_place_that_holds_something_is_never_written_over_and_what_is_no_copy_is_not_brought_back() {
    let home = tempfile::tempdir().unwrap();
    let (vault, ..) = with_recovery(home.path());
    let stick = tempfile::tempdir().unwrap();
    let copy = vault.back_up(stick.path()).unwrap();
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(Vault::restore_copy(stick.path(), empty.path()), Err(OpenError::NotThere)));
    assert!(matches!(
        Vault::restore_copy(&empty.path().join("none"), empty.path()),
        Err(OpenError::NotThere)
    ));
    assert!(Vault::copies(empty.path()).unwrap().is_empty());
    let before = all_files(home.path());
    assert!(matches!(Vault::restore_copy(&copy, home.path()), Err(OpenError::AlreadyThere)));
    // Key files whose database was moved away are somebody's vault.
    let moved = tempfile::tempdir().unwrap();
    fs::create_dir(moved.path().join("keys")).unwrap();
    fs::copy(
        &key_files(home.path())[0],
        moved.path().join("keys").join(key_files(home.path())[0].file_name().unwrap()),
    )
    .unwrap();
    assert!(matches!(Vault::restore_copy(&copy, moved.path()), Err(OpenError::Foreign)));
    fs::write(copy.join("cases.db"), b"SQLite format 3\0 and so on").unwrap();
    assert!(matches!(Vault::restore_copy(&copy, empty.path()), Err(OpenError::NotEncrypted)));
    assert_eq!(Vault::look(empty.path()).unwrap(), FolderState::Empty);
    drop(vault);
    assert_eq!(before.len(), all_files(home.path()).len() + 2, "only the log has gone");
}

/// Runs `work` on a disk of its own of so many KiB. False where this system lets nobody mount one.
fn on_small_disk(size: &str, work: impl FnOnce(&Path)) -> bool {
    let place = tempfile::tempdir().unwrap();
    let mount = |options: &str| {
        let arguments = ["-t", "tmpfs", "-o", options, "tmpfs"];
        Command::new("mount").args(arguments).arg(place.path()).status().is_ok_and(|done| done.success())
    };
    if !mount(&format!("size={size}")) {
        return false;
    }
    let worked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(place.path())));
    drop(Command::new("umount").arg("--lazy").arg(place.path()).status());
    worked.unwrap();
    true
}

#[test]
fn a_full_stick_gets_no_half_copy() {
    let home = tempfile::tempdir().unwrap();
    let (vault, ..) = with_recovery(home.path());
    let (mut full, mut whole) = (0, 0);
    for room in (16..=132).step_by(4) {
        on_small_disk(&format!("{room}k"), |stick| {
            let left = |made| assert_eq!(fs::read_dir(stick).unwrap().count(), made, "{room} KiB");
            match vault.back_up(stick) {
                Ok(copy) => {
                    whole += 1;
                    left(1);
                    assert_eq!(Vault::copies(stick).unwrap()[0].path, copy);
                }
                Err(BackupError::Full) => {
                    full += 1;
                    left(0);
                }
                Err(other) => panic!("{room} KiB: {other:?}"),
            }
        });
    }
    if !on_small_disk("8m", |stick| assert!(vault.back_up(stick).is_ok())) {
        println!("nobody may mount a disk here: not tried");
        return;
    }
    assert!(full > 10 && whole > 1, "full {full} times, whole {whole} times");
}

#[test]
fn a_stick_that_is_gone_or_protected_is_named() {
    let home = tempfile::tempdir().unwrap();
    let (vault, ..) = with_recovery(home.path());
    let gone = home.path().join("stick");
    assert!(matches!(vault.back_up(&gone), Err(BackupError::NoSuchFolder)));
    fs::write(&gone, b"a file").unwrap();
    assert!(matches!(vault.back_up(&gone), Err(BackupError::NoSuchFolder)));
    let tried = on_small_disk("8m", |stick| {
        let again = Command::new("mount").args(["-o", "remount,ro"]).arg(stick).status();
        assert!(again.unwrap().success());
        assert!(matches!(vault.back_up(stick), Err(BackupError::ReadOnly)));
    });
    if !tried {
        println!("nobody may mount a disk here: a protected stick was not tried");
    }
}

#[test]
fn a_card_can_be_set_later_and_is_known_when_the_key_changes() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create_kind(home.path(), CardKind::Real);
    assert!(!vault.has_recovery().unwrap() && vault.recovery_cards().unwrap().is_empty());
    let (first, second) = (
        Identity::generate("Desk 3", CardKind::Real).unwrap(),
        Identity::generate("Desk 4", CardKind::Real).unwrap(),
    );
    vault.set_recovery(&[first.card()]).unwrap();
    vault.set_recovery(&[second.card()]).unwrap();
    assert_eq!(vault.recovery_cards().unwrap(), [second.card()]);
    let training = Identity::generate("Practice", CardKind::Training).unwrap();
    assert!(matches!(vault.set_recovery(&[training.card()]), Err(VaultError::Card(_))));
    assert_eq!(vault.recovery_cards().unwrap(), [second.card()], "a refused card changes nothing");
    let vault = vault.rekey(&Passphrase::new("mountain kettle"), quick()).unwrap();
    assert_eq!(vault.recovery_cards().unwrap(), [second.card()]);
    drop(vault);
    assert!(Vault::recover(home.path(), RecoveryMeans::Card(&second)).is_ok());
    assert!(Vault::recover(home.path(), RecoveryMeans::Card(&first)).is_err());
}

#[test]
fn files_of_a_new_key_and_of_a_copy_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = tempfile::tempdir().unwrap();
    let (vault, ..) = with_recovery(home.path());
    let stick = tempfile::tempdir().unwrap();
    let copy = vault.back_up(stick.path()).unwrap();
    let _vault = vault.rekey(&Passphrase::new("mountain kettle"), quick()).unwrap();
    for (path, _) in all_files(home.path()).into_iter().chain(all_files(&copy)) {
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o077, 0, "{}", path.display());
    }
    for folder in [home.path().join("keys"), copy.clone(), copy.join("keys")] {
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o077, 0, "{}", folder.display());
    }
}
