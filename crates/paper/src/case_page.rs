//! The page of one case, for the officer who receives it.

use crate::markup::{escape, language};
use std::fmt::Write as _;

/// Words with the language they are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// BCP 47 tag, such as `vi`.
    pub language: String,
    /// Plain text; line feeds are kept.
    pub text: String,
}

/// A whole page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CasePage {
    /// The language of the page: that of the officer who wrote it.
    pub language: String,
    /// The heading, with the case's code.
    pub title: Words,
    /// Code, guide, when it was opened and the like.
    pub facts: Vec<Fact>,
    /// The fixed line: this is no finding about the person.
    pub notice: Words,
    /// Everything else, in the order in which it is to be read.
    pub sections: Vec<Section>,
    /// The last line, such as when and with what the page was written.
    pub footer: Words,
}

/// A label and what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: Words,
    /// Its value.
    pub value: Words,
}

/// One section of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub heading: Words,
    /// How it is to be read.
    pub tone: Tone,
    /// A sentence under the heading, such as "please do not press the person about these".
    pub intro: Option<Words>,
    /// What it holds; if nothing, give an `intro` that says so.
    pub rows: Vec<Row>,
}

/// How a section is to be read. Words say it too: the colour is never the only sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// As ordinary text.
    Plain,
    /// With care: what was declined, how to speak with the person.
    Care,
    /// Before all else: urgent needs.
    Urgent,
}

/// One row of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// A label with a value.
    Fact(Fact),
    /// A question, the answer, and what was noted beside it.
    Told(Told),
    /// A line, with what it rests on.
    Line {
        /// The line.
        words: Words,
        /// What it rests on, one a line.
        reasons: Vec<Words>,
    },
}

/// What was asked and told, in the words of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The question in the page's language, then in the person's, where the two differ.
    pub question: Vec<Words>,
    /// The answer in the same languages; what was written down in one language stands once.
    pub answer: Vec<Words>,
    /// Words noted beside it.
    pub notes: Vec<Utterance>,
}

/// Noted words, and whose they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// Whose: "in the person's words", "the officer's summary".
    pub whose: Words,
    /// The words.
    pub words: Words,
}

/// The page as one HTML file: no script, nothing loaded from anywhere, good on a screen and on A4. All words are
/// escaped, and each is marked with its language.
#[must_use]
pub fn case_page(page: &CasePage) -> String {
    let mut body = String::new();
    let _ = writeln!(body, "<h1{}</h1>", run(&page.title));
    facts(&mut body, page.facts.iter());
    let _ = writeln!(body, "<p class=\"notice\"{}</p>", run(&page.notice));
    for section in &page.sections {
        write_section(&mut body, section);
    }
    let _ = writeln!(body, "<footer><p{}</p></footer>", run(&page.footer));
    format!("{}{body}{END}", head(language(&page.language), &escape(&page.title.text)))
}

/// What ends every page.
pub(crate) const END: &str = "</main>\n</body>\n</html>\n";

/// What begins every page, up to what is in it. Language and title are words that HTML only shows.
///
/// It is part of the bundle's format (`docs/formats/bundle.md`): a desk opens only pages that begin with it.
pub(crate) fn head(language: &str, title: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n<style>\n{}</style>\n</head>\n\
         <body>\n<main>\n",
        include_str!("case_page.css"),
    )
}

/// The end of an opening tag with the words' language, and the words.
fn run(words: &Words) -> String {
    format!(" lang=\"{}\">{}", language(&words.language), escape(&words.text))
}

fn facts<'a>(html: &mut String, facts: impl Iterator<Item = &'a Fact>) {
    html.push_str("<dl>\n");
    for Fact { label, value } in facts {
        let _ = writeln!(html, "<dt{}</dt><dd{}</dd>", run(label), run(value));
    }
    html.push_str("</dl>\n");
}

fn write_section(html: &mut String, section: &Section) {
    let class = match section.tone {
        Tone::Plain => "plain",
        Tone::Care => "care",
        Tone::Urgent => "urgent",
    };
    let _ = writeln!(html, "<section class=\"{class}\">\n<h2{}</h2>", run(&section.heading));
    if let Some(intro) = &section.intro {
        let _ = writeln!(html, "<p class=\"intro\"{}</p>", run(intro));
    }
    // Facts that follow one another share one list.
    for rows in section.rows.chunk_by(|a, b| matches!((a, b), (Row::Fact(_), Row::Fact(_)))) {
        match rows {
            [Row::Fact(_), ..] => facts(
                html,
                rows.iter().filter_map(|row| match row {
                    Row::Fact(fact) => Some(fact),
                    Row::Told(_) | Row::Line { .. } => None,
                }),
            ),
            _ => rows.iter().for_each(|row| write_row(html, row)),
        }
    }
    html.push_str("</section>\n");
}

fn write_row(html: &mut String, row: &Row) {
    match row {
        Row::Fact(fact) => facts(html, std::iter::once(fact)),
        Row::Told(told) => {
            html.push_str("<div class=\"told\">\n");
            both(html, "question", &told.question);
            both(html, "answer", &told.answer);
            for Utterance { whose, words } in &told.notes {
                let _ = writeln!(
                    html,
                    "<blockquote lang=\"{}\"><span class=\"whose\"{}</span>{}</blockquote>",
                    language(&words.language),
                    run(whose),
                    escape(&words.text),
                );
            }
            html.push_str("</div>\n");
        }
        Row::Line { words, reasons } => {
            let _ = writeln!(html, "<div class=\"line\">\n<p{}</p>", run(words));
            if !reasons.is_empty() {
                let items: String =
                    reasons.iter().map(|reason| format!("<li{}</li>\n", run(reason))).collect();
                let _ = writeln!(html, "<ul>\n{items}</ul>");
            }
            html.push_str("</div>\n");
        }
    }
}

/// The same words in the page's language and, quieter, in the person's.
fn both(html: &mut String, class: &str, words: &[Words]) {
    for (place, words) in words.iter().enumerate() {
        let second = if place == 0 { "" } else { " second" };
        let _ = writeln!(html, "<p class=\"{class}{second}\"{}</p>", run(words));
    }
}
