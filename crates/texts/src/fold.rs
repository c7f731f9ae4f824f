//! How words are found again. Officers type without marks, in a hurry, on two kinds of Lao keyboard; a machine's own
//! comparison finds neither *Đà Nẵng* by `da nang` nor ນ້ຳ by its other spelling. What is searched and what is searched
//! for go through the same fold.
//!
//! Two keys of a text: its [`spelling`], which keeps marks and tones and tells an exact find, and its [`fold`], which
//! leaves them out. Whatever contains a query's spelling contains its fold.

use crate::lao::{self, repair_lao};
use unicode_normalization::UnicodeNormalization;

/// A text without what nobody sees or means: canonical composition, no invisible characters, one case, one kind of
/// digits, Lao marks in their order, and each run of white space one space.
#[must_use]
pub fn spelling(text: &str) -> String {
    let seen: String =
        text.nfc().filter(|c| !is_invisible(*c)).flat_map(one_case).map(one_digit).nfc().collect();
    one_space(&repair_lao(&seen))
}

/// A text as it is searched: its [`spelling`] without marks and tones. Vietnamese loses its marks, and đ is a d. In Lao,
/// tones go, ligatures and the subscript ຼ are the letters they stand for, ຣ is ລ, and a space between two letters is
/// none: words are written without, and people put spaces in different places. Folding twice changes nothing.
///
/// ```
/// assert_eq!(sala_texts::fold("Đà Nẵng"), "da nang");
/// assert_eq!(sala_texts::fold("ນ້ຳ"), sala_texts::fold("ນໍ້າ"));
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let bare: String =
        spelling(text).nfd().filter(|c| !is_latin_mark(*c) && !lao::is_tone(*c)).nfc().collect();
    // What stood apart may now stand side by side: two ເ, or marks that belong in another order.
    let joined = repair_lao(&without_lao_spaces(&one_space(&bare)));
    let mut out = String::with_capacity(joined.len());
    for c in joined.chars() {
        letter(c, &mut out);
    }
    out
}

/// Characters that take no place on a screen or say only how a line may break.
fn is_invisible(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(
            c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
                | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// Through the capital, so that letters with two small forms become one; there and back, since a capital may have none.
fn one_case(c: char) -> impl Iterator<Item = char> {
    c.to_lowercase().flat_map(char::to_uppercase).flat_map(char::to_lowercase)
}

/// Lao and Thai digits as 0 to 9.
fn one_digit(c: char) -> char {
    let from = |zero: char| u32::from(c).checked_sub(u32::from(zero)).filter(|digit| *digit < 10);
    let digit = from('\u{0ED0}').or_else(|| from('\u{0E50}'));
    digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
}

fn one_space(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// The tones of Vietnamese and its marks on vowels, as they stand after canonical decomposition.
fn is_latin_mark(c: char) -> bool {
    ('\u{0300}'..='\u{036F}').contains(&c)
}

/// What a letter is searched as.
fn letter(c: char, out: &mut String) {
    match c {
        // đ has no decomposition. ð and ɖ have the same capital, and old documents mix them up.
        'đ' | 'ð' | 'ɖ' => out.push('d'),
        lao::AM => out.extend([lao::NIGGAHITA, lao::AA]),
        '\u{0EDC}' => out.push_str("ຫນ"),
        '\u{0EDD}' => out.push_str("ຫມ"),
        '\u{0EBC}' | '\u{0EA3}' => out.push('ລ'),
        other => out.push(other),
    }
}

fn without_lao_spaces(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let between = c == ' '
            && out.chars().next_back().is_some_and(lao::is_lao)
            && rest.peek().is_some_and(|next| lao::is_lao(*next));
        if !between {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests;
