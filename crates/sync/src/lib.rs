//! Both ends of the hand-over: journal to sealed bundle to carrier, and bundle to merged journal.
//!
//! What leaves is decided by the person's consents alone ([`leaving`]); the page for people is made from the same events
//! that leave, so that it cannot say more. Nothing is recorded as handed over that could not be written down, and no
//! file that is not whole ever has a bundle's name.

pub mod carrier;
mod consent;
mod error;
mod live;
mod receive;
mod send;

pub use consent::{Leaving, holds, leaving};
pub use error::SyncError;
pub use live::{live, same_thing};
pub use receive::{Received, receive};
pub use send::{HandOver, Prepared, prepare};
