//! Opening a vault without any officer's passphrase, and giving an officer a new one.

use crate::{
    Officer, OpenError, Vault, VaultError, files,
    unlock::{KEY_FILE_LIMIT, refuse_unready},
    {folder::Folder, switch},
};
use sala_keys::{DatabaseKey, Identity, KeyError, Passphrase, Piece, WorkFactor};
use sala_record::OfficerId;
use std::io;
use std::path::Path;
use uuid::Uuid;

/// What opens a vault when a passphrase is lost.
#[derive(Clone, Copy, Debug)]
pub enum RecoveryMeans<'a> {
    /// The identity behind one of the post's recovery cards.
    Card(&'a Identity),
    /// Two pieces of the recovery sheet.
    Pieces(&'a Piece, &'a Piece),
}

/// A vault that was opened without a passphrase. Nobody works in it before an officer has a new one.
#[derive(Debug)]
pub struct Recovered(Vault);

impl Vault {
    /// Opens the vault in `path` with what the post keeps for this. It costs no work factor.
    ///
    /// # Errors
    /// [`OpenError::NoRecovery`] if no key was sealed to such a thing here; [`OpenError::Key`] with
    /// [`KeyError::NotForThisIdentity`] for a card or for pieces that are not this vault's, and with [`KeyError::Piece`] for
    /// pieces that do not go together; else as [`Vault::unlock`].
    pub fn recover(path: &Path, means: RecoveryMeans<'_>) -> Result<Recovered, OpenError> {
        let folder = Folder::new(path);
        refuse_unready(&folder)?;
        let lock = folder.lock()?;
        switch::settle(&folder, &mut switch::go_on)?;
        let key = open_recovery_file(&folder, means)?;
        Self::open_locked(folder, lock, key, OfficerId(Uuid::nil())).map(Recovered)
    }
}

impl Recovered {
    /// The officers who were here, those without a key file too.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn officers(&self) -> Result<Vec<Officer>, VaultError> {
        self.0.officers()
    }

    /// Gives an officer who was here a new passphrase. The one before opens nothing any more, but old copies of the key file.
    ///
    /// # Errors
    /// [`VaultError::NoSuchOfficer`] for somebody who was not here; a disk that refuses.
    pub fn for_officer(
        self,
        officer: OfficerId,
        passphrase: &Passphrase,
        work: WorkFactor,
    ) -> Result<Vault, VaultError> {
        let Self(mut vault) = self;
        if !vault.officers()?.iter().any(|known| known.id == officer) {
            return Err(VaultError::NoSuchOfficer);
        }
        let file = sala_keys::seal_with_passphrase(&vault.key, passphrase, work)?;
        files::replace(&vault.folder.key(officer), &file)?;
        vault.officer = officer;
        Ok(vault)
    }

    /// Gives somebody new a key file.
    ///
    /// # Errors
    /// As [`Vault::add_officer`].
    pub fn for_new_officer(
        self,
        name: &str,
        passphrase: &Passphrase,
        work: WorkFactor,
    ) -> Result<Vault, VaultError> {
        let Self(mut vault) = self;
        vault.officer = vault.add_officer(name, passphrase, work)?;
        Ok(vault)
    }
}

fn open_recovery_file(folder: &Folder, means: RecoveryMeans<'_>) -> Result<DatabaseKey, OpenError> {
    let path = match means {
        RecoveryMeans::Card(_) => folder.recovery(),
        RecoveryMeans::Pieces(..) => folder.sheet(),
    };
    let bytes = files::read_small(&path, KEY_FILE_LIMIT).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => OpenError::NoRecovery,
        _ => error.into(),
    })?;
    let opened = match means {
        RecoveryMeans::Card(identity) => sala_keys::open_with_identity(&bytes, identity),
        RecoveryMeans::Pieces(first, second) => sala_keys::open_with_pieces(&bytes, first, second),
    };
    opened.map_err(|error| match error {
        KeyError::Damaged => OpenError::Damaged,
        other => OpenError::Key(other),
    })
}
