//! Desks, posts and a case of an exercise, and a workshop that forges bundles.
#![allow(dead_code, reason = "each test file uses a part of this")]

use sala_bundle::{CaseContents, Contents, GuideContents};
use sala_keys::{Identity, SealTarget};
use sala_record::*;
use std::collections::BTreeMap;

pub fn identity(name: &str) -> Identity {
    Identity::generate(name, CardKind::Training).unwrap()
}

pub fn target(desks: &[&Identity]) -> SealTarget {
    let cards: Vec<RecipientCard> = desks.iter().map(|desk| desk.card()).collect();
    SealTarget::for_kind(CardKind::Training, &cards).unwrap()
}

pub fn now() -> Timestamp {
    Timestamp::from_millis(1_795_320_000_000)
}

pub fn case_id(number: u32) -> CaseId {
    format!("00000000-0000-4000-8000-{number:012}").parse().unwrap()
}

pub fn content(case: CaseId, body: Body) -> Content {
    Content {
        case,
        body,
        item: Some("papers".into()),
        at: now(),
        who: "00000000-0000-4000-9000-000000000001".parse().unwrap(),
        channel: Channel::Direct,
        language: "lo".into(),
        shown: None,
        guide: None,
        class: Class::Ordinary,
        source: Source::Live,
        replaces: vec![],
    }
}

/// One device's chain over the given contents.
pub fn chain(contents: &[Content]) -> Vec<Event> {
    let device: DeviceId = "00000000-0000-4000-a000-000000000001".parse().unwrap();
    let mut prev = None;
    let mut events = Vec::new();
    for (place, content) in contents.iter().enumerate() {
        let id = format!("00000000-0000-4000-b000-{place:012}").parse().unwrap();
        let salt = Digest::of(&place.to_le_bytes());
        let event = Event::seal(id, device, place as u64 + 1, prev, content, salt).unwrap();
        prev = Some(chain_hash(&event.header).unwrap());
        events.push(event);
    }
    events
}

/// The words that must come through a journey unharmed.
pub const WORDS: &str = "ເຂົາເກັບເອກະສານໄວ້ – họ giữ giấy tờ của em\n\"ngày đầu\"";

pub fn events(case: CaseId, count: usize) -> Vec<Event> {
    let note = || Body::Note(Note { words: WORDS.into(), voice: Voice::Theirs });
    let contents: Vec<Content> = (0..count).map(|_| content(case, note())).collect();
    chain(&contents)
}

pub fn guide() -> GuideContents {
    let structure = br#"{"sala_guide": 1, "id": "consular-walk-in", "version": "2026.11.0"}"#;
    let mut files: BTreeMap<String, Vec<u8>> =
        ["signs/signs.json", "signs/texts/lo.ftl", "texts/en.ftl", "texts/lo.ftl", "texts/vi.ftl"]
            .into_iter()
            .map(|path| (path.to_owned(), format!("the words of {path}").into_bytes()))
            .collect();
    files.insert("guide.json".into(), structure.to_vec());
    let guide =
        GuideRef { id: "consular-walk-in".into(), version: "2026.11.0".into(), digest: guide_digest(&files) };
    GuideContents { guide, files }
}

pub fn contents() -> Contents {
    let case = case_id(1);
    let mut events = events(case, 4);
    events[2] = events[2].stub();
    Contents {
        kind: CardKind::Training,
        cases: vec![CaseContents {
            id: case,
            events,
            page_html: format!("<!doctype html>\n<p>{WORDS}</p>\n"),
        }],
        guides: vec![guide()],
        sequence: 3,
        heads: vec![],
        readme: "How to open this bundle\n".into(),
    }
}

/// A bundle taken apart, to be put together wrongly.
pub struct Workshop {
    pub members: Vec<(String, Vec<u8>)>,
    pub manifest: Manifest,
}

impl Workshop {
    pub fn take_apart(bundle: &[u8], desk: &Identity) -> Self {
        let opened = sala_bundle::open(desk, bundle, None).unwrap();
        let members = opened.members.into_iter().filter(|(path, _)| !path.starts_with("manifest")).collect();
        Self { members, manifest: opened.manifest }
    }

    pub fn member(&mut self, path: &str) -> &mut Vec<u8> {
        &mut self.members.iter_mut().find(|(name, _)| name == path).unwrap().1
    }

    /// Lists the members as they are now.
    pub fn list(mut self) -> Self {
        self.manifest.members = self
            .members
            .iter()
            .map(|(path, bytes)| Member {
                path: path.clone(),
                size: bytes.len() as u64,
                sha256: Digest::of(bytes),
            })
            .collect();
        self
    }

    /// Signs and seals whatever is there.
    pub fn seal(self, sender: &Identity, desks: &[&Identity]) -> Vec<u8> {
        let text = serde_json::to_vec(&self.manifest).unwrap();
        self.seal_with(&text, sender, desks)
    }

    pub fn seal_with(mut self, manifest: &[u8], sender: &Identity, desks: &[&Identity]) -> Vec<u8> {
        let signature = sender.sign(manifest, "").unwrap().into_bytes();
        self.members.insert(1, ("manifest.json".into(), manifest.to_vec()));
        self.members.insert(2, ("manifest.json.minisig".into(), signature));
        let tar: Vec<u8> =
            self.members.iter().flat_map(|(path, bytes)| entry(&header(path, bytes.len()), bytes)).collect();
        sala_keys::seal(&target(desks), &[tar, vec![0; 1024]].concat()).unwrap()
    }
}

/// A header as Sala writes it.
pub fn header(path: &str, size: usize) -> tar::Header {
    let mut header = tar::Header::new_ustar();
    header.as_ustar_mut().unwrap().name[..path.len()].copy_from_slice(path.as_bytes());
    header.set_entry_type(tar::EntryType::Regular);
    header.set_size(size as u64);
    header.set_mode(0o600);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_cksum();
    header
}

pub fn entry(header: &tar::Header, bytes: &[u8]) -> Vec<u8> {
    let mut block = header.as_bytes().to_vec();
    block.extend_from_slice(bytes);
    block.resize(block.len().next_multiple_of(512), 0);
    block
}
