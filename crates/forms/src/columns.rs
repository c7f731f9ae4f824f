//! The columns of the sheets: in which order they are written, and by which names they are read.

use sala_texts::Lang;
use unicode_normalization::UnicodeNormalization as _;

/// The longest text of a cell, in characters.
pub const LONGEST_CELL: usize = 10_000;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
    /// One value a row.
    Plain(&'static str),
    /// A text in one language.
    Text(&'static str, String),
}

/// The columns of `survey` with a text in each language, and which text of an item each holds.
pub(crate) const TEXTS: [&str; 5] = ["label", "hint", "guidance_hint", "sala_officer", "sala_never"];

/// The columns of `survey` behind the texts.
pub(crate) const SURVEY: [&str; 14] = [
    "relevant",
    "constraint",
    "constraint_message",
    "calculation",
    "sala_kind",
    "sala_asked_of",
    "sala_weight",
    "sala_serves",
    "sala_needed_by",
    "sala_topic",
    "sala_track",
    "sala_class",
    "sala_child_safe",
    "sala_purpose",
];

/// The last columns of `survey`.
pub(crate) const SURVEY_END: [&str; 2] = ["sala_recipient", "#"];

/// The columns of `choices` behind the texts.
pub(crate) const CHOICES: [&str; 4] = ["sala_heard", "sala_not_heard", "sala_needs", "sala_action"];

/// Other names under which columns are known.
const ALIASES: [(&str, &str); 22] = [
    ("command", "type"),
    ("tag", "name"),
    ("value", "name"),
    ("caption", "label"),
    ("instruction", "hint"),
    ("guidance", "guidance_hint"),
    ("relevance", "relevant"),
    ("skippattern", "relevant"),
    ("constraining message", "constraint_message"),
    ("constraint message", "constraint_message"),
    ("constraintmsg", "constraint_message"),
    ("requiredmsg", "required_message"),
    ("required message", "required_message"),
    ("calculate", "calculation"),
    ("repeat count", "repeat_count"),
    ("list name", "list_name"),
    ("list", "list_name"),
    ("filter", "choice_filter"),
    ("title", "form_title"),
    ("set form title", "form_title"),
    ("set form id", "form_id"),
    ("form id", "form_id"),
];

/// The columns that are read, other than those above.
const READ: [&str; 9] = [
    "type",
    "name",
    "list_name",
    "required",
    "required_message",
    "form_id",
    "form_title",
    "version",
    "default_language",
];

/// The heading of a text's column.
pub(crate) fn heading(name: &str, language: &str) -> String {
    format!("{name}::{}", language_name(language))
}

/// A language as XLSForm names it: its own name and its tag.
pub(crate) fn language_name(tag: &str) -> String {
    let name = match Lang::from_tag(tag).filter(|lang| lang.tag() == tag) {
        Some(Lang::Vi) => "Tiếng Việt",
        Some(Lang::Lo) => "ພາສາລາວ",
        Some(Lang::En) => "English",
        None => tag,
    };
    format!("{name} ({tag})")
}

/// The languages of a workbook in the order of its columns: Vietnamese and Lao come first.
pub(crate) fn in_order(languages: &[String]) -> Vec<String> {
    let first = Lang::ALL.map(Lang::tag);
    let mut all: Vec<String> = first
        .iter()
        .filter(|tag| languages.iter().any(|each| each == *tag))
        .map(|tag| (*tag).to_owned())
        .collect();
    all.extend(languages.iter().filter(|tag| !first.contains(&tag.as_str())).cloned());
    all
}

/// The language that a heading names: by its tag in parentheses, or by a name. `None` for one that is not known here.
pub(crate) fn language(name: &str) -> Option<String> {
    let name = name.trim();
    let tag = name.rsplit_once('(').and_then(|(_, tag)| tag.strip_suffix(')')).unwrap_or(name).trim();
    let tag = tag.to_lowercase();
    match tag.as_str() {
        "english" | "eng" | "default" => Some("en".to_owned()),
        "vietnamese" | "tiếng việt" | "vie" => Some("vi".to_owned()),
        "lao" | "ພາສາລາວ" | "ລາວ" => Some("lo".to_owned()),
        _ => {
            let first = tag.split('-').next().unwrap_or_default();
            let plain = (2..=3).contains(&first.len())
                && tag.chars().all(|each| each.is_ascii_alphanumeric() || each == '-');
            plain.then(|| Lang::from_tag(&tag).map_or(tag, |lang| lang.tag().to_owned()))
        }
    }
}

/// Reads a heading; `None` for a column that Sala does not know. `default` is the language of texts that name none.
pub(crate) fn column(heading: &str, default: &str) -> Option<Column> {
    let heading = tidy(heading);
    if heading == "#" {
        return Some(Column::Plain("#"));
    }
    let (name, language_of) = match heading.split_once("::") {
        Some((name, language)) => (name.trim(), Some(language)),
        None => match heading.split_once(':') {
            Some((name, language)) => (name.trim(), Some(language)),
            None => (heading.as_str(), None),
        },
    };
    let name = name.to_lowercase();
    let name = ALIASES.iter().find(|(alias, _)| *alias == name).map_or(name.as_str(), |(_, name)| *name);
    let texts = TEXTS.iter().chain(&["constraint_message", "required_message"]);
    if let Some(text) = texts.into_iter().find(|text| **text == name) {
        let tag = match language_of {
            Some(language_of) => language(language_of)?,
            None => default.to_owned(),
        };
        return Some(Column::Text(text, tag));
    }
    let plain = READ.iter().chain(&SURVEY).chain(&SURVEY_END).chain(&CHOICES);
    plain.into_iter().find(|plain| **plain == name && language_of.is_none()).map(|name| Column::Plain(name))
}

/// A value without what spreadsheet programs slip in: composed letters, plain spaces, nothing at the ends.
pub(crate) fn tidy(text: &str) -> String {
    let plain: String = text
        .nfc()
        .filter(|each| !matches!(each, '\u{feff}' | '\u{200e}' | '\u{200f}'))
        .map(|each| match each {
            '\u{a0}' | '\u{202f}' | '\t' => ' ',
            each => each,
        })
        .collect();
    plain.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_by_the_names_people_give_them() {
        let text = |name, tag: &str| Some(Column::Text(name, tag.to_owned()));
        assert_eq!(column("label::Tiếng Việt (vi)", "en"), text("label", "vi"));
        assert_eq!(column(" Label : English ", "lo"), text("label", "en"));
        assert_eq!(column("caption", "lo"), text("label", "lo"));
        assert_eq!(column("Relevance", "en"), Some(Column::Plain("relevant")));
        assert_eq!(column("sala_never::ພາສາລາວ (lo)", "en"), text("sala_never", "lo"));
        assert_eq!(column("media::image", "en"), None);
        assert_eq!(column("label::Martian", "en"), None);
    }
}
