//! A damaged vault: it is set aside as it is, and what still reads goes into a new database, case by case. Nothing is
//! erased, and nothing that does not verify is taken over.

use crate::{
    OpenError, Vault, VaultError, backup, create, database, files,
    folder::{Folder, Lock},
    restore, rows, switch,
    unlock::{open_any, refuse_unready},
};
use rusqlite::{
    Connection, OptionalExtension as _,
    config::DbConfig,
    params, params_from_iter,
    types::{FromSql, Value},
};
use sala_keys::{DatabaseKey, Passphrase};
use sala_record::{CardKind, CaseId, Digest, Event, OfficerId, Timestamp, guide_digest};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// No event takes less room than this, in bytes: a bound for how many there can be.
const LEAST: u64 = 100;

/// What was saved of a damaged vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salvaged {
    /// Cases of which everything was there.
    pub whole: Vec<CaseId>,
    /// Cases of which something is missing, or may be.
    pub in_part: Vec<CaseId>,
    /// Events taken over.
    pub events: u64,
    /// Events that are known to have been there and cannot be read.
    pub lost: u64,
    /// Where the damaged files lie now.
    pub set_aside: PathBuf,
}

impl Vault {
    /// Makes a new database, under the same key, of all that still reads in the damaged one, puts it in its place, and opens
    /// it. The damaged files stay in a folder named after `now`. If anything is missing, the vault counts as turned back
    /// ([`Vault::turned_back`]): a decision may be among what is lost.
    ///
    /// # Errors
    /// As [`Vault::unlock`]; [`OpenError::Damaged`] if nothing of the database reads at all. Nothing was changed then.
    pub fn salvage(
        path: &Path,
        passphrase: &Passphrase,
        last_officer: Option<OfficerId>,
        kind: CardKind,
        now: Timestamp,
    ) -> Result<(Self, Salvaged), OpenError> {
        let folder = Folder::new(path);
        refuse_unready(&folder)?;
        let lock = folder.lock()?;
        switch::settle(&folder, &mut switch::go_on)?;
        let (key, officer) = open_any(&folder, passphrase, last_officer)?;
        Self::salvage_locked(folder, lock, (key, officer), kind, now)
    }

    fn salvage_locked(
        folder: Folder,
        lock: Arc<Lock>,
        (key, officer): (DatabaseKey, OfficerId),
        kind: CardKind,
        now: Timestamp,
    ) -> Result<(Self, Salvaged), OpenError> {
        let database = folder.database();
        let mut old = Damaged::open(&database, &key)?;
        let next = switch::begin(&folder)?;
        let made = rebuild(&mut old, &folder, &next, (&key, kind));
        let mut salvaged = made.inspect_err(|_| drop(switch::remove_folder(next.path())))?;
        drop(old);
        salvaged.set_aside = set_aside(&folder, now)?;
        switch::decide(&folder)?;
        switch::settle(&folder, &mut switch::go_on)?;
        Ok((Self::open_locked(folder, lock, key, officer)?, salvaged))
    }
}

/// The damaged file. After a page that does not verify SQLCipher answers nothing any more, so the file is opened anew then.
struct Damaged<'a> {
    path: &'a Path,
    key: &'a DatabaseKey,
    db: Connection,
}

impl<'a> Damaged<'a> {
    fn open(path: &'a Path, key: &'a DatabaseKey) -> Result<Self, OpenError> {
        database::refuse_plain(path)?;
        Ok(Self { path, key, db: open_damaged(path, key)? })
    }

    /// What `question` reads.
    fn ask<T>(
        &mut self,
        question: impl FnOnce(&Connection) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let answer = question(&self.db);
        if answer.is_err()
            && let Ok(db) = open_damaged(self.path, self.key)
        {
            self.db = db;
        }
        answer
    }

    /// The first column of all rows, as far as they read.
    fn all<T: FromSql>(&mut self, sql: &str) -> Vec<T> {
        let mut found = Vec::new();
        let whole = self.ask(|db| {
            let mut read = db.prepare(sql)?;
            let mut rows = read.query([])?;
            while let Some(row) = rows.next()? {
                found.push(row.get(0)?);
            }
            Ok(())
        });
        drop(whole);
        found
    }
}

/// Opens the damaged file without changing a byte of it, also not when it is closed.
fn open_damaged(path: &Path, key: &DatabaseKey) -> Result<Connection, OpenError> {
    let db = database::connect(path, key)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.execute_batch("PRAGMA temp_store = memory; PRAGMA query_only = on; PRAGMA trusted_schema = off;")?;
    Ok(db)
}

/// The new vault in `next`: key files as they are, and a database of what reads.
fn rebuild(
    old: &mut Damaged<'_>,
    folder: &Folder,
    next: &Folder,
    (key, kind): (&DatabaseKey, CardKind),
) -> Result<Salvaged, OpenError> {
    for (name, bytes) in backup::key_files(folder)? {
        files::replace(&next.keys().join(name), &bytes)?;
    }
    drop(files::private_file(&next.database(), true)?);
    let mut new = database::create(&next.database(), key)?;
    let size = fs::metadata(folder.database())?.len();
    let transaction = rows::write(&mut new)?;
    if !copy_rows(old, &transaction, "device", &["one", "id", "kind", "identity"])? {
        create::insert_device(&transaction, kind)?;
    }
    copy_rows(old, &transaction, "officer", &["id", "name"])?;
    copy_rows(old, &transaction, "setting", &["name", "value"])?;
    copy_rows(old, &transaction, "counter", &["name", "value"])?;
    copy_rows(old, &transaction, "erased_case", &["id"])?;
    copy_guides(old, &transaction)?;
    let salvaged = copy_events(old, &transaction, size)?;
    if !salvaged.in_part.is_empty() || salvaged.lost > 0 {
        restore::mark(&transaction)?;
    }
    transaction.commit()?;
    create::finish_database(new, &next.database())?;
    Ok(salvaged)
}

/// Copies the rows of a small table one after the other, as far as they read. Whether there was any.
fn copy_rows(
    old: &mut Damaged<'_>,
    new: &Connection,
    table: &str,
    columns: &[&str],
) -> Result<bool, VaultError> {
    let names = columns.join(", ");
    let mut found: Vec<Vec<Value>> = Vec::new();
    let whole = old.ask(|db| {
        let mut read = db.prepare(&format!("SELECT {names} FROM {table}"))?;
        let mut rows = read.query([])?;
        while let Some(row) = rows.next()? {
            found.push((0..columns.len()).map(|column| row.get(column)).collect::<Result<_, _>>()?);
        }
        Ok(())
    });
    drop(whole);
    let places = (1..=columns.len()).map(|number| format!("?{number}")).collect::<Vec<_>>().join(", ");
    let mut insert = new.prepare(&format!("INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})"))?;
    let mut any = false;
    for values in found {
        any |= insert.execute(params_from_iter(values))? > 0;
    }
    Ok(any)
}

/// Copies the guides that are whole: their files have their digest.
fn copy_guides(old: &mut Damaged<'_>, new: &Connection) -> Result<(), VaultError> {
    for digest in old.all::<[u8; 32]>("SELECT digest FROM guide") {
        let read = old.ask(|db| {
            let sql = "SELECT id, version FROM guide WHERE digest = ?1";
            let named: (String, String) =
                db.query_row(sql, [digest], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let mut read = db.prepare("SELECT path, bytes FROM guide_file WHERE digest = ?1")?;
            let files = read.query_map([digest], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok((named, files.collect::<Result<BTreeMap<String, Vec<u8>>, _>>()?))
        });
        let Ok(((id, version), files)) = read else { continue };
        if guide_digest(&files) != Digest(digest) {
            continue;
        }
        let sql = "INSERT INTO guide (digest, id, version) VALUES (?1, ?2, ?3)";
        new.execute(sql, params![digest, id, version])?;
        for (path, bytes) in files {
            let sql = "INSERT INTO guide_file (digest, path, bytes) VALUES (?1, ?2, ?3)";
            new.prepare_cached(sql)?.execute(params![digest, path, bytes])?;
        }
    }
    Ok(())
}

/// Copies every event that reads and is what was written, each by itself, and holds the cases against the index, which
/// names events that do not read any more.
fn copy_events(old: &mut Damaged<'_>, new: &Connection, size: u64) -> Result<Salvaged, VaultError> {
    let last = old.ask(|db| {
        Ok(db.query_row("SELECT MAX(position) FROM event", [], |row| row.get::<_, Option<i64>>(0))?)
    });
    let last = match last {
        Ok(last) => last.unwrap_or_default(),
        Err(_) => i64::try_from(size / LEAST).unwrap_or(i64::MAX),
    };
    let mut taken = BTreeSet::new();
    let mut cases: BTreeSet<String> = old.all("SELECT id FROM case_file").into_iter().collect();
    cases.extend(
        old.all("SELECT DISTINCT case_id FROM event INDEXED BY event_case WHERE case_id IS NOT NULL"),
    );
    let mut unreadable = 0;
    for position in 1..=last {
        match old.ask(|db| read_event(db, position)) {
            Ok(None) => {}
            Ok(Some((event, text))) => {
                cases.extend(text.as_ref().map(|text| text.found.case.to_string()));
                rows::insert(new, &event, text.as_ref(), rows::Place::Any)?;
                taken.insert(position);
            }
            Err(_) => unreadable += 1,
        }
    }
    let mut salvaged = Salvaged {
        whole: Vec::new(),
        in_part: Vec::new(),
        events: taken.len() as u64,
        lost: unreadable,
        set_aside: PathBuf::new(),
    };
    for case in &cases {
        let Ok(id) = case.parse() else { continue };
        let known = old.ask(|db| events_of(db, case));
        let whole = known.is_ok_and(|known| known.iter().all(|position| taken.contains(position)));
        if whole { salvaged.whole.push(id) } else { salvaged.in_part.push(id) }
    }
    Ok(salvaged)
}

fn read_event(db: &Connection, position: i64) -> Result<Option<(Event, Option<rows::Text>)>, VaultError> {
    let sql = format!("SELECT {} FROM event WHERE position = ?1", rows::EVENT);
    let event = db.prepare_cached(&sql)?.query_row([position], rows::event).optional()?;
    event.map(|event| rows::Text::verified(&event).map(|text| (event, text))).transpose()
}

/// Where the events of a case stand, by the index alone.
fn events_of(db: &Connection, case: &str) -> Result<Vec<i64>, VaultError> {
    let sql = "SELECT position FROM event INDEXED BY event_case WHERE case_id = ?1";
    let mut read = db.prepare_cached(sql)?;
    let positions = read.query_map([case], |row| row.get(0))?;
    Ok(positions.collect::<Result<_, _>>()?)
}

/// Keeps the damaged files under another name, as they are: a second name for the same file where the disk knows such a
/// thing, so that it works on a full one too.
fn set_aside(folder: &Folder, now: Timestamp) -> Result<PathBuf, OpenError> {
    let place = folder.set_aside(now);
    files::private_folder(&place)?;
    for suffix in ["", "-wal"] {
        let from = files::with_suffix(&folder.database(), suffix);
        let Some(name) = from.file_name() else { continue };
        let to = place.join(name);
        if from.try_exists()? && fs::hard_link(&from, &to).is_err() {
            fs::copy(&from, &to)?;
            files::private_file(&to, false)?.sync_all()?;
        }
    }
    files::sync_folder(&place)?;
    files::sync_folder(folder.path())?;
    Ok(place)
}
