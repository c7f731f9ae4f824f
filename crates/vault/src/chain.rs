//! Checking the whole journal against itself.

use crate::{Vault, VaultError, rows};
use rusqlite::{Row, params, types::ValueRef};
use sala_record::{CaseId, DeviceId, Digest, ENVELOPE, EventId, Header, Timestamp, chain_hash, text_hash};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

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
    /// Cases of which an index hides events.
    pub hidden: Vec<CaseId>,
    /// Whether the newest end of this device's chain that was written down outside the database is missing in it.
    pub cut: bool,
}

impl ChainReport {
    /// Whether nothing contradicts anything and this device's own chain has no hole. Forks are kept and shown, not a
    /// fault of the journal.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.is_sound_but_for_holes() && self.gaps.iter().all(|gap| gap.device != self.device)
    }

    /// The same, holes in this device's own chain aside: a vault that was saved from damage has some for ever.
    #[must_use]
    pub fn is_sound_but_for_holes(&self) -> bool {
        self.altered.is_empty() && self.broken.is_empty() && self.hidden.is_empty() && !self.cut
    }
}

/// One device's chain as far as it was walked: the last sequence number, and the hashes of what stands there and before.
struct Walk {
    device: DeviceId,
    seq: u64,
    here: Vec<Digest>,
    before: Vec<Digest>,
}

/// The check of the whole journal, in as many steps as wanted: between two of them the vault is used as ever. It goes through
/// the journal once, in the order of the chains; what is added behind it is the next check's.
pub struct ChainCheck {
    report: ChainReport,
    walk: Option<Walk>,
    /// The last place that was looked at.
    at: (String, i64),
    /// How many events of each case were met.
    met: BTreeMap<String, u64>,
    done: bool,
}

impl fmt::Debug for ChainCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ChainCheck({} events)", self.report.events)
    }
}

impl Vault {
    /// Recomputes every hash of the journal and follows every chain.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read to its end.
    pub fn verify_chain(&self) -> Result<ChainReport, VaultError> {
        let mut check = self.check_chain();
        check.go_on(self, u64::MAX)?;
        Ok(check.report)
    }

    /// The same, to be done in steps ([`ChainCheck::go_on`]).
    #[must_use]
    pub fn check_chain(&self) -> ChainCheck {
        let report = ChainReport {
            device: self.device,
            events: 0,
            stubs: 0,
            altered: Vec::new(),
            broken: Vec::new(),
            gaps: Vec::new(),
            forks: Vec::new(),
            hidden: Vec::new(),
            cut: false,
        };
        ChainCheck { report, walk: None, at: (String::new(), 0), met: BTreeMap::new(), done: false }
    }
}

impl ChainCheck {
    /// Looks at about `events` more. The report, once the end is reached.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn go_on(&mut self, vault: &Vault, events: u64) -> Result<Option<&ChainReport>, VaultError> {
        if !self.done && self.look(vault, events)? {
            self.report.cut = !vault.holds_its_anchor()?;
            self.report.hidden = self.hidden(vault)?;
            self.done = true;
        }
        Ok(self.done.then_some(&self.report))
    }

    /// Whether the end was reached. All that claim one place are looked at together.
    fn look(&mut self, vault: &Vault, events: u64) -> Result<bool, VaultError> {
        let sql = format!(
            "SELECT {}, chain_hash, case_id, kind, item, at FROM event
             WHERE (device, seq) > (?1, ?2) ORDER BY device, seq, id",
            rows::EVENT
        );
        let mut statement = vault.db.prepare_cached(&sql)?;
        let mut rows = statement.query(params![self.at.0, self.at.1])?;
        let mut looked = 0;
        while let Some(row) = rows.next()? {
            let place: (String, i64) = (row.get(2)?, row.get(3)?);
            if looked >= events && place != self.at {
                return Ok(false);
            }
            self.take(row)?;
            self.at = place;
            looked += 1;
        }
        Ok(true)
    }

    fn take(&mut self, row: &Row<'_>) -> Result<(), VaultError> {
        let header = rows::header(row)?;
        let hash = chain_hash(&header)?;
        self.report.events += 1;
        self.report.stubs += u64::from(row.get_ref(6)? == ValueRef::Null);
        if let Some(case) = row.get::<_, Option<String>>(9)? {
            *self.met.entry(case).or_default() += 1;
        }
        if !agrees(row, &header, hash)? {
            self.report.altered.push(header.id);
        }
        self.walk = Some(step(self.walk.take(), &header, hash, &mut self.report));
        Ok(())
    }

    /// The cases of which the index by which they are read knows fewer events than there are.
    fn hidden(&self, vault: &Vault) -> Result<Vec<CaseId>, VaultError> {
        let sql = "SELECT case_id, COUNT(*) FROM event INDEXED BY event_case WHERE case_id IS NOT NULL GROUP BY case_id";
        let mut statement = vault.db.prepare(sql)?;
        let indexed = statement.query_map([], |row| Ok((row.get(0)?, rows::number(row, 1)?)))?;
        let indexed: BTreeMap<String, u64> = indexed.collect::<Result<_, _>>()?;
        let mut hidden = Vec::new();
        for (case, met) in &self.met {
            let id = case.parse().map_err(|_| VaultError::Damaged)?;
            let known = indexed.get(case).copied().unwrap_or_default();
            if known < *met && !rows::is_erased(&vault.db, id)? {
                hidden.push(id);
            }
        }
        Ok(hidden)
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
