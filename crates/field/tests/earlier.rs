//! What is told while notes are refused, and agreed to later: it is written down only if the person says so when asked.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, holds};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sala_field::wire::*;
use sala_record::{Answer, CaseId, Decision, Offer, Voice};
use std::collections::BTreeSet;

const BEFORE: &str = "chim sẻ";
const UNDER_NO: &str = "chim hoàng yến";
const AFTER: &str = "chim bồ câu";

fn told(words: &str) -> Answer {
    Answer::Text { words: words.to_owned(), voice: Voice::Theirs }
}

fn decide(post: &mut Post, case: CaseId, write: bool) -> CaseView {
    post.session.decide_earlier(EarlierRequest { case, write }).unwrap()
}

/// A conversation in which something was told before any decision about notes, then after a *no*; now they are agreed to.
fn told_under_a_no(post: &mut Post) -> CaseId {
    let case = post.begin();
    post.choose(case, "consent-talk", "yes").unwrap();
    post.tell(case, "want-next", BEFORE).unwrap();
    post.choose(case, "consent-notes", "no").unwrap();
    post.tell(case, "story", UNDER_NO).unwrap();
    post.note(case, "papers", UNDER_NO).unwrap();
    post.answer(case, "papers", Answer::Choices(vec!["kept-there".to_owned()])).unwrap();
    post.choose(case, "consent-notes", "yes").unwrap();
    case
}

/// What lies in the vault of a case, as text. The session is locked for it.
fn journal(post: &mut Post, case: CaseId) -> String {
    post.session.lock();
    let folder = post.folder.path().join("sala");
    let vault = sala_vault::Vault::unlock(&folder, &sala_keys::Passphrase::new(PASSPHRASE), None).unwrap();
    serde_json::to_string(&vault.events(case).unwrap()).unwrap()
}

#[test]
fn it_stays_unwritten_until_the_person_was_asked() {
    let mut post = Post::new();
    let case = told_under_a_no(&mut post);
    let view = post.view(case);
    assert_eq!((view.kept, view.earlier), (Kept::Kept, Earlier::ToAsk));
    assert_eq!(
        view.given["want-next"].answers,
        [told(BEFORE)],
        "told before any decision: kept on agreement"
    );
    let story = &view.given["story"];
    assert!(story.answers.is_empty(), "it is not shown as kept, and no input goes on from it");
    assert_eq!(story.unwritten.as_ref().unwrap().answers, [told(UNDER_NO)]);
    assert_eq!(view.given["papers"].unwritten.as_ref().unwrap().notes[0].words, UNDER_NO);
    // Heard for the outcome of this conversation all the same.
    let result = post.session.result(CaseRequest { case }).unwrap();
    assert!(result.elements.iter().flat_map(|element| &element.points_to).any(|sign| sign.id == "CD1"));
    let summary = serde_json::to_string(&post.session.handover(CaseRequest { case }).unwrap()).unwrap();
    assert!(summary.contains(BEFORE) && !summary.contains(UNDER_NO), "nobody is handed what was not written");
    let journal = journal(&mut post, case);
    assert!(journal.contains(BEFORE));
    assert!(!journal.contains(UNDER_NO) && !journal.contains("kept-there") && !journal.contains("papers"));
    post.unlock(PASSPHRASE).unwrap();
    let view = post.view(case);
    assert_eq!(view.earlier, Earlier::Nothing, "the lock wiped it");
    assert!(!view.given.contains_key("story") && !view.given.contains_key("papers"));
}

#[test]
fn a_second_yes_writes_it_down() {
    let mut post = Post::new();
    let case = told_under_a_no(&mut post);
    let view = decide(&mut post, case, true);
    assert_eq!(view.earlier, Earlier::Nothing);
    assert_eq!(view.given["story"].answers, [told(UNDER_NO)]);
    assert!(view.given["story"].unwritten.is_none() && view.given["papers"].notes[0].here);
    assert!(!holds(&post.on_disk(), UNDER_NO), "it lies readable on the disk");
    post.session.lock();
    post.unlock(PASSPHRASE).unwrap();
    assert_eq!(post.view(case).given["story"].answers, [told(UNDER_NO)]);
}

#[test]
fn a_no_leaves_it_unwritten_and_can_be_thought_over_again() {
    let mut post = Post::new();
    let case = told_under_a_no(&mut post);
    let view = decide(&mut post, case, false);
    assert_eq!(view.earlier, Earlier::Left);
    assert!(view.given["story"].unwritten.is_some(), "still shown as not kept");
    post.tell(case, "story", AFTER).unwrap();
    let view = post.view(case);
    assert_eq!(view.given["story"].answers, [told(AFTER)]);
    assert!(view.given["story"].unwritten.is_some(), "still heard");
    let view = decide(&mut post, case, true);
    let both = BTreeSet::from_iter(view.given["story"].answers.iter().map(|answer| format!("{answer:?}")));
    assert_eq!(both, BTreeSet::from([format!("{:?}", told(UNDER_NO)), format!("{:?}", told(AFTER))]));
}

#[test]
fn what_is_said_now_names_nothing_of_what_stays_unwritten() {
    let mut post = Post::new();
    let case = post.agreed();
    post.tell(case, "story", BEFORE).unwrap();
    post.choose(case, "consent-notes", "no").unwrap();
    post.tell(case, "story", UNDER_NO).unwrap();
    post.answer(case, "papers", Answer::Choices(vec!["kept-there".to_owned()])).unwrap();
    let full = post.session.result(CaseRequest { case }).unwrap().outcome;
    let view = post.choose(case, "consent-notes", "yes").unwrap();
    assert_eq!(view.given["story"].answers, [told(BEFORE)], "what is kept is what is shown as kept");
    post.session.take_stand(StandRequest { case, agrees: true, reason: None }).unwrap();
    post.tell(case, "story", AFTER).unwrap();
    let view = post.answer(case, "papers", Answer::Withdrawn).unwrap();
    assert!(!view.given.contains_key("papers"), "taken back, it is gone");
    let journal = journal(&mut post, case);
    assert!(journal.contains(AFTER) && !journal.contains(UNDER_NO));
    assert!(!journal.contains("\"papers\""), "not even that there was something");
    assert_eq!(full, "strong-signs");
    assert!(!journal.contains("assessment"), "a stand that rests on it is not written either");
    let read: serde_json::Value = serde_json::from_str(&journal).unwrap();
    let ids: BTreeSet<_> =
        read.as_array().unwrap().iter().map(|event| event["header"]["id"].to_string()).collect();
    for event in read.as_array().unwrap() {
        for replaced in event["content"]["replaces"].as_array().into_iter().flatten() {
            assert!(ids.contains(&replaced.to_string()), "an event names one that was never written");
        }
    }
}

#[test]
fn nothing_told_under_a_no_means_no_question() {
    let mut post = Post::new();
    let case = post.begin();
    post.choose(case, "alone", "yes").unwrap();
    post.choose(case, "consent-notes", "no").unwrap();
    post.session.pause(CaseRequest { case }).unwrap();
    let early = post.session.decide_earlier(EarlierRequest { case, write: true }).unwrap_err();
    assert_eq!(
        early.code(),
        ErrorCode::NotAgreed,
        "before notes are agreed to, nothing writes anything down"
    );
    assert_eq!(post.choose(case, "consent-notes", "yes").unwrap().earlier, Earlier::Nothing);
}

#[test]
fn ending_forgets_what_was_not_written_down() {
    let mut post = Post::new();
    let case = told_under_a_no(&mut post);
    post.session.end_conversation(CaseRequest { case }).unwrap();
    let view = post.view(case);
    assert_eq!(view.earlier, Earlier::Nothing);
    assert!(view.closed && !view.given.contains_key("story"));
    assert!(!journal(&mut post, case).contains(UNDER_NO));
}

#[derive(Clone, Debug)]
enum Step {
    Tell(usize),
    Note(usize),
    TakeBack(usize),
    Notes(&'static str),
    Share(&'static str),
    Decide(bool),
    Offer,
    Stand,
    Pause,
}

const TEXTS: [&str; 3] = ["story", "want-next", "corrections"];

fn step() -> impl Strategy<Value = Step> {
    let item = 0..TEXTS.len();
    prop_oneof![
        4 => item.clone().prop_map(Step::Tell),
        2 => item.clone().prop_map(Step::Note),
        1 => item.prop_map(Step::TakeBack),
        5 => prop::sample::select(vec!["yes", "no", "no", "later"]).prop_map(Step::Notes),
        1 => prop::sample::select(vec!["yes", "no"]).prop_map(Step::Share),
        2 => any::<bool>().prop_map(Step::Decide),
        1 => Just(Step::Offer),
        1 => Just(Step::Stand),
        1 => Just(Step::Pause),
    ]
}

/// What may and what must be in the vault, by the rule as it is told to people.
#[derive(Default)]
struct Expected {
    agreed: bool,
    refused: bool,
    /// Waits for a first yes.
    waiting: BTreeSet<String>,
    /// Told under a no, by item: to be asked about, and left unwritten.
    asked: Vec<(usize, String)>,
    left: Vec<(usize, String)>,
    written: BTreeSet<String>,
}

impl Expected {
    fn told(&mut self, item: usize, words: String) {
        if self.agreed {
            self.written.insert(words);
        } else if self.refused {
            self.asked.push((item, words));
        } else {
            self.waiting.insert(words);
        }
    }

    fn notes(&mut self, option: &str) {
        self.agreed = option == "yes";
        match option {
            "yes" => {
                self.refused = false;
                self.written.append(&mut self.waiting);
            }
            "no" => self.refused = true,
            _ => (),
        }
    }

    fn decide(&mut self, write: bool) {
        if !self.agreed {
            return;
        }
        let asked = std::mem::take(&mut self.asked);
        if !write {
            self.left.extend(asked);
        } else if asked.is_empty() {
            self.written.extend(self.left.drain(..).map(|(_, words)| words));
        } else {
            self.written.extend(asked.into_iter().map(|(_, words)| words));
        }
    }

    fn take_back(&mut self, item: usize) {
        if self.agreed {
            self.asked.retain(|(of, _)| *of != item);
            self.left.retain(|(of, _)| *of != item);
        }
    }
}

fn do_step(post: &mut Post, case: CaseId, step: &Step, words: &str, expected: &mut Expected) {
    match step {
        Step::Tell(item) => {
            post.tell(case, TEXTS[*item], words).unwrap();
            expected.told(*item, words.to_owned());
        }
        Step::Note(item) => {
            post.note(case, TEXTS[*item], words).unwrap();
            expected.told(*item, words.to_owned());
        }
        Step::TakeBack(item) => {
            post.answer(case, TEXTS[*item], Answer::Withdrawn).unwrap();
            expected.take_back(*item);
        }
        Step::Notes(option) => {
            post.choose(case, "consent-notes", option).unwrap();
            expected.notes(option);
        }
        Step::Share(option) => {
            post.choose(case, "consent-share-police", option).unwrap();
        }
        Step::Decide(write) => {
            // Refused while notes are not agreed to.
            let _ = post.session.decide_earlier(EarlierRequest { case, write: *write });
            expected.decide(*write);
        }
        Step::Offer => {
            let offer = Offer { service: "health".to_owned(), decision: Decision::Yes };
            post.session.offer(OfferRequest { case, offer }).unwrap();
        }
        Step::Stand => {
            let reason = Some("Còn chưa hỏi".to_owned());
            post.session.take_stand(StandRequest { case, agrees: false, reason }).unwrap();
        }
        Step::Pause => {
            post.session.pause(CaseRequest { case }).unwrap();
        }
    }
}

#[test]
fn whatever_happens_the_vault_holds_what_was_agreed_to_and_nothing_else() {
    let mut post = Post::new();
    let mut runner = TestRunner::deterministic();
    let mut all = Vec::new();
    for run in 0..120 {
        let steps = prop::collection::vec(step(), 1..14).new_tree(&mut runner).unwrap().current();
        let case = post.begin();
        let mut expected = Expected::default();
        let mut said = BTreeSet::new();
        for (at, step) in steps.iter().enumerate() {
            let words = format!("<{run}-{at}>");
            do_step(&mut post, case, step, &words, &mut expected);
            said.insert(words);
        }
        all.push((case, expected, said, steps));
    }
    assert!(all.iter().any(|(_, expected, ..)| !expected.left.is_empty() && !expected.written.is_empty()));
    post.session.lock();
    let folder = post.folder.path().join("sala");
    let vault = sala_vault::Vault::unlock(&folder, &sala_keys::Passphrase::new(PASSPHRASE), None).unwrap();
    for (case, expected, said, steps) in all {
        let journal = serde_json::to_string(&vault.events(case).unwrap()).unwrap();
        let there: BTreeSet<String> = said.into_iter().filter(|words| journal.contains(words)).collect();
        assert_eq!(there, expected.written, "{steps:?}");
    }
}
