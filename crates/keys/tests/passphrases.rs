//! What an officer types: one vault on every keyboard, a meter that knows Vietnamese, words that can be typed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use sala_keys::{
    DatabaseKey, Identity, KeyError, Passphrase, SealTarget, StrengthReason, WorkFactor, assess_passphrase,
    generate_passphrase, open_with_identity, open_with_passphrase, seal_to_recovery, seal_with_passphrase,
};
use sala_record::CardKind;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

fn quick() -> WorkFactor {
    WorkFactor::new(8).unwrap()
}

#[test]
fn the_same_words_open_the_file_however_the_keyboard_composes_them() {
    let key = DatabaseKey::generate().unwrap();
    let composed = "bảo vệ người ສະບາຍດີ";
    let file = seal_with_passphrase(&key, &Passphrase::new(composed), quick()).unwrap();
    let decomposed: String = unicode_normalization::UnicodeNormalization::nfd(composed).collect();
    assert_ne!(composed, decomposed);
    let opened = open_with_passphrase(&file, &Passphrase::new(&decomposed)).unwrap();
    assert_eq!(*opened.to_hex(), *key.to_hex());
}

#[test]
fn a_wrong_passphrase_is_called_that_and_never_damage() {
    let key = DatabaseKey::generate().unwrap();
    let file = seal_with_passphrase(&key, &Passphrase::new("river lantern"), quick()).unwrap();
    for wrong in ["", "river lantern ", "River lantern", "river"] {
        let error = open_with_passphrase(&file, &Passphrase::new(wrong)).unwrap_err();
        assert_eq!(error, KeyError::WrongPassphrase, "{wrong:?}");
    }
}

#[test]
fn a_truncated_or_foreign_key_file_is_called_damaged() {
    let key = DatabaseKey::generate().unwrap();
    let passphrase = Passphrase::new("river lantern");
    let file = seal_with_passphrase(&key, &passphrase, quick()).unwrap();
    for cut in [0, 1, 40, file.len() / 2, file.len() - 20] {
        assert_eq!(open_with_passphrase(&file[..cut], &passphrase).unwrap_err(), KeyError::Damaged, "{cut}");
    }
    assert_eq!(
        open_with_passphrase(b"\xff\xd8\xff a photograph", &passphrase).unwrap_err(),
        KeyError::Damaged
    );
    // Sealed to a recovery identity, not to a passphrase.
    let post = Identity::generate("Post", CardKind::Real).unwrap();
    let target = SealTarget::for_kind(CardKind::Real, &[post.card()]).unwrap();
    let recovery = seal_to_recovery(&key, &target).unwrap();
    assert_eq!(open_with_passphrase(&recovery, &passphrase).unwrap_err(), KeyError::Damaged);
    assert_eq!(*open_with_identity(&recovery, &post).unwrap().to_hex(), *key.to_hex());
}

#[test]
fn a_key_file_that_asks_for_hours_of_work_is_refused_at_once() {
    let key = DatabaseKey::generate().unwrap();
    let passphrase = Passphrase::new("river lantern");
    let mut recipient = age::scrypt::Recipient::new("river lantern".to_owned().into());
    recipient.set_work_factor(2);
    let file = age::encrypt(&recipient, key.to_hex().as_bytes()).unwrap();
    let text = String::from_utf8_lossy(&file[..120]).into_owned();
    let at = text.find(" 2\n").unwrap() + 1;
    let mut greedy = file.clone();
    greedy.splice(at..=at, *b"21");
    let start = Instant::now();
    assert_eq!(open_with_passphrase(&greedy, &passphrase).unwrap_err(), KeyError::WorkFactor);
    assert!(start.elapsed() < Duration::from_secs(5));
    assert!(WorkFactor::new(21).is_none() && WorkFactor::new(0).is_none());
}

#[test]
fn nothing_secret_is_shown_by_debug() {
    let key = DatabaseKey::generate().unwrap();
    let identity = Identity::generate("Desk 3", CardKind::Real).unwrap();
    let shown = format!("{key:?} {:?} {identity:?}", Passphrase::new("river lantern"));
    assert_eq!(shown, "DatabaseKey(…) Passphrase(…) Identity(…)");
}

#[test]
fn generated_passphrases_are_six_words_and_strong() {
    let mut seen = BTreeSet::new();
    for _ in 0..50 {
        let words = generate_passphrase().unwrap();
        assert_eq!(words.split(' ').count(), 6);
        assert!(words.chars().all(|c| c.is_ascii_lowercase() || c == ' '));
        let strength = assess_passphrase(&words, &[]);
        assert!(strength.acceptable && strength.score == 4 && strength.reasons.is_empty());
        seen.insert(words.to_string());
    }
    assert_eq!(seen.len(), 50);
}

#[test]
fn passphrases_that_people_here_try_first_are_refused_with_a_reason() {
    for weak in [
        "",
        "12345678",
        "password123",
        "matkhau123",
        "mật khẩu",
        "Matkhau@123",
        "vietnam2024",
        "anhyeuem",
        "qwertyuiop",
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "19900412",
        "hanoi1990",
        "ສະບາຍດີ",
        "1234567890",
    ] {
        let strength = assess_passphrase(weak, &[]);
        assert!(!strength.acceptable, "{weak}");
        assert!(!strength.reasons.is_empty(), "{weak}");
    }
    assert!(assess_passphrase("12345678", &[]).reasons.contains(&StrengthReason::TooShort));
}

#[test]
fn words_in_any_language_of_the_house_can_be_strong() {
    for strong in [
        "con trâu uống cà phê dưới mưa",
        "tower-orbit-camel-drizzle",
        "ຊ້າງ ກິນ ກ້ວຍ ຢູ່ ຕະຫຼາດ ເຊົ້າ",
        "nắng chiều qua bến Ninh",
    ] {
        let strength = assess_passphrase(strong, &[]);
        assert!(strength.acceptable, "{strong}: {strength:?}");
    }
}

#[test]
fn the_officers_own_name_makes_a_passphrase_weaker_with_or_without_its_marks() {
    let alone = assess_passphrase("Huynh Bich Thuy", &[]);
    let known = assess_passphrase("Huynh Bich Thuy", &["Huỳnh Bích Thủy"]);
    assert!(known.score < alone.score && !known.acceptable, "{alone:?} {known:?}");
    assert!(!assess_passphrase("huynhbichthuy1", &["Huỳnh Bích Thủy"]).acceptable);
}

#[test]
fn a_pasted_book_is_measured_without_a_pause() {
    let start = Instant::now();
    let _ = assess_passphrase(&"ă1x ".repeat(25_000), &["a".repeat(100_000).as_str()]);
    let _ = assess_passphrase(&"\u{301}".repeat(100_000), &[]);
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn every_reason_has_a_code_of_its_own() {
    let codes: BTreeSet<String> =
        StrengthReason::ALL.iter().map(|reason| serde_json::to_string(reason).unwrap()).collect();
    assert_eq!(codes.len(), StrengthReason::ALL.len());
    assert!(codes.contains("\"too-short\"") && codes.contains("\"single-word\""));
}
