//! `guide check`: does a guide keep the laws?

use crate::commands::guide_proof;
use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use sala_field::library::{LibraryError, read_guide, read_wording};
use sala_guide::{Guide, GuideFiles, Wording, prove};
use sala_texts::GuideWords;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub(crate) fn run(dirs: &[PathBuf], say: &Say) -> Result<Exit, Refusal> {
    let mut exit = Exit::Done;
    for dir in dirs {
        let files = read_guide(dir).map_err(|error| unreadable(dir, error))?;
        let name = dir.display().to_string();
        match Guide::load(&files) {
            Ok(guide) => {
                if !proved(dir, &guide, &files, Stage::Guide, say)? && exit != Exit::Newer {
                    exit = Exit::NotInOrder;
                }
            }
            Err(error) if error.is_newer() => {
                exit = say.refusal(&newer(dir));
            }
            Err(error) => {
                for fault in &error.faults {
                    let kind = fault.kind.to_string();
                    say.result("desk-guide-fault", &[("place", &fault.place), ("fault", &kind)]);
                }
                say.result("desk-guide-faulty", &[("guide", &name)]);
                say.advice("desk-guide-faulty", &[]);
                // A newer guide among several is what has to be told first: this program cannot check it at all.
                if exit != Exit::Newer {
                    exit = Exit::NotInOrder;
                }
            }
        }
    }
    Ok(exit)
}

/// What is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// A guide that is to be used.
    Guide,
    /// A draft out of a workbook, which the lists of words need not lie beside yet.
    Draft,
}

impl Stage {
    /// The message whose advice says how to go on where something is not in order.
    fn advice(self) -> &'static str {
        match self {
            Self::Guide => "desk-guide-faulty",
            Self::Draft => "desk-form-not-yet",
        }
    }
}

/// Whether a guide keeps the laws in every state and blames nobody; says what was covered, and what is broken.
pub(crate) fn proved(
    dir: &Path,
    guide: &Guide,
    files: &GuideFiles,
    stage: Stage,
    say: &Say,
) -> Result<bool, Refusal> {
    let name = format!("{} {}", guide.id(), guide.version());
    let words = words(guide, files)?;
    let proof = prove(guide);
    guide_proof::report(guide, &words, &proof, say);
    let uncovered: Vec<String> = guide.not_covered().iter().map(ToString::to_string).collect();
    if !uncovered.is_empty() {
        say.result("desk-guide-uncovered", &[("list", &uncovered.join(", "))]);
    }
    let good = speaks_well(dir, guide, files, stage, say)? && proof.holds();
    if good {
        say.result("desk-guide-good", &[("guide", &name), ("digest", &guide.digest().to_string())]);
    } else {
        say.result("desk-guide-faulty", &[("guide", &name)]);
        say.advice(stage.advice(), &[]);
    }
    Ok(good)
}

/// Whether the word lists find nothing in the guide's words; says what they found, and where nobody looked.
fn speaks_well(
    dir: &Path,
    guide: &Guide,
    files: &GuideFiles,
    stage: Stage,
    say: &Say,
) -> Result<bool, Refusal> {
    let Some(lists) = read_wording(dir).map_err(|error| unreadable(dir, error))? else {
        say.result("desk-wording-missing", &[]);
        return Ok(stage == Stage::Draft);
    };
    let wording = Wording::load(&lists).map_err(|error| {
        let faulty = Refusal::new(Exit::NotInOrder, "desk-guide-faulty").with("guide", "wording");
        error.faults.iter().fold(faulty, Refusal::detail)
    })?;
    let unread = wording.without_list(guide);
    if !unread.is_empty() {
        say.result("desk-wording-unread", &[("list", &unread.join(", "))]);
    }
    let findings = wording.lint(guide, files);
    for finding in &findings {
        let args = [
            ("place", finding.place.as_str()),
            ("found", finding.found.as_str()),
            ("reason", finding.reason.as_str()),
            ("instead", finding.instead.as_str()),
        ];
        say.result("desk-wording", &args);
    }
    Ok(findings.is_empty() && unread.is_empty())
}

/// A guide in order, for a command that uses it.
pub(crate) fn loaded(dir: &Path) -> Result<Guide, Refusal> {
    read(dir).map(|(guide, _)| guide)
}

/// A guide in order, with its files.
pub(crate) fn read(dir: &Path) -> Result<(Guide, GuideFiles), Refusal> {
    let files = read_guide(dir).map_err(|error| unreadable(dir, error))?;
    let guide = Guide::load(&files).map_err(|error| {
        if error.is_newer() {
            return newer(dir);
        }
        let faulty = Refusal::new(Exit::NotInOrder, "desk-guide-faulty");
        error.faults.iter().fold(faulty.with("guide", dir.display().to_string()), Refusal::detail)
    })?;
    Ok((guide, files))
}

/// The words of a guide in order.
pub(crate) fn words(guide: &Guide, files: &GuideFiles) -> Result<GuideWords, Refusal> {
    GuideWords::load(files).map_err(|error| {
        let faulty = Refusal::new(Exit::NotInOrder, "desk-guide-faulty");
        faulty.with("guide", format!("{} {}", guide.id(), guide.version())).detail(error)
    })
}

fn newer(dir: &Path) -> Refusal {
    Refusal::new(Exit::Newer, "desk-guide-newer").with("guide", dir.display().to_string())
}

/// A guide's folder that cannot be read.
pub(crate) fn unreadable(dir: &Path, error: LibraryError) -> Refusal {
    match error {
        LibraryError::NoGuide => Refusal::reading(&dir.join("guide.json"), ErrorKind::NotFound),
        LibraryError::NoSigns => Refusal::reading(&dir.join("../signs/signs.json"), ErrorKind::NotFound),
        LibraryError::Unreadable(kind) => Refusal::reading(dir, kind),
        other => Refusal::reading(dir, ErrorKind::InvalidData).detail(other),
    }
}
