//! What can go wrong. No variant holds an answer, a name, a key or a path.

use sala_keys::{CardError, KeyError};
use std::io;

/// Why a vault could not be made or opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// There is no vault in this folder, or none that was finished.
    #[error("there is no vault here")]
    NotThere,
    /// There is a vault in this folder already; it was not touched.
    #[error("there is a vault here already")]
    AlreadyThere,
    /// No key file opens with this passphrase.
    #[error("the passphrase opens none of the key files")]
    WrongPassphrase,
    /// A file of the vault is truncated or altered.
    #[error("the vault is damaged")]
    Damaged,
    /// The folder holds keys without cases, or an encrypted database that is not Sala's. Nothing was touched.
    #[error("the files here are not a vault of this program")]
    Foreign,
    /// The vault was written by a later version; the number is its schema's. Nothing was touched.
    #[error("the vault has schema version {0}, newer than this program")]
    Newer(u32),
    /// The file can be read without a key. Sala refuses to go on.
    #[error("the vault is not encrypted")]
    NotEncrypted,
    /// The folder or a file cannot be written.
    #[error("the vault's folder cannot be written")]
    ReadOnly,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// Another program is making this vault, or has it open.
    #[error("another program is using the vault")]
    Busy,
    /// No recovery card, or no recovery sheet, was ever set here.
    #[error("no key was sealed to such a means of recovery here")]
    NoRecovery,
    /// A recovery card was refused.
    #[error(transparent)]
    Card(#[from] CardError),
    /// A key could not be made or used.
    #[error(transparent)]
    Key(KeyError),
    /// The system failed to read or write.
    #[error("the system could not read or write the vault: {0}")]
    Io(io::ErrorKind),
    /// SQLite failed in a way that should not happen; the number is its extended result code.
    #[error("the database failed with code {0}")]
    Database(i32),
}

/// Why an open vault could not do what it was asked. Nothing was changed then, but for [`VaultError::Io`] at the moment
/// of a commit, when it is unknown: ask again with the same event ids ([`crate::Vault::append_with_ids`]).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The folder or a file cannot be written.
    #[error("the vault cannot be written")]
    ReadOnly,
    /// A part of the vault is truncated or altered.
    #[error("the vault is damaged")]
    Damaged,
    /// Another program is writing; try again.
    #[error("another program is using the vault")]
    Busy,
    /// The system failed to read or write. At a commit the outcome is unknown.
    #[error("the system could not read or write the vault: {0}")]
    Io(io::ErrorKind),
    /// The case was erased; its events are refused.
    #[error("the case was erased")]
    Erased,
    /// An event with this id is there already and says something else.
    #[error("the event id is taken")]
    IdTaken,
    /// An event's content does not match its header, or contradicts the event of the same id. Nothing was merged.
    #[error("an event was altered")]
    Altered,
    /// A content or a value has a form that cannot be stored.
    #[error("the content has a form that cannot be stored")]
    Form,
    /// An event has an envelope of a later version.
    #[error("an event has envelope version {0}, newer than this program")]
    Newer(u16),
    /// The passphrase does not open this officer's key file.
    #[error("the passphrase does not open this officer's key file")]
    WrongPassphrase,
    /// The officer has no key file in this vault.
    #[error("the officer has no key file here")]
    NoSuchOfficer,
    /// A recipient card was refused.
    #[error(transparent)]
    Card(#[from] CardError),
    /// A key could not be made or used.
    #[error(transparent)]
    Key(KeyError),
    /// SQLite failed in a way that should not happen; the number is its extended result code.
    #[error("the database failed with code {0}")]
    Database(i32),
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let rusqlite::Error::SqliteFailure(failure, _) = error else {
            // A column of another type than the schema says: somebody wrote into the file with other tools.
            return Self::Damaged;
        };
        match failure.code {
            ErrorCode::DiskFull => Self::DiskFull,
            // The database itself was opened before: what cannot be made is the write-ahead log beside it.
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => Self::ReadOnly,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed => {
                Self::Io(io::ErrorKind::Other)
            }
            ErrorCode::OutOfMemory => Self::Io(io::ErrorKind::OutOfMemory),
            _ => Self::Database(failure.extended_code),
        }
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            kind => Self::Io(kind),
        }
    }
}

impl From<KeyError> for VaultError {
    fn from(error: KeyError) -> Self {
        match error {
            KeyError::WrongPassphrase => Self::WrongPassphrase,
            KeyError::Damaged => Self::Damaged,
            other => Self::Key(other),
        }
    }
}

impl From<sala_record::EventError> for VaultError {
    fn from(error: sala_record::EventError) -> Self {
        match error {
            sala_record::EventError::Newer(version) => Self::Newer(version),
            sala_record::EventError::Altered => Self::Altered,
            _ => Self::Form,
        }
    }
}

impl From<VaultError> for OpenError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::DiskFull => Self::DiskFull,
            VaultError::ReadOnly => Self::ReadOnly,
            VaultError::Busy => Self::Busy,
            VaultError::Io(kind) => Self::Io(kind),
            VaultError::WrongPassphrase => Self::WrongPassphrase,
            VaultError::Card(error) => Self::Card(error),
            VaultError::Key(error) => Self::Key(error),
            VaultError::Database(code) => Self::Database(code),
            _ => Self::Damaged,
        }
    }
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        VaultError::from(error).into()
    }
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        VaultError::from(error).into()
    }
}

impl From<KeyError> for OpenError {
    fn from(error: KeyError) -> Self {
        VaultError::from(error).into()
    }
}
