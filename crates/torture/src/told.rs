//! What a worker said before it ended.

use std::collections::{BTreeMap, BTreeSet};

/// The steps of one run: `begin`, then for each `try <n>`, perhaps `failed <n> <why>`, and `done <n> <what came of it>`.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// The run; it goes into ids and words, so that runs on one world do not meet.
    pub run: u32,
    /// Whether the work itself had begun.
    pub begun: bool,
    /// Steps that were tried.
    pub tried: BTreeSet<u32>,
    /// Steps that were acknowledged, and what came of each.
    pub done: BTreeMap<u32, String>,
    /// Steps that were told to have failed in the end, and every reason that was given.
    pub failed: BTreeMap<u32, Vec<String>>,
}

impl Told {
    /// Nothing said yet.
    #[must_use]
    pub fn new(run: u32) -> Self {
        Self { run, ..Self::default() }
    }

    /// Takes a line; half a line (the worker was killed while it spoke) says nothing.
    pub fn hear(&mut self, line: &str) {
        let mut words = line.splitn(3, ' ');
        let (verb, step) = (words.next().unwrap_or_default(), words.next().and_then(|n| n.parse().ok()));
        let rest = words.next().unwrap_or_default().to_owned();
        match (verb, step) {
            ("begin", _) => self.begun = true,
            ("try", Some(step)) => drop(self.tried.insert(step)),
            ("done", Some(step)) => {
                self.failed.remove(&step);
                self.done.insert(step, rest);
            }
            ("failed", Some(step)) => self.failed.entry(step).or_default().push(rest),
            _ => (),
        }
    }

    /// Takes all whole lines.
    pub fn hear_all(&mut self, text: &str) {
        text.split_inclusive('\n')
            .filter_map(|line| line.strip_suffix('\n'))
            .for_each(|line| self.hear(line));
    }

    /// Whether a step may have happened although nobody was told so.
    #[must_use]
    pub fn perhaps(&self, step: u32) -> bool {
        self.tried.contains(&step) && !self.done.contains_key(&step)
    }
}
