//! `verify`: is the bundle whole, and who signed it? Nothing is written.

use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use crate::{Verify, input};
use sala_bundle::{BundleError, OpenedBundle, SIZE_LIMIT, Signer};
use sala_paper::is_case_page;
use sala_record::CardKind;

pub(crate) fn run(args: &Verify, say: &Say) -> Result<Exit, Refusal> {
    let opened = opened(args)?;
    say.result("desk-verify-done", &[]);
    Ok(describe(&opened, say))
}

/// The bundle, wholly verified, in memory.
pub(crate) fn opened(args: &Verify) -> Result<OpenedBundle, Refusal> {
    let identity = input::identity(&args.identity)?;
    let sender = args.sender.as_deref().map(input::card).transpose()?;
    let bytes = input::bytes(&args.bundle, SIZE_LIMIT as u64)?;
    let opened = sala_bundle::open(&identity, &bytes, sender.as_ref())?;
    // A page is read in a web browser. Whoever signed it, it is a page as Sala writes one, or it is not laid open.
    if opened.cases.iter().all(|case| is_case_page(&case.page_html)) {
        return Ok(opened);
    }
    Err(BundleError::Hostile("a page that Sala does not write").into())
}

/// Says what is known of a bundle; whether its signer is known decides the exit code.
pub(crate) fn describe(opened: &OpenedBundle, say: &Say) -> Exit {
    let manifest = &opened.manifest;
    say.result(
        match manifest.kind {
            CardKind::Real => "desk-kind-real",
            CardKind::Training => "desk-kind-training",
        },
        &[],
    );
    say.result("desk-sealed-at", &[("time", &manifest.sealed.to_string())]);
    say.result("desk-cases", &[("count", &opened.cases.len().to_string())]);
    let guides: Vec<String> =
        manifest.guides.iter().map(|guide| format!("{} {}", guide.id, guide.version)).collect();
    if !guides.is_empty() {
        say.result("desk-guides", &[("list", &guides.join(", "))]);
    }
    match &opened.signer {
        Signer::Known(card) => {
            say.result("desk-signed-known", &[("name", &card.name), ("words", &card.words)]);
            Exit::Done
        }
        Signer::Unknown(key) => {
            say.result("desk-signed-unknown", &[("key", key)]);
            say.advice("desk-signed-unknown", &[("key", key)]);
            Exit::UnknownSigner
        }
    }
}
