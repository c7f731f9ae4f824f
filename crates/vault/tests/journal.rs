//! The journal: nothing is changed, nothing is lost in a merge, and what is erased is gone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use proptest::prelude::*;
use sala_record::*;
use sala_vault::{Fork, Gap, Vault, VaultError};
use std::collections::BTreeMap;
use std::path::Path;
use uuid::Uuid;

/// Events of a device that is not here.
struct Elsewhere {
    device: DeviceId,
    events: Vec<Event>,
}

impl Elsewhere {
    fn new(number: u128) -> Self {
        Self { device: DeviceId(Uuid::from_u128(0xde71 << 64 | number)), events: Vec::new() }
    }

    fn add(&mut self, content: &Content) -> Event {
        let seq = self.events.len() as u64 + 1;
        let prev = self.events.last().map(|event| chain_hash(&event.header).unwrap());
        let id = EventId(Uuid::from_u128(self.device.0.as_u128() << 32 | u128::from(seq)));
        let salt = Digest::of(format!("{id}").as_bytes());
        let event = Event::seal(id, self.device, seq, prev, content, salt).unwrap();
        self.events.push(event.clone());
        event
    }
}

fn replacing(mut content: Content, earlier: &Event) -> Content {
    content.replaces = vec![earlier.header.id];
    content
}

/// All that counts in a vault, without the order of arrival.
fn state(vault: &Vault, folder: &Path) -> (BTreeMap<CaseId, Vec<Event>>, Vec<Head>, Vec<String>) {
    let mut cases = BTreeMap::new();
    let mut rows = Vec::new();
    for mut summary in vault.cases().unwrap() {
        cases.insert(summary.case, vault.events(summary.case).unwrap());
        summary.place = 0;
        rows.push(format!("{summary:?}"));
    }
    let db = raw(folder);
    for sql in [
        "SELECT id || coalesce(content, 'stub') FROM event",
        "SELECT id || answer FROM current_answer",
        "SELECT replaced || replaced_by FROM replacement",
        "SELECT case_id || device || events || work_seq || closed_seq FROM case_device",
    ] {
        let mut statement = db.prepare(sql).unwrap();
        let found = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        rows.extend(found.map(Result::unwrap));
    }
    rows.sort();
    (cases, vault.heads().unwrap(), rows)
}

#[test]
fn the_journal_refuses_change_and_removal_even_by_hand() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault.append(&[opened(case(1)), answer(case(1), "alone", "no")]).unwrap();
    let db = raw(home.path());
    for sql in [
        "DELETE FROM event",
        "UPDATE event SET content = replace(content, 'no', 'yes')",
        "UPDATE event SET seq = seq + 1",
        "UPDATE event SET content = NULL, salt = NULL, case_id = NULL, kind = NULL, item = NULL, at = NULL",
        "UPDATE event SET case_id = 'another'",
        "UPDATE event SET content_hash = zeroblob(32)",
        "UPDATE device SET kind = 'real'",
    ] {
        assert!(db.execute(sql, []).is_err(), "{sql}");
    }
    assert!(vault.verify_chain().unwrap().is_sound());
}

#[test]
fn a_change_past_the_triggers_is_found() {
    for (sql, check) in [
        ("UPDATE event SET content = replace(content, '\"no\"', '\"yes\"') WHERE item = 'alone'", "altered"),
        ("UPDATE event SET item = 'other' WHERE item = 'alone'", "altered"),
        ("UPDATE event SET prev = zeroblob(32) WHERE seq = 2", "altered"),
        ("DELETE FROM event WHERE seq = 2", "gap"),
        ("DELETE FROM event WHERE seq = 3", "cut"),
        ("UPDATE event SET device = 'f0000000-0000-4000-8000-000000000000' WHERE seq = 3", "altered"),
    ] {
        let home = tempfile::tempdir().unwrap();
        let mut vault = create(home.path());
        vault
            .append(&[opened(case(1)), answer(case(1), "alone", "no"), answer(case(1), "safe", "no")])
            .unwrap();
        let db = raw(home.path());
        db.execute_batch("DROP TRIGGER event_refuses_update; DROP TRIGGER event_refuses_delete;").unwrap();
        db.execute(sql, []).unwrap();
        let report = vault.verify_chain().unwrap();
        assert!(!report.is_sound(), "{sql}");
        let found = match check {
            "altered" => !report.altered.is_empty(),
            "gap" => report.gaps == [Gap { device: vault.device(), before: 3 }],
            _ => report.cut,
        };
        assert!(found, "{sql}: {report:?}");
    }
}

#[test]
fn a_correction_keeps_the_first_wording_and_only_the_last_is_current() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let first = vault.append(&[opened(case(1)), answer(case(1), "alone", "no")]).unwrap();
    vault.append(&[replacing(answer(case(1), "alone", "yes"), &first[1])]).unwrap();
    assert_eq!(vault.events(case(1)).unwrap().len(), 3);
    let db = raw(home.path());
    let current: String = db.query_row("SELECT answer FROM current_answer", [], |row| row.get(0)).unwrap();
    assert_eq!(current, r#"{"choice":"yes"}"#);
}

#[test]
fn stock_tools_recompute_a_content_hash_from_the_columns() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let event = vault.append(&[told(case(1), "story", "chị kể \"…\" ລາວ\u{0}\n")]).unwrap().remove(0);
    let (salt, content): (Vec<u8>, String) = raw(home.path())
        .query_row("SELECT salt, content FROM event", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    let bytes = [b"sala-content-1\0".as_slice(), &salt, content.as_bytes()].concat();
    assert_eq!(Digest::of(&bytes), event.header.content);
}

#[test]
fn an_erased_case_leaves_stubs_that_verify_and_never_comes_back() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let mut kept = vec![vault.append(&[opened(case(1))]).unwrap().remove(0)];
    let gone = vault.append(&[opened(case(2)), told(case(2), "story", "nothing of this may stay")]).unwrap();
    kept.extend(vault.append(&[answer(case(1), "alone", "yes")]).unwrap());
    let erased = vault.erase_case(case(2)).unwrap();
    assert_eq!((erased.events, erased.swept), (2, true));

    assert!(vault.events(case(2)).unwrap().is_empty());
    assert_eq!(vault.event(gone[1].header.id).unwrap().unwrap(), gone[1].stub());
    assert_eq!(vault.cases().unwrap().len(), 1);
    assert_eq!(vault.erased_cases().unwrap(), [case(2)]);
    let report = vault.verify_chain().unwrap();
    // The erasure took a place of its own.
    assert!(report.is_sound() && report.events == 5 && report.stubs == 3);
    assert!(matches!(vault.append(&[answer(case(2), "alone", "yes")]), Err(VaultError::Erased)));
    let merged = vault.merge(&[gone.clone(), kept.clone()].concat()).unwrap();
    assert_eq!((merged.refused, merged.known, merged.filled), (2, 2, 0));
    assert_eq!(vault.event(gone[1].header.id).unwrap().unwrap(), gone[1].stub());
    // Not a trace in any table.
    let dump: String = {
        let db = raw(home.path());
        let mut statement =
            db.prepare("SELECT coalesce(content, '') || coalesce(case_id, '') FROM event").unwrap();
        statement.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap).collect()
    };
    assert!(!dump.contains("nothing of this") && !dump.contains(&case(2).to_string()));
    // Erasing again, or what never was, is no fault; the list then keeps the id.
    assert_eq!(vault.erase_case(case(2)).unwrap().events, 0);
    drop(vault);
    assert!(unlock(home.path()).verify_chain().unwrap().is_sound());
}

#[test]
fn a_bundle_that_arrives_twice_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let mut post = Elsewhere::new(1);
    post.add(&opened(case(9)));
    post.add(&opened(case(1)));
    let no = post.add(&answer(case(1), "alone", "no"));
    post.add(&replacing(answer(case(1), "alone", "yes"), &no));
    let bundle = &post.events[1..];
    let report = vault.merge(bundle).unwrap();
    assert_eq!((report.added, report.known), (3, 0));
    assert_eq!(report.gaps, [Gap { device: post.device, before: 2 }]);
    assert!(report.forks.is_empty() && report.cases.contains(&case(1)));
    let before = state(&vault, home.path());
    let again = vault.merge(bundle).unwrap();
    assert_eq!((again.added, again.known), (0, 3));
    assert_eq!(state(&vault, home.path()), before);
    assert!(vault.cases().unwrap()[0].from_elsewhere);
    assert!(
        vault.verify_chain().unwrap().is_sound(),
        "a hole in another's chain is no fault of this journal"
    );
}

#[test]
fn a_stub_receives_its_content_when_consent_comes_later() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let mut post = Elsewhere::new(1);
    post.add(&opened(case(1)));
    let secret = post.add(&answer(case(1), "alone", "yes"));
    vault.merge(&[post.events[0].clone(), secret.stub()]).unwrap();
    assert_eq!(vault.events(case(1)).unwrap().len(), 1);
    let report = vault.merge(&post.events).unwrap();
    assert_eq!((report.filled, report.known), (1, 1));
    assert_eq!(vault.events(case(1)).unwrap(), post.events);
    assert_eq!(vault.cases().unwrap()[0].events, 2);
    // A stub that comes after the content takes nothing away.
    vault.merge(&[secret.stub()]).unwrap();
    assert_eq!(vault.events(case(1)).unwrap(), post.events);
}

#[test]
fn an_altered_bundle_changes_nothing_at_all() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let mut post = Elsewhere::new(1);
    post.add(&opened(case(1)));
    let said = post.add(&answer(case(1), "alone", "no"));
    let altered = |change: &dyn Fn(&mut Event)| {
        let mut events = post.events.clone();
        change(&mut events[1]);
        events
    };
    let yes = serde_json::to_value(answer(case(1), "alone", "yes")).unwrap();
    let refused = vault.merge(&altered(&|event| event.content = Some(yes.clone())));
    assert!(matches!(refused, Err(VaultError::Altered)));
    assert!(matches!(vault.merge(&altered(&|event| event.salt = None)), Err(VaultError::Altered)));
    assert!(matches!(vault.merge(&altered(&|event| event.header.v = 2)), Err(VaultError::Newer(2))));
    let nonsense = serde_json::json!({ "nonsense": true });
    let refused = vault.merge(&altered(&|event| {
        event.header.content = content_hash(&event.salt.unwrap(), &nonsense).unwrap();
        event.content = Some(nonsense.clone());
    }));
    assert!(matches!(refused, Err(VaultError::Form)));
    assert!(vault.cases().unwrap().is_empty() && vault.heads().unwrap().is_empty());

    // The same id with another header, once the true one is here.
    vault.merge(&post.events).unwrap();
    let mut other = said.clone();
    other.header.seq = 7;
    assert!(matches!(vault.merge(&[other]), Err(VaultError::Altered)));
    assert_eq!(vault.events(case(1)).unwrap(), post.events);
}

#[test]
fn a_vault_copied_and_continued_twice_shows_as_a_fork_and_loses_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let mut post = Elsewhere::new(1);
    post.add(&opened(case(1)));
    post.add(&answer(case(1), "alone", "no"));
    let mut restored = Elsewhere { device: post.device, events: post.events[..1].to_vec() };
    restored.add(&answer(case(1), "alone", "yes"));
    restored.events[1].header.id = EventId(Uuid::from_u128(99));
    vault.merge(&post.events).unwrap();
    let report = vault.merge(&restored.events).unwrap();
    assert_eq!(report.forks, [Fork { device: post.device, seq: 2 }]);
    assert_eq!(vault.events(case(1)).unwrap().len(), 3);
    assert_eq!(vault.verify_chain().unwrap().forks, [Fork { device: post.device, seq: 2 }]);
}

#[test]
fn nobody_writes_in_this_devices_name() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let own = vault.append(&[opened(case(1)), answer(case(1), "alone", "no")]).unwrap();
    // As somebody would forge it: far ahead in the chain of the vault that is to receive it.
    let mut post = Elsewhere::new(1);
    let sent = post.add(&answer(case(1), "alone", "yes"));
    let words = answer(case(2), "alone", "yes");
    let id = EventId(Uuid::from_u128(66));
    let forged = Event::seal(id, vault.device(), 1 << 53, None, &words, Digest::of(b"salt")).unwrap();
    let report = vault.merge(&[own.clone(), vec![forged.clone(), sent.clone()]].concat()).unwrap();
    assert_eq!((report.added, report.known, report.refused), (1, 2, 1));
    assert!(report.cases.contains(&case(1)) && !report.cases.contains(&case(2)));
    assert_eq!(vault.event(forged.header.id).unwrap(), None);
    assert_eq!(vault.merge(&[forged.stub()]).unwrap().refused, 1);
    assert_eq!(vault.append(&[answer(case(1), "safe", "no")]).unwrap()[0].header.seq, 3);
    assert!(vault.verify_chain().unwrap().is_sound());
}

#[test]
fn a_number_that_no_device_reaches_is_refused_with_all_that_came_along() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let mut post = Elsewhere::new(1);
    post.add(&opened(case(1)));
    for seq in [0, (1 << 53) + 1, u64::MAX] {
        let id = EventId(Uuid::from_u128(66));
        let words = answer(case(1), "alone", "yes");
        // The content hash does not cover the number: the event is sound but for it.
        let odd = Event::seal(id, post.device, seq, None, &words, Digest::of(b"salt")).unwrap();
        let refused = vault.merge(&[post.events.clone(), vec![odd]].concat());
        assert!(matches!(refused, Err(VaultError::Form)), "{seq}: {refused:?}");
        assert!(vault.heads().unwrap().is_empty(), "{seq}");
    }
    vault.merge(&post.events).unwrap();
    assert!(vault.verify_chain().unwrap().is_sound());
}

#[test]
fn events_of_a_later_version_survive_the_journey_unread() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let mut later = serde_json::to_value(answer(case(1), "alone", "yes")).unwrap();
    later["kind"] = "voice-note".into();
    later["value"] = serde_json::json!({ "seconds": 12.5, "more": [1, null] });
    let salt = Digest::of(b"salt");
    let header = Header {
        v: ENVELOPE,
        id: EventId(Uuid::from_u128(5)),
        device: Elsewhere::new(3).device,
        seq: 1,
        prev: None,
        content: content_hash(&salt, &later).unwrap(),
    };
    let event = Event { header, content: Some(later), salt: Some(salt) };
    vault.merge(std::slice::from_ref(&event)).unwrap();
    assert_eq!(vault.events(case(1)).unwrap(), [event]);
    assert_eq!(vault.events(case(1)).unwrap()[0].read().unwrap().unwrap().body, Body::Later);
    let later = content(case(1), None, Body::Later);
    assert!(matches!(vault.append(&[later]), Err(VaultError::Form)), "never written");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// Three posts work on two cases; their events come in pieces, in any order, some of them twice.
    #[test]
    fn whatever_the_order_of_arrival_the_case_is_the_same(
        script in prop::collection::vec((0..3_usize, 1..3_u128, 0..4_u8), 1..24),
        order in Just((0..48_usize).collect::<Vec<_>>()).prop_shuffle(),
        cuts in prop::collection::vec(1..6_usize, 48),
    ) {
        let mut posts = [Elsewhere::new(1), Elsewhere::new(2), Elsewhere::new(3)];
        let mut last: BTreeMap<CaseId, Event> = BTreeMap::new();
        for (post, number, what) in script {
            let case = case(number);
            let event = match (what, last.get(&case)) {
                (_, None) => opened(case),
                (0, _) => answer(case, "alone", "yes"),
                (1, Some(earlier)) => replacing(answer(case, "alone", "no"), earlier),
                (2, _) => content(case, None, Body::Closed),
                _ => told(case, "story", "ລາວ kể"),
            };
            last.insert(case, posts[post].add(&event));
        }
        let all: Vec<Event> = posts.iter().flat_map(|post| post.events.clone()).collect();

        let (straight, shuffled) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (mut one, mut other) = (create(straight.path()), create(shuffled.path()));
        one.merge(&all).unwrap();

        let mut pieces = order.iter().map(|index| all[index % all.len()].clone()).collect::<Vec<_>>();
        for cut in cuts {
            let rest = pieces.split_off(cut.min(pieces.len()));
            other.merge(&pieces).unwrap();
            pieces = rest;
        }
        other.merge(&all).unwrap();

        prop_assert_eq!(state(&one, straight.path()), state(&other, shuffled.path()));
        let report = other.verify_chain().unwrap();
        prop_assert!(report.is_sound() && report.forks.is_empty() && report.gaps.is_empty());
        for events in state(&one, straight.path()).0.values() {
            let place = |id: &EventId| events.iter().position(|event| event.header.id == *id);
            for (index, event) in events.iter().enumerate() {
                for earlier in event.read().unwrap().unwrap().replaces {
                    prop_assert!(place(&earlier).is_none_or(|found| found < index));
                }
            }
        }
    }
}
