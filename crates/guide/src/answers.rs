//! What a conversation holds when it is evaluated: the live answers, and what the person agreed to.

use crate::guide::Guide;
use crate::ids::ItemId;
use sala_record::{Answer, ConsentChange, Decision, EventId, Purpose};
use std::collections::{BTreeMap, BTreeSet};

/// An answer that no later one has replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiveAnswer {
    /// The answer.
    pub answer: Answer,
    /// The journal's event, if it is kept.
    pub event: Option<EventId>,
    /// Answered by the person alone and not released: it counts as answered, and says nothing.
    pub withheld: bool,
}

/// The live answers of a conversation. Several to one item are answers that do not know each other, from copies of a
/// case that were merged: all of them are heard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    live: BTreeMap<ItemId, Vec<LiveAnswer>>,
    put_off: BTreeMap<ItemId, u32>,
    closed: BTreeSet<ItemId>,
}

impl Answers {
    /// No answers yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A person's answer in the conversation: it replaces what was said to this item before, and *later* is counted.
    pub fn say(&mut self, item: impl Into<ItemId>, answer: Answer, event: Option<EventId>) {
        let item = item.into();
        if answer == Answer::Later {
            self.put_off(item.clone());
        }
        self.live.insert(item, vec![LiveAnswer { answer, event, withheld: false }]);
    }

    /// One more live answer, beside those there are. The caller counts *later* by [`Answers::put_off`].
    pub fn add(&mut self, item: impl Into<ItemId>, answer: LiveAnswer) {
        self.live.entry(item.into()).or_default().push(answer);
    }

    /// The person would rather answer later: once more than before. An item put off twice is not offered again.
    pub fn put_off(&mut self, item: impl Into<ItemId>) {
        let count = self.put_off.entry(item.into()).or_default();
        *count = count.saturating_add(1);
    }

    /// Not to be offered: told at another post, or never to be asked again.
    pub fn close(&mut self, item: impl Into<ItemId>) {
        self.closed.insert(item.into());
    }

    /// The live answers to an item.
    #[must_use]
    pub fn of(&self, item: &str) -> &[LiveAnswer] {
        self.live.get(item).map_or(&[], Vec::as_slice)
    }

    /// The items that have a live answer.
    pub fn items(&self) -> impl Iterator<Item = &ItemId> {
        self.live.keys()
    }

    pub(crate) fn is_closed(&self, item: &str) -> bool {
        self.closed.contains(item)
    }

    pub(crate) fn times_put_off(&self, item: &str) -> u32 {
        self.put_off.get(item).copied().unwrap_or_default()
    }
}

/// What the person agreed to. Silence is not consent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consents {
    decisions: BTreeMap<(Purpose, Option<String>), Decision>,
}

impl Consents {
    /// Nothing decided yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The decisions in their order; the last one about a purpose (and recipient) counts.
    #[must_use]
    pub fn from_changes<'a>(changes: impl IntoIterator<Item = &'a ConsentChange>) -> Self {
        let mut all = Self::new();
        changes.into_iter().for_each(|change| all.decide(change));
        all
    }

    /// One more decision.
    pub fn decide(&mut self, change: &ConsentChange) {
        self.decisions.insert((change.purpose, change.recipient.clone()), change.decision);
    }

    /// What was decided about a purpose, and for [`Purpose::Share`] a recipient.
    #[must_use]
    pub fn decision(&self, purpose: Purpose, recipient: Option<&str>) -> Option<Decision> {
        self.decisions.get(&(purpose, recipient.map(str::to_owned))).copied()
    }

    /// Whether the person agrees. Not decided, later and withdrawn are no agreement.
    #[must_use]
    pub fn holds(&self, purpose: Purpose, recipient: Option<&str>) -> bool {
        self.decision(purpose, recipient) == Some(Decision::Yes)
    }

    /// Whether the person does not want to talk.
    pub(crate) fn refuses_to_talk(&self) -> bool {
        matches!(self.decision(Purpose::Talk, None), Some(Decision::No | Decision::Withdrawn))
    }
}

/// Why an answer cannot be one to this item. It holds nothing of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AnswerError {
    /// The guide has no such item.
    #[error("the guide has no such item")]
    NoSuchItem,
    /// An answer of another kind than the item's.
    #[error("the answer is of another kind than the item")]
    Kind,
    /// The item has no such option.
    #[error("the item has no such option")]
    NoSuchOption,
    /// An option is chosen twice.
    #[error("an option is chosen twice")]
    Twice,
    /// An option that stands alone is chosen beside others.
    #[error("this option stands alone")]
    NotAlone,
    /// The text is longer than [`Answer::TEXT_LIMIT`].
    #[error("the text is too long")]
    TooLong,
    /// The text is not in Unicode form NFC.
    #[error("the text is not in composed form")]
    NotComposed,
    /// The date is not of a form that says how far it is known.
    #[error("this is not a date")]
    NotADate,
    /// The number is above [`LARGEST_NUMBER`].
    #[error("the number is too large")]
    TooLarge,
}

/// The largest number an answer can be: the numbers asked for are ages and the like.
pub const LARGEST_NUMBER: u32 = 120;

/// Whether `answer` can be one to `item`, available now or not. Declined, don't know, later, not asked and withdrawn
/// always can.
///
/// # Errors
/// Why it cannot.
pub fn check_answer(guide: &Guide, item: &str, answer: &Answer) -> Result<(), AnswerError> {
    use crate::definition::ItemKind;
    let item = guide.item(item).ok_or(AnswerError::NoSuchItem)?;
    match (item.kind, answer) {
        (ItemKind::Choice | ItemKind::Consent | ItemKind::Card, Answer::Choice(option)) => {
            if item.choices().contains(&option.as_str()) { Ok(()) } else { Err(AnswerError::NoSuchOption) }
        }
        (ItemKind::Choices, Answer::Choices(options)) => several(item, options),
        (ItemKind::Text, Answer::Text { words, .. }) => {
            if words.len() > Answer::TEXT_LIMIT {
                Err(AnswerError::TooLong)
            } else if !unicode_normalization::is_nfc(words) {
                Err(AnswerError::NotComposed)
            } else {
                Ok(())
            }
        }
        (ItemKind::Number, Answer::Number(number)) => {
            if *number <= LARGEST_NUMBER {
                Ok(())
            } else {
                Err(AnswerError::TooLarge)
            }
        }
        (ItemKind::Date, Answer::Date(date)) => {
            if crate::edtf::is_date(date) {
                Ok(())
            } else {
                Err(AnswerError::NotADate)
            }
        }
        (_, given) if given.is_given() => Err(AnswerError::Kind),
        _ => Ok(()),
    }
}

fn several(item: &crate::definition::Item, options: &[String]) -> Result<(), AnswerError> {
    let mut seen = BTreeSet::new();
    for option in options {
        if item.option(option).is_none() {
            return Err(AnswerError::NoSuchOption);
        }
        if !seen.insert(option) {
            return Err(AnswerError::Twice);
        }
    }
    let alone = options.iter().any(|option| item.exclusive.iter().any(|only| only == option.as_str()));
    if alone && options.len() > 1 { Err(AnswerError::NotAlone) } else { Ok(()) }
}
