#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! A case travels from a post to a desk: with Sala at both ends, and with nothing but stock tools at the other.

mod common;

use common::{WORDS, contents, events, identity, now, target};
use proptest::prelude::*;
use sala_bundle::{BundleError, SealedBundle, Signer, open, seal};
use sala_keys::Identity;
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn a_desk_reads_exactly_what_the_post_sealed() {
    let (post, desk) = (identity("Post 7"), identity("Desk 3"));
    let sent = contents();
    let bundle = seal(&sent, &post, &target(&[&desk]), now()).unwrap();
    let got = open(&desk, &bundle.bytes, Some(&post.card())).unwrap();
    assert_eq!(got.cases, sent.cases);
    assert_eq!(got.guides, sent.guides);
    assert_eq!(got.manifest, bundle.manifest);
    assert_eq!(got.signer, Signer::Known(post.card()));
    assert_eq!((got.manifest.sequence, got.manifest.sealed), (3, now()));
    let paths: Vec<&str> = got.members.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths[..3], ["README.txt", "manifest.json", "manifest.json.minisig"]);
    assert_eq!(paths[paths.len() - 1], "padding");
}

#[test]
fn a_desk_without_the_senders_card_is_told_that_the_key_is_unknown() {
    let (post, desk) = (identity("Post 7"), identity("Desk 3"));
    let bundle = seal(&contents(), &post, &target(&[&desk]), now()).unwrap();
    let got = open(&desk, &bundle.bytes, None).unwrap();
    assert_eq!(got.signer, Signer::Unknown(post.card().minisign));
}

#[test]
fn each_of_several_desks_opens_it_and_nobody_else() {
    let (post, desk, second, stranger) =
        (identity("Post 7"), identity("Desk 3"), identity("Desk 4"), identity("Nobody"));
    let bundle = seal(&contents(), &post, &target(&[&desk, &second]), now()).unwrap();
    for reader in [&desk, &second] {
        assert_eq!(open(reader, &bundle.bytes, None).unwrap().cases, contents().cases);
    }
    // The post itself cannot open what it sent: a seized machine gives nothing back.
    for reader in [&stranger, &post] {
        assert_eq!(open(reader, &bundle.bytes, None), Err(BundleError::NotForYou));
    }
}

#[test]
fn the_file_name_says_nothing_and_is_never_the_same() {
    let (post, desk) = (identity("Post 7"), identity("Desk 3"));
    let name = || seal(&contents(), &post, &target(&[&desk]), now()).unwrap().file_name;
    let (first, second) = (name(), name());
    assert_ne!(first, second);
    let stem = first.strip_suffix(".age").unwrap();
    assert_eq!(stem.len(), 32);
    assert!(stem.bytes().all(|byte| byte.is_ascii_hexdigit()));
}

#[test]
fn a_longer_account_does_not_show_in_the_length() {
    let (post, desk) = (identity("Post 7"), identity("Desk 3"));
    let length = |count| {
        let mut some = contents();
        some.cases[0].events = events(some.cases[0].id, count);
        let bundle = seal(&some, &post, &target(&[&desk]), now()).unwrap();
        // age itself adds a few random bytes to each header; what it carries comes in steps.
        sala_keys::open(&desk, &bundle.bytes).unwrap().len()
    };
    let lengths: std::collections::BTreeSet<usize> = (0..24).map(length).collect();
    assert!(lengths.len() <= 3, "24 accounts show in {lengths:?}");
    assert!(lengths.iter().all(|length| length % (16 * 1024) == 0));
}

fn run(folder: &Path, program: &str, args: &[&str]) -> String {
    let output = Command::new(program).args(args).current_dir(folder).output().unwrap_or_else(|error| {
        panic!("{program} has to be installed for this test: {error}");
    });
    assert!(output.status.success(), "{program} {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn unpack(folder: &Path, desk: &Identity, bundle: &SealedBundle) {
    std::fs::write(folder.join("identity"), desk.to_file().as_bytes()).unwrap();
    std::fs::write(folder.join("bundle.age"), &bundle.bytes).unwrap();
    std::fs::create_dir(folder.join("out")).unwrap();
    let mut age = Command::new("age");
    age.args(["-d", "-i", "identity", "bundle.age"]).current_dir(folder).stdout(Stdio::piped());
    let mut age = age.spawn().expect("age has to be installed for this test");
    let tar = Command::new("tar")
        .arg("x")
        .current_dir(folder.join("out"))
        .stdin(age.stdout.take().unwrap())
        .output();
    let tar = tar.expect("tar has to be installed for this test");
    assert!(age.wait().unwrap().success());
    assert!(tar.status.success() && tar.stderr.is_empty(), "{}", String::from_utf8_lossy(&tar.stderr));
}

#[test]
fn stock_tools_read_it_and_prove_it() {
    let (post, desk) = (identity("Post 7"), identity("Desk 3"));
    let bundle = seal(&contents(), &post, &target(&[&desk]), now()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    unpack(folder.path(), &desk, &bundle);
    let out = folder.path().join("out");
    let key = post.card().minisign;
    run(&out, "minisign", &["-V", "-m", "manifest.json", "-P", &key]);

    for member in &bundle.manifest.members {
        let line = run(&out, "sha256sum", &[&member.path]);
        assert_eq!(line, format!("{}  {}\n", member.sha256, member.path));
        assert_eq!(std::fs::metadata(out.join(&member.path)).unwrap().len(), member.size);
    }
    let guide = &contents().guides[0];
    let listed: Vec<&str> = guide.files.keys().map(String::as_str).collect();
    let sums = run(&out.join(format!("guides/{}", guide.guide.digest)), "sha256sum", &listed);
    assert_eq!(sala_record::Digest::of(sums.as_bytes()), guide.guide.digest, "docs/formats/guide.md");

    let case = common::case_id(1);
    let lines = std::fs::read_to_string(out.join(format!("cases/{case}.jsonl"))).unwrap();
    let first: sala_record::Event = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(first.content.unwrap()["value"]["words"], WORDS);
    assert!(std::fs::read_to_string(out.join(format!("cases/{case}.html"))).unwrap().contains(WORDS));

    // A manifest altered by one letter no longer verifies.
    let manifest = std::fs::read_to_string(out.join("manifest.json")).unwrap();
    std::fs::write(out.join("manifest.json"), manifest.replacen("Desk 3", "Desk 4", 1)).unwrap();
    let refused =
        Command::new("minisign").args(["-V", "-m", "manifest.json", "-P", &key]).current_dir(&out).output();
    assert!(!refused.unwrap().status.success());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever was said, however long, in whatever order of stubs: it arrives as it was.
    #[test]
    fn any_case_arrives_as_it_was(words in "\\PC{0,400}", count in 0_usize..20, hidden in any::<u32>(), page in "\\PC{0,200}") {
        let (post, desk) = (identity("Post 7"), identity("Desk 3"));
        let mut sent = contents();
        let case = sent.cases[0].id;
        let note = sala_record::Body::Note(sala_record::Note { words, voice: sala_record::Voice::Summary });
        let mut told = common::chain(&vec![common::content(case, note); count]);
        for (place, event) in told.iter_mut().enumerate() {
            if hidden >> place & 1 == 1 { *event = event.stub(); }
        }
        sent.cases[0].events = told;
        sent.cases[0].page_html = page;
        let bundle = seal(&sent, &post, &target(&[&desk]), now()).unwrap();
        let got = open(&desk, &bundle.bytes, Some(&post.card())).unwrap();
        prop_assert_eq!(got.cases, sent.cases);
    }
}
