//! A post, a desk and a stick; what a person may have told and decided.
#![allow(dead_code, missing_docs)]

use sala_keys::{Passphrase, WorkFactor};
use sala_record::*;
use sala_sync::{HandOver, Prepared, SyncError, live, prepare, same_thing};
use sala_vault::{NewVault, Vault};
use std::path::Path;

pub const SERVICE: &str = "consular-department";

pub fn vault(folder: &Path, kind: CardKind) -> Vault {
    let passphrase = Passphrase::new("bốn từ ngẫu nhiên ພຽງພໍ");
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: "",
        recovery: &[],
        kind,
        work: WorkFactor::new(2).unwrap(),
    };
    Vault::create(folder, &new).unwrap()
}

pub fn case() -> CaseId {
    "00000000-0000-4000-8000-000000000001".parse().unwrap()
}

pub fn now() -> Timestamp {
    Timestamp::from_millis(1_795_320_000_000)
}

pub fn content(vault: &Vault, body: Body, class: Class) -> Content {
    Content {
        case: case(),
        body,
        item: Some("papers".into()),
        at: now(),
        who: vault.officer(),
        channel: Channel::Direct,
        language: "lo".into(),
        shown: None,
        guide: None,
        class,
        source: Source::Live,
        replaces: vec![],
    }
}

/// Ids of the entries that stand and that `newer` is about, too: what an officer's program names as replaced.
pub fn stands(vault: &Vault, newer: &Content) -> Vec<EventId> {
    let events = vault.events(case()).unwrap();
    let read: Vec<Content> = events.iter().map(|event| event.read().unwrap().unwrap()).collect();
    let entries: Vec<(EventId, &Content)> =
        events.iter().zip(&read).map(|(event, content)| (event.header.id, content)).collect();
    let standing = entries.iter().zip(live(&entries)).filter(|(_, stands)| *stands);
    standing.filter(|((_, older), _)| same_thing(newer, older)).map(|((id, _), _)| *id).collect()
}

/// Writes an entry that takes the place of what stands about the same thing.
pub fn write(vault: &mut Vault, item: Option<&str>, body: Body, class: Class) -> Event {
    let mut content = content(vault, body, class);
    content.item = item.map(str::to_owned);
    content.replaces = stands(vault, &content);
    vault.append(&[content]).unwrap().remove(0)
}

pub fn consent(purpose: Purpose, decision: Decision, recipient: Option<&str>) -> Body {
    Body::Consent(ConsentChange { purpose, decision, recipient: recipient.map(str::to_owned) })
}

pub fn decide(vault: &mut Vault, purpose: Purpose, decision: Decision, recipient: Option<&str>) -> Event {
    write(vault, None, consent(purpose, decision, recipient), Class::Ordinary)
}

pub fn said(words: &str) -> Body {
    Body::Note(Note { words: words.into(), voice: Voice::Theirs })
}

pub fn tell(vault: &mut Vault, words: &str, class: Class) {
    let content = content(vault, said(words), class);
    vault.append(&[content]).unwrap();
}

/// A conversation that may go to [`SERVICE`]: an ordinary, a private and a sealed entry.
pub fn conversation(vault: &mut Vault) {
    decide(vault, Purpose::Notes, Decision::Yes, None);
    decide(vault, Purpose::Share, Decision::Yes, Some(SERVICE));
    tell(vault, "họ giữ giấy tờ", Class::Ordinary);
    tell(vault, "riêng tư", Class::Private);
    tell(vault, "niêm kín", Class::Sealed);
}

pub fn sealed(vault: &mut Vault, cards: &[RecipientCard], service: &str) -> Result<Prepared, SyncError> {
    let hand_over =
        HandOver { cases: &[case()], service, cards, readme: "How to open", language: "vi", now: now() };
    prepare(vault, &hand_over, |_, events| Some(serde_json_of(events)))
}

/// A stand-in for the page: everything that the events say.
pub fn serde_json_of(events: &[Event]) -> String {
    events.iter().filter_map(|event| event.content.as_ref().map(ToString::to_string)).collect()
}

pub struct Places {
    pub _root: tempfile::TempDir,
    pub post: Vault,
    pub desk: Vault,
    pub stick: std::path::PathBuf,
}

pub fn places() -> Places {
    let root = tempfile::tempdir().unwrap();
    let stick = root.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let post = vault(&root.path().join("post"), CardKind::Training);
    let desk = vault(&root.path().join("desk"), CardKind::Training);
    Places { post, desk, stick, _root: root }
}

pub fn files(folder: &Path) -> Vec<String> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}
