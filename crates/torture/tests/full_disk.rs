//! A full disk: answers go on being kept, from a reserve; when that is used up, it is said, and nothing is lost.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use sala_keys::{Passphrase, WorkFactor};
use sala_record::*;
use sala_torture::small::{empty, fill, on_a_small_disk};
use sala_torture::{answer, case};
use sala_vault::{NewVault, Room, Vault, VaultError};
use std::path::Path;

fn words() -> Passphrase {
    Passphrase::new("bến đò")
}

fn create(folder: &Path) -> Vault {
    let new = NewVault {
        passphrase: &words(),
        officer_name: "",
        recovery: &[],
        kind: CardKind::Training,
        work: WorkFactor::new(1).unwrap(),
    };
    Vault::create(folder, &new).unwrap()
}

/// The answer of a step, in so many bytes.
fn told(step: u32, bytes: usize) -> [(EventId, Content); 1] {
    let (id, mut content) = answer(1, step);
    let words = "kể lại ".chars().cycle().take(bytes * 7 / 9).collect();
    content.body = Body::Answer(Answer::Text { words, voice: Voice::Theirs });
    [(id, content)]
}

#[test]
fn on_a_full_disk_answers_and_long_texts_are_kept_until_the_reserve_is_used_up() {
    on_a_small_disk(
        "on_a_full_disk_answers_and_long_texts_are_kept_until_the_reserve_is_used_up",
        40,
        |disk| {
            let folder = disk.join("vault");
            let mut vault = create(&folder);
            assert_eq!(vault.room(), Room::Enough);
            let filling = fill(disk);
            assert_eq!(vault.room(), Room::Reserve);
            vault.append_with_ids(&told(0, 1_000)).unwrap();
            vault.append_with_ids(&told(1, 100_000)).unwrap();

            // A conversation of many answers, until there is no room for the next.
            let refused = (2..).find(|step| match vault.append_with_ids(&told(*step, 1_000)) {
                Err(VaultError::DiskFull) => true,
                other => other.is_err(),
            });
            let refused = refused.unwrap();
            assert!(refused > 100, "{refused} answers");
            assert!(matches!(vault.append_with_ids(&told(refused, 1_000)), Err(VaultError::DiskFull)));
            assert_eq!(vault.events(case(1)).unwrap().len(), refused as usize, "what was kept can be read");

            empty(&filling);
            assert_eq!(vault.room(), Room::Enough);
            vault.append_with_ids(&told(refused, 1_000)).unwrap();
            drop(vault);
            let vault = Vault::unlock(&folder, &words(), None).unwrap();
            let events = vault.events(case(1)).unwrap();
            let ids: Vec<EventId> = events.iter().map(|event| event.header.id).collect();
            assert_eq!(ids, (0..=refused).map(|step| answer(1, step).0).collect::<Vec<_>>());
            assert!(vault.verify_chain().unwrap().is_sound());
        },
    );
}

#[test]
fn a_vault_that_is_locked_and_unlocked_on_a_full_disk_has_all_and_says_what_room_there_is() {
    let test = "a_vault_that_is_locked_and_unlocked_on_a_full_disk_has_all_and_says_what_room_there_is";
    on_a_small_disk(test, 40, |disk| {
        let folder = disk.join("vault");
        let mut vault = create(&folder);
        let first = fill(disk);
        let mut kept = 0;
        for _ in 0..5 {
            for _ in 0..4 {
                vault.append_with_ids(&told(kept, 3_000)).unwrap();
                kept += 1;
            }
            drop(vault);
            vault = Vault::unlock(&folder, &words(), None).unwrap();
            assert_eq!(vault.events(case(1)).unwrap().len(), kept as usize);
            assert_eq!(vault.room(), Room::Reserve);
        }
        empty(&first);
        vault.append_with_ids(&told(kept, 3_000)).unwrap();
        assert_eq!(vault.events(case(1)).unwrap().len(), kept as usize + 1);
        assert!(vault.verify_chain().unwrap().is_sound());
    });
}

#[test]
fn a_vault_that_was_locked_before_the_disk_filled_up_opens_and_keeps_answers() {
    on_a_small_disk(
        "a_vault_that_was_locked_before_the_disk_filled_up_opens_and_keeps_answers",
        56,
        |disk| {
            let folder = disk.join("vault");
            let mut vault = create(&folder);
            vault.append_with_ids(&told(0, 3_000)).unwrap();
            drop(vault);
            let filling = fill(disk);
            let mut vault = Vault::unlock(&folder, &words(), None).unwrap();
            assert_eq!(vault.room(), Room::Reserve);
            vault.append_with_ids(&told(1, 3_000)).unwrap();
            vault.append_with_ids(&told(2, 100_000)).unwrap();
            assert_eq!(vault.events(case(1)).unwrap().len(), 3);
            assert!(!folder.join("reserve").exists());
            drop(vault);
            empty(&filling);
            let vault = Vault::unlock(&folder, &words(), None).unwrap();
            assert_eq!((vault.events(case(1)).unwrap().len(), vault.room()), (3, Room::Enough));
            assert!(folder.join("reserve").exists(), "it is there for the next time");
        },
    );
}

#[test]
fn a_disk_that_never_had_room_for_a_reserve_is_named_so() {
    on_a_small_disk("a_disk_that_never_had_room_for_a_reserve_is_named_so", 12, |disk| {
        let folder = disk.join("vault");
        let mut vault = create(&folder);
        assert_eq!(vault.room(), Room::Reserve, "the log has its room");
        vault.append_with_ids(&told(0, 1_000)).unwrap();
        vault.erase_case(case(1)).unwrap();
        drop(fill(disk));
        assert_eq!(vault.room(), Room::Nothing, "what an erasure empties is somebody else's now");
    });
}
