//! Leading a conversation: beginning, answering, noting, offering, resting, ending.

use crate::FieldError;
use crate::conversation::{About, Conversation};
use crate::guides::Loaded;
use crate::search::IN_PASSING;
use crate::session::{Open, Session};
use crate::spoken::{Spoken, shown};
use crate::wire::*;
use sala_guide::{HEAVY, Item, ItemKind, check_answer};
use sala_record::{
    Address, Answer, Body, CaseId, Channel, Class, ConsentChange, Content, Decision, EventId, Interpreter,
    Note, Opened, Purpose, Source, Timestamp,
};
use sala_texts::{Lang, clean, clean_line, forms};
use uuid::Uuid;

impl Session {
    /// Opens a conversation, in memory alone until notes are agreed to. No name is asked for.
    ///
    /// # Errors
    /// If the session is locked or the guide is not there.
    pub fn begin(&mut self, request: BeginRequest) -> Result<CaseView, FieldError> {
        let loaded = self.guides.by_id(&request.guide)?;
        let language = self.language();
        let (at, code) = (self.clock.now(), self.fresh_code()?);
        let opened = Opened {
            code,
            guide: loaded.guide.reference(),
            officer_language: language.tag().to_owned(),
            address: known_address(&request.address),
            interpreter: Interpreter {
                mode: request.interpreter.mode,
                code: request.interpreter.code.as_deref().and_then(interpreter_code),
            },
            training: self.opened()?.training,
        };
        let source = if request.from_paper { Source::Paper } else { Source::Live };
        let open = self.opened()?;
        let (case, here) = (CaseId(random()), open.vault.device());
        let mut conversation =
            Conversation::begin(case, opened.clone(), request.person_language, here, source);
        let content = conversation.content(Body::Opened(opened), About::case(), at, open.officer);
        conversation.insert(0, EventId(random()), content);
        open.unkept.insert(case, conversation);
        self.open_case(CaseRequest { case })
    }

    /// A short name that no case here has.
    fn fresh_code(&mut self) -> Result<String, FieldError> {
        let open = self.opened()?;
        let in_memory =
            |code: &str| open.unkept.values().any(|conversation| conversation.opened.code == code);
        loop {
            let code = random_code();
            if !in_memory(&code) && !open.vault.code_is_taken(&code)? {
                return Ok(code);
            }
        }
    }

    /// A conversation as it stands.
    ///
    /// # Errors
    /// If there is no such case, or the session is locked.
    pub fn open_case(&mut self, request: CaseRequest) -> Result<CaseView, FieldError> {
        let (conversation, loaded) = self.conversation(request.case)?;
        Ok(self.case_view(&conversation, &loaded))
    }

    /// The words of a conversation's guide, in the officer's and the person's language.
    ///
    /// # Errors
    /// As [`Session::open_case`].
    pub fn words(&mut self, request: CaseRequest) -> Result<CaseWords, FieldError> {
        let (conversation, loaded) = self.conversation(request.case)?;
        let spoken = |lang| Spoken::new(self.said(), &loaded, &conversation, lang).all();
        Ok(CaseWords { officer: spoken(self.language()), person: spoken(conversation.person_language) })
    }

    /// Takes an answer, or a decision about a consent. It is durable when this returns, if notes are agreed to.
    ///
    /// # Errors
    /// If the answer does not fit, the conversation has ended, consent to talk is missing for a heavy question, or the
    /// vault cannot write; nothing has changed then.
    pub fn answer(&mut self, request: AnswerRequest) -> Result<CaseView, FieldError> {
        let (conversation, loaded) = self.conversation(request.case)?;
        let item = loaded.guide.item(&request.item).ok_or(FieldError::Refused(ErrorCode::BadAnswer))?;
        let answer = cleaned(request.answer);
        check_answer(&loaded.guide, &item.id, &answer)?;
        if item.weight >= HEAVY && answer.is_given() && !conversation.consents().holds(Purpose::Talk, None) {
            return Err(FieldError::Refused(ErrorCode::ConsentFirst));
        }
        let body = match decided(&loaded, item, &answer, &conversation) {
            Some(change) => Body::Consent(change),
            None => Body::Answer(answer),
        };
        let about = self.about(&conversation, &loaded, item, request.channel);
        self.write(conversation, &loaded, body, about)
    }

    fn about(&self, conversation: &Conversation, loaded: &Loaded, item: &Item, channel: Channel) -> About {
        let spoken = |lang| Spoken::new(self.said(), loaded, conversation, lang);
        let words = shown(&spoken(self.language()), &spoken(conversation.person_language), item);
        let item_id = Some(item.id.to_string());
        About { item: item_id, channel, class: item.class, shown: words, unwritten: false }
    }

    /// Takes words beside a question or beside the case; empty words take the note back.
    ///
    /// # Errors
    /// As [`Session::answer`].
    pub fn note(&mut self, request: NoteRequest) -> Result<CaseView, FieldError> {
        let (conversation, loaded) = self.conversation(request.case)?;
        let words = clean(&request.note.words);
        if words.len() > Answer::TEXT_LIMIT {
            return Err(FieldError::Refused(ErrorCode::TextTooLong));
        }
        let item = request
            .item
            .as_deref()
            .map(|id| loaded.guide.item(id).ok_or(FieldError::Refused(ErrorCode::BadAnswer)));
        let class = item.transpose()?.map_or(Class::Ordinary, |item| item.class);
        let note = Note { words, voice: request.note.voice };
        let before = conversation.on_record().note_here(request.item.as_deref()).cloned();
        if before.as_ref() == Some(&note) || (before.is_none() && note.words.is_empty()) {
            return Ok(self.case_view(&conversation, &loaded));
        }
        let (item, channel) = (request.item, request.channel);
        let about = About { item, channel, class, shown: None, unwritten: false };
        self.write(conversation, &loaded, Body::Note(note), about)
    }

    /// Notes that a service was offered, and what the person said.
    ///
    /// # Errors
    /// As [`Session::answer`].
    pub fn offer(&mut self, request: OfferRequest) -> Result<CaseView, FieldError> {
        let (conversation, loaded) = self.conversation(request.case)?;
        if !self.contacts.has_service(&request.offer.service) {
            return Err(FieldError::Refused(ErrorCode::BadAnswer));
        }
        self.write(conversation, &loaded, Body::Offer(request.offer), About::case())
    }

    /// Notes that the conversation rests; nothing about why.
    ///
    /// # Errors
    /// As [`Session::answer`].
    pub fn pause(&mut self, request: CaseRequest) -> Result<CaseView, FieldError> {
        let (conversation, loaded) = self.conversation(request.case)?;
        self.write(conversation, &loaded, Body::Paused, About::case())
    }

    /// Ends the conversation. One that was not kept is gone; that it took place is kept only if that was agreed to.
    ///
    /// # Errors
    /// As [`Session::answer`].
    pub fn end_conversation(&mut self, request: CaseRequest) -> Result<HomeView, FieldError> {
        let (conversation, loaded) = self.conversation(request.case)?;
        if conversation.may_keep() && !conversation.is_closed() {
            self.write(conversation, &loaded, Body::Closed, About::case())?;
            // It has ended, whatever becomes of the search.
            self.opened()?.read_for_search(IN_PASSING).ok();
        } else if !conversation.may_keep() {
            if conversation.kept == 0 {
                self.count(&conversation, self.clock.now())?;
            }
            self.opened()?.unkept.remove(&request.case);
        }
        let open = self.opened()?;
        open.reopened.remove(&request.case);
        // What was not written down by the end is gone with it.
        if open.unwritten.remove(&request.case).is_some() {
            open.current = None;
        }
        self.home()
    }

    /// One event of a case of its own, if the person agreed to be counted: a conversation was held on the day of `at`. No
    /// language, no guide, no hour.
    pub(crate) fn count(&mut self, conversation: &Conversation, at: Timestamp) -> Result<(), FieldError> {
        const DAY_MILLIS: i64 = 86_400_000;
        if !conversation.consents().holds(Purpose::Statistics, None) {
            return Ok(());
        }
        let day = at.as_millis().div_euclid(DAY_MILLIS) * DAY_MILLIS;
        let open = self.opened()?;
        let mut held =
            conversation.content(Body::Held, About::case(), Timestamp::from_millis(day), open.officer);
        held = Content {
            case: CaseId(random()),
            language: "und".to_owned(),
            guide: None,
            source: Source::Live,
            ..held
        };
        open.vault.append_with_ids(&[(EventId(random()), held)])?;
        Ok(())
    }

    /// Writes down what was told while notes were refused, or leaves it unwritten: as the person said when asked, now that
    /// notes are agreed to. Nothing but this writes it down.
    ///
    /// # Errors
    /// [`ErrorCode::NotAgreed`] if notes are not agreed to; otherwise as [`Session::answer`].
    pub fn decide_earlier(&mut self, request: EarlierRequest) -> Result<CaseView, FieldError> {
        let (mut conversation, loaded) = self.conversation(request.case)?;
        if !conversation.may_keep() {
            return Err(FieldError::Refused(ErrorCode::NotAgreed));
        }
        if conversation.is_closed() {
            return Err(FieldError::Refused(ErrorCode::CaseClosed));
        }
        conversation.decide_earlier(request.write);
        let end = conversation.entries().len();
        self.commit(conversation, &loaded, end)
    }

    /// Goes on with a conversation that ended at another post. It writes nothing: what is said next does.
    ///
    /// # Errors
    /// [`ErrorCode::CaseClosed`] if it ended here alone; if there is no such case, or the session is locked.
    pub fn reopen(&mut self, request: CaseRequest) -> Result<CaseView, FieldError> {
        let (conversation, _) = self.conversation(request.case)?;
        if conversation.is_closed() {
            if !conversation.may_reopen() {
                return Err(FieldError::Refused(ErrorCode::CaseClosed));
            }
            let open = self.opened()?;
            open.reopened.insert(request.case);
            open.current = None;
            if let Some(unkept) = open.unkept.get_mut(&request.case) {
                unkept.reopened = true;
            }
        }
        self.open_case(request)
    }

    /// Adds an entry. If notes are agreed to, it and all that waited for that consent are in the vault when this
    /// returns; otherwise nothing touches the disk, but for a refusal in a case that is kept.
    pub(crate) fn write(
        &mut self,
        mut conversation: Conversation,
        loaded: &Loaded,
        body: Body,
        about: About,
    ) -> Result<CaseView, FieldError> {
        if conversation.is_closed()
            && !matches!(
                body,
                Body::HandedOver(_) | Body::Consent(_) | Body::Assessment(_) | Body::Retention(_)
            )
        {
            return Err(FieldError::Refused(ErrorCode::CaseClosed));
        }
        let at = self.clock.now();
        let who = self.opened()?.officer;
        let end = conversation.take(EventId(random()), body, about, (at, who));
        self.commit(conversation, loaded, end)
    }

    /// Puts the entries up to `end` into the vault, if they are not there, and remembers the rest.
    fn commit(
        &mut self,
        mut conversation: Conversation,
        loaded: &Loaded,
        end: usize,
    ) -> Result<CaseView, FieldError> {
        let open = self.opened()?;
        // Whatever happens at the commit, the next look is at the vault.
        open.current = None;
        if end > conversation.kept {
            if conversation.kept == 0 {
                open.vault.store_guide(&loaded.guide.reference(), &loaded.file_list())?;
            }
            open.keep(&conversation, end)?;
            conversation.kept = end;
        }
        open.unwritten.remove(&conversation.case);
        if conversation.may_keep() {
            open.unkept.remove(&conversation.case);
            if !conversation.unwritten.is_empty() {
                open.unwritten.insert(conversation.case, conversation.unwritten.clone());
            }
            open.current = Some(conversation.clone());
        } else {
            open.unkept.insert(conversation.case, conversation.clone());
        }
        Ok(self.case_view(&conversation, loaded))
    }

    /// The forms of address to choose from, explained in the officer's language.
    ///
    /// # Errors
    /// None at present.
    pub fn forms_of_address(&mut self) -> Result<Vec<FormView>, FieldError> {
        let label =
            |lang: Lang, id: &str| self.texts.get(self.language(), &format!("address-{lang}-{id}"), &[]);
        let of = |lang: Lang| {
            let ids = forms(lang).iter();
            ids.map(move |id| FormView { language: lang, id: (*id).to_owned(), label: label(lang, id) })
        };
        Ok(of(Lang::Vi).chain(of(Lang::Lo)).collect())
    }
}

impl Open {
    /// Appends the entries up to `end` that are not in the vault yet. A disk that fails at the commit leaves it open
    /// whether they landed: then the vault is asked.
    fn keep(&mut self, conversation: &Conversation, end: usize) -> Result<(), FieldError> {
        let waiting = conversation.entries().iter().take(end).skip(conversation.kept);
        let waiting: Vec<(EventId, Content)> =
            waiting.map(|entry| (entry.id, entry.content.clone())).collect();
        match self.vault.append_with_ids(&waiting) {
            Ok(_) => Ok(()),
            Err(error) => {
                let last = waiting.last().map(|(id, _)| self.vault.event(*id));
                if matches!(last, Some(Ok(Some(_)))) { Ok(()) } else { Err(error.into()) }
            }
        }
    }
}

/// A decision, if the item asks for one. A *no* after a *yes* takes it back; an answer that decides nothing leaves it
/// open: silence is not consent.
fn decided(
    loaded: &Loaded,
    item: &Item,
    answer: &Answer,
    conversation: &Conversation,
) -> Option<ConsentChange> {
    let purpose = item.purpose.filter(|_| item.kind == ItemKind::Consent)?;
    let undecided =
        || ConsentChange { purpose, decision: Decision::Later, recipient: item.recipient.clone() };
    let mut change = loaded.guide.consent_change(&item.id, answer).unwrap_or_else(undecided);
    let agreed = conversation.consents().holds(purpose, item.recipient.as_deref());
    if agreed && change.decision == Decision::No {
        change.decision = Decision::Withdrawn;
    }
    Some(change)
}

/// The post's code for an interpreter: short, so that no name and no story finds room in it.
fn interpreter_code(asked: &str) -> Option<String> {
    let code: String = clean_line(asked).chars().take(24).collect();
    (!code.is_empty()).then_some(code)
}

fn cleaned(answer: Answer) -> Answer {
    match answer {
        Answer::Text { words, voice } => Answer::Text { words: clean(&words), voice },
        other => other,
    }
}

fn known_address(asked: &Address) -> Address {
    let known = |lang: Lang, id: &str| {
        let found = forms(lang).iter().find(|form| **form == id).or(forms(lang).first());
        found.copied().unwrap_or_default().to_owned()
    };
    Address { vi: known(Lang::Vi, &asked.vi), lo: known(Lang::Lo, &asked.lo) }
}

#[allow(clippy::disallowed_methods, reason = "this is where a conversation's ids are made")]
pub(crate) fn random() -> Uuid {
    Uuid::new_v4()
}

/// Such as `K7-QM`: no letter or digit that is mistaken for another, on paper or over the telephone.
fn random_code() -> String {
    const SIGNS: [char; 24] = [
        'A', 'C', 'E', 'F', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'Q', 'R', 'T', 'U', 'V', 'W', 'X', 'Y', '3',
        '4', '6', '7', '9',
    ];
    let bytes = random().into_bytes();
    let signs: Vec<char> = bytes
        .iter()
        .take(4)
        .filter_map(|byte| SIGNS.get(usize::from(*byte) % SIGNS.len()).copied())
        .collect();
    let text: String = signs.into_iter().collect();
    let (first, last): (String, String) = (text.chars().take(2).collect(), text.chars().skip(2).collect());
    format!("{first}-{last}")
}
