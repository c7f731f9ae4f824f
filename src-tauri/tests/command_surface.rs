//! What the window may ask for: the table of the wire types, the handler, the build script and the capability agree.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::collections::BTreeSet;

fn names(text: &str, from: &str, to: &str, pick: impl Fn(&str) -> Option<String>) -> BTreeSet<String> {
    let start = text.find(from).unwrap_or_else(|| panic!("`{from}` is gone"));
    let rest = text.get(start + from.len()..).unwrap();
    let end = rest.find(to).unwrap();
    rest.get(..end).unwrap().lines().filter_map(|line| pick(line.trim())).collect()
}

#[test]
fn the_four_lists_agree() {
    let wire =
        names(include_str!("../../crates/field/src/wire.rs"), "pub struct Commands {", "\n}", |line| {
            line.strip_prefix("pub ")?.split_once(':').map(|(name, _)| name.to_owned())
        });
    let built = names(include_str!("../build.rs"), "COMMANDS: &[&str] = &[", "];", |line| {
        line.strip_prefix('"')?.strip_suffix("\",").map(str::to_owned)
    });
    let handled = names(include_str!("../src/lib.rs"), "generate_handler![", "])", |line| {
        line.rsplit("::").next()?.strip_suffix(',').map(str::to_owned)
    });
    let capability: serde_json::Value =
        serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
    let allowed: BTreeSet<String> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|permission| {
            permission
                .as_str()
                .unwrap()
                .strip_prefix("allow-")
                .expect("our own commands alone")
                .replace('-', "_")
        })
        .collect();
    assert!(wire.len() > 20, "the table was not read");
    assert_eq!(built, wire, "build.rs");
    assert_eq!(handled, wire, "the handler");
    assert_eq!(allowed, wire, "the capability");
}
