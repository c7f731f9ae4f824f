//! The recovery sheet: an age identity that nobody holds, of which three people hold a piece each. Two pieces give it back.
//!
//! The database key is sealed to the identity's public half, so that a new key can be sealed to the same sheet without any
//! piece, and an old sheet is revoked by sealing to it no more.

use crate::{DatabaseKey, KeyError, Piece, seal};
use age::secrecy::ExposeSecret as _;
use bech32::{Bech32, Hrp};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// What an age identity begins with, as its library writes it.
const IDENTITY: &str = "age-secret-key-";

/// A new sheet, until its pieces are with their holders.
pub struct Sheet {
    /// Whom the database key is sealed to.
    pub recipient: SheetRecipient,
    /// The pieces, for three different people.
    pub pieces: [Piece; 3],
}

/// The public half of a sheet's identity: an age recipient. No secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRecipient(String);

impl Sheet {
    /// Makes a sheet. Nothing opens with it before a key is sealed to its recipient.
    ///
    /// # Errors
    /// [`KeyError::System`] without randomness.
    pub fn generate() -> Result<Self, KeyError> {
        let (pieces, secret) = Piece::three()?;
        let identity = identity_of(&secret)?;
        Ok(Self { recipient: SheetRecipient(identity.to_public().to_string()), pieces })
    }
}

impl std::fmt::Debug for Sheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sheet(…)")
    }
}

/// Seals a database key to a sheet; the bytes of `keys/sheet.age`.
///
/// # Errors
/// [`KeyError::Damaged`] if the recipient is none, [`KeyError::System`] if age refuses.
pub fn seal_to_sheet(key: &DatabaseKey, sheet: &SheetRecipient) -> Result<Vec<u8>, KeyError> {
    let recipient: age::x25519::Recipient = sheet.0.parse().map_err(|_| KeyError::Damaged)?;
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    seal::encrypt(recipients, key.to_hex().as_bytes(), seal::Form::Armored)
}

/// Opens a sheet's file with two of its pieces.
///
/// # Errors
/// [`KeyError::Piece`] for pieces that do not go together, [`KeyError::NotForThisIdentity`] for those of another or an older
/// sheet, [`KeyError::Damaged`] or [`KeyError::Newer`].
pub fn open_with_pieces(file: &[u8], first: &Piece, second: &Piece) -> Result<DatabaseKey, KeyError> {
    let secret = first.join(second)?;
    let identity = identity_of(&secret)?;
    let text = seal::decrypt(file, &identity, seal::Form::Armored).map_err(seal::error_of)?;
    DatabaseKey::from_hex(text.trim_ascii_end())
}

/// The secret as age reads it.
fn identity_of(secret: &[u8; 32]) -> Result<age::x25519::Identity, KeyError> {
    let hrp = Hrp::parse(IDENTITY).map_err(|_| KeyError::System)?;
    let line = Zeroizing::new(bech32::encode::<Bech32>(hrp, secret).map_err(|_| KeyError::System)?);
    let line = Zeroizing::new(line.to_uppercase());
    let identity: age::x25519::Identity = line.parse().map_err(|_| KeyError::System)?;
    // What age would write is what a person makes of the pieces by hand (docs/recovery.md).
    debug_assert_eq!(identity.to_string().expose_secret(), line.as_str());
    Ok(identity)
}
