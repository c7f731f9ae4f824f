//! What is known: signs heard, not heard, unknown. One *heard* outweighs any number of *not-heard*: another person, or the
//! same one on another day, may not have dared.
//!
//! With a reassurance it is the other way round: it is given only *without doubt*, so one answer that denies it is
//! enough. Unknown counts as absent.

use crate::definition::Track;
use crate::outcome::Outcome;
use crate::rules::Picture;
use crate::table::{SignTable, Signs};
use serde::{Deserialize, Serialize};

/// What is known of one sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignState {
    /// An answer made it heard.
    Heard,
    /// An answer made it not-heard, and none made it heard.
    NotHeard,
    /// No answer says anything of it.
    Unknown,
}

/// A dimension over what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DimensionState {
    /// Positive over the signs heard.
    Positive,
    /// Not positive, and no unknown sign could make it so.
    Negative,
    /// Unknown signs could still make it positive.
    Open,
}

impl DimensionState {
    /// `positive`, `negative` or `open`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Positive => "positive",
            Self::Negative => "negative",
            Self::Open => "open",
        }
    }
}

/// What the answers said, as sets: a sign or reassurance can stand in both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Said {
    pub(crate) heard: Signs,
    pub(crate) denied: Signs,
}

impl Said {
    pub(crate) fn state(self, sign: Signs) -> SignState {
        if self.heard.meets(sign) {
            SignState::Heard
        } else if self.denied.meets(sign) {
            SignState::NotHeard
        } else {
            SignState::Unknown
        }
    }

    /// Whether a reassurance was given without doubt.
    pub(crate) fn shown(self, reassurance: Signs) -> bool {
        self.heard.meets(reassurance) && !self.denied.meets(reassurance)
    }

    /// What the rules look at.
    pub(crate) fn facts(self, table: &SignTable) -> Facts {
        let heard = self.heard & table.harm;
        Facts {
            heard,
            unknown: table.harm.without(self.heard | self.denied),
            adult_shown: self.shown(table.adult_shown),
            carer_shown: self.shown(table.carer_shown),
        }
    }
}

/// What the rules look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Facts {
    /// Signs of harm heard.
    pub(crate) heard: Signs,
    /// Signs of harm unknown; never meets `heard`.
    pub(crate) unknown: Signs,
    pub(crate) adult_shown: bool,
    pub(crate) carer_shown: bool,
}

/// What the rules know of the guide itself: the signs, and whether questions can hear all of the tables.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules<'a> {
    pub(crate) table: &'a SignTable,
    pub(crate) covers_tables: bool,
}

impl<'a> Rules<'a> {
    pub(crate) fn track(self, facts: Facts) -> Track {
        if facts.adult_shown { Track::Adult } else { Track::Child }
    }

    pub(crate) fn picture(self, facts: Facts) -> Picture<'a> {
        Picture {
            table: self.table,
            track: self.track(facts),
            heard: facts.heard,
            carer_shown: facts.carer_shown,
        }
    }

    /// The picture if all that is unknown were heard.
    pub(crate) fn darkest(self, facts: Facts) -> Picture<'a> {
        Picture { heard: facts.heard | facts.unknown, ..self.picture(facts) }
    }

    pub(crate) fn outcome(self, facts: Facts) -> Outcome {
        if let Some(outcome) = self.picture(facts).matched() {
            outcome
        } else if !self.covers_tables || self.darkest(facts).matched().is_some() {
            Outcome::Unclear
        } else {
            Outcome::NoneRecorded
        }
    }

    pub(crate) fn dimension(self, facts: Facts, dimension: crate::Dimension) -> DimensionState {
        if self.picture(facts).positive(dimension) {
            DimensionState::Positive
        } else if self.darkest(facts).positive(dimension) {
            DimensionState::Open
        } else {
            DimensionState::Negative
        }
    }
}
