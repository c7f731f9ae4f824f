//! A small post: a folder, a passphrase, a few things that happen in a conversation.
#![allow(dead_code, missing_docs)]

use rusqlite::Connection;
use sala_keys::{DatabaseKey, Passphrase, WorkFactor, open_with_passphrase};
use sala_record::*;
use sala_vault::{NewVault, Vault};
use std::path::{Path, PathBuf};
use uuid::Uuid;

pub const WORDS: &str = "river lantern tower orbit";

pub fn quick() -> WorkFactor {
    WorkFactor::new(8).unwrap()
}

pub fn words() -> Passphrase {
    Passphrase::new(WORDS)
}

pub fn create(folder: &Path) -> Vault {
    create_kind(folder, CardKind::Training)
}

pub fn create_kind(folder: &Path, kind: CardKind) -> Vault {
    let passphrase = words();
    let new = NewVault { passphrase: &passphrase, officer_name: "Hoa", recovery: &[], kind, work: quick() };
    Vault::create(folder, &new).unwrap()
}

pub fn unlock(folder: &Path) -> Vault {
    Vault::unlock(folder, &words(), None).unwrap()
}

pub fn case(number: u128) -> CaseId {
    CaseId(Uuid::from_u128(0xca5e << 64 | number))
}

pub fn content(case: CaseId, item: Option<&str>, body: Body) -> Content {
    Content {
        case,
        body,
        item: item.map(str::to_owned),
        at: Timestamp::from_millis(1_800_000_000_000),
        who: OfficerId(Uuid::from_u128(7)),
        channel: Channel::Direct,
        language: "lo".to_owned(),
        shown: None,
        guide: None,
        class: Class::Ordinary,
        source: Source::Live,
        replaces: Vec::new(),
    }
}

pub fn opened(case: CaseId) -> Content {
    let guide = GuideRef { id: "walk-in".to_owned(), version: "1".to_owned(), digest: Digest::of(b"guide") };
    content(
        case,
        None,
        Body::Opened(Opened {
            code: "K7-QM".to_owned(),
            guide,
            officer_language: "vi".to_owned(),
            address: Address { vi: "chi-em".to_owned(), lo: "euay-nong".to_owned() },
            interpreter: Interpreter { mode: InterpreterMode::None, code: None },
            training: true,
        }),
    )
}

pub fn answer(case: CaseId, item: &str, choice: &str) -> Content {
    content(case, Some(item), Body::Answer(Answer::Choice(choice.to_owned())))
}

pub fn told(case: CaseId, item: &str, words: &str) -> Content {
    let answer = Answer::Text { words: words.to_owned(), voice: Voice::Theirs };
    content(case, Some(item), Body::Answer(answer))
}

/// The database key, as anybody gets it who has the passphrase and stock tools.
pub fn key(folder: &Path) -> DatabaseKey {
    let file = key_files(folder).into_iter().next().unwrap();
    open_with_passphrase(&std::fs::read(file).unwrap(), &words()).unwrap()
}

pub fn key_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder.join("keys")).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.file_name().unwrap() != "recovery.age");
    files.sort();
    files
}

/// The database as stock SQLCipher sees it, past all of Sala's own care.
pub fn raw(folder: &Path) -> Connection {
    let db = Connection::open(folder.join("cases.db")).unwrap();
    db.execute_batch(&format!("PRAGMA key = \"x'{}'\"", key(folder).to_hex().as_str())).unwrap();
    db
}

/// Everything in a folder: path and bytes.
pub fn all_files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(all_files(&path));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            files.push((path, bytes));
        }
    }
    files.sort();
    files
}
