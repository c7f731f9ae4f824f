//! The key of a vault's database.

use crate::KeyError;
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

/// 256 random bits that open one `cases.db`. Wiped when dropped; never shown by `Debug`.
#[derive(ZeroizeOnDrop)]
pub struct DatabaseKey([u8; 32]);

impl DatabaseKey {
    /// The key's length as hexadecimal text, the form in which key files hold it.
    pub const HEX_LENGTH: usize = 64;

    /// A new key from the system's randomness.
    ///
    /// # Errors
    /// [`KeyError::System`] if there is none.
    pub fn generate() -> Result<Self, KeyError> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| KeyError::System)?;
        let key = Self(bytes);
        bytes.zeroize();
        Ok(key)
    }

    /// Reads 64 hexadecimal characters.
    ///
    /// # Errors
    /// [`KeyError::Damaged`] for anything else.
    pub fn from_hex(text: &[u8]) -> Result<Self, KeyError> {
        let mut key = Self([0; 32]);
        hex::decode_to_slice(text, &mut key.0).map_err(|_| KeyError::Damaged)?;
        Ok(key)
    }

    /// 64 lower-case hexadecimal characters, as SQLCipher takes them in `x'…'`.
    #[must_use]
    pub fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::encode(self.0))
    }
}

impl std::fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseKey(…)")
    }
}
