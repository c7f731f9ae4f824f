//! A desk's receipt: that a bundle arrived whole, signed (`docs/formats/receipt.md`).

use crate::{OpenedBundle, Signer};
use sala_keys::Identity;
use sala_record::{RECEIPT_SCHEMA, Receipt, RecipientCard, Timestamp, canonical_json};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

/// The largest receipt that is read, in bytes: there is room for as many cases as a bundle can hold.
pub const RECEIPT_LIMIT: usize = 512 * 1024;

/// What is signed along, for people with stock tools.
const COMMENT: &str = "sala receipt";

/// Why a receipt cannot be made or is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiptError {
    /// It is larger than any receipt.
    #[error("the receipt is too large")]
    TooLarge,
    /// It is cut short, or no receipt at all.
    #[error("this is not a receipt, or it is damaged")]
    Damaged,
    /// It was written by a newer version of Sala.
    #[error("the receipt is of a newer version than this program")]
    Newer,
    /// The signature is not the desk's, or does not belong to this receipt.
    #[error("the receipt's signature is not valid")]
    BadSignature,
    /// A bundle whose sender is not known is not receipted: the receipt would go to nobody.
    #[error("the bundle's sender is not known")]
    UnknownSender,
    /// The key could not sign.
    #[error("the receipt could not be signed")]
    Sign,
}

/// A finished receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptFile {
    /// The bundle's random name and `.receipt`: a file name that says nothing.
    pub file_name: String,
    /// The whole file.
    pub bytes: Vec<u8>,
}

/// The file's form.
#[derive(Serialize, Deserialize)]
struct Signed {
    receipt: Value,
    /// The text of a `.minisig` file over the canonical JSON of `receipt`.
    signature: String,
}

/// Signs that a bundle arrived whole at `desk`; everything in it was verified when it was opened.
///
/// # Errors
/// [`ReceiptError::UnknownSender`] if it was opened without its sender's card; [`ReceiptError::Sign`] if the key fails.
pub fn make_receipt(
    opened: &OpenedBundle,
    desk: &Identity,
    now: Timestamp,
) -> Result<ReceiptFile, ReceiptError> {
    if matches!(opened.signer, Signer::Unknown(_)) {
        return Err(ReceiptError::UnknownSender);
    }
    let manifest = &opened.manifest;
    let receipt = Receipt {
        sala_receipt: RECEIPT_SCHEMA,
        bundle: manifest.bundle.clone(),
        kind: manifest.kind,
        cases: manifest.cases.clone(),
        heads: manifest.heads.clone(),
        received: now,
        desk: desk.card(),
    };
    let receipt = serde_json::to_value(receipt).map_err(|_| ReceiptError::Sign)?;
    let text = canonical_json(&receipt).map_err(|_| ReceiptError::Sign)?;
    let signature = desk.sign(text.as_bytes(), COMMENT).map_err(|_| ReceiptError::Sign)?;
    let bytes = serde_json::to_vec_pretty(&Signed { receipt, signature }).map_err(|_| ReceiptError::Sign)?;
    Ok(ReceiptFile { file_name: format!("{}.receipt", manifest.bundle), bytes })
}

/// A receipt that was read and is not believed yet.
pub struct ReadReceipt {
    receipt: Receipt,
    text: String,
    signature: String,
}

impl fmt::Debug for ReadReceipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReadReceipt({})", self.receipt.bundle)
    }
}

/// Reads a receipt. Who signed it is checked by [`ReadReceipt::signed_by`].
///
/// # Errors
/// [`ReceiptError::TooLarge`], [`ReceiptError::Newer`], [`ReceiptError::Damaged`].
pub fn read_receipt(bytes: &[u8]) -> Result<ReadReceipt, ReceiptError> {
    if bytes.len() > RECEIPT_LIMIT {
        return Err(ReceiptError::TooLarge);
    }
    let Signed { receipt, signature } = serde_json::from_slice(bytes).map_err(|_| ReceiptError::Damaged)?;
    // The version first: a newer receipt may have any form.
    match receipt.get("sala_receipt").and_then(Value::as_u64) {
        Some(version) if version > u64::from(RECEIPT_SCHEMA) => return Err(ReceiptError::Newer),
        Some(version) if version == u64::from(RECEIPT_SCHEMA) => {}
        _ => return Err(ReceiptError::Damaged),
    }
    let text = canonical_json(&receipt).map_err(|_| ReceiptError::Damaged)?;
    let receipt: Receipt = serde_json::from_value(receipt).map_err(|_| ReceiptError::Damaged)?;
    if receipt.cases.is_empty() {
        return Err(ReceiptError::Damaged);
    }
    Ok(ReadReceipt { receipt, text, signature })
}

impl ReadReceipt {
    /// The age recipient of the desk it claims to be from: for finding the card that was known before.
    #[must_use]
    pub fn claimed_desk(&self) -> &str {
        &self.receipt.desk.age
    }

    /// The receipt, if the holder of `card` signed it and it names that card. The card in it is never believed.
    ///
    /// # Errors
    /// [`ReceiptError::BadSignature`].
    pub fn signed_by(self, card: &RecipientCard) -> Result<Receipt, ReceiptError> {
        let named = &self.receipt.desk;
        let same = named.age == card.age && named.minisign == card.minisign && named.kind == card.kind;
        let signed = sala_keys::verify(card, self.text.as_bytes(), &self.signature).is_ok();
        if same && signed { Ok(self.receipt) } else { Err(ReceiptError::BadSignature) }
    }
}
