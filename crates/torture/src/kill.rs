//! A worker is killed at a random instant; then the world is held against what it said.

use crate::check::{Fault, check};
use crate::work::{prepare, worker};
use crate::{Class, Row, Told, World, scratch};
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

/// Kills `kills` workers of a class. The seed says when; the instants themselves are the machine's.
#[must_use]
pub fn kill(program: &Path, class: Class, kills: u32, seed: u64) -> Row {
    let began = Instant::now();
    let mut row = Row::new(class, "killed");
    let mut chance = fastrand::Rng::with_seed(seed ^ (class as u64) << 32);
    let scratch = scratch();
    let fresh = prepare(class, &scratch.path().join("fresh"));
    let mut pace = Pace { start: Duration::from_millis(30), step: Duration::from_millis(4) };
    let (mut world, mut runs) = (fresh.clone(), Vec::new());
    let mut number = 0;
    while row.kills < kills {
        if number % class.runs_a_world() == 0 {
            let at = scratch.path().join(number.to_string());
            if world.root() != fresh.root() {
                std::fs::remove_dir_all(world.root()).unwrap();
            }
            world = fresh.copy_to(&at);
            runs.clear();
        }
        let told = one(program, class, &world, number, &mut chance, &mut pace, &mut row);
        number += 1;
        row.acknowledged += told.done.len() as u64;
        runs.push(told);
        if let Err(fault) = check(class, &world, &runs) {
            row.count(&fault, &format!("{class}, kill {number}, seed {seed}"));
            // What is wrong already is not counted again.
            number = number.next_multiple_of(class.runs_a_world());
        }
    }
    row.seconds = began.elapsed().as_secs_f64();
    row
}

/// How long a worker takes to say its first word, and for a step.
struct Pace {
    start: Duration,
    step: Duration,
}

impl Pace {
    fn learn(mean: &mut Duration, seen: Duration) {
        *mean = (*mean * 7 + seen) / 8;
    }
}

fn one(
    program: &Path,
    class: Class,
    world: &World,
    run: u32,
    chance: &mut fastrand::Rng,
    pace: &mut Pace,
    row: &mut Row,
) -> Told {
    let mut told = Told::new(run);
    let mut child = worker(program, class, world, &told, class.steps()).spawn().unwrap();
    let spawned = Instant::now();
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let enough = chance.usize(0..4);
    let mut last = spawned;
    while told.done.len() < enough {
        let (mut line, before) = (String::new(), told.done.len());
        if said.read_line(&mut line).unwrap() == 0 {
            break;
        }
        told.hear_all(&line);
        if told.done.len() > before {
            let mean = if before == 0 { &mut pace.start } else { &mut pace.step };
            Pace::learn(mean, last.elapsed());
            last = Instant::now();
        }
    }
    let window = if enough == 0 { pace.start } else { pace.step * 2 };
    std::thread::sleep(window.mul_f64(chance.f64()));
    if end(&mut child) {
        row.kills += 1;
    }
    let mut rest = String::new();
    said.read_to_string(&mut rest).unwrap();
    told.hear_all(&rest);
    assert!(told.failed.is_empty(), "{class}: a step failed although nothing was wrong: {:?}", told.failed);
    told
}

/// Whether it was killed, and had not ended by itself.
fn end(child: &mut Child) -> bool {
    child.kill().unwrap();
    let status = child.wait().unwrap();
    assert!(status.success() || status.code().is_none(), "a worker ended with {status}");
    status.code().is_none()
}

impl Row {
    /// Counts a fault and says it.
    pub(crate) fn count(&mut self, fault: &Fault, when: &str) {
        match fault {
            Fault::Lost(_) => self.lost += 1,
            Fault::Unopenable(_) => self.unopenable += 1,
            Fault::Half(_) => self.half += 1,
        }
        if self.faults.len() < 20 {
            self.faults.push(format!("{when}: {fault:?}"));
        }
    }
}
