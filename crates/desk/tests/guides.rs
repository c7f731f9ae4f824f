#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
#![cfg(unix)]
//! A guide author's work: checking a guide, asking what signs amount to, rehearsing a written interview.

use sala_texts::{Lang, Texts};
use serde_json::Value;
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

fn assess(more: &[&str]) -> Value {
    let guide = guide();
    let args = [&["guide", "assess", guide.to_str().unwrap(), "--json"], more].concat();
    let (code, out, err) = desk(&args);
    assert_eq!(code, 0, "{err}");
    serde_json::from_str(&out).unwrap()
}

#[test]
fn the_shipped_guide_is_in_order_and_its_digest_is_what_stock_tools_say() {
    let (code, out, err) = desk(&["guide", "check", guide().to_str().unwrap()]);
    assert_eq!(code, 0, "{out}{err}");
    // docs/formats/guide.md: the files in byte order of their paths, as `sha256sum` prints them, summed again.
    let script = "cd \"$1\" && mkdir t && cp -r \"$2/guide.json\" \"$2/texts\" t && mkdir t/signs && \
        cp -r \"$2/../signs/signs.json\" \"$2/../signs/texts\" t/signs && cd t && \
        find . -type f | sed 's,^./,,' | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c-64";
    let folder = tempfile::tempdir().unwrap();
    let sums =
        Command::new("sh").args(["-ec", script, "sh"]).arg(folder.path()).arg(guide()).output().unwrap();
    let digest = String::from_utf8(sums.stdout).unwrap();
    assert!(out.contains(&format!("Digest {}", digest.trim())), "{out}{digest}");
}

#[test]
fn a_guide_with_a_fault_names_the_place() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("guide");
    let script =
        "mkdir \"$1\" && cp -r \"$2/guide.json\" \"$2/texts\" \"$1\" && cp -r \"$2/../signs\" \"$1\"";
    assert!(
        Command::new("sh").args(["-ec", script, "sh"]).arg(&copy).arg(guide()).status().unwrap().success()
    );
    let path = copy.to_str().unwrap();
    std::fs::remove_file(copy.join("texts/lo.ftl")).unwrap();
    let (code, out, err) = desk(&["guide", "check", path, "--lang", "vi"]);
    assert_eq!(code, 1);
    assert!(out.contains("texts/lo.ftl"), "{out}");
    let texts = Texts::new();
    assert!(out.contains(&texts.get(Lang::Vi, "desk-guide-faulty", &[("guide", path)])), "{out}");
    assert_eq!(err.trim_end(), texts.attribute(Lang::Vi, "desk-guide-faulty", "advice", &[]));
    // A newer form is not called faulty, whatever else is unknown in it.
    std::fs::write(copy.join("guide.json"), r#"{"sala_guide": 2, "chapters": []}"#).unwrap();
    let (code, out, err) = desk(&["guide", "check", path, guide().to_str().unwrap()]);
    assert_eq!(code, 7, "{err}");
    assert!(err.contains("newer form") && out.contains("consular-walk-in"), "{out}{err}");
    assert_eq!(desk(&["guide", "assess", path, "--track", "adult"]).0, 7);
    std::fs::remove_file(copy.join("guide.json")).unwrap();
    assert_eq!(desk(&["guide", "check", path]).0, 8);
}

/// A copy of the shipped guide with its signs, changed.
fn changed(folder: &Path, change: impl FnOnce(&mut Value)) -> PathBuf {
    let copy = folder.join("guide");
    let script =
        "mkdir \"$1\" && cp -r \"$2/guide.json\" \"$2/texts\" \"$1\" && cp -r \"$2/../signs\" \"$1\"";
    let copied = Command::new("sh").args(["-ec", script, "sh"]).arg(&copy).arg(guide()).status().unwrap();
    assert!(copied.success());
    let path = copy.join("guide.json");
    let mut definition: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    change(&mut definition);
    std::fs::write(path, definition.to_string()).unwrap();
    copy
}

#[test]
fn a_broken_law_is_told_with_the_answers_that_lead_to_it_in_each_language() {
    let folder = tempfile::tempdir().unwrap();
    // No end for whoever refuses to talk: nothing that a look at the file alone would show.
    let copy = changed(folder.path(), |guide| {
        let stages = guide["stages"].as_array_mut().unwrap();
        let close = stages.iter_mut().find(|stage| stage["kind"] == "close").unwrap();
        for item in close["items"].as_array_mut().unwrap() {
            item["when"] = serde_json::json!({ "not": { "item": "consent-talk", "is": "no" } });
        }
    });
    let texts = Texts::new();
    for lang in Lang::ALL {
        let (code, out, err) = desk(&["guide", "check", copy.to_str().unwrap(), "--lang", lang.tag()]);
        assert_eq!(code, 1, "{out}{err}");
        let law = texts.get(lang, "desk-law-help-in-every-state", &[]);
        assert!(out.contains(&texts.get(lang, "desk-proof-broken", &[("law", &law)])), "{out}");
        let refused = format!("(consent-talk) → {}", texts.get(lang, "answer-no", &[]));
        let steps: Vec<&str> = out.lines().filter(|line| line.contains(" → ")).collect();
        assert!(steps.len() == 1 && steps[0].ends_with(&refused), "{steps:?}");
    }
}

#[test]
fn a_blaming_sentence_is_found_with_its_reason_and_what_to_say_instead() {
    let folder = tempfile::tempdir().unwrap();
    let copy = changed(folder.path(), |_| ());
    let path = copy.to_str().unwrap();
    // Without the word lists nobody looked at the wording: not in order either.
    let (code, out, _) = desk(&["guide", "check", path]);
    assert_eq!(code, 1);
    assert!(out.contains(&Texts::new().get(Lang::En, "desk-wording-missing", &[])), "{out}");
    let lists = guide().join("../wording");
    assert!(Command::new("cp").arg("-r").arg(lists).arg(copy.join("wording")).status().unwrap().success());
    assert_eq!(desk(&["guide", "check", path]).0, 0);
    let words = copy.join("texts/en.ftl");
    let text = std::fs::read_to_string(&words).unwrap();
    let blaming = text.replacen("Where are your papers now?", "Why did you give your papers away?", 1);
    assert_ne!(text, blaming);
    std::fs::write(&words, blaming).unwrap();
    let (code, out, _) = desk(&["guide", "check", path]);
    assert_eq!(code, 1);
    assert!(out.contains("texts/en.ftl: q-papers.say") && out.contains("Instead: "), "{out}");
}

#[test]
fn a_written_interview_is_assessed_and_held_against_what_it_expects() {
    let scenario = guide().join("scenarios/a-may-bride.json");
    let guide = guide();
    let (guide, file) = (guide.to_str().unwrap(), scenario.to_str().unwrap());
    let (code, out, err) = desk(&["guide", "assess", guide, "--answers", file, "--json", "--expect"]);
    assert_eq!(code, 0, "{err}");
    let seen: Value = serde_json::from_str(&out).unwrap();
    let keys: Vec<&str> = seen.as_object().unwrap().keys().map(String::as_str).collect();
    let all = "dimensions enough heard next not_covered not_heard outcome reasons settled track urgent";
    assert_eq!(keys, all.split(' ').collect::<Vec<_>>());
    assert_eq!((seen["outcome"].as_str(), seen["enough"].as_bool()), (Some("strong-signs"), Some(true)));
    // The sign of locked doors rests on the answer that told of them.
    let signs = seen["reasons"]["signs"].as_array().unwrap();
    let kept = signs.iter().find(|rests| rests["sign"] == "CD3").unwrap();
    assert_eq!(kept["heard_in"][0]["item"], "freedom");

    let folder = tempfile::tempdir().unwrap();
    let mut other: Value = serde_json::from_slice(&std::fs::read(&scenario).unwrap()).unwrap();
    other["expect"]["outcome"] = "none-recorded".into();
    let path = folder.path().join("other.json");
    std::fs::write(&path, other.to_string()).unwrap();
    let (code, out, _) = desk(&["guide", "assess", guide, "--answers", path.to_str().unwrap(), "--expect"]);
    let texts = Texts::new();
    let differs = texts.get(Lang::En, "desk-assess-unexpected", &[("part", "outcome")]);
    assert!(code == 1 && out.contains(&differs), "{out}");
    assert_eq!(desk(&["guide", "assess", guide, "--answers", file, "--track", "adult"]).0, 2);
    assert_eq!(desk(&["guide", "assess", guide]).0, 2);
}

#[test]
fn every_sign_is_listed_with_its_weights_and_the_questions_that_hear_it() {
    let guide = guide();
    let (code, out, _) = desk(&["guide", "list-signs", guide.to_str().unwrap(), "--json"]);
    let signs: Vec<Value> = serde_json::from_str(&out).unwrap();
    assert_eq!((code, signs.iter().filter(|sign| !sign["dimension"].is_null()).count()), (0, 67));
    let debt = signs.iter().find(|sign| sign["code"] == "CR4").unwrap();
    assert_eq!(
        (&debt["dimension"], &debt["adult"], &debt["child"]),
        (&"CR".into(), &"medium".into(), &"strong".into())
    );
    assert!(debt["questions"].as_array().unwrap().contains(&"debt".into()), "{debt}");
    assert!(signs.iter().any(|sign| sign["code"] == "ADULT-SHOWN"));
}

#[test]
fn a_new_version_tells_what_changed_and_a_published_one_may_not() {
    let folder = tempfile::tempdir().unwrap();
    let copy = changed(folder.path(), |guide| {
        guide["limit"] = 40.into();
        let stages = guide["stages"].as_array_mut().unwrap();
        let account = stages.iter_mut().find(|stage| stage["kind"] == "account").unwrap();
        account["items"][0]["weight"] = 0.into();
    });
    let guide = guide();
    let (before, after) = (guide.to_str().unwrap(), copy.to_str().unwrap());
    let (code, out, err) = desk(&["guide", "diff", before, after, "--json"]);
    let changes: Vec<Value> = serde_json::from_str(&out).unwrap();
    let told: Vec<_> = changes
        .iter()
        .map(|each| (each["change"].as_str().unwrap(), each["field"].as_str().unwrap()))
        .collect();
    assert_eq!(told, [("guide", "limit"), ("item", "weight")]);
    // The same version with another content.
    assert_eq!(code, 1);
    assert_eq!(err.trim_end(), Texts::new().attribute(Lang::En, "desk-diff-republished", "advice", &[]));
    let path = copy.join("guide.json");
    let text = std::fs::read_to_string(&path).unwrap().replace("2026.11.0", "2026.12.0");
    std::fs::write(&path, text).unwrap();
    for lang in Lang::ALL {
        let (code, out, _) = desk(&["guide", "diff", before, after, "--lang", lang.tag()]);
        assert!(code == 0 && out.lines().count() == 4, "{out}");
    }
    assert_eq!(desk(&["guide", "diff", before, before]).0, 0);
}

#[test]
fn what_signs_amount_to_is_printed_for_programs_and_for_people() {
    let nothing = assess(&["--track", "adult"]);
    let keys: Vec<&str> = nothing.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["dimensions", "outcome", "settled", "track"]);
    assert_eq!((nothing["outcome"].as_str(), nothing["settled"].as_bool()), (Some("unclear"), Some(false)));
    assert!(nothing["dimensions"].as_object().unwrap().values().all(|state| state == "open"));

    let denied = assess(&["--track", "adult", "--rest", "not-heard"]);
    assert_eq!(denied["settled"], true);
    assert!(denied["dimensions"].as_object().unwrap().values().all(|state| state == "negative"));
    // A child whose carer was not shown is never sent away.
    let child = assess(&["--track", "child", "--rest", "not-heard"]);
    assert_eq!(child["outcome"], "child-protection-check");
    assert_eq!(assess(&["--track", "child", "--heard", "SX"])["outcome"], "strong-signs");
    assert_eq!(assess(&["--track", "adult", "--heard", "SX", "--not-heard", "ACT"])["outcome"], "signs");

    // Heard wins over not heard, and both over the rest; the rest are the reassurances too.
    let both = ["--track", "child", "--heard", "SX,CARER-SHOWN", "--not-heard", "SX"];
    assert_eq!(assess(&both)["outcome"], "strong-signs");
    let shown = assess(&["--track", "child", "--heard", "CARER-SHOWN", "--rest", "not-heard"]);
    assert_ne!(shown["outcome"], child["outcome"]);
    assert_eq!(assess(&["--track", "child"])["settled"], false);
    assert_eq!(child["settled"], true);

    let guide = guide();
    let path = guide.to_str().unwrap();
    let (code, out, _) =
        desk(&["guide", "assess", path, "--track", "adult", "--heard", "SX", "--lang", "vi"]);
    assert_eq!(code, 0);
    assert!(
        out.contains("ít nhất là") && out.contains("(signs)") && out.contains("không bao giờ là kết luận"),
        "{out}"
    );
    assert!(!out.contains('{'), "{out}");
    let (code, _, err) = desk(&["guide", "assess", path, "--track", "adult", "--heard", "NOPE"]);
    assert_eq!(code, 2);
    assert!(err.contains("NOPE is no sign of this guide"), "{err}");
}

#[test]
fn a_written_interview_becomes_a_bundle_that_the_desk_opens() {
    let root = tempfile::tempdir().unwrap();
    let path = |name: &str| root.path().join(name).to_str().unwrap().to_owned();
    std::fs::create_dir(path("stick")).unwrap();
    std::fs::write(path("passphrase"), "bốn từ ngẫu nhiên ພຽງພໍ\n").unwrap();
    assert_eq!(desk(&["keygen", "--name", "Desk 3", "--training", "--out", &path("keys")]).0, 0);
    let guide = guide();
    let answers = guide.join("scenarios/b-hoa-domestic-worker.json");
    let (card, stick, vault, passphrase) =
        (path("keys/card"), path("stick"), path("vault"), path("passphrase"));
    let base = [
        "rehearse",
        guide.to_str().unwrap(),
        "--answers",
        answers.to_str().unwrap(),
        "--into",
        &vault,
        "--passphrase-file",
        &passphrase,
        "--json",
    ];
    let (code, out, err) = desk(&[&base[..], &["--seal-to", &card, "--bundle-out", &stick]].concat());
    assert_eq!(code, 0, "{out}{err}");
    let report: Value = serde_json::from_str(&out).unwrap();
    let script: Value = serde_json::from_slice(&std::fs::read(&answers).unwrap()).unwrap();
    assert_eq!(report["outcome"], script["expect"]["outcome"]);

    let bundle = report["bundle"].as_str().unwrap();
    let (code, out, err) =
        desk(&["open", bundle, "--identity", &path("keys/identity"), "--out", &path("out")]);
    assert_eq!(code, 3, "{out}{err}");
    let case = report["case"].as_str().unwrap();
    let page = std::fs::read_to_string(root.path().join(format!("out/cases/{case}.html"))).unwrap();
    assert!(page.contains(report["code"].as_str().unwrap()));
    let readme = std::fs::read_to_string(path("out/README.txt")).unwrap();
    assert_eq!(readme.matches("age -d -i identity bundle.age | tar x").count(), 3, "{readme}");
    for lang in Lang::ALL {
        assert!(readme.contains(&Texts::new().get(lang, "readme-title", &[])), "{readme}");
    }

    // The same vault with another passphrase; a real card; no room for a passphrase in an empty file.
    std::fs::write(path("passphrase"), "khác\n").unwrap();
    assert_eq!(desk(&base).0, 5);
    std::fs::write(path("passphrase"), "\n").unwrap();
    assert_eq!(desk(&base).0, 1);
    std::fs::write(path("passphrase"), "bốn từ ngẫu nhiên ພຽງພໍ\n").unwrap();
    assert_eq!(desk(&["keygen", "--name", "Desk 4", "--out", &path("real")]).0, 0);
    let (code, _, err) =
        desk(&[&base[..], &["--seal-to", &path("real/card"), "--bundle-out", &stick]].concat());
    assert_eq!(code, 9, "{err}");
    assert_eq!(std::fs::read_dir(&stick).unwrap().count(), 1, "a real desk received an exercise");
}
