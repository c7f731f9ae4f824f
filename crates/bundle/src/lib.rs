//! The sealed file: signed inside, encrypted outside; bytes in, bytes out (`docs/formats/bundle.md`).
//!
//! [`seal`] makes a bundle of cases and guides for the cards of a [`SealTarget`](sala_keys::SealTarget); [`open`] gives
//! back what is inside, and gives back nothing before *all* of it is authenticated: the age file to its last byte, the
//! sender's signature over the manifest, every member by its digest, every event by its hash. Stock `age`, `tar`,
//! `minisign` and `sha256sum` read the same bundle. [`make_receipt`] says to its sender that it arrived.
//!
//! No vault, no clock and no file is known here.

mod archive;
mod error;
mod layout;
mod members;
mod open;
mod receipt;
mod seal;

pub use error::BundleError;
pub use layout::{MEMBER_LIMIT, SIZE_LIMIT};
pub use open::{OpenedBundle, Signer, open};
pub use receipt::{RECEIPT_LIMIT, ReadReceipt, ReceiptError, ReceiptFile, make_receipt, read_receipt};
pub use seal::{SealedBundle, seal};

use sala_record::{CardKind, CaseId, Event, GuideRef, Head};
use std::collections::BTreeMap;
use std::fmt;

/// What goes into a bundle.
#[derive(Clone, PartialEq, Eq)]
pub struct Contents {
    /// Real work or an exercise; must be the kind of the cards it is sealed to.
    pub kind: CardKind,
    /// The cases; may be none (a bundle of guides).
    pub cases: Vec<CaseContents>,
    /// The guides those cases were held with.
    pub guides: Vec<GuideContents>,
    /// How many bundles this device had sealed before, plus one.
    pub sequence: u64,
    /// Where each device's chain ended, as the sender knows it.
    pub heads: Vec<Head>,
    /// `README.txt`: how to open the bundle with stock tools, in three languages.
    pub readme: String,
}

/// One case in a bundle.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseContents {
    /// The case.
    pub id: CaseId,
    /// Its events in the sender's order; stubs for what does not leave.
    pub events: Vec<Event>,
    /// The same case as a page for people; it must say no more than the events do.
    pub page_html: String,
}

/// One guide in a bundle.
#[derive(Clone, PartialEq, Eq)]
pub struct GuideContents {
    /// Which one; [`sala_record::guide_digest`] over the files is its digest.
    pub guide: GuideRef,
    /// Its files by path, such as `guide.json`, `texts/vi.ftl`, `signs/signs.json`.
    pub files: BTreeMap<String, Vec<u8>>,
}

// What a person told must not come into a log by way of `{:?}`: only counts and random ids do.

impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Contents({:?}, {} cases, {} guides)", self.kind, self.cases.len(), self.guides.len())
    }
}

impl fmt::Debug for CaseContents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaseContents({}, {} events)", self.id, self.events.len())
    }
}

impl fmt::Debug for GuideContents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GuideContents({} {})", self.guide.id, self.guide.version)
    }
}
