#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
#![cfg(unix)]
//! The program as a person at a desk runs it: what it says in three languages, what it leaves, how it ends.

use sala_bundle::{CaseContents, Contents, seal};
use sala_keys::{Card, Identity, SealTarget};
use sala_paper::{CasePage, Words, case_page};
use sala_record::{CardKind, CaseId, RecipientCard, Timestamp};
use sala_texts::{Lang, Texts};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What a run printed, and how it ended.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn desk(args: &[&str]) -> Ran {
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_sala-desk")).args(args).env("LC_ALL", "C").output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: status.code().unwrap(), out: text(stdout), err: text(stderr) }
}

/// A desk with its keys, a post, and a bundle from the one to the other.
struct Place {
    root: tempfile::TempDir,
    post: Identity,
}

impl Place {
    fn new() -> Self {
        let place = Self {
            root: tempfile::tempdir().unwrap(),
            post: Identity::generate("Post 7", CardKind::Training).unwrap(),
        };
        let ran = desk(&["keygen", "--name", "Bàn 3", "--training", "--out", &place.path("keys")]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        std::fs::write(place.file("post.card"), Card::to_text(&place.post.card()).unwrap()).unwrap();
        std::fs::write(place.file("bundle.age"), place.sealed(&[place.card()])).unwrap();
        place
    }

    fn file(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn path(&self, name: &str) -> String {
        self.file(name).to_str().unwrap().to_owned()
    }

    fn card(&self) -> RecipientCard {
        Card::parse(&std::fs::read_to_string(self.file("keys/card")).unwrap()).unwrap()
    }

    fn sealed(&self, cards: &[RecipientCard]) -> Vec<u8> {
        self.sealed_page(cards, page_of_the_case())
    }

    fn sealed_page(&self, cards: &[RecipientCard], page_html: String) -> Vec<u8> {
        let kind = self.post.kind();
        let case: CaseId = "00000000-0000-4000-8000-000000000001".parse().unwrap();
        let contents = Contents {
            kind,
            cases: vec![CaseContents { id: case, events: vec![], page_html }],
            guides: vec![],
            sequence: 1,
            heads: vec![],
            readme: "How to open".into(),
        };
        let target = SealTarget::for_kind(kind, cards).unwrap();
        seal(&contents, &self.post, &target, Timestamp::from_millis(0)).unwrap().bytes
    }

    /// `open` with this desk's identity; further arguments as given.
    fn open(&self, bundle: &str, more: &[&str]) -> Ran {
        let (bundle, identity, out) = (self.path(bundle), self.path("keys/identity"), self.path("out"));
        let args = [&["open", &bundle, "--identity", &identity, "--out", &out], more].concat();
        desk(&args)
    }

    /// Nothing of a bundle may be left anywhere, under any name.
    fn holds_nothing_open(&self) -> bool {
        let names: Vec<String> = std::fs::read_dir(self.root.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        !names.iter().any(|name| name == "out" || name.ends_with(".part"))
    }
}

/// A page as a post writes it.
fn page_of_the_case() -> String {
    let lo = |text: &str| Words { language: "lo".into(), text: text.into() };
    case_page(&CasePage {
        language: "lo".into(),
        title: lo("ສະບາຍດີ"),
        facts: vec![],
        notice: lo("ບໍ່ແມ່ນການຕັດສິນ"),
        sections: vec![],
        footer: lo("Sala"),
    })
}

fn mode(path: &Path) -> u32 {
    std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(path).unwrap().permissions()) & 0o777
}

#[test]
fn a_desk_makes_its_keys_once_and_stock_age_takes_them() {
    let place = Place::new();
    assert_eq!(mode(&place.file("keys/identity")), 0o600);
    assert_eq!(mode(&place.file("keys")), 0o700);
    assert_eq!((place.card().name.as_str(), place.card().kind), ("Bàn 3", CardKind::Training));
    let before = std::fs::read(place.file("keys/identity")).unwrap();
    let again = desk(&["keygen", "--name", "Bàn 3", "--out", &place.path("keys")]);
    assert_eq!(again.code, 8);
    assert!(again.err.contains("already an identity"), "{}", again.err);
    assert_eq!(std::fs::read(place.file("keys/identity")).unwrap(), before, "an identity was written over");

    let age = Command::new("age")
        .args(["-d", "-i", &place.path("keys/identity"), &place.path("bundle.age")])
        .output();
    assert!(age.expect("age has to be installed for this test").status.success());
    for nameless in ["  ", "\u{200b}", "\u{2060}\u{ad}", "\u{3164}", "\u{2800} \u{feff}"] {
        assert_eq!(
            desk(&["keygen", "--name", nameless, "--out", &place.path("other")]).code,
            2,
            "{nameless:?}"
        );
    }
    assert!(!place.file("other").exists());
    // A link that leads nowhere yet: what will lie there one day is not ours to shadow.
    let linked = place.file("linked");
    std::fs::create_dir(&linked).unwrap();
    std::os::unix::fs::symlink(place.file("nowhere"), linked.join("card")).unwrap();
    assert_eq!(desk(&["keygen", "--name", "Desk 5", "--out", linked.to_str().unwrap()]).code, 8);
    assert_eq!(std::fs::read_dir(&linked).unwrap().count(), 1, "an identity without its card was left");
    assert!(!place.file("nowhere").exists());
}

#[test]
fn the_check_words_on_the_screen_are_those_on_the_card() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("keys");
    let ran = desk(&["--lang", "vi", "keygen", "--name", "Bàn 3", "--out", out.to_str().unwrap()]);
    let card = Card::parse(&std::fs::read_to_string(out.join("card")).unwrap()).unwrap();
    assert_eq!(card.kind, CardKind::Real);
    assert!(ran.out.contains(&card.words), "{}", ran.out);
    assert_eq!(ran.err, Texts::new().attribute(Lang::Vi, "desk-keygen-done", "advice", &[]) + "\n");
    // The identity itself is never shown.
    let identity = std::fs::read_to_string(out.join("identity")).unwrap();
    let secret = identity.lines().find(|line| line.starts_with("AGE-SECRET-KEY")).unwrap();
    assert!(!(ran.out + &ran.err).contains(secret));
}

#[test]
fn a_known_senders_bundle_is_laid_open_for_its_reader_alone() {
    let place = Place::new();
    let ran = place.open("bundle.age", &["--sender", &place.path("post.card")]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("Signed by Post 7"), "{}", ran.out);
    assert!(ran.out.contains("Training"), "{}", ran.out);
    let page = place.file("out/cases/00000000-0000-4000-8000-000000000001.html");
    assert_eq!(std::fs::read_to_string(&page).unwrap(), page_of_the_case());
    assert_eq!(
        (mode(&page), mode(&place.file("out")), mode(&place.file("out/cases"))),
        (0o600, 0o700, 0o700)
    );
    for member in ["README.txt", "manifest.json", "manifest.json.minisig", "padding"] {
        assert!(place.file("out").join(member).is_file(), "{member}");
    }
    let again = place.open("bundle.age", &["--sender", &place.path("post.card")]);
    assert_eq!(again.code, 8);
    assert!(again.err.contains("is not empty"), "{}", again.err);
}

#[test]
fn without_the_senders_card_the_signer_is_called_unknown() {
    let place = Place::new();
    let ran = place.open("bundle.age", &[]);
    assert_eq!(ran.code, 3);
    let key = place.post.card().minisign;
    assert!(ran.out.contains(&format!("Signed by {key}, not known.")), "{}", ran.out);
    assert!(!ran.out.contains("Post 7"), "a name from the bundle itself was believed: {}", ran.out);
    assert!(place.file("out/manifest.json").is_file());
    let verified = desk(&[
        "verify",
        &place.path("bundle.age"),
        "--identity",
        &place.path("keys/identity"),
        "--lang",
        "lo",
    ]);
    assert_eq!(verified.code, 3);
    let unknown = Texts::new().get(Lang::Lo, "desk-signed-unknown", &[("key", &key)]);
    assert!(verified.out.contains(&unknown), "{}", verified.out);
}

#[test]
fn verifying_writes_nothing() {
    let place = Place::new();
    let before = std::fs::read_dir(place.root.path()).unwrap().count();
    let (bundle, identity, sender) =
        (place.path("bundle.age"), place.path("keys/identity"), place.path("post.card"));
    let ran = desk(&["verify", &bundle, "--identity", &identity, "--sender", &sender]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(std::fs::read_dir(place.root.path()).unwrap().count(), before);
}

/// Every bundle, identity and card that a desk must refuse.
fn refused_things(place: &Place) {
    let write = |name: &str, bytes: &[u8]| std::fs::write(place.file(name), bytes).unwrap();
    let sealed_again = |tar: &[u8], desk: &Identity| {
        sala_keys::seal(&SealTarget::for_kind(desk.kind(), &[desk.card()]).unwrap(), tar).unwrap()
    };
    let other = Identity::generate("Desk 9", CardKind::Training).unwrap();
    let real = Identity::generate("Desk 4", CardKind::Real).unwrap();
    let own = Identity::from_file(&std::fs::read_to_string(place.file("keys/identity")).unwrap()).unwrap();
    let bundle = std::fs::read(place.file("bundle.age")).unwrap();
    let tar = sala_keys::open(&own, &bundle).unwrap();
    write("for-others.age", &place.sealed(&[other.card()]));
    write("resealed.age", &sealed_again(&tar, &other));
    write("for-real.age", &sealed_again(&tar, &real));
    write("cut.age", &bundle[..bundle.len() / 2]);
    write("letter.age", "ສະບາຍດີ".as_bytes());
    write("other.identity", other.to_file().as_bytes());
    write("real.identity", real.to_file().as_bytes());
    write("other.card", Card::to_text(&other.card()).unwrap().as_bytes());
    let card = Card::to_text(&place.post.card()).unwrap();
    write("mistyped.card", card.replace("Post 7", "Post 1").as_bytes());
    write("newer.card", br#"{"sala_card": 2}"#);
}

#[test]
fn each_refusal_has_its_code_and_its_words_in_three_languages_and_leaves_nothing() {
    let place = Place::new();
    refused_things(&place);
    let (own, sender) = ("keys/identity", "post.card");
    // The bundle, the identity, the sender's card; the code, the message, and what it says in English.
    let refusals = [
        ("for-others.age", own, sender, 5, "desk-error-not-for-you", "not sealed for this identity"),
        ("resealed.age", "other.identity", sender, 5, "desk-error-not-named", "did not name you"),
        ("cut.age", own, sender, 6, "desk-error-damaged", "damaged"),
        ("letter.age", own, sender, 6, "desk-error-damaged", "damaged"),
        ("bundle.age", own, "other.card", 4, "desk-error-wrong-sender", "not by the sender"),
        ("for-real.age", "real.identity", sender, 9, "desk-error-training-at-real", "training bundle"),
        ("nowhere.age", own, sender, 8, "desk-error-no-file", "nowhere.age cannot be found"),
        ("bundle.age", own, "mistyped.card", 6, "desk-error-card", "mistyped.card is damaged or mistyped"),
        ("bundle.age", own, "newer.card", 7, "desk-error-card-unknown", "newer.card is not a card"),
        ("bundle.age", "keys/card", sender, 6, "desk-error-identity", "keys/card is not an identity"),
    ];
    let texts = Texts::new();
    for (bundle, identity, card, code, id, english) in refusals {
        let [bundle, identity, card] = [bundle, identity, card].map(|name| place.path(name));
        let mut said = BTreeSet::new();
        for lang in Lang::ALL {
            let out = place.path("out");
            let mut args = vec!["open", &bundle, "--identity", &identity, "--sender", &card, "--out", &out];
            args.extend(["--lang", lang.tag()]);
            let ran = desk(&args);
            assert_eq!(ran.code, code, "{bundle} {identity} {card}: {}{}", ran.out, ran.err);
            // Which file it is about stands in the message; which message it is, in the texts.
            let file = [&bundle, &identity, &card].into_iter().find(|file| ran.err.contains(*file));
            let args = [("file", file.map_or("", String::as_str))];
            let advice = texts.attribute(lang, id, "advice", &args);
            let message = format!("{}\n{advice}\n", texts.get(lang, id, &args));
            assert!(ran.err.starts_with(&message), "{lang}: {message:?} is not in {}", ran.err);
            assert!(lang != Lang::En || message.contains(english), "{message}");
            assert!(ran.out.is_empty() && !message.contains('{'), "{}{message}", ran.out);
            assert!(place.holds_nothing_open(), "{bundle} left something behind");
            said.insert(message);
        }
        assert_eq!(said.len(), Lang::ALL.len(), "two languages say the same: {said:?}");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_said_so_and_nothing_is_left() {
    let place = Place::new();
    let (bundle, identity) = (place.path("bundle.age"), place.path("keys/identity"));
    let sender = place.path("post.card");
    let ran = desk(&[
        "open",
        &bundle,
        "--identity",
        &identity,
        "--sender",
        &sender,
        "--out",
        "/sys/kernel/sala-out",
    ]);
    assert_eq!(ran.code, 8);
    assert!(ran.err.contains("cannot be written to"), "{}", ran.err);
    // An empty folder that is there already is taken.
    std::fs::create_dir(place.file("out")).unwrap();
    assert_eq!(place.open("bundle.age", &["--sender", &sender]).code, 0);
}

#[test]
fn a_page_that_sala_does_not_write_is_not_laid_open_whoever_signed_it() {
    let place = Place::new();
    let sender = place.path("post.card");
    for forged in [
        "<p>ສະບາຍດີ</p>".to_owned(),
        page_of_the_case().replace("<main>", "<main><script>alert(1)</script>"),
        page_of_the_case().replace("default-src 'none'", "default-src *"),
        page_of_the_case().replace("<h1 lang", "<h1 onclick=\"alert(1)\" lang"),
        page_of_the_case().replace("ສະບາຍດີ</h1>", "<a href=\"https://x.example\">ສະບາຍດີ</a></h1>"),
    ] {
        std::fs::write(place.file("forged.age"), place.sealed_page(&[place.card()], forged.clone())).unwrap();
        let ran = place.open("forged.age", &["--sender", &sender]);
        assert_eq!(ran.code, 6, "{forged}\n{}", ran.err);
        assert!(ran.err.starts_with("This file is not built as Sala builds a bundle."), "{}", ran.err);
        assert!(ran.out.is_empty() && place.holds_nothing_open());
        let (bundle, identity) = (place.path("forged.age"), place.path("keys/identity"));
        assert_eq!(desk(&["verify", &bundle, "--identity", &identity]).code, 6);
    }
}

#[cfg(target_os = "linux")] // `/dev/full` is there alone
#[test]
fn a_result_that_cannot_be_written_is_no_success() {
    let place = Place::new();
    let full = |args: &[&str]| {
        let out = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut program = Command::new(env!("CARGO_BIN_EXE_sala-desk"));
        let ran = program.args(args).env("LC_ALL", "C").stdout(out).output().unwrap();
        (ran.status.code().unwrap(), String::from_utf8(ran.stderr).unwrap())
    };
    let (bundle, identity, sender) =
        (place.path("bundle.age"), place.path("keys/identity"), place.path("post.card"));
    let guide = concat!(env!("CARGO_MANIFEST_DIR"), "/../../screening-guides/consular-walk-in");
    let verify = ["verify", &bundle, "--identity", &identity];
    for args in [
        &[&verify[..], &["--sender", &sender]].concat()[..],
        &verify,
        &["guide", "check", guide],
        &["guide", "assess", guide, "--track", "adult", "--json"],
        &["--help"],
        &["--version"],
    ] {
        let (code, err) = full(args);
        assert_eq!(code, 8, "{args:?}: {err}");
        assert!(err.contains("The result could not be written"), "{args:?}: {err}");
    }
    // What was refused stays what it was refused for.
    assert_eq!(full(&["verify", "nowhere.age", "--identity", &identity]).0, 8);
    assert_eq!(full(&["verify", &bundle, "--identity", &sender]).0, 6);
    assert_eq!(full(&["fetch"]).0, 2);
}

/// `receipt` with this desk's identity.
fn receipt(place: &Place, bundle: &str, sender: &str) -> Ran {
    let (bundle, identity) = (place.path(bundle), place.path("keys/identity"));
    let (sender, out) = (place.path(sender), place.path("receipts"));
    desk(&["receipt", &bundle, "--identity", &identity, "--sender", &sender, "--out", &out])
}

#[test]
fn a_receipt_is_signed_for_the_post_that_sent_the_bundle_and_for_no_other() {
    let place = Place::new();
    refused_things(&place);
    for (bundle, sender, code) in [
        ("for-others.age", "post.card", 5),
        ("cut.age", "post.card", 6),
        ("bundle.age", "other.card", 4),
        ("bundle.age", "newer.card", 7),
        ("nowhere.age", "post.card", 8),
    ] {
        let ran = receipt(&place, bundle, sender);
        assert_eq!(ran.code, code, "{bundle} {sender}: {}", ran.err);
        assert!(!place.file("receipts").exists(), "{bundle} {sender} left something");
    }
    let (bundle, identity) = (place.path("bundle.age"), place.path("keys/identity"));
    let nobodys = desk(&["receipt", &bundle, "--identity", &identity, "--out", &place.path("receipts")]);
    assert_eq!(nobodys.code, 2, "a receipt without a known sender");

    let ran = receipt(&place, "bundle.age", "post.card");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let files: Vec<PathBuf> =
        std::fs::read_dir(place.file("receipts")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    assert!(ran.out.contains(files[0].to_str().unwrap()), "{}", ran.out);
    assert_eq!((mode(&files[0]), mode(&place.file("receipts"))), (0o600, 0o700));
    let bytes = std::fs::read(&files[0]).unwrap();
    let receipt_read = sala_bundle::read_receipt(&bytes).unwrap().signed_by(&place.card()).unwrap();
    let name = format!("{}.receipt", receipt_read.bundle);
    assert_eq!(files[0].file_name().unwrap().to_str(), Some(name.as_str()));
    assert_eq!(receipt_read.kind, CardKind::Training);
    // Once more: what is there is not written over.
    let again = receipt(&place, "bundle.age", "post.card");
    assert_eq!(again.code, 8, "{}", again.err);
    assert_eq!(std::fs::read(&files[0]).unwrap(), bytes);
}

#[test]
fn wrong_usage_is_told_apart_from_everything_else() {
    assert_eq!(desk(&["open"]).code, 2);
    assert_eq!(desk(&["fetch"]).code, 2);
    assert_eq!(desk(&["--version"]).code, 0);
}

#[test]
fn the_language_comes_from_the_system_unless_it_is_asked_for() {
    let run = |args: &[&str], locale: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_sala-desk"));
        let output =
            program.args(args).env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", locale).output();
        String::from_utf8(output.unwrap().stderr).unwrap()
    };
    let args = ["verify", "nowhere.age", "--identity", "nowhere"];
    let texts = Texts::new();
    for (locale, lang) in
        [("vi_VN.UTF-8", Lang::Vi), ("lo_LA.UTF-8", Lang::Lo), ("C", Lang::En), ("km_KH", Lang::En)]
    {
        let message = texts.get(lang, "desk-error-no-file", &[("file", "nowhere")]);
        assert!(run(&args, locale).starts_with(&message), "{locale}: {}", run(&args, locale));
    }
    let asked = [&args[..], &["--lang", "en"]].concat();
    assert!(run(&asked, "vi_VN.UTF-8").contains("nowhere cannot be found."));
}
