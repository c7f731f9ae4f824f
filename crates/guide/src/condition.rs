//! When an item is asked: and, or, not over earlier options, signs heard and the track. No arithmetic, no loops.
//!
//! Two-valued on purpose. A condition over an item that has no answer, or one that gave nothing (declined, don't know),
//! is false for `is`, and a sign that is unknown is not heard. A third value would make it depend on *how* something is
//! unknown whether a question is asked; so a refusal leaves every condition as it was before the question.

use crate::definition::Track;
use crate::ids::{ItemId, OptionId, SignId};
use serde::{Deserialize, Serialize};

/// A condition as it stands in `guide.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Form", into = "Form")]
pub enum Condition {
    /// All of these hold; true of none.
    All(Vec<Condition>),
    /// One of these holds; false of none.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
    /// The option is among those chosen.
    Is {
        /// The item looked at.
        item: ItemId,
        /// The option.
        option: OptionId,
    },
    /// The sign was heard, or the reassurance was given.
    Heard(SignId),
    /// This is the track.
    Track(Track),
}

/// Truths about a conversation: plain ones where it stands, or formulas over every state it can be in (`proof`). What is
/// written over it holds for both.
pub(crate) trait Logic {
    /// A truth.
    type Truth: Copy;
    fn truth(&self, plain: bool) -> Self::Truth;
    fn and(&mut self, one: Self::Truth, other: Self::Truth) -> Self::Truth;
    fn not(&self, one: Self::Truth) -> Self::Truth;
    /// Whether the option is among those chosen.
    fn chosen(&mut self, item: &str, option: &str) -> Self::Truth;
    /// Whether the sign was heard, or the reassurance was given.
    fn heard(&mut self, sign: &str) -> Self::Truth;
    /// Whether the person was shown to be an adult.
    fn adult(&mut self) -> Self::Truth;
}

/// What could come to hold, and what could come not to hold, through answers that are still possible. Both at once for
/// what is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Could {
    pub(crate) hold: bool,
    pub(crate) fail: bool,
}

impl Could {
    pub(crate) fn surely(holds: bool) -> Self {
        Self { hold: holds, fail: !holds }
    }
}

/// What a condition may look at one day.
pub(crate) trait Prospects {
    fn chosen(&self, item: &str, option: &str) -> Could;
    fn heard(&self, sign: &str) -> Could;
    fn track(&self, track: Track) -> Could;
}

impl Condition {
    pub(crate) fn holds<L: Logic>(&self, now: &mut L) -> L::Truth {
        match self {
            Self::All(parts) => parts.iter().fold(now.truth(true), |all, part| {
                let part = part.holds(now);
                now.and(all, part)
            }),
            Self::Any(parts) => {
                let none = parts.iter().fold(now.truth(true), |none, part| {
                    let part = part.holds(now);
                    now.and(none, now.not(part))
                });
                now.not(none)
            }
            Self::Not(part) => {
                let part = part.holds(now);
                now.not(part)
            }
            Self::Is { item, option } => now.chosen(item, option),
            Self::Heard(sign) => now.heard(sign),
            Self::Track(Track::Adult) => now.adult(),
            Self::Track(Track::Child) => {
                let adult = now.adult();
                now.not(adult)
            }
        }
    }

    /// Whether it could come to hold. Parts are taken one by one, so the answer errs on the side of *could*: Sala may
    /// then go on offering a question too long, never stop too early.
    pub(crate) fn could(&self, prospects: &impl Prospects) -> Could {
        match self {
            Self::All(parts) => parts.iter().map(|part| part.could(prospects)).fold(
                Could { hold: true, fail: false },
                |all, part| Could { hold: all.hold && part.hold, fail: all.fail || part.fail },
            ),
            Self::Any(parts) => parts.iter().map(|part| part.could(prospects)).fold(
                Could { hold: false, fail: true },
                |any, part| Could { hold: any.hold || part.hold, fail: any.fail && part.fail },
            ),
            Self::Not(part) => {
                let inner = part.could(prospects);
                Could { hold: inner.fail, fail: inner.hold }
            }
            Self::Is { item, option } => prospects.chosen(item, option),
            Self::Heard(sign) => prospects.heard(sign),
            Self::Track(track) => prospects.track(*track),
        }
    }

    /// Calls `look` on every part that is not made of parts.
    pub(crate) fn leaves(&self, look: &mut impl FnMut(&Condition)) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.leaves(look)),
            Self::Not(part) => part.leaves(look),
            Self::Is { .. } | Self::Heard(_) | Self::Track(_) => look(self),
        }
    }
}

/// The JSON form: an object with exactly one of the keys (`item` goes with `is`).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    all: Option<Vec<Condition>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    any: Option<Vec<Condition>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not: Option<Box<Condition>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item: Option<ItemId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    is: Option<OptionId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    heard: Option<SignId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    track: Option<Track>,
}

impl TryFrom<Form> for Condition {
    type Error = &'static str;

    fn try_from(form: Form) -> Result<Self, Self::Error> {
        let Form { all, any, not, item, is, heard, track } = form;
        match (all, any, not, item, is, heard, track) {
            (Some(parts), None, None, None, None, None, None) => Ok(Self::All(parts)),
            (None, Some(parts), None, None, None, None, None) => Ok(Self::Any(parts)),
            (None, None, Some(part), None, None, None, None) => Ok(Self::Not(part)),
            (None, None, None, Some(item), Some(option), None, None) => Ok(Self::Is { item, option }),
            (None, None, None, None, None, Some(sign), None) => Ok(Self::Heard(sign)),
            (None, None, None, None, None, None, Some(track)) => Ok(Self::Track(track)),
            _ => Err("a condition has exactly one of all, any, not, item with is, heard, track"),
        }
    }
}

impl From<Condition> for Form {
    fn from(condition: Condition) -> Self {
        let mut form = Self::default();
        match condition {
            Condition::All(parts) => form.all = Some(parts),
            Condition::Any(parts) => form.any = Some(parts),
            Condition::Not(part) => form.not = Some(part),
            Condition::Is { item, option } => {
                form.item = Some(item);
                form.is = Some(option);
            }
            Condition::Heard(sign) => form.heard = Some(sign),
            Condition::Track(track) => form.track = Some(track),
        }
        form
    }
}
