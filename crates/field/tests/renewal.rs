//! Rest and lock as the use cases see them, and what a fresh process is told by the one that knew the key.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, guides, holds};
use jiff::tz::TimeZone;
use sala_field::wire::*;
use sala_field::{Places, Session};
use sala_record::{Answer, Channel, Clock, Note, Timestamp, Voice};
use sala_texts::Lang;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

const WORDS: &str = "Họ giữ hộ chiếu của tôi, ແລະ ບໍ່ໃຫ້ອອກໄປ";
const START: i64 = 1_795_000_000_000;

/// A wall clock that somebody moves.
#[derive(Clone)]
struct Moved(Arc<AtomicI64>);

impl Clock for Moved {
    fn now(&self) -> Timestamp {
        let now = jiff::Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap();
        Timestamp::try_from(now.to_string()).unwrap()
    }
}

fn moved_post() -> (Post, Moved) {
    let clock = Moved(Arc::new(AtomicI64::new(START)));
    let mut post = Post::locked("2026-11-22T07:05:00Z");
    let places = Places { home: post.folder.path().join("moved"), guides: guides() };
    post.session = Session::with_clock(places, Box::new(clock.clone()), TimeZone::fixed(jiff::tz::offset(7)));
    post.set_up(None, false).unwrap();
    (post, clock)
}

/// The program after it has begun again, on the same files.
fn again(post: &mut Post) -> Vec<u8> {
    let carried = post.session.carry();
    let places = Places { home: post.folder.path().join("sala"), guides: guides() };
    post.session = Session::start(places);
    post.session.take_up(&carried);
    carried
}

fn set_aside(post: &mut Post) {
    let case = post.agreed();
    let typed = Note { words: WORDS.to_owned(), voice: Voice::Theirs };
    let answer = Answer::Text { words: typed.words.clone(), voice: typed.voice };
    let item = "story".to_owned();
    let words = vec![TypedWords { case, item, answer: Some(answer), typed, channel: Channel::Direct }];
    post.session.set_aside(SetAsideRequest { words }).unwrap();
}

#[test]
fn five_minutes_by_the_wall_clock_and_not_a_second_more() {
    let (mut post, clock) = moved_post();
    clock.0.store(START + 300_000, Ordering::SeqCst);
    assert!(!post.session.is_due());
    clock.0.store(START + 301_000, Ordering::SeqCst);
    assert!(post.session.is_due(), "a machine that slept has rested");
    assert_eq!(post.session.home().map(|_| ()).unwrap_err().code(), ErrorCode::Locked);
    assert!(!post.session.is_due(), "there is nothing left to lock");
}

#[test]
fn a_sign_of_the_officer_begins_the_rest_anew() {
    let (mut post, clock) = moved_post();
    clock.0.store(START + 299_000, Ordering::SeqCst);
    post.session.status().unwrap();
    clock.0.store(START + 599_000, Ordering::SeqCst);
    assert!(!post.session.is_due());
}

#[test]
fn a_process_is_spent_once_a_vault_was_open_in_it() {
    let mut post = Post::locked("2026-11-22T07:05:00Z");
    post.session.lock();
    assert!(!post.session.is_spent() && !post.session.has_something_to_lock(), "nobody has worked yet");
    post.set_up(None, false).unwrap();
    assert!(!post.session.is_spent() && post.session.has_something_to_lock());
    post.session.lock();
    assert!(post.session.is_spent());
    again(&mut post);
    assert!(!post.session.is_spent(), "the fresh one has known no key");
}

#[test]
fn words_set_aside_come_through_sealed_and_go_to_their_officer_alone() {
    let mut post = Post::new();
    set_aside(&mut post);
    post.session.lock_for(LockRequest { training: false, unsaved: true });
    let carried = again(&mut post);
    assert!(!holds(&carried, "hộ chiếu") && !holds(&carried, "ອອກໄປ"), "nobody can read them on the way");
    let view = post.session.status().unwrap();
    assert!(view.words_waiting && !view.words_lost);
    post.unlock(PASSPHRASE).unwrap();
    assert_eq!(post.session.take_words().unwrap()[0].typed.words, WORDS);
}

#[test]
fn locking_and_beginning_again_gives_no_free_guess() {
    let mut post = Post::new();
    post.session.lock();
    post.set_up(None, true).unwrap();
    post.session.lock();
    assert_eq!([wrong(&mut post), wrong(&mut post), wrong(&mut post)], [0, 1, 2]);
    // An exercise is opened and locked meanwhile.
    post.session.unlock(UnlockRequest { passphrase: PASSPHRASE.to_owned(), training: true }).unwrap();
    post.session.lock_for(LockRequest { training: false, unsaved: false });
    again(&mut post);
    assert_eq!(wrong(&mut post), 4, "the fresh process goes on counting");
    assert_eq!(post.unlock(PASSPHRASE).unwrap_err().code(), ErrorCode::TooSoon);
}

/// Waits as long as it must, guesses wrong, and tells how long the next guess has to wait.
fn wrong(post: &mut Post) -> u32 {
    loop {
        let passphrase = "không phải cụm từ này".to_owned();
        let refused = post.session.unlock(UnlockRequest { passphrase, training: false }).unwrap_err();
        if refused.code() != ErrorCode::TooSoon {
            return refused.view().wait_seconds;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

#[test]
fn the_screen_comes_back_as_it_was_even_if_nothing_could_be_written() {
    let mut post = Post::new();
    let wanted = Preferences { language: Lang::Lo, text_size: 150, lock_after_minutes: 7 };
    post.session.set_preferences(wanted.clone()).unwrap();
    std::fs::remove_file(post.folder.path().join("sala/preferences.json")).unwrap();
    post.session.lock_for(LockRequest { training: true, unsaved: false });
    again(&mut post);
    let view = post.session.status().unwrap();
    assert_eq!((view.phase, view.preferences), (Phase::Locked, wanted));
    assert!(view.training, "the training vault is asked for");
}

#[test]
fn words_that_could_not_be_kept_are_said_to_be_lost_until_somebody_unlocks() {
    let mut post = Post::new();
    post.session.lock_for(LockRequest { training: false, unsaved: true });
    again(&mut post);
    assert!(post.session.status().unwrap().words_lost);
    assert!(!post.unlock(PASSPHRASE).unwrap().words_lost);
    post.session.lock();
    assert!(!post.session.status().unwrap().words_lost);
}

#[test]
fn what_cannot_be_taken_up_is_said_and_stops_nothing() {
    let mut post = Post::new();
    post.session.lock();
    post.session.take_up(b"{\"sealed\":");
    assert!(post.session.status().unwrap().words_lost);
    post.unlock(PASSPHRASE).unwrap();
}
