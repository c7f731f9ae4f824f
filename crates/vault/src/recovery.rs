//! Who opens this vault when a passphrase is lost: the post's recovery cards, and the recovery sheet. What they are made from
//! is kept inside, so that a new key can be sealed to them without anybody's help.

use crate::{Vault, VaultError, files, folder::Folder, rows};
use rusqlite::{Connection, Transaction, params};
use sala_keys::{DatabaseKey, SealTarget, SheetRecipient};
use sala_record::{RecipientCard, Timestamp};
use serde::{Deserialize, Serialize};

/// The setting that holds the recovery cards.
const CARDS: &str = "recovery-cards";
/// The setting that holds what is known of the recovery sheet.
const SHEET: &str = "recovery-sheet";

/// What a vault knows of its recovery sheet: no piece and no secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetNote {
    /// Four letters and digits that stand on each piece.
    pub id: String,
    /// When it was made.
    pub made: Timestamp,
    /// Whom the key is sealed to.
    pub recipient: SheetRecipient,
}

impl Vault {
    /// Whether the post's recovery recipients can open this vault.
    ///
    /// # Errors
    /// [`VaultError`] if the folder cannot be read.
    pub fn has_recovery(&self) -> Result<bool, VaultError> {
        Ok(self.folder.recovery().try_exists()?)
    }

    /// The cards that the key is sealed to.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn recovery_cards(&self) -> Result<Vec<RecipientCard>, VaultError> {
        if !self.has_recovery()? {
            return Ok(Vec::new());
        }
        Ok(self.setting(CARDS)?.unwrap_or_default())
    }

    /// Seals the vault's key to the post's recovery cards, in the place of any before.
    ///
    /// # Errors
    /// [`VaultError::Card`] for a card of the wrong kind.
    pub fn set_recovery(&mut self, cards: &[RecipientCard]) -> Result<(), VaultError> {
        let target = SealTarget::for_kind(self.kind(), cards)?;
        let file = sala_keys::seal_to_recovery(&self.key, &target)?;
        let transaction = rows::write(&mut self.db)?;
        remember_cards(&transaction, cards)?;
        finish(transaction, || Ok(files::replace(&self.folder.recovery(), &file)?))
    }

    /// The recovery sheet, if there is one.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn sheet(&self) -> Result<Option<SheetNote>, VaultError> {
        if !self.folder.sheet().try_exists()? {
            return Ok(None);
        }
        self.setting(SHEET)
    }

    /// Seals the vault's key to a recovery sheet, in the place of any before, whose pieces then open no new file.
    ///
    /// # Errors
    /// [`VaultError`]; a sheet that was there before may then be gone, a half one never is there.
    pub fn set_sheet(&mut self, sheet: &SheetNote) -> Result<(), VaultError> {
        let file = sala_keys::seal_to_sheet(&self.key, &sheet.recipient)?;
        let transaction = rows::write(&mut self.db)?;
        remember(&transaction, SHEET, sheet)?;
        finish(transaction, || Ok(files::replace(&self.folder.sheet(), &file)?))
    }

    /// Takes the recovery sheet back: its pieces open this vault no more. Copies of the vault elsewhere still open with them.
    ///
    /// # Errors
    /// [`VaultError`] if the file cannot be removed.
    pub fn revoke_sheet(&mut self) -> Result<(), VaultError> {
        let transaction = rows::write(&mut self.db)?;
        transaction.execute("DELETE FROM setting WHERE name = ?1", [SHEET])?;
        finish(transaction, || {
            files::remove(&self.folder.sheet())?;
            Ok(files::sync_folder(&self.folder.keys())?)
        })
    }

    /// The other officers who have a key file. A new key cannot be sealed to their passphrases, which nobody knows.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn others_with_keys(&self) -> Result<Vec<crate::Officer>, VaultError> {
        let with_keys = self.folder.officers()?;
        let others = self.officers()?.into_iter();
        Ok(others.filter(|other| other.id != self.officer && with_keys.contains(&other.id)).collect())
    }

    /// Writes `key`, sealed to everybody but officers, into another folder.
    pub(crate) fn seal_to_recoverers(&self, key: &DatabaseKey, to: &Folder) -> Result<(), VaultError> {
        if let [_, ..] = self.recovery_cards()?.as_slice() {
            let target = SealTarget::for_kind(self.kind(), &self.recovery_cards()?)?;
            files::replace(&to.recovery(), &sala_keys::seal_to_recovery(key, &target)?)?;
        }
        if let Some(sheet) = self.sheet()? {
            files::replace(&to.sheet(), &sala_keys::seal_to_sheet(key, &sheet.recipient)?)?;
        }
        Ok(())
    }
}

/// Keeps the recovery cards beside the journal.
pub(crate) fn remember_cards(db: &Connection, cards: &[RecipientCard]) -> Result<(), VaultError> {
    remember(db, CARDS, cards)
}

fn remember<T: Serialize + ?Sized>(db: &Connection, name: &str, value: &T) -> Result<(), VaultError> {
    let text = serde_json::to_string(value).map_err(|_| VaultError::Form)?;
    let sql = "INSERT INTO setting (name, value) VALUES (?1, ?2)
               ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    db.execute(sql, params![name, text])?;
    Ok(())
}

/// The file first, then what is remembered of it: a machine that stops between the two has the new file and remembers the old
/// one, which the officer sees and does again.
fn finish(
    transaction: Transaction<'_>,
    file: impl FnOnce() -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    file()?;
    Ok(transaction.commit()?)
}
