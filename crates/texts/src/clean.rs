//! The one spelling of what was typed, applied at every entrance: NFC, no control or hidden characters, Lao marks in
//! their canonical order. Without it the same word would be stored, hashed and searched in several ways.

use crate::repair_lao;
use unicode_normalization::UnicodeNormalization;

/// Cleans a text of several lines.
#[must_use]
pub fn clean(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = unified.chars().filter(|c| *c == '\n' || *c == '\t' || !is_hidden(*c)).nfc().collect();
    repair_lao(&kept)
}

/// Cleans a text of one line: as [`clean`], every run of white space one space, none at the ends.
#[must_use]
pub fn clean_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Control characters and marks that nobody sees: they carry nothing a person said, and can turn the direction of a
/// line round. The zero-width joiners stay: some scripts need them.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn vietnamese_from_any_keyboard_is_stored_one_way() {
        assert_eq!(clean("Nguye\u{302}\u{303}n Thi\u{323} Bi\u{301}ch"), "Nguyễn Thị Bích");
    }

    #[test]
    fn lao_marks_in_either_order_become_one_spelling() {
        for typed in ["ນ້ຳ", "ນ\u{0ECD}\u{0EC9}າ", "ນ\u{0EC9}\u{0ECD}າ"] {
            assert_eq!(clean(typed), "ນ້ຳ");
        }
        assert_eq!(clean("ເເກ"), "ແກ");
        assert_eq!(clean("ເຈ\u{0EC9}\u{0EBB}າ"), clean("ເຈ\u{0EBB}\u{0EC9}າ"));
    }

    #[test]
    fn hidden_characters_do_not_reach_the_vault() {
        assert_eq!(clean("a\u{0000}b\u{202E}c\u{0007}\r\nd"), "abc\nd");
        assert_eq!(clean_line("  chị \t em\n"), "chị em");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in "[\\u0E80-\\u0EFFa-zđĐ\\u0300-\\u0323 \\n]{0,40}") {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
        }
    }
}
