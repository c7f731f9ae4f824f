#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! A case goes from a post's vault to a desk's vault by way of a folder, if and as far as the person agreed.

use sala_bundle::BundleError;
use sala_keys::{Passphrase, WorkFactor};
use sala_record::*;
use sala_sync::carrier::Folder;
use sala_sync::{HandOver, Prepared, SyncError, leaving, prepare, receive};
use sala_vault::{NewVault, Vault};
use std::path::Path;

const SERVICE: &str = "consular-department";

fn vault(folder: &Path, kind: CardKind) -> Vault {
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

fn case() -> CaseId {
    "00000000-0000-4000-8000-000000000001".parse().unwrap()
}

fn now() -> Timestamp {
    Timestamp::from_millis(1_795_320_000_000)
}

fn content(vault: &Vault, body: Body, class: Class) -> Content {
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

fn decide(vault: &mut Vault, purpose: Purpose, decision: Decision, recipient: Option<&str>) -> Event {
    let change = ConsentChange { purpose, decision, recipient: recipient.map(str::to_owned) };
    let content = content(vault, Body::Consent(change), Class::Ordinary);
    vault.append(&[content]).unwrap().remove(0)
}

fn tell(vault: &mut Vault, words: &str, class: Class) {
    let note = Note { words: words.into(), voice: Voice::Theirs };
    let content = content(vault, Body::Note(note), class);
    vault.append(&[content]).unwrap();
}

/// A conversation that may go to [`SERVICE`]: an ordinary, a private and a sealed entry.
fn conversation(vault: &mut Vault) {
    decide(vault, Purpose::Notes, Decision::Yes, None);
    decide(vault, Purpose::Share, Decision::Yes, Some(SERVICE));
    tell(vault, "họ giữ giấy tờ", Class::Ordinary);
    tell(vault, "riêng tư", Class::Private);
    tell(vault, "niêm kín", Class::Sealed);
}

fn sealed(vault: &mut Vault, cards: &[RecipientCard], service: &str) -> Result<Prepared, SyncError> {
    let hand_over =
        HandOver { cases: &[case()], service, cards, readme: "How to open", language: "vi", now: now() };
    prepare(vault, &hand_over, |_, events| Some(serde_json_of(events)))
}

/// A stand-in for the page: everything that the events say.
fn serde_json_of(events: &[Event]) -> String {
    events.iter().filter_map(|event| event.content.as_ref().map(ToString::to_string)).collect()
}

struct Places {
    _root: tempfile::TempDir,
    post: Vault,
    desk: Vault,
    stick: std::path::PathBuf,
}

fn places() -> Places {
    let root = tempfile::tempdir().unwrap();
    let stick = root.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let post = vault(&root.path().join("post"), CardKind::Training);
    let desk = vault(&root.path().join("desk"), CardKind::Training);
    Places { post, desk, stick, _root: root }
}

fn files(folder: &Path) -> Vec<String> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn a_case_arrives_once_however_often_it_is_received() {
    let Places { mut post, mut desk, stick, _root } = places();
    conversation(&mut post);
    let prepared = sealed(&mut post, &[desk.card()], SERVICE).unwrap();
    assert_eq!(prepared.held_back, 2);
    let path = prepared.deliver(&mut post, &Folder::new(&stick)).unwrap();
    assert_eq!(files(&stick), [path.file_name().unwrap().to_str().unwrap()]);

    let bytes = std::fs::read(&path).unwrap();
    let sender = post.card();
    let first = receive(&mut desk, &bytes, &sender).unwrap();
    assert_eq!((first.report.added, first.report.known), (5, 0));
    assert!(first.report.forks.is_empty());
    let events = desk.events(case()).unwrap();
    let again = receive(&mut desk, &bytes, &sender).unwrap();
    assert_eq!((again.report.added, again.report.known, again.report.filled), (0, 5, 0));
    assert_eq!(desk.events(case()).unwrap(), events);

    // What the desk reads is what the post wrote, without what stayed there.
    let leaves = leaving(&post.events(case()).unwrap(), SERVICE).unwrap();
    let sent: Vec<Event> = leaves.events.into_iter().filter(|event| event.content.is_some()).collect();
    let arrived: Vec<Event> = events.into_iter().filter(|event| sent.contains(event)).collect();
    assert_eq!(arrived, sent[..3]);
    let page = &first.opened.cases[0].page_html;
    assert!(page.contains("họ giữ giấy tờ") && !page.contains("riêng tư") && !page.contains("niêm kín"));
}

#[test]
fn the_post_remembers_what_it_handed_over_and_sends_the_rest_later() {
    let Places { mut post, mut desk, stick, _root } = places();
    conversation(&mut post);
    let deliver = |post: &mut Vault, desk: &Vault| {
        sealed(post, &[desk.card()], SERVICE).unwrap().deliver(post, &Folder::new(&stick)).unwrap()
    };
    let first = deliver(&mut post, &desk);
    let last = post.events(case()).unwrap().pop().unwrap().read().unwrap().unwrap();
    let Body::HandedOver(record) = last.body else { panic!("the hand-over is not in the journal") };
    assert_eq!(format!("{}.age", record.bundle), first.file_name().unwrap().to_str().unwrap());
    assert_eq!(record.recipients, [desk.card().age]);

    tell(&mut post, "thêm một điều", Class::Ordinary);
    let second = deliver(&mut post, &desk);
    let sender = post.card();
    // The later bundle comes first: the journal is the same in the end.
    let later = receive(&mut desk, &std::fs::read(second).unwrap(), &sender).unwrap();
    let earlier = receive(&mut desk, &std::fs::read(first).unwrap(), &sender).unwrap();
    assert_eq!((later.opened.manifest.sequence, earlier.opened.manifest.sequence), (2, 1));
    assert_eq!(earlier.report.added, 0);
    assert!(serde_json_of(&desk.events(case()).unwrap()).contains("thêm một điều"));
}

#[test]
fn nothing_leaves_without_a_yes_that_still_holds() {
    let Places { mut post, desk, .. } = places();
    let card = [desk.card()];
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::NoSuchCase)));
    tell(&mut post, "một điều", Class::Ordinary);
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::NotesNotAgreed)));
    decide(&mut post, Purpose::Notes, Decision::Yes, None);
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::SharingNotAgreed)));
    // Later is not yes; a yes to one service is no yes to another; a yes to nobody is a yes for nobody.
    decide(&mut post, Purpose::Share, Decision::Later, Some(SERVICE));
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::SharingNotAgreed)));
    decide(&mut post, Purpose::Share, Decision::Yes, None);
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::SharingNotAgreed)));
    decide(&mut post, Purpose::Share, Decision::Yes, Some("shelter"));
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::SharingNotAgreed)));
    decide(&mut post, Purpose::Share, Decision::Yes, Some(SERVICE));
    assert!(sealed(&mut post, &card, SERVICE).is_ok());
    assert!(sealed(&mut post, &card, "shelter").is_ok());
    // Taken back for one, then for all, then the notes themselves.
    decide(&mut post, Purpose::Share, Decision::Withdrawn, Some("shelter"));
    assert!(matches!(sealed(&mut post, &card, "shelter"), Err(SyncError::SharingNotAgreed)));
    assert!(sealed(&mut post, &card, SERVICE).is_ok());
    decide(&mut post, Purpose::Share, Decision::Withdrawn, None);
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::SharingNotAgreed)));
    decide(&mut post, Purpose::Share, Decision::Yes, Some(SERVICE));
    decide(&mut post, Purpose::Notes, Decision::Withdrawn, None);
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::NotesNotAgreed)));
}

#[test]
fn a_no_heard_at_another_post_stands_until_somebody_who_knows_it_hears_a_yes() {
    let Places { mut post, mut desk, .. } = places();
    conversation(&mut post);
    let elsewhere = decide(&mut desk, Purpose::Share, Decision::No, Some(SERVICE));
    post.merge(std::slice::from_ref(&elsewhere)).unwrap();
    // The post said yes, the desk no, neither knew of the other: nothing leaves.
    assert!(matches!(leaving(&post.events(case()).unwrap(), SERVICE), Err(SyncError::SharingNotAgreed)));
    let change = ConsentChange {
        purpose: Purpose::Share,
        decision: Decision::Yes,
        recipient: Some(SERVICE.to_owned()),
    };
    let mut again = content(&post, Body::Consent(change), Class::Ordinary);
    again.replaces = vec![elsewhere.header.id];
    post.append(&[again]).unwrap();
    assert!(leaving(&post.events(case()).unwrap(), SERVICE).is_ok());
}

#[test]
fn exercises_and_strangers_stay_out() {
    let Places { mut post, mut desk, stick, _root } = places();
    conversation(&mut post);
    let real = vault(&_root.path().join("real"), CardKind::Real);
    assert!(matches!(sealed(&mut post, &[real.card()], SERVICE), Err(SyncError::WrongKind)));
    assert!(matches!(sealed(&mut post, &[desk.card(), real.card()], SERVICE), Err(SyncError::WrongKind)));
    assert!(matches!(sealed(&mut post, &[], SERVICE), Err(SyncError::NoRecipient)));
    assert!(files(&stick).is_empty());

    let bundle = sealed(&mut post, &[desk.card()], SERVICE).unwrap().bundle;
    let stranger = vault(&_root.path().join("stranger"), CardKind::Training);
    let refused = receive(&mut desk, &bundle.bytes, &stranger.card());
    assert!(matches!(refused, Err(SyncError::Bundle(BundleError::WrongSender))));
    let cut = &bundle.bytes[..bundle.bytes.len() - 1];
    assert!(matches!(receive(&mut desk, cut, &post.card()), Err(SyncError::Bundle(BundleError::Damaged(_)))));
    assert!(desk.events(case()).unwrap().is_empty());
}

#[test]
fn a_page_that_cannot_be_made_stops_the_hand_over() {
    let Places { mut post, desk, .. } = places();
    conversation(&mut post);
    let cards = [desk.card()];
    let hand_over = HandOver {
        cases: &[case()],
        service: SERVICE,
        cards: &cards,
        readme: "",
        language: "vi",
        now: now(),
    };
    assert!(matches!(prepare(&mut post, &hand_over, |_, _| None), Err(SyncError::Page)));
}

#[test]
fn where_nothing_can_be_written_nothing_is_recorded() {
    let Places { mut post, desk, stick, _root } = places();
    conversation(&mut post);
    let before = post.events(case()).unwrap();
    let gone = _root.path().join("gone");
    let refused = sealed(&mut post, &[desk.card()], SERVICE).unwrap().deliver(&mut post, &Folder::new(&gone));
    assert!(matches!(refused, Err(SyncError::NoSuchFolder)));
    let file = stick.join("a file");
    std::fs::write(&file, "").unwrap();
    let refused = sealed(&mut post, &[desk.card()], SERVICE).unwrap().deliver(&mut post, &Folder::new(&file));
    assert!(matches!(refused, Err(SyncError::NoSuchFolder)));
    // A place that the system lets nobody write to, whoever runs this.
    if cfg!(target_os = "linux") {
        let refused = sealed(&mut post, &[desk.card()], SERVICE)
            .unwrap()
            .deliver(&mut post, &Folder::new("/sys/kernel"));
        assert!(matches!(refused, Err(SyncError::ReadOnly)), "{refused:?}");
    }
    assert_eq!(post.events(case()).unwrap(), before);
}

/// Run by the test below in a process that may not write files above 8 KiB.
#[test]
#[ignore = "run by a_full_disk_leaves_no_half_bundle"]
fn deliver_where_there_is_no_room() {
    let Ok(stick) = std::env::var("SALA_TEST_STICK") else { panic!("SALA_TEST_STICK names the folder") };
    let bundle = sala_bundle::SealedBundle {
        file_name: "0123456789abcdef0123456789abcdef.age".into(),
        bytes: vec![7; 64 * 1024],
        manifest: serde_json::from_value(serde_json::json!({
            "sala_bundle": 1, "bundle": "", "kind": "training", "sealed": "2026-11-22T00:00:00Z", "sender": empty_card(),
            "recipients": [], "cases": [], "guides": [], "sequence": 1, "heads": [], "members": [],
        }))
        .unwrap(),
    };
    let refused = Folder::new(stick).put(&bundle);
    assert!(matches!(refused, Err(SyncError::DiskFull)), "{refused:?}");
}

fn empty_card() -> serde_json::Value {
    serde_json::json!({"sala_card": 1, "name": "", "kind": "training", "age": "", "minisign": "", "words": ""})
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_no_half_bundle() {
    let stick = tempfile::tempdir().unwrap();
    let program = std::env::current_exe().unwrap();
    // With the signal ignored, a write beyond the limit fails like one on a full disk.
    let script = "trap '' XFSZ; ulimit -f 16; exec \"$0\" --exact deliver_where_there_is_no_room --ignored";
    let run = std::process::Command::new("sh")
        .args(["-c", script])
        .arg(program)
        .env("SALA_TEST_STICK", stick.path())
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stdout));
    assert!(files(stick.path()).is_empty(), "a half bundle was left: {:?}", files(stick.path()));
}
