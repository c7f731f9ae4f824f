//! Laws that no sign, answer or guide may break, over random ones.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use proptest::prelude::*;
use sala_guide::{
    Answers, Consents, Guide, HeldBackBy, ItemKind, Outcome, Rest, SignId, Track, assess, evaluate,
};
use sala_record::{Answer, ConsentChange, Decision, NotAskedReason, Purpose};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static GUIDE: LazyLock<Guide> = LazyLock::new(common::guide);
static SIGNS: LazyLock<Vec<String>> = LazyLock::new(common::all_signs);

fn signs(most: usize) -> impl Strategy<Value = BTreeSet<SignId>> {
    prop::collection::btree_set(0..SIGNS.len(), 0..most)
        .prop_map(|places| places.into_iter().map(|place| SignId::from(SIGNS[place].as_str())).collect())
}

fn track() -> impl Strategy<Value = Track> {
    prop_oneof![Just(Track::Adult), Just(Track::Child)]
}

fn rest() -> impl Strategy<Value = Rest> {
    prop_oneof![Just(Rest::Unknown), Just(Rest::NotHeard)]
}

fn outcome(track: Track, heard: &BTreeSet<SignId>, not_heard: &BTreeSet<SignId>, rest: Rest) -> Outcome {
    assess(&GUIDE, track, heard, not_heard, rest).unwrap().outcome
}

fn talk() -> Consents {
    let yes = ConsentChange { purpose: Purpose::Talk, decision: Decision::Yes, recipient: None };
    Consents::from_changes([&yes])
}

/// Any answer that is valid for any item of the guide.
fn answer() -> impl Strategy<Value = (String, Answer)> {
    let items: Vec<_> = GUIDE.items().filter(|item| !item.options.is_empty()).cloned().collect();
    (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..6_u8).prop_map(
        move |(item, option, refusal)| {
            let item = item.get(&items);
            let option = option.get(&item.options).id.to_string();
            let answer = match refusal {
                0 => Answer::Declined,
                1 => Answer::Unknown,
                _ if item.kind == ItemKind::Choices => Answer::Choices(vec![option]),
                _ => Answer::Choice(option),
            };
            (item.id.to_string(), answer)
        },
    )
}

fn conversation() -> impl Strategy<Value = Answers> {
    prop::collection::vec(answer(), 0..14).prop_map(|said| {
        let mut answers = Answers::new();
        said.into_iter().for_each(|(item, answer)| answers.say(item, answer, None));
        answers
    })
}

fn with(answers: &Answers, item: &str, answer: Answer) -> Answers {
    let mut answers = answers.clone();
    answers.say(item, answer, None);
    answers
}

const REFUSALS: [Answer; 5] = [
    Answer::Declined,
    Answer::Unknown,
    Answer::Later,
    Answer::NotAsked(NotAskedReason::Distressed),
    Answer::Withdrawn,
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_more_sign_never_lowers_protection(
        heard in signs(14), not_heard in signs(60), more in 0..77_usize, track in track(), rest in rest(), carer in any::<bool>(),
    ) {
        let mut heard = heard;
        if carer {
            heard.insert("CARER-SHOWN".into());
        }
        let before = outcome(track, &heard, &not_heard, rest);
        let mut louder = heard.clone();
        louder.insert(SIGNS[more % SIGNS.len()].as_str().into());
        prop_assert!(outcome(track, &louder, &not_heard, rest) >= before);
    }

    #[test]
    fn what_becomes_known_not_to_be_never_raises_protection(
        heard in signs(14), not_heard in signs(60), less in 0..77_usize, track in track(),
    ) {
        let before = outcome(track, &heard, &not_heard, Rest::Unknown);
        let mut quieter = not_heard.clone();
        quieter.insert(SIGNS[less % SIGNS.len()].as_str().into());
        prop_assert!(outcome(track, &heard, &quieter, Rest::Unknown) <= before);
    }

    #[test]
    fn a_child_is_never_protected_less_than_an_adult(
        heard in signs(14), not_heard in signs(70), rest in rest(), carer in any::<bool>(),
    ) {
        let mut heard = heard;
        if carer {
            heard.insert("CARER-SHOWN".into());
        }
        prop_assert!(outcome(Track::Child, &heard, &not_heard, rest) >= outcome(Track::Adult, &heard, &not_heard, rest));
    }

    #[test]
    fn a_refusal_protects_at_least_as_much_as_the_most_reassuring_answer(
        said in conversation(), (item, given) in answer(), refusal in 0..5_usize,
    ) {
        prop_assume!(given.is_given());
        let consents = talk();
        let refused = evaluate(&GUIDE, &with(&said, &item, REFUSALS[refusal].clone()), &consents);
        let options = GUIDE.item(&item).unwrap().options.iter().map(|option| option.id.to_string());
        let least = options
            .map(|option| {
                let answer = match given {
                    Answer::Choices(_) => Answer::Choices(vec![option]),
                    _ => Answer::Choice(option),
                };
                evaluate(&GUIDE, &with(&said, &item, answer), &consents).outcome
            })
            .min()
            .unwrap();
        prop_assert!(refused.outcome >= least);
    }

    #[test]
    fn a_refusal_never_lengthens_the_conversation(said in conversation(), refusal in 0..5_usize) {
        let consents = talk();
        let before = evaluate(&GUIDE, &said, &consents);
        for item in &before.open {
            let after = evaluate(&GUIDE, &with(&said, item, REFUSALS[refusal].clone()), &consents);
            prop_assert!(after.open.iter().all(|open| before.open.contains(open)));
            prop_assert!(after.enough || !before.enough);
        }
    }

    #[test]
    fn when_enough_is_known_no_open_question_could_have_changed_the_outcome(
        said in conversation(), more in prop::collection::vec(answer(), 1..20),
    ) {
        let consents = talk();
        // Whatever was said, refusing the rest comes to a point where enough is known; often long before the end.
        let mut answers = said;
        let mut before = evaluate(&GUIDE, &answers, &consents);
        while let Some(next) = before.next.clone().filter(|_| !before.enough) {
            answers.say(next, Answer::Declined, None);
            before = evaluate(&GUIDE, &answers, &consents);
        }
        // What the room holds back may still matter, and nothing else.
        prop_assert!(before.enough || before.held_back.iter().any(|held| held.by == HeldBackBy::Safety));
        prop_assume!(before.enough);
        for (item, answer) in more {
            let now = evaluate(&GUIDE, &answers, &consents);
            let asked = now.available.iter().any(|id| id.as_str() == item) && answers.of(&item).is_empty();
            if asked {
                answers.say(item, answer, None);
            }
        }
        let after = evaluate(&GUIDE, &answers, &consents);
        prop_assert_eq!(after.outcome, before.outcome);
        prop_assert_eq!(after.urgent.into_keys().collect::<Vec<_>>(), before.urgent.into_keys().collect::<Vec<_>>());
    }

    #[test]
    fn heavy_questions_wait_for_consent(said in conversation()) {
        let evaluation = evaluate(&GUIDE, &said, &Consents::new());
        prop_assert!(evaluation.available.iter().all(|item| GUIDE.item(item).unwrap().weight < 2));
    }

    #[test]
    fn a_child_is_offered_no_question_about_means(said in conversation()) {
        let evaluation = evaluate(&GUIDE, &said, &talk());
        if evaluation.track == Track::Child {
            prop_assert!(!evaluation.available.iter().any(|item| ["dr", "cr", "vr", "cd", "vd"].contains(&item.as_str())));
        }
    }

    #[test]
    fn what_is_available_depends_on_what_was_said_and_not_on_its_order(said in prop::collection::vec(answer(), 0..10)) {
        let mut unique = std::collections::BTreeMap::new();
        unique.extend(said);
        let (mut forwards, mut backwards) = (Answers::new(), Answers::new());
        unique.iter().for_each(|(item, answer)| forwards.say(item.as_str(), answer.clone(), None));
        unique.iter().rev().for_each(|(item, answer)| backwards.say(item.as_str(), answer.clone(), None));
        prop_assert_eq!(evaluate(&GUIDE, &forwards, &talk()), evaluate(&GUIDE, &backwards, &talk()));
    }
}
