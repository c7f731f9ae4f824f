//! Every guide that ships loads, and its worked interviews come out as written.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
mod shelf;

use sala_guide::{Dimension, Evaluation, Told, Weight};
use sala_record::{AnswerFile, ExpectedOutcome};
use std::collections::BTreeMap;
use std::fs;

fn compare(name: &str, seen: &Evaluation, expected: &ExpectedOutcome) {
    if let Some(track) = &expected.track {
        assert_eq!(seen.track.id(), track, "{name}: track");
    }
    if let Some(heard) = &expected.heard {
        let seen: std::collections::BTreeSet<String> = seen.heard().into_iter().map(Into::into).collect();
        assert_eq!(&seen, heard, "{name}: heard");
    }
    if let Some(outcome) = &expected.outcome {
        assert_eq!(seen.outcome.id(), outcome, "{name}: outcome");
    }
    let dimensions: BTreeMap<_, _> =
        seen.dimensions.iter().map(|(dimension, view)| (dimension.id(), view.state.id())).collect();
    for (dimension, state) in &expected.dimensions {
        assert_eq!(dimensions[dimension.as_str()], state, "{name}: {dimension}");
    }
    if let Some(urgent) = &expected.urgent {
        let seen: std::collections::BTreeSet<String> = seen.urgent.keys().map(ToString::to_string).collect();
        assert_eq!(&seen, urgent, "{name}: urgent");
    }
}

#[test]
fn every_guide_loads_and_its_scenarios_come_out_as_written() {
    for folder in shelf::folders() {
        let guide = shelf::load(&folder);
        let mut scenarios = 0;
        for entry in fs::read_dir(folder.join("scenarios")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "json") {
                continue;
            }
            let name = path.display().to_string();
            let file: AnswerFile = serde_json::from_slice(&fs::read(&path).unwrap())
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(file.guide, guide.id(), "{name}: guide");
            let expected = file.expect.clone().unwrap_or_else(|| panic!("{name}: expects nothing"));
            let told = Told::written(&guide, &file).unwrap_or_else(|error| panic!("{name}: {error}"));
            compare(&name, &told.evaluate(&guide), &expected);
            scenarios += 1;
        }
        assert!(scenarios > 0, "{}: no scenarios", folder.display());
    }
}

#[test]
fn the_weights_are_those_of_the_operational_indicators() {
    let guide = shelf::load(&shelf::folders()[0]);
    let letter = |weight: Option<Weight>| match weight {
        Some(Weight::Strong) => 'S',
        Some(Weight::Medium) => 'M',
        Some(Weight::Weak) => 'W',
        None => '-',
    };
    for row in common::table() {
        let sign = guide.sign(&row.id).unwrap_or_else(|| panic!("{} is missing", row.id));
        assert_eq!(sign.dimension.map(Dimension::id), Some(row.dimension.as_str()), "{}", row.id);
        assert_eq!((letter(sign.adult), letter(sign.child)), (row.adult, row.child), "{}", row.id);
    }
    let in_tables = guide.signs_definition().signs.iter().filter(|sign| sign.dimension.is_some()).count();
    assert_eq!(in_tables, common::table().len());
}
