//! The kinds of work that are interrupted.

use clap::ValueEnum;

/// One kind of work on a vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Class {
    /// A vault is made.
    Create,
    /// A vault is opened whose log was left full by a crash.
    Unlock,
    /// One answer after the other.
    Answer,
    /// An answer is corrected, with a note: two events, both or none.
    Correct,
    /// A conversation rests: its log goes into the database.
    Rest,
    /// A vault is locked.
    Lock,
    /// An officer's passphrase is changed.
    Passphrase,
    /// Another officer gets a key file.
    Officer,
    /// A case is sealed into a bundle on a stick.
    Export,
    /// A bundle is merged.
    Import,
    /// A vault of an earlier version is opened.
    Migrate,
    /// A case is erased.
    Erase,
}

impl Class {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Create,
        Self::Unlock,
        Self::Answer,
        Self::Correct,
        Self::Rest,
        Self::Lock,
        Self::Passphrase,
        Self::Officer,
        Self::Export,
        Self::Import,
        Self::Migrate,
        Self::Erase,
    ];

    /// How many runs a world serves before it is made anew. Where they can follow each other they do, so that later runs
    /// meet what earlier ones left.
    pub(crate) fn runs_a_world(self) -> u32 {
        match self {
            Self::Unlock | Self::Answer | Self::Correct | Self::Rest | Self::Lock => 10,
            _ => 1,
        }
    }

    /// How many steps a run can take at most.
    pub(crate) fn steps(self) -> u32 {
        match self {
            Self::Import | Self::Erase => 12,
            Self::Migrate => 6,
            Self::Create | Self::Passphrase | Self::Officer | Self::Export => 40,
            _ => 10_000,
        }
    }

    /// How many steps are enough to record every kind of write boundary.
    pub(crate) fn steps_recorded(self) -> u32 {
        match self {
            Self::Create | Self::Lock => 1,
            Self::Answer => 6,
            Self::Correct | Self::Rest => 3,
            _ => 2,
        }
    }
}

impl std::fmt::Display for Class {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.to_possible_value().unwrap().get_name())
    }
}
