#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! A receipt is believed only from the desk that the case went to, for what went there; all others leave nothing.

mod common;
use common::*;
use sala_bundle::{ReceiptError, make_receipt, open};
use sala_record::*;
use sala_sync::carrier::Folder;
use sala_sync::{Noting, SyncError, TakenReceipt, receive, take_receipt};
use sala_vault::Vault;

/// The case at the post, handed over to the desk, and the desk's receipt.
struct Sent {
    places: Places,
    receipt: Vec<u8>,
}

fn receipt_of(post: &Vault, desk: &Vault, bundle: &[u8]) -> Vec<u8> {
    let opened = open(desk.identity(), bundle, Some(&post.card())).unwrap();
    make_receipt(&opened, desk.identity(), now()).unwrap().bytes
}

fn sent() -> Sent {
    let mut places = places();
    conversation(&mut places.post);
    let bundle = deliver(&mut places);
    Sent { receipt: receipt_of(&places.post, &places.desk, &bundle), places }
}

fn deliver(places: &mut Places) -> Vec<u8> {
    let prepared = sealed(&mut places.post, &[places.desk.card()], SERVICE).unwrap();
    std::fs::read(prepared.deliver(&mut places.post, &Folder::new(&places.stick)).unwrap()).unwrap()
}

fn take(vault: &mut Vault, bytes: &[u8], known: &[RecipientCard]) -> Result<TakenReceipt, SyncError> {
    take_receipt(vault, bytes, known, Noting { now: now(), language: "vi" })
}

fn altered(bytes: &[u8], change: impl FnOnce(&mut serde_json::Value)) -> Vec<u8> {
    let mut value = serde_json::from_slice(bytes).unwrap();
    change(&mut value);
    serde_json::to_vec(&value).unwrap()
}

#[test]
fn a_receipt_is_noted_once_however_often_it_comes() {
    let Sent { mut places, receipt } = sent();
    let desk = places.desk.card();
    let taken = take(&mut places.post, &receipt, std::slice::from_ref(&desk)).unwrap();
    assert_eq!((taken.cases, taken.added, &taken.desk), (vec![case()], 1, &desk));
    let events = places.post.events(case()).unwrap();
    let Body::Receipt(noted) = events.last().unwrap().read().unwrap().unwrap().body else {
        panic!("no receipt")
    };
    assert_eq!((noted.recipient, noted.received), (desk.age.clone(), now()));
    let again = take(&mut places.post, &receipt, &[desk]).unwrap();
    assert_eq!((again.cases, again.added), (vec![case()], 0));
    assert_eq!(places.post.events(case()).unwrap(), events);
    assert!(places.post.verify_chain().unwrap().is_sound());
}

#[test]
fn forged_swapped_cut_and_foreign_receipts_are_refused_and_leave_nothing() {
    let Sent { mut places, receipt } = sent();
    let desk = places.desk.card();
    let forger = vault(&places._root.path().join("forger"), CardKind::Training);
    let before = places.post.events(case()).unwrap();
    let mut refused = |bytes: &[u8], known: &[RecipientCard]| {
        let error = take(&mut places.post, bytes, known).unwrap_err();
        assert_eq!(places.post.events(case()).unwrap(), before);
        error
    };
    // Nobody whom this vault knows, although the receipt brings its own card.
    assert!(matches!(refused(&receipt, &[]), SyncError::UnknownDesk));
    assert!(matches!(refused(&receipt, &[forger.card()]), SyncError::UnknownDesk));
    // Somebody else's key under the desk's name and recipient.
    let value: serde_json::Value = serde_json::from_slice(&receipt).unwrap();
    let text = canonical_json(&value["receipt"]).unwrap();
    let by_forger = forger.identity().sign(text.as_bytes(), "sala receipt").unwrap();
    let forged = altered(&receipt, |value| value["signature"] = by_forger.into());
    let known = [desk.clone(), forger.card()];
    assert!(matches!(refused(&forged, &known), SyncError::Receipt(ReceiptError::BadSignature)));
    // The forger's own card in it, signed by the forger, whom the vault knows as another desk.
    let own = altered(&receipt, |value| {
        value["receipt"]["desk"] = serde_json::to_value(forger.card()).unwrap();
        let text = canonical_json(&value["receipt"]).unwrap();
        value["signature"] = forger.identity().sign(text.as_bytes(), "sala receipt").unwrap().into();
    });
    assert!(matches!(refused(&own, &known), SyncError::NotHandedOver), "a desk it was not sealed to");
    // One letter, one byte less, another file.
    let letter = altered(&receipt, |value| value["receipt"]["bundle"] = "0".repeat(32).into());
    assert!(matches!(refused(&letter, &known), SyncError::Receipt(ReceiptError::BadSignature)));
    let cut = &receipt[..receipt.len() - 1];
    assert!(matches!(refused(cut, &known), SyncError::Receipt(ReceiptError::Damaged)));
    assert!(matches!(refused(b"", &known), SyncError::Receipt(ReceiptError::Damaged)));
    // The desk itself, about a bundle and a case that never left here.
    let signed = |change: fn(&mut serde_json::Value)| {
        altered(&receipt, |value| {
            change(&mut value["receipt"]);
            let text = canonical_json(&value["receipt"]).unwrap();
            value["signature"] = places.desk.identity().sign(text.as_bytes(), "sala receipt").unwrap().into();
        })
    };
    let other_bundle = signed(|receipt| receipt["bundle"] = "0".repeat(32).into());
    let other_case = signed(|receipt| {
        receipt["cases"].as_array_mut().unwrap().push("00000000-0000-4000-8000-000000000009".into());
    });
    let other_kind = signed(|receipt| receipt["kind"] = "real".into());
    assert!(matches!(refused(&other_bundle, &known), SyncError::NotHandedOver));
    assert!(matches!(refused(&other_case, &known), SyncError::NotHandedOver), "all of it or nothing");
    assert!(matches!(refused(&other_kind, &known), SyncError::WrongKind));
    take(&mut places.post, &receipt, &known).unwrap();
}

#[test]
fn a_receipt_for_another_post_is_not_this_ones() {
    let Sent { mut places, receipt } = sent();
    let mut other = vault(&places._root.path().join("other"), CardKind::Training);
    conversation(&mut other);
    let refused = take(&mut other, &receipt, &[places.desk.card()]);
    assert!(
        matches!(refused, Err(SyncError::NotHandedOver)),
        "the same case, but this post did not hand it over"
    );
    assert!(take(&mut places.post, &receipt, &[places.desk.card()]).is_ok());
}

#[test]
fn a_receipt_for_a_case_that_was_erased_is_harmless() {
    let Sent { mut places, receipt } = sent();
    let known = [places.desk.card()];
    take(&mut places.post, &receipt, &known).unwrap();
    places.post.erase_case(case()).unwrap();
    let late = take(&mut places.post, &receipt, &known).unwrap();
    assert_eq!((late.cases, late.added), (vec![], 0));
    assert!(places.post.events(case()).unwrap().is_empty());
}

#[test]
fn an_older_vault_is_recognised_by_a_receipt() {
    let mut places = places();
    conversation(&mut places.post);
    let folder = places._root.path().join("post");
    let older = places._root.path().join("older");
    places.post.keep_anchor();
    std::fs::create_dir(&older).unwrap();
    let copy = |from: &std::path::Path, to: &std::path::Path| {
        for name in ["cases.db", "cases.db-wal", "cases.db-shm", "anchor"] {
            drop(std::fs::remove_file(to.join(name)));
            drop(std::fs::copy(from.join(name), to.join(name)));
        }
    };
    copy(&folder, &older);
    tell(&mut places.post, "thêm một điều", Class::Ordinary);
    let bundle = deliver(&mut places);
    let receipt = receipt_of(&places.post, &places.desk, &bundle);
    let Places { post, desk, _root, .. } = places;
    drop(post);
    // Both the database and its anchor are put back: nothing on this machine tells.
    copy(&older, &folder);
    let passphrase = sala_keys::Passphrase::new("bốn từ ngẫu nhiên ພຽງພໍ");
    let mut post = Vault::unlock(&folder, &passphrase, None).unwrap();
    assert!(post.turned_back().is_none());
    let before = post.events(case()).unwrap();
    assert!(matches!(take(&mut post, &receipt, &[desk.card()]), Err(SyncError::TurnedBack)));
    assert!(post.turned_back().is_some());
    assert_eq!(post.events(case()).unwrap(), before);
    // A forger cannot raise that alarm.
    drop(post);
    let mut post = Vault::unlock(&folder, &passphrase, None).unwrap();
    assert!(matches!(take(&mut post, &receipt, &[]), Err(SyncError::UnknownDesk)));
    assert!(post.turned_back().is_none());
}

#[test]
fn neither_receipts_nor_days_ever_leave() {
    let Sent { mut places, receipt } = sent();
    take(&mut places.post, &receipt, &[places.desk.card()]).unwrap();
    let day = Retention { until: Some(Day::try_from("2031-05-07".to_owned()).unwrap()) };
    write(&mut places.post, None, Body::Retention(day), Class::Ordinary);
    tell(&mut places.post, "thêm một điều", Class::Ordinary);
    let bundle = deliver(&mut places);
    let sender = places.post.card();
    let received = receive(&mut places.desk, &bundle, &sender).unwrap();
    let all = serde_json_of(&received.opened.cases[0].events);
    assert!(all.contains("thêm một điều"));
    assert!(!all.contains("2031-05-07") && !all.contains("receipt") && !all.contains("handed-over"));
}
