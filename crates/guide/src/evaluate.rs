//! The whole view of a conversation: what was heard, what it amounts to and why, what to ask next.

use crate::answers::{Answers, Consents};
use crate::definition::{Action, ItemKind, StageKind, Track};
use crate::facts::{DimensionState, SignState};
use crate::guide::Guide;
use crate::horizon::Horizon;
use crate::ids::{ItemId, NeedId, OptionId, SignId, StageId};
use crate::order::{Offering, Open};
use crate::outcome::{Outcome, Rule};
use crate::settled::{Changeable, is_settled, span};
use crate::signs::Dimension;
use crate::state::{Gate, HeldBackBy, Standing, State, all_chosen};
use crate::table::{Counts, Signs};
use sala_record::EventId;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The whole view of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evaluation {
    /// Child, unless it was shown without doubt that the person is 18 or over.
    pub track: Track,
    /// What is known of each sign and reassurance.
    pub facts: BTreeMap<SignId, SignState>,
    /// The options that made each sign or reassurance heard.
    pub heard_in: BTreeMap<SignId, Vec<HeardIn>>,
    /// Each dimension, on this track.
    pub dimensions: BTreeMap<Dimension, DimensionView>,
    /// What the signs heard amount to.
    pub outcome: Outcome,
    /// Why.
    pub reasons: Reasons,
    /// Whether no completion of the unknown signs and reassurances gives another outcome. Where it could, the outcome
    /// reads "at least …".
    pub settled: bool,
    /// The most protective outcome that a completion could give.
    pub at_most: Outcome,
    /// The stop rule: whether no question still to be offered could change the outcome or raise another urgent need, also
    /// by an answer that contradicts an earlier one.
    pub enough: bool,
    /// Urgent needs, with the items that raised them.
    pub urgent: BTreeMap<NeedId, Vec<ItemId>>,
    /// Safety cards that stand, in the order of the guide.
    pub actions: Vec<RaisedAction>,
    /// Items that may be answered now, in the order of the guide; answered ones are among them.
    pub available: Vec<ItemId>,
    /// Items still to be offered, in the order in which they should be: the stages in theirs, and in guided topics the
    /// light and decisive first (`order`).
    pub open: Vec<ItemId>,
    /// The first of [`Evaluation::open`].
    pub next: Option<ItemId>,
    /// Items the person put off.
    pub later: Vec<ItemId>,
    /// Items that would be asked now but for consent or safety.
    pub held_back: Vec<HeldBack>,
    /// The stages, in order.
    pub stages: Vec<StageView>,
    /// Signs of harm that no question of the guide can hear.
    pub not_covered: Vec<SignId>,
}

impl Evaluation {
    /// The signs of harm and reassurances heard.
    #[must_use]
    pub fn heard(&self) -> BTreeSet<SignId> {
        self.in_state(SignState::Heard)
    }

    /// The signs of harm and reassurances known not to be heard.
    #[must_use]
    pub fn not_heard(&self) -> BTreeSet<SignId> {
        self.in_state(SignState::NotHeard)
    }

    fn in_state(&self, wanted: SignState) -> BTreeSet<SignId> {
        self.facts.iter().filter(|(_, state)| **state == wanted).map(|(sign, _)| sign.clone()).collect()
    }
}

/// An answer that made a sign heard.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct HeardIn {
    /// The question.
    pub item: ItemId,
    /// The option chosen.
    pub option: OptionId,
    /// The journal's event, if the answer is kept.
    pub event: Option<EventId>,
}

/// A dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DimensionView {
    /// Over what is known.
    pub state: DimensionState,
    /// How many of its signs were heard, by weight on this track.
    pub counts: Counts,
}

/// Why an outcome is what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reasons {
    /// The parts of the rules that amount to it; at least one.
    pub rules: Vec<Rule>,
    /// The signs heard that these rest on, in the order of `signs.json`; [`Evaluation::heard_in`] says where.
    pub signs: Vec<SignId>,
}

/// A safety card that an answer raised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RaisedAction {
    /// The card.
    pub action: Action,
    /// The item whose answer raised it.
    pub item: ItemId,
}

/// An item that would be asked now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HeldBack {
    /// The item.
    pub item: ItemId,
    /// What holds it back.
    pub by: HeldBackBy,
}

/// A stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StageView {
    /// Its name.
    pub id: StageId,
    /// Its place in the frame.
    pub kind: StageKind,
    /// How far it is.
    pub state: StageState,
}

/// How far a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StageState {
    /// Nothing of it was answered, and there is something to answer or the stages before it are not done.
    NotStarted,
    /// Something of it was answered, and something is still to be offered.
    Open,
    /// Nothing of it is still to be offered.
    Done,
}

/// Evaluates a conversation. Answers to items that are not available, or given out of order, are heard like any other.
/// Answers must have passed [`crate::check_answer`]; an option that the guide does not have says nothing.
#[must_use]
pub fn evaluate(guide: &Guide, answers: &Answers, consents: &Consents) -> Evaluation {
    let state = State::new(guide, answers, consents);
    let rules = guide.rules();
    let facts = state.facts;
    let horizon = Horizon::new(state);
    let outcome = rules.outcome(facts);
    let urgent = urgent(guide, answers);
    let raised = urgent.keys().collect();
    let anything = anything_unknown(&state);
    let enough = is_settled(rules, facts, horizon.changeable()) && !horizon.could_raise_more_than(&raised);
    let offer = Offer::new(&state, &horizon, enough);
    let dimension = |each| DimensionView {
        state: rules.dimension(facts, each),
        counts: guide.table.counts(each, state.track, facts.heard),
    };
    Evaluation {
        track: state.track,
        facts: guide.table.names(!Signs::NONE).map(|id| (id.clone(), known(&state, id))).collect(),
        heard_in: heard_in(guide, answers),
        dimensions: Dimension::ALL.into_iter().map(|each| (each, dimension(each))).collect(),
        outcome,
        reasons: reasons(&state, outcome),
        settled: is_settled(rules, facts, anything),
        at_most: span(rules, facts, anything).1,
        enough,
        urgent,
        actions: actions(guide, answers),
        next: offer.open.first().cloned(),
        later: later(&state),
        available: offer.available,
        open: offer.open,
        held_back: offer.held_back,
        stages: offer.stages,
        not_covered: guide.not_covered(),
    }
}

/// A reassurance that was denied is known not to be given, whatever else was said.
fn known(state: &State<'_>, id: &SignId) -> SignState {
    let table = &state.guide.table;
    let bit = table.get(id);
    if bit.meets(!table.harm) && state.said.denied.meets(bit) {
        SignState::NotHeard
    } else {
        state.said.state(bit)
    }
}

fn anything_unknown(state: &State<'_>) -> Changeable {
    let table = &state.guide.table;
    let unknown = |reassurance: Signs| !(state.said.heard | state.said.denied).meets(reassurance);
    Changeable {
        hearable: table.harm,
        outweighable: Signs::NONE,
        deniable: table.harm,
        adult_shown: unknown(table.adult_shown),
        carer_shown: unknown(table.carer_shown),
    }
}

fn heard_in(guide: &Guide, answers: &Answers) -> BTreeMap<SignId, Vec<HeardIn>> {
    let mut all: BTreeMap<SignId, Vec<HeardIn>> = BTreeMap::new();
    for chosen in all_chosen(guide, answers) {
        for sign in &chosen.option.heard {
            let place = HeardIn {
                item: chosen.item.id.clone(),
                option: chosen.option.id.clone(),
                event: chosen.event,
            };
            all.entry(sign.clone()).or_default().push(place);
        }
    }
    all
}

fn urgent(guide: &Guide, answers: &Answers) -> BTreeMap<NeedId, Vec<ItemId>> {
    let mut all: BTreeMap<NeedId, Vec<ItemId>> = BTreeMap::new();
    for chosen in all_chosen(guide, answers) {
        for need in &chosen.option.needs {
            let items = all.entry(need.clone()).or_default();
            if !items.contains(&chosen.item.id) {
                items.push(chosen.item.id.clone());
            }
        }
    }
    all
}

fn actions(guide: &Guide, answers: &Answers) -> Vec<RaisedAction> {
    let mut all: Vec<RaisedAction> = Vec::new();
    for chosen in all_chosen(guide, answers) {
        let raised = chosen.option.action.map(|action| RaisedAction { action, item: chosen.item.id.clone() });
        all.extend(raised.filter(|raised| !all.contains(raised)));
    }
    all
}

fn later(state: &State<'_>) -> Vec<ItemId> {
    state.items().filter(|(_, item)| state.is_put_off(item)).map(|(_, item)| item.id.clone()).collect()
}

fn reasons(state: &State<'_>, outcome: Outcome) -> Reasons {
    let rules = state.guide.rules();
    let (rules, signs) = match outcome {
        Outcome::NoneRecorded => (vec![Rule::NothingHeard], Signs::NONE),
        Outcome::Unclear => {
            let unknown = rules.darkest(state.facts).matched().map(|_| Rule::StillUnknown);
            let not_covered = (!rules.covers_tables).then_some(Rule::NotCovered);
            (unknown.into_iter().chain(not_covered).collect(), Signs::NONE)
        }
        _ => rules.picture(state.facts).reasons(outcome),
    };
    Reasons { signs: state.guide.table.names(signs).cloned().collect(), rules }
}

/// What is offered, and how far the stages are.
#[derive(Default)]
struct Offer {
    available: Vec<ItemId>,
    open: Vec<ItemId>,
    held_back: Vec<HeldBack>,
    stages: Vec<StageView>,
}

impl Offer {
    fn new(state: &State<'_>, horizon: &Horizon<'_>, enough: bool) -> Self {
        let mut offer = Self::default();
        let mut offering = Offering::default();
        let mut position = 0_usize;
        let mut all_done = true;
        for stage in state.guide.stages() {
            offering.begin(stage, state);
            let (mut waits, mut begun) = (false, false);
            for item in &stage.items {
                let standing = state.standing(item);
                begun |= standing != Standing::Unanswered;
                // The person may go on telling; only offering stops. A card is no question.
                let stopped = enough && stage.kind.inquires() && item.kind != ItemKind::Card;
                match state.gate(stage, item) {
                    Gate::Open => {
                        offer.available.push(item.id.clone());
                        if !stopped && standing != Standing::Closed {
                            waits = true;
                            let put_off = standing == Standing::PutOff;
                            let officers = !item.asked_of.is_person();
                            let weight = item.weight;
                            offering.add(Open { item: &item.id, weight, officers, position, put_off });
                        }
                    }
                    Gate::HeldBack(by) => {
                        offer.held_back.push(HeldBack { item: item.id.clone(), by });
                        waits |= !stopped && horizon.is_possible(position);
                    }
                    Gate::NotNow => (),
                }
                position = position.saturating_add(1);
            }
            let done = !waits && (begun || all_done);
            all_done &= done;
            let state = match (done, begun) {
                (true, _) => StageState::Done,
                (false, true) => StageState::Open,
                (false, false) => StageState::NotStarted,
            };
            offer.stages.push(StageView { id: stage.id.clone(), kind: stage.kind, state });
        }
        offer.open = offering.end(state);
        offer
    }
}
