//! Each law as a question to the solver: is there a state that breaks it?

use super::amounts::{AtLeast, Facts, Ground, amounts, on_track};
use super::world::{GateRule, World, house_gates};
use super::{Breach, Broken, Law, LawProved, Proof, Step};
use crate::definition::{AskedOf, HEAVY, ItemKind, StageKind, Track};
use crate::guide::Guide;
use crate::outcome::Outcome;
use crate::rules::{LISTS, Lists};
use crate::table::Signs;
use batsat::Lit;

/// The engine whose laws are proved. Tests break it on purpose.
#[derive(Clone, Copy)]
pub(super) struct Engine {
    pub(super) lists: &'static Lists,
    pub(super) gates: GateRule,
}

impl Engine {
    /// The engine as it runs.
    pub(super) const HOUSE: Self = Self { lists: &LISTS, gates: house_gates };
}

/// Proves all laws.
pub(super) fn prove(guide: &Guide, engine: Engine) -> Proof {
    let mut proving = Proving {
        ground: Ground {
            table: &guide.table,
            lists: engine.lists,
            covers_tables: guide.rules().covers_tables,
        },
        world: World::new(guide, engine.gates),
        breaches: Vec::new(),
        claims: 0,
    };
    let laws = Law::ALL
        .into_iter()
        .map(|law| {
            proving.claims = 0;
            proving.law(law);
            LawProved { law, claims: proving.claims }
        })
        .collect();
    let circuit = &proving.world.circuit;
    Proof {
        laws,
        states_log10: states_log10(guide),
        truths: circuit.size(),
        asked: circuit.asked(),
        breaches: proving.breaches,
    }
}

/// Every question unanswered or refused, or answered in each way.
fn states_log10(guide: &Guide) -> f64 {
    let ways = |item: &crate::Item| {
        let choices = u32::try_from(item.choices().len()).unwrap_or(u32::MAX);
        let alone = u32::try_from(item.exclusive.len()).unwrap_or(u32::MAX);
        match item.kind {
            ItemKind::Choices => f64::from(alone) + f64::from(choices.saturating_sub(alone)).exp2(),
            _ => 1.0 + f64::from(choices),
        }
    };
    guide.items().map(|item| ways(item).log10()).sum()
}

struct Proving<'a> {
    ground: Ground<'a>,
    world: World<'a>,
    breaches: Vec<Breach>,
    claims: u32,
}

impl Proving<'_> {
    fn law(&mut self, law: Law) {
        match law {
            Law::HearingNeverLowers => self.hearing(),
            Law::ChildNeverWeaker => self.child(),
            Law::RefusalNeverWeaker => self.refusals(),
            Law::HeavyOnlyWithConsent => self.heavy(),
            Law::NoMeansOfAChild => self.means(),
            Law::HelpInEveryState => self.help(),
            Law::EveryQuestionReachable => self.questions(),
            Law::OutcomesAsDeclared => self.outcomes(),
        }
    }

    fn facts(&mut self) -> Facts {
        let end = self.world.end();
        self.world.facts(end, None, None)
    }

    fn amounts(&mut self, facts: &Facts) -> AtLeast {
        amounts(&mut self.world.circuit, self.ground, facts)
    }

    /// The claim that these never hold at once. If they do, the fewest answers with which they do; the state found stays
    /// in the circuit.
    fn never(&mut self, all: &[Lit]) -> Result<(), Vec<Step>> {
        self.claims = self.claims.saturating_add(1);
        if self.world.circuit.possible(all) { Err(self.world.shortest(all)) } else { Ok(()) }
    }

    /// What is reached in the state found last.
    fn reached(&self, levels: &AtLeast) -> Outcome {
        let reached = levels.iter().rev().find(|(_, level)| self.world.circuit.holds(**level));
        reached.map_or(Outcome::NoneRecorded, |(outcome, _)| *outcome)
    }

    /// More than the state's own signs are heard: any that were not.
    fn hearing(&mut self) {
        let before = self.facts();
        let mut after = before.clone();
        for (place, (heard, unknown)) in after.heard.iter_mut().zip(&mut after.unknown).enumerate() {
            if !Signs::at(place).meets(self.ground.table.harm) {
                continue;
            }
            let also = self.world.circuit.fresh();
            *heard = self.world.circuit.or([*heard, also]);
            *unknown = self.world.circuit.and([*unknown, !*heard]);
        }
        let (least, then) = (self.amounts(&before), self.amounts(&after));
        // From any state to any with more signs heard leads a way that adds them one by one: if no step of it lowers,
        // the whole does not; and if the whole lowers, one step does.
        let more: Vec<Lit> =
            before.heard.iter().zip(&after.heard).map(|(a, b)| self.world.circuit.and([!*a, *b])).collect();
        let several =
            self.world.circuit.at_least(&more, 2).get(2).copied().unwrap_or(self.world.circuit.no());
        for (outcome, level) in &least {
            let lowered = then.get(outcome).map_or(self.world.circuit.yes(), |after| !*after);
            if let Err(path) = self.never(&[*level, lowered, !several]) {
                let added = more.iter().position(|more| self.world.circuit.holds(*more)).map(Signs::at);
                let id = added.and_then(|added| self.ground.table.names(added).next().cloned());
                let broken = Broken::HearingNeverLowers {
                    sign: id.unwrap_or_else(|| "".into()),
                    before: self.reached(&least),
                    after: self.reached(&then),
                };
                self.breaches.push(Breach { broken, path });
                return;
            }
        }
    }

    fn child(&mut self) {
        let facts = self.facts();
        let [adult, child] = [Track::Adult, Track::Child]
            .map(|track| on_track(&mut self.world.circuit, self.ground, &facts, track));
        for (outcome, level) in &adult {
            let weaker = child.get(outcome).map_or(self.world.circuit.yes(), |child| !*child);
            if let Err(path) = self.never(&[*level, weaker]) {
                let broken =
                    Broken::ChildNeverWeaker { adult: self.reached(&adult), child: self.reached(&child) };
                self.breaches.push(Breach { broken, path });
                return;
            }
        }
    }

    /// An answer that makes no sign heard and takes no reassurance away never protects more than a refusal: shown once,
    /// over all such answers. Only questions without one are left to look at one by one.
    fn refusals(&mut self) {
        let reassuring = self.reassuring_never_raises();
        let table = self.ground.table;
        let reassurances = table.adult_shown | table.carer_shown;
        let guide = self.world.guide;
        for (place, hearing) in guide.hearing.iter().enumerate() {
            let mut options = hearing.options.iter();
            if reassuring
                && options.any(|(heard, denied)| !heard.meets(table.harm) && !denied.meets(reassurances))
            {
                self.claims = self.claims.saturating_add(1);
            } else {
                self.refusal(place);
            }
        }
    }

    /// Whether signs that turn from unknown to not-heard, and reassurances that are given, never raise protection.
    fn reassuring_never_raises(&mut self) -> bool {
        let before = self.facts();
        let mut after = before.clone();
        for unknown in &mut after.unknown {
            let denied = self.world.circuit.fresh();
            *unknown = self.world.circuit.and([*unknown, !denied]);
        }
        for shown in [&mut after.adult_shown, &mut after.carer_shown] {
            let given = self.world.circuit.fresh();
            *shown = self.world.circuit.or([*shown, given]);
        }
        let (then, now) = (self.amounts(&after), self.amounts(&before));
        let raised = self.better(&then, &now);
        self.claims = self.claims.saturating_add(1);
        !self.world.circuit.possible(&[raised])
    }

    /// Where one option never protects more than a refusal, nothing is left to show; else all options together.
    fn refusal(&mut self, place: usize) {
        let guide = self.world.guide;
        let (Some((_, item)), Some(hearing)) =
            (self.world.items.get(place).copied(), guide.hearing.get(place))
        else {
            return;
        };
        if item.options.is_empty() {
            return;
        }
        let end = self.world.end();
        let refused = self.world.facts(end, Some(place), None);
        let refused = self.amounts(&refused);
        let mut answered = Vec::new();
        let mut order: Vec<_> = item.options.iter().zip(&hearing.options).collect();
        order.sort_by_key(|(_, signs)| (signs.0 & self.ground.table.harm).count());
        for (option, signs) in order {
            let facts = self.world.facts(end, Some(place), Some(*signs));
            let levels = self.amounts(&facts);
            let better = self.better(&levels, &refused);
            if self.never(&[better]).is_ok() {
                return;
            }
            answered.push((option, levels, better));
        }
        let all: Vec<Lit> = answered.iter().map(|(_, _, better)| *better).collect();
        let Err(path) = self.never(&all) else { return };
        let least = answered.iter().min_by_key(|(_, levels, _)| self.reached(levels));
        if let Some((option, levels, _)) = least {
            let broken = Broken::RefusalNeverWeaker {
                item: item.id.clone(),
                refused: self.reached(&refused),
                reassuring: option.id.clone(),
                answered: self.reached(levels),
            };
            let path = path.into_iter().filter(|step| step.item != item.id).collect();
            self.breaches.push(Breach { broken, path });
        }
    }

    /// The one protects more than the other.
    fn better(&mut self, one: &AtLeast, other: &AtLeast) -> Lit {
        let circuit = &mut self.world.circuit;
        let steps: Vec<Lit> = one
            .iter()
            .filter_map(|(outcome, level)| other.get(outcome).map(|below| circuit.and([*level, !*below])))
            .collect();
        circuit.or(steps)
    }

    fn heavy(&mut self) {
        let end = self.world.end();
        for place in 0..end {
            let Some((_, item)) = self.world.items.get(place).copied() else { continue };
            if item.weight < HEAVY {
                continue;
            }
            let (open, agreed) = (self.world.open(place, end), self.world.talk("yes", end));
            if let Err(path) = self.never(&[open, !agreed]) {
                let broken = Broken::HeavyOnlyWithConsent { item: item.id.clone() };
                self.breaches.push(Breach { broken, path });
            }
        }
    }

    fn means(&mut self) {
        let guide = self.world.guide;
        let end = self.world.end();
        for (place, hearing) in guide.hearing.iter().enumerate() {
            let Some((stage, item)) = self.world.items.get(place).copied() else { continue };
            let probes = matches!(stage.kind, StageKind::Topics | StageKind::Sensitive)
                && item.asked_of == AskedOf::Person
                && !item.child_safe
                && hearing.heard.meets(self.ground.table.means());
            if !probes {
                continue;
            }
            let (open, adult) = (self.world.open(place, end), self.world.adult(end));
            if let Err(path) = self.never(&[open, !adult]) {
                let broken = Broken::NoMeansOfAChild { item: item.id.clone() };
                self.breaches.push(Breach { broken, path });
            }
        }
    }

    fn help(&mut self) {
        let end = self.world.end();
        for kind in [StageKind::Referral, StageKind::Close] {
            let offers: Vec<Lit> = (0..end)
                .filter(|place| self.world.items.get(*place).is_some_and(|(stage, _)| stage.kind == kind))
                .collect::<Vec<_>>()
                .into_iter()
                .map(|place| self.world.open(place, end))
                .collect();
            let none: Vec<Lit> = offers.into_iter().map(|open| !open).collect();
            if let Err(path) = self.never(&none) {
                self.breaches.push(Breach { broken: Broken::HelpInEveryState { stage: kind }, path });
            }
        }
    }

    /// In a conversation as it runs, from the first question on.
    fn questions(&mut self) {
        for place in 0..self.world.end() {
            let Some((_, item)) = self.world.items.get(place).copied() else { continue };
            self.claims = self.claims.saturating_add(1);
            let (in_order, open) = (self.world.in_order, self.world.open(place, place));
            if !self.world.circuit.possible(&[in_order, open]) {
                let broken = Broken::EveryQuestionReachable { item: item.id.clone() };
                self.breaches.push(Breach { broken, path: Vec::new() });
            }
        }
    }

    fn outcomes(&mut self) {
        let facts = self.facts();
        let levels = self.amounts(&facts);
        let declared = &self.world.guide.definition().outcomes;
        for outcome in Outcome::ALL {
            let at_least = levels.get(&outcome).copied().unwrap_or(self.world.circuit.yes());
            let next = levels.range(outcome..).nth(1).map_or(self.world.circuit.no(), |(_, level)| *level);
            let exactly = [self.world.in_order, at_least, !next];
            if declared.contains(&outcome) {
                self.claims = self.claims.saturating_add(1);
                if !self.world.circuit.possible(&exactly) {
                    let broken = Broken::OutcomeNeverReached { outcome };
                    self.breaches.push(Breach { broken, path: Vec::new() });
                }
            } else if let Err(path) = self.never(&exactly) {
                self.breaches.push(Breach { broken: Broken::OutcomeNotDeclared { outcome }, path });
            }
        }
    }
}
