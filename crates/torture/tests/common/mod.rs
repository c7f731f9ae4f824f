//! Seeds, changes of them, and bounds on what reading them may take.
#![allow(dead_code, missing_docs)]

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sala_torture::hostile::Mutation;
use std::path::Path;
use std::time::{Duration, Instant};

/// Nothing takes longer to read, even on a machine that does ten other things.
const PATIENCE: Duration = Duration::from_secs(30);

pub fn seed(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(name)).unwrap()
}

pub fn text(name: &str) -> String {
    String::from_utf8(seed(name)).unwrap()
}

/// What stands in the formats and is worth putting where it does not belong.
fn tokens() -> impl Strategy<Value = Vec<u8>> {
    let known = [
        "\n",
        "\r\n",
        "\0",
        "\u{feff}",
        "-> ",
        "--- ",
        "scrypt",
        "X25519",
        "18",
        "20",
        "21",
        "255",
        "real",
        "training",
        "null",
        "{",
        "}",
        "[",
        "]",
        "\"",
        ",",
        ":",
        "-1",
        "0",
        "1e309",
        "18446744073709551616",
        "9007199254740993",
        "\\u0000",
        "\\ud800",
        "# ",
        "../",
        "/",
        "=",
        "\u{202e}",
        "\u{300}",
        "ນ",
        "ệ",
    ];
    let known: Vec<Vec<u8>> = known.iter().map(|token| token.as_bytes().to_vec()).collect();
    prop_oneof![proptest::sample::select(known), vec(any::<u8>(), 1..20), Just(vec![b'['; 4000])]
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let at = any::<u32>().prop_map(|at| at as usize);
    let at = || at.clone();
    prop_oneof![
        4 => (at(), any::<u8>()).prop_map(|(at, bit)| Mutation::Flip(at, bit)),
        3 => (at(), any::<u8>()).prop_map(|(at, byte)| Mutation::Set(at, byte)),
        3 => (at(), tokens()).prop_map(|(at, new)| Mutation::Insert(at, new)),
        2 => (at(), at()).prop_map(|(at, n)| Mutation::Remove(at, n)),
        1 => (at(), at()).prop_map(|(at, n)| Mutation::Repeat(at, n)),
        1 => (at(), at(), at()).prop_map(|(from, to, n)| Mutation::Move(from, to, n)),
        1 => at().prop_map(Mutation::Cut),
    ]
}

/// One to four changes.
pub fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    vec(mutation(), 1..=4)
}

/// Tries `cases` values, or as many as `PROPTEST_CASES` says; always the same ones.
pub fn try_all<T: std::fmt::Debug>(cases: u32, values: impl Strategy<Value = T>, test: impl Fn(&T)) {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let config = Config { cases: asked.unwrap_or(cases), failure_persistence: None, ..Config::default() };
    let chance = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, chance)
        .run(&values, |value| {
            let began = Instant::now();
            test(&value);
            assert!(began.elapsed() < PATIENCE, "reading this took {:?}", began.elapsed());
            Ok(())
        })
        .unwrap();
}

/// This process gets no more memory than that: who asks for more ends it.
#[cfg(target_os = "linux")]
pub fn bounded(bytes: u64) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    setrlimit(Resource::As, Rlimit { current: Some(bytes), maximum: None }).unwrap();
}

#[cfg(not(target_os = "linux"))]
pub fn bounded(_: u64) {}
