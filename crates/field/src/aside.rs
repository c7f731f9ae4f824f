//! Words that could not be saved before a lock, such as on a full disk. They wait for their officer in memory, sealed to a
//! key that lies in the vault: while it is locked nobody can read them, and nothing of them reaches the disk.

use crate::FieldError;
use crate::session::{Open, Session};
use crate::wire::{ErrorCode, SetAsideRequest, TypedWords};
use sala_keys::SealTarget;
use sala_record::{CaseId, OfficerId, RecipientCard};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use zeroize::Zeroizing;

/// What was set aside, and for whom.
#[derive(Default)]
pub(crate) struct Aside {
    pub(crate) sealed: Vec<Sealed>,
    last: Option<Owner>,
}

/// Whose words these are.
#[derive(Clone)]
struct Owner {
    officer: OfficerId,
    training: bool,
    /// The device's public card. Its secret half lies inside the vault.
    card: RecipientCard,
    /// Conversations that are not kept: a lock wipes them, and so their words.
    unkept: BTreeSet<CaseId>,
}

/// One officer's words, as nobody can read them while the vault is locked.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Sealed {
    officer: OfficerId,
    training: bool,
    #[serde(with = "hex::serde")]
    bytes: Vec<u8>,
}

impl Owner {
    fn of(open: &Open) -> Self {
        Self {
            officer: open.officer,
            training: open.training,
            card: open.vault.card(),
            unkept: open.unkept.keys().copied().collect(),
        }
    }
}

impl Sealed {
    fn is_for(&self, open: &Open) -> bool {
        self.officer == open.officer && self.training == open.training
    }
}

impl Aside {
    /// Remembers who worked: what the page hands over a moment after a lock is theirs.
    pub(crate) fn note_owner(&mut self, open: &Open) {
        self.last = Some(Owner::of(open));
    }

    /// Whether words wait: for anybody while locked, for the officer of `open` otherwise.
    pub(crate) fn waits_for(&self, open: Option<&Open>) -> bool {
        self.sealed.iter().any(|sealed| open.is_none_or(|open| sealed.is_for(open)))
    }
}

impl Session {
    /// Sets words aside for the officer who works, or who worked until the lock a moment ago. Those of a conversation that
    /// is not kept are dropped: a lock wipes it.
    ///
    /// # Errors
    /// [`ErrorCode::Locked`] if nobody has worked yet; a fault of sealing.
    pub fn set_aside(&mut self, request: SetAsideRequest) -> Result<(), FieldError> {
        if let Some(open) = &self.open {
            self.aside.note_owner(open);
        }
        let owner = self.aside.last.clone().ok_or(FieldError::Refused(ErrorCode::Locked))?;
        let mut words = request.words;
        words.retain(|one| !owner.unkept.contains(&one.case));
        if words.is_empty() {
            return Ok(());
        }
        let bytes = seal_words(&words, owner.card)?;
        self.aside.sealed.push(Sealed { officer: owner.officer, training: owner.training, bytes });
        Ok(())
    }

    /// Forgets what was set aside for a case that was erased, whoever typed it. What does not open is of another vault.
    pub(crate) fn forget_aside(&mut self, case: CaseId) {
        let Some(open) = &self.open else { return };
        let keeps = |sealed: &mut Sealed| {
            if sealed.training != open.training {
                return true;
            }
            let Ok(plain) = sala_keys::open(open.vault.identity(), &sealed.bytes) else { return true };
            let Ok(mut words) = serde_json::from_slice::<Vec<TypedWords>>(&plain) else { return false };
            let before = words.len();
            words.retain(|one| one.case != case);
            if words.len() == before {
                return true;
            }
            // What cannot be sealed again is given up: the erased words must not stay.
            let again = seal_words(&words, open.vault.card());
            again.map(|bytes| sealed.bytes = bytes).is_ok() && !words.is_empty()
        };
        self.aside.sealed.retain_mut(keeps);
    }

    /// Gives the officer who works what was set aside for them, oldest first, and forgets it: from here on it is as if
    /// just typed.
    ///
    /// # Errors
    /// If the session is locked.
    pub fn take_words(&mut self) -> Result<Vec<TypedWords>, FieldError> {
        self.opened()?;
        let open = self.open.as_ref().ok_or(FieldError::Refused(ErrorCode::Locked))?;
        let mut words = Vec::new();
        for sealed in self.aside.sealed.iter().filter(|sealed| sealed.is_for(open)) {
            // Sealed by this process to this vault. It does not open if another vault was put in its place.
            let plain = sala_keys::open(open.vault.identity(), &sealed.bytes)?;
            let read: Vec<TypedWords> =
                serde_json::from_slice(&plain).map_err(|_| FieldError::Refused(ErrorCode::Unexpected))?;
            words.extend(read);
        }
        self.aside.sealed.retain(|sealed| !sealed.is_for(open));
        Ok(words)
    }
}

fn seal_words(words: &[TypedWords], card: RecipientCard) -> Result<Vec<u8>, FieldError> {
    let plain = serde_json::to_vec(words).map(Zeroizing::new);
    let plain = plain.map_err(|_| FieldError::Refused(ErrorCode::Unexpected))?;
    Ok(sala_keys::seal(&SealTarget::for_kind(card.kind, &[card])?, &plain)?)
}
