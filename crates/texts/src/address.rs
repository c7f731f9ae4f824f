//! Forms of address. Vietnamese and Lao have no neutral "you": the officer chooses a pair once a case, and every
//! sentence of the guide uses it.

use crate::{Lang, Texts};

/// A pair of words: what the officer calls the person, and themself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormOfAddress {
    /// Its id, such as `chi-em`.
    pub id: String,
    you: String,
    you_first: String,
    me: String,
    me_first: String,
}

impl FormOfAddress {
    /// The variables that words said to the person may use.
    #[must_use]
    pub fn variables(&self) -> [(&str, &str); 4] {
        [("you", &self.you), ("You", &self.you_first), ("me", &self.me), ("Me", &self.me_first)]
    }

    /// The same form with each of its words written in another way, such as between marks.
    #[must_use]
    pub fn map(&self, word: impl Fn(&str) -> String) -> Self {
        Self {
            id: self.id.clone(),
            you: word(&self.you),
            you_first: word(&self.you_first),
            me: word(&self.me),
            me_first: word(&self.me_first),
        }
    }
}

/// The ids of the forms of a language, the most neutral first. English has one.
#[must_use]
pub fn forms(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Vi => &[
            "anhchi-toi",
            "chi-em",
            "anh-em",
            "em-chi",
            "em-anh",
            "chau-co",
            "chau-chu",
            "co-chau",
            "bac-chau",
        ],
        Lang::Lo => &[
            "jao-khoy",
            "euay-nong",
            "ay-nong",
            "nong-euay",
            "nong-ay",
            "lan-pa",
            "lan-lung",
            "pa-lan",
            "lung-lan",
            "than-khapajao",
        ],
        Lang::En => &["you"],
    }
}

/// The words of a form; an unknown id gives the language's most neutral form, since a sentence without a "you" would
/// be worse.
#[must_use]
pub fn form(texts: &Texts, lang: Lang, id: &str) -> FormOfAddress {
    let id = forms(lang).iter().find(|known| **known == id).or(forms(lang).first()).copied().unwrap_or("you");
    let message = format!("address-{lang}-{id}");
    let word = |attribute: &str| texts.attribute(lang, &message, attribute, &[]);
    FormOfAddress {
        id: id.to_owned(),
        you: word("you"),
        you_first: word("you-first"),
        me: word("me"),
        me_first: word("me-first"),
    }
}
