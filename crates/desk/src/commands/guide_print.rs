//! `guide print`: the paper twin of a guide, for when the power is out.

use crate::Print;
use crate::commands::guide_check;
use crate::folder;
use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use sala_print::{Languages, PrintError, sheet, typeset};
use sala_texts::{Texts, forms};

pub(crate) fn run(args: &Print, say: &Say) -> Result<Exit, Refusal> {
    let (guide, files) = guide_check::read(&args.dir)?;
    let words = guide_check::words(&guide, &files)?;
    let languages =
        Languages { first: say.lang, second: args.with.map(Into::into), address: args.address.clone() };
    let pages = sheet(&guide, &words, &Texts::new(), &languages)
        .and_then(|sheet| typeset(&sheet))
        .map_err(|error| refused(error, &languages))?;
    let pdf = pages.pdf().map_err(|error| refused(error, &languages))?;
    folder::new_file(&args.out, &pdf)?;
    let file = args.out.display().to_string();
    say.result("desk-print-done", &[("file", &file), ("count", &pages.count().to_string())]);
    say.advice("desk-print-done", &[]);
    Ok(Exit::Done)
}

fn refused(error: PrintError, languages: &Languages) -> Refusal {
    match error {
        PrintError::Address(form) => {
            let known: Vec<&str> = std::iter::once(languages.first)
                .chain(languages.second)
                .flat_map(|lang| forms(lang).iter().copied())
                .collect();
            Refusal::new(Exit::Usage, "desk-error-address").with("form", form).with("list", known.join(", "))
        }
        PrintError::NoShape(characters) => {
            let characters: Vec<String> =
                characters.into_iter().map(|c| format!("{c} (U+{:04X})", u32::from(c))).collect();
            Refusal::new(Exit::NotInOrder, "desk-error-no-shape").with("characters", characters.join(", "))
        }
        other => Refusal::new(Exit::NotInOrder, "desk-error-unexpected").detail(other),
    }
}
