//! A case is kept until a day, arrives elsewhere, and is erased; or the person does not want it kept any more.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, add_card, holds};
use proptest::prelude::*;
use sala_bundle::{make_receipt, open};
use sala_field::FieldError;
use sala_field::wire::*;
use sala_keys::Identity;
use sala_record::{CardKind, CaseId, Channel, Clock as _, Note, Voice};
use std::fs;
use std::path::PathBuf;

const SERVICE: &str = "consular-department";
const WORDS: &str = "chim hoàng yến trong lồng";

/// A post, a desk it may send to, and a stick between them.
struct Way {
    post: Post,
    desk: Identity,
    bundles: Vec<PathBuf>,
}

impl Way {
    fn new() -> Self {
        Self::at("2026-11-22T07:05:00Z")
    }

    fn at(clock: &'static str) -> Self {
        let mut post = Post::locked(clock);
        post.set_up(None, false).unwrap();
        let desk = Identity::generate("Desk 3", CardKind::Real).unwrap();
        post.session.add_card(add_card(&desk.card(), SERVICE)).unwrap();
        Self { post, desk, bundles: Vec::new() }
    }

    /// A conversation that may be handed over.
    fn told(&mut self) -> CaseId {
        let case = self.post.agreed();
        self.post.tell(case, "story", WORDS).unwrap();
        self.post.choose(case, "consent-share-consular", "yes").unwrap();
        case
    }

    fn hand_over(&mut self, case: CaseId) -> Result<(), FieldError> {
        let folder = self.post.folder.path().join("stick");
        fs::create_dir_all(&folder).unwrap();
        let request = ExportRequest {
            case,
            service: SERVICE.to_owned(),
            cards: vec![self.desk.card().age],
            folder: folder.to_string_lossy().into_owned(),
        };
        let written = self.post.session.export(request)?;
        self.bundles.push(folder.join(written.file));
        Ok(())
    }

    /// The desk's receipt for a bundle, as a file.
    fn receipt(&self, bundle: usize) -> PathBuf {
        let bytes = fs::read(&self.bundles[bundle]).unwrap();
        let sender = open(&self.desk, &bytes, None).unwrap().manifest.sender;
        let opened = open(&self.desk, &bytes, Some(&sender)).unwrap();
        let receipt = make_receipt(&opened, &self.desk, common::Fixed("2026-11-24T03:00:00Z").now()).unwrap();
        let path = self.post.folder.path().join(receipt.file_name);
        fs::write(&path, receipt.bytes).unwrap();
        path
    }

    fn arrives(&mut self, bundle: usize) -> ReceiptView {
        let path = self.receipt(bundle);
        self.post.session.take_receipt_file(&path).unwrap()
    }

    fn keeping(&mut self, case: CaseId) -> KeepingView {
        self.post.session.keeping(CaseRequest { case }).unwrap()
    }

    fn erase(&mut self, case: CaseId) -> Result<ErasedView, FieldError> {
        self.post.session.erase_case(EraseRequest { case, own: PASSPHRASE.to_owned() })
    }

    fn rows(&mut self) -> Vec<CaseRow> {
        self.post.session.home().unwrap().cases
    }

    fn finds(&mut self, query: &str) -> usize {
        let request = SearchRequest { query: query.to_owned() };
        self.post.session.search_cases(request).unwrap().cases.len()
    }
}

fn code<T>(result: Result<T, FieldError>) -> ErrorCode {
    result.map(drop).unwrap_err().code()
}

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
fn a_conversation_that_is_not_kept_leaves_nothing_to_erase() {
    let mut way = Way::new();
    let case = way.post.begin();
    way.post.choose(case, "consent-notes", "no").unwrap();
    way.post.tell(case, "story", WORDS).unwrap();
    let view = way.keeping(case);
    assert!(!view.may_erase && view.sent.is_empty() && !view.reason.is_empty());
    assert_eq!(code(way.erase(case)), ErrorCode::NoSuchCase);
    assert!(!way.post.view(case).taken_back, "nothing was kept that could be taken back");
}

/// How many events the vault of a post holds, by kind.
fn kinds(post: &Post) -> Vec<String> {
    let home = post.folder.path().join("sala");
    let passphrase = sala_keys::Passphrase::new(PASSPHRASE);
    let vault = sala_vault::Vault::unlock(&home, &passphrase, None).unwrap();
    let mut kinds = Vec::new();
    for summary in vault.cases().unwrap() {
        for event in vault.events(summary.case).unwrap() {
            kinds.push(event.content.unwrap().to_string());
        }
    }
    kinds
}

#[test]
fn a_talk_without_notes_leaves_that_it_took_place_if_that_was_agreed_and_nothing_else() {
    for agreed in [true, false] {
        let mut post = Post::new();
        let before = post.session.home().unwrap().cases.len();
        let case = post.begin();
        let code = post.view(case).code;
        post.choose(case, "consent-talk", "yes").unwrap();
        post.choose(case, "consent-notes", "no").unwrap();
        post.tell(case, "story", WORDS).unwrap();
        post.note(case, "papers", WORDS).unwrap();
        post.choose(case, "consent-statistics", if agreed { "yes" } else { "no" }).unwrap();
        assert_eq!(
            code_of(post.session.set_retention(RetentionRequest { case, until: None })),
            Some(ErrorCode::NotAgreed)
        );
        post.session.end_conversation(CaseRequest { case }).unwrap();
        assert_eq!(post.session.home().unwrap().cases.len(), before);
        post.session.lock();
        assert!(!holds(&post.on_disk(), WORDS));
        let kept = kinds(&post);
        assert_eq!(kept.len(), usize::from(agreed), "{kept:?}");
        let all = kept.concat();
        assert!(!all.contains(&case.to_string()) && !all.contains(&code), "{all}");
        assert!(!agreed || (all.contains("\"held\"") && all.contains("T00:00:00.000Z")), "{all}");
    }
}

fn code_of<T>(result: Result<T, FieldError>) -> Option<ErrorCode> {
    result.err().map(|error| error.code())
}

#[test]
fn an_erased_conversation_is_still_counted_if_the_person_agreed_to_that() {
    let mut way = Way::new();
    let (counted, uncounted) = (way.told(), way.told());
    way.post.choose(counted, "consent-statistics", "yes").unwrap();
    for case in [counted, uncounted] {
        way.post.choose(case, "consent-notes", "no").unwrap();
        way.erase(case).unwrap();
    }
    way.post.session.lock();
    let kept = kinds(&way.post);
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert!(kept[0].contains("\"held\"") && !kept[0].contains(&counted.to_string()), "{kept:?}");
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
    elsewhere.post.session.add_card(add_card(&way.desk.card(), SERVICE)).unwrap();
    assert_eq!(taking(&mut elsewhere, &receipt), ErrorCode::ReceiptForeign);
    assert!(!way.keeping(case).may_erase);
    assert_eq!(taking_ok(&mut way, &receipt), 1);
}

fn taking_ok(way: &mut Way, path: &std::path::Path) -> usize {
    way.post.session.take_receipt_file(path).unwrap().codes.len()
}

#[test]
fn a_day_asks_and_never_erases() {
    let mut way = Way::new();
    let case = way.told();
    let keep = |way: &mut Way, until: Option<&str>| {
        way.post.session.set_retention(RetentionRequest { case, until: until.map(str::to_owned) })
    };
    let view = way.post.view(case).retention;
    assert!(!view.asked && view.until.is_none() && !view.due);
    assert_eq!(view.choices[1].until, "2027-02-20");
    assert!(view.choices[1].label.contains("90") && view.choices[1].label.contains("20/02/2027"));
    for bad in ["2026-11-22", "2026-11-21", "2569-11-22", "2027-02-30", "tomorrow", ""] {
        assert_eq!(code(keep(&mut way, Some(bad))), ErrorCode::BadDay, "{bad}");
    }
    let view = keep(&mut way, Some("2026-11-23")).unwrap().retention;
    assert!(view.asked && !view.due);
    assert_eq!(view.until_label, "23/11/2026");
    way.post.session.end_conversation(CaseRequest { case }).unwrap();
    assert!(way.post.session.home().unwrap().due.is_empty());

    // The day comes: it is asked, on the first screen and in the case, also where all was handed over.
    way.hand_over(case).unwrap();
    way.post.session.lock();
    let mut later = way.restarted("2026-11-23T01:00:00Z");
    let home = later.post.session.home().unwrap();
    assert_eq!(home.due.iter().map(|row| (row.case, row.to_do.len())).collect::<Vec<_>>(), [(case, 1)]);
    assert_eq!(home.cases.len(), 1, "it stays in its list");
    assert!(later.post.view(case).retention.due);
    // Kept longer, although the conversation has ended; or without a day.
    let keep = |way: &mut Way, until: Option<&str>| {
        way.post.session.set_retention(RetentionRequest { case, until: until.map(str::to_owned) })
    };
    assert!(!keep(&mut later, Some("2027-02-20")).unwrap().retention.due);
    assert!(later.post.session.home().unwrap().due.is_empty());
    assert!(later.post.view(case).closed, "a day is nothing that was told");
    let view = keep(&mut later, None).unwrap().retention;
    assert!(view.asked && view.until.is_none());
    later.arrives(0);
    assert!(later.keeping(case).may_erase, "days add nothing that would have to arrive");
}

impl Way {
    /// The same machine, another day.
    fn restarted(self, clock: &'static str) -> Self {
        let Way { post, desk, bundles } = self;
        let Post { folder, session } = post;
        drop(session);
        let places = sala_field::Places { home: folder.path().join("sala"), guides: common::guides() };
        let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(7));
        let session = sala_field::Session::with_clock(places, Box::new(common::Fixed(clock)), zone);
        let mut post = Post { folder, session };
        post.unlock(PASSPHRASE).unwrap();
        Self { post, desk, bundles }
    }
}

#[test]
fn a_clock_that_is_plainly_wrong_makes_nothing_due_and_offers_sensible_days() {
    let mut way = Way::new();
    let case = way.told();
    way.post.session.set_retention(RetentionRequest { case, until: Some("2026-11-23".to_owned()) }).unwrap();
    way.post.session.lock();
    let mut odd = way.restarted("1970-01-01T00:00:10Z");
    assert!(odd.post.session.home().unwrap().due.is_empty());
    let view = odd.post.view(case).retention;
    assert!(!view.due);
    assert!(view.choices.iter().all(|choice| choice.until.as_str() > "2026-11-01"), "{view:?}");
    let request = RetentionRequest { case, until: Some(view.choices[0].until.clone()) };
    assert!(odd.post.session.set_retention(request).is_ok());
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
