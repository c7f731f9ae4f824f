//! What stands in a bundle's manifest.

use crate::{CardKind, CaseId, DeviceId, Digest, EventId, RecipientCard, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The manifest's schema version.
pub const MANIFEST_SCHEMA: u16 = 1;

/// A guide, by name and by exactly what it said.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct GuideRef {
    /// Such as `consular-walk-in`.
    pub id: String,
    /// Such as `2026.11.0`.
    pub version: String,
    /// Over its structure, texts and signs (`docs/formats/guide.md`).
    pub digest: Digest,
}

/// The end of one device's chain, as the sender knew it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The device.
    pub device: DeviceId,
    /// Its last sequence number.
    pub seq: u64,
    /// The last event's id.
    pub event: EventId,
    /// The last event's chain hash.
    pub hash: Digest,
}

/// One other member of the bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Its path inside the tar.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256.
    pub sha256: Digest,
}

/// The signed list of what is in a bundle, for whom and from whom (`manifest.json`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`MANIFEST_SCHEMA`]; the key says what the file is.
    pub sala_bundle: u16,
    /// The bundle's own random name.
    pub bundle: String,
    /// Real work or an exercise. A real desk refuses an exercise.
    pub kind: CardKind,
    /// When it was sealed, by the sender's clock.
    pub sealed: Timestamp,
    /// The sender, as a card; it is trusted only if the reader knew it before.
    pub sender: RecipientCard,
    /// Whom it was sealed to: a copy of each card.
    pub recipients: Vec<RecipientCard>,
    /// The cases inside.
    pub cases: Vec<CaseId>,
    /// The guides inside.
    pub guides: Vec<GuideRef>,
    /// How many bundles this device had sealed before, plus one.
    pub sequence: u64,
    /// Where each device's chain ended.
    pub heads: Vec<Head>,
    /// Every other member but the signature.
    pub members: Vec<Member>,
}
