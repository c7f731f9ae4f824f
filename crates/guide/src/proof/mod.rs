//! The laws of the house, proved for every state that a guide can lead to; not for a sample.
//!
//! A state is which options were chosen, in any order, in merged copies also several at once. The choices are left open as
//! unknown truths, the engine's own rules and gates (`rules`, `gates`) are read over them as formulas, and a solver is
//! asked for a state that breaks the law. Where there is none the law is proved. Where there is one, the least answers that
//! lead to it are told.

mod amounts;
mod circuit;
mod laws;
#[cfg(test)]
mod tests;
mod world;

use crate::definition::StageKind;
use crate::guide::Guide;
use crate::ids::{ItemId, OptionId, SignId};
use crate::outcome::Outcome;
use serde::Serialize;

/// A law that is proved for each guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Law {
    /// One more sign of harm heard never lowers protection.
    HearingNeverLowers,
    /// The child track is never weaker than the adult track on the same signs.
    ChildNeverWeaker,
    /// *Declined* and its kin never give weaker protection than the question's most reassuring answer.
    RefusalNeverWeaker,
    /// A question of weight 2 or 3 is available only where consent to talk holds.
    HeavyOnlyWithConsent,
    /// The child track offers no question about means.
    NoMeansOfAChild,
    /// *Stop with help* is available in every state: an offer of help and an end.
    HelpInEveryState,
    /// Every question is reachable.
    EveryQuestionReachable,
    /// Every outcome that the guide declares is reachable, and no other.
    OutcomesAsDeclared,
}

impl Law {
    /// All laws, in their order.
    pub const ALL: [Self; 8] = [
        Self::HearingNeverLowers,
        Self::ChildNeverWeaker,
        Self::RefusalNeverWeaker,
        Self::HeavyOnlyWithConsent,
        Self::NoMeansOfAChild,
        Self::HelpInEveryState,
        Self::EveryQuestionReachable,
        Self::OutcomesAsDeclared,
    ];

    /// Its name in texts and reports.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::HearingNeverLowers => "hearing-never-lowers",
            Self::ChildNeverWeaker => "child-never-weaker",
            Self::RefusalNeverWeaker => "refusal-never-weaker",
            Self::HeavyOnlyWithConsent => "heavy-only-with-consent",
            Self::NoMeansOfAChild => "no-means-of-a-child",
            Self::HelpInEveryState => "help-in-every-state",
            Self::EveryQuestionReachable => "every-question-reachable",
            Self::OutcomesAsDeclared => "outcomes-as-declared",
        }
    }
}

/// What came of a proof.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Proof {
    /// Each law with the claims it was split into.
    pub laws: Vec<LawProved>,
    /// What breaks a law; the guide is not used unless there is nothing.
    pub breaches: Vec<Breach>,
    /// How many states were covered, as a power of ten: answers to every question, in every combination.
    pub states_log10: f64,
    /// How many unknown truths and gates the formulas have.
    pub truths: u64,
    /// How often the solver was asked.
    pub asked: u64,
}

impl Proof {
    /// Whether every law holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.breaches.is_empty()
    }
}

/// A law, and how many claims it was split into: one a question, an outcome or a level of protection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LawProved {
    /// The law.
    pub law: Law,
    /// How many claims were put to the solver.
    pub claims: u32,
}

/// A broken law, with the fewest answers that lead to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Breach {
    /// What is broken.
    pub broken: Broken,
    /// The answers, in the order of the guide; none where the fault shows at the start, or in no state at all.
    pub path: Vec<Step>,
}

/// One answer on the way to a breach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The question.
    pub item: ItemId,
    /// What was chosen; several in a question that takes several, or in copies of a case that were merged. For a consent
    /// `yes`, `no`, `later`, for a card `done`.
    pub chosen: Vec<OptionId>,
}

/// What is broken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "law", rename_all = "kebab-case")]
pub enum Broken {
    /// After the path, hearing this sign as well lowers protection.
    HearingNeverLowers {
        /// The sign.
        sign: SignId,
        /// What it amounted to before.
        before: Outcome,
        /// What it amounts to then.
        after: Outcome,
    },
    /// After the path, a child is protected less than an adult would be.
    ChildNeverWeaker {
        /// As an adult.
        adult: Outcome,
        /// As a child.
        child: Outcome,
    },
    /// After the path, refusing this question protects less than any answer to it.
    RefusalNeverWeaker {
        /// The question.
        item: ItemId,
        /// Where it is refused.
        refused: Outcome,
        /// The answer that protects least of all.
        reassuring: OptionId,
        /// With that answer.
        answered: Outcome,
    },
    /// After the path, this heavy question is available without consent to talk.
    HeavyOnlyWithConsent {
        /// The question.
        item: ItemId,
    },
    /// After the path, a child is asked this about means.
    NoMeansOfAChild {
        /// The question.
        item: ItemId,
    },
    /// After the path, nothing of a stage of this kind is available.
    HelpInEveryState {
        /// [`StageKind::Referral`] or [`StageKind::Close`].
        stage: StageKind,
    },
    /// Whatever is answered, this question is never asked.
    EveryQuestionReachable {
        /// The question.
        item: ItemId,
    },
    /// Whatever is answered, the guide never comes to this outcome that it declares.
    OutcomeNeverReached {
        /// The outcome.
        outcome: Outcome,
    },
    /// The path leads to an outcome that the guide does not declare.
    OutcomeNotDeclared {
        /// The outcome.
        outcome: Outcome,
    },
}

impl Broken {
    /// The law that is broken.
    #[must_use]
    pub fn law(&self) -> Law {
        match self {
            Self::HearingNeverLowers { .. } => Law::HearingNeverLowers,
            Self::ChildNeverWeaker { .. } => Law::ChildNeverWeaker,
            Self::RefusalNeverWeaker { .. } => Law::RefusalNeverWeaker,
            Self::HeavyOnlyWithConsent { .. } => Law::HeavyOnlyWithConsent,
            Self::NoMeansOfAChild { .. } => Law::NoMeansOfAChild,
            Self::HelpInEveryState { .. } => Law::HelpInEveryState,
            Self::EveryQuestionReachable { .. } => Law::EveryQuestionReachable,
            Self::OutcomeNeverReached { .. } | Self::OutcomeNotDeclared { .. } => Law::OutcomesAsDeclared,
        }
    }
}

/// Proves the laws for a guide, over every state.
#[must_use]
pub fn prove(guide: &Guide) -> Proof {
    laws::prove(guide, laws::Engine::HOUSE)
}
