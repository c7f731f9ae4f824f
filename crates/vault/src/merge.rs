//! Taking in events from other copies of a case: the union by id.

use crate::{Fork, Gap, Vault, VaultError, listing, rows};
use rusqlite::{Connection, OptionalExtension as _, params};
use sala_record::{CaseId, DeviceId, Event, chain_hash};
use std::collections::BTreeSet;

/// The greatest sequence number that RFC 8785 writes exactly. No device comes near it; a greater one could not be hashed
/// in one way only.
const LAST_SEQ: u64 = 1 << 53;

/// What a merge did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergeReport {
    /// Events that were new, stubs among them.
    pub added: usize,
    /// Stubs that received their content.
    pub filled: usize,
    /// Events that were there already.
    pub known: usize,
    /// Events that were refused: those of erased cases, and those in this device's own name that it does not have. A
    /// forged one, or one from before this vault was restored, would end the chain that this device goes on writing.
    pub refused: usize,
    /// The cases that the events with content belong to, refused ones aside.
    pub cases: BTreeSet<CaseId>,
    /// Where a chain has a hole before one of these events. Usual: a bundle holds a part of a device's chain.
    pub gaps: Vec<Gap>,
    /// Where two events claim the same place in a chain: a copy of a vault went on from an older state.
    pub forks: Vec<Fork>,
}

impl Vault {
    /// Adds what is not there yet, all or nothing. Merging the same events again, or in another order, comes to the
    /// same. Whether the sender may be believed was decided before.
    ///
    /// # Errors
    /// [`VaultError::Altered`] if any content does not match its header or an id is there with another header,
    /// [`VaultError::Newer`] and [`VaultError::Form`] for what cannot be read, and for a sequence number that no device
    /// reaches (0, or above 2^53). Nothing was merged then.
    pub fn merge(&mut self, events: &[Event]) -> Result<MergeReport, VaultError> {
        let verified = events.iter().map(|event| Ok((event, rows::Text::verified(event)?)));
        let mut sorted = verified.collect::<Result<Vec<_>, VaultError>>()?;
        sorted.sort_by_key(|(event, _)| (event.header.device, event.header.seq, event.header.id));
        let own = self.device;
        let transaction = rows::write(&mut self.db)?;
        let mut report = MergeReport::default();
        let mut taken = Vec::with_capacity(sorted.len());
        let mut filled = BTreeSet::new();
        for (event, text) in sorted {
            let filled_before = report.filled;
            if take(&transaction, event, text.as_ref(), own, &mut report)? {
                taken.push(event);
            }
            if report.filled > filled_before {
                filled.extend(text.map(|text| text.found.case));
            }
        }
        for case in filled {
            listing::list_anew(&transaction, case)?;
        }
        for event in taken {
            check_place(&transaction, event, &mut report)?;
        }
        report.forks.dedup();
        transaction.commit()?;
        self.rest();
        Ok(report)
    }
}

/// Adds one event, or says why not. Whether it is in the vault now.
fn take(
    db: &Connection,
    event: &Event,
    text: Option<&rows::Text>,
    own: DeviceId,
    report: &mut MergeReport,
) -> Result<bool, VaultError> {
    let header = &event.header;
    if header.seq == 0 || header.seq > LAST_SEQ {
        return Err(VaultError::Form);
    }
    let case = text.map(|text| text.found.case);
    let erased = case.map(|case| rows::is_erased(db, case)).transpose()?.unwrap_or_default();
    let there = rows::find(db, header.id)?;
    // What this device wrote is here already. Restoring a copy of its vault is no merge.
    if erased || (there.is_none() && header.device == own) {
        report.refused += 1;
        return Ok(false);
    }
    match there {
        None => {
            rows::insert(db, event, text, rows::Place::Any)?;
            report.added += 1;
        }
        Some(there) if there.header != *header => return Err(VaultError::Altered),
        Some(there) => match text {
            Some(text) if there.content.is_none() => {
                rows::fill(db, event, text)?;
                report.filled += 1;
            }
            _ => report.known += 1,
        },
    }
    report.cases.extend(case);
    Ok(true)
}

/// Looks at the event's neighbours in its device's chain.
fn check_place(db: &Connection, event: &Event, report: &mut MergeReport) -> Result<(), VaultError> {
    let header = &event.header;
    let (device, seq) = (header.device, header.seq);
    let place = rows::stored(seq)?;
    let count = "SELECT count(*) FROM event WHERE device = ?1 AND seq = ?2";
    let here: i64 =
        db.prepare_cached(count)?.query_row(params![device.to_string(), place], |row| row.get(0))?;
    let follows = match header.prev {
        None => seq == 1,
        Some(prev) if seq > 1 => {
            let before = "SELECT MAX(chain_hash = ?3) FROM event WHERE device = ?1 AND seq = ?2";
            let found: Option<Option<bool>> = db
                .prepare_cached(before)?
                .query_row(params![device.to_string(), place - 1, prev.0], |row| row.get(0))
                .optional()?;
            match found.flatten() {
                None => {
                    report.gaps.push(Gap { device, before: seq });
                    true
                }
                Some(fits) => fits,
            }
        }
        Some(_) => false,
    };
    let hash = chain_hash(header)?;
    let after = "SELECT count(*) FROM event WHERE device = ?1 AND seq = ?2 AND prev IS NOT ?3";
    let strangers: i64 = db
        .prepare_cached(after)?
        .query_row(params![device.to_string(), place.saturating_add(1), hash.0], |row| row.get(0))?;
    if here > 1 || !follows || (here == 1 && strangers > 0) {
        report.forks.push(Fork { device, seq });
    }
    Ok(())
}
