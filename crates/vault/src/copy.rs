//! A second encrypted file of the same content: page by page through SQLite's backup, from one key to another or the same.
//! Nothing is ever decrypted to a disk.

use crate::{OpenError, VaultError, database, files};
use rusqlite::{Connection, OpenFlags, backup::Backup};
use sala_keys::DatabaseKey;
use std::path::Path;
use std::time::Duration;
use zeroize::Zeroizing;

/// Pages copied at a time.
const PAGES: i32 = 512;

/// Copies a whole database, its log included, into the new file `to`, and brings that to the disk.
pub(crate) fn copy(from: &Connection, to: &Path, key: &DatabaseKey) -> Result<(), VaultError> {
    // Made by us, so that nobody else reads it from the first moment.
    drop(files::private_file(to, true)?);
    let mut copy = keyed(to, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // Of a copy that was cut short nothing is kept, so it needs no journal; and nobody else reads it meanwhile, so it needs
    // no memory shared through a file, which some sticks do not have.
    copy.execute_batch(
        "PRAGMA locking_mode = exclusive; PRAGMA journal_mode = off; PRAGMA synchronous = off;",
    )?;
    Backup::new(from, &mut copy)?.run_to_completion(PAGES, Duration::ZERO, None)?;
    // The original's first page says that a log lies beside it. None does.
    copy.execute_batch("PRAGMA journal_mode = delete;")?;
    copy.close().map_err(|(_, error)| VaultError::from(error))?;
    files::private_file(to, false)?.sync_all()?;
    Ok(())
}

/// Opens `copy` anew and holds it against the original: that it is encrypted, that every page is what was written, the
/// schema, and every value of every row of every table.
pub(crate) fn is_same(original: &Connection, copy: &Path, key: &DatabaseKey) -> Result<bool, OpenError> {
    database::refuse_plain(copy)?;
    // Not a byte of it changes.
    let copy = keyed(copy, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let broken: i64 = {
        let mut check = copy.prepare("PRAGMA cipher_integrity_check")?;
        let mut rows = check.query([])?;
        let mut broken = 0;
        while rows.next()?.is_some() {
            broken += 1;
        }
        broken
    };
    Ok(broken == 0 && same_content(original, &copy)?)
}

fn same_content(original: &Connection, copy: &Connection) -> Result<bool, VaultError> {
    for number in ["user_version", "application_id"] {
        let read = |db: &Connection| db.pragma_query_value(None, number, |row| row.get::<_, i64>(0));
        if read(original)? != read(copy)? {
            return Ok(false);
        }
    }
    let schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name";
    if !same_rows(original, copy, schema)? {
        return Ok(false);
    }
    let mut tables = original.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let tables = tables.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    for table in tables {
        // Names of our own schema; quoted all the same.
        if !same_rows(original, copy, &format!("SELECT * FROM \"{}\"", table.replace('"', "\"\"")))? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a query gives the same rows in the same order. Both files have the same pages, so they are read in one order.
fn same_rows(one: &Connection, other: &Connection, query: &str) -> Result<bool, VaultError> {
    let (mut one, mut other) = (one.prepare(query)?, other.prepare(query)?);
    let columns = one.column_count();
    if columns != other.column_count() {
        return Ok(false);
    }
    let (mut ours, mut theirs) = (one.query([])?, other.query([])?);
    loop {
        match (ours.next()?, theirs.next()?) {
            (None, None) => return Ok(true),
            (Some(ours), Some(theirs)) => {
                for column in 0..columns {
                    if ours.get_ref(column)? != theirs.get_ref(column)? {
                        return Ok(false);
                    }
                }
            }
            _ => return Ok(false),
        }
    }
}

fn keyed(path: &Path, key: &DatabaseKey, flags: OpenFlags) -> Result<Connection, VaultError> {
    let _opening = database::opening();
    let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    db.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    db.execute_batch(&Zeroizing::new(format!("PRAGMA key = \"x'{}'\";", key.to_hex().as_str())))?;
    db.execute_batch("PRAGMA temp_store = memory;")?;
    Ok(db)
}
