//! `open`: verifies a bundle and lays it open in a folder.

use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use crate::{Open, commands::verify, folder};

pub(crate) fn run(args: &Open, say: &Say) -> Result<Exit, Refusal> {
    folder::refuse_unless_empty(&args.out)?;
    let opened = verify::opened(&args.bundle)?;
    // Everything is verified from here on; the paths are of the bundle's closed list, its name is 32 digits.
    folder::write_all(&args.out, &opened.manifest.bundle, &opened.members)?;
    let place = args.out.display().to_string();
    say.result("desk-open-done", &[("folder", &place)]);
    let exit = verify::describe(&opened, say);
    say.advice("desk-open-done", &[]);
    Ok(exit)
}
