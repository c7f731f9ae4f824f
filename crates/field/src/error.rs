//! Every way in which a use case can fail, and the closed code that crosses to the window.

use crate::library::LibraryError;
use crate::wire::{ErrorCode, ErrorView};
use sala_guide::{AnswerError, LoadError};
use sala_keys::{CardError, KeyError, PieceError};
use sala_sync::{ReceiptError, SyncError};
use sala_texts::WordsError;
use sala_vault::{BackupError, OpenError, VaultError};

/// A use case failed. Nothing in it tells of a case.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FieldError {
    /// The vault could not be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The vault refused or failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// No copy was made.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// A key could not be used.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A recipient card could not be used.
    #[error(transparent)]
    Card(#[from] CardError),
    /// The hand-over failed.
    #[error(transparent)]
    Sync(#[from] SyncError),
    /// A guide's folder could not be read.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// A guide breaks a law or cannot be read.
    #[error(transparent)]
    Guide(#[from] LoadError),
    /// A guide's words cannot be used.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// An answer does not fit.
    #[error(transparent)]
    Answer(#[from] AnswerError),
    /// A passphrase was tried too early.
    #[error("another passphrase may be tried in {0} seconds")]
    TooSoon(u32),
    /// The passphrase is wrong; the next may be tried after so many seconds.
    #[error("the passphrase does not open this vault")]
    WrongPassphrase(u32),
    /// The pieces do not open this vault; the next may be tried after so many seconds.
    #[error("the pieces do not open this vault")]
    WrongPieces(u32),
    /// Anything that has a code and nothing more to say.
    #[error("{0:?}")]
    Refused(ErrorCode),
}

impl FieldError {
    /// What crosses to the window.
    #[must_use]
    pub fn view(&self) -> ErrorView {
        let wait_seconds = match self {
            Self::TooSoon(seconds) | Self::WrongPassphrase(seconds) | Self::WrongPieces(seconds) => *seconds,
            _ => 0,
        };
        ErrorView { code: self.code(), wait_seconds }
    }

    /// The closed code.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Open(error) => open_code(error),
            Self::Vault(error) => vault_code(error),
            Self::Key(error) => key_code(error),
            Self::Card(error) => card_code(error),
            Self::Sync(error) => sync_code(error),
            Self::Library(_) | Self::Guide(_) | Self::Words(_) => ErrorCode::GuideFaulty,
            Self::Answer(AnswerError::TooLong) => ErrorCode::TextTooLong,
            Self::Answer(_) => ErrorCode::BadAnswer,
            Self::TooSoon(_) => ErrorCode::TooSoon,
            Self::WrongPassphrase(_) => ErrorCode::WrongPassphrase,
            Self::Backup(error) => backup_code(error),
            Self::WrongPieces(_) => ErrorCode::PiecesDoNotOpen,
            Self::Refused(code) => *code,
        }
    }
}

fn open_code(error: &OpenError) -> ErrorCode {
    match error {
        OpenError::NotThere => ErrorCode::NotSetUp,
        OpenError::AlreadyThere => ErrorCode::AlreadySetUp,
        OpenError::WrongPassphrase => ErrorCode::WrongPassphrase,
        OpenError::Damaged => ErrorCode::VaultDamaged,
        OpenError::Foreign => ErrorCode::VaultForeign,
        OpenError::Newer(_) => ErrorCode::VaultNewer,
        OpenError::NotEncrypted => ErrorCode::NotEncrypted,
        OpenError::ReadOnly => ErrorCode::ReadOnly,
        OpenError::DiskFull => ErrorCode::DiskFull,
        OpenError::Busy => ErrorCode::VaultBusy,
        OpenError::NoRecovery => ErrorCode::NoSheet,
        OpenError::Card(error) => card_code(error),
        OpenError::Key(error) => key_code(error),
        OpenError::Io(_) | OpenError::Database(_) => ErrorCode::DiskFailed,
        _ => ErrorCode::Unexpected,
    }
}

fn vault_code(error: &VaultError) -> ErrorCode {
    match error {
        VaultError::DiskFull => ErrorCode::DiskFull,
        VaultError::ReadOnly => ErrorCode::ReadOnly,
        VaultError::Damaged | VaultError::Altered => ErrorCode::VaultDamaged,
        VaultError::Busy => ErrorCode::VaultBusy,
        VaultError::Newer(_) => ErrorCode::VaultNewer,
        VaultError::WrongPassphrase => ErrorCode::WrongPassphrase,
        VaultError::Erased => ErrorCode::NoSuchCase,
        VaultError::Card(error) => card_code(error),
        VaultError::Key(error) => key_code(error),
        VaultError::Io(_) | VaultError::Database(_) => ErrorCode::DiskFailed,
        _ => ErrorCode::Unexpected,
    }
}

fn key_code(error: &KeyError) -> ErrorCode {
    match error {
        KeyError::WrongPassphrase => ErrorCode::WrongPassphrase,
        KeyError::Damaged | KeyError::WorkFactor => ErrorCode::VaultDamaged,
        KeyError::Newer => ErrorCode::VaultNewer,
        KeyError::Piece(error) => piece_code(error),
        _ => ErrorCode::Unexpected,
    }
}

fn piece_code(error: &PieceError) -> ErrorCode {
    match error {
        PieceError::Length(_) | PieceError::Mistyped(_) => ErrorCode::PieceMistyped,
        PieceError::DifferentSheets => ErrorCode::PiecesDiffer,
        PieceError::Twice => ErrorCode::PieceTwice,
        _ => ErrorCode::PieceForeign,
    }
}

fn backup_code(error: &BackupError) -> ErrorCode {
    match error {
        BackupError::NoSuchFolder => ErrorCode::NoSuchFolder,
        BackupError::ReadOnly => ErrorCode::FolderReadOnly,
        BackupError::Full => ErrorCode::FolderFull,
        BackupError::Differs => ErrorCode::CopyDiffers,
        BackupError::Vault(error) => vault_code(error),
        _ => ErrorCode::CopyFailed,
    }
}

fn card_code(error: &CardError) -> ErrorCode {
    match error {
        // Half a card, pasted, is no JSON: damaged, and not of a later kind.
        CardError::Mistyped | CardError::Form | CardError::Name => ErrorCode::CardDamaged,
        CardError::WrongKind { .. } => ErrorCode::CardWrongKind,
        CardError::NoRecipient => ErrorCode::NoRecipient,
        _ => ErrorCode::CardUnknown,
    }
}

fn sync_code(error: &SyncError) -> ErrorCode {
    match error {
        SyncError::NoRecipient => ErrorCode::NoRecipient,
        SyncError::NoSuchCase => ErrorCode::NoSuchCase,
        SyncError::TurnedBack => ErrorCode::TurnedBack,
        SyncError::NotesNotAgreed | SyncError::SharingNotAgreed => ErrorCode::NotAgreed,
        SyncError::WrongKind => ErrorCode::CardWrongKind,
        SyncError::Receipt(ReceiptError::Newer) => ErrorCode::ReceiptNewer,
        SyncError::Receipt(_) => ErrorCode::ReceiptDamaged,
        SyncError::UnknownDesk => ErrorCode::ReceiptUnknownDesk,
        SyncError::NotHandedOver => ErrorCode::ReceiptForeign,
        SyncError::NoSuchFolder => ErrorCode::NoSuchFolder,
        SyncError::ReadOnly => ErrorCode::FolderReadOnly,
        SyncError::DiskFull => ErrorCode::FolderFull,
        SyncError::DiskFailed(_) => ErrorCode::DiskFailed,
        SyncError::Vault(error) => vault_code(error),
        SyncError::Card(error) => card_code(error),
        _ => ErrorCode::Unexpected,
    }
}
