//! The walk through a conversation: where *next* and *back* lead from each place.
//!
//! It goes through the guide's stages in order, past what was answered and what is still to be offered; questions that can
//! decide nothing any more are left out, and the rail still leads to them. Guided topics that follow each other are one
//! leg: what was told comes in the order in which it was told, what is open in the order in which the engine would ask it,
//! the light and decisive first. What was put off once comes again at the end of its leg, once a pass: whoever goes on from
//! there goes on. Between the questions and what comes afterwards lies the rest.

use crate::conversation::Conversation;
use crate::guides::Loaded;
use crate::wire::{PlaceView, RestView, WayView, WaysView};
use sala_guide::{Evaluation, Stage, StageKind};
use std::collections::{BTreeMap, BTreeSet};

/// The places of a conversation as it stands.
pub(crate) struct Walk<'a> {
    stages: Vec<Leg<'a>>,
}

/// One stage of it, or guided topics that follow each other.
struct Leg<'a> {
    kind: StageKind,
    /// All of its items, in the order of the walk.
    items: Vec<&'a str>,
    /// Those that the walk goes past, by their positions in `items`.
    path: Vec<usize>,
    /// Those of them that come again at its end.
    put_off: Vec<usize>,
    /// The first that is available.
    first: Option<&'a str>,
}

impl Leg<'_> {
    /// Whether it comes when the questions are over.
    fn is_afterwards(&self) -> bool {
        matches!(self.kind, StageKind::Readback | StageKind::Result | StageKind::Referral | StageKind::Close)
    }

    fn own(&self, position: usize) -> PlaceView {
        PlaceView { item: self.items.get(position).map(|item| (*item).to_owned()), again: false }
    }

    fn again(&self, position: usize) -> PlaceView {
        PlaceView { again: true, ..self.own(position) }
    }

    fn begin(&self) -> Option<PlaceView> {
        self.path.first().map(|position| self.own(*position))
    }

    /// Its last place. What alone was put off, and just before, does not come again at once.
    fn end(&self) -> Option<PlaceView> {
        let last = self.path.last()?;
        let again = self.put_off.last().filter(|_| self.put_off != [*last]);
        Some(again.map_or_else(|| self.own(*last), |position| self.again(*position)))
    }
}

/// The rest, as a place.
const REST: PlaceView = PlaceView { item: None, again: false };

impl<'a> Walk<'a> {
    /// `told` are the items that something was said to, in that order.
    pub(crate) fn new(loaded: &'a Loaded, evaluation: &'a Evaluation, told: &[&'a str]) -> Self {
        let available: BTreeSet<&str> = evaluation.available.iter().map(|id| id.as_str()).collect();
        let places =
            |all: &mut dyn Iterator<Item = &'a str>| -> BTreeMap<&'a str, usize> { all.zip(0..).collect() };
        let open = places(&mut evaluation.open.iter().map(|id| id.as_str()));
        let told = places(&mut told.iter().copied());
        let later: BTreeSet<&str> = evaluation.later.iter().map(|id| id.as_str()).collect();
        let place = |all: &BTreeMap<&str, usize>, item: &str| all.get(item).copied().unwrap_or(usize::MAX);
        let leg = |stages: &'a [Stage]| {
            let kind = stages.first().map_or(StageKind::Topics, |stage| stage.kind);
            let mut items: Vec<&str> =
                stages.iter().flat_map(|stage| &stage.items).map(|item| item.id.as_str()).collect();
            let first = items.iter().copied().find(|item| available.contains(item));
            if matches!(kind, StageKind::Topics | StageKind::Sensitive) {
                items.sort_by_key(|item| (place(&told, item), place(&open, item)));
            }
            let positions = |wanted: &dyn Fn(&str) -> bool| -> Vec<usize> {
                items
                    .iter()
                    .enumerate()
                    .filter(|(_, item)| wanted(item))
                    .map(|(position, _)| position)
                    .collect()
            };
            Leg {
                kind,
                path: positions(&|item| {
                    available.contains(item) && (open.contains_key(item) || told.contains_key(item))
                }),
                put_off: positions(&|item| open.contains_key(item) && later.contains(item)),
                first,
                items,
            }
        };
        let together =
            |one: &Stage, next: &Stage| one.kind == StageKind::Topics && next.kind == StageKind::Topics;
        Self { stages: loaded.guide.stages().chunk_by(together).map(leg).collect() }
    }

    /// Where *next* and *back* lead from each item, available now or not.
    pub(crate) fn ways(&self, conversation: &Conversation) -> BTreeMap<String, WaysView> {
        let legs = self.stages.iter().enumerate();
        let items = legs.flat_map(|(at, leg)| {
            leg.items.iter().enumerate().map(move |(position, item)| (at, position, item))
        });
        items
            .map(|(at, position, item)| {
                let again = conversation.was_put_off(item).then(|| self.way(at, position, true));
                ((*item).to_owned(), WaysView { own: self.way(at, position, false), again })
            })
            .collect()
    }

    fn way(&self, at: usize, position: usize, again: bool) -> WayView {
        let Some(leg) = self.stages.get(at) else { return WayView { next: REST, back: None } };
        let after = |all: &[usize]| all.iter().copied().find(|one| *one > position);
        let before = |all: &[usize]| all.iter().rev().copied().find(|one| *one < position);
        let (next, back) = if again {
            let last = leg.path.iter().rev().copied().find(|one| *one != position);
            (
                after(&leg.put_off).map(|one| leg.again(one)),
                before(&leg.put_off).map(|one| leg.again(one)).or(last.map(|one| leg.own(one))),
            )
        } else {
            let put_off = leg.put_off.iter().copied().find(|one| *one != position);
            (
                after(&leg.path).map(|one| leg.own(one)).or(put_off.map(|one| leg.again(one))),
                before(&leg.path).map(|one| leg.own(one)),
            )
        };
        WayView { next: next.unwrap_or_else(|| self.onwards(at)), back: back.or_else(|| self.backwards(at)) }
    }

    /// The first place after a stage.
    fn onwards(&self, at: usize) -> PlaceView {
        let afterwards = self.stages.get(at).is_some_and(Leg::is_afterwards);
        let legs = self.stages.iter().skip(at.saturating_add(1));
        let next = legs.take_while(|leg| leg.is_afterwards() == afterwards).find_map(Leg::begin);
        next.unwrap_or(REST)
    }

    /// The last place before a stage; none at the beginning.
    fn backwards(&self, at: usize) -> Option<PlaceView> {
        let afterwards = self.stages.get(at).is_some_and(Leg::is_afterwards);
        let legs = self.stages.iter().take(at).rev();
        let back = legs.take_while(|leg| leg.is_afterwards() == afterwards).find_map(Leg::end);
        back.or(afterwards.then_some(REST))
    }

    /// The rest, and where it leads.
    pub(crate) fn rest(&self, evaluation: &Evaluation, told: &[&str]) -> RestView {
        let of_kind = |kind: StageKind| {
            let first = self.stages.iter().filter(|leg| leg.kind == kind).find_map(|leg| leg.first);
            first.map(|item| PlaceView { item: Some(item.to_owned()), again: false })
        };
        let afterwards = self.stages.iter().filter(|leg| leg.is_afterwards());
        let next = afterwards
            .flat_map(|leg| leg.path.iter().map(move |position| leg.own(*position)))
            .find(|place| place.item.as_deref().is_some_and(|item| !told.contains(&item)));
        let questions = || self.stages.iter().filter(|leg| !leg.is_afterwards());
        let is_question = |place: &PlaceView| {
            place.item.as_deref().is_some_and(|item| questions().any(|leg| leg.items.contains(&item)))
        };
        RestView {
            next,
            back: questions().rev().find_map(Leg::end),
            left: next_place(evaluation).filter(|place| !evaluation.enough && is_question(place)),
            tell: of_kind(StageKind::Account),
            read_back: of_kind(StageKind::Readback),
        }
    }
}

/// What to ask next.
pub(crate) fn next_place(evaluation: &Evaluation) -> Option<PlaceView> {
    let next = evaluation.next.as_ref()?;
    Some(PlaceView { item: Some(next.to_string()), again: evaluation.later.contains(next) })
}

/// What to come back to.
pub(crate) fn later_places(evaluation: &Evaluation) -> Vec<PlaceView> {
    let later = evaluation.later.iter();
    later.map(|item| PlaceView { item: Some(item.to_string()), again: true }).collect()
}
