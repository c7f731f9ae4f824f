//! What a person's answer can be. *No answer* is an answer of its own, in four kinds (after HL7 FHIR's
//! `data-absent-reason`: asked-declined, asked-unknown, temp-unknown, not-asked): none of them may ever count against
//! the person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One answer to one question. In JSON `{"choice":"yes"}`, `{"choices":["a","b"]}`, `{"text":{"words":"…","voice":
/// "theirs"}}`, `{"number":17}`, `{"date":"2025-03~"}`, `"declined"`, `"unknown"`, `"later"`, `{"not-asked":"unsafe"}`
/// or `"withdrawn"`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum Answer {
    /// One option, by its id in the guide.
    Choice(String),
    /// Several options, by their ids; an empty list means "none of these".
    Choices(Vec<String>),
    /// Free words, and whose they are.
    Text {
        /// NFC text, at most [`Answer::TEXT_LIMIT`] bytes.
        words: String,
        /// Whose words these are.
        voice: Voice,
    },
    /// A whole number, such as an age in years.
    Number(u32),
    /// A date as far as it is known: EDTF level 1 (`2025`, `2025-03~`, `2025-03-14`).
    Date(String),
    /// The person prefers not to say. Never lowers protection, never asked again.
    Declined,
    /// The person does not know.
    Unknown,
    /// The person would rather answer later.
    Later,
    /// The officer did not ask, and says why.
    NotAsked(NotAskedReason),
    /// The earlier answer was taken back; as if never asked.
    Withdrawn,
}

impl Answer {
    /// The most a text may hold, in bytes: room for a long account, no room for a pasted book.
    pub const TEXT_LIMIT: usize = 200_000;

    /// Whether the person gave something that can be heard: an option, words, a number or a date.
    #[must_use]
    pub fn is_given(&self) -> bool {
        matches!(
            self,
            Self::Choice(_) | Self::Choices(_) | Self::Text { .. } | Self::Number(_) | Self::Date(_)
        )
    }
}

/// Whose words a text holds. A receiving officer must be able to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum Voice {
    /// The person's own words, as spoken or as interpreted.
    Theirs,
    /// The officer's summary.
    Summary,
}

/// Why a question was not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum NotAskedReason {
    /// It was not safe to ask.
    Unsafe,
    /// It does not apply to this person.
    NotRelevant,
    /// The person was too distressed.
    Distressed,
    /// There was no time.
    NoTime,
    /// It was already known.
    AlreadyKnown,
    /// Any other reason.
    Other,
}
