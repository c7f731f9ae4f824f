//! Putting a prepared vault in the place of the one that is there, so that a machine may stop at any moment.
//!
//! What is to come is made in `next.part`: a database, key files, all flushed. One rename to `next` decides. Before it,
//! whatever lies there is taken back; after it, the steps of [`settle`] are done to the end, at once or at the next
//! unlocking, each of them as often as it takes (`docs/formats/vault.md`).

use crate::{files, folder::Folder};
use std::fs;
use std::io;
use std::path::Path;

/// Asked between two steps. A test answers with an error, and so stops as a power cut would.
pub(crate) type Between<'a> = &'a mut dyn FnMut() -> io::Result<()>;

/// Between the steps of real work nothing happens.
pub(crate) fn go_on() -> io::Result<()> {
    Ok(())
}

/// What SQLite keeps beside a database.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Begins anew in `next.part`, with an empty folder for keys. The caller holds the vault's lock.
pub(crate) fn begin(folder: &Folder) -> io::Result<Folder> {
    let part = folder.next_part();
    remove_folder(part.path())?;
    files::private_folder(part.path())?;
    files::private_folder(&part.keys())?;
    Ok(part)
}

/// Decides: from here on what lies in `next.part` is the vault. All files in it are flushed already.
pub(crate) fn decide(folder: &Folder) -> io::Result<()> {
    let part = folder.next_part();
    files::sync_folder(&part.keys())?;
    files::sync_folder(part.path())?;
    fs::rename(part.path(), folder.next().path())?;
    files::sync_folder(folder.path())
}

/// Finishes a switch that was decided, and takes back one that was not. The caller holds the vault's lock and has no database
/// open.
pub(crate) fn settle(folder: &Folder, between: Between<'_>) -> io::Result<()> {
    remove_folder(folder.next_part().path())?;
    let next = folder.next();
    if !next.path().try_exists()? {
        return Ok(());
    }
    between()?;
    take(folder, &next, &next.restored(), &folder.restored())?;
    between()?;
    take_database(folder, &next, between)?;
    between()?;
    take_keys(folder, &next, between)?;
    between()?;
    remove_folder(next.path())?;
    files::sync_folder(folder.path())
}

/// The old log goes before the new database comes: it would be read into a file that it does not belong to. A log that came
/// with the new one follows it.
fn take_database(folder: &Folder, next: &Folder, between: Between<'_>) -> io::Result<()> {
    let database = folder.database();
    if next.database().try_exists()? {
        for suffix in BESIDE {
            files::remove(&files::with_suffix(&database, suffix))?;
        }
        files::sync_folder(folder.path())?;
        between()?;
        take(folder, next, &next.database(), &database)?;
        between()?;
    }
    let [log, ..] = BESIDE;
    take(folder, next, &files::with_suffix(&next.database(), log), &files::with_suffix(&database, log))
}

/// As long as the new keys lie in `next`, those in `keys` are old.
fn take_keys(folder: &Folder, next: &Folder, between: Between<'_>) -> io::Result<()> {
    if !next.keys().try_exists()? {
        return Ok(());
    }
    wipe_keys(&folder.keys(), between)?;
    between()?;
    take(folder, next, &next.keys(), &folder.keys())
}

/// Moves one thing to its place, if it is still there.
fn take(folder: &Folder, next: &Folder, from: &Path, to: &Path) -> io::Result<()> {
    if from.try_exists()? {
        fs::rename(from, to)?;
        files::sync_folder(folder.path())?;
        files::sync_folder(next.path())?;
    }
    Ok(())
}

/// Overwrites key files and removes them. Where the disk itself keeps old blocks (flash does), a copy may be left there.
fn wipe_keys(keys: &Path, between: Between<'_>) -> io::Result<()> {
    let entries = match fs::read_dir(keys) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_file() {
            overwrite(&path)?;
            fs::remove_file(&path)?;
            between()?;
        }
    }
    fs::remove_dir_all(keys)
}

/// Zeros over a small file, on the disk.
pub(crate) fn overwrite(path: &Path) -> io::Result<()> {
    use io::Write as _;
    let length = usize::try_from(fs::metadata(path)?.len()).unwrap_or_default();
    let mut file = fs::OpenOptions::new().write(true).open(path)?;
    file.write_all(&vec![0; length.min(1 << 20)])?;
    file.sync_all()
}

pub(crate) fn remove_folder(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
