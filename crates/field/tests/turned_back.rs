//! Somebody puts an older copy of the vault in its place. The officer is told, decides, and asks for each consent again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post};
use sala_field::wire::*;
use sala_record::CaseId;
use std::fs;
use std::path::PathBuf;

const FILES: [&str; 3] = ["cases.db", "cases.db-wal", "cases.db-shm"];

fn database(post: &Post) -> Vec<(PathBuf, Option<Vec<u8>>)> {
    let home = post.folder.path().join("sala");
    FILES.iter().map(|name| (home.join(name), fs::read(home.join(name)).ok())).collect()
}

fn put_back(files: Vec<(PathBuf, Option<Vec<u8>>)>) {
    for (path, bytes) in files {
        match bytes {
            Some(bytes) => fs::write(path, bytes).unwrap(),
            None => drop(fs::remove_file(path)),
        }
    }
}

/// A person agreed to notes and to sharing, and took both back later; then the older copy came.
fn withdrawal_turned_back() -> (Post, CaseId) {
    let mut post = Post::new();
    let case = post.agreed();
    post.choose(case, "consent-share-health", "yes").unwrap();
    post.tell(case, "story", "chim sẻ").unwrap();
    post.session.lock();
    let older = database(&post);
    post.unlock(PASSPHRASE).unwrap();
    post.choose(case, "consent-share-health", "no").unwrap();
    post.session.lock();
    put_back(older);
    (post, case)
}

#[test]
fn nothing_is_done_with_an_older_vault_before_it_is_decided() {
    let (mut post, case) = withdrawal_turned_back();
    let view = post.unlock(PASSPHRASE).unwrap();
    let told = view.turned_back.unwrap();
    assert_eq!((told.missing.as_str(), told.last.as_str()), ("1", "22/11/2026"));
    assert!(!view.mark_lost);
    let refused = [
        post.session.home().map(drop),
        post.session.open_case(CaseRequest { case }).map(drop),
        post.choose(case, "consent-share-health", "yes").map(drop),
        post.session.handover(CaseRequest { case }).map(drop),
    ];
    for result in refused {
        assert_eq!(result.unwrap_err().code(), ErrorCode::TurnedBack);
    }
    // Leaving it alone changes nothing, and it is said again.
    post.session.lock();
    assert!(post.unlock(PASSPHRASE).unwrap().turned_back.is_some());
}

#[test]
fn whoever_goes_on_asks_for_each_consent_again() {
    let (mut post, case) = withdrawal_turned_back();
    post.unlock(PASSPHRASE).unwrap();
    let view = post.session.go_on_without().unwrap();
    assert!(view.turned_back.is_none());

    let view = post.view(case);
    assert!(view.consents_again && !view.may_talk);
    assert_eq!(view.kept, Kept::NotYet, "what is said from now on is kept only when the person agrees again");
    assert_eq!(view.given["story"].answers.len(), 1, "what was kept is still there");
    for consent in ["consent-talk", "consent-notes", "consent-share-health"] {
        assert!(!view.given.contains_key(consent), "{consent} is asked for again");
    }
    let preview = |post: &mut Post| {
        let request =
            ExportRequest { case, service: "health".to_owned(), cards: Vec::new(), folder: String::new() };
        post.session.preview_export(request).unwrap()
    };
    assert!(preview(&mut post).services.iter().all(|service| !service.agreed));

    post.choose(case, "consent-talk", "yes").unwrap();
    post.choose(case, "consent-notes", "yes").unwrap();
    assert!(post.view(case).consents_again, "sharing was not asked about yet");
    let view = post.choose(case, "consent-share-health", "no").unwrap();
    assert!(!view.consents_again);
    post.session.lock();
    assert!(post.unlock(PASSPHRASE).unwrap().turned_back.is_none(), "it is said once");
    assert!(!post.view(case).consents_again);
}

#[test]
fn a_mark_that_is_gone_is_told() {
    let mut post = Post::new();
    post.agreed();
    post.session.lock();
    fs::remove_file(post.folder.path().join("sala/anchor")).unwrap();
    assert!(post.unlock(PASSPHRASE).unwrap().mark_lost);
    post.session.lock();
    assert!(!post.unlock(PASSPHRASE).unwrap().mark_lost, "a new one was written");
}

#[test]
fn the_mark_follows_every_few_seconds_so_that_a_crash_loses_no_more_than_that() {
    let mut post = Post::new();
    let case = post.agreed();
    let mark = |post: &Post| fs::read(post.folder.path().join("sala/anchor")).unwrap();
    let before = mark(&post);
    post.tell(case, "story", "chim sẻ").unwrap();
    assert_eq!(mark(&post), before, "no answer waits for it");
    post.session.look_after();
    assert_ne!(mark(&post), before);
}
