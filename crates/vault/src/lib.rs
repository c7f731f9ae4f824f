//! The encrypted file that keeps the cases, and the folder around it. The only crate that knows SQL.
//!
//! A vault is an append-only journal of case events in a SQLCipher database, opened by a random key that lies beside it
//! in one sealed file an officer (`docs/formats/vault.md`, `docs/schema.sql`). What [`Vault::append`] returned is on the
//! disk and encrypted. Dropping a [`Vault`] locks it.

mod cases;
mod chain;
mod create;
mod database;
mod erase;
mod error;
mod files;
mod folder;
#[cfg(test)]
mod full_disk;
mod journal;
mod log;
mod merge;
mod officers;
mod order;
mod reserve;
mod rows;
mod search;
mod store;
mod unlock;

pub use cases::CaseSummary;
pub use chain::{ChainReport, Fork, Gap};
pub use create::NewVault;
pub use erase::Erased;
pub use error::{OpenError, VaultError};
pub use files::{private_folder, replace as replace_private_file};
pub use folder::FolderState;
pub use log::Room;
pub use merge::MergeReport;
pub use officers::Officer;
pub use search::{SearchText, Unsearched};
pub use store::StoredGuide;
pub use unlock::Vault;
