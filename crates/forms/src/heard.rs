//! Signs and tracks in a form. A form knows answers only; whether a sign was heard, or which track it is, becomes a computed
//! row right before the first question that depends on it. It looks at the questions before it alone, as a guide's
//! conditions do, so that nothing can run in a circle.

use crate::names::{item_name, option_name};
use crate::xpath::chosen;
use sala_guide::{ADULT_SHOWN, Condition, Guide, Item, SignId};
use std::collections::BTreeMap;

/// The names under which an item's conditions find signs and the track.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    pub(crate) heard: BTreeMap<SignId, String>,
    pub(crate) track: Option<String>,
}

/// A computed row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Computed {
    pub(crate) name: String,
    pub(crate) calculation: String,
}

const HEARD: &str = "sala_heard";
const TRACK: &str = "sala_track";

/// The sign that a computed row is about.
pub(crate) fn sign_of(name: &str) -> Option<SignId> {
    let rest = name.strip_prefix(HEARD)?.trim_start_matches(|each: char| each.is_ascii_digit());
    Some(rest.strip_prefix('_')?.to_ascii_uppercase().replace('_', "-").into())
}

/// Whether a computed row is about the track.
pub(crate) fn is_track(name: &str) -> bool {
    name.strip_prefix(TRACK).is_some_and(|rest| rest.chars().all(|each| each.is_ascii_digit()))
}

fn heard_name(sign: &SignId, number: usize) -> String {
    format!("{HEARD}{}_{}", more(number), sign.to_ascii_lowercase().replace('-', "_"))
}

/// Nothing for the first of a name.
fn more(number: usize) -> String {
    if number > 1 { number.to_string() } else { String::new() }
}

/// For each item in order: the rows to compute before it, and what its conditions can name then.
pub(crate) fn plan<'a>(
    items: impl Iterator<Item = &'a Item>,
    reassurances: &[SignId],
) -> Vec<(Vec<Computed>, Known)> {
    let mut before: Vec<&Item> = Vec::new();
    // The last row written for a sign (none for the track), and how many there are.
    let mut written: BTreeMap<Option<SignId>, (String, usize)> = BTreeMap::new();
    let mut known = Known::default();
    let mut plan = Vec::new();
    for item in items {
        let mut rows = Vec::new();
        for about in looked_at(item) {
            let calculation = calculation(about.as_ref(), &before, reassurances);
            let last = written.entry(about.clone()).or_default();
            if last.0 == calculation {
                continue;
            }
            *last = (calculation.clone(), last.1.saturating_add(1));
            let name = match &about {
                Some(sign) => heard_name(sign, last.1),
                None => format!("{TRACK}{}", more(last.1)),
            };
            match about {
                Some(sign) => drop(known.heard.insert(sign, name.clone())),
                None => known.track = Some(name.clone()),
            }
            rows.push(Computed { name, calculation });
        }
        plan.push((rows, known.clone()));
        before.push(item);
    }
    plan
}

/// As [`plan`], over a guide.
pub(crate) fn of_guide(guide: &Guide) -> Vec<(Vec<Computed>, Known)> {
    plan(guide.items(), &guide.signs_definition().reassurances)
}

/// The signs, and the track (as none), that an item depends on.
fn looked_at(item: &Item) -> Vec<Option<SignId>> {
    let mut all = Vec::new();
    if item.track.is_some() {
        all.push(None);
    }
    if let Some(when) = &item.when {
        leaves(when, &mut all);
    }
    let mut once = Vec::new();
    for about in all {
        if !once.contains(&about) {
            once.push(about);
        }
    }
    once
}

fn leaves(condition: &Condition, all: &mut Vec<Option<SignId>>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| leaves(part, all)),
        Condition::Not(part) => leaves(part, all),
        Condition::Heard(sign) => all.push(Some(sign.clone())),
        Condition::Track(_) => all.push(None),
        Condition::Is { .. } => (),
    }
}

fn calculation(about: Option<&SignId>, before: &[&Item], reassurances: &[SignId]) -> String {
    let adult = SignId::from(ADULT_SHOWN);
    let (sign, yes, no) = match about {
        Some(sign) => (sign, "yes", "no"),
        None => (&adult, "adult", "child"),
    };
    let heard = options(before, |option| option.heard.contains(sign));
    if heard.is_empty() {
        return format!("'{no}'");
    }
    // With signs one that was heard outweighs any number that were not; with reassurances it is the other way round.
    let denied = match reassurances.contains(sign) {
        true => options(before, |option| option.not_heard.contains(sign)),
        false => Vec::new(),
    };
    let shown = match denied.is_empty() {
        true => heard.join(" or "),
        false => format!("({}) and not({})", heard.join(" or "), denied.join(" or ")),
    };
    format!("if({shown}, '{yes}', '{no}')")
}

fn options(before: &[&Item], pick: impl Fn(&sala_guide::AnswerOption) -> bool) -> Vec<String> {
    before
        .iter()
        .flat_map(|item| item.options.iter().map(move |option| (item, option)))
        .filter(|(_, option)| pick(option))
        .map(|(item, option)| chosen(item.kind, &item_name(&item.id), &option_name(&option.id), false))
        .collect()
}
