//! The recipient card: the one thing a case can be sealed to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The card's schema version.
pub const CARD_SCHEMA: u16 = 1;

/// Who a bundle is sealed to, or who signed one: a small JSON file, also shown as four check words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecipientCard {
    /// [`CARD_SCHEMA`]; the key says what the file is.
    pub sala_card: u16,
    /// The desk's name for people, such as `Desk 3`.
    pub name: String,
    /// Real or training; a training case can only be sealed to a training card, and the other way round.
    pub kind: CardKind,
    /// age recipient, `age1…`.
    pub age: String,
    /// minisign public key, base64.
    pub minisign: String,
    /// Four check words over all the above, separated by single spaces: a slip of a finger shows, and two people can
    /// compare a card over the telephone.
    pub words: String,
}

/// Real work or an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum CardKind {
    /// A desk that receives real cases.
    Real,
    /// A desk of an exercise.
    Training,
}
