//! How long a case is kept here, and what is never kept at all.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::way::{WORDS, Way, code};
use common::{PASSPHRASE, Post, holds};
use sala_field::FieldError;
use sala_field::wire::*;

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

fn code_of<T>(result: Result<T, FieldError>) -> Option<ErrorCode> {
    result.err().map(|error| error.code())
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
