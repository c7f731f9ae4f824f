//! Events as rows.

use crate::VaultError;
use rusqlite::{
    Connection, OptionalExtension as _, Row, Transaction, TransactionBehavior, params, types::Type,
};
use sala_record::{CardKind, CaseId, DeviceId, Digest, Event, EventId, Head, Header, chain_hash};
use serde_json::Value;
use uuid::Uuid;

/// The columns that make an [`Event`], in the order in which [`event`] reads them.
pub(crate) const EVENT: &str = "id, v, device, seq, prev, content_hash, content, salt";

/// A transaction that holds the right to write from its beginning, so that what it reads stays true.
pub(crate) fn write(db: &mut Connection) -> Result<Transaction<'_>, VaultError> {
    Ok(db.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

/// A random id.
pub(crate) fn random_uuid() -> Result<Uuid, sala_keys::KeyError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| sala_keys::KeyError::System)?;
    Ok(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

/// A random salt.
pub(crate) fn random_salt() -> Result<Digest, VaultError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| sala_keys::KeyError::System)?;
    Ok(Digest(bytes))
}

pub(crate) fn kind_text(kind: CardKind) -> &'static str {
    match kind {
        CardKind::Real => "real",
        CardKind::Training => "training",
    }
}

/// An id column.
pub(crate) fn uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    let text = row.get_ref(column)?.as_str()?;
    Uuid::parse_str(text).map_err(|error| wrong(column, error))
}

/// A number column that is never negative.
pub(crate) fn number(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(column)?;
    u64::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, number))
}

/// A sequence number as SQLite holds it.
pub(crate) fn stored(number: u64) -> Result<i64, VaultError> {
    i64::try_from(number).map_err(|_| VaultError::Form)
}

/// An event out of [`EVENT`]'s columns.
pub(crate) fn event(row: &Row<'_>) -> rusqlite::Result<Event> {
    let content = row.get_ref(6)?.as_str_or_null()?;
    let content: Option<Value> =
        content.map(serde_json::from_str).transpose().map_err(|error| wrong(6, error))?;
    Ok(Event { header: header(row)?, content, salt: row.get::<_, Option<[u8; 32]>>(7)?.map(Digest) })
}

fn header(row: &Row<'_>) -> rusqlite::Result<Header> {
    Ok(Header {
        v: row.get(1)?,
        id: EventId(uuid(row, 0)?),
        device: DeviceId(uuid(row, 2)?),
        seq: number(row, 3)?,
        prev: row.get::<_, Option<[u8; 32]>>(4)?.map(Digest),
        content: Digest(row.get(5)?),
    })
}

fn wrong(column: usize, error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
}

/// One event by its id.
pub(crate) fn find(db: &Connection, id: EventId) -> Result<Option<Event>, VaultError> {
    let mut statement = db.prepare_cached(&format!("SELECT {EVENT} FROM event WHERE id = ?1"))?;
    Ok(statement.query_row([id.to_string()], event).optional()?)
}

/// The end of a device's chain.
pub(crate) fn head(db: &Connection, device: DeviceId) -> Result<Option<Head>, VaultError> {
    let mut statement =
        db.prepare_cached("SELECT device, seq, event, chain_hash FROM chain_head WHERE device = ?1")?;
    Ok(statement.query_row([device.to_string()], read_head).optional()?)
}

pub(crate) fn read_head(row: &Row<'_>) -> rusqlite::Result<Head> {
    Ok(Head {
        device: DeviceId(uuid(row, 0)?),
        seq: number(row, 1)?,
        event: EventId(uuid(row, 2)?),
        hash: Digest(row.get(3)?),
    })
}

/// Whether a case is on the list of erased ones.
pub(crate) fn is_erased(db: &Connection, case: CaseId) -> Result<bool, VaultError> {
    let mut statement = db.prepare_cached("SELECT EXISTS (SELECT 1 FROM erased_case WHERE id = ?1)")?;
    Ok(statement.query_row([case.to_string()], |row| row.get(0))?)
}

/// What is taken out of a content so that it can be found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) case: CaseId,
    pub(crate) kind: String,
    pub(crate) item: Option<String>,
    pub(crate) at: i64,
}

impl Found {
    /// Reads the content's own fields; `kind` as it stands there, so that one of a later version keeps its name.
    pub(crate) fn of(content: &Value) -> Result<Self, VaultError> {
        let read = sala_record::Content::read(content)?;
        let kind = content.get("kind").and_then(Value::as_str).ok_or(VaultError::Form)?;
        Ok(Self { case: read.case, kind: kind.to_owned(), item: read.item, at: read.at.as_millis() })
    }
}

/// Adds an event; its chain hash comes back.
pub(crate) fn insert(db: &Connection, event: &Event) -> Result<Digest, VaultError> {
    let hash = chain_hash(&event.header)?;
    let header = &event.header;
    let found = event.content.as_ref().map(Found::of).transpose()?;
    let content = event.content.as_ref().map(canonical).transpose()?;
    let mut statement = db.prepare_cached(
        "INSERT INTO event (id, v, device, seq, prev, content_hash, chain_hash, content, salt, case_id, kind, item, at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?;
    statement.execute(params![
        header.id.to_string(),
        header.v,
        header.device.to_string(),
        stored(header.seq)?,
        header.prev.map(|digest| digest.0),
        header.content.0,
        hash.0,
        content,
        event.salt.map(|salt| salt.0),
        found.as_ref().map(|found| found.case.to_string()),
        found.as_ref().map(|found| found.kind.as_str()),
        found.as_ref().and_then(|found| found.item.as_deref()),
        found.as_ref().map(|found| found.at),
    ])?;
    Ok(hash)
}

/// Gives a stub its content. The caller has checked that they belong together.
pub(crate) fn fill(db: &Connection, event: &Event) -> Result<(), VaultError> {
    let (Some(content), Some(salt)) = (&event.content, &event.salt) else { return Err(VaultError::Form) };
    let found = Found::of(content)?;
    let mut statement = db.prepare_cached(
        "UPDATE event SET content = ?2, salt = ?3, case_id = ?4, kind = ?5, item = ?6, at = ?7 WHERE id = ?1",
    )?;
    statement.execute(params![
        event.header.id.to_string(),
        canonical(content)?,
        salt.0,
        found.case.to_string(),
        found.kind,
        found.item,
        found.at,
    ])?;
    Ok(())
}

fn canonical(content: &Value) -> Result<String, VaultError> {
    serde_json_canonicalizer::to_string(content).map_err(|_| VaultError::Form)
}
