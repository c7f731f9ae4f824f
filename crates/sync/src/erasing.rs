//! When a case may be erased: if the person wants it gone, or if all that was told has arrived elsewhere. A record that
//! is erased before it arrived is lost to the one it is about.

use crate::live;
use sala_record::{Body, Content, Decision, DeviceId, Event, EventId, HandedOver, Purpose};
use std::collections::BTreeMap;

/// On what ground a case may be erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The person refused notes or took the consent to them back: nothing may be kept against their will.
    NotWanted,
    /// Everything that was told and may leave has arrived, and was signed for.
    Arrived,
}

/// Why a case may not be erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotErasable {
    /// It was never handed over from here.
    #[error("the case was never handed over")]
    NeverHandedOver,
    /// Something was added after it was handed over.
    #[error("the case has changed since it was handed over")]
    ChangedSince,
    /// A service it was handed over to has not signed for it yet.
    #[error("no receipt has come for the last hand-over")]
    NoReceipt,
    /// An entry cannot be read: what it says might not have left.
    #[error("an entry of the case cannot be read")]
    Unreadable,
}

/// A hand-over from here, and where it stands in this device's chain.
#[derive(Clone)]
pub struct Sent<'a> {
    /// What was noted.
    pub record: &'a HandedOver,
    /// The entry.
    pub entry: &'a Content,
    /// Its sequence number.
    pub seq: u64,
    /// The receipts for it that came: one of each desk it was sealed to, at most.
    pub receipts: Vec<&'a Content>,
}

/// The entries of a case that can be read, of all devices.
pub struct CaseEntries {
    entries: Vec<(EventId, DeviceId, u64, Content)>,
    unreadable: bool,
}

impl CaseEntries {
    /// Out of the case's events.
    #[must_use]
    pub fn read(events: &[Event]) -> Self {
        let mut unreadable = false;
        let mut entries = Vec::with_capacity(events.len());
        for event in events {
            match event.read() {
                Ok(Some(content)) => {
                    let header = &event.header;
                    unreadable |= content.body == Body::Later;
                    entries.push((header.id, header.device, header.seq, content));
                }
                Ok(None) => {}
                Err(_) => unreadable = true,
            }
        }
        Self { entries, unreadable }
    }

    /// The hand-overs by `here`, the first one first, each with its receipt. What another device says it handed over, or
    /// had signed, is its own affair: both never leave a vault, so it could only be made up.
    #[must_use]
    pub fn sent(&self, here: DeviceId) -> Vec<Sent<'_>> {
        let own = || self.entries.iter().filter(move |(_, device, ..)| *device == here);
        let receipts = |record: &HandedOver, after: u64| {
            let of_it = own().filter_map(|(_, _, seq, content)| match &content.body {
                Body::Receipt(arrival)
                    if *seq > after
                        && arrival.bundle == record.bundle
                        && record.recipients.contains(&arrival.recipient) =>
                {
                    Some(content)
                }
                _ => None,
            });
            of_it.collect()
        };
        let mut sent: Vec<Sent<'_>> = own()
            .filter_map(|(_, _, seq, entry)| match &entry.body {
                Body::HandedOver(record) => {
                    Some(Sent { record, entry, seq: *seq, receipts: receipts(record, *seq) })
                }
                _ => None,
            })
            .collect();
        sent.sort_by_key(|sent| sent.seq);
        sent
    }

    /// Whether the case may be erased by the vault `here`.
    ///
    /// # Errors
    /// [`NotErasable`] with the reason why not.
    pub fn erasable(&self, here: DeviceId) -> Result<Ground, NotErasable> {
        if self.notes_are_refused() {
            return Ok(Ground::NotWanted);
        }
        if self.unreadable {
            return Err(NotErasable::Unreadable);
        }
        let sent = self.sent(here);
        let Some(last) = sent.last() else { return Err(NotErasable::NeverHandedOver) };
        if self.changed_since(last, here) {
            return Err(NotErasable::ChangedSince);
        }
        // Each service once, by what it was sent last.
        let services: BTreeMap<&str, &Sent<'_>> =
            sent.iter().map(|sent| (sent.record.service.as_str(), sent)).collect();
        if services.values().any(|sent| sent.receipts.is_empty()) {
            return Err(NotErasable::NoReceipt);
        }
        Ok(Ground::Arrived)
    }

    /// Whether a *no* to notes stands, wherever it was heard. A decision put off, or one that has to be asked for again, is
    /// no wish to have it erased.
    fn notes_are_refused(&self) -> bool {
        let pairs: Vec<(EventId, &Content)> =
            self.entries.iter().map(|(id, _, _, content)| (*id, content)).collect();
        pairs.iter().zip(live(&pairs)).any(|((_, content), stands)| {
            stands
                && matches!(&content.body, Body::Consent(change) if change.purpose == Purpose::Notes
                    && matches!(change.decision, Decision::No | Decision::Withdrawn))
        })
    }

    /// Whether there is more now than when the case was handed over, beside what says nothing about the person. Counted,
    /// since no order is reliable across devices: what came from another post later may carry any number.
    fn changed_since(&self, last: &Sent<'_>, here: DeviceId) -> bool {
        let aside = |(_, device, seq, content): &&(EventId, DeviceId, u64, Content)| {
            let says_nothing = matches!(
                content.body,
                Body::HandedOver(_) | Body::Receipt(_) | Body::Retention(_) | Body::Paused | Body::Closed
            );
            *device == here && *seq >= last.seq && says_nothing
        };
        let now = self.entries.len().saturating_sub(self.entries.iter().filter(aside).count());
        let then = last.record.entries.and_then(|entries| usize::try_from(entries).ok());
        then != Some(now)
    }
}

/// How many of these events can be read.
pub(crate) fn readable(events: &[Event]) -> u64 {
    events.iter().map(|event| u64::from(event.content.is_some())).sum()
}
