//! `guide diff`: what changed from one version of a guide to another.

use crate::commands::guide_check::read;
use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use sala_guide::{Change, Guide, Version, diff};
use serde_json::Value;
use std::path::Path;

pub(crate) fn run(before: &Path, after: &Path, json: bool, say: &Say) -> Result<Exit, Refusal> {
    let (old, old_files) = read(before)?;
    let (new, new_files) = read(after)?;
    let changes =
        diff(Version { guide: &old, files: &old_files }, Version { guide: &new, files: &new_files });
    if json {
        say.json(&changes)?;
    } else {
        say.result("desk-diff", &[("before", &named(&old)), ("after", &named(&new))]);
        if changes.is_empty() {
            say.result("desk-diff-same", &[]);
        }
        changes.iter().for_each(|change| tell(change, say));
    }
    // A published version never changes: another content needs another version.
    let republished = old.id() == new.id() && old.version() == new.version() && old.digest() != new.digest();
    if republished {
        say.advice("desk-diff-republished", &[]);
    }
    Ok(if republished { Exit::NotInOrder } else { Exit::Done })
}

fn named(guide: &Guide) -> String {
    format!("{} {}", guide.id(), guide.version())
}

/// One line: the message of the kind of change, with its fields as they stand in the JSON form.
fn tell(change: &Change, say: &Say) {
    let Ok(Value::Object(mut fields)) = serde_json::to_value(change) else { return };
    let Some(Value::String(kind)) = fields.remove("change") else { return };
    let plain = |value: &Value| match value {
        Value::Null => say.text("desk-none", &[]),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let args: Vec<(String, String)> =
        fields.iter().map(|(name, value)| (name.clone(), plain(value))).collect();
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    say.result(&format!("desk-diff-{kind}"), &args);
}
