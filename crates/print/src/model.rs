//! What stands on a sheet: words that are already chosen, in the order in which they are printed. The template
//! (`sheet.typ`) reads it field by field, as data.

use sala_texts::Lang;
use serde::Serialize;

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    /// Their language.
    pub lang: Lang,
    /// The words, cut where a form of address begins or ends.
    pub runs: Vec<Run>,
}

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    /// Plain text.
    pub text: String,
    /// Whether it is a form of address, which the officer replaces by the one that fits.
    pub address: bool,
}

/// The whole sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// The officer's language: that of the sheet.
    pub lang: Lang,
    /// The guide's title.
    pub title: Words,
    /// That nobody has read the words yet who speaks the language from childhood.
    pub draft: Option<Words>,
    /// What is written at the head: labels before a blank.
    pub blanks: Vec<Words>,
    /// How the words reach the officer, and its answers.
    pub channel: Answers,
    /// How to use the sheet.
    pub usage: Heading,
    /// The safety cards.
    pub safety: Heading,
    /// The cards under it, by letter.
    pub cards: Vec<Card>,
    /// The stages of the guide, in order.
    pub stages: Vec<Stage>,
    /// The last line of every page.
    pub footer: Footer,
}

/// A heading, and the lines under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// The heading.
    pub title: Words,
    /// The lines under it.
    pub lines: Vec<Words>,
}

/// A safety card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Card {
    /// The letter by which an answer points to it.
    pub letter: String,
    /// What to do.
    pub words: Words,
}

/// A stage of the guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stage {
    /// Its name.
    pub title: Words,
    /// What holds for all of it.
    pub lines: Vec<Words>,
    /// When it is asked at all.
    pub when: Option<When>,
    /// Its items.
    pub items: Vec<Item>,
}

/// When something is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum When {
    /// One whole sentence.
    Line(Words),
    /// Several, and how many of them have to hold.
    Group(Group),
}

/// Several conditions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    /// Whether all of them have to hold or one.
    pub title: Words,
    /// The conditions.
    pub parts: Vec<Part>,
}

/// One of several conditions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// One line.
    Line(Words),
    /// Several inside it.
    Group(Group),
}

/// A question, or something to look at, say or do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its place in the guide, from 1.
    pub number: usize,
    /// Its name, the same as in the program.
    pub id: String,
    /// What the officer reads.
    pub question: Words,
    /// When it is asked.
    pub when: Option<When>,
    /// That it is heavy to be asked.
    pub heavy: Option<Words>,
    /// That it is not asked aloud.
    pub look: Option<Words>,
    /// What is said to the person, in each language.
    pub say: Vec<Words>,
    /// What is said besides, on paper only.
    pub also: Option<Also>,
    /// What can be answered.
    pub answers: Option<Answers>,
    /// Blanks to write on, each after its label: parts of a date, a number.
    pub blanks: Vec<Words>,
    /// Boxes for no answer.
    pub none: Vec<Tick>,
    /// Room for words.
    pub notes: Option<Notes>,
    /// How to ask, and what never to say.
    pub care: Vec<Labelled>,
}

/// What is said on paper only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Also {
    /// Why, to the officer.
    pub hint: Words,
    /// What is said, in each language.
    pub say: Vec<Words>,
}

/// A question's answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answers {
    /// What to know before ticking, such as that more than one may be chosen.
    pub hint: Option<Words>,
    /// The boxes.
    pub ticks: Vec<Tick>,
}

/// A box to tick.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tick {
    /// Its words, in each language.
    pub words: Vec<Words>,
    /// The safety card to read when it is ticked.
    pub letter: Option<String>,
}

/// Room for words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notes {
    /// Whose words, or why there is no room.
    pub label: Words,
    /// Ruled lines.
    pub lines: usize,
}

/// A line with a label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Labelled {
    /// The label.
    pub label: Words,
    /// The words.
    pub words: Words,
}

/// The last line of every page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Footer {
    /// The guide's id and version.
    pub guide: String,
    /// Its digest, in hexadecimal.
    pub digest: String,
    /// "Page n of m" with [`PAGE`] and [`PAGES`] where the numbers come.
    pub pages: Words,
}

/// Stands in [`Footer::pages`] for the page's number: a character of the private use area, in no text of people.
pub const PAGE: char = '\u{e002}';
/// Stands in [`Footer::pages`] for the number of pages.
pub const PAGES: char = '\u{e003}';
