//! What an event says about a case: everything that the salted hash covers.

use crate::{
    Answer, Arrival, CaseId, DeviceId, Digest, EventError, EventId, GuideRef, HandedOver, OfficerId,
    Retention, Timestamp, Voice,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// Everything an event says. All of it is covered by the salted content hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The case it belongs to.
    pub case: CaseId,
    /// What happened.
    #[serde(flatten)]
    pub body: Body,
    /// The guide's item it is about: a question, a consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// Wall time of the machine.
    pub at: Timestamp,
    /// The officer, by the id of the key file.
    pub who: OfficerId,
    /// How the words reached the officer.
    pub channel: Channel,
    /// The language spoken with the person: a BCP 47 tag.
    pub language: String,
    /// Digest of the words shown to both when this was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<Digest>,
    /// Digest of the guide in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<Digest>,
    /// Who may ever see it.
    pub class: Class,
    /// How it came into this journal.
    pub source: Source,
    /// The events it replaces; those stay in the journal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<EventId>,
}

impl Content {
    /// Reads a stored content. A `kind` of a later version is read as [`Body::Later`]: kept, shown as unreadable,
    /// never guessed at.
    ///
    /// # Errors
    /// [`EventError::Form`] if the envelope's own fields are missing or wrong.
    pub fn read(value: &Value) -> Result<Self, EventError> {
        serde_json::from_value(value.clone()).or_else(|_| {
            let mut unknown = value.clone();
            let fields = unknown.as_object_mut().ok_or(EventError::Form)?;
            let known =
                fields.get("kind").and_then(Value::as_str).is_some_and(|kind| Body::KINDS.contains(&kind));
            if known {
                return Err(EventError::Form);
            }
            fields.insert("kind".to_owned(), Value::from("later"));
            fields.remove("value");
            serde_json::from_value(unknown).map_err(|_| EventError::Form)
        })
    }
}

/// What happened: `kind` and `value` in JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Body {
    /// A conversation was opened.
    Opened(Opened),
    /// A question was answered, or an answer corrected.
    Answer(Answer),
    /// Words beside a question, or beside the case where the event names no item.
    Note(Note),
    /// The person decided about one consent.
    Consent(ConsentChange),
    /// A service was offered.
    Offer(Offer),
    /// The officer looked at what the answers amount to and took a stand.
    Assessment(Assessment),
    /// The conversation rested. Nothing else is noted.
    Paused,
    /// The case was sealed for somebody.
    HandedOver(HandedOver),
    /// The conversation ended.
    Closed,
    /// A talk-only conversation took place; nothing else is known of it.
    Held,
    /// The vault was brought back from a copy, or found older than it had been. It takes the place of the consents it
    /// replaces, which have to be asked for again: a withdrawal may be among what is missing.
    Restored(Restored),
    /// A desk's receipt for a bundle of this case came and was verified.
    Receipt(Arrival),
    /// Until when the case is to be kept here.
    Retention(Retention),
    /// An event of a kind that a later version knows. Never written.
    Later,
}

impl Body {
    /// The kinds this version writes.
    pub const KINDS: [&str; 13] = [
        "opened",
        "answer",
        "note",
        "consent",
        "offer",
        "assessment",
        "paused",
        "handed-over",
        "closed",
        "held",
        "restored",
        "receipt",
        "retention",
    ];
}

/// How far a device's journal went when it was gone on with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restored {
    /// The device.
    pub device: DeviceId,
    /// The last sequence number that was there.
    pub here: u64,
    /// The greatest that is known to have been there before; missing where that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<u64>,
}

/// How a conversation began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// The case's short name among people, such as `K7-QM`. Random; no name is asked for.
    pub code: String,
    /// The guide used.
    pub guide: GuideRef,
    /// The officer's language.
    pub officer_language: String,
    /// How the two address each other, chosen once and used throughout.
    pub address: Address,
    /// Who interprets.
    pub interpreter: Interpreter,
    /// Whether this is an exercise.
    pub training: bool,
}

/// The pair of words by which two people address each other, as an id of the guide's list of forms. Vietnamese and
/// Lao have no neutral "you".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Address {
    /// Id of a Vietnamese form, such as `chi-em`.
    pub vi: String,
    /// Id of a Lao form, such as `euay-nong`.
    pub lo: String,
}

/// Who carries the words between the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Interpreter {
    /// How.
    pub mode: InterpreterMode,
    /// The post's code for the interpreter; never a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// How interpreting is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum InterpreterMode {
    /// Both speak the same language.
    None,
    /// An interpreter in the room.
    InPerson,
    /// An interpreter on the telephone, without names.
    Telephone,
}

/// Words beside a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Note {
    /// NFC text.
    pub words: String,
    /// Whose words.
    pub voice: Voice,
}

/// A decision about one consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConsentChange {
    /// What for.
    pub purpose: Purpose,
    /// What was decided.
    pub decision: Decision,
    /// For [`Purpose::Share`]: whom to share with, as the id of a kind of service in the guide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub recipient: Option<String>,
}

/// The separate consents (after IOM's screening form and Law 91/2025/QH15: silence is not consent).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum Purpose {
    /// To talk now.
    Talk,
    /// That notes are written and kept, encrypted, on this machine.
    Notes,
    /// That they are shared with one named service.
    Share,
    /// That the conversation is counted, without anything that points at the person.
    Statistics,
}

/// Yes, no, later; or a yes taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum Decision {
    /// Agreed.
    Yes,
    /// Refused.
    No,
    /// Not decided yet; counts as not agreed.
    Later,
    /// Agreed once, taken back.
    Withdrawn,
}

/// A service that was offered, and what the person said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Offer {
    /// The contact's or need's id in the guide.
    pub service: String,
    /// What the person said.
    pub decision: Decision,
}

/// The officer's stand on what the program heard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Assessment {
    /// The outcome shown, by its id.
    pub outcome: String,
    /// Whether unknown answers could still change it.
    pub settled: bool,
    /// Whether the officer agrees.
    pub agrees: bool,
    /// Why not, in the officer's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub reason: Option<String>,
}

/// How the words reached the officer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum Channel {
    /// From the person.
    Direct,
    /// Through an interpreter.
    Interpreted,
    /// Through somebody who came along: to be read with care.
    Companion,
}

/// Who may ever see an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum Class {
    /// Goes where the case goes.
    Ordinary,
    /// Answered by the person alone; nobody sees it before the person releases it.
    Private,
    /// What the person was made to do; out of every ordinary hand-over.
    Sealed,
}

/// How an event came into the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum Source {
    /// In the conversation.
    Live,
    /// Typed in from paper.
    Paper,
    /// From another post.
    Import,
}
