//! A post with a vault, a fixed clock and the guides that ship.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod way;

use jiff::tz::TimeZone;
use sala_field::wire::*;
use sala_field::{FieldError, Places, Session};
use sala_record::{
    Address, Answer, CaseId, Channel, Clock, Interpreter, InterpreterMode, Note, RecipientCard, Timestamp,
    Voice,
};
use sala_texts::Lang;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

pub const PASSPHRASE: &str = "hoa sen trắng nở bên hồ Bảy Mẫu";

/// A clock that stands still.
pub struct Fixed(pub &'static str);

impl Clock for Fixed {
    fn now(&self) -> Timestamp {
        Timestamp::try_from(self.0.to_owned()).unwrap()
    }
}

pub fn guides() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-guides")
}

pub struct Post {
    pub folder: TempDir,
    pub session: Session,
}

impl Post {
    /// A post whose officer has just set up the vault.
    pub fn new() -> Self {
        let mut post = Self::locked("2026-11-22T07:05:00Z");
        post.set_up(None, false).unwrap();
        post
    }

    pub fn locked(clock: &'static str) -> Self {
        Self::with_guides(clock, guides())
    }

    pub fn with_guides(clock: &'static str, guides: PathBuf) -> Self {
        Self::in_folder(TempDir::new().unwrap(), clock, guides)
    }

    pub fn in_folder(folder: TempDir, clock: &'static str, guides: PathBuf) -> Self {
        let places = Places { home: folder.path().join("sala"), guides };
        let zone = TimeZone::fixed(jiff::tz::offset(7));
        let mut session = Session::with_clock(places, Box::new(Fixed(clock)), zone);
        let preferences = Preferences { language: Lang::Vi, text_size: 100, lock_after_minutes: 5 };
        session.set_preferences(preferences).unwrap();
        Self { folder, session }
    }

    pub fn set_up(
        &mut self,
        recovery_card: Option<String>,
        training: bool,
    ) -> Result<SessionView, FieldError> {
        let officer = "Trực ban 1".to_owned();
        self.session.set_up(SetUpRequest {
            passphrase: PASSPHRASE.to_owned(),
            officer,
            recovery_card,
            training,
        })
    }

    pub fn unlock(&mut self, passphrase: &str) -> Result<SessionView, FieldError> {
        self.session.unlock(UnlockRequest { passphrase: passphrase.to_owned(), training: false })
    }

    /// The program is started again over the same vault, at another time, with these guides.
    pub fn started_again(self, clock: &'static str, guides: PathBuf) -> Self {
        let Self { folder, session } = self;
        drop(session);
        let places = Places { home: folder.path().join("sala"), guides };
        let zone = TimeZone::fixed(jiff::tz::offset(7));
        let session = Session::with_clock(places, Box::new(Fixed(clock)), zone);
        let mut post = Self { folder, session };
        post.unlock(PASSPHRASE).unwrap();
        post
    }

    pub fn begin(&mut self) -> CaseId {
        self.begin_with("consular-walk-in")
    }

    pub fn begin_with(&mut self, guide: &str) -> CaseId {
        let view = self.session.begin(BeginRequest {
            guide: guide.to_owned(),
            person_language: Lang::Lo,
            address: Address { vi: "chi-em".to_owned(), lo: "euay-nong".to_owned() },
            interpreter: Interpreter { mode: InterpreterMode::InPerson, code: Some("PD-2".to_owned()) },
            from_paper: false,
        });
        view.unwrap().case
    }

    /// A conversation to which the person agreed, with notes.
    pub fn agreed(&mut self) -> CaseId {
        let case = self.begin();
        self.choose(case, "consent-talk", "yes").unwrap();
        self.choose(case, "consent-notes", "yes").unwrap();
        case
    }

    pub fn answer(&mut self, case: CaseId, item: &str, answer: Answer) -> Result<CaseView, FieldError> {
        self.session.answer(AnswerRequest {
            case,
            item: item.to_owned(),
            answer,
            channel: Channel::Interpreted,
        })
    }

    pub fn choose(&mut self, case: CaseId, item: &str, option: &str) -> Result<CaseView, FieldError> {
        self.answer(case, item, Answer::Choice(option.to_owned()))
    }

    pub fn tell(&mut self, case: CaseId, item: &str, words: &str) -> Result<CaseView, FieldError> {
        self.answer(case, item, Answer::Text { words: words.to_owned(), voice: Voice::Theirs })
    }

    pub fn note(&mut self, case: CaseId, item: &str, words: &str) -> Result<CaseView, FieldError> {
        let note = Note { words: words.to_owned(), voice: Voice::Summary };
        self.session.note(NoteRequest { case, item: Some(item.to_owned()), note, channel: Channel::Direct })
    }

    pub fn view(&mut self, case: CaseId) -> CaseView {
        self.session.open_case(CaseRequest { case }).unwrap()
    }

    /// Every byte that the program has written.
    pub fn on_disk(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut folders = vec![self.folder.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                bytes.extend_from_slice(path.to_string_lossy().as_bytes());
                if path.is_dir() {
                    folders.push(path);
                } else {
                    bytes.extend(std::fs::read(path).unwrap());
                }
            }
        }
        bytes
    }
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, target) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

pub fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// A card for a service, confirmed by the officer who set up the post.
pub fn add_card(card: &RecipientCard, service: &str) -> AddCardRequest {
    let own = PASSPHRASE.to_owned();
    AddCardRequest { text: card_text(card), service: service.to_owned(), own }
}

pub fn card_text(card: &RecipientCard) -> String {
    sala_keys::Card::to_text(card).unwrap()
}
