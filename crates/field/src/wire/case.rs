//! A conversation as it stands, and what is said to it.

use super::Kept;
use sala_record::{Answer, CaseId, Channel, GuideRef, Note, Offer, Purpose};
use sala_texts::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// About one case.
#[derive(Clone, Copy, Deserialize, TS)]
pub struct CaseRequest {
    /// The case.
    pub case: CaseId,
}

/// An answer, or a decision about a consent (`{"choice":"yes"}` to an item of kind consent).
#[derive(Deserialize, TS)]
pub struct AnswerRequest {
    /// The case.
    pub case: CaseId,
    /// The item.
    pub item: String,
    /// The answer.
    pub answer: Answer,
    /// How the words came.
    pub channel: Channel,
}

/// Words beside an item, or beside the case.
#[derive(Deserialize, TS)]
pub struct NoteRequest {
    /// The case.
    pub case: CaseId,
    /// The item.
    pub item: Option<String>,
    /// The words; empty words take the note back.
    pub note: Note,
    /// How the words came.
    pub channel: Channel,
}

/// A service that was offered.
#[derive(Deserialize, TS)]
pub struct OfferRequest {
    /// The case.
    pub case: CaseId,
    /// The offer.
    pub offer: Offer,
}

/// A conversation as it stands. Its words are in [`CaseWords`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseView {
    /// Id.
    pub case: CaseId,
    /// Short name among people.
    pub code: String,
    /// The guide.
    pub guide: GuideRef,
    /// The person's language.
    pub person_language: Lang,
    /// How the words reach the officer, as it was said at the beginning.
    pub channel: Channel,
    /// Whether answers are kept.
    pub kept: Kept,
    /// Local time of the last durable write (`14:05`), if any.
    pub saved_at: Option<String>,
    /// Whether the conversation has ended.
    pub closed: bool,
    /// Whether the child track is on (under 18, or age in doubt).
    pub child: bool,
    /// The guide's stages with the items that are there now.
    pub stages: Vec<StageView>,
    /// Items to walk through with *next* and *back*, in order.
    pub path: Vec<String>,
    /// The item to ask next; none when enough is known or all was asked.
    pub next: Option<String>,
    /// Whether no question still to be offered can change what should be done.
    pub enough: bool,
    /// Items to come back to.
    pub later: Vec<String>,
    /// Answers and notes by item.
    pub given: BTreeMap<String, GivenView>,
    /// Notes beside no item.
    pub case_note: Option<Note>,
    /// Safety cards to show, by id.
    pub actions: Vec<String>,
    /// Urgent needs raised.
    pub urgent: Vec<NeedView>,
    /// What was offered.
    pub offers: Vec<Offer>,
    /// Whether talking was agreed to.
    pub may_talk: bool,
}

/// One stage.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StageView {
    /// Id.
    pub id: String,
    /// Kind, as in the guide's format.
    pub kind: String,
    /// Nothing yet, begun, or all done.
    pub state: StageState,
    /// Its items that are available.
    pub items: Vec<ItemView>,
}

/// How far a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum StageState {
    /// Not begun.
    Untouched,
    /// Begun.
    Begun,
    /// Nothing left to ask.
    Done,
}

/// One item of a stage; structure alone.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ItemView {
    /// Id.
    pub id: String,
    /// How it is answered.
    pub kind: ItemKind,
    /// For a consent: what for.
    #[ts(optional)]
    pub purpose: Option<Purpose>,
    /// Whether the officer answers it by looking.
    pub observed: bool,
    /// How heavy it is to be asked: 0 to 3.
    pub weight: u8,
    /// Option ids in order.
    pub options: Vec<String>,
    /// Options that stand alone.
    pub exclusive: Vec<String>,
}

/// How an item is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum ItemKind {
    /// One option.
    Choice,
    /// Several options.
    Choices,
    /// Words.
    Text,
    /// A whole number.
    Number,
    /// A date as far as known.
    Date,
    /// Yes, no, later.
    Consent,
    /// Something to say or do.
    Card,
}

/// What was given for one item.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GivenView {
    /// The live answers: one, or several that do not know each other after a merge.
    pub answers: Vec<Answer>,
    /// The note beside it.
    pub note: Option<Note>,
    /// Whether the answer was corrected; the first wording is kept.
    pub corrected: bool,
}

/// An urgent need.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NeedView {
    /// Id.
    pub id: String,
    /// Its name.
    pub label: String,
}

/// The words of a conversation's guide, in both languages, with the chosen forms of address.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseWords {
    /// For the officer.
    pub officer: GuideWordsView,
    /// For the person.
    pub person: GuideWordsView,
}

/// A guide's words in one language.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GuideWordsView {
    /// The language.
    pub language: Lang,
    /// The guide's title.
    pub title: String,
    /// Stage titles by id.
    pub stages: BTreeMap<String, String>,
    /// Item words by id.
    pub items: BTreeMap<String, ItemWords>,
    /// Safety cards by id.
    pub actions: BTreeMap<String, String>,
}

/// One item's words.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ItemWords {
    /// The question as the officer reads it.
    pub ask: String,
    /// What is said to the person; none for what the officer looks at.
    pub say: Option<String>,
    /// Why it is asked.
    pub why: String,
    /// How to ask.
    pub how: String,
    /// What never to say.
    pub never: String,
    /// Options by id.
    pub options: BTreeMap<String, String>,
}
