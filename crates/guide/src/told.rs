//! A conversation answer by answer, as an interview is written down. (A kept one is read from its journal.)

use crate::answers::{AnswerError, Answers, Consents, check_answer};
use crate::evaluate::{Evaluation, evaluate};
use crate::guide::Guide;
use crate::ids::ItemId;
use sala_record::{Answer, AnswerFile};

/// What was told so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The answers, but for those that decide about a consent.
    pub answers: Answers,
    /// What was decided about consents.
    pub consents: Consents,
}

/// An answer of a written interview that cannot be one to its item. It holds nothing of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("answers[{place}]: {error}")]
pub struct NotAnAnswer {
    /// Its place in the file, counted from 0.
    pub place: usize,
    /// Why.
    #[source]
    pub error: AnswerError,
}

impl Told {
    /// A written interview at its end: first what it says of consents, then answer by answer.
    ///
    /// # Errors
    /// The first answer that cannot be one to its item.
    pub fn written(guide: &Guide, file: &AnswerFile) -> Result<Self, NotAnAnswer> {
        let mut told = Self { answers: Answers::new(), consents: Consents::from_changes(&file.consents) };
        for (place, scripted) in file.answers.iter().enumerate() {
            check_answer(guide, &scripted.item, &scripted.answer)
                .map_err(|error| NotAnAnswer { place, error })?;
            told.say(guide, scripted.item.as_str(), scripted.answer.clone());
        }
        Ok(told)
    }

    /// One more answer, which must have passed [`check_answer`]. It replaces what was said to this item before.
    pub fn say(&mut self, guide: &Guide, item: impl Into<ItemId>, answer: Answer) {
        let item = item.into();
        match guide.consent_change(&item, &answer) {
            Some(change) => self.consents.decide(&change),
            None => self.answers.say(item, answer, None),
        }
    }

    /// The whole view of it.
    #[must_use]
    pub fn evaluate(&self, guide: &Guide) -> Evaluation {
        evaluate(guide, &self.answers, &self.consents)
    }
}
