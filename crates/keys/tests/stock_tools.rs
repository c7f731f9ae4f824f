//! Stock `age` and `minisign` read what Sala writes, and Sala reads what they write. The test fails where they are
//! missing: they are a part of what is promised.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use sala_keys::{
    DatabaseKey, Identity, SealTarget, open, open_with_identity, seal, seal_to_recovery, verify,
};
use sala_record::CardKind;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

fn run(folder: &Path, program: &str, arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut child = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} must be installed: {error}"));
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn age_takes_the_identity_file_and_opens_what_was_sealed() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Identity::generate("Bàn 3", CardKind::Real).unwrap();
    let target = SealTarget::for_kind(CardKind::Real, &[desk.card()]).unwrap();
    let words = "Chị kể rằng… ລາວເວົ້າວ່າ".as_bytes();
    std::fs::write(folder.path().join("identity"), desk.to_file().as_bytes()).unwrap();
    assert_eq!(run(folder.path(), "age", &["-d", "-i", "identity"], &seal(&target, words).unwrap()), words);
    let key = DatabaseKey::generate().unwrap();
    let recovery = seal_to_recovery(&key, &target).unwrap();
    assert_eq!(run(folder.path(), "age", &["-d", "-i", "identity"], &recovery), key.to_hex().as_bytes());
}

#[test]
fn what_age_sealed_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Identity::generate("Desk 3", CardKind::Real).unwrap();
    let recipient = desk.card().age;
    let sealed = run(folder.path(), "age", &["-r", &recipient], b"from stock age");
    assert_eq!(*open(&desk, &sealed).unwrap(), b"from stock age");
    let key = DatabaseKey::generate().unwrap();
    let line = format!("{}\n", key.to_hex().as_str());
    let armored = run(folder.path(), "age", &["-a", "-r", &recipient], line.as_bytes());
    assert_eq!(*open_with_identity(&armored, &desk).unwrap().to_hex(), *key.to_hex());
}

#[test]
fn minisign_checks_our_signature_and_ours_checks_minisigns() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let desk = Identity::generate("Desk 3", CardKind::Real).unwrap();
    let public = desk.card().minisign;
    std::fs::write(at("manifest.json"), "{}").unwrap();
    std::fs::write(at("manifest.json.minisig"), desk.sign(b"{}", "bundle 7").unwrap()).unwrap();
    let said = run(folder.path(), "minisign", &["-V", "-P", &public, "-m", "manifest.json"], b"");
    assert!(String::from_utf8_lossy(&said).contains("bundle 7"));

    // The comment line of the identity file is minisign's own secret key.
    let file = desk.to_file();
    let secret = file.lines().find_map(|line| line.strip_prefix("# minisign: ")).unwrap();
    std::fs::write(at("secret"), format!("untrusted comment: secret\n{secret}\n")).unwrap();
    let sign =
        ["-S", "-W", "-H", "-s", "secret", "-m", "manifest.json", "-x", "stock.minisig", "-t", "by hand"];
    run(folder.path(), "minisign", &sign, b"");
    let stock = std::fs::read_to_string(at("stock.minisig")).unwrap();
    assert_eq!(verify(&desk.card(), b"{}", &stock).unwrap(), "by hand");

    // The legacy kind, which signs without hashing, is refused.
    let sign = ["-S", "-W", "-l", "-s", "secret", "-m", "manifest.json", "-x", "legacy.minisig"];
    run(folder.path(), "minisign", &sign, b"");
    let legacy = std::fs::read_to_string(at("legacy.minisig")).unwrap();
    assert_eq!(verify(&desk.card(), b"{}", &legacy).unwrap_err(), sala_keys::KeyError::SignatureForm);
}
