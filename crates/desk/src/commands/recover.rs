//! `recover`: a new passphrase for an officer, by the post's recovery identity or by two pieces of the recovery sheet. Nothing
//! secret is printed, and what is typed is not shown.

use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use crate::{Recover, input, typed::Typed};
use sala_keys::{KeyError, Passphrase, Piece, PieceError, WorkFactor, assess_passphrase};
use sala_texts::clean_line;
use sala_vault::{Officer, OpenError, Recovered, RecoveryMeans, Vault, VaultError};
use std::io::ErrorKind;
use std::path::Path;

/// The longest label of an officer, in characters, as in the window.
const LABEL: usize = 60;

/// Who gets the passphrase.
enum Who {
    Known(Officer),
    New(String),
}

pub(crate) fn run(args: &Recover, say: &Say) -> Result<Exit, Refusal> {
    let mut typed = Typed::from_standard_input();
    let recovered = opened(args, say, &mut typed)?;
    let who = choose(args, &recovered, say)?;
    let name = match &who {
        Who::Known(officer) => officer.name.clone(),
        Who::New(name) => name.clone(),
    };
    let passphrase = typed.line(&say.text("desk-recover-passphrase", &[("officer", &name)]))?;
    if !assess_passphrase(&passphrase, &[&name]).acceptable {
        return Err(Refusal::new(Exit::NotInOrder, "error-weak-passphrase"));
    }
    if *typed.line(&say.text("desk-recover-again", &[]))? != *passphrase {
        return Err(Refusal::new(Exit::NotInOrder, "desk-error-differs"));
    }
    let passphrase = Passphrase::new(&passphrase);
    let vault = match who {
        Who::Known(officer) => recovered.for_officer(officer.id, &passphrase, WorkFactor::STANDARD),
        Who::New(name) => recovered.for_new_officer(&name, &passphrase, WorkFactor::STANDARD),
    };
    vault.map_err(|error| not_written(&args.vault, &error))?;
    say.result("desk-recover-done", &[("officer", &name)]);
    say.advice("desk-recover-done", &[]);
    Ok(Exit::Done)
}

fn opened(args: &Recover, say: &Say, typed: &mut Typed) -> Result<Recovered, Refusal> {
    let result = match &args.identity {
        Some(path) => {
            let identity = input::identity(path)?;
            Vault::recover(&args.vault, RecoveryMeans::Card(&identity))
        }
        None => {
            let first = piece(say, typed, "1")?;
            let second = piece(say, typed, "2")?;
            Vault::recover(&args.vault, RecoveryMeans::Pieces(&first, &second))
        }
    };
    result.map_err(|error| not_opened(args, &error))
}

fn piece(say: &Say, typed: &mut Typed, number: &str) -> Result<Piece, Refusal> {
    let line = typed.line(&say.text("desk-recover-piece", &[("number", number)]))?;
    Piece::parse(&line).map_err(piece_refused)
}

/// The officer named, the only one there is, or somebody new.
fn choose(args: &Recover, recovered: &Recovered, say: &Say) -> Result<Who, Refusal> {
    if let Some(name) = &args.new_officer {
        let name = clean_line(name);
        if name.is_empty() || name.chars().count() > LABEL {
            return Err(Refusal::new(Exit::Usage, "error-bad-label"));
        }
        return Ok(Who::New(name));
    }
    let mut officers = recovered.officers().map_err(|error| not_written(&args.vault, &error))?;
    if let Some(asked) = &args.officer {
        officers.retain(|known| known.name == clean_line(asked) || known.id.to_string() == *asked);
    }
    match <[Officer; 1]>::try_from(officers) {
        Ok([officer]) => Ok(Who::Known(officer)),
        Err(officers) if args.officer.is_none() => {
            for known in officers {
                say.line(&format!("{} {}", known.id, known.name));
            }
            Err(Refusal::new(Exit::Usage, "desk-error-which-officer"))
        }
        Err(_) => Err(Refusal::new(Exit::Usage, "desk-error-no-officer")),
    }
}

fn not_opened(args: &Recover, error: &OpenError) -> Refusal {
    let folder = || args.vault.display().to_string();
    let vault = |exit| Refusal::new(exit, "desk-error-vault-file").with("folder", folder());
    match error {
        OpenError::Key(KeyError::NotForThisIdentity) if args.identity.is_some() => {
            Refusal::new(Exit::NotForYou, "desk-error-recovery-identity")
        }
        OpenError::Key(KeyError::NotForThisIdentity) => {
            Refusal::new(Exit::NotForYou, "error-pieces-do-not-open")
        }
        OpenError::Key(KeyError::Piece(error)) => piece_refused(*error),
        OpenError::NoRecovery if args.identity.is_some() => {
            Refusal::new(Exit::NotForYou, "desk-error-no-recovery")
        }
        OpenError::NoRecovery => Refusal::new(Exit::NotForYou, "error-no-sheet"),
        OpenError::Newer(_) | OpenError::Key(KeyError::Newer) => vault(Exit::Newer),
        OpenError::NotThere => Refusal::reading(&args.vault, ErrorKind::NotFound),
        OpenError::Busy => Refusal::new(Exit::InputOutput, "error-vault-busy"),
        OpenError::ReadOnly => Refusal::writing(&args.vault, ErrorKind::PermissionDenied),
        OpenError::DiskFull => Refusal::writing(&args.vault, ErrorKind::StorageFull),
        OpenError::Io(kind) => Refusal::writing(&args.vault, *kind),
        _ => vault(Exit::Damaged),
    }
}

fn piece_refused(error: PieceError) -> Refusal {
    match error {
        PieceError::Length(letters) => {
            Refusal::new(Exit::Damaged, "recover-length").with("count", letters.to_string())
        }
        PieceError::Mistyped(Some(group)) => {
            Refusal::new(Exit::Damaged, "recover-slip").with("group", group.to_string())
        }
        PieceError::Mistyped(None) => Refusal::new(Exit::Damaged, "error-piece-mistyped"),
        PieceError::DifferentSheets => Refusal::new(Exit::NotForYou, "error-pieces-differ"),
        PieceError::Twice => Refusal::new(Exit::NotForYou, "error-piece-twice"),
        _ => Refusal::new(Exit::Damaged, "error-piece-foreign"),
    }
}

fn not_written(vault: &Path, error: &VaultError) -> Refusal {
    let kind = match error {
        VaultError::ReadOnly => ErrorKind::PermissionDenied,
        VaultError::DiskFull => ErrorKind::StorageFull,
        _ => ErrorKind::Other,
    };
    Refusal::writing(vault, kind)
}
