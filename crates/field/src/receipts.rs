//! Taking in what a desk signed.

use crate::FieldError;
use crate::session::Session;
use crate::wire::{ErrorCode, ReceiptView};

use sala_record::{CaseId, RecipientCard};
use sala_sync::{Noting, RECEIPT_LIMIT, take_receipt};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

impl Session {
    /// Takes in a desk's receipt from a file that the officer chose. It is believed by a card that this vault knew before,
    /// and by no other. A receipt of a time that this vault does not know shows that the vault is older than it was.
    ///
    /// # Errors
    /// [`ErrorCode::ReceiptDamaged`], [`ErrorCode::ReceiptNewer`], [`ErrorCode::ReceiptUnknownDesk`],
    /// [`ErrorCode::ReceiptForeign`], [`ErrorCode::TurnedBack`]; if the session is locked or the vault refuses. Nothing was
    /// noted then.
    pub fn take_receipt_file(&mut self, path: &Path) -> Result<ReceiptView, FieldError> {
        let bytes = read(path).ok_or(FieldError::Refused(ErrorCode::ReceiptDamaged))?;
        let known: Vec<RecipientCard> = self.known_cards()?.into_iter().map(|known| known.card).collect();
        let (now, language) = (self.clock.now(), self.language());
        let noting = Noting { now, language: language.tag() };
        let open = self.opened()?;
        // Whatever happens, the next look is at the vault.
        open.current = None;
        let taken = take_receipt(&mut open.vault, &bytes, &known, noting)?;
        Ok(ReceiptView {
            desk: taken.desk.name,
            known: taken.added == 0,
            codes: taken.cases.into_iter().filter_map(|case| self.code_of(case)).collect(),
        })
    }

    fn code_of(&mut self, case: CaseId) -> Option<String> {
        self.conversation(case).ok().map(|(conversation, _)| conversation.opened.code)
    }
}

/// The file's bytes; nothing if it cannot be read or is no receipt's size.
fn read(path: &Path) -> Option<Vec<u8>> {
    let file = std::fs::metadata(path).ok()?;
    if !file.is_file() {
        return None;
    }
    let limit = u64::try_from(RECEIPT_LIMIT).ok()?;
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(limit.saturating_add(1)).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}
