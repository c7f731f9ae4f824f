//! What bare signs amount to, without a conversation.

use crate::definition::Track;
use crate::facts::{DimensionState, Said};
use crate::guide::Guide;
use crate::ids::SignId;
use crate::outcome::Outcome;
use crate::settled::{Changeable, is_settled};
use crate::signs::Dimension;
use crate::table::Signs;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What holds of the signs that are named neither heard nor not-heard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rest {
    /// They are unknown.
    #[default]
    Unknown,
    /// They are not heard.
    NotHeard,
}

/// What signs amount to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assessment {
    /// The track given.
    pub track: Track,
    /// What the signs amount to.
    pub outcome: Outcome,
    /// Each dimension.
    pub dimensions: BTreeMap<Dimension, DimensionState>,
    /// Whether no completion of the unknown signs and reassurances gives another outcome.
    pub settled: bool,
}

/// A code that is neither a sign nor a reassurance of the guide.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no sign `{0}`")]
pub struct UnknownSign(pub SignId);

/// What signs amount to on a track. The track is taken as given: for an adult ADULT-SHOWN counts as heard, for a child
/// as known not to be. A sign named both heard and not-heard is heard.
///
/// # Errors
/// [`UnknownSign`] if a code is not in the guide's `signs.json`.
pub fn assess(
    guide: &Guide,
    track: Track,
    heard: &BTreeSet<SignId>,
    not_heard: &BTreeSet<SignId>,
    rest: Rest,
) -> Result<Assessment, UnknownSign> {
    let table = &guide.table;
    if let Some(unknown) = heard.iter().chain(not_heard).find(|id| table.get(id).is_empty()) {
        return Err(UnknownSign(unknown.clone()));
    }
    let denied = match rest {
        Rest::Unknown => table.set(not_heard),
        Rest::NotHeard => table.set(not_heard) | (table.harm | table.carer_shown).without(table.set(heard)),
    };
    let said = Said { heard: table.set(heard), denied };
    let mut facts = said.facts(table);
    facts.adult_shown = track == Track::Adult;
    let rules = guide.rules();
    let changeable = Changeable {
        hearable: table.harm,
        outweighable: Signs::NONE,
        deniable: table.harm,
        adult_shown: false,
        carer_shown: !(said.heard | said.denied).meets(table.carer_shown),
    };
    Ok(Assessment {
        track,
        outcome: rules.outcome(facts),
        dimensions: Dimension::ALL.into_iter().map(|each| (each, rules.dimension(facts, each))).collect(),
        settled: is_settled(rules, facts, changeable),
    })
}
