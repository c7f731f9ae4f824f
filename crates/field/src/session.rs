//! The session: locked or open, who works, and what lies in memory alone.

use crate::aside::Aside;
use crate::clock::{SystemClock, is_odd};
use crate::contacts::Contacts;
use crate::conversation::{Conversation, Unwritten};
use crate::guides::{Guides, Loaded};
use crate::places::{Remembered, read_remembered, sensible, write_remembered};
use crate::recovery::Making;
use crate::search::IN_PASSING;
use crate::spoken::Said;
use crate::wire::{DiskRoom, ErrorCode, Phase, Preferences, SessionView, UnlockRequest};
use crate::{FieldError, Places};
use jiff::tz::TimeZone;
use sala_keys::Passphrase;
use sala_record::{CardKind, CaseId, Clock, OfficerId, Timestamp};
use sala_texts::{Lang, Texts};
use sala_vault::{ChainCheck, FolderState, OpenError, Room, Vault};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// How much longer than the page's own timer the session waits before it locks by itself.
const GRACE: Duration = Duration::from_secs(90);

/// One officer's work with the program, from start to end.
pub struct Session {
    pub(crate) places: Places,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) zone: TimeZone,
    pub(crate) texts: Texts,
    pub(crate) guides: Guides,
    pub(crate) contacts: Contacts,
    remembered: Remembered,
    pub(crate) open: Option<Open>,
    /// For real work and for training apart: an exercise must not give more guesses.
    tries: [Tries; 2],
    touched: (Instant, Timestamp),
    /// Outlives the lock: what it holds is sealed.
    pub(crate) aside: Aside,
}

/// What is there only while unlocked. Dropping it closes the vault and forgets what was not kept.
pub(crate) struct Open {
    pub(crate) vault: Vault,
    pub(crate) officer: OfficerId,
    pub(crate) training: bool,
    /// Conversations that are not, or not yet, kept.
    pub(crate) unkept: BTreeMap<CaseId, Conversation>,
    /// Of kept ones: what was told while notes were refused, and is not written down.
    pub(crate) unwritten: BTreeMap<CaseId, Vec<Unwritten>>,
    /// Those that had ended and are gone on with.
    pub(crate) reopened: BTreeSet<CaseId>,
    /// The check of the journal that goes on while somebody works, and whether one found a contradiction.
    pub(crate) check: Option<ChainCheck>,
    pub(crate) contradicts: bool,
    /// The kept conversation worked on last.
    pub(crate) current: Option<Conversation>,
    /// A recovery sheet on its way to paper.
    pub(crate) making: Option<Making>,
}

/// Wrong passphrases: each makes the next one wait longer.
#[derive(Default)]
struct Tries {
    wrong: u32,
    next: Option<Instant>,
}

impl Tries {
    fn wait_seconds(&self) -> u32 {
        let left = self.next.map_or(Duration::ZERO, |next| next.saturating_duration_since(Instant::now()));
        u32::try_from(left.as_millis().div_ceil(1000)).unwrap_or(u32::MAX)
    }

    /// 0, 1, 2, 4 … 60 seconds. Never a lock-out, never a wipe: an officer under stress mistypes.
    fn count_wrong(&mut self) -> u32 {
        let seconds =
            if self.wrong == 0 { 0 } else { 1_u32.checked_shl(self.wrong - 1).unwrap_or(60).min(60) };
        self.wrong = self.wrong.saturating_add(1).min(8);
        self.next = Some(Instant::now() + Duration::from_secs(seconds.into()));
        seconds
    }
}

impl Session {
    /// Starts locked, with the machine's clock and time zone.
    #[must_use]
    pub fn start(places: Places) -> Self {
        Self::with_clock(places, Box::new(SystemClock), TimeZone::system())
    }

    /// Starts locked, with a clock and a zone of one's own.
    #[must_use]
    pub fn with_clock(places: Places, clock: Box<dyn Clock>, zone: TimeZone) -> Self {
        let remembered = read_remembered(&places.home);
        let guides = Guides::read(&places.guides);
        let contacts = Contacts::read(&places.guides);
        let touched = (Instant::now(), clock.now());
        let texts = Texts::new();
        Self {
            places,
            clock,
            zone,
            texts,
            guides,
            contacts,
            remembered,
            open: None,
            tries: Default::default(),
            touched,
            aside: Aside::default(),
        }
    }

    /// Where the session stands. It is also the sign that somebody is at the machine.
    ///
    /// # Errors
    /// If the vault's folder cannot be looked at.
    pub fn status(&mut self) -> Result<SessionView, FieldError> {
        self.lock_if_idle();
        self.touch();
        let set_up = |training| -> Result<bool, FieldError> {
            Ok(matches!(
                Vault::look(&self.places.vault(training))?,
                FolderState::Ready | FolderState::Incomplete
            ))
        };
        let phase = match &self.open {
            Some(_) => Phase::Open,
            None if set_up(false)? => Phase::Locked,
            None => Phase::FirstRun,
        };
        let (training, officer, without_recovery) = match &self.open {
            Some(open) => {
                let recovery = open.vault.has_recovery()? || open.vault.sheet()?.is_some();
                (open.training, Some(open.label()?), !recovery)
            }
            None => (false, None, false),
        };
        Ok(SessionView {
            phase,
            training,
            training_ready: set_up(true)?,
            officer,
            without_recovery,
            turned_back: self.turned_back()?,
            mark_lost: self.mark_lost(),
            contradicts: self.open.as_ref().is_some_and(|open| open.contradicts),
            clock_odd: is_odd(self.clock.now()),
            wait_seconds: self.tries(training).wait_seconds(),
            words_waiting: self.aside.waits_for(self.open.as_ref()),
            preferences: self.remembered.preferences.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    /// Keeps the officer's preferences; values out of range become the nearest that is offered.
    ///
    /// # Errors
    /// As [`Session::status`].
    pub fn set_preferences(&mut self, preferences: Preferences) -> Result<SessionView, FieldError> {
        self.remembered.preferences = sensible(preferences);
        write_remembered(&self.places.home, &self.remembered);
        self.status()
    }

    /// Unlocks with a passphrase.
    ///
    /// # Errors
    /// [`FieldError::WrongPassphrase`] with the seconds until the next try, [`FieldError::TooSoon`] before that, and
    /// whatever keeps the vault from opening.
    pub fn unlock(&mut self, request: UnlockRequest) -> Result<SessionView, FieldError> {
        let typed = Zeroizing::new(request.passphrase);
        if self.open.is_some() {
            return self.status();
        }
        self.not_too_soon(request.training)?;
        let folder = self.places.vault(request.training);
        match Vault::unlock(&folder, &Passphrase::new(&typed), self.remembered.last_officer) {
            Ok(vault) => {
                self.right_passphrase(request.training);
                self.enter(vault)
            }
            Err(OpenError::WrongPassphrase) => Err(self.wrong_passphrase(request.training)),
            Err(error) => Err(error.into()),
        }
    }

    fn tries(&mut self, training: bool) -> &mut Tries {
        let [real, exercise] = &mut self.tries;
        if training { exercise } else { real }
    }

    /// # Errors
    /// [`FieldError::TooSoon`] while a wrong passphrase makes the next one wait.
    pub(crate) fn not_too_soon(&mut self, training: bool) -> Result<(), FieldError> {
        match self.tries(training).wait_seconds() {
            0 => Ok(()),
            seconds => Err(FieldError::TooSoon(seconds)),
        }
    }

    pub(crate) fn right_passphrase(&mut self, training: bool) {
        *self.tries(training) = Tries::default();
    }

    pub(crate) fn wrong_passphrase(&mut self, training: bool) -> FieldError {
        FieldError::WrongPassphrase(self.tries(training).count_wrong())
    }

    pub(crate) fn wrong_pieces(&mut self, training: bool) -> FieldError {
        FieldError::WrongPieces(self.tries(training).count_wrong())
    }

    /// Locks: the vault is closed, its key and all that was not kept are gone from this session.
    pub fn lock(&mut self) {
        if let Some(mut open) = self.open.take() {
            // A lock fails for nothing; the next search makes up for it.
            open.read_for_search(IN_PASSING).ok();
            self.aside.note_owner(&open);
        }
    }

    /// Locks after a rest, by the monotonic clock or by the wall clock: a machine that slept has rested too.
    pub fn lock_if_idle(&mut self) {
        let rest =
            Duration::from_secs(u64::from(self.remembered.preferences.lock_after_minutes) * 60) + GRACE;
        let wall = self.clock.now().as_millis().saturating_sub(self.touched.1.as_millis());
        let slept = u64::try_from(wall).is_ok_and(|wall| Duration::from_millis(wall) > rest);
        if self.open.is_some() && (self.touched.0.elapsed() > rest || slept) {
            self.lock();
        }
    }

    /// What is done every few seconds, beside the commands: locks after a rest, writes down outside the vault how far its
    /// journal goes, so that no answer has to wait for that, and checks a part of the journal.
    pub fn look_after(&mut self) {
        self.lock_if_idle();
        if let Some(open) = &mut self.open {
            open.vault.keep_anchor();
            open.check_in_passing();
        }
    }

    pub(crate) fn last_officer(&self) -> Option<OfficerId> {
        self.remembered.last_officer
    }

    pub(crate) fn touch(&mut self) {
        self.touched = (Instant::now(), self.clock.now());
    }

    /// Takes an open vault as the session's own.
    pub(crate) fn enter(&mut self, vault: Vault) -> Result<SessionView, FieldError> {
        let officer = vault.officer();
        let training = vault.kind() == CardKind::Training;
        if !training && self.remembered.last_officer != Some(officer) {
            self.remembered.last_officer = Some(officer);
            write_remembered(&self.places.home, &self.remembered);
        }
        self.open = Some(Open {
            vault,
            officer,
            training,
            unkept: BTreeMap::new(),
            unwritten: BTreeMap::new(),
            reopened: BTreeSet::new(),
            check: None,
            contradicts: false,
            current: None,
            making: None,
        });
        self.status().inspect_err(|_| self.open = None)
    }

    pub(crate) fn opened(&mut self) -> Result<&mut Open, FieldError> {
        // A machine that slept has rested too long before its first command.
        self.lock_if_idle();
        self.touch();
        let open = self.open.as_mut().ok_or(FieldError::Refused(ErrorCode::Locked))?;
        open.refuse_turned_back()?;
        Ok(open)
    }

    /// What room the open vault's disk has.
    pub(crate) fn room(&self) -> DiskRoom {
        match self.open.as_ref().map_or(Room::Enough, |open| open.vault.room()) {
            Room::Enough => DiskRoom::Enough,
            Room::Reserve => DiskRoom::Reserve,
            Room::Nothing => DiskRoom::Nothing,
        }
    }

    pub(crate) fn said(&self) -> Said<'_> {
        Said { texts: &self.texts, contacts: &self.contacts }
    }

    /// Speaks a language without remembering it.
    pub(crate) fn speak(&mut self, language: Lang) {
        self.remembered.preferences.language = language;
    }

    pub(crate) fn language(&self) -> Lang {
        self.remembered.preferences.language
    }

    /// The conversation and its guide, from memory or from the vault.
    pub(crate) fn conversation(&mut self, case: CaseId) -> Result<(Conversation, Arc<Loaded>), FieldError> {
        let conversation = self.opened()?.conversation(case)?;
        let guide = self.guide_of(&conversation)?;
        Ok((conversation, guide))
    }

    pub(crate) fn guide_of(&mut self, conversation: &Conversation) -> Result<Arc<Loaded>, FieldError> {
        let digest = conversation.opened.guide.digest;
        let open = self.open.as_ref().ok_or(FieldError::Refused(ErrorCode::Locked))?;
        let stored = || Ok(open.vault.guide(&digest)?.map(|stored| stored.files.into_iter().collect()));
        self.guides.by_digest(digest, stored)
    }
}

impl Open {
    pub(crate) fn kind(&self) -> CardKind {
        if self.training { CardKind::Training } else { CardKind::Real }
    }

    pub(crate) fn label(&self) -> Result<String, FieldError> {
        let officers = self.vault.officers()?;
        Ok(officers
            .into_iter()
            .find(|known| known.id == self.officer)
            .map(|known| known.name)
            .unwrap_or_default())
    }

    fn conversation(&mut self, case: CaseId) -> Result<Conversation, FieldError> {
        if let Some(unkept) = self.unkept.get(&case) {
            return Ok(unkept.clone());
        }
        if let Some(current) = self.current.as_ref().filter(|current| current.case == case) {
            return Ok(current.clone());
        }
        let mut read = Conversation::from_events(case, &self.vault.events(case)?, self.vault.device())
            .ok_or(FieldError::Refused(ErrorCode::NoSuchCase))?;
        read.reopened = self.reopened.contains(&case);
        read.remember(self.unwritten.get(&case).cloned().unwrap_or_default());
        self.current = Some(read.clone());
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wrong_passphrase_makes_the_next_wait_longer_and_never_for_ever() {
        let mut tries = Tries::default();
        let waits: Vec<u32> = (0..12).map(|_| tries.count_wrong()).collect();
        assert_eq!(waits, [0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60]);
    }
}
