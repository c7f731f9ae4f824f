//! Until when a case is kept, what arrived elsewhere, and erasing it.

use sala_record::CaseId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Until when a case is to be kept here. A day that has come only asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RetentionView {
    /// Whether it was asked already.
    pub asked: bool,
    /// The day (`2027-02-20`); none if no day was wanted, or nothing was asked yet.
    pub until: Option<String>,
    /// The day for people; empty if there is none.
    pub until_label: String,
    /// Whether that day has come, by a clock that is not plainly wrong.
    pub due: bool,
    /// Days to choose from.
    pub choices: Vec<DayChoice>,
}

/// A day that is offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DayChoice {
    /// The day (`2027-02-20`).
    pub until: String,
    /// How far it is, and the day for people.
    pub label: String,
}

/// Keeping a case until a day.
#[derive(Deserialize, TS)]
pub struct RetentionRequest {
    /// The case.
    pub case: CaseId,
    /// The day (`2027-02-20`); none if no day is wanted.
    pub until: Option<String>,
}

/// What becomes of a case here.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KeepingView {
    /// Until when it is kept.
    pub retention: RetentionView,
    /// What was handed over, the first one first.
    pub sent: Vec<SentRow>,
    /// Whether it may be erased.
    pub may_erase: bool,
    /// Why, or why not, in a sentence or two.
    pub reason: String,
    /// What erasing takes away, and what stays: whole sentences.
    pub consequences: Vec<String>,
}

/// One hand-over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SentRow {
    /// When, for people.
    pub day: String,
    /// The service's name.
    pub service: String,
    /// Whether a desk has signed for it.
    pub arrived: bool,
    /// That it has, and when, or that it has not yet: a sentence.
    pub state: String,
}

/// Erasing a case.
#[derive(Deserialize, TS)]
pub struct EraseRequest {
    /// The case.
    pub case: CaseId,
    /// The passphrase of the officer who works now: nobody erases a case at a screen that was left open.
    pub own: String,
}

/// A case was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErasedView {
    /// Whether its last traces are gone from the log as well. If not, another program was reading; it happens when the
    /// store is locked.
    pub swept: bool,
}

/// A receipt that was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReceiptView {
    /// The desk that signed it, by the card that was known.
    pub desk: String,
    /// The codes of the cases it signed for; none if they were erased here since.
    pub codes: Vec<String>,
    /// Whether it was here already.
    pub known: bool,
}
