//! The three languages.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// A language that Sala speaks fully.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename_all = "lowercase")]
pub enum Lang {
    /// Vietnamese.
    Vi,
    /// Lao.
    Lo,
    /// English.
    En,
}

impl Lang {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Vi, Self::Lo, Self::En];

    /// The BCP 47 tag: `vi`, `lo`, `en`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::Lo => "lo",
            Self::En => "en",
        }
    }

    /// The language of a tag or a locale name such as `vi`, `vi-VN`, `lo_LA.UTF-8`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_', '.']).next()?;
        Self::ALL.into_iter().find(|lang| lang.tag() == first)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
