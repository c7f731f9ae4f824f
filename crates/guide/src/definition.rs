//! The form of `guide.json` (`docs/formats/guide.md`). What stands here is only read; `Guide::load` checks it.

use crate::condition::Condition;
use crate::ids::{ItemId, NeedId, OptionId, SignId, StageId};
use crate::outcome::Outcome;
use sala_record::{Class, Purpose};
use serde::{Deserialize, Serialize};

/// The version of the form of `guide.json` and `signs.json` that this engine reads.
pub const GUIDE_FORM: u16 = 1;

/// The heaviest a question can be to be asked.
pub const HEAVIEST: u8 = 3;

/// From this weight on a question is asked only where consent to talk holds.
pub const HEAVY: u8 = 2;

/// A guide's structure: no sentence in any language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// [`GUIDE_FORM`]; the key says what the file is.
    pub sala_guide: u16,
    /// Such as `consular-walk-in`.
    pub id: String,
    /// Such as `2026.11.0`.
    pub version: String,
    /// The most questions that one conversation may put to the person.
    pub limit: u32,
    /// The outcomes that its questions can come to; it is proved that they can, and that they come to no other.
    pub outcomes: Vec<Outcome>,
    /// The stages, in order.
    pub stages: Vec<Stage>,
}

/// A stage of the conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its name.
    pub id: StageId,
    /// Its place in the frame.
    pub kind: StageKind,
    /// Its items, in order.
    pub items: Vec<Item>,
}

/// The frame of the field's guides: needs before questions, sensitive topics last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StageKind {
    /// Whether it is safe to talk here and now.
    Safety,
    /// What the person needs first.
    Needs,
    /// Who we are, and what the person agrees to.
    Consent,
    /// Whether the person may be a child.
    Age,
    /// The person's own account, freely.
    Account,
    /// Guided topics: only what is missing.
    Topics,
    /// Sensitive topics: optional, last.
    Sensitive,
    /// Reading back what was understood.
    Readback,
    /// What it amounts to.
    Result,
    /// What is offered, and whom to share with.
    Referral,
    /// The end: safe contact, and the officer's own rest.
    Close,
}

impl StageKind {
    /// All kinds, in the order in which a guide has them.
    pub const ALL: [Self; 11] = [
        Self::Safety,
        Self::Needs,
        Self::Consent,
        Self::Age,
        Self::Account,
        Self::Topics,
        Self::Sensitive,
        Self::Readback,
        Self::Result,
        Self::Referral,
        Self::Close,
    ];

    /// Whether the stage inquires into what happened. When enough is known these stages offer nothing more; and a
    /// person who does not agree to talk is asked nothing of them.
    #[must_use]
    pub fn inquires(self) -> bool {
        matches!(self, Self::Age | Self::Account | Self::Topics | Self::Sensitive)
    }
}

/// One thing to ask, look at, decide or do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its name, the same in every language and version.
    pub id: ItemId,
    /// What an answer to it looks like.
    pub kind: ItemKind,
    /// Who answers it.
    #[serde(default, skip_serializing_if = "AskedOf::is_person")]
    pub asked_of: AskedOf,
    /// 0 to [`HEAVIEST`]: how heavy it is to be asked.
    pub weight: u8,
    /// Why it is asked; an item that serves nothing is not asked.
    pub serves: Vec<Serves>,
    /// Who needs the answer; what nobody needs is not asked (data minimum).
    pub needed_by: Vec<NeededBy>,
    /// A sensitive topic, counted over the person's whole journey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// The track it is for, if it is for one only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub track: Option<Track>,
    /// When it is asked; always, if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// Who may see an answer to it.
    #[serde(default = "ordinary", skip_serializing_if = "is_ordinary")]
    pub class: Class,
    /// For [`ItemKind::Choice`] and [`ItemKind::Choices`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<AnswerOption>,
    /// For [`ItemKind::Choices`]: options that stand alone, such as `none`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exclusive: Vec<OptionId>,
    /// For [`ItemKind::Consent`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
    /// For a consent to share: whom with, as a service of the contacts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// States that the wording asks what life was like, and not how the person was brought to agree: it may then be
    /// asked of a child although its options can hear signs of the means.
    #[serde(default, skip_serializing_if = "is_false")]
    pub child_safe: bool,
}

/// What an answer looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// One option.
    Choice,
    /// Any number of options.
    Choices,
    /// Free words.
    Text,
    /// A whole number up to [`crate::LARGEST_NUMBER`], such as an age in years.
    Number,
    /// A date as far as it is known.
    Date,
    /// Yes, no or later to one purpose.
    Consent,
    /// Something to say or do; its only option is `done`.
    Card,
}

/// Who answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AskedOf {
    /// The person, aloud.
    #[default]
    Person,
    /// The officer looks and decides; nothing is said.
    Officer,
}

impl AskedOf {
    /// Whether the person is asked.
    #[must_use]
    pub fn is_person(&self) -> bool {
        *self == Self::Person
    }
}

/// What an item is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Serves {
    /// Safety now.
    Safety,
    /// Urgent needs.
    Needs,
    /// What the person agrees to.
    Consent,
    /// Protection, such as a child's.
    Protection,
    /// Hearing signs.
    Identification,
    /// Finding the right service.
    Referral,
    /// A safe way home.
    Return,
}

/// Who needs an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NeededBy {
    /// The person: it is said or decided for their own sake, now.
    Person,
    /// The officer who sits with the person and acts on it.
    Officer,
    /// The service the person agrees to be referred to.
    Service,
    /// The ministry's receiving desk.
    Desk,
    /// The body that verifies or identifies.
    Authority,
}

/// Which of the two lists of outcomes applies. Derived each time from the facts, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Track {
    /// The person was shown to be 18 or over.
    Adult,
    /// The person is, or may be, a child.
    Child,
}

impl Track {
    /// `adult` or `child`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Adult => "adult",
            Self::Child => "child",
        }
    }
}

/// One option of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerOption {
    /// Its name.
    pub id: OptionId,
    /// The signs and reassurances it makes heard.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard: Vec<SignId>,
    /// The signs and reassurances it makes not-heard.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_heard: Vec<SignId>,
    /// The urgent needs it raises.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<NeedId>,
    /// A safety card to show at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
}

/// A safety card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Go where nobody listens.
    MoveRoom,
    /// Medical help first.
    Medical,
    /// Somebody is in danger now.
    Danger,
    /// Another day, another officer or interpreter.
    Reschedule,
    /// A child needs attention.
    Child,
    /// The person may harm themselves.
    SelfHarm,
}

impl Action {
    /// The urgent need that the card attends to. Where a card stands, people see the need beside those that were named;
    /// the stop rule does not wait for it (`docs/formats/guide.md`, *Heavy items*).
    #[must_use]
    pub fn need(self) -> Option<&'static str> {
        match self {
            Self::Medical => Some("medical"),
            Self::Danger => Some("danger"),
            Self::Child => Some("child-safety"),
            Self::SelfHarm => Some("self-harm"),
            Self::MoveRoom | Self::Reschedule => None,
        }
    }

    /// Whether heavy questions wait until this no longer stands.
    #[must_use]
    pub fn holds_back(self) -> bool {
        matches!(self, Self::MoveRoom | Self::Reschedule)
    }
}

impl Item {
    /// The id of its message in the guide's texts.
    #[must_use]
    pub fn message(&self) -> String {
        format!("q-{}", self.id)
    }

    /// The attributes its message has in every language, in the order of `docs/formats/guide.md`.
    #[must_use]
    pub fn attributes(&self) -> Vec<String> {
        let mut all = Vec::new();
        if self.asked_of.is_person() {
            all.push("say".to_owned());
        }
        all.extend(["why", "how", "never"].map(str::to_owned));
        all.extend(self.options.iter().map(|option| format!("opt-{}", option.id)));
        all
    }

    /// The option of this name.
    #[must_use]
    pub fn option(&self, id: &str) -> Option<&AnswerOption> {
        self.options.iter().find(|option| option.id == *id)
    }

    /// The names an answer to it can choose: its options; `yes`, `no`, `later` for a consent; `done` for a card.
    #[must_use]
    pub fn choices(&self) -> Vec<&str> {
        match self.kind {
            ItemKind::Choice | ItemKind::Choices => {
                self.options.iter().map(|option| option.id.as_str()).collect()
            }
            ItemKind::Consent => vec!["yes", "no", "later"],
            ItemKind::Card => vec!["done"],
            ItemKind::Text | ItemKind::Number | ItemKind::Date => Vec::new(),
        }
    }
}

impl Stage {
    /// The id of its message in the guide's texts.
    #[must_use]
    pub fn message(&self) -> String {
        format!("stage-{}", self.id)
    }
}

fn ordinary() -> Class {
    Class::Ordinary
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_ordinary(class: &Class) -> bool {
    *class == Class::Ordinary
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(value: &bool) -> bool {
    !*value
}
