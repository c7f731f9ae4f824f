//! What is said, in which language, and where: results on standard output, everything else on standard error.

use crate::outcome::{Exit, Refusal};
use sala_texts::{Lang, Texts};
use std::io::Write as _;

/// The program's voice.
pub(crate) struct Say {
    texts: Texts,
    pub(crate) lang: Lang,
}

impl Say {
    pub(crate) fn new(lang: Lang) -> Self {
        Self { texts: Texts::new(), lang }
    }

    /// A message.
    pub(crate) fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.texts.get(self.lang, id, args)
    }

    /// Prints a message as a result.
    pub(crate) fn result(&self, id: &str, args: &[(&str, &str)]) {
        self.line(&self.text(id, args));
    }

    /// Prints a line as a result. Who closed the other end of a pipe does not want it.
    pub(crate) fn line(&self, text: &str) {
        let _ = writeln!(std::io::stdout(), "{text}");
    }

    /// Prints what to do next.
    pub(crate) fn advice(&self, id: &str, args: &[(&str, &str)]) {
        let _ = writeln!(std::io::stderr(), "{}", self.texts.attribute(self.lang, id, "advice", args));
    }

    /// Prints why something was not done and what to do next.
    pub(crate) fn refusal(&self, refusal: &Refusal) -> Exit {
        let args: Vec<(&str, &str)> =
            refusal.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let _ = writeln!(std::io::stderr(), "{}", self.text(refusal.id, &args));
        self.advice(refusal.id, &args);
        if let Some(detail) = &refusal.detail {
            let _ = writeln!(std::io::stderr(), "({detail})");
        }
        refusal.exit
    }
}
