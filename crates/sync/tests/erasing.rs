#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! When a case may be erased, and when not: nothing is gone before it arrived, unless the person wants it gone.

mod common;
use common::*;
use proptest::prelude::*;
use sala_bundle::{make_receipt, open};
use sala_record::*;
use sala_sync::carrier::Folder;
use sala_sync::{CaseEntries, Ground, NotErasable, Noting, take_receipt};
use sala_vault::Vault;

const OTHER: &str = "health";

fn noting() -> Noting<'static> {
    Noting { now: now(), language: "vi" }
}

/// Hands the case over, and gives back the bundle.
fn hand_over(places: &mut Places, service: &str) -> Option<Vec<u8>> {
    let prepared = sealed(&mut places.post, &[places.desk.card()], service).ok()?;
    let path = prepared.deliver(&mut places.post, &Folder::new(&places.stick)).unwrap();
    Some(std::fs::read(path).unwrap())
}

fn receipt(places: &Places, bundle: &[u8]) -> Vec<u8> {
    let opened = open(places.desk.identity(), bundle, Some(&places.post.card())).unwrap();
    make_receipt(&opened, places.desk.identity(), now()).unwrap().bytes
}

fn arrives(places: &mut Places, bundle: &[u8]) {
    let bytes = receipt(places, bundle);
    take_receipt(&mut places.post, &bytes, &[places.desk.card()], noting()).unwrap();
}

fn erasable(vault: &Vault) -> Result<Ground, NotErasable> {
    CaseEntries::read(&vault.events(case()).unwrap()).erasable(vault.device())
}

#[test]
fn it_may_be_erased_when_all_of_it_has_arrived_and_not_before() {
    let mut places = places();
    conversation(&mut places.post);
    assert_eq!(erasable(&places.post), Err(NotErasable::NeverHandedOver));
    let first = hand_over(&mut places, SERVICE).unwrap();
    assert_eq!(erasable(&places.post), Err(NotErasable::NoReceipt));
    arrives(&mut places, &first);
    assert_eq!(erasable(&places.post), Ok(Ground::Arrived));

    // What says nothing about the person changes nothing.
    let day = Retention { until: Some(Day::try_from("2027-02-20".to_owned()).unwrap()) };
    for body in [Body::Paused, Body::Closed, Body::Retention(day)] {
        write(&mut places.post, None, body, Class::Ordinary);
    }
    assert_eq!(erasable(&places.post), Ok(Ground::Arrived));

    tell(&mut places.post, "thêm một điều", Class::Ordinary);
    assert_eq!(erasable(&places.post), Err(NotErasable::ChangedSince));
    let second = hand_over(&mut places, SERVICE).unwrap();
    assert_eq!(erasable(&places.post), Err(NotErasable::NoReceipt), "the receipt is for the first");
    arrives(&mut places, &first);
    assert_eq!(erasable(&places.post), Err(NotErasable::NoReceipt), "an older receipt that comes again");
    arrives(&mut places, &second);
    assert_eq!(erasable(&places.post), Ok(Ground::Arrived));
    // What is private never leaves; telling it is a change all the same.
    tell(&mut places.post, "riêng tư hơn", Class::Private);
    assert_eq!(erasable(&places.post), Err(NotErasable::ChangedSince));
}

#[test]
fn each_service_it_went_to_has_to_sign_for_it() {
    let mut places = places();
    conversation(&mut places.post);
    decide(&mut places.post, Purpose::Share, Decision::Yes, Some(OTHER));
    let first = hand_over(&mut places, SERVICE).unwrap();
    let second = hand_over(&mut places, OTHER).unwrap();
    arrives(&mut places, &second);
    assert_eq!(erasable(&places.post), Err(NotErasable::NoReceipt), "the first one may be lost on its way");
    arrives(&mut places, &first);
    assert_eq!(erasable(&places.post), Ok(Ground::Arrived));
}

#[test]
fn the_person_may_have_it_erased_at_any_time() {
    for decision in [Decision::No, Decision::Withdrawn] {
        let mut places = places();
        conversation(&mut places.post);
        decide(&mut places.post, Purpose::Notes, decision, None);
        assert_eq!(erasable(&places.post), Ok(Ground::NotWanted));
        decide(&mut places.post, Purpose::Notes, Decision::Yes, None);
        assert_eq!(erasable(&places.post), Err(NotErasable::NeverHandedOver));
    }
    let mut places = places();
    conversation(&mut places.post);
    decide(&mut places.post, Purpose::Notes, Decision::Later, None);
    assert_eq!(
        erasable(&places.post),
        Err(NotErasable::NeverHandedOver),
        "put off is no wish to have it gone"
    );
    decide(&mut places.post, Purpose::Share, Decision::Withdrawn, Some(SERVICE));
    assert_eq!(
        erasable(&places.post),
        Err(NotErasable::NeverHandedOver),
        "that it is not shared is not that it goes"
    );
}

#[test]
fn what_comes_from_another_post_later_is_a_change_whatever_its_number_says() {
    let mut places = places();
    conversation(&mut places.post);
    let colleague = vault(&places._root.path().join("colleague"), CardKind::Training);
    let mut colleague = colleague;
    tell(&mut colleague, "ở đồn khác", Class::Ordinary);
    let early = colleague.events(case()).unwrap();
    let bundle = hand_over(&mut places, SERVICE).unwrap();
    arrives(&mut places, &bundle);
    assert_eq!(erasable(&places.post), Ok(Ground::Arrived));
    places.post.merge(&early).unwrap();
    assert_eq!(erasable(&places.post), Err(NotErasable::ChangedSince), "a low number, and a late arrival");
}

#[test]
fn hand_overs_and_receipts_that_another_device_wrote_count_for_nothing() {
    let mut places = places();
    conversation(&mut places.post);
    let mut forger = vault(&places._root.path().join("forger"), CardKind::Training);
    let desk = places.desk.card().age;
    let sent = HandedOver {
        bundle: "0".repeat(32),
        recipients: vec![desk.clone()],
        service: SERVICE.into(),
        entries: Some(8),
    };
    let came = Arrival { bundle: "0".repeat(32), recipient: desk, received: now() };
    write(&mut forger, None, Body::HandedOver(sent), Class::Ordinary);
    write(&mut forger, None, Body::Receipt(came), Class::Ordinary);
    places.post.merge(&forger.events(case()).unwrap()).unwrap();
    assert_eq!(erasable(&places.post), Err(NotErasable::NeverHandedOver));
    let bundle = hand_over(&mut places, SERVICE).unwrap();
    assert_eq!(erasable(&places.post), Err(NotErasable::NoReceipt));
    arrives(&mut places, &bundle);
    assert_eq!(erasable(&places.post), Ok(Ground::Arrived));
}

#[test]
fn an_entry_that_cannot_be_read_is_not_erased_but_for_the_person() {
    let mut places = places();
    conversation(&mut places.post);
    let bundle = hand_over(&mut places, SERVICE).unwrap();
    arrives(&mut places, &bundle);
    let mut events = places.post.events(case()).unwrap();
    let here = places.post.device();
    events[2].content.as_mut().unwrap()["kind"] = serde_json::json!("guardian-named");
    assert_eq!(CaseEntries::read(&events).erasable(here), Err(NotErasable::Unreadable));
    events[0].content.as_mut().unwrap()["value"]["decision"] = serde_json::json!("no");
    assert_eq!(CaseEntries::read(&events).erasable(here), Ok(Ground::NotWanted));
}

/// What can happen to a case.
#[derive(Clone, Copy, Debug)]
enum Step {
    Tell,
    Notes(Decision),
    Share(Decision),
    HandOver,
    /// The receipt for one of the bundles.
    Receipt(usize),
    Rest,
    Keep,
    FromElsewhere,
}

fn step() -> impl Strategy<Value = Step> {
    let decision = prop_oneof![
        6 => Just(Decision::Yes),
        1 => Just(Decision::No),
        1 => Just(Decision::Later),
        1 => Just(Decision::Withdrawn)
    ];
    prop_oneof![
        3 => Just(Step::Tell),
        2 => decision.clone().prop_map(Step::Notes),
        1 => decision.prop_map(Step::Share),
        4 => Just(Step::HandOver),
        4 => (0_usize..4).prop_map(Step::Receipt),
        1 => Just(Step::Rest),
        1 => Just(Step::Keep),
        1 => Just(Step::FromElsewhere)
    ]
}

/// What the rule is, told by what happened and without looking at any entry.
#[derive(Default)]
struct Told {
    refused: bool,
    bundles: Vec<Vec<u8>>,
    /// Of the last bundle.
    arrived: bool,
    changed: bool,
}

impl Told {
    fn may_erase(&self) -> bool {
        self.refused || (!self.bundles.is_empty() && self.arrived && !self.changed)
    }
}

fn take(places: &mut Places, told: &mut Told, elsewhere: &mut Vault, step: Step) {
    match step {
        Step::Tell => tell(&mut places.post, "thêm", Class::Ordinary),
        Step::Notes(decision) => {
            decide(&mut places.post, Purpose::Notes, decision, None);
            told.refused = matches!(decision, Decision::No | Decision::Withdrawn);
        }
        Step::Share(decision) => drop(decide(&mut places.post, Purpose::Share, decision, Some(SERVICE))),
        Step::FromElsewhere => {
            tell(elsewhere, "ở nơi khác", Class::Ordinary);
            places.post.merge(&elsewhere.events(case()).unwrap()).unwrap();
        }
        Step::Rest => return drop(write(&mut places.post, None, Body::Paused, Class::Ordinary)),
        Step::Keep => {
            let body = Body::Retention(Retention { until: None });
            return drop(write(&mut places.post, None, body, Class::Ordinary));
        }
        Step::HandOver => {
            if let Some(bundle) = hand_over(places, SERVICE) {
                told.bundles.push(bundle);
                (told.arrived, told.changed) = (false, false);
            }
            return;
        }
        Step::Receipt(number) => {
            let Some(bundle) = told.bundles.get(number).cloned() else { return };
            arrives(places, &bundle);
            told.arrived |= number + 1 == told.bundles.len();
            return;
        }
    }
    told.changed = true;
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// Whatever happens in whatever order: no case may be erased without a receipt for all of it, or the person's no.
    #[test]
    fn nothing_opens_the_way_to_erasing_but_a_receipt_or_a_no(steps in prop::collection::vec(step(), 1..24)) {
        let mut places = places();
        let mut elsewhere = vault(&places._root.path().join("elsewhere"), CardKind::Training);
        let mut told = Told::default();
        for (at, step) in [Step::Notes(Decision::Yes), Step::Share(Decision::Yes)].into_iter().chain(steps).enumerate() {
            take(&mut places, &mut told, &mut elsewhere, step);
            prop_assert_eq!(erasable(&places.post).is_ok(), told.may_erase(), "after {} {:?}", at, step);
        }
    }
}
