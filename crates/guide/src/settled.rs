//! Whether what is unknown could still change the outcome.
//!
//! Outcomes grow with what is heard: a sign that becomes heard never lowers protection, one that becomes not-heard never
//! raises it (`tests/laws.rs`). So of all completions only two need to be looked at for each state of the two
//! reassurances: nothing more is heard, and everything is. What lies between them amounts to the same if both do.

use crate::facts::{Facts, Rules};
use crate::outcome::Outcome;
use crate::table::Signs;

/// What may still change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Changeable {
    /// Unknown signs that may become heard.
    pub(crate) hearable: Signs,
    /// Signs known not to be heard that may be heard after all: one *heard* outweighs any number of *not-heard*.
    pub(crate) outweighable: Signs,
    /// Unknown signs that may become not-heard.
    pub(crate) deniable: Signs,
    /// Whether the reassurance may come or go.
    pub(crate) adult_shown: bool,
    pub(crate) carer_shown: bool,
}

/// The least and the most protective outcome that a completion can give.
pub(crate) fn span(rules: Rules<'_>, facts: Facts, changeable: Changeable) -> (Outcome, Outcome) {
    let heard = (facts.unknown & changeable.hearable) | changeable.outweighable;
    let mut least = rules.outcome(facts);
    let mut most = least;
    for adult_shown in possible(facts.adult_shown, changeable.adult_shown) {
        for carer_shown in possible(facts.carer_shown, changeable.carer_shown) {
            let facts = Facts { adult_shown, carer_shown, ..facts };
            let low = Facts { unknown: facts.unknown.without(changeable.deniable), ..facts };
            let high = Facts { heard: facts.heard | heard, unknown: facts.unknown.without(heard), ..facts };
            least = least.min(rules.outcome(low));
            most = most.max(rules.outcome(high));
        }
    }
    (least, most)
}

/// Whether no completion gives another outcome.
pub(crate) fn is_settled(rules: Rules<'_>, facts: Facts, changeable: Changeable) -> bool {
    let (least, most) = span(rules, facts, changeable);
    least == most
}

fn possible(now: bool, changeable: bool) -> impl Iterator<Item = bool> {
    std::iter::once(now).chain(changeable.then_some(!now))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::signs::{Dimension, Sign, SignsDefinition, Weight};
    use crate::table::SignTable;
    use proptest::prelude::*;

    /// A table small enough to try every completion: some signs of each kind the rules look at.
    fn small_table() -> SignTable {
        let sign = |id: &str, dimension, adult, child| Sign {
            id: id.into(),
            dimension,
            adult,
            child,
            status: None,
            source: None,
        };
        let mut signs = Vec::new();
        for dimension in Dimension::ALL {
            for (number, weight) in
                [(1, Weight::Strong), (2, Weight::Medium), (3, Weight::Medium), (4, Weight::Weak)]
            {
                let child = (number == 4).then_some(Weight::Strong);
                signs.push(sign(
                    &format!("{}{number}", dimension.id()),
                    Some(dimension),
                    Some(weight),
                    child,
                ));
            }
        }
        signs.extend(crate::signs::FURTHER.iter().map(|id| sign(id, None, None, None)));
        let reassurances = vec!["CARER-SHOWN".into(), "ADULT-SHOWN".into()];
        let definition =
            SignsDefinition { sala_signs: 1, version: "1".into(), signs, reassurances, needs: Vec::new() };
        SignTable::new(&definition)
    }

    /// All subsets of a set.
    fn subsets(set: Signs) -> impl Iterator<Item = Signs> {
        let mut next = Some(Signs::NONE);
        std::iter::from_fn(move || {
            let now = next?;
            next = (now != set).then(|| Signs(now.0.wrapping_sub(set.0) & set.0));
            Some(now)
        })
    }

    fn every_completion_agrees(rules: Rules<'_>, facts: Facts, changeable: Changeable) -> bool {
        let now = rules.outcome(facts);
        let signs = facts.unknown & changeable.hearable;
        possible(facts.adult_shown, changeable.adult_shown).all(|adult_shown| {
            possible(facts.carer_shown, changeable.carer_shown).all(|carer_shown| {
                subsets(signs).all(|heard| {
                    let unknown = facts.unknown.without(signs);
                    let complete = Facts { heard: facts.heard | heard, unknown, adult_shown, carer_shown };
                    rules.outcome(complete) == now
                })
            })
        })
    }

    fn facts() -> impl Strategy<Value = (Facts, Changeable, bool)> {
        let places = 24 + crate::signs::FURTHER.len();
        (
            prop::collection::btree_set(0..places, 0..12),
            prop::collection::btree_set(0..places, 0..9),
            prop::collection::btree_set(0..places, 0..9),
            any::<[bool; 5]>(),
        )
            .prop_map(|(heard, changeable, fixed, [adult, carer, adult_may, carer_may, covers])| {
                let set = |places: std::collections::BTreeSet<usize>| {
                    places.into_iter().fold(Signs::NONE, |all, place| all | Signs(1 << place))
                };
                let (heard, changeable) = (set(heard), set(changeable));
                let unknown = (changeable | set(fixed)).without(heard);
                (
                    Facts { heard, unknown, adult_shown: adult, carer_shown: carer },
                    Changeable {
                        hearable: changeable,
                        outweighable: Signs::NONE,
                        deniable: changeable,
                        adult_shown: adult_may,
                        carer_shown: carer_may,
                    },
                    covers,
                )
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn two_completions_stand_for_all((facts, changeable, covers_tables) in facts()) {
            let table = small_table();
            let rules = Rules { table: &table, covers_tables };
            prop_assert_eq!(
                is_settled(rules, facts, changeable),
                every_completion_agrees(rules, facts, changeable)
            );
        }
    }
}
