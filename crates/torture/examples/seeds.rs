//! Writes the seeds of `tests/foreign_*.rs`: `cargo run -p sala-torture --example seeds -- FOLDER`. Run once for a format
//! that is new; seeds that are there stay, since what was once written is what will be read. All people are fictional.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use sala_bundle::{CaseContents, Contents, GuideContents, seal};
use sala_keys::{
    Card, DatabaseKey, Identity, Passphrase, SealTarget, WorkFactor, seal_to_recovery, seal_with_passphrase,
};
use sala_record::{
    CardKind, DeviceId, Digest, Event, EventId, GuideRef, Head, Timestamp, chain_hash, guide_digest,
};
use sala_torture::{answer, case};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use uuid::Uuid;

fn main() {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("name the folder to write"));
    assert!(!folder.exists(), "seeds are never written again");
    fs::create_dir_all(&folder).unwrap();
    let keep = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();

    let key = DatabaseKey::from_hex(&[b'7'; 64]).unwrap();
    let words = Passphrase::new("bến đò ຊ້າງ");
    let post = Identity::generate("Post 1", CardKind::Training).unwrap();
    let desk = Identity::generate("Desk 3", CardKind::Training).unwrap();
    let to_desk = SealTarget::for_kind(CardKind::Training, &[desk.card()]).unwrap();
    keep("key-file.age", &seal_with_passphrase(&key, &words, WorkFactor::new(1).unwrap()).unwrap());
    keep("recovery.age", &seal_to_recovery(&key, &to_desk).unwrap());
    keep("sealed.age", &sala_keys::seal(&to_desk, b"words").unwrap());
    keep("signature.minisig", post.sign(b"words", "a comment").unwrap().as_bytes());
    for (name, identity) in [("post", &post), ("desk", &desk)] {
        keep(&format!("{name}-identity.txt"), identity.to_file().as_bytes());
        keep(&format!("{name}-card.json"), Card::to_text(&identity.card()).unwrap().as_bytes());
    }
    let contents = contents();
    let lines: Vec<String> =
        contents.cases[0].events.iter().map(|event| serde_json::to_string(event).unwrap() + "\n").collect();
    keep("events.jsonl", lines.concat().as_bytes());
    let bundle = seal(&contents, &post, &to_desk, Timestamp::from_millis(1_795_320_000_000)).unwrap();
    keep("bundle.age", &bundle.bytes);
}

fn contents() -> Contents {
    let device = DeviceId(Uuid::from_u128(9));
    let (mut events, mut prev): (Vec<Event>, _) = (Vec::new(), None);
    for step in 0..4 {
        let (_, mut content) = answer(1, step);
        content.case = case(1);
        let id = EventId(Uuid::from_u128(100 + u128::from(step)));
        let salt = Digest::of(&step.to_le_bytes());
        let event = Event::seal(id, device, u64::from(step) + 1, prev, &content, salt).unwrap();
        prev = Some(chain_hash(&event.header).unwrap());
        events.push(event);
    }
    events[1] = events[1].stub();
    let last = events.last().unwrap();
    let head = Head { device, seq: 4, event: last.header.id, hash: prev.unwrap() };
    let text = br#"{"id":"torture","version":"1"}"#.to_vec();
    let files = BTreeMap::from([
        ("guide.json".to_owned(), text),
        ("texts/vi.ftl".to_owned(), "chào = Chào chị".as_bytes().to_vec()),
    ]);
    let guide = GuideRef { id: "torture".to_owned(), version: "1".to_owned(), digest: guide_digest(&files) };
    Contents {
        kind: CardKind::Training,
        cases: vec![CaseContents { id: case(1), events, page_html: "<p>Trang</p>".to_owned() }],
        guides: vec![GuideContents { guide, files }],
        sequence: 3,
        heads: vec![head],
        readme: "How to open".to_owned(),
    }
}
