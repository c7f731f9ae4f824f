//! Making a vault. It exists from the moment its database gets its name, which is the last step: a crash before leaves
//! a folder that is recognised as unfinished and started again, and a vault that is there is never touched.

use crate::{FolderState, OpenError, Vault, VaultError, database, files, folder::Folder, recovery, rows};
use rusqlite::{Connection, params};
use sala_keys::{DatabaseKey, Identity, Passphrase, SealTarget, WorkFactor};
use sala_record::{CardKind, DeviceId, OfficerId, RecipientCard};
use std::fs;
use std::io::{Read as _, Seek as _, Write as _};
use std::path::Path;

/// What a new vault is made of.
#[derive(Clone, Copy, Debug)]
pub struct NewVault<'a> {
    /// The first officer's passphrase. Whether it is strong enough is asked before
    /// ([`sala_keys::assess_passphrase`]).
    pub passphrase: &'a Passphrase,
    /// What the first officer is called on this machine. It is kept inside the vault only.
    pub officer_name: &'a str,
    /// The post's recovery cards, all of the vault's kind. Empty: without recovery, knowingly.
    pub recovery: &'a [RecipientCard],
    /// Real work or an exercise.
    pub kind: CardKind,
    /// [`WorkFactor::STANDARD`], but in tests.
    pub work: WorkFactor,
}

impl Vault {
    /// What lies in a folder. Asks for no passphrase and changes nothing.
    ///
    /// # Errors
    /// [`OpenError::Io`] or [`OpenError::ReadOnly`] if the folder cannot be looked into.
    pub fn look(path: &Path) -> Result<FolderState, OpenError> {
        Folder::new(path).state()
    }

    /// Makes a vault in `path` (which is made too) and opens it for the first officer.
    ///
    /// # Errors
    /// [`OpenError::AlreadyThere`], [`OpenError::Foreign`] (key files without a database), [`OpenError::Busy`],
    /// [`OpenError::Card`] for a recovery card of the wrong kind, and what disks do.
    pub fn create(path: &Path, new: &NewVault<'_>) -> Result<Self, OpenError> {
        let recovery = match new.recovery {
            [] => None,
            cards => Some(SealTarget::for_kind(new.kind, cards)?),
        };
        let folder = Folder::new(path);
        refuse_existing(&folder)?;
        files::private_folder(folder.path())?;
        let lock = folder.lock()?;
        files::private_folder(&folder.keys())?;
        let officer = OfficerId(rows::random_uuid()?);
        begin(&folder, officer)?;
        let key = DatabaseKey::generate()?;
        let key_file = sala_keys::seal_with_passphrase(&key, new.passphrase, new.work)?;
        files::replace(&folder.key(officer), &key_file)?;
        match recovery {
            Some(target) => files::replace(&folder.recovery(), &sala_keys::seal_to_recovery(&key, &target)?)?,
            None => files::remove(&folder.recovery())?,
        }
        make_database(&folder, &key, officer, new)?;
        fs::rename(folder.unfinished(), folder.database())?;
        files::sync_folder(folder.path())?;
        Self::open_locked(folder, lock, key, officer)
    }
}

fn refuse_existing(folder: &Folder) -> Result<(), OpenError> {
    match folder.state()? {
        FolderState::Empty | FolderState::HalfCreated => Ok(()),
        FolderState::Ready => Err(OpenError::AlreadyThere),
        FolderState::Incomplete => Err(OpenError::Foreign),
    }
}

/// Writes the marker and clears what an earlier attempt left. The caller holds the vault's lock.
fn begin(folder: &Folder, officer: OfficerId) -> Result<(), OpenError> {
    // Between looking and locking, another program may have finished.
    refuse_existing(folder)?;
    let mut marker = files::private_file(&folder.marker(), false)?;
    let mut earlier = String::new();
    marker.read_to_string(&mut earlier)?;
    let earlier: Option<OfficerId> = earlier.trim().parse().ok();
    if folder.officers()?.iter().any(|other| Some(*other) != earlier) {
        return Err(OpenError::Foreign);
    }
    folder.clear_unfinished(earlier)?;
    marker.set_len(0)?;
    marker.rewind()?;
    marker.write_all(officer.to_string().as_bytes())?;
    marker.sync_all()?;
    Ok(files::sync_folder(folder.path())?)
}

fn make_database(
    folder: &Folder,
    key: &DatabaseKey,
    officer: OfficerId,
    new: &NewVault<'_>,
) -> Result<(), OpenError> {
    let path = folder.unfinished();
    // Made by us, so that no moment passes in which others may read it; SQLite gives its other files the same mode.
    drop(files::private_file(&path, true)?);
    let db = database::create(&path, key)?;
    insert_device(&db, new.kind)?;
    db.execute(
        "INSERT INTO officer (id, name) VALUES (?1, ?2)",
        params![officer.to_string(), new.officer_name],
    )?;
    if !new.recovery.is_empty() {
        recovery::remember_cards(&db, new.recovery)?;
    }
    finish_database(db, &path)
}

/// Makes the device that a new database is of.
pub(crate) fn insert_device(db: &Connection, kind: CardKind) -> Result<(), OpenError> {
    let device = DeviceId(rows::random_uuid()?);
    let identity = Identity::generate(&device_name(device), kind)?;
    db.execute(
        "INSERT INTO device (one, id, kind, identity) VALUES (1, ?1, ?2, ?3)",
        params![device.to_string(), rows::kind_text(kind), identity.to_file().as_str()],
    )?;
    Ok(())
}

/// Brings a new database to the disk, whole in one file, before it gets its name.
pub(crate) fn finish_database(db: Connection, path: &Path) -> Result<(), OpenError> {
    if !database::checkpoint(&db)? {
        return Err(OpenError::Busy);
    }
    db.close().map_err(|(_, error)| VaultError::from(error))?;
    // Closing removes them, and says nothing if it could not.
    for suffix in ["-wal", "-shm"] {
        files::remove(&files::with_suffix(path, suffix))?;
    }
    files::private_file(path, false)?.sync_all()?;
    Ok(())
}

/// What a desk reads on this device's card: four characters of its random id, no name and no place.
fn device_name(device: DeviceId) -> String {
    let id = device.0.simple().to_string().to_uppercase();
    format!("Device {}", id.chars().take(4).collect::<String>())
}
