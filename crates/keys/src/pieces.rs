//! The pieces of a recovery sheet as people write them down: codex32 (BIP 93), 76 letters and digits in groups of four.
//!
//! The library indexes into what it is given, so nothing reaches it that has not the length and the letters of a piece.

use crate::{KeyError, PieceError};
use codex32::{ChecksumEngine, Codex32String, Fe};
use zeroize::Zeroizing;

/// How many stand together, so that an eye finds its place again.
const GROUP: usize = 4;
/// What every piece begins with: a neutral word, the separator, and how many pieces it takes.
const START: &str = "part12";
/// The letters and digits of codex32, in their order: no `1`, `b`, `i`, `o`, which are taken for others.
const ALPHABET: &str = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/// Random characters of a piece: 260 bits, of which the first 256 count.
const PAYLOAD: usize = 52;
/// Under which letter each piece stands. `s` is the secret itself.
const PLACES: [Fe; 3] = [Fe::A, Fe::C, Fe::D];

/// One piece of a recovery sheet. Wiped when dropped; never shown by `Debug`.
#[derive(Clone)]
pub struct Piece(Zeroizing<String>);

impl Piece {
    /// Letters and digits of a piece.
    pub const LENGTH: usize = 76;

    /// Reads what somebody typed: capitals or not, with or without spaces and hyphens. The letter O, which no piece has, is
    /// taken for the digit it was copied from.
    ///
    /// # Errors
    /// [`PieceError::Length`], [`PieceError::Mistyped`] or [`PieceError::Foreign`].
    pub fn parse(typed: &str) -> Result<Self, PieceError> {
        let mut text = Zeroizing::new(String::with_capacity(typed.len()));
        let kept = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.' | '·'));
        text.extend(kept.flat_map(char::to_lowercase).map(|c| if c == 'o' { '0' } else { c }));
        let length = text.chars().count();
        if length != Self::LENGTH {
            return Err(PieceError::Length(length));
        }
        if !is_sound(&text) {
            return Err(PieceError::Mistyped(slip(&text)));
        }
        let piece = Self(text);
        piece.place().map(|_| piece)
    }

    /// Which of the three it is, from 1.
    #[must_use]
    pub fn number(&self) -> usize {
        self.place().unwrap_or_default() + 1
    }

    /// The sheet it belongs to: four letters and digits, no secret.
    #[must_use]
    pub fn sheet(&self) -> String {
        self.0.chars().skip(START.len()).take(GROUP).collect::<String>().to_uppercase()
    }

    /// The piece as it is written down: nineteen groups of four capitals and digits.
    #[must_use]
    pub fn groups(&self) -> Vec<Zeroizing<String>> {
        let capitals: Zeroizing<Vec<char>> =
            Zeroizing::new(self.0.chars().map(|c| c.to_ascii_uppercase()).collect());
        capitals.chunks(GROUP).map(|group| Zeroizing::new(group.iter().collect())).collect()
    }

    /// Three new pieces and the secret that any two of them give back. Two are random; the line through them gives the
    /// third and the secret, so one alone fits every secret equally well.
    pub(crate) fn three() -> Result<([Self; 3], Zeroizing<[u8; 32]>), KeyError> {
        let [first, second, third] = PLACES;
        let sheet = random_letters(GROUP)?;
        let random = |place: Fe| {
            let payload = random_letters(PAYLOAD)?;
            let text = format!("{START}{}{}{}", sheet.as_str(), place.to_char(), payload.as_str());
            checksummed(text).ok_or(KeyError::System)
        };
        let two = [random(first)?, random(second)?];
        let other = Codex32String::interpolate_at(&two, third).map_err(|_| KeyError::System)?;
        let secret = secret_of(&two).ok_or(KeyError::System)?;
        let [one, two] = two.map(|piece| Self(Zeroizing::new(piece.to_string())));
        Ok(([one, two, Self(Zeroizing::new(other.to_string()))], secret))
    }

    /// The secret of two pieces.
    pub(crate) fn join(&self, other: &Self) -> Result<Zeroizing<[u8; 32]>, PieceError> {
        if self.sheet() != other.sheet() {
            return Err(PieceError::DifferentSheets);
        }
        if self.number() == other.number() {
            return Err(PieceError::Twice);
        }
        secret_of(&[self.read()?, other.read()?]).ok_or(PieceError::Foreign)
    }

    fn read(&self) -> Result<Codex32String, PieceError> {
        // It was sound when it was parsed or made.
        Codex32String::from_string(self.0.as_str().to_owned()).map_err(|_| PieceError::Foreign)
    }

    /// Its place among the three, from 0.
    fn place(&self) -> Result<usize, PieceError> {
        let letter = self.0.strip_prefix(START).and_then(|rest| rest.chars().nth(GROUP));
        let place = PLACES.iter().position(|place| Some(place.to_char()) == letter);
        place.ok_or(PieceError::Foreign)
    }
}

impl std::fmt::Debug for Piece {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Piece(…)")
    }
}

/// Whether the checksum fits. Only letters of a piece, as many as it has, reach the library.
fn is_sound(text: &str) -> bool {
    let Some((_, letters)) = text.split_once('1') else { return false };
    text.len() == Piece::LENGTH
        && text.starts_with(START)
        && letters.chars().all(|c| ALPHABET.contains(c))
        && Codex32String::from_string(text.to_owned()).is_ok()
}

/// A piece with its checksum. (The library's own function for this, in 0.1.0, forgets the last step of the format and makes
/// strings that its own reader refuses.)
fn checksummed(mut text: String) -> Option<Codex32String> {
    let (word, letters) = text.split_once('1')?;
    let mut checksum = ChecksumEngine::new_codex32_short();
    checksum.input_hrp(word).ok()?;
    checksum.input_data_str(letters).ok()?;
    checksum.input_own_target();
    text.reserve_exact(Piece::LENGTH);
    text.extend(checksum.into_residue().into_iter().map(Fe::to_char));
    Codex32String::from_string(text).ok()
}

/// In which group the one wrong character stands, if changing a single one makes the piece sound. A help for looking, never
/// a correction: with more mistakes than the checksum can tell apart it would point at the wrong place.
fn slip(text: &str) -> Option<usize> {
    let letters: Zeroizing<Vec<char>> = Zeroizing::new(text.chars().collect());
    (0..letters.len()).find_map(|at| {
        let mends = |letter: char| {
            let tried = letters.iter().enumerate().map(|(place, c)| if place == at { letter } else { *c });
            is_sound(&Zeroizing::new(tried.collect::<String>()))
        };
        ALPHABET.chars().chain(START.chars()).any(mends).then_some(at / GROUP + 1)
    })
}

fn secret_of(two: &[Codex32String; 2]) -> Option<Zeroizing<[u8; 32]>> {
    let whole = Codex32String::interpolate_at(two, Fe::S).ok()?;
    let bytes = Zeroizing::new(whole.parts().data());
    bytes.as_slice().try_into().ok().map(Zeroizing::new)
}

/// Random letters of the alphabet, each equally likely: there are 32 of them.
fn random_letters(count: usize) -> Result<Zeroizing<String>, KeyError> {
    let mut bytes = Zeroizing::new(vec![0; count]);
    getrandom::fill(&mut bytes).map_err(|_| KeyError::System)?;
    let letter = |byte: &u8| ALPHABET.chars().nth(usize::from(byte % 32)).unwrap_or('q');
    let mut text = Zeroizing::new(String::with_capacity(count));
    text.extend(bytes.iter().map(letter));
    Ok(text)
}
