//! The encrypted file: opening it, proving that it is encrypted, and bringing it to the current schema.

use crate::{OpenError, VaultError, log};
use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig};
use sala_keys::DatabaseKey;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use zeroize::Zeroizing;

/// `Sala` in ASCII, in the database's header: a foreign SQLCipher file is told from ours.
const APPLICATION_ID: i32 = 0x5361_6c61;

/// The migrations in order; the schema's version is their number. A released one is never changed.
const MIGRATIONS: [&str; 3] = [
    include_str!("../migrations/0001_init.sql"),
    include_str!("../migrations/0002_search.sql"),
    include_str!("../migrations/0003_lean.sql"),
];

/// The schema's version in this program.
pub(crate) const SCHEMA: u32 = MIGRATIONS.len() as u32;

/// How long to wait for another program that writes.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// SQLCipher's page, in bytes.
const PAGE: u64 = 4096;

/// The first bytes of every unencrypted SQLite file.
const PLAIN_HEADER: &[u8] = b"SQLite format 3\0";

/// Opens a database that is there, and brings it to the current schema.
pub(crate) fn open(path: &Path, key: &DatabaseKey) -> Result<Connection, OpenError> {
    refuse_plain(path)?;
    let mut db = connect(path, key)?;
    prove_encrypted(path)?;
    // Nothing is written before it is sure whose file this is.
    let version = identify(&db)?;
    if version > SCHEMA {
        return Err(OpenError::Newer(version));
    }
    configure(&db)?;
    migrate(&mut db, version)?;
    Ok(db)
}

/// Makes the schema in an empty file.
pub(crate) fn create(path: &Path, key: &DatabaseKey) -> Result<Connection, OpenError> {
    let mut db = connect(path, key)?;
    configure(&db)?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    migrate(&mut db, 0)?;
    Ok(db)
}

/// Empties the write-ahead log into the database. Whether all of it went there: a reader may hold a part back.
pub(crate) fn checkpoint(db: &Connection) -> Result<bool, VaultError> {
    Ok(db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))? == 0)
}

/// SQLCipher sets itself up with the connections that are opened first, and two threads that do so at once make one of them
/// fail. So one is opened after the other.
static OPENING: Mutex<()> = Mutex::new(());

/// Waits for the right to open a connection. Whoever panicked while opening left nothing behind that matters here.
pub(crate) fn opening() -> MutexGuard<'static, ()> {
    OPENING.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(crate) fn connect(path: &Path, key: &DatabaseKey) -> Result<Connection, OpenError> {
    let _opening = opening();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags)?;
    // SQLite opens a file that it may not write for reading alone, and says nothing.
    if db.is_readonly(rusqlite::MAIN_DB)? {
        return Err(OpenError::ReadOnly);
    }
    let unlock = |hex: &str| Zeroizing::new(format!("PRAGMA key = \"x'{hex}'\";"));
    // SQLCipher writes its errors to standard error unless told not to.
    db.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    db.execute_batch(&unlock(&key.to_hex()))?;
    db.busy_timeout(PATIENCE)?;
    // Reads the first page, and with it proves the key.
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    Ok(db)
}

/// How the vault writes: each commit is on the disk before it is called done, the log goes into the database when it is
/// full or somebody says so ([`log`]), freed places are overwritten, nothing goes to temporary files, and a damaged or
/// hostile schema runs no code.
fn configure(db: &Connection) -> Result<(), OpenError> {
    db.execute_batch(
        "PRAGMA journal_mode = wal;
         PRAGMA synchronous = full;
         PRAGMA fullfsync = on;
         PRAGMA checkpoint_fullfsync = on;
         PRAGMA secure_delete = on;
         PRAGMA temp_store = memory;
         PRAGMA mmap_size = 0;
         PRAGMA foreign_keys = on;
         PRAGMA trusted_schema = off;
         PRAGMA cell_size_check = on;",
    )?;
    db.pragma_update(None, "wal_autocheckpoint", log::FULL)?;
    db.pragma_update(None, "journal_size_limit", log::ROOM)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Refuses a file that anybody can read, before a key is given to it; and one that is shorter than a page, which SQLite
/// would take for an empty database and fill.
pub(crate) fn refuse_plain(path: &Path) -> Result<(), OpenError> {
    let mut start = Vec::new();
    File::open(path)?.take(PAGE).read_to_end(&mut start)?;
    if start.starts_with(PLAIN_HEADER) {
        return Err(OpenError::NotEncrypted);
    }
    if u64::try_from(start.len()).is_ok_and(|length| length < PAGE) {
        return Err(OpenError::Damaged);
    }
    Ok(())
}

/// Proves that another key does not open the file. The true connection stays open meanwhile, so that this one is never
/// the last to close and touches nothing.
fn prove_encrypted(path: &Path) -> Result<(), OpenError> {
    let other = DatabaseKey::generate()?;
    let _opening = opening();
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    db.execute_batch(&Zeroizing::new(format!("PRAGMA key = \"x'{}'\";", other.to_hex().as_str())))?;
    db.busy_timeout(PATIENCE)?;
    let read = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
    match read {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => Ok(()),
        Err(error) => Err(error.into()),
        Ok(_) => Err(OpenError::NotEncrypted),
    }
}

/// The schema's version, if the database is ours.
fn identify(db: &Connection) -> Result<u32, OpenError> {
    let application: i32 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(OpenError::Foreign);
    }
    let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    u32::try_from(version).map_err(|_| OpenError::Damaged)
}

/// Each migration in a transaction of its own with its number: a crash leaves a version that is whole.
fn migrate(db: &mut Connection, from: u32) -> Result<(), OpenError> {
    for (number, migration) in (1u32..).zip(MIGRATIONS).skip_while(|(number, _)| *number <= from) {
        let transaction = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        // Another program may have done it while this one waited for the right to write.
        let now: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if now >= number {
            continue;
        }
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}
