//! Setting up a vault, its officers and their passphrases.

use crate::FieldError;
use crate::session::Session;
use crate::wire::*;
use sala_keys::{Card, Passphrase, WorkFactor, assess_passphrase, generate_passphrase};
use sala_record::CardKind;
use sala_texts::clean_line;
use sala_vault::{NewVault, Vault, VaultError};
use zeroize::Zeroizing;

/// The longest label of an officer, in characters.
const LABEL: usize = 60;

impl Session {
    /// How hard a passphrase is to guess, with reasons in the officer's language.
    ///
    /// # Errors
    /// None at present.
    pub fn check_passphrase(&mut self, request: PassphraseRequest) -> Result<StrengthView, FieldError> {
        let typed = Zeroizing::new(request.passphrase);
        let avoid: Vec<&str> = request.avoid.iter().map(String::as_str).collect();
        let strength = assess_passphrase(&typed, &avoid);
        let sentence = |reason| {
            let id = serde_json::to_value(reason)
                .ok()
                .and_then(|id| id.as_str().map(str::to_owned))
                .unwrap_or_default();
            self.texts.get(self.language(), &format!("passphrase-{id}"), &[])
        };
        let reasons = strength.reasons.iter().map(sentence).collect();
        Ok(StrengthView { score: strength.score, acceptable: strength.acceptable, reasons })
    }

    /// A passphrase of random words.
    ///
    /// # Errors
    /// If the system gives no randomness.
    pub fn suggest_passphrase(&mut self) -> Result<String, FieldError> {
        Ok(generate_passphrase()?.to_string())
    }

    /// Makes a vault and opens it for its first officer.
    ///
    /// # Errors
    /// If there is one already, the passphrase is too easy, the label or the card is of no use, or the disk refuses.
    pub fn set_up(&mut self, request: SetUpRequest) -> Result<SessionView, FieldError> {
        let typed = Zeroizing::new(request.passphrase);
        if self.open.is_some() {
            return Err(FieldError::Refused(ErrorCode::AlreadySetUp));
        }
        let officer = label(&request.officer)?;
        strong_enough(&typed, &officer)?;
        let recovery = request.recovery_card.as_deref().map(Card::parse).transpose()?;
        let kind = if request.training { CardKind::Training } else { CardKind::Real };
        let new = NewVault {
            passphrase: &Passphrase::new(&typed),
            officer_name: &officer,
            recovery: recovery.as_slice(),
            kind,
            work: WorkFactor::STANDARD,
        };
        let vault = Vault::create(&self.places.vault(request.training), &new)?;
        self.enter(vault)
    }

    /// Changes the passphrase of the officer who works. An old copy of the key file still opens with the old one.
    ///
    /// # Errors
    /// If the old one is wrong, the new one too easy, or the disk refuses.
    pub fn change_passphrase(&mut self, request: ChangePassphraseRequest) -> Result<SessionView, FieldError> {
        let (old, new) = (Zeroizing::new(request.old), Zeroizing::new(request.new));
        let label = self.opened()?.label()?;
        strong_enough(&new, &label)?;
        let (old, new) = (Passphrase::new(&old), Passphrase::new(&new));
        self.confirmed(|vault| vault.change_passphrase(&old, &new, WorkFactor::STANDARD))?;
        self.status()
    }

    /// The officers of this vault who have a key.
    ///
    /// # Errors
    /// If the session is locked or the vault cannot be read.
    pub fn officers(&mut self) -> Result<Vec<OfficerView>, FieldError> {
        let open = self.opened()?;
        let others = open.vault.others_with_keys()?;
        let officers = open.vault.officers()?.into_iter();
        Ok(officers
            .filter(|known| known.id == open.officer || others.contains(known))
            .map(|known| OfficerView { current: known.id == open.officer, label: known.name })
            .collect())
    }

    /// Gives another officer a key of their own, if the officer who works confirms it with their passphrase.
    ///
    /// # Errors
    /// As [`Session::set_up`] for the other officer; as [`Session::unlock`] for `own`.
    pub fn add_officer(&mut self, request: AddOfficerRequest) -> Result<Vec<OfficerView>, FieldError> {
        let (typed, own) = (Zeroizing::new(request.passphrase), Zeroizing::new(request.own));
        let officer = label(&request.officer)?;
        strong_enough(&typed, &officer)?;
        let (own, new) = (Passphrase::new(&own), Passphrase::new(&typed));
        self.confirmed(|vault| {
            vault.confirm(&own)?;
            vault.add_officer(&officer, &new, WorkFactor::STANDARD)
        })?;
        self.officers()
    }

    /// Does what only the officer who works may do, and not somebody at a screen that was left open: `work` checks their
    /// passphrase first. Tries and delays are the same as for unlocking.
    pub(crate) fn confirmed<T>(
        &mut self,
        work: impl FnOnce(&mut Vault) -> Result<T, VaultError>,
    ) -> Result<T, FieldError> {
        let training = self.opened()?.training;
        self.not_too_soon(training)?;
        match work(&mut self.opened()?.vault) {
            Err(VaultError::WrongPassphrase) => Err(self.wrong_passphrase(training)),
            Err(error) => Err(error.into()),
            Ok(done) => {
                self.right_passphrase(training);
                Ok(done)
            }
        }
    }
}

pub(crate) fn label(asked: &str) -> Result<String, FieldError> {
    let label = clean_line(asked);
    if label.is_empty() || label.chars().count() > LABEL {
        return Err(FieldError::Refused(ErrorCode::BadLabel));
    }
    Ok(label)
}

pub(crate) fn strong_enough(passphrase: &str, label: &str) -> Result<(), FieldError> {
    if assess_passphrase(passphrase, &[label]).acceptable {
        Ok(())
    } else {
        Err(FieldError::Refused(ErrorCode::WeakPassphrase))
    }
}
