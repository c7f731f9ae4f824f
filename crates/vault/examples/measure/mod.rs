//! How the benchmark programs measure: contestants take turns after a warm-up, and each result is one JSON object a line,
//! read by `scripts/bench.mjs`. Times are wall times.

use serde::Serialize;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What was asked for on the command line.
pub struct Options {
    /// Few rounds and small sizes: to see that it runs, not to measure.
    pub quick: bool,
    /// The largest sizes too; takes minutes more.
    pub large: bool,
    /// The folder on whose disk is measured.
    pub disk: PathBuf,
    /// Only the parts whose name holds this word.
    pub only: String,
}

impl Options {
    /// `[--quick] [--large] [--in FOLDER] [--only WORD]`. Without a folder: where this program lies, since `/tmp` is in memory on many
    /// machines.
    pub fn read() -> Self {
        let program = std::env::current_exe().expect("a program lies somewhere");
        let disk = program.parent().expect("in a folder").to_owned();
        let mut options = Self { quick: false, large: false, disk, only: String::new() };
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--quick" => options.quick = true,
                "--large" => options.large = true,
                "--in" => options.disk = words.next().expect("a folder after --in").into(),
                "--only" => options.only = words.next().expect("a word after --only"),
                other => {
                    panic!("unknown option {other}; there are --quick, --large, --in FOLDER, --only WORD")
                }
            }
        }
        options
    }

    /// Whether a part of this name takes part.
    pub fn wants(&self, part: &str) -> bool {
        part.contains(&self.only)
    }

    /// The number of rounds, or a few.
    pub fn rounds(&self, usual: usize) -> usize {
        if self.quick { 5 } else { usual }
    }

    /// A folder of its own on the disk that is measured; gone at the end.
    pub fn folder(&self) -> tempfile::TempDir {
        tempfile::tempdir_in(&self.disk).expect("a folder to measure in")
    }
}

/// What takes part: does its work for one round and says how long the part to be measured took.
pub type Contestant<'a> = &'a mut dyn FnMut(usize) -> Duration;

/// Times in milliseconds, sorted.
pub struct Samples(Vec<f64>);

impl Samples {
    /// From times in any order.
    pub fn of(times: impl IntoIterator<Item = Duration>) -> Self {
        let mut sorted: Vec<f64> = times.into_iter().map(|time| time.as_secs_f64() * 1000.0).collect();
        sorted.sort_by(f64::total_cmp);
        Self(sorted)
    }

    /// All samples of two.
    pub fn and(self, more: Self) -> Self {
        let mut sorted = self.0;
        sorted.extend(more.0);
        sorted.sort_by(f64::total_cmp);
        Self(sorted)
    }

    /// The value below which this share of the samples lies, by nearest rank.
    fn percentile(&self, share: f64) -> f64 {
        let rank = (share * self.0.len() as f64).ceil() as usize;
        self.0[rank.max(1) - 1]
    }
}

/// Each round every contestant has its turn, and each round another begins, so that nobody always follows the one that
/// left the disk busy. The warm-up does not count.
pub fn in_turn<const N: usize>(rounds: usize, contestants: [Contestant<'_>; N]) -> [Samples; N] {
    let warm_up = rounds.div_ceil(10).clamp(2, 20);
    let mut times: [Vec<Duration>; N] = std::array::from_fn(|_| Vec::with_capacity(rounds));
    for round in 0..warm_up + rounds {
        for turn in 0..N {
            let who = (round + turn) % N;
            let time = contestants[who](round);
            if round >= warm_up {
                times[who].push(time);
            }
        }
    }
    times.map(Samples::of)
}

/// How long `work` takes. What it gives back is dropped after the clock has stopped.
pub fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = work();
    let time = start.elapsed();
    drop(std::hint::black_box(made));
    time
}

/// One line of the results. Times are in milliseconds; without a baseline its fields are null.
#[derive(Serialize)]
struct Line<'a> {
    what: &'a str,
    unit: &'a str,
    n: usize,
    p50: f64,
    p95: f64,
    p99: f64,
    baseline: Option<&'a str>,
    baseline_p50: Option<f64>,
    baseline_p95: Option<f64>,
    baseline_p99: Option<f64>,
}

/// Prints one result, with the name of what it was measured beside.
pub fn print(what: &str, ours: &Samples, baseline: Option<(&str, &Samples)>) {
    let base = |share| baseline.map(|(_, samples)| samples.percentile(share));
    let line = Line {
        what,
        unit: "ms",
        n: ours.0.len(),
        p50: ours.percentile(0.5),
        p95: ours.percentile(0.95),
        p99: ours.percentile(0.99),
        baseline: baseline.map(|(name, _)| name),
        baseline_p50: base(0.5),
        baseline_p95: base(0.95),
        baseline_p99: base(0.99),
    };
    println!("{}", serde_json::to_string(&line).expect("a line has a JSON form"));
}
