//! One conversation as a run of events, whether they lie in the vault or, before notes are agreed to, in memory alone.

use sala_guide::{Answers, Consents, LiveAnswer};
use sala_record::{
    Address, Answer, Assessment, Body, CaseId, Channel, Class, ConsentChange, Content, Decision, Event,
    EventId, Note, Offer, OfficerId, Opened, Purpose, Source, Timestamp,
};
use sala_sync::{holds, live, same_thing};
use sala_texts::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One entry: the content, and the id it has or will have in the journal.
pub(crate) struct Entry {
    pub(crate) id: EventId,
    pub(crate) content: Content,
}

/// A conversation. What is not kept is gone with it.
#[derive(Clone)]
pub(crate) struct Conversation {
    pub(crate) case: CaseId,
    pub(crate) opened: Opened,
    pub(crate) person_language: Lang,
    /// In the order in which they came.
    entries: Vec<Arc<Entry>>,
    /// How many of the entries, from the start, lie in the vault.
    pub(crate) kept: usize,
    /// An event could not be read: it might be the one that says no.
    unreadable: bool,
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
}

impl About {
    /// About the whole case.
    pub(crate) fn case() -> Self {
        Self::case_of(Class::Ordinary)
    }

    /// About the whole case, for those who may see `class`.
    pub(crate) fn case_of(class: Class) -> Self {
        Self { item: None, channel: Channel::Direct, class, shown: None }
    }
}

impl Conversation {
    /// One that begins now, in memory.
    pub(crate) fn begin(case: CaseId, opened: Opened, person_language: Lang) -> Self {
        Self::of(case, opened, person_language, Vec::new(), false)
    }

    /// From the events of the vault; none if the case has no readable opening.
    pub(crate) fn from_events(case: CaseId, events: &[Event]) -> Option<Self> {
        let mut unreadable = false;
        let mut entries = Vec::with_capacity(events.len());
        for event in events {
            match event.read() {
                Ok(Some(content)) => entries.push(Arc::new(Entry { id: event.header.id, content })),
                Ok(None) => {}
                Err(_) => unreadable = true,
            }
        }
        let (opened, language) = entries.iter().find_map(|entry| match &entry.content.body {
            Body::Opened(opened) => Some((opened.clone(), entry.content.language.clone())),
            _ => None,
        })?;
        Some(Self::of(case, opened, Lang::from_tag(&language)?, entries, unreadable))
    }

    fn of(
        case: CaseId,
        opened: Opened,
        person_language: Lang,
        entries: Vec<Arc<Entry>>,
        unreadable: bool,
    ) -> Self {
        let (standing, by_item) = (Vec::new(), BTreeMap::new());
        let kept = entries.len();
        let mut conversation =
            Self { case, opened, person_language, entries, kept, unreadable, standing, by_item };
        conversation.index();
        conversation
    }

    /// The same conversation as anybody may see it whom it is handed to: without sealed and private entries.
    pub(crate) fn ordinary(&self) -> Self {
        let open = self.entries.iter().filter(|entry| entry.content.class == Class::Ordinary).cloned();
        Self::of(self.case, self.opened.clone(), self.person_language, open.collect(), self.unreadable)
    }

    /// How many standing entries are sealed or private.
    pub(crate) fn held_back(&self) -> usize {
        self.standing.iter().filter(|entry| entry.content.class != Class::Ordinary).count()
    }

    fn index(&mut self) {
        let pairs: Vec<(EventId, &Content)> =
            self.entries.iter().map(|entry| (entry.id, &entry.content)).collect();
        let standing = live(&pairs);
        self.standing = self
            .entries
            .iter()
            .zip(standing)
            .filter(|(_, stands)| *stands)
            .map(|(e, _)| Arc::clone(e))
            .collect();
        self.by_item.clear();
        for entry in &self.standing {
            self.by_item.entry(entry.content.item.clone()).or_default().push(Arc::clone(entry));
        }
    }

    /// The entries, in the order in which they came.
    pub(crate) fn entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    /// Puts an entry at `place`.
    pub(crate) fn insert(&mut self, place: usize, id: EventId, content: Content) {
        self.entries.insert(place.min(self.entries.len()), Arc::new(Entry { id, content }));
        self.index();
    }

    /// The content of a next entry; it replaces what it corrects.
    pub(crate) fn content(&self, body: Body, about: About, at: Timestamp, who: OfficerId) -> Content {
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
            source: Source::Live,
            replaces: Vec::new(),
        };
        let standing = self.standing.iter().filter(|entry| same_thing(&content, &entry.content));
        let replaced: BTreeSet<EventId> =
            standing.map(|entry| entry.id).chain(self.handed_over_about(&content)).collect();
        content.replaces = replaced.into_iter().collect();
        content
    }

    /// What stood about the same thing at each hand-over: whoever was sent it must learn what took its place, although
    /// the wordings in between never leave.
    fn handed_over_about(&self, content: &Content) -> Vec<EventId> {
        let mut last = None;
        let mut sent = Vec::new();
        for entry in &self.entries {
            if matches!(entry.content.body, Body::HandedOver(_)) {
                sent.extend(last);
            } else if same_thing(content, &entry.content) {
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
        for entry in &self.entries {
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

    /// The note beside an item, or beside the case. Where two posts wrote one each, both stand in it.
    pub(crate) fn note(&self, item: Option<&str>) -> Option<Note> {
        let notes = self.of_item(item).iter().filter_map(|entry| match &entry.content.body {
            Body::Note(note) if !note.words.is_empty() => Some(note),
            _ => None,
        });
        notes.cloned().reduce(|first, second| Note {
            words: format!("{}\n\n{}", first.words, second.words),
            voice: second.voice,
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

    /// Whether the conversation has ended.
    pub(crate) fn is_closed(&self) -> bool {
        self.entries.iter().any(|entry| matches!(entry.content.body, Body::Closed))
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
