//! The canonical spelling of Lao. Unicode's normalisation does not reorder Lao marks (they have combining class 0), but
//! two keyboards write two orders, and both look the same on the screen.

pub(crate) const E: char = '\u{0EC0}';
pub(crate) const AE: char = '\u{0EC1}';
pub(crate) const AA: char = '\u{0EB2}';
pub(crate) const AM: char = '\u{0EB3}';
pub(crate) const NIGGAHITA: char = '\u{0ECD}';

/// Whether it is of the Lao block.
pub(crate) fn is_lao(c: char) -> bool {
    ('\u{0E80}'..='\u{0EFF}').contains(&c)
}

/// A tone mark, or the mark of a silent letter, which stands in its place.
pub(crate) fn is_tone(c: char) -> bool {
    ('\u{0EC8}'..='\u{0ECC}').contains(&c)
}

/// Where a mark stands in the canonical order after its consonant: semivowel, vowel above or below, tone.
fn rank(c: char) -> Option<u8> {
    match c {
        '\u{0EBC}' => Some(0),
        '\u{0EB1}' | '\u{0EB4}'..='\u{0EB9}' | '\u{0EBB}' | NIGGAHITA => Some(1),
        _ if is_tone(c) => Some(2),
        _ => None,
    }
}

/// One spelling for what looks the same: the marks after a consonant in the order semivowel, vowel above or below, tone,
/// vowel behind; two ເ are one ແ; the two parts of ຳ are one letter. Text without Lao is given back as it is.
///
/// ```
/// assert_eq!(sala_texts::repair_lao("ນ\u{0ECD}\u{0EC9}າ"), "ນ້ຳ");
/// ```
#[must_use]
pub fn repair_lao(text: &str) -> String {
    if !text.chars().any(is_lao) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut marks: Vec<char> = Vec::new();
    for c in text.chars() {
        if rank(c).is_some() {
            marks.push(c);
            continue;
        }
        let joins_am = c == AA && marks.contains(&NIGGAHITA);
        if joins_am {
            marks.retain(|mark| *mark != NIGGAHITA);
        }
        flush(&mut out, &mut marks);
        if joins_am {
            out.push(AM);
        } else if c == E && out.ends_with(E) {
            out.pop();
            out.push(AE);
        } else {
            out.push(c);
        }
    }
    flush(&mut out, &mut marks);
    out
}

/// Writes the marks in their order. A vowel behind the consonant carries none: typed after it, a tone belongs before.
fn flush(out: &mut String, marks: &mut Vec<char>) {
    marks.sort_by_key(|mark| rank(*mark));
    let behind = marks.iter().any(|mark| is_tone(*mark)).then(|| pop_behind(out)).flatten();
    out.extend(marks.drain(..));
    out.extend(behind);
}

fn pop_behind(out: &mut String) -> Option<char> {
    if out.ends_with([AA, AM]) { out.pop() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_in_any_order_become_one_spelling() {
        for (typed, meant) in [
            ("ນ\u{0ECD}\u{0EC9}\u{0EB2}", "ນ້ຳ"),
            ("ນ\u{0EC9}\u{0ECD}\u{0EB2}", "ນ້ຳ"),
            ("ນ\u{0EB3}\u{0EC9}", "ນ້ຳ"),
            ("ບ\u{0EB2}\u{0EC9}ນ", "ບ້ານ"),
            ("\u{0EC0}\u{0EC0}ກ", "ແກ"),
            ("ເຈ\u{0EC9}\u{0EBB}າ", "ເຈົ້າ"),
            ("ຫ\u{0EC9}\u{0EBC}າ", "ຫ\u{0EBC}\u{0EC9}າ"),
        ] {
            assert_eq!(repair_lao(typed), repair_lao(meant), "{typed}");
        }
    }

    #[test]
    fn what_is_not_lao_stays() {
        assert_eq!(repair_lao("Nguyễn Thị Bích, 12/2026"), "Nguyễn Thị Bích, 12/2026");
    }

    proptest! {
        #[test]
        fn repairing_twice_changes_nothing(text in "[\\u0E80-\\u0EFFa ]{0,40}") {
            let once = repair_lao(&text);
            prop_assert_eq!(repair_lao(&once), once);
        }
    }
}
