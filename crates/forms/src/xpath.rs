//! Conditions as XPath and back. What is read is exactly the part of XPath that says what a guide's conditions can say:
//! `and`, `or`, `not()`, `selected(${question}, 'option')`, `${question} = 'option'` and `!=`, the guard
//! `${question} != ''`, `true()`, `false()`, and the computed rows about signs and the track.
//!
//! A guide's condition is false over a question without an answer. XPath agrees for `=` and `selected()`; the guard is
//! written all the same, so that a reader and any other tool see it.

use crate::heard::{self, Known};
use crate::names::{item_name, option_name};
use sala_guide::{Condition, ItemId, ItemKind, OptionId, Track};
use std::collections::BTreeMap;
use std::iter::Peekable;
use std::vec::IntoIter;

/// The deepest nesting that is read.
const DEEPEST: usize = 40;

/// A question as conditions name it.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) id: ItemId,
    pub(crate) kind: ItemKind,
    /// The options by their names in the form.
    pub(crate) options: BTreeMap<String, OptionId>,
}

/// Questions by their names in the form.
pub(crate) type Names = BTreeMap<String, Named>;

/// One option chosen. With `alone` the guard needs no parentheses.
pub(crate) fn chosen(kind: ItemKind, item: &str, option: &str, alone: bool) -> String {
    match kind {
        ItemKind::Choices => format!("selected(${{{item}}}, '{option}')"),
        ItemKind::Card => format!("${{{item}}} = 'OK'"),
        _ if alone => format!("${{{item}}} != '' and ${{{item}}} = '{option}'"),
        _ => format!("(${{{item}}} != '' and ${{{item}}} = '{option}')"),
    }
}

/// A condition, with the track that its item is for, as XPath; nothing for an item that is always asked.
pub(crate) fn print(
    when: Option<&Condition>,
    track: Option<Track>,
    known: &Known,
    kinds: &BTreeMap<&str, ItemKind>,
) -> String {
    let printer = Printer { known, kinds };
    let track = track.map(|track| printer.condition(&Condition::Track(track), true));
    match (track, when) {
        (None, None) => String::new(),
        (Some(track), None) => track,
        (None, Some(when)) => printer.condition(when, true),
        (Some(track), Some(when)) => format!("{track} and {}", printer.condition(when, false)),
    }
}

struct Printer<'a> {
    known: &'a Known,
    kinds: &'a BTreeMap<&'a str, ItemKind>,
}

impl Printer<'_> {
    fn condition(&self, condition: &Condition, alone: bool) -> String {
        match condition {
            Condition::All(parts) => self.parts(parts, " and ", "true()", alone),
            Condition::Any(parts) => self.parts(parts, " or ", "false()", alone),
            Condition::Not(part) => format!("not({})", self.condition(part, true)),
            Condition::Is { item, option } => {
                let kind = self.kinds.get(item.as_str()).copied().unwrap_or(ItemKind::Choice);
                chosen(kind, &item_name(item), &option_name(option), alone)
            }
            Condition::Heard(sign) => {
                let row = self.known.heard.get(sign).map_or("", String::as_str);
                format!("${{{row}}} = 'yes'")
            }
            Condition::Track(track) => {
                let row = self.known.track.as_deref().unwrap_or_default();
                format!("${{{row}}} = '{}'", track.id())
            }
        }
    }

    fn parts(&self, parts: &[Condition], between: &str, none: &str, alone: bool) -> String {
        if parts.is_empty() {
            return none.to_owned();
        }
        let parts: Vec<String> = parts.iter().map(|part| self.condition(part, false)).collect();
        let whole = parts.join(between);
        if alone { whole } else { format!("({whole})") }
    }
}

/// Reads a condition; nothing if it says more than a guide's conditions can.
pub(crate) fn parse(text: &str, names: &Names) -> Option<Condition> {
    let mut parser = Parser { tokens: tokens(text)?.into_iter().peekable(), names };
    let node = parser.any(0)?;
    if parser.tokens.next().is_some() {
        return None;
    }
    node.plain()
}

/// A condition, or half of one: the guard before a comparison.
enum Node {
    Plain(Condition),
    Answered(ItemId),
}

impl Node {
    fn plain(self) -> Option<Condition> {
        match self {
            Self::Plain(condition) => Some(condition),
            Self::Answered(_) => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Open,
    Close,
    Comma,
    Equal,
    Unequal,
    Text(String),
    Name(String),
    Word(String),
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut all = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(each) = chars.next() {
        all.push(match each {
            _ if each.is_whitespace() => continue,
            '(' => Token::Open,
            ')' => Token::Close,
            ',' => Token::Comma,
            '=' => Token::Equal,
            '!' => chars.next_if_eq(&'=').map(|_| Token::Unequal)?,
            '$' => {
                chars.next_if_eq(&'{')?;
                Token::Name(until(&mut chars, |end| end == '}')?.trim().to_owned())
            }
            '\'' => Token::Text(until(&mut chars, |end| end == '\'')?),
            '"' => Token::Text(until(&mut chars, |end| end == '"')?),
            // Spreadsheet programs make these of straight ones.
            '‘' | '’' => Token::Text(until(&mut chars, |end| matches!(end, '‘' | '’'))?),
            '“' | '”' => Token::Text(until(&mut chars, |end| matches!(end, '“' | '”'))?),
            _ if each.is_ascii_alphabetic() => {
                let mut word = each.to_string();
                while let Some(more) = chars.next_if(|more| more.is_ascii_alphanumeric() || *more == '-') {
                    word.push(more);
                }
                Token::Word(word.to_ascii_lowercase())
            }
            _ => return None,
        });
    }
    Some(all)
}

fn until(chars: &mut impl Iterator<Item = char>, end: impl Fn(char) -> bool) -> Option<String> {
    let mut text = String::new();
    for each in chars {
        if end(each) {
            return Some(text);
        }
        text.push(each);
    }
    None
}

struct Parser<'a> {
    tokens: Peekable<IntoIter<Token>>,
    names: &'a Names,
}

impl Parser<'_> {
    fn word(&mut self, word: &str) -> bool {
        self.tokens.next_if(|token| matches!(token, Token::Word(there) if there == word)).is_some()
    }

    fn expect(&mut self, token: &Token) -> Option<()> {
        self.tokens.next_if_eq(token).map(drop)
    }

    fn any(&mut self, depth: usize) -> Option<Node> {
        if depth > DEEPEST {
            return None;
        }
        let first = self.all(depth)?;
        if !matches!(self.tokens.peek(), Some(Token::Word(word)) if word == "or") {
            return Some(first);
        }
        let mut parts = vec![first.plain()?];
        while self.word("or") {
            parts.push(self.all(depth)?.plain()?);
        }
        Some(Node::Plain(Condition::Any(parts)))
    }

    fn all(&mut self, depth: usize) -> Option<Node> {
        let mut nodes = vec![self.one(depth)?];
        while self.word("and") {
            nodes.push(self.one(depth)?);
        }
        let several = nodes.len() > 1;
        let mut parts: Vec<Condition> = Vec::new();
        let mut guard: Option<ItemId> = None;
        for node in nodes {
            match node {
                Node::Answered(item) if several && guard.is_none() => guard = Some(item),
                Node::Answered(item) if !several => return Some(Node::Answered(item)),
                Node::Answered(_) => return None,
                Node::Plain(condition) => {
                    // A guard is about the comparison that follows it, or it says something that a guide cannot.
                    if let Some(guarded) = guard.take()
                        && !matches!(&condition, Condition::Is { item, .. } if *item == guarded)
                    {
                        return None;
                    }
                    parts.push(condition);
                }
            }
        }
        if guard.is_some() {
            return None;
        }
        match parts.len() {
            1 => parts.pop().map(Node::Plain),
            _ => Some(Node::Plain(Condition::All(parts))),
        }
    }

    fn one(&mut self, depth: usize) -> Option<Node> {
        match self.tokens.next()? {
            Token::Open => {
                let inside = self.any(depth.saturating_add(1))?;
                self.expect(&Token::Close)?;
                Some(inside)
            }
            Token::Word(word) => self.function(&word, depth).map(Node::Plain),
            Token::Name(name) => {
                let equal = match self.tokens.next()? {
                    Token::Equal => true,
                    Token::Unequal => false,
                    _ => return None,
                };
                let Token::Text(text) = self.tokens.next()? else { return None };
                self.comparison(&name, equal, text.trim())
            }
            _ => None,
        }
    }

    fn function(&mut self, word: &str, depth: usize) -> Option<Condition> {
        self.expect(&Token::Open)?;
        let condition = match word {
            "not" => Condition::Not(Box::new(self.any(depth.saturating_add(1))?.plain()?)),
            "true" => Condition::All(Vec::new()),
            "false" => Condition::Any(Vec::new()),
            "selected" => {
                let Token::Name(name) = self.tokens.next()? else { return None };
                self.expect(&Token::Comma)?;
                let Token::Text(option) = self.tokens.next()? else { return None };
                self.is(&name, option.trim())?
            }
            _ => return None,
        };
        self.expect(&Token::Close)?;
        Some(condition)
    }

    fn comparison(&self, name: &str, equal: bool, text: &str) -> Option<Node> {
        let condition = if let Some(sign) = heard::sign_of(name) {
            let heard = Condition::Heard(sign);
            match text {
                "yes" => heard,
                "no" => Condition::Not(Box::new(heard)),
                _ => return None,
            }
        } else if heard::is_track(name) {
            match text {
                "adult" => Condition::Track(Track::Adult),
                "child" => Condition::Track(Track::Child),
                _ => return None,
            }
        } else if text.is_empty() {
            let item = self.names.get(name)?;
            return (!equal).then(|| Node::Answered(item.id.clone()));
        } else if self.names.get(name)?.kind == ItemKind::Choices {
            // `=` over several options means exactly this one, which a guide's conditions cannot say.
            return None;
        } else {
            self.is(name, text)?
        };
        Some(Node::Plain(if equal { condition } else { Condition::Not(Box::new(condition)) }))
    }

    fn is(&self, name: &str, option: &str) -> Option<Condition> {
        let item = self.names.get(name)?;
        let option = match item.kind {
            ItemKind::Card => (option == "OK").then(|| OptionId::from("done"))?,
            _ => item.options.get(option)?.clone(),
        };
        Some(Condition::Is { item: item.id.clone(), option })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let named = |id: &str, kind, options: &[&str]| {
            let options =
                options.iter().map(|option| (option_name(option), OptionId::from(*option))).collect();
            (item_name(id), Named { id: id.into(), kind, options })
        };
        BTreeMap::from([
            named("papers", ItemKind::Choice, &["self", "someone-else"]),
            named("meta", ItemKind::Choices, &["a-b", "none"]),
            named("breathe", ItemKind::Card, &[]),
            named("talk", ItemKind::Consent, &["yes", "no", "later"]),
            named("story", ItemKind::Text, &[]),
        ])
    }

    fn read(text: &str) -> Option<String> {
        parse(text, &names()).map(|condition| serde_json::to_string(&condition).unwrap())
    }

    #[test]
    fn what_an_author_writes_is_understood() {
        for (text, condition) in [
            ("${papers} = 'self'", r#"{"item":"papers","is":"self"}"#),
            ("${ papers }=\"someone_else\"", r#"{"item":"papers","is":"someone-else"}"#),
            ("${papers} != ‘self’", r#"{"not":{"item":"papers","is":"self"}}"#),
            ("(${papers} != '' and ${papers} = 'self')", r#"{"item":"papers","is":"self"}"#),
            (
                "selected(${papers}, 'self') AND ${breathe} = 'OK'",
                r#"{"all":[{"item":"papers","is":"self"},{"item":"breathe","is":"done"}]}"#,
            ),
            (
                "selected(${q_meta}, 'a_b') or ${talk} = 'no' and not(${sala_heard2_cd1} = 'yes')",
                r#"{"any":[{"item":"meta","is":"a-b"},{"all":[{"item":"talk","is":"no"},{"not":{"heard":"CD1"}}]}]}"#,
            ),
            ("${sala_track} != 'child'", r#"{"not":{"track":"child"}}"#),
        ] {
            assert_eq!(read(text).as_deref(), Some(condition), "{text}");
        }
    }

    #[test]
    fn what_a_guide_cannot_say_is_refused_and_never_guessed() {
        let deep = format!("{}true(){}", "not(".repeat(200), ")".repeat(200));
        for text in [
            "",
            "${papers}",
            "${papers} != ''",
            "${papers} != '' and ${talk} = 'yes'",
            "${papers} = 'lost'",
            "${q_meta} = 'a_b'",
            "${nobody} = 'x'",
            "${story} = 'help'",
            "${papers} > 3",
            "count(${papers}) = '1'",
            "../papers = 'self'",
            "${papers} = 'self' ${talk} = 'no'",
            "selected(${papers}, 'self'",
            "1 = 1",
            "today()",
            "${papers = 'self'",
            "selected(${papers}, ${talk})",
            "jr:choice-name(${papers}, '') = 'x'",
            &deep,
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
