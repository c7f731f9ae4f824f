//! Files that a command is given.

use crate::outcome::{Exit, Refusal};
use sala_keys::{Card, Identity};
use sala_record::RecipientCard;
use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::Path;
use zeroize::Zeroizing;

/// The largest small file: an identity, a card, a passphrase.
const SMALL: u64 = 64 * 1024;

/// A file's bytes, up to `limit`, and one more if there are more.
pub(crate) fn bytes(path: &Path, limit: u64) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let read = |error: std::io::Error| Refusal::reading(path, error.kind());
    let mut bytes = Zeroizing::new(Vec::new());
    File::open(path).map_err(read)?.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(read)?;
    Ok(bytes)
}

/// A small text file.
pub(crate) fn text(path: &Path) -> Result<Zeroizing<String>, Refusal> {
    let bytes = bytes(path, SMALL)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| Refusal::reading(path, ErrorKind::InvalidData))?;
    Ok(Zeroizing::new(text.to_owned()))
}

/// An identity file.
pub(crate) fn identity(path: &Path) -> Result<Identity, Refusal> {
    let damaged =
        |_| Refusal::new(Exit::Damaged, "desk-error-identity").with("file", path.display().to_string());
    let bytes = bytes(path, SMALL)?;
    let text = std::str::from_utf8(&bytes).map_err(damaged)?;
    Identity::from_file(text).map_err(|error| Refusal::identity(path, error))
}

/// A card file.
pub(crate) fn card(path: &Path) -> Result<RecipientCard, Refusal> {
    let bytes = bytes(path, SMALL)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| Refusal::card(path, sala_keys::CardError::Form))?;
    Card::parse(text).map_err(|error| Refusal::card(path, error))
}
