//! What lies where in a vault's folder (`docs/formats/vault.md`).

use crate::{OpenError, files};
use sala_record::{OfficerId, Timestamp};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What was found in a folder, before any passphrase is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FolderState {
    /// Nothing of a vault: the first run.
    Empty,
    /// A vault was begun and not finished; [`crate::Vault::create`] starts again. Nothing was ever kept in it.
    HalfCreated,
    /// A vault, to be unlocked.
    Ready,
    /// Key files without a database, or a database without key files: moved or lost files. Nothing may be created here.
    Incomplete,
}

/// The vault is this program's while this lives. The system lets go when the process ends, however it ends. The empty
/// file stays: removing it would let two programs lock two files of one name.
#[derive(Debug)]
pub(crate) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // A process that is just being started may share the open file for a moment; closing alone would not let go.
        drop(self.0.unlock());
    }
}

/// The paths of one vault.
#[derive(Clone, Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.0.join("cases.db")
    }

    /// The database while a vault is made; it gets its name last.
    pub(crate) fn unfinished(&self) -> PathBuf {
        self.0.join("cases.db.new")
    }

    /// There from the first to the last step of making a vault; holds the officer's id.
    pub(crate) fn marker(&self) -> PathBuf {
        self.0.join("setup.part")
    }

    /// Zeros, to be removed when there is no room ([`crate::reserve`]).
    pub(crate) fn reserve(&self) -> PathBuf {
        self.0.join("reserve")
    }

    /// Takes this vault for this program alone.
    pub(crate) fn lock(&self) -> Result<Arc<Lock>, OpenError> {
        let file = files::private_file(&self.0.join("lock"), false)?;
        match file.try_lock() {
            Ok(()) => Ok(Arc::new(Lock(file))),
            Err(TryLockError::WouldBlock) => Err(OpenError::Busy),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// How far the journal went when the anchor was last written.
    pub(crate) fn anchor(&self) -> PathBuf {
        self.0.join("anchor")
    }

    /// Where damaged files are kept, named after the time: `set-aside/20261129-134500`.
    pub(crate) fn set_aside(&self, now: Timestamp) -> PathBuf {
        let digits: String = now.to_string().chars().filter(char::is_ascii_digit).take(17).collect();
        self.0.join("set-aside").join(digits)
    }

    pub(crate) fn keys(&self) -> PathBuf {
        self.0.join("keys")
    }

    pub(crate) fn key(&self, officer: OfficerId) -> PathBuf {
        self.keys().join(format!("{officer}.age"))
    }

    pub(crate) fn recovery(&self) -> PathBuf {
        self.keys().join("recovery.age")
    }

    pub(crate) fn sheet(&self) -> PathBuf {
        self.keys().join("sheet.age")
    }

    /// What is about to take this vault's place, whole and on the disk ([`crate::switch`]).
    pub(crate) fn next(&self) -> Self {
        Self(self.0.join("next"))
    }

    /// The same while it is being made.
    pub(crate) fn next_part(&self) -> Self {
        Self(self.0.join("next.part"))
    }

    /// There from the moment a copy was brought back until its first unlocking.
    pub(crate) fn restored(&self) -> PathBuf {
        self.0.join("restored")
    }

    /// The officers who have a key file.
    pub(crate) fn officers(&self) -> io::Result<Vec<OfficerId>> {
        let entries = match fs::read_dir(self.keys()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other?,
        };
        let mut officers = Vec::new();
        for entry in entries {
            let name = entry?.file_name();
            let id: Option<OfficerId> =
                name.to_str().and_then(|name| name.strip_suffix(".age")).and_then(|id| id.parse().ok());
            officers.extend(id);
        }
        officers.sort_unstable();
        Ok(officers)
    }

    pub(crate) fn state(&self) -> Result<FolderState, OpenError> {
        if self.next().path().try_exists()? {
            // A switch that was decided and not finished; the next unlocking finishes it.
            return Ok(FolderState::Ready);
        }
        let database = self.database().try_exists()?;
        let begun = self.marker().try_exists()?;
        let keys =
            !self.officers()?.is_empty() || self.recovery().try_exists()? || self.sheet().try_exists()?;
        Ok(match (database, begun, keys) {
            (true, _, true) => FolderState::Ready,
            (true, _, false) | (false, false, true) => FolderState::Incomplete,
            (false, true, _) => FolderState::HalfCreated,
            (false, false, false) => FolderState::Empty,
        })
    }

    /// Removes what an unfinished creation left: its own key file, never another.
    pub(crate) fn clear_unfinished(&self, officer: Option<OfficerId>) -> io::Result<()> {
        let unfinished = self.unfinished();
        for suffix in ["", "-wal", "-shm", "-journal"] {
            files::remove(&files::with_suffix(&unfinished, suffix))?;
        }
        files::remove(&files::with_suffix(&self.recovery(), ".part"))?;
        if let Some(officer) = officer {
            let key = self.key(officer);
            files::remove(&files::with_suffix(&key, ".part"))?;
            files::remove(&key)?;
        }
        Ok(())
    }

    /// Removes what a crash left half made: the anchor, and key files, which may be whole, and sealed to a passphrase that
    /// nobody was told is in force. Nobody is kept from their work if it does not succeed.
    pub(crate) fn clear_parts(&self) {
        drop(files::remove(&files::with_suffix(&self.anchor(), ".part")));
        let Ok(entries) = fs::read_dir(self.keys()) else { return };
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            if path.extension().is_some_and(|extension| extension == "part") {
                drop(files::remove(&path));
            }
        }
    }
}
