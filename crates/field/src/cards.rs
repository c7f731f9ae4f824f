//! Recipient cards that this vault knows.

use crate::FieldError;
use crate::session::Session;
use crate::wire::{CardRequest, CardView, ErrorCode};
use sala_keys::{Card, CardError};
use sala_record::RecipientCard;
use std::path::Path;

const SETTING: &str = "cards";

impl Session {
    /// Reads a card without keeping it, so that its check words can be compared first.
    ///
    /// # Errors
    /// If it is mistyped, unknown or of no use here.
    pub fn read_card(&mut self, request: CardRequest) -> Result<CardView, FieldError> {
        view(&Card::parse(&request.text)?)
    }

    /// Reads a card from a file that the officer chose.
    ///
    /// # Errors
    /// As [`Session::read_card`]; [`ErrorCode::CardUnknown`] if the file cannot be read or is no card's size.
    pub fn read_card_file(&mut self, path: &Path) -> Result<CardView, FieldError> {
        let unknown = || FieldError::Refused(ErrorCode::CardUnknown);
        let size = std::fs::metadata(path).map_err(|_| unknown())?.len();
        if usize::try_from(size).is_ok_and(|size| size > Card::FILE_LIMIT) {
            return Err(unknown());
        }
        let text = std::fs::read_to_string(path).map_err(|_| unknown())?;
        self.read_card(CardRequest { text })
    }

    /// The cards kept in this vault.
    ///
    /// # Errors
    /// If the session is locked or the vault cannot be read.
    pub fn cards(&mut self) -> Result<Vec<CardView>, FieldError> {
        self.known_cards()?.iter().map(view).collect()
    }

    /// Keeps a card. One of the other kind (training in real work, or the other way round) is refused.
    ///
    /// # Errors
    /// As [`Session::read_card`] and [`Session::cards`].
    pub fn add_card(&mut self, request: CardRequest) -> Result<Vec<CardView>, FieldError> {
        let card = Card::parse(&request.text)?;
        let expected = self.opened()?.kind();
        if card.kind != expected {
            return Err(CardError::WrongKind { expected }.into());
        }
        let mut cards = self.known_cards()?;
        cards.retain(|known| known.age != card.age);
        cards.push(card);
        self.opened()?.vault.set_setting(SETTING, &cards)?;
        self.cards()
    }

    pub(crate) fn known_cards(&mut self) -> Result<Vec<RecipientCard>, FieldError> {
        Ok(self.opened()?.vault.setting(SETTING)?.unwrap_or_default())
    }
}

pub(crate) fn view(card: &RecipientCard) -> Result<CardView, FieldError> {
    Ok(CardView {
        id: card.age.clone(),
        name: card.name.clone(),
        kind: card.kind,
        words: card.words.clone(),
        text: Card::to_text(card)?,
    })
}
