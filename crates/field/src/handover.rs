//! The summary for whoever helps next, so that nobody has to tell it twice. The window shows it, and the page inside a
//! bundle is made of it.

use crate::FieldError;
use crate::case_view::{day_and_clock, evaluation, needs};
use crate::conversation::{Conversation, Entry};
use crate::guides::Loaded;
use crate::session::Session;
use crate::spoken::Spoken;
use crate::wire::{CaseRequest, HandoverRow, HandoverSection, HandoverView};
use jiff::tz::TimeZone;
use sala_guide::{Evaluation, Item, ItemKind};
use sala_record::{Answer, Decision, InterpreterMode, NotAskedReason, Purpose, Voice};
use sala_texts::{Lang, form};

/// One part of the summary, in the officer's language.
pub(crate) struct Part {
    pub(crate) id: &'static str,
    pub(crate) lines: Vec<Line>,
}

/// A note in the summary.
pub(crate) struct Beside {
    pub(crate) voice: Voice,
    pub(crate) words: String,
    /// Post and time, where several posts wrote notes.
    pub(crate) from: Option<String>,
}

impl Beside {
    /// Whose words, and from where; `say` has the program's words.
    pub(crate) fn whose(&self, say: impl Fn(&str) -> String) -> String {
        let whose = say(voice_id(self.voice));
        self.from.as_ref().map_or_else(|| whose.clone(), |from| format!("{whose} · {from}"))
    }
}

/// One line of the summary.
#[derive(Default)]
pub(crate) struct Line {
    pub(crate) label: String,
    pub(crate) value: String,
    /// Whose words the value is, if somebody's.
    pub(crate) voice: Option<Voice>,
    /// The question and the answer in the person's language, where they were asked in it.
    pub(crate) person: Option<(String, String)>,
    /// Notes beside it.
    pub(crate) notes: Vec<Beside>,
    /// What it rests on.
    pub(crate) because: Vec<String>,
}

impl Line {
    fn of(label: String, value: String) -> Self {
        Self { label, value, ..Self::default() }
    }
}

impl Session {
    /// The summary of a case.
    ///
    /// # Errors
    /// If there is no such case, or the session is locked.
    pub fn handover(&mut self, request: CaseRequest) -> Result<HandoverView, FieldError> {
        let (conversation, loaded) = self.conversation(request.case)?;
        let conversation = conversation.on_record();
        let held_back = match conversation.held_back() {
            0 => String::new(),
            count => self.texts.get(self.language(), "handover-held-back", &[("count", &count.to_string())]),
        };
        Ok(HandoverView {
            code: conversation.opened.code.clone(),
            // What is sealed stays out of every ordinary hand-over, on the screen that is read out too.
            sections: self.sections(&conversation.ordinary(), &loaded),
            held_back,
            fixed_line: self.texts.get(self.language(), "handover-fixed-line", &[]),
        })
    }

    pub(crate) fn sections(&self, conversation: &Conversation, loaded: &Loaded) -> Vec<HandoverSection> {
        let say = |id: &str| self.texts.get(self.language(), id, &[]);
        let officer = Spoken::new(self.said(), loaded, conversation, self.language());
        let rows = |line: Line| {
            let voice = line.voice.map(|voice| say(voice_id(voice))).unwrap_or_default();
            let because = line.because.join("\n");
            let value = if because.is_empty() { line.value } else { format!("{}\n{because}", line.value) };
            let first = HandoverRow { label: line.label.clone(), value, voice };
            let label = line.label.clone();
            let notes = line.notes.into_iter().map(move |note| HandoverRow {
                label: label.clone(),
                voice: note.whose(say),
                value: note.words,
            });
            std::iter::once(first).chain(notes).filter(|row| !row.value.is_empty()).collect::<Vec<_>>()
        };
        let parts = Summary::new(conversation, loaded, &officer, None, &self.zone).parts();
        let sections = parts.into_iter().map(|part| HandoverSection {
            id: part.id.to_owned(),
            title: say(&format!("handover-{}", part.id)),
            rows: part.lines.into_iter().flat_map(rows).collect(),
        });
        sections.filter(|section| !section.rows.is_empty()).collect()
    }
}

pub(crate) fn voice_id(voice: Voice) -> &'static str {
    match voice {
        Voice::Theirs => "voice-theirs",
        Voice::Summary => "voice-summary",
    }
}

/// Makes the summary.
pub(crate) struct Summary<'a> {
    conversation: &'a Conversation,
    loaded: &'a Loaded,
    evaluation: Evaluation,
    officer: &'a Spoken<'a>,
    person: Option<&'a Spoken<'a>>,
    zone: &'a TimeZone,
}

impl<'a> Summary<'a> {
    /// Of a conversation, for the officer; `person` for a page that shows both languages.
    pub(crate) fn new(
        conversation: &'a Conversation,
        loaded: &'a Loaded,
        officer: &'a Spoken<'a>,
        person: Option<&'a Spoken<'a>>,
        zone: &'a TimeZone,
    ) -> Self {
        Self { conversation, loaded, evaluation: evaluation(conversation, loaded), officer, person, zone }
    }

    /// All parts in the order in which they are to be read; some may be empty.
    pub(crate) fn parts(&self) -> Vec<Part> {
        let told = self.answered(|answer| answer.is_given());
        let without = |wanted: fn(&Answer) -> bool| self.answered(wanted);
        vec![
            Part { id: "speak", lines: self.speak() },
            Part { id: "needs", lines: self.needs() },
            Part { id: "declined", lines: without(|answer| *answer == Answer::Declined) },
            Part { id: "told", lines: told },
            Part { id: "later", lines: without(|answer| *answer == Answer::Later) },
            Part { id: "unknown", lines: without(|answer| *answer == Answer::Unknown) },
            Part { id: "not-asked", lines: without(|answer| matches!(answer, Answer::NotAsked(_))) },
            Part { id: "outcome", lines: self.outcome() },
            Part { id: "signs", lines: self.signs() },
            Part { id: "offers", lines: self.offers() },
            Part { id: "consent", lines: self.consent() },
            Part { id: "notes", lines: self.case_notes() },
        ]
    }

    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.officer.program(id, args)
    }

    fn speak(&self) -> Vec<Line> {
        let language = self.conversation.person_language;
        let address = self.conversation.address();
        let id = match language {
            Lang::Vi => &address.vi,
            Lang::Lo => &address.lo,
            Lang::En => "you",
        };
        let form = form(self.officer.texts(), language, id);
        let mode = match self.conversation.opened.interpreter.mode {
            InterpreterMode::None => "interpreter-none",
            InterpreterMode::InPerson => "interpreter-in-person",
            InterpreterMode::Telephone => "interpreter-telephone",
        };
        let code = self.conversation.opened.interpreter.code.as_deref().unwrap_or_default();
        let paper = self
            .conversation
            .is_from_paper()
            .then(|| Line::of(self.say("handover-speak-source", &[]), self.say("handover-from-paper", &[])));
        let lines = vec![
            Line::of(
                self.say("handover-speak-language", &[]),
                self.say(&format!("language-{language}"), &[]),
            ),
            Line::of(
                self.say("handover-speak-address", &[]),
                self.say(&format!("address-{language}-{}", form.id), &[]),
            ),
            Line::of(
                self.say("handover-speak-interpreter", &[]),
                format!("{} {code}", self.say(mode, &[])).trim().to_owned(),
            ),
        ];
        lines.into_iter().chain(paper).collect()
    }

    fn needs(&self) -> Vec<Line> {
        let urgent = needs(self.loaded, &self.evaluation, self.officer);
        urgent.into_iter().map(|need| Line::of(String::new(), need.label)).collect()
    }

    /// Items with a live answer of a kind, and, for the given ones, those that have only a note.
    fn answered(&self, wanted: impl Fn(&Answer) -> bool) -> Vec<Line> {
        let mut lines = Vec::new();
        for item in
            self.loaded.guide.items().filter(|item| !matches!(item.kind, ItemKind::Consent | ItemKind::Card))
        {
            let answers = self.conversation.answers_to(&item.id);
            let notes = self.notes(Some(item.id.as_str()));
            let chosen = answers.iter().filter(|answer| wanted(answer));
            let mut of_item: Vec<Line> = chosen.map(|answer| self.line(item, answer)).collect();
            if answers.is_empty() && !notes.is_empty() && wanted(&Answer::Choices(Vec::new())) {
                of_item.push(Line::of(self.officer.ask(item), String::new()));
            }
            if let Some(last) = of_item.last_mut() {
                last.notes = notes;
            }
            lines.extend(of_item);
        }
        lines
    }

    fn line(&self, item: &Item, answer: &Answer) -> Line {
        let voice = match answer {
            Answer::Text { voice, .. } => Some(*voice),
            _ => None,
        };
        let person = self.person.map(|person| (person.ask(item), answer_words(person, item, answer)));
        Line { voice, person, ..Line::of(self.officer.ask(item), answer_words(self.officer, item, answer)) }
    }

    fn outcome(&self) -> Vec<Line> {
        let outcome = self.evaluation.outcome.id();
        let headline = self.say(&format!("outcome-{outcome}"), &[]);
        let mut lines = vec![Line::of(headline, self.officer.outcome_sentence(&self.evaluation))];
        // A stand on another outcome rested on something that does not stand here.
        let stand = self.conversation.stand().filter(|stand| stand.outcome == outcome);
        if let Some(stand) = stand {
            let id = if stand.agrees { "handover-stand-agrees" } else { "handover-stand-differs" };
            let reason =
                stand.reason.clone().unwrap_or_else(|| self.say(&format!("outcome-{}", stand.outcome), &[]));
            lines.push(Line::of(self.say(id, &[]), reason));
        }
        lines
    }

    fn signs(&self) -> Vec<Line> {
        let heard_in = &self.evaluation.heard_in;
        let signs = &self.loaded.guide.signs_definition().signs;
        let heard = signs.iter().filter_map(|sign| Some((sign, heard_in.get(&sign.id)?)));
        heard
            .map(|(sign, places)| {
                let because = places.iter().filter_map(|place| {
                    let item = self.loaded.guide.item(&place.item)?;
                    Some(format!("{} {}", self.officer.ask(item), self.officer.option(item, &place.option)))
                });
                Line {
                    because: because.collect(),
                    ..Line::of(sign.id.to_string(), self.officer.sign(&sign.id))
                }
            })
            .collect()
    }

    fn offers(&self) -> Vec<Line> {
        let offers = self.conversation.offers().into_iter();
        offers.map(|offer| Line::of(self.service(&offer.service), self.decision(offer.decision))).collect()
    }

    fn consent(&self) -> Vec<Line> {
        let consents = self.conversation.consents();
        let items = self.loaded.guide.items().filter(|item| item.kind == ItemKind::Consent);
        items
            .filter_map(|item| {
                let purpose = item.purpose?;
                let decision = consents.decision(purpose, item.recipient.as_deref())?;
                let label = match purpose {
                    Purpose::Talk => self.say("purpose-talk", &[]),
                    Purpose::Notes => self.say("purpose-notes", &[]),
                    Purpose::Statistics => self.say("purpose-statistics", &[]),
                    Purpose::Share => {
                        let service = self.service(item.recipient.as_deref().unwrap_or_default());
                        self.say("purpose-share", &[("service", &service)])
                    }
                };
                Some(Line::of(label, self.decision(decision)))
            })
            .collect()
    }

    /// Notes beside an item, or beside the case. Where several posts wrote some, each says where and when.
    fn notes(&self, item: Option<&str>) -> Vec<Beside> {
        let conversation = self.conversation;
        let from = |entry: &Entry| {
            let at = day_and_clock(entry.content.at, self.zone);
            self.say("note-from-post", &[("post", &entry.device.short()), ("at", &at)])
        };
        let notes = conversation.notes(item).map(|(entry, note)| Beside {
            voice: note.voice,
            words: note.words.clone(),
            from: conversation.is_from_elsewhere().then(|| from(entry)),
        });
        notes.collect()
    }

    fn case_notes(&self) -> Vec<Line> {
        let notes = self.notes(None);
        if notes.is_empty() { Vec::new() } else { vec![Line { notes, ..Line::default() }] }
    }

    fn decision(&self, decision: Decision) -> String {
        let id = match decision {
            Decision::Yes => "decision-yes",
            Decision::No => "decision-no",
            Decision::Later => "decision-later",
            Decision::Withdrawn => "decision-withdrawn",
        };
        self.say(id, &[])
    }

    fn service(&self, id: &str) -> String {
        self.officer.service(id)
    }
}

/// An answer in the words of one language.
pub(crate) fn answer_words(spoken: &Spoken<'_>, item: &Item, answer: &Answer) -> String {
    let say = |id: &str| spoken.program(id, &[]);
    match answer {
        Answer::Choice(option) => spoken.option(item, option),
        Answer::Choices(options) if options.is_empty() => say("answer-none"),
        Answer::Choices(options) => {
            options.iter().map(|option| spoken.option(item, option)).collect::<Vec<_>>().join("\n")
        }
        Answer::Text { words, .. } => words.clone(),
        Answer::Number(number) => number.to_string(),
        Answer::Date(date) => date.clone(),
        Answer::Declined => say("answer-declined"),
        Answer::Unknown => say("answer-unknown"),
        Answer::Later => say("answer-later"),
        Answer::Withdrawn => say("answer-withdrawn"),
        Answer::NotAsked(reason) => say(match reason {
            NotAskedReason::Unsafe => "answer-not-asked-unsafe",
            NotAskedReason::NotRelevant => "answer-not-asked-not-relevant",
            NotAskedReason::Distressed => "answer-not-asked-distressed",
            NotAskedReason::NoTime => "answer-not-asked-no-time",
            NotAskedReason::AlreadyKnown => "answer-not-asked-already-known",
            NotAskedReason::Other => "answer-not-asked-other",
        }),
    }
}
