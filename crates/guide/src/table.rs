//! The signs as sets of bits, so that an evaluation, and later a proof over millions of states, is a few operations.

use crate::definition::Track;
use crate::ids::SignId;
use crate::signs::{ADULT_SHOWN, CARER_SHOWN, Dimension, Sign, SignsDefinition, Weight};
use std::collections::BTreeMap;
use std::ops::{BitAnd, BitOr, BitOrAssign, Not};

/// The most signs and reassurances together.
pub(crate) const MOST_SIGNS: usize = 128;

/// A set of signs and reassurances of one table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Signs(pub(crate) u128);

impl Signs {
    pub(crate) const NONE: Self = Self(0);

    /// The one sign that stands at this place of the table; none beyond [`MOST_SIGNS`].
    pub(crate) fn at(place: usize) -> Self {
        Self(u32::try_from(place).ok().and_then(|place| 1_u128.checked_shl(place)).unwrap_or_default())
    }

    pub(crate) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) fn holds(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) fn count(self) -> u32 {
        self.0.count_ones()
    }

    pub(crate) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

impl BitOr for Signs {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Signs {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

impl BitAnd for Signs {
    type Output = Self;
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl Not for Signs {
    type Output = Self;
    fn not(self) -> Self {
        Self(!self.0)
    }
}

/// The signs of one dimension on one track, by weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Weighed {
    pub(crate) strong: Signs,
    pub(crate) medium: Signs,
    pub(crate) weak: Signs,
}

/// The signs that the rules name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) act: Signs,
    pub(crate) intent: Signs,
    pub(crate) sx: Signs,
    pub(crate) fm: Signs,
    pub(crate) fc: Signs,
    pub(crate) beg: Signs,
    pub(crate) organ: Signs,
    pub(crate) danger: Signs,
    pub(crate) carer_unproven: Signs,
    pub(crate) alone: Signs,
    pub(crate) sold: Signs,
}

/// A guide's signs, ready for the rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SignTable {
    ids: Vec<SignId>,
    bits: BTreeMap<SignId, Signs>,
    weighed: [[Weighed; 6]; 2],
    dimensions: [Signs; 6],
    /// All signs of harm.
    pub(crate) harm: Signs,
    /// The signs of the six dimensions.
    pub(crate) tables: Signs,
    /// VR and VD signs, ACT and ALONE.
    pub(crate) circumstances: Signs,
    pub(crate) named: Named,
    pub(crate) carer_shown: Signs,
    pub(crate) adult_shown: Signs,
}

impl SignTable {
    /// The table of what was read; signs beyond [`MOST_SIGNS`] are left out (and are a fault of the file).
    pub(crate) fn new(definition: &SignsDefinition) -> Self {
        let mut table = Self::default();
        for sign in &definition.signs {
            table.add(sign);
        }
        table.harm = table.all();
        for id in &definition.reassurances {
            table.bit(id);
        }
        table.name();
        table
    }

    fn all(&self) -> Signs {
        self.bits.values().fold(Signs::NONE, |all, bit| all | *bit)
    }

    fn bit(&mut self, id: &SignId) -> Signs {
        if let Some(known) = self.bits.get(id) {
            return *known;
        }
        let bit = Signs::at(self.ids.len());
        if !bit.is_empty() {
            self.ids.push(id.clone());
            self.bits.insert(id.clone(), bit);
        }
        bit
    }

    fn add(&mut self, sign: &Sign) {
        let bit = self.bit(&sign.id);
        let Some(dimension) = sign.dimension else { return };
        if let Some(all) = self.dimensions.get_mut(dimension as usize) {
            *all |= bit;
        }
        self.tables |= bit;
        if matches!(dimension, Dimension::VR | Dimension::VD) {
            self.circumstances |= bit;
        }
        for track in [Track::Adult, Track::Child] {
            let place = self.weighed.get_mut(track as usize).and_then(|all| all.get_mut(dimension as usize));
            match (place, sign.weight(track)) {
                (Some(place), Some(Weight::Strong)) => place.strong |= bit,
                (Some(place), Some(Weight::Medium)) => place.medium |= bit,
                (Some(place), Some(Weight::Weak)) => place.weak |= bit,
                _ => (),
            }
        }
    }

    fn name(&mut self) {
        self.named = Named {
            act: self.get("ACT"),
            intent: self.get("INTENT"),
            sx: self.get("SX"),
            fm: self.get("FM"),
            fc: self.get("FC"),
            beg: self.get("BEG"),
            organ: self.get("ORGAN"),
            danger: self.get("DANGER"),
            carer_unproven: self.get("CARER-UNPROVEN"),
            alone: self.get("ALONE"),
            sold: self.get(crate::signs::SOLD),
        };
        self.circumstances |= self.named.act | self.named.alone;
        self.carer_shown = self.get(CARER_SHOWN);
        self.adult_shown = self.get(ADULT_SHOWN);
    }

    /// The set of this one sign or reassurance; empty if there is none of the name.
    pub(crate) fn get(&self, id: &str) -> Signs {
        self.bits.get(id).copied().unwrap_or_default()
    }

    pub(crate) fn set<'a>(&self, ids: impl IntoIterator<Item = &'a SignId>) -> Signs {
        ids.into_iter().fold(Signs::NONE, |all, id| all | self.get(id))
    }

    /// The names of a set, in the order of the file.
    pub(crate) fn names(&self, set: Signs) -> impl Iterator<Item = &SignId> {
        self.ids.iter().filter(move |id| self.get(id).meets(set))
    }

    pub(crate) fn dimension(&self, dimension: Dimension) -> Signs {
        self.dimensions.get(dimension as usize).copied().unwrap_or_default()
    }

    /// The signs that tell of means.
    pub(crate) fn means(&self) -> Signs {
        Dimension::ALL
            .into_iter()
            .filter(|dimension| dimension.is_means())
            .fold(Signs::NONE, |all, dimension| all | self.dimension(dimension))
    }

    /// The signs of a dimension on a track, by weight.
    pub(crate) fn weighed(&self, dimension: Dimension, track: Track) -> Weighed {
        self.weighed
            .get(track as usize)
            .and_then(|all| all.get(dimension as usize))
            .copied()
            .unwrap_or_default()
    }

    /// The strong signs of a dimension on a track.
    pub(crate) fn strong(&self, dimension: Dimension, track: Track) -> Signs {
        self.weighed(dimension, track).strong
    }

    /// How many strong, medium and weak signs of the dimension stand in `heard`.
    pub(crate) fn counts(&self, dimension: Dimension, track: Track, heard: Signs) -> Counts {
        let weighed = self.weighed(dimension, track);
        Counts {
            strong: (weighed.strong & heard).count(),
            medium: (weighed.medium & heard).count(),
            weak: (weighed.weak & heard).count(),
        }
    }

    /// Whether the dimension is positive over `heard`.
    pub(crate) fn positive(&self, dimension: Dimension, track: Track, heard: Signs) -> bool {
        self.counts(dimension, track, heard).positive()
    }
}

/// How many signs of one dimension were heard, by weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// S
    pub strong: u32,
    /// M
    pub medium: u32,
    /// W
    pub weak: u32,
}

/// The dimension rule of the operational indicators (ILO/EC 2009): two strong; or one strong and one more; or three
/// medium; or two medium and one weak. No number of weak signs, and no single strong one, is enough. Each row alone
/// suffices: at least so many strong, medium and weak ones.
pub(crate) const POSITIVE: [Counts; 5] = [
    Counts { strong: 2, medium: 0, weak: 0 },
    Counts { strong: 1, medium: 1, weak: 0 },
    Counts { strong: 1, medium: 0, weak: 1 },
    Counts { strong: 0, medium: 3, weak: 0 },
    Counts { strong: 0, medium: 2, weak: 1 },
];

impl Counts {
    /// Whether so many signs make their dimension positive (ILO/EC 2009).
    #[must_use]
    pub fn positive(self) -> bool {
        POSITIVE
            .iter()
            .any(|row| self.strong >= row.strong && self.medium >= row.medium && self.weak >= row.weak)
    }
}
