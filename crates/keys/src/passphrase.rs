//! What an officer types.

use crate::{KeyError, words::word};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// A passphrase as it goes into key stretching: NFC, so that the same words typed on another keyboard open the same
/// vault. Wiped when dropped; never shown by `Debug`.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Normalises what was typed. Nothing is trimmed: a space is a character like any other.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        // NFC never needs more than three times the bytes (Unicode annex 15), so no half-written copy is left behind
        // by a growing buffer.
        let mut text = Zeroizing::new(String::with_capacity(typed.len().saturating_mul(3)));
        text.extend(typed.nfc());
        Self(text)
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// Six words of the list with single spaces between them: 66 bits, typed on any keyboard.
///
/// # Errors
/// [`KeyError::System`] if the system has no randomness.
pub fn generate_passphrase() -> Result<Zeroizing<String>, KeyError> {
    let mut text = Zeroizing::new(String::with_capacity(64));
    for position in 0..6 {
        let mut bytes = [0; 2];
        getrandom::fill(&mut bytes).map_err(|_| KeyError::System)?;
        if position > 0 {
            text.push(' ');
        }
        // 65,536 is a multiple of 2,048: every word is equally likely.
        text.push_str(word(u16::from_le_bytes(bytes)));
    }
    Ok(text)
}
