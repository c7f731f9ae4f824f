//! `keygen`: an identity and a card for a desk.

use crate::Keygen;
use crate::folder::{private_file, private_folder, settle};
use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use sala_keys::{Card, Identity, KeyError};
use sala_record::CardKind;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Letters by Unicode's tables that show nothing: the fillers of Hangul.
const BLANK_LETTERS: [char; 4] = ['\u{115f}', '\u{1160}', '\u{3164}', '\u{ffa0}'];

pub(crate) fn run(args: &Keygen, say: &Say) -> Result<Exit, Refusal> {
    // Posts will say the name over the telephone.
    if !args.name.chars().any(|c| c.is_alphanumeric() && !BLANK_LETTERS.contains(&c)) {
        return Err(Refusal::new(Exit::Usage, "desk-error-name"));
    }
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
    let files = [(folder.join("identity"), identity), (folder.join("card"), card)];
    // A link that leads nowhere is something too: what is under its name would be lost.
    if files.iter().any(|(path, _)| path.symlink_metadata().is_ok()) {
        return Err(ErrorKind::AlreadyExists.into());
    }
    let made: Vec<&Path> = folder.ancestors().take_while(|path| path.symlink_metadata().is_err()).collect();
    let mut written = Vec::new();
    let done = private_folder(folder, true)
        .and_then(|()| {
            files.iter().try_for_each(|(path, bytes)| {
                let result = private_file(path, bytes);
                // A file that was there all the same is not ours to take away.
                if !result.as_ref().is_err_and(|error| error.kind() == ErrorKind::AlreadyExists) {
                    written.push(path);
                }
                result
            })
        })
        .and_then(|()| settle(Some(folder)));
    if done.is_err() {
        // The first error is the one to tell.
        written.iter().for_each(|path| drop(std::fs::remove_file(path)));
        made.iter().for_each(|path| drop(std::fs::remove_dir(path)));
    }
    done
}
