//! The written interview of a rehearsal: read, and held against its guide before anything is opened or made.

use crate::input;
use crate::outcome::{Exit, Refusal};
use sala_guide::{Guide, Item, ItemKind};
use sala_record::{AnswerFile, ConsentChange, Decision, Purpose};
use sala_texts::Lang;
use std::path::Path;

/// The largest file of answers, in bytes.
const LIMIT: u64 = 16 * 1024 * 1024;

/// Reads a file of answers.
pub(crate) fn read(path: &Path) -> Result<AnswerFile, Refusal> {
    let text = input::bytes(path, LIMIT)?;
    // Only the place of a fault: the words of an interview do not belong on a terminal, not even fictional ones.
    let form = |error: serde_json::Error| {
        refused(path, "desk-error-answers").detail(format!(
            "line {}, column {}",
            error.line(),
            error.column()
        ))
    };
    let value: serde_json::Value = serde_json::from_slice(&text).map_err(form)?;
    // The version first: a newer file may have any form.
    if value.get("sala_answers").and_then(serde_json::Value::as_u64).is_some_and(|version| version > 1) {
        return Err(Refusal::new(Exit::Newer, "desk-error-newer"));
    }
    let script: AnswerFile = serde_json::from_slice(&text).map_err(form)?;
    if script.sala_answers == 1 { Ok(script) } else { Err(refused(path, "desk-error-answers")) }
}

/// The officer's language, if the file names one. Both languages have to be ones that Sala speaks: a guide in another
/// language than the one that is written down would be another interview.
pub(crate) fn officer_language(script: &AnswerFile, path: &Path) -> Result<Option<Lang>, Refusal> {
    let spoken = |tag: &Option<String>| match tag.as_deref() {
        None => Ok(None),
        Some(tag) => Lang::from_tag(tag)
            .map(Some)
            .ok_or_else(|| refused(path, "desk-error-answers-language").with("language", tag)),
    };
    spoken(&script.person_language)?;
    spoken(&script.officer_language)
}

/// Whether the file is written for this guide, and says one thing about each consent.
pub(crate) fn check(script: &AnswerFile, guide: &Guide, path: &Path) -> Result<(), Refusal> {
    if script.guide != guide.id() {
        return Err(refused(path, "desk-error-answers-guide")
            .with("written", script.guide.as_str())
            .with("guide", guide.id()));
    }
    match guide.items().find(|item| contradicts(script, guide, item)) {
        None => Ok(()),
        Some(item) => Err(refused(path, "desk-error-answers-consent").with("item", item.id.as_str())),
    }
}

/// Whether the decision in `consents` is another than that of the last answer to the item that asks for it. Consents to
/// talk and to notes come before the answers, so a later answer changes them; all others come after, and would undo what
/// the person answered.
fn contradicts(script: &AnswerFile, guide: &Guide, item: &Item) -> bool {
    let Some(purpose) = item.purpose.filter(|_| item.kind == ItemKind::Consent) else { return false };
    if matches!(purpose, Purpose::Talk | Purpose::Notes) {
        return false;
    }
    let same = |change: &&ConsentChange| change.purpose == purpose && change.recipient == item.recipient;
    let Some(decided) = script.consents.iter().rfind(same) else { return false };
    let answered = script.answers.iter().rfind(|step| item.id == *step.item.as_str());
    answered.is_some_and(|step| {
        // An answer that decides nothing leaves it for later: silence is not consent.
        let change = guide.consent_change(&item.id, &step.answer);
        stands(change.map_or(Decision::Later, |change| change.decision)) != stands(decided.decision)
    })
}

/// A consent that is taken back is a no.
fn stands(decision: Decision) -> Decision {
    if decision == Decision::Withdrawn { Decision::No } else { decision }
}

/// A file of answers that is not used.
pub(crate) fn refused(path: &Path, id: &'static str) -> Refusal {
    Refusal::new(Exit::NotInOrder, id).with("file", path.display().to_string())
}
