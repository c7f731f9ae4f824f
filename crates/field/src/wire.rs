//! What crosses between the window and the use cases: requests, views, and the table of commands. The window's types
//! are generated from here (`crates/field/tests/wire_files.rs` writes `ui/src/backend/generated/wire.ts`).
//!
//! A view is complete in itself: the window replaces what it had and computes nothing. Words in a view are already in
//! the officer's language unless the field says otherwise.

use sala_record::{
    Address, Answer, CardKind, CaseId, Channel, Decision, GuideRef, Interpreter, Note, Offer, Purpose,
};
use sala_texts::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Every command: name to request and view. The generated TypeScript types come from this struct alone.
#[derive(TS)]
#[ts(rename_all = "snake_case")]
#[allow(missing_docs, dead_code, reason = "a table of types; the functions of the same names are documented")]
pub struct Commands {
    pub status: ((), SessionView),
    pub set_preferences: (Preferences, SessionView),
    pub check_passphrase: (PassphraseRequest, StrengthView),
    pub suggest_passphrase: ((), String),
    pub read_card: (CardRequest, CardView),
    pub set_up: (SetUpRequest, SessionView),
    pub unlock: (UnlockRequest, SessionView),
    pub lock: ((), SessionView),
    pub change_passphrase: (ChangePassphraseRequest, SessionView),
    pub officers: ((), Vec<OfficerView>),
    pub add_officer: (AddOfficerRequest, Vec<OfficerView>),
    pub cards: ((), Vec<CardView>),
    pub add_card: (AddCardRequest, Vec<CardView>),
    pub home: ((), HomeView),
    pub older: (OlderRequest, OlderView),
    pub begin: (BeginRequest, CaseView),
    pub open_case: (CaseRequest, CaseView),
    pub words: (CaseRequest, CaseWords),
    pub answer: (AnswerRequest, CaseView),
    pub note: (NoteRequest, CaseView),
    pub offer: (OfferRequest, CaseView),
    pub pause: (CaseRequest, CaseView),
    pub result: (CaseRequest, ResultView),
    pub take_stand: (StandRequest, ResultView),
    pub handover: (CaseRequest, HandoverView),
    pub contacts: (CaseRequest, Vec<ServiceView>),
    pub preview_export: (ExportRequest, ExportPreview),
    pub export: (ExportRequest, ExportView),
    pub end_conversation: (CaseRequest, HomeView),
    pub forms_of_address: ((), Vec<FormView>),
    pub choose_folder: ((), Option<String>),
    pub choose_card: ((), Option<CardView>),
}

/// Where the session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum Phase {
    /// No vault yet.
    FirstRun,
    /// A vault is there, its key is not.
    Locked,
    /// An officer works.
    Open,
}

/// The session. Before unlocking it tells nothing about cases.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SessionView {
    /// Where it stands.
    pub phase: Phase,
    /// Whether this is the training vault.
    pub training: bool,
    /// Whether a training vault was set up already.
    pub training_ready: bool,
    /// The officer's own label, once unlocked.
    pub officer: Option<String>,
    /// Whether no recovery card was given: losing every passphrase then loses every case. A banner stays.
    pub without_recovery: bool,
    /// Whether the machine's clock is plainly wrong (before this version was made).
    pub clock_odd: bool,
    /// Whole seconds before another passphrase may be tried.
    pub wait_seconds: u32,
    /// What is remembered before unlocking.
    pub preferences: Preferences,
    /// The program's version.
    pub version: String,
}

/// What is kept in the clear beside the vault: nothing of any case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preferences {
    /// The officer's language.
    pub language: Lang,
    /// Text size in percent: 100, 125, 150 or 200.
    pub text_size: u16,
    /// Minutes of rest before locking: 1 to 30.
    pub lock_after_minutes: u16,
}

/// A passphrase to be judged while it is typed.
#[derive(Deserialize, TS)]
pub struct PassphraseRequest {
    /// As typed.
    pub passphrase: String,
    /// Words that must not count as secret, such as the officer's label.
    pub avoid: Vec<String>,
}

/// How hard a passphrase is to guess.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StrengthView {
    /// 0 (at once) to 4 (very hard).
    pub score: u8,
    /// Whether it may be used.
    pub acceptable: bool,
    /// Why not, and what would help; whole sentences.
    pub reasons: Vec<String>,
}

/// A recipient card as text.
#[derive(Deserialize, TS)]
pub struct CardRequest {
    /// The JSON of the card.
    pub text: String,
}

/// Keeping a card.
#[derive(Deserialize, TS)]
pub struct AddCardRequest {
    /// The JSON of the card.
    pub text: String,
    /// The kind of service it stands for, as an id of the contacts: a person's consent names services, not cards.
    pub service: String,
}

/// A recipient card for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CardView {
    /// The age recipient: the card's id.
    pub id: String,
    /// The desk's name.
    pub name: String,
    /// Real or training.
    pub kind: CardKind,
    /// The four check words to compare.
    pub words: String,
    /// The card's JSON, to hand back.
    pub text: String,
    /// The service it stands for; empty for a card that is not kept.
    pub service: String,
    /// That service's name.
    pub service_label: String,
}

/// Setting up a vault.
#[derive(Deserialize, TS)]
pub struct SetUpRequest {
    /// The first officer's passphrase.
    pub passphrase: String,
    /// A label for the officer, kept inside the vault.
    pub officer: String,
    /// The post's recovery card, or none, knowingly.
    pub recovery_card: Option<String>,
    /// Whether to set up the training vault.
    pub training: bool,
}

/// Unlocking.
#[derive(Deserialize, TS)]
pub struct UnlockRequest {
    /// As typed.
    pub passphrase: String,
    /// Whether to open the training vault.
    pub training: bool,
}

/// Changing one's passphrase.
#[derive(Deserialize, TS)]
pub struct ChangePassphraseRequest {
    /// The present one.
    pub old: String,
    /// The new one.
    pub new: String,
}

/// Another officer on this machine.
#[derive(Deserialize, TS)]
pub struct AddOfficerRequest {
    /// A label, kept inside the vault.
    pub officer: String,
    /// That officer's passphrase.
    pub passphrase: String,
}

/// An officer who can unlock.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OfficerView {
    /// The label.
    pub label: String,
    /// Whether it is the one who works now.
    pub current: bool,
}

/// The first screen after unlocking.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HomeView {
    /// Conversations, the latest first.
    pub cases: Vec<CaseRow>,
    /// Guides to choose from.
    pub guides: Vec<GuideView>,
    /// Where the list goes on, for [`OlderRequest`]; none at its end.
    pub older: Option<String>,
    /// Folders of guides that were left out, since they cannot be read or break a law.
    pub refused_guides: Vec<String>,
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
}

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

/// The summary for whoever helps next: so that nobody has to tell it twice.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HandoverView {
    /// Short name among people.
    pub code: String,
    /// Sections in order; empty ones are left out.
    pub sections: Vec<HandoverSection>,
    /// How many sealed or private entries stand in none of them, as a sentence; empty if none.
    pub held_back: String,
    /// The line that stands on every page.
    pub fixed_line: String,
}

/// One part of the summary.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HandoverSection {
    /// Id, such as `already-told`.
    pub id: String,
    /// Title.
    pub title: String,
    /// Rows.
    pub rows: Vec<HandoverRow>,
}

/// One row of the summary.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HandoverRow {
    /// What it is about; may be empty.
    pub label: String,
    /// What stands there.
    pub value: String,
    /// Whose words, said in words; empty where it is nobody's.
    pub voice: String,
}

/// A kind of help, and who gives it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ServiceView {
    /// Id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Whether it answers an urgent need raised in this case.
    pub suggested: bool,
    /// Dated contacts; may be empty: no number is better than a wrong one.
    pub contacts: Vec<ContactView>,
    /// What the person said when it was offered.
    pub decision: Option<Decision>,
}

/// One contact.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ContactView {
    /// Its name.
    pub label: String,
    /// What to know about it.
    pub note: String,
    /// Numbers and addresses.
    pub numbers: Vec<String>,
    /// When it was last checked, for people.
    pub checked_on: String,
    /// Whether that was more than a year ago.
    pub stale: bool,
}

/// Sealing a case.
#[derive(Deserialize, TS)]
pub struct ExportRequest {
    /// The case.
    pub case: CaseId,
    /// The kind of service it is for, as an id of the contacts: the person's consent to share names it. Empty in a
    /// first preview.
    pub service: String,
    /// The cards' ids.
    pub cards: Vec<String>,
    /// The folder to write into; not needed for a preview.
    pub folder: String,
}

/// Exactly what would leave.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExportPreview {
    /// Whether it may leave at all.
    pub allowed: bool,
    /// That it may, or why not, in a sentence.
    pub reason: String,
    /// The services this guide asks about, and which of them the person agreed to share with.
    pub services: Vec<ServiceChoice>,
    /// The sections that leave.
    pub sections: Vec<HandoverSection>,
    /// How many entries stay here for want of consent, as a sentence; empty if none.
    pub held_back: String,
}

/// A service that a case may be shared with.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ServiceChoice {
    /// Id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Whether the person agrees now.
    pub agreed: bool,
}

/// A bundle that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExportView {
    /// The file's random name.
    pub file: String,
    /// The folder.
    pub folder: String,
    /// Its size, for people.
    pub size: String,
    /// Whom it was sealed to.
    pub recipients: Vec<CardView>,
}

/// The error that crosses: a closed code, and how long to wait where that matters. Words stand in the locales.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErrorView {
    /// The code.
    pub code: ErrorCode,
    /// Whole seconds before another try.
    pub wait_seconds: u32,
}

/// Every way in which something can go wrong for an officer. The window has a message and an advice for each, in
/// every language (`errors.ftl`); a test proves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// The session is locked.
    Locked,
    /// The passphrase does not open this vault.
    WrongPassphrase,
    /// Too early for another try.
    TooSoon,
    /// The passphrase is too easy to guess.
    WeakPassphrase,
    /// The officer's label is empty or too long.
    BadLabel,
    /// A vault is there already.
    AlreadySetUp,
    /// There is no vault yet.
    NotSetUp,
    /// The vault is damaged. Nothing was erased.
    VaultDamaged,
    /// The file is not a vault of this program.
    VaultForeign,
    /// The vault was written by a newer version.
    VaultNewer,
    /// Another program, or a second window, has the vault open.
    VaultBusy,
    /// The vault would not be encrypted.
    NotEncrypted,
    /// The place is read-only.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// The disk failed otherwise.
    DiskFailed,
    /// The guide has a fault or is not there.
    GuideFaulty,
    /// No such case.
    NoSuchCase,
    /// The conversation has ended.
    CaseClosed,
    /// The answer does not fit the question.
    BadAnswer,
    /// The text is too long.
    TextTooLong,
    /// Consent to talk comes first.
    ConsentFirst,
    /// The card is mistyped or damaged.
    CardDamaged,
    /// The card is of a kind this program does not know.
    CardUnknown,
    /// A training card in real work, or the other way round.
    CardWrongKind,
    /// The card stands for another service than the one the person agreed to.
    CardOtherService,
    /// No recipient was chosen.
    NoRecipient,
    /// The person has not agreed that this is shared.
    NotAgreed,
    /// The folder to write to cannot be found.
    NoSuchFolder,
    /// The folder to write to is read-only.
    FolderReadOnly,
    /// There is no room where the bundle should go.
    FolderFull,
    /// Not agreeing needs a reason.
    ReasonNeeded,
    /// Anything else; a fault of the program.
    Unexpected,
}
