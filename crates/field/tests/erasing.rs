//! A case is kept until a day, arrives elsewhere, and is erased; or the person does not want it kept any more.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::PASSPHRASE;
use common::way::{SERVICE, Way, code};
use proptest::prelude::*;
use sala_field::wire::*;
use sala_record::{Channel, Note, Voice};
use std::fs;

#[test]
fn what_arrived_is_erased_and_gone_from_everywhere() {
    let mut way = Way::new();
    let (case, other) = (way.told(), way.told());
    way.post.session.end_conversation(CaseRequest { case }).unwrap();
    assert_eq!(code(way.erase(case)), ErrorCode::MayNotErase);
    way.hand_over(case).unwrap();
    let view = way.keeping(case);
    assert!(!view.may_erase && !view.sent[0].arrived, "{view:?}");
    assert_eq!(code(way.erase(case)), ErrorCode::MayNotErase);

    let taken = way.arrives(0);
    assert_eq!((taken.desk.as_str(), taken.codes.len(), taken.known), ("Desk 3", 1, false));
    assert!(way.arrives(0).known);
    let view = way.keeping(case);
    assert!(view.may_erase && view.sent[0].arrived && view.sent[0].state.contains("24/11/2026"), "{view:?}");
    assert!(view.consequences.len() >= 4, "what stays is said: {:?}", view.consequences);
    assert_eq!(way.finds("hoang yen"), 2);
    let words = TypedWords {
        case,
        item: "story".to_owned(),
        answer: None,
        typed: Note { words: "một điều nữa".to_owned(), voice: Voice::Theirs },
        channel: Channel::Direct,
    };
    let of_other = TypedWords { case: other, ..words.clone() };
    way.post.session.set_aside(SetAsideRequest { words: vec![words, of_other.clone()] }).unwrap();

    let wrong = EraseRequest { case, own: "not the passphrase".to_owned() };
    assert_eq!(code(way.post.session.erase_case(wrong)), ErrorCode::WrongPassphrase);
    assert_eq!(way.rows().len(), 2);
    assert!(way.erase(case).unwrap().swept);

    assert_eq!(code(way.post.session.open_case(CaseRequest { case })), ErrorCode::NoSuchCase);
    assert_eq!(code(way.post.session.keeping(CaseRequest { case })), ErrorCode::NoSuchCase);
    assert_eq!(code(way.post.tell(case, "story", "nữa")), ErrorCode::NoSuchCase);
    assert_eq!(code(way.erase(case)), ErrorCode::NoSuchCase);
    assert_eq!(way.rows().iter().map(|row| row.case).collect::<Vec<_>>(), [other]);
    assert_eq!(way.finds("hoang yen"), 1);
    assert!(way.post.session.take_words().unwrap() == [of_other], "what was set aside for it is gone too");
    way.post.session.lock();
    way.post.unlock(PASSPHRASE).unwrap();
    assert_eq!(way.rows().len(), 1);
    // The receipt comes once more, late.
    assert!(way.arrives(0).codes.is_empty());
}

#[test]
fn what_was_told_since_has_to_arrive_first() {
    let mut way = Way::new();
    let case = way.told();
    way.hand_over(case).unwrap();
    way.arrives(0);
    assert!(way.keeping(case).may_erase);
    way.post.note(case, "journey", "thêm một điều").unwrap();
    assert!(!way.keeping(case).may_erase);
    assert_eq!(code(way.erase(case)), ErrorCode::MayNotErase);
    way.hand_over(case).unwrap();
    assert_eq!(code(way.erase(case)), ErrorCode::MayNotErase);
    way.arrives(1);
    way.erase(case).unwrap();
}

#[test]
fn whoever_takes_notes_back_in_the_middle_is_offered_to_have_them_erased() {
    let mut way = Way::new();
    let case = way.told();
    assert!(!way.post.view(case).taken_back);
    way.post.choose(case, "consent-notes", "no").unwrap();
    let view = way.post.view(case);
    assert!(view.taken_back && view.kept == Kept::TalkOnly);
    // What is said now lies in memory alone, and goes too.
    way.post.tell(case, "want-next", "nói nhỏ").unwrap();
    assert!(way.keeping(case).may_erase);
    let row = &way.rows()[0];
    assert!(row.to_do.iter().any(|todo| todo.contains("Đã rút lại")), "{:?}", row.to_do);
    way.erase(case).unwrap();
    assert!(way.rows().is_empty());
    assert_eq!(code(way.post.session.open_case(CaseRequest { case })), ErrorCode::NoSuchCase);

    // Asked, and left: it stays as it was, and can be erased another day.
    let case = way.told();
    way.post.choose(case, "consent-notes", "no").unwrap();
    way.post.session.end_conversation(CaseRequest { case }).unwrap();
    way.post.session.lock();
    way.post.unlock(PASSPHRASE).unwrap();
    assert!(way.post.view(case).taken_back);
    way.erase(case).unwrap();
    assert!(way.rows().is_empty());
}

#[test]
fn whoever_erases_is_told_what_never_left_and_is_lost() {
    let mut way = Way::new();
    let case = way.told();
    way.post.note(case, "made-to-do", "chuyện phải làm ở đó").unwrap();
    way.hand_over(case).unwrap();
    let says = |view: &KeepingView| {
        view.consequences.iter().any(|line| line.contains("niêm kín") && line.contains(": 1"))
    };
    assert!(!says(&way.keeping(case)), "as long as it may not be erased there is nothing to lose");
    way.arrives(0);
    let view = way.keeping(case);
    assert!(view.may_erase && says(&view), "{:?}", view.consequences);
}

#[test]
fn receipts_that_cannot_be_believed_change_nothing() {
    let mut way = Way::new();
    let case = way.told();
    way.hand_over(case).unwrap();
    let receipt = way.receipt(0);
    let taking = |way: &mut Way, path: &std::path::Path| code(way.post.session.take_receipt_file(path));
    let folder = way.post.folder.path().to_path_buf();
    assert_eq!(taking(&mut way, &folder), ErrorCode::ReceiptDamaged);
    assert_eq!(taking(&mut way, &folder.join("not there")), ErrorCode::ReceiptDamaged);
    let write = |bytes: &[u8]| {
        let path = folder.join("other.receipt");
        fs::write(&path, bytes).unwrap();
        path
    };
    let bytes = fs::read(&receipt).unwrap();
    let half = write(&bytes[..bytes.len() / 2]);
    assert_eq!(taking(&mut way, &half), ErrorCode::ReceiptDamaged);
    let huge = write(&vec![b' '; 700 * 1024]);
    assert_eq!(taking(&mut way, &huge), ErrorCode::ReceiptDamaged);
    let newer = write(br#"{"receipt": {"sala_receipt": 2}, "signature": ""}"#);
    assert_eq!(taking(&mut way, &newer), ErrorCode::ReceiptNewer);

    // A desk nobody knows here, and a post that sent nothing.
    let mut elsewhere = Way::new();
    assert_eq!(taking(&mut elsewhere, &receipt), ErrorCode::ReceiptUnknownDesk);
    elsewhere.post.session.add_card(common::add_card(&way.desk.card(), SERVICE)).unwrap();
    assert_eq!(taking(&mut elsewhere, &receipt), ErrorCode::ReceiptForeign);
    assert!(!way.keeping(case).may_erase);
    assert_eq!(taking_ok(&mut way, &receipt), 1);
}

fn taking_ok(way: &mut Way, path: &std::path::Path) -> usize {
    way.post.session.take_receipt_file(path).unwrap().codes.len()
}

#[test]
fn an_older_vault_is_told_when_a_receipt_knows_more() {
    let mut way = Way::new();
    let case = way.told();
    way.post.session.lock();
    let home = way.post.folder.path().join("sala");
    let older: Vec<_> = ["cases.db", "cases.db-wal", "cases.db-shm", "anchor"]
        .map(|name| (home.join(name), fs::read(home.join(name)).ok()))
        .into_iter()
        .collect();
    way.post.unlock(PASSPHRASE).unwrap();
    way.post.choose(case, "consent-share-health", "yes").unwrap();
    way.hand_over(case).unwrap();
    let receipt = way.receipt(0);
    way.post.session.lock();
    for (path, bytes) in older {
        match bytes {
            Some(bytes) => fs::write(path, bytes).unwrap(),
            None => drop(fs::remove_file(path)),
        }
    }
    assert!(way.post.unlock(PASSPHRASE).unwrap().turned_back.is_none(), "nothing here tells");
    assert_eq!(code(way.post.session.take_receipt_file(&receipt)), ErrorCode::TurnedBack);
    assert!(way.post.session.status().unwrap().turned_back.is_some());
    assert_eq!(code(way.erase(case)), ErrorCode::TurnedBack);

    // Gone on with: the consents are asked for again, and what may be missing is not erased.
    way.post.session.go_on_without().unwrap();
    assert_eq!(code(way.post.session.take_receipt_file(&receipt)), ErrorCode::ReceiptForeign);
    assert_eq!(code(way.erase(case)), ErrorCode::MayNotErase);
    let until = Some("2027-02-20".to_owned());
    way.post.session.set_retention(RetentionRequest { case, until: until.clone() }).unwrap();
    way.post.session.lock();
    way.post.unlock(PASSPHRASE).unwrap();
    let view = way.post.view(case);
    assert_eq!(
        (view.retention.until, view.kept),
        (until, Kept::NotYet),
        "a day is kept, whoever is not there to agree"
    );
}

/// What an officer may do with a case, in any order.
#[derive(Clone, Copy, Debug)]
enum Step {
    Tell,
    Notes(&'static str),
    HandOver,
    Receipt(usize),
    Keep,
    End,
    Lock,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => Just(Step::Tell),
        2 => prop_oneof![3 => Just("yes"), 1 => Just("no"), 1 => Just("later")].prop_map(Step::Notes),
        4 => Just(Step::HandOver),
        4 => (0_usize..3).prop_map(Step::Receipt),
        1 => Just(Step::Keep),
        1 => Just(Step::End),
        1 => Just(Step::Lock)
    ]
}

proptest! {
    // Each one unlocks by the standard key stretching at least twice.
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]

    /// Whatever was done in whatever order: a case is erased only with a receipt for all of it, or after a no to notes.
    #[test]
    fn no_order_of_steps_lets_a_case_be_erased_without_a_receipt_or_a_no(steps in prop::collection::vec(step(), 1..12)) {
        let mut way = Way::new();
        let case = way.told();
        let (mut refused, mut arrived, mut changed) = (false, false, false);
        for step in steps {
            match step {
                Step::Tell => changed |= way.post.tell(case, "story", "thêm").is_ok() && !refused,
                Step::Notes(option) => if way.post.choose(case, "consent-notes", option).is_ok() {
                    (refused, changed) = (option == "no" || (refused && option == "later"), true);
                },
                Step::HandOver => if way.hand_over(case).is_ok() {
                    (arrived, changed) = (false, false);
                },
                Step::Receipt(number) => if number < way.bundles.len() {
                    way.arrives(number);
                    arrived |= number + 1 == way.bundles.len();
                },
                Step::Keep => drop(way.post.session.set_retention(RetentionRequest { case, until: None })),
                Step::End => drop(way.post.session.end_conversation(CaseRequest { case })),
                Step::Lock => {
                    way.post.session.lock();
                    way.post.unlock(PASSPHRASE).unwrap();
                }
            }
            let may = way.keeping(case).may_erase;
            prop_assert!(!may || refused || (arrived && !changed), "after {step:?}");
            if !may {
                prop_assert_eq!(way.erase(case).unwrap_err().code(), ErrorCode::MayNotErase);
            }
        }
    }
}
