//! `guide assess --answers`: what a written interview amounts to, what is still to be asked, and why.

use crate::commands::guide_assess::show;
use crate::commands::reader::Reader;
use crate::outcome::{Exit, Refusal};
use crate::{Assess, script};
use sala_guide::{
    Assessment, Dimension, DimensionState, Evaluation, Guide, HeardIn, ItemId, Outcome, Rule, SignId, Told,
    Track,
};
use sala_record::ExpectedOutcome;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The answer to the command, for programs (`docs/formats/desk.md`).
#[derive(Serialize)]
struct Assessed {
    track: Track,
    outcome: Outcome,
    dimensions: BTreeMap<Dimension, DimensionState>,
    settled: bool,
    enough: bool,
    heard: BTreeSet<SignId>,
    not_heard: BTreeSet<SignId>,
    urgent: Vec<String>,
    next: Option<ItemId>,
    reasons: Because,
    not_covered: Vec<SignId>,
}

#[derive(Serialize)]
struct Because {
    rules: Vec<Rule>,
    signs: Vec<Rests>,
}

/// A sign that the outcome rests on, and the answers it was heard in.
#[derive(Serialize)]
struct Rests {
    sign: SignId,
    heard_in: Vec<Place>,
}

#[derive(Serialize)]
struct Place {
    item: String,
    option: String,
}

pub(crate) fn run(reader: &Reader<'_>, path: &Path, args: &Assess) -> Result<Exit, Refusal> {
    let (guide, say) = (reader.guide, reader.say);
    let file = script::read(path)?;
    script::check(&file, guide, path)?;
    let told = Told::written(guide, &file)
        .map_err(|error| script::refused(path, "desk-error-answers").detail(error))?;
    let assessed = assessed(guide, &told.evaluate(guide));
    if args.json {
        say.json(&assessed)?;
    } else {
        in_words(&assessed, reader);
    }
    if !args.expect {
        return Ok(Exit::Done);
    }
    let expected = file.expect.as_ref().ok_or_else(|| script::refused(path, "desk-error-answers-expect"))?;
    let differing = differing(&assessed, expected);
    for part in &differing {
        say.result("desk-assess-unexpected", &[("part", part)]);
    }
    Ok(if differing.is_empty() { Exit::Done } else { Exit::NotInOrder })
}

fn assessed(guide: &Guide, seen: &Evaluation) -> Assessed {
    let place = |at: &HeardIn| Place { item: at.item.to_string(), option: at.option.to_string() };
    let rests = |sign: &SignId| Rests {
        sign: sign.clone(),
        heard_in: seen.heard_in.get(sign).map(|all| all.iter().map(place).collect()).unwrap_or_default(),
    };
    Assessed {
        track: seen.track,
        outcome: seen.outcome,
        dimensions: seen.dimensions.iter().map(|(each, view)| (*each, view.state)).collect(),
        settled: seen.settled,
        enough: seen.enough,
        heard: seen.heard(),
        not_heard: seen.not_heard(),
        urgent: guide.needs().filter(|id| seen.urgent.contains_key(*id)).map(ToString::to_string).collect(),
        next: seen.next.clone(),
        reasons: Because {
            rules: seen.reasons.rules.clone(),
            signs: seen.reasons.signs.iter().map(rests).collect(),
        },
        not_covered: seen.not_covered.clone(),
    }
}

fn in_words(assessed: &Assessed, reader: &Reader<'_>) {
    let say = reader.say;
    let list = |all: &mut dyn Iterator<Item = String>| {
        let all = all.collect::<Vec<_>>().join(", ");
        if all.is_empty() { say.text("desk-none", &[]) } else { all }
    };
    let heard = list(&mut assessed.heard.iter().map(ToString::to_string));
    let not_heard = list(&mut assessed.not_heard.iter().map(ToString::to_string));
    let urgent = list(&mut assessed.urgent.iter().map(|need| reader.need(need)));
    say.result("desk-assess-heard", &[("list", &heard)]);
    say.result("desk-assess-not-heard", &[("list", &not_heard)]);
    say.result("desk-assess-urgent", &[("list", &urgent)]);
    for rests in &assessed.reasons.signs {
        say.result("desk-assess-rests", &[("sign", &reader.sign(&rests.sign))]);
        for at in &rests.heard_in {
            let (question, answer) = (reader.question(&at.item), reader.option(&at.item, &at.option));
            say.result("desk-assess-heard-in", &[("question", &question), ("answer", &answer)]);
        }
    }
    match &assessed.next {
        _ if assessed.enough => say.result("desk-assess-enough", &[]),
        Some(next) => say.result("desk-assess-next", &[("item", &reader.question(next))]),
        None => say.result("desk-assess-asked", &[]),
    }
    if !assessed.not_covered.is_empty() {
        let uncovered = list(&mut assessed.not_covered.iter().map(ToString::to_string));
        say.result("desk-guide-uncovered", &[("list", &uncovered)]);
    }
    let bare = Assessment {
        track: assessed.track,
        outcome: assessed.outcome,
        dimensions: assessed.dimensions.clone(),
        settled: assessed.settled,
    };
    show(&bare, say);
}

/// What is not as the scenario expects, by its name there.
fn differing(assessed: &Assessed, expected: &ExpectedOutcome) -> Vec<&'static str> {
    let ids = |all: &BTreeSet<SignId>| all.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    let dimension = |id: &String, state: &String| {
        let found = assessed.dimensions.iter().find(|(each, _)| each.id() == id);
        found.is_some_and(|(_, found)| found.id() == state)
    };
    let urgent: BTreeSet<String> = assessed.urgent.iter().cloned().collect();
    [
        ("track", expected.track.as_ref().is_none_or(|track| track == assessed.track.id())),
        ("outcome", expected.outcome.as_ref().is_none_or(|outcome| outcome == assessed.outcome.id())),
        ("heard", expected.heard.as_ref().is_none_or(|heard| *heard == ids(&assessed.heard))),
        ("dimensions", expected.dimensions.iter().all(|(id, state)| dimension(id, state))),
        ("urgent", expected.urgent.as_ref().is_none_or(|expected| *expected == urgent)),
    ]
    .into_iter()
    .filter(|(_, as_expected)| !as_expected)
    .map(|(part, _)| part)
    .collect()
}
