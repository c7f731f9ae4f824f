//! Pages for people: the readable page of a case in a bundle, and the bundle's readme.
//!
//! Everything comes in as words that are already chosen and translated; nothing here decides what is said. What is
//! decided here is how it looks, and that no word can ever become markup: a page is read at a desk in a web browser, and
//! the words on it come from a stranger's conversation.

mod case_page;
mod closed_form;
mod markup;
mod readme;

pub use case_page::{CasePage, Fact, Row, Section, Told, Tone, Utterance, Words, case_page};
pub use closed_form::is_case_page;
pub use readme::{ReadmePart, readme};
