#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! A desk says that a bundle arrived; the post believes it, and nobody else's word for it.

mod common;

use common::{case_id, contents, identity, now, target};
use sala_bundle::*;
use sala_keys::Identity;
use serde_json::{Value, json};
use std::process::Command;

fn arrived(post: &Identity, desk: &Identity) -> OpenedBundle {
    let bundle = seal(&contents(), post, &target(&[desk]), now()).unwrap();
    open(desk, &bundle.bytes, Some(&post.card())).unwrap()
}

fn changed(bytes: &[u8], change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value: Value = serde_json::from_slice(bytes).unwrap();
    change(&mut value);
    serde_json::to_vec(&value).unwrap()
}

#[test]
fn a_receipt_names_what_arrived_and_is_believed_by_a_card_that_was_known_before() {
    let (post, desk) = (identity("Post 7"), identity("Bàn 3"));
    let opened = arrived(&post, &desk);
    let file = make_receipt(&opened, &desk, now()).unwrap();
    assert_eq!(file.file_name, format!("{}.receipt", opened.manifest.bundle));
    let read = read_receipt(&file.bytes).unwrap();
    assert_eq!(read.claimed_desk(), desk.card().age);
    let receipt = read.signed_by(&desk.card()).unwrap();
    assert_eq!((receipt.bundle, receipt.received), (opened.manifest.bundle, now()));
    assert_eq!((receipt.cases, receipt.heads), (opened.manifest.cases, opened.manifest.heads));

    let other = identity("Bàn 3");
    let signed_by = |card| read_receipt(&file.bytes).unwrap().signed_by(&card).unwrap_err();
    assert_eq!(signed_by(other.card()), ReceiptError::BadSignature);
    assert_eq!(signed_by(post.card()), ReceiptError::BadSignature);
}

#[test]
fn a_bundle_of_an_unknown_sender_gets_none() {
    let (post, desk) = (identity("Post 7"), identity("Desk 3"));
    let bundle = seal(&contents(), &post, &target(&[&desk]), now()).unwrap();
    let opened = open(&desk, &bundle.bytes, None).unwrap();
    assert_eq!(make_receipt(&opened, &desk, now()), Err(ReceiptError::UnknownSender));
}

#[test]
fn an_altered_receipt_is_refused_whatever_was_altered() {
    let (post, desk) = (identity("Post 7"), identity("Desk 3"));
    let bytes = make_receipt(&arrived(&post, &desk), &desk, now()).unwrap().bytes;
    let changes: [fn(&mut Value); 7] = [
        |value| value["receipt"]["bundle"] = json!("0".repeat(32)),
        |value| value["receipt"]["cases"] = json!([case_id(9)]),
        |value| value["receipt"]["kind"] = json!("real"),
        |value| value["receipt"]["received"] = json!("2026-11-22T04:05:06.789Z"),
        |value| {
            let device = "00000000-0000-4000-a000-000000000001";
            value["receipt"]["heads"] =
                json!([{"device": device, "seq": 9, "event": device, "hash": "05".repeat(32)}]);
        },
        |value| value["receipt"]["more"] = json!("a field that was not signed"),
        |value| value["signature"] = json!("untrusted comment: x\nRWQ\ntrusted comment: x\nRWQ"),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let read = read_receipt(&changed(&bytes, change)).unwrap();
        assert_eq!(read.signed_by(&desk.card()).unwrap_err(), ReceiptError::BadSignature, "{at}");
    }
    // Another spelling of the same JSON is the same receipt.
    let read = read_receipt(&changed(&bytes, |_| {})).unwrap();
    assert!(read.signed_by(&desk.card()).is_ok());
}

#[test]
fn what_is_no_receipt_is_refused_before_it_is_looked_at() {
    let (post, desk) = (identity("Post 7"), identity("Desk 3"));
    let bytes = make_receipt(&arrived(&post, &desk), &desk, now()).unwrap().bytes;
    for end in [0, 1, bytes.len() / 2, bytes.len() - 1] {
        assert_eq!(read_receipt(&bytes[..end]).unwrap_err(), ReceiptError::Damaged, "{end}");
    }
    let refused = |bytes: &[u8]| read_receipt(bytes).unwrap_err();
    assert_eq!(refused("ສະບາຍດີ".as_bytes()), ReceiptError::Damaged);
    assert_eq!(refused(b"[]"), ReceiptError::Damaged);
    let nothing = changed(&bytes, |value| value["receipt"]["cases"] = json!([]));
    assert_eq!(refused(&nothing), ReceiptError::Damaged);
    let newer = changed(&bytes, |value| value["receipt"] = json!({"sala_receipt": 2}));
    assert_eq!(refused(&newer), ReceiptError::Newer);
    assert_eq!(refused(&vec![b' '; RECEIPT_LIMIT + 1]), ReceiptError::TooLarge);
    // Deep nesting is refused by the reader of JSON, not by the stack.
    assert_eq!(refused("[".repeat(RECEIPT_LIMIT).as_bytes()), ReceiptError::Damaged);
}

#[test]
fn a_receipt_for_as_many_cases_as_a_bundle_can_hold_is_read() {
    let (post, desk) = (identity("Post 7"), identity("Desk 3"));
    let mut opened = arrived(&post, &desk);
    opened.manifest.cases = (0..MEMBER_LIMIT as u32 / 2).map(case_id).collect();
    let file = make_receipt(&opened, &desk, now()).unwrap();
    assert_eq!(read_receipt(&file.bytes).unwrap().signed_by(&desk.card()).unwrap().cases.len(), 5000);
}

#[test]
fn stock_jq_and_minisign_prove_it() {
    let (post, desk) = (identity("Post 7"), identity("Bàn ສາມ"));
    let folder = tempfile::tempdir().unwrap();
    let file = make_receipt(&arrived(&post, &desk), &desk, now()).unwrap();
    std::fs::write(folder.path().join("a.receipt"), &file.bytes).unwrap();
    // docs/formats/receipt.md
    let jq = |args: &[&str], out: &str| {
        let ran = Command::new("jq").args(args).arg("a.receipt").current_dir(folder.path()).output();
        let ran = ran.expect("jq has to be installed for this test");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        std::fs::write(folder.path().join(out), ran.stdout).unwrap();
    };
    jq(&["-cSj", ".receipt"], "receipt.json");
    jq(&["-j", ".signature"], "receipt.json.minisig");
    let verify = || {
        let args = ["-V", "-m", "receipt.json", "-P", &desk.card().minisign];
        let ran = Command::new("minisign").args(args).current_dir(folder.path()).output();
        ran.expect("minisign has to be installed for this test").status.success()
    };
    assert!(verify());
    let text = std::fs::read_to_string(folder.path().join("receipt.json")).unwrap();
    std::fs::write(folder.path().join("receipt.json"), text.replacen("Bàn", "Ban", 1)).unwrap();
    assert!(!verify());
}
