//! What the list of cases is made of: two derived tables that lag behind the journal, so that no answer waits for them,
//! and are brought up to date before somebody looks.

use crate::{Vault, VaultError};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use sala_record::CaseId;

/// The sums a case and device, over the events of `which`. Only the greatest of each number counts, so that the order in
/// which copies of a case arrive makes no difference.
fn sums(which: &str) -> String {
    format!(
        "INSERT INTO case_device (case_id, device, events, last_at, work_seq, closed_seq, handed_over_seq)
        SELECT case_id, device, COUNT(*), MAX(at),
            MAX(iif(kind IN ('paused', 'handed-over', 'closed', 'held', 'restored', 'receipt', 'retention'), 0, seq)),
            MAX(iif(kind = 'closed', seq, 0)),
            MAX(iif(kind = 'handed-over', seq, 0))
        FROM event WHERE {which} GROUP BY case_id, device
        ON CONFLICT (case_id, device) DO UPDATE
        SET events = events + excluded.events,
            last_at = MAX(last_at, excluded.last_at),
            work_seq = MAX(work_seq, excluded.work_seq),
            closed_seq = MAX(closed_seq, excluded.closed_seq),
            handed_over_seq = MAX(handed_over_seq, excluded.handed_over_seq)"
    )
}

/// The cases of the events of `which`, each with its last place in the journal. `searched` is where its text for the
/// search goes to, if it has to be made anew.
fn latest(which: &str, searched: &str) -> String {
    format!(
        "INSERT INTO case_file (id, latest) SELECT case_id, MAX(position) FROM event WHERE {which} GROUP BY case_id
        ON CONFLICT (id) DO UPDATE SET latest = MAX(latest, excluded.latest), searched = {searched}"
    )
}

impl Vault {
    /// Brings the list up to date. A disk that refuses leaves it as it was: what is there can still be looked at.
    pub(crate) fn list(&self) -> Result<(), VaultError> {
        match self.list_new() {
            Err(VaultError::DiskFull | VaultError::ReadOnly | VaultError::Busy) => Ok(()),
            listed => listed,
        }
    }

    fn list_new(&self) -> Result<(), VaultError> {
        let ends = |db: &Connection| -> Result<(i64, i64), VaultError> {
            let sql = "SELECT position, COALESCE((SELECT MAX(position) FROM event), 0) FROM listed";
            Ok(db.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
        };
        let (listed, last) = ends(&self.db)?;
        if listed >= last {
            return Ok(());
        }
        // The vault is this program's alone, and a list is asked for at no moment at which it is writing.
        let transaction = Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate)?;
        let (listed, last) = ends(&transaction)?;
        let new = "position > ?1 AND position <= ?2 AND case_id IS NOT NULL";
        transaction.prepare_cached(&latest(new, "searched"))?.execute([listed, last])?;
        transaction.prepare_cached(&sums(new))?.execute([listed, last])?;
        transaction.prepare_cached("UPDATE listed SET position = ?1")?.execute([last])?;
        Ok(transaction.commit()?)
    }
}

/// Lists a case again from its first event on: what arrived late stands before the place up to which the journal was
/// read. Its text for the search is made anew too.
pub(crate) fn list_anew(db: &Connection, case: CaseId) -> Result<(), VaultError> {
    let id = case.to_string();
    let of_case = "case_id = ?1 AND position <= (SELECT position FROM listed)";
    db.prepare_cached("DELETE FROM case_device WHERE case_id = ?1")?.execute([&id])?;
    db.prepare_cached(&latest(of_case, "0"))?.execute([&id])?;
    db.prepare_cached(&sums(of_case))?.execute(params![id])?;
    Ok(())
}
