//! What a vault must come through: a process killed at any instant, a machine that loses its power between any two writes,
//! a disk that fails or is full at any call, bytes from anywhere (`docs/torture.md`).
//!
//! A *worker* (a process of its own, `sala-torture work`) does one class of work on a [`World`] and says on standard output
//! what it begins and what is done. Whoever ran it then holds the world against what was said ([`check`]): it opens,
//! everything that was acknowledged is there, the journal verifies, nothing half exists.
//!
//! This crate is a tool of the tests and no part of any program. It stops at the first thing that is not as it must be to
//! go on, so it may `unwrap`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
#![allow(clippy::print_stdout, clippy::print_stderr)]

pub mod check;
mod class;
#[cfg(target_os = "linux")]
pub mod cuts;
#[cfg(target_os = "linux")]
pub mod disk;
#[cfg(target_os = "linux")]
pub mod faults;
pub mod hostile;
pub mod kill;
mod part;
#[cfg(target_os = "linux")]
pub mod shim;
#[cfg(unix)]
pub mod small;
mod table;
mod told;
#[cfg(target_os = "linux")]
pub mod trace;
pub mod work;
mod world;

pub use class::Class;
pub use part::Part;
pub use table::{Row, print as print_table};
pub use told::Told;
pub use world::{World, answer, case, scratch};
