//! The paper twin of a guide: a sheet with the same questions under the same names, in one or two languages, for when
//! the power is out. PDF by Typst.
//!
//! [`sheet`] chooses and orders the words: a guide's own and the program's, nothing else. [`typeset`] lays them out and
//! [`Pages::pdf`] writes the file. Words reach Typst as values and never as markup, so that nothing a guide's author
//! writes can become an instruction; there are no packages, no network, no system fonts and no clock, so the same guide
//! gives the same bytes everywhere.
//!
//! Typst is the heaviest library of all, and this crate its only door: the officer's program does not carry it.

mod condition;
mod fonts;
mod model;
mod pages;
mod sheet;

pub use model::{
    Also, Answers, Card, Footer, Group, Heading, Item, Labelled, Notes, PAGE, PAGES, Part, Run, Sheet, Stage,
    Tick, When, Words,
};
pub use pages::{Pages, Piece, typeset};
pub use sheet::{Languages, sheet};

/// Why a sheet cannot be printed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PrintError {
    /// The form of address is none of the sheet's languages.
    #[error("{0} is no form of address of these languages")]
    Address(String),
    /// The bundled fonts have no shape for these characters; they would stand on the sheet as empty boxes.
    #[error("no letter shapes for {}", .0.iter().map(|c| format!("{c} (U+{:04X})", u32::from(*c))).collect::<Vec<_>>().join(", "))]
    NoShape(Vec<char>),
    /// Typst refused the sheet: a fault of this crate's template, not of the guide.
    #[error("the sheet cannot be set: {0}")]
    Typst(String),
}
