//! What questions that are still to be offered could bring: the ground of the stop rule.
//!
//! A question may be offered only after another one has been answered in a certain way. So the set is built up from the
//! questions open now: what their answers could open belongs to it, and so on. A refused question leaves the set, and
//! with it what only its answers could have opened: a refusal never makes the conversation longer.

use crate::condition::{Could, Logic, Prospects};
use crate::definition::{HEAVY, Item, Stage, Track};
use crate::ids::NeedId;
use crate::settled::Changeable;
use crate::state::{Standing, State};
use crate::table::Signs;
use sala_record::Purpose;
use std::collections::BTreeSet;

/// What may still come.
pub(crate) struct Horizon<'a> {
    state: State<'a>,
    /// By position in the guide: whether it may still be offered.
    possible: Vec<bool>,
    hearable: Signs,
    deniable: Signs,
}

impl<'a> Horizon<'a> {
    pub(crate) fn new(state: State<'a>) -> Self {
        let possible = vec![false; state.guide.hearing.len()];
        let mut horizon = Self { state, possible, hearable: Signs::NONE, deniable: Signs::NONE };
        while horizon.widen() {}
        horizon
    }

    /// Adds what can be added; whether anything was.
    fn widen(&mut self) -> bool {
        let state = self.state;
        let mut widened = false;
        for (position, (stage, item)) in state.items().enumerate() {
            if self.is_possible(position) || !self.may_come(stage, item) {
                continue;
            }
            widened = true;
            if let Some(slot) = self.possible.get_mut(position) {
                *slot = true;
            }
            if let Some(hearing) = state.guide.hearing.get(position) {
                self.hearable |= hearing.heard;
                self.deniable |= hearing.denied;
            }
        }
        widened
    }

    pub(crate) fn is_possible(&self, position: usize) -> bool {
        self.possible.get(position).copied().unwrap_or(false)
    }

    fn may_come(&self, stage: &Stage, item: &Item) -> bool {
        self.state.standing(item) != Standing::Closed
            && !self.state.refuses(stage, item)
            && (item.weight < HEAVY || self.talk_may_come())
            && item.track.is_none_or(|only| Prospects::track(self, only).hold)
            && item.when.as_ref().is_none_or(|when| when.could(self).hold)
    }

    fn talk_may_come(&self) -> bool {
        self.state.consents.holds(Purpose::Talk, None)
            || self.state.items().enumerate().any(|(position, (_, item))| {
                item.purpose == Some(Purpose::Talk) && self.is_possible(position)
            })
    }

    /// What may change.
    pub(crate) fn changeable(&self) -> Changeable {
        let table = &self.state.guide.table;
        let may_change = |reassurance: Signs| {
            let now = self.state.said.shown(reassurance);
            let prospect = self.reassurance(reassurance);
            if now { prospect.fail } else { prospect.hold }
        };
        Changeable {
            hearable: self.hearable & table.harm,
            outweighable: (self.hearable & self.state.said.denied & table.harm)
                .without(self.state.said.heard),
            deniable: (self.hearable | self.deniable) & table.harm,
            adult_shown: may_change(table.adult_shown),
            carer_shown: may_change(table.carer_shown),
        }
    }

    /// Whether a need could be raised that was not raised yet.
    pub(crate) fn could_raise_more_than(&self, raised: &BTreeSet<&NeedId>) -> bool {
        self.state.items().enumerate().filter(|(position, _)| self.is_possible(*position)).any(
            |(_, (_, item))| {
                item.options.iter().flat_map(|option| &option.needs).any(|need| !raised.contains(need))
            },
        )
    }

    fn reassurance(&self, reassurance: Signs) -> Could {
        let said = self.state.said;
        Could {
            hold: (said.heard | self.hearable).meets(reassurance) && !said.denied.meets(reassurance),
            fail: !said.shown(reassurance) || self.deniable.meets(reassurance),
        }
    }
}

impl Prospects for Horizon<'_> {
    /// An answer with which it is not safe to talk here is not the last word: another room is found, another day comes.
    fn chosen(&self, item: &str, option: &str) -> Could {
        let now = { self.state }.chosen(item, option);
        let possible = self.state.guide.position(item).is_some_and(|position| self.is_possible(position));
        if possible || self.state.is_unsafe_by(item) {
            Could { hold: true, fail: true }
        } else {
            Could::surely(now)
        }
    }

    fn heard(&self, sign: &str) -> Could {
        let table = &self.state.guide.table;
        let sign = table.get(sign);
        if sign.meets(table.harm) {
            let now = self.state.facts.heard.meets(sign);
            Could { hold: now || self.hearable.meets(sign), fail: !now }
        } else {
            self.reassurance(sign)
        }
    }

    fn track(&self, track: Track) -> Could {
        let adult = self.reassurance(self.state.guide.table.adult_shown);
        match track {
            Track::Adult => adult,
            Track::Child => Could { hold: adult.fail, fail: adult.hold },
        }
    }
}
