//! The machine's clock, and where it is plainly wrong.

use sala_record::{Clock, Timestamp};

/// The wall clock of this machine.
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(jiff::Timestamp::now().as_millisecond())
    }
}

/// 2026-11-01: this version did not exist before. A machine with an empty battery says 1970.
const MADE_MILLIS: i64 = 1_793_491_200_000;

/// The time, or the moment this version was made where the clock shows one before it.
pub(crate) fn not_before_made(now: Timestamp) -> Timestamp {
    now.max(Timestamp::from_millis(MADE_MILLIS))
}

/// Whether the clock shows a time before this version was made.
pub(crate) fn is_odd(now: Timestamp) -> bool {
    now.as_millis() < MADE_MILLIS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_in_1970_is_noticed() {
        assert!(is_odd(Timestamp::from_millis(0)));
        assert!(!is_odd(Timestamp::try_from("2026-11-02T00:00:00Z".to_owned()).unwrap()));
        assert_eq!(Timestamp::from_millis(MADE_MILLIS).to_string(), "2026-11-01T00:00:00.000Z");
    }
}
