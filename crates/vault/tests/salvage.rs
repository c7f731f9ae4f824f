//! A damaged vault shows no wrong answer, loses nothing that still reads, and is set aside, never erased.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use sala_record::*;
use sala_vault::{OpenError, Salvaged, Vault};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const PAGE: usize = 4096;

fn salvage(folder: &Path) -> Result<(Vault, Salvaged), OpenError> {
    let now = Timestamp::from_millis(1_795_959_900_000);
    Vault::salvage(folder, &words(), None, CardKind::Training, now)
}

/// A post with many conversations, closed, and what was said in each.
fn filled(folder: &Path, cases: u128) -> BTreeMap<CaseId, Vec<Event>> {
    let mut vault = create(folder);
    let mut contents = Vec::new();
    for number in 0..cases {
        contents.push(opened(case(number)));
        contents.extend((0..6).map(|item| answer(case(number), &format!("q{item}"), "yes")));
        contents.push(told(case(number), "story", &"Em làm từ sáng đến đêm. ".repeat(10)));
    }
    vault.append(&contents).unwrap();
    (0..cases).map(|number| (case(number), vault.events(case(number)).unwrap())).collect()
}

/// Ruins pages of the database, as a failing disk does.
fn ruin(folder: &Path, pages: impl IntoIterator<Item = usize>) {
    let path = folder.join("cases.db");
    let mut bytes = fs::read(&path).unwrap();
    for page in pages {
        bytes[page * PAGE + 100..page * PAGE + 200].fill(0xd0);
    }
    fs::write(path, bytes).unwrap();
}

#[test]
fn every_page_may_be_damaged_and_what_is_saved_is_what_was_said() {
    let home = tempfile::tempdir().unwrap();
    let said = filled(home.path(), 12);
    let sound = fs::read(home.path().join("cases.db")).unwrap();
    let (mut saved, mut hopeless) = (0, 0);
    for page in 0..sound.len() / PAGE {
        fs::write(home.path().join("cases.db"), &sound).unwrap();
        drop(fs::remove_dir_all(home.path().join("set-aside")));
        ruin(home.path(), [page]);
        let damaged = fs::read(home.path().join("cases.db")).unwrap();
        match salvage(home.path()) {
            Err(error) => {
                assert!(matches!(error, OpenError::Damaged), "page {page}: {error}");
                assert_eq!(fs::read(home.path().join("cases.db")).unwrap(), damaged, "nothing was changed");
                hopeless += 1;
            }
            Ok((vault, salvaged)) => {
                assert_eq!(fs::read(salvaged.set_aside.join("cases.db")).unwrap(), damaged, "kept as it is");
                for case in &salvaged.whole {
                    assert_eq!(vault.events(*case).unwrap(), said[case], "page {page}");
                }
                for case in &salvaged.in_part {
                    let events = vault.events(*case).unwrap();
                    assert!(events.iter().all(|event| said[case].contains(event)), "page {page}");
                }
                assert_eq!(
                    salvaged.whole.len() + salvaged.in_part.len(),
                    said.len(),
                    "page {page}: none forgotten"
                );
                let missing = !salvaged.in_part.is_empty() || salvaged.lost > 0;
                assert!(!missing || vault.turned_back().is_some(), "page {page}: consents are asked again");
                saved += 1;
            }
        }
    }
    assert!(hopeless <= 3, "{hopeless} of {} pages take everything with them", hopeless + saved);
}

#[test]
fn what_is_saved_goes_on_as_a_vault_of_the_same_device() {
    let home = tempfile::tempdir().unwrap();
    let said = filled(home.path(), 12);
    let device = unlock(home.path()).device();
    let pages = fs::metadata(home.path().join("cases.db")).unwrap().len() as usize / PAGE;
    ruin(home.path(), [pages - 2]);
    let (mut vault, _) = salvage(home.path()).unwrap();
    assert_eq!(vault.device(), device);
    vault.append(&[answer(case(1), "later", "no")]).unwrap();
    drop(vault);
    let vault = unlock(home.path());
    assert!(vault.events(case(1)).unwrap().len() <= said[&case(1)].len() + 1);
    assert_eq!(fs::read_dir(home.path().join("set-aside")).unwrap().count(), 1);
}

#[test]
fn a_sound_vault_is_saved_whole() {
    let home = tempfile::tempdir().unwrap();
    let said = filled(home.path(), 5);
    let (vault, salvaged) = salvage(home.path()).unwrap();
    assert_eq!((salvaged.whole.len(), salvaged.in_part.len(), salvaged.lost), (5, 0, 0));
    assert!(vault.turned_back().is_none() && vault.verify_chain().unwrap().is_sound());
    assert!(said.iter().all(|(case, events)| vault.events(*case).unwrap() == *events));
}

#[test]
fn one_page_in_a_hundred_may_go_and_most_conversations_are_whole() {
    let home = tempfile::tempdir().unwrap();
    let said = filled(home.path(), 400);
    let pages = fs::metadata(home.path().join("cases.db")).unwrap().len() as usize / PAGE;
    let mut random = 7_usize;
    let ruined: Vec<usize> = (0..pages / 100)
        .map(|_| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            1 + (random >> 33) % (pages - 1)
        })
        .collect();
    ruin(home.path(), ruined);
    let (vault, salvaged) = salvage(home.path()).unwrap();
    let whole = salvaged.whole.iter().filter(|case| vault.events(**case).unwrap() == said[case]).count();
    assert_eq!(whole, salvaged.whole.len(), "whole means whole");
    assert!(whole * 100 >= said.len() * 95, "{whole} of {} are whole", said.len());
}
