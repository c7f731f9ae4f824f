//! Where things lie on this machine, and what is kept in the clear beside the vault.

use crate::wire::Preferences;
use sala_record::OfficerId;
use sala_texts::Lang;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The folders the program works with.
#[derive(Clone, Debug)]
pub struct Places {
    /// The vault's folder; the training vault lies in `training/` inside it.
    pub home: PathBuf,
    /// The folder of the guides.
    pub guides: PathBuf,
}

impl Places {
    /// The usual place on this system, or `SALA_HOME` (`docs/formats/vault.md`). `SALA_GUIDES` stands in for the guides
    /// that came with the program.
    #[must_use]
    pub fn of_this_machine(guides: PathBuf) -> Self {
        let named =
            |variable: &str| std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
        Self {
            home: named("SALA_HOME").unwrap_or_else(usual_home),
            guides: named("SALA_GUIDES").unwrap_or(guides),
        }
    }

    /// The folder of the vault for real work or for training.
    #[must_use]
    pub fn vault(&self, training: bool) -> PathBuf {
        if training { self.home.join("training") } else { self.home.clone() }
    }
}

fn usual_home() -> PathBuf {
    let base =
        |variable: &str| std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
    if cfg!(windows) {
        return base("LOCALAPPDATA").unwrap_or_default().join("Sala");
    }
    let home = std::env::home_dir().unwrap_or_else(std::env::temp_dir);
    if cfg!(target_os = "macos") {
        return home.join("Library").join("Application Support").join("Sala");
    }
    base("XDG_DATA_HOME").unwrap_or_else(|| home.join(".local").join("share")).join("sala")
}

const FILE: &str = "preferences.json";

/// What lies in the clear beside the vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Remembered {
    #[serde(flatten)]
    pub(crate) preferences: Preferences,
    /// Whose key file to try first: a random id, no name.
    #[serde(default)]
    pub(crate) last_officer: Option<OfficerId>,
}

/// What was remembered, or the standard where the file is missing or damaged: nothing of a case hangs on it.
pub(crate) fn read_remembered(home: &Path) -> Remembered {
    let bytes = std::fs::read(home.join(FILE)).ok();
    let read = bytes.and_then(|bytes| serde_json::from_slice::<Remembered>(&bytes).ok());
    match read {
        Some(remembered) => Remembered { preferences: sensible(remembered.preferences), ..remembered },
        None => Remembered { preferences: standard(), last_officer: None },
    }
}

/// Keeps it. It is a convenience: where it cannot be written it lasts until the program ends.
pub(crate) fn write_remembered(home: &Path, remembered: &Remembered) {
    let Ok(text) = serde_json::to_vec_pretty(remembered) else { return };
    if sala_vault::private_folder(home).is_ok() {
        let _ = sala_vault::replace_private_file(&home.join(FILE), &text);
    }
}

/// Brings values from outside into the offered range.
pub(crate) fn sensible(asked: Preferences) -> Preferences {
    let text_size = [100, 125, 150, 200].into_iter().find(|size| *size >= asked.text_size).unwrap_or(200);
    Preferences { text_size, lock_after_minutes: asked.lock_after_minutes.clamp(1, 30), ..asked }
}

fn standard() -> Preferences {
    let spoken = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|variable| std::env::var(variable).ok())
        .find_map(|value| Lang::from_tag(&value));
    Preferences { language: spoken.unwrap_or(Lang::Vi), text_size: 100, lock_after_minutes: 5 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wild_preference_comes_back_as_an_offered_one() {
        let wild = Preferences { language: Lang::Lo, text_size: 9000, lock_after_minutes: 0 };
        assert_eq!(sensible(wild), Preferences { language: Lang::Lo, text_size: 200, lock_after_minutes: 1 });
    }
}
