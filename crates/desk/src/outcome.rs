//! How a command ends: the exit codes of `docs/formats/desk.md`, and a message for each reason.

use sala_bundle::BundleError;
use sala_keys::{CardError, KeyError};
use std::borrow::Cow;
use std::io::ErrorKind;
use std::path::Path;

/// The exit codes. They are a format: scripts at desks rely on them. (2, wrong usage, is given by the argument parser.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Exit {
    /// Done.
    Done = 0,
    /// The thing checked is not in order.
    NotInOrder = 1,
    /// Wrong usage.
    Usage = 2,
    /// Whole, but signed by a key that is not known.
    UnknownSigner = 3,
    /// Not from the sender, or a bad signature.
    WrongSender = 4,
    /// Not for this identity.
    NotForYou = 5,
    /// Damaged, or not what it should be.
    Damaged = 6,
    /// Of a newer version.
    Newer = 7,
    /// Reading or writing failed.
    InputOutput = 8,
    /// Training where real work is meant, or the other way round.
    Kind = 9,
}

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) exit: Exit,
    /// The message, with its advice.
    pub(crate) id: Cow<'static, str>,
    pub(crate) args: Vec<(&'static str, String)>,
    /// Places or technical words for whoever repairs it, one a line; never anything of a case.
    pub(crate) details: Vec<String>,
}

impl Refusal {
    pub(crate) fn new(exit: Exit, id: impl Into<Cow<'static, str>>) -> Self {
        Self { exit, id: id.into(), args: Vec::new(), details: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    pub(crate) fn detail(mut self, detail: impl ToString) -> Self {
        self.details.push(detail.to_string());
        self
    }

    /// A file could not be read.
    pub(crate) fn reading(path: &Path, kind: ErrorKind) -> Self {
        let id = match kind {
            ErrorKind::NotFound | ErrorKind::NotADirectory => "desk-error-no-file",
            _ => "desk-error-not-readable",
        };
        Self::new(Exit::InputOutput, id).with("file", path.display().to_string())
    }

    /// A folder could not be written to.
    pub(crate) fn writing(folder: &Path, kind: ErrorKind) -> Self {
        let id = match kind {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "desk-error-read-only",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                "desk-error-disk-full"
            }
            _ => "desk-error-disk",
        };
        Self::new(Exit::InputOutput, id).with("folder", folder.display().to_string())
    }

    /// A card was refused.
    pub(crate) fn card(path: &Path, error: CardError) -> Self {
        let (exit, id) = match error {
            CardError::Newer(_) | CardError::UnknownKey => (Exit::Newer, "desk-error-card-unknown"),
            CardError::Form => (Exit::Damaged, "desk-error-card-unknown"),
            CardError::WrongKind { .. } => (Exit::Kind, "desk-error-kind"),
            _ => (Exit::Damaged, "desk-error-card"),
        };
        Self::new(exit, id).with("file", path.display().to_string()).detail(error)
    }

    /// An identity file was refused.
    pub(crate) fn identity(path: &Path, error: KeyError) -> Self {
        let (exit, id) = match error {
            KeyError::Newer => (Exit::Newer, "desk-error-newer"),
            _ => (Exit::Damaged, "desk-error-identity"),
        };
        Self::new(exit, id).with("file", path.display().to_string())
    }
}

impl From<BundleError> for Refusal {
    fn from(error: BundleError) -> Self {
        let (exit, id) = match error {
            BundleError::NotForYou => (Exit::NotForYou, "desk-error-not-for-you"),
            BundleError::NotNamed => (Exit::NotForYou, "desk-error-not-named"),
            BundleError::Damaged(_) => (Exit::Damaged, "desk-error-damaged"),
            BundleError::Hostile(_) => (Exit::Damaged, "desk-error-hostile"),
            BundleError::TooLarge => (Exit::Damaged, "desk-error-too-large"),
            BundleError::WrongSender => (Exit::WrongSender, "desk-error-wrong-sender"),
            BundleError::BadSignature => (Exit::WrongSender, "desk-error-bad-signature"),
            BundleError::TrainingAtRealDesk => (Exit::Kind, "desk-error-training-at-real"),
            BundleError::RealAtTrainingDesk => (Exit::Kind, "desk-error-real-at-training"),
            BundleError::Newer => (Exit::Newer, "desk-error-newer"),
            BundleError::KindMismatch { .. } => (Exit::Kind, "desk-error-kind"),
            _ => (Exit::NotInOrder, "desk-error-unexpected"),
        };
        let refusal = Self::new(exit, id);
        match error {
            // The message says it all but for these, where a word helps whoever looks into it.
            BundleError::Damaged(_) | BundleError::Hostile(_) => refusal.detail(error),
            _ => refusal,
        }
    }
}
