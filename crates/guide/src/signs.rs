//! The form of `signs.json`: the signs that all guides share, with their weights (tables of the ILO/EC operational
//! indicators of trafficking in human beings, 2009), and the two reassurances.

use crate::ids::{NeedId, SignId};
use serde::{Deserialize, Serialize};

/// What all guides share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignsDefinition {
    /// [`crate::GUIDE_FORM`]; the key says what the file is.
    pub sala_signs: u16,
    /// Such as `2026.11.0`.
    pub version: String,
    /// The signs of harm.
    pub signs: Vec<Sign>,
    /// `CARER-SHOWN` and `ADULT-SHOWN`.
    pub reassurances: Vec<SignId>,
    /// The urgent needs.
    pub needs: Vec<Need>,
}

/// A sign of harm (indicator).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// Its code.
    pub id: SignId,
    /// The dimension it counts in; none for the further signs beside the tables.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimension: Option<Dimension>,
    /// Its weight for an adult, if it counts in a dimension.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adult: Option<Weight>,
    /// Its weight for a child, if the children's table has one: never below the adult's. Else the adult's counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<Weight>,
    /// How sure we are of its weights.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Where its weights come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl Sign {
    /// Its weight on a track.
    #[must_use]
    pub fn weight(&self, track: crate::Track) -> Option<Weight> {
        match track {
            crate::Track::Adult => self.adult,
            crate::Track::Child => self.child.or(self.adult),
        }
    }
}

/// An urgent need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Its name.
    pub id: NeedId,
}

/// How much a sign says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// W
    Weak,
    /// M
    Medium,
    /// S
    Strong,
}

/// How sure we are of what is said about a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Seen in the original.
    Verified,
    /// Seen in a source that restates it.
    Secondary,
    /// Not seen; said on the result card.
    Unverified,
}

/// The six dimensions of the operational indicators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Dimension {
    /// Deceptive recruitment.
    DR,
    /// Coercive recruitment.
    CR,
    /// Recruitment by abuse of vulnerability.
    VR,
    /// Exploitative conditions.
    EX,
    /// Coercion at destination.
    CD,
    /// Abuse of vulnerability at destination.
    VD,
}

impl Dimension {
    /// All six, in the order of the tables.
    pub const ALL: [Self; 6] = [Self::DR, Self::CR, Self::VR, Self::EX, Self::CD, Self::VD];

    /// `DR`, `CR`, `VR`, `EX`, `CD` or `VD`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::DR => "DR",
            Self::CR => "CR",
            Self::VR => "VR",
            Self::EX => "EX",
            Self::CD => "CD",
            Self::VD => "VD",
        }
    }

    /// Whether its signs tell how a person was brought to agree or kept (the *means*). Of a child that is never asked.
    #[must_use]
    pub fn is_means(self) -> bool {
        self != Self::EX
    }
}

/// Reassurance: a carer's relationship was shown.
pub const CARER_SHOWN: &str = "CARER-SHOWN";
/// Reassurance: 18 or over stated without doubt, or clearly so as observed, with a reason.
pub const ADULT_SHOWN: &str = "ADULT-SHOWN";

/// The further signs beside the tables, which the rules name. [`SOLD`] stands in a table and is named as well.
pub const FURTHER: [&str; 10] =
    ["ACT", "INTENT", "SX", "FM", "FC", "BEG", "ORGAN", "DANGER", "CARER-UNPROVEN", "ALONE"];
/// Abducted, sold, forced into marriage or adoption.
pub const SOLD: &str = "CR3";
