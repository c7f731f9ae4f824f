//! Nothing of a case can be read in the vault's folder, and nobody but the owner may try.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use sala_record::*;
use sala_vault::{SearchText, Vault};
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

/// A case with everything that can lie beside an event: a correction, a text for the search, a day, a hand-over.
fn everything(vault: &mut Vault, case: CaseId) -> Vec<Event> {
    let first = vault.append(&[opened(case), told(case, "story", SAID)]).unwrap();
    let corrected = Content { replaces: vec![first[1].header.id], ..told(case, "story", SAID_LAO) };
    let until = Retention { until: Some(Day::try_from("2031-05-07".to_owned()).unwrap()) };
    let handed = HandedOver {
        bundle: "b1b2b3b4".to_owned(),
        recipients: vec!["age1recipient".to_owned()],
        service: "shelter-of-hope".to_owned(),
        entries: Some(4),
    };
    let more = [
        corrected,
        content(case, None, Body::Retention(until)),
        content(case, None, Body::HandedOver(handed)),
    ];
    let events = [first, vault.append(&more).unwrap()].concat();
    let text = SearchText { spelling: format!("{SAID}\n"), folded: format!("{}\n", sala_texts::fold(SAID)) };
    let stale = vault.unsearched(10).unwrap().into_iter().filter(|of| of.case == case);
    vault.keep_search_texts(&stale.map(|of| (of, text.clone())).collect::<Vec<_>>()).unwrap();
    events
}

/// Every page as it is behind the key, freed ones included, and the pages that the log held.
fn pages(home: &Path) -> Vec<u8> {
    let mut db = raw(home);
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    db.serialize(rusqlite::MAIN_DB).unwrap().to_vec()
}

#[test]
fn no_content_and_no_salt_of_an_erased_case_is_left_in_any_table_index_or_freed_page() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault.append(&[opened(case(2))]).unwrap();
    let events = everything(&mut vault, case(1));
    let salts: Vec<Vec<u8>> = events.iter().map(|event| event.salt.unwrap().0.to_vec()).collect();
    let folded = sala_texts::fold(SAID);
    let mut traces: Vec<Vec<u8>> =
        [SAID, SAID_LAO, &folded, "2031-05-07", "b1b2b3b4", "age1recipient", "shelter-of-hope"]
            .iter()
            .map(|text| text.as_bytes().to_vec())
            .collect();
    traces.extend(salts);
    let holds = |bytes: &[u8], trace: &[u8]| bytes.windows(trace.len()).any(|window| window == trace);
    let before = pages(home.path());
    for trace in &traces {
        assert!(holds(&before, trace), "this does look where it lay: {}", String::from_utf8_lossy(trace));
    }
    let erased = vault.erase_case(case(1)).unwrap();
    assert_eq!((erased.events, erased.swept), (5, true));
    let after = pages(home.path());
    for trace in &traces {
        assert!(!holds(&after, trace), "{} is left", String::from_utf8_lossy(trace));
    }
    assert!(holds(&after, case(2).to_string().as_bytes()));
    let query = SearchText { spelling: SAID.to_owned(), folded };
    assert!(vault.search(&query, 10).unwrap().is_empty());
    assert!(vault.kept_until(Day::try_from("9999-01-01".to_owned()).unwrap(), 10).unwrap().is_empty());
}

#[test]
fn what_another_program_reads_at_that_moment_is_swept_when_the_vault_is_locked() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    everything(&mut vault, case(1));
    let mut reader = raw(home.path());
    let reading = reader.transaction().unwrap();
    reading.query_row("SELECT count(*) FROM event", [], |_| Ok(())).unwrap();
    assert!(!vault.erase_case(case(1)).unwrap().swept, "the reader holds the log");
    reading.finish().unwrap();
    drop(reader);
    drop(vault);
    let log = home.path().join("cases.db-wal");
    assert!(!log.exists() || std::fs::metadata(log).unwrap().len() == 0);
    assert!(!pages(home.path()).windows(SAID.len()).any(|window| window == SAID.as_bytes()));
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
