//! The screening engine: a guide and answers in; what to ask, what was heard and what it amounts to out.
//!
//! Pure: it is given bytes and answers, and knows no clock, no disk and no language. [`Guide::load`] reads and checks a
//! guide (`docs/formats/guide.md`); [`evaluate`] gives the whole view of a conversation; [`assess`] gives what bare signs
//! amount to. It never says who is a victim, and no answer that was refused ever counts against a person.

mod answers;
mod assess;
mod check;
mod condition;
mod definition;
mod diff;
mod edtf;
mod evaluate;
mod facts;
mod fault;
mod gates;
mod guide;
mod horizon;
mod ids;
mod order;
mod outcome;
mod proof;
mod rules;
mod settled;
mod signs;
mod state;
mod table;
mod told;
mod wording;
mod words;

pub use answers::{AnswerError, Answers, Consents, LARGEST_NUMBER, LiveAnswer, check_answer};
pub use assess::{Assessment, Rest, UnknownSign, assess};
pub use condition::Condition;
pub use definition::{
    Action, AnswerOption, AskedOf, Definition, GUIDE_FORM, HEAVIEST, HEAVY, Item, ItemKind, NeededBy, Serves,
    Stage, StageKind, Track,
};
pub use diff::{Change, Version, diff};
pub use evaluate::{
    DimensionView, Evaluation, HeardIn, HeldBack, RaisedAction, Reasons, StageState, StageView, evaluate,
};
pub use facts::{DimensionState, SignState};
pub use fault::{Fault, FaultKind, LoadError};
pub use guide::{Guide, GuideFiles};
pub use ids::{ItemId, NeedId, OptionId, SignId, StageId};
pub use outcome::{Outcome, Rule};
pub use proof::{Breach, Broken, Law, LawProved, Proof, Step, prove};
pub use signs::{
    ADULT_SHOWN, CARER_SHOWN, Dimension, FURTHER, Need, SOLD, Sign, SignsDefinition, Status, Weight,
};
pub use state::HeldBackBy;
pub use table::Counts;
pub use told::{NotAnAnswer, Told};
pub use wording::{Finding, Harm, Wording};
pub use words::{ADDRESS_VARIABLES, LANGUAGES};
