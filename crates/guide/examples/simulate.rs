//! 100,000 conversations, each twice: the whole list in the guide's order, and as Sala asks, until enough is known. The
//! persons come from the patterns of the guides' scenarios, with a seed, so they are the same every time; each has an
//! answer to every question, some of which they would rather not give.
//!
//! `cargo run --release -p sala-guide --example simulate [-- PERSONS]`
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "../tests/shelf/mod.rs"]
mod shelf;

use sala_guide::{Answers, Consents, Evaluation, Guide, Item, ItemKind, NeedId, Outcome, Track, evaluate};
use sala_record::{Answer, AnswerFile};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const SEED: u64 = 202_611;
/// How often a person's answer differs from the pattern they come from.
const OTHERWISE: f64 = 0.15;
/// How often a question is refused, by how heavy it is.
const REFUSED: [f64; 4] = [0.02, 0.06, 0.15, 0.30];

/// What somebody would answer to each question, and what they decided.
struct Person {
    answers: BTreeMap<String, Answer>,
    consents: Consents,
}

/// A conversation that is over.
struct Told {
    asked: u32,
    weight: u32,
    /// Of weight 2 and 3.
    heavy: u32,
    track: Track,
    outcome: Outcome,
    urgent: BTreeSet<NeedId>,
}

fn main() {
    let folders = shelf::folders();
    let persons: usize = std::env::args().nth(1).map_or(100_000, |count| count.parse().unwrap());
    let each = persons.div_ceil(folders.len());
    println!(
        "{persons} persons in {} guides, seed {SEED}: {:.0} % of answers differ from the pattern; refused by weight: {}",
        folders.len(),
        OTHERWISE * 100.0,
        REFUSED.map(|share| format!("{:.0} %", share * 100.0)).join(", ")
    );
    println!(
        "\n| guide | track | outcome | persons | questions, whole list | asked | weight, whole list | carried | share of the weight | heavy, whole list | asked heavy |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    let threads: Vec<_> =
        folders.into_iter().map(|folder| std::thread::spawn(move || simulate(&folder, each))).collect();
    let mut changed = 0;
    for thread in threads {
        let (table, different) = thread.join().unwrap();
        print!("{table}");
        changed += different;
    }
    println!("\nOutcome, track or urgent needs changed by stopping: {changed} of {persons}");
    assert_eq!(changed, 0, "the stop rule changed what should be done");
}

fn simulate(folder: &Path, persons: usize) -> (String, usize) {
    let guide = shelf::load(folder);
    let patterns = patterns(folder);
    let mut chance = fastrand::Rng::with_seed(SEED);
    let mut by_outcome: BTreeMap<(Outcome, Track), Vec<(Told, Told)>> = BTreeMap::new();
    let mut changed = 0;
    for place in 0..persons {
        let person = Person::from(&guide, &patterns[place % patterns.len()], &mut chance);
        let (whole, enough) = (person.whole_list(&guide), person.until_enough(&guide));
        if (whole.outcome, &whole.urgent, whole.track) != (enough.outcome, &enough.urgent, enough.track) {
            changed += 1;
        }
        by_outcome.entry((whole.outcome, whole.track)).or_default().push((whole, enough));
    }
    let rows = by_outcome
        .iter()
        .rev()
        .map(|((outcome, track), told)| row(guide.id(), track.id(), outcome.id(), told));
    (rows.collect(), changed)
}

fn row(guide: &str, track: &str, outcome: &str, told: &[(Told, Told)]) -> String {
    let whole = |pick: fn(&Told) -> u32| mean(told.iter().map(|(whole, _)| pick(whole)));
    let enough = |pick: fn(&Told) -> u32| mean(told.iter().map(|(_, enough)| pick(enough)));
    let (carried, of) = (enough(|told| told.weight), whole(|told| told.weight));
    format!(
        "| {guide} | {track} | {outcome} | {} | {:.1} | {:.1} | {of:.1} | {carried:.1} | {:.2} | {:.1} | {:.1} |\n",
        told.len(),
        whole(|told| told.asked),
        enough(|told| told.asked),
        if of > 0.0 { carried / of } else { 1.0 },
        whole(|told| told.heavy),
        enough(|told| told.heavy),
    )
}

fn mean(of: impl ExactSizeIterator<Item = u32>) -> f64 {
    let count = of.len();
    of.map(f64::from).sum::<f64>() / count as f64
}

fn patterns(folder: &Path) -> Vec<AnswerFile> {
    let mut paths: Vec<_> =
        fs::read_dir(folder.join("scenarios")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| serde_json::from_slice(&fs::read(path).unwrap()).unwrap()).collect()
}

impl Person {
    fn from(guide: &Guide, pattern: &AnswerFile, chance: &mut fastrand::Rng) -> Self {
        let mut answers: BTreeMap<String, Answer> =
            guide.items().map(|item| (item.id.to_string(), calm(item))).collect();
        let told = sala_guide::Told::written(guide, pattern).unwrap();
        for item in told.answers.items() {
            answers.insert(item.to_string(), told.answers.of(item)[0].answer.clone());
        }
        for item in guide.items().filter(|item| item.asked_of.is_person() && !item.options.is_empty()) {
            if chance.f64() < OTHERWISE {
                answers.insert(item.id.to_string(), other(item, chance));
            }
            if chance.f64() < REFUSED[usize::from(item.weight)] {
                answers.insert(item.id.to_string(), Answer::Declined);
            }
        }
        Self { answers, consents: told.consents }
    }

    /// Every question that may be asked, in the order of the guide.
    fn whole_list(&self, guide: &Guide) -> Told {
        self.tell(guide, |seen, asked| {
            seen.available.iter().find(|id| !asked.contains(id.as_str())).map(ToString::to_string)
        })
    }

    /// What Sala asks next, until it asks nothing more.
    fn until_enough(&self, guide: &Guide) -> Told {
        self.tell(guide, |seen, asked| {
            seen.open.iter().find(|id| !asked.contains(id.as_str())).map(ToString::to_string)
        })
    }

    fn tell(&self, guide: &Guide, next: impl Fn(&Evaluation, &BTreeSet<String>) -> Option<String>) -> Told {
        let (mut answers, mut asked) = (Answers::new(), BTreeSet::new());
        let (mut count, mut weight, mut heavy) = (0, 0, 0);
        let mut seen = evaluate(guide, &answers, &self.consents);
        while let Some(id) = next(&seen, &asked) {
            let item = guide.item(&id).unwrap();
            asked.insert(id.clone());
            if matches!(item.kind, ItemKind::Card | ItemKind::Consent) {
                continue;
            }
            if item.asked_of.is_person() {
                count += 1;
                weight += u32::from(item.weight);
                heavy += u32::from(item.weight >= sala_guide::HEAVY);
            }
            answers.say(id.as_str(), self.answers[&id].clone(), None);
            seen = evaluate(guide, &answers, &self.consents);
        }
        let Evaluation { track, outcome, urgent, .. } = seen;
        Told { asked: count, weight, heavy, track, outcome, urgent: urgent.into_keys().collect() }
    }
}

/// The answer of somebody to whom nothing of it happened.
fn calm(item: &Item) -> Answer {
    let alone = item.exclusive.first();
    let quiet = item
        .options
        .iter()
        .find(|option| option.heard.is_empty() && option.needs.is_empty() && option.action.is_none());
    match (item.kind, alone.or(quiet.map(|option| &option.id))) {
        (ItemKind::Choice, Some(option)) => Answer::Choice(option.to_string()),
        (ItemKind::Choices, Some(option)) => Answer::Choices(vec![option.to_string()]),
        _ => Answer::Unknown,
    }
}

/// Any answer.
fn other(item: &Item, chance: &mut fastrand::Rng) -> Answer {
    let option = item.options[chance.usize(..item.options.len())].id.to_string();
    if item.kind == ItemKind::Choice {
        return Answer::Choice(option);
    }
    let alone = |id: &str| item.exclusive.iter().any(|only| only == id);
    let mut all = vec![option];
    if !alone(&all[0]) {
        let more = &item.options[chance.usize(..item.options.len())].id;
        if !alone(more) && more.as_str() != all[0] {
            all.push(more.to_string());
        }
    }
    Answer::Choices(all)
}
