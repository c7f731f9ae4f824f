//! What stands before a question: its track and condition, consent, safety.

use crate::condition::{Condition, Logic};
use crate::definition::{HEAVY, Item, Stage};

/// What the gates look at beside the answers.
pub(crate) trait Conversation: Logic {
    /// Whether the person agreed to talk.
    fn agreed(&mut self) -> Self::Truth;
    /// Whether the person does not want to talk.
    fn refused(&mut self) -> Self::Truth;
    /// Whether a safety card stands that holds heavy questions back.
    fn unsafe_now(&mut self) -> Self::Truth;
}

/// Why a question may not be asked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gates<T> {
    /// It would be asked: its track and its condition hold.
    pub(crate) asked: T,
    /// Consent is lacking.
    pub(crate) without_consent: T,
    /// It is heavy, and a safety card stands.
    pub(crate) held_back: T,
}

/// The gates of one item. Whoever refuses to talk is asked nothing of what happened; what is heavy is asked only of
/// somebody who agreed to talk, in a place and at a time that are safe.
pub(crate) fn gates<C: Conversation>(now: &mut C, stage: &Stage, item: &Item) -> Gates<C::Truth> {
    let mut asked = now.truth(true);
    if let Some(track) = item.track {
        asked = Condition::Track(track).holds(now);
    }
    if let Some(when) = &item.when {
        let holds = when.holds(now);
        asked = now.and(asked, holds);
    }
    let mut may = now.truth(true);
    if is_refusable(stage, item) {
        let refused = now.refused();
        may = now.not(refused);
    }
    let mut safe = now.truth(true);
    if item.weight >= HEAVY {
        let agreed = now.agreed();
        may = now.and(may, agreed);
        let unsafe_now = now.unsafe_now();
        safe = now.not(unsafe_now);
    }
    Gates { asked, without_consent: now.not(may), held_back: now.not(safe) }
}

/// Whether a person who refuses to talk is not asked this.
pub(crate) fn is_refusable(stage: &Stage, item: &Item) -> bool {
    stage.kind.inquires() && item.asked_of.is_person()
}
