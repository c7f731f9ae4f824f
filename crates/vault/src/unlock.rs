//! Opening a vault. Locking it is dropping it.

use crate::{
    FolderState, OpenError,
    anchor::{self, Anchored},
    database, files,
    folder::{Folder, Lock},
    journal::ChainEnd,
    log, reserve, restore, rows, switch,
};
use rusqlite::{Connection, OptionalExtension as _};
use sala_keys::{DatabaseKey, Identity, KeyError, Passphrase};
use sala_record::{CardKind, DeviceId, OfficerId, RecipientCard};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Larger than any key file for a hundred recovery recipients.
pub(crate) const KEY_FILE_LIMIT: u64 = 64 * 1024;

/// An open vault. All that it returns is decrypted; all that it writes is encrypted and, on return, on the disk.
pub struct Vault {
    pub(crate) db: Connection,
    pub(crate) key: DatabaseKey,
    pub(crate) folder: Folder,
    pub(crate) device: DeviceId,
    pub(crate) officer: OfficerId,
    /// Where this device's chain ends, as far as it is known.
    pub(crate) end: Option<ChainEnd>,
    pub(crate) anchored: Anchored,
    kind: CardKind,
    identity: Identity,
    // Last, so that the database is closed before another program may open it.
    lock: Arc<Lock>,
}

impl Vault {
    /// Opens the vault in `path` with an officer's passphrase. Each key file is tried, `last_officer`'s first; each try
    /// costs the full work factor.
    ///
    /// # Errors
    /// [`OpenError`]; [`OpenError::Busy`] while another program has it open. A wrong passphrase is
    /// [`OpenError::WrongPassphrase`] as long as one key file could tell; but if `last_officer`'s own is damaged, that
    /// is said, since no passphrase of that officer will ever do.
    pub fn unlock(
        path: &Path,
        passphrase: &Passphrase,
        last_officer: Option<OfficerId>,
    ) -> Result<Self, OpenError> {
        let folder = Folder::new(path);
        refuse_unready(&folder)?;
        let lock = folder.lock()?;
        switch::settle(&folder, &mut switch::go_on)?;
        let (key, officer) = open_any(&folder, passphrase, last_officer)?;
        let vault = Self::open_locked(folder, lock, key, officer)?;
        vault.remember_officer()?;
        Ok(vault)
    }

    /// Opens the vault in `path` with the key itself, which a recovery identity or a test gave.
    ///
    /// # Errors
    /// [`OpenError`]; here a key that does not fit is [`OpenError::Damaged`], and [`OpenError::Busy`] is as above.
    pub fn open_with_key(path: &Path, key: DatabaseKey, officer: OfficerId) -> Result<Self, OpenError> {
        let folder = Folder::new(path);
        refuse_unready(&folder)?;
        let lock = folder.lock()?;
        switch::settle(&folder, &mut switch::go_on)?;
        Self::open_locked(folder, lock, key, officer)
    }

    pub(crate) fn open_locked(
        folder: Folder,
        lock: Arc<Lock>,
        key: DatabaseKey,
        officer: OfficerId,
    ) -> Result<Self, OpenError> {
        narrow(&folder)?;
        reserve::give(&folder);
        let db = database::open(&folder.database(), &key)?;
        let (device, kind, identity) = read_device(&db)?;
        let restored = restore::note(&db, &folder)?;
        let anchored = anchor::look(&db, &folder, (device, &identity), restored)?;
        log::rest(&db, &folder.database());
        reserve::keep(&folder);
        // The last step of making a vault; a crash may have left it undone.
        files::remove(&folder.marker())?;
        folder.clear_parts();
        Ok(Self { db, key, folder, device, officer, end: None, anchored, kind, identity, lock })
    }

    /// Closes the database and keeps the vault for this program.
    pub(crate) fn close(self) -> (Folder, Arc<Lock>, OfficerId) {
        (self.folder.clone(), Arc::clone(&self.lock), self.officer)
    }

    /// The officer who opened it.
    #[must_use]
    pub fn officer(&self) -> OfficerId {
        self.officer
    }

    /// This vault's id as the writer of events.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// Real work or an exercise.
    #[must_use]
    pub fn kind(&self) -> CardKind {
        self.kind
    }

    /// The device's age and minisign keys.
    #[must_use]
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// The device's card.
    #[must_use]
    pub fn card(&self) -> RecipientCard {
        self.identity.card()
    }

    /// Brings the list up to date, the anchor beside the vault, and the write-ahead log into the database, when nobody
    /// waits for an answer. Nothing rests on any of them.
    pub(crate) fn rest(&mut self) {
        drop(self.list());
        self.keep_anchor();
        log::rest(&self.db, &self.folder.database());
    }

    /// An officer's key file may be there without a row: the machine stopped between the two.
    fn remember_officer(&self) -> Result<(), OpenError> {
        let id = self.officer.to_string();
        let known = "SELECT EXISTS (SELECT 1 FROM officer WHERE id = ?1)";
        if !self.db.query_row(known, [&id], |row| row.get::<_, bool>(0))? {
            self.db.execute("INSERT OR IGNORE INTO officer (id, name) VALUES (?1, '')", [&id])?;
        }
        Ok(())
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(…)")
    }
}

/// The key, and whose file it was in. Each file is tried, `last_officer`'s first.
pub(crate) fn open_any(
    folder: &Folder,
    passphrase: &Passphrase,
    last_officer: Option<OfficerId>,
) -> Result<(DatabaseKey, OfficerId), OpenError> {
    let mut officers = folder.officers()?;
    officers.sort_by_key(|officer| Some(*officer) != last_officer);
    let (mut own_damage, mut wrong, mut other_damage) = (None, None, None);
    for officer in officers {
        match open_key_file(folder, officer, passphrase) {
            Ok(key) => return Ok((key, officer)),
            Err(OpenError::WrongPassphrase) => wrong = Some(OpenError::WrongPassphrase),
            // Whoever was here last would otherwise take the fault for their own mistyping.
            Err(damage) if Some(officer) == last_officer => own_damage = Some(damage),
            Err(damage) => other_damage = Some(damage),
        }
    }
    // Elsewhere, one damaged file must not hide that the passphrase was simply wrong for the others.
    Err(own_damage.or(wrong).or(other_damage).unwrap_or(OpenError::Damaged))
}

pub(crate) fn open_key_file(
    folder: &Folder,
    officer: OfficerId,
    passphrase: &Passphrase,
) -> Result<DatabaseKey, OpenError> {
    let bytes = files::read_small(&folder.key(officer), KEY_FILE_LIMIT)?;
    sala_keys::open_with_passphrase(&bytes, passphrase).map_err(|error| match error {
        KeyError::WrongPassphrase => OpenError::WrongPassphrase,
        KeyError::Damaged => OpenError::Damaged,
        other => OpenError::Key(other),
    })
}

pub(crate) fn refuse_unready(folder: &Folder) -> Result<(), OpenError> {
    match folder.state()? {
        FolderState::Ready => Ok(()),
        FolderState::Empty | FolderState::HalfCreated => Err(OpenError::NotThere),
        FolderState::Incomplete => Err(OpenError::Foreign),
    }
}

/// A folder that was copied from a stick may have come with the rights of everybody.
fn narrow(folder: &Folder) -> Result<(), OpenError> {
    for path in [folder.path().to_owned(), folder.keys()] {
        files::narrow(&path, 0o700)?;
        for entry in fs::read_dir(&path)? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                files::narrow(&entry.path(), 0o600)?;
            }
        }
    }
    Ok(())
}

fn read_device(db: &Connection) -> Result<(DeviceId, CardKind, Identity), OpenError> {
    let row = db.query_row("SELECT id, kind, identity FROM device", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2).map(Zeroizing::new)?))
    });
    let (id, kind, file) = row.optional()?.ok_or(OpenError::Damaged)?;
    let device = id.parse().map_err(|_| OpenError::Damaged)?;
    let identity = Identity::from_file(&file).map_err(|_| OpenError::Damaged)?;
    if rows::kind_text(identity.kind()) != kind {
        return Err(OpenError::Damaged);
    }
    Ok((device, identity.kind(), identity))
}
