//! The documented schema is the true one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// What a database is made of, without comments and layout.
fn schema(db: &Connection) -> BTreeMap<(String, String), String> {
    let mut statement =
        db.prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL").unwrap();
    let rows =
        statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get::<_, String>(2)?))).unwrap();
    let plain = |sql: String| {
        let lines = sql.lines().map(|line| line.split("--").next().unwrap());
        let one_line = lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ");
        // A column that was added later stands otherwise in the text that SQLite keeps.
        one_line.replace(" ,", ",").replace("( ", "(").replace(" )", ")")
    };
    rows.map(|row| row.map(|(name, sql)| (name, plain(sql))).unwrap()).collect()
}

#[test]
fn the_schema_document_is_the_schema_of_a_new_vault() {
    let home = tempfile::tempdir().unwrap();
    drop(create(home.path()));
    let document = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/schema.sql");
    let documented = Connection::open_in_memory().unwrap();
    documented.execute_batch(&std::fs::read_to_string(document).unwrap()).unwrap();
    let real = raw(home.path());
    assert_eq!(schema(&documented), schema(&real));
    for pragma in ["application_id", "user_version"] {
        let value =
            |db: &Connection| db.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(value(&documented), value(&real), "{pragma}");
    }
}
