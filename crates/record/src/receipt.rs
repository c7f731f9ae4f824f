//! What a desk signs when a bundle has arrived whole.

use crate::{CardKind, CaseId, Head, RecipientCard, Timestamp};
use serde::{Deserialize, Serialize};

/// The receipt's schema version.
pub const RECEIPT_SCHEMA: u16 = 1;

/// That a bundle arrived whole, and at which desk (`docs/formats/receipt.md`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// [`RECEIPT_SCHEMA`]; the key says what the file is.
    pub sala_receipt: u16,
    /// The bundle's random name.
    pub bundle: String,
    /// Real work or an exercise, as the bundle.
    pub kind: CardKind,
    /// The cases inside.
    pub cases: Vec<CaseId>,
    /// Where each device's chain ended, as the bundle said: an older copy of the sender's vault is recognised by it.
    pub heads: Vec<Head>,
    /// When it was opened, by the desk's clock.
    pub received: Timestamp,
    /// The desk, as a card; it is trusted only if the reader knew it before.
    pub desk: RecipientCard,
}
