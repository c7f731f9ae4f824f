//! What bare signs amount to: the dimension rule, the two lists of outcomes, the people of the training scenarios.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{guide, guide_with, set};
use sala_guide::{Assessment, Counts, Dimension, DimensionState, Guide, Outcome, Rest, Track, assess};

fn heard(guide: &Guide, track: Track, codes: &str) -> Assessment {
    assess(guide, track, &set(codes), &set(""), Rest::NotHeard).unwrap()
}

#[test]
fn a_dimension_needs_a_pattern_not_one_sign() {
    for ((strong, medium, weak), positive) in [
        ((0, 0, 0), false),
        ((1, 0, 0), false),
        ((2, 0, 0), true),
        ((1, 1, 0), true),
        ((1, 0, 1), true),
        ((0, 2, 0), false),
        ((0, 3, 0), true),
        ((0, 2, 1), true),
        ((0, 1, 9), false),
        ((0, 0, 9), false),
    ] {
        assert_eq!(Counts { strong, medium, weak }.positive(), positive, "{strong}/{medium}/{weak}");
    }
}

/// Codes, then the positive dimensions, of the seven fictional persons of the training scenarios.
const PERSONS: [(&str, &str, Track, &str, Outcome); 8] = [
    (
        "A",
        "DR1 DR2 CR3 CR5 CR6 VR3 VR4 VR6 EX1 EX2 CD3 CD4 CD13 VD1 VD2 VD5",
        Track::Adult,
        "DR CR VR EX CD VD",
        Outcome::StrongSigns,
    ),
    (
        "B",
        "DR1 DR4 VR6 VR10 EX1 EX2 CD1 CD11 CD14 VD1 VD2 VD5",
        Track::Adult,
        "DR EX CD VD",
        Outcome::StrongSigns,
    ),
    (
        "C",
        "DR1 DR2 CR5 CR6 VR6 VR7 VR14 EX1 EX3 CD2 CD3 CD4 CD6 CD7 CD9 CD13 VD2 VD5",
        Track::Adult,
        "DR VR EX CD",
        Outcome::StrongSigns,
    ),
    ("D", "DR2 DR10 VR1 VR4 VR6", Track::Child, "DR VR", Outcome::Signs),
    ("D taken for an adult", "DR2 DR10 VR1 VR4 VR6", Track::Adult, "VR", Outcome::SomeSigns),
    (
        "E",
        "DR2 DR3 DR4 CR4 CR5 VR6 VR8 VR16 EX1 EX2 EX5 EX6 CD1 CD3 CD14 VD1 VD2 VD5",
        Track::Adult,
        "DR VR EX CD VD",
        Outcome::StrongSigns,
    ),
    ("F", "EX2 EX3 EX7 VR6 VD3", Track::Adult, "EX", Outcome::LabourConcern),
    ("G", "DR1 DR2 VR6", Track::Adult, "DR", Outcome::RecruitmentConcern),
];

#[test]
fn the_persons_of_the_scenarios_are_seen_as_they_should_be() {
    let guide = guide();
    for (name, codes, track, positive, outcome) in PERSONS {
        let seen = heard(&guide, track, codes);
        assert_eq!(seen.outcome, outcome, "{name}");
        assert!(seen.settled, "{name}: nothing is unknown");
        for dimension in Dimension::ALL {
            let expected = positive.split_whitespace().any(|id| id == dimension.id());
            let state = if expected { DimensionState::Positive } else { DimensionState::Negative };
            assert_eq!(seen.dimensions[&dimension], state, "{name}, {}", dimension.id());
        }
    }
}

#[test]
fn a_child_taken_for_an_adult_loses_protection_so_doubt_means_child() {
    let guide = guide();
    let codes = "DR2 DR10 VR1 VR4 VR6";
    let (child, adult) = (heard(&guide, Track::Child, codes), heard(&guide, Track::Adult, codes));
    assert!(child.outcome > adult.outcome);
    assert_eq!(adult.dimensions[&Dimension::DR], DimensionState::Negative);
    assert_eq!(child.dimensions[&Dimension::DR], DimensionState::Positive);
}

#[test]
fn each_line_of_the_adults_list() {
    let guide = guide();
    for (codes, outcome) in [
        ("EX1 EX2 CD1 CD2 DR1 DR2", Outcome::StrongSigns),
        ("EX1 EX2 CD1 CD2 VR1 VR2 VR3", Outcome::StrongSigns),
        ("EX1 EX2 CD1 CD2 VD1 VD2 VD3", Outcome::Signs),
        ("SX VD1 VD2 VD3 CR1 CR2", Outcome::StrongSigns),
        ("SX VD1 VD2 VD3 VR1 VR2 VR3", Outcome::Signs),
        ("CD9 CD10 CD11", Outcome::Signs),
        ("CD1", Outcome::Signs),
        ("CD5", Outcome::SomeSigns),
        ("SX", Outcome::Signs),
        ("FM", Outcome::Signs),
        ("FC", Outcome::Signs),
        ("BEG", Outcome::Signs),
        ("ORGAN", Outcome::Signs),
        ("EX1 EX2 CR1 CR2", Outcome::Signs),
        ("CR3", Outcome::Signs),
        ("DANGER", Outcome::Signs),
        ("INTENT ACT", Outcome::Signs),
        ("INTENT VR6", Outcome::Signs),
        ("INTENT VD1", Outcome::SomeSigns),
        ("INTENT", Outcome::SomeSigns),
        ("DR1 DR2", Outcome::RecruitmentConcern),
        ("CR1 CR2", Outcome::RecruitmentConcern),
        ("EX1 EX2", Outcome::LabourConcern),
        ("EX2", Outcome::SomeSigns),
        ("CARER-UNPROVEN", Outcome::SomeSigns),
        ("VR1 VR2 VR3", Outcome::SomeSigns),
        ("VR1 VR2 VD1 VD2 ACT ALONE", Outcome::NoneRecorded),
        ("", Outcome::NoneRecorded),
    ] {
        // The small guide's carer question makes ALONE and CARER-UNPROVEN heard: all of the tables is covered.
        assert_eq!(heard(&guide, Track::Adult, codes).outcome, outcome, "{codes}");
    }
}

#[test]
fn each_line_of_the_childs_list() {
    let guide = guide();
    for (codes, outcome) in [
        ("ACT EX1 EX2", Outcome::StrongSigns),
        ("ACT BEG", Outcome::StrongSigns),
        ("SX", Outcome::StrongSigns),
        ("FM", Outcome::StrongSigns),
        ("CR3", Outcome::StrongSigns),
        ("CD5", Outcome::StrongSigns),
        ("CD9", Outcome::ChildProtectionCheck),
        ("BEG", Outcome::Signs),
        ("ACT INTENT", Outcome::Signs),
        ("INTENT", Outcome::ChildProtectionCheck),
        ("DR2 DR10", Outcome::Signs),
        ("EX1 EX2", Outcome::Signs),
        ("CARER-UNPROVEN CARER-SHOWN", Outcome::Signs),
        ("DANGER CARER-SHOWN", Outcome::Signs),
        ("", Outcome::ChildProtectionCheck),
        ("ALONE CARER-SHOWN", Outcome::ChildProtectionCheck),
        ("EX2 CARER-SHOWN", Outcome::ChildProtectionCheck),
        ("VR15 VR16 VR1 CARER-SHOWN", Outcome::ChildProtectionCheck),
        ("VR1 ACT CARER-SHOWN", Outcome::NoneRecorded),
        ("CARER-SHOWN", Outcome::NoneRecorded),
    ] {
        assert_eq!(heard(&guide, Track::Child, codes).outcome, outcome, "{codes}");
    }
}

#[test]
fn what_is_unknown_keeps_a_case_open() {
    let guide = guide();
    let nothing = assess(&guide, Track::Adult, &set(""), &set(""), Rest::Unknown).unwrap();
    assert_eq!((nothing.outcome, nothing.settled), (Outcome::Unclear, false));
    assert_eq!(nothing.dimensions[&Dimension::CD], DimensionState::Open);
    let strong =
        assess(&guide, Track::Adult, &set("EX1 EX2 CD1 CD2 DR1 DR2"), &set(""), Rest::Unknown).unwrap();
    assert_eq!((strong.outcome, strong.settled), (Outcome::StrongSigns, true));
}

#[test]
fn unknown_circumstances_alone_do_not_make_a_case_unclear() {
    let guide = guide();
    let mut known: std::collections::BTreeSet<_> = set(&common::all_signs().join(" "));
    for unknown in ["ACT", "ALONE", "VR1", "VR2"] {
        known.remove(unknown);
    }
    let seen = assess(&guide, Track::Adult, &set(""), &known, Rest::Unknown).unwrap();
    assert_eq!(
        (seen.outcome, seen.settled),
        (Outcome::NoneRecorded, true),
        "two medium signs make no dimension"
    );
    known.remove("VR3");
    let seen = assess(&guide, Track::Adult, &set(""), &known, Rest::Unknown).unwrap();
    assert_eq!((seen.outcome, seen.settled), (Outcome::Unclear, false), "three do");
}

#[test]
fn a_guide_that_cannot_hear_a_sign_never_says_that_none_was_recorded() {
    let guide = guide_with(|guide| {
        guide["stages"][6]["items"][1]["options"].as_array_mut().unwrap().remove(6);
    });
    assert_eq!(guide.not_covered(), ["VD7"]);
    assert_eq!(heard(&guide, Track::Adult, "").outcome, Outcome::Unclear);
    assert!(heard(&guide, Track::Adult, "").settled, "no answer can change it");
}

#[test]
fn a_code_that_nobody_knows_is_told_and_not_passed_over() {
    let error = assess(&guide(), Track::Adult, &set("CD1 CD99"), &set(""), Rest::Unknown).unwrap_err();
    assert_eq!(error.to_string(), "there is no sign `CD99`");
}
