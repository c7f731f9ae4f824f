//! When an item is asked, in words: the same condition that the program works out, as a list somebody can tick off.
//! Every line is a whole message; how they hang together is shown by the list, never by gluing sentences.

use crate::model::{Group, Part, When};
use crate::sheet::Writer;
use sala_guide::{Condition, Guide, Item, ItemId, OptionId, SignId, Track};

/// A condition as paper can show it: and, or, and boxes that are ticked or not.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Clause {
    All(Vec<Clause>),
    Any(Vec<Clause>),
    Ticked { item: ItemId, option: OptionId, ticked: bool },
    Adult(bool),
}

/// Everything that has to hold for an item, its track among it.
pub(crate) fn clauses(guide: &Guide, item: &Item) -> Vec<Clause> {
    let track = item.track.map(|track| Clause::Adult(track == Track::Adult));
    let when = item.when.as_ref().map(|when| clause(guide, &item.id, when, true));
    let mut all = Vec::new();
    for each in track.into_iter().chain(when) {
        match each {
            Clause::All(parts) => all.extend(parts),
            other => all.push(other),
        }
    }
    all
}

/// `condition`, or its opposite: a *not* goes down to the boxes, where it reads as "is not ticked".
fn clause(guide: &Guide, asking: &ItemId, condition: &Condition, holds: bool) -> Clause {
    let each = |parts: &[Condition]| parts.iter().map(|part| clause(guide, asking, part, holds)).collect();
    match condition {
        Condition::Not(part) => clause(guide, asking, part, !holds),
        Condition::All(parts) if holds => all(each(parts)),
        Condition::Any(parts) if !holds => all(each(parts)),
        Condition::All(parts) | Condition::Any(parts) => any(each(parts)),
        Condition::Is { item, option } => {
            Clause::Ticked { item: item.clone(), option: option.clone(), ticked: holds }
        }
        Condition::Track(track) => Clause::Adult((*track == Track::Adult) == holds),
        Condition::Heard(sign) => heard(guide, asking, sign, holds),
    }
}

/// A sign is heard if a box that hears it is ticked. A reassurance stands only if no box denies it, too.
fn heard(guide: &Guide, asking: &ItemId, sign: &SignId, holds: bool) -> Clause {
    let mut hearing = Vec::new();
    let mut denying = Vec::new();
    for item in guide.items().filter(|item| item.id != *asking) {
        for option in &item.options {
            let ticked = |ticked| Clause::Ticked { item: item.id.clone(), option: option.id.clone(), ticked };
            if option.heard.contains(sign) {
                hearing.push(ticked(holds));
            }
            if option.not_heard.contains(sign) {
                denying.push(ticked(!holds));
            }
        }
    }
    if !guide.signs_definition().reassurances.contains(sign) {
        denying.clear();
    }
    if holds {
        denying.push(any(hearing));
        all(denying)
    } else {
        denying.push(all(hearing));
        any(denying)
    }
}

fn all(parts: Vec<Clause>) -> Clause {
    let flat = |part| match part {
        Clause::All(parts) => parts,
        other => vec![other],
    };
    only(parts.into_iter().flat_map(flat).collect(), Clause::All)
}

fn any(parts: Vec<Clause>) -> Clause {
    let flat = |part| match part {
        Clause::Any(parts) => parts,
        other => vec![other],
    };
    only(parts.into_iter().flat_map(flat).collect(), Clause::Any)
}

/// One part needs no list.
fn only(mut parts: Vec<Clause>, list: fn(Vec<Clause>) -> Clause) -> Clause {
    match parts.pop() {
        Some(part) if parts.is_empty() => part,
        last => {
            parts.extend(last);
            list(parts)
        }
    }
}

impl Writer<'_> {
    /// The words of what has to hold; nothing if nothing has to.
    pub(crate) fn when(&self, clauses: &[Clause]) -> Option<When> {
        match clauses {
            [] => None,
            [Clause::All(parts)] => Some(When::Group(self.group("paper-when-all", parts))),
            [Clause::Any(parts)] => Some(When::Group(self.group("paper-when-any", parts))),
            [Clause::Adult(true)] => Some(When::Line(self.own("paper-when-adult"))),
            [Clause::Adult(false)] => Some(When::Line(self.own("paper-when-child"))),
            [Clause::Ticked { item, option, ticked }] => {
                let id = if *ticked { "paper-when-ticked" } else { "paper-when-not-ticked" };
                Some(When::Line(self.own_with(id, &self.box_of(item, option))))
            }
            parts => Some(When::Group(self.group("paper-when-all", parts))),
        }
    }

    fn group(&self, title: &str, parts: &[Clause]) -> Group {
        Group { title: self.own(title), parts: parts.iter().map(|part| self.part(part)).collect() }
    }

    fn part(&self, clause: &Clause) -> Part {
        match clause {
            Clause::All(parts) => Part::Group(self.group("paper-part-all", parts)),
            Clause::Any(parts) => Part::Group(self.group("paper-part-any", parts)),
            Clause::Adult(true) => Part::Line(self.own("paper-part-adult")),
            Clause::Adult(false) => Part::Line(self.own("paper-part-child")),
            Clause::Ticked { item, option, ticked } => {
                let id = if *ticked { "paper-part-ticked" } else { "paper-part-not-ticked" };
                Part::Line(self.own_with(id, &self.box_of(item, option)))
            }
        }
    }

    /// Which box: the question's number and the words beside it.
    fn box_of(&self, item: &ItemId, option: &OptionId) -> [(&'static str, String); 2] {
        let number = self.guide.position(item).map_or(0, |place| place + 1).to_string();
        [("number", number), ("option", self.option_words(self.lang, item, option))]
    }
}
