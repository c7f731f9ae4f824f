//! A guide is published anew: an interview held before shows each question as it was worded then, a new one as it is now.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{Post, add_card, copy, guides};
use sala_field::library::read_guide;
use sala_field::wire::*;
use sala_guide::{Guide, GuideFiles};
use sala_keys::Identity;
use sala_record::{CardKind, CaseId, GuideRef, Purpose};
use std::fs;
use std::path::{Path, PathBuf};

const GUIDES: [&str; 4] = ["border-crossing", "child", "consular-walk-in", "scam-compound"];

/// How the newer version asks, by language: the question, what is said, and the first answer.
const NEWER: [(&str, [&str; 3]); 3] = [
    ("en", ["May we talk here today?", "May we talk here today?", "Yes, today"]),
    (
        "vi",
        [
            "Hôm nay nói chuyện ở đây được không?",
            "Hôm nay mình nói chuyện ở đây được không?",
            "Được, hôm nay",
        ],
    ),
    ("lo", ["ມື້ນີ້ລົມກັນຢູ່ນີ້ໄດ້ບໍ?", "ມື້ນີ້ພວກເຮົາລົມກັນຢູ່ນີ້ໄດ້ບໍ?", "ໄດ້ ມື້ນີ້"]),
];

fn newer(language: &str) -> [&'static str; 3] {
    NEWER.iter().find(|(tag, _)| *tag == language).unwrap().1
}

/// The guides that ship, each in a newer version that asks `safe-to-talk` in other words.
fn published_anew(shelf: &Path) -> PathBuf {
    copy(&guides(), shelf);
    for guide in GUIDES {
        let structure = shelf.join(guide).join("guide.json");
        let text = fs::read_to_string(&structure).unwrap();
        assert!(text.contains("\"2026.11.0\""), "{guide}");
        fs::write(&structure, text.replace("\"2026.11.0\"", "\"2026.12.0\"")).unwrap();
        for (language, words) in NEWER {
            let file = shelf.join(guide).join(format!("texts/{language}.ftl"));
            fs::write(&file, reworded(&fs::read_to_string(&file).unwrap(), words)).unwrap();
        }
    }
    shelf.to_owned()
}

fn reworded(text: &str, [ask, say, yes]: [&str; 3]) -> String {
    let mut here = false;
    let mut changed = 0;
    let mut line = |line: &str| {
        here = line.starts_with("q-safe-to-talk =") || (here && line.starts_with(' '));
        let words = [("q-safe-to-talk =", ask), (".say =", say), (".opt-yes =", yes)];
        let found = words.into_iter().find(|(start, _)| here && line.trim_start().starts_with(start));
        let Some((start, new)) = found else { return format!("{line}\n") };
        changed += 1;
        format!("{}{start} {new}\n", if start.starts_with('.') { "    " } else { "" })
    };
    let all = text.lines().map(&mut line).collect();
    assert_eq!(changed, 3);
    all
}

/// What the window shows of the question in both languages, and how the answer reads.
fn shown(post: &mut Post, case: CaseId) -> [String; 6] {
    let words = post.session.words(CaseRequest { case }).unwrap();
    let [officer, person] = [words.officer, words.person].map(|words| {
        let item = words.items["safe-to-talk"].clone();
        [item.ask, item.say.unwrap(), item.options["yes"].clone()]
    });
    [officer, person].concat().try_into().unwrap()
}

/// An interview with this guide in which notes are agreed to and one question is answered, to be shared.
fn held(post: &mut Post, guide: &Guide) -> CaseId {
    let case = post.begin_with(guide.id());
    for (item, option) in [("consent-talk", "yes"), ("consent-notes", "yes"), ("safe-to-talk", "yes")] {
        post.choose(case, item, option).unwrap();
    }
    let share = guide.items().find(|item| item.purpose == Some(Purpose::Share)).unwrap();
    post.choose(case, &share.id, "yes").unwrap();
    case
}

/// The handover as it is read out, in one text.
fn handover(post: &mut Post, case: CaseId) -> String {
    serde_json::to_string(&post.session.handover(CaseRequest { case }).unwrap()).unwrap()
}

/// Seals a case; the guide that lies in the bundle, with its files, and the page for people.
fn sealed(post: &mut Post, case: CaseId, guide: &Guide) -> (GuideRef, GuideFiles, String) {
    let share = guide.items().find(|item| item.purpose == Some(Purpose::Share)).unwrap();
    let service = share.recipient.clone().unwrap();
    let desk = Identity::generate("Desk 3", CardKind::Real).unwrap();
    let card = desk.card();
    let added = add_card(&card, &service);
    post.session.add_card(added).unwrap();
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().to_string_lossy().into_owned();
    let written =
        post.session.export(ExportRequest { case, service, cards: vec![card.age], folder }).unwrap();
    let bytes = fs::read(stick.path().join(written.file)).unwrap();
    let mut opened = sala_bundle::open(&desk, &bytes, None).unwrap();
    assert_eq!((opened.cases.len(), opened.guides.len()), (1, 1));
    let carried = opened.guides.remove(0);
    (carried.guide, carried.files, opened.cases.remove(0).page_html)
}

#[test]
fn an_old_interview_shows_each_question_as_it_was_worded_then() {
    let mut post = Post::new();
    let older = GUIDES.map(|id| Guide::load(&read_guide(&guides().join(id)).unwrap()).unwrap());
    let before = older.each_ref().map(|guide| {
        let case = held(&mut post, guide);
        (case, shown(&mut post, case), handover(&mut post, case))
    });

    let shelf = post.folder.path().join("guides");
    let mut post = post.started_again("2026-12-03T02:30:00Z", published_anew(&shelf));
    let home = post.session.home().unwrap();
    assert_eq!(home.refused_guides, [""; 0]);
    assert_eq!(home.guides.len(), GUIDES.len());
    assert!(home.guides.iter().all(|guide| guide.version == "2026.12.0"));

    for (guide, (case, words, summary)) in older.iter().zip(before) {
        let id = guide.id();
        assert_eq!(post.view(case).guide, guide.reference(), "{id}");
        assert_eq!(shown(&mut post, case), words, "{id}");
        let [ask, _, yes] = newer("vi");
        assert!(!words.iter().any(|old| *old == ask || *old == yes), "{id}: nothing was reworded");
        assert_eq!(handover(&mut post, case), summary, "{id}");
        // It goes on in its own words, and so it leaves.
        post.choose(case, "safe-to-talk", "other-time").unwrap();
        post.choose(case, "safe-to-talk", "yes").unwrap();
        let (carried, files, page) = sealed(&mut post, case, guide);
        assert_eq!(carried, guide.reference(), "{id}");
        assert_eq!(files, read_guide(&guides().join(id)).unwrap(), "{id}");
        assert!(page.contains(&words[2]) && !page.contains(yes), "{id}: {}", words[2]);
    }
    for id in GUIDES {
        let files = read_guide(&shelf.join(id)).unwrap();
        let guide = Guide::load(&files).unwrap();
        let case = held(&mut post, &guide);
        assert_eq!(post.view(case).guide, guide.reference(), "{id}");
        assert_eq!(shown(&mut post, case), [newer("vi"), newer("lo")].concat()[..], "{id}");
        assert!(handover(&mut post, case).contains(newer("vi")[2]), "{id}");
        let (carried, carried_files, page) = sealed(&mut post, case, &guide);
        assert_eq!((carried, carried_files), (guide.reference(), files), "{id}");
        assert!(page.contains(newer("vi")[2]) && page.contains(newer("lo")[2]), "{id}");
    }
}
