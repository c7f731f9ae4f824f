//! What may leave: the person's decisions, read the protective way.

use crate::SyncError;
use sala_record::{Body, Class, ConsentChange, Content, Decision, Event, EventId, Purpose};
use std::collections::BTreeSet;
use std::fmt;

/// A case as it leaves for one service.
#[derive(Clone, PartialEq, Eq)]
pub struct Leaving {
    /// The case's events in the order they came; what does not leave is a stub.
    pub events: Vec<Event>,
    /// How many events were turned into stubs because of their class.
    pub held_back: usize,
}

impl fmt::Debug for Leaving {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Leaving({} events, {} held back)", self.events.len(), self.held_back)
    }
}

/// What leaves of a case for `service` (the id of a kind of service in the guide).
///
/// Nothing, unless the person's consent to notes and to sharing with that service both hold now. Then every ordinary
/// event leaves; private and sealed ones stay and leave a stub, so that the chain still verifies.
///
/// # Errors
/// [`SyncError::NotesNotAgreed`] or [`SyncError::SharingNotAgreed`]; [`SyncError::Journal`] if an event of the case
/// cannot be read, since it might be the one that says no.
pub fn leaving(events: &[Event], service: &str) -> Result<Leaving, SyncError> {
    let read: Vec<(&Event, Option<Content>)> = events
        .iter()
        .map(|event| event.read().map(|content| (event, content)).map_err(|_| SyncError::Journal))
        .collect::<Result<_, _>>()?;
    if !holds(&read, |change| change.purpose == Purpose::Notes) {
        return Err(SyncError::NotesNotAgreed);
    }
    // A refusal that names nobody is a refusal for everybody; a yes that names nobody is a yes for nobody.
    let shares = |change: &ConsentChange| {
        change.purpose == Purpose::Share
            && change.recipient.as_deref().map_or(change.decision != Decision::Yes, |named| named == service)
    };
    if !holds(&read, shares) {
        return Err(SyncError::SharingNotAgreed);
    }
    let mut held_back = 0;
    let events = read
        .into_iter()
        .map(|(event, content)| match content.map(|content| content.class) {
            Some(Class::Ordinary) => event.clone(),
            Some(Class::Private | Class::Sealed) => {
                held_back += 1;
                event.stub()
            }
            None => event.stub(),
        })
        .collect();
    Ok(Leaving { events, held_back })
}

/// Whether consent holds: of the decisions that nothing has replaced, there is one and all are yes.
///
/// A decision is replaced by an event that names it, or by a later one of the same device. Two devices whose
/// decisions do not know each other both count, so a no that was heard anywhere stands until somebody who knew of it
/// writes down a new yes. Wall times order nothing: clocks at posts are wrong.
fn holds(events: &[(&Event, Option<Content>)], about: impl Fn(&ConsentChange) -> bool) -> bool {
    let decisions: Vec<(&Event, &Content, Decision)> = events
        .iter()
        .filter_map(|(event, content)| match content {
            Some(content) => match &content.body {
                Body::Consent(change) if about(change) => Some((*event, content, change.decision)),
                _ => None,
            },
            None => None,
        })
        .collect();
    let replaced: BTreeSet<EventId> =
        decisions.iter().flat_map(|(_, content, _)| content.replaces.clone()).collect();
    let mut standing = decisions
        .iter()
        .filter(|(event, ..)| {
            let header = &event.header;
            let later = |other: &Event| other.header.device == header.device && other.header.seq > header.seq;
            !replaced.contains(&header.id) && !decisions.iter().any(|(other, ..)| later(other))
        })
        .map(|(.., decision)| *decision)
        .peekable();
    standing.peek().is_some() && standing.all(|decision| decision == Decision::Yes)
}
