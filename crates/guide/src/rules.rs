//! The two lists of outcomes, exactly as the house has them (`ARCHITECTURE.md`, *Screening semantics*), as data: an
//! evaluation reads them over the signs that were heard, a proof over all signs that could ever be (`proof`). So what is
//! proved is what runs.

use crate::definition::Track;
use crate::outcome::{Outcome, Rule};
use crate::signs::Dimension;
use crate::table::{SignTable, Signs};

/// What a rule asks of the signs heard. Nothing in it can take a sign away, so more signs never match less.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Formula {
    /// Each of these.
    All(&'static [Formula]),
    /// One of these.
    Any(&'static [Formula]),
    /// The dimension is positive.
    Positive(Dimension),
    /// One sign of the set was heard.
    Heard(fn(&SignTable, Track) -> Signs),
    /// No carer's relationship was shown.
    CarerNotShown,
}

/// A part of the rules: its name, what it amounts to, when it matches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clause {
    pub(crate) outcome: Outcome,
    pub(crate) rule: Rule,
    pub(crate) formula: Formula,
}

/// The two lists; in each the first that matches counts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lists {
    pub(crate) adult: &'static [Clause],
    pub(crate) child: &'static [Clause],
}

impl Lists {
    pub(crate) fn of(&self, track: Track) -> &'static [Clause] {
        match track {
            Track::Adult => self.adult,
            Track::Child => self.child,
        }
    }
}

/// The lists of the house.
pub(crate) const LISTS: Lists = Lists { adult: &ADULT, child: &CHILD };

use Formula::{All, Any, CarerNotShown, Heard, Positive};

const RECRUITMENT: Formula = Any(&[Positive(Dimension::DR), Positive(Dimension::CR)]);
const ANY_MEANS: Formula = Any(&[RECRUITMENT, Positive(Dimension::VR)]);
const PURPOSE_SIGN: Formula = Heard(|table, _| {
    let named = &table.named;
    named.sx | named.fm | named.fc | named.beg | named.organ
});
/// PURP: exploitative conditions, or an exploitation that no table counts.
const PURPOSE: Formula = Any(&[PURPOSE_SIGN, Positive(Dimension::EX)]);
const ACT: Formula = Heard(|table, _| table.named.act);
const INTENT: Formula = Heard(|table, _| table.named.intent);
const STRONG_CONTROL: Formula = Heard(|table, track| table.strong(Dimension::CD, track));
const EXPLOITATION_MEANS: Formula = All(&[Positive(Dimension::EX), RECRUITMENT]);
const SOLD: Formula = Heard(|table, _| table.named.sold);
const DANGER: Formula = Heard(|table, _| table.named.danger);
const RECRUITING: Formula = Heard(|table, _| {
    table.named.act
        | table.dimension(Dimension::DR)
        | table.dimension(Dimension::CR)
        | table.dimension(Dimension::VR)
});
const ANY_SIGN: Formula = Heard(|table, _| table.harm.without(table.circumstances));
const CIRCUMSTANCES: Formula = Any(&[Positive(Dimension::VR), Positive(Dimension::VD)]);

const fn clause(outcome: Outcome, rule: Rule, formula: Formula) -> Clause {
    Clause { outcome, rule, formula }
}

/// Rule 1 of the adult's list, which the child's names as its own.
const PURPOSE_CONTROL_MEANS: Clause = clause(
    Outcome::StrongSigns,
    Rule::PurposeControlMeans,
    All(&[PURPOSE, Positive(Dimension::CD), ANY_MEANS]),
);
const PURPOSE_DEPENDENCE_MEANS: Clause = clause(
    Outcome::StrongSigns,
    Rule::PurposeDependenceMeans,
    All(&[PURPOSE, Positive(Dimension::VD), RECRUITMENT]),
);

/// The adult's list, in its order.
const ADULT: [Clause; 13] = [
    PURPOSE_CONTROL_MEANS,
    PURPOSE_DEPENDENCE_MEANS,
    clause(Outcome::Signs, Rule::Control, Positive(Dimension::CD)),
    clause(Outcome::Signs, Rule::StrongControl, STRONG_CONTROL),
    clause(Outcome::Signs, Rule::PurposeSign, PURPOSE_SIGN),
    clause(Outcome::Signs, Rule::ExploitationMeans, EXPLOITATION_MEANS),
    clause(Outcome::Signs, Rule::Sold, SOLD),
    clause(Outcome::Signs, Rule::Danger, DANGER),
    clause(Outcome::Signs, Rule::Intent, All(&[INTENT, RECRUITING])),
    clause(Outcome::RecruitmentConcern, Rule::Recruitment, RECRUITMENT),
    clause(Outcome::LabourConcern, Rule::Exploitation, Positive(Dimension::EX)),
    clause(Outcome::SomeSigns, Rule::AnySign, ANY_SIGN),
    clause(Outcome::SomeSigns, Rule::Circumstances, CIRCUMSTANCES),
];

/// The child's list, in its order: means are never required. What comes after it cannot match once it does not.
const CHILD: [Clause; 17] = [
    clause(Outcome::StrongSigns, Rule::ChildActPurpose, All(&[ACT, PURPOSE])),
    clause(
        Outcome::StrongSigns,
        Rule::ChildGraveSign,
        Heard(|table, _| table.named.sx | table.named.fm | table.named.sold),
    ),
    clause(Outcome::StrongSigns, Rule::ChildStrongControl, STRONG_CONTROL),
    PURPOSE_CONTROL_MEANS,
    PURPOSE_DEPENDENCE_MEANS,
    clause(Outcome::Signs, Rule::ChildActIntent, All(&[ACT, INTENT])),
    clause(Outcome::Signs, Rule::ChildRecruitment, RECRUITMENT),
    clause(Outcome::Signs, Rule::ChildPurpose, PURPOSE),
    clause(Outcome::Signs, Rule::CarerUnproven, Heard(|table, _| table.named.carer_unproven)),
    clause(Outcome::Signs, Rule::Control, Positive(Dimension::CD)),
    clause(Outcome::Signs, Rule::StrongControl, STRONG_CONTROL),
    clause(Outcome::Signs, Rule::PurposeSign, PURPOSE_SIGN),
    clause(Outcome::Signs, Rule::ExploitationMeans, EXPLOITATION_MEANS),
    clause(Outcome::Signs, Rule::Sold, SOLD),
    clause(Outcome::Signs, Rule::Danger, DANGER),
    clause(Outcome::Signs, Rule::Intent, All(&[INTENT, RECRUITING])),
    clause(
        Outcome::ChildProtectionCheck,
        Rule::ChildCheck,
        Any(&[CarerNotShown, Heard(|table, _| table.named.alone), ANY_SIGN, CIRCUMSTANCES]),
    ),
];

/// The signs heard on one track, and whether a carer was shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Picture<'a> {
    pub(crate) table: &'a SignTable,
    pub(crate) track: Track,
    pub(crate) heard: Signs,
    pub(crate) carer_shown: bool,
}

impl Picture<'_> {
    pub(crate) fn positive(&self, dimension: Dimension) -> bool {
        self.table.positive(dimension, self.track, self.heard)
    }

    fn matches(&self, formula: &Formula) -> bool {
        match formula {
            Formula::All(parts) => parts.iter().all(|part| self.matches(part)),
            Formula::Any(parts) => parts.iter().any(|part| self.matches(part)),
            Formula::Positive(dimension) => self.positive(*dimension),
            Formula::Heard(signs) => self.heard.meets(signs(self.table, self.track)),
            Formula::CarerNotShown => !self.carer_shown,
        }
    }

    fn clauses(&self) -> &'static [Clause] {
        LISTS.of(self.track)
    }

    /// What the signs heard amount to by themselves, if to anything.
    pub(crate) fn matched(&self) -> Option<Outcome> {
        self.clauses().iter().find(|clause| self.matches(&clause.formula)).map(|clause| clause.outcome)
    }

    /// The parts of the rules that match and amount to `outcome`, with the signs heard that they rest on.
    pub(crate) fn reasons(&self, outcome: Outcome) -> (Vec<Rule>, Signs) {
        self.clauses()
            .iter()
            .filter(|clause| clause.outcome == outcome && self.matches(&clause.formula))
            .fold((Vec::new(), Signs::NONE), |(mut rules, signs), clause| {
                rules.push(clause.rule);
                (rules, signs | (self.looked_at(&clause.formula) & self.heard))
            })
    }

    /// The signs that a formula looks at; of the dimensions those that are positive.
    fn looked_at(&self, formula: &Formula) -> Signs {
        match formula {
            Formula::All(parts) | Formula::Any(parts) => {
                parts.iter().fold(Signs::NONE, |all, part| all | self.looked_at(part))
            }
            Formula::Positive(dimension) if self.positive(*dimension) => self.table.dimension(*dimension),
            Formula::Heard(signs) => signs(self.table, self.track),
            Formula::Positive(_) | Formula::CarerNotShown => Signs::NONE,
        }
    }
}
