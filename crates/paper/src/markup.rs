//! Words into HTML, so that they stay words.

/// Writes `text` so that HTML shows it and never obeys it, in an element or in a quoted attribute.
///
/// Control characters (but for the line feed and the tab) and characters that turn the reading direction of what follows
/// are shown as U+FFFD: they are never part of an account, and can make a line read as something else. Marks inside
/// words (zero-width space, joiner and non-joiner) stay; Lao is written with them.
pub(crate) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + text.len() / 8);
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\n' | '\t' => safe.push(character),
            _ if misleads(character) => safe.push('\u{fffd}'),
            _ => safe.push(character),
        }
    }
    safe
}

fn misleads(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether `html` is what [`escape`] can have written.
pub(crate) fn is_escaped(html: &str) -> bool {
    const ENTITIES: [&str; 5] = ["amp;", "lt;", "gt;", "quot;", "#39;"];
    let plain = |character: char| match character {
        '<' | '>' | '"' | '\'' => false,
        '\n' | '\t' => true,
        _ => !misleads(character),
    };
    html.chars().all(plain)
        && html.split('&').skip(1).all(|after| ENTITIES.iter().any(|entity| after.starts_with(entity)))
}

/// A BCP 47 tag as an attribute may hold it; `und` (undetermined) for anything that is none.
pub(crate) fn language(tag: &str) -> &str {
    let fits =
        (2..=35).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if fits { tag } else { "und" }
}
