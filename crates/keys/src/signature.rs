//! Signatures: minisign, prehashed Ed25519. The trusted comment is covered by the signature.

use crate::{Identity, KeyError};
use minisign_verify::{PublicKey, Signature};
use sala_record::RecipientCard;

impl Identity {
    /// Signs `bytes`; the text of a `.minisig` file, which stock `minisign -V` checks.
    ///
    /// # Errors
    /// [`KeyError::Comment`] unless `trusted_comment` is one plain line; [`KeyError::System`] without randomness.
    pub fn sign(&self, bytes: &[u8], trusted_comment: &str) -> Result<String, KeyError> {
        if trusted_comment.chars().any(char::is_control) {
            return Err(KeyError::Comment);
        }
        let key = self.signing_key()?;
        let signature = minisign::sign(None, &key, bytes, Some(trusted_comment), Some("signature"));
        Ok(signature.map_err(|_| KeyError::System)?.into_string())
    }
}

/// Checks that the holder of `card` signed `bytes`, and returns the comment that was signed along.
///
/// # Errors
/// [`KeyError::Signature`] if not; [`KeyError::SignatureForm`] if `minisig` is no signature of the current kind
/// (legacy signatures are refused) or the card's key is none.
pub fn verify(card: &RecipientCard, bytes: &[u8], minisig: &str) -> Result<String, KeyError> {
    let key = PublicKey::from_base64(&card.minisign).map_err(|_| KeyError::SignatureForm)?;
    let signature = Signature::decode(minisig).map_err(|_| KeyError::SignatureForm)?;
    key.verify(bytes, &signature, false).map_err(|error| match error {
        minisign_verify::Error::UnexpectedAlgorithm => KeyError::SignatureForm,
        _ => KeyError::Signature,
    })?;
    Ok(signature.trusted_comment().to_owned())
}
