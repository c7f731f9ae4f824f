//! Taking in a desk's receipt.

use crate::{CaseEntries, SyncError};
use sala_bundle::read_receipt;
use sala_record::{
    Arrival, Body, CaseId, Channel, Class, Content, Receipt, RecipientCard, Source, Timestamp,
};
use sala_vault::Vault;
use std::collections::BTreeSet;

/// What was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenReceipt {
    /// The desk, by the card that was known.
    pub desk: RecipientCard,
    /// The cases it signed for that are here.
    pub cases: Vec<CaseId>,
    /// How many of them had no such receipt yet.
    pub added: usize,
}

/// When and in which language it is noted.
#[derive(Clone, Copy, Debug)]
pub struct Noting<'a> {
    /// The wall time.
    pub now: Timestamp,
    /// The officer's language: a BCP 47 tag.
    pub language: &'a str,
}

/// Checks a receipt and notes it in each of its cases. Taken in again, it adds nothing. `known` are the cards that this
/// vault knew before; the one in the receipt is never believed.
///
/// The ends of chains in it are held against the vault as soon as the desk's signature is: a vault that was turned back
/// does not know what it handed over, and is to be called older, not the receipt foreign.
///
/// # Errors
/// [`SyncError::Receipt`], [`SyncError::UnknownDesk`], [`SyncError::TurnedBack`], [`SyncError::WrongKind`],
/// [`SyncError::NotHandedOver`], and what the vault refuses. Nothing was noted then.
pub fn take_receipt(
    vault: &mut Vault,
    bytes: &[u8],
    known: &[RecipientCard],
    noting: Noting<'_>,
) -> Result<TakenReceipt, SyncError> {
    let read = read_receipt(bytes)?;
    let desk = known.iter().find(|card| card.age == read.claimed_desk()).ok_or(SyncError::UnknownDesk)?;
    let receipt = read.signed_by(desk)?;
    vault.meet(&receipt.heads)?;
    if vault.turned_back().is_some() {
        return Err(SyncError::TurnedBack);
    }
    if receipt.kind != vault.kind() || desk.kind != vault.kind() {
        return Err(SyncError::WrongKind);
    }
    let erased = vault.erased_cases()?;
    let cases: BTreeSet<CaseId> =
        receipt.cases.iter().copied().filter(|case| !erased.contains(case)).collect();
    let mut contents = Vec::new();
    for case in &cases {
        if !was_noted(vault, *case, &receipt, desk)? {
            contents.push(noted(vault, *case, &receipt, desk, noting));
        }
    }
    let added = vault.append(&contents)?.len();
    Ok(TakenReceipt { desk: desk.clone(), cases: cases.into_iter().collect(), added })
}

/// Whether this receipt is in the journal already.
///
/// # Errors
/// [`SyncError::NotHandedOver`] if the case did not go to this desk in that bundle.
fn was_noted(
    vault: &Vault,
    case: CaseId,
    receipt: &Receipt,
    desk: &RecipientCard,
) -> Result<bool, SyncError> {
    let entries = CaseEntries::read(&vault.events(case)?);
    let sent = entries.sent(vault.device());
    let handed_over = sent
        .iter()
        .find(|sent| sent.record.bundle == receipt.bundle && sent.record.recipients.contains(&desk.age))
        .ok_or(SyncError::NotHandedOver)?;
    let by_this_desk = |content: &&Content| {
        matches!(&content.body, Body::Receipt(arrival)
            if arrival.bundle == receipt.bundle && arrival.recipient == desk.age)
    };
    Ok(handed_over.receipts.iter().any(by_this_desk))
}

fn noted(
    vault: &Vault,
    case: CaseId,
    receipt: &Receipt,
    desk: &RecipientCard,
    noting: Noting<'_>,
) -> Content {
    Content {
        case,
        body: Body::Receipt(Arrival {
            bundle: receipt.bundle.clone(),
            recipient: desk.age.clone(),
            received: receipt.received,
        }),
        item: None,
        at: noting.now,
        who: vault.officer(),
        channel: Channel::Direct,
        language: noting.language.to_owned(),
        shown: None,
        guide: None,
        class: Class::Ordinary,
        source: Source::Live,
        replaces: Vec::new(),
    }
}
