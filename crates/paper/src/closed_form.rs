//! Whether a page is one that [`case_page`](crate::case_page) can have written: the closed set of tags and attributes,
//! and nothing else.
//!
//! This is no HTML parser, and must not become one: what it does not know to the last byte is refused. So whatever a
//! browser would make of a stranger's page, it never comes to a browser.

use crate::case_page::{END, head};
use crate::markup::{is_escaped, language};

/// Whether `html` is a page of a case as Sala writes it: the head to the last byte with its content policy and its style,
/// then only the page's own elements in their places, with the page's own classes and languages, and words that HTML
/// shows and never obeys. No script, no link, no comment and no other attribute has a form here.
#[must_use]
pub fn is_case_page(html: &str) -> bool {
    body(html).is_some_and(|body| holds(body).is_some())
}

/// What stands between the head and the end, if both are as they must be.
fn body(html: &str) -> Option<&str> {
    let (tag, _) = html.strip_prefix("<!doctype html>\n<html lang=\"")?.split_once('"')?;
    let (_, after) = html.split_once("<title>")?;
    let (title, _) = after.split_once("</title>")?;
    let fits = language(tag) == tag && is_escaped(title);
    html.strip_prefix(&head(tag, title)).filter(|_| fits)?.strip_suffix(END)
}

/// An element of the page: where it may stand and what its opening tag is.
struct Element {
    /// What it stands in, by its name here; none: the page itself.
    within: Option<&'static str>,
    /// Its tag.
    tag: &'static str,
    /// Its class, if it has one.
    class: Option<&'static str>,
    /// Whether it carries the language of its words; it then holds words, and otherwise line feeds alone.
    words: bool,
}

const fn block(within: Option<&'static str>, tag: &'static str, class: Option<&'static str>) -> Element {
    Element { within, tag, class, words: false }
}

const fn words(within: Option<&'static str>, tag: &'static str, class: Option<&'static str>) -> Element {
    Element { within, tag, class, words: true }
}

/// All there are: what `case_page` writes.
const ELEMENTS: [Element; 24] = [
    words(None, "h1", None),
    words(None, "p", Some("notice")),
    block(None, "dl", None),
    block(None, "section", Some("plain")),
    block(None, "section", Some("care")),
    block(None, "section", Some("urgent")),
    block(None, "footer", None),
    words(Some("footer"), "p", None),
    words(Some("section"), "h2", None),
    words(Some("section"), "p", Some("intro")),
    block(Some("section"), "dl", None),
    block(Some("section"), "div", Some("told")),
    block(Some("section"), "div", Some("line")),
    words(Some("dl"), "dt", None),
    words(Some("dl"), "dd", None),
    words(Some("told"), "p", Some("question")),
    words(Some("told"), "p", Some("question second")),
    words(Some("told"), "p", Some("answer")),
    words(Some("told"), "p", Some("answer second")),
    words(Some("told"), "blockquote", None),
    words(Some("blockquote"), "span", Some("whose")),
    words(Some("line"), "p", None),
    block(Some("line"), "ul", None),
    words(Some("ul"), "li", None),
];

/// Walks over the tags; nothing if one is not of the page's own, or stands where it does not belong.
fn holds(mut rest: &str) -> Option<()> {
    let mut open: Vec<&Element> = Vec::new();
    while let Some((words, after)) = rest.split_once('<') {
        between(open.last(), words)?;
        let (tag, after) = after.split_once('>')?;
        match tag.strip_prefix('/') {
            Some(closed) => {
                open.pop().filter(|element| element.tag == closed)?;
            }
            None => {
                let within = open.last().map(|element| element.name());
                open.push(ELEMENTS.iter().find(|element| element.within == within && element.opens(tag))?);
            }
        }
        rest = after;
    }
    between(open.last(), rest)?;
    open.is_empty().then_some(())
}

/// Words stand only where words belong.
fn between(within: Option<&&Element>, text: &str) -> Option<()> {
    let fits = match within {
        Some(element) if element.words => is_escaped(text),
        _ => text.bytes().all(|byte| byte == b'\n'),
    };
    fits.then_some(())
}

impl Element {
    /// What it is called as a place for others: a section whatever its tone, a `div` by what it holds.
    fn name(&self) -> &'static str {
        match (self.tag, self.class) {
            ("div", Some(class)) => class,
            (tag, _) => tag,
        }
    }

    /// Whether this is its opening tag, without the angle brackets.
    fn opens(&self, tag: &str) -> bool {
        let class = self.class.map(|class| format!(" class=\"{class}\"")).unwrap_or_default();
        let Some(rest) = tag.strip_prefix(self.tag).and_then(|rest| rest.strip_prefix(&class)) else {
            return false;
        };
        if !self.words {
            return rest.is_empty();
        }
        let value = rest.strip_prefix(" lang=\"").and_then(|rest| rest.strip_suffix('"'));
        value.is_some_and(|value| language(value) == value)
    }
}
