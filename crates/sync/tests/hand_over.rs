#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! A case goes from a post's vault to a desk's vault by way of a folder.

mod common;
use common::*;
use sala_bundle::BundleError;
use sala_record::*;
use sala_sync::carrier::Folder;
use sala_sync::{HandOver, SyncError, leaving, prepare, receive};
use sala_vault::Vault;

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
    assert_eq!((record.recipients, record.service.as_str()), (vec![desk.card().age], SERVICE));

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
