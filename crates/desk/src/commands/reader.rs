//! A guide read in words: what its ids stand for, in the language that is spoken.

use crate::say::Say;
use sala_guide::Guide;
use sala_texts::{FormOfAddress, GuideWords};

/// A guide and its words.
pub(crate) struct Reader<'a> {
    pub(crate) guide: &'a Guide,
    pub(crate) say: &'a Say,
    words: &'a GuideWords,
    form: FormOfAddress,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(guide: &'a Guide, words: &'a GuideWords, say: &'a Say) -> Self {
        Self { guide, say, words, form: say.form() }
    }

    pub(crate) fn word(&self, message: &str, attribute: Option<&str>) -> String {
        self.words.get(self.say.lang, message, attribute, &self.form).unwrap_or_else(|| message.to_owned())
    }

    pub(crate) fn question(&self, item: &str) -> String {
        self.named(&format!("q-{item}"), item)
    }

    pub(crate) fn sign(&self, sign: &str) -> String {
        self.named(&format!("sign-{sign}"), sign)
    }

    pub(crate) fn need(&self, need: &str) -> String {
        self.named(&format!("need-{need}"), need)
    }

    /// The words of an option; a consent and a card have the program's.
    pub(crate) fn option(&self, item: &str, option: &str) -> String {
        let own = self.guide.item(item).is_some_and(|item| item.option(option).is_some());
        if own {
            self.word(&format!("q-{item}"), Some(&format!("opt-{option}")))
        } else {
            self.say.text(&format!("answer-{option}"), &[])
        }
    }

    /// The words, and the name by which they are found in the files.
    fn named(&self, message: &str, id: &str) -> String {
        let words = self.word(message, None);
        self.say.text("desk-breach-named", &[("words", &words), ("id", id)])
    }
}
