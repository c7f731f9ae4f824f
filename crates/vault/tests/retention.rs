//! Until when a case is kept: found when its day has come, and nothing more.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use sala_record::*;
use sala_vault::Vault;

#[test]
fn cases_whose_day_has_come_are_found_by_the_day_that_stands() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let day = |text: &str| Day::try_from(text.to_owned()).unwrap();
    let until =
        |case, text: Option<&str>| content(case, None, Body::Retention(Retention { until: text.map(day) }));
    let instead = |content: Content, old: &Event| Content { replaces: vec![old.header.id], ..content };
    for number in 1..=5 {
        vault.append(&[opened(case(number))]).unwrap();
    }
    let due = |vault: &Vault, text: &str| -> Vec<CaseId> {
        vault.kept_until(day(text), 10).unwrap().iter().map(|summary| summary.case).collect()
    };
    let first = vault
        .append(&[
            until(case(1), Some("2027-03-01")),
            until(case(2), Some("2027-02-28")),
            until(case(3), None),
        ])
        .unwrap();
    vault.append(&[until(case(4), None), told(case(5), "story", "2020-01-01")]).unwrap();
    assert_eq!(due(&vault, "2027-02-27"), []);
    assert_eq!(due(&vault, "2027-02-28"), [case(2)]);
    assert_eq!(due(&vault, "2027-03-01"), [case(2), case(1)], "the earliest first");
    // Kept longer, and kept without a day: the days before count no more.
    vault.append(&[instead(until(case(2), Some("2028-01-01")), &first[1])]).unwrap();
    vault.append(&[instead(until(case(1), None), &first[0])]).unwrap();
    assert_eq!(due(&vault, "2027-12-31"), []);
    assert_eq!(due(&vault, "2028-01-01"), [case(2)]);
    // A day says nothing about the person: it is no work on the case.
    vault.append(&[content(case(2), None, Body::Closed)]).unwrap();
    let arrived =
        Arrival { bundle: "b".to_owned(), recipient: "r".to_owned(), received: Timestamp::from_millis(0) };
    vault
        .append(&[until(case(2), Some("2029-01-01")), content(case(2), None, Body::Receipt(arrived))])
        .unwrap();
    let cases = vault.cases().unwrap();
    assert!(cases.iter().find(|summary| summary.case == case(2)).unwrap().closed);
}
