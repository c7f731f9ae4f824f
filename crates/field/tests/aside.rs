//! Words that a full disk kept from being saved before a lock: they wait for their officer, and for nobody else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, holds};
use sala_field::wire::*;
use sala_record::{Answer, CaseId, Channel, Note, Voice};

const WORDS: &str = "Họ giữ hộ chiếu của tôi, ແລະ ບໍ່ໃຫ້ອອກໄປ";

fn typed(case: CaseId, item: &str, words: &str) -> TypedWords {
    let typed = Note { words: words.to_owned(), voice: Voice::Theirs };
    let answer = Answer::Text { words: typed.words.clone(), voice: typed.voice };
    TypedWords { case, item: item.to_owned(), answer: Some(answer), typed, channel: Channel::Interpreted }
}

fn set_aside(post: &mut Post, words: &[TypedWords]) {
    post.session.set_aside(SetAsideRequest { words: words.to_vec() }).unwrap();
}

fn waiting(post: &mut Post) -> bool {
    post.session.status().unwrap().words_waiting
}

#[test]
fn they_wait_while_locked_and_are_given_back_once_to_be_saved() {
    let mut post = Post::new();
    let case = post.agreed();
    let words = [typed(case, "story", WORDS)];
    set_aside(&mut post, &words);
    post.session.lock();
    assert!(waiting(&mut post));
    assert_eq!(post.session.take_words().map(|_| ()).unwrap_err().code(), ErrorCode::Locked);
    post.unlock(PASSPHRASE).unwrap();
    assert!(post.session.take_words().unwrap() == words);
    assert!(post.session.take_words().unwrap().is_empty());
    assert!(!waiting(&mut post));
    assert!(!holds(&post.on_disk(), "hộ chiếu"), "nothing of them was written");
}

#[test]
fn what_the_page_hands_over_after_a_lock_by_rest_is_still_taken() {
    let mut post = Post::new();
    let case = post.agreed();
    post.session.lock();
    set_aside(&mut post, &[typed(case, "story", WORDS)]);
    post.session.lock();
    post.unlock(PASSPHRASE).unwrap();
    assert_eq!(post.session.take_words().unwrap().len(), 1);
}

#[test]
fn another_officer_does_not_get_them_and_does_not_lose_them() {
    let mut post = Post::new();
    let second = "bốn con cò đi ăn đêm trên sông Lam";
    let add = AddOfficerRequest {
        officer: "Trực ban 2".to_owned(),
        passphrase: second.to_owned(),
        own: PASSPHRASE.to_owned(),
    };
    post.session.add_officer(add).unwrap();
    let case = post.agreed();
    set_aside(&mut post, &[typed(case, "story", WORDS)]);
    post.session.lock();
    assert!(!post.unlock(second).unwrap().words_waiting);
    assert!(post.session.take_words().unwrap().is_empty());
    post.session.lock();
    assert!(post.unlock(PASSPHRASE).unwrap().words_waiting);
    assert_eq!(post.session.take_words().unwrap().len(), 1);
}

#[test]
fn training_does_not_get_the_words_of_real_work() {
    let mut post = Post::new();
    let case = post.agreed();
    set_aside(&mut post, &[typed(case, "story", WORDS)]);
    post.session.lock();
    assert!(!post.set_up(None, true).unwrap().words_waiting);
    assert!(post.session.take_words().unwrap().is_empty());
}

#[test]
fn words_of_a_conversation_that_is_not_kept_go_with_it() {
    let mut post = Post::new();
    let (kept, talk) = (post.agreed(), post.begin());
    post.choose(talk, "consent-talk", "yes").unwrap();
    set_aside(&mut post, &[typed(talk, "story", "không ghi"), typed(kept, "story", WORDS)]);
    post.session.lock();
    // Also when they come after the lock.
    set_aside(&mut post, &[typed(talk, "story", "không ghi")]);
    post.unlock(PASSPHRASE).unwrap();
    let cases: Vec<CaseId> = post.session.take_words().unwrap().iter().map(|one| one.case).collect();
    assert_eq!(cases, [kept]);
}

#[test]
fn before_anybody_has_worked_there_is_nobody_to_set_aside_for() {
    let mut post = Post::locked("2026-11-22T07:05:00Z");
    let request = SetAsideRequest { words: Vec::new() };
    assert_eq!(post.session.set_aside(request).unwrap_err().code(), ErrorCode::Locked);
}
