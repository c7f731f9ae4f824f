//! The page for people inside a bundle: the same summary as on the screen, in both languages.

use crate::conversation::Conversation;
use crate::guides::Loaded;
use crate::handover::{Beside, Line, Part, Summary, voice_id};
use crate::spoken::{Said, Spoken};
use jiff::tz::TimeZone;
use sala_paper::{CasePage, Fact, Row, Section, Told, Tone, Utterance, Words, case_page};
use sala_record::Timestamp;
use sala_texts::{Lang, day_and_time};

/// What a page is made with.
pub(crate) struct PageMaker<'a> {
    pub(crate) said: Said<'a>,
    pub(crate) language: Lang,
    pub(crate) zone: &'a TimeZone,
    pub(crate) now: Timestamp,
}

impl PageMaker<'_> {
    /// The page of a conversation, which holds only what leaves.
    pub(crate) fn html(&self, conversation: &Conversation, loaded: &Loaded) -> String {
        let officer = Spoken::new(self.said, loaded, conversation, self.language);
        let person = Spoken::new(self.said, loaded, conversation, conversation.person_language);
        let both = conversation.person_language != self.language;
        let summary = Summary::new(conversation, loaded, &officer, both.then_some(&person), self.zone);
        let opened = conversation.opened_at().unwrap_or(self.now);
        let guide = &conversation.opened.guide;
        let fact = |id: &str, value: String| Fact { label: self.say(id, &[]), value: self.words(value) };
        case_page(&CasePage {
            language: self.language.tag().to_owned(),
            title: self.say("page-title", &[("code", &conversation.opened.code)]),
            facts: vec![
                fact("page-opened", day_and_time(opened, self.zone)),
                fact("page-sealed", day_and_time(self.now, self.zone)),
                fact("page-guide", format!("{} ({} {})", officer.title(), guide.id, guide.version)),
            ],
            notice: self.say("handover-fixed-line", &[]),
            sections: summary
                .parts()
                .into_iter()
                .filter(|part| !part.lines.is_empty())
                .map(|part| self.section(part, &person))
                .collect(),
            footer: self.say("result-fixed-line", &[]),
        })
    }

    fn section(&self, part: Part, person: &Spoken<'_>) -> Section {
        Section {
            heading: self.say(&format!("handover-{}", part.id), &[]),
            tone: match part.id {
                "needs" => Tone::Urgent,
                "speak" | "declined" => Tone::Care,
                _ => Tone::Plain,
            },
            intro: None,
            rows: part.lines.into_iter().map(|line| self.row(part.id, line, person)).collect(),
        }
    }

    fn row(&self, part: &str, line: Line, person: &Spoken<'_>) -> Row {
        let in_person = |text: String| Words { language: person.lang.tag().to_owned(), text };
        let asked = matches!(part, "told" | "declined" | "later" | "unknown" | "not-asked");
        if asked {
            let mut told =
                Told { question: vec![self.words(line.label)], answer: Vec::new(), notes: Vec::new() };
            match line.voice {
                // Words somebody said stand once, as they were written down.
                Some(voice) => told.notes.push(self.utterance(voice, line.value)),
                None => {
                    told.answer.push(self.words(line.value));
                    if let Some((question, answer)) = line.person {
                        told.question.push(in_person(question));
                        told.answer.push(in_person(answer));
                    }
                }
            }
            told.answer.retain(|words| !words.text.is_empty());
            told.notes.extend(line.notes.into_iter().map(|note| self.beside(note)));
            return Row::Told(told);
        }
        if part == "signs" {
            let reasons = line.because.into_iter().map(|reason| self.words(reason)).collect();
            return Row::Line { words: self.words(format!("{} · {}", line.label, line.value)), reasons };
        }
        if !line.notes.is_empty() {
            let notes = line.notes.into_iter().map(|note| self.beside(note)).collect();
            return Row::Told(Told { question: Vec::new(), answer: Vec::new(), notes });
        }
        match line.voice {
            Some(voice) => Row::Told(Told {
                question: Vec::new(),
                answer: Vec::new(),
                notes: vec![self.utterance(voice, line.value)],
            }),
            None if line.label.is_empty() => Row::Line { words: self.words(line.value), reasons: Vec::new() },
            None => Row::Fact(Fact { label: self.words(line.label), value: self.words(line.value) }),
        }
    }

    fn utterance(&self, voice: sala_record::Voice, words: String) -> Utterance {
        Utterance { whose: self.say(voice_id(voice), &[]), words: self.words(words) }
    }

    fn beside(&self, note: Beside) -> Utterance {
        let whose = note.whose(|id| self.said.texts.get(self.language, id, &[]));
        Utterance { whose: self.words(whose), words: self.words(note.words) }
    }

    fn say(&self, id: &str, args: &[(&str, &str)]) -> Words {
        self.words(self.said.texts.get(self.language, id, args))
    }

    fn words(&self, text: String) -> Words {
        Words { language: self.language.tag().to_owned(), text }
    }
}

/// The readme of a bundle, in all languages.
pub(crate) fn readme(said: Said<'_>) -> String {
    let part = |lang| sala_paper::ReadmePart {
        title: said.texts.get(lang, "readme-title", &[]),
        lines: said.texts.get(lang, "readme-body", &[]).lines().map(str::to_owned).collect(),
    };
    sala_paper::readme(&Lang::ALL.map(part))
}
