//! Sealing bytes to cards and opening them with an identity: binary age, X25519.
//!
//! Post-quantum recipients come as soon as the `age` crate can both write and read them; 0.12 cannot.

use crate::{Identity, KeyError, SealTarget};
use age::armor::{ArmoredReader, ArmoredWriter, Format};
use std::io::{Read as _, Write as _};
use zeroize::Zeroizing;

/// How the sealed bytes look.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Armored,
    Binary,
}

/// Seals `plaintext` so that each card of `target` opens it alone.
///
/// # Errors
/// [`KeyError::System`] if age refuses.
pub fn seal(target: &SealTarget, plaintext: &[u8]) -> Result<Vec<u8>, KeyError> {
    encrypt(target.recipients(), plaintext, Form::Binary)
}

/// Opens sealed bytes. All of them are authenticated before any is returned: age hands out chunks of 64 KiB one by one,
/// and a file cut at such an edge would otherwise yield its beginning.
///
/// # Errors
/// [`KeyError::NotForThisIdentity`], [`KeyError::Damaged`] or [`KeyError::Newer`].
pub fn open(identity: &Identity, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    decrypt(sealed, identity.age(), Form::Binary).map_err(error_of)
}

pub(crate) fn encrypt<'a>(
    recipients: impl Iterator<Item = &'a dyn age::Recipient>,
    plaintext: &[u8],
    form: Form,
) -> Result<Vec<u8>, KeyError> {
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| KeyError::System)?;
    let format = if form == Form::Armored { Format::AsciiArmor } else { Format::Binary };
    let write = || -> std::io::Result<Vec<u8>> {
        let armor = ArmoredWriter::wrap_output(Vec::new(), format)?;
        let mut writer = encryptor.wrap_output(armor)?;
        writer.write_all(plaintext)?;
        writer.finish()?.finish()
    };
    write().map_err(|_| KeyError::System)
}

pub(crate) fn decrypt(
    sealed: &[u8],
    identity: &dyn age::Identity,
    form: Form,
) -> Result<Zeroizing<Vec<u8>>, age::DecryptError> {
    // The plaintext is never longer than the file: one allocation, so that no copy is left unwiped.
    let mut plaintext = Zeroizing::new(Vec::with_capacity(sealed.len()));
    let identities = std::iter::once(identity);
    match form {
        Form::Binary => {
            age::Decryptor::new_buffered(sealed)?.decrypt(identities)?.read_to_end(&mut plaintext)?;
        }
        Form::Armored => {
            let armor = std::io::BufReader::new(ArmoredReader::new(sealed));
            age::Decryptor::new_buffered(armor)?.decrypt(identities)?.read_to_end(&mut plaintext)?;
        }
    }
    Ok(plaintext)
}

/// The error of opening with an identity.
pub(crate) fn error_of(error: age::DecryptError) -> KeyError {
    match error {
        age::DecryptError::NoMatchingKeys => KeyError::NotForThisIdentity,
        age::DecryptError::UnknownFormat => KeyError::Newer,
        _ => KeyError::Damaged,
    }
}
