//! The commands, one a file.

pub(crate) mod guide_answers;
pub(crate) mod guide_assess;
pub(crate) mod guide_check;
pub(crate) mod guide_diff;
pub(crate) mod guide_form;
pub(crate) mod guide_print;
pub(crate) mod guide_proof;
pub(crate) mod guide_signs;
pub(crate) mod keygen;
pub(crate) mod open;
pub(crate) mod reader;
pub(crate) mod receipt;
pub(crate) mod recover;
pub(crate) mod rehearse;
pub(crate) mod verify;
