//! Writing events and reading them.

use crate::{Vault, VaultError, order, rows};
use sala_record::{Body, CaseId, Content, Event, EventId, Head};

impl Vault {
    /// Appends events as this device's next, all or none. On return they are encrypted on the disk.
    ///
    /// # Errors
    /// [`VaultError`]; nothing was added, except that it is unknown after an [`VaultError::Io`] at the commit.
    pub fn append(&mut self, contents: &[Content]) -> Result<Vec<Event>, VaultError> {
        let ids = contents.iter().map(|content| Ok((EventId(rows::random_uuid()?), content.clone())));
        let ids = ids.collect::<Result<Vec<_>, VaultError>>()?;
        self.append_with_ids(&ids)
    }

    /// The same with ids made by the caller, so that asking again after an unknown outcome adds nothing twice: an event
    /// that is there already with the same content is returned as it is.
    ///
    /// # Errors
    /// As [`Self::append`], and [`VaultError::IdTaken`] if an id is there with another content.
    pub fn append_with_ids(&mut self, contents: &[(EventId, Content)]) -> Result<Vec<Event>, VaultError> {
        let device = self.device;
        let transaction = rows::write(&mut self.db)?;
        let mut head = rows::head(&transaction, device)?.map(|head| (head.seq, head.hash));
        let mut events = Vec::with_capacity(contents.len());
        for (id, content) in contents {
            if content.body == Body::Later {
                return Err(VaultError::Form);
            }
            if rows::is_erased(&transaction, content.case)? {
                return Err(VaultError::Erased);
            }
            if let Some(there) = rows::find(&transaction, *id)? {
                if there.read()?.as_ref() != Some(content) {
                    return Err(VaultError::IdTaken);
                }
                events.push(there);
                continue;
            }
            let seq = head.map_or(1, |(seq, _)| seq.saturating_add(1));
            let prev = head.map(|(_, hash)| hash);
            let event = Event::seal(*id, device, seq, prev, content, rows::random_salt()?)?;
            head = Some((seq, rows::insert(&transaction, &event)?));
            events.push(event);
        }
        transaction.commit()?;
        Ok(events)
    }

    /// All events of a case that can be read, in an order that is the same in every copy of the case: each device's in
    /// the order of its chain, the device that opened the case first, and no event before one that it replaces.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read. An unknown or erased case has no events.
    pub fn events(&self, case: CaseId) -> Result<Vec<Event>, VaultError> {
        let sql = format!("SELECT {} FROM event WHERE case_id = ?1", rows::EVENT);
        let mut statement = self.db.prepare_cached(&sql)?;
        let events = statement.query_map([case.to_string()], rows::event)?;
        Ok(order::in_order(events.collect::<Result<_, _>>()?))
    }

    /// One event, or its stub.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn event(&self, id: EventId) -> Result<Option<Event>, VaultError> {
        rows::find(&self.db, id)
    }

    /// Where each device's chain ends, by device.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn heads(&self) -> Result<Vec<Head>, VaultError> {
        let sql = "SELECT device, seq, event, chain_hash FROM chain_head ORDER BY device";
        let mut statement = self.db.prepare_cached(sql)?;
        let heads = statement.query_map([], rows::read_head)?;
        Ok(heads.collect::<Result<_, _>>()?)
    }
}
