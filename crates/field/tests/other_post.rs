//! A case that came from another post by a bundle: gone on with here, with both posts' words side by side.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, add_card};
use sala_field::wire::*;
use sala_record::{CaseId, RecipientCard};
use std::fs;

const SERVICE: &str = "consular-department";
const THEIRS: &str = "Hộ chiếu ở chỗ chủ";
const OURS: &str = "Đã thấy giấy tờ ở quầy";

/// A post's own vault, while its officer does not work.
fn vault(post: &mut Post) -> sala_vault::Vault {
    post.session.lock();
    let folder = post.folder.path().join("sala");
    sala_vault::Vault::unlock(&folder, &sala_keys::Passphrase::new(PASSPHRASE), None).unwrap()
}

fn card(post: &mut Post) -> RecipientCard {
    let card = vault(post).card();
    post.unlock(PASSPHRASE).unwrap();
    card
}

/// Carries a case from one post to the other on a stick.
fn carry(case: CaseId, from: &mut Post, to: &mut Post) {
    let (sender, reader) = (card(from), card(to));
    from.session.add_card(add_card(&reader, SERVICE)).unwrap();
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().to_string_lossy().into_owned();
    let asked = ExportRequest { case, service: SERVICE.to_owned(), cards: vec![reader.age], folder };
    let written = from.session.export(asked).unwrap();
    let bytes = fs::read(stick.path().join(written.file)).unwrap();
    sala_sync::receive(&mut vault(to), &bytes, &sender).unwrap();
    to.unlock(PASSPHRASE).unwrap();
}

/// Told and ended at the first post, and carried to the second.
fn closed_elsewhere() -> (Post, Post, CaseId) {
    let mut first = Post::new();
    let mut second = Post::locked("2026-12-03T02:30:00Z");
    second.set_up(None, false).unwrap();
    let case = first.agreed();
    first.choose(case, "age-said", "adult").unwrap();
    first.note(case, "papers", THEIRS).unwrap();
    first.choose(case, "consent-share-consular", "yes").unwrap();
    first.session.end_conversation(CaseRequest { case }).unwrap();
    carry(case, &mut first, &mut second);
    (first, second, case)
}

#[test]
fn a_conversation_closed_at_another_post_is_gone_on_with_here() {
    let (mut first, mut second, case) = closed_elsewhere();
    let view = second.view(case);
    assert!(view.closed && view.may_reopen);
    assert_eq!(second.tell(case, "story", "x").unwrap_err().code(), ErrorCode::CaseClosed);
    let view = second.session.reopen(CaseRequest { case }).unwrap();
    assert!(!view.closed && !view.may_reopen && view.next.is_some());
    second.tell(case, "story", "Kể tiếp").unwrap();
    second.session.lock();
    second.unlock(PASSPHRASE).unwrap();
    assert!(!second.view(case).closed, "it outlives the lock");
    assert!(!second.session.home().unwrap().cases[0].closed);
    second.session.end_conversation(CaseRequest { case }).unwrap();
    assert!(second.view(case).closed && second.view(case).may_reopen);
    // The first post ended it and led it alone: there it stays ended.
    assert!(first.view(case).closed && !first.view(case).may_reopen);
    assert_eq!(first.session.reopen(CaseRequest { case }).unwrap_err().code(), ErrorCode::CaseClosed);
}

#[test]
fn opening_it_again_writes_nothing_by_itself() {
    let (_first, mut second, case) = closed_elsewhere();
    let before = vault(&mut second).events(case).unwrap();
    second.unlock(PASSPHRASE).unwrap();
    second.session.reopen(CaseRequest { case }).unwrap();
    assert_eq!(vault(&mut second).events(case).unwrap(), before);
    second.unlock(PASSPHRASE).unwrap();
    assert!(second.view(case).closed);
}

#[test]
fn the_notes_of_two_posts_stand_side_by_side() {
    let (mut first, mut second, case) = closed_elsewhere();
    second.session.reopen(CaseRequest { case }).unwrap();
    let view = second.note(case, "papers", "nháp").unwrap();
    assert_eq!(view.given["papers"].notes.len(), 2);
    let view = second.note(case, "papers", OURS).unwrap();
    let notes = &view.given["papers"].notes;
    let told: Vec<(&str, bool)> = notes.iter().map(|note| (note.words.as_str(), note.here)).collect();
    assert_eq!(told, [(THEIRS, false), (OURS, true)]);
    assert!(notes[0].from.contains("22/11/2026 14:05") && notes[1].from.contains("03/12/2026 09:30"));
    let name = card(&mut first).name;
    assert!(notes[0].from.contains(name.split(' ').next_back().unwrap()), "{}, {name}", notes[0].from);
    // Each leaves as a note of its own, and comes back so.
    let summary = second.session.handover(CaseRequest { case }).unwrap();
    let rows: Vec<&HandoverRow> = summary.sections.iter().flat_map(|section| &section.rows).collect();
    for (words, day) in [(THEIRS, "22/11/2026"), (OURS, "03/12/2026")] {
        assert!(rows.iter().any(|row| row.value == words && row.voice.contains(day)), "{words}");
    }
    carry(case, &mut second, &mut first);
    let there = &first.view(case).given["papers"].notes;
    let told: Vec<(&str, bool)> = there.iter().map(|note| (note.words.as_str(), note.here)).collect();
    assert_eq!(told, [(THEIRS, true), (OURS, false)]);
    // Taking one's own back leaves the other's.
    let view = second.note(case, "papers", "").unwrap();
    assert_eq!(view.given["papers"].notes.len(), 1);
    assert_eq!(view.given["papers"].notes[0].words, THEIRS);
}
