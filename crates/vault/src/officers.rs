//! Several officers on one machine, each with a key file and a passphrase of their own.

use crate::{
    OpenError, Vault, VaultError, files, rows,
    unlock::{KEY_FILE_LIMIT, open_key_file},
};
use rusqlite::params;
use sala_keys::{Passphrase, WorkFactor};
use sala_record::OfficerId;
use std::path::Path;

/// One officer of this vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Officer {
    /// Also the name of the key file.
    pub id: OfficerId,
    /// What the officer is called on this machine; empty if that was lost in a crash.
    pub name: String,
}

impl Vault {
    /// The officers of this vault, by name.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn officers(&self) -> Result<Vec<Officer>, VaultError> {
        let mut statement = self.db.prepare_cached("SELECT id, name FROM officer ORDER BY name, id")?;
        let officers = statement
            .query_map([], |row| Ok(Officer { id: OfficerId(rows::uuid(row, 0)?), name: row.get(1)? }))?;
        Ok(officers.collect::<Result<_, _>>()?)
    }

    /// Gives another officer a key file. On return it opens this vault. Whoever asks for it is to be confirmed first
    /// ([`Vault::confirm`]).
    ///
    /// # Errors
    /// [`VaultError`]; then there is neither the file nor the name.
    pub fn add_officer(
        &mut self,
        name: &str,
        passphrase: &Passphrase,
        work: WorkFactor,
    ) -> Result<OfficerId, VaultError> {
        let officer = OfficerId(rows::random_uuid()?);
        let file = sala_keys::seal_with_passphrase(&self.key, passphrase, work)?;
        let transaction = rows::write(&mut self.db)?;
        transaction
            .execute("INSERT INTO officer (id, name) VALUES (?1, ?2)", params![officer.to_string(), name])?;
        let path = self.folder.key(officer);
        let written = files::replace(&path, &file).map_err(VaultError::from);
        if let Err(error) = written.and_then(|()| Ok(transaction.commit()?)) {
            drop(files::remove(&path));
            return Err(error);
        }
        Ok(officer)
    }

    /// Checks that `passphrase` is that of the officer who opened this vault. It costs the full work factor.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`] if it does not open the officer's key file, [`VaultError::NoSuchOfficer`] without
    /// one, [`VaultError::Damaged`] if the file holds another vault's key.
    pub fn confirm(&self, passphrase: &Passphrase) -> Result<(), VaultError> {
        let opened = open_key_file(&self.folder, self.officer, passphrase).map_err(|error| match error {
            OpenError::WrongPassphrase => VaultError::WrongPassphrase,
            OpenError::Io(std::io::ErrorKind::NotFound) => VaultError::NoSuchOfficer,
            OpenError::Io(kind) => VaultError::Io(kind),
            OpenError::Key(error) => VaultError::Key(error),
            _ => VaultError::Damaged,
        })?;
        if *opened.to_hex() == *self.key.to_hex() { Ok(()) } else { Err(VaultError::Damaged) }
    }

    /// Seals this officer's key file to another passphrase, whole or not at all. An *old copy* of the file still opens
    /// with the old passphrase.
    ///
    /// # Errors
    /// As [`Vault::confirm`] for `old`; a disk that refuses. The old passphrase goes on opening the vault then, unless the
    /// disk does not take the old file back either.
    pub fn change_passphrase(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
        work: WorkFactor,
    ) -> Result<(), VaultError> {
        self.confirm(old)?;
        let file = sala_keys::seal_with_passphrase(&self.key, new, work)?;
        let path = self.folder.key(self.officer);
        let before = files::read_small(&path, KEY_FILE_LIMIT)?;
        Ok(files::replace(&path, &file).inspect_err(|_| put_back(&path, &before))?)
    }
}

/// A new file may have its name although its folder could not be flushed: whoever is told that the change failed goes on
/// with the old passphrase, which must open then.
fn put_back(path: &Path, before: &[u8]) {
    if files::read_small(path, KEY_FILE_LIMIT).is_ok_and(|now| now != before) {
        drop(files::replace(path, before));
    }
}
