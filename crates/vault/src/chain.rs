//! Checking the whole journal against itself.

use crate::{Vault, VaultError, rows};
use rusqlite::Row;
use sala_record::{DeviceId, Digest, Event, EventId, chain_hash};
use std::collections::BTreeMap;

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
    /// Devices whose kept chain end is not the end of their events.
    pub wrong_heads: Vec<DeviceId>,
}

impl ChainReport {
    /// Whether nothing contradicts anything and this device's own chain has no hole. Forks are kept and shown, not a
    /// fault of the journal.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.altered.is_empty()
            && self.broken.is_empty()
            && self.wrong_heads.is_empty()
            && self.gaps.iter().all(|gap| gap.device != self.device)
    }
}

/// One device's chain as far as it was walked: the last sequence number and who stands there.
struct Walk {
    device: DeviceId,
    seq: u64,
    here: Vec<(EventId, Digest)>,
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
            wrong_heads: Vec::new(),
        };
        let mut ends = BTreeMap::new();
        let sql = format!(
            "SELECT {}, chain_hash, case_id, kind, item, at FROM event ORDER BY device, seq, id",
            rows::EVENT
        );
        let mut statement = self.db.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut walk: Option<Walk> = None;
        while let Some(row) = rows.next()? {
            let event = rows::event(row)?;
            let hash = chain_hash(&event.header)?;
            report.events += 1;
            report.stubs += u64::from(event.content.is_none());
            if !agrees(&event, hash, row)? {
                report.altered.push(event.header.id);
            }
            walk = Some(step(walk, &event, hash, &mut report, &mut ends));
        }
        finish(walk, &mut ends);
        for head in self.heads()? {
            if ends.remove(&head.device) != Some((head.seq, head.event, head.hash)) {
                report.wrong_heads.push(head.device);
            }
        }
        report.wrong_heads.extend(ends.into_keys());
        Ok(report)
    }
}

type Ends = BTreeMap<DeviceId, (u64, EventId, Digest)>;

/// Whether an event's content, hashes and columns say the same.
fn agrees(event: &Event, hash: Digest, row: &Row<'_>) -> Result<bool, VaultError> {
    let found = match event.content.as_ref().map(rows::Found::of) {
        None => None,
        Some(Ok(found)) => Some((found.case.to_string(), found.kind, found.item, found.at)),
        Some(Err(_)) => return Ok(false),
    };
    let columns = match row.get::<_, Option<String>>(9)? {
        None => None,
        Some(case) => Some((case, row.get(10)?, row.get(11)?, row.get(12)?)),
    };
    Ok(event.verify().is_ok() && hash.0 == row.get::<_, [u8; 32]>(8)? && found == columns)
}

/// Takes the next event of the walk through all chains.
fn step(walk: Option<Walk>, event: &Event, hash: Digest, report: &mut ChainReport, ends: &mut Ends) -> Walk {
    let header = &event.header;
    let mut walk = match walk {
        Some(walk) if walk.device == header.device => walk,
        other => {
            finish(other, ends);
            Walk { device: header.device, seq: 0, here: Vec::new(), before: Vec::new() }
        }
    };
    if header.seq == walk.seq {
        report.forks.push(Fork { device: header.device, seq: header.seq });
    } else {
        let hole = header.seq != walk.seq.saturating_add(1);
        walk.before = if hole { Vec::new() } else { walk.here.iter().map(|(_, hash)| *hash).collect() };
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
    walk.here.push((header.id, hash));
    walk
}

fn finish(walk: Option<Walk>, ends: &mut Ends) {
    // Of several that claim the last place, the kept end is the one with the smallest id.
    if let Some(walk) = walk
        && let Some((event, hash)) = walk.here.into_iter().min_by_key(|(id, _)| *id)
    {
        ends.insert(walk.device, (walk.seq, event, hash));
    }
}
