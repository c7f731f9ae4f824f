//! Recipient cards: reading them, their check words, and the one thing that can be sealed to.

use crate::{CardError, identity::kind_word, words::words_of};
use sala_record::{CARD_SCHEMA, CardKind, RecipientCard};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization as _;

/// Reading and writing of card files (`docs/formats/card.md`).
#[derive(Debug)]
pub enum Card {}

impl Card {
    /// The longest name on a card, in characters.
    pub const NAME_LIMIT: usize = 60;
    /// The longest card file, in bytes: room for a card, no room for a mistaken file.
    pub const FILE_LIMIT: usize = 16 * 1024;

    /// Reads a card file and checks all of it.
    ///
    /// # Errors
    /// Each [`CardError`] but [`CardError::WrongKind`] and [`CardError::NoRecipient`].
    pub fn parse(text: &str) -> Result<RecipientCard, CardError> {
        if text.len() > Self::FILE_LIMIT {
            return Err(CardError::Form);
        }
        let text = text.trim_start_matches('\u{feff}');
        let value: serde_json::Value = serde_json::from_str(text).map_err(|_| CardError::Form)?;
        let schema = value.get("sala_card").and_then(serde_json::Value::as_u64).ok_or(CardError::Form)?;
        if schema > u64::from(CARD_SCHEMA) {
            return Err(CardError::Newer(u16::try_from(schema).unwrap_or(u16::MAX)));
        }
        let mut card: RecipientCard = serde_json::from_value(value).map_err(|_| CardError::Form)?;
        card.name = card.name.nfc().collect();
        card.words = card.words.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ");
        Self::check(&card)?;
        Ok(card)
    }

    /// The card file: JSON that a person can read.
    ///
    /// # Errors
    /// What [`Card::check`] finds.
    pub fn to_text(card: &RecipientCard) -> Result<String, CardError> {
        Self::check(card)?;
        let text = serde_json::to_string_pretty(card).map_err(|_| CardError::Form)?;
        Ok(text + "\n")
    }

    /// Checks a card that came from anywhere: schema, name, both keys, check words.
    ///
    /// # Errors
    /// As [`Card::parse`].
    pub fn check(card: &RecipientCard) -> Result<(), CardError> {
        match card.sala_card {
            CARD_SCHEMA => (),
            later if later > CARD_SCHEMA => return Err(CardError::Newer(later)),
            _ => return Err(CardError::Form),
        }
        if Self::name(&card.name)? != card.name {
            return Err(CardError::Name);
        }
        recipient(card)?;
        let signing = minisign::PublicKey::from_base64(&card.minisign).map_err(|_| CardError::Mistyped)?;
        let readable = minisign_verify::PublicKey::from_base64(&card.minisign).is_ok();
        if !readable || signing.to_base64() != card.minisign || check_words(card) != card.words {
            return Err(CardError::Mistyped);
        }
        Ok(())
    }

    /// A name as it may stand on a card: NFC, trimmed, 1 to [`Self::NAME_LIMIT`] characters, something to read among
    /// them, no control characters and none that change the direction of writing.
    pub(crate) fn name(name: &str) -> Result<String, CardError> {
        let name: String = name.trim().nfc().take(Self::NAME_LIMIT + 1).collect();
        let misleading =
            |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let readable = name.chars().any(char::is_alphanumeric);
        if !readable || name.chars().count() > Self::NAME_LIMIT || name.chars().any(misleading) {
            return Err(CardError::Name);
        }
        Ok(name)
    }
}

/// The four check words of a card: the first 44 bits of SHA-256 over `sala-card-words-1`, the schema number, name (NFC),
/// kind, age recipient and minisign key, each followed by a zero byte. A slip of a finger passes with a chance of one in
/// 17 million million.
#[must_use]
pub fn check_words(card: &RecipientCard) -> String {
    let mut hash = Sha256::new();
    let name: String = card.name.nfc().collect();
    let schema = card.sala_card.to_string();
    for field in ["sala-card-words-1", &schema, &name, kind_word(card.kind), &card.age, &card.minisign] {
        hash.update(field.as_bytes());
        hash.update([0]);
    }
    words_of(&hash.finalize().into(), 4)
}

/// Whom something can be sealed to: one or several checked cards, all of one kind. There is no other way to seal, so a
/// training case cannot reach a real desk, nor a real case an exercise.
#[derive(Clone)]
pub struct SealTarget {
    kind: CardKind,
    cards: Vec<RecipientCard>,
    recipients: Vec<age::x25519::Recipient>,
}

impl SealTarget {
    /// Checks the cards again and takes each recipient once.
    ///
    /// # Errors
    /// [`CardError::WrongKind`] if any card is not of `kind`, [`CardError::NoRecipient`] without cards, and what
    /// [`Card::check`] finds.
    pub fn for_kind(kind: CardKind, cards: &[RecipientCard]) -> Result<Self, CardError> {
        let mut target = Self { kind, cards: Vec::new(), recipients: Vec::new() };
        let mut seen = BTreeSet::new();
        for card in cards {
            Card::check(card)?;
            if card.kind != kind {
                return Err(CardError::WrongKind { expected: kind });
            }
            if seen.insert(card.age.as_str()) {
                target.recipients.push(recipient(card)?);
                target.cards.push(card.clone());
            }
        }
        if target.cards.is_empty() {
            return Err(CardError::NoRecipient);
        }
        Ok(target)
    }

    /// Real or training.
    #[must_use]
    pub fn kind(&self) -> CardKind {
        self.kind
    }

    /// The cards, each recipient once.
    #[must_use]
    pub fn cards(&self) -> &[RecipientCard] {
        &self.cards
    }

    pub(crate) fn recipients(&self) -> impl Iterator<Item = &dyn age::Recipient> {
        self.recipients.iter().map(|recipient| recipient as &dyn age::Recipient)
    }
}

impl std::fmt::Debug for SealTarget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SealTarget({:?}, {} cards)", self.kind, self.cards.len())
    }
}

fn recipient(card: &RecipientCard) -> Result<age::x25519::Recipient, CardError> {
    let recipient: age::x25519::Recipient = card.age.parse().map_err(|_| {
        // Plug-in and post-quantum recipients have a longer prefix: `age1pq1…`, `age1yubikey1…`.
        let later = card.age.strip_prefix("age1").is_some_and(|rest| rest.contains('1'));
        if later { CardError::UnknownKey } else { CardError::Mistyped }
    })?;
    if recipient.to_string() == card.age { Ok(recipient) } else { Err(CardError::Mistyped) }
}
