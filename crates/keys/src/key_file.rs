//! Key files: one database key, sealed by age to an officer's passphrase or to the post's recovery recipients.
//! The content is 64 hexadecimal characters, armored, so that a person with stock `age` and a text editor gets far.

use crate::{DatabaseKey, Identity, KeyError, Passphrase, SealTarget, seal};
use age::secrecy::SecretString;

/// How much work one guess at a passphrase costs: scrypt with `N = 2^factor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WorkFactor(u8);

impl WorkFactor {
    /// What Sala writes: 2^18, about 256 MiB and half a second a guess. Fixed, never measured at run time: the same
    /// machine would write a weaker file on a busy day.
    pub const STANDARD: Self = Self(18);
    /// The most that is accepted when reading: 2^20, 1 GiB. A file that asks for more would stop the machine.
    pub const MOST: Self = Self(20);

    /// A factor from 1 to [`Self::MOST`]; anything below [`Self::STANDARD`] is for exercises and tests.
    #[must_use]
    pub fn new(factor: u8) -> Option<Self> {
        (1..=Self::MOST.0).contains(&factor).then_some(Self(factor))
    }
}

/// Seals a database key to a passphrase; the bytes of `keys/<officer>.age`.
///
/// # Errors
/// [`KeyError::System`] if age refuses.
pub fn seal_with_passphrase(
    key: &DatabaseKey,
    passphrase: &Passphrase,
    work: WorkFactor,
) -> Result<Vec<u8>, KeyError> {
    let mut recipient = age::scrypt::Recipient::new(secret(passphrase));
    recipient.set_work_factor(work.0);
    seal::encrypt(
        std::iter::once(&recipient as &dyn age::Recipient),
        key.to_hex().as_bytes(),
        seal::Form::Armored,
    )
}

/// Opens a key file with a passphrase.
///
/// # Errors
/// [`KeyError::WrongPassphrase`], [`KeyError::Damaged`], [`KeyError::Newer`], or [`KeyError::WorkFactor`] (before any
/// work was done).
pub fn open_with_passphrase(file: &[u8], passphrase: &Passphrase) -> Result<DatabaseKey, KeyError> {
    let mut identity = age::scrypt::Identity::new(secret(passphrase));
    identity.set_max_work_factor(WorkFactor::MOST.0);
    let opened = seal::decrypt(file, &identity, seal::Form::Armored);
    let text = opened.map_err(|error| match error {
        age::DecryptError::DecryptionFailed => KeyError::WrongPassphrase,
        age::DecryptError::ExcessiveWork { .. } => KeyError::WorkFactor,
        age::DecryptError::UnknownFormat => KeyError::Newer,
        _ => KeyError::Damaged,
    })?;
    read(&text)
}

/// Seals a database key to the post's recovery recipients; the bytes of `keys/recovery.age`.
///
/// # Errors
/// [`KeyError::System`] if age refuses.
pub fn seal_to_recovery(key: &DatabaseKey, target: &SealTarget) -> Result<Vec<u8>, KeyError> {
    seal::encrypt(target.recipients(), key.to_hex().as_bytes(), seal::Form::Armored)
}

/// Opens a recovery file with a recovery identity.
///
/// # Errors
/// [`KeyError::NotForThisIdentity`], [`KeyError::Damaged`] or [`KeyError::Newer`].
pub fn open_with_identity(file: &[u8], identity: &Identity) -> Result<DatabaseKey, KeyError> {
    let text = seal::decrypt(file, identity.age(), seal::Form::Armored).map_err(seal::error_of)?;
    read(&text)
}

/// A line end is allowed for, since `echo … | age` writes one.
fn read(text: &[u8]) -> Result<DatabaseKey, KeyError> {
    DatabaseKey::from_hex(text.trim_ascii_end())
}

fn secret(passphrase: &Passphrase) -> SecretString {
    SecretString::from(passphrase.expose().to_owned())
}
