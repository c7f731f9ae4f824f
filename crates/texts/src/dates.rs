//! Days and times for people: `22/11/2026`, `14:05`. The same in all three languages, zero-padded, Latin digits: web
//! views and C libraries disagree about Lao, so nobody else is asked.

use jiff::tz::TimeZone;
use sala_record::{Day, Timestamp};

/// The day, in `zone`.
#[must_use]
pub fn day(time: Timestamp, zone: &TimeZone) -> String {
    time.to_jiff().to_zoned(zone.clone()).strftime("%d/%m/%Y").to_string()
}

/// A day of the calendar.
#[must_use]
pub fn calendar_day(day: Day) -> String {
    day.to_jiff().strftime("%d/%m/%Y").to_string()
}

/// The time of day, in `zone`.
#[must_use]
pub fn clock_time(time: Timestamp, zone: &TimeZone) -> String {
    time.to_jiff().to_zoned(zone.clone()).strftime("%H:%M").to_string()
}

/// Day, time and the zone's distance from UTC, for pages that travel.
#[must_use]
pub fn day_and_time(time: Timestamp, zone: &TimeZone) -> String {
    time.to_jiff().to_zoned(zone.clone()).strftime("%d/%m/%Y %H:%M (UTC%:z)").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_in_vietnamese_papers() {
        let zone = TimeZone::fixed(jiff::tz::offset(7));
        let time = Timestamp::from_millis(1_795_300_000_000);
        assert_eq!(day(time, &zone), "22/11/2026");
        assert_eq!(calendar_day(Day::of(time, &zone)), "22/11/2026");
        assert_eq!(clock_time(time, &zone), "05:26");
        assert_eq!(day_and_time(time, &zone), "22/11/2026 05:26 (UTC+07:00)");
    }
}
