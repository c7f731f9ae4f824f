//! What can be wrong with a guide. Everything that is wrong is told at once, each with its place.

use crate::definition::GUIDE_FORM;
use std::fmt;

/// A guide that is not used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct LoadError {
    /// What is wrong, in the order in which it was found; at least one.
    pub faults: Vec<Fault>,
}

impl LoadError {
    /// Whether it is of a newer form than this engine reads. Nothing else is said of it then.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.faults.iter().any(|fault| matches!(fault.kind, FaultKind::Form(form) if form > GUIDE_FORM))
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for fault in &self.faults {
            write!(f, "{separator}{fault}")?;
            separator = "\n";
        }
        Ok(())
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, such as `stages[3].items[2].when` or `texts/lo.ftl: q-papers.opt-self`.
    pub place: String,
    /// What.
    pub kind: FaultKind,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.kind)
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FaultKind {
    /// A file that every guide has is not there.
    #[error("the file is missing")]
    MissingFile,
    /// A file is not UTF-8.
    #[error("the file is not UTF-8 text")]
    NotUtf8,
    /// A JSON file cannot be read.
    #[error("line {line}, column {column}: {message}")]
    Json {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// What the reader says.
        message: String,
    },
    /// The file is of another form than this program reads.
    #[error("form {0} is not one that this program reads")]
    Form(u16),
    /// A name is not written as names are.
    #[error("`{0}` cannot be a name here")]
    Name(String),
    /// A name is used twice.
    #[error("`{0}` is there twice")]
    Duplicate(String),
    /// No such sign or reassurance in `signs.json`.
    #[error("there is no sign `{0}`")]
    UnknownSign(String),
    /// No such need in `signs.json`.
    #[error("there is no need `{0}`")]
    UnknownNeed(String),
    /// No such item in the guide.
    #[error("there is no item `{0}`")]
    UnknownItem(String),
    /// No such option in the item.
    #[error("item `{item}` has no option `{option}`")]
    UnknownOption {
        /// The item.
        item: String,
        /// The option.
        option: String,
    },
    /// A condition looks at its own item or a later one.
    #[error("a condition looks at `{0}`, which is not asked earlier")]
    NotEarlier(String),
    /// A condition looks at a sign that no earlier item can hear.
    #[error("a condition looks at sign `{0}`, which no earlier item can hear")]
    NotHeardEarlier(String),
    /// The stages are not those of the frame, in its order.
    #[error("the stages are not in the order of the frame: `{0}` stands here")]
    StageOrder(String),
    /// A stage of the frame is missing.
    #[error("there is no stage of kind `{0}`")]
    MissingStage(String),
    /// The guide could put more questions to a person than it promises.
    #[error("{questions} questions can be put to one person; the limit is {limit}")]
    Limit {
        /// How many.
        questions: u32,
        /// The guide's limit.
        limit: u32,
    },
    /// A question without options, or something else with options.
    #[error("the options do not fit the kind of the item")]
    Options,
    /// Exclusive options in something else than `choices`.
    #[error("`exclusive` is for kind `choices` only")]
    Exclusive,
    /// Purpose or recipient where they do not belong, or missing where they do.
    #[error("`purpose` and `recipient` do not fit the kind of the item")]
    Purpose,
    /// An option makes the same sign heard and not heard.
    #[error("`{0}` is both heard and not heard")]
    HeardAndNot(String),
    /// An item that serves nothing is not asked.
    #[error("an item that serves nothing is not asked")]
    ServesNothing,
    /// What nobody needs is not asked.
    #[error("an item whose answer nobody needs is not asked")]
    NeededByNobody,
    /// A guide that says of no outcome that it can come to it.
    #[error("a guide says which outcomes it can come to")]
    NoOutcome,
    /// A weight above 3.
    #[error("a weight is 0 to 3, not {0}")]
    Weight(u8),
    /// A heavy question before consent, or as a gate.
    #[error(
        "a question of weight 2 or 3 stands only in a stage after consent, and is no consent and no card"
    )]
    HeavyBeforeConsent,
    /// A heavy question would be asked for an urgent need alone.
    #[error(
        "a question of weight 2 or 3 raises no urgent need, or it would be asked for that alone: ask for the need lightly, and raise a safety card here"
    )]
    HeavyNeed,
    /// A child would be asked about means.
    #[error("it can hear {0} and would be asked of a child: it needs `track: adult` or a child-safe wording")]
    MeansOfChild(String),
    /// More signs than the engine holds.
    #[error("there are more than 128 signs and reassurances")]
    TooManySigns,
    /// A sign or reassurance that the rules name is missing.
    #[error("`{0}` is missing; the rules need it")]
    MissingSign(String),
    /// A dimension without a weight, or a weight without a dimension.
    #[error("dimension and weights do not fit together")]
    SignWeights,
    /// A sign weighs less for a child than for an adult.
    #[error("the child's weight is below the adult's")]
    ChildWeight,
    /// Nothing asks for a consent without which nothing can be asked, or kept.
    #[error("no item asks for consent to `{0}`")]
    MissingConsent(&'static str),
    /// Two items decide about the same consent: the later one would silently undo the earlier.
    #[error("`{0}` asks for the same consent")]
    ConsentTwice(String),
    /// Whatever is answered, the item is never asked.
    #[error("its condition and its track can never hold together: it is never asked")]
    NeverAsked,
    /// Without an item that can show it, everybody stays on the child track.
    #[error("no item asked of a possible child can hear `ADULT-SHOWN`: nobody could be shown to be an adult")]
    AdultNeverShown,
    /// A text or one of its parts is missing.
    #[error("the text is missing")]
    MissingText,
    /// A text that belongs to nothing.
    #[error("the text belongs to nothing in the guide")]
    OrphanText,
    /// A text without any words.
    #[error("the text is empty")]
    EmptyText,
    /// Something that is not Fluent.
    #[error("line {line}: this is not Fluent")]
    NotFluent {
        /// Counted from 1.
        line: usize,
    },
    /// A selector, function, term or reference.
    #[error("only plain words and forms of address are allowed")]
    NotPlain,
    /// A variable that is no form of address.
    #[error("`{0}` is no form of address (you, You, me, Me)")]
    Variable(String),
    /// Something that looks like HTML.
    #[error("markup is not allowed")]
    Markup,
    /// A character that changes the direction of writing, or another control character.
    #[error("the control character U+{0:04X} is not allowed")]
    ControlCharacter(u32),
    /// Text that is not in composed form.
    #[error("the text is not in Unicode form NFC")]
    NotComposed,
    /// A list of wording is of another language than its name says.
    #[error("the list is of language `{0}`")]
    Language(String),
    /// A kind of harm that the lists do not know.
    #[error(
        "`{0}` is no kind of harm (blaming, leading, double, promise, threat, label, detail, minimising)"
    )]
    UnknownHarm(String),
    /// A list of wording that leaves out a kind of harm.
    #[error("nothing in the list is of kind `{0}`")]
    HarmNotNamed(&'static str),
    /// A pattern is of another kind in another language.
    #[error("`{0}` is of another kind in another language")]
    OtherHarm(String),
    /// A part of a text that the lists do not know.
    #[error("`{0}` is no part of a text (say, options, officer)")]
    UnknownPart(String),
    /// A set of words that a list does not have.
    #[error("the list has no words named `{0}`")]
    UnknownWords(String),
    /// A phrase that cannot be looked for.
    #[error("this cannot be looked for: at most two gaps, none at an end; no full stop; only words in a set")]
    Phrase,
}
