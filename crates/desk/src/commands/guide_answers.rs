//! `guide assess --answers`: what a written interview amounts to, what is still to be asked, and why.

use crate::commands::guide_assess::show;
use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use crate::{Assess, script};
use sala_guide::{
    Answers, Assessment, Consents, Dimension, DimensionState, Evaluation, Guide, HeardIn, ItemId, Outcome,
    Rule, SignId, Track, check_answer, evaluate,
};
use sala_record::{AnswerFile, ExpectedOutcome};
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

pub(crate) fn run(guide: &Guide, path: &Path, args: &Assess, say: &Say) -> Result<Exit, Refusal> {
    let file = script::read(path)?;
    script::check(&file, guide, path)?;
    let seen = told(guide, &file, path)?;
    let assessed = assessed(guide, &seen);
    if args.json {
        say.json(&assessed)?;
    } else {
        in_words(&assessed, say);
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

/// The written interview, as the engine sees it at its end.
fn told(guide: &Guide, file: &AnswerFile, path: &Path) -> Result<Evaluation, Refusal> {
    let mut consents = Consents::from_changes(&file.consents);
    let mut answers = Answers::new();
    for (place, scripted) in file.answers.iter().enumerate() {
        check_answer(guide, &scripted.item, &scripted.answer).map_err(|error| {
            script::refused(path, "desk-error-answers").detail(format!("answers[{place}]: {error}"))
        })?;
        match guide.consent_change(&scripted.item, &scripted.answer) {
            Some(change) => consents.decide(&change),
            None => answers.say(scripted.item.as_str(), scripted.answer.clone(), None),
        }
    }
    Ok(evaluate(guide, &answers, &consents))
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

fn in_words(assessed: &Assessed, say: &Say) {
    let list = |all: &mut dyn Iterator<Item = String>| all.collect::<Vec<_>>().join(", ");
    let none = say.text("desk-none", &[]);
    let or_none = |text: String| if text.is_empty() { none.clone() } else { text };
    let heard = or_none(list(&mut assessed.heard.iter().map(ToString::to_string)));
    let not_heard = or_none(list(&mut assessed.not_heard.iter().map(ToString::to_string)));
    let urgent = or_none(list(&mut assessed.urgent.iter().cloned()));
    say.result("desk-assess-heard", &[("list", &heard)]);
    say.result("desk-assess-not-heard", &[("list", &not_heard)]);
    say.result("desk-assess-urgent", &[("list", &urgent)]);
    for rests in &assessed.reasons.signs {
        let places = list(&mut rests.heard_in.iter().map(|at| format!("{} → {}", at.item, at.option)));
        say.result("desk-assess-rests", &[("sign", &rests.sign), ("list", &places)]);
    }
    match &assessed.next {
        _ if assessed.enough => say.result("desk-assess-enough", &[]),
        Some(next) => say.result("desk-assess-next", &[("item", next)]),
        None => say.result("desk-assess-asked", &[]),
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
