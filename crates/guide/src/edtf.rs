//! Dates as far as they are known: the forms of EDTF (ISO 8601-2, level 1) that a person's memory needs. Years of four
//! digits, months, days, seasons (`2025-21` to `-24`), unspecified parts (`202X`, `2025-XX`), uncertain and approximate
//! dates (`?`, `~`, `%`), and intervals (`2025-03/..`).

/// Whether `text` is such a date.
pub(crate) fn is_date(text: &str) -> bool {
    match text.split_once('/') {
        None => is_moment(text),
        Some((from, to)) => {
            let open = |end: &str| end.is_empty() || end == "..";
            (is_moment(from) || open(from)) && (is_moment(to) || open(to)) && !(open(from) && open(to))
        }
    }
}

fn is_moment(text: &str) -> bool {
    let plain = text.strip_suffix(['?', '~', '%']).unwrap_or(text);
    let mut parts = plain.split('-');
    let (year, month, day) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    if parts.next().is_some() || !is_year(year) {
        return false;
    }
    match (month, day) {
        (None, _) => true,
        (Some(month), None) => {
            month == "XX" || number(month).is_some_and(|m| (1..=12).contains(&m) || (21..=24).contains(&m))
        }
        (Some("XX"), Some(day)) => day == "XX",
        (Some(month), Some(day)) => {
            number(month).is_some_and(|m| (1..=12).contains(&m))
                && (day == "XX" || number(day).is_some_and(|d| d >= 1 && d <= days(year, month)))
        }
    }
}

/// Four digits, of which the last or the last two may be `X`.
fn is_year(text: &str) -> bool {
    let known = text.strip_suffix("XX").or_else(|| text.strip_suffix('X')).unwrap_or(text);
    text.len() == 4 && known.chars().all(|each| each.is_ascii_digit())
}

fn number(text: &str) -> Option<u32> {
    (text.len() == 2 && text.chars().all(|each| each.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

fn days(year: &str, month: &str) -> u32 {
    match (number(month), year.parse::<u32>()) {
        (Some(4 | 6 | 9 | 11), _) => 30,
        (Some(2), Ok(year)) if year % 4 != 0 || (year % 100 == 0 && year % 400 != 0) => 28,
        (Some(2), _) => 29,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn a_date_is_as_exact_as_memory_is() {
        for known in [
            "2025",
            "2025-03",
            "2025-03-14",
            "2025-03~",
            "2025?",
            "2025-03-14%",
            "202X",
            "20XX",
            "2025-XX",
            "2025-03-XX",
            "2025-XX-XX",
            "2025-23",
            "2024-02-29",
            "2025-01/2025-03",
            "2025-03/..",
            "../2025",
            "2025-03/",
        ] {
            assert!(is_date(known), "{known}");
        }
    }

    #[test]
    fn what_no_calendar_has_is_no_date() {
        for wrong in [
            "",
            "25",
            "2025-13",
            "2025-00",
            "2025-02-30",
            "2025-02-29",
            "2025-3",
            "2025-03-14T10:00",
            "../..",
            "/",
            "20X5",
            "XXXX-01",
            "2025-XX-14",
            "2025-23-01",
            "last year",
            "2025~~",
            "២០២៥",
            "2025-0X",
        ] {
            assert!(!is_date(wrong), "{wrong}");
        }
    }
}
