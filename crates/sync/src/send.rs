//! The sending end: cases of this vault, sealed for a service's cards.

use crate::{SyncError, carrier::Folder, erasing::readable, leaving};
use sala_bundle::{CaseContents, Contents, GuideContents, SealedBundle, seal};
use sala_keys::SealTarget;
use sala_record::{
    Body, CaseId, Channel, Class, Content, DeviceId, Digest, Event, HandedOver, Head, RecipientCard, Source,
    Timestamp,
};
use sala_vault::Vault;
use std::collections::BTreeSet;
use std::fmt;
use std::path::PathBuf;

/// What is to be handed over, and to whom.
#[derive(Clone, Copy, Debug)]
pub struct HandOver<'a> {
    /// The cases.
    pub cases: &'a [CaseId],
    /// The service they go to, as the id of a kind of service in the guide: the person's consent to share names it.
    pub service: &'a str,
    /// That service's cards, all of the vault's kind.
    pub cards: &'a [RecipientCard],
    /// `README.txt`.
    pub readme: &'a str,
    /// The officer's language, for the journal: a BCP 47 tag.
    pub language: &'a str,
    /// The wall time.
    pub now: Timestamp,
}

/// A sealed bundle that is not on its way yet. The journal does not know of it before [`Prepared::deliver`].
pub struct Prepared {
    /// The bundle.
    pub bundle: SealedBundle,
    /// How many private and sealed events that still stand stayed here.
    pub held_back: usize,
    records: Vec<Content>,
}

impl fmt::Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Prepared({:?}, {} held back)", self.bundle, self.held_back)
    }
}

/// Seals cases of `vault`. `page` makes the page for people out of the events that leave and no others; nothing if it
/// cannot.
///
/// # Errors
/// [`SyncError::NotesNotAgreed`] and [`SyncError::SharingNotAgreed`] if one of the cases may not leave: then none does.
/// [`SyncError::TurnedBack`] as long as the vault misses what it once held; [`SyncError::WrongKind`] for a card of the other kind, [`SyncError::NoSuchCase`], [`SyncError::NoRecipient`],
/// [`SyncError::Page`], and what the vault, the cards or the sealing refuse.
pub fn prepare(
    vault: &mut Vault,
    hand_over: &HandOver<'_>,
    mut page: impl FnMut(CaseId, &[Event]) -> Option<String>,
) -> Result<Prepared, SyncError> {
    if vault.turned_back().is_some() {
        return Err(SyncError::TurnedBack);
    }
    let target = target(vault, hand_over.cards)?;
    let mut held_back = 0;
    let mut cases = Vec::with_capacity(hand_over.cases.len());
    let mut entries = Vec::with_capacity(hand_over.cases.len());
    for id in hand_over.cases {
        let events = vault.events(*id)?;
        if events.is_empty() {
            return Err(SyncError::NoSuchCase);
        }
        let leaving = leaving(&events, hand_over.service)?;
        held_back += leaving.held_back;
        entries.push(readable(&events));
        let page_html = page(*id, &leaving.events).ok_or(SyncError::Page)?;
        cases.push(CaseContents { id: *id, events: leaving.events, page_html });
    }
    if cases.is_empty() {
        return Err(SyncError::NoSuchCase);
    }
    let contents = Contents {
        kind: vault.kind(),
        guides: guides(vault, &cases)?,
        heads: heads(vault, &cases)?,
        sequence: vault.next_bundle_sequence()?,
        readme: hand_over.readme.to_owned(),
        cases,
    };
    let bundle = seal(&contents, vault.identity(), &target, hand_over.now)?;
    let known = contents.cases.iter().zip(entries);
    let records =
        known.map(|(case, entries)| record(vault, hand_over, (case.id, entries), &bundle)).collect();
    Ok(Prepared { bundle, held_back, records })
}

impl Prepared {
    /// Brings the bundle to `folder` and writes the hand-over down in the journal of each of its cases.
    ///
    /// First the file is on the disk under a passing name, then the journal knows, then the file gets its name. So what
    /// cannot be written is not recorded, and what left is. A crash between the last two steps leaves a record of a
    /// bundle that never had its name: more is written down than left, never less.
    ///
    /// # Errors
    /// [`SyncError::NoSuchFolder`], [`SyncError::ReadOnly`], [`SyncError::DiskFull`], [`SyncError::DiskFailed`], and what
    /// the vault refuses. No bundle lies in the folder then.
    pub fn deliver(self, vault: &mut Vault, folder: &Folder) -> Result<PathBuf, SyncError> {
        let part = folder.begin(&self.bundle)?;
        vault.append(&self.records)?;
        part.finish()
    }
}

fn target(vault: &Vault, cards: &[RecipientCard]) -> Result<SealTarget, SyncError> {
    SealTarget::for_kind(vault.kind(), cards).map_err(|error| match error {
        sala_keys::CardError::NoRecipient => SyncError::NoRecipient,
        sala_keys::CardError::WrongKind { .. } => SyncError::WrongKind,
        error => SyncError::Card(error),
    })
}

/// The guides that the leaving events were written with, as far as the vault keeps a copy. A copy that is missing is
/// no reason to keep a case from those who can help.
fn guides(vault: &Vault, cases: &[CaseContents]) -> Result<Vec<GuideContents>, SyncError> {
    let mut digests = BTreeSet::<Digest>::new();
    for event in cases.iter().flat_map(|case| &case.events) {
        let Some(content) = event.read().map_err(|_| SyncError::Journal)? else { continue };
        digests.extend(content.guide);
        if let Body::Opened(opened) = content.body {
            digests.insert(opened.guide.digest);
        }
    }
    let mut guides = Vec::new();
    for digest in digests {
        if let Some(stored) = vault.guide(&digest)? {
            guides.push(GuideContents { guide: stored.guide, files: stored.files.into_iter().collect() });
        }
    }
    Ok(guides)
}

/// The heads of the devices that wrote what leaves; other devices are nobody's business.
fn heads(vault: &Vault, cases: &[CaseContents]) -> Result<Vec<Head>, SyncError> {
    let devices: BTreeSet<DeviceId> =
        cases.iter().flat_map(|case| &case.events).map(|event| event.header.device).collect();
    Ok(vault.heads()?.into_iter().filter(|head| devices.contains(&head.device)).collect())
}

fn record(
    vault: &Vault,
    hand_over: &HandOver<'_>,
    (case, entries): (CaseId, u64),
    bundle: &SealedBundle,
) -> Content {
    let recipients = bundle.manifest.recipients.iter().map(|card| card.age.clone()).collect();
    Content {
        case,
        body: Body::HandedOver(HandedOver {
            bundle: bundle.manifest.bundle.clone(),
            recipients,
            service: hand_over.service.to_owned(),
            entries: Some(entries),
        }),
        item: None,
        at: hand_over.now,
        who: vault.officer(),
        channel: Channel::Direct,
        language: hand_over.language.to_owned(),
        shown: None,
        guide: None,
        class: Class::Ordinary,
        source: Source::Live,
        replaces: Vec::new(),
    }
}
