//! `npm run torture`: kills, power cuts and failing calls, and a table of what came of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

use clap::{Parser, Subcommand};
use sala_torture::{Class, Part, Row, kill::kill, print_table, work::work};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Does the work of one class until it is killed (what the others start).
    Work {
        /// The class.
        class: Class,
        /// The folder it works in.
        world: PathBuf,
        /// The number of the run.
        run: u32,
        /// How many steps.
        steps: u32,
        /// Acknowledges each step before it is done: a worker that is to be found out.
        #[arg(long)]
        hasty: bool,
    },
    /// Tortures each class and prints a table.
    Run {
        /// Kills a class.
        #[arg(long, default_value_t = 1000)]
        kills: u32,
        /// The share of the states after a power cut, and of the failing calls, from 0 to 1.
        #[arg(long, default_value_t = 1.0)]
        share: f64,
        /// The seed of every choice.
        #[arg(long, default_value_t = 202_611)]
        seed: u64,
        /// Only these classes.
        #[arg(long)]
        class: Vec<Class>,
        /// At the same time.
        #[arg(long, default_value_t = 2)]
        jobs: usize,
    },
}

fn main() {
    match Cli::parse().command {
        Command::Work { class, world, run, steps, hasty } => work(class, &world, run, steps, hasty),
        Command::Run { kills, share, seed, class, jobs } => {
            let classes = if class.is_empty() { Class::ALL.to_vec() } else { class };
            let rows = torture(&classes, kills, share, seed, jobs);
            print_table(&rows);
            if !rows.iter().all(Row::is_clean) {
                std::process::exit(1);
            }
        }
    }
}

fn torture(classes: &[Class], kills: u32, share: f64, seed: u64, jobs: usize) -> Vec<Row> {
    let program = std::env::current_exe().unwrap();
    let mut left = Vec::new();
    for class in classes {
        left.extend(["killed", "power cut", "failing calls"].map(|what| (*class, what)));
    }
    left.reverse();
    let (left, rows) = (Mutex::new(left), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..jobs.max(1) {
            scope.spawn(|| {
                loop {
                    let Some((class, what)) = left.lock().unwrap().pop() else { break };
                    let Some(row) = one(&program, class, what, kills, share, seed) else { continue };
                    eprintln!("{}", row.line());
                    row.faults.iter().for_each(|fault| eprintln!("{fault}"));
                    rows.lock().unwrap().push(row);
                }
            });
        }
    });
    let mut rows = rows.into_inner().unwrap();
    rows.sort_by_key(|row| (row.class, row.what));
    rows
}

fn one(program: &Path, class: Class, what: &str, kills: u32, share: f64, seed: u64) -> Option<Row> {
    match what {
        "killed" => (kills > 0).then(|| kill(program, class, kills, seed)),
        #[cfg(target_os = "linux")]
        "power cut" => (share > 0.0)
            .then(|| sala_torture::cuts::Recording::of(program, class, false).cut(Part::Share(share), seed)),
        #[cfg(target_os = "linux")]
        "failing calls" => {
            (share > 0.0).then(|| sala_torture::faults::fail(program, class, Part::Share(share), seed))
        }
        _ => None,
    }
}
