#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
#![cfg(unix)]
//! A ministry's hand on a guide: out into a workbook, back as a draft, and nothing hostile gets far.

#[path = "../../forms/tests/hostile/mod.rs"]
mod hostile;

use sala_texts::{Lang, Texts};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn guides() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-guides")
}

fn desk(args: &[&str]) -> (i32, String, String) {
    told(Command::new(env!("CARGO_BIN_EXE_sala-desk")).args(args).env("LC_ALL", "C").output().unwrap())
}

fn told(output: Output) -> (i32, String, String) {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

/// The command with 64 MB for all it writes into (heap and stack), and the most memory it ever had, in kB, shared code
/// and all.
#[cfg(target_os = "linux")]
fn in_64_megabytes(file: &Path, into: &Path) -> ((i32, String, String), u64) {
    // The shell's own limit: no allocation beyond it succeeds.
    let mut child = Command::new("sh")
        .args(["-c", "ulimit -d 65536 && exec \"$@\"", "sh", env!("CARGO_BIN_EXE_sala-desk")])
        .args(["guide", "import-xlsform", file.to_str().unwrap(), into.to_str().unwrap()])
        .env("LC_ALL", "C")
        // Reading its own symbols is a developer's wish, and takes more than all the rest.
        .env_remove("RUST_BACKTRACE")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
        most = most.max(now.unwrap_or(0));
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    (told(child.wait_with_output().unwrap()), most)
}

#[cfg(target_os = "linux")]
#[test]
fn hostile_workbooks_are_refused_within_64_megabytes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("form.xlsx");
    let into = folder.path().join("draft");
    let texts = Texts::new();
    // What is harmless gets through under the same limit, to the report and a draft that is not a guide yet.
    std::fs::write(&file, hostile::harmless()).unwrap();
    let ((code, out, err), _) = in_64_megabytes(&file, &into);
    assert_eq!(code, 1, "{out}{err}");
    assert!(into.join("guide.json").exists());
    std::fs::remove_dir_all(&into).unwrap();
    for (what, bytes, reason) in hostile::all() {
        std::fs::write(&file, bytes).unwrap();
        let ((code, out, err), most) = in_64_megabytes(&file, &into);
        assert_eq!((code, out.as_str()), (6, ""), "{what}: {out}{err}");
        let advice = texts.attribute(Lang::En, &format!("desk-error-form-{reason}"), "advice", &[]);
        assert!(err.contains(&advice), "{what}: {err}");
        assert!(most < 64 * 1024, "{what}: {most} kB");
        assert!(!into.exists(), "{what}");
    }
}

#[test]
fn an_export_comes_back_and_is_proved() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("child.xlsx");
    let into = folder.path().join("draft");
    let (file, draft) = (file.to_str().unwrap(), into.to_str().unwrap());
    let guide = guides().join("child");
    let (code, out, err) = desk(&["guide", "export-xlsform", guide.to_str().unwrap(), file]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("child 2026"), "{out}");
    // A workbook that somebody works in is never written over.
    assert_eq!(desk(&["guide", "export-xlsform", guide.to_str().unwrap(), file]).0, 8);

    let (code, out, err) = desk(&["guide", "import-xlsform", file, draft]);
    assert_eq!(code, 0, "{out}{err}");
    let checked = desk(&["guide", "check", guide.to_str().unwrap()]).1;
    let digest = checked.split("Digest ").nth(1).unwrap().trim();
    assert!(out.contains(&format!("Digest {digest}")), "{out}");
    for path in ["guide.json", "texts/en.ftl", "texts/vi.ftl", "texts/lo.ftl"] {
        let (before, after) = (std::fs::read(guide.join(path)), std::fs::read(into.join(path)));
        assert_eq!(before.unwrap(), after.unwrap(), "{path}");
    }
    // Nor is a folder.
    let (code, _, err) = desk(&["guide", "import-xlsform", file, draft]);
    assert_eq!(code, 8);
    assert!(err.contains("is not empty"), "{err}");
}

const FOREIGN: &[&[&str]] = &[
    &["type", "name", "label::Tiếng Việt (vi)", "required", "relevance"],
    &["deviceid", "id"],
    &["begin group", "work", "Việc làm"],
    &["select_one yn", "Paid", "Có được trả lương không?", "yes"],
    &["text", "why", "Vì sao?", "", "${Paid} > 3"],
    &["end group"],
];

#[test]
fn a_form_of_somebody_else_becomes_a_draft_with_a_report_in_the_chosen_language() {
    let folder = tempfile::tempdir().unwrap();
    let shelf = folder.path().join("shelf");
    std::fs::create_dir(&shelf).unwrap();
    let copied = Command::new("cp").arg("-r").arg(guides().join("signs")).arg(&shelf).status().unwrap();
    assert!(copied.success());
    let file = folder.path().join("form.xlsx");
    std::fs::write(&file, hostile::form(FOREIGN)).unwrap();
    let draft = shelf.join("draft");
    let (code, out, err) =
        desk(&["guide", "import-xlsform", file.to_str().unwrap(), draft.to_str().unwrap(), "--lang", "vi"]);
    assert_eq!(code, 1, "{err}");
    let texts = Texts::new();
    let line = |row: &str, id: &str, value: &str, other: &str| {
        let text = texts.get(Lang::Vi, &format!("desk-form-{id}"), &[("value", value), ("other", other)]);
        texts.get(Lang::Vi, "desk-form-at-row", &[("sheet", "survey"), ("row", row), ("text", &text)])
    };
    for expected in [
        line("4", "question", "paid", ""),
        line("4", "renamed", "Paid", "paid"),
        line("4", "not-required", "paid", ""),
        line("4", "no-list", "yn", ""),
        line("2", "privacy", "deviceid", ""),
        line("5", "condition", "why", "${Paid} > 3"),
    ] {
        assert!(out.contains(&expected), "{expected}\n{out}");
    }
    // What is missing is named with the row where it can be written.
    assert!(
        out.contains(&texts.get(
            Lang::Vi,
            "desk-form-at-row",
            &[("sheet", "survey"), ("row", "4"), ("text", "stages")]
        )),
        "{out}"
    );
    // The draft lies there to be worked on, and no check lets it through.
    assert_eq!(desk(&["guide", "check", draft.to_str().unwrap()]).0, 1);
    let words = std::fs::read_to_string(draft.join("texts/vi.ftl")).unwrap();
    assert!(
        words.starts_with("# review: draft\n") && words.contains("    .say = Có được trả lương không?\n"),
        "{words}"
    );
}

#[test]
fn every_remark_of_a_report_has_its_words() {
    let source = include_str!("../../forms/src/report.rs");
    let ids: Vec<&str> = source
        .lines()
        .filter(|line| line.trim().starts_with("Self::") && line.contains("=> \""))
        .filter_map(|line| line.split('"').nth(1))
        .collect();
    assert!(ids.len() > 40, "{ids:?}");
    let texts = Texts::new();
    for id in ids {
        let name =
            if ["taken", "fitted", "refused"].contains(&id) { format!("list-{id}") } else { id.to_owned() };
        let text = texts.get(
            Lang::Lo,
            &format!("desk-form-{name}"),
            &[("value", "v"), ("other", "o"), ("count", "1")],
        );
        assert!(!text.starts_with('{'), "{text}");
    }
}
