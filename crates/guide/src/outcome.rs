//! What the signs amount to: the two lists of outcomes, exactly as the house has them (`ARCHITECTURE.md`, *Screening
//! semantics*). An outcome is advice for the next step, never a finding about the person.

use crate::definition::Track;
use crate::signs::Dimension;
use crate::table::{SignTable, Signs};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Advice for the next step. The order is that of protection: the last protects most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Nothing was heard that calls for more; never "not a victim".
    NoneRecorded,
    /// Something is unknown that could still call for more, or the guide cannot hear all signs.
    Unclear,
    /// Some signs, no pattern.
    SomeSigns,
    /// A concern for the rights of a worker.
    LabourConcern,
    /// A concern about how the person was recruited.
    RecruitmentConcern,
    /// A child whose carer was not shown: child protection looks into it.
    ChildProtectionCheck,
    /// Signs of trafficking.
    Signs,
    /// Strong signs of trafficking.
    StrongSigns,
}

impl Outcome {
    /// All outcomes, the most protective first.
    pub const ALL: [Self; 8] = [
        Self::StrongSigns,
        Self::Signs,
        Self::ChildProtectionCheck,
        Self::RecruitmentConcern,
        Self::LabourConcern,
        Self::SomeSigns,
        Self::Unclear,
        Self::NoneRecorded,
    ];

    /// Its id in records, files and texts.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::StrongSigns => "strong-signs",
            Self::Signs => "signs",
            Self::ChildProtectionCheck => "child-protection-check",
            Self::RecruitmentConcern => "recruitment-concern",
            Self::LabourConcern => "labour-concern",
            Self::SomeSigns => "some-signs",
            Self::Unclear => "unclear",
            Self::NoneRecorded => "none-recorded",
        }
    }

    /// The outcome of this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.id() == id)
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Why an outcome is what it is: one part of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Purpose, and coercion at destination, and deceptive, coercive or vulnerability-abusing recruitment.
    PurposeControlMeans,
    /// Purpose, and abuse of vulnerability at destination, and deceptive or coercive recruitment.
    PurposeDependenceMeans,
    /// Child: recruited, moved, housed or received, and purpose.
    ChildActPurpose,
    /// Child: sexual exploitation, forced marriage, or abducted or sold.
    ChildGraveSign,
    /// Child: a strong sign of coercion at destination.
    ChildStrongControl,
    /// Coercion at destination.
    Control,
    /// A strong sign of coercion at destination.
    StrongControl,
    /// Sexual exploitation, forced or sham marriage, forced crime, begging, or removal of organs.
    PurposeSign,
    /// Exploitative conditions, and deceptive or coercive recruitment.
    ExploitationMeans,
    /// Abducted or sold.
    Sold,
    /// Danger from those who recruited, moved, held or profit.
    Danger,
    /// Exploitation was intended, with an act or a sign of how the person was recruited.
    Intent,
    /// Child: an act, and exploitation was intended.
    ChildActIntent,
    /// Child: deceptive or coercive recruitment.
    ChildRecruitment,
    /// Child: purpose.
    ChildPurpose,
    /// Child: an accompanying adult's relationship cannot be shown.
    CarerUnproven,
    /// Child: no carer was shown, or the child is alone, or a sign was heard.
    ChildCheck,
    /// Deceptive or coercive recruitment.
    Recruitment,
    /// Exploitative conditions.
    Exploitation,
    /// A sign that is no circumstance.
    AnySign,
    /// Abuse of vulnerability, at recruitment or destination.
    Circumstances,
    /// Something is unknown that could still matter.
    StillUnknown,
    /// The guide cannot hear all signs of the tables.
    NotCovered,
    /// Nothing was heard.
    NothingHeard,
}

/// The signs heard on one track, and whether a carer was shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Picture<'a> {
    pub(crate) table: &'a SignTable,
    pub(crate) track: Track,
    pub(crate) heard: Signs,
    pub(crate) carer_shown: bool,
}

/// A part of the rules: its name, what it amounts to, whether it matches.
type Clause = (Outcome, Rule, fn(&Picture<'_>) -> bool);

/// The adult's list, in its order.
const ADULT: [Clause; 13] = [
    (Outcome::StrongSigns, Rule::PurposeControlMeans, |p| p.purpose_control_means()),
    (Outcome::StrongSigns, Rule::PurposeDependenceMeans, |p| p.purpose_dependence_means()),
    (Outcome::Signs, Rule::Control, |p| p.positive(Dimension::CD)),
    (Outcome::Signs, Rule::StrongControl, |p| p.strong_control()),
    (Outcome::Signs, Rule::PurposeSign, |p| p.purpose_sign()),
    (Outcome::Signs, Rule::ExploitationMeans, |p| p.exploitation_means()),
    (Outcome::Signs, Rule::Sold, |p| p.has(p.table.named.sold)),
    (Outcome::Signs, Rule::Danger, |p| p.has(p.table.named.danger)),
    (Outcome::Signs, Rule::Intent, |p| p.intent()),
    (Outcome::RecruitmentConcern, Rule::Recruitment, |p| p.recruitment()),
    (Outcome::LabourConcern, Rule::Exploitation, |p| p.positive(Dimension::EX)),
    (Outcome::SomeSigns, Rule::AnySign, |p| p.any_sign()),
    (Outcome::SomeSigns, Rule::Circumstances, |p| p.circumstances()),
];

/// The child's list, in its order: means are never required. What comes after it cannot match once it does not.
const CHILD: [Clause; 17] = [
    (Outcome::StrongSigns, Rule::ChildActPurpose, |p| p.has(p.table.named.act) && p.purpose()),
    (Outcome::StrongSigns, Rule::ChildGraveSign, |p| p.grave_sign()),
    (Outcome::StrongSigns, Rule::ChildStrongControl, |p| p.strong_control()),
    (Outcome::StrongSigns, Rule::PurposeControlMeans, |p| p.purpose_control_means()),
    (Outcome::StrongSigns, Rule::PurposeDependenceMeans, |p| p.purpose_dependence_means()),
    (Outcome::Signs, Rule::ChildActIntent, |p| p.has(p.table.named.act) && p.has(p.table.named.intent)),
    (Outcome::Signs, Rule::ChildRecruitment, |p| p.recruitment()),
    (Outcome::Signs, Rule::ChildPurpose, |p| p.purpose()),
    (Outcome::Signs, Rule::CarerUnproven, |p| p.has(p.table.named.carer_unproven)),
    (Outcome::Signs, Rule::Control, |p| p.positive(Dimension::CD)),
    (Outcome::Signs, Rule::StrongControl, |p| p.strong_control()),
    (Outcome::Signs, Rule::PurposeSign, |p| p.purpose_sign()),
    (Outcome::Signs, Rule::ExploitationMeans, |p| p.exploitation_means()),
    (Outcome::Signs, Rule::Sold, |p| p.has(p.table.named.sold)),
    (Outcome::Signs, Rule::Danger, |p| p.has(p.table.named.danger)),
    (Outcome::Signs, Rule::Intent, |p| p.intent()),
    (Outcome::ChildProtectionCheck, Rule::ChildCheck, |p| p.child_check()),
];

impl Picture<'_> {
    fn has(&self, signs: Signs) -> bool {
        self.heard.meets(signs)
    }

    pub(crate) fn positive(&self, dimension: Dimension) -> bool {
        self.table.positive(dimension, self.track, self.heard)
    }

    fn recruitment(&self) -> bool {
        self.positive(Dimension::DR) || self.positive(Dimension::CR)
    }

    fn purpose_sign(&self) -> bool {
        let named = &self.table.named;
        self.has(named.sx | named.fm | named.fc | named.beg | named.organ)
    }

    /// PURP: exploitative conditions, or an exploitation that no table counts.
    pub(crate) fn purpose(&self) -> bool {
        self.purpose_sign() || self.positive(Dimension::EX)
    }

    fn purpose_control_means(&self) -> bool {
        self.purpose() && self.positive(Dimension::CD) && (self.recruitment() || self.positive(Dimension::VR))
    }

    fn purpose_dependence_means(&self) -> bool {
        self.purpose() && self.positive(Dimension::VD) && self.recruitment()
    }

    fn strong_control(&self) -> bool {
        self.has(self.table.strong(Dimension::CD, self.track))
    }

    fn exploitation_means(&self) -> bool {
        self.positive(Dimension::EX) && self.recruitment()
    }

    fn intent(&self) -> bool {
        let table = self.table;
        let recruiting =
            table.dimension(Dimension::DR) | table.dimension(Dimension::CR) | table.dimension(Dimension::VR);
        self.has(table.named.intent) && self.has(table.named.act | recruiting)
    }

    fn grave_sign(&self) -> bool {
        let named = &self.table.named;
        self.has(named.sx | named.fm | named.sold)
    }

    fn any_sign(&self) -> bool {
        self.has(self.table.harm.without(self.table.circumstances))
    }

    fn circumstances(&self) -> bool {
        self.positive(Dimension::VR) || self.positive(Dimension::VD)
    }

    fn child_check(&self) -> bool {
        !self.carer_shown || self.has(self.table.named.alone) || self.any_sign() || self.circumstances()
    }

    fn clauses(&self) -> &'static [Clause] {
        match self.track {
            Track::Adult => &ADULT,
            Track::Child => &CHILD,
        }
    }

    /// What the signs heard amount to by themselves, if to anything.
    pub(crate) fn matched(&self) -> Option<Outcome> {
        self.clauses().iter().find(|(_, _, matches)| matches(self)).map(|(outcome, _, _)| *outcome)
    }

    /// The parts of the rules that match and amount to `outcome`.
    pub(crate) fn rules(&self, outcome: Outcome) -> Vec<Rule> {
        self.clauses()
            .iter()
            .filter(|(amounts_to, _, matches)| *amounts_to == outcome && matches(self))
            .map(|(_, rule, _)| *rule)
            .collect()
    }

    /// The signs heard that a rule rests on.
    pub(crate) fn rests_on(&self, rule: Rule) -> Signs {
        use Dimension::{CD, CR, DR, EX, VD, VR};
        let named = &self.table.named;
        let positive = |dimensions: &[Dimension]| {
            dimensions
                .iter()
                .filter(|dimension| self.positive(**dimension))
                .fold(Signs::NONE, |all, dimension| all | self.table.dimension(*dimension))
        };
        let purpose_signs = named.sx | named.fm | named.fc | named.beg | named.organ;
        let purpose = purpose_signs | positive(&[EX]);
        let all = match rule {
            Rule::PurposeControlMeans => purpose | positive(&[CD, DR, CR, VR]),
            Rule::PurposeDependenceMeans => purpose | positive(&[VD, DR, CR]),
            Rule::ChildActPurpose => purpose | named.act,
            Rule::ChildGraveSign => named.sx | named.fm | named.sold,
            Rule::ChildStrongControl | Rule::StrongControl => self.table.strong(CD, self.track),
            Rule::Control => positive(&[CD]),
            Rule::PurposeSign => purpose_signs,
            Rule::ExploitationMeans => positive(&[EX, DR, CR]),
            Rule::Sold => named.sold,
            Rule::Danger => named.danger,
            Rule::Intent => {
                named.intent
                    | named.act
                    | [DR, CR, VR].iter().fold(Signs::NONE, |all, d| all | self.table.dimension(*d))
            }
            Rule::ChildActIntent => named.act | named.intent,
            Rule::ChildRecruitment | Rule::Recruitment => positive(&[DR, CR]),
            Rule::ChildPurpose => purpose,
            Rule::CarerUnproven => named.carer_unproven,
            Rule::ChildCheck => {
                named.alone | self.table.harm.without(self.table.circumstances) | positive(&[VR, VD])
            }
            Rule::Exploitation => positive(&[EX]),
            Rule::AnySign => self.table.harm.without(self.table.circumstances),
            Rule::Circumstances => positive(&[VR, VD]),
            Rule::StillUnknown | Rule::NotCovered | Rule::NothingHeard => Signs::NONE,
        };
        all & self.heard
    }
}
