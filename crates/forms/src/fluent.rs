//! Texts as they stand in a guide's files: read, and written again with the order, the comments and the blank lines that
//! the author gave them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use sala_guide::ADDRESS_VARIABLES;
use std::collections::{BTreeMap, BTreeSet};

/// Texts by name: `q-papers` a message, `q-papers.say` its attribute. Forms of address read `{ $you }`.
pub(crate) type Texts = BTreeMap<String, String>;

/// Messages with their attributes, in the order of a guide.
pub(crate) type Messages = [(String, Vec<String>)];

/// A line of a file that is no text itself, or the place of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Line {
    Blank,
    /// A comment, with its marks.
    Comment(String),
    /// The place of the comment that the workbook shows for this message.
    Note(String),
    /// The place of this message with all its attributes.
    Message(String),
}

/// The texts of a file.
pub(crate) fn texts(file: &str) -> Texts {
    let resource = fluent_syntax::parser::parse(file).unwrap_or_else(|(resource, _)| resource);
    let mut all = Texts::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            all.insert(message.id.name.to_owned(), plain(value));
        }
        for attribute in &message.attributes {
            all.insert(format!("{}.{}", message.id.name, attribute.id.name), plain(&attribute.value));
        }
    }
    all
}

fn plain(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => text.push_str(&address(id.name)),
            PatternElement::Placeable { .. } => (),
        }
    }
    text
}

fn address(name: &str) -> String {
    format!("{{ ${name} }}")
}

/// The lines of a file around its texts.
pub(crate) fn skeleton(file: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let rows: Vec<&str> = file.split('\n').collect();
    // What stands behind the last line feed is no line.
    let ended = rows.split_last().map_or(&[] as &[&str], |(_, rows)| rows);
    for row in ended {
        if row.trim().is_empty() {
            lines.push(Line::Blank);
        } else if row.starts_with('#') {
            lines.push(Line::Comment((*row).to_owned()));
        } else if let Some((id, _)) = row.split_once('=').filter(|_| !row.starts_with([' ', '.', '\t'])) {
            lines.push(Line::Message(id.trim().to_owned()));
        }
    }
    lines
}

/// The comment right above each message, without its marks.
pub(crate) fn comments(skeleton: &[Line]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut above: Vec<&str> = Vec::new();
    for line in skeleton {
        match line {
            Line::Comment(comment) => match own(comment) {
                Some(words) => above.push(words),
                None => above.clear(),
            },
            Line::Message(id) => {
                if !above.is_empty() {
                    found.insert(id.clone(), above.join("\n"));
                }
                above.clear();
            }
            Line::Blank | Line::Note(_) => above.clear(),
        }
    }
    found
}

/// The words of a comment that belongs to one message (`# …`).
fn own(comment: &str) -> Option<&str> {
    let words = comment.strip_prefix('#')?;
    if words.is_empty() { Some("") } else { words.strip_prefix(' ') }
}

/// The skeleton with places for those comments that stand in the workbook.
pub(crate) fn with_notes(skeleton: &[Line], notes: &BTreeMap<String, String>) -> Vec<Line> {
    let own_comments = comments(skeleton);
    let mut lines = Vec::new();
    for line in skeleton {
        if let Line::Message(id) = line
            && let Some(comment) = own_comments.get(id)
            && notes.get(id) == Some(comment)
        {
            let rows = comment.split('\n').count();
            lines.truncate(lines.len().saturating_sub(rows));
            lines.push(Line::Note(id.clone()));
        }
        lines.push(line.clone());
    }
    lines
}

/// Writes a file: the messages that a guide has, where the skeleton puts them, new ones behind the message before them.
pub(crate) fn write(
    skeleton: &[Line],
    messages: &Messages,
    texts: &Texts,
    notes: &BTreeMap<String, String>,
) -> String {
    let lines = place(skeleton, messages, notes);
    let attributes: BTreeMap<&str, &[String]> =
        messages.iter().map(|(id, attributes)| (id.as_str(), attributes.as_slice())).collect();
    let mut file = String::new();
    for line in &lines {
        match line {
            Line::Blank => file.push('\n'),
            Line::Comment(comment) => {
                file.push_str(comment);
                file.push('\n');
            }
            Line::Note(id) => {
                for row in notes.get(id).map_or("", String::as_str).split('\n') {
                    file.push_str(if row.is_empty() { "#" } else { "# " });
                    file.push_str(row);
                    file.push('\n');
                }
            }
            Line::Message(id) => {
                write_message(&mut file, id, attributes.get(id.as_str()).copied().unwrap_or_default(), texts);
            }
        }
    }
    file
}

fn write_message(file: &mut String, id: &str, attributes: &[String], texts: &Texts) {
    let mut write = |indent: &str, name: &str, text: &str| {
        file.push_str(indent);
        file.push_str(name);
        file.push_str(" =");
        for (number, row) in text.split('\n').enumerate() {
            if number > 0 {
                file.push('\n');
            }
            if !row.is_empty() {
                file.push_str(if number > 0 { indent } else { " " });
                file.push_str(if number > 0 { "    " } else { "" });
                file.push_str(row);
            }
        }
        file.push('\n');
    };
    // A message without a value of its own still carries its attributes; what is missing, the guide's check says.
    let value = texts.get(id).map_or("", String::as_str);
    if value.is_empty() && !attributes.iter().any(|name| has(texts, id, name)) {
        return;
    }
    write("", id, value);
    for name in attributes.iter().filter(|name| has(texts, id, name)) {
        let text = texts.get(&format!("{id}.{name}")).map_or("", String::as_str);
        write("    ", &format!(".{name}"), text);
    }
}

fn has(texts: &Texts, id: &str, attribute: &str) -> bool {
    texts.get(&format!("{id}.{attribute}")).is_some_and(|text| !text.is_empty())
}

/// The skeleton with exactly the messages of the guide.
fn place(skeleton: &[Line], messages: &Messages, notes: &BTreeMap<String, String>) -> Vec<Line> {
    let wanted: BTreeSet<&str> = messages.iter().map(|(id, _)| id.as_str()).collect();
    let mut lines = Vec::new();
    for line in skeleton {
        match line {
            Line::Message(id) if !wanted.contains(id.as_str()) => {
                // With it goes the comment right above it.
                while matches!(lines.last(), Some(Line::Comment(comment)) if own(comment).is_some()) {
                    lines.pop();
                }
                if matches!(lines.last(), Some(Line::Blank)) {
                    lines.pop();
                }
            }
            Line::Note(id) if !wanted.contains(id.as_str()) || !notes.contains_key(id) => (),
            line => lines.push(line.clone()),
        }
    }
    let mut before: Option<&str> = None;
    for (id, _) in messages {
        let is_it = |line: &Line| matches!(line, Line::Message(there) if there == id);
        if !lines.iter().any(is_it) {
            let after = lines
                .iter()
                .position(|line| matches!(line, Line::Message(there) if Some(there.as_str()) == before));
            // The first of all stands behind what the file says about itself.
            let at = after.map_or(head(&lines), |place| place.saturating_add(1));
            let blank = after.is_some();
            let new = blank.then_some(Line::Blank).into_iter().chain([Line::Message(id.clone())]);
            lines.splice(at..at, new);
        }
        before = Some(id);
    }
    add_notes(&mut lines, notes);
    lines
}

/// Where the first message stands, or would stand.
fn head(lines: &[Line]) -> usize {
    let first = lines.iter().position(|line| matches!(line, Line::Message(_) | Line::Note(_)));
    first.unwrap_or(lines.len())
}

/// Comments that were added in the workbook, above messages that have none.
fn add_notes(lines: &mut Vec<Line>, notes: &BTreeMap<String, String>) {
    let there: Vec<String> = lines
        .iter()
        .filter_map(|line| match line {
            Line::Note(id) => Some(id.clone()),
            _ => None,
        })
        .collect();
    let commented = comments(lines);
    for id in notes.keys().filter(|id| !there.contains(id) && !commented.contains_key(*id)) {
        if let Some(at) = lines.iter().position(|line| matches!(line, Line::Message(there) if there == id)) {
            lines.insert(at, Line::Note(id.clone()));
        }
    }
}

/// What a text in a workbook becomes in a file, and what had to be changed for it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Fitted {
    pub(crate) text: String,
    /// Braces that are no form of address.
    pub(crate) braces: bool,
    /// A line that would begin with a sign of Fluent.
    pub(crate) joined: bool,
}

/// Makes a text one that Fluent can hold as plain words.
pub(crate) fn fitted(text: &str) -> Fitted {
    let mut fitted = Fitted::default();
    let mut whole = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(['{', '}']) {
        whole.push_str(before);
        let opening = rest.get(before.len()..).is_some_and(|brace| brace.starts_with('{'));
        let form = opening.then(|| after.split_once('}')).flatten().and_then(|(inside, after)| {
            let name = inside.trim().strip_prefix('$')?.trim();
            ADDRESS_VARIABLES.contains(&name).then(|| (address(name), after))
        });
        match form {
            Some((address, after)) => {
                whole.push_str(&address);
                rest = after;
            }
            None => {
                fitted.braces = true;
                whole.push(if opening { '(' } else { ')' });
                rest = after;
            }
        }
    }
    whole.push_str(rest);
    for line in whole.trim().split('\n').map(str::trim) {
        if fitted.text.is_empty() {
            fitted.text.push_str(line);
        } else if line.starts_with(['[', '*', '.']) {
            fitted.joined = true;
            fitted.text.push(' ');
            fitted.text.push_str(line);
        } else {
            fitted.text.push('\n');
            fitted.text.push_str(line);
        }
    }
    fitted
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# review: draft\n\n### A guide\n\nguide = Small\n    .about = Short\n\n# Asked softly.\nq-a = One\n    .say = { $You }, two\n        three\n\n## Next\n\nq-b = Two\n    .say = ສອງ { $you }\n";

    fn messages(ids: &[&str]) -> Vec<(String, Vec<String>)> {
        ids.iter()
            .map(|id| ((*id).to_owned(), vec![if *id == "guide" { "about" } else { "say" }.to_owned()]))
            .collect()
    }

    #[test]
    fn a_file_is_written_again_as_it_was() {
        let skeleton = skeleton(FILE);
        let notes = comments(&skeleton);
        assert_eq!(notes.get("q-a").map(String::as_str), Some("Asked softly."));
        let lines = with_notes(&skeleton, &notes);
        assert_eq!(write(&lines, &messages(&["guide", "q-a", "q-b"]), &texts(FILE), &notes), FILE);
    }

    #[test]
    fn a_question_comes_and_another_goes_with_its_comment() {
        let skeleton = skeleton(FILE);
        let mut words = texts(FILE);
        words.insert("q-c".to_owned(), "Three".to_owned());
        words.insert("q-c.say".to_owned(), "Say three".to_owned());
        let file = write(&skeleton, &messages(&["guide", "q-c", "q-b"]), &words, &BTreeMap::new());
        assert_eq!(
            file,
            "# review: draft\n\n### A guide\n\nguide = Small\n    .about = Short\n\nq-c = Three\n    .say = Say three\n\n## Next\n\nq-b = Two\n    .say = ສອງ { $you }\n"
        );
    }

    #[test]
    fn what_people_type_becomes_plain_words() {
        let typed = fitted("  {$you} know {this}\n* and that \n\nand  more");
        assert_eq!(typed.text, "{ $you } know (this) * and that\n\nand  more");
        assert!(typed.braces && typed.joined);
        assert_eq!(fitted("{ $You } ok"), Fitted { text: "{ $You } ok".to_owned(), ..Fitted::default() });
    }
}
