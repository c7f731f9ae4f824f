//! `keygen`: an identity and a card for a desk.

use crate::Keygen;
use crate::folder::{private_file, private_folder, settle};
use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use sala_keys::{Card, Identity, KeyError};
use sala_record::CardKind;
use std::io::{self, ErrorKind};
use std::path::Path;

pub(crate) fn run(args: &Keygen, say: &Say) -> Result<Exit, Refusal> {
    let kind = if args.training { CardKind::Training } else { CardKind::Real };
    let identity = Identity::generate(&args.name, kind).map_err(|error| match error {
        KeyError::IdentityForm => Refusal::new(Exit::Usage, "desk-error-name"),
        error => Refusal::new(Exit::NotInOrder, "desk-error-unexpected").detail(error),
    })?;
    let card = identity.card();
    let text = Card::to_text(&card).map_err(|error| Refusal::card(&args.out, error))?;
    write(&args.out, identity.to_file().as_bytes(), text.as_bytes()).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Refusal::new(Exit::InputOutput, "desk-error-exists")
            .with("folder", args.out.display().to_string()),
        kind => Refusal::writing(&args.out, kind),
    })?;
    let folder = args.out.display().to_string();
    say.result("desk-keygen-done", &[("folder", &folder), ("words", &card.words)]);
    if args.training {
        say.result("desk-keygen-training", &[]);
    }
    say.advice("desk-keygen-done", &[]);
    Ok(Exit::Done)
}

/// Both or none: a card whose identity is missing would invite bundles that nobody can open.
fn write(folder: &Path, identity: &[u8], card: &[u8]) -> io::Result<()> {
    let (identity_path, card_path) = (folder.join("identity"), folder.join("card"));
    private_folder(folder, true)?;
    if identity_path.try_exists()? || card_path.try_exists()? {
        return Err(ErrorKind::AlreadyExists.into());
    }
    let written = private_file(&identity_path, identity)
        .and_then(|()| private_file(&card_path, card))
        .and_then(|()| settle(Some(folder)));
    if let Err(error) = written {
        if error.kind() != ErrorKind::AlreadyExists {
            let _ = std::fs::remove_file(&card_path);
            let _ = std::fs::remove_file(&identity_path);
        }
        return Err(error);
    }
    Ok(())
}
