//! What is said, in which language, and where: results on standard output, everything else on standard error. Whatever
//! comes from outside becomes plain here, before it is printed, and nowhere else.

use crate::outcome::{Exit, Refusal};
use sala_texts::{FormOfAddress, Lang, Texts, form};
use serde::Serialize;
use std::cell::Cell;
use std::io::{ErrorKind, Write as _};

/// The program's voice.
pub(crate) struct Say {
    texts: Texts,
    pub(crate) lang: Lang,
    /// Whether a result could not be printed.
    unheard: Cell<bool>,
}

impl Say {
    pub(crate) fn new(lang: Lang) -> Self {
        Self { texts: Texts::new(), lang, unheard: Cell::new(false) }
    }

    /// The most neutral form of address of the language.
    pub(crate) fn form(&self) -> FormOfAddress {
        form(&self.texts, self.lang, "")
    }

    /// A message. What is filled in stays on its line.
    pub(crate) fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.with_plain(args, |args| self.texts.get(self.lang, id, args))
    }

    /// A part of a message, as [`Say::text`].
    pub(crate) fn attribute(&self, id: &str, name: &str, args: &[(&str, &str)]) -> String {
        self.with_plain(args, |args| self.texts.attribute(self.lang, id, name, args))
    }

    fn with_plain(&self, args: &[(&str, &str)], get: impl FnOnce(&[(&str, &str)]) -> String) -> String {
        let plain: Vec<(&str, String)> = args.iter().map(|(name, value)| (*name, one_line(value))).collect();
        let args: Vec<(&str, &str)> = plain.iter().map(|(name, value)| (*name, value.as_str())).collect();
        get(&args)
    }

    /// Prints a message as a result.
    pub(crate) fn result(&self, id: &str, args: &[(&str, &str)]) {
        self.line(&self.text(id, args));
    }

    /// Prints a line as a result.
    pub(crate) fn line(&self, text: &str) {
        self.print(&plain(text));
    }

    /// Prints a value as one line of JSON. What would be hidden on a screen is escaped, so nothing is lost.
    pub(crate) fn json(&self, value: &impl Serialize) -> Result<(), Refusal> {
        let json = serde_json::to_string(value)
            .map_err(|error| Refusal::new(Exit::NotInOrder, "desk-error-unexpected").detail(error))?;
        let escape = |c: char| match misleads(c) {
            true => format!("\\u{:04x}", u32::from(c)),
            false => c.to_string(),
        };
        self.print(&json.chars().map(escape).collect::<String>());
        Ok(())
    }

    fn print(&self, line: &str) {
        let mut out = std::io::stdout();
        let printed = writeln!(out, "{line}").and_then(|()| out.flush());
        // Who closed the other end of a pipe does not want it; a full disk behind it is another matter.
        if printed.is_err_and(|error| error.kind() != ErrorKind::BrokenPipe) {
            self.unheard.set(true);
        }
    }

    /// Prints what to do next.
    pub(crate) fn advice(&self, id: &str, args: &[(&str, &str)]) {
        let _ = writeln!(std::io::stderr(), "{}", plain(&self.attribute(id, "advice", args)));
    }

    /// Prints why something was not done and what to do next.
    pub(crate) fn refusal(&self, refusal: &Refusal) -> Exit {
        let args: Vec<(&str, &str)> =
            refusal.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let _ = writeln!(std::io::stderr(), "{}", plain(&self.text(&refusal.id, &args)));
        self.advice(&refusal.id, &args);
        for detail in &refusal.details {
            let _ = writeln!(std::io::stderr(), "({})", one_line(detail));
        }
        refusal.exit
    }

    /// How the program ends: as the command did, unless somebody would rely on a result that was never printed.
    pub(crate) fn end(&self, exit: Exit) -> Exit {
        if self.unheard.get() {
            return self.refusal(&Refusal::new(Exit::InputOutput, "desk-error-output"));
        }
        exit
    }
}

/// A text whose characters only say something: none that moves the cursor, clears a line or turns the writing round. Line
/// feeds stay.
fn plain(text: &str) -> String {
    text.chars().map(|c| if misleads(c) && c != '\n' { '\u{fffd}' } else { c }).collect()
}

/// As [`plain`], on one line: nothing that is filled in can pass for a message of its own.
fn one_line(text: &str) -> String {
    plain(text).replace('\n', "\u{fffd}")
}

/// Control characters, line separators, and marks of direction. (Joiners stay: Lao is written with them.)
fn misleads(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_from_outside_cannot_write_a_line_of_its_own() {
        let say = Say::new(Lang::En);
        let text =
            say.text("desk-guides", &[("list", "walk-in\nSigned by Post 7\u{1b}[2K\r\u{202e}\u{9b}1A")]);
        assert_eq!(text, "Guides: walk-in\u{fffd}Signed by Post 7\u{fffd}[2K\u{fffd}\u{fffd}\u{fffd}1A");
        assert_eq!(plain("ຄົນ\u{200b}ລາວ\nTrần\u{200f}"), "ຄົນ\u{200b}ລາວ\nTrần\u{fffd}");
    }
}
