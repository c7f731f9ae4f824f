//! Recipient cards that this vault knows.

use crate::FieldError;
use crate::session::Session;
use crate::wire::{AddCardRequest, CardRequest, CardView, ErrorCode};
use sala_keys::{Card, CardError, Passphrase};
use sala_record::RecipientCard;
use serde::{Deserialize, Serialize};
use std::path::Path;
use zeroize::Zeroizing;

const SETTING: &str = "cards";

impl Session {
    /// Reads a card without keeping it, so that its check words can be compared first.
    ///
    /// # Errors
    /// If it is mistyped, unknown or of no use here.
    pub fn read_card(&mut self, request: CardRequest) -> Result<CardView, FieldError> {
        card_view(&Card::parse(&request.text)?)
    }

    /// Reads a card from a file that the officer chose.
    ///
    /// # Errors
    /// As [`Session::read_card`]; [`ErrorCode::CardUnknown`] if the file cannot be read or is no card's size.
    pub fn read_card_file(&mut self, path: &Path) -> Result<CardView, FieldError> {
        let unknown = || FieldError::Refused(ErrorCode::CardUnknown);
        let file = std::fs::metadata(path).map_err(|_| unknown())?;
        if !file.is_file() || usize::try_from(file.len()).is_ok_and(|size| size > Card::FILE_LIMIT) {
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
        let known = self.known_cards()?;
        known.iter().map(|known| self.kept_view(known)).collect()
    }

    /// Keeps a card for a service, if the officer who works confirms it with their passphrase. One of the other kind
    /// (training in real work, or the other way round) is refused.
    ///
    /// # Errors
    /// As [`Session::read_card`] and [`Session::cards`]; [`ErrorCode::CardOtherService`] for a service that is not among
    /// the contacts; as [`Session::unlock`] for `own`.
    pub fn add_card(&mut self, request: AddCardRequest) -> Result<Vec<CardView>, FieldError> {
        let own = Zeroizing::new(request.own);
        let card = Card::parse(&request.text)?;
        let expected = self.opened()?.kind();
        if card.kind != expected {
            return Err(CardError::WrongKind { expected }.into());
        }
        if !self.contacts.has_service(&request.service) {
            return Err(FieldError::Refused(ErrorCode::CardOtherService));
        }
        self.confirmed(|vault| vault.confirm(&Passphrase::new(&own)))?;
        let mut cards = self.known_cards()?;
        cards.retain(|known| known.card.age != card.age);
        cards.push(KnownCard { card, service: request.service });
        self.opened()?.vault.set_setting(SETTING, &cards)?;
        self.cards()
    }

    pub(crate) fn known_cards(&mut self) -> Result<Vec<KnownCard>, FieldError> {
        Ok(self.opened()?.vault.setting(SETTING)?.unwrap_or_default())
    }

    pub(crate) fn kept_view(&self, known: &KnownCard) -> Result<CardView, FieldError> {
        let service_label = self.contacts.service(&self.texts, self.language(), &known.service);
        Ok(CardView { service: known.service.clone(), service_label, ..card_view(&known.card)? })
    }
}

/// A card that this vault knows, and the service it stands for.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct KnownCard {
    pub(crate) card: RecipientCard,
    pub(crate) service: String,
}

pub(crate) fn card_view(card: &RecipientCard) -> Result<CardView, FieldError> {
    Ok(CardView {
        id: card.age.clone(),
        name: card.name.clone(),
        kind: card.kind,
        words: card.words.clone(),
        text: Card::to_text(card)?,
        service: String::new(),
        service_label: String::new(),
    })
}
