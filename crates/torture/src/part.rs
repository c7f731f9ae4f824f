//! How much of all there is to try is tried.

/// A part of all states or calls; which, a seed says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// So large a share, from 0 to 1.
    Share(f64),
    /// About so many.
    About(f64),
}

impl Part {
    /// The chance of each of `all` to be tried.
    pub(crate) fn chance(self, all: usize) -> f64 {
        match self {
            Self::Share(share) => share,
            Self::About(number) => number / (all.max(1) as f64),
        }
    }
}
