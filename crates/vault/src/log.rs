//! The write-ahead log: where an answer becomes durable, how large it grows, and when it goes into the database.
//!
//! An answer pays for one flush and nothing else. So that this flush writes data alone and moves no end of a file, the
//! log gets its room when the vault is opened; and what stands in it goes into the database at moments when nobody is
//! waiting for an answer. The room is also a reserve: while there is some, a full disk takes no answer.

use crate::{
    Vault, VaultError,
    database::{PATIENCE, checkpoint},
    files::{self, with_suffix},
    reserve,
};
use rusqlite::Connection;
use std::path::Path;
use std::time::Duration;

/// When so many pages stand in the log, it goes into the database even in the middle of a conversation. One answer is
/// about ten pages: no usual conversation comes near it, and if one does, it happens once in two hundred answers.
pub(crate) const FULL: u32 = 2000;

/// The room the log is given, in bytes: a header, and a header and a page each (<https://sqlite.org/fileformat2.html>,
/// 4.1), for [`FULL`] pages and the transaction that reaches that number.
pub(crate) const ROOM: u32 = 32 + (FULL + 30) * (24 + 4096);

/// What room there is for what is written next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// The disk has enough.
    Enough,
    /// The disk is full or nearly so; there is the reserve, or what is left of it.
    Reserve,
    /// The disk is full or nearly so, and the log has no room of its own.
    Nothing,
}

impl Vault {
    /// What room there is for what is written next; enough, if the system does not say. It asks the system only, so that
    /// it can be asked after each answer.
    #[must_use]
    pub fn room(&self) -> Room {
        if reserve::left_on_the_disk(&self.folder) < reserve::SCARCE {
            let log = with_suffix(&self.folder.database(), "-wal").metadata();
            return if log.is_ok_and(|log| log.len() >= ROOM.into()) { Room::Reserve } else { Room::Nothing };
        }
        Room::Enough
    }
}

/// Brings what stands in the log into the database and gives it its room back; to be called when nobody waits. It waits
/// for nobody either, and nothing rests on it: what was committed is durable in the log as well, so no failure is one of
/// the caller's.
pub(crate) fn rest(db: &Connection, database: &Path) {
    let rested = db.busy_timeout(Duration::ZERO).map_err(VaultError::from);
    drop(rested.and_then(|()| try_rest(db, database)));
    drop(db.busy_timeout(PATIENCE));
}

fn try_rest(db: &Connection, database: &Path) -> Result<(), VaultError> {
    let path = with_suffix(database, "-wal");
    db.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
    // A merge, or a reader that held the log back, may have made it much longer than it need be.
    if path.metadata()?.len() > u64::from(ROOM) {
        checkpoint(db)?;
    }
    make_room(db, &path)
}

/// Lengthens the log's file with zeros. SQLite's log ends at the first frame that does not carry the log's own salts, so
/// zeros behind its end are no part of it.
fn make_room(db: &Connection, path: &Path) -> Result<(), VaultError> {
    if path.metadata()?.len() >= u64::from(ROOM) {
        return Ok(());
    }
    // With the right to write, so that no other program's pages come to where the zeros go.
    db.execute_batch("BEGIN IMMEDIATE")?;
    let made = files::lengthen(path, ROOM.into());
    db.execute_batch("ROLLBACK")?;
    Ok(made?)
}
