//! Names of a guide's parts. All are lower-case words with hyphens, but signs (`CD1`, `CARER-SHOWN`).

use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    };
}

name! {
    /// A stage of a guide, such as `safety`.
    StageId
}
name! {
    /// A question, consent or card of a guide, such as `papers`.
    ItemId
}
name! {
    /// One option of an item, such as `other`.
    OptionId
}
name! {
    /// A sign of harm or a reassurance, such as `CD1` or `CARER-SHOWN`.
    SignId
}
name! {
    /// An urgent need, such as `medical`.
    NeedId
}

/// Whether `text` can name a part of a guide: `[a-z][a-z0-9-]*`.
pub(crate) fn is_plain_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|each| each.is_ascii_lowercase() || each.is_ascii_digit() || each == '-')
}

/// Whether `text` can name a sign: `[A-Z][A-Z0-9-]*`.
pub(crate) fn is_sign_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.chars().all(|each| each.is_ascii_uppercase() || each.is_ascii_digit() || each == '-')
}
