//! Until when a case is kept, and what may become of it. A day that has come asks the officer; nothing is erased by a
//! clock.

use crate::FieldError;
use crate::case_view::kept;
use crate::clock::{is_odd, not_before_made};
use crate::conversation::{About, Conversation};
use crate::session::Session;
use crate::wire::*;
use sala_record::{Body, Day, Retention};
use sala_sync::{CaseEntries, Ground, NotErasable, Sent};
use sala_texts::{calendar_day, day};

/// So many days are offered to choose from: nobody types a date while somebody waits, and no year of another era.
const OFFERED_DAYS: [u32; 4] = [30, USUAL_DAYS, 180, 365];

/// What is named as often enough, and no more than that.
const USUAL_DAYS: u32 = 90;

/// The farthest day that is taken: beyond it somebody has mistyped a year, or typed one of the Buddhist era.
const FARTHEST_DAYS: u32 = 50 * 366;

impl Session {
    /// Keeps a case until a day, or without one. It can be asked for again at any time.
    ///
    /// # Errors
    /// [`ErrorCode::BadDay`] for a day that has passed or is very far away; [`ErrorCode::NotAgreed`] where the person does
    /// not want notes; otherwise as [`Session::answer`].
    pub fn set_retention(&mut self, request: RetentionRequest) -> Result<CaseView, FieldError> {
        let (conversation, loaded) = self.conversation(request.case)?;
        if kept(&conversation) == Kept::TalkOnly {
            return Err(FieldError::Refused(ErrorCode::NotAgreed));
        }
        let until = request.until.map(|text| self.day_to_come(text)).transpose()?;
        let retention = Retention { until };
        if conversation.retention().as_ref() == Some(&retention) {
            return Ok(self.case_view(&conversation, &loaded));
        }
        self.write(conversation, &loaded, Body::Retention(retention), About::case())
    }

    fn day_to_come(&self, text: String) -> Result<Day, FieldError> {
        let today = self.today();
        let day = Day::try_from(text).map_err(|_| FieldError::Refused(ErrorCode::BadDay))?;
        if day <= today || day > today.plus_days(FARTHEST_DAYS) {
            return Err(FieldError::Refused(ErrorCode::BadDay));
        }
        Ok(day)
    }

    /// The day it is here. An empty battery says 1970: it is not taken for a day before this program was made.
    pub(crate) fn today(&self) -> Day {
        Day::of(not_before_made(self.clock.now()), &self.zone)
    }

    /// The day up to which others have come; none while the clock is plainly wrong.
    pub(crate) fn due_day(&self) -> Option<Day> {
        (!is_odd(self.clock.now())).then(|| self.today())
    }

    pub(crate) fn retention(&self, conversation: &Conversation) -> RetentionView {
        let answered = conversation.retention();
        let until = answered.as_ref().and_then(|retention| retention.until);
        RetentionView {
            asked: answered.is_some(),
            until: until.map(|day| day.to_string()),
            until_label: until.map(calendar_day).unwrap_or_default(),
            due: until.zip(self.due_day()).is_some_and(|(until, today)| until <= today),
            choices: OFFERED_DAYS.map(|days| self.day_choice(days)).to_vec(),
        }
    }

    fn day_choice(&self, days: u32) -> DayChoice {
        let until = self.today().plus_days(days);
        let id = if days == USUAL_DAYS { "keeping-days-usual" } else { "keeping-days" };
        let args = [("days", &*days.to_string()), ("date", &*calendar_day(until))];
        DayChoice { until: until.to_string(), label: self.say(id, &args) }
    }

    /// What becomes of a case here: until when it is kept, what arrived elsewhere, whether it may be erased.
    ///
    /// # Errors
    /// If there is no such case, or the vault cannot be read.
    pub fn keeping(&mut self, request: CaseRequest) -> Result<KeepingView, FieldError> {
        let (conversation, _) = self.conversation(request.case)?;
        let vault = &self.opened()?.vault;
        let (entries, here) = (CaseEntries::read(&vault.events(request.case)?), vault.device());
        let retention = self.retention(&conversation);
        if conversation.kept == 0 {
            let (sent, consequences) = (Vec::new(), Vec::new());
            let reason = self.say("keeping-nothing-kept", &[]);
            return Ok(KeepingView { retention, sent, may_erase: false, reason, consequences });
        }
        let erasable = entries.erasable(here);
        let sent = entries.sent(here);
        Ok(KeepingView {
            retention,
            may_erase: erasable.is_ok(),
            reason: self.say(reason(erasable), &[]),
            consequences: self.consequences(&conversation, erasable, sent.len()),
            sent: sent.iter().map(|sent| self.sent_row(sent)).collect(),
        })
    }

    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.texts.get(self.language(), id, args)
    }

    fn sent_row(&self, sent: &Sent<'_>) -> SentRow {
        let arrived = sent.receipts.iter().find_map(|content| match &content.body {
            Body::Receipt(arrival) => Some(day(arrival.received, &self.zone)),
            _ => None,
        });
        SentRow {
            day: day(sent.entry.at, &self.zone),
            service: self.contacts.service(&self.texts, self.language(), &sent.record.service),
            arrived: arrived.is_some(),
            state: match arrived {
                Some(day) => self.say("keeping-arrived", &[("date", &day)]),
                None => self.say("keeping-not-arrived", &[]),
            },
        }
    }

    fn consequences(
        &self,
        conversation: &Conversation,
        erasable: Result<Ground, NotErasable>,
        sent: usize,
    ) -> Vec<String> {
        let mut all = vec![self.say("erase-goes", &[])];
        let held_back = conversation.written().held_back();
        if erasable == Ok(Ground::Arrived) && held_back > 0 {
            all.push(self.say("erase-never-left", &[("count", &held_back.to_string())]));
        }
        if sent > 0 {
            all.push(self.say("erase-sent-stays", &[("count", &sent.to_string())]));
        }
        all.extend(["erase-copies-stay", "erase-stubs-stay"].map(|id| self.say(id, &[])));
        all
    }
}

fn reason(erasable: Result<Ground, NotErasable>) -> &'static str {
    match erasable {
        Ok(Ground::NotWanted) => "erase-not-wanted",
        Ok(Ground::Arrived) => "erase-arrived",
        Err(NotErasable::NeverHandedOver) => "erase-never-handed-over",
        Err(NotErasable::ChangedSince) => "erase-changed-since",
        Err(NotErasable::NoReceipt) => "erase-no-receipt",
        Err(NotErasable::Unreadable) => "erase-unreadable",
    }
}
