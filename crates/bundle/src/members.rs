//! From members to cases and guides, and the rules that both ends hold them to.

use crate::{BundleError, CaseContents, GuideContents, layout::VALUE_LIMIT};
use sala_record::{CaseId, Digest, Event, EventError, GuideRef, guide_digest};
use std::collections::{BTreeMap, BTreeSet};

/// A case's events as text: one event a line.
pub(crate) fn write_events(events: &[Event]) -> Result<Vec<u8>, BundleError> {
    let mut lines = Vec::new();
    for event in events {
        serde_json::to_writer(&mut lines, event)
            .map_err(|_| BundleError::Contents("an event has no JSON form"))?;
        lines.push(b'\n');
    }
    Ok(lines)
}

/// Reads a case's events. `budget` is how many JSON values may still be read out of this bundle.
pub(crate) fn read_events(bytes: &[u8], budget: &mut usize) -> Result<Vec<Event>, BundleError> {
    const FORM: BundleError = BundleError::Damaged("an event cannot be read");
    // Each value but the first of a line stands after one of these, so this counts at least as many as there are.
    let values = bytes.iter().filter(|byte| matches!(byte, b',' | b':' | b'[' | b'{' | b'\n')).count();
    *budget = budget.checked_sub(values).ok_or(BundleError::TooLarge)?;
    let Some(lines) = bytes.strip_suffix(b"\n") else {
        return if bytes.is_empty() { Ok(Vec::new()) } else { Err(FORM) };
    };
    lines.split(|byte| *byte == b'\n').map(|line| serde_json::from_slice(line).map_err(|_| FORM)).collect()
}

/// The budget of one bundle.
pub(crate) const fn budget() -> usize {
    VALUE_LIMIT
}

/// Checks that each event is what its hash says and belongs to the case whose file it stands in.
pub(crate) fn check_events(case: &CaseContents) -> Result<(), BundleError> {
    for event in &case.events {
        event.verify().map_err(of_event)?;
        let content = event.read().map_err(of_event)?;
        if content.is_some_and(|content| content.case != case.id) {
            return Err(BundleError::Hostile("an event of another case"));
        }
    }
    Ok(())
}

/// Checks that no event stands twice and that each has a possible place in its device's chain.
///
/// Whether the chains hold together is not asked here: a bundle holds parts of them, and a vault that was restored from an
/// older copy has two events at one place, which must never keep a case from those who can help. Merging tells of both.
pub(crate) fn check_places(cases: &[CaseContents]) -> Result<(), BundleError> {
    let mut ids = BTreeSet::new();
    for header in cases.iter().flat_map(|case| &case.events).map(|event| &event.header) {
        if !ids.insert(header.id) {
            return Err(BundleError::Hostile("an event that stands twice"));
        }
        if header.seq == 0 || header.prev.is_none() != (header.seq == 1) {
            return Err(BundleError::Damaged("an event without a place in its chain"));
        }
    }
    Ok(())
}

/// Checks that a guide's files have the digest it is named by, and that its name is the one in its own files: what a desk
/// is told of a guide is then what the guide says of itself, in characters that name guides.
pub(crate) fn check_guide(guide: &GuideContents) -> Result<(), BundleError> {
    #[derive(serde::Deserialize)]
    struct Named {
        id: String,
        version: String,
    }
    let GuideContents { guide: GuideRef { id, version, digest }, files } = guide;
    if !is_guide_id(id) || !is_guide_version(version) {
        return Err(BundleError::Hostile("a guide's name that no guide has"));
    }
    if guide_digest(files) != *digest {
        return Err(BundleError::Damaged("a guide does not match its digest"));
    }
    let structure = files.get("guide.json").ok_or(BundleError::Damaged("a guide without its structure"))?;
    let named: Named =
        serde_json::from_slice(structure).map_err(|_| BundleError::Damaged("a guide cannot be read"))?;
    if named.id == *id && named.version == *version {
        return Ok(());
    }
    Err(BundleError::Hostile("a guide under another's name"))
}

/// `[a-z][a-z0-9-]*`, at most 64 characters.
fn is_guide_id(text: &str) -> bool {
    let part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    text.len() <= 64 && text.starts_with(|first: char| first.is_ascii_lowercase()) && text.bytes().all(part)
}

/// `[0-9A-Za-z.-]`, 1 to 32 characters.
fn is_guide_version(text: &str) -> bool {
    let part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    (1..=32).contains(&text.len()) && text.bytes().all(part)
}

/// Collects what belongs together under one key, refusing a key that is there already.
pub(crate) fn once<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: V) -> Result<(), BundleError> {
    if map.insert(key, value).is_some() {
        return Err(BundleError::Hostile("a member that stands twice"));
    }
    Ok(())
}

/// The members of cases and guides, not yet put together.
#[derive(Default)]
pub(crate) struct Parts<'a> {
    pub(crate) events: BTreeMap<CaseId, &'a [u8]>,
    pub(crate) pages: BTreeMap<CaseId, &'a [u8]>,
    pub(crate) guides: BTreeMap<Digest, BTreeMap<String, Vec<u8>>>,
}

fn of_event(error: EventError) -> BundleError {
    match error {
        EventError::Newer(_) => BundleError::Newer,
        _ => BundleError::Damaged("an event does not match its hash"),
    }
}
