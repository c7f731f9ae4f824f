//! Both ends of the hand-over: journal to sealed bundle to carrier, and bundle to merged journal.
//!
//! What leaves is decided by the person's consents alone ([`leaving`]); the page for people is made from the same events
//! that leave, so that it cannot say more. Nothing is recorded as handed over that could not be written down, and no
//! file that is not whole ever has a bundle's name. A desk's receipt comes back ([`take_receipt`]); before it, or before the
//! person wants it, nothing may be erased ([`CaseEntries::erasable`]).

pub mod carrier;
mod consent;
mod erasing;
mod error;
mod live;
mod receipt;
mod receive;
mod send;

pub use consent::{Leaving, holds, leaving};
pub use erasing::{CaseEntries, Ground, NotErasable, Sent};
pub use error::SyncError;
pub use live::{live, same_thing};
pub use receipt::{Noting, TakenReceipt, take_receipt};
pub use receive::{Received, receive};
pub use sala_bundle::{RECEIPT_LIMIT, ReceiptError};
pub use send::{HandOver, Prepared, prepare};
