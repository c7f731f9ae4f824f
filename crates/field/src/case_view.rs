//! A conversation as the window sees it, and the first screen.

use crate::FieldError;
use crate::conversation::{Conversation, Entry};
use crate::guides::Loaded;
use crate::session::Session;
use crate::spoken::{Spoken, action_id};
use crate::walk::{Walk, later_places, next_place};
use crate::wire;
use crate::wire::*;
use jiff::tz::TimeZone;
use sala_guide::{Evaluation, Item, ItemKind, NeedId, Stage, StageKind, Track, evaluate};
use sala_record::{
    Answer, CaseId, Channel, ConsentChange, Decision, GuideRef, InterpreterMode, Note, Purpose, Timestamp,
};
use sala_texts::{clock_time, day};
use sala_vault::CaseSummary;
use std::collections::{BTreeMap, BTreeSet};

/// How many conversations are shown at once.
pub(crate) const ROWS: u32 = 50;

/// How many of them are looked into for what is still to be done.
pub(crate) const LOOKED_INTO: usize = 30;

impl Session {
    pub(crate) fn case_view(&self, conversation: &Conversation, loaded: &Loaded) -> CaseView {
        let evaluation = evaluation(conversation, loaded);
        let spoken = Spoken::new(self.said(), loaded, conversation, self.language());
        let available: BTreeSet<&str> = evaluation.available.iter().map(|id| id.as_str()).collect();
        let record = conversation.on_record();
        let given = self.given(conversation, &record, loaded);
        let mut told = conversation.told();
        told.retain(|item| given.contains_key(*item));
        let walk = Walk::new(loaded, &evaluation, &told);
        CaseView {
            case: conversation.case,
            code: conversation.opened.code.clone(),
            guide: conversation.opened.guide.clone(),
            person_language: conversation.person_language,
            channel: channel(conversation),
            kept: kept(conversation),
            saved_at: conversation.saved_at().map(|at| clock_time(at, &self.zone)),
            room: self.room(),
            closed: conversation.is_closed(),
            may_reopen: conversation.may_reopen(),
            from_paper: conversation.is_from_paper(),
            consents_again: conversation.asks_consent_again(),
            taken_back: conversation.is_taken_back(),
            retention: self.retention(conversation),
            earlier: conversation.earlier(),
            child: evaluation.track == Track::Child,
            stages: stages(loaded, &evaluation, &available),
            ways: walk.ways(conversation),
            rest: walk.rest(&evaluation, &told),
            next: next_place(&evaluation),
            enough: evaluation.enough,
            later: later_places(&evaluation),
            case_notes: self.notes(&record, None),
            actions: actions(&evaluation),
            urgent: needs(loaded, &evaluation, &spoken),
            offers: record.offers(),
            may_talk: conversation.consents().holds(Purpose::Talk, None),
            given,
        }
    }

    /// Answers and notes by item: where notes are agreed to, those on record, and beside them what is not.
    fn given(
        &self,
        conversation: &Conversation,
        record: &Conversation,
        loaded: &Loaded,
    ) -> BTreeMap<String, GivenView> {
        let of_item = |item: &Item| {
            let id = item.id.as_str();
            let mut answers: Vec<Answer> = record.answers_to(id).into_iter().cloned().collect();
            if item.kind == ItemKind::Consent {
                answers.extend(decision(record, item).map(|option| Answer::Choice(option.to_owned())));
            }
            let notes = self.notes(record, Some(id));
            let (unwritten_answers, unwritten_notes) = conversation.unwritten_about(id);
            let unwritten = (!unwritten_answers.is_empty() || !unwritten_notes.is_empty())
                .then_some(UnwrittenView { answers: unwritten_answers, notes: unwritten_notes });
            let nothing = answers.is_empty() && notes.is_empty() && unwritten.is_none();
            let corrected = record.was_corrected(id);
            (!nothing).then_some((id.to_owned(), GivenView { answers, notes, corrected, unwritten }))
        };
        loaded.guide.items().filter_map(of_item).collect()
    }

    fn notes(&self, conversation: &Conversation, item: Option<&str>) -> Vec<NoteView> {
        let view = |(entry, note): (&Entry, &Note)| {
            let (here, at) = (conversation.is_from_here(entry), day_and_clock(entry.content.at, &self.zone));
            let post = entry.device.short();
            let from = if here {
                self.texts.get(self.language(), "note-from-here", &[("at", &at)])
            } else {
                self.texts.get(self.language(), "note-from-post", &[("post", &post), ("at", &at)])
            };
            NoteView { words: note.words.clone(), voice: note.voice, here, from }
        };
        conversation.notes(item).map(view).collect()
    }

    /// The first screen after unlocking.
    ///
    /// # Errors
    /// If the session is locked or the vault cannot be read.
    pub fn home(&mut self) -> Result<HomeView, FieldError> {
        let open = self.opened()?;
        let unkept: Vec<Conversation> = open.unkept.values().cloned().collect();
        let summaries = open.vault.recent_cases(None, ROWS)?;
        let mut cases: Vec<CaseRow> =
            unkept.iter().map(|conversation| self.row_in_memory(conversation)).collect();
        let (kept, older) = self.kept_rows(&summaries)?;
        cases.extend(kept);
        let due = self.due_rows()?;
        let proposed_guide = self.proposed_guide(&unkept, &summaries)?;
        let guides = self.guides.offered().map(|loaded| {
            let spoken = Spoken::neutral(self.said(), loaded, self.language());
            GuideView {
                id: loaded.guide.id().to_owned(),
                version: loaded.guide.version().to_owned(),
                title: spoken.title(),
                about: spoken.about(),
                drafts: loaded.words.drafts().to_vec(),
            }
        });
        Ok(HomeView {
            guides: guides.collect(),
            proposed_guide,
            refused_guides: self.guides.refused().to_vec(),
            room: self.room(),
            cases,
            due,
            older,
        })
    }

    /// The cases whose day has come, each with nothing but that to be done.
    fn due_rows(&mut self) -> Result<Vec<CaseRow>, FieldError> {
        let Some(today) = self.due_day() else { return Ok(Vec::new()) };
        let summaries = self.opened()?.vault.kept_until(today, ROWS)?;
        let come = self.texts.get(self.language(), "todo-day-has-come", &[]);
        let mut rows = Vec::new();
        for summary in &summaries {
            rows.extend(self.row(summary, false)?.map(|row| CaseRow { to_do: vec![come.clone()], ..row }));
        }
        Ok(rows)
    }

    /// Older conversations.
    ///
    /// # Errors
    /// If the session is locked or the vault cannot be read.
    pub fn older(&mut self, request: OlderRequest) -> Result<OlderView, FieldError> {
        let before = request.before.parse().map_err(|_| FieldError::Refused(ErrorCode::NoSuchCase))?;
        let summaries = self.opened()?.vault.recent_cases(Some(before), ROWS)?;
        let (cases, older) = self.kept_rows(&summaries)?;
        Ok(OlderView { cases, older })
    }

    /// Kept cases that do not lie in memory, and where the list goes on.
    fn kept_rows(&mut self, summaries: &[CaseSummary]) -> Result<(Vec<CaseRow>, Option<String>), FieldError> {
        let in_memory: BTreeSet<CaseId> = self.opened()?.unkept.keys().copied().collect();
        let full = usize::try_from(ROWS).is_ok_and(|rows| summaries.len() >= rows);
        let older = summaries.last().filter(|_| full).map(|last| last.place.to_string());
        let mut rows = Vec::new();
        for (place, summary) in summaries.iter().enumerate().filter(|(_, one)| !in_memory.contains(&one.case))
        {
            rows.extend(self.row(summary, place < LOOKED_INTO)?);
        }
        Ok((rows, older))
    }

    /// The guide that a new conversation begins with, unless the officer takes another: the only one, or the one that an
    /// officer of this post used last. It is read from the conversations that are still here, so nothing is remembered
    /// beside them. The first time nothing is proposed, for no guide suits everybody.
    fn proposed_guide(
        &mut self,
        unkept: &[Conversation],
        kept: &[CaseSummary],
    ) -> Result<Option<String>, FieldError> {
        let offered: Vec<&str> = self.guides.offered().map(|loaded| loaded.guide.id()).collect();
        if let [only] = offered.as_slice() {
            return Ok(Some((*only).to_owned()));
        }
        let officers = self.opened()?.vault.officers()?;
        let from_here = |who| officers.iter().any(|officer| officer.id == who);
        // Of two that began at the same time the one changed last counts.
        let written = kept.iter().rev().filter(|one| one.opened_by.is_some_and(from_here));
        let written = written.filter_map(|one| Some((one.opened_at?, &one.opened.as_ref()?.guide.id)));
        let in_memory = unkept.iter().filter_map(|one| Some((one.opened_at()?, &one.opened.guide.id)));
        let last = written.chain(in_memory).max_by_key(|(at, _)| *at);
        Ok(last.map(|(_, id)| id.clone()).filter(|id| self.guides.by_id(id).is_ok()))
    }

    pub(crate) fn row_in_memory(&mut self, conversation: &Conversation) -> CaseRow {
        let opened = conversation.opened_at().unwrap_or_else(|| self.clock.now());
        let loaded = self.guide_of(conversation).ok();
        CaseRow {
            case: conversation.case,
            code: conversation.opened.code.clone(),
            opened: day(opened, &self.zone),
            guide: self.guide_title(&conversation.opened.guide),
            kept: kept(conversation),
            closed: conversation.is_closed(),
            to_do: loaded.map(|loaded| self.to_do(conversation, &loaded)).unwrap_or_default(),
        }
    }

    /// A kept case; none for an entry that only counts a conversation. What is still to be done is looked up for the
    /// latest ones: the list must not grow slow with the years.
    pub(crate) fn row(
        &mut self,
        summary: &CaseSummary,
        look_inside: bool,
    ) -> Result<Option<CaseRow>, FieldError> {
        let Some(opened) = &summary.opened else { return Ok(None) };
        let (mut to_do, mut kept_now) = (Vec::new(), Kept::Kept);
        if look_inside && !(summary.closed && summary.handed_over) {
            // One case that cannot be read must not hide the others.
            let vault = &self.opened()?.vault;
            let (events, here) = (vault.events(summary.case).unwrap_or_default(), vault.device());
            if let Some(conversation) = Conversation::from_events(summary.case, &events, here)
                && let Ok(loaded) = self.guide_of(&conversation)
            {
                to_do = self.to_do(&conversation, &loaded);
                kept_now = kept(&conversation);
            }
        }
        Ok(Some(CaseRow {
            case: summary.case,
            code: opened.code.clone(),
            opened: day(summary.opened_at.unwrap_or(summary.last_at), &self.zone),
            guide: self.guide_title(&opened.guide),
            kept: kept_now,
            closed: summary.closed,
            to_do,
        }))
    }

    fn guide_title(&self, guide: &GuideRef) -> String {
        let loaded = self.guides.by_id(&guide.id).ok();
        let title = |loaded: &Loaded| Spoken::neutral(self.said(), loaded, self.language()).title();
        loaded.as_deref().map(title).unwrap_or_else(|| guide.id.clone())
    }

    fn to_do(&self, conversation: &Conversation, loaded: &Loaded) -> Vec<String> {
        let say = |id: &str, args: &[(&str, &str)]| self.texts.get(self.language(), id, args);
        let later = evaluation(conversation, loaded).later.len();
        let mut all = Vec::new();
        match kept(conversation) {
            Kept::Kept => {}
            _ if conversation.kept > 0 => all.push(say("todo-taken-back", &[])),
            _ => all.push(say("todo-not-kept", &[])),
        }
        if !conversation.is_closed() {
            all.push(say("todo-open", &[]));
        }
        if later > 0 {
            all.push(say("todo-later", &[("count", &later.to_string())]));
        }
        let may_share = conversation.consent_changes().iter().any(|change| shares(change));
        if may_share && !conversation.is_handed_over() {
            all.push(say("todo-not-handed-over", &[]));
        }
        all
    }
}

/// A moment as a note says it.
pub(crate) fn day_and_clock(at: Timestamp, zone: &TimeZone) -> String {
    format!("{} {}", day(at, zone), clock_time(at, zone))
}

/// What the engine says of a conversation.
pub(crate) fn evaluation(conversation: &Conversation, loaded: &Loaded) -> Evaluation {
    evaluate(&loaded.guide, &conversation.answers(), &conversation.consents())
}

pub(crate) fn shares(change: &ConsentChange) -> bool {
    change.purpose == Purpose::Share && change.decision == Decision::Yes
}

/// Urgent needs, the most urgent first: in the order of `signs.json`. Those that were named, and those that a standing
/// safety card attends to.
pub(crate) fn urgent<'a>(loaded: &'a Loaded, evaluation: &Evaluation) -> Vec<&'a NeedId> {
    let attended: BTreeSet<&str> =
        evaluation.actions.iter().filter_map(|raised| raised.action.need()).collect();
    let needs = loaded.guide.needs();
    needs.filter(|id| evaluation.urgent.contains_key(*id) || attended.contains(id.as_str())).collect()
}

/// Urgent needs as they are shown.
pub(crate) fn needs(loaded: &Loaded, evaluation: &Evaluation, spoken: &Spoken<'_>) -> Vec<NeedView> {
    let view = |id: &NeedId| NeedView { id: id.to_string(), label: spoken.need(id) };
    urgent(loaded, evaluation).into_iter().map(view).collect()
}

/// Whether what is said is kept.
pub(crate) fn kept(conversation: &Conversation) -> Kept {
    match conversation.consents().decision(Purpose::Notes, None) {
        Some(Decision::Yes) => Kept::Kept,
        Some(Decision::No | Decision::Withdrawn) => Kept::TalkOnly,
        Some(Decision::Later) | None => Kept::NotYet,
    }
}

fn channel(conversation: &Conversation) -> Channel {
    match conversation.opened.interpreter.mode {
        InterpreterMode::None => Channel::Direct,
        InterpreterMode::InPerson | InterpreterMode::Telephone => Channel::Interpreted,
    }
}

fn actions(evaluation: &Evaluation) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for raised in &evaluation.actions {
        let id = action_id(raised.action).to_owned();
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all
}

fn stages(loaded: &Loaded, evaluation: &Evaluation, available: &BTreeSet<&str>) -> Vec<StageView> {
    let views = loaded.guide.stages().iter().zip(&evaluation.stages);
    views.map(|(stage, view)| stage_view(stage, view.state, available)).collect()
}

fn stage_view(stage: &Stage, state: sala_guide::StageState, available: &BTreeSet<&str>) -> StageView {
    StageView {
        id: stage.id.to_string(),
        kind: kind_id(stage.kind),
        state: match state {
            sala_guide::StageState::NotStarted => wire::StageState::Untouched,
            sala_guide::StageState::Open => wire::StageState::Begun,
            sala_guide::StageState::Done => wire::StageState::Done,
        },
        items: stage
            .items
            .iter()
            .filter(|item| available.contains(item.id.as_str()))
            .map(item_view)
            .collect(),
    }
}

fn kind_id(kind: StageKind) -> String {
    // The format's own names are the serialised ones; there is no second list to keep in step.
    serde_json::to_value(kind).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn item_view(item: &Item) -> ItemView {
    ItemView {
        id: item.id.to_string(),
        kind: match item.kind {
            ItemKind::Choice => wire::ItemKind::Choice,
            ItemKind::Choices => wire::ItemKind::Choices,
            ItemKind::Text => wire::ItemKind::Text,
            ItemKind::Number => wire::ItemKind::Number,
            ItemKind::Date => wire::ItemKind::Date,
            ItemKind::Consent => wire::ItemKind::Consent,
            ItemKind::Card => wire::ItemKind::Card,
        },
        purpose: item.purpose,
        observed: !item.asked_of.is_person(),
        weight: item.weight,
        options: item.choices().into_iter().map(str::to_owned).collect(),
        exclusive: item.exclusive.iter().map(ToString::to_string).collect(),
    }
}

fn decision(conversation: &Conversation, item: &Item) -> Option<&'static str> {
    match conversation.consents().decision(item.purpose?, item.recipient.as_deref())? {
        Decision::Yes => Some("yes"),
        Decision::No | Decision::Withdrawn => Some("no"),
        Decision::Later => Some("later"),
    }
}
