//! The error that crosses.

use serde::Serialize;
use ts_rs::TS;

/// The error that crosses: a closed code, and how long to wait where that matters. Words stand in the locales.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErrorView {
    /// The code.
    pub code: ErrorCode,
    /// Whole seconds before another try.
    pub wait_seconds: u32,
}

/// Every way in which something can go wrong for an officer. The window has a message and an advice for each, in
/// every language (`errors.ftl`); a test proves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// The session is locked.
    Locked,
    /// The passphrase does not open this vault.
    WrongPassphrase,
    /// Too early for another try.
    TooSoon,
    /// The passphrase is too easy to guess.
    WeakPassphrase,
    /// The officer's label is empty or too long.
    BadLabel,
    /// A vault is there already.
    AlreadySetUp,
    /// There is no vault yet.
    NotSetUp,
    /// The vault is damaged. Nothing was erased.
    VaultDamaged,
    /// The file is not a vault of this program.
    VaultForeign,
    /// The vault was written by a newer version.
    VaultNewer,
    /// Another program, or a second window, has the vault open.
    VaultBusy,
    /// The vault is older than it was before; it is to be decided first whether to go on with it.
    TurnedBack,
    /// The vault would not be encrypted.
    NotEncrypted,
    /// The place is read-only.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// The disk failed otherwise.
    DiskFailed,
    /// The guide has a fault or is not there.
    GuideFaulty,
    /// No such case.
    NoSuchCase,
    /// The conversation has ended.
    CaseClosed,
    /// The answer does not fit the question.
    BadAnswer,
    /// The text is too long.
    TextTooLong,
    /// Consent to talk comes first.
    ConsentFirst,
    /// The card is mistyped or damaged.
    CardDamaged,
    /// The card is of a kind this program does not know.
    CardUnknown,
    /// A training card in real work, or the other way round.
    CardWrongKind,
    /// The card stands for another service than the one the person agreed to.
    CardOtherService,
    /// No recipient was chosen.
    NoRecipient,
    /// The person has not agreed that this is shared.
    NotAgreed,
    /// The folder to write to cannot be found.
    NoSuchFolder,
    /// The folder to write to is read-only.
    FolderReadOnly,
    /// There is no room where the bundle should go.
    FolderFull,
    /// A piece of a recovery sheet has a mistake in it.
    PieceMistyped,
    /// A text that is no piece of a recovery sheet.
    PieceForeign,
    /// The pieces belong to two different sheets.
    PiecesDiffer,
    /// The same piece was given twice.
    PieceTwice,
    /// The pieces are of another vault or an older sheet.
    PiecesDoNotOpen,
    /// No recovery sheet is in use here.
    NoSheet,
    /// What was typed back is not what stood on the screen.
    PieceDiffers,
    /// The new passphrase is the present one.
    SamePassphrase,
    /// There is no copy in the folder.
    NoCopyHere,
    /// A copy does not read back as it was written.
    CopyDiffers,
    /// The copy could not be written or read.
    CopyFailed,
    /// The file is no receipt, or is damaged or altered.
    ReceiptDamaged,
    /// The receipt was written by a newer version.
    ReceiptNewer,
    /// The receipt is of a desk whose card is not known here.
    ReceiptUnknownDesk,
    /// The receipt is for something that was not handed over from here to that desk.
    ReceiptForeign,
    /// The case may not be erased now.
    MayNotErase,
    /// The day has passed, is very far away, or is no day.
    BadDay,
    /// Not agreeing needs a reason.
    ReasonNeeded,
    /// Anything else; a fault of the program.
    Unexpected,
}
