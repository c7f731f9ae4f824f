//! A vault that is older than it was: an older copy was put in its place. Nothing is done with it before the officer has
//! decided, and whoever goes on asks for each consent again: what took it back may be among what is missing.

use crate::FieldError;
use crate::session::{Open, Session};
use crate::wire::{ErrorCode, SessionView, TurnedBackView};
use sala_record::{Body, CaseId, Channel, Class, Content, Decision, EventId, Restored, Source, Timestamp};
use sala_sync::live;
use sala_texts::{Lang, day};
use sala_vault::AnchorState;

impl Session {
    /// Goes on with the older vault, knowingly: consents that were given are to be asked for again in each of its cases.
    ///
    /// # Errors
    /// If the session is locked or the vault refuses; then nothing was changed.
    pub fn go_on_without(&mut self) -> Result<SessionView, FieldError> {
        let (now, language) = (self.clock.now(), self.language());
        let open = self.open.as_mut().ok_or(FieldError::Refused(ErrorCode::Locked))?;
        let contents = open.consents_to_ask_again(now, language)?;
        open.vault.go_on_without(&contents)?;
        open.current = None;
        self.status()
    }

    /// What is missing, for people.
    pub(crate) fn turned_back(&self) -> Result<Option<TurnedBackView>, FieldError> {
        let Some(open) = &self.open else { return Ok(None) };
        let Some(turned_back) = open.vault.turned_back() else { return Ok(None) };
        let missing = match turned_back.events() {
            0 => String::new(),
            events => events.to_string(),
        };
        let last = open.vault.recent_cases(None, 1)?.first().map(|newest| day(newest.last_at, &self.zone));
        Ok(Some(TurnedBackView {
            missing,
            last: last.unwrap_or_default(),
            known: turned_back.missing.is_some(),
        }))
    }

    /// Whether the mark by which an older copy is recognised is gone or cannot be read.
    pub(crate) fn mark_lost(&self) -> bool {
        let state = self.open.as_ref().map(|open| open.vault.anchor_state());
        matches!(state, Some(AnchorState::Gone | AnchorState::Unreadable))
    }
}

impl Open {
    /// # Errors
    /// [`ErrorCode::TurnedBack`] as long as it is not decided whether to go on.
    pub(crate) fn refuse_turned_back(&self) -> Result<(), FieldError> {
        if self.vault.turned_back().is_some() {
            return Err(FieldError::Refused(ErrorCode::TurnedBack));
        }
        Ok(())
    }

    /// One event for each case in which a consent stands.
    fn consents_to_ask_again(&self, now: Timestamp, language: Lang) -> Result<Vec<Content>, FieldError> {
        let Some(turned_back) = self.vault.turned_back() else { return Ok(Vec::new()) };
        let restored = Restored {
            device: self.vault.device(),
            here: turned_back.here,
            known: turned_back.missing.as_ref().map(|head| head.seq),
        };
        let mut contents = Vec::new();
        for summary in self.vault.cases()? {
            let replaces = self.agreed(summary.case)?;
            if !replaces.is_empty() {
                contents.push(self.about_restoring(summary.case, &restored, replaces, now, language));
            }
        }
        Ok(contents)
    }

    /// The standing decisions of a case that say yes.
    fn agreed(&self, case: CaseId) -> Result<Vec<EventId>, FieldError> {
        let events = self.vault.events(case)?;
        let read: Vec<(EventId, Content)> =
            events.iter().filter_map(|event| Some((event.header.id, event.read().ok().flatten()?))).collect();
        let pairs: Vec<(EventId, &Content)> = read.iter().map(|(id, content)| (*id, content)).collect();
        let yes = |content: &Content| matches!(&content.body, Body::Consent(change) if change.decision == Decision::Yes);
        let standing =
            pairs.iter().zip(live(&pairs)).filter(|((_, content), stands)| *stands && yes(content));
        Ok(standing.map(|((id, _), _)| *id).collect())
    }

    fn about_restoring(
        &self,
        case: CaseId,
        restored: &Restored,
        replaces: Vec<EventId>,
        now: Timestamp,
        language: Lang,
    ) -> Content {
        Content {
            case,
            body: Body::Restored(restored.clone()),
            item: None,
            at: now,
            who: self.officer,
            channel: Channel::Direct,
            language: language.tag().to_owned(),
            shown: None,
            guide: None,
            class: Class::Ordinary,
            source: Source::Live,
            replaces,
        }
    }
}
