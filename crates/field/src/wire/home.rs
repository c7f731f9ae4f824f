//! The first screen, and opening a conversation.

use sala_record::{Address, CaseId, Interpreter};
use sala_texts::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What room the disk has for what is written next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum DiskRoom {
    /// Enough.
    Enough,
    /// The disk is full or nearly so; what is written is kept, from a reserve.
    Reserve,
    /// The disk is full or nearly so, and there is no reserve.
    Nothing,
}

/// The first screen after unlocking.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HomeView {
    /// Conversations, the latest first.
    pub cases: Vec<CaseRow>,
    /// Those whose day has come, until which they were to be kept; the earliest first. They stand among the others too.
    pub due: Vec<CaseRow>,
    /// Guides to choose from.
    pub guides: Vec<GuideView>,
    /// The guide that a new conversation begins with, unless another is chosen; none before the first one.
    pub proposed_guide: Option<String>,
    /// Where the list goes on, for [`OlderRequest`]; none at its end.
    pub older: Option<String>,
    /// Folders of guides that were left out, since they cannot be read or break a law.
    pub refused_guides: Vec<String>,
    /// What room the vault's disk has.
    pub room: DiskRoom,
}

/// Going on in the case list.
#[derive(Deserialize, TS)]
pub struct OlderRequest {
    /// [`HomeView::older`] or [`OlderView::older`].
    pub before: String,
}

/// Older conversations.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OlderView {
    /// The next ones, the latest first.
    pub cases: Vec<CaseRow>,
    /// Where the list goes on.
    pub older: Option<String>,
}

/// Looking for conversations. It prints nothing: what is looked for stands in no log.
#[derive(Deserialize, TS)]
pub struct SearchRequest {
    /// A part of a code, or of words in the notes, with or without marks and tones.
    pub query: String,
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SearchView {
    /// The conversations: those that hold it as it is spelt first, among each the latest first.
    pub cases: Vec<CaseRow>,
    /// Whether there was too little to look for.
    pub too_short: bool,
    /// Whether there are more than are shown.
    pub more: bool,
}

/// One line of the case list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseRow {
    /// Id.
    pub case: CaseId,
    /// Short name among people.
    pub code: String,
    /// Day it was opened, for people.
    pub opened: String,
    /// The guide's title.
    pub guide: String,
    /// Whether it is kept in the vault or only in memory.
    pub kept: Kept,
    /// Whether the conversation has ended.
    pub closed: bool,
    /// What is still to be done, in whole phrases: asked later, not handed over.
    pub to_do: Vec<String>,
}

/// Whether what was said is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum Kept {
    /// Notes are not decided yet: in memory alone.
    NotYet,
    /// Notes were refused: in memory alone, gone at the end.
    TalkOnly,
    /// In the vault.
    Kept,
}

/// A guide to choose.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GuideView {
    /// Its folder's id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: String,
    /// When to use it.
    pub about: String,
    /// Languages whose words no native reader has reviewed yet.
    pub drafts: Vec<Lang>,
}

/// A pair of words to address each other by.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FormView {
    /// The language it is of: `vi` or `lo`.
    pub language: Lang,
    /// Id.
    pub id: String,
    /// What it is, for the officer.
    pub label: String,
}

/// Opening a conversation.
#[derive(Deserialize, TS)]
pub struct BeginRequest {
    /// The guide's id.
    pub guide: String,
    /// The person's language.
    pub person_language: Lang,
    /// The forms of address.
    pub address: Address,
    /// Who interprets.
    pub interpreter: Interpreter,
    /// Whether a paper sheet is typed in: everything until the end is marked so.
    pub from_paper: bool,
}
