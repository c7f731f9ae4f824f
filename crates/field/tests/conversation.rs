//! A conversation as an officer leads it, without a window.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, holds};
use sala_field::wire::*;
use sala_record::{Address, Answer, Interpreter, InterpreterMode, NotAskedReason, Source, Voice};
use sala_texts::{Lang, Texts};

const CANARY: &str = "chim hoàng yến";

#[test]
fn before_notes_are_agreed_to_nothing_reaches_the_disk() {
    let mut post = Post::new();
    let before = post.on_disk().len();
    let case = post.begin();
    post.choose(case, "alone", "yes").unwrap();
    post.tell(case, "story", CANARY).unwrap();
    let view = post.view(case);
    assert_eq!(view.kept, Kept::NotYet);
    assert!(view.saved_at.is_none());
    assert_eq!(post.on_disk().len(), before, "something was written");

    let view = post.choose(case, "consent-notes", "yes").unwrap();
    assert_eq!(view.kept, Kept::Kept);
    assert_eq!(view.saved_at.as_deref(), Some("14:05"));
    assert!(!holds(&post.on_disk(), CANARY), "an answer lies readable on the disk");
    post.session.lock();
    post.unlock(PASSPHRASE).unwrap();
    let view = post.view(case);
    let told = Answer::Text { words: CANARY.to_owned(), voice: Voice::Theirs };
    assert_eq!(view.given["story"].answers, [told], "what waited for the consent is there");
    assert!(view.given.contains_key("alone"));
}

#[test]
fn who_refuses_notes_can_still_talk_and_leaves_no_trace() {
    let mut post = Post::new();
    let before = post.on_disk().len();
    let case = post.begin();
    post.choose(case, "consent-talk", "yes").unwrap();
    let view = post.choose(case, "consent-notes", "no").unwrap();
    assert_eq!(view.kept, Kept::TalkOnly);
    post.tell(case, "story", CANARY).unwrap();
    assert!(post.view(case).next.is_some(), "the conversation goes on");
    let home = post.session.end_conversation(CaseRequest { case }).unwrap();
    assert!(home.cases.is_empty());
    assert_eq!(post.on_disk().len(), before);
    let gone = post.session.open_case(CaseRequest { case }).unwrap_err();
    assert_eq!(gone.code(), ErrorCode::NoSuchCase);
}

#[test]
fn a_talk_only_conversation_is_counted_only_if_that_was_agreed() {
    let mut post = Post::new();
    let case = post.begin();
    post.choose(case, "consent-notes", "no").unwrap();
    post.choose(case, "consent-statistics", "yes").unwrap();
    post.tell(case, "story", CANARY).unwrap();
    post.session.end_conversation(CaseRequest { case }).unwrap();
    assert!(post.session.home().unwrap().cases.is_empty(), "the count is no case");
    post.session.lock();
    let folder = post.folder.path().join("sala");
    let vault = sala_vault::Vault::unlock(&folder, &sala_keys::Passphrase::new(PASSPHRASE), None).unwrap();
    let all = vault.cases().unwrap();
    assert_eq!(all.len(), 1);
    assert_ne!(all[0].case, case, "the count cannot be tied to the conversation");
    let events = vault.events(all[0].case).unwrap();
    let text = serde_json::to_string(&events).unwrap();
    assert!(text.contains("\"held\"") && text.contains("2026-11-22T00:00:00.000Z"));
    assert!(!text.contains(CANARY) && !text.contains("story") && !text.contains("\"lo\""));
}

#[test]
fn locking_forgets_what_was_not_kept() {
    let mut post = Post::new();
    let case = post.begin();
    post.tell(case, "story", CANARY).unwrap();
    post.session.lock();
    assert_eq!(post.session.open_case(CaseRequest { case }).unwrap_err().code(), ErrorCode::Locked);
    post.unlock(PASSPHRASE).unwrap();
    assert_eq!(post.session.open_case(CaseRequest { case }).unwrap_err().code(), ErrorCode::NoSuchCase);
}

#[test]
fn a_consent_taken_back_is_kept_and_nothing_after_it_is() {
    let mut post = Post::new();
    let case = post.agreed();
    post.tell(case, "story", "trước").unwrap();
    let view = post.choose(case, "consent-notes", "no").unwrap();
    assert_eq!(view.kept, Kept::TalkOnly);
    post.tell(case, "corrections", CANARY).unwrap();
    post.session.lock();
    post.unlock(PASSPHRASE).unwrap();
    let view = post.view(case);
    assert_eq!(view.kept, Kept::TalkOnly, "the withdrawal outlived the lock");
    assert!(view.given.contains_key("story") && !view.given.contains_key("corrections"));
}

#[test]
fn a_correction_keeps_the_first_wording() {
    let mut post = Post::new();
    let case = post.agreed();
    post.tell(case, "story", "lần một").unwrap();
    let view = post.tell(case, "story", "lần hai").unwrap();
    let given = &view.given["story"];
    assert!(given.corrected);
    assert_eq!(given.answers, [Answer::Text { words: "lần hai".to_owned(), voice: Voice::Theirs }]);
    post.session.lock();
    let folder = post.folder.path().join("sala");
    let vault = sala_vault::Vault::unlock(&folder, &sala_keys::Passphrase::new(PASSPHRASE), None).unwrap();
    let text = serde_json::to_string(&vault.events(case).unwrap()).unwrap();
    assert!(text.contains("lần một") && text.contains("lần hai"));
}

#[test]
fn every_way_of_not_answering_lets_the_conversation_go_on() {
    for answer in [Answer::Declined, Answer::Unknown, Answer::Later, Answer::NotAsked(NotAskedReason::Unsafe)]
    {
        let mut post = Post::new();
        let case = post.agreed();
        post.choose(case, "age-said", "adult").unwrap();
        let next = post.view(case).next.unwrap().item.unwrap();
        let view = post.answer(case, &next, answer.clone()).unwrap();
        let now = view.next.as_ref().and_then(|place| place.item.as_deref());
        assert_ne!(now, Some(next.as_str()), "{answer:?} holds the conversation up");
        assert_eq!(view.given[&next].answers, [answer]);
    }
}

#[test]
fn a_heavy_question_waits_for_consent_to_talk() {
    let mut post = Post::new();
    let case = post.begin();
    let refused = post.answer(case, "hurt", Answer::Choices(vec!["none".to_owned()])).unwrap_err();
    assert_eq!(refused.code(), ErrorCode::ConsentFirst);
    post.answer(case, "hurt", Answer::NotAsked(NotAskedReason::Unsafe)).unwrap();
}

#[test]
fn what_was_typed_on_any_keyboard_is_kept_in_one_spelling() {
    let mut post = Post::new();
    let case = post.agreed();
    let view = post.note(case, "papers", "Nguye\u{302}\u{303}n\u{0}\u{202E}\r\nນ\u{0ECD}\u{0EC9}າ").unwrap();
    assert_eq!(view.given["papers"].notes[0].words, "Nguyễn\nນ້ຳ");
}

#[test]
fn a_long_paste_is_kept_and_a_book_is_refused_with_nothing_lost() {
    let mut post = Post::new();
    let case = post.agreed();
    let long = "một câu dài ".repeat(7_000);
    assert!(long.len() > 100_000);
    post.note(case, "papers", &long).unwrap();
    let refused = post.note(case, "papers", &"x".repeat(Answer::TEXT_LIMIT + 1)).unwrap_err();
    assert_eq!(refused.code(), ErrorCode::TextTooLong);
    assert_eq!(post.view(case).given["papers"].notes[0].words, long);
}

#[test]
fn an_answer_that_does_not_fit_is_refused() {
    let mut post = Post::new();
    let case = post.agreed();
    for (item, answer) in [
        ("alone", Answer::Choice("maybe".to_owned())),
        ("nowhere", Answer::Declined),
        ("alone", Answer::Number(3)),
    ] {
        assert_eq!(post.answer(case, item, answer).unwrap_err().code(), ErrorCode::BadAnswer);
    }
}

#[test]
fn another_language_in_mid_interview_changes_words_and_nothing_else() {
    let mut post = Post::new();
    let case = post.agreed();
    post.choose(case, "age-said", "adult").unwrap();
    let before = post.view(case);
    let vi = post.session.words(CaseRequest { case }).unwrap();
    post.session
        .set_preferences(Preferences { language: Lang::En, text_size: 150, lock_after_minutes: 5 })
        .unwrap();
    let after = post.view(case);
    assert_eq!((&after.next, &after.ways, after.child), (&before.next, &before.ways, before.child));
    let en = post.session.words(CaseRequest { case }).unwrap();
    assert_eq!(en.officer.language, Lang::En);
    assert_eq!(en.person.language, Lang::Lo);
    assert_ne!(vi.officer.items["papers"].ask, en.officer.items["papers"].ask);
    assert_eq!(vi.person.items["papers"].say, en.person.items["papers"].say);
}

#[test]
fn forms_of_address_are_used_throughout() {
    let mut post = Post::new();
    let case = post.begin();
    let words = post.session.words(CaseRequest { case }).unwrap();
    let said: Vec<String> = words.officer.items.values().filter_map(|item| item.say.clone()).collect();
    assert!(said.iter().any(|say| say.contains("chị") || say.contains("Chị")));
    let all = said.join(" ");
    assert!(!all.contains("{ $") && !all.contains("{$"), "a variable is left over");
    assert!(!all.contains("anh/chị"), "a form that was not chosen: {all}");
}

#[test]
fn a_case_has_a_short_name_that_can_be_said_over_the_telephone() {
    let mut post = Post::new();
    let case = post.begin();
    let code = post.view(case).code;
    let (first, last) = code.split_once('-').unwrap();
    assert!(first.len() == 2 && last.len() == 2, "{code}");
    assert!(code.chars().all(|sign| sign == '-' || !"0O1I5S2Z8B".contains(sign)), "{code}");
}

#[test]
fn a_conversation_that_ended_takes_no_more_answers() {
    let mut post = Post::new();
    let case = post.agreed();
    post.session.end_conversation(CaseRequest { case }).unwrap();
    assert_eq!(post.tell(case, "story", "x").unwrap_err().code(), ErrorCode::CaseClosed);
    assert!(post.session.home().unwrap().cases[0].closed);
}

/// What lies in the vault of a case, as text.
fn journal(post: &mut Post, case: sala_record::CaseId) -> String {
    post.session.lock();
    let folder = post.folder.path().join("sala");
    let vault = sala_vault::Vault::unlock(&folder, &sala_keys::Passphrase::new(PASSPHRASE), None).unwrap();
    serde_json::to_string(&vault.events(case).unwrap()).unwrap()
}

#[test]
fn after_a_withdrawal_ending_and_opening_again_writes_nothing() {
    let mut post = Post::new();
    let case = post.agreed();
    post.choose(case, "consent-notes", "no").unwrap();
    post.session.end_conversation(CaseRequest { case }).unwrap();
    assert_eq!(post.view(case).kept, Kept::TalkOnly);
    post.tell(case, "story", CANARY).unwrap();
    assert!(!journal(&mut post, case).contains(CANARY));
}

#[test]
fn a_second_refusal_does_not_write_down_what_was_said_off_the_record() {
    for again in [Answer::Choice("no".to_owned()), Answer::Choice("later".to_owned()), Answer::Declined] {
        let mut post = Post::new();
        let case = post.agreed();
        post.choose(case, "consent-notes", "no").unwrap();
        post.tell(case, "story", CANARY).unwrap();
        post.answer(case, "consent-notes", again).unwrap();
        assert!(!journal(&mut post, case).contains(CANARY));
    }
}

#[test]
fn a_refusal_outlives_the_lock_although_notes_were_withdrawn() {
    let mut post = Post::new();
    let case = post.agreed();
    post.choose(case, "consent-share-police", "yes").unwrap();
    post.choose(case, "consent-notes", "no").unwrap();
    post.choose(case, "consent-share-police", "no").unwrap();
    post.choose(case, "consent-talk", "no").unwrap();
    post.session.lock();
    post.unlock(PASSPHRASE).unwrap();
    let view = post.choose(case, "consent-notes", "yes").unwrap();
    assert!(!view.may_talk, "an old yes came back");
    assert_eq!(view.given["consent-share-police"].answers, [Answer::Choice("no".to_owned())]);
}

#[test]
fn what_is_typed_in_from_paper_is_marked_so_until_its_end() {
    let mut post = Post::new();
    let view = post.session.begin(BeginRequest {
        guide: "consular-walk-in".to_owned(),
        person_language: Lang::Lo,
        address: Address { vi: "chi-em".to_owned(), lo: "euay-nong".to_owned() },
        interpreter: Interpreter { mode: InterpreterMode::None, code: None },
        from_paper: true,
    });
    let case = view.unwrap().case;
    post.choose(case, "consent-talk", "yes").unwrap();
    post.choose(case, "consent-notes", "yes").unwrap();
    post.choose(case, "alone", "yes").unwrap();
    assert!(post.view(case).from_paper);
    let handover = post.session.handover(CaseRequest { case }).unwrap();
    let texts = Texts::new();
    let named = Lang::ALL.map(|lang| texts.get(lang, "handover-from-paper", &[]));
    let mut rows = handover.sections.iter().flat_map(|section| &section.rows);
    assert!(rows.any(|row| named.contains(&row.value)), "the handover says so");
    // After a lock the rest of the sheet is still typed in.
    post.session.lock();
    post.unlock(PASSPHRASE).unwrap();
    post.choose(case, "safe-to-talk", "yes").unwrap();
    let live = post.agreed();
    assert!(!post.view(live).from_paper);
    post.session.lock();
    let folder = post.folder.path().join("sala");
    let vault = sala_vault::Vault::unlock(&folder, &sala_keys::Passphrase::new(PASSPHRASE), None).unwrap();
    let source = |case| {
        let events = vault.events(case).unwrap();
        events.iter().map(|event| event.read().unwrap().unwrap().source).collect::<Vec<_>>()
    };
    assert!(source(case).iter().all(|each| *each == Source::Paper));
    assert!(source(live).iter().all(|each| *each == Source::Live));
}
