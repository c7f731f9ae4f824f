//! Writes the vault that `tests/frozen.rs` opens: `cargo run -p sala-vault --example freeze -- FOLDER`. Run once for each
//! release that changes the schema, into a new folder `tests/fixtures/vault-v<schema>`; a frozen vault is never written
//! again. Passphrase and people are fictional.
#![allow(clippy::expect_used)]

use sala_keys::{Identity, Passphrase, WorkFactor};
use sala_record::{
    Address, Answer, Body, CardKind, CaseId, Channel, Class, Content, Digest, GuideRef, Interpreter,
    InterpreterMode, Opened, Source, Timestamp, Voice,
};
use sala_texts::{fold, spelling};
use sala_vault::{NewVault, SearchText, Vault};
use std::path::PathBuf;
use std::str::FromStr as _;

const CASE: &str = "00000000-0000-4000-8000-00000000ca5e";
const ERASED: &str = "00000000-0000-4000-8000-00000000dead";

const SAID: &str = "Em làm từ sáng đến đêm. ເຮັດວຽກໝົດມື້.";

fn main() {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("name the folder to write"));
    assert!(!folder.exists(), "a frozen vault is never written again");
    let passphrase = Passphrase::new("cà phê sáng ຊ້າງ ກິນ ກ້ວຍ");
    let school = Identity::generate("School", CardKind::Training).expect("an identity");
    let cards = [school.card()];
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: "Officer of the exercise",
        recovery: &cards,
        kind: CardKind::Training,
        work: WorkFactor::STANDARD,
    };
    let mut vault = Vault::create(&folder, &new).expect("a vault");
    let guide = GuideRef { id: "frozen".to_owned(), version: "1".to_owned(), digest: Digest::of(b"frozen") };
    vault.store_guide(&guide, &[("guide.json".to_owned(), b"{}".to_vec())]).expect("a guide");
    vault.set_setting("language", "lo").expect("a setting");
    vault.next_bundle_sequence().expect("a number");
    talk(&mut vault, &guide);
    let text = SearchText { spelling: spelling(SAID), folded: fold(SAID) };
    let stale = vault.unsearched(1).expect("a case").into_iter().map(|of| (of, text.clone()));
    vault.keep_search_texts(&stale.collect::<Vec<_>>()).expect("a text for the search");
    drop(vault);
    std::fs::write(folder.join("school-identity"), school.to_file().as_bytes()).expect("the identity");
}

/// Two cases; an answer is corrected, and one case erased.
fn talk(vault: &mut Vault, guide: &GuideRef) {
    let case = CaseId::from_str(CASE).expect("an id");
    let gone = CaseId::from_str(ERASED).expect("an id");
    let who = vault.officer();
    let content = |case, item: Option<&str>, body| Content {
        case,
        body,
        item: item.map(str::to_owned),
        at: Timestamp::from_millis(1_795_000_000_000),
        who,
        channel: Channel::Direct,
        language: "lo".to_owned(),
        shown: None,
        guide: Some(guide.digest),
        class: Class::Ordinary,
        source: Source::Live,
        replaces: Vec::new(),
    };
    let opened = Body::Opened(Opened {
        code: "K7-QM".to_owned(),
        guide: guide.clone(),
        officer_language: "vi".to_owned(),
        address: Address { vi: "chi-em".to_owned(), lo: "euay-nong".to_owned() },
        interpreter: Interpreter { mode: InterpreterMode::None, code: None },
        training: true,
    });
    let told = Body::Answer(Answer::Text { words: SAID.to_owned(), voice: Voice::Theirs });
    let chosen = |id: &str| Body::Answer(Answer::Choice(id.to_owned()));
    let first = vault
        .append(&[
            content(case, None, opened.clone()),
            content(gone, None, opened),
            content(case, Some("alone"), chosen("no")),
            content(case, Some("story"), told),
        ])
        .expect("events");
    let replaces = first.iter().filter(|event| event.header.seq == 3).map(|event| event.header.id).collect();
    vault
        .append(&[Content { replaces, ..content(case, Some("alone"), chosen("yes")) }])
        .expect("a correction");
    vault.erase_case(gone).expect("an erasure");
}
