//! Key files, identities, recipient cards, signatures, and the sealing itself: the only crate that names `age`,
//! `minisign`, the word list and the strength meter. It knows no case and opens no file; it is given bytes.
//!
//! Everything written here is read by stock tools: `age -d` opens key files and sealed bytes, `age -i` takes an
//! identity file, `minisign -V` checks a signature (`docs/formats/vault.md`, `docs/formats/card.md`).

mod card;
mod database_key;
mod error;
mod identity;
mod key_file;
mod passphrase;
mod pieces;
mod seal;
mod sheet;
mod signature;
mod strength;
#[cfg(test)]
mod vectors;
mod words;

pub use card::{Card, SealTarget, check_words};
pub use database_key::DatabaseKey;
pub use error::{CardError, KeyError, PieceError};
pub use identity::Identity;
pub use key_file::{
    WorkFactor, open_with_identity, open_with_passphrase, seal_to_recovery, seal_with_passphrase,
};
pub use passphrase::{Passphrase, generate_passphrase};
pub use pieces::Piece;
pub use seal::{open, seal};
pub use sheet::{Sheet, SheetRecipient, open_with_pieces, seal_to_sheet};
pub use signature::verify;
pub use strength::{Strength, StrengthReason, assess_passphrase};
