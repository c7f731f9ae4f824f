//! `rehearse`: runs a written interview through the same use cases as the window, into a training vault.

use crate::commands::guide_check;
use crate::folder::refuse_unless_writable;
use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use crate::{Rehearse, input, script};
use sala_field::wire::{ErrorCode, ResultView};
use sala_field::{Rehearsal, RehearsalError, RehearsalRequest, rehearse};
use sala_guide::{Guide, ItemKind, Outcome};
use sala_keys::WorkFactor;
use sala_record::{Answer, CardKind, RecipientCard};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;

/// Steps of a rehearsal that are no place in a list of the file.
const SEALING: &str = "seal";
const CONSENTS: &str = "consents";

/// What `--json` prints.
#[derive(Serialize)]
struct Report<'a> {
    case: String,
    code: &'a str,
    track: &'static str,
    outcome: &'a str,
    settled: bool,
    heard: BTreeSet<&'a str>,
    dimensions: BTreeMap<&'a str, &'a str>,
    urgent: Vec<&'a str>,
    answers: usize,
    bundle: Option<String>,
}

pub(crate) fn run(args: &Rehearse, say: &Say) -> Result<Exit, Refusal> {
    // Everything that can be seen beforehand is seen before a vault is made or opened.
    let script = script::read(&args.answers)?;
    let officer_language = script::officer_language(&script, &args.answers)?;
    let guide = guide_check::loaded(&args.guide)?;
    script::check(&script, &guide, &args.answers)?;
    let file = input::text(&args.passphrase_file)?;
    let passphrase = file.lines().next().unwrap_or_default();
    if passphrase.trim().is_empty() {
        let name = args.passphrase_file.display().to_string();
        return Err(Refusal::new(Exit::NotInOrder, "desk-error-passphrase").with("file", name));
    }
    let cards = cards(args)?;
    let request = RehearsalRequest {
        guide: &args.guide,
        script: &script,
        into: &args.into,
        passphrase,
        language: officer_language.unwrap_or(say.lang),
        work: WorkFactor::STANDARD,
        seal: args.bundle_out.as_deref().map(|folder| (cards.as_slice(), folder)),
        service: args.service.as_deref(),
    };
    let rehearsal = rehearse(&request).map_err(|error| refused(args, &error, say))?;
    let answered = answered(&rehearsal, &guide);
    if args.json {
        say.json(&report(&rehearsal, answered))?;
        return Ok(Exit::Done);
    }
    show(args, &rehearsal, answered, cards.first(), say);
    Ok(Exit::Done)
}

/// The card to seal to, if there is one, and whether its bundle has a place to go.
fn cards(args: &Rehearse) -> Result<Vec<RecipientCard>, Refusal> {
    let cards: Vec<RecipientCard> =
        args.seal_to.iter().map(|path| input::card(path)).collect::<Result<_, _>>()?;
    if cards.iter().any(|card| card.kind != CardKind::Training) {
        return Err(Refusal::new(Exit::Kind, "desk-error-kind"));
    }
    args.bundle_out.as_deref().map_or(Ok(()), refuse_unless_writable)?;
    Ok(cards)
}

/// How many questions have an answer that says something: not declined, unknown, later or not asked. Consents and cards
/// are no questions.
fn answered(rehearsal: &Rehearsal, guide: &Guide) -> usize {
    let is_question = |id: &str| {
        guide.item(id).is_some_and(|item| !matches!(item.kind, ItemKind::Consent | ItemKind::Card))
    };
    let given = rehearsal.view.given.iter().filter(|(id, _)| is_question(id));
    given.filter(|(_, given)| given.answers.iter().any(Answer::is_given)).count()
}

fn report(rehearsal: &Rehearsal, answers: usize) -> Report<'_> {
    let result: &ResultView = &rehearsal.result;
    Report {
        case: rehearsal.case.to_string(),
        code: &rehearsal.code,
        track: if result.child { "child" } else { "adult" },
        outcome: &result.outcome,
        settled: result.settled,
        heard: result.elements.iter().flat_map(|each| &each.points_to).map(|sign| sign.id.as_str()).collect(),
        dimensions: result.dimensions.iter().map(|each| (each.id.as_str(), each.state.as_str())).collect(),
        urgent: result.urgent.iter().map(|need| need.id.as_str()).collect(),
        answers,
        bundle: rehearsal.bundle.as_ref().map(|path| path.display().to_string()),
    }
}

fn show(args: &Rehearse, rehearsal: &Rehearsal, answered: usize, card: Option<&RecipientCard>, say: &Say) {
    let (folder, count) = (args.into.display().to_string(), answered.to_string());
    say.result("desk-rehearse-done", &[("folder", &folder), ("count", &count)]);
    // In the language of the messages; the case itself is in the officer's of the file.
    let result = &rehearsal.result;
    let sentence = say.attribute(&format!("outcome-{}", result.outcome), "sentence", &[]);
    if result.settled || result.outcome == Outcome::Unclear.id() {
        say.line(&sentence);
    } else {
        say.result("result-at-least", &[("sentence", &sentence)]);
    }
    say.result("result-fixed-line", &[]);
    if let (Some(bundle), Some(card)) = (&rehearsal.bundle, card) {
        let file = bundle.display().to_string();
        say.result("desk-rehearse-sealed", &[("name", &card.name), ("file", &file)]);
    }
    say.advice("desk-rehearse-done", &[]);
}

fn refused(args: &Rehearse, error: &RehearsalError, say: &Say) -> Refusal {
    let vault = |exit| Refusal::new(exit, "desk-error-vault").with("folder", args.into.display().to_string());
    let sealing = error.step == SEALING;
    let folder = args.bundle_out.as_deref().filter(|_| sealing).unwrap_or(&args.into);
    match error.error.code() {
        ErrorCode::WrongPassphrase | ErrorCode::TooSoon => vault(Exit::NotForYou),
        ErrorCode::VaultDamaged | ErrorCode::VaultForeign | ErrorCode::NotEncrypted => vault(Exit::Damaged),
        ErrorCode::VaultNewer => vault(Exit::Newer),
        ErrorCode::AlreadySetUp | ErrorCode::NotSetUp | ErrorCode::VaultBusy => vault(Exit::InputOutput),
        ErrorCode::ReadOnly => Refusal::writing(&args.into, ErrorKind::PermissionDenied),
        ErrorCode::DiskFull => Refusal::writing(&args.into, ErrorKind::StorageFull),
        ErrorCode::NoSuchFolder => Refusal::reading(folder, ErrorKind::NotFound),
        ErrorCode::FolderReadOnly => Refusal::writing(folder, ErrorKind::PermissionDenied),
        ErrorCode::FolderFull => Refusal::writing(folder, ErrorKind::StorageFull),
        ErrorCode::DiskFailed => Refusal::writing(folder, ErrorKind::Other),
        ErrorCode::NotAgreed => Refusal::new(Exit::NotInOrder, "desk-error-not-agreed"),
        // A conversation without notes is not in the vault: there is nothing to seal.
        ErrorCode::NoSuchCase if sealing => Refusal::new(Exit::NotInOrder, "desk-error-not-agreed"),
        ErrorCode::CardWrongKind => Refusal::new(Exit::Kind, "desk-error-kind"),
        ErrorCode::Unexpected => {
            Refusal::new(Exit::NotInOrder, "desk-error-unexpected").detail(error.step.as_str())
        }
        // The step names a place in the file, never what was answered.
        code if error.step.contains('[') || error.step == CONSENTS => {
            let why = say.text(&message(code), &[]);
            script::refused(&args.answers, "desk-error-answers").detail(format!("{}: {why}", error.step))
        }
        code => Refusal::new(Exit::NotInOrder, message(code)),
    }
}

/// The window's own message for a code (`locales/*/errors.ftl`).
fn message(code: ErrorCode) -> String {
    let name = serde_json::to_value(code).ok().and_then(|name| name.as_str().map(str::to_owned));
    format!("error-{}", name.as_deref().unwrap_or("unexpected"))
}
