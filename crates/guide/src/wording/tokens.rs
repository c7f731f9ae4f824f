//! A text as a line of words, in whatever language: folded so that two spellings of one word are one word.
//!
//! English is cut into words and Vietnamese into syllables, both at spaces and punctuation; Lao, which writes no spaces
//! between words, into clusters of a consonant with all its vowels and marks. A cluster is never cut, so that `ບໍ` (a
//! question) is not found in `ບໍ່` (not).

use unicode_normalization::UnicodeNormalization;

/// One word, or what stands between words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Token {
    /// A word, a syllable or a Lao cluster, folded.
    Word(String),
    /// `{ $you }` in a text, `{you}` or another set of words in a phrase: the name alone, in lower case.
    Slot(String),
    /// A comma or a dash. Phrases that name none are found across it.
    Comma,
    /// The end of a sentence or of its first half: full stop, exclamation mark, colon, semicolon.
    Stop,
    /// A question mark, but none that stands in quotation marks: what is quoted is not asked.
    Question,
    /// `…`: any words of the same sentence in a phrase, the end of a sentence in a text.
    Ellipsis,
}

impl Token {
    pub(super) fn ends_sentence(&self) -> bool {
        matches!(self, Self::Stop | Self::Question | Self::Ellipsis)
    }
}

/// A token and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) token: Token,
    /// The byte where it begins, at the start of a character.
    pub(super) start: usize,
    /// The byte after it.
    pub(super) end: usize,
    /// Whether it goes on a longer word: nothing is found that begins or ends before it.
    pub(super) joined: bool,
}

/// Cuts a text or a phrase into tokens.
pub(super) fn tokens(text: &str) -> Vec<Placed> {
    let mut reader = Reader { out: Vec::new(), word: None, slot: None, quote: None, text };
    for (at, each) in text.char_indices() {
        reader.take(at, each);
    }
    reader.close();
    reader.close_slot(text.len());
    reader.out
}

/// A word being read.
struct Word {
    text: String,
    start: usize,
    end: usize,
    lao: bool,
}

struct Reader<'a> {
    out: Vec<Placed>,
    word: Option<Word>,
    slot: Option<(String, usize)>,
    /// The mark that closes the quotation we are in.
    quote: Option<char>,
    text: &'a str,
}

impl Reader<'_> {
    fn take(&mut self, at: usize, each: char) {
        let end = at + each.len_utf8();
        if let Some((name, _)) = &mut self.slot {
            match each {
                '}' => self.close_slot(end),
                _ => name.push(each),
            }
        } else if is_hidden(each) {
            // It separates nothing and hides nothing.
        } else if is_lao(each) {
            self.lao(at, end, each);
        } else if each.is_alphanumeric() || is_accent(each) || is_apostrophe(each) {
            self.letter(at, end, each);
        } else {
            self.close();
            self.mark(at, end, each);
        }
    }

    fn letter(&mut self, at: usize, end: usize, each: char) {
        if self.word.as_ref().is_some_and(|word| word.lao) {
            self.close();
        }
        let each = if is_apostrophe(each) { '\'' } else { each };
        match &mut self.word {
            Some(word) => {
                word.text.push(each);
                word.end = end;
            }
            None if each == '\'' => (),
            None => self.word = Some(Word { text: each.into(), start: at, end, lao: false }),
        }
    }

    fn lao(&mut self, at: usize, end: usize, each: char) {
        let goes_on = self.word.as_ref().is_some_and(|word| word.lao && goes_on(&word.text, each));
        if !goes_on {
            self.close();
        }
        match &mut self.word {
            Some(word) => {
                word.text.push(each);
                word.end = end;
            }
            None => self.word = Some(Word { text: each.into(), start: at, end, lao: true }),
        }
    }

    fn mark(&mut self, start: usize, end: usize, each: char) {
        let quoted = self.quote.is_some();
        let token = match each {
            ',' | '–' | '—' => Token::Comma,
            '?' | '？' if !quoted => Token::Question,
            '.' | '!' | ';' | ':' | '?' | '？' => Token::Stop,
            '…' => Token::Ellipsis,
            '{' => {
                self.slot = Some((String::new(), start));
                return;
            }
            _ => return self.quotation(end, each),
        };
        self.out.push(Placed { token, start, end, joined: false });
    }

    fn quotation(&mut self, end: usize, each: char) {
        if self.quote == Some(each) {
            self.quote = None;
        } else if self.quote.is_none() {
            let closing = match each {
                '“' => '”',
                '«' => '»',
                '"' => '"',
                _ => return,
            };
            // A quotation that is never closed is none; else one mark would hide every question after it.
            if self.text.rfind(closing).is_some_and(|last| last >= end) {
                self.quote = Some(closing);
            }
        }
    }

    fn close(&mut self) {
        if let Some(word) = self.word.take() {
            let text = if word.lao { fold_lao(&word.text) } else { fold(&word.text) };
            self.out.push(Placed {
                token: Token::Word(text),
                start: word.start,
                end: word.end,
                joined: false,
            });
        }
    }

    fn close_slot(&mut self, end: usize) {
        if let Some((name, start)) = self.slot.take() {
            let name = name.trim().trim_start_matches('$').to_lowercase();
            self.out.push(Placed { token: Token::Slot(name), start, end, joined: false });
        }
    }
}

/// Marks that nobody sees.
fn is_hidden(each: char) -> bool {
    matches!(each, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

fn is_apostrophe(each: char) -> bool {
    matches!(each, '\'' | '’')
}

fn is_accent(each: char) -> bool {
    matches!(each, '\u{300}'..='\u{36F}')
}

/// Lower case, composed, the tone at the end: `hoà` and `hòa` are one syllable, `bị` and `bi` are two.
fn fold(word: &str) -> String {
    let is_tone = |each: &char| matches!(each, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
    let apart: Vec<char> = word.trim_end_matches('\'').to_lowercase().nfd().collect();
    let letters: String = apart.iter().filter(|each| !is_tone(each)).collect();
    letters.nfc().chain(apart.iter().copied().filter(is_tone)).collect()
}

fn is_lao(each: char) -> bool {
    matches!(each, '\u{E80}'..='\u{EFF}')
}

const LAO_HO: char = 'ຫ';

fn is_leading_vowel(each: char) -> bool {
    matches!(each, 'ເ' | 'ແ' | 'ໂ' | 'ໃ' | 'ໄ')
}

/// Vowels after, above and below the consonant, tones and other marks.
fn is_lao_mark(each: char) -> bool {
    matches!(each, '\u{EB0}'..='\u{EBD}' | '\u{EC8}'..='\u{ECE}')
}

/// Whether a character belongs to the cluster before it.
fn goes_on(cluster: &str, each: char) -> bool {
    let consonants = || cluster.chars().skip_while(|first| is_leading_vowel(*first));
    if is_lao_mark(each) {
        return true;
    }
    match consonants().next() {
        // A leading vowel waits for its consonant; `ເເ` is another spelling of `ແ`.
        None => !is_leading_vowel(each) || (each == 'ເ' && cluster == "ເ"),
        // `ຫນ`, `ຫມ` and `ຫລ` are other spellings of `ໜ`, `ໝ` and `ຫຼ`.
        Some(LAO_HO) => consonants().nth(1).is_none() && matches!(each, 'ນ' | 'ມ' | 'ລ'),
        Some(_) => false,
    }
}

/// One spelling of a cluster: its characters in the order of their numbers. Keyboards write the marks in several orders,
/// and no two clusters differ in order alone.
fn fold_lao(cluster: &str) -> String {
    let mut all = Vec::new();
    for each in cluster.chars() {
        match each {
            '\u{EB3}' => all.extend(['\u{ECD}', '\u{EB2}']),
            'ໜ' => all.extend([LAO_HO, 'ນ']),
            'ໝ' => all.extend([LAO_HO, 'ມ']),
            '\u{EBC}' => all.push('ລ'),
            _ => all.push(each),
        }
    }
    all.sort_unstable();
    all.into_iter().collect::<String>().replace("ເເ", "ແ")
}
