//! The answer file: one schema for scenarios, rehearsals, `assess --answers` and tests.

use crate::{Address, Answer, ConsentChange, Note, Offer};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A written interview (`docs/formats/answers.md`). All persons in such files are fictional.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerFile {
    /// 1; the key says what the file is.
    pub sala_answers: u16,
    /// The guide's id.
    pub guide: String,
    /// The officer's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub officer_language: Option<String>,
    /// The person's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_language: Option<String>,
    /// Forms of address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Decisions about consent, in order; the consents to talk and to notes come before the answers they cover.
    #[serde(default)]
    pub consents: Vec<ConsentChange>,
    /// The answers, in the order in which they were given.
    #[serde(default)]
    pub answers: Vec<ScriptedAnswer>,
    /// Words beside questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<ScriptedNote>,
    /// Services offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Offer>,
    /// What a scenario expects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expect: Option<ExpectedOutcome>,
}

/// One answer of a written interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScriptedAnswer {
    /// The question.
    pub item: String,
    /// The answer.
    pub answer: Answer,
}

/// One note of a written interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptedNote {
    /// The question it stands beside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The words.
    #[serde(flatten)]
    pub note: Note,
}

/// What a scenario expects of the engine. What is left out is not checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedOutcome {
    /// `adult` or `child`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub track: Option<String>,
    /// The outcome's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// Exactly the signs heard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<BTreeSet<String>>,
    /// Dimension to `positive`, `negative` or `open`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub dimensions: BTreeMap<String, String>,
    /// Exactly the urgent needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgent: Option<BTreeSet<String>>,
}
