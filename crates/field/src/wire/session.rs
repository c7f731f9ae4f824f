//! The session: setting up, unlocking, officers, cards, preferences.

use sala_record::{Answer, CardKind, CaseId, Channel, Note};
use sala_texts::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename_all = "kebab-case")]
pub enum Phase {
    /// No vault yet.
    FirstRun,
    /// A vault is there, its key is not.
    Locked,
    /// An officer works.
    Open,
}

/// The session. Before unlocking it tells nothing about cases.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SessionView {
    /// Where it stands.
    pub phase: Phase,
    /// Whether this is the training vault; while locked, whether it is the one to be asked for.
    pub training: bool,
    /// Whether a training vault was set up already.
    pub training_ready: bool,
    /// The officer's own label, once unlocked.
    pub officer: Option<String>,
    /// Whether no recovery card was given: losing every passphrase then loses every case. A banner stays.
    pub without_recovery: bool,
    /// What is missing, if the vault is older than it was: nothing else is done before it is decided whether to go on.
    pub turned_back: Option<TurnedBackView>,
    /// Whether the mark beside the vault, by which that is recognised, is gone or cannot be read.
    pub mark_lost: bool,
    /// Whether the record contradicts itself somewhere: what still reads is to be saved, and nothing is handed over before.
    pub contradicts: bool,
    /// Whether the machine's clock is plainly wrong (before this version was made).
    pub clock_odd: bool,
    /// Whole seconds before another passphrase may be tried.
    pub wait_seconds: u32,
    /// Whether words that could not be saved before the lock wait for their officer: for whoever is that while locked, for
    /// this officer once open.
    pub words_waiting: bool,
    /// Whether words were lost at the last lock: neither saved nor set aside. Only while locked.
    pub words_lost: bool,
    /// Whether this machine certainly writes memory to the disk as it is (swap without encryption).
    pub plain_swap: bool,
    /// What is remembered before unlocking.
    pub preferences: Preferences,
    /// The program's version.
    pub version: String,
}

/// A vault that is older than it was: an older copy was put in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TurnedBackView {
    /// How many entries are missing at least, as a number for people; empty if as many are here, but not the same ones.
    pub missing: String,
    /// The day of the last entry that is here, for people; empty if there is none.
    pub last: String,
    /// Whether it is known what is missing; not after a copy was brought back, or after damage.
    pub known: bool,
}

/// What is kept in the clear beside the vault: nothing of any case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preferences {
    /// The officer's language.
    pub language: Lang,
    /// Text size in percent: 100, 125, 150 or 200.
    pub text_size: u16,
    /// Minutes of rest before locking: 1 to 30.
    pub lock_after_minutes: u16,
}

/// A passphrase to be judged while it is typed.
#[derive(Deserialize, TS)]
pub struct PassphraseRequest {
    /// As typed.
    pub passphrase: String,
    /// Words that must not count as secret, such as the officer's label.
    pub avoid: Vec<String>,
}

/// How hard a passphrase is to guess.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StrengthView {
    /// 0 (at once) to 4 (very hard).
    pub score: u8,
    /// Whether it may be used.
    pub acceptable: bool,
    /// Why not, and what would help; whole sentences.
    pub reasons: Vec<String>,
}

/// A recipient card as text.
#[derive(Deserialize, TS)]
pub struct CardRequest {
    /// The JSON of the card.
    pub text: String,
}

/// Keeping a card.
#[derive(Deserialize, TS)]
pub struct AddCardRequest {
    /// The JSON of the card.
    pub text: String,
    /// The kind of service it stands for, as an id of the contacts: a person's consent names services, not cards.
    pub service: String,
    /// The passphrase of the officer who works now: nobody plants a card at a screen that was left open.
    pub own: String,
}

/// A recipient card for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CardView {
    /// The age recipient: the card's id.
    pub id: String,
    /// The desk's name.
    pub name: String,
    /// Real or training.
    pub kind: CardKind,
    /// The four check words to compare.
    pub words: String,
    /// The card's JSON, to hand back.
    pub text: String,
    /// The service it stands for; empty for a card that is not kept.
    pub service: String,
    /// That service's name.
    pub service_label: String,
}

/// Setting up a vault.
#[derive(Deserialize, TS)]
pub struct SetUpRequest {
    /// The first officer's passphrase.
    pub passphrase: String,
    /// A label for the officer, kept inside the vault.
    pub officer: String,
    /// The post's recovery card, or none, knowingly.
    pub recovery_card: Option<String>,
    /// Whether to set up the training vault.
    pub training: bool,
}

/// Unlocking.
#[derive(Deserialize, TS)]
pub struct UnlockRequest {
    /// As typed.
    pub passphrase: String,
    /// Whether to open the training vault.
    pub training: bool,
}

/// What was saved of a damaged vault. Numbers are for people.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SalvageView {
    /// The session, open again.
    pub session: SessionView,
    /// How many conversations are whole.
    pub whole: String,
    /// The codes of those of which something is missing.
    pub in_part: Vec<String>,
    /// How many of those have lost their beginning, and with it their code.
    pub unnamed: String,
    /// How many entries are known to be lost.
    pub lost: String,
    /// Where the damaged files lie now.
    pub set_aside: String,
}

/// Locking.
#[derive(Deserialize, TS)]
pub struct LockRequest {
    /// Whether the training vault is asked for next.
    pub training: bool,
    /// Whether the page held words that could not be saved.
    pub unsaved: bool,
}

/// Changing one's passphrase.
#[derive(Deserialize, TS)]
pub struct ChangePassphraseRequest {
    /// The present one.
    pub old: String,
    /// The new one.
    pub new: String,
}

/// Another officer on this machine.
#[derive(Deserialize, TS)]
pub struct AddOfficerRequest {
    /// A label, kept inside the vault.
    pub officer: String,
    /// That officer's passphrase.
    pub passphrase: String,
    /// The passphrase of the officer who works now: nobody adds a key for themselves at a screen that was left open.
    pub own: String,
}

/// An officer who can unlock.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OfficerView {
    /// The label.
    pub label: String,
    /// Whether it is the one who works now.
    pub current: bool,
}

/// Words to be set aside before a lock.
#[derive(Deserialize, TS)]
pub struct SetAsideRequest {
    /// What was typed and could not be saved.
    pub words: Vec<TypedWords>,
}

/// Words that were typed and are not saved yet: an answer or a note.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypedWords {
    /// The case.
    pub case: CaseId,
    /// The item.
    pub item: String,
    /// The answer that the words make; none for a note.
    pub answer: Option<Answer>,
    /// As they stand in the input.
    pub typed: Note,
    /// How the words came.
    pub channel: Channel,
}
