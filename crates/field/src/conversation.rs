//! One conversation as a run of events, whether they lie in the vault or, before notes are agreed to, in memory alone.

use sala_guide::{Answers, Consents, LiveAnswer};
use sala_record::{
    Address, Answer, Assessment, Body, CaseId, Channel, Class, ConsentChange, Content, Decision, Event,
    EventId, Note, Offer, OfficerId, Opened, Purpose, Source, Timestamp,
};
use sala_texts::Lang;
use std::collections::BTreeSet;

/// One entry: the content, and the id it has or will have in the journal.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) id: EventId,
    pub(crate) content: Content,
}

/// A conversation. What is not kept is wiped with it.
#[derive(Clone)]
pub(crate) struct Conversation {
    pub(crate) case: CaseId,
    pub(crate) opened: Opened,
    pub(crate) person_language: Lang,
    /// In the order in which they came.
    pub(crate) entries: Vec<Entry>,
    /// How many of the entries, from the start, lie in the vault.
    pub(crate) kept: usize,
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
        Self { item: None, channel: Channel::Direct, class: Class::Ordinary, shown: None }
    }
}

impl Conversation {
    /// From the events of the vault; none if the case has no readable opening.
    pub(crate) fn from_events(case: CaseId, events: &[Event]) -> Option<Self> {
        let entries: Vec<Entry> = events
            .iter()
            .filter_map(|event| {
                let content = event.read().ok()??;
                Some(Entry { id: event.header.id, content })
            })
            .collect();
        let (opened, language) = entries.iter().find_map(|entry| match &entry.content.body {
            Body::Opened(opened) => Some((opened.clone(), entry.content.language.clone())),
            _ => None,
        })?;
        let kept = entries.len();
        Some(Self { case, opened, person_language: Lang::from_tag(&language)?, entries, kept })
    }

    /// The content of a next entry; it replaces what it corrects.
    pub(crate) fn content(&self, body: Body, about: About, at: Timestamp, who: OfficerId) -> Content {
        let replaces = self.replaced_by(&body, about.item.as_deref());
        Content {
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
            replaces,
        }
    }

    fn replaced_by(&self, body: &Body, item: Option<&str>) -> Vec<EventId> {
        let same = |entry: &&Entry| {
            entry.content.item.as_deref() == item
                && match (body, &entry.content.body) {
                    (Body::Answer(_), Body::Answer(_))
                    | (Body::Note(_), Body::Note(_))
                    | (Body::Assessment(_), Body::Assessment(_)) => true,
                    (Body::Consent(new), Body::Consent(old)) => {
                        new.purpose == old.purpose && new.recipient == old.recipient
                    }
                    (Body::Offer(new), Body::Offer(old)) => new.service == old.service,
                    _ => false,
                }
        };
        self.live().filter(same).map(|entry| entry.id).collect()
    }

    /// Entries that nothing replaces.
    pub(crate) fn live(&self) -> impl Iterator<Item = &Entry> {
        let replaced: BTreeSet<EventId> =
            self.entries.iter().flat_map(|entry| entry.content.replaces.iter().copied()).collect();
        self.entries.iter().filter(move |entry| !replaced.contains(&entry.id))
    }

    /// Live answers for the engine. *Later* is counted over everything that was said, corrected or not.
    pub(crate) fn answers(&self) -> Answers {
        let mut answers = Answers::new();
        for entry in &self.entries {
            if let (Some(item), Body::Answer(Answer::Later)) = (&entry.content.item, &entry.content.body) {
                answers.put_off(item.as_str());
            }
        }
        for entry in self.live() {
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
        self.live()
            .filter(|entry| entry.content.item.as_deref() == Some(item))
            .filter_map(|entry| match &entry.content.body {
                Body::Answer(answer) => Some(answer),
                _ => None,
            })
            .collect()
    }

    /// Whether an answer of this item was corrected.
    pub(crate) fn was_corrected(&self, item: &str) -> bool {
        let answers = self.entries.iter().filter(|entry| {
            entry.content.item.as_deref() == Some(item) && matches!(entry.content.body, Body::Answer(_))
        });
        answers.count() > self.answers_to(item).len()
    }

    /// The live note beside an item, or beside the case.
    pub(crate) fn note(&self, item: Option<&str>) -> Option<&Note> {
        let notes = self.live().filter(|entry| entry.content.item.as_deref() == item);
        let last = notes.filter_map(|entry| match &entry.content.body {
            Body::Note(note) => Some(note),
            _ => None,
        });
        last.last().filter(|note| !note.words.is_empty())
    }

    /// Live decisions, in order.
    pub(crate) fn consent_changes(&self) -> Vec<&ConsentChange> {
        self.live()
            .filter_map(|entry| match &entry.content.body {
                Body::Consent(change) => Some(change),
                _ => None,
            })
            .collect()
    }

    /// The person's consents. Where two posts heard different decisions, anything but yes counts.
    pub(crate) fn consents(&self) -> Consents {
        let mut changes = self.consent_changes();
        changes.sort_by_key(|change| change.decision != Decision::Yes);
        Consents::from_changes(changes)
    }

    /// Whether notes are agreed to now.
    pub(crate) fn may_keep(&self) -> bool {
        self.consents().holds(Purpose::Notes, None)
    }

    /// Live offers.
    pub(crate) fn offers(&self) -> Vec<Offer> {
        self.live()
            .filter_map(|entry| match &entry.content.body {
                Body::Offer(offer) => Some(offer.clone()),
                _ => None,
            })
            .collect()
    }

    /// The officer's stand, if one was taken.
    pub(crate) fn stand(&self) -> Option<&Assessment> {
        let stands = self.live().filter_map(|entry| match &entry.content.body {
            Body::Assessment(assessment) => Some(assessment),
            _ => None,
        });
        stands.last()
    }

    /// Whether the conversation has ended.
    pub(crate) fn is_closed(&self) -> bool {
        self.entries.iter().any(|entry| matches!(entry.content.body, Body::Closed))
    }

    /// Whether it was sealed for somebody.
    pub(crate) fn is_handed_over(&self) -> bool {
        self.entries.iter().any(|entry| matches!(entry.content.body, Body::HandedOver(_)))
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
