//! Closing the window: the page is asked first, since it alone knows what is typed and not saved.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How long the page may take to answer before it counts as hung. It gives a save one second, and answers then.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// Where closing stands.
#[derive(Default)]
pub(crate) struct Closing(Mutex<Stand>);

#[derive(Default)]
struct Stand {
    /// Counts the requests, so that the clock of an old one never closes the window for a new one.
    requests: u64,
    asked: bool,
}

impl Closing {
    /// Somebody asks to close the window: the number of this request if the page is to be asked; none while it is being
    /// asked already.
    pub(crate) fn ask(&self) -> Option<u64> {
        let mut stand = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if stand.asked {
            return None;
        }
        stand.asked = true;
        stand.requests += 1;
        Some(stand.requests)
    }

    /// The page answered: the window stays, and may be asked to close again.
    pub(crate) fn stay(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).asked = false;
    }

    /// Whether the page has not answered this request.
    pub(crate) fn is_unanswered(&self, request: u64) -> bool {
        let stand = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        stand.asked && stand.requests == request
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_does_not_answer_does_not_keep_the_window() {
        let closing = Closing::default();
        let request = closing.ask().unwrap();
        assert!(closing.is_unanswered(request));
    }

    #[test]
    fn a_page_that_could_not_save_keeps_the_window_and_is_asked_anew_the_next_time() {
        let closing = Closing::default();
        let first = closing.ask().unwrap();
        closing.stay();
        assert!(!closing.is_unanswered(first), "nothing closes behind the officer's back");
        let second = closing.ask().expect("closing is possible again");
        assert!(!closing.is_unanswered(first), "the first request's clock is over");
        assert!(closing.is_unanswered(second));
    }

    #[test]
    fn pressing_again_and_again_asks_once() {
        let closing = Closing::default();
        let request = closing.ask().unwrap();
        assert_eq!(closing.ask(), None);
        assert!(closing.is_unanswered(request));
    }

    #[test]
    fn an_answer_that_nobody_waits_for_changes_nothing() {
        let closing = Closing::default();
        closing.stay();
        let request = closing.ask().unwrap();
        assert!(closing.is_unanswered(request));
    }
}
