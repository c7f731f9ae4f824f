//! Wall time, as far as a machine in the field knows it.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// A moment in UTC with millisecond precision, as RFC 3339 text in JSON (`2026-11-22T04:05:06.789Z`).
///
/// Wall clocks at posts are wrong, set back, or in 1970: a time is shown, never used to order events. The order is the
/// device's sequence number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Timestamp(jiff::Timestamp);

impl Timestamp {
    /// From milliseconds since 1970-01-01 UTC; a value no calendar knows becomes the epoch.
    #[must_use]
    pub fn from_millis(millis: i64) -> Self {
        Self(jiff::Timestamp::from_millisecond(millis).unwrap_or(jiff::Timestamp::UNIX_EPOCH))
    }

    /// Milliseconds since 1970-01-01 UTC.
    #[must_use]
    pub fn as_millis(self) -> i64 {
        self.0.as_millisecond()
    }

    /// The moment as `jiff` knows it, for showing it in a local time zone.
    #[must_use]
    pub fn to_jiff(self) -> jiff::Timestamp {
        self.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3}", self.0)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({self})")
    }
}

impl From<Timestamp> for String {
    fn from(time: Timestamp) -> Self {
        time.to_string()
    }
}

impl TryFrom<String> for Timestamp {
    type Error = jiff::Error;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let read: jiff::Timestamp = text.parse()?;
        Ok(Self::from_millis(read.as_millisecond()))
    }
}

/// A day of the calendar, without an hour and a zone (`2027-02-20` in JSON).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Day(jiff::civil::Date);

impl Day {
    /// The day it is at `time` in `zone`.
    #[must_use]
    pub fn of(time: Timestamp, zone: &jiff::tz::TimeZone) -> Self {
        Self(time.to_jiff().to_zoned(zone.clone()).date())
    }

    /// So many days later; the last day of the calendar at its end.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(days)))
    }

    /// The day as `jiff` knows it, for showing it.
    #[must_use]
    pub fn to_jiff(self) -> jiff::civil::Date {
        self.0
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = jiff::Error;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map(Self)
    }
}

/// Where the time comes from: the machine's clock in the programs, a fixed one in tests.
pub trait Clock: Send + Sync {
    /// The wall time now.
    fn now(&self) -> Timestamp;
}
