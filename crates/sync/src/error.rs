//! Why a hand-over does not take place.

use sala_bundle::{BundleError, ReceiptError};
use std::io::ErrorKind;

/// Why a hand-over does not take place. Nothing of a case stands in any of these.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SyncError {
    /// No card was given to seal to.
    #[error("no recipient was chosen")]
    NoRecipient,
    /// No case was given, or one that this vault does not have.
    #[error("there is no such case")]
    NoSuchCase,
    /// Consent to notes was never given, or was taken back.
    #[error("the person has not agreed, or no longer agrees, that notes are kept")]
    NotesNotAgreed,
    /// Consent to share with this service was never given, or was taken back.
    #[error("the person has not agreed, or no longer agrees, that this is shared with this service")]
    SharingNotAgreed,
    /// A training vault and real cards, or the other way round.
    #[error("training and real work cannot meet")]
    WrongKind,
    /// The vault is older than it was ([`sala_vault::Vault::turned_back`]): a consent may have been taken back since.
    #[error("the vault is older than it was")]
    TurnedBack,
    /// A receipt is not signed by a desk whose card this vault knows.
    #[error("the receipt is of a desk that is not known here")]
    UnknownDesk,
    /// A receipt for something that this vault did not hand over to that desk.
    #[error("the receipt is for something else than what was handed over here")]
    NotHandedOver,
    /// A receipt that cannot be read, or is not signed by the desk it names.
    #[error(transparent)]
    Receipt(#[from] ReceiptError),
    /// An event of the case cannot be read.
    #[error("an entry of the journal cannot be read")]
    Journal,
    /// The page for people could not be made.
    #[error("the readable page could not be made")]
    Page,
    /// The folder is not there, or is there no more.
    #[error("the folder cannot be found")]
    NoSuchFolder,
    /// The folder cannot be written to.
    #[error("the folder cannot be written to")]
    ReadOnly,
    /// There is no room for the bundle.
    #[error("there is no room left")]
    DiskFull,
    /// Writing failed otherwise.
    #[error("the disk failed: {0}")]
    DiskFailed(ErrorKind),
    /// The bundle cannot be made or opened.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] sala_vault::VaultError),
    /// A card was refused.
    #[error(transparent)]
    Card(#[from] sala_keys::CardError),
}
