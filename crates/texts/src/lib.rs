//! The program's words in three languages, and everything about words that must be the same everywhere: dates, the
//! forms of address, the canonical spelling of what was typed, and the folding by which it is found again.
//!
//! Languages are equals here: there is no fallback from one to another. A message that is missing is a fault of the
//! build, found by `tests/complete.rs`.

mod address;
mod clean;
mod dates;
mod fold;
mod guide_words;
mod lang;
mod lao;
mod program;

pub use address::{FormOfAddress, form, forms};
pub use clean::{clean, clean_line};
pub use dates::{calendar_day, clock_time, day, day_and_time};
pub use fold::{fold, spelling};
pub use guide_words::{GuideWords, WordsError};
pub use lang::Lang;
pub use lao::repair_lao;
pub use program::{PROGRAM_FILES, Texts};
