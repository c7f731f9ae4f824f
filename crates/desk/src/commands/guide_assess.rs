//! `guide assess`: what bare signs amount to. Advice for the next step, never a finding about a person.

use crate::commands::guide_answers;
use crate::commands::guide_check::{read, words};
use crate::commands::reader::Reader;
use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use crate::{Assess, RestName, TrackName};
use sala_guide::{Assessment, DimensionState, Rest, SignId, Track, assess};
use std::collections::BTreeSet;

pub(crate) fn run(args: &Assess, say: &Say) -> Result<Exit, Refusal> {
    let (guide, files) = read(&args.dir)?;
    if let Some(answers) = &args.answers {
        let words = words(&guide, &files)?;
        return guide_answers::run(&Reader::new(&guide, &words, say), answers, args);
    }
    let track = match args.track {
        Some(TrackName::Adult) => Track::Adult,
        // The parser asks for it; and whoever is not shown to be an adult is on the child track.
        Some(TrackName::Child) | None => Track::Child,
    };
    let rest = match args.rest {
        RestName::Unknown => Rest::Unknown,
        RestName::NotHeard => Rest::NotHeard,
    };
    let assessment = assess(&guide, track, &signs(&args.heard), &signs(&args.not_heard), rest)
        .map_err(|error| Refusal::new(Exit::Usage, "desk-error-sign").with("sign", error.0.to_string()))?;
    if args.json {
        say.json(&assessment)?;
    } else {
        show(&assessment, say);
    }
    Ok(Exit::Done)
}

/// An empty name between two commas is none.
fn signs(names: &[String]) -> BTreeSet<SignId> {
    names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).map(SignId::from).collect()
}

pub(crate) fn show(assessment: &Assessment, say: &Say) {
    let outcome =
        format!("{} ({})", say.text(&format!("outcome-{}", assessment.outcome), &[]), assessment.outcome);
    let track = say.text(&format!("desk-track-{}", assessment.track.id()), &[]);
    say.result("desk-assess-track", &[("track", &track)]);
    let id = if assessment.settled { "desk-assess-outcome" } else { "desk-assess-outcome-open" };
    say.result(id, &[("outcome", &outcome)]);
    for (dimension, state) in &assessment.dimensions {
        let state = say.text(
            match state {
                DimensionState::Positive => "desk-assess-positive",
                DimensionState::Negative => "desk-assess-negative",
                DimensionState::Open => "desk-assess-open",
            },
            &[],
        );
        say.result("desk-assess-dimension", &[("dimension", dimension.id()), ("state", &state)]);
    }
    say.result(if assessment.settled { "desk-assess-settled" } else { "desk-assess-not-settled" }, &[]);
    say.result("desk-assess-no-finding", &[]);
}
