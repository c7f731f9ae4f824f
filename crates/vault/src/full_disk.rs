//! A full disk, seen from inside: SQLite itself is told that there is no more room.

use crate::{NewVault, Vault, VaultError};
use sala_keys::{Passphrase, WorkFactor};
use sala_record::{
    Answer, Body, CardKind, CaseId, Channel, Class, Content, OfficerId, Source, Timestamp, Voice,
};
use uuid::Uuid;

fn told(words: &str) -> Content {
    Content {
        case: CaseId(Uuid::from_u128(1)),
        body: Body::Answer(Answer::Text { words: words.to_owned(), voice: Voice::Theirs }),
        item: Some("story".to_owned()),
        at: Timestamp::from_millis(0),
        who: OfficerId(Uuid::from_u128(2)),
        channel: Channel::Direct,
        language: "lo".to_owned(),
        shown: None,
        guide: None,
        class: Class::Ordinary,
        source: Source::Live,
        replaces: Vec::new(),
    }
}

#[test]
fn a_full_disk_is_named_the_view_stays_and_the_same_answer_goes_in_once_there_is_room() {
    let home = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("river lantern");
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: "Hoa",
        recovery: &[],
        kind: CardKind::Training,
        work: WorkFactor::new(8).unwrap(),
    };
    let mut vault = Vault::create(home.path(), &new).unwrap();
    let case = CaseId(Uuid::from_u128(1));
    vault.append(&[told("before")]).unwrap();
    let pages: i64 = vault.db.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    vault.db.pragma_update(None, "max_page_count", pages).unwrap();
    let long = told(&"kể lại ".repeat(2000));
    assert!(matches!(vault.append(&[told("short"), long.clone()]), Err(VaultError::DiskFull)));
    assert_eq!(vault.events(case).unwrap().len(), 1, "all or none");
    assert_eq!(vault.heads().unwrap()[0].seq, 1);
    vault.db.pragma_update(None, "max_page_count", pages + 100).unwrap();
    let added = vault.append(&[long]).unwrap();
    assert_eq!(added[0].header.seq, 2);
    assert!(vault.verify_chain().unwrap().is_sound());
}
