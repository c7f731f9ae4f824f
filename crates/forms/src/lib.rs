//! XLSForm both ways (`docs/formats/xlsform.md`): a guide as a workbook that a ministry can edit without a programmer, and
//! a workbook as a draft of a guide.
//!
//! Bytes in, bytes out: it opens no file. [`export`] writes a workbook that XLSForm's own tools accept; [`import`] reads one
//! back, whoever made it, and says row by row what it took, what it fitted and what it refused. Nothing goes live here: what
//! comes back are the files of a draft, which have to pass [`sala_guide::Guide::load`] and [`sala_guide::prove`] like any
//! other guide. A condition that was not understood is never dropped, since a question asked of the wrong person can do
//! harm: it becomes one that never holds, and such a guide does not load.

mod carry;
mod columns;
mod error;
mod export;
mod fluent;
mod guard;
mod heard;
mod import;
mod layout;
mod names;
mod read;
mod report;
mod tags;
mod write;
mod xpath;

pub use columns::LONGEST_CELL;
pub use error::FormError;
pub use export::export;
pub use guard::{MOST_ENTRIES, MOST_FILE, MOST_UNPACKED};
pub use import::{Imported, import};
pub use read::MOST_ROWS;
pub use report::{Line, List, Remark, Report};
