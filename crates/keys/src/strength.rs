//! How easy a passphrase is to guess. Codes only; the words for people are in `locales/`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};
use zeroize::Zeroizing;
use zxcvbn::feedback::{Suggestion, Warning};

/// The fewest characters, not counting marks that sit on another character.
const FEWEST: usize = 10;
/// The lowest score that is accepted, of 0 to 4: more than 10^8 guesses before key stretching.
const LOWEST_SCORE: u8 = 3;
/// What is looked at, in characters: the library's own limit. More makes nothing weaker.
const LOOKED_AT: usize = 100;

/// What people here type first. The library's lists are English; these stand at the top of any list for Vietnam and
/// Laos (places, "password", "I love you", the program).
const LOCAL_WORDS: [&str; 24] = [
    "matkhau",
    "khongbiet",
    "vietnam",
    "hanoi",
    "saigon",
    "hochiminh",
    "danang",
    "haiphong",
    "cantho",
    "hue",
    "nguyen",
    "tran",
    "anhyeuem",
    "emyeuanh",
    "yeuem",
    "yeuanh",
    "congan",
    "bienphong",
    "laos",
    "lao",
    "vientiane",
    "pakse",
    "savannakhet",
    "sala",
];

/// What the meter found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Strength {
    /// 0 (guessed at once) to 4 (more than 10^10 guesses).
    pub score: u8,
    /// Whether it may protect a vault.
    pub acceptable: bool,
    /// Why not, and what would help. Empty for a strong passphrase.
    pub reasons: Vec<StrengthReason>,
}

/// One reason or piece of advice. The list is closed: each has a sentence in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StrengthReason {
    /// Fewer than ten characters.
    TooShort,
    /// Keys in a row of the keyboard.
    KeyboardRow,
    /// A short pattern on the keyboard.
    KeyboardPattern,
    /// One character again and again.
    RepeatedCharacter,
    /// A group of characters again and again.
    RepeatedGroup,
    /// Among the most used of all, or nearly.
    Common,
    /// Much like a common one.
    SimilarToCommon,
    /// A run such as abc or 6543.
    Sequence,
    /// A year.
    Year,
    /// One word alone.
    SingleWord,
    /// A date.
    Date,
    /// A name.
    Name,
    /// Advice: use several words, none of them a common phrase.
    UseSeveralWords,
    /// Advice: digits, signs and capitals are not needed.
    SignsNotNeeded,
    /// Advice: add a word or two, rare ones.
    AddWords,
    /// Advice: capitals help little.
    CapitalsHelpLittle,
    /// Advice: words written backwards help little.
    ReversingHelpsLittle,
    /// Advice: `@` for `a` and the like help little.
    ReplacingHelpsLittle,
}

impl StrengthReason {
    /// All of them, so that a test can hold the texts against the list.
    pub const ALL: [Self; 18] = [
        Self::TooShort,
        Self::KeyboardRow,
        Self::KeyboardPattern,
        Self::RepeatedCharacter,
        Self::RepeatedGroup,
        Self::Common,
        Self::SimilarToCommon,
        Self::Sequence,
        Self::Year,
        Self::SingleWord,
        Self::Date,
        Self::Name,
        Self::UseSeveralWords,
        Self::SignsNotNeeded,
        Self::AddWords,
        Self::CapitalsHelpLittle,
        Self::ReversingHelpsLittle,
        Self::ReplacingHelpsLittle,
    ];
}

/// Measures a passphrase. `words_to_avoid` are the officer's name, the post's name and the like. A Vietnamese passphrase
/// is measured with its marks, without them and without blanks, and the weakest reading counts: who guesses tries all.
#[must_use]
pub fn assess_passphrase(passphrase: &str, words_to_avoid: &[&str]) -> Strength {
    let normal = Zeroizing::new(passphrase.nfc().take(LOOKED_AT).collect::<String>());
    let plain = Zeroizing::new(unmarked(&normal));
    let avoid: Vec<String> = words_to_avoid.iter().flat_map(|words| parts(words)).collect();
    let known: Vec<&str> = avoid.iter().map(String::as_str).chain(LOCAL_WORDS).collect();
    // Blanks and signs between the parts of a name would hide it from the library.
    let joined = Zeroizing::new(plain.chars().filter(|c| c.is_alphanumeric()).collect::<String>());
    let readings = [&normal, &plain, &joined].map(|reading| zxcvbn::zxcvbn(reading, &known));
    let weakest = readings.iter().min_by_key(|reading| reading.guesses());
    let mut score = weakest.map_or(0, |reading| u8::from(reading.score()));
    let mut reasons = Vec::new();
    if normal.chars().filter(|c| !is_combining_mark(*c)).count() < FEWEST {
        reasons.push(StrengthReason::TooShort);
        score = score.min(LOWEST_SCORE - 1);
    }
    if score < LOWEST_SCORE {
        let feedback = weakest.and_then(zxcvbn::Entropy::feedback);
        reasons.extend(feedback.and_then(|found| found.warning()).map(warning));
        reasons.extend(feedback.iter().flat_map(|found| found.suggestions()).filter_map(|s| suggestion(*s)));
    }
    let mut seen = std::collections::BTreeSet::new();
    reasons.retain(|reason| seen.insert(*reason));
    Strength { score, acceptable: score >= LOWEST_SCORE, reasons }
}

/// The names to avoid as they are, word by word and unmarked.
fn parts(words: &str) -> Vec<String> {
    let whole: String = words.nfc().take(LOOKED_AT).collect();
    let plain = unmarked(&whole);
    let joined = plain.split_whitespace().collect::<String>();
    let single =
        whole.split_whitespace().chain(plain.split_whitespace()).filter(|word| word.chars().count() > 2);
    single.map(str::to_owned).chain([whole.clone(), joined]).filter(|word| !word.is_empty()).collect()
}

/// Latin letters without their marks. Lao is left as it is: its vowels and tones are marks.
fn unmarked(text: &str) -> String {
    let mut latin = false;
    let kept = text.nfd().filter(|c| {
        let mark = is_combining_mark(*c);
        if !mark {
            latin = c.is_ascii_alphabetic();
        }
        !(mark && latin)
    });
    kept.map(|c| match c {
        'đ' => 'd',
        'Đ' => 'D',
        other => other,
    })
    .nfc()
    .collect()
}

fn warning(found: Warning) -> StrengthReason {
    match found {
        Warning::StraightRowsOfKeysAreEasyToGuess => StrengthReason::KeyboardRow,
        Warning::ShortKeyboardPatternsAreEasyToGuess => StrengthReason::KeyboardPattern,
        Warning::RepeatsLikeAaaAreEasyToGuess => StrengthReason::RepeatedCharacter,
        Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => StrengthReason::RepeatedGroup,
        Warning::ThisIsATop10Password | Warning::ThisIsATop100Password | Warning::ThisIsACommonPassword => {
            StrengthReason::Common
        }
        Warning::ThisIsSimilarToACommonlyUsedPassword => StrengthReason::SimilarToCommon,
        Warning::SequencesLikeAbcAreEasyToGuess => StrengthReason::Sequence,
        Warning::RecentYearsAreEasyToGuess => StrengthReason::Year,
        Warning::AWordByItselfIsEasyToGuess => StrengthReason::SingleWord,
        Warning::DatesAreOftenEasyToGuess => StrengthReason::Date,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => StrengthReason::Name,
    }
}

/// Advice that only repeats a warning ("avoid sequences") is that warning.
fn suggestion(found: Suggestion) -> Option<StrengthReason> {
    Some(match found {
        Suggestion::UseAFewWordsAvoidCommonPhrases => StrengthReason::UseSeveralWords,
        Suggestion::NoNeedForSymbolsDigitsOrUppercaseLetters => StrengthReason::SignsNotNeeded,
        Suggestion::AddAnotherWordOrTwo => StrengthReason::AddWords,
        Suggestion::CapitalizationDoesntHelpVeryMuch
        | Suggestion::AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase => StrengthReason::CapitalsHelpLittle,
        Suggestion::ReversedWordsArentMuchHarderToGuess => StrengthReason::ReversingHelpsLittle,
        Suggestion::PredictableSubstitutionsDontHelpVeryMuch => StrengthReason::ReplacingHelpsLittle,
        Suggestion::UseALongerKeyboardPatternWithMoreTurns => StrengthReason::KeyboardPattern,
        Suggestion::AvoidSequences => StrengthReason::Sequence,
        Suggestion::AvoidRecentYears | Suggestion::AvoidYearsThatAreAssociatedWithYou => StrengthReason::Year,
        Suggestion::AvoidDatesAndYearsThatAreAssociatedWithYou => StrengthReason::Date,
        Suggestion::AvoidRepeatedWordsAndCharacters => return None,
    })
}
