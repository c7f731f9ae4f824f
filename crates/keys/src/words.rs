//! The one word list (BIP 39, English): check words of cards, and generated passphrases.

use bip39::Language;

/// The word at `index` modulo 2048.
pub(crate) fn word(index: u16) -> &'static str {
    let list = Language::English.word_list();
    list.get(usize::from(index) % list.len()).copied().unwrap_or_default()
}

/// `count` words (at most 23) from the first bits of a digest, eleven bits a word, most significant first.
pub(crate) fn words_of(digest: &[u8; 32], count: usize) -> String {
    let mut bits = digest.iter().flat_map(|byte| (0..8).rev().map(move |bit| u16::from(byte >> bit & 1)));
    let mut next = || bits.by_ref().take(11).fold(0, |index, bit| index << 1 | bit);
    (0..count).map(|_| word(next())).collect::<Vec<_>>().join(" ")
}
