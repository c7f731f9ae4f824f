//! A guide's words as they are shown: in a language, with a form of address.

use crate::contacts::Contacts;
use crate::conversation::Conversation;
use crate::guides::Loaded;
use crate::wire::{GuideWordsView, ItemWords};
use sala_guide::{Action, Evaluation, Item, ItemKind, Outcome};
use sala_record::{Digest, words_digest};
use sala_texts::{FormOfAddress, Lang, Texts, form};
use serde_json::json;
use std::collections::BTreeMap;

/// Where the words come from that do not stand in the guide.
#[derive(Clone, Copy)]
pub(crate) struct Said<'a> {
    pub(crate) texts: &'a Texts,
    pub(crate) contacts: &'a Contacts,
}

/// A guide spoken in one language with one form of address.
pub(crate) struct Spoken<'a> {
    texts: &'a Texts,
    contacts: &'a Contacts,
    loaded: &'a Loaded,
    pub(crate) lang: Lang,
    form: FormOfAddress,
}

impl<'a> Spoken<'a> {
    /// As `conversation` is led, in `lang`.
    pub(crate) fn new(said: Said<'a>, loaded: &'a Loaded, conversation: &Conversation, lang: Lang) -> Self {
        let address = conversation.address();
        let id = match lang {
            Lang::Vi => address.vi.as_str(),
            Lang::Lo => address.lo.as_str(),
            Lang::En => "you",
        };
        Self { texts: said.texts, contacts: said.contacts, loaded, lang, form: form(said.texts, lang, id) }
    }

    /// With the language's most neutral form, where there is no conversation.
    pub(crate) fn neutral(said: Said<'a>, loaded: &'a Loaded, lang: Lang) -> Self {
        Self { texts: said.texts, contacts: said.contacts, loaded, lang, form: form(said.texts, lang, "") }
    }

    fn guide(&self, id: &str, attribute: Option<&str>) -> String {
        // The engine has checked that every message is there.
        self.loaded.words.get(self.lang, id, attribute, &self.form).unwrap_or_default()
    }

    /// A word of the program itself.
    pub(crate) fn program(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.texts.get(self.lang, id, args)
    }

    pub(crate) fn texts(&self) -> &'a Texts {
        self.texts
    }

    /// A service's name.
    pub(crate) fn service(&self, id: &str) -> String {
        self.contacts.service(self.texts, self.lang, id)
    }

    /// An outcome in a sentence, with *at least* where unknown answers could still raise it.
    pub(crate) fn outcome_sentence(&self, evaluation: &Evaluation) -> String {
        let outcome = evaluation.outcome;
        let sentence = self.texts.attribute(self.lang, &format!("outcome-{}", outcome.id()), "sentence", &[]);
        if evaluation.settled || outcome == Outcome::Unclear {
            sentence
        } else {
            self.program("result-at-least", &[("sentence", &sentence)])
        }
    }

    pub(crate) fn title(&self) -> String {
        self.guide("guide", None)
    }

    pub(crate) fn about(&self) -> String {
        self.guide("guide", Some("about"))
    }

    pub(crate) fn ask(&self, item: &Item) -> String {
        self.guide(&item.message(), None)
    }

    pub(crate) fn option(&self, item: &Item, id: &str) -> String {
        match item.kind {
            ItemKind::Consent => match id {
                "yes" => self.program("answer-yes", &[]),
                "no" => self.program("answer-no", &[]),
                _ => self.program("answer-later", &[]),
            },
            ItemKind::Card => self.program("answer-done", &[]),
            _ => self.guide(&item.message(), Some(&format!("opt-{id}"))),
        }
    }

    pub(crate) fn sign(&self, id: &str) -> String {
        let name = self.guide(&format!("sign-{id}"), None);
        if name.is_empty() { self.guide(&format!("reassurance-{id}"), None) } else { name }
    }

    pub(crate) fn dimension(&self, id: &str) -> String {
        self.guide(&format!("dimension-{id}"), None)
    }

    pub(crate) fn need(&self, id: &str) -> String {
        self.guide(&format!("need-{id}"), None)
    }

    fn item(&self, item: &Item) -> ItemWords {
        let message = item.message();
        let attribute = |name: &str| self.guide(&message, Some(name));
        ItemWords {
            ask: self.ask(item),
            say: item.asked_of.is_person().then(|| attribute("say")),
            why: attribute("why"),
            how: attribute("how"),
            never: attribute("never"),
            options: item.choices().into_iter().map(|id| (id.to_owned(), self.option(item, id))).collect(),
        }
    }

    /// All words of the guide.
    pub(crate) fn all(&self) -> GuideWordsView {
        let guide = &self.loaded.guide;
        GuideWordsView {
            language: self.lang,
            title: self.title(),
            stages: guide
                .stages()
                .iter()
                .map(|s| (s.id.to_string(), self.guide(&s.message(), None)))
                .collect(),
            items: guide.items().map(|item| (item.id.to_string(), self.item(item))).collect(),
            actions: self.actions(),
            earlier: self.texts.get(self.lang, "interview-earlier-say", &self.form.variables()),
        }
    }

    fn actions(&self) -> BTreeMap<String, String> {
        ACTIONS
            .into_iter()
            .map(|action| {
                let id = action_id(action);
                (id.to_owned(), self.program(&format!("interview-action-{id}"), &[]))
            })
            .collect()
    }
}

const ACTIONS: [Action; 6] =
    [Action::MoveRoom, Action::Medical, Action::Danger, Action::Reschedule, Action::Child, Action::SelfHarm];

/// The id of a safety card, as in the guide's format.
pub(crate) fn action_id(action: Action) -> &'static str {
    match action {
        Action::MoveRoom => "move-room",
        Action::Medical => "medical",
        Action::Danger => "danger",
        Action::Reschedule => "reschedule",
        Action::Child => "child",
        Action::SelfHarm => "self-harm",
    }
}

/// Digest of the words both saw for an item: over the JSON of its officer's and person's words, so that it can be
/// shown later that a question was worded just so (`docs/formats/event.md`).
pub(crate) fn shown(officer: &Spoken<'_>, person: &Spoken<'_>, item: &Item) -> Option<Digest> {
    let words = |spoken: &Spoken<'_>| {
        let words = spoken.item(item);
        json!({ "language": spoken.lang.tag(), "ask": words.ask, "say": words.say, "options": words.options })
    };
    let both = json!({ "officer": words(officer), "person": words(person) });
    words_digest(&both).ok()
}
