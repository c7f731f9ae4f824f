//! The journal's events: the envelope that never changes. What can stand inside it is in `content`.
//!
//! An event has three parts. The [`Header`] holds no content at all; its hash is what the device's next event points
//! to. The [`Content`] is everything that says something about a case. The *salt* is random, so that a header's content
//! hash tells nothing about a short answer. An event left out of a bundle for want of consent, or erased, keeps its
//! header: the chain still verifies, and nothing can be read. (`docs/formats/event.md`)

use crate::hash::{content_text, text_hash};
use crate::{Content, DeviceId, Digest, EventId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The envelope's version. It stands in every header and has been the same since the first release.
pub const ENVELOPE: u16 = 1;

/// An event without its content: what stays for ever, what travels as a stub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// [`ENVELOPE`].
    pub v: u16,
    /// The event's random id; merging is by this id.
    pub id: EventId,
    /// The device that wrote it.
    pub device: DeviceId,
    /// Counts from 1 on this device, without a gap.
    pub seq: u64,
    /// [`crate::chain_hash`] of this device's event before; none for the first.
    pub prev: Option<Digest>,
    /// [`crate::content_hash`] over the salt and the content.
    pub content: Digest,
}

/// One entry of the journal, as stored and as sent (one line of `cases/<id>.jsonl`).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Always there.
    pub header: Header,
    /// The content as JSON; missing in a stub. Kept as it came, so that fields of newer versions survive a journey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Value>,
    /// 32 random bytes as hexadecimal text; missing in a stub.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salt: Option<Digest>,
}

// Nothing of a case ever stands in a log, so a printed event shows its header alone.
impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Event").field("header", &self.header).field("stub", &self.content.is_none()).finish()
    }
}

/// Why an event cannot be read or trusted. It never holds any of the content.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventError {
    /// The content is not the JSON of a [`Content`].
    #[error("an event's content has an unknown form")]
    Form,
    /// The content does not belong to this header.
    #[error("an event's content does not match its hash")]
    Altered,
    /// The envelope is of a newer version.
    #[error("an event has envelope version {0}, newer than this program")]
    Newer(u16),
}

impl Event {
    /// Seals `content` under `salt` as the device's next event.
    ///
    /// # Errors
    /// [`EventError::Form`] if the content cannot be written as canonical JSON.
    pub fn seal(
        id: EventId,
        device: DeviceId,
        seq: u64,
        prev: Option<Digest>,
        content: &Content,
        salt: Digest,
    ) -> Result<Self, EventError> {
        Self::seal_with_text(id, device, seq, prev, content, salt).map(|(event, _)| event)
    }

    /// The same, and beside it the content's canonical JSON, which was hashed: for whoever stores it.
    ///
    /// # Errors
    /// As [`Self::seal`].
    pub fn seal_with_text(
        id: EventId,
        device: DeviceId,
        seq: u64,
        prev: Option<Digest>,
        content: &Content,
        salt: Digest,
    ) -> Result<(Self, String), EventError> {
        let content = serde_json::to_value(content).map_err(|_| EventError::Form)?;
        let text = content_text(&content)?;
        let header = Header { v: ENVELOPE, id, device, seq, prev, content: text_hash(&salt, &text) };
        Ok((Self { header, content: Some(content), salt: Some(salt) }, text))
    }

    /// The event without content and salt.
    #[must_use]
    pub fn stub(&self) -> Self {
        Self { header: self.header.clone(), content: None, salt: None }
    }

    /// Checks that content and header belong together. A stub has nothing to check.
    ///
    /// # Errors
    /// [`EventError::Altered`] if not, [`EventError::Newer`] for an envelope of a later version.
    pub fn verify(&self) -> Result<(), EventError> {
        self.verified_text().map(drop)
    }

    /// The same; what comes back is the content's canonical JSON, which was hashed: for whoever stores it.
    ///
    /// # Errors
    /// As [`Self::verify`].
    pub fn verified_text(&self) -> Result<Option<String>, EventError> {
        if self.header.v > ENVELOPE {
            return Err(EventError::Newer(self.header.v));
        }
        let (content, salt) = match (&self.content, &self.salt) {
            (None, None) => return Ok(None),
            (Some(content), Some(salt)) => (content, salt),
            _ => return Err(EventError::Altered),
        };
        let text = content_text(content)?;
        if text_hash(salt, &text) == self.header.content { Ok(Some(text)) } else { Err(EventError::Altered) }
    }

    /// The content, if it is there.
    ///
    /// # Errors
    /// [`EventError::Form`] if it is of no form this version knows.
    pub fn read(&self) -> Result<Option<Content>, EventError> {
        self.content.as_ref().map(Content::read).transpose()
    }
}
