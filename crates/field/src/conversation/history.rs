//! How a conversation came to be: from paper or live, in which order it was told, what was put off.

use super::Conversation;
use sala_record::{Answer, Body, ConsentChange, Decision, EventId, Purpose, Retention, Source};
use std::collections::BTreeSet;

impl Conversation {
    /// What was begun here from a paper sheet is typed in from it until its end; what is added afterwards is said live.
    pub(super) fn source_here(&self) -> Source {
        let here = || self.entries.iter().filter(|entry| entry.device == self.here);
        let begun = here().any(|entry| {
            matches!(entry.content.body, Body::Opened(_)) && entry.content.source == Source::Paper
        });
        let ended = here().any(|entry| matches!(entry.content.body, Body::Closed));
        if begun && !ended { Source::Paper } else { Source::Live }
    }

    /// Whether something of it was typed in from a paper sheet, here or at another post.
    pub(crate) fn is_from_paper(&self) -> bool {
        self.source == Source::Paper || self.entries.iter().any(|entry| entry.content.source == Source::Paper)
    }

    /// Whether a consent has to be asked for again, since the vault was found older than it had been, and was not yet.
    pub(crate) fn asks_consent_again(&self) -> bool {
        let decided = self.consent_changes();
        let lost = |id: &EventId| {
            let entry = self.entries.iter().find(|entry| entry.id == *id);
            entry.is_some_and(|entry| match &entry.content.body {
                Body::Consent(old) => {
                    !decided.iter().any(|now| now.purpose == old.purpose && now.recipient == old.recipient)
                }
                _ => false,
            })
        };
        let restored = self.entries.iter().filter(|entry| matches!(entry.content.body, Body::Restored(_)));
        restored.flat_map(|entry| &entry.content.replaces).any(lost)
    }

    /// Until when it is to be kept here, as it was answered; none if that was not asked yet. Of several days that do not
    /// know of each other the first counts: it only asks.
    pub(crate) fn retention(&self) -> Option<Retention> {
        let standing = self.standing.iter().filter_map(|entry| match &entry.content.body {
            Body::Retention(retention) => Some(retention),
            _ => None,
        });
        let first = |retention: &&Retention| retention.until.map_or((true, None), |day| (false, Some(day)));
        standing.min_by_key(first).cloned()
    }

    /// Whether notes were kept once, and the person does not want them any more.
    pub(crate) fn is_taken_back(&self) -> bool {
        let refused = |change: &&ConsentChange| {
            change.purpose == Purpose::Notes && matches!(change.decision, Decision::No | Decision::Withdrawn)
        };
        self.kept > 0 && self.consent_changes().iter().any(refused)
    }

    /// The items that something was said to, in the order in which it was first said.
    pub(crate) fn told(&self) -> Vec<&str> {
        let mut seen = BTreeSet::new();
        let items = self.all().filter_map(|entry| entry.content.item.as_deref());
        items.filter(|item| seen.insert(*item)).collect()
    }

    /// Whether an item was ever put off.
    pub(crate) fn was_put_off(&self, item: &str) -> bool {
        self.all().filter(|entry| entry.content.item.as_deref() == Some(item)).any(|entry| {
            match &entry.content.body {
                Body::Answer(answer) => *answer == Answer::Later,
                Body::Consent(change) => change.decision == Decision::Later,
                _ => false,
            }
        })
    }
}
