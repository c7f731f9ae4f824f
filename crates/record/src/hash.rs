//! How things are hashed. JSON is hashed in its canonical form (RFC 8785), so that another program comes to the same.

use crate::{Digest, EventError, Header};
use serde_json::Value;

/// SHA-256 over `sala-content-1`, a zero byte, the 32 salt bytes and the content as RFC 8785 JSON.
///
/// # Errors
/// [`EventError::Form`] if the value has no canonical form.
pub fn content_hash(salt: &Digest, content: &Value) -> Result<Digest, EventError> {
    Ok(text_hash(salt, &content_text(content)?))
}

/// A content as it is hashed and stored: RFC 8785 JSON.
pub(crate) fn content_text(content: &Value) -> Result<String, EventError> {
    canonical_json(content)
}

/// RFC 8785 JSON: what is hashed or signed.
///
/// # Errors
/// [`EventError::Form`] if the value has no canonical form.
pub fn canonical_json(value: &Value) -> Result<String, EventError> {
    serde_json_canonicalizer::to_string(value).map_err(|_| EventError::Form)
}

/// [`content_hash`] of a content that is there as the RFC 8785 JSON it was stored as.
#[must_use]
pub fn text_hash(salt: &Digest, text: &str) -> Digest {
    Digest::of(&[b"sala-content-1\0".as_slice(), &salt.0, text.as_bytes()].concat())
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

/// The digest of a guide over the files that make it, in byte order of their paths: SHA-256 of what `sha256sum` prints
/// for them (`docs/formats/guide.md`).
#[must_use]
pub fn guide_digest<'a>(files: impl IntoIterator<Item = (&'a String, &'a Vec<u8>)>) -> Digest {
    let lines: String =
        files.into_iter().map(|(path, bytes)| format!("{}  {path}\n", Digest::of(bytes))).collect();
    Digest::of(lines.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn a_guides_digest_is_what_sha256sum_prints() {
        // printf a > guide.json; mkdir signs; printf b > signs/signs.json
        // sha256sum guide.json signs/signs.json | sha256sum
        let files = BTreeMap::from([
            ("signs/signs.json".to_owned(), b"b".to_vec()),
            ("guide.json".to_owned(), b"a".to_vec()),
        ]);
        let line = |hex: &str, path: &str| format!("{hex}  {path}\n");
        let text = line("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", "guide.json")
            + &line("3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d", "signs/signs.json");
        assert_eq!(guide_digest(&files), Digest::of(text.as_bytes()));
    }
}
