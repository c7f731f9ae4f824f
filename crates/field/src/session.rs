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
use crate::swap::is_swap_plain;
use crate::tries::Tries;
use crate::wire::{DiskRoom, ErrorCode, LockRequest, Phase, Preferences, SessionView, UnlockRequest};
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

/// After so long without a command nobody is in the middle of anything.
const BREATH: Duration = Duration::from_secs(2);

/// One officer's work with the program, from start to end.
pub struct Session {
    pub(crate) places: Places,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) zone: TimeZone,
    pub(crate) texts: Texts,
    pub(crate) guides: Guides,
    pub(crate) contacts: Contacts,
    pub(crate) remembered: Remembered,
    pub(crate) open: Option<Open>,
    /// For real work and for training apart: an exercise must not give more guesses.
    pub(crate) tries: [Tries; 2],
    touched: (Instant, Timestamp),
    /// Outlives the lock: what it holds is sealed.
    pub(crate) aside: Aside,
    pub(crate) left: Left,
    plain_swap: bool,
}

/// What the last lock left to be told, and whether there was one.
#[derive(Default)]
pub(crate) struct Left {
    /// Whether a vault was open in this process and is not any more: its memory has known the key.
    spent: bool,
    /// Whether the training vault is asked for next.
    pub(crate) training: bool,
    /// Whether words were lost: neither saved nor set aside.
    pub(crate) lost: bool,
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
            left: Left::default(),
            plain_swap: is_swap_plain(),
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
            None => (self.left.training, None, false),
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
            words_lost: self.open.is_none() && self.left.lost,
            plain_swap: self.plain_swap,
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
            self.left = Left { spent: true, training: open.training, lost: false };
        }
    }

    /// Locks on behalf of the page, which says which vault is asked for next and whether it held unsaved words.
    pub fn lock_for(&mut self, request: LockRequest) {
        self.lock();
        self.left.training = request.training;
        self.left.lost = request.unsaved && !self.aside.waits_for(None);
    }

    /// Whether a vault was open in this process and is not any more. Memory cannot be wiped with certainty: whoever runs
    /// the session ends the process then, and begins a fresh one with what [`Session::carry`] gives.
    #[must_use]
    pub fn is_spent(&self) -> bool {
        self.left.spent && self.open.is_none()
    }

    /// Whether a vault is open, or was in this process.
    #[must_use]
    pub fn has_something_to_lock(&self) -> bool {
        self.open.is_some() || self.left.spent
    }

    /// Whether an open session has rested too long, by the monotonic clock or by the wall clock: a machine that slept has
    /// rested too.
    #[must_use]
    pub fn is_due(&self) -> bool {
        let rest = Duration::from_secs(u64::from(self.remembered.preferences.lock_after_minutes) * 60);
        let wall = self.clock.now().as_millis().saturating_sub(self.touched.1.as_millis());
        let slept = u64::try_from(wall).is_ok_and(|wall| Duration::from_millis(wall) > rest);
        self.open.is_some() && (self.touched.0.elapsed() > rest || slept)
    }

    /// Locks after a rest.
    pub fn lock_if_idle(&mut self) {
        if self.is_due() {
            self.lock();
        }
    }

    /// Whether nobody has asked for anything for a moment.
    #[must_use]
    pub fn is_resting(&self) -> bool {
        self.touched.0.elapsed() > BREATH
    }

    /// What is done every few seconds while nobody waits: writes down outside the vault how far its journal goes, and
    /// checks a part of the journal.
    pub fn look_after(&mut self) {
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
        self.left.lost = false;
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
