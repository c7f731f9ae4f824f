//! The officer's use cases, headless: whatever the window can do is a method of [`Session`], and the written interview
//! ([`rehearse`]) goes the same way. It composes the crates below and computes nothing of its own.

pub mod library;
pub mod wire;

mod aside;
mod cards;
mod carried;
mod case_view;
mod clock;
mod contacts;
mod conversation;
mod damage;
mod erasing;
mod error;
mod export;
mod guides;
mod handover;
mod interview;
mod keeping;
mod page;
mod places;
mod receipts;
mod recover;
mod recovery;
mod rehearse;
mod result_view;
mod search;
mod session;
mod setup;
mod spoken;
mod swap;
mod tries;
mod turned_back;
mod walk;

pub use clock::SystemClock;
pub use error::FieldError;
pub use places::Places;
pub use rehearse::{Rehearsal, RehearsalError, RehearsalRequest, rehearse};
pub use session::Session;
