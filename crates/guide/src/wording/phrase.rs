//! What is looked for: words in a row, sets of words, and gaps.

use super::tokens::{Placed, Token, tokens};
use std::collections::BTreeMap;

/// How many words or Lao clusters a gap spans at most.
const REACH: usize = 40;

/// How far before a find the words may begin that make it harmless.
const WIDEST: usize = 100;

/// How many gaps a phrase may have: each multiplies the work.
const MOST_GAPS: usize = 2;

/// Sets of words by name, each word a row of tokens.
pub(super) type WordSets = BTreeMap<String, Vec<Vec<Token>>>;

/// Words that nothing is found inside of, by the token each begins with.
pub(super) type WholeWords = BTreeMap<Token, Vec<Vec<Token>>>;

/// A phrase, ready to be looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phrase(Vec<Element>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Element {
    Is(Token),
    /// Any word of the set of this name, or the form of address of this name.
    Set(String),
    /// Any words of the same sentence, or none.
    Gap,
}

/// Why a phrase cannot be looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PhraseFault {
    Empty,
    /// No set of words has this name.
    UnknownSet(String),
    /// A gap at either end, too many of them, or a full stop.
    Shape,
}

impl Phrase {
    pub(super) fn read(phrase: &str, sets: &WordSets) -> Result<Self, PhraseFault> {
        let mut elements = Vec::new();
        for placed in tokens(phrase) {
            elements.push(match placed.token {
                Token::Slot(name) if sets.contains_key(&name) => Element::Set(name),
                Token::Slot(name) => return Err(PhraseFault::UnknownSet(name)),
                Token::Ellipsis => Element::Gap,
                Token::Stop => return Err(PhraseFault::Shape),
                token => Element::Is(token),
            });
        }
        let gaps = elements.iter().filter(|each| **each == Element::Gap).count();
        let edge = [elements.first(), elements.last()].contains(&Some(&Element::Gap));
        match elements.is_empty() {
            true => Err(PhraseFault::Empty),
            false if edge || gaps > MOST_GAPS => Err(PhraseFault::Shape),
            false => Ok(Self(elements)),
        }
    }

    /// The tokens it can begin with.
    pub(super) fn begins(&self, sets: &WordSets) -> Vec<Token> {
        match self.0.first() {
            Some(Element::Is(token)) => vec![token.clone()],
            Some(Element::Set(name)) => {
                let words = sets.get(name).into_iter().flatten();
                let first = words.filter_map(|word| word.first().cloned());
                first.chain([Token::Slot(name.clone())]).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Where it ends if it begins at `start`; at `least` or later.
    pub(super) fn at(&self, text: &Text, start: usize, least: usize) -> Option<usize> {
        let first = text.tokens.get(start)?;
        let on_comma = first.token == Token::Comma && self.0.first() != Some(&Element::Is(Token::Comma));
        if first.joined || on_comma { None } else { text.follow(&self.0, start, least) }
    }

    /// Whether it holds all that was found from `start` to `end`.
    pub(super) fn holds(&self, text: &Text, start: usize, end: usize) -> bool {
        (start.saturating_sub(WIDEST)..=start).rev().any(|from| self.at(text, from, end).is_some())
    }
}

/// A text being searched.
pub(super) struct Text<'a> {
    pub(super) tokens: Vec<Placed>,
    sets: &'a WordSets,
}

impl<'a> Text<'a> {
    /// Cuts a text.
    pub(super) fn read(text: &str, sets: &'a WordSets, whole: &WholeWords) -> Self {
        let mut text = Self { tokens: tokens(text), sets };
        let mut at = 0;
        while let Some(placed) = text.tokens.get(at) {
            let begun = whole.get(&placed.token).into_iter().flatten();
            let end = begun.filter_map(|word| text.word(word, at)).max().unwrap_or(at + 1);
            text.tokens.iter_mut().take(end).skip(at + 1).for_each(|inside| inside.joined = true);
            at = end;
        }
        text
    }

    /// The words of the text from a token to another, in one line.
    pub(super) fn as_written(&self, text: &str, start: usize, end: usize) -> String {
        let from = self.tokens.get(start).map_or(0, |placed| placed.start);
        let to = self.tokens.get(end.saturating_sub(1)).map_or(from, |placed| placed.end);
        text.get(from..to).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn follow(&self, elements: &[Element], at: usize, least: usize) -> Option<usize> {
        let Some((first, rest)) = elements.split_first() else {
            return (at >= least && self.is_edge(at)).then_some(at);
        };
        match first {
            Element::Gap => self.gap(rest, at, least),
            Element::Is(token) => {
                let at = if *token == Token::Comma { at } else { self.after_comma(at) };
                let same = self.tokens.get(at)?.token == *token;
                if same { self.follow(rest, at + 1, least) } else { None }
            }
            Element::Set(name) => {
                let at = self.after_comma(at);
                let here = self.tokens.get(at)?;
                if matches!(&here.token, Token::Slot(slot) if slot == name) {
                    return self.follow(rest, at + 1, least);
                }
                let words = self.sets.get(name).filter(|_| !here.joined)?;
                words.iter().find_map(|word| {
                    let end = self.word(word, at).filter(|end| self.is_edge(*end))?;
                    self.follow(rest, end, least)
                })
            }
        }
    }

    fn gap(&self, rest: &[Element], at: usize, least: usize) -> Option<usize> {
        if !self.is_edge(at) {
            return None;
        }
        for here in at..=at + REACH {
            let next = self.tokens.get(here)?;
            let found = if next.joined { None } else { self.follow(rest, here, least) };
            if found.is_some() {
                return found;
            }
            if next.token.ends_sentence() {
                return None;
            }
        }
        None
    }

    /// Where a word ends that begins here.
    fn word(&self, word: &[Token], at: usize) -> Option<usize> {
        let same = word
            .iter()
            .enumerate()
            .all(|(place, token)| self.tokens.get(at + place).is_some_and(|placed| placed.token == *token));
        same.then_some(at + word.len())
    }

    fn after_comma(&self, at: usize) -> usize {
        let is_comma = self.tokens.get(at).is_some_and(|placed| placed.token == Token::Comma);
        at + usize::from(is_comma)
    }

    fn is_edge(&self, at: usize) -> bool {
        self.tokens.get(at).is_none_or(|next| !next.joined)
    }
}
