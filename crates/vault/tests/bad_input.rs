//! What disks, strangers and other versions do to a vault: each has its own name, and nothing kept is lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use rusqlite::Connection;
use sala_keys::Passphrase;
use sala_record::*;
use sala_vault::{OpenError, Vault};
use std::path::Path;

fn error_at(folder: &Path) -> OpenError {
    Vault::unlock(folder, &words(), None).expect_err("this must not open")
}

fn filled(folder: &Path) -> Vec<Event> {
    let mut vault = create(folder);
    let mut events = vault.append(&[opened(case(1))]).unwrap();
    for number in 0..40 {
        events.extend(
            vault.append(&[told(case(1), &format!("q{number}"), &"kể lại ລາວ ".repeat(40))]).unwrap(),
        );
    }
    events
}

#[test]
fn an_empty_folder_is_no_vault() {
    let home = tempfile::tempdir().unwrap();
    assert!(matches!(error_at(home.path()), OpenError::NotThere));
    assert!(matches!(error_at(&home.path().join("nowhere")), OpenError::NotThere));
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "looking leaves no trace");
}

#[test]
fn a_wrong_passphrase_is_named_even_beside_another_officers_damaged_key_file() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let sound = vault.add_officer("Bounmy", &Passphrase::new("camel"), quick()).unwrap();
    let damaged = vault.officer();
    drop(vault);
    let file = home.path().join(format!("keys/{damaged}.age"));
    let bytes = std::fs::read(&file).unwrap();
    std::fs::write(&file, &bytes[..bytes.len() / 2]).unwrap();
    for (hint, told) in [(None, false), (Some(sound), false), (Some(damaged), true)] {
        let wrong = Vault::unlock(home.path(), &Passphrase::new("no"), hint);
        // Whoever was here last is not left to take the fault for their own mistyping.
        if told {
            assert!(matches!(wrong, Err(OpenError::Damaged)), "{wrong:?}");
        } else {
            assert!(matches!(wrong, Err(OpenError::WrongPassphrase)), "{wrong:?}");
        }
        assert!(Vault::unlock(home.path(), &Passphrase::new("camel"), hint).is_ok());
    }
    // With nothing but the damaged one left, that is what is said.
    for other in key_files(home.path()).into_iter().filter(|path| *path != file) {
        std::fs::remove_file(other).unwrap();
    }
    assert!(matches!(error_at(home.path()), OpenError::Damaged));
}

#[test]
fn a_database_that_anybody_can_read_is_refused() {
    let home = tempfile::tempdir().unwrap();
    drop(create(home.path()));
    let path = home.path().join("cases.db");
    std::fs::remove_file(&path).unwrap();
    let plain = Connection::open(&path).unwrap();
    plain.execute_batch("CREATE TABLE event (id TEXT); INSERT INTO event VALUES ('x');").unwrap();
    drop(plain);
    let before = std::fs::read(&path).unwrap();
    assert!(matches!(error_at(home.path()), OpenError::NotEncrypted));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn an_encrypted_database_of_another_program_is_called_foreign() {
    let home = tempfile::tempdir().unwrap();
    drop(create(home.path()));
    let key = key(home.path());
    let path = home.path().join("cases.db");
    std::fs::remove_file(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    let sql = format!("PRAGMA key = \"x'{}'\"; CREATE TABLE recipes (name TEXT);", key.to_hex().as_str());
    other.execute_batch(&sql).unwrap();
    drop(other);
    assert!(matches!(error_at(home.path()), OpenError::Foreign));
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(error_at(home.path()), OpenError::Foreign), "keys without a database");
}

#[test]
fn a_vault_of_a_later_version_is_named_and_left_as_it_is() {
    let home = tempfile::tempdir().unwrap();
    let events = filled(home.path());
    let db = raw(home.path());
    let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    db.execute_batch("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE);").unwrap();
    drop(db);
    let before = std::fs::read(home.path().join("cases.db")).unwrap();
    assert!(matches!(error_at(home.path()), OpenError::Newer(99)));
    assert_eq!(std::fs::read(home.path().join("cases.db")).unwrap(), before);
    raw(home.path()).pragma_update(None, "user_version", version).unwrap();
    assert_eq!(unlock(home.path()).events(case(1)).unwrap(), events);
}

#[test]
fn a_photograph_an_empty_file_and_a_cut_one_are_called_damaged() {
    let home = tempfile::tempdir().unwrap();
    filled(home.path());
    let path = home.path().join("cases.db");
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, [b"\xff\xd8\xff\xe0".as_slice(), &[7; 9000]].concat()).unwrap();
    assert!(matches!(error_at(home.path()), OpenError::Damaged));
    for length in [0, 1, 100, 4095, 4096, 8192, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        std::fs::write(&path, &whole[..length]).unwrap();
        // A file cut far from what opening reads may open; then the journal says it.
        match Vault::unlock(home.path(), &words(), None) {
            Err(error) => assert!(matches!(error, OpenError::Damaged), "{length}: {error:?}"),
            Ok(vault) => assert!(vault.verify_chain().is_err(), "{length}"),
        }
    }
}

#[test]
fn a_flipped_bit_never_shows_a_wrong_answer() {
    let home = tempfile::tempdir().unwrap();
    let events = filled(home.path());
    let path = home.path().join("cases.db");
    let whole = std::fs::read(&path).unwrap();
    let mut noticed = 0;
    for number in 0..160_usize {
        let mut bytes = whole.clone();
        let at = number * 7919 % whole.len();
        bytes[at] ^= 1 << (number % 8);
        std::fs::write(&path, &bytes).unwrap();
        let read = Vault::unlock(home.path(), &words(), None).map(|vault| vault.events(case(1)));
        match read {
            Ok(Ok(read)) => assert_eq!(read, events, "bit {number}"),
            Ok(Err(_)) => noticed += 1,
            Err(error) => {
                assert!(matches!(error, OpenError::Damaged), "{error:?}");
                noticed += 1;
            }
        }
    }
    assert!(noticed > 0);
}

#[test]
fn odd_words_are_kept_as_they_are() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    for (number, words) in [
        "x".repeat(100_000),
        "ng\u{75}\u{31b}\u{300}\u{69}".to_owned(),
        "\u{0}\u{1}\u{7f}\u{202e}'\"\\".to_owned(),
    ]
    .into_iter()
    .enumerate()
    {
        let mut said = told(case(number as u128), "it's \"odd\"; --", &words);
        said.at = Timestamp::from_millis(-1); // a clock before 1970
        vault.append(std::slice::from_ref(&said)).unwrap();
        let kept = vault.events(case(number as u128)).unwrap();
        assert_eq!(kept[0].read().unwrap().unwrap(), said);
    }
    assert!(vault.verify_chain().unwrap().is_sound());
}

/// Tests that need another process: one that is not root, or has a limit on the size of files.
#[cfg(unix)]
mod limits {
    use super::*;
    use sala_vault::{NewVault, VaultError};
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    use std::os::unix::process::CommandExt as _;
    use std::path::PathBuf;
    use std::process::{Command, Output};

    const FOLDER: &str = "SALA_TEST_FOLDER";
    const NOBODY: u32 = 65534;

    fn mode(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    /// Runs one test of this file again in a process of its own. `around` wraps the command line, if given.
    fn again(home: &Path, test: &str, folder: &Path, around: Option<&str>) -> Output {
        mode(home, 0o755);
        let program = home.join("again");
        std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        mode(&program, 0o755);
        let mut command = match around {
            Some(script) => {
                let mut shell = Command::new("sh");
                shell.args(["-c", script]).arg(&program);
                shell
            }
            None => Command::new(&program),
        };
        command.args(["--exact", test, "--nocapture"]).env(FOLDER, folder);
        if around.is_none() && std::fs::metadata(home).unwrap().uid() == 0 {
            give(home);
            command.uid(NOBODY).gid(NOBODY);
        }
        command.output().unwrap()
    }

    /// For root no folder is read-only, so the folder becomes somebody else's.
    fn give(path: &Path) {
        chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
        if path.is_dir() {
            for entry in std::fs::read_dir(path).unwrap() {
                give(&entry.unwrap().path());
            }
        }
    }

    fn succeeded(output: &Output) {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{} {said}", String::from_utf8_lossy(&output.stdout));
        assert!(!said.contains("ERROR CORE"), "SQLCipher must say nothing on standard error: {said}");
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_called_that() {
        if let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) {
            assert!(matches!(error_at(&folder.join("file")), OpenError::ReadOnly));
            assert!(matches!(error_at(&folder.join("folder")), OpenError::ReadOnly));
            let passphrase = words();
            let new = NewVault {
                passphrase: &passphrase,
                officer_name: "X",
                recovery: &[],
                kind: CardKind::Training,
                work: quick(),
            };
            let made = Vault::create(&folder.join("empty"), &new);
            assert!(matches!(made, Err(OpenError::ReadOnly)), "{made:?}");
            let made = Vault::create(&folder.join("empty/new"), &new);
            assert!(matches!(made, Err(OpenError::ReadOnly)), "{made:?}");
            return;
        }
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("vaults");
        let (file, inside) = (folder.join("file"), folder.join("folder"));
        drop(create(&file));
        drop(create(&inside));
        std::fs::create_dir(folder.join("empty")).unwrap();
        mode(&file.join("cases.db"), 0o400);
        mode(&inside, 0o500);
        mode(&folder.join("empty"), 0o500);
        let output =
            again(home.path(), "limits::a_folder_that_cannot_be_written_is_called_that", &folder, None);
        mode(&inside, 0o700);
        succeeded(&output);
    }

    #[test]
    fn when_the_disk_refuses_more_every_acknowledged_answer_is_still_there() {
        if let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) {
            let mut vault = unlock(&folder);
            let mut kept = 0;
            let error = loop {
                match vault.append(&[told(case(1), "story", &"kể ".repeat(2000))]) {
                    Ok(_) => kept += 1,
                    Err(error) => break error,
                }
                assert!(kept < 10_000);
            };
            assert!(matches!(error, VaultError::Io(_) | VaultError::DiskFull), "{error:?}");
            assert_eq!(vault.events(case(1)).unwrap().len(), kept, "the view is as it was");
            std::fs::write(folder.join("kept"), kept.to_string()).unwrap();
            return;
        }
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("vault");
        drop(create(&folder));
        let script = "trap '' XFSZ; ulimit -f 1500; exec \"$0\" \"$@\"";
        let test = "limits::when_the_disk_refuses_more_every_acknowledged_answer_is_still_there";
        succeeded(&again(home.path(), test, &folder, Some(script)));
        let kept: usize = std::fs::read_to_string(folder.join("kept")).unwrap().parse().unwrap();
        let mut vault = unlock(&folder);
        assert!(kept > 0);
        assert_eq!(vault.events(case(1)).unwrap().len(), kept);
        assert!(vault.verify_chain().unwrap().is_sound());
        vault.append(&[opened(case(2))]).unwrap();
    }

    #[test]
    fn a_passphrase_change_that_cannot_be_written_leaves_the_old_one() {
        if let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) {
            let mut vault = unlock(&folder);
            let changed = vault.change_passphrase(&words(), &Passphrase::new("camel"), quick());
            assert!(matches!(changed, Err(VaultError::Io(_) | VaultError::DiskFull)), "{changed:?}");
            return;
        }
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("vault");
        drop(create(&folder));
        let before = std::fs::read(&key_files(&folder)[0]).unwrap();
        // The write-ahead index (32 KiB) is the only file that opening needs to write.
        let padded = "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"";
        let test = "limits::a_passphrase_change_that_cannot_be_written_leaves_the_old_one";
        let held = raw(&folder); // another tool that reads keeps that index there
        held.query_row("SELECT count(*) FROM event", [], |row| row.get::<_, i64>(0)).unwrap();
        succeeded(&again(home.path(), test, &folder, Some(padded)));
        drop(held);
        assert_eq!(std::fs::read(&key_files(&folder)[0]).unwrap(), before);
        assert_eq!(key_files(&folder).len(), 1, "no part of a new file is left");
        unlock(&folder);
    }
}
