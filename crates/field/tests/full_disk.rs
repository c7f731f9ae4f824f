//! The disk fills up in the middle of a conversation: the officer is told, what is said goes on being kept, and when nothing
//! can be kept any more, the words wait.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, guides};
use sala_field::wire::*;
use sala_record::{Answer, Channel, Note, Voice};
use sala_torture::small::{empty, fill, on_a_small_disk};
use tempfile::TempDir;

#[test]
fn the_officer_is_told_that_the_disk_is_full_and_no_word_is_lost() {
    let test = "the_officer_is_told_that_the_disk_is_full_and_no_word_is_lost";
    on_a_small_disk(test, 48, |disk| {
        let folder = TempDir::new_in(disk).unwrap();
        let mut post = Post::in_folder(folder, "2026-11-22T07:05:00Z", guides());
        post.set_up(None, false).unwrap();
        let case = post.agreed();
        assert_eq!(post.view(case).room, DiskRoom::Enough);
        let filling = fill(disk);

        let long = "họ giữ hộ chiếu, ບໍ່ໃຫ້ອອກໄປ. ".repeat(200);
        let view = post.tell(case, "story", &long).unwrap();
        assert_eq!(view.room, DiskRoom::Reserve, "it is kept, and the officer is told from what");
        assert_eq!(post.session.home().unwrap().room, DiskRoom::Reserve);

        let refused = (0..).find_map(|number| post.tell(case, "story", &format!("{number} {long}")).err());
        assert_eq!(refused.unwrap().code(), ErrorCode::DiskFull);
        let typed = Note { words: "lời cuối".to_owned(), voice: Voice::Theirs };
        let answer = Answer::Text { words: typed.words.clone(), voice: typed.voice };
        let item = "story".to_owned();
        let words = [TypedWords { case, item, answer: Some(answer), typed, channel: Channel::Direct }];
        post.session.set_aside(SetAsideRequest { words: words.to_vec() }).unwrap();
        post.session.lock();
        post.unlock(PASSPHRASE).unwrap();
        assert!(post.session.take_words().unwrap() == words, "what could not be kept is there to be saved");

        empty(&filling);
        assert_eq!(post.tell(case, "story", "lời cuối").unwrap().room, DiskRoom::Enough);
    });
}
