//! A sheet for when the power is out, as an author prints it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use std::path::Path;
use std::process::{Command, Output};

fn print(args: &[&str]) -> (i32, String, String) {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-guides/child");
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_sala-desk"))
        .args(["guide", "print"])
        .arg(guide)
        .args(args)
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

#[test]
fn a_sheet_is_printed_once_and_never_over_another_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sheet.pdf");
    let path = file.to_str().unwrap();
    let (code, out, err) =
        print(&["--lang", "vi", "--with", "lo", "--address", "chau-co,lan-pa", "-o", path]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains(path), "{out}");
    let pdf = std::fs::read(&file).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    let (code, _, err) = print(&["--lang", "en", "-o", path]);
    assert_eq!(code, 8, "{err}");
    assert_eq!(std::fs::read(&file).unwrap(), pdf, "what was there is untouched");
}

#[test]
fn a_language_or_a_form_of_address_that_is_not_known_is_refused_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sheet.pdf");
    let path = file.to_str().unwrap();
    assert_eq!(print(&["--lang", "vi", "--with", "km", "-o", path]).0, 2);
    let (code, _, err) = print(&["--lang", "en", "--with", "lo", "--address", "chau-co", "-o", path]);
    assert_eq!(code, 2);
    assert!(err.contains("chau-co") && err.contains("lan-pa"), "it names what can be chosen: {err}");
    assert!(!file.exists());
}
