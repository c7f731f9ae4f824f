//! `receipt`: verifies a bundle and signs that it arrived, for the post that sent it.

use crate::commands::verify;
use crate::folder::{new_file, private_folder, settle};
use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use crate::{Receipt, Verify, input};
use sala_bundle::make_receipt;
use sala_field::SystemClock;
use sala_record::Clock as _;

pub(crate) fn run(args: &Receipt, say: &Say) -> Result<Exit, Refusal> {
    let bundle = Verify {
        bundle: args.bundle.clone(),
        identity: args.identity.clone(),
        sender: Some(args.sender.clone()),
    };
    let opened = verify::opened(&bundle)?;
    let identity = input::identity(&args.identity)?;
    let receipt = make_receipt(&opened, &identity, SystemClock.now())
        .map_err(|error| Refusal::new(Exit::NotInOrder, "desk-error-unexpected").detail(error))?;
    private_folder(&args.out, true).map_err(|error| Refusal::writing(&args.out, error.kind()))?;
    let file = args.out.join(&receipt.file_name);
    new_file(&file, &receipt.bytes)?;
    settle(Some(&args.out)).map_err(|error| Refusal::writing(&args.out, error.kind()))?;
    say.result("desk-receipt-done", &[("file", &file.display().to_string())]);
    let exit = verify::describe(&opened, say);
    say.advice("desk-receipt-done", &[]);
    Ok(exit)
}
