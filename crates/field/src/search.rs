//! Finding a conversation again, by its code or by words in its notes, with and without marks and tones. What may be
//! searched is said here; the fold is of `texts`, the finding of the vault.

use crate::FieldError;
use crate::case_view::{LOOKED_INTO, ROWS};
use crate::conversation::Conversation;
use crate::session::{Open, Session};
use crate::wire::*;
use sala_record::CaseId;
use sala_texts::{fold, spelling};
use sala_vault::{SearchText, VaultError};
use std::collections::BTreeSet;

/// How many characters of the fold make a query.
const LEAST: usize = 2;

/// How many characters of a query count.
const MOST: usize = 200;

/// How many texts are made while something else is waited for: a lock, the end of a conversation.
pub(crate) const IN_PASSING: u32 = 20;

/// How many texts are made in one transaction.
const AT_ONCE: u32 = 200;

impl Session {
    /// Conversations whose code or notes hold what is looked for, as it is spelt before those that hold it otherwise,
    /// among each the last changed first. Conversations that are not kept are found by their code alone. What is looked
    /// for is forgotten with the answer.
    ///
    /// # Errors
    /// If the session is locked, or the vault cannot be read or cannot keep the texts that are searched.
    pub fn search_cases(&mut self, request: SearchRequest) -> Result<SearchView, FieldError> {
        let open = self.opened()?;
        let asked: String = request.query.chars().take(MOST).collect();
        let query = SearchText { spelling: spelling(&asked), folded: fold(&asked) };
        if query.folded.chars().filter(|c| !c.is_whitespace()).count() < LEAST {
            return Ok(SearchView { cases: Vec::new(), too_short: true, more: false });
        }
        open.read_for_search(u32::MAX)?;
        let unkept: Vec<Conversation> = open.unkept.values().cloned().collect();
        let found = open.vault.search(&query, ROWS.saturating_add(1))?;
        let in_memory: BTreeSet<CaseId> = unkept.iter().map(|conversation| conversation.case).collect();
        let by_code = unkept.iter().filter(|one| text_of([code(one)]).folded.contains(&query.folded));
        let mut cases: Vec<CaseRow> = by_code.map(|conversation| self.row_in_memory(conversation)).collect();
        for (place, summary) in found.iter().enumerate().filter(|(_, one)| !in_memory.contains(&one.case)) {
            cases.extend(self.row(summary, place < LOOKED_INTO)?);
        }
        let rows = usize::try_from(ROWS).unwrap_or(usize::MAX);
        let more = cases.len() > rows;
        cases.truncate(rows);
        Ok(SearchView { cases, too_short: false, more })
    }
}

impl Open {
    /// Makes the texts of cases that have changed since theirs was made, at most `most`, the last changed first.
    pub(crate) fn read_for_search(&mut self, most: u32) -> Result<(), VaultError> {
        let mut left = most;
        loop {
            let changed = self.vault.unsearched(left.min(AT_ONCE))?;
            // One case that cannot be read must not hide the others; it is tried again next time.
            let read = changed.iter().filter_map(|of| Some((*of, self.text_of_case(of.case).ok()?)));
            let texts: Vec<_> = read.collect();
            if !texts.is_empty() {
                self.vault.keep_search_texts(&texts)?;
            }
            left = left.saturating_sub(u32::try_from(changed.len()).unwrap_or(u32::MAX));
            if changed.is_empty() || texts.len() < changed.len() || left == 0 {
                return Ok(());
            }
        }
    }

    /// Nothing for an entry that only counts a conversation.
    fn text_of_case(&self, case: CaseId) -> Result<SearchText, VaultError> {
        let conversation = Conversation::from_events(case, &self.vault.events(case)?, self.vault.device());
        Ok(conversation.as_ref().map(searchable).unwrap_or_default())
    }
}

/// The code; and, as long as the person agrees to notes, the free words in it that are not sealed.
fn searchable(conversation: &Conversation) -> SearchText {
    let words = conversation.may_keep().then(|| conversation.words()).into_iter().flatten();
    text_of(std::iter::once(code(conversation)).chain(words.map(str::to_owned)))
}

/// As it is written, and as it is typed in a hurry.
fn code(conversation: &Conversation) -> String {
    let code = &conversation.opened.code;
    format!("{code} {}", code.replace('-', ""))
}

/// Each part on a line of its own, so that nothing is found across two: a query has no line end.
fn text_of(parts: impl IntoIterator<Item = String>) -> SearchText {
    let mut text = SearchText::default();
    for part in parts {
        for (key, line) in [(&mut text.spelling, spelling(&part)), (&mut text.folded, fold(&part))] {
            key.push_str(&line);
            key.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::About;
    use sala_record::{
        Address, Body, Class, ConsentChange, Decision, DeviceId, Digest, EventId, GuideRef, Interpreter,
        InterpreterMode, Note, OfficerId, Opened, Purpose, Timestamp, Voice,
    };
    use sala_texts::Lang;
    use uuid::Uuid;

    fn noted(notes: &[(&str, Class)]) -> Conversation {
        let guide = GuideRef { id: "g".to_owned(), version: "1".to_owned(), digest: Digest::of(b"g") };
        let opened = Opened {
            code: "K7-QM".to_owned(),
            guide,
            officer_language: "vi".to_owned(),
            address: Address { vi: "chi-em".to_owned(), lo: "euay-nong".to_owned() },
            interpreter: Interpreter { mode: InterpreterMode::None, code: None },
            training: true,
        };
        let mut conversation = Conversation::begin(
            CaseId(Uuid::from_u128(1)),
            opened,
            Lang::Lo,
            DeviceId(Uuid::from_u128(2)),
            sala_record::Source::Live,
        );
        let agreed = ConsentChange { purpose: Purpose::Notes, decision: Decision::Yes, recipient: None };
        let mut add = |item: String, class, body| {
            let about = About { item: Some(item), ..About::case_of(class) };
            let (at, who) = (Timestamp::from_millis(0), OfficerId(Uuid::from_u128(7)));
            let content = conversation.content(body, about, at, who);
            let place = conversation.entries().len();
            conversation.insert(place, EventId(Uuid::from_u128(place as u128)), content);
        };
        add("agreed".to_owned(), Class::Ordinary, Body::Consent(agreed));
        for (number, (words, class)) in notes.iter().enumerate() {
            let note = Note { words: (*words).to_owned(), voice: Voice::Theirs };
            add(format!("item-{number}"), *class, Body::Note(note));
        }
        conversation
    }

    #[test]
    fn ordinary_and_private_words_are_searched_and_sealed_ones_are_not() {
        let notes = [("một", Class::Ordinary), ("hai", Class::Private), ("ba", Class::Sealed)];
        let text = searchable(&noted(&notes));
        assert_eq!(text.folded, "k7-qm k7qm\nmot\nhai\n");
        assert_eq!(text.spelling, "k7-qm k7qm\nmột\nhai\n");
    }

    #[test]
    fn nothing_is_found_across_two_notes() {
        let text = searchable(&noted(&[("ນາຍ", Class::Ordinary), ("ຈ້າງ", Class::Ordinary)]));
        assert!(!text.folded.contains(&fold("ນາຍຈ້າງ")) && !text.spelling.contains("ນາຍ ຈ້າງ"));
    }
}
