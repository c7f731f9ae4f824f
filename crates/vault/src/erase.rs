//! Erasing a case: the one way in which anything leaves the journal.

use crate::{Vault, VaultError, database, journal::ChainEnd, rows};
use sala_record::CaseId;

/// What an erasure did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// How many events lost their content.
    pub events: usize,
    /// Whether the write-ahead log was emptied at once. If not (another program was reading), it happens with the next
    /// erasure or when the vault is locked.
    pub swept: bool,
}

impl Vault {
    /// Takes contents and salts of a case out of the vault, and its text for the search. Their stubs stay, so that the
    /// chains still verify, and the case's random id goes on the list of those refused at every merge. Freed places are
    /// overwritten. What copies of this vault and bundles elsewhere hold, they still hold.
    ///
    /// The erasure itself takes the next place in this device's chain, as a stub that says nothing: otherwise an older
    /// copy of the vault, which still has the case, would end where this one does and could be put back unseen.
    ///
    /// # Errors
    /// [`VaultError`]; then nothing was erased.
    pub fn erase_case(&mut self, case: CaseId) -> Result<Erased, VaultError> {
        let id = case.to_string();
        let (device, mut end) = (self.device, None);
        self.end = None;
        let transaction = rows::write(&mut self.db)?;
        transaction.execute("INSERT OR IGNORE INTO erased_case (id) VALUES (?1)", [&id])?;
        transaction.execute("INSERT INTO erasing (case_id) VALUES (?1)", [&id])?;
        let events = transaction.execute(
            "UPDATE event SET content = NULL, salt = NULL, case_id = NULL, kind = NULL, item = NULL, at = NULL
             WHERE case_id = ?1",
            [&id],
        )?;
        transaction.execute("DELETE FROM replacement WHERE case_id = ?1", [&id])?;
        transaction.execute("DELETE FROM case_device WHERE case_id = ?1", [&id])?;
        transaction.execute("DELETE FROM case_file WHERE id = ?1", [&id])?;
        transaction.execute("DELETE FROM erasing", [])?;
        if events > 0 {
            end = Some(ChainEnd::of(rows::head(&transaction, device)?).pass(&transaction, device)?);
        }
        transaction.commit()?;
        self.end = end;
        self.keep_anchor();
        Ok(Erased { events, swept: database::checkpoint(&self.db).unwrap_or(false) })
    }

    /// The cases that were erased here.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn erased_cases(&self) -> Result<Vec<CaseId>, VaultError> {
        let mut statement = self.db.prepare_cached("SELECT id FROM erased_case ORDER BY id")?;
        let cases = statement.query_map([], |row| Ok(CaseId(rows::uuid(row, 0)?)))?;
        Ok(cases.collect::<Result<_, _>>()?)
    }
}
