//! Writing events and reading them.

use crate::{
    Vault, VaultError, order,
    rows::{self, Place},
};
use rusqlite::{Connection, ffi::SQLITE_CONSTRAINT};
use sala_record::{Body, CaseId, Content, DeviceId, Digest, ENVELOPE, Event, EventId, Head, Header};

/// Where a device's chain ends: the last sequence number, and what the next event must hold as `prev`. Number 0 before
/// the first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ChainEnd {
    seq: u64,
    hash: Option<Digest>,
}

impl ChainEnd {
    pub(crate) fn of(head: Option<Head>) -> Self {
        Self { seq: head.as_ref().map_or(0, |head| head.seq), hash: head.map(|head| head.hash) }
    }

    /// Makes the next event and writes it to `place`; where the chain ends then comes back with it.
    fn add(
        self,
        db: &Connection,
        (id, device): (EventId, DeviceId),
        content: &Content,
        place: Place,
    ) -> Result<(Event, Self), VaultError> {
        let seq = self.seq.saturating_add(1);
        let (event, text) = rows::Text::seal(id, device, seq, self.hash, content)?;
        let hash = rows::insert(db, &event, Some(&text), place)?;
        Ok((event, Self { seq, hash: Some(hash) }))
    }

    /// Takes the next place with a stub that never had a content.
    pub(crate) fn pass(self, db: &Connection, device: DeviceId) -> Result<Self, VaultError> {
        let seq = self.seq.saturating_add(1);
        let id = EventId(rows::random_uuid()?);
        let header = Header { v: ENVELOPE, id, device, seq, prev: self.hash, content: rows::random_salt()? };
        let stub = Event { header, content: None, salt: None };
        let hash = rows::insert(db, &stub, None, Place::Any)?;
        Ok(Self { seq, hash: Some(hash) })
    }
}

/// The devices that wrote something, found by one step in the index each.
const DEVICES: &str = "WITH RECURSIVE known (device) AS (
        SELECT MIN(device) FROM event
        UNION ALL
        SELECT (SELECT MIN(device) FROM event WHERE device > known.device) FROM known WHERE device IS NOT NULL
    )
    SELECT device FROM known WHERE device IS NOT NULL ORDER BY device";

impl Vault {
    /// Appends events as this device's next, all or none. On return they are encrypted on the disk.
    ///
    /// # Errors
    /// [`VaultError`]; nothing was added, except that it is unknown after an [`VaultError::Io`] at the commit.
    pub fn append(&mut self, contents: &[Content]) -> Result<Vec<Event>, VaultError> {
        self.append_with_ids(&Self::new_ids(contents)?)
    }

    pub(crate) fn new_ids(contents: &[Content]) -> Result<Vec<(EventId, Content)>, VaultError> {
        contents.iter().map(|content| Ok((EventId(rows::random_uuid()?), content.clone()))).collect()
    }

    /// The same with ids made by the caller, so that asking again after an unknown outcome adds nothing twice: an event
    /// that is there already with the same content is returned as it is.
    ///
    /// # Errors
    /// As [`Self::append`], and [`VaultError::IdTaken`] if an id is there with another content.
    pub fn append_with_ids(&mut self, contents: &[(EventId, Content)]) -> Result<Vec<Event>, VaultError> {
        if contents.iter().any(|(_, content)| content.body == Body::Later) {
            return Err(VaultError::Form);
        }
        let events = match contents {
            [(id, content)] => self.append_one(*id, content)?,
            _ => None,
        };
        let events =
            events.map_or_else(|| self.append_together(contents, |_| Ok(())), |event| Ok(vec![event]))?;
        if contents.iter().any(|(_, content)| is_at_an_edge(&content.body)) {
            self.rest();
        }
        Ok(events)
    }

    /// One new answer in one statement, as SQLite does it fastest: no transaction of its own to begin and to end, and
    /// nothing to read before. Nothing if the statement was refused: the longer way then finds out why.
    fn append_one(&mut self, id: EventId, content: &Content) -> Result<Option<Event>, VaultError> {
        let end = match self.end.take() {
            Some(end) => end,
            None => ChainEnd::of(rows::head(&self.db, self.device)?),
        };
        match end.add(&self.db, (id, self.device), content, Place::AtTheEnd) {
            Ok((event, end)) => {
                self.end = Some(end);
                Ok(Some(event))
            }
            // The low byte is the kind: the case was erased, the id is there, or another program wrote in the meantime.
            Err(VaultError::Database(code)) if code & 0xff == SQLITE_CONSTRAINT => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Appends events and does `more` in one transaction.
    pub(crate) fn append_together(
        &mut self,
        contents: &[(EventId, Content)],
        more: impl FnOnce(&Connection) -> Result<(), VaultError>,
    ) -> Result<Vec<Event>, VaultError> {
        self.end = None;
        let device = self.device;
        let transaction = rows::write(&mut self.db)?;
        let mut end = ChainEnd::of(rows::head(&transaction, device)?);
        let mut events = Vec::with_capacity(contents.len());
        for (id, content) in contents {
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
            let (event, next) = end.add(&transaction, (*id, device), content, Place::Any)?;
            end = next;
            events.push(event);
        }
        more(&transaction)?;
        transaction.commit()?;
        self.end = Some(end);
        Ok(events)
    }

    /// All events of a case that can be read, in an order that is the same in every copy of the case: each device's in
    /// the order of its chain, the device that opened the case first, and no event before one that it replaces.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read, [`VaultError::Altered`] if an event's content is not the one that was
    /// written. An unknown or erased case has no events.
    pub fn events(&self, case: CaseId) -> Result<Vec<Event>, VaultError> {
        let sql = format!("SELECT {} FROM event WHERE case_id = ?1", rows::EVENT);
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query([case.to_string()])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            events.push(rows::trusted_event(row, case)?);
        }
        Ok(order::in_order(events))
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
        let mut statement = self.db.prepare_cached(DEVICES)?;
        let devices = statement.query_map([], |row| Ok(DeviceId(rows::uuid(row, 0)?)))?;
        let heads = devices.map(|device| rows::head(&self.db, device?));
        heads.filter_map(Result::transpose).collect()
    }
}

/// Whether a conversation begins, rests or ends with this: nobody waits for the next question then.
fn is_at_an_edge(body: &Body) -> bool {
    matches!(body, Body::Opened(_) | Body::Paused | Body::Closed | Body::Held | Body::HandedOver(_))
}
