//! Checking the whole journal against itself.

use crate::{Vault, VaultError, rows};
use rusqlite::{Row, types::ValueRef};
use sala_record::{DeviceId, Digest, ENVELOPE, EventId, Header, Timestamp, chain_hash, text_hash};
use serde::Deserialize;
use std::borrow::Cow;

/// A hole in a device's chain: the events right before `before` are not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// The device.
    pub device: DeviceId,
    /// The first sequence number after the hole.
    pub before: u64,
}

/// A place in a device's chain that does not fit what is around it: two events claim it, or one does not point at the
/// one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fork {
    /// The device.
    pub device: DeviceId,
    /// The sequence number.
    pub seq: u64,
}

/// What the check of the whole journal found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainReport {
    /// The device whose vault this is.
    pub device: DeviceId,
    /// Events checked, stubs among them.
    pub events: u64,
    /// Events without content.
    pub stubs: u64,
    /// Events whose content, hashes or columns contradict each other.
    pub altered: Vec<EventId>,
    /// Events that do not point at the event before them.
    pub broken: Vec<EventId>,
    /// Holes. Usual in the chains of other devices.
    pub gaps: Vec<Gap>,
    /// Places that two events claim.
    pub forks: Vec<Fork>,
    /// Whether the newest end of this device's chain that was written down outside the database is missing in it.
    pub cut: bool,
}

impl ChainReport {
    /// Whether nothing contradicts anything and this device's own chain has no hole. Forks are kept and shown, not a
    /// fault of the journal.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.altered.is_empty()
            && self.broken.is_empty()
            && !self.cut
            && self.gaps.iter().all(|gap| gap.device != self.device)
    }
}

/// One device's chain as far as it was walked: the last sequence number, and the hashes of what stands there and before.
struct Walk {
    device: DeviceId,
    seq: u64,
    here: Vec<Digest>,
    before: Vec<Digest>,
}

impl Vault {
    /// Recomputes every hash of the journal and follows every chain.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read to its end.
    pub fn verify_chain(&self) -> Result<ChainReport, VaultError> {
        let mut report = ChainReport {
            device: self.device,
            events: 0,
            stubs: 0,
            altered: Vec::new(),
            broken: Vec::new(),
            gaps: Vec::new(),
            forks: Vec::new(),
            cut: !self.holds_its_anchor()?,
        };
        let sql = format!(
            "SELECT {}, chain_hash, case_id, kind, item, at FROM event ORDER BY device, seq, id",
            rows::EVENT
        );
        let mut statement = self.db.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut walk: Option<Walk> = None;
        while let Some(row) = rows.next()? {
            let header = rows::header(row)?;
            let hash = chain_hash(&header)?;
            report.events += 1;
            report.stubs += u64::from(row.get_ref(6)? == ValueRef::Null);
            if !agrees(row, &header, hash)? {
                report.altered.push(header.id);
            }
            walk = Some(step(walk, &header, hash, &mut report));
        }
        Ok(report)
    }
}

/// What a row's columns repeat of its content.
#[derive(Deserialize)]
struct Repeated<'a> {
    #[serde(borrow)]
    case: Cow<'a, str>,
    #[serde(borrow)]
    kind: Cow<'a, str>,
    #[serde(borrow, default)]
    item: Option<Cow<'a, str>>,
    at: Timestamp,
}

/// Whether a row's content, hashes and columns say the same; `header` and its `hash` are the row's own.
fn agrees(row: &Row<'_>, header: &Header, hash: Digest) -> Result<bool, VaultError> {
    if header.v > ENVELOPE || row.get::<_, [u8; 32]>(8)? != hash.0 {
        return Ok(false);
    }
    let text = row.get_ref(6)?.as_str_or_null().map_err(|_| VaultError::Damaged)?;
    let salt = row.get::<_, Option<[u8; 32]>>(7)?.map(Digest);
    let columns: [Option<String>; 3] = [row.get(9)?, row.get(10)?, row.get(11)?];
    let at: Option<i64> = row.get(12)?;
    let (text, salt) = match (text, salt) {
        (None, None) => return Ok(columns == [None, None, None] && at.is_none()),
        (Some(text), Some(salt)) => (text, salt),
        _ => return Ok(false),
    };
    let Ok(said) = serde_json::from_str::<Repeated<'_>>(text) else { return Ok(false) };
    let [case, kind, item] = &columns;
    let repeated = case.as_deref() == Some(&*said.case)
        && kind.as_deref() == Some(&*said.kind)
        && item.as_deref() == said.item.as_deref()
        && at == Some(said.at.as_millis());
    Ok(repeated && text_hash(&salt, text) == header.content)
}

/// Takes the next event of the walk through all chains.
fn step(walk: Option<Walk>, header: &Header, hash: Digest, report: &mut ChainReport) -> Walk {
    let mut walk = match walk {
        Some(walk) if walk.device == header.device => walk,
        _ => Walk { device: header.device, seq: 0, here: Vec::new(), before: Vec::new() },
    };
    if header.seq == walk.seq {
        report.forks.push(Fork { device: header.device, seq: header.seq });
    } else {
        let hole = header.seq != walk.seq.saturating_add(1);
        walk.before = if hole { Vec::new() } else { walk.here.clone() };
        if hole {
            report.gaps.push(Gap { device: header.device, before: header.seq });
        }
        walk.here.clear();
        walk.seq = header.seq;
    }
    let follows = match header.prev {
        None => header.seq == 1,
        Some(prev) => header.seq > 1 && (walk.before.is_empty() || walk.before.contains(&prev)),
    };
    if !follows {
        report.broken.push(header.id);
    }
    walk.here.push(hash);
    walk
}
