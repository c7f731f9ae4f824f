#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
#![cfg(unix)]
//! A written interview that does not fit is refused before a vault is touched, and in words that people read.

use sala_texts::{Lang, Texts};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

fn guide() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-guides/consular-walk-in")
}

fn desk(args: &[&str]) -> (i32, String, String) {
    let output =
        Command::new(env!("CARGO_BIN_EXE_sala-desk")).args(args).env("LC_ALL", "C").output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

struct Exercise {
    root: tempfile::TempDir,
    guide: PathBuf,
    script: Value,
}

impl Exercise {
    fn new() -> Self {
        let exercise = Self {
            root: tempfile::tempdir().unwrap(),
            guide: guide(),
            script: serde_json::from_slice(
                &std::fs::read(guide().join("scenarios/b-hoa-domestic-worker.json")).unwrap(),
            )
            .unwrap(),
        };
        std::fs::create_dir(exercise.path("stick")).unwrap();
        std::fs::write(exercise.path("passphrase"), "x\n").unwrap();
        for (folder, kind) in [("keys", Some("--training")), ("real", None)] {
            let keygen = ["keygen", "--name", "Desk 3", "--out", &exercise.path(folder)];
            assert_eq!(desk(&[&keygen[..], kind.as_slice()].concat()).0, 0);
        }
        exercise
    }

    fn path(&self, name: &str) -> String {
        self.root.path().join(name).to_str().unwrap().to_owned()
    }

    fn run(&self, more: &[&str]) -> (i32, String, String) {
        std::fs::write(self.path("answers"), self.script.to_string()).unwrap();
        let (answers, vault, passphrase) =
            (self.path("answers"), self.path("vault"), self.path("passphrase"));
        let args = ["rehearse", self.guide.to_str().unwrap(), "--answers", &answers, "--into", &vault];
        desk(&[&args[..], &["--passphrase-file", &passphrase], more].concat())
    }

    fn run_sealing(&self, card: &str, folder: &str, more: &[&str]) -> (i32, String, String) {
        let (card, folder) = (self.path(card), self.path(folder));
        self.run(&[&["--seal-to", &card, "--bundle-out", &folder], more].concat())
    }

    /// Refused in three languages, each in its own words, before there is a vault.
    fn refuses(&self, id: &str, args: &[(&str, &str)]) {
        let file = self.path("answers");
        let args = [&[("file", file.as_str())], args].concat();
        for lang in Lang::ALL {
            let (code, out, err) = self.run(&["--lang", lang.tag()]);
            assert_eq!(code, 1, "{err}");
            let message = Texts::new().get(lang, id, &args);
            assert!(out.is_empty() && err.starts_with(&message), "{message:?} is not in {err}");
        }
        assert!(!Path::new(&self.path("vault")).exists(), "a vault was made for {id}");
    }

    fn consents(&mut self) -> &mut Vec<Value> {
        self.script["consents"].as_array_mut().unwrap()
    }

    fn answer(&mut self, item: &str, answer: Value) {
        self.script["answers"].as_array_mut().unwrap().push(json!({ "item": item, "answer": answer }));
    }
}

#[test]
fn a_file_that_is_not_for_this_guide_or_speaks_another_language_is_refused() {
    let mut exercise = Exercise::new();
    exercise.script["guide"] = json!("border-post");
    exercise
        .refuses("desk-error-answers-guide", &[("written", "border-post"), ("guide", "consular-walk-in")]);
    exercise.script["guide"] = json!("consular-walk-in");
    for field in ["officer_language", "person_language"] {
        exercise.script[field] = json!("km");
        exercise.refuses("desk-error-answers-language", &[("language", "km")]);
        exercise.script[field] = json!("vi");
    }
    // What stands in the file cannot write a line of its own.
    exercise.script["officer_language"] = json!("km\nThe bundle is whole\u{1b}[2K");
    let (code, _, err) = exercise.run(&[]);
    assert_eq!(code, 1);
    assert!(!err.contains("\nThe bundle") && !err.contains('\u{1b}'), "{err:?}");
}

#[test]
fn a_consent_to_share_that_the_answers_take_back_is_not_given_again() {
    let mut exercise = Exercise::new();
    exercise.answer("consent-share-consular", json!({ "choice": "no" }));
    exercise.refuses("desk-error-answers-consent", &[("item", "consent-share-consular")]);
    exercise.answer("consent-share-consular", json!("declined"));
    exercise.refuses("desk-error-answers-consent", &[("item", "consent-share-consular")]);
}

#[test]
fn nothing_is_touched_before_guide_card_and_folder_are_found_good() {
    let mut exercise = Exercise::new();
    let (code, _, err) = exercise.run_sealing("real/card", "stick", &[]);
    assert_eq!(code, 9, "{err}");
    let (code, _, err) = exercise.run_sealing("keys/identity", "stick", &[]);
    assert_eq!(code, 6, "{err}");
    for folder in ["nowhere", "passphrase"] {
        let (code, _, err) = exercise.run_sealing("keys/card", folder, &[]);
        assert_eq!(code, 8, "{err}");
    }
    assert_eq!(exercise.run(&["--service", "police"]).0, 2, "a service without a card");
    exercise.guide = exercise.root.path().join("no-guide");
    assert_eq!(exercise.run(&[]).0, 8);
    assert!(!Path::new(&exercise.path("vault")).exists());
    assert_eq!(std::fs::read_dir(exercise.path("stick")).unwrap().count(), 0, "a try was left on the stick");
}

#[test]
fn what_the_person_did_not_agree_to_is_said_in_words_and_stays_here() {
    let mut exercise = Exercise::new();
    let not_agreed = Texts::new().get(Lang::En, "desk-error-not-agreed", &[]);
    // Agreed to share, but not with this service.
    let (code, _, err) = exercise.run_sealing("keys/card", "stick", &["--service", "police"]);
    assert!(code == 1 && err.starts_with(&not_agreed), "{code} {err}");
    // No notes: nothing is kept, so nothing can be sealed.
    exercise.consents()[1]["decision"] = json!("no");
    let (code, _, err) = exercise.run_sealing("keys/card", "stick", &[]);
    assert!(code == 1 && err.starts_with(&not_agreed), "{code} {err}");
    assert_eq!(std::fs::read_dir(exercise.path("stick")).unwrap().count(), 0);

    // An answer that does not fit its question: which one, and why, in the window's own words.
    exercise.answer("alone", json!({ "choice": "perhaps" }));
    let place = exercise.script["answers"].as_array().unwrap().len() - 1;
    for lang in Lang::ALL {
        let (code, _, err) = exercise.run(&["--lang", lang.tag()]);
        let why = Texts::new().get(lang, "error-bad-answer", &[]);
        assert_eq!(code, 1);
        assert!(err.contains(&format!("(answers[{place}]: {why})")), "{err}");
        assert!(!err.contains("BadAnswer") && !err.contains("perhaps"), "{err}");
    }
}

#[test]
fn the_officers_language_is_that_of_the_file_and_the_messages_that_of_the_desk() {
    let mut exercise = Exercise::new();
    exercise.script["officer_language"] = json!("lo");
    let (code, out, err) =
        exercise.run_sealing("keys/card", "stick", &["--lang", "en", "--service", "consular-department"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains(&Texts::new().get(Lang::En, "result-fixed-line", &[])), "{out}");
    // Questions only: not the cards, not the consents, and no question that was refused.
    let is_question = |step: &&Value| {
        let text = |key: &str| step["answer"][key].is_string() && step["answer"][key] == "done";
        step["answer"].is_object() && !text("choice")
    };
    let count = exercise.script["answers"].as_array().unwrap().iter().filter(is_question).count();
    assert!(out.contains(&format!("Answers kept: {count}\n")), "{count} {out}");

    let bundle = std::fs::read_dir(exercise.path("stick")).unwrap().next().unwrap().unwrap().path();
    let (identity, opened) = (exercise.path("keys/identity"), exercise.path("opened"));
    assert_eq!(desk(&["open", bundle.to_str().unwrap(), "--identity", &identity, "--out", &opened]).0, 3);
    let events = std::fs::read_dir(exercise.path("opened/cases")).unwrap().map(|entry| entry.unwrap().path());
    let lines = std::fs::read_to_string(
        events.into_iter().find(|path| path.extension().unwrap() == "jsonl").unwrap(),
    )
    .unwrap();
    assert!(lines.contains("\"officer_language\":\"lo\""), "the case was opened in another language");
}
