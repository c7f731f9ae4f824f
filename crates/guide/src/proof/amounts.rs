//! What signs amount to, over all signs that could be heard: the rules of the house (`rules`) read as formulas.

use super::circuit::Circuit;
use crate::definition::Track;
use crate::outcome::Outcome;
use crate::rules::{Formula, Lists};
use crate::signs::Dimension;
use crate::table::{POSITIVE, SignTable, Signs};
use batsat::Lit;
use std::collections::BTreeMap;

/// What the rules know of the guide itself.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub(super) table: &'a SignTable,
    pub(super) lists: &'a Lists,
    pub(super) covers_tables: bool,
}

/// What is known of each sign, as truths of a circuit; by the sign's place in the table.
#[derive(Clone)]
pub(super) struct Facts {
    pub(super) heard: Vec<Lit>,
    pub(super) unknown: Vec<Lit>,
    pub(super) adult_shown: Lit,
    pub(super) carer_shown: Lit,
}

/// By outcome: what the signs amount to is at least this. The least outcome is always reached.
pub(super) type AtLeast = BTreeMap<Outcome, Lit>;

impl Facts {
    /// What is heard, and all that is unknown as well.
    fn darkest(&self, circuit: &mut Circuit) -> Vec<Lit> {
        self.heard.iter().zip(&self.unknown).map(|(heard, unknown)| circuit.or([*heard, *unknown])).collect()
    }
}

fn of(heard: &[Lit], set: Signs) -> Vec<Lit> {
    (0_u32..).zip(heard).filter(|(place, _)| set.0 >> place & 1 == 1).map(|(_, heard)| *heard).collect()
}

/// What facts amount to.
pub(super) fn amounts(circuit: &mut Circuit, ground: Ground<'_>, facts: &Facts) -> AtLeast {
    let adult = on_track(circuit, ground, facts, Track::Adult);
    let child = on_track(circuit, ground, facts, Track::Child);
    adult
        .into_iter()
        .zip(child.into_values())
        .map(|((outcome, adult), child)| (outcome, circuit.choose(facts.adult_shown, adult, child)))
        .collect()
}

/// What facts amount to on one track, whatever was shown of the person's age.
pub(super) fn on_track(circuit: &mut Circuit, ground: Ground<'_>, facts: &Facts, track: Track) -> AtLeast {
    let (mut levels, matched) = matches(circuit, ground, &facts.heard, facts.carer_shown, track);
    let darkest = facts.darkest(circuit);
    let (_, could_match) = matches(circuit, ground, &darkest, facts.carer_shown, track);
    let unclear = if ground.covers_tables { circuit.or([matched, could_match]) } else { circuit.yes() };
    levels.insert(Outcome::Unclear, unclear);
    levels.insert(Outcome::NoneRecorded, circuit.yes());
    levels
}

/// The first clause that matches counts: what it amounts to, and whether any does.
fn matches(
    circuit: &mut Circuit,
    ground: Ground<'_>,
    heard: &[Lit],
    carer_shown: Lit,
    track: Track,
) -> (AtLeast, Lit) {
    let picture = Picture { table: ground.table, track, heard, carer_shown, positive: BTreeMap::new() };
    let picture = picture.with_dimensions(circuit);
    let mut hits = Vec::new();
    let mut before = circuit.no();
    for clause in ground.lists.of(track) {
        let here = picture.formula(circuit, &clause.formula);
        hits.push((clause.outcome, circuit.and([here, !before])));
        before = circuit.or([before, here]);
    }
    let levels = Outcome::ALL
        .into_iter()
        .map(|outcome| {
            let reached = hits.iter().filter(|(to, _)| *to >= outcome).map(|(_, hit)| *hit);
            (outcome, circuit.or(reached.collect::<Vec<_>>()))
        })
        .collect();
    (levels, before)
}

struct Picture<'a> {
    table: &'a SignTable,
    track: Track,
    heard: &'a [Lit],
    carer_shown: Lit,
    positive: BTreeMap<Dimension, Lit>,
}

impl Picture<'_> {
    fn with_dimensions(mut self, circuit: &mut Circuit) -> Self {
        for dimension in Dimension::ALL {
            let positive = self.dimension(circuit, dimension);
            self.positive.insert(dimension, positive);
        }
        self
    }

    fn dimension(&self, circuit: &mut Circuit, dimension: Dimension) -> Lit {
        let weighed = self.table.weighed(dimension, self.track);
        let most = |pick: fn(&crate::table::Counts) -> u32| {
            POSITIVE.iter().map(pick).max().and_then(|most| usize::try_from(most).ok()).unwrap_or_default()
        };
        let strong = circuit.at_least(&of(self.heard, weighed.strong), most(|row| row.strong));
        let medium = circuit.at_least(&of(self.heard, weighed.medium), most(|row| row.medium));
        let weak = circuit.at_least(&of(self.heard, weighed.weak), most(|row| row.weak));
        let rows: Vec<Lit> = POSITIVE
            .iter()
            .map(|row| {
                let enough = [(&strong, row.strong), (&medium, row.medium), (&weak, row.weak)].map(
                    |(counts, number)| {
                        let place = usize::try_from(number).unwrap_or(usize::MAX);
                        counts.get(place).copied().unwrap_or(circuit.no())
                    },
                );
                circuit.and(enough)
            })
            .collect();
        circuit.or(rows)
    }

    fn formula(&self, circuit: &mut Circuit, formula: &Formula) -> Lit {
        match formula {
            Formula::All(parts) => {
                let parts: Vec<Lit> = parts.iter().map(|part| self.formula(circuit, part)).collect();
                circuit.and(parts)
            }
            Formula::Any(parts) => {
                let parts: Vec<Lit> = parts.iter().map(|part| self.formula(circuit, part)).collect();
                circuit.or(parts)
            }
            Formula::Positive(dimension) => self.positive.get(dimension).copied().unwrap_or(circuit.no()),
            Formula::Heard(signs) => circuit.or(of(self.heard, signs(self.table, self.track))),
            Formula::CarerNotShown => !self.carer_shown,
        }
    }
}
