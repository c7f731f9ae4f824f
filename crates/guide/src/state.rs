//! Where a conversation stands: what was said, what may be asked.

use crate::answers::{Answers, Consents, LiveAnswer};
use crate::condition::Logic;
use crate::definition::{Action, AnswerOption, Item, ItemKind, Stage, Track};
use crate::facts::{Facts, Said};
use crate::gates::{Conversation, gates, is_refusable};
use crate::guide::Guide;
use crate::ids::OptionId;
use crate::table::Signs;
use sala_record::{Answer, Decision, EventId, Purpose};
use serde::Serialize;

/// Why an item that would be asked is held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeldBackBy {
    /// The person has not agreed to talk.
    Consent,
    /// A safety card stands: another room, or another day.
    Safety,
}

/// Whether an item can be offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gate {
    Open,
    NotNow,
    HeldBack(HeldBackBy),
}

/// Whether an item still has to be offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Never answered.
    Unanswered,
    /// Put off once: offered again at the end of its stage.
    PutOff,
    /// Answered or refused in any way, told elsewhere, put off twice: not offered again.
    Closed,
}

/// Where a conversation stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct State<'a> {
    pub(crate) guide: &'a Guide,
    pub(crate) answers: &'a Answers,
    pub(crate) consents: &'a Consents,
    pub(crate) said: Said,
    pub(crate) facts: Facts,
    pub(crate) track: Track,
    /// Whether a safety card stands that holds heavy questions back.
    unsafe_now: bool,
}

/// One option that was chosen.
pub(crate) struct Chosen<'a> {
    pub(crate) item: &'a Item,
    pub(crate) option: &'a AnswerOption,
    pub(crate) heard: Signs,
    pub(crate) denied: Signs,
    pub(crate) event: Option<EventId>,
}

impl<'a> State<'a> {
    pub(crate) fn new(guide: &'a Guide, answers: &'a Answers, consents: &'a Consents) -> Self {
        let mut said = Said::default();
        let mut unsafe_now = false;
        for chosen in all_chosen(guide, answers) {
            said.heard |= chosen.heard;
            said.denied |= chosen.denied;
            unsafe_now |= chosen.option.action.is_some_and(Action::holds_back);
        }
        let facts = said.facts(&guide.table);
        let track = guide.rules().track(facts);
        Self { guide, answers, consents, said, facts, track, unsafe_now }
    }

    /// What was decided about a consent item.
    fn decided(&self, item: &Item) -> Option<Decision> {
        item.purpose.and_then(|purpose| self.consents.decision(purpose, item.recipient.as_deref()))
    }

    pub(crate) fn is_put_off(&self, item: &Item) -> bool {
        if let Some(decision) = self.decided(item) {
            return decision == Decision::Later;
        }
        let live = self.answers.of(&item.id);
        !live.is_empty() && live.iter().all(|each| each.answer == Answer::Later)
    }

    pub(crate) fn standing(&self, item: &Item) -> Standing {
        if self.answers.is_closed(&item.id) {
            Standing::Closed
        } else if self.is_put_off(item) {
            if self.answers.times_put_off(&item.id) > 1 { Standing::Closed } else { Standing::PutOff }
        } else if self.decided(item).is_none() && self.answers.of(&item.id).is_empty() {
            Standing::Unanswered
        } else {
            Standing::Closed
        }
    }

    pub(crate) fn gate(&self, stage: &Stage, item: &Item) -> Gate {
        let gates = gates(&mut { *self }, stage, item);
        if !gates.asked {
            Gate::NotNow
        } else if gates.without_consent {
            Gate::HeldBack(HeldBackBy::Consent)
        } else if gates.held_back {
            Gate::HeldBack(HeldBackBy::Safety)
        } else {
            Gate::Open
        }
    }

    /// Whether the person does not want to be asked this.
    pub(crate) fn refuses(&self, stage: &Stage, item: &Item) -> bool {
        is_refusable(stage, item) && self.consents.refuses_to_talk()
    }

    /// Whether a safety card that holds heavy questions back stands by the answer to this item.
    pub(crate) fn is_unsafe_by(&self, item: &str) -> bool {
        self.guide.item(item).is_some_and(|item| {
            let live = self.answers.of(&item.id).iter().filter(|live| !live.withheld);
            let mut options =
                live.flat_map(|live| item.options.iter().filter(|option| chooses(live, &option.id)));
            options.any(|option| option.action.is_some_and(Action::holds_back))
        })
    }

    /// Every item with its stage, in order.
    pub(crate) fn items(&self) -> impl Iterator<Item = (&'a Stage, &'a Item)> {
        self.guide.items_in_stages()
    }
}

/// Every option chosen in an answer that may be heard, in the order of the guide.
pub(crate) fn all_chosen<'a>(guide: &'a Guide, answers: &'a Answers) -> impl Iterator<Item = Chosen<'a>> {
    guide.items().zip(&guide.hearing).flat_map(move |(item, hearing)| {
        answers.of(&item.id).iter().filter(|live| !live.withheld).flat_map(move |live| {
            item.options.iter().zip(&hearing.options).filter(|(option, _)| chooses(live, &option.id)).map(
                move |(option, (heard, denied))| Chosen {
                    item,
                    option,
                    heard: *heard,
                    denied: *denied,
                    event: live.event,
                },
            )
        })
    })
}

fn chooses(live: &LiveAnswer, option: &OptionId) -> bool {
    match &live.answer {
        Answer::Choice(choice) => option == choice.as_str(),
        Answer::Choices(choices) => choices.iter().any(|choice| option == choice.as_str()),
        _ => false,
    }
}

impl Logic for State<'_> {
    type Truth = bool;

    fn truth(&self, plain: bool) -> bool {
        plain
    }

    fn and(&mut self, one: bool, other: bool) -> bool {
        one && other
    }

    fn not(&self, one: bool) -> bool {
        !one
    }

    fn chosen(&mut self, item: &str, option: &str) -> bool {
        let decided = self
            .guide
            .item(item)
            .filter(|item| item.kind == ItemKind::Consent)
            .and_then(|item| self.decided(item));
        if let Some(decision) = decided {
            return option
                == match decision {
                    Decision::Yes => "yes",
                    Decision::Later => "later",
                    // Taken back is a no.
                    Decision::No | Decision::Withdrawn => "no",
                };
        }
        let option = OptionId::from(option);
        self.answers.of(item).iter().any(|live| !live.withheld && chooses(live, &option))
    }

    fn heard(&mut self, sign: &str) -> bool {
        let sign = self.guide.table.get(sign);
        if sign.meets(self.guide.table.harm) { self.facts.heard.meets(sign) } else { self.said.shown(sign) }
    }

    fn adult(&mut self) -> bool {
        self.track == Track::Adult
    }
}

impl Conversation for State<'_> {
    fn agreed(&mut self) -> bool {
        self.consents.holds(Purpose::Talk, None)
    }

    fn refused(&mut self) -> bool {
        self.consents.refuses_to_talk()
    }

    fn unsafe_now(&mut self) -> bool {
        self.unsafe_now
    }
}
