//! An officer prepares for a lost passphrase, and the day comes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, card_text};
use sala_field::wire::*;
use sala_keys::Identity;
use sala_record::CardKind;
use std::fs;

const NEW: &str = "bốn con cò đi ăn đêm trên sông Lam";

fn own() -> OwnRequest {
    OwnRequest { own: PASSPHRASE.to_owned() }
}

/// Makes a sheet as three people do: each writes a piece down and types two groups back.
fn make_sheet(post: &mut Post) -> Vec<String> {
    let mut papers = Vec::new();
    let mut piece = Some(post.session.begin_sheet(own()).unwrap());
    while let Some(shown) = piece {
        assert_eq!((shown.groups.len(), shown.number), (19, papers.len() + 1));
        let group = |at: usize| shown.groups[at - 1].to_lowercase();
        let wrong = PieceCheckRequest { groups: [group(shown.ask[1]), group(shown.ask[0])] };
        assert_eq!(post.session.confirm_piece(wrong).err().unwrap().code(), ErrorCode::PieceDiffers);
        assert!(post.session.recovery().unwrap().sheet.is_none(), "not in use before the last is checked");
        let right = PieceCheckRequest { groups: shown.ask.map(group) };
        piece = post.session.confirm_piece(right).unwrap();
        papers.push(shown.groups.join(" "));
    }
    papers
}

fn pieces(first: &str, second: &str) -> PiecesRequest {
    PiecesRequest { first: first.to_owned(), second: second.to_owned(), training: false }
}

fn told(post: &mut Post) -> sala_record::CaseId {
    let case = post.agreed();
    post.tell(case, "story", "Tôi muốn về nhà.").unwrap();
    case
}

#[test]
fn two_pieces_give_a_new_passphrase_and_the_work_is_all_there() {
    let mut post = Post::new();
    let case = told(&mut post);
    assert!(post.session.status().unwrap().without_recovery);
    let papers = make_sheet(&mut post);
    assert!(!post.session.status().unwrap().without_recovery, "the banner goes");
    let sheet = post.session.recovery().unwrap().sheet.unwrap();
    assert_eq!(sheet.made, "22/11/2026");
    assert!(papers.iter().all(|paper| paper.replace(' ', "").get(6..10) == Some(&*sheet.id)));
    post.session.lock();

    let officers = post.session.recover_officers(pieces(&papers[0], &papers[2])).unwrap();
    assert_eq!(officers[0].label, "Trực ban 1");
    let ask = |passphrase: &str| RecoverRequest {
        pieces: pieces(&papers[2], &papers[1]),
        officer: Some(officers[0].id),
        label: String::new(),
        passphrase: passphrase.to_owned(),
    };
    let refused = post.session.recover(ask("123456")).unwrap_err();
    assert_eq!(refused.code(), ErrorCode::WeakPassphrase);
    let view = post.session.recover(ask(NEW)).unwrap();
    assert_eq!((view.phase, view.officer.as_deref()), (Phase::Open, Some("Trực ban 1")));
    assert_eq!(post.view(case).case, case);
    assert_eq!(post.session.home().unwrap().cases.len(), 1);
    post.session.lock();
    assert_eq!(post.unlock(PASSPHRASE).unwrap_err().code(), ErrorCode::WrongPassphrase);
    assert_eq!(post.unlock(NEW).unwrap().phase, Phase::Open);
}

#[test]
fn wrong_pieces_wait_longer_each_time_and_slips_do_not() {
    let mut post = Post::new();
    let older = make_sheet(&mut post);
    let newer = {
        let mut papers = Vec::new();
        let mut piece = Some(post.session.begin_sheet(own()).unwrap());
        while let Some(shown) = piece {
            let groups = shown.ask.map(|at| shown.groups[at - 1].clone());
            papers.push(shown.groups.join(""));
            piece = post.session.confirm_piece(PieceCheckRequest { groups }).unwrap();
        }
        papers
    };
    post.session.lock();
    let code = |post: &mut Post, first: &str, second: &str| {
        post.session.recover_officers(pieces(first, second)).unwrap_err().view()
    };
    for _ in 0..3 {
        let slip = newer[0].replacen('Q', "P", 40);
        let broken = if slip == newer[0] { "PART".to_owned() } else { slip };
        assert_eq!(code(&mut post, &broken, &newer[1]).code, ErrorCode::PieceMistyped);
        assert_eq!(code(&mut post, &newer[0], &newer[0]).code, ErrorCode::PieceTwice);
        assert_eq!(code(&mut post, &newer[0], &older[1]).code, ErrorCode::PiecesDiffer);
    }
    for wait_seconds in [0, 1] {
        let view = code(&mut post, &older[0], &older[1]);
        assert_eq!(view, ErrorView { code: ErrorCode::PiecesDoNotOpen, wait_seconds });
    }
    assert_eq!(code(&mut post, &newer[0], &newer[1]).code, ErrorCode::TooSoon);
    assert_eq!(post.unlock(PASSPHRASE).unwrap_err().code(), ErrorCode::TooSoon, "the same waiting");
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(post.session.recover_officers(pieces(&newer[0], &newer[1])).is_ok());
}

#[test]
fn a_typed_piece_is_told_what_is_wrong_with_it() {
    let mut post = Post::new();
    let papers = make_sheet(&mut post);
    post.session.lock();
    let mut check =
        |text: &str| post.session.check_piece(TypedPieceRequest { text: text.to_owned() }).unwrap();
    let right = check(&papers[1].to_lowercase());
    assert_eq!((right.sound, right.number, right.look_at), (true, 2, 0));
    let mut letters: Vec<char> = papers[1].replace(' ', "").chars().collect();
    letters[50] = if letters[50] == 'Q' { 'P' } else { 'Q' };
    let slip = check(&letters.iter().collect::<String>());
    assert_eq!((slip.sound, slip.look_at), (false, 13));
    assert_eq!(check("PART 12AB").letters, 8);
}

#[test]
fn a_sheet_that_was_not_finished_or_was_taken_back_is_not_in_use() {
    let mut post = Post::new();
    drop(post.session.begin_sheet(own()).unwrap());
    post.session.drop_sheet().unwrap();
    let groups = [String::new(), String::new()];
    assert!(post.session.confirm_piece(PieceCheckRequest { groups }).is_err());
    let wrong = OwnRequest { own: NEW.to_owned() };
    assert_eq!(post.session.begin_sheet(wrong).err().unwrap().code(), ErrorCode::WrongPassphrase);
    let papers = make_sheet(&mut post);
    assert!(post.session.revoke_sheet(own()).unwrap().sheet.is_none());
    post.session.lock();
    let refused = post.session.recover_officers(pieces(&papers[0], &papers[1])).unwrap_err();
    assert_eq!(refused.code(), ErrorCode::NoSheet);
}

#[test]
fn a_card_set_later_takes_the_banner_away_if_the_officer_confirms() {
    let mut post = Post::new();
    let keeper = Identity::generate("Desk 9", CardKind::Real).unwrap();
    let ask = |own: &str| SetRecoveryRequest { text: card_text(&keeper.card()), own: own.to_owned() };
    assert_eq!(post.session.set_recovery(ask(NEW)).unwrap_err().code(), ErrorCode::WrongPassphrase);
    assert_eq!(post.session.set_recovery(ask(PASSPHRASE)).unwrap().cards[0].name, "Desk 9");
    assert!(!post.session.status().unwrap().without_recovery);
    let exercise = Identity::generate("Practice", CardKind::Training).unwrap();
    let text = card_text(&exercise.card());
    let refused = post.session.set_recovery(SetRecoveryRequest { text, own: PASSPHRASE.to_owned() });
    assert_eq!(refused.unwrap_err().code(), ErrorCode::CardWrongKind);
}

#[test]
fn a_known_passphrase_is_made_worthless_and_the_others_are_named_before() {
    let mut post = Post::new();
    let case = told(&mut post);
    let talk_only = post.begin();
    let add = AddOfficerRequest {
        officer: "Trực ban 2".to_owned(),
        passphrase: NEW.to_owned(),
        own: PASSPHRASE.to_owned(),
    };
    post.session.add_officer(add).unwrap();
    let papers = make_sheet(&mut post);
    assert_eq!(post.session.recovery().unwrap().others, ["Trực ban 2"]);
    let third = "chuyến đò ngang sớm mai chở lúa mới";
    let rekey = |own: &str, new: &str| RekeyRequest { own: own.to_owned(), passphrase: new.to_owned() };
    let code = |post: &mut Post, request| post.session.rekey(request).unwrap_err().code();
    assert_eq!(code(&mut post, rekey(PASSPHRASE, PASSPHRASE)), ErrorCode::SamePassphrase);
    assert_eq!(code(&mut post, rekey(NEW, third)), ErrorCode::WrongPassphrase);
    assert_eq!(post.session.rekey(rekey(PASSPHRASE, third)).unwrap().phase, Phase::Open);
    // Nothing of the work is gone, what was not kept included.
    assert_eq!(post.view(case).case, case);
    assert_eq!(post.view(talk_only).case, talk_only);
    assert!(post.session.recovery().unwrap().others.is_empty());
    assert_eq!(post.session.officers().unwrap().len(), 1);
    post.session.lock();
    assert_eq!(post.unlock(PASSPHRASE).unwrap_err().code(), ErrorCode::WrongPassphrase);
    post.unlock(third).unwrap();
    post.session.lock();
    assert!(
        post.session.recover_officers(pieces(&papers[0], &papers[1])).is_ok(),
        "the sheet has the new key"
    );
}

#[test]
fn a_copy_comes_back_on_another_machine() {
    let mut post = Post::new();
    let case = told(&mut post);
    let stick = tempfile::tempdir().unwrap();
    let folder = |path: &std::path::Path| FolderRequest { folder: path.to_str().unwrap().to_owned() };
    assert_eq!(post.session.recovery().unwrap().last_copy, None);
    let view = post.session.make_copy(folder(stick.path())).unwrap();
    assert_eq!(view.last_copy.as_deref(), Some("22/11/2026 14:05"));
    let gone = stick.path().join("gone");
    assert_eq!(post.session.make_copy(folder(&gone)).unwrap_err().code(), ErrorCode::NoSuchFolder);

    let mut other = Post::locked("2026-11-23T01:00:00Z");
    let nothing = tempfile::tempdir().unwrap();
    assert_eq!(other.session.copies(folder(nothing.path())).unwrap_err().code(), ErrorCode::NoCopyHere);
    assert_eq!(other.session.bring_back(folder(nothing.path())).unwrap_err().code(), ErrorCode::NoCopyHere);
    let found = other.session.copies(folder(stick.path())).unwrap();
    assert_eq!(found.len(), 1);
    let copy = FolderRequest { folder: found[0].folder.clone() };
    assert_eq!(other.session.bring_back(copy).unwrap().phase, Phase::Locked);
    let told = other.unlock(PASSPHRASE).unwrap().turned_back.unwrap();
    assert!(!told.known && told.missing.is_empty(), "how much is missing is not known");
    other.session.go_on_without().unwrap();
    let view = other.view(case);
    assert!(
        view.case == case && view.consents_again,
        "what took a consent back may be among what is missing"
    );
    let again = FolderRequest { folder: found[0].folder.clone() };
    assert_eq!(other.session.bring_back(again).unwrap_err().code(), ErrorCode::AlreadySetUp);
    // No name on the stick tells what it is.
    for entry in fs::read_dir(stick.path()).unwrap() {
        assert!(!entry.unwrap().file_name().to_str().unwrap().to_lowercase().contains("sala"));
    }
}
