//! Recovery: cards, the sheet of three pieces, a new key, copies.

use super::CardView;
use sala_record::OfficerId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What opens this vault when passphrases are lost, and what a new key would change.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RecoveryView {
    /// The post's recovery cards that the key is sealed to.
    pub cards: Vec<CardView>,
    /// The recovery sheet, if one was made.
    pub sheet: Option<SheetView>,
    /// The day and time of the last copy, if one was made.
    pub last_copy: Option<String>,
    /// Labels of the other officers who have a key.
    pub others: Vec<String>,
}

/// A recovery sheet that is in use: nothing of its pieces.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetView {
    /// Four letters and digits that stand on each piece.
    pub id: String,
    /// The day it was made.
    pub made: String,
}

/// The passphrase of the officer who works: nobody does this at a screen that was left open.
#[derive(Deserialize, TS)]
pub struct OwnRequest {
    /// As typed.
    pub own: String,
}

/// Setting or replacing the recovery card.
#[derive(Deserialize, TS)]
pub struct SetRecoveryRequest {
    /// The JSON of the card.
    pub text: String,
    /// The passphrase of the officer who works.
    pub own: String,
}

/// One piece of a sheet that is being made, to be written down by hand.
#[derive(Serialize, TS)]
pub struct PieceView {
    /// Which of the three.
    pub number: usize,
    /// The sheet's four letters and digits.
    pub sheet: String,
    /// The device it belongs to, as its card names it.
    pub device: String,
    /// Today.
    pub day: String,
    /// The piece: groups of four letters and digits.
    pub groups: Vec<String>,
    /// The two groups that are typed back, from 1, once the piece is out of sight.
    pub ask: [usize; 2],
}

/// The two groups typed back from the paper.
#[derive(Deserialize, TS)]
pub struct PieceCheckRequest {
    /// In the order of [`PieceView::ask`].
    pub groups: [String; 2],
}

/// A piece as somebody typed it.
#[derive(Deserialize, TS)]
pub struct TypedPieceRequest {
    /// As typed.
    pub text: String,
}

/// What a typed piece is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TypedPieceView {
    /// Whether nothing is wrong with it.
    pub sound: bool,
    /// Which of the three; 0 if it is not sound.
    pub number: usize,
    /// Its sheet; empty if it is not sound.
    pub sheet: String,
    /// How many letters and digits were typed.
    pub letters: usize,
    /// The group, from 1, in which a slip is most likely; 0 if nothing can be said.
    pub look_at: usize,
}

/// Two pieces.
#[derive(Deserialize, TS)]
pub struct PiecesRequest {
    /// As typed.
    pub first: String,
    /// As typed.
    pub second: String,
    /// Whether they belong to the training vault.
    pub training: bool,
}

/// An officer who was here, told to whoever holds two pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KnownOfficer {
    /// The id.
    pub id: OfficerId,
    /// The label.
    pub label: String,
}

/// A new passphrase by two pieces.
#[derive(Deserialize, TS)]
pub struct RecoverRequest {
    /// The pieces.
    pub pieces: PiecesRequest,
    /// Who gets the new passphrase; none for somebody new.
    pub officer: Option<OfficerId>,
    /// The label of somebody new.
    pub label: String,
    /// The new passphrase.
    pub passphrase: String,
}

/// A new key for everything, since a passphrase may be known.
#[derive(Deserialize, TS)]
pub struct RekeyRequest {
    /// The present passphrase.
    pub own: String,
    /// The new one.
    pub passphrase: String,
}

/// A folder that the officer chose.
#[derive(Deserialize, TS)]
pub struct FolderRequest {
    /// Its path.
    pub folder: String,
}

/// A copy that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CopyView {
    /// Its path, to hand back.
    pub folder: String,
    /// Its name, given by chance.
    pub name: String,
    /// The day and time it was made.
    pub made: String,
}
