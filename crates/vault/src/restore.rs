//! Bringing a copy back into an empty place.

use crate::{
    FolderState, OpenError, Vault, VaultError, backup, database, files,
    folder::Folder,
    switch::{self, Between},
};
use rusqlite::Connection;
use sala_record::Timestamp;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// The setting that says that this vault was brought back from a copy, until somebody has dealt with it.
const RESTORED: &str = "restored";

/// A copy of a vault in some folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCopy {
    /// Where it lies.
    pub path: PathBuf,
    /// When its database was last written, by the stick's own clock.
    pub made: Timestamp,
}

impl Vault {
    /// The copies in a folder, or the folder itself if it is one, the latest first. Opens none of them.
    ///
    /// # Errors
    /// [`OpenError::Io`] if the folder cannot be read.
    pub fn copies(folder: &Path) -> Result<Vec<FoundCopy>, OpenError> {
        let mut found: Vec<FoundCopy> = found_copy(folder)?.into_iter().collect();
        if found.is_empty() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                // A folder that may not be looked into, as sticks have them, is no copy of ours.
                if path.extension().is_none_or(|end| end != "part") {
                    found.extend(found_copy(&path).ok().flatten());
                }
            }
        }
        found.sort_by(|one, other| (other.made, &one.path).cmp(&(one.made, &other.path)));
        Ok(found)
    }

    /// Brings the copy in `from` into `to`, where no vault is yet. Afterwards it is unlocked as ever, and
    /// [`Vault::turned_back`] says
    /// what happened: what was written after the copy was made is not in it.
    ///
    /// # Errors
    /// [`OpenError::NotThere`] if `from` holds no copy, [`OpenError::AlreadyThere`] or [`OpenError::Foreign`] for what is in
    /// `to`, [`OpenError::NotEncrypted`], [`OpenError::Damaged`] for a file that does not read back as it was written, and
    /// what disks do. There is no vault in `to` then.
    pub fn restore_copy(from: &Path, to: &Path) -> Result<(), OpenError> {
        restore_in_steps(from, to, &mut switch::go_on)
    }
}

/// Takes the mark beside the vault into it, at the first unlocking. Whether this vault was brought back from a copy, and
/// nobody has dealt with that yet.
pub(crate) fn note(db: &Connection, folder: &Folder) -> Result<bool, VaultError> {
    let mark = folder.restored();
    if mark.try_exists()? {
        self::mark(db)?;
        files::remove(&mark)?;
    }
    let sql = "SELECT EXISTS (SELECT 1 FROM setting WHERE name = ?1)";
    Ok(db.query_row(sql, [RESTORED], |row| row.get(0))?)
}

/// Says that something that was once here may be missing.
pub(crate) fn mark(db: &Connection) -> Result<(), VaultError> {
    db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, 'true')", [RESTORED])?;
    Ok(())
}

/// Says that the restoring was dealt with.
pub(crate) fn settle(db: &Connection) -> Result<(), VaultError> {
    db.execute("DELETE FROM setting WHERE name = ?1", [RESTORED])?;
    Ok(())
}

pub(crate) fn restore_in_steps(from: &Path, to: &Path, between: Between<'_>) -> Result<(), OpenError> {
    let (from, to) = (Folder::new(from), Folder::new(to));
    if found_copy(from.path())?.is_none() {
        return Err(OpenError::NotThere);
    }
    database::refuse_plain(&from.database())?;
    refuse_taken(&to)?;
    files::private_folder(to.path())?;
    let _lock = to.lock()?;
    refuse_taken(&to)?;
    let next = switch::begin(&to)?;
    let made = fill(&from, &next, between);
    if let Err(error) = made {
        // The first error is the one to tell.
        drop(switch::remove_folder(next.path()));
        return Err(error);
    }
    between()?;
    switch::decide(&to)?;
    switch::settle(&to, between)?;
    // What an unfinished setting up left; it never held anything.
    Ok(files::remove(&to.marker())?)
}

fn refuse_taken(to: &Folder) -> Result<(), OpenError> {
    match to.state()? {
        FolderState::Empty | FolderState::HalfCreated => Ok(()),
        FolderState::Ready => Err(OpenError::AlreadyThere),
        FolderState::Incomplete => Err(OpenError::Foreign),
    }
}

/// Copies all that makes a vault, and reads it back.
fn fill(from: &Folder, next: &Folder, between: Between<'_>) -> Result<(), OpenError> {
    drop(files::private_file(&next.restored(), true)?);
    for (name, bytes) in backup::key_files(from)? {
        files::replace(&next.keys().join(name), &bytes)?;
        between()?;
    }
    copy_file(&from.database(), &next.database())?;
    between()?;
    // Ours have none; a folder that was copied by hand while it was in use has the last answers there.
    let log = |folder: &Folder| files::with_suffix(&folder.database(), "-wal");
    if log(from).try_exists()? {
        copy_file(&log(from), &log(next))?;
    }
    Ok(())
}

fn copy_file(from: &Path, to: &Path) -> Result<(), OpenError> {
    let mut written = files::private_file(to, true)?;
    io::copy(&mut File::open(from)?, &mut written)?;
    written.sync_all()?;
    if same_bytes(from, to)? { Ok(()) } else { Err(OpenError::Damaged) }
}

fn same_bytes(one: &Path, other: &Path) -> io::Result<bool> {
    const CHUNK: u64 = 1 << 20;
    let (mut one, mut other) = (File::open(one)?, File::open(other)?);
    let (mut left, mut right) = (Vec::new(), Vec::new());
    loop {
        left.clear();
        right.clear();
        one.by_ref().take(CHUNK).read_to_end(&mut left)?;
        other.by_ref().take(CHUNK).read_to_end(&mut right)?;
        if left != right {
            return Ok(false);
        }
        if left.is_empty() {
            return Ok(true);
        }
    }
}

/// Whether a folder holds a copy: a database, and something that opens it.
fn found_copy(path: &Path) -> Result<Option<FoundCopy>, OpenError> {
    let folder = Folder::new(path);
    let Ok(database) = fs::metadata(folder.database()) else { return Ok(None) };
    if !database.is_file() || folder.state()? != FolderState::Ready {
        return Ok(None);
    }
    let written = database.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let millis = written.and_then(|since| i64::try_from(since.as_millis()).ok()).unwrap_or_default();
    Ok(Some(FoundCopy { path: path.to_owned(), made: Timestamp::from_millis(millis) }))
}
