//! In which order open questions are offered: the light ones first, and of equally light ones those that can decide most;
//! sensitive ones come last, in a stage of their own.

use crate::definition::{Stage, StageKind};
use crate::ids::ItemId;
use crate::signs::Dimension;
use crate::state::State;
use crate::table::Signs;
use std::cmp::Reverse;

/// A question to be offered.
pub(crate) struct Open<'a> {
    pub(crate) item: &'a ItemId,
    pub(crate) weight: u8,
    /// The officer decides it, by what was heard: after the light questions, before the heavy ones.
    pub(crate) officers: bool,
    /// Its place in the guide.
    pub(crate) position: usize,
    /// It was put off once: it comes again when the others of its stage were offered.
    pub(crate) put_off: bool,
}

/// Orders what is open. Stages keep their order; guided topics that follow each other are one conversation.
#[derive(Default)]
pub(crate) struct Offering<'a> {
    waiting: Vec<Open<'a>>,
    last: Option<StageKind>,
    ordered: Vec<ItemId>,
}

impl<'a> Offering<'a> {
    /// A stage begins.
    pub(crate) fn begin(&mut self, stage: &Stage, state: &State<'_>) {
        if stage.kind != StageKind::Topics || self.last != Some(StageKind::Topics) {
            self.flush(state);
        }
        self.last = Some(stage.kind);
    }

    pub(crate) fn add(&mut self, open: Open<'a>) {
        self.waiting.push(open);
    }

    fn flush(&mut self, state: &State<'_>) {
        let ranked = matches!(self.last, Some(StageKind::Topics | StageKind::Sensitive));
        self.waiting.sort_by_cached_key(|open| {
            let weight = if open.officers { open.weight.max(1) } else { open.weight };
            let ranked = ranked.then(|| (weight, open.officers, Reverse(decides(state, open.position))));
            (open.put_off, ranked, open.position)
        });
        self.ordered.extend(self.waiting.drain(..).map(|open| open.item.clone()));
    }

    /// All that is open, in its order.
    pub(crate) fn end(mut self, state: &State<'_>) -> Vec<ItemId> {
        self.flush(state);
        self.ordered
    }
}

/// How much the answers to a question could still decide by themselves: dimensions that they could turn positive, a strong
/// sign of control, further signs. Circumstances count for little, and what is positive already for nothing.
fn decides(state: &State<'_>, position: usize) -> u32 {
    let table = &state.guide.table;
    let heard = state.facts.heard;
    let hearable = state.guide.hearing.get(position).map_or(Signs::NONE, |hearing| hearing.heard);
    let unknown = hearable & state.facts.unknown;
    let of_dimension = |dimension: Dimension| {
        let counts_little = matches!(dimension, Dimension::VR | Dimension::VD);
        if table.positive(dimension, state.track, heard) || !unknown.meets(table.dimension(dimension)) {
            0
        } else if !table.positive(dimension, state.track, heard | unknown) {
            1
        } else if counts_little {
            2
        } else {
            4
        }
    };
    let dimensions: u32 = Dimension::ALL.into_iter().map(of_dimension).sum();
    let strong = table.strong(Dimension::CD, state.track);
    let control = if unknown.meets(strong) && !heard.meets(strong) { 4 } else { 0 };
    let further = unknown.without(table.tables);
    let named = further.without(table.circumstances).count().saturating_mul(4);
    let circumstances = (further & table.circumstances).count();
    [control, named, circumstances].into_iter().fold(dimensions, u32::saturating_add)
}
