//! Which words stand on a sheet, and in which order.

use crate::PrintError;
use crate::condition::{Clause, clauses};
use crate::model::{
    Also, Answers, Card, Footer, Heading, Item, Labelled, Notes, PAGE, PAGES, Run, Sheet, Stage, Tick, Words,
};
use sala_guide::{self as guide, Action, AskedOf, Guide, HEAVY, ItemKind, StageKind};
use sala_record::{Class, Purpose};
use sala_texts::{FormOfAddress, GuideWords, Lang, Texts, form, forms};
use std::collections::BTreeMap;

/// Around a form of address while a sentence is put together: characters of the private use area, in no text of people.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

/// The languages of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    /// The officer's: that of the sheet.
    pub first: Lang,
    /// The person's, if it is another one.
    pub second: Option<Lang>,
    /// Forms of address by id, at most one a language. A language without one gets its most neutral form.
    pub address: Vec<String>,
}

/// The paper twin of `guide`. Of its words only `.about` and `.why` are left out, which say to a passer-by what the sheet is
/// for, and `.how` and `.never` of the result, which paper does not have.
///
/// # Errors
/// [`PrintError::Address`] if a form of address is none of these languages.
pub fn sheet(
    guide: &Guide,
    words: &GuideWords,
    texts: &Texts,
    languages: &Languages,
) -> Result<Sheet, PrintError> {
    let langs: Vec<Lang> = std::iter::once(languages.first)
        .chain(languages.second.filter(|second| *second != languages.first))
        .collect();
    let known = |id: &str| langs.iter().any(|lang| forms(*lang).contains(&id));
    if let Some(unknown) = languages.address.iter().find(|id| !known(id)) {
        return Err(PrintError::Address(unknown.clone()));
    }
    let chosen = |lang: Lang| {
        let id = languages.address.iter().find(|id| forms(lang).contains(&id.as_str()));
        form(texts, lang, id.map_or("", String::as_str))
    };
    let address = langs.iter().map(|lang| (*lang, marked(*lang, &chosen(*lang)))).collect();
    let writer =
        Writer { guide, words, texts, lang: languages.first, langs, address, letters: letters(guide) };
    Ok(writer.sheet())
}

/// The form of address between marks, where there is more than one to choose from.
fn marked(lang: Lang, form: &FormOfAddress) -> FormOfAddress {
    if forms(lang).len() > 1 { form.map(|word| format!("{OPEN}{word}{CLOSE}")) } else { form.clone() }
}

/// The safety cards that the guide's answers point to, by letter.
fn letters(guide: &Guide) -> BTreeMap<Action, String> {
    let mut actions: BTreeMap<Action, String> = BTreeMap::new();
    for option in guide.items().flat_map(|item| &item.options) {
        actions.extend(option.action.map(|action| (action, String::new())));
    }
    actions.values_mut().zip('A'..='Z').for_each(|(letter, name)| *letter = name.to_string());
    actions
}

/// What a sheet is written from.
pub(crate) struct Writer<'a> {
    pub(crate) guide: &'a Guide,
    words: &'a GuideWords,
    texts: &'a Texts,
    pub(crate) lang: Lang,
    langs: Vec<Lang>,
    address: BTreeMap<Lang, FormOfAddress>,
    letters: BTreeMap<Action, String>,
}

impl Writer<'_> {
    fn sheet(&self) -> Sheet {
        let drafts = self.words.drafts();
        let reference = self.guide.reference();
        Sheet {
            lang: self.lang,
            title: cut(self.lang, &self.guide_text(self.lang, "guide", None)),
            draft: self.langs.iter().any(|lang| drafts.contains(lang)).then(|| self.own("new-draft")),
            blanks: ["paper-date", "paper-language"].map(|id| self.own(id)).into(),
            channel: self.channel(),
            usage: self.usage(),
            safety: Heading { title: self.own("paper-safety"), lines: vec![self.own("paper-safety-how")] },
            cards: self.letters.iter().map(|(action, letter)| self.card(*action, letter)).collect(),
            stages: self.guide.stages().iter().map(|stage| self.stage(stage)).collect(),
            footer: Footer {
                guide: format!("{} {}", reference.id, reference.version),
                digest: reference.digest.to_string(),
                pages: self.own_with("paper-page", &[("page", PAGE.into()), ("pages", PAGES.into())]),
            },
        }
    }

    fn usage(&self) -> Heading {
        let mut lines = vec!["paper-use-keep", "paper-use-consent", "paper-use-free", "paper-use-enough"];
        if self.langs.iter().any(|lang| forms(*lang).len() > 1) {
            lines.push("paper-use-address");
        }
        lines.push("paper-use-after");
        Heading { title: self.own("paper-use"), lines: lines.into_iter().map(|id| self.own(id)).collect() }
    }

    fn channel(&self) -> Answers {
        let ways =
            ["interview-channel-direct", "interview-channel-interpreted", "interview-channel-companion"];
        let tick = |id: &str| Tick { words: vec![self.own(id)], letter: None };
        Answers { hint: Some(self.own("interview-channel")), ticks: ways.map(tick).into() }
    }

    fn card(&self, action: Action, letter: &str) -> Card {
        let id = match action {
            Action::MoveRoom => "interview-action-move-room",
            Action::Medical => "interview-action-medical",
            Action::Danger => "interview-action-danger",
            Action::Reschedule => "interview-action-reschedule",
            Action::Child => "interview-action-child",
            Action::SelfHarm => "interview-action-self-harm",
        };
        Card { letter: letter.to_owned(), words: self.own(id) }
    }

    /// What has to hold for every item of a stage is said once, at its head.
    fn stage(&self, stage: &guide::Stage) -> Stage {
        let each: Vec<Vec<Clause>> = stage.items.iter().map(|item| clauses(self.guide, item)).collect();
        let shared: Vec<Clause> = match each.split_first() {
            Some((first, others)) if !others.is_empty() => {
                let everywhere = |clause: &&Clause| others.iter().all(|other| other.contains(clause));
                first.iter().filter(everywhere).cloned().collect()
            }
            _ => Vec::new(),
        };
        let mut lines = Vec::new();
        if stage.kind.inquires() {
            lines.push(self.own("paper-with-consent"));
        }
        if stage.kind == StageKind::Result {
            lines.push(self.own("paper-no-result"));
        }
        let own = |clauses: &[Clause]| -> Vec<Clause> {
            clauses.iter().filter(|clause| !shared.contains(clause)).cloned().collect()
        };
        let items = stage.items.iter().zip(&each).map(|(item, all)| self.item(stage.kind, item, &own(all)));
        Stage {
            title: cut(self.lang, &self.guide_text(self.lang, &stage.message(), None)),
            lines,
            when: self.when(&shared),
            items: items.collect(),
        }
    }

    fn item(&self, stage: StageKind, item: &guide::Item, when: &[Clause]) -> Item {
        let message = item.message();
        let aloud = item.asked_of == AskedOf::Person;
        Item {
            number: self.guide.position(&item.id).map_or(0, |place| place + 1),
            id: item.id.to_string(),
            question: self.said(self.lang, &message, None),
            when: self.when(when),
            heavy: (item.weight >= HEAVY).then(|| self.own("paper-heavy")),
            look: (!aloud && item.kind != ItemKind::Card).then(|| self.own("interview-look")),
            say: if aloud { self.each(|lang| self.said(lang, &message, Some("say"))) } else { Vec::new() },
            also: (item.purpose == Some(Purpose::Notes)).then(|| self.also()),
            answers: self.answers(item),
            blanks: self.blanks(item.kind),
            none: self.none(item),
            notes: self.notes(stage, item),
            care: self.care(stage, &message),
        }
    }

    /// A guide's words on notes speak of a locked machine. Paper is no locked machine, and the person is told so.
    fn also(&self) -> Also {
        let say = |lang: Lang| {
            let form = self.address.get(&lang).map(FormOfAddress::variables).unwrap_or_default();
            cut(lang, &self.texts.get(lang, "paper-notes-say", &form))
        };
        Also { hint: self.own("paper-notes-hint"), say: self.each(say) }
    }

    fn answers(&self, item: &guide::Item) -> Option<Answers> {
        let langs = if item.asked_of == AskedOf::Person { self.langs.clone() } else { vec![self.lang] };
        let tick = |choice: &str| {
            let words = |lang: &Lang| cut(*lang, &self.option_words(*lang, &item.id, choice));
            let action = item.option(choice).and_then(|option| option.action);
            Tick {
                words: langs.iter().map(words).collect(),
                letter: action.and_then(|action| self.letters.get(&action).cloned()),
            }
        };
        let hint = (item.kind == ItemKind::Choices).then(|| self.own("interview-choices-hint"));
        let ticks: Vec<Tick> = item.choices().into_iter().map(tick).collect();
        (!ticks.is_empty()).then_some(Answers { hint, ticks })
    }

    fn blanks(&self, kind: ItemKind) -> Vec<Words> {
        let ids: &[&str] = match kind {
            ItemKind::Number => &["interview-number-label"],
            ItemKind::Date => &["interview-date-day", "interview-date-month", "interview-date-year"],
            _ => &[],
        };
        ids.iter().map(|id| self.own(id)).collect()
    }

    /// Boxes for no answer, as the program has them. The person may point at one, so they stand in both languages.
    fn none(&self, item: &guide::Item) -> Vec<Tick> {
        let ids: &[&str] = match (item.kind, item.asked_of) {
            (ItemKind::Card, _) => &[],
            (ItemKind::Consent, _) => &["interview-not-asked"],
            (_, AskedOf::Officer) => {
                &["interview-unknown-observed", "interview-later", "interview-not-asked"]
            }
            (_, AskedOf::Person) => {
                &["interview-declined", "interview-unknown", "interview-later", "interview-not-asked"]
            }
        };
        let langs = if item.asked_of == AskedOf::Person { self.langs.clone() } else { vec![self.lang] };
        let words = |id: &str| langs.iter().map(|lang| cut(*lang, &self.texts.get(*lang, id, &[]))).collect();
        ids.iter().map(|id| Tick { words: words(id), letter: None }).collect()
    }

    /// Room for words: most where a person tells, none where nothing but the tick is to be written down.
    fn notes(&self, stage: StageKind, item: &guide::Item) -> Option<Notes> {
        let (label, lines) = match (item.kind, item.asked_of) {
            (ItemKind::Card | ItemKind::Consent, _) => return None,
            _ if item.class != Class::Ordinary => ("paper-tick-only", 0),
            (ItemKind::Text, _) if stage == StageKind::Account => ("paper-notes", 9),
            (ItemKind::Text, _) => ("paper-notes", 4),
            (_, AskedOf::Person) => ("paper-notes", 1),
            (_, AskedOf::Officer) => ("interview-note", 1),
        };
        Some(Notes { label: self.own(label), lines })
    }

    /// How to ask, and what never to say. Where the program shows a result paper has none, and its words about one are
    /// replaced by the stage's own line.
    fn care(&self, stage: StageKind, message: &str) -> Vec<Labelled> {
        if stage == StageKind::Result {
            return Vec::new();
        }
        let line = |(label, attribute): (&str, &str)| Labelled {
            label: self.own(label),
            words: self.said(self.lang, message, Some(attribute)),
        };
        [("interview-guidance-how", "how"), ("interview-guidance-never", "never")].map(line).into()
    }

    /// What stands beside a box.
    pub(crate) fn option_words(&self, lang: Lang, item: &str, choice: &str) -> String {
        let kind = self.guide.item(item).map(|item| item.kind);
        let own = match (kind, choice) {
            (Some(ItemKind::Card), _) => "interview-card-done",
            (Some(ItemKind::Consent), "yes") => "interview-consent-yes",
            (Some(ItemKind::Consent), "no") => "interview-consent-no",
            (Some(ItemKind::Consent), _) => "interview-consent-later",
            _ => return self.guide_text(lang, &format!("q-{item}"), Some(&format!("opt-{choice}"))),
        };
        self.texts.get(lang, own, &[])
    }

    fn each(&self, words: impl Fn(Lang) -> Words) -> Vec<Words> {
        self.langs.iter().map(|lang| words(*lang)).collect()
    }

    /// A message of the program in the sheet's language.
    pub(crate) fn own(&self, id: &str) -> Words {
        self.own_with(id, &[])
    }

    /// A message of the program in the sheet's language, filled in.
    pub(crate) fn own_with(&self, id: &str, args: &[(&'static str, String)]) -> Words {
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        cut(self.lang, &self.texts.get(self.lang, id, &args))
    }

    fn said(&self, lang: Lang, message: &str, attribute: Option<&str>) -> Words {
        cut(lang, &self.guide_text(lang, message, attribute))
    }

    /// A guide's message with the form of address between marks. A loaded guide has every message.
    fn guide_text(&self, lang: Lang, message: &str, attribute: Option<&str>) -> String {
        let form = self.address.get(&lang);
        form.and_then(|form| self.words.get(lang, message, attribute, form)).unwrap_or_default()
    }
}

/// Cuts a sentence at the marks.
fn cut(lang: Lang, text: &str) -> Words {
    let mut runs = Vec::new();
    for (place, piece) in text.split([OPEN, CLOSE]).enumerate() {
        if !piece.is_empty() {
            runs.push(Run { text: piece.to_owned(), address: place % 2 == 1 });
        }
    }
    Words { lang, runs }
}
