//! Erasing a case: from the vault, and from everything this session remembers.

use crate::FieldError;
use crate::conversation::Conversation;
use crate::session::{Open, Session};
use crate::wire::{EraseRequest, ErasedView, ErrorCode};
use sala_keys::Passphrase;
use sala_record::CaseId;
use sala_sync::CaseEntries;
use zeroize::Zeroizing;

impl Session {
    /// Erases a case, if the officer who works confirms it with their passphrase: only where the person does not want
    /// it kept, or all of it has arrived elsewhere. Afterwards it is in no list, no search and no memory here; that a
    /// conversation was held stays only if the person agreed to be counted.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchCase`] if nothing of it is kept; [`ErrorCode::MayNotErase`]; as [`Session::unlock`] for `own`;
    /// what the vault refuses. Nothing was erased then.
    pub fn erase_case(&mut self, request: EraseRequest) -> Result<ErasedView, FieldError> {
        let own = Zeroizing::new(request.own);
        let case = request.case;
        let erased = self.opened()?.may_erase(case)?;
        self.confirmed(|vault| vault.confirm(&Passphrase::new(&own)))?;
        let open = self.opened()?;
        let done = open.vault.erase_case(case)?;
        open.forget(case);
        self.forget_aside(case);
        if let Some(conversation) = erased {
            let at = conversation.opened_at().unwrap_or_else(|| self.clock.now());
            // It is erased, whether it can be counted or not.
            self.count(&conversation, at).ok();
        }
        Ok(ErasedView { swept: done.swept })
    }
}

impl Open {
    /// The case as it is kept, if it may be erased. What is kept decides, and nothing that is only in memory.
    fn may_erase(&self, case: CaseId) -> Result<Option<Conversation>, FieldError> {
        let (events, here) = (self.vault.events(case)?, self.vault.device());
        if events.is_empty() {
            return Err(FieldError::Refused(ErrorCode::NoSuchCase));
        }
        let erasable = CaseEntries::read(&events).erasable(here);
        erasable.map_err(|_| FieldError::Refused(ErrorCode::MayNotErase))?;
        Ok(Conversation::from_events(case, &events, here))
    }

    fn forget(&mut self, case: CaseId) {
        self.unkept.remove(&case);
        self.unwritten.remove(&case);
        self.reopened.remove(&case);
        self.current = None;
    }
}
