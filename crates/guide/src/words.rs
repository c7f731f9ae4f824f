//! Checks over a guide's texts: every text in every language, plain words, nothing that could mislead a reader's eye.
//! Rendering is not done here.

use crate::definition::Definition;
use crate::fault::{Fault, FaultKind};
use crate::guide::GuideFiles;
use crate::signs::{Dimension, SignsDefinition};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::is_nfc;

/// The languages that every guide speaks.
pub const LANGUAGES: [&str; 3] = ["en", "lo", "vi"];

/// The forms of address, the only variables of a text.
pub const ADDRESS_VARIABLES: [&str; 4] = ["you", "You", "me", "Me"];

type Messages = Vec<(String, Vec<String>)>;

/// The language of a text file in `folder`, by its path.
pub(crate) fn language_of<'a>(path: &'a str, folder: &str) -> Option<&'a str> {
    path.strip_prefix(folder)?
        .strip_suffix(".ftl")
        .filter(|tag| !tag.is_empty() && tag.chars().all(|each| each.is_ascii_alphanumeric() || each == '-'))
}

/// The messages of a guide's own texts.
pub(crate) fn guide_messages(definition: &Definition) -> Messages {
    let mut all = vec![("guide".to_owned(), vec!["about".to_owned()])];
    for stage in &definition.stages {
        all.push((stage.message(), Vec::new()));
        all.extend(stage.items.iter().map(|item| (item.message(), item.attributes())));
    }
    all
}

fn sign_messages(signs: &SignsDefinition) -> Messages {
    let mut all: Messages =
        Dimension::ALL.map(|each| (format!("dimension-{}", each.id()), Vec::new())).into();
    all.extend(signs.signs.iter().map(|sign| (format!("sign-{}", sign.id), Vec::new())));
    all.extend(signs.reassurances.iter().map(|id| (format!("reassurance-{id}"), Vec::new())));
    all.extend(signs.needs.iter().map(|need| (format!("need-{}", need.id), Vec::new())));
    all
}

/// Checks all texts and returns the languages. They are looked at side by side: a long guide is mostly words.
pub(crate) fn check(
    files: &GuideFiles,
    definition: &Definition,
    signs: &SignsDefinition,
    faults: &mut Vec<Fault>,
) -> Vec<String> {
    let mut languages: BTreeSet<&str> = LANGUAGES.into();
    languages.extend(files.keys().filter_map(|path| language_of(path, "texts/")));
    let folders = [("texts/", guide_messages(definition)), ("signs/texts/", sign_messages(signs))];
    std::thread::scope(|scope| {
        let folders = &folders;
        let look = |language| scope.spawn(move || in_language(files, language, folders));
        let looks: Vec<_> = languages.iter().copied().map(look).collect();
        for look in looks {
            faults.extend(look.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
    });
    languages.into_iter().map(str::to_owned).collect()
}

/// What is wrong with the texts of one language.
fn in_language(files: &GuideFiles, language: &str, folders: &[(&str, Messages)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (folder, messages) in folders {
        let path = format!("{folder}{language}.ftl");
        match files.get(&path).map(|bytes| std::str::from_utf8(bytes)) {
            None => faults.push(Fault { place: path, kind: FaultKind::MissingFile }),
            Some(Err(_)) => faults.push(Fault { place: path, kind: FaultKind::NotUtf8 }),
            Some(Ok(text)) => File { path, faults: &mut faults }.check(text, messages),
        }
    }
    faults
}

/// A message, or one of its attributes. Written out only for a fault: a guide has thousands of them.
#[derive(Clone, Copy)]
struct Place<'a>(&'a str, Option<&'a str>);

/// One file under check.
struct File<'a> {
    path: String,
    faults: &'a mut Vec<Fault>,
}

impl File<'_> {
    fn fault(&mut self, place: Place<'_>, kind: FaultKind) {
        let Place(message, attribute) = place;
        let place = attribute.map_or(message.to_owned(), |attribute| format!("{message}.{attribute}"));
        self.faults.push(Fault { place: format!("{}: {place}", self.path), kind });
    }

    fn check(&mut self, text: &str, messages: &Messages) {
        let (resource, errors) = match fluent_syntax::parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err(parsed) => parsed,
        };
        for error in errors {
            let start = error.slice.map_or(error.pos.start, |entry| entry.start);
            let line = 1 + text.bytes().take(start).filter(|byte| *byte == b'\n').count();
            self.faults.push(Fault { place: self.path.clone(), kind: FaultKind::NotFluent { line } });
        }
        let mut expected: BTreeMap<&str, &[String]> =
            messages.iter().map(|(id, attributes)| (id.as_str(), attributes.as_slice())).collect();
        let mut seen = BTreeSet::new();
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if !seen.insert(id) {
                        self.fault(Place(id, None), FaultKind::Duplicate(id.to_owned()));
                    } else if let Some(attributes) = expected.remove(id) {
                        self.message(message, attributes);
                    } else {
                        self.fault(Place(id, None), FaultKind::OrphanText);
                    }
                }
                Entry::Term(term) => {
                    self.fault(Place(&format!("-{}", term.id.name), None), FaultKind::NotPlain)
                }
                _ => (),
            }
        }
        for id in messages.iter().map(|(id, _)| id).filter(|id| expected.contains_key(id.as_str())) {
            self.fault(Place(id, None), FaultKind::MissingText);
        }
    }

    fn message(&mut self, message: &Message<&str>, attributes: &[String]) {
        let id = message.id.name;
        match &message.value {
            Some(value) => self.pattern(Place(id, None), value),
            None => self.fault(Place(id, None), FaultKind::MissingText),
        }
        let mut expected: BTreeSet<&str> = attributes.iter().map(String::as_str).collect();
        let mut seen = BTreeSet::new();
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let place = Place(id, Some(name));
            if !seen.insert(name) {
                self.fault(place, FaultKind::Duplicate(name.to_owned()));
            } else if expected.remove(name) {
                self.pattern(place, &attribute.value);
            } else {
                self.fault(place, FaultKind::OrphanText);
            }
        }
        for name in expected {
            self.fault(Place(id, Some(name)), FaultKind::MissingText);
        }
    }

    fn pattern(&mut self, place: Place<'_>, pattern: &Pattern<&str>) {
        let mut empty = true;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    empty &= value.trim().is_empty();
                    self.text(place, value);
                }
                PatternElement::Placeable { expression } => match variable(expression) {
                    Some(name) if ADDRESS_VARIABLES.contains(&name) => empty = false,
                    Some(name) => self.fault(place, FaultKind::Variable(name.to_owned())),
                    None => self.fault(place, FaultKind::NotPlain),
                },
            }
        }
        if empty {
            self.fault(place, FaultKind::EmptyText);
        }
    }

    fn text(&mut self, place: Place<'_>, text: &str) {
        let (control, markup) = misleading(text);
        if let Some(control) = control {
            self.fault(place, FaultKind::ControlCharacter(control.into()));
        }
        if markup {
            self.fault(place, FaultKind::Markup);
        }
        if !is_nfc(text) {
            self.fault(place, FaultKind::NotComposed);
        }
    }
}

/// The texts of a file, in order: the message, its attribute, and the words as they stand there, forms of address as
/// `{ $you }`. What is not plain words is left out: [`check`] has refused it.
pub(crate) fn texts(file: &str) -> Vec<(String, Option<String>, String)> {
    let resource = fluent_syntax::parser::parse(file).unwrap_or_else(|(resource, _)| resource);
    let mut all = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if let Some(value) = &message.value {
            all.push((id.to_owned(), None, plain(value)));
        }
        for attribute in &message.attributes {
            all.push((id.to_owned(), Some(attribute.id.name.to_owned()), plain(&attribute.value)));
        }
    }
    all
}

/// All words of a guide and its signs by language, each under its place, such as `q-papers.say`.
pub(crate) fn by_language(files: &GuideFiles) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut all: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (path, bytes) in files {
        let language = language_of(path, "texts/").or_else(|| language_of(path, "signs/texts/"));
        let (Some(language), Ok(text)) = (language, std::str::from_utf8(bytes)) else { continue };
        let words = all.entry(language.to_owned()).or_default();
        for (message, attribute, plain) in texts(text) {
            let place = attribute.map_or(message.clone(), |attribute| format!("{message}.{attribute}"));
            words.insert(place, plain);
        }
    }
    all
}

fn plain(pattern: &Pattern<&str>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable { expression } => {
                variable(expression).map_or_else(String::new, |name| format!("{{ ${name} }}"))
            }
        })
        .collect()
}

fn variable<'a>(expression: &Expression<&'a str>) -> Option<&'a str> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => Some(id.name),
        _ => None,
    }
}

/// Control characters, and those that change the direction of writing: with them a text can read otherwise than it is.
fn is_control(each: char) -> bool {
    (each.is_control() && each != '\n')
        || matches!(each, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// In one look, since guides are long: the first character that misleads, and whether something reads as markup.
fn misleading(text: &str) -> (Option<char>, bool) {
    let (mut control, mut markup) = (None, false);
    for (at, each) in text.char_indices() {
        if is_control(each) {
            control = control.or(Some(each));
        } else if matches!(each, '<' | '&') {
            markup |= begins_markup(each, text.get(at.saturating_add(1)..).unwrap_or_default());
        }
    }
    (control, markup)
}

/// Whether a `<` or `&` with this after it reads as a tag or an entity.
fn begins_markup(mark: char, rest: &str) -> bool {
    if mark == '<' {
        return rest.starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'));
    }
    rest.split_once(';').is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|each| each.is_ascii_alphanumeric() || each == '#')
    })
}
