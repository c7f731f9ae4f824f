//! Which entries of a case still stand. One rule for the window, the hand-over and the consents: if two readings
//! differed, a *no* could be heard in one place and missed in the other.

use sala_record::{Body, Content, Decision, EventId, Purpose};
use std::collections::{BTreeMap, BTreeSet};

/// For each entry, whether it stands: no other entry *about the same thing* names it as replaced. An entry never
/// replaces itself, and never one of another kind, question, consent or service: a bundle from elsewhere must not be
/// able to make a refusal disappear by naming it in passing.
#[must_use]
pub fn live(entries: &[(EventId, &Content)]) -> Vec<bool> {
    let known: BTreeMap<EventId, &Content> = entries.iter().copied().collect();
    let replaced: BTreeSet<EventId> = entries
        .iter()
        .flat_map(|(id, content)| content.replaces.iter().map(move |old| (*id, *content, *old)))
        .filter(|(id, newer, old)| id != old && known.get(old).is_some_and(|older| same_thing(newer, older)))
        .map(|(_, _, old)| old)
        .collect();
    entries.iter().map(|(id, _)| !replaced.contains(id)).collect()
}

/// Whether two entries are about the same thing, so that one can take the other's place.
#[must_use]
pub fn same_thing(newer: &Content, older: &Content) -> bool {
    match (&newer.body, &older.body) {
        (Body::Answer(_), Body::Answer(_)) | (Body::Note(_), Body::Note(_)) => newer.item == older.item,
        // Sharing alone is with somebody; a recipient beside another purpose says nothing.
        (Body::Consent(new), Body::Consent(old)) => {
            new.purpose == old.purpose && (new.purpose != Purpose::Share || new.recipient == old.recipient)
        }
        (Body::Offer(new), Body::Offer(old)) => new.service == old.service,
        (Body::Assessment(_), Body::Assessment(_)) | (Body::Retention(_), Body::Retention(_)) => true,
        // What was agreed before a journal was turned back may have been taken back since: it is asked for again.
        (Body::Restored(_), Body::Consent(old)) => old.decision == Decision::Yes,
        _ => false,
    }
}
