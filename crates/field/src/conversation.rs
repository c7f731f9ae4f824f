//! One conversation as a run of events, whether they lie in the vault or, before notes are agreed to, in memory alone.

mod history;
mod unwritten;

pub(crate) use unwritten::Unwritten;

use sala_guide::{Answers, Consents, LiveAnswer};
use sala_record::{
    Address, Answer, Assessment, Body, CaseId, Channel, Class, ConsentChange, Content, Decision, DeviceId,
    Event, EventId, Note, Offer, OfficerId, Opened, Purpose, Source, Timestamp,
};
use sala_sync::{holds, live, same_thing};
use sala_texts::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One entry: the content, and the id it has or will have in the journal.
pub(crate) struct Entry {
    pub(crate) id: EventId,
    /// The vault that wrote it, or will.
    pub(crate) device: DeviceId,
    pub(crate) content: Content,
}

/// A conversation. What is not kept is gone with it.
#[derive(Clone)]
pub(crate) struct Conversation {
    pub(crate) case: CaseId,
    pub(crate) opened: Opened,
    pub(crate) person_language: Lang,
    /// This vault.
    here: DeviceId,
    /// What is in the journal or waits for it, in the order in which it came.
    entries: Vec<Arc<Entry>>,
    /// How many of the entries, from the start, lie in the vault.
    pub(crate) kept: usize,
    /// What was told while notes were refused.
    pub(crate) unwritten: Vec<Unwritten>,
    /// It had ended and is gone on with here.
    pub(crate) reopened: bool,
    /// An event could not be read: it might be the one that says no.
    unreadable: bool,
    /// How the next entry comes into the journal.
    source: Source,
    /// Those that still stand, and where by item: made anew with each entry, so that a view need not search.
    standing: Vec<Arc<Entry>>,
    by_item: BTreeMap<Option<String>, Vec<Arc<Entry>>>,
}

/// What the next entry is about, beside its body.
pub(crate) struct About {
    pub(crate) item: Option<String>,
    pub(crate) channel: Channel,
    pub(crate) class: Class,
    pub(crate) shown: Option<sala_record::Digest>,
    /// For memory alone, whatever the person said about notes.
    pub(crate) unwritten: bool,
}

impl About {
    /// About the whole case.
    pub(crate) fn case() -> Self {
        Self::case_of(Class::Ordinary)
    }

    /// About the whole case, for those who may see `class`.
    pub(crate) fn case_of(class: Class) -> Self {
        Self { item: None, channel: Channel::Direct, class, shown: None, unwritten: false }
    }
}

impl Conversation {
    /// One that begins now, in memory.
    pub(crate) fn begin(
        case: CaseId,
        opened: Opened,
        person_language: Lang,
        here: DeviceId,
        source: Source,
    ) -> Self {
        let mut conversation = Self::of((case, here), opened, person_language, Vec::new(), false);
        conversation.source = source;
        conversation
    }

    /// From the events of the vault `here`; none if the case has no readable opening.
    pub(crate) fn from_events(case: CaseId, events: &[Event], here: DeviceId) -> Option<Self> {
        let mut unreadable = false;
        let mut entries = Vec::with_capacity(events.len());
        for event in events {
            match event.read() {
                Ok(Some(content)) => {
                    let (id, device) = (event.header.id, event.header.device);
                    entries.push(Arc::new(Entry { id, device, content }));
                }
                Ok(None) => {}
                Err(_) => unreadable = true,
            }
        }
        let (opened, language) = entries.iter().find_map(|entry| match &entry.content.body {
            Body::Opened(opened) => Some((opened.clone(), entry.content.language.clone())),
            _ => None,
        })?;
        Some(Self::of((case, here), opened, Lang::from_tag(&language)?, entries, unreadable))
    }

    fn of(
        (case, here): (CaseId, DeviceId),
        opened: Opened,
        person_language: Lang,
        entries: Vec<Arc<Entry>>,
        unreadable: bool,
    ) -> Self {
        let mut conversation = Self {
            case,
            opened,
            person_language,
            here,
            kept: entries.len(),
            entries,
            unwritten: Vec::new(),
            reopened: false,
            unreadable,
            source: Source::Live,
            standing: Vec::new(),
            by_item: BTreeMap::new(),
        };
        conversation.source = conversation.source_here();
        conversation.index();
        conversation
    }

    /// The same conversation as anybody may see it whom it is handed to: without sealed and private entries.
    pub(crate) fn ordinary(&self) -> Self {
        let open = self.all().filter(|entry| entry.content.class == Class::Ordinary).cloned().collect();
        Self::of((self.case, self.here), self.opened.clone(), self.person_language, open, self.unreadable)
    }

    /// How many standing entries are sealed or private.
    pub(crate) fn held_back(&self) -> usize {
        self.standing.iter().filter(|entry| entry.content.class != Class::Ordinary).count()
    }

    fn index(&mut self) {
        let pairs: Vec<(EventId, &Content)> = self.all().map(|entry| (entry.id, &entry.content)).collect();
        let standing = live(&pairs);
        self.standing =
            self.all().zip(standing).filter(|(_, stands)| *stands).map(|(e, _)| Arc::clone(e)).collect();
        self.by_item.clear();
        for entry in &self.standing {
            self.by_item.entry(entry.content.item.clone()).or_default().push(Arc::clone(entry));
        }
    }

    /// Everything said: what is written down or waits to be, then what is not.
    fn all(&self) -> impl Iterator<Item = &Arc<Entry>> {
        self.entries.iter().chain(self.unwritten.iter().map(|one| &one.entry))
    }

    /// The entries of the journal, in the order in which they came.
    pub(crate) fn entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    /// Puts an entry at `place`.
    pub(crate) fn insert(&mut self, place: usize, id: EventId, content: Content) {
        let entry = Entry { id, device: self.here, content };
        self.entries.insert(place.min(self.entries.len()), Arc::new(entry));
        self.index();
    }

    /// The content of a next entry; it replaces what it corrects. What goes into the journal names nothing that is not
    /// there.
    pub(crate) fn content(&self, body: Body, about: About, at: Timestamp, who: OfficerId) -> Content {
        if !self.unwritten.is_empty() && !self.goes_unwritten(&body, &about) {
            return self.written().content(body, about, at, who);
        }
        let mut content = Content {
            case: self.case,
            body,
            item: about.item,
            at,
            who,
            channel: about.channel,
            language: self.person_language.tag().to_owned(),
            shown: about.shown,
            guide: Some(self.opened.guide.digest),
            class: about.class,
            source: self.source,
            replaces: Vec::new(),
        };
        let standing = self.standing.iter().filter(|entry| self.may_replace(&content, entry));
        let replaced: BTreeSet<EventId> =
            standing.map(|entry| entry.id).chain(self.handed_over_about(&content)).collect();
        content.replaces = replaced.into_iter().collect();
        content
    }

    /// A post's note is its own: another post's stands beside it.
    fn may_replace(&self, content: &Content, old: &Entry) -> bool {
        let foreign_note = matches!(content.body, Body::Note(_)) && old.device != self.here;
        same_thing(content, &old.content) && !foreign_note
    }

    /// What stood about the same thing at each hand-over: whoever was sent it must learn what took its place, although
    /// the wordings in between never leave.
    fn handed_over_about(&self, content: &Content) -> Vec<EventId> {
        let mut last = None;
        let mut sent = Vec::new();
        for entry in &self.entries {
            if matches!(entry.content.body, Body::HandedOver(_)) {
                sent.extend(last);
            } else if self.may_replace(content, entry) {
                last = Some(entry.id);
            }
        }
        sent
    }

    fn of_item(&self, item: Option<&str>) -> &[Arc<Entry>] {
        self.by_item.get(&item.map(str::to_owned)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Live answers for the engine. *Later* is counted over everything that was said, corrected or not.
    pub(crate) fn answers(&self) -> Answers {
        let mut answers = Answers::new();
        for entry in self.all() {
            if let (Some(item), Body::Answer(Answer::Later)) = (&entry.content.item, &entry.content.body) {
                answers.put_off(item.as_str());
            }
        }
        for entry in &self.standing {
            if let (Some(item), Body::Answer(answer)) = (&entry.content.item, &entry.content.body) {
                let withheld = entry.content.class == Class::Private;
                let live = LiveAnswer { answer: answer.clone(), event: Some(entry.id), withheld };
                answers.add(item.as_str(), live);
            }
        }
        answers
    }

    /// Live answers of one item.
    pub(crate) fn answers_to(&self, item: &str) -> Vec<&Answer> {
        let answers = self.of_item(Some(item)).iter().filter_map(|entry| match &entry.content.body {
            Body::Answer(answer) => Some(answer),
            _ => None,
        });
        answers.collect()
    }

    /// Whether an answer of this item was corrected.
    pub(crate) fn was_corrected(&self, item: &str) -> bool {
        self.of_item(Some(item))
            .iter()
            .any(|entry| matches!(entry.content.body, Body::Answer(_)) && !entry.content.replaces.is_empty())
    }

    /// The notes beside an item, or beside the case: one of each post that wrote one.
    pub(crate) fn notes(&self, item: Option<&str>) -> impl Iterator<Item = (&Entry, &Note)> {
        self.of_item(item).iter().filter_map(|entry| match &entry.content.body {
            Body::Note(note) if !note.words.is_empty() => Some((entry.as_ref(), note)),
            _ => None,
        })
    }

    /// The one of them that was written here, and can be changed here.
    pub(crate) fn note_here(&self, item: Option<&str>) -> Option<&Note> {
        let here = self.notes(item).filter(|(entry, _)| entry.device == self.here);
        here.map(|(_, note)| note).last()
    }

    /// Whether an entry was written here.
    pub(crate) fn is_from_here(&self, entry: &Entry) -> bool {
        entry.device == self.here
    }

    /// Whether another post has worked on it.
    pub(crate) fn is_from_elsewhere(&self) -> bool {
        self.entries.iter().any(|entry| entry.device != self.here)
    }

    /// Free words that stand, the person's and the officer's, but for sealed ones.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        let open = self.standing.iter().filter(|entry| entry.content.class != Class::Sealed);
        open.filter_map(|entry| match &entry.content.body {
            Body::Answer(Answer::Text { words, .. }) | Body::Note(Note { words, .. }) => Some(words.as_str()),
            _ => None,
        })
    }

    /// Live decisions, in order.
    pub(crate) fn consent_changes(&self) -> Vec<&ConsentChange> {
        let changes = self.standing.iter().filter_map(|entry| match &entry.content.body {
            Body::Consent(change) => Some(change),
            _ => None,
        });
        changes.collect()
    }

    /// The person's consents, read as the hand-over reads them: where two posts heard different decisions, or an entry
    /// cannot be read, it is no yes.
    pub(crate) fn consents(&self) -> Consents {
        let mut consents = Consents::new();
        for change in self.consent_changes() {
            let mut change = change.clone();
            if change.decision == Decision::Yes && !self.agrees(change.purpose, change.recipient.as_deref()) {
                change.decision = Decision::Later;
            }
            let known = consents.decision(change.purpose, change.recipient.as_deref());
            if known.is_none_or(|known| matches!(known, Decision::Yes | Decision::Later)) {
                consents.decide(&change);
            }
        }
        consents
    }

    fn agrees(&self, purpose: Purpose, recipient: Option<&str>) -> bool {
        let pairs: Vec<(EventId, &Content)> =
            self.standing.iter().map(|entry| (entry.id, &entry.content)).collect();
        !self.unreadable && holds(&pairs, purpose, recipient)
    }

    /// Whether notes are agreed to now.
    pub(crate) fn may_keep(&self) -> bool {
        self.agrees(Purpose::Notes, None)
    }

    /// Live offers.
    pub(crate) fn offers(&self) -> Vec<Offer> {
        let offers = self.standing.iter().filter_map(|entry| match &entry.content.body {
            Body::Offer(offer) => Some(offer.clone()),
            _ => None,
        });
        offers.collect()
    }

    /// The officer's stand, if one was taken.
    pub(crate) fn stand(&self) -> Option<&Assessment> {
        let mut stands = self.standing.iter().filter_map(|entry| match &entry.content.body {
            Body::Assessment(assessment) => Some(assessment),
            _ => None,
        });
        stands.next_back()
    }

    /// Whether the conversation has ended: every post that led it ended it, and nothing was told there after. Clocks at
    /// posts are wrong, so no post's end comes before another's.
    pub(crate) fn is_closed(&self) -> bool {
        let mut ended: BTreeMap<DeviceId, bool> = BTreeMap::new();
        for entry in &self.entries {
            match entry.content.body {
                Body::Closed => ended.insert(entry.device, true),
                Body::Opened(_) | Body::Answer(_) | Body::Note(_) | Body::Offer(_) => {
                    ended.insert(entry.device, false)
                }
                _ => None,
            };
        }
        !self.reopened && !ended.is_empty() && ended.values().all(|ended| *ended)
    }

    /// Whether it ended and can be gone on with here: it came from another post.
    pub(crate) fn may_reopen(&self) -> bool {
        self.is_closed() && self.is_from_elsewhere()
    }

    /// Whether it was sealed for somebody.
    pub(crate) fn is_handed_over(&self) -> bool {
        self.entries.iter().any(|entry| matches!(entry.content.body, Body::HandedOver(_)))
    }

    /// When it began.
    pub(crate) fn opened_at(&self) -> Option<Timestamp> {
        self.entries.first().map(|entry| entry.content.at)
    }

    /// The wall time of the last entry in the vault.
    pub(crate) fn saved_at(&self) -> Option<Timestamp> {
        self.entries.get(..self.kept)?.last().map(|entry| entry.content.at)
    }

    /// The forms of address chosen.
    pub(crate) fn address(&self) -> &Address {
        &self.opened.address
    }
}
