//! A damaged vault: looked for while the officer works, and what still reads is saved.

use crate::FieldError;
use crate::session::{Open, Session};
use crate::wire::{ErrorCode, SalvageView, UnlockRequest};
use sala_keys::Passphrase;
use sala_record::CardKind;
use sala_vault::{OpenError, Salvaged, Vault, VaultError};
use zeroize::Zeroizing;

/// How many events are checked in passing, every few seconds: some 20 ms.
const IN_PASSING: u64 = 2000;

impl Session {
    /// Saves what still reads of a damaged vault into a new one, and opens that. The damaged files are set aside.
    ///
    /// # Errors
    /// As [`Session::unlock`]; [`ErrorCode::VaultDamaged`] if nothing reads at all. Nothing was changed then.
    pub fn salvage(&mut self, request: UnlockRequest) -> Result<SalvageView, FieldError> {
        let typed = Zeroizing::new(request.passphrase);
        self.not_too_soon(request.training)?;
        if let Some(open) = &self.open {
            // Somebody who mistypes is not put out of their work.
            if matches!(open.vault.confirm(&Passphrase::new(&typed)), Err(VaultError::WrongPassphrase)) {
                return Err(self.wrong_passphrase(request.training));
            }
            self.lock();
        }
        let folder = self.places.vault(request.training);
        let kind = if request.training { CardKind::Training } else { CardKind::Real };
        let (last, now) = (self.last_officer(), self.clock.now());
        match Vault::salvage(&folder, &Passphrase::new(&typed), last, kind, now) {
            Ok((vault, salvaged)) => {
                self.right_passphrase(request.training);
                let in_part = codes_in_part(&vault, &salvaged)?;
                let set_aside = salvaged.set_aside.to_string_lossy().into_owned();
                let (whole, lost) = (salvaged.whole.len().to_string(), salvaged.lost.to_string());
                let unnamed = (salvaged.in_part.len() - in_part.len()).to_string();
                Ok(SalvageView { session: self.enter(vault)?, whole, in_part, unnamed, lost, set_aside })
            }
            Err(OpenError::WrongPassphrase) => Err(self.wrong_passphrase(request.training)),
            Err(error) => Err(error.into()),
        }
    }
}

/// What people call the cases of which something is missing; those whose beginning is lost have no name.
fn codes_in_part(vault: &Vault, salvaged: &Salvaged) -> Result<Vec<String>, FieldError> {
    let cases = vault.cases()?;
    let in_part = cases.into_iter().filter(|summary| salvaged.in_part.contains(&summary.case));
    Ok(in_part.filter_map(|summary| summary.opened.map(|opened| opened.code)).collect())
}

impl Open {
    /// Checks a part of the journal, so that all of it is gone through again and again while somebody works.
    pub(crate) fn check_in_passing(&mut self) {
        let mut check = self.check.take().unwrap_or_else(|| self.vault.check_chain());
        match check.go_on(&self.vault, IN_PASSING) {
            Ok(None) => self.check = Some(check),
            Ok(Some(report)) => self.contradicts |= !report.is_sound_but_for_holes(),
            Err(VaultError::Busy) => {}
            Err(_) => self.contradicts = true,
        }
    }

    /// # Errors
    /// [`ErrorCode::VaultDamaged`] if the journal contradicts itself: what leaves might not be what was said.
    pub(crate) fn refuse_contradiction(&self) -> Result<(), FieldError> {
        if self.contradicts {
            return Err(FieldError::Refused(ErrorCode::VaultDamaged));
        }
        Ok(())
    }
}
