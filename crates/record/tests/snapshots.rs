//! Every stored or sent type has one written form. A change here is a change to files that lie in somebody's drawer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use sala_record::*;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::fmt::Debug;

fn same<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, written: &Value) {
    assert_eq!(&serde_json::to_value(value).unwrap(), written);
    assert_eq!(&serde_json::from_value::<T>(written.clone()).unwrap(), value);
}

fn id<T: std::str::FromStr<Err: Debug>>(last: u8) -> T {
    format!("00000000-0000-4000-8000-0000000000{last:02x}").parse().unwrap()
}

fn time() -> Timestamp {
    Timestamp::try_from("2026-11-22T04:05:06.789Z".to_owned()).unwrap()
}

fn opened() -> Opened {
    Opened {
        code: "K7-QM".to_owned(),
        guide: GuideRef {
            id: "consular-walk-in".to_owned(),
            version: "2026.11.0".to_owned(),
            digest: Digest([1; 32]),
        },
        officer_language: "vi".to_owned(),
        address: Address { vi: "chi-em".to_owned(), lo: "euay-nong".to_owned() },
        interpreter: Interpreter { mode: InterpreterMode::InPerson, code: Some("PD-2".to_owned()) },
        training: false,
    }
}

fn content(body: Body) -> Content {
    Content {
        case: id(1),
        body,
        item: Some("papers".to_owned()),
        at: time(),
        who: id(2),
        channel: Channel::Interpreted,
        language: "lo".to_owned(),
        shown: Some(Digest([2; 32])),
        guide: Some(Digest([1; 32])),
        class: Class::Ordinary,
        source: Source::Live,
        replaces: vec![id(9)],
    }
}

#[test]
fn answers() {
    let text = Answer::Text { words: "Đi bộ".to_owned(), voice: Voice::Theirs };
    for (answer, written) in [
        (Answer::Choice("yes".to_owned()), json!({"choice": "yes"})),
        (Answer::Choices(vec!["a".to_owned(), "b".to_owned()]), json!({"choices": ["a", "b"]})),
        (text, json!({"text": {"words": "Đi bộ", "voice": "theirs"}})),
        (Answer::Number(17), json!({"number": 17})),
        (Answer::Date("2025-03~".to_owned()), json!({"date": "2025-03~"})),
        (Answer::Declined, json!("declined")),
        (Answer::Unknown, json!("unknown")),
        (Answer::Later, json!("later")),
        (Answer::NotAsked(NotAskedReason::NoTime), json!({"not-asked": "no-time"})),
        (Answer::Withdrawn, json!("withdrawn")),
    ] {
        same(&answer, &written);
    }
}

fn assessment() -> Assessment {
    Assessment { outcome: "signs".to_owned(), settled: false, agrees: false, reason: Some("…".to_owned()) }
}

fn handed_over() -> HandedOver {
    HandedOver {
        bundle: "ab".to_owned(),
        recipients: vec!["age1x".to_owned()],
        service: "shelter".to_owned(),
        entries: None,
    }
}

fn arrival() -> Arrival {
    Arrival { bundle: "ab".to_owned(), recipient: "age1x".to_owned(), received: time() }
}

fn day() -> Day {
    Day::try_from("2027-02-20".to_owned()).unwrap()
}

/// What is said in a conversation.
fn told() -> Vec<(Body, Value)> {
    let share = ConsentChange {
        purpose: Purpose::Share,
        decision: Decision::Withdrawn,
        recipient: Some("health".to_owned()),
    };
    let digest = "01".repeat(32);
    vec![
        (
            Body::Opened(opened()),
            json!({"code": "K7-QM", "guide": {"id": "consular-walk-in", "version": "2026.11.0", "digest": digest},
            "officer_language": "vi", "address": {"vi": "chi-em", "lo": "euay-nong"},
            "interpreter": {"mode": "in-person", "code": "PD-2"}, "training": false}),
        ),
        (Body::Answer(Answer::Declined), json!("declined")),
        (
            Body::Note(Note { words: "…".to_owned(), voice: Voice::Summary }),
            json!({"words": "…", "voice": "summary"}),
        ),
        (Body::Consent(share), json!({"purpose": "share", "decision": "withdrawn", "recipient": "health"})),
        (
            Body::Offer(Offer { service: "health".to_owned(), decision: Decision::Yes }),
            json!({"service": "health", "decision": "yes"}),
        ),
        (
            Body::Assessment(assessment()),
            json!({"outcome": "signs", "settled": false, "agrees": false, "reason": "…"}),
        ),
    ]
}

/// What becomes of the case.
fn of_the_case() -> Vec<(Body, Value)> {
    vec![
        (Body::Paused, Value::Null),
        (
            Body::HandedOver(handed_over()),
            json!({"bundle": "ab", "recipients": ["age1x"], "service": "shelter"}),
        ),
        (Body::Closed, Value::Null),
        (Body::Held, Value::Null),
        (
            Body::Restored(Restored { device: id(4), here: 7, known: Some(9) }),
            json!({"device": "00000000-0000-4000-8000-000000000004", "here": 7, "known": 9}),
        ),
        (
            Body::Receipt(arrival()),
            json!({"bundle": "ab", "recipient": "age1x", "received": "2026-11-22T04:05:06.789Z"}),
        ),
        (Body::Retention(Retention { until: Some(day()) }), json!({"until": "2027-02-20"})),
    ]
}

#[test]
fn contents_of_every_kind() {
    let digest = "01".repeat(32);
    let bodies = [told(), of_the_case()].concat();
    assert_eq!(bodies.len(), Body::KINDS.len());
    for ((body, value), kind) in bodies.into_iter().zip(Body::KINDS) {
        let mut written = json!({
            "case": "00000000-0000-4000-8000-000000000001", "kind": kind, "item": "papers",
            "at": "2026-11-22T04:05:06.789Z", "who": "00000000-0000-4000-8000-000000000002",
            "channel": "interpreted", "language": "lo", "shown": "02".repeat(32), "guide": digest,
            "class": "ordinary", "source": "live", "replaces": ["00000000-0000-4000-8000-000000000009"],
        });
        if !value.is_null() {
            written["value"] = value;
        }
        same(&content(body), &written);
    }
}

#[test]
fn what_may_be_left_out() {
    let counted = HandedOver { entries: Some(7), ..handed_over() };
    same(&counted, &json!({"bundle": "ab", "recipients": ["age1x"], "service": "shelter", "entries": 7}));
    same(&Retention { until: None }, &json!({}));
    for no_day in ["2027-02-30", "20.2.2027", "2027-02-20T00:00:00Z junk", ""] {
        assert!(serde_json::from_value::<Retention>(json!({"until": no_day})).is_err(), "{no_day}");
    }
}

/// The hashes are part of the format: another program must come to the same.
#[test]
fn an_event_and_its_hashes() {
    let content = content(Body::Answer(Answer::Choice("kept-there".to_owned())));
    let event = Event::seal(id(3), id(4), 7, Some(Digest([5; 32])), &content, Digest([6; 32])).unwrap();
    assert_eq!(
        serde_json::to_value(&event).unwrap()["header"],
        json!({"v": 1, "id": "00000000-0000-4000-8000-000000000003", "device": "00000000-0000-4000-8000-000000000004",
            "seq": 7, "prev": "05".repeat(32), "content": CONTENT})
    );
    assert_eq!(chain_hash(&event.header).unwrap().to_string(), CHAIN);
    event.verify().unwrap();
    assert_eq!(event.read().unwrap(), Some(content));
}

// Computed with Python's hashlib and json from docs/formats/event.md, not with this crate.
const CONTENT: &str = "a20e519a1fda2519cbed448967a101b384d08adc6fb25550bd968a344d52b271";
const CHAIN: &str = "8a2f06ba6bb1668883a462714e1ee91f85d3fee7dd6dca89caa411ee209b1b58";

#[test]
fn a_stub_verifies_and_says_nothing() {
    let event = Event::seal(id(3), id(4), 1, None, &content(Body::Closed), Digest([6; 32])).unwrap();
    let stub = event.stub();
    stub.verify().unwrap();
    assert_eq!(stub.read().unwrap(), None);
    assert_eq!(chain_hash(&stub.header), chain_hash(&event.header));
    let written = serde_json::to_value(&stub).unwrap();
    assert_eq!(written.as_object().unwrap().keys().collect::<Vec<_>>(), ["header"]);
}

#[test]
fn a_changed_word_is_noticed() {
    let mut event = Event::seal(id(3), id(4), 1, None, &content(Body::Closed), Digest([6; 32])).unwrap();
    event.content.as_mut().unwrap()["language"] = json!("vi");
    assert_eq!(event.verify(), Err(EventError::Altered));
    event.content = None;
    assert_eq!(event.verify(), Err(EventError::Altered), "a salt without its content is no stub");
    event.header.v = 2;
    assert_eq!(event.verify(), Err(EventError::Newer(2)));
}

#[test]
fn what_a_later_version_adds_survives_and_is_not_guessed_at() {
    let mut value = serde_json::to_value(content(Body::Closed)).unwrap();
    value["kind"] = json!("guardian-named");
    value["value"] = json!({"who": "…"});
    value["mood"] = json!("calm");
    let salt = Digest([6; 32]);
    let header = Header {
        v: 1,
        id: id(3),
        device: id(4),
        seq: 1,
        prev: None,
        content: content_hash(&salt, &value).unwrap(),
    };
    let event = Event { header, content: Some(value.clone()), salt: Some(salt) };
    event.verify().unwrap();
    assert_eq!(event.read().unwrap().unwrap().body, Body::Later);
    let again: Event = serde_json::from_str(&serde_json::to_string(&event).unwrap()).unwrap();
    assert_eq!(again.content, Some(value));
}

#[test]
fn a_known_kind_with_a_wrong_value_is_an_error() {
    let mut value = serde_json::to_value(content(Body::Closed)).unwrap();
    value["kind"] = json!("answer");
    value["value"] = json!({"choise": "yes"});
    assert_eq!(Content::read(&value), Err(EventError::Form));
}

#[test]
fn a_printed_event_shows_no_content() {
    let note = Body::Note(Note { words: "chim hoàng yến".to_owned(), voice: Voice::Theirs });
    let event = Event::seal(id(3), id(4), 1, None, &content(note), Digest([6; 32])).unwrap();
    assert!(!format!("{event:?}").contains("chim"));
}

#[test]
fn a_recipient_card_and_a_manifest() {
    let card = RecipientCard {
        sala_card: 1,
        name: "Desk 3".to_owned(),
        kind: CardKind::Real,
        age: "age1x".to_owned(),
        minisign: "RWx".to_owned(),
        words: "one two three four".to_owned(),
    };
    let card_json = json!({"sala_card": 1, "name": "Desk 3", "kind": "real", "age": "age1x", "minisign": "RWx", "words": "one two three four"});
    same(&card, &card_json);
    let manifest = Manifest {
        sala_bundle: 1,
        bundle: "ab".to_owned(),
        kind: CardKind::Training,
        sealed: time(),
        sender: card.clone(),
        recipients: vec![card],
        cases: vec![id(1)],
        guides: vec![opened().guide],
        sequence: 3,
        heads: vec![Head { device: id(4), seq: 7, event: id(3), hash: Digest([5; 32]) }],
        members: vec![Member { path: "README.txt".to_owned(), size: 12, sha256: Digest([7; 32]) }],
    };
    let written = json!({
        "sala_bundle": 1, "bundle": "ab", "kind": "training", "sealed": "2026-11-22T04:05:06.789Z",
        "sender": card_json, "recipients": [card_json], "cases": ["00000000-0000-4000-8000-000000000001"],
        "guides": [{"id": "consular-walk-in", "version": "2026.11.0", "digest": "01".repeat(32)}], "sequence": 3,
        "heads": [{"device": "00000000-0000-4000-8000-000000000004", "seq": 7, "event": "00000000-0000-4000-8000-000000000003", "hash": "05".repeat(32)}],
        "members": [{"path": "README.txt", "size": 12, "sha256": "07".repeat(32)}],
    });
    same(&manifest, &written);
}

#[test]
fn a_receipt() {
    let card_json = json!({"sala_card": 1, "name": "Desk 3", "kind": "real", "age": "age1x", "minisign": "RWx", "words": "one two three four"});
    let receipt = Receipt {
        sala_receipt: 1,
        bundle: "ab".to_owned(),
        kind: CardKind::Real,
        cases: vec![id(1)],
        heads: vec![Head { device: id(4), seq: 7, event: id(3), hash: Digest([5; 32]) }],
        received: time(),
        desk: serde_json::from_value(card_json.clone()).unwrap(),
    };
    let written = json!({
        "sala_receipt": 1, "bundle": "ab", "kind": "real", "cases": ["00000000-0000-4000-8000-000000000001"],
        "heads": [{"device": "00000000-0000-4000-8000-000000000004", "seq": 7, "event": "00000000-0000-4000-8000-000000000003", "hash": "05".repeat(32)}],
        "received": "2026-11-22T04:05:06.789Z", "desk": card_json,
    });
    same(&receipt, &written);
}

#[test]
fn a_day_is_the_one_of_its_place() {
    let late = Timestamp::try_from("2026-11-22T18:30:00Z".to_owned()).unwrap();
    let hanoi = jiff::tz::TimeZone::fixed(jiff::tz::offset(7));
    assert_eq!(Day::of(late, &jiff::tz::TimeZone::UTC).to_string(), "2026-11-22");
    assert_eq!(Day::of(late, &hanoi).to_string(), "2026-11-23");
    assert_eq!(Day::of(late, &hanoi).plus_days(90).to_string(), "2027-02-21");
    assert!(day() < day().plus_days(1));
    assert_eq!(Day::try_from("9999-12-30".to_owned()).unwrap().plus_days(90).to_string(), "9999-12-31");
}

#[test]
fn an_answer_file() {
    let written = json!({
        "sala_answers": 1, "guide": "consular-walk-in", "officer_language": "vi", "person_language": "lo",
        "address": {"vi": "chi-em", "lo": "euay-nong"},
        "consents": [{"purpose": "talk", "decision": "yes"}],
        "answers": [{"item": "papers", "answer": "declined"}],
        "notes": [{"item": "papers", "words": "…", "voice": "summary"}],
        "offers": [{"service": "health", "decision": "later"}],
        "expect": {"track": "adult", "outcome": "signs", "heard": ["CD1"], "dimensions": {"CD": "open"}, "urgent": ["papers"]},
    });
    let read: AnswerFile = serde_json::from_value(written.clone()).unwrap();
    same(&read, &written);
    let mistyped = json!({"sala_answers": 1, "guide": "x", "answer": []});
    assert!(serde_json::from_value::<AnswerFile>(mistyped).is_err(), "a mistyped field is not passed over");
}
