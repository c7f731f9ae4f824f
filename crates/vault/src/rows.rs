//! Events as rows.

use crate::VaultError;
use rusqlite::{
    Connection, OptionalExtension as _, Row, Transaction, TransactionBehavior, params, types::Type,
};
use sala_record::{
    CardKind, CaseId, Content, DeviceId, Digest, Event, EventId, Head, Header, chain_hash, text_hash,
};
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

/// An event as it is shown to people: out of [`EVENT`]'s columns, and only if its content is the one that its header
/// names and belongs to `case`. A page that was put back, or a row that was changed, is never shown as what was said.
pub(crate) fn trusted_event(row: &Row<'_>, case: CaseId) -> Result<Event, VaultError> {
    let event = event(row)?;
    let belongs = match (row.get_ref(6)?.as_str_or_null().map_err(|_| VaultError::Damaged)?, &event.salt) {
        (Some(text), Some(salt)) => text_hash(salt, text) == event.header.content,
        (None, None) => true,
        _ => false,
    };
    let named = event.content.as_ref().and_then(|content| content.get("case")).and_then(Value::as_str);
    if !belongs || named.is_some_and(|named| named.parse() != Ok(case)) {
        return Err(VaultError::Altered);
    }
    Ok(event)
}

pub(crate) fn header(row: &Row<'_>) -> rusqlite::Result<Header> {
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

/// The end of a device's chain: of several events that claim the last place, the one with the smallest id.
pub(crate) fn head(db: &Connection, device: DeviceId) -> Result<Option<Head>, VaultError> {
    let mut statement = db.prepare_cached(
        "SELECT device, seq, id, chain_hash FROM event WHERE device = ?1 ORDER BY seq DESC, id LIMIT 1",
    )?;
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
        let read = Content::read(content)?;
        Ok(Self { case: read.case, kind: kind(content)?, item: read.item, at: read.at.as_millis() })
    }
}

fn kind(content: &Value) -> Result<String, VaultError> {
    Ok(content.get("kind").and_then(Value::as_str).ok_or(VaultError::Form)?.to_owned())
}

/// A content as a row holds it: its canonical JSON, and what is taken out of it.
pub(crate) struct Text {
    text: String,
    pub(crate) found: Found,
}

impl Text {
    /// Seals `content` as its device's next event.
    pub(crate) fn seal(
        id: EventId,
        device: DeviceId,
        seq: u64,
        prev: Option<Digest>,
        content: &Content,
    ) -> Result<(Event, Self), VaultError> {
        let (event, text) = Event::seal_with_text(id, device, seq, prev, content, random_salt()?)?;
        let value = event.content.as_ref().ok_or(VaultError::Form)?;
        let (case, item, at) = (content.case, content.item.clone(), content.at.as_millis());
        let found = Found { case, kind: kind(value)?, item, at };
        Ok((event, Self { text, found }))
    }

    /// Checks that an event's content belongs to its header; nothing for a stub.
    pub(crate) fn verified(event: &Event) -> Result<Option<Self>, VaultError> {
        match (event.verified_text()?, &event.content) {
            (Some(text), Some(content)) => Ok(Some(Self { text, found: Found::of(content)? })),
            _ => Ok(None),
        }
    }
}

/// Where an event may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Behind the last of its device's chain, which must be the one it points to.
    AtTheEnd,
    /// The caller has looked, or takes forks and gaps as they come.
    Any,
}

/// Without a chain hash, which each row must have, an event whose place it is not is refused by the statement itself:
/// between looking and writing nothing can change.
const INSERT: &str =
    "INSERT INTO event (id, v, device, seq, prev, content_hash, chain_hash, content, salt, case_id, kind, item, at)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6,
         iif(?14 OR (SELECT chain_hash FROM event WHERE device = ?3 ORDER BY seq DESC, id LIMIT 1) IS ?5, ?7, NULL),
         ?8, ?9, ?10, ?11, ?12, ?13)";

/// Adds an event, whose content is `text`; its chain hash comes back.
pub(crate) fn insert(
    db: &Connection,
    event: &Event,
    text: Option<&Text>,
    place: Place,
) -> Result<Digest, VaultError> {
    let hash = chain_hash(&event.header)?;
    let header = &event.header;
    let found = text.map(|text| &text.found);
    let mut statement = db.prepare_cached(INSERT)?;
    statement.execute(params![
        header.id.to_string(),
        header.v,
        header.device.to_string(),
        stored(header.seq)?,
        header.prev.map(|digest| digest.0),
        header.content.0,
        hash.0,
        text.map(|text| text.text.as_str()),
        event.salt.map(|salt| salt.0),
        found.map(|found| found.case.to_string()),
        found.map(|found| found.kind.as_str()),
        found.and_then(|found| found.item.as_deref()),
        found.map(|found| found.at),
        place == Place::Any,
    ])?;
    Ok(hash)
}

/// Gives a stub its content. The caller has checked that they belong together.
pub(crate) fn fill(db: &Connection, event: &Event, text: &Text) -> Result<(), VaultError> {
    let Some(salt) = &event.salt else { return Err(VaultError::Form) };
    let found = &text.found;
    let mut statement = db.prepare_cached(
        "UPDATE event SET content = ?2, salt = ?3, case_id = ?4, kind = ?5, item = ?6, at = ?7 WHERE id = ?1",
    )?;
    statement.execute(params![
        event.header.id.to_string(),
        text.text,
        salt.0,
        found.case.to_string(),
        found.kind,
        found.item,
        found.at,
    ])?;
    Ok(())
}
