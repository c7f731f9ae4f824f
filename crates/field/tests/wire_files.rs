//! The window's types come from Rust. `npm run gen` sets `SALA_WRITE_WIRE` and writes the file; without it this test
//! says whether the file is fresh.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use sala_field::wire::{Commands, ErrorView};
use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use ts_rs::{Config, TS, TypeVisitor};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/backend/generated/wire.ts");

/// Collects the declarations of a type and of all it is made of.
struct Declarations<'a> {
    config: &'a Config,
    seen: HashSet<TypeId>,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.found.insert(T::ident(self.config), format!("{docs}export {}\n", T::decl(self.config)));
        }
    }
}

#[test]
fn the_windows_types_are_fresh() {
    // Tauri brings JSON numbers, never `bigint`.
    let config = Config::new().with_large_int("number");
    let mut all = Declarations { config: &config, seen: HashSet::new(), found: BTreeMap::new() };
    all.visit::<Commands>();
    all.visit::<ErrorView>();
    assert!(all.found.len() > 40, "hardly any type was found");
    let mut text = "// Generated from crates/field/src/wire.rs by `npm run gen`. Do not edit.\n\n".to_owned();
    for declaration in all.found.values() {
        let lines: Vec<&str> = declaration.lines().map(str::trim_end).collect();
        text.push_str(&lines.join("\n"));
        text.push_str("\n\n");
    }
    let text = format!("{}\n", text.trim_end());
    if std::env::var_os("SALA_WRITE_WIRE").is_some() {
        std::fs::write(FILE, &text).unwrap();
    }
    let written = std::fs::read_to_string(FILE).unwrap();
    assert!(written == text, "ui/src/backend/generated/wire.ts is stale: run `npm run gen`");
}
