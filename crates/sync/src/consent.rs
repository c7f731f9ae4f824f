//! What may leave: the person's decisions, read the protective way.

use crate::{SyncError, live};
use sala_record::{Answer, Body, Class, ConsentChange, Content, Decision, Event, EventId, Purpose};
use std::collections::BTreeSet;
use std::fmt;

/// A case as it leaves for one service.
#[derive(Clone, PartialEq, Eq)]
pub struct Leaving {
    /// The case's events in the order they came; what does not leave is a stub.
    pub events: Vec<Event>,
    /// How many events that still stand stay because of their class. What was corrected or taken back is not counted:
    /// nobody misses it.
    pub held_back: usize,
}

impl fmt::Debug for Leaving {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Leaving({} events, {} held back)", self.events.len(), self.held_back)
    }
}

/// What leaves of a case for `service` (the id of a kind of service in the guide).
///
/// Nothing, unless the person's consent to notes and to sharing with that service both hold now ([`holds`]). Then what
/// stands ([`live`]) leaves, and every decision about a consent, replaced ones too. The rest leaves a stub, so that
/// the chain still verifies: private and sealed events; earlier wordings, half-typed ones among them; what was taken
/// back (that it was leaves to those who were sent it before); earlier hand-overs, since no service need learn who else
/// was told.
///
/// # Errors
/// [`SyncError::NotesNotAgreed`] or [`SyncError::SharingNotAgreed`]; [`SyncError::Journal`] if an event of the case
/// cannot be read, since it might be the one that says no.
pub fn leaving(events: &[Event], service: &str) -> Result<Leaving, SyncError> {
    let mut read = Vec::with_capacity(events.len());
    for event in events {
        read.push(event.read().map_err(|_| SyncError::Journal)?);
    }
    let contents: Vec<(EventId, &Content)> = events
        .iter()
        .zip(&read)
        .filter_map(|(event, content)| Some((event.header.id, content.as_ref()?)))
        .collect();
    if !holds(&contents, Purpose::Notes, None) {
        return Err(SyncError::NotesNotAgreed);
    }
    if !holds(&contents, Purpose::Share, Some(service)) {
        return Err(SyncError::SharingNotAgreed);
    }
    let sent = sent_before(&contents, service);
    let mut standing = live(&contents).into_iter();
    let mut leaving = Leaving { events: Vec::with_capacity(events.len()), held_back: 0 };
    for (event, content) in events.iter().zip(&read) {
        let keeps = content.as_ref().is_some_and(|content| {
            let stands = standing.next().unwrap_or_default();
            let corrects = content.replaces.iter().any(|old| sent.contains(old));
            let says_something = still_says_something(content, stands, corrects);
            let ordinary = content.class == Class::Ordinary;
            leaving.held_back += usize::from(says_something && stands && !ordinary);
            says_something && ordinary
        });
        leaving.events.push(if keeps { event.clone() } else { event.stub() });
    }
    Ok(leaving)
}

/// What the service was sent already, and may have to be told that it was taken back.
fn sent_before(contents: &[(EventId, &Content)], service: &str) -> BTreeSet<EventId> {
    let to_it =
        |content: &Content| matches!(&content.body, Body::HandedOver(sent) if sent.service == service);
    let last = contents.iter().rposition(|(_, content)| to_it(content)).unwrap_or_default();
    contents.iter().take(last).map(|(id, _)| *id).collect()
}

/// Whether an event is for a reader elsewhere at all, its class aside. That something was taken back says something to
/// those alone who were sent it.
fn still_says_something(content: &Content, stands: bool, corrects: bool) -> bool {
    match &content.body {
        // Who else was told, and what becomes of this post's own copy, is no reader's business.
        Body::HandedOver(_) | Body::Receipt(_) | Body::Retention(_) => false,
        Body::Answer(Answer::Withdrawn) => stands && corrects,
        Body::Note(note) => stands && (corrects || !note.words.trim().is_empty()),
        Body::Answer(_) | Body::Assessment(_) | Body::Offer(_) => stands,
        _ => true,
    }
}

/// Whether a consent holds: of the decisions about it that stand ([`live`]), there is one and all are yes. For
/// [`Purpose::Share`] those count that name `recipient`, the id of a kind of service in the guide; a refusal that names
/// nobody is a refusal for everybody, a yes that names nobody a yes for nobody. For other purposes no recipient counts.
///
/// Two decisions that do not know each other both stand, so a no that was heard anywhere holds until somebody who knew
/// of it writes down a new yes. Wall times order nothing: clocks at posts are wrong.
///
/// `contents` are all of the case that can be read. If one cannot, no consent holds: it might be the one that says no.
#[must_use]
pub fn holds(contents: &[(EventId, &Content)], purpose: Purpose, recipient: Option<&str>) -> bool {
    let mut decisions = contents
        .iter()
        .zip(live(contents))
        .filter_map(|((_, content), stands)| match &content.body {
            Body::Consent(change) if stands && is_about(change, purpose, recipient) => Some(change.decision),
            _ => None,
        })
        .peekable();
    decisions.peek().is_some() && decisions.all(|decision| decision == Decision::Yes)
}

fn is_about(change: &ConsentChange, purpose: Purpose, recipient: Option<&str>) -> bool {
    change.purpose == purpose
        && (purpose != Purpose::Share
            || change
                .recipient
                .as_deref()
                .map_or(change.decision != Decision::Yes, |named| recipient == Some(named)))
}
