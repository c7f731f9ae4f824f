//! Opening a bundle: everything is verified before anything is given back.

use crate::{
    BundleError, CaseContents, GuideContents, SIZE_LIMIT,
    archive::{self, Entry},
    layout::Place,
    members::{Parts, budget, check_events, check_guide, check_places, once, read_events},
};
use sala_keys::{Card, Identity, KeyError};
use sala_record::{CardKind, Digest, MANIFEST_SCHEMA, Manifest, RecipientCard};
use std::collections::BTreeMap;
use std::fmt;

/// Who signed a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signer {
    /// The sender whose card the reader had before.
    Known(RecipientCard),
    /// The key that stands in the bundle itself (minisign, base64). The signature is good, but anybody can write a
    /// bundle that names a key of their own: this says nothing about who it is.
    Unknown(String),
}

/// What was in a bundle, all of it verified.
#[derive(Clone, PartialEq, Eq)]
pub struct OpenedBundle {
    /// The signed list.
    pub manifest: Manifest,
    /// Who signed it.
    pub signer: Signer,
    /// The cases, in the manifest's order.
    pub cases: Vec<CaseContents>,
    /// The guides, in the manifest's order.
    pub guides: Vec<GuideContents>,
    /// Every member as it is, path and bytes, in the tar's order: for writing a bundle out. The paths are of the closed
    /// list of forms in `docs/formats/bundle.md`; none leads out of the folder they are written to.
    pub members: Vec<(String, Vec<u8>)>,
}

impl fmt::Debug for OpenedBundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OpenedBundle({}, {} members)", self.manifest.bundle, self.members.len())
    }
}

/// Opens a bundle with `identity`. With `sender`, only that sender's signature is taken; without, the signature is
/// checked against the key the bundle itself names, and [`Signer::Unknown`] says so.
///
/// # Errors
/// Any of [`BundleError`] but those of sealing. Nothing of the bundle is given back then.
pub fn open(
    identity: &Identity,
    bytes: &[u8],
    sender: Option<&RecipientCard>,
) -> Result<OpenedBundle, BundleError> {
    if bytes.len() > SIZE_LIMIT {
        return Err(BundleError::TooLarge);
    }
    let tar = sala_keys::open(identity, bytes).map_err(of_keys)?;
    let entries = archive::read(&tar)?;
    let text = find(&entries, &Place::Manifest)?;
    let manifest = read_manifest(text)?;
    let signer = check_signature(&manifest, text, find(&entries, &Place::Signature)?, sender)?;
    check_addressee(&manifest, &identity.card())?;
    check_cards(&manifest)?;
    let mut parts = take_members(&manifest, &entries)?;
    let cases = take_cases(&manifest, &mut parts)?;
    check_places(&cases)?;
    let guides = take_guides(&manifest, parts)?;
    let members = entries.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect();
    Ok(OpenedBundle { manifest, signer, cases, guides, members })
}

/// The one member of a bundle that must be there under this path.
fn find<'a>(entries: &[Entry<'a>], place: &Place) -> Result<&'a [u8], BundleError> {
    let path = place.path();
    entries
        .iter()
        .find(|(name, _)| *name == path)
        .map(|(_, bytes)| *bytes)
        .ok_or(BundleError::Hostile("manifest or signature is missing"))
}

/// Reads the manifest, its version first: a newer one may have any form.
fn read_manifest(text: &[u8]) -> Result<Manifest, BundleError> {
    #[derive(serde::Deserialize)]
    struct Version {
        sala_bundle: u64,
    }
    const FORM: BundleError = BundleError::Damaged("the manifest cannot be read");
    let Version { sala_bundle } = serde_json::from_slice(text).map_err(|_| FORM)?;
    if sala_bundle > u64::from(MANIFEST_SCHEMA) {
        return Err(BundleError::Newer);
    }
    if sala_bundle != u64::from(MANIFEST_SCHEMA) {
        return Err(FORM);
    }
    serde_json::from_slice(text).map_err(|_| FORM)
}

fn check_signature(
    manifest: &Manifest,
    text: &[u8],
    signature: &[u8],
    sender: Option<&RecipientCard>,
) -> Result<Signer, BundleError> {
    let signature = std::str::from_utf8(signature).map_err(|_| BundleError::BadSignature)?;
    let own = sala_keys::verify(&manifest.sender, text, signature).is_ok();
    match sender {
        None if own => Ok(Signer::Unknown(manifest.sender.minisign.clone())),
        None => Err(BundleError::BadSignature),
        Some(card)
            if sala_keys::verify(card, text, signature).is_ok()
                && card.minisign == manifest.sender.minisign =>
        {
            Ok(Signer::Known(card.clone()))
        }
        Some(_) if own => Err(BundleError::WrongSender),
        Some(_) => Err(BundleError::BadSignature),
    }
}

/// The opener is among those the sender named, and real work and exercises stay apart.
fn check_addressee(manifest: &Manifest, card: &RecipientCard) -> Result<(), BundleError> {
    match (manifest.kind, card.kind) {
        (CardKind::Training, CardKind::Real) => return Err(BundleError::TrainingAtRealDesk),
        (CardKind::Real, CardKind::Training) => return Err(BundleError::RealAtTrainingDesk),
        (CardKind::Real, CardKind::Real) | (CardKind::Training, CardKind::Training) => {}
    }
    if manifest.recipients.iter().any(|recipient| recipient.age == card.age) {
        return Ok(());
    }
    Err(BundleError::NotNamed)
}

/// What the manifest says of people and of itself has the form it must have.
fn check_cards(manifest: &Manifest) -> Result<(), BundleError> {
    let mut cards = manifest.recipients.iter().chain([&manifest.sender]);
    if cards.any(|card| card.kind != manifest.kind || Card::check(card).is_err()) {
        return Err(BundleError::Hostile("a card that is none"));
    }
    let name = manifest.bundle.as_bytes();
    if name.len() == 32 && name.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return Ok(());
    }
    Err(BundleError::Hostile("a name that no bundle has"))
}

/// Holds members and signed list against each other, both ways.
fn take_members<'a>(manifest: &Manifest, entries: &[Entry<'a>]) -> Result<Parts<'a>, BundleError> {
    let mut listed = BTreeMap::new();
    for member in &manifest.members {
        once(&mut listed, member.path.as_str(), member)?;
    }
    let mut parts = Parts::default();
    let mut seen = BTreeMap::new();
    for (path, bytes) in entries {
        once(&mut seen, *path, ())?;
        let place = Place::read(path)?;
        let list_has_it = listed
            .remove(path)
            .map(|member| member.size == bytes.len() as u64 && member.sha256 == Digest::of(bytes));
        let unlisted_kind = matches!(place, Place::Manifest | Place::Signature);
        match (list_has_it, unlisted_kind) {
            (Some(true), false) | (None, true) => {}
            (Some(false), false) => {
                return Err(BundleError::Damaged("a member does not match the signed list"));
            }
            (None, false) | (Some(_), true) => {
                return Err(BundleError::Hostile("a member that is not listed"));
            }
        }
        match place {
            Place::CaseEvents(case) => once(&mut parts.events, case, *bytes)?,
            Place::CasePage(case) => once(&mut parts.pages, case, *bytes)?,
            Place::Guide(digest, file) => {
                once(parts.guides.entry(digest).or_default(), file, bytes.to_vec())?
            }
            Place::Padding if bytes.iter().any(|byte| *byte != 0) => {
                return Err(BundleError::Hostile("padding that is no padding"));
            }
            Place::Readme | Place::Manifest | Place::Signature | Place::Padding => {}
        }
    }
    if listed.is_empty() { Ok(parts) } else { Err(BundleError::Damaged("a listed member is missing")) }
}

fn take_cases(manifest: &Manifest, parts: &mut Parts) -> Result<Vec<CaseContents>, BundleError> {
    const LISTED: BundleError = BundleError::Hostile("cases and members do not match");
    let mut budget = budget();
    let mut cases = Vec::with_capacity(parts.events.len());
    for id in &manifest.cases {
        let events = read_events(parts.events.remove(id).ok_or(LISTED)?, &mut budget)?;
        let page = parts.pages.remove(id).ok_or(LISTED)?;
        let page_html =
            std::str::from_utf8(page).map_err(|_| BundleError::Damaged("a page is no text"))?.to_owned();
        let case = CaseContents { id: *id, events, page_html };
        check_events(&case)?;
        cases.push(case);
    }
    if parts.events.is_empty() && parts.pages.is_empty() { Ok(cases) } else { Err(LISTED) }
}

fn take_guides(manifest: &Manifest, mut parts: Parts) -> Result<Vec<GuideContents>, BundleError> {
    const LISTED: BundleError = BundleError::Hostile("guides and members do not match");
    let mut guides = Vec::with_capacity(parts.guides.len());
    for guide in &manifest.guides {
        let files = parts.guides.remove(&guide.digest).ok_or(LISTED)?;
        let contents = GuideContents { guide: guide.clone(), files };
        check_guide(&contents)?;
        guides.push(contents);
    }
    if parts.guides.is_empty() { Ok(guides) } else { Err(LISTED) }
}

fn of_keys(error: KeyError) -> BundleError {
    match error {
        KeyError::NotForThisIdentity => BundleError::NotForYou,
        KeyError::Newer => BundleError::Newer,
        _ => BundleError::Damaged("the age file does not verify"),
    }
}
