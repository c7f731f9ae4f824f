#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! What leaves, if and as far as the person agreed.

mod common;
use common::*;
use sala_record::*;
use sala_sync::carrier::Folder;
use sala_sync::{SyncError, holds, leaving, receive};
use sala_vault::Vault;

#[test]
fn nothing_leaves_without_a_yes_that_still_holds() {
    let Places { mut post, desk, .. } = places();
    let card = [desk.card()];
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::NoSuchCase)));
    tell(&mut post, "một điều", Class::Ordinary);
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::NotesNotAgreed)));
    decide(&mut post, Purpose::Notes, Decision::Yes, None);
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::SharingNotAgreed)));
    // Later is not yes; a yes to one service is no yes to another; a yes to nobody is a yes for nobody.
    decide(&mut post, Purpose::Share, Decision::Later, Some(SERVICE));
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::SharingNotAgreed)));
    decide(&mut post, Purpose::Share, Decision::Yes, None);
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::SharingNotAgreed)));
    decide(&mut post, Purpose::Share, Decision::Yes, Some("shelter"));
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::SharingNotAgreed)));
    decide(&mut post, Purpose::Share, Decision::Yes, Some(SERVICE));
    assert!(sealed(&mut post, &card, SERVICE).is_ok());
    assert!(sealed(&mut post, &card, "shelter").is_ok());
    // Taken back for one, then for all, then the notes themselves.
    decide(&mut post, Purpose::Share, Decision::Withdrawn, Some("shelter"));
    assert!(matches!(sealed(&mut post, &card, "shelter"), Err(SyncError::SharingNotAgreed)));
    assert!(sealed(&mut post, &card, SERVICE).is_ok());
    decide(&mut post, Purpose::Share, Decision::Withdrawn, None);
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::SharingNotAgreed)));
    // A yes to one does not undo a no to all.
    decide(&mut post, Purpose::Share, Decision::Yes, Some(SERVICE));
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::SharingNotAgreed)));
    decide(&mut post, Purpose::Share, Decision::Yes, None);
    assert!(sealed(&mut post, &card, SERVICE).is_ok());
    assert!(matches!(sealed(&mut post, &card, "shelter"), Err(SyncError::SharingNotAgreed)));
    decide(&mut post, Purpose::Notes, Decision::Withdrawn, None);
    assert!(matches!(sealed(&mut post, &card, SERVICE), Err(SyncError::NotesNotAgreed)));
}

#[test]
fn a_no_heard_at_another_post_stands_until_somebody_who_knows_it_hears_a_yes() {
    let Places { mut post, mut desk, .. } = places();
    conversation(&mut post);
    let elsewhere = decide(&mut desk, Purpose::Share, Decision::No, Some(SERVICE));
    post.merge(std::slice::from_ref(&elsewhere)).unwrap();
    // The post said yes, the desk no, neither knew of the other: nothing leaves.
    assert!(matches!(leaving(&post.events(case()).unwrap(), SERVICE), Err(SyncError::SharingNotAgreed)));
    let yes = content(&post, consent(Purpose::Share, Decision::Yes, Some(SERVICE)), Class::Ordinary);
    // Nor does a later yes of the post that does not know of the no, or an answer that names it in passing.
    let mut passing = content(&post, Body::Answer(Answer::Choice("no".into())), Class::Ordinary);
    passing.replaces = vec![elsewhere.header.id];
    post.append(&[yes, passing]).unwrap();
    assert!(matches!(leaving(&post.events(case()).unwrap(), SERVICE), Err(SyncError::SharingNotAgreed)));
    decide(&mut post, Purpose::Share, Decision::Yes, Some(SERVICE));
    assert!(leaving(&post.events(case()).unwrap(), SERVICE).is_ok());
}

#[test]
fn a_consent_is_about_its_purpose_and_sharing_alone_about_somebody() {
    let root = tempfile::tempdir().unwrap();
    let post = vault(root.path(), CardKind::Training);
    let entry = |number: u128, body: Body| {
        let id: EventId = format!("00000000-0000-4000-8000-{number:012}").parse().unwrap();
        (id, content(&post, body, Class::Ordinary))
    };
    let check = |entries: &[(EventId, Content)], purpose, recipient| {
        let entries: Vec<(EventId, &Content)> = entries.iter().map(|(id, content)| (*id, content)).collect();
        holds(&entries, purpose, recipient)
    };
    assert!(!check(&[], Purpose::Talk, None), "silence is no consent");
    let odd = entry(1, consent(Purpose::Notes, Decision::Yes, Some("shelter")));
    let mut entries = vec![odd];
    assert!(check(&entries, Purpose::Notes, None) && check(&entries, Purpose::Notes, Some(SERVICE)));
    assert!(!check(&entries, Purpose::Talk, None) && !check(&entries, Purpose::Share, Some("shelter")));
    let mut no = entry(2, consent(Purpose::Notes, Decision::No, None));
    no.1.replaces = vec![entries[0].0];
    entries.push(no);
    assert!(!check(&entries, Purpose::Notes, None));
    entries.push(entry(3, consent(Purpose::Share, Decision::Yes, Some(SERVICE))));
    assert!(check(&entries, Purpose::Share, Some(SERVICE)));
    assert!(!check(&entries, Purpose::Share, Some("shelter")) && !check(&entries, Purpose::Share, None));
    entries.push(entry(4, consent(Purpose::Share, Decision::Later, None)));
    assert!(!check(&entries, Purpose::Share, Some(SERVICE)));
}

#[test]
fn an_entry_that_cannot_be_read_might_be_the_no() {
    let Places { mut post, .. } = places();
    conversation(&mut post);
    let mut events = post.events(case()).unwrap();
    events[2].content.as_mut().unwrap()["class"] = "unheard-of".into();
    assert!(matches!(leaving(&events, SERVICE), Err(SyncError::Journal)));
}

#[test]
fn what_was_taken_back_or_half_typed_does_not_leave() {
    let Places { mut post, mut desk, stick, _root } = places();
    decide(&mut post, Purpose::Notes, Decision::No, None);
    decide(&mut post, Purpose::Notes, Decision::Yes, None);
    decide(&mut post, Purpose::Share, Decision::Yes, Some(SERVICE));
    let ordinary = |post: &mut Vault, item: &str, body| {
        write(post, Some(item), body, Class::Ordinary);
    };
    let choice = |id: &str| Body::Answer(Answer::Choice(id.into()));
    ordinary(&mut post, "papers", choice("first-answer"));
    ordinary(&mut post, "papers", choice("corrected-answer"));
    ordinary(&mut post, "alone", choice("regretted-answer"));
    ordinary(&mut post, "alone", Body::Answer(Answer::Withdrawn));
    ordinary(&mut post, "papers", said("half ty"));
    ordinary(&mut post, "papers", said("half typed, now whole"));
    ordinary(&mut post, "alone", said("regretted note"));
    ordinary(&mut post, "alone", said(" "));
    for decision in [Decision::Later, Decision::Yes] {
        ordinary(&mut post, "offer", Body::Offer(Offer { service: "shelter".into(), decision }));
    }
    for outcome in ["earlier-outcome", "last-outcome"] {
        let assessment = Assessment { outcome: outcome.into(), settled: true, agrees: true, reason: None };
        ordinary(&mut post, "outcome", Body::Assessment(assessment));
    }
    // Private words that were corrected, or taken back, are missed by nobody.
    for words in ["private, first", "private, last"] {
        write(&mut post, Some("home"), said(words), Class::Private);
    }
    for answer in [Answer::Choice("secret".into()), Answer::Withdrawn] {
        write(&mut post, Some("home"), Body::Answer(answer), Class::Private);
    }

    let all = post.events(case()).unwrap();
    let leaves = leaving(&all, SERVICE).unwrap();
    assert_eq!(leaves.held_back, 1);
    assert_eq!(leaves.events.len(), all.len());
    let told = serde_json_of(&leaves.events);
    for gone in
        ["first-answer", "regretted", "withdrawn", "half ty\"", "earlier-outcome", "private", "secret"]
    {
        assert!(!told.contains(gone), "{gone} leaves");
    }
    for stays in ["corrected-answer", "now whole", "last-outcome", r#""decision":"no""#] {
        assert!(told.contains(stays), "{stays} is missing");
    }
    let offers: Vec<_> = leaves.events.iter().filter_map(|event| event.read().unwrap()).collect();
    assert_eq!(offers.iter().filter(|content| matches!(content.body, Body::Offer(_))).count(), 1);

    // The stubs leave no hole and no doubt.
    let prepared = sealed(&mut post, &[desk.card()], SERVICE).unwrap();
    let path = prepared.deliver(&mut post, &Folder::new(&stick)).unwrap();
    let received = receive(&mut desk, &std::fs::read(path).unwrap(), &post.card()).unwrap();
    assert_eq!((received.report.added, received.report.gaps.len()), (all.len(), 0));
    let chain = desk.verify_chain().unwrap();
    assert!(chain.is_sound() && chain.stubs > 0, "{chain:?}");
}

#[test]
fn the_next_service_does_not_learn_who_else_was_told() {
    let Places { mut post, mut desk, stick, _root } = places();
    conversation(&mut post);
    decide(&mut post, Purpose::Share, Decision::Yes, Some("shelter"));
    let shelter = vault(&_root.path().join("shelter"), CardKind::Training);
    let first = sealed(&mut post, &[shelter.card()], "shelter").unwrap();
    let name = first.bundle.manifest.bundle.clone();
    first.deliver(&mut post, &Folder::new(&stick)).unwrap();
    let second = sealed(&mut post, &[desk.card()], SERVICE).unwrap();
    let path = second.deliver(&mut post, &Folder::new(&stick)).unwrap();
    receive(&mut desk, &std::fs::read(path).unwrap(), &post.card()).unwrap();
    let told = serde_json_of(&desk.events(case()).unwrap());
    assert!(told.contains("họ giữ giấy tờ"));
    assert!(!told.contains("handed-over") && !told.contains(&name) && !told.contains(&shelter.card().age));
    assert!(desk.verify_chain().unwrap().is_sound());
}
