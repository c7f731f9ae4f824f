//! Key files, cards, identities, signatures and sealed bytes from anywhere: an error, or exactly what they were.
//!
//! A fixed share with every `cargo test`; `PROPTEST_CASES` says how many else (`docs/torture.md`).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::{bounded, mutations, seed, text, try_all};
use sala_keys::*;
use sala_record::CardKind;
use sala_torture::hostile::mutated;

/// 1 GiB is what a key file may ask for ([`WorkFactor::MOST`]).
const MEMORY: u64 = 3 << 30;

fn identity(name: &str) -> Identity {
    Identity::from_file(&text(&format!("{name}-identity.txt"))).unwrap()
}

#[test]
fn a_key_file_opens_the_same_key_or_none() {
    bounded(MEMORY);
    let (file, words) = (seed("key-file.age"), Passphrase::new("bến đò ຊ້າງ"));
    assert_eq!(*open_with_passphrase(&file, &words).unwrap().to_hex(), "7".repeat(64));
    try_all(1500, mutations(), |changes| {
        if let Ok(key) = open_with_passphrase(&mutated(&file, changes), &words) {
            assert_eq!(*key.to_hex(), "7".repeat(64));
        }
    });
}

#[test]
fn a_recovery_file_and_sealed_bytes_open_as_the_same_or_not_at_all() {
    bounded(MEMORY);
    let (desk, post) = (identity("desk"), identity("post"));
    let (recovery, sealed) = (seed("recovery.age"), seed("sealed.age"));
    assert_eq!(*open_with_identity(&recovery, &desk).unwrap().to_hex(), "7".repeat(64));
    assert_eq!(*open(&desk, &sealed).unwrap(), b"words");
    try_all(2000, mutations(), |changes| {
        if let Ok(key) = open_with_identity(&mutated(&recovery, changes), &desk) {
            assert_eq!(*key.to_hex(), "7".repeat(64));
        }
        if let Ok(bytes) = open(&desk, &mutated(&sealed, changes)) {
            assert_eq!(*bytes, b"words");
        }
        assert!(open(&post, &mutated(&sealed, changes)).is_err());
    });
}

#[test]
fn an_identity_file_keeps_its_keys_or_is_refused() {
    bounded(MEMORY);
    let (file, card) = (text("desk-identity.txt"), identity("desk").card());
    try_all(3000, mutations(), |changes| {
        let Ok(changed) = String::from_utf8(mutated(file.as_bytes(), changes)) else { return };
        let Ok(read) = Identity::from_file(&changed) else { return };
        assert_eq!((read.card().age, read.card().minisign), (card.age.clone(), card.minisign.clone()));
        assert_eq!(Identity::from_file(&read.to_file()).unwrap().card(), read.card());
        assert_eq!(Card::parse(&Card::to_text(&read.card()).unwrap()).unwrap(), read.card());
    });
}

#[test]
fn a_card_is_the_same_or_refused() {
    bounded(MEMORY);
    let (file, card) = (text("desk-card.json"), identity("desk").card());
    assert_eq!(Card::parse(&file).unwrap(), card);
    try_all(3000, mutations(), |changes| {
        if let Ok(changed) = String::from_utf8(mutated(file.as_bytes(), changes))
            && let Ok(read) = Card::parse(&changed)
        {
            assert_eq!(read, card);
            assert!(SealTarget::for_kind(CardKind::Training, &[read]).is_ok());
        }
    });
}

#[test]
fn a_signature_holds_for_the_same_words_and_comment_alone() {
    bounded(MEMORY);
    let (signature, card) = (text("signature.minisig"), identity("post").card());
    assert_eq!(verify(&card, b"words", &signature).unwrap(), "a comment");
    try_all(2000, mutations(), |changes| {
        let words = mutated(b"words", changes);
        assert!(words == b"words" || verify(&card, &words, &signature).is_err());
        if let Ok(changed) = String::from_utf8(mutated(signature.as_bytes(), changes))
            && let Ok(comment) = verify(&card, b"words", &changed)
        {
            assert_eq!(comment, "a comment");
        }
    });
}
