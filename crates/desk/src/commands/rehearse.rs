//! `rehearse`: runs a written interview through the same use cases as the window, into a training vault.

use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use crate::{Rehearse, input};
use sala_field::wire::{ErrorCode, ResultView};
use sala_field::{Rehearsal, RehearsalError, RehearsalRequest, rehearse};
use sala_keys::WorkFactor;
use sala_record::{AnswerFile, RecipientCard};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::Path;

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
    let script = script(&args.answers)?;
    let file = input::text(&args.passphrase_file)?;
    let passphrase = file.lines().next().unwrap_or_default();
    if passphrase.trim().is_empty() {
        let name = args.passphrase_file.display().to_string();
        return Err(Refusal::new(Exit::NotInOrder, "desk-error-passphrase").with("file", name));
    }
    let cards: Vec<RecipientCard> =
        args.seal_to.iter().map(|path| input::card(path)).collect::<Result<_, _>>()?;
    let request = RehearsalRequest {
        guide: &args.guide,
        script: &script,
        into: &args.into,
        passphrase,
        language: say.lang,
        work: WorkFactor::STANDARD,
        seal: args.bundle_out.as_deref().map(|folder| (cards.as_slice(), folder)),
    };
    let rehearsal = rehearse(&request).map_err(|error| refused(args, &error))?;
    if args.json {
        let json = serde_json::to_string(&report(&rehearsal))
            .map_err(|error| Refusal::new(Exit::NotInOrder, "desk-error-unexpected").detail(error))?;
        say.line(&json);
        return Ok(Exit::Done);
    }
    show(args, &rehearsal, cards.first(), say);
    Ok(Exit::Done)
}

fn script(path: &Path) -> Result<AnswerFile, Refusal> {
    let text = input::bytes(path, 16 * 1024 * 1024)?;
    let form =
        || Refusal::new(Exit::NotInOrder, "desk-error-answers").with("file", path.display().to_string());
    // Only the place of a fault: the words of an interview do not belong on a terminal, not even fictional ones.
    let script: AnswerFile = serde_json::from_slice(&text)
        .map_err(|error| form().detail(format!("line {}, column {}", error.line(), error.column())))?;
    if script.sala_answers == 1 { Ok(script) } else { Err(Refusal::new(Exit::Newer, "desk-error-newer")) }
}

fn report(rehearsal: &Rehearsal) -> Report<'_> {
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
        answers: rehearsal.view.given.len(),
        bundle: rehearsal.bundle.as_ref().map(|path| path.display().to_string()),
    }
}

fn show(args: &Rehearse, rehearsal: &Rehearsal, card: Option<&RecipientCard>, say: &Say) {
    let (folder, count) = (args.into.display().to_string(), rehearsal.view.given.len().to_string());
    say.result("desk-rehearse-done", &[("folder", &folder), ("count", &count)]);
    say.line(&rehearsal.result.sentence);
    say.line(&rehearsal.result.fixed_line);
    if let (Some(bundle), Some(card)) = (&rehearsal.bundle, card) {
        let file = bundle.display().to_string();
        say.result("desk-rehearse-sealed", &[("name", &card.name), ("file", &file)]);
    }
    say.advice("desk-rehearse-done", &[]);
}

fn refused(args: &Rehearse, error: &RehearsalError) -> Refusal {
    let vault = |exit| Refusal::new(exit, "desk-error-vault").with("folder", args.into.display().to_string());
    let bundle_folder = args.bundle_out.as_deref().unwrap_or(&args.into);
    let refusal = match error.error.code() {
        ErrorCode::WrongPassphrase | ErrorCode::TooSoon => vault(Exit::NotForYou),
        ErrorCode::VaultDamaged | ErrorCode::VaultForeign | ErrorCode::NotEncrypted => vault(Exit::Damaged),
        ErrorCode::VaultNewer => vault(Exit::Newer),
        ErrorCode::AlreadySetUp | ErrorCode::NotSetUp | ErrorCode::VaultBusy => vault(Exit::InputOutput),
        ErrorCode::ReadOnly => Refusal::writing(&args.into, ErrorKind::PermissionDenied),
        ErrorCode::DiskFull => Refusal::writing(&args.into, ErrorKind::StorageFull),
        ErrorCode::NoSuchFolder => Refusal::reading(bundle_folder, ErrorKind::NotFound),
        ErrorCode::FolderReadOnly => Refusal::writing(bundle_folder, ErrorKind::PermissionDenied),
        ErrorCode::FolderFull => Refusal::writing(bundle_folder, ErrorKind::StorageFull),
        ErrorCode::DiskFailed => Refusal::writing(bundle_folder, ErrorKind::Other),
        ErrorCode::GuideFaulty => Refusal::new(Exit::NotInOrder, "desk-guide-faulty")
            .with("guide", args.guide.display().to_string()),
        ErrorCode::NotAgreed => Refusal::new(Exit::NotInOrder, "desk-error-not-agreed"),
        ErrorCode::CardWrongKind => Refusal::new(Exit::Kind, "desk-error-kind"),
        ErrorCode::BadAnswer | ErrorCode::TextTooLong | ErrorCode::ConsentFirst | ErrorCode::CaseClosed => {
            Refusal::new(Exit::NotInOrder, "desk-error-answers")
                .with("file", args.answers.display().to_string())
        }
        _ => Refusal::new(Exit::NotInOrder, "desk-error-unexpected"),
    };
    // The step and the error name places and codes, never what was answered.
    refusal.detail(error)
}
