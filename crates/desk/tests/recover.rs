#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
#![cfg(unix)]
//! The drill of `docs/recovery.md`: each single loss, made good with the program and with stock tools; and one piece alone,
//! which opens nothing.

use sala_keys::{Identity, Passphrase, Piece, Sheet, WorkFactor};
use sala_record::*;
use sala_vault::{NewVault, OpenError, SheetNote, Vault};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use uuid::Uuid;

const OLD: &str = "ruộng bậc thang sau mưa 47 con trâu";
const NEW: &str = "bốn con cò đi ăn đêm trên sông Lam";

/// A post with two officers, a recovery card whose identity lies in a drawer, a sheet, a conversation, and a copy on a stick.
struct Post {
    root: tempfile::TempDir,
    pieces: [Piece; 3],
    officer: OfficerId,
    events: Vec<Event>,
    copy: PathBuf,
}

fn case() -> CaseId {
    CaseId(Uuid::from_u128(1))
}

fn told() -> Content {
    Content {
        case: case(),
        body: Body::Answer(Answer::Text { words: "Tôi muốn về nhà.".to_owned(), voice: Voice::Theirs }),
        item: Some("story".to_owned()),
        at: Timestamp::from_millis(0),
        who: OfficerId(Uuid::from_u128(2)),
        channel: Channel::Direct,
        language: "vi".to_owned(),
        shown: None,
        guide: None,
        class: Class::Ordinary,
        source: Source::Live,
        replaces: Vec::new(),
    }
}

impl Post {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        let desk = Identity::generate("Bàn 3", CardKind::Real).unwrap();
        std::fs::write(at("identity"), desk.to_file().as_bytes()).unwrap();
        let work = WorkFactor::new(10).unwrap();
        let new = NewVault {
            passphrase: &Passphrase::new(OLD),
            officer_name: "A1",
            recovery: &[desk.card()],
            kind: CardKind::Real,
            work,
        };
        let mut vault = Vault::create(&at("vault"), &new).unwrap();
        vault.add_officer("A2", &Passphrase::new("another one of these"), work).unwrap();
        let Sheet { recipient, pieces } = Sheet::generate().unwrap();
        let note = SheetNote { id: pieces[0].sheet(), made: Timestamp::from_millis(7), recipient };
        vault.set_sheet(&note).unwrap();
        let events = vault.append(&[told()]).unwrap();
        std::fs::create_dir(at("stick")).unwrap();
        let copy = vault.back_up(&at("stick")).unwrap();
        let officer = vault.officer();
        drop(vault);
        Self { root, pieces, officer, events, copy }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn opens(&self, folder: &Path, passphrase: &str) {
        let vault = Vault::unlock(folder, &Passphrase::new(passphrase), None).unwrap();
        assert_eq!(vault.events(case()).unwrap(), self.events);
        assert!(vault.verify_chain().unwrap().is_sound());
    }
}

fn written(piece: &Piece) -> String {
    piece.groups().iter().map(|group| group.as_str()).collect::<Vec<_>>().join(" ")
}

/// Runs `sala-desk recover` with these lines typed.
fn recover(vault: &Path, more: &[&str], typed: &[&str]) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sala-desk"))
        .arg("recover")
        .arg(vault)
        .args(more)
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that refuses early does not read to the end.
    drop(child.stdin.take().unwrap().write_all((typed.join("\n") + "\n").as_bytes()));
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn stock(program: &str, arguments: &[&str], input: &str) -> (bool, String) {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} must be installed: {error}"));
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn a_lost_passphrase_is_made_good_by_any_two_pieces_and_nothing_secret_is_printed() {
    let post = Post::new();
    let vault = post.at("vault");
    for (turn, (first, second)) in [(0, 1), (2, 0), (1, 2)].into_iter().enumerate() {
        let new = format!("{NEW} {turn}");
        let (first, second) = (written(&post.pieces[first]), written(&post.pieces[second]));
        let (code, out, error) = recover(&vault, &["--officer", "A1"], &[&first, &second, &new, &new]);
        assert_eq!(code, 0, "{error}");
        assert!(out.contains("A1"), "{out}");
        for secret in [&*first, &second, &new] {
            assert!(!out.contains(secret) && !error.contains(secret));
        }
        post.opens(&vault, &new);
    }
    assert!(matches!(Vault::unlock(&vault, &Passphrase::new(OLD), None), Err(OpenError::WrongPassphrase)));
}

#[test]
fn one_piece_alone_or_pieces_of_another_sheet_open_nothing() {
    let post = Post::new();
    let vault = post.at("vault");
    let other = Sheet::generate().unwrap().pieces;
    for piece in &post.pieces {
        let one = written(piece);
        let (code, _, error) = recover(&vault, &[], &[&one, &one, NEW, NEW]);
        assert_eq!(code, 5, "{error}");
        let (code, _, error) = recover(&vault, &[], &[&one, &written(&other[0]), NEW, NEW]);
        assert_eq!(code, 5, "{error}");
        let (code, _, _) = recover(&vault, &[], &[&one]);
        assert_eq!(code, 8, "nothing more was typed");
    }
    let (code, _, error) = recover(&vault, &[], &[&written(&other[0]), &written(&other[2]), NEW, NEW]);
    assert_eq!(code, 5, "{error}");
    post.opens(&vault, OLD);
}

#[test]
fn the_holder_of_the_recovery_card_gives_a_new_passphrase() {
    let post = Post::new();
    let vault = post.at("vault");
    let identity = post.at("identity");
    let identity = ["--identity", identity.to_str().unwrap()];
    // Two officers: who is meant is asked for, and nothing is changed by asking.
    let (code, out, error) = recover(&vault, &identity, &[NEW, NEW]);
    assert_eq!((code, out.lines().count()), (2, 2), "{error}");
    let (code, ..) = recover(&vault, &[&identity[..], &["--officer", "A3"]].concat(), &[NEW, NEW]);
    assert_eq!(code, 2);
    post.opens(&vault, OLD);
    let by_id = post.officer.to_string();
    let (code, _, error) = recover(&vault, &[&identity[..], &["--officer", &by_id]].concat(), &[NEW, NEW]);
    assert_eq!(code, 0, "{error}");
    post.opens(&vault, NEW);
    // Everybody has left: somebody new.
    let third = "một cụm thứ ba cho người mới đến";
    let (code, _, error) =
        recover(&vault, &[&identity[..], &["--new-officer", "A9"]].concat(), &[third, third]);
    assert_eq!(code, 0, "{error}");
    post.opens(&vault, third);
}

#[test]
fn what_is_typed_wrong_is_refused_and_changes_nothing() {
    let post = Post::new();
    let vault = post.at("vault");
    let pieces = post.pieces.each_ref().map(written);
    let before = std::fs::read(vault.join(format!("keys/{}.age", post.officer))).unwrap();
    let other = |c: char| if c == 'Q' { 'P' } else { 'Q' };
    let wrong_at = |places: &[usize]| -> String {
        pieces[0].chars().enumerate().map(|(at, c)| if places.contains(&at) { other(c) } else { c }).collect()
    };
    let (slip, one_slip) = (wrong_at(&[25, 31, 36, 41]), wrong_at(&[31]));
    let officer = ["--officer", "A1"];
    for (typed, expected, says) in [
        (vec![&*slip, &pieces[1], NEW, NEW], 6, "mistake"),
        (vec![&*one_slip, &pieces[1], NEW, NEW], 6, "group 7"),
        (vec!["PART", &pieces[1], NEW, NEW], 6, "76"),
        (vec![&*pieces[0], &pieces[1], "123456", "123456"], 1, "easy"),
        (vec![&*pieces[0], &pieces[1], NEW, OLD], 1, "not the same"),
    ] {
        let (code, out, error) = recover(&vault, &officer, &typed);
        assert_eq!((code, &*out), (expected, ""), "{error}");
        assert!(error.contains(says), "{error}");
    }
    let nowhere = post.at("nowhere");
    assert_eq!(recover(&nowhere, &officer, &[&pieces[0], &pieces[1], NEW, NEW]).0, 8);
    assert_eq!(std::fs::read(vault.join(format!("keys/{}.age", post.officer))).unwrap(), before);
    post.opens(&vault, OLD);
}

#[test]
fn a_lost_machine_is_made_good_by_the_copy_as_it_lies_on_the_stick() {
    let post = Post::new();
    std::fs::remove_dir_all(post.at("vault")).unwrap();
    // Brought back by the program, and opened as ever.
    let other = post.at("other machine");
    Vault::restore_copy(&post.copy, &other).unwrap();
    post.opens(&other, OLD);
    // The passphrase is lost as well: two pieces open what was brought back.
    let (first, second) = (written(&post.pieces[0]), written(&post.pieces[2]));
    let (code, _, error) = recover(&other, &["--officer", "A1"], &[&first, &second, NEW, NEW]);
    assert_eq!(code, 0, "{error}");
    post.opens(&other, NEW);
    // The folder is a vault by itself: somebody may as well put it in its place by hand.
    post.opens(&post.copy, OLD);
}

#[test]
fn an_officer_who_left_is_out_once_everything_is_encrypted_anew() {
    let post = Post::new();
    let vault = Vault::unlock(&post.at("vault"), &Passphrase::new(OLD), None).unwrap();
    drop(vault.rekey(&Passphrase::new(NEW), WorkFactor::new(10).unwrap()).unwrap());
    let left = Passphrase::new("another one of these");
    assert!(matches!(Vault::unlock(&post.at("vault"), &left, None), Err(OpenError::WrongPassphrase)));
    post.opens(&post.at("vault"), NEW);
    let (first, second) = (written(&post.pieces[0]), written(&post.pieces[1]));
    let again = "cụm mật khẩu của người trở lại 12";
    let (code, _, error) = recover(&post.at("vault"), &["--officer", "A2"], &[&first, &second, again, again]);
    assert_eq!(code, 0, "{error}");
    post.opens(&post.at("vault"), again);
}

/// Stock `age` alone: the recovery card's holder without Sala.
#[test]
fn stock_age_opens_what_the_recovery_card_holds() {
    let post = Post::new();
    let (identity, file) = (post.at("identity"), post.at("vault/keys/recovery.age"));
    let (done, key) = stock("age", &["-d", "-i", identity.to_str().unwrap(), file.to_str().unwrap()], "");
    assert!(done && key.len() == 64 && key.chars().all(|c| c.is_ascii_hexdigit()));
    let key = sala_keys::DatabaseKey::from_hex(key.as_bytes()).unwrap();
    let vault = Vault::open_with_key(&post.at("vault"), key, post.officer).unwrap();
    assert_eq!(vault.events(case()).unwrap(), post.events);
}

/// Two pieces without Sala: PyPI's `codex32`, `bech32`, and stock `age`. Where Python has them not, this says so.
#[test]
fn two_pieces_open_with_tools_that_sala_did_not_make() {
    let python = std::env::var("SALA_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let there = Command::new(&python).args(["-c", "import codex32, bech32"]).stderr(Stdio::null()).status();
    if !there.is_ok_and(|status| status.success()) {
        println!("PyPI's codex32 and bech32 are not installed: not tried");
        return;
    }
    let post = Post::new();
    let script = include_str!("../../../docs/two-pieces.py");
    for (first, second) in [(0, 1), (0, 2), (1, 2)] {
        let typed = format!("{}\n{}\n", written(&post.pieces[first]), written(&post.pieces[second]));
        let (done, identity) = stock(&python, &["-c", script], &typed);
        assert!(done && identity.starts_with("AGE-SECRET-KEY-1"));
        std::fs::write(post.at("sheet-identity"), identity).unwrap();
        let (identity, file) = (post.at("sheet-identity"), post.at("vault/keys/sheet.age"));
        let (done, key) = stock("age", &["-d", "-i", identity.to_str().unwrap(), file.to_str().unwrap()], "");
        assert!(done);
        let key = sala_keys::DatabaseKey::from_hex(key.as_bytes()).unwrap();
        assert!(Vault::open_with_key(&post.at("vault"), key, post.officer).is_ok());
    }
}
