//! What the vault keeps beside the journal: guides that were used, small settings, numbers that only grow.

use crate::{Vault, VaultError, rows};
use rusqlite::{OptionalExtension as _, params};
use sala_record::{Digest, GuideRef};
use serde::{Serialize, de::DeserializeOwned};

/// A copy of a guide, as it was when it was used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredGuide {
    /// Its name, version and digest.
    pub guide: GuideRef,
    /// Its files: path and content, by path.
    pub files: Vec<(String, Vec<u8>)>,
}

impl Vault {
    /// Keeps a copy of a guide. A copy with the same digest that is there already stays as it is. That the digest is the
    /// files' digest was checked before.
    ///
    /// # Errors
    /// [`VaultError`]; then nothing was kept.
    pub fn store_guide(&mut self, guide: &GuideRef, files: &[(String, Vec<u8>)]) -> Result<(), VaultError> {
        let transaction = rows::write(&mut self.db)?;
        let added = transaction.execute(
            "INSERT OR IGNORE INTO guide (digest, id, version) VALUES (?1, ?2, ?3)",
            params![guide.digest.0, guide.id, guide.version],
        )?;
        if added > 0 {
            let sql = "INSERT INTO guide_file (digest, path, bytes) VALUES (?1, ?2, ?3)";
            let mut statement = transaction.prepare_cached(sql)?;
            for (path, bytes) in files {
                statement.execute(params![guide.digest.0, path, bytes])?;
            }
        }
        Ok(transaction.commit()?)
    }

    /// The kept copy of a guide.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn guide(&self, digest: &Digest) -> Result<Option<StoredGuide>, VaultError> {
        let sql = "SELECT digest, id, version FROM guide WHERE digest = ?1";
        let found = self.db.prepare_cached(sql)?.query_row([digest.0], read_guide).optional()?;
        let Some(guide) = found else { return Ok(None) };
        let sql = "SELECT path, bytes FROM guide_file WHERE digest = ?1 ORDER BY path";
        let mut statement = self.db.prepare_cached(sql)?;
        let files = statement.query_map([digest.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Some(StoredGuide { guide, files: files.collect::<Result<_, _>>()? }))
    }

    /// The guides of which there is a copy.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn guides(&self) -> Result<Vec<GuideRef>, VaultError> {
        let sql = "SELECT digest, id, version FROM guide ORDER BY id, version, digest";
        let mut statement = self.db.prepare_cached(sql)?;
        let guides = statement.query_map([], read_guide)?;
        Ok(guides.collect::<Result<_, _>>()?)
    }

    /// A small value kept under a name; none if it was never set or is of another form.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn setting<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, VaultError> {
        let sql = "SELECT value FROM setting WHERE name = ?1";
        let text: Option<String> =
            self.db.prepare_cached(sql)?.query_row([name], |row| row.get(0)).optional()?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// Keeps a small value under a name, in the place of the one before.
    ///
    /// # Errors
    /// [`VaultError::Form`] if the value has no JSON.
    pub fn set_setting<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), VaultError> {
        let text = serde_json::to_string(value).map_err(|_| VaultError::Form)?;
        let sql = "INSERT INTO setting (name, value) VALUES (?1, ?2)
                   ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.db.prepare_cached(sql)?.execute(params![name, text])?;
        Ok(())
    }

    /// The number of this device's next bundle, from 1. Once given it is never given again, whether the bundle arrives or
    /// not.
    ///
    /// # Errors
    /// [`VaultError`]; then no number was used.
    pub fn next_bundle_sequence(&mut self) -> Result<u64, VaultError> {
        let sql = "INSERT INTO counter (name, value) VALUES ('bundle', 1)
                   ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value";
        let transaction = rows::write(&mut self.db)?;
        let number = transaction.prepare_cached(sql)?.query_row([], |row| rows::number(row, 0))?;
        transaction.commit()?;
        Ok(number)
    }
}

fn read_guide(row: &rusqlite::Row<'_>) -> rusqlite::Result<GuideRef> {
    Ok(GuideRef { digest: Digest(row.get(0)?), id: row.get(1)?, version: row.get(2)? })
}
