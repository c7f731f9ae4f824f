//! Which guide a new conversation begins with, unless the officer takes another.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, copy, guides, holds};
use sala_field::wire::*;

const LATER: &str = "2026-11-23T01:00:00Z";

fn proposed(post: &mut Post) -> Option<String> {
    post.session.home().unwrap().proposed_guide
}

#[test]
fn none_is_proposed_the_first_time_and_the_one_used_last_after_it() {
    let mut post = Post::new();
    assert!(post.session.home().unwrap().guides.len() > 1);
    assert_eq!(proposed(&mut post), None);
    let first = post.agreed();
    assert_eq!(proposed(&mut post).as_deref(), Some("consular-walk-in"));
    let second = post.begin_with("scam-compound");
    assert_eq!(proposed(&mut post).as_deref(), Some("scam-compound"), "the conversation that is under way");
    for item in ["consent-talk", "consent-notes"] {
        post.choose(second, item, "yes").unwrap();
    }
    // Looking into an older one, and writing in it, does not make its guide the last one.
    let mut post = post.started_again(LATER, guides());
    let third = post.begin_with("border-crossing");
    for item in ["consent-talk", "consent-notes"] {
        post.choose(third, item, "yes").unwrap();
    }
    post.tell(first, "story", "một").unwrap();
    post.session.lock();
    post.unlock(PASSPHRASE).unwrap();
    assert_eq!(proposed(&mut post).as_deref(), Some("border-crossing"));
    assert!(!holds(&post.on_disk(), "border-crossing"), "it lies readable on the disk");
}

#[test]
fn a_conversation_of_which_nothing_stays_leaves_no_guide_either() {
    let mut post = Post::new();
    let case = post.begin_with("scam-compound");
    assert_eq!(proposed(&mut post).as_deref(), Some("scam-compound"));
    post.choose(case, "consent-talk", "yes").unwrap();
    post.choose(case, "consent-notes", "no").unwrap();
    post.session.end_conversation(CaseRequest { case }).unwrap();
    assert_eq!(proposed(&mut post), None);
    post.session.lock();
    post.unlock(PASSPHRASE).unwrap();
    assert_eq!(proposed(&mut post), None);
}

#[test]
fn the_only_guide_is_proposed_and_one_that_is_gone_is_not() {
    let mut post = Post::new();
    post.agreed();
    let shelf = post.folder.path().join("guides");
    for folder in ["signs", "wording", "child"] {
        copy(&guides().join(folder), &shelf.join(folder));
    }
    let mut post = post.started_again(LATER, shelf.clone());
    assert_eq!(proposed(&mut post).as_deref(), Some("child"));
    copy(&guides().join("scam-compound"), &shelf.join("scam-compound"));
    let mut post = post.started_again(LATER, shelf);
    assert_eq!(proposed(&mut post), None, "the guide of the only conversation is not here any more");
}
