//! A conversation as it stands, and what is said to it.

use super::{DiskRoom, Kept, RetentionView};
use sala_record::{Answer, CaseId, Channel, GuideRef, Note, Offer, Purpose, Voice};
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

/// What was told while notes were refused, now that they are agreed to: whether it may be written down too.
#[derive(Deserialize, TS)]
pub struct EarlierRequest {
    /// The case.
    pub case: CaseId,
    /// What the person said.
    pub write: bool,
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
    /// What room the vault's disk has for the next answer.
    pub room: DiskRoom,
    /// Whether the conversation has ended.
    pub closed: bool,
    /// Whether it ended and can be gone on with here: another post has worked on it.
    pub may_reopen: bool,
    /// Whether it is typed in from a paper sheet.
    pub from_paper: bool,
    /// Whether consents have to be asked for again, since the vault was found older than it had been.
    pub consents_again: bool,
    /// Whether notes were kept once and the person does not want them any more: what was kept can be erased.
    pub taken_back: bool,
    /// Until when it is kept.
    pub retention: RetentionView,
    /// What was told while notes were refused, now that they are agreed to.
    pub earlier: Earlier,
    /// Whether the child track is on (under 18, or age in doubt).
    pub child: bool,
    /// The guide's stages with the items that are there now.
    pub stages: Vec<StageView>,
    /// Where *next* and *back* lead from each item of the guide.
    pub ways: BTreeMap<String, WaysView>,
    /// The rest between the questions and what comes afterwards, and where it leads.
    pub rest: RestView,
    /// What to ask next; none when enough is known or all was asked.
    pub next: Option<PlaceView>,
    /// Whether no question still to be offered can change what should be done.
    pub enough: bool,
    /// What to come back to.
    pub later: Vec<PlaceView>,
    /// Answers and notes by item.
    pub given: BTreeMap<String, GivenView>,
    /// Notes beside no item.
    pub case_notes: Vec<NoteView>,
    /// Safety cards to show, by id.
    pub actions: Vec<String>,
    /// Urgent needs raised.
    pub urgent: Vec<NeedView>,
    /// What was offered.
    pub offers: Vec<Offer>,
    /// Whether talking was agreed to.
    pub may_talk: bool,
}

/// What was told while notes were refused, once they are agreed to. It is in no vault before the person says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum Earlier {
    /// There is nothing of the kind.
    Nothing,
    /// The person is still to be asked whether it may be written down too.
    ToAsk,
    /// It stays unwritten.
    Left,
}

/// A place in the conversation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct PlaceView {
    /// The item; none is the rest.
    pub item: Option<String>,
    /// Whether it is the item's second time, at the end of its stage, since it was put off.
    pub again: bool,
}

/// Where *next* and *back* lead from an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WaysView {
    /// From its own place.
    pub own: WayView,
    /// From its second time at the end of its stage; only for what was put off once.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub again: Option<WayView>,
}

/// Where *next* and *back* lead from a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WayView {
    /// Nothing that was answered, or not answered, stands in its way.
    pub next: PlaceView,
    /// None at the beginning.
    pub back: Option<PlaceView>,
}

/// The rest, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RestView {
    /// The first of what comes afterwards that nothing was said to; none if there is nothing left but the result.
    pub next: Option<PlaceView>,
    /// The last question.
    pub back: Option<PlaceView>,
    /// A question that is still open and could change something.
    pub left: Option<PlaceView>,
    /// The free account: the person may always go on telling.
    pub tell: Option<PlaceView>,
    /// Reading back together.
    pub read_back: Option<PlaceView>,
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
    /// The notes beside it: one of each post that wrote one.
    pub notes: Vec<NoteView>,
    /// Whether the answer was corrected; the first wording is kept.
    pub corrected: bool,
    /// What was told while notes were refused and is not kept, once notes are agreed to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub unwritten: Option<UnwrittenView>,
}

/// What was told for one item while notes were refused. It is still heard, in this conversation alone.
#[derive(Clone, Debug, Serialize, TS)]
pub struct UnwrittenView {
    /// Answers.
    pub answers: Vec<Answer>,
    /// Notes.
    pub notes: Vec<Note>,
}

/// A note, and where it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NoteView {
    /// NFC text.
    pub words: String,
    /// Whose words.
    pub voice: Voice,
    /// Whether it was written at this post, and can be changed here.
    pub here: bool,
    /// Post and time, for people.
    pub from: String,
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
    /// What is asked about [`Earlier`]: whether what was told before may be written down too.
    pub earlier: String,
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
