//! Recipient cards: a slip of a finger shows, and an exercise never reaches a real desk.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use proptest::prelude::*;
use sala_keys::{Card, CardError, Identity, KeyError, SealTarget, check_words, open, seal, verify};
use sala_record::{CardKind, RecipientCard};
use std::sync::LazyLock;

static DESK: LazyLock<Identity> = LazyLock::new(|| Identity::generate("Desk 3", CardKind::Real).unwrap());

#[test]
fn a_card_survives_the_journey_through_a_file() {
    let card = DESK.card();
    let text = Card::to_text(&card).unwrap();
    assert_eq!(Card::parse(&text).unwrap(), card);
    assert_eq!(Card::parse(&format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap(), card);
    assert_eq!(card.words.split(' ').count(), 4);
}

#[test]
fn a_card_written_down_long_ago_still_has_the_same_words() {
    let card = RecipientCard {
        sala_card: 1,
        name: "Bàn tiếp nhận 3".to_owned(),
        kind: CardKind::Training,
        age: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p".to_owned(),
        minisign: "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3".to_owned(),
        words: String::new(),
    };
    assert_eq!(check_words(&card), "rival marriage birth dress");
    let decomposed = unicode_normalization::UnicodeNormalization::nfd(card.name.as_str()).collect();
    assert_eq!(check_words(&RecipientCard { name: decomposed, ..card.clone() }), check_words(&card));
}

proptest! {
    #[test]
    fn any_mistyped_character_is_noticed(position in 0_usize..400, typed in "[a-zA-Z0-9 ]") {
        let card = DESK.card();
        let field = |card: &mut RecipientCard, index: usize| -> String {
            let place = match index % 4 {
                0 => &mut card.age,
                1 => &mut card.minisign,
                2 => &mut card.words,
                _ => &mut card.name,
            };
            let mut letters: Vec<char> = place.chars().collect();
            let at = index / 4 % letters.len();
            letters[at] = typed.chars().next().unwrap();
            *place = letters.into_iter().collect();
            place.clone()
        };
        let mut slipped = card.clone();
        field(&mut slipped, position);
        prop_assume!(slipped != card);
        let text = serde_json::to_string(&slipped).unwrap();
        match Card::parse(&text) {
            Err(CardError::Mistyped | CardError::UnknownKey | CardError::Name) => (),
            // Capitals and doubled blanks in the words are nobody's mistake.
            Ok(read) => prop_assert_eq!(read, card),
            Err(other) => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn no_text_makes_the_reader_of_cards_stumble(text in any::<String>()) {
        prop_assert!(Card::parse(&text).is_err());
        prop_assert!(Identity::from_file(&text).is_err());
        prop_assert!(verify(&DESK.card(), b"", &text).is_err());
    }
}

#[test]
fn what_is_no_card_is_refused_with_its_reason() {
    let card = DESK.card();
    let with = |change: &dyn Fn(&mut RecipientCard)| {
        let mut changed = card.clone();
        change(&mut changed);
        changed.words = check_words(&changed);
        Card::parse(&serde_json::to_string(&changed).unwrap()).unwrap_err()
    };
    assert_eq!(Card::parse("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc").unwrap_err(), CardError::Form);
    assert_eq!(Card::parse("{}").unwrap_err(), CardError::Form);
    assert_eq!(Card::parse(&" ".repeat(20_000)).unwrap_err(), CardError::Form);
    assert_eq!(with(&|card| card.sala_card = 2), CardError::Newer(2));
    assert_eq!(with(&|card| card.name = "  ".to_owned()), CardError::Name);
    assert_eq!(with(&|card| card.name = "Desk\n3".to_owned()), CardError::Name);
    assert_eq!(with(&|card| card.name = "x".repeat(61)), CardError::Name);
    assert_eq!(with(&|card| card.name = "Desk \u{202e}3".to_owned()), CardError::Name);
    assert_eq!(with(&|card| card.age = "age1pq1qqqqqqqqqqq".to_owned()), CardError::UnknownKey);
    assert_eq!(with(&|card| card.age = card.age.to_uppercase()), CardError::Mistyped);
    assert_eq!(with(&|card| card.minisign.clear()), CardError::Mistyped);
}

#[test]
fn a_training_case_cannot_be_sealed_to_a_real_desk_nor_the_other_way_round() {
    let school = Identity::generate("School", CardKind::Training).unwrap();
    let mixed = [school.card(), DESK.card()];
    let expected = CardError::WrongKind { expected: CardKind::Training };
    assert_eq!(SealTarget::for_kind(CardKind::Training, &mixed).unwrap_err(), expected);
    let expected = CardError::WrongKind { expected: CardKind::Real };
    assert_eq!(SealTarget::for_kind(CardKind::Real, &mixed).unwrap_err(), expected);
    // Nor by writing another kind on the card: its words no longer match.
    let forged = RecipientCard { kind: CardKind::Real, ..school.card() };
    assert_eq!(SealTarget::for_kind(CardKind::Real, &[forged]).unwrap_err(), CardError::Mistyped);
    assert_eq!(SealTarget::for_kind(CardKind::Real, &[]).unwrap_err(), CardError::NoRecipient);
}

#[test]
fn only_those_it_is_sealed_to_open_it_and_only_whole() {
    let other = Identity::generate("Desk 4", CardKind::Real).unwrap();
    let stranger = Identity::generate("Desk 5", CardKind::Real).unwrap();
    let target = SealTarget::for_kind(CardKind::Real, &[DESK.card(), other.card(), DESK.card()]).unwrap();
    assert_eq!(target.cards().len(), 2);
    let plaintext: Vec<u8> = (0..200_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    let sealed = seal(&target, &plaintext).unwrap();
    assert_eq!(*open(&DESK, &sealed).unwrap(), plaintext);
    assert_eq!(*open(&other, &sealed).unwrap(), plaintext);
    assert_eq!(open(&stranger, &sealed).unwrap_err(), KeyError::NotForThisIdentity);
    let header = sealed.len() - plaintext.len();
    // Cut at the very edge of a chunk, where age has already handed out the part before.
    for cut in [0, 10, header + 65_536 + 16 - 64, header + 65_536 - 48, sealed.len() - 1] {
        assert_eq!(open(&DESK, &sealed[..cut]).unwrap_err(), KeyError::Damaged, "{cut}");
    }
    for at in (0..sealed.len()).step_by(997) {
        let mut flipped = sealed.clone();
        flipped[at] ^= 1;
        assert!(open(&DESK, &flipped).is_err(), "{at}");
    }
    let mut longer = sealed.clone();
    longer.push(0);
    assert_eq!(open(&DESK, &longer).unwrap_err(), KeyError::Damaged);
}

#[test]
fn a_signature_holds_for_these_bytes_this_comment_and_this_key() {
    let signature = DESK.sign(b"manifest", "bundle 7").unwrap();
    assert_eq!(verify(&DESK.card(), b"manifest", &signature).unwrap(), "bundle 7");
    assert_eq!(verify(&DESK.card(), b"manifesto", &signature).unwrap_err(), KeyError::Signature);
    let other = signature.replace("bundle 7", "bundle 8");
    assert_eq!(verify(&DESK.card(), b"manifest", &other).unwrap_err(), KeyError::Signature);
    let stranger = Identity::generate("Desk 5", CardKind::Real).unwrap();
    assert_eq!(verify(&stranger.card(), b"manifest", &signature).unwrap_err(), KeyError::Signature);
    assert_eq!(DESK.sign(b"", "two\nlines").unwrap_err(), KeyError::Comment);
}

#[test]
fn an_identity_file_gives_the_same_identity_back() {
    let file = DESK.to_file();
    let again = Identity::from_file(&file.replace('\n', "\r\n")).unwrap();
    assert_eq!(again.card(), DESK.card());
    let signature = again.sign(b"manifest", "").unwrap();
    assert!(verify(&DESK.card(), b"manifest", &signature).is_ok());
    let newer = file.replace("sala-identity: 1", "sala-identity: 2");
    assert_eq!(Identity::from_file(&newer).unwrap_err(), KeyError::Newer);
    let without = file.lines().filter(|line| !line.contains("minisign:")).collect::<Vec<_>>().join("\n");
    assert_eq!(Identity::from_file(&without).unwrap_err(), KeyError::IdentityForm);
}
