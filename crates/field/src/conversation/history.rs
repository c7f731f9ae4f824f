//! How a conversation came to be: from paper or live, in which order it was told, what was put off.

use super::Conversation;
use sala_record::{Answer, Body, Decision, EventId, Source};
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
