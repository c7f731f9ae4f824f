//! What can go wrong. No variant holds a key, a passphrase, a name or any content.

use sala_record::CardKind;

/// Why a key file, an identity, a signature or sealed bytes could not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// The passphrase does not open this key file. (Damage to the few bytes that hold the wrapped key looks the same:
    /// nothing in the format tells the two apart.)
    #[error("the passphrase does not open this key file")]
    WrongPassphrase,
    /// The bytes are truncated, altered, or no age file at all.
    #[error("the file is damaged or is not what it should be")]
    Damaged,
    /// An age format this program does not know.
    #[error("the file is of a newer format than this program knows")]
    Newer,
    /// Key stretching above [`crate::WorkFactor::MOST`] is asked for; it was not begun.
    #[error("the key file asks for more work than this program does")]
    WorkFactor,
    /// Sealed, but not to this identity.
    #[error("the file is not sealed to this identity")]
    NotForThisIdentity,
    /// The signature was made by another key, or does not fit the bytes.
    #[error("the signature does not fit")]
    Signature,
    /// The signature text is no minisign signature, or one of the legacy kind.
    #[error("the signature has an unknown form")]
    SignatureForm,
    /// A trusted comment must be one line without control characters.
    #[error("the comment to be signed is not one plain line")]
    Comment,
    /// The text is no identity file of ours, or a part of it is damaged.
    #[error("the identity file is damaged or is not what it should be")]
    IdentityForm,
    /// A piece of a recovery sheet could not be used.
    #[error(transparent)]
    Piece(#[from] PieceError),
    /// The system's source of randomness failed, or a library refused to seal or sign.
    #[error("the system could not make a key or seal the bytes")]
    System,
}

/// Why a recipient card was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CardError {
    /// Not the JSON of a card, or a field is missing.
    #[error("this is not a recipient card")]
    Form,
    /// The card is of a later schema.
    #[error("the card has schema {0}, newer than this program")]
    Newer(u16),
    /// A key of a kind that this program cannot seal to yet (`age1pq1…`, `age1tag1…`, plug-ins).
    #[error("the card's key is of a kind that this program cannot seal to")]
    UnknownKey,
    /// A character was mistyped: a key does not parse, or the check words do not match.
    #[error("the card was mistyped or altered: its keys and its check words do not match")]
    Mistyped,
    /// The name is empty, longer than [`crate::Card::NAME_LIMIT`] characters, or has control characters.
    #[error("the card's name is empty, too long, or not one plain line")]
    Name,
    /// A training case can only be sealed to a training card, and a real case to a real one.
    #[error("the card is of the wrong kind: a {expected:?} card is needed")]
    WrongKind {
        /// The kind needed.
        expected: CardKind,
    },
    /// There is nobody to seal to.
    #[error("no recipient was named")]
    NoRecipient,
}

/// Why a piece of a recovery sheet, or two of them, could not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PieceError {
    /// Not as many letters and digits as a piece has.
    #[error("the piece has {0} letters and digits")]
    Length(usize),
    /// A slip of the pen or the finger: the checksum does not fit. If a single character is wrong, it stands in this group
    /// of four, counted from 1.
    #[error("the piece has a mistake in it")]
    Mistyped(Option<usize>),
    /// Sound, but not a piece of the kind that Sala makes.
    #[error("this is not a piece of a recovery sheet")]
    Foreign,
    /// The pieces belong to two different sheets.
    #[error("the pieces are of two different sheets")]
    DifferentSheets,
    /// The same piece twice; it takes two different ones.
    #[error("the same piece was given twice")]
    Twice,
}
