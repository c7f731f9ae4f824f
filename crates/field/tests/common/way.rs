//! A post, a desk it may send to, and a stick between them.

use super::{Fixed, PASSPHRASE, Post, add_card, guides};
use sala_bundle::{make_receipt, open};
use sala_field::FieldError;
use sala_field::wire::*;
use sala_keys::Identity;
use sala_record::{CardKind, CaseId, Clock as _};
use std::fs;
use std::path::PathBuf;

pub const SERVICE: &str = "consular-department";
pub const WORDS: &str = "chim hoàng yến trong lồng";

/// A post, a desk it may send to, and a stick between them.
pub struct Way {
    pub post: Post,
    pub desk: Identity,
    pub bundles: Vec<PathBuf>,
}

impl Way {
    pub fn new() -> Self {
        Self::at("2026-11-22T07:05:00Z")
    }

    pub fn at(clock: &'static str) -> Self {
        let mut post = Post::locked(clock);
        post.set_up(None, false).unwrap();
        let desk = Identity::generate("Desk 3", CardKind::Real).unwrap();
        post.session.add_card(add_card(&desk.card(), SERVICE)).unwrap();
        Self { post, desk, bundles: Vec::new() }
    }

    /// A conversation that may be handed over.
    pub fn told(&mut self) -> CaseId {
        let case = self.post.agreed();
        self.post.tell(case, "story", WORDS).unwrap();
        self.post.choose(case, "consent-share-consular", "yes").unwrap();
        case
    }

    pub fn hand_over(&mut self, case: CaseId) -> Result<(), FieldError> {
        let folder = self.post.folder.path().join("stick");
        fs::create_dir_all(&folder).unwrap();
        let request = ExportRequest {
            case,
            service: SERVICE.to_owned(),
            cards: vec![self.desk.card().age],
            folder: folder.to_string_lossy().into_owned(),
        };
        let written = self.post.session.export(request)?;
        self.bundles.push(folder.join(written.file));
        Ok(())
    }

    /// The desk's receipt for a bundle, as a file.
    pub fn receipt(&self, bundle: usize) -> PathBuf {
        let bytes = fs::read(&self.bundles[bundle]).unwrap();
        let sender = open(&self.desk, &bytes, None).unwrap().manifest.sender;
        let opened = open(&self.desk, &bytes, Some(&sender)).unwrap();
        let receipt = make_receipt(&opened, &self.desk, Fixed("2026-11-24T03:00:00Z").now()).unwrap();
        let path = self.post.folder.path().join(receipt.file_name);
        fs::write(&path, receipt.bytes).unwrap();
        path
    }

    pub fn arrives(&mut self, bundle: usize) -> ReceiptView {
        let path = self.receipt(bundle);
        self.post.session.take_receipt_file(&path).unwrap()
    }

    pub fn keeping(&mut self, case: CaseId) -> KeepingView {
        self.post.session.keeping(CaseRequest { case }).unwrap()
    }

    pub fn erase(&mut self, case: CaseId) -> Result<ErasedView, FieldError> {
        self.post.session.erase_case(EraseRequest { case, own: PASSPHRASE.to_owned() })
    }

    pub fn rows(&mut self) -> Vec<CaseRow> {
        self.post.session.home().unwrap().cases
    }

    pub fn finds(&mut self, query: &str) -> usize {
        let request = SearchRequest { query: query.to_owned() };
        self.post.session.search_cases(request).unwrap().cases.len()
    }
}

pub fn code<T>(result: Result<T, FieldError>) -> ErrorCode {
    result.map(drop).unwrap_err().code()
}

impl Way {
    /// The same machine, another day.
    pub fn restarted(self, clock: &'static str) -> Self {
        let Way { post, desk, bundles } = self;
        let Post { folder, session } = post;
        drop(session);
        let places = sala_field::Places { home: folder.path().join("sala"), guides: guides() };
        let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(7));
        let session = sala_field::Session::with_clock(places, Box::new(Fixed(clock)), zone);
        let mut post = Post { folder, session };
        post.unlock(PASSPHRASE).unwrap();
        Self { post, desk, bundles }
    }
}
