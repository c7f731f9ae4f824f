//! What is told while notes are refused. It is heard, and written nowhere: when notes are agreed to later, it stays in
//! this process's memory until the person was asked whether it may be written down too, and said yes.

use super::{About, Conversation, Entry};
use crate::wire::Earlier;
use sala_record::{Answer, Body, Content, Decision, EventId, Note, OfficerId, Purpose, Timestamp};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

/// An entry that no vault holds.
#[derive(Clone)]
pub(crate) struct Unwritten {
    pub(super) entry: Arc<Entry>,
    /// The person was asked, and it stays so.
    left: bool,
}

impl Conversation {
    /// Adds an entry where it belongs, and says how many entries from the start belong in the vault now: none that was
    /// not there, unless notes are agreed to, or the entry is a refusal in a case that is kept, or says until when that is
    /// kept. Such an entry is kept alone, and what was said off the record stays in memory behind it.
    pub(crate) fn take(
        &mut self,
        id: EventId,
        body: Body,
        about: About,
        (at, who): (Timestamp, OfficerId),
    ) -> usize {
        let unwritten = self.goes_unwritten(&body, &about);
        let takes_back = matches!(body, Body::Answer(Answer::Withdrawn));
        let stands_alone = match &body {
            Body::Consent(change) => change.decision != Decision::Yes,
            Body::Retention(_) => true,
            _ => false,
        };
        let alone = self.kept > 0 && stands_alone;
        let content = self.content(body, about, at, who);
        if unwritten {
            let entry = Arc::new(Entry { id, device: self.here, content });
            self.unwritten.push(Unwritten { entry, left: false });
            self.index();
            return self.kept;
        }
        // Where nothing was written down, nothing is to be taken back: not even that there was something.
        if takes_back && self.forget(content.item.as_deref()) && content.replaces.is_empty() {
            return self.kept;
        }
        let place = if alone { self.kept } else { self.entries.len() };
        self.insert(place, id, content);
        if self.may_keep() {
            self.entries.len()
        } else if alone {
            place + 1
        } else {
            self.kept
        }
    }

    /// Whether an entry is for memory alone. A decision about a consent is for the journal always: it tells nothing but
    /// what may be done.
    pub(super) fn goes_unwritten(&self, body: &Body, about: &About) -> bool {
        about.unwritten || (!matches!(body, Body::Consent(_) | Body::Retention(_)) && self.refuses_notes())
    }

    /// Whether notes were refused and not agreed to since. *Later* after a *no* is no yes.
    fn refuses_notes(&self) -> bool {
        let refusal = |decision: Decision| matches!(decision, Decision::No | Decision::Withdrawn);
        let mut refused = false;
        for entry in &self.entries {
            if let Body::Consent(change) = &entry.content.body
                && change.purpose == Purpose::Notes
                && change.decision != Decision::Later
            {
                refused = refusal(change.decision);
            }
        }
        let stands = |purpose| {
            self.consent_changes().iter().any(|one| one.purpose == purpose && refusal(one.decision))
        };
        !self.may_keep() && (refused || stands(Purpose::Notes))
    }

    /// Takes back into the conversation what this process still remembers.
    pub(crate) fn remember(&mut self, unwritten: Vec<Unwritten>) {
        self.unwritten = unwritten;
        self.index();
    }

    /// Forgets what was told about an item off the record; whether there was anything.
    fn forget(&mut self, item: Option<&str>) -> bool {
        let before = self.unwritten.len();
        self.unwritten.retain(|one| one.entry.content.item.as_deref() != item);
        let forgot = self.unwritten.len() < before;
        if forgot {
            self.index();
        }
        forgot
    }

    /// The person's answer to whether it may be written down too. A *yes* after a *no* is for all of it.
    pub(crate) fn decide_earlier(&mut self, write: bool) {
        if !write {
            self.unwritten.iter_mut().for_each(|one| one.left = true);
            return;
        }
        let asks = self.unwritten.iter().any(|one| !one.left);
        let (now, stays) =
            std::mem::take(&mut self.unwritten).into_iter().partition(|one| !asks || !one.left);
        self.unwritten = stays;
        let now: Vec<Unwritten> = now;
        let entries = self.entries.iter().chain(now.iter().map(|one| &one.entry));
        let known: BTreeSet<EventId> = entries.map(|entry| entry.id).collect();
        for Unwritten { entry, .. } in now {
            // What stays unwritten leaves no trace, not even its id.
            let replaces = entry.content.replaces.iter().copied().filter(|id| known.contains(id)).collect();
            let content = Content { replaces, ..entry.content.clone() };
            self.entries.push(Arc::new(Entry { id: entry.id, device: entry.device, content }));
        }
        self.index();
    }

    /// What there is to be asked about, or to be shown as not kept, now that there are notes.
    pub(crate) fn earlier(&self) -> Earlier {
        let standing: BTreeSet<EventId> = self.standing.iter().map(|entry| entry.id).collect();
        let told = |one: &&Unwritten| match &one.entry.content.body {
            Body::Answer(answer) => *answer != Answer::Withdrawn,
            Body::Note(note) => !note.words.is_empty(),
            Body::Offer(_) => true,
            _ => false,
        };
        let mut told =
            self.unwritten.iter().filter(|one| standing.contains(&one.entry.id)).filter(told).peekable();
        if told.peek().is_none() || !self.may_keep() {
            Earlier::Nothing
        } else if told.all(|one| one.left) {
            Earlier::Left
        } else {
            Earlier::ToAsk
        }
    }

    /// What was told about an item off the record and still stands, where notes are agreed to.
    pub(crate) fn unwritten_about(&self, item: &str) -> (Vec<Answer>, Vec<Note>) {
        let (mut answers, mut notes) = (Vec::new(), Vec::new());
        if self.unwritten.is_empty() || !self.may_keep() {
            return (answers, notes);
        }
        let ids: BTreeSet<EventId> = self.unwritten.iter().map(|one| one.entry.id).collect();
        for entry in self.of_item(Some(item)).iter().filter(|entry| ids.contains(&entry.id)) {
            match &entry.content.body {
                Body::Answer(answer) if *answer != Answer::Withdrawn => answers.push(answer.clone()),
                Body::Note(note) if !note.words.is_empty() => notes.push(note.clone()),
                _ => (),
            }
        }
        (answers, notes)
    }

    /// The conversation as far as it is written down.
    pub(crate) fn written(&self) -> Self {
        let mut written = Self { unwritten: Vec::new(), ..self.clone() };
        written.index();
        written
    }

    /// What may be gone on from and handed on: where notes are agreed to, only what is written down.
    pub(crate) fn on_record(&self) -> Cow<'_, Self> {
        if self.unwritten.is_empty() || !self.may_keep() {
            Cow::Borrowed(self)
        } else {
            Cow::Owned(self.written())
        }
    }
}
