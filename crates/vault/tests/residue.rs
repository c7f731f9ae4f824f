//! Nothing of a case can be read in the vault's folder, and nobody but the owner may try.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use sala_record::*;
use std::path::Path;

const SAID: &str = "Chị Hường bị giữ hộ chiếu";
const SAID_LAO: &str = "ນາຍຈ້າງຍຶດໜັງສືເດີນທາງ";

/// Every way in which words could stand in a file.
fn spellings(text: &str) -> Vec<Vec<u8>> {
    let utf16: Vec<u16> = text.encode_utf16().collect();
    let escaped =
        text.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!("\\u{:04x}", c as u32) });
    vec![
        text.as_bytes().to_vec(),
        utf16.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        utf16.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
        escaped.collect::<String>().into_bytes(),
    ]
}

fn assert_unreadable(folder: &Path, secrets: &[&str]) {
    let files = all_files(folder);
    assert!(files.len() >= 2);
    for (path, bytes) in files {
        // The room at the end of the write-ahead log is zeros.
        let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        let bytes = &bytes[..end];
        for secret in secrets {
            for spelling in spellings(secret) {
                let found = bytes.windows(spelling.len()).any(|window| window == spelling);
                assert!(!found, "{secret} in {}", path.display());
            }
        }
    }
}

#[test]
fn no_word_name_or_key_can_be_read_in_the_folder() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault
        .append(&[opened(case(1)), told(case(1), "documents-kept", SAID), told(case(1), "boss", SAID_LAO)])
        .unwrap();
    vault.set_setting("preferred-language", SAID_LAO).unwrap();
    let hex = key(home.path()).to_hex();
    let case = case(1).to_string();
    let secrets = [
        SAID,
        SAID_LAO,
        "documents-kept",
        "K7-QM",
        "Hoa",
        WORDS,
        &case,
        &hex,
        "AGE-SECRET",
        "CREATE",
        "SQLite",
    ];
    assert_unreadable(home.path(), &secrets);
    assert!(home.path().join("cases.db-wal").exists(), "the log was looked at, too");
    drop(vault);
    assert_unreadable(home.path(), &secrets);
    let mut vault = unlock(home.path());
    vault.erase_case(common::case(1)).unwrap();
    assert_unreadable(home.path(), &secrets);
    assert_eq!(std::fs::metadata(home.path().join("cases.db-wal")).unwrap().len(), 0);
}

#[test]
fn an_erased_text_is_gone_from_the_decrypted_pages_as_well() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault.append(&[opened(case(1)), told(case(1), "story", &SAID.repeat(600))]).unwrap();
    vault.append(&[opened(case(2))]).unwrap();
    vault.erase_case(case(1)).unwrap();
    drop(vault);
    // Every page as it is behind the key, freed ones included.
    let mut db = raw(home.path());
    let free: i64 = db.query_row("PRAGMA freelist_count", [], |row| row.get(0)).unwrap();
    assert!(free > 0, "the long text had pages of its own");
    let pages = db.serialize(rusqlite::MAIN_DB).unwrap();
    let holds = |word: &str| pages.windows(word.len()).any(|window| window == word.as_bytes());
    assert!(holds(&case(2).to_string()), "this does look behind the key");
    assert!(!holds(SAID) && !holds("story"));
    // The id stands on the list of erased cases, and nowhere else.
    let id = case(1).to_string();
    assert_eq!(pages.windows(id.len()).filter(|window| *window == id.as_bytes()).count(), 1);
}

#[cfg(unix)]
#[test]
fn folders_and_files_are_the_owners_alone_and_stay_so() {
    use std::os::unix::fs::PermissionsExt as _;
    fn check(path: &Path) {
        let mode = std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, if path.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
        if path.is_dir() {
            std::fs::read_dir(path).unwrap().for_each(|entry| check(&entry.unwrap().path()));
        }
    }
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("a/vault");
    let mut vault = create_kind(&folder, CardKind::Real);
    vault.append(&[opened(case(1))]).unwrap();
    check(&folder);
    vault.change_passphrase(&words(), &words(), quick()).unwrap();
    vault.add_officer("Bounmy", &words(), quick()).unwrap();
    check(&folder);
    drop(vault);
    // Copied back from a stick that knows no owners.
    for (path, _) in all_files(&folder) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o777)).unwrap();
    }
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).unwrap();
    let _open = unlock(&folder);
    check(&folder);
}

#[test]
fn a_key_file_that_a_crash_left_half_made_is_gone_after_unlocking() {
    let home = tempfile::tempdir().unwrap();
    drop(create(home.path()));
    let whole = key_files(home.path()).remove(0);
    let parts = ["00000000-0000-4000-8000-000000000001.age.part", "recovery.age.part"];
    for part in parts {
        std::fs::copy(&whole, home.path().join("keys").join(part)).unwrap();
    }
    drop(unlock(home.path()));
    assert_eq!(std::fs::read_dir(home.path().join("keys")).unwrap().count(), 1);
    assert_eq!(key_files(home.path()), [whole]);
}
