//! A disk has ruined a part of the store: the officer is told, and what still reads is saved.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, add_card};
use sala_field::wire::*;
use sala_keys::Identity;
use sala_record::CardKind;
use std::fs;
use std::path::PathBuf;

const PAGE: usize = 4096;

fn database(post: &Post) -> PathBuf {
    post.folder.path().join("sala/cases.db")
}

fn ruin(post: &Post, page: usize) {
    let mut bytes = fs::read(database(post)).unwrap();
    bytes[page * PAGE + 64..page * PAGE + 128].fill(0xd0);
    fs::write(database(post), bytes).unwrap();
}

fn request() -> UnlockRequest {
    UnlockRequest { passphrase: PASSPHRASE.to_owned(), training: false }
}

#[test]
fn what_still_reads_is_saved_and_the_rest_is_named() {
    let mut post = Post::new();
    for _ in 0..12 {
        let case = post.agreed();
        for item in ["want-next", "story", "papers"] {
            post.note(case, item, &"chim sẻ ".repeat(60)).unwrap();
        }
    }
    post.session.lock();
    let sound = fs::read(database(&post)).unwrap();
    let mut damaged = 0;
    // Every eleventh page, each by itself.
    for page in (0..sound.len() / PAGE).step_by(11) {
        fs::write(database(&post), &sound).unwrap();
        ruin(&post, page);
        match post.session.salvage(request()) {
            Err(error) => assert_eq!(error.code(), ErrorCode::VaultDamaged),
            Ok(view) => {
                let counted: usize =
                    [&view.whole, &view.unnamed].map(|n| n.parse::<usize>().unwrap()).iter().sum();
                assert_eq!(counted + view.in_part.len(), 12, "page {page}");
                let missing = view.whole != "12" || view.lost != "0";
                assert_eq!(view.session.turned_back.is_some(), missing, "page {page}");
                damaged += usize::from(missing);
                assert!(fs::metadata(&view.set_aside).unwrap().is_dir());
            }
        }
        post.session.lock();
        drop(fs::remove_dir_all(post.folder.path().join("sala/set-aside")));
    }
    assert!(damaged > 1, "{damaged}");
}

#[test]
fn a_wrong_passphrase_saves_nothing_and_waits_longer_each_time() {
    let mut post = Post::new();
    post.session.lock();
    let wrong = UnlockRequest { passphrase: "a guess".to_owned(), training: false };
    assert_eq!(post.session.salvage(wrong).unwrap_err().code(), ErrorCode::WrongPassphrase);
    assert!(!post.folder.path().join("sala/set-aside").exists());
    assert_eq!(post.session.salvage(request()).unwrap().whole, "0");
}

#[test]
fn a_contradiction_is_found_in_passing_and_nothing_is_handed_over_then() {
    let mut post = Post::new();
    let desk = Identity::generate("Desk 3", CardKind::Real).unwrap().card();
    post.session.add_card(add_card(&desk, "health")).unwrap();
    let case = post.agreed();
    post.choose(case, "consent-share-health", "yes").unwrap();
    for _ in 0..40 {
        post.tell(case, "story", &"chim sẻ ".repeat(60)).unwrap();
    }
    post.session.lock();
    let sound = fs::read(database(&post)).unwrap();
    post.unlock(PASSPHRASE).unwrap();
    post.session.look_after();
    assert!(!post.session.status().unwrap().contradicts);
    post.session.lock();
    let mut found = 0;
    for page in (1..sound.len() / PAGE).step_by(17) {
        fs::write(database(&post), &sound).unwrap();
        ruin(&post, page);
        if post.unlock(PASSPHRASE).is_ok() {
            for _ in 0..3 {
                post.session.look_after();
            }
            if post.session.status().unwrap().contradicts {
                found += 1;
                let cards = vec![desk.age.clone()];
                let folder = post.folder.path().to_str().unwrap().to_owned();
                let request = ExportRequest { case, service: "health".to_owned(), cards, folder };
                assert_eq!(post.session.export(request).unwrap_err().code(), ErrorCode::VaultDamaged);
            }
        }
        post.session.lock();
    }
    assert!(found > 0);
}
