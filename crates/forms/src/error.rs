//! Why a workbook was not written or not read at all.

/// A workbook that was not written, or was refused as a whole.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormError {
    /// Not a zip file: no workbook.
    #[error("this is not a workbook (.xlsx)")]
    NotAWorkbook,
    /// Encrypted with a password, or of the form before 2007: neither is read.
    #[error("the workbook is encrypted, or in the old form .xls")]
    Encrypted,
    /// Larger than a form can reasonably be: the file, what it unpacks to, or one of its parts.
    #[error("the workbook is too large ({0})")]
    TooLarge(String),
    /// Built to hurt, or broken: nested without end, with a document type, with parts that are not what they say.
    #[error("the workbook is not built as workbooks are ({0})")]
    Hostile(String),
    /// It carries a program.
    #[error("the workbook carries macros ({0})")]
    Macros(String),
    /// It reaches outside itself: linked workbooks, connections, embedded objects.
    #[error("the workbook links to something outside itself ({0})")]
    Links(String),
    /// A cell is computed. What a formula says is not what stands there.
    #[error("a cell is computed by a formula ({sheet} {cell})")]
    Formula {
        /// The sheet.
        sheet: String,
        /// Such as `C12`.
        cell: String,
    },
    /// More rows than [`crate::MOST_ROWS`].
    #[error("sheet {0} has too many rows")]
    TooManyRows(String),
    /// A cell longer than [`crate::LONGEST_CELL`].
    #[error("a cell is too long ({sheet} {cell})")]
    LongCell {
        /// The sheet.
        sheet: String,
        /// Such as `C12`, or the name of the text.
        cell: String,
    },
    /// There is no sheet `survey` with columns `type` and `name`.
    #[error("there is no sheet `survey` with the columns `type` and `name`")]
    NoSurvey,
    /// The sheet `_guide` is of a newer form than this program reads.
    #[error("the workbook is of a newer form than this program reads")]
    Newer,
    /// A part of it cannot be read.
    #[error("the workbook is damaged ({0})")]
    Damaged(String),
    /// A text of the guide cannot stand in a workbook without being taken for something else.
    #[error(
        "the text {0} cannot stand in a form: a `$` right before a form of address is taken for a reference"
    )]
    Dollar(String),
    /// The workbook could not be put together.
    #[error("the workbook could not be written ({0})")]
    NotWritten(String),
}
