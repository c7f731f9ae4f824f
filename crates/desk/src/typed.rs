//! What a person types and nobody shall read over their shoulder.

use crate::outcome::{Exit, Refusal};
use std::io::{BufRead as _, IsTerminal as _, Write as _};
use zeroize::Zeroizing;

/// Lines from a terminal, which are not shown, or from a pipe.
pub(crate) struct Typed {
    terminal: bool,
}

impl Typed {
    pub(crate) fn from_standard_input() -> Self {
        Self { terminal: std::io::stdin().is_terminal() }
    }

    /// Asks for a line. From a pipe the question is not put, and the lines come in the order of the questions.
    pub(crate) fn line(&mut self, question: &str) -> Result<Zeroizing<String>, Refusal> {
        let line = if self.terminal {
            // The question is no result: it goes where the refusals go.
            let _ = write!(std::io::stderr(), "{question} ");
            rpassword::read_password().map(Zeroizing::new)
        } else {
            let mut line = Zeroizing::new(String::new());
            std::io::stdin().lock().read_line(&mut line).map(|_| line)
        };
        let line = line.map_err(|_| Refusal::new(Exit::InputOutput, "desk-error-typed"))?;
        let line = Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned());
        if line.trim().is_empty() {
            return Err(Refusal::new(Exit::InputOutput, "desk-error-typed"));
        }
        Ok(line)
    }
}
