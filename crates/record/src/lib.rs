//! The vocabulary of what Sala stores or sends: ids, answers, case events, times, cards and manifests.
//!
//! Data only. Nothing here opens a file, reads a clock or decides anything; what stands here is a *format*, written
//! down in `docs/formats/`, and a change to it is a change to files that already lie in somebody's drawer. Each stored
//! type has a snapshot test in `tests/snapshots.rs`.

mod answer;
mod bundle;
mod card;
mod content;
mod event;
mod hash;
mod ids;
mod keeping;
mod receipt;
mod script;
mod time;

pub use answer::{Answer, NotAskedReason, Voice};
pub use bundle::{GuideRef, Head, MANIFEST_SCHEMA, Manifest, Member};
pub use card::{CARD_SCHEMA, CardKind, RecipientCard};
pub use content::{
    Address, Assessment, Body, Channel, Class, ConsentChange, Content, Decision, Interpreter,
    InterpreterMode, Note, Offer, Opened, Purpose, Restored, Source,
};
pub use event::{ENVELOPE, Event, EventError, Header};
pub use hash::{canonical_json, chain_hash, content_hash, guide_digest, text_hash, words_digest};
pub use ids::{CaseId, DeviceId, Digest, EventId, OfficerId};
pub use keeping::{Arrival, HandedOver, Retention};
pub use receipt::{RECEIPT_SCHEMA, Receipt};
pub use script::{AnswerFile, ExpectedOutcome, ScriptedAnswer, ScriptedNote};
pub use time::{Clock, Day, Timestamp};
