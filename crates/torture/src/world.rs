//! The folder that a worker works in: a post's vault, a desk's, a stick, and what it takes to open them all.

use sala_keys::{Card, DatabaseKey, Passphrase, WorkFactor};
use sala_record::*;
use sala_vault::{NewVault, OpenError, Vault};
use std::fs;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// The service that all share with.
pub(crate) const SERVICE: &str = "consular-department";

/// One folder with everything in it.
#[derive(Clone, Debug)]
pub struct World {
    root: PathBuf,
}

impl World {
    /// The world in a folder.
    #[must_use]
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A place in it.
    #[must_use]
    pub fn place(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// A numbered place in it.
    #[must_use]
    pub fn numbered(&self, kind: &str, number: u32) -> PathBuf {
        self.root.join(format!("{kind}/{number}"))
    }

    /// Opens the vault in `folder` with the key that `keep_key` kept under `name`: no key stretching.
    ///
    /// # Errors
    /// As [`Vault::open_with_key`].
    pub fn open(&self, folder: &Path, name: &str) -> Result<Vault, OpenError> {
        let kept = fs::read_to_string(self.place(&format!("{name}.key")))?;
        let (key, officer) = kept.split_once(' ').unwrap();
        let key = DatabaseKey::from_hex(key.as_bytes())?;
        Vault::open_with_key(folder, key, officer.parse().unwrap())
    }

    /// Opens the post's vault, or the desk's.
    ///
    /// # Errors
    /// As [`Vault::open_with_key`].
    pub fn open_named(&self, name: &str) -> Result<Vault, OpenError> {
        self.open(&self.place(name), name)
    }

    /// Keeps the raw key of the vault in `folder` under `name`.
    pub(crate) fn keep_key(&self, folder: &Path, passphrase: &Passphrase, name: &str) {
        let file = key_files(folder).into_iter().find(|file| !file.ends_with("recovery.age")).unwrap();
        let key = sala_keys::open_with_passphrase(&fs::read(&file).unwrap(), passphrase).unwrap();
        let officer = file.file_stem().unwrap().to_str().unwrap();
        let text = format!("{} {officer}", key.to_hex().as_str());
        fs::write(self.place(&format!("{name}.key")), text).unwrap();
    }

    /// Makes a vault, keeps its key and its card.
    pub(crate) fn vault(&self, name: &str) -> Vault {
        let folder = self.place(name);
        let vault = create(&folder).unwrap();
        self.keep_key(&folder, &passphrase(0), name);
        fs::write(self.place(&format!("{name}.card")), Card::to_text(&vault.card()).unwrap()).unwrap();
        vault
    }

    /// The card of a vault of this world.
    pub(crate) fn card(&self, name: &str) -> RecipientCard {
        Card::parse(&fs::read_to_string(self.place(&format!("{name}.card"))).unwrap()).unwrap()
    }

    /// Copies all of it.
    pub(crate) fn copy_to(&self, to: &Path) -> Self {
        copy(&self.root, to);
        Self::at(to)
    }
}

/// Where worlds are made: in memory if the system has a place for that, since a kill takes nothing from what was written,
/// and power cuts are played back from a trace. `SALA_TORTURE_SCRATCH` names another place.
#[must_use]
pub fn scratch() -> tempfile::TempDir {
    let named = std::env::var_os("SALA_TORTURE_SCRATCH").map(PathBuf::from);
    let memory = Path::new("/dev/shm");
    let place = named.unwrap_or_else(|| if memory.is_dir() { memory.into() } else { std::env::temp_dir() });
    tempfile::Builder::new().prefix("sala-torture-").tempdir_in(place).unwrap()
}

/// Copies a folder and what is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// The key files of a vault that are taken for whole.
pub(crate) fn key_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder.join("keys")) else { return Vec::new() };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "age"));
    files.sort();
    files
}

pub(crate) fn quick() -> WorkFactor {
    WorkFactor::new(1).unwrap()
}

/// The `number`th passphrase of the officer.
pub(crate) fn passphrase(number: u32) -> Passphrase {
    Passphrase::new(&format!("bến đò ຊ້າງ {number}"))
}

pub(crate) fn create(folder: &Path) -> Result<Vault, OpenError> {
    let passphrase = passphrase(0);
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: "Hoa",
        recovery: &[],
        kind: CardKind::Training,
        work: quick(),
    };
    Vault::create(folder, &new)
}

/// The case of a run.
#[must_use]
pub fn case(run: u32) -> CaseId {
    CaseId(Uuid::from_u128((0xca5e << 64) | u128::from(run)))
}

/// The id of an event of a run.
pub(crate) fn event_id(run: u32, step: u32, part: u32) -> EventId {
    EventId(Uuid::from_u128(
        (0xe << 124) | (u128::from(run) << 64) | (u128::from(step) << 32) | u128::from(part),
    ))
}

pub(crate) fn content(case: CaseId, item: Option<&str>, body: Body) -> Content {
    Content {
        case,
        body,
        item: item.map(str::to_owned),
        at: Timestamp::from_millis(1_795_320_000_000),
        who: OfficerId(Uuid::from_u128(7)),
        channel: Channel::Direct,
        language: "lo".to_owned(),
        shown: None,
        guide: None,
        class: Class::Ordinary,
        source: Source::Live,
        replaces: Vec::new(),
    }
}

pub(crate) fn opened(case: CaseId) -> Content {
    let opened = Opened {
        code: "K7-QM".to_owned(),
        guide: guide(),
        officer_language: "vi".to_owned(),
        address: Address { vi: "chi-em".to_owned(), lo: "euay-nong".to_owned() },
        interpreter: Interpreter { mode: InterpreterMode::None, code: None },
        training: true,
    };
    content(case, None, Body::Opened(opened))
}

/// What is answered in step `step` of a run: words, now and then of many pages.
#[must_use]
pub fn answer(run: u32, step: u32) -> (EventId, Content) {
    let times = if step % 5 == 4 { 300 } else { 1 + step as usize % 3 };
    let words = format!("Lần {run}.{step}: {}", "họ giữ hộ chiếu, ບໍ່ໃຫ້ອອກໄປ. ".repeat(times));
    let told = Body::Answer(Answer::Text { words, voice: Voice::Theirs });
    (event_id(run, step, 0), content(case(run), Some(&format!("q{step}")), told))
}

/// A choice that takes the place of the one of the step before.
pub(crate) fn correction(run: u32, step: u32) -> [(EventId, Content); 2] {
    let mut choice = content(case(run), Some("safe"), Body::Answer(Answer::Choice(format!("option-{step}"))));
    choice.replaces.extend(step.checked_sub(1).map(|before| event_id(run, before, 1)));
    let note = Note { words: format!("Ghi chú {run}.{step}"), voice: Voice::Summary };
    let note = content(case(run), Some("safe"), Body::Note(note));
    [(event_id(run, step, 1), choice), (event_id(run, step, 2), note)]
}

/// A guide of one file.
pub(crate) fn guide() -> GuideRef {
    let digest = guide_digest([(&"guide.json".to_owned(), &guide_file())]);
    GuideRef { id: "torture".to_owned(), version: "1".to_owned(), digest }
}

pub(crate) fn guide_file() -> Vec<u8> {
    br#"{"id":"torture","version":"1"}"#.to_vec()
}
