//! The receiving end: a bundle from a known sender, merged into this vault.

use crate::SyncError;
use sala_bundle::{OpenedBundle, open};
use sala_record::{Event, RecipientCard};
use sala_vault::{MergeReport, Vault};

/// What was received. A receipt for the sender is made from this.
#[derive(Debug)]
pub struct Received {
    /// The whole bundle, verified.
    pub opened: OpenedBundle,
    /// What the merge did; a bundle that comes again adds nothing.
    pub report: MergeReport,
}

/// Opens a bundle with this vault's identity, checks that `sender` signed it, keeps its guides and merges its events.
/// Receiving it again, or in another order than others, comes to the same journal.
///
/// The sender's card is asked for, not taken from the bundle: what anybody could have written is read at a desk, and
/// never merged. What the sender knew of this device's own chain is held against the vault too: whether it is older than
/// it was stands in [`Vault::turned_back`] afterwards.
///
/// # Errors
/// [`SyncError::Bundle`] with the reason why it is refused, and what the vault refuses. Nothing was merged then.
pub fn receive(vault: &mut Vault, bytes: &[u8], sender: &RecipientCard) -> Result<Received, SyncError> {
    let opened = open(vault.identity(), bytes, Some(sender))?;
    for guide in &opened.guides {
        let files: Vec<(String, Vec<u8>)> =
            guide.files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
        vault.store_guide(&guide.guide, &files)?;
    }
    let events: Vec<Event> = opened.cases.iter().flat_map(|case| case.events.iter().cloned()).collect();
    let report = vault.merge(&events)?;
    vault.meet(&opened.manifest.heads)?;
    Ok(Received { opened, report })
}
