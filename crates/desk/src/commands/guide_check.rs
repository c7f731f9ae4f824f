//! `guide check`: does a guide keep the laws?

use crate::commands::guide_proof;
use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use sala_field::library::{LibraryError, read_guide};
use sala_guide::{Guide, GuideFiles, prove};
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
                if !proved(&guide, &files, say)? && exit != Exit::Newer {
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

/// Whether a guide keeps the laws in every state; says what was covered, and what is broken.
fn proved(guide: &Guide, files: &GuideFiles, say: &Say) -> Result<bool, Refusal> {
    let name = format!("{} {}", guide.id(), guide.version());
    let words = GuideWords::load(files).map_err(|error| {
        Refusal::new(Exit::NotInOrder, "desk-guide-faulty").with("guide", name.clone()).detail(error)
    })?;
    let proof = prove(guide);
    guide_proof::report(guide, &words, &proof, say);
    let uncovered: Vec<String> = guide.not_covered().iter().map(ToString::to_string).collect();
    if !uncovered.is_empty() {
        say.result("desk-guide-uncovered", &[("list", &uncovered.join(", "))]);
    }
    if proof.holds() {
        say.result("desk-guide-good", &[("guide", &name), ("digest", &guide.digest().to_string())]);
    } else {
        say.result("desk-guide-faulty", &[("guide", &name)]);
        say.advice("desk-guide-faulty", &[]);
    }
    Ok(proof.holds())
}

/// A guide that keeps the laws, for a command that uses it.
pub(crate) fn loaded(dir: &Path) -> Result<Guide, Refusal> {
    let files = read_guide(dir).map_err(|error| unreadable(dir, error))?;
    Guide::load(&files).map_err(|error| {
        if error.is_newer() {
            return newer(dir);
        }
        let faulty = Refusal::new(Exit::NotInOrder, "desk-guide-faulty");
        error.faults.iter().fold(faulty.with("guide", dir.display().to_string()), Refusal::detail)
    })
}

fn newer(dir: &Path) -> Refusal {
    Refusal::new(Exit::Newer, "desk-guide-newer").with("guide", dir.display().to_string())
}

/// A guide's folder that cannot be read.
fn unreadable(dir: &Path, error: LibraryError) -> Refusal {
    match error {
        LibraryError::NoGuide => Refusal::reading(&dir.join("guide.json"), ErrorKind::NotFound),
        LibraryError::NoSigns => Refusal::reading(&dir.join("../signs/signs.json"), ErrorKind::NotFound),
        LibraryError::Unreadable(kind) => Refusal::reading(dir, kind),
        other => Refusal::reading(dir, ErrorKind::InvalidData).detail(other),
    }
}
