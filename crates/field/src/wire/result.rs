//! What the answers amount to, and the officer's stand.

use super::NeedView;
use sala_record::CaseId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the answers amount to.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ResultView {
    /// The outcome's id.
    pub outcome: String,
    /// It in a few words.
    pub headline: String,
    /// It in a sentence, with *at least* where it is not settled.
    pub sentence: String,
    /// Always there: this is no decision about the person.
    pub fixed_line: String,
    /// What to do next.
    pub next_step: String,
    /// Whether unknown answers could still change it.
    pub settled: bool,
    /// What could still change it: names of what was not asked or not answered.
    pub open: Vec<String>,
    /// Whether the child track is on.
    pub child: bool,
    /// Act, means, purpose.
    pub elements: Vec<ElementView>,
    /// The six dimensions.
    pub dimensions: Vec<DimensionView>,
    /// Urgent needs.
    pub urgent: Vec<NeedView>,
    /// Signs that no question of this guide can hear.
    pub not_covered: Vec<String>,
    /// The officer's stand, if taken.
    pub stand: Option<StandView>,
}

/// One of the three elements of the definition (Palermo Protocol, art. 3).
#[derive(Clone, Debug, Serialize, TS)]
pub struct ElementView {
    /// `act`, `means` or `purpose`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Whether it is not needed: the means, for a child.
    pub not_needed: bool,
    /// Signs heard.
    pub points_to: Vec<SignView>,
    /// Signs that an answer spoke against.
    pub points_away: Vec<SignView>,
    /// Signs not known: declined, not asked, not known.
    pub unknown: Vec<SignView>,
}

/// One sign with what it rests on.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SignView {
    /// Code.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Whether its weight was not seen in the original source.
    pub unverified: bool,
    /// The answers it rests on.
    pub because: Vec<ReasonView>,
}

/// An answer that a sign rests on.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReasonView {
    /// The item, to go there.
    pub item: String,
    /// The question, as the officer reads it.
    pub question: String,
    /// The answer, as the officer reads it.
    pub answer: String,
}

/// One dimension.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DimensionView {
    /// `DR` and so on.
    pub id: String,
    /// Its name.
    pub label: String,
    /// `positive`, `negative` or `open`.
    pub state: String,
    /// The state in words.
    pub state_label: String,
}

/// The officer's stand.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StandView {
    /// Agrees with what is shown.
    pub agrees: bool,
    /// Why not.
    pub reason: Option<String>,
    /// Whether the outcome has changed since.
    pub outdated: bool,
}

/// Taking a stand.
#[derive(Deserialize, TS)]
pub struct StandRequest {
    /// The case.
    pub case: CaseId,
    /// Agrees.
    pub agrees: bool,
    /// Why not: needed when not agreeing.
    pub reason: Option<String>,
}
