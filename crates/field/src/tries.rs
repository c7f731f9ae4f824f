//! Guessing a passphrase gets slower with every wrong one.

use serde::{Deserialize, Serialize};
use std::time::{Duration, Instant};

/// Wrong passphrases: each makes the next one wait longer.
#[derive(Default)]
pub(crate) struct Tries {
    wrong: u32,
    next: Option<Instant>,
}

impl Tries {
    pub(crate) fn wait_seconds(&self) -> u32 {
        let left = self.next.map_or(Duration::ZERO, |next| next.saturating_duration_since(Instant::now()));
        u32::try_from(left.as_millis().div_ceil(1000)).unwrap_or(u32::MAX)
    }

    /// 0, 1, 2, 4 … 60 seconds. Never a lock-out, never a wipe: an officer under stress mistypes.
    pub(crate) fn count_wrong(&mut self) -> u32 {
        let seconds =
            if self.wrong == 0 { 0 } else { 1_u32.checked_shl(self.wrong - 1).unwrap_or(60).min(60) };
        self.wrong = self.wrong.saturating_add(1).min(8);
        self.next = Some(Instant::now() + Duration::from_secs(seconds.into()));
        seconds
    }

    /// As a fresh process can take it up: an `Instant` means nothing elsewhere.
    pub(crate) fn carry(&self) -> CarriedTries {
        let left = self.next.map_or(Duration::ZERO, |next| next.saturating_duration_since(Instant::now()));
        CarriedTries { wrong: self.wrong, wait_ms: u64::try_from(left.as_millis()).unwrap_or(u64::MAX) }
    }
}

/// What stands of [`Tries`] while one process takes another's place.
#[derive(Serialize, Deserialize)]
pub(crate) struct CarriedTries {
    wrong: u32,
    wait_ms: u64,
}

impl From<CarriedTries> for Tries {
    fn from(carried: CarriedTries) -> Self {
        // Never longer than a wrong passphrase makes anybody wait.
        let wait = Duration::from_millis(carried.wait_ms.min(60_000));
        Self { wrong: carried.wrong.min(8), next: Some(Instant::now() + wait) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wrong_passphrase_makes_the_next_wait_longer_and_never_for_ever() {
        let mut tries = Tries::default();
        let waits: Vec<u32> = (0..12).map(|_| tries.count_wrong()).collect();
        assert_eq!(waits, [0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60]);
    }

    #[test]
    fn a_fresh_process_makes_them_wait_as_long_as_the_one_before() {
        let mut tries = Tries::default();
        for _ in 0..5 {
            tries.count_wrong();
        }
        let mut taken = Tries::from(tries.carry());
        assert_eq!(taken.wait_seconds(), 8);
        assert_eq!(taken.count_wrong(), 16);
    }
}
