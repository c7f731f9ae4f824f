//! A new database key, for when a passphrase may be known: an old copy of a key file opens with the old passphrase for ever,
//! so what it opens has to go.

use crate::{
    OpenError, Vault, VaultError, copy, files,
    folder::Folder,
    switch::{self, Between},
};
use sala_keys::{DatabaseKey, Passphrase, WorkFactor};

/// Why a vault did not get a new key.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RekeyError {
    /// Nothing was changed; the vault is still open.
    #[error("{1}")]
    Unchanged(Box<Vault>, VaultError),
    /// The vault is locked. It has its new key, or gets it at the next unlocking with the new passphrase.
    #[error(transparent)]
    Locked(OpenError),
}

impl Vault {
    /// Encrypts everything anew under a new key, sealed to a new passphrase of this officer, to the recovery cards and to the
    /// recovery sheet. Other officers ([`Vault::others_with_keys`]) lose their keys and are added again. Copies elsewhere
    /// still open as before. Whoever asks for it is to be confirmed first ([`Vault::confirm`]).
    ///
    /// # Errors
    /// [`RekeyError`]. However it ends, and wherever the machine stops, the vault opens with the old passphrase or the new one.
    pub fn rekey(self, passphrase: &Passphrase, work: WorkFactor) -> Result<Self, RekeyError> {
        self.rekey_in_steps(passphrase, work, &mut switch::go_on)
    }

    pub(crate) fn rekey_in_steps(
        self,
        passphrase: &Passphrase,
        work: WorkFactor,
        between: Between<'_>,
    ) -> Result<Self, RekeyError> {
        let key = match self.make_next(passphrase, work, between) {
            Ok(key) => key,
            Err(error) => {
                // The first error is the one to tell; the next unlocking clears what is left.
                drop(switch::remove_folder(self.folder.next_part().path()));
                return Err(RekeyError::Unchanged(Box::new(self), error));
            }
        };
        if let Err(error) = switch::decide(&self.folder) {
            return match self.folder.next().path().try_exists() {
                Ok(false) => Err(RekeyError::Unchanged(Box::new(self), error.into())),
                _ => Err(RekeyError::Locked(error.into())),
            };
        }
        // Whatever the old file says at its closing, it is not read again.
        let (folder, lock, officer) = self.close();
        switch::settle(&folder, between).map_err(|error| RekeyError::Locked(error.into()))?;
        Self::open_locked(folder, lock, key, officer).map_err(RekeyError::Locked)
    }

    /// Makes in `next.part` what is to take this vault's place, and checks it.
    fn make_next(
        &self,
        passphrase: &Passphrase,
        work: WorkFactor,
        between: Between<'_>,
    ) -> Result<DatabaseKey, VaultError> {
        let next: Folder = switch::begin(&self.folder)?;
        between()?;
        let key = DatabaseKey::generate()?;
        let file = sala_keys::seal_with_passphrase(&key, passphrase, work)?;
        files::replace(&next.key(self.officer), &file)?;
        between()?;
        self.seal_to_recoverers(&key, &next)?;
        between()?;
        copy::copy(&self.db, &next.database(), &key)?;
        between()?;
        // Whatever keeps it from being read back, it is not what was written.
        if !copy::is_same(&self.db, &next.database(), &key).map_err(|_| VaultError::Damaged)? {
            return Err(VaultError::Damaged);
        }
        between()?;
        Ok(key)
    }
}
