//! Each law broken on purpose, and caught; and the formulas held against the engine as it runs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::laws::{Engine, prove};
use super::world::{After, World, house_gates};
use super::{Breach, Broken, Law, Step, amounts};
use crate::condition::Condition;
use crate::definition::{Definition, HEAVY, Item, Stage, StageKind};
use crate::gates::{Gates, gates};
use crate::rules::{Clause, Formula, LISTS, Lists};
use crate::table::SignTable;
use crate::{Evaluation, Guide, Outcome, Rule, SignsDefinition, Told};
use batsat::Lit;
use proptest::prelude::*;
use sala_record::{Answer, Digest};
use std::path::Path;

fn read<T: serde::de::DeserializeOwned>(path: &str) -> T {
    let shelf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-guides");
    serde_json::from_slice(&std::fs::read(shelf.join(path)).unwrap()).unwrap()
}

/// The walk-in guide, with a change that no check sees before the proof does.
fn guide(change: impl FnOnce(&mut Definition)) -> Guide {
    let mut definition: Definition = read("consular-walk-in/guide.json");
    let signs: SignsDefinition = read("signs/signs.json");
    change(&mut definition);
    let table = SignTable::new(&signs);
    Guide::checked(definition, signs, table, Vec::new(), Digest::of(b""))
}

fn item<'a>(definition: &'a mut Definition, id: &str) -> &'a mut Item {
    definition.stages.iter_mut().flat_map(|stage| &mut stage.items).find(|item| item.id == *id).unwrap()
}

fn is(item: &str, option: &str) -> Condition {
    Condition::Is { item: item.into(), option: option.into() }
}

/// What is broken; nothing else may be.
fn broken(guide: &Guide, engine: Engine, law: Law) -> Breach {
    let proof = prove(guide, engine);
    let laws: Vec<_> = proof.breaches.iter().map(|breach| breach.broken.law()).collect();
    assert!(laws.contains(&law), "{law:?} was not caught, but {laws:?}");
    assert!(laws.iter().all(|each| *each == law), "{law:?} was to be broken, not {laws:?}");
    proof.breaches.into_iter().next().unwrap()
}

/// The path as a conversation, in the engine as it runs.
fn walk(guide: &Guide, path: &[Step]) -> Evaluation {
    let mut told = Told::default();
    for step in path {
        let kind = guide.item(&step.item).unwrap().kind;
        let chosen: Vec<String> = step.chosen.iter().map(ToString::to_string).collect();
        let answer = if kind == crate::ItemKind::Choices {
            Answer::Choices(chosen)
        } else {
            assert_eq!(chosen.len(), 1, "{step:?} is no single answer");
            Answer::Choice(chosen[0].clone())
        };
        told.say(guide, step.item.clone(), answer);
    }
    told.evaluate(guide)
}

#[test]
fn the_guide_as_it_ships_keeps_every_law() {
    let proof = prove(&guide(|_| ()), Engine::HOUSE);
    assert!(proof.holds(), "{:#?}", proof.breaches);
}

#[test]
fn a_rule_that_lets_a_further_sign_lower_protection_is_caught() {
    // "Some signs" looked at first: two signs that were strong together would count for little.
    static FIRST: [Clause; 2] = [
        Clause {
            outcome: Outcome::SomeSigns,
            rule: Rule::AnySign,
            formula: Formula::Heard(|table, _| table.named.danger),
        },
        Clause {
            outcome: Outcome::Signs,
            rule: Rule::PurposeSign,
            formula: Formula::Heard(|table, _| table.named.sx),
        },
    ];
    static LOWERING: Lists = Lists { adult: &FIRST, child: &FIRST };
    let guide =
        guide(|definition| definition.outcomes = vec![Outcome::SomeSigns, Outcome::Signs, Outcome::Unclear]);
    let proof = prove(&guide, Engine { lists: &LOWERING, gates: house_gates });
    let breach = proof.breaches.iter().find(|each| each.broken.law() == Law::HearingNeverLowers).unwrap();
    let expected = Broken::HearingNeverLowers {
        sign: "DANGER".into(),
        before: Outcome::Signs,
        after: Outcome::SomeSigns,
    };
    assert_eq!(breach.broken, expected);
    assert!(walk(&guide, &breach.path).heard().contains("SX"), "{:?}", breach.path);
}

#[test]
fn a_child_list_that_forgets_a_rule_of_the_adult_list_is_caught() {
    static FORGETFUL: [Clause; 1] = [Clause {
        outcome: Outcome::ChildProtectionCheck,
        rule: Rule::ChildCheck,
        formula: Formula::CarerNotShown,
    }];
    static GAPPY: Lists = Lists { adult: LISTS.adult, child: &FORGETFUL };
    let guide = guide(|_| ());
    let proof = prove(&guide, Engine { lists: &GAPPY, gates: house_gates });
    let breach = proof.breaches.iter().find(|each| each.broken.law() == Law::ChildNeverWeaker).unwrap();
    let Broken::ChildNeverWeaker { adult, child } = breach.broken else { panic!("{breach:?}") };
    assert!(child < adult, "{child} is not below {adult}");
    assert!(!breach.path.is_empty());
}

#[test]
fn a_question_with_nothing_but_alarming_answers_is_caught() {
    let guide = guide(|definition| {
        let debt = item(definition, "debt");
        debt.options.retain(|option| !option.heard.is_empty());
        debt.exclusive.clear();
        // Its "none" was the only one to say of some signs that they were not heard.
        definition.outcomes.retain(|each| *each != Outcome::NoneRecorded);
    });
    let breach = broken(&guide, Engine::HOUSE, Law::RefusalNeverWeaker);
    let Broken::RefusalNeverWeaker { item, refused, reassuring, answered } = &breach.broken else {
        panic!("{breach:?}")
    };
    assert_eq!(&**item, "debt");
    assert!(refused < answered);
    // The path tells the truth: refused there it amounts to the one, answered to the other.
    assert_eq!(walk(&guide, &breach.path).outcome, *refused);
    let mut answered_path = breach.path.clone();
    answered_path.push(Step { item: item.clone(), chosen: vec![reassuring.clone()] });
    assert_eq!(walk(&guide, &answered_path).outcome, *answered);
}

#[test]
fn a_gate_that_lets_heavy_questions_through_without_consent_is_caught() {
    fn open_gates(now: &mut After<'_, '_>, stage: &Stage, item: &Item) -> Gates<Lit> {
        let light = Item { weight: item.weight.min(HEAVY - 1), ..item.clone() };
        gates(now, stage, &light)
    }
    let engine = Engine { lists: &LISTS, gates: open_gates };
    let breach = broken(&guide(|_| ()), engine, Law::HeavyOnlyWithConsent);
    assert!(matches!(breach.broken, Broken::HeavyOnlyWithConsent { .. }));
}

#[test]
fn a_question_about_means_that_reaches_a_child_is_caught() {
    let guide = guide(|definition| item(definition, "who-told").track = None);
    let breach = broken(&guide, Engine::HOUSE, Law::NoMeansOfAChild);
    assert_eq!(breach.broken, Broken::NoMeansOfAChild { item: "who-told".into() });
    let seen = walk(&guide, &breach.path);
    assert_eq!(seen.track, crate::Track::Child);
    assert!(seen.available.contains(&"who-told".into()));
}

#[test]
fn help_that_must_be_earned_by_an_answer_is_caught() {
    let guide = guide(|definition| {
        let referral = definition.stages.iter_mut().find(|stage| stage.kind == StageKind::Referral).unwrap();
        referral.items.iter_mut().for_each(|item| item.when = Some(is("intent", "yes")));
    });
    let breach = broken(&guide, Engine::HOUSE, Law::HelpInEveryState);
    assert_eq!(breach.broken, Broken::HelpInEveryState { stage: StageKind::Referral });
    assert_eq!(breach.path, [], "at the start already");
}

#[test]
fn help_that_an_answer_takes_away_is_caught_with_that_answer() {
    let guide = guide(|definition| {
        let close = definition.stages.iter_mut().find(|stage| stage.kind == StageKind::Close).unwrap();
        let refused = Condition::Not(Box::new(is("consent-talk", "no")));
        close.items.iter_mut().for_each(|item| item.when = Some(refused.clone()));
    });
    let breach = broken(&guide, Engine::HOUSE, Law::HelpInEveryState);
    assert_eq!(breach.path, [Step { item: "consent-talk".into(), chosen: vec!["no".into()] }]);
}

#[test]
fn a_question_that_no_answers_lead_to_is_caught() {
    let guide = guide(|definition| {
        item(definition, "child-trip").when =
            Some(Condition::All(vec![is("carer", "shown"), is("carer", "alone")]));
    });
    let breach = broken(&guide, Engine::HOUSE, Law::EveryQuestionReachable);
    assert_eq!(breach.broken, Broken::EveryQuestionReachable { item: "child-trip".into() });
}

#[test]
fn an_outcome_that_was_not_declared_is_caught_with_the_answers_that_lead_to_it() {
    let guide = guide(|definition| definition.outcomes.retain(|each| *each != Outcome::LabourConcern));
    let breach = broken(&guide, Engine::HOUSE, Law::OutcomesAsDeclared);
    assert_eq!(breach.broken, Broken::OutcomeNotDeclared { outcome: Outcome::LabourConcern });
    assert_eq!(walk(&guide, &breach.path).outcome, Outcome::LabourConcern);
}

#[test]
fn an_outcome_that_is_declared_and_cannot_be_reached_is_caught() {
    let guide = guide(|definition| {
        for option in definition.stages.iter_mut().flat_map(|s| &mut s.items).flat_map(|i| &mut i.options) {
            option.heard.retain(|sign| !sign.as_str().starts_with("EX"));
        }
        definition.outcomes.retain(|each| *each != Outcome::NoneRecorded);
    });
    let breach = broken(&guide, Engine::HOUSE, Law::OutcomesAsDeclared);
    assert_eq!(breach.broken, Broken::OutcomeNeverReached { outcome: Outcome::LabourConcern });
}

/// Choices by item: for each item that has any, which were made.
fn states() -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(prop_oneof![2 => Just(0_u16), 3 => any::<u16>()], 80)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    /// What the solver reasons over is what the engine does, in states that no order would lead to as well.
    #[test]
    fn the_formulas_say_what_the_engine_says(picks in states()) {
        let guide = guide(|_| ());
        let mut world = World::new(&guide, house_gates);
        let end = world.end();
        let mut told = Told::default();
        let mut assumed = Vec::new();
        for (place, pick) in (0..end).zip(picks) {
            let item = world.items[place].1;
            let choices = item.choices();
            let several = item.kind == crate::ItemKind::Choices;
            let made: Vec<bool> = (0..choices.len())
                .map(|choice| match several {
                    true => pick >> choice & 1 == 1,
                    false => pick != 0 && usize::from(pick) % choices.len() == choice,
                })
                .collect();
            let ids = choices.iter().zip(&made).filter(|(_, made)| **made).map(|(id, _)| (*id).to_owned());
            let ids: Vec<String> = ids.collect();
            assumed.extend(world.chosen[place].iter().zip(&made).map(|(lit, made)| if *made { *lit } else { !*lit }));
            if ids.is_empty() {
                continue;
            }
            let answer = if several { Answer::Choices(ids) } else { Answer::Choice(ids[0].clone()) };
            told.say(&guide, item.id.clone(), answer);
        }
        let seen = told.evaluate(&guide);
        let facts = world.facts(end, None, None);
        let ground = amounts::Ground {
            table: &guide.table,
            lists: &LISTS,
            covers_tables: guide.rules().covers_tables,
        };
        let levels = amounts::amounts(&mut world.circuit, ground, &facts);
        let open: Vec<Lit> = (0..end).map(|place| world.open(place, end)).collect();
        prop_assert!(world.circuit.possible(&assumed));
        for (outcome, level) in levels {
            prop_assert_eq!(world.circuit.holds(level), seen.outcome >= outcome, "{} of {}", outcome, seen.outcome);
        }
        for (place, open) in open.into_iter().enumerate() {
            let id = &world.items[place].1.id;
            prop_assert_eq!(world.circuit.holds(open), seen.available.contains(id), "{}", id);
        }
    }
}
