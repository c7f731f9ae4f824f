//! Finding cases by words. The vault keeps a text a case that the caller made (what may be searched, and how it is
//! folded, is not the vault's to say) and finds those that hold a query. The texts lag behind the journal, so that no
//! answer waits for them: [`Vault::unsearched`] says which cases have changed since.

use crate::{CaseSummary, Vault, VaultError, cases, rows};
use rusqlite::{Transaction, params};
use sala_record::CaseId;

/// A case whose text is missing or older than the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsearched {
    /// The case.
    pub case: CaseId,
    /// How far the journal goes now. It comes back with the text, so that what is added meanwhile is not missed.
    pub latest: i64,
}

/// What can be searched of a case, or is searched for, in two keys. Whatever holds a query's spelling must hold its fold.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SearchText {
    /// With marks and tones: for an exact find.
    pub spelling: String,
    /// Without.
    pub folded: String,
}

// What people said, or what an officer looks for, stands in no log.
impl std::fmt::Debug for SearchText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SearchText(…)")
    }
}

/// Sequential over the folded texts alone; the spellings are looked into for what was found.
const FOUND: &str = "SELECT search.case_id AS id, case_file.latest,
        instr(search_spelling.spelling, ?3) = 0 AS rank
    FROM search
    JOIN search_spelling ON search_spelling.place = search.place
    JOIN case_file ON case_file.id = search.case_id
    WHERE instr(search.folded, ?2) > 0
    ORDER BY rank, latest DESC LIMIT ?4";

impl Vault {
    /// At most `limit` cases whose text is missing or older than the case, the last changed first.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn unsearched(&self, limit: u32) -> Result<Vec<Unsearched>, VaultError> {
        self.list()?;
        let sql = "SELECT id, latest FROM case_file WHERE searched < latest ORDER BY latest DESC LIMIT ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let stale = statement.query_map([limit], |row| {
            Ok(Unsearched { case: CaseId(rows::uuid(row, 0)?), latest: row.get(1)? })
        })?;
        Ok(stale.collect::<Result<_, _>>()?)
    }

    /// Keeps the texts of some cases, each in the place of the one before, all or none. A case that is not here (any
    /// more) gets none.
    ///
    /// # Errors
    /// [`VaultError`]; then nothing was kept.
    pub fn keep_search_texts(&mut self, texts: &[(Unsearched, SearchText)]) -> Result<(), VaultError> {
        let transaction = rows::write(&mut self.db)?;
        for (of, text) in texts {
            keep(&transaction, of, text)?;
        }
        Ok(transaction.commit()?)
    }

    /// At most `limit` cases whose text holds `query`: first those that hold it as it is spelt, then the others; among
    /// each the last changed first.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn search(&self, query: &SearchText, limit: u32) -> Result<Vec<CaseSummary>, VaultError> {
        self.list()?;
        let mut statement = self.db.prepare_cached(&cases::summary_of(FOUND))?;
        let device = self.device.to_string();
        let found =
            statement.query_map(params![device, query.folded, query.spelling, limit], cases::summary)?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn keep(transaction: &Transaction<'_>, of: &Unsearched, text: &SearchText) -> Result<(), VaultError> {
    let id = of.case.to_string();
    let here = "UPDATE case_file SET searched = ?2 WHERE id = ?1";
    if transaction.prepare_cached(here)?.execute(params![id, of.latest])? == 0 {
        return Ok(());
    }
    transaction.prepare_cached("DELETE FROM search WHERE case_id = ?1")?.execute([&id])?;
    let folded = "INSERT INTO search (case_id, folded) VALUES (?1, ?2)";
    let place = transaction.prepare_cached(folded)?.insert(params![id, text.folded])?;
    let spelling = "INSERT INTO search_spelling (place, spelling) VALUES (?1, ?2)";
    transaction.prepare_cached(spelling)?.execute(params![place, text.spelling])?;
    Ok(())
}
