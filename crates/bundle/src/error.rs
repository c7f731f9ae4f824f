//! Why a bundle cannot be made or cannot be opened.

use sala_record::CardKind;

/// Why a bundle cannot be made or opened. Nothing of what is in it stands in any of these.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BundleError {
    /// It is sealed for others: none of its age stanzas opens with this identity.
    #[error("the bundle is not sealed for this identity")]
    NotForYou,
    /// It opens with this identity, but its sender did not name this identity: somebody sealed it again for another
    /// reader.
    #[error("the bundle's sender did not name this identity as a recipient")]
    NotNamed,
    /// It is cut short or altered, or a member does not match the signed list.
    #[error("the bundle is damaged: {0}")]
    Damaged(&'static str),
    /// The signature is good, but it is not the expected sender's.
    #[error("the bundle is signed by another sender")]
    WrongSender,
    /// The signature does not belong to the manifest.
    #[error("the bundle's signature is not valid")]
    BadSignature,
    /// An exercise was brought to a desk of real work.
    #[error("a training bundle was brought to a real desk")]
    TrainingAtRealDesk,
    /// Real work was brought to a desk of an exercise.
    #[error("a real bundle was brought to a training desk")]
    RealAtTrainingDesk,
    /// It was written by a newer version of Sala: its manifest, an event's envelope or the age format.
    #[error("the bundle is of a newer version than this program")]
    Newer,
    /// It is built to do harm: a forbidden path, a link, a member twice, an unlisted member.
    #[error("the bundle is not built as Sala builds one: {0}")]
    Hostile(&'static str),
    /// It is larger than this program opens in memory, or has too many members.
    #[error("the bundle is too large")]
    TooLarge,
    /// Contents of one kind (real or training) cannot be sealed to a target of the other.
    #[error("contents of kind {contents:?} cannot be sealed to cards of kind {target:?}")]
    KindMismatch {
        /// What was to be sealed.
        contents: CardKind,
        /// Whom it was to be sealed to.
        target: CardKind,
    },
    /// What was handed in cannot become a bundle: a case twice, a guide whose files do not have its digest.
    #[error("these contents cannot become a bundle: {0}")]
    Contents(&'static str),
    /// The key could not sign, or nothing could be sealed with it.
    #[error("the bundle could not be sealed")]
    Seal,
    /// The machine gave no random numbers.
    #[error("no source of random numbers")]
    Random,
}
