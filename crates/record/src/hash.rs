//! How things are hashed. JSON is hashed in its canonical form (RFC 8785), so that another program comes to the same.

use crate::{Digest, EventError, Header};
use serde_json::Value;

/// SHA-256 over `sala-content-1`, a zero byte, the 32 salt bytes and the content as RFC 8785 JSON.
///
/// # Errors
/// [`EventError::Form`] if the value has no canonical form.
pub fn content_hash(salt: &Digest, content: &Value) -> Result<Digest, EventError> {
    let canonical = serde_json_canonicalizer::to_vec(content).map_err(|_| EventError::Form)?;
    let mut bytes = b"sala-content-1\0".to_vec();
    bytes.extend_from_slice(&salt.0);
    bytes.extend_from_slice(&canonical);
    Ok(Digest::of(&bytes))
}

/// SHA-256 over `sala-event-1`, a zero byte and the header as RFC 8785 JSON.
///
/// # Errors
/// [`EventError::Form`] if the header has no canonical form.
pub fn chain_hash(header: &Header) -> Result<Digest, EventError> {
    let canonical = serde_json_canonicalizer::to_vec(header).map_err(|_| EventError::Form)?;
    let mut bytes = b"sala-event-1\0".to_vec();
    bytes.extend_from_slice(&canonical);
    Ok(Digest::of(&bytes))
}

/// SHA-256 over the words that were shown for an item, as RFC 8785 JSON.
///
/// # Errors
/// [`EventError::Form`] if the value has no canonical form.
pub fn words_digest(words: &Value) -> Result<Digest, EventError> {
    let canonical = serde_json_canonicalizer::to_vec(words).map_err(|_| EventError::Form)?;
    Ok(Digest::of(&canonical))
}
