//! Setting up, unlocking, and everything that can be wrong with a vault before anybody works in it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, add_card, card_text, copy};
use sala_field::FieldError;
use sala_field::wire::*;
use sala_keys::Identity;
use sala_record::CardKind;
use std::fs;

#[test]
fn the_first_run_sets_up_and_tells_what_is_missing() {
    let mut post = Post::locked("2026-11-22T07:05:00Z");
    assert_eq!(post.session.status().unwrap().phase, Phase::FirstRun);
    let view = post.set_up(None, false).unwrap();
    assert_eq!(view.phase, Phase::Open);
    assert!(view.without_recovery, "the banner stays");
    assert_eq!(view.officer.as_deref(), Some("Trực ban 1"));
    post.session.lock();
    let locked = post.session.status().unwrap();
    assert_eq!((locked.phase, locked.officer), (Phase::Locked, None), "a locked program tells nothing");
    assert_eq!(post.set_up(None, false).unwrap_err().code(), ErrorCode::AlreadySetUp);
}

#[test]
fn a_recovery_card_takes_the_banner_away_and_can_open_the_vault() {
    let mut post = Post::locked("2026-11-22T07:05:00Z");
    let keeper = Identity::generate("Desk 9", CardKind::Real).unwrap();
    let view = post.set_up(Some(card_text(&keeper.card())), false).unwrap();
    assert!(!view.without_recovery);
    post.session.lock();
    let sealed = fs::read(post.folder.path().join("sala/keys/recovery.age")).unwrap();
    sala_keys::open_with_identity(&sealed, &keeper).expect("the keeper of the recovery identity opens it");
}

#[test]
fn a_wrong_passphrase_waits_longer_each_time() {
    let mut post = Post::new();
    post.session.lock();
    assert_eq!(
        post.unlock("sai rồi").unwrap_err().view(),
        ErrorView { code: ErrorCode::WrongPassphrase, wait_seconds: 0 }
    );
    assert_eq!(
        post.unlock("sai nữa").unwrap_err().view(),
        ErrorView { code: ErrorCode::WrongPassphrase, wait_seconds: 1 }
    );
    assert_eq!(post.unlock(PASSPHRASE).unwrap_err().code(), ErrorCode::TooSoon);
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert_eq!(post.unlock(PASSPHRASE).unwrap().phase, Phase::Open);
}

#[test]
fn a_passphrase_in_decomposed_form_is_the_same_passphrase() {
    let mut post = Post::new();
    post.session.lock();
    let decomposed = PASSPHRASE.replace('ắ', "a\u{306}\u{301}").replace('ồ', "o\u{302}\u{300}");
    assert_ne!(decomposed, PASSPHRASE);
    post.unlock(&decomposed).unwrap();
}

#[test]
fn an_easy_passphrase_is_refused_with_reasons_in_the_officers_language() {
    let mut post = Post::locked("2026-11-22T07:05:00Z");
    let check = |post: &mut Post, passphrase: &str| {
        let avoid = vec!["Trực ban 1".to_owned()];
        post.session.check_passphrase(PassphraseRequest { passphrase: passphrase.to_owned(), avoid }).unwrap()
    };
    for easy in ["123456", "matkhau", "aaaaaaaaaaaa", "trucban1"] {
        let strength = check(&mut post, easy);
        assert!(!strength.acceptable, "{easy}");
        assert!(
            !strength.reasons.is_empty() && strength.reasons.iter().all(|r| !r.contains('{')),
            "{strength:?}"
        );
    }
    let refused = post.session.set_up(SetUpRequest {
        passphrase: "123456".to_owned(),
        officer: "A".to_owned(),
        recovery_card: None,
        training: false,
    });
    assert_eq!(refused.unwrap_err().code(), ErrorCode::WeakPassphrase);
    let offered = post.session.suggest_passphrase().unwrap();
    assert!(check(&mut post, &offered).acceptable);
    assert!(check(&mut post, PASSPHRASE).acceptable);
}

#[test]
fn several_officers_work_on_one_machine() {
    let mut post = Post::new();
    let second = "bốn con cò đi ăn đêm trên sông Lam";
    assert_eq!(add_officer(&mut post, second, PASSPHRASE).unwrap().len(), 2);
    let case = post.agreed();
    post.session.lock();
    assert_eq!(post.unlock(second).unwrap().officer.as_deref(), Some("Trực ban 2"));
    post.view(case);
    let new = "mưa rơi trên mái chùa cổ chiều nay";
    let wrong = ChangePassphraseRequest { old: "không phải".to_owned(), new: new.to_owned() };
    assert_eq!(post.session.change_passphrase(wrong).unwrap_err().code(), ErrorCode::WrongPassphrase);
    let change = ChangePassphraseRequest { old: second.to_owned(), new: new.to_owned() };
    post.session.change_passphrase(change).unwrap();
    post.session.lock();
    assert_eq!(post.unlock(second).unwrap_err().code(), ErrorCode::WrongPassphrase);
    post.unlock(new).unwrap();
}

fn add_officer(post: &mut Post, passphrase: &str, own: &str) -> Result<Vec<OfficerView>, FieldError> {
    post.session.add_officer(AddOfficerRequest {
        officer: "Trực ban 2".to_owned(),
        passphrase: passphrase.to_owned(),
        own: own.to_owned(),
    })
}

#[test]
fn nobody_adds_a_key_for_themselves_at_a_screen_that_was_left_open() {
    let mut post = Post::new();
    let keys = |post: &Post| fs::read_dir(post.folder.path().join("sala/keys")).unwrap().count();
    let before = keys(&post);
    let theirs = "bốn con cò đi ăn đêm trên sông Lam";
    let refused = |code, wait_seconds| ErrorView { code, wait_seconds };
    for (own, view) in [
        ("", refused(ErrorCode::WrongPassphrase, 0)),
        (theirs, refused(ErrorCode::WrongPassphrase, 1)),
        (PASSPHRASE, refused(ErrorCode::TooSoon, 1)),
    ] {
        assert_eq!(add_officer(&mut post, theirs, own).unwrap_err().view(), view);
    }
    assert_eq!(post.session.officers().unwrap().len(), 1);
    assert_eq!(keys(&post), before, "no key file either");
    // The guesses count where the officer unlocks and changes the passphrase, too.
    let change = ChangePassphraseRequest {
        old: PASSPHRASE.to_owned(),
        new: "mưa rơi trên mái chùa cổ".to_owned(),
    };
    assert_eq!(post.session.change_passphrase(change).unwrap_err().code(), ErrorCode::TooSoon);
    post.session.lock();
    assert_eq!(post.unlock(PASSPHRASE).unwrap_err().code(), ErrorCode::TooSoon);
    std::thread::sleep(std::time::Duration::from_millis(1100));
    post.unlock(PASSPHRASE).unwrap();
    add_officer(&mut post, theirs, PASSPHRASE).unwrap();
    assert_eq!(keys(&post), before + 1);
}

#[test]
fn training_lies_apart_and_cannot_meet_real_work() {
    let mut post = Post::new();
    let real = Identity::generate("Desk 3", CardKind::Real).unwrap().card();
    let training = Identity::generate("Exercise", CardKind::Training).unwrap().card();
    let add = |post: &mut Post, card| post.session.add_card(add_card(card, "health"));
    assert_eq!(add(&mut post, &training).unwrap_err().code(), ErrorCode::CardWrongKind);
    add(&mut post, &real).unwrap();
    let case = post.agreed();
    post.session.lock();
    let view = post.set_up(None, true).unwrap();
    assert!(view.training && view.training_ready);
    assert_eq!(add(&mut post, &real).unwrap_err().code(), ErrorCode::CardWrongKind);
    add(&mut post, &training).unwrap();
    assert_eq!(post.session.open_case(CaseRequest { case }).unwrap_err().code(), ErrorCode::NoSuchCase);
}

#[test]
fn nobody_plants_a_card_at_a_screen_that_was_left_open() {
    let mut post = Post::new();
    let card = Identity::generate("Desk 3", CardKind::Real).unwrap().card();
    let planted = AddCardRequest { own: "a guess".to_owned(), ..add_card(&card, "health") };
    assert_eq!(post.session.add_card(planted).unwrap_err().code(), ErrorCode::WrongPassphrase);
    assert!(post.session.cards().unwrap().is_empty());
    post.session.add_card(add_card(&card, "health")).unwrap();
    assert_eq!(post.session.cards().unwrap().len(), 1);
}

#[test]
fn a_mistyped_card_is_refused_before_it_is_kept() {
    let mut post = Post::new();
    let card = Identity::generate("Desk 3", CardKind::Real).unwrap().card();
    let text = card_text(&card);
    let view = post.session.read_card(CardRequest { text: text.clone() }).unwrap();
    assert_eq!(view.words.split(' ').count(), 4);
    let mistyped = text.replace("Desk 3", "Desk 8");
    let half = text.chars().take(text.chars().count() / 2).collect();
    let later = text.replace("\"sala_card\": 1", "\"sala_card\": 99");
    for (text, code) in [
        (mistyped, ErrorCode::CardDamaged),
        (half, ErrorCode::CardDamaged),
        ("{}".to_owned(), ErrorCode::CardDamaged),
        (later, ErrorCode::CardUnknown),
    ] {
        assert_eq!(post.session.read_card(CardRequest { text }).unwrap_err().code(), code);
    }
    assert!(post.session.cards().unwrap().is_empty());
}

#[test]
fn a_damaged_foreign_or_newer_vault_is_named_and_left_alone() {
    let mut post = Post::new();
    post.session.lock();
    let file = post.folder.path().join("sala/cases.db");
    let sound = fs::read(&file).unwrap();

    fs::write(&file, &sound[..sound.len() / 2]).unwrap();
    assert_eq!(post.unlock(PASSPHRASE).unwrap_err().code(), ErrorCode::VaultDamaged);
    fs::write(&file, b"SQLite format 3\0 and nothing of ours").unwrap();
    let code = post.unlock(PASSPHRASE).unwrap_err().code();
    assert!(
        matches!(code, ErrorCode::NotEncrypted | ErrorCode::VaultForeign | ErrorCode::VaultDamaged),
        "{code:?}"
    );
    assert!(fs::read(&file).unwrap().starts_with(b"SQLite format 3"), "nothing was erased");
    fs::write(&file, &sound).unwrap();
    post.unlock(PASSPHRASE).unwrap();
}

#[test]
fn a_clock_in_1970_is_said_and_stops_nothing() {
    let mut post = Post::locked("1970-01-01T00:00:00Z");
    assert!(post.set_up(None, false).unwrap().clock_odd);
    let case = post.agreed();
    post.tell(case, "story", "một").unwrap();
    post.session.lock();
    post.unlock(PASSPHRASE).unwrap();
    assert!(post.view(case).given.contains_key("story"));
}

#[test]
fn preferences_outlive_the_program_and_hold_nothing_of_a_case() {
    let mut post = Post::new();
    let case = post.agreed();
    post.tell(case, "story", "một").unwrap();
    let text = fs::read_to_string(post.folder.path().join("sala/preferences.json")).unwrap();
    let read: serde_json::Value = serde_json::from_str(&text).unwrap();
    let names: Vec<&String> = read.as_object().unwrap().keys().collect();
    assert_eq!(names, ["language", "last_officer", "lock_after_minutes", "text_size"]);
}

#[test]
fn a_guide_with_a_fault_is_left_out_and_named() {
    let mut post = Post::new();
    assert!(post.session.home().unwrap().refused_guides.is_empty());
    let shelf = post.folder.path().join("guides");
    for (folder, text) in [("sound", None), ("broken", Some("{}"))] {
        copy(&common::guides().join("consular-walk-in"), &shelf.join(folder));
        if let Some(text) = text {
            fs::write(shelf.join(folder).join("guide.json"), text).unwrap();
        }
    }
    copy(&common::guides().join("signs"), &shelf.join("signs"));
    let mut post = Post::with_guides("2026-11-22T07:05:00Z", shelf);
    post.set_up(None, false).unwrap();
    let home = post.session.home().unwrap();
    assert_eq!(home.refused_guides, ["broken"]);
    assert_eq!(home.guides.len(), 1);
}

#[test]
fn a_guide_that_breaks_a_law_in_some_state_or_blames_somebody_is_left_out() {
    let shelf = Post::new().folder.keep().join("guides");
    let of = |name: &str, change: &dyn Fn(String) -> String, file: &str| {
        copy(&common::guides().join("consular-walk-in"), &shelf.join(name));
        let path = shelf.join(name).join(file);
        let text = fs::read_to_string(&path).unwrap();
        let changed = change(text.clone()).replace("2026.11.0", "2026.11.9");
        assert_ne!(text, changed);
        fs::write(path, changed).unwrap();
    };
    of(
        "ministry",
        &|text| text.replace("Where are your papers now?", "Where are your papers today?"),
        "texts/en.ftl",
    );
    of(
        "blaming",
        &|text| text.replace("Where are your papers now?", "Why did you give your papers away?"),
        "texts/en.ftl",
    );
    // Nothing that a look at the file alone would show: it says it never comes to an outcome that it comes to.
    of("breaking", &|text| text.replace("\"labour-concern\", ", ""), "guide.json");
    for shared in ["signs", "wording"] {
        copy(&common::guides().join(shared), &shelf.join(shared));
    }
    let mut post = Post::with_guides("2026-11-22T07:05:00Z", shelf.clone());
    post.set_up(None, false).unwrap();
    let home = post.session.home().unwrap();
    assert_eq!(home.refused_guides, ["blaming", "breaking"]);
    assert_eq!(home.guides.len(), 1, "a guide of the ministry's own is proved when it is read");
    fs::remove_dir_all(shelf.parent().unwrap()).unwrap();
}
