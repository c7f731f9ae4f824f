//! The outcomes and the names of the rules that lead to them. An outcome is advice for the next step, never a finding
//! about the person.

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
