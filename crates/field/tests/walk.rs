//! The way of *next* and *back* through a conversation.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::Post;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sala_field::wire::*;
use sala_record::{Answer, CaseId};

fn at(item: &str) -> PlaceView {
    PlaceView { item: Some(item.to_owned()), again: false }
}

fn again(item: &str) -> PlaceView {
    PlaceView { again: true, ..at(item) }
}

const REST: PlaceView = PlaceView { item: None, again: false };

/// As the window goes: by what the view says of its place.
fn next(view: &CaseView, from: &PlaceView) -> Option<PlaceView> {
    match &from.item {
        None => view.rest.next.clone(),
        Some(item) => Some(way(view, item, from.again).next.clone()),
    }
}

fn back(view: &CaseView, from: &PlaceView) -> Option<PlaceView> {
    match &from.item {
        None => view.rest.back.clone(),
        Some(item) => way(view, item, from.again).back.clone(),
    }
}

fn way<'a>(view: &'a CaseView, item: &str, again: bool) -> &'a WayView {
    let ways = &view.ways[item];
    ways.again.as_ref().filter(|_| again).unwrap_or(&ways.own)
}

fn later(post: &mut Post, case: CaseId, item: &str) -> CaseView {
    post.answer(case, item, Answer::Later).unwrap()
}

#[test]
fn what_was_put_off_comes_again_at_the_end_of_its_stage_once_a_pass() {
    let mut post = Post::new();
    let case = post.begin();
    post.choose(case, "alone", "yes").unwrap();
    later(&mut post, case, "visible");
    let view = later(&mut post, case, "talk-with");
    assert_eq!(next(&view, &at("visible")), Some(at("safe-to-talk")), "not at once");
    post.choose(case, "safe-to-talk", "yes").unwrap();
    let view = post.answer(case, "danger", Answer::Unknown).unwrap();
    assert_eq!(next(&view, &at("danger")), Some(again("visible")));
    assert_eq!(next(&view, &again("visible")), Some(again("talk-with")));
    assert_eq!(next(&view, &again("talk-with")), Some(at("needs-now")));
    assert_eq!(back(&view, &at("needs-now")), Some(again("talk-with")));
    assert_eq!(back(&view, &again("talk-with")), Some(again("visible")));
    assert_eq!(back(&view, &again("visible")), Some(at("danger")));
    // Answered there, or put off again: on from there, and not through the stage once more.
    let view = post.answer(case, "visible", Answer::Choices(vec![])).unwrap();
    assert_eq!(next(&view, &again("visible")), Some(again("talk-with")));
    let view = later(&mut post, case, "talk-with");
    assert_eq!(next(&view, &again("talk-with")), Some(at("needs-now")));
    assert_eq!(next(&view, &at("danger")), Some(at("needs-now")), "put off twice, it is not offered again");
    assert_eq!(back(&view, &at("needs-now")), Some(at("danger")));
}

#[test]
fn the_last_question_of_a_stage_is_not_asked_again_in_the_same_breath() {
    let mut post = Post::new();
    let case = post.begin();
    for (item, option) in [("alone", "yes"), ("safe-to-talk", "yes")] {
        post.choose(case, item, option).unwrap();
    }
    let view = later(&mut post, case, "danger");
    assert_eq!(next(&view, &at("danger")), Some(at("needs-now")));
    assert_eq!(back(&view, &at("needs-now")), Some(at("danger")));
    assert!(view.later.contains(&again("danger")), "the list on the left still leads to it");
}

#[test]
fn opening_a_conversation_again_goes_on_from_what_was_put_off() {
    let mut post = Post::new();
    let case = post.begin();
    later(&mut post, case, "visible");
    for item in ["alone", "safe-to-talk", "danger"] {
        post.answer(case, item, Answer::Unknown).unwrap();
    }
    let view = post.answer(case, "talk-with", Answer::Unknown).unwrap();
    assert_eq!(view.next, Some(again("visible")));
    let view = post.answer(case, "visible", Answer::Declined).unwrap();
    assert_eq!(next(&view, &again("visible")), Some(at("needs-now")));
}

fn some_answer() -> impl Strategy<Value = (prop::sample::Index, u8)> {
    (any::<prop::sample::Index>(), 0_u8..6)
}

/// Gives an answer of a kind to some item that is open or not.
fn give(post: &mut Post, case: CaseId, view: &CaseView, (item, kind): &(prop::sample::Index, u8)) {
    let items: Vec<&ItemView> = view.stages.iter().flat_map(|stage| &stage.items).collect();
    let item = items[item.index(items.len())];
    let first = item.options.first().cloned();
    let answer = match (kind, item.kind, first) {
        (0 | 1, ItemKind::Choice | ItemKind::Consent | ItemKind::Card, Some(first)) => Answer::Choice(first),
        (0 | 1, ItemKind::Choices, Some(first)) => Answer::Choices(vec![first]),
        (2, ..) => Answer::Declined,
        _ => Answer::Later,
    };
    // A heavy one may have to wait for consent to talk.
    let _ = post.answer(case, &item.id, answer);
}

#[test]
fn next_always_comes_to_the_rest_and_to_the_end_and_back_to_the_beginning() {
    let mut post = Post::new();
    let mut runner = TestRunner::deterministic();
    for _ in 0..40 {
        let given = prop::collection::vec(some_answer(), 0..30).new_tree(&mut runner).unwrap().current();
        let case = post.begin();
        for one in &given {
            let view = post.view(case);
            give(&mut post, case, &view, one);
        }
        let view = post.view(case);
        let first = view.stages.iter().flat_map(|stage| &stage.items).find(|item| {
            let known = |place: &Option<PlaceView>| place.as_ref().and_then(|place| place.item.clone());
            view.given.contains_key(&item.id) || known(&view.next).as_ref() == Some(&item.id)
        });
        let Some(first) = first else { continue };
        let mut walked = vec![at(&first.id)];
        while let Some(place) = next(&view, walked.last().unwrap()) {
            assert_ne!(&place, walked.last().unwrap(), "next stands still");
            assert!(!walked.contains(&place) || place == REST, "{place:?} comes twice: {given:?}");
            if place == REST && walked.contains(&REST) {
                break;
            }
            let before = walked.last().unwrap();
            // From the rest it goes to what nothing was said to; what lies before that is back from there.
            if *before != REST {
                assert_eq!(back(&view, &place).as_ref(), Some(before), "back is the way one came: {given:?}");
            }
            walked.push(place);
        }
        assert!(walked.contains(&REST));
        let questions: Vec<&PlaceView> = walked.iter().take_while(|place| **place != REST).collect();
        for place in &view.later {
            let item = place.item.as_ref().unwrap();
            let seen = questions.iter().filter(|one| one.item.as_ref() == Some(item)).count();
            assert!(seen <= 2, "{item} is offered more than once a pass");
        }
        // From every item of the guide, on the way or not, next leads somewhere else.
        for (item, ways) in &view.ways {
            assert_ne!(ways.own.next, at(item));
            assert!(ways.again.as_ref().is_none_or(|way| way.next != again(item)));
        }
    }
}
