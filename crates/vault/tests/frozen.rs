//! Vaults of every released version open, read the same, and go on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use sala_keys::{Identity, Passphrase, open_with_identity};
use sala_record::*;
use sala_texts::{fold, spelling};
use sala_vault::{AnchorState, SearchText, Vault};
use std::path::Path;

/// The versions that were ever released.
const VERSIONS: [u32; 3] = [1, 2, 3];

const SAID: &str = "Em làm từ sáng đến đêm. ເຮັດວຽກໝົດມື້.";

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn a_vault_of_every_version_opens_and_goes_on() {
    for version in VERSIONS {
        let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/vault-v{version}"));
        let home = tempfile::tempdir().unwrap();
        copy(&frozen, home.path());
        let mut vault = Vault::unlock(home.path(), &Passphrase::new("cà phê sáng ຊ້າງ ກິນ ກ້ວຍ"), None).unwrap();
        let case: CaseId = "00000000-0000-4000-8000-00000000ca5e".parse().unwrap();
        let gone: CaseId = "00000000-0000-4000-8000-00000000dead".parse().unwrap();

        let events = vault.events(case).unwrap();
        assert_eq!(events.iter().map(|event| event.header.seq).collect::<Vec<_>>(), [1, 3, 4, 5]);
        let told = Body::Answer(Answer::Text { words: SAID.to_owned(), voice: Voice::Theirs });
        assert_eq!(events[2].read().unwrap().unwrap().body, told);
        assert_eq!(events[3].read().unwrap().unwrap().replaces, [events[1].header.id]);
        let cases = vault.cases().unwrap();
        assert_eq!((cases.len(), cases[0].case, cases[0].events), (1, case, 4));
        assert_eq!(vault.erased_cases().unwrap(), [gone]);
        let report = vault.verify_chain().unwrap();
        // Since the third an erasure has a place of its own in the chain.
        let place = u64::from(version > 2);
        assert!(report.is_sound() && report.events == 5 + place && report.stubs == 1 + place);
        assert_eq!(vault.officers().unwrap()[0].name, "Officer of the exercise");
        assert_eq!(vault.guide(&Digest::of(b"frozen")).unwrap().unwrap().files[0].1, b"{}");
        assert_eq!(vault.setting::<String>("language").unwrap().as_deref(), Some("lo"));

        let query = |words: &str| SearchText { spelling: spelling(words), folded: fold(words) };
        let stale = vault.unsearched(10).unwrap();
        assert_eq!(stale.len(), usize::from(version < 2), "a vault without texts for the search gets them");
        let texts: Vec<_> = stale.iter().map(|of| (*of, query(SAID))).collect();
        vault.keep_search_texts(&texts).unwrap();
        for words in ["sang den dem", "ເຮັດວຽກຫມົດມື້"] {
            let found = vault.search(&query(words), 10).unwrap();
            assert_eq!(found.iter().map(|summary| summary.case).collect::<Vec<_>>(), [case], "{words}");
        }

        assert!(vault.turned_back().is_none());
        let anchored = home.path().join("anchor").exists();
        assert_eq!((vault.anchor_state(), anchored), (AnchorState::Fits, version > 2));
        assert_eq!(vault.next_bundle_sequence().unwrap(), 2);
        let again = Content { replaces: Vec::new(), ..events[3].read().unwrap().unwrap() };
        assert_eq!(vault.append(&[again]).unwrap()[0].header.seq, 6 + place);
        assert!(vault.verify_chain().unwrap().is_sound());
        let officer = vault.officer();
        drop(vault);

        let school =
            Identity::from_file(&std::fs::read_to_string(home.path().join("school-identity")).unwrap())
                .unwrap();
        let file = std::fs::read(home.path().join("keys/recovery.age")).unwrap();
        let key = open_with_identity(&file, &school).unwrap();
        assert_eq!(Vault::open_with_key(home.path(), key, officer).unwrap().events(case).unwrap().len(), 5);
    }
}
