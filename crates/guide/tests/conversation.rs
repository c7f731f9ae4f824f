//! A conversation from its first question on: what is asked, what waits, what is heard, and where it is heard.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{guide, set};
use sala_guide::{
    Action, AnswerError, Answers, Consents, Evaluation, Guide, HeldBackBy, LiveAnswer, Outcome, Rule,
    SignState, StageState, Track, check_answer, evaluate,
};
use sala_record::{Answer, ConsentChange, Decision, EventId, NotAskedReason, Purpose, Voice};
use serde_json::json;

fn choice(option: &str) -> Answer {
    Answer::Choice(option.into())
}

fn choices(options: &str) -> Answer {
    Answer::Choices(options.split_whitespace().map(Into::into).collect())
}

fn said(answers: &[(&str, Answer)]) -> Answers {
    let mut all = Answers::new();
    answers.iter().for_each(|(item, answer)| all.say(*item, answer.clone(), None));
    all
}

/// One decision about talking, and the same about notes.
fn talk(decision: Decision) -> Consents {
    let about = |purpose| ConsentChange { purpose, decision, recipient: None };
    Consents::from_changes([&about(Purpose::Talk), &about(Purpose::Notes)])
}

fn seen(guide: &Guide, answers: &[(&str, Answer)]) -> Evaluation {
    evaluate(guide, &said(answers), &talk(Decision::Yes))
}

#[test]
fn it_begins_with_safety_and_with_a_child_in_mind() {
    let guide = guide();
    let start = evaluate(&guide, &Answers::new(), &Consents::new());
    assert_eq!(start.track, Track::Child);
    assert_eq!(start.outcome, Outcome::ChildProtectionCheck);
    assert_eq!(start.reasons.rules, [Rule::ChildCheck]);
    assert_eq!(start.next.unwrap(), "alone-here");
    assert!(!start.settled && !start.enough);
    assert!(start.stages.iter().all(|stage| stage.state == StageState::NotStarted));
    assert!(start.held_back.is_empty(), "heavy questions are the adult's here");
}

#[test]
fn heavy_questions_come_last_and_wait_for_consent() {
    let guide = guide();
    let answers = said(&[("adult", choice("yes"))]);
    let before = evaluate(&guide, &answers, &Consents::new());
    assert_eq!(before.held_back[0].item, "cd");
    assert_eq!(before.held_back[0].by, HeldBackBy::Consent);
    assert!(!before.available.contains(&"cd".into()));
    let after = evaluate(&guide, &answers, &talk(Decision::Yes));
    assert!(after.available.contains(&"cd".into()));
    for no in [Decision::No, Decision::Later, Decision::Withdrawn] {
        assert!(!evaluate(&guide, &answers, &talk(no)).available.contains(&"cd".into()));
    }
}

#[test]
fn who_does_not_want_to_talk_is_asked_nothing_and_is_still_offered_help() {
    let refused = evaluate(&guide(), &Answers::new(), &talk(Decision::No));
    let open: Vec<_> = refused.open.iter().map(|id| id.as_str()).collect();
    assert_eq!(open, ["alone-here", "hurt", "looks", "share", "end"]);
    assert_eq!(refused.outcome, Outcome::ChildProtectionCheck, "a refusal does not lower protection");
}

#[test]
fn heavy_questions_wait_while_the_room_is_not_safe() {
    let guide = guide();
    let unsafe_room = [("adult", choice("yes")), ("alone-here", choice("no"))];
    let seen_unsafe = seen(&guide, &unsafe_room);
    assert_eq!(seen_unsafe.actions[0].action, Action::MoveRoom);
    assert!(seen_unsafe.held_back.iter().all(|held| held.by == HeldBackBy::Safety));
    assert_eq!(seen_unsafe.held_back.len(), 2);
    let moved = seen(&guide, &[("adult", choice("yes")), ("alone-here", choice("yes"))]);
    assert!(moved.held_back.is_empty() && moved.actions.is_empty());
}

#[test]
fn one_doubt_about_age_is_enough_to_protect_a_child() {
    let guide = guide();
    assert_eq!(seen(&guide, &[("adult", choice("yes"))]).track, Track::Adult);
    let doubt = seen(&guide, &[("adult", choice("yes")), ("looks", choice("in-doubt"))]);
    assert_eq!(doubt.track, Track::Child);
    assert_eq!(doubt.facts["ADULT-SHOWN"], SignState::NotHeard);
    assert_eq!(seen(&guide, &[("adult", Answer::Declined)]).track, Track::Child);
}

#[test]
fn every_reason_points_at_the_answer_it_rests_on() {
    let guide = guide();
    let event = EventId("6e0f8ad4-0c3c-4c0e-9b1d-0f0f0f0f0f0f".parse().unwrap());
    let mut answers = said(&[("adult", choice("yes")), ("dr", choices("dr1 dr2")), ("ex", choices("ex2"))]);
    answers.say("cd", choices("cd3 cd4"), Some(event));
    let seen = evaluate(&guide, &answers, &talk(Decision::Yes));
    assert_eq!(seen.outcome, Outcome::Signs);
    assert_eq!(seen.reasons.rules, [Rule::Control, Rule::StrongControl]);
    assert_eq!(seen.reasons.signs, ["CD3", "CD4"]);
    let places = &seen.heard_in["CD3"];
    assert_eq!(
        (places[0].item.as_str(), places[0].option.as_str(), places[0].event),
        ("cd", "cd3", Some(event))
    );
}

#[test]
fn an_unticked_option_says_nothing_unless_none_was_ticked() {
    let guide = guide();
    let some = seen(&guide, &[("ex", choices("ex1"))]);
    assert_eq!((some.facts["EX1"], some.facts["EX2"]), (SignState::Heard, SignState::Unknown));
    let none = seen(&guide, &[("ex", choices("none"))]);
    assert_eq!(none.facts["EX2"], SignState::NotHeard);
}

#[test]
fn two_copies_of_a_case_that_disagree_are_both_heard() {
    let guide = guide();
    let mut answers = said(&[("danger", choice("no"))]);
    answers.add("danger", LiveAnswer { answer: choice("yes"), event: None, withheld: false });
    let seen = evaluate(&guide, &answers, &talk(Decision::Yes));
    assert_eq!(seen.facts["DANGER"], SignState::Heard);
}

#[test]
fn what_the_person_has_not_released_is_not_heard_and_opens_nothing() {
    let guide = guide();
    let mut answers = Answers::new();
    answers.add("ex", LiveAnswer { answer: choices("ex2"), event: None, withheld: true });
    let seen = evaluate(&guide, &answers, &talk(Decision::Yes));
    assert_eq!(seen.facts["EX2"], SignState::Unknown);
    assert!(!seen.available.contains(&"pay".into()));
    assert!(!seen.open.contains(&"ex".into()), "it was answered");
}

#[test]
fn a_correction_replaces_what_was_said() {
    let guide = guide();
    let mut answers = said(&[("hurt", choice("yes"))]);
    let first = evaluate(&guide, &answers, &Consents::new());
    assert_eq!(first.urgent["medical"], ["hurt"]);
    answers.say("hurt", choice("no"), None);
    assert!(evaluate(&guide, &answers, &Consents::new()).urgent.is_empty());
}

#[test]
fn answers_out_of_order_and_to_what_is_not_asked_are_kept_and_heard() {
    let guide = guide();
    let seen = seen(&guide, &[("cd", choices("cd1")), ("pay", choice("yes"))]);
    assert_eq!(seen.track, Track::Child);
    assert!(!seen.available.contains(&"cd".into()), "a child is not asked this");
    assert_eq!(seen.outcome, Outcome::StrongSigns, "but what it tells is heard");
    assert_eq!(seen.urgent["lodging"], ["pay"]);
    assert_eq!(seen.next.unwrap(), "alone-here");
}

#[test]
fn later_comes_back_once_at_the_end_of_its_stage_and_then_no_more() {
    let guide = guide();
    let mut answers = said(&[("adult", Answer::Later)]);
    let once = evaluate(&guide, &answers, &talk(Decision::Yes));
    let age: Vec<_> = once
        .open
        .iter()
        .map(|id| id.as_str())
        .filter(|id| ["adult", "looks", "years", "carer"].contains(id))
        .collect();
    assert_eq!(age, ["looks", "years", "carer", "adult"]);
    assert_eq!(once.later, ["adult"]);
    answers.say("adult", Answer::Later, None);
    let twice = evaluate(&guide, &answers, &talk(Decision::Yes));
    assert!(!twice.open.contains(&"adult".into()));
    assert!(twice.available.contains(&"adult".into()), "the door stays open");
    assert_eq!(twice.later, ["adult"]);
}

#[test]
fn no_kind_of_refusal_is_asked_again() {
    let guide = guide();
    for refusal in
        [Answer::Declined, Answer::Unknown, Answer::NotAsked(NotAskedReason::NoTime), Answer::Withdrawn]
    {
        let seen = seen(&guide, &[("ex", refusal)]);
        assert!(!seen.open.contains(&"ex".into()));
        assert_eq!(seen.facts["EX1"], SignState::Unknown);
    }
    let mut told_elsewhere = Answers::new();
    told_elsewhere.close("ex");
    assert!(!evaluate(&guide, &told_elsewhere, &talk(Decision::Yes)).open.contains(&"ex".into()));
}

#[test]
fn questions_stop_when_nothing_left_to_ask_can_change_the_outcome() {
    let guide = guide();
    let strong = [
        ("adult", choice("yes")),
        ("looks", choice("clearly-adult")),
        ("dr", choices("dr1 dr2")),
        ("cd", choices("cd1 cd2")),
    ];
    let mut answers = strong.to_vec();
    answers.push(("ex", choices("ex1 ex4")));
    let seen_strong = seen(&guide, &answers);
    assert_eq!(seen_strong.outcome, Outcome::StrongSigns);
    assert!(seen_strong.settled);
    assert!(!seen_strong.enough, "being hurt could still be an urgent need");
    answers.push(("hurt", choice("no")));
    let enough = seen(&guide, &answers);
    assert!(enough.enough);
    let open: Vec<_> = enough.open.iter().map(|id| id.as_str()).collect();
    assert_eq!(open, ["alone-here", "share", "end"], "what is left is safety, referral and the end");
    assert!(enough.available.contains(&"story".into()), "the person may always go on telling");
    answers.pop();
    answers.pop();
    answers.extend([("hurt", choice("no")), ("ex", choices("ex1 ex2 ex4"))]);
    assert!(!seen(&guide, &answers).enough, "unpaid: lodging could be asked about, and needed");
}

#[test]
fn stages_show_how_far_the_conversation_is() {
    let guide = guide();
    let seen =
        seen(&guide, &[("alone-here", choice("yes")), ("hurt", choice("no")), ("adult", choice("yes"))]);
    let states: Vec<_> = seen.stages.iter().take(5).map(|stage| stage.state).collect();
    use StageState::{Done, NotStarted, Open};
    assert_eq!(states, [Done, Done, Done, Open, NotStarted]);
}

#[test]
fn consents_are_read_from_their_items_and_silence_is_none() {
    let guide = guide();
    let decide = |answer: &Answer| guide.consent_change("talk", answer).map(|change| change.decision);
    assert_eq!(decide(&choice("yes")), Some(Decision::Yes));
    assert_eq!(decide(&Answer::Declined), Some(Decision::No));
    assert_eq!(decide(&Answer::NotAsked(NotAskedReason::NoTime)), None);
    assert_eq!(guide.consent_change("hurt", &choice("yes")), None);
    let share = guide.consent_change("share", &choice("later")).unwrap();
    assert_eq!(share.recipient.as_deref(), Some("health"));
}

#[test]
fn an_answer_fits_its_question_or_is_refused_with_the_reason() {
    let guide = guide();
    let text = |words: &str| Answer::Text { words: words.into(), voice: Voice::Theirs };
    for (item, answer, expected) in [
        ("hurt", choice("yes"), Ok(())),
        ("hurt", Answer::Declined, Ok(())),
        ("hurt", choice("perhaps"), Err(AnswerError::NoSuchOption)),
        ("hurt", choices("yes"), Err(AnswerError::Kind)),
        ("nothing", choice("yes"), Err(AnswerError::NoSuchItem)),
        ("ex", choices("ex1 ex2"), Ok(())),
        ("ex", choices(""), Ok(())),
        ("ex", choices("none"), Ok(())),
        ("ex", choices("none ex1"), Err(AnswerError::NotAlone)),
        ("ex", choices("ex1 ex1"), Err(AnswerError::Twice)),
        ("ex", choices("dr1"), Err(AnswerError::NoSuchOption)),
        ("story", text("ຂ້ອຍຢາກກັບບ້ານ"), Ok(())),
        ("story", text("Tie\u{0302}\u{0301}ng"), Err(AnswerError::NotComposed)),
        ("story", text(&"a".repeat(Answer::TEXT_LIMIT + 1)), Err(AnswerError::TooLong)),
        ("years", Answer::Number(17), Ok(())),
        ("years", Answer::Number(1990), Err(AnswerError::TooLarge)),
        ("since", Answer::Date("2025-03~".into()), Ok(())),
        ("since", Answer::Date("March".into()), Err(AnswerError::NotADate)),
        ("talk", choice("later"), Ok(())),
        ("talk", choice("done"), Err(AnswerError::NoSuchOption)),
        ("end", choice("done"), Ok(())),
    ] {
        assert_eq!(check_answer(&guide, item, &answer), expected, "{item}");
    }
}

#[test]
fn it_is_known_which_questions_can_hear_a_sign() {
    let guide = guide();
    let coverage = guide.coverage();
    let (_, items) = coverage.iter().find(|(sign, _)| *sign == "CD3").unwrap();
    assert_eq!(*items, ["cd"]);
    assert!(guide.covers_tables() && guide.not_covered().is_empty());
    assert_eq!(coverage.len(), common::all_signs().len() + 2);
    assert_eq!(
        guide.sign("VR8").unwrap().weight(Track::Child),
        guide.sign("VR8").unwrap().weight(Track::Adult)
    );
    assert!(set("CD3").iter().all(|sign| guide.sign(sign).is_some()));
}

#[test]
fn light_and_decisive_questions_come_first() {
    let guide = guide();
    let adult = seen(&guide, &[("adult", choice("yes"))]);
    let place = |seen: &Evaluation, id: &str| seen.open.iter().position(|open| *open == id);
    let topics = ["ex", "dr", "cr", "vr"].map(|id| place(&adult, id).unwrap());
    // Circumstances decide little: the many signs of vulnerability wait behind a single sign of sexual exploitation.
    assert!(place(&adult, "sx") < place(&adult, "vr"), "{:?}", adult.open);
    assert!(topics[..3].iter().all(|each| *each < topics[3]), "{:?}", adult.open);
    assert!(place(&adult, "vr") < place(&adult, "cd"), "heavy ones come last");
    // What is established already decides nothing more.
    let deceived = seen(&guide, &[("adult", choice("yes")), ("ex", choices("ex1 ex2"))]);
    assert!(place(&deceived, "pay") < place(&deceived, "cr"), "the lightest first: {:?}", deceived.open);
}

#[test]
fn a_place_that_is_not_safe_is_never_called_enough() {
    let mut definition = common::definition();
    // Everything that inquires waits for a place where nobody listens.
    for stage in 3..7 {
        for item in definition["stages"][stage]["items"].as_array_mut().unwrap() {
            let alone = json!({ "item": "alone-here", "is": "yes" });
            let when = item.get("when").cloned();
            item["when"] = when.map_or(alone.clone(), |when| json!({ "all": [alone, when] }));
        }
    }
    let guide = common::guide_with(|all| *all = definition);
    let overheard = seen(&guide, &[("alone-here", choice("no")), ("hurt", choice("no"))]);
    assert!(!overheard.enough, "another room can be found");
    let alone = seen(&guide, &[("alone-here", choice("yes")), ("hurt", choice("no"))]);
    assert!(!alone.enough && alone.available.contains(&"ex".into()));
}
