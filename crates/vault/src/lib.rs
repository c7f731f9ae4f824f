//! The encrypted file that keeps the cases, and the folder around it. The only crate that knows SQL.
//!
//! A vault is an append-only journal of case events in a SQLCipher database, opened by a random key that lies beside it
//! in one sealed file an officer (`docs/formats/vault.md`, `docs/schema.sql`). What [`Vault::append`] returned is on the
//! disk and encrypted. Dropping a [`Vault`] locks it.

mod anchor;
mod backup;
mod cases;
mod chain;
mod copy;
mod create;
mod database;
mod erase;
mod error;
mod files;
mod folder;
#[cfg(test)]
mod full_disk;
mod journal;
mod listing;
mod log;
mod merge;
mod officers;
mod order;
mod recover;
mod recovery;
mod rekey;
mod reserve;
mod restore;
mod rows;
mod salvage;
mod search;
#[cfg(test)]
mod stopped;
mod store;
mod switch;
mod unlock;

pub use anchor::{AnchorState, TurnedBack};
pub use backup::BackupError;
pub use cases::CaseSummary;
pub use chain::{ChainCheck, ChainReport, Fork, Gap};
pub use create::NewVault;
pub use erase::Erased;
pub use error::{OpenError, VaultError};
pub use files::{private_folder, replace as replace_private_file};
pub use folder::FolderState;
pub use log::Room;
pub use merge::MergeReport;
pub use officers::Officer;
pub use recover::{Recovered, RecoveryMeans};
pub use recovery::SheetNote;
pub use rekey::RekeyError;
pub use restore::FoundCopy;
pub use salvage::Salvaged;
pub use search::{SearchText, Unsearched};
pub use store::StoredGuide;
pub use unlock::Vault;
