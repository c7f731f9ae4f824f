//! Every state that a conversation over a guide can be in: which options were chosen, as unknown truths.

use super::Step;
use super::amounts::Facts;
use super::circuit::Circuit;
use crate::condition::Logic;
use crate::definition::{Action, Item, ItemKind, Stage};
use crate::gates::{Conversation, Gates, gates};
use crate::guide::Guide;
use crate::table::Signs;
use batsat::Lit;
use sala_record::Purpose;

/// The engine's gates, over formulas.
pub(super) type GateRule = fn(&mut After<'_, '_>, &Stage, &Item) -> Gates<Lit>;

/// The gates as the engine has them.
pub(super) fn house_gates(now: &mut After<'_, '_>, stage: &Stage, item: &Item) -> Gates<Lit> {
    gates(now, stage, item)
}

/// The conversation, in every state at once.
pub(super) struct World<'a> {
    pub(super) guide: &'a Guide,
    gates: GateRule,
    pub(super) circuit: Circuit,
    /// The items in the order of the guide.
    pub(super) items: Vec<(&'a Stage, &'a Item)>,
    /// By item and choice ([`Item::choices`]): it was chosen.
    pub(super) chosen: Vec<Vec<Lit>>,
    /// Assumed for a conversation as it runs: in the order of the guide, one answer to a question that takes one, and
    /// only what was offered is answered. What is *not* possible is proved without it: officers jump, and merged copies
    /// of a case hold two answers to one question.
    pub(super) in_order: Lit,
}

impl<'a> World<'a> {
    pub(super) fn new(guide: &'a Guide, gates: GateRule) -> Self {
        let mut circuit = Circuit::new();
        let items: Vec<_> = guide.items_in_stages().collect();
        let chosen: Vec<Vec<Lit>> =
            items.iter().map(|(_, item)| item.choices().iter().map(|_| circuit.fresh()).collect()).collect();
        let in_order = circuit.fresh();
        let mut world = Self { guide, gates, circuit, items, chosen, in_order };
        world.answers();
        world.order();
        world
    }

    /// The whole guide: every answer counts, wherever it stands.
    pub(super) fn end(&self) -> usize {
        self.items.len()
    }

    /// What an answer can be.
    fn answers(&mut self) {
        for (place, (_, item)) in self.items.iter().enumerate() {
            let choices = self.chosen.get(place).cloned().unwrap_or_default();
            let alone = |id: &str| item.exclusive.iter().any(|only| only == id);
            for (first, a) in item.choices().iter().zip(&choices) {
                for (second, b) in item.choices().iter().zip(&choices).filter(|(second, _)| first < *second) {
                    match item.kind {
                        // A consent has one decision, in merged copies as well.
                        ItemKind::Consent => self.circuit.require(&[!*a, !*b]),
                        ItemKind::Choices if !alone(first) && !alone(second) => (),
                        _ => self.circuit.require(&[!self.in_order, !*a, !*b]),
                    }
                }
            }
        }
    }

    /// In order, only what was open is answered.
    fn order(&mut self) {
        for place in 0..self.items.len() {
            let open = self.open(place, place);
            for choice in self.chosen.get(place).cloned().unwrap_or_default() {
                self.circuit.require(&[!self.in_order, !choice, open]);
            }
        }
    }

    /// The choice was made in one of the first `upto` items.
    fn choice(&self, item: &str, choice: &str, upto: usize) -> Lit {
        self.items
            .iter()
            .zip(&self.chosen)
            .take(upto)
            .find(|((_, each), _)| each.id == *item)
            .and_then(|((_, each), chosen)| {
                each.choices().iter().zip(chosen).find(|(id, _)| **id == choice).map(|(_, lit)| *lit)
            })
            .unwrap_or(self.circuit.no())
    }

    /// The options chosen in the first `upto` items whose signs meet `set`, but for those of `without`.
    fn said(
        &self,
        set: Signs,
        upto: usize,
        without: Option<usize>,
        pick: fn(&(Signs, Signs)) -> Signs,
    ) -> Vec<Lit> {
        let mut all = Vec::new();
        for (place, (hearing, chosen)) in self.guide.hearing.iter().zip(&self.chosen).take(upto).enumerate() {
            if Some(place) != without {
                let options = hearing.options.iter().zip(chosen);
                all.extend(options.filter(|(signs, _)| pick(signs).meets(set)).map(|(_, lit)| *lit));
            }
        }
        all
    }

    /// What is known after the first `upto` items, as if the item at `without` had told nothing, and then the option
    /// `instead` had been chosen there.
    pub(super) fn facts(
        &mut self,
        upto: usize,
        without: Option<usize>,
        instead: Option<(Signs, Signs)>,
    ) -> Facts {
        let guide = self.guide;
        let table = &guide.table;
        let now = instead.unwrap_or_default();
        let (mut heard, mut unknown) = (Vec::new(), Vec::new());
        for place in 0..table.names(!Signs::NONE).count() {
            let sign = Signs::at(place);
            let (is_heard, is_denied) = self.known(sign, upto, without, now);
            let harm = sign.meets(table.harm);
            heard.push(if harm { is_heard } else { self.circuit.no() });
            let is_unknown = self.circuit.and([!is_heard, !is_denied]);
            unknown.push(if harm { is_unknown } else { self.circuit.no() });
        }
        let adult_shown = self.shown(table.adult_shown, upto, without, now);
        let carer_shown = self.shown(table.carer_shown, upto, without, now);
        Facts { heard, unknown, adult_shown, carer_shown }
    }

    fn known(&mut self, sign: Signs, upto: usize, without: Option<usize>, now: (Signs, Signs)) -> (Lit, Lit) {
        let mut heard = self.said(sign, upto, without, |signs| signs.0);
        let mut denied = self.said(sign, upto, without, |signs| signs.1);
        heard.extend(now.0.meets(sign).then_some(self.circuit.yes()));
        denied.extend(now.1.meets(sign).then_some(self.circuit.yes()));
        (self.circuit.or(heard), self.circuit.or(denied))
    }

    fn shown(&mut self, reassurance: Signs, upto: usize, without: Option<usize>, now: (Signs, Signs)) -> Lit {
        let (heard, denied) = self.known(reassurance, upto, without, now);
        self.circuit.and([heard, !denied])
    }

    /// The person was shown to be an adult.
    pub(super) fn adult(&mut self, upto: usize) -> Lit {
        self.shown(self.guide.table.adult_shown, upto, None, Default::default())
    }

    /// The person decided so about talking.
    pub(super) fn talk(&self, decision: &str, upto: usize) -> Lit {
        let talk =
            self.items.iter().find(|(_, item)| item.purpose == Some(Purpose::Talk)).map(|(_, item)| &item.id);
        talk.map_or(self.circuit.no(), |item| self.choice(item, decision, upto))
    }

    /// A safety card stands that holds heavy questions back.
    fn held_back(&mut self, upto: usize) -> Lit {
        let mut all = Vec::new();
        for ((_, item), chosen) in self.items.iter().zip(&self.chosen).take(upto) {
            let options = item.options.iter().zip(chosen);
            all.extend(
                options
                    .filter(|(option, _)| option.action.is_some_and(Action::holds_back))
                    .map(|(_, lit)| *lit),
            );
        }
        self.circuit.or(all)
    }

    /// The fewest answers with which all of these hold, in the order of the guide; where an order does not lead there, in
    /// any. Something is known to.
    pub(super) fn shortest(&mut self, all: &[Lit]) -> Vec<Step> {
        let mut all = all.to_vec();
        all.push(self.in_order);
        if !self.circuit.possible(&all) {
            all.pop();
        }
        let mut answered = Vec::new();
        for chosen in self.chosen.clone() {
            answered.push(self.circuit.or(chosen));
        }
        let counts = self.circuit.at_least(&answered, answered.len());
        for too_many in counts.into_iter().skip(1) {
            all.push(!too_many);
            if self.circuit.possible(&all) {
                return self.path();
            }
            all.pop();
        }
        self.circuit.possible(&all);
        self.path()
    }

    /// The answers of the state found last.
    fn path(&self) -> Vec<Step> {
        let steps = self.items.iter().zip(&self.chosen).map(|((_, item), chosen)| {
            let choices = item.choices().into_iter().zip(chosen);
            let chosen =
                choices.filter(|(_, lit)| self.circuit.holds(**lit)).map(|(id, _)| id.into()).collect();
            Step { item: item.id.clone(), chosen }
        });
        steps.filter(|step| !step.chosen.is_empty()).collect()
    }

    /// The item at `place` may be answered, after the first `upto` items.
    pub(super) fn open(&mut self, place: usize, upto: usize) -> Lit {
        let Some((stage, item)) = self.items.get(place).copied() else { return self.circuit.no() };
        let gates = (self.gates)(&mut After { world: self, upto }, stage, item);
        self.circuit.and([gates.asked, !gates.without_consent, !gates.held_back])
    }
}

/// The conversation after the first items of the guide.
pub(super) struct After<'w, 'a> {
    world: &'w mut World<'a>,
    upto: usize,
}

impl Logic for After<'_, '_> {
    type Truth = Lit;

    fn truth(&self, plain: bool) -> Lit {
        if plain { self.world.circuit.yes() } else { self.world.circuit.no() }
    }

    fn and(&mut self, one: Lit, other: Lit) -> Lit {
        self.world.circuit.and([one, other])
    }

    fn not(&self, one: Lit) -> Lit {
        !one
    }

    fn chosen(&mut self, item: &str, option: &str) -> Lit {
        self.world.choice(item, option, self.upto)
    }

    fn heard(&mut self, sign: &str) -> Lit {
        let table = &self.world.guide.table;
        let sign = table.get(sign);
        if sign.meets(table.harm) {
            self.world.known(sign, self.upto, None, Default::default()).0
        } else {
            self.world.shown(sign, self.upto, None, Default::default())
        }
    }

    fn adult(&mut self) -> Lit {
        self.world.adult(self.upto)
    }
}

impl Conversation for After<'_, '_> {
    fn agreed(&mut self) -> Lit {
        self.world.talk("yes", self.upto)
    }

    fn refused(&mut self) -> Lit {
        self.world.talk("no", self.upto)
    }

    fn unsafe_now(&mut self) -> Lit {
        self.world.held_back(self.upto)
    }
}
