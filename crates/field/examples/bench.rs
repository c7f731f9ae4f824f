//! The officer's use cases, measured: `cargo run --release -p sala-field --example field-bench`, with `-- --quick` to see
//! that it runs and `-- --only guides` for the guides without a session. Sealing and opening are measured beside stock `age`, if it is installed. It works in a training vault
//! of its own; what is said in it is invented.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a program for developers: it prints its results, and a fault ends it"
)]

#[allow(dead_code, reason = "shared with the vault's program, which knows a larger size")]
#[path = "../../vault/examples/measure/mod.rs"]
mod measure;

mod guides;
mod many_cases;
mod many_questions;

use guides::TOLD;
use many_questions::{LONG, MANY, enlarge};
use measure::{Options, Samples, in_turn, print, timed};
use sala_bundle::{CaseContents, Contents};
use sala_field::library::read_guide;
use sala_field::wire::*;
use sala_field::{Places, Session};
use sala_guide::Guide;
use sala_keys::{Card, Identity, Passphrase, SealTarget, WorkFactor};
use sala_record::{
    Address, Answer, Body, CardKind, CaseId, Channel, Class, Content, DeviceId, Digest, Event, EventId,
    Interpreter, InterpreterMode, OfficerId, Source, Timestamp, Voice, chain_hash,
};
use sala_texts::Lang;
use sala_vault::{NewVault, Vault};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use uuid::Uuid;

const WALK_IN: &str = "consular-walk-in";

const WORDS: &str = "cà phê sáng ຊ້າງ ກິນ ກ້ວຍ";

fn main() {
    let options = Options::read();
    let folder = options.folder();
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-guides");
    let many = folder.path().join("guides");
    enlarge(&ours.join(WALK_IN), &many.join(WALK_IN), MANY);
    let long = folder.path().join("long");
    enlarge(&ours.join(WALK_IN), &long.join(WALK_IN), LONG);
    let sizes = [
        (WALK_IN.to_owned(), &ours),
        (format!("guide of {LONG} questions"), &long),
        (format!("guide of {MANY} questions"), &many),
    ];
    if options.wants("guides") {
        for (name, shelf) in &sizes {
            guides::load(&options, name, &shelf.join(WALK_IN));
            guides::evaluation(&options, name, &shelf.join(WALK_IN));
        }
        guides::proofs(&options, &ours);
    }
    if options.wants("officer") {
        officer(&options, folder.path(), &sizes);
    }
}

/// Interviews, the first screen, the search, and bundles.
fn officer(options: &Options, folder: &Path, sizes: &[(String, &PathBuf); 3]) {
    let mut posts = Vec::new();
    for ((name, shelf), rounds) in sizes.iter().zip([800, 400, 200]) {
        let mut post = Post::new(&folder.join(format!("post-{rounds}")), shelf);
        interview(name, options.rounds(rounds), &mut post);
        posts.push(post);
    }
    first_screen(options, &mut posts[0]);
    many_cases::search(options, folder, sizes[0].1);
    let desk = Desk::new(folder);
    export(options, &mut posts[0], &desk);
    for (name, bytes) in [("50 KiB", 50 * 1024), ("1 MiB", 1024 * 1024)] {
        bundle(options, name, bytes, &desk);
    }
}

/// An officer at work in a training vault.
struct Post {
    session: Session,
    guide: Guide,
    /// Where the present interview stands.
    view: Option<CaseView>,
}

impl Post {
    fn new(folder: &Path, guides: &Path) -> Self {
        let places = Places { home: folder.join("sala"), guides: guides.to_owned() };
        fs::create_dir_all(&places.home).unwrap();
        let passphrase = Passphrase::new(WORDS);
        let new = NewVault {
            passphrase: &passphrase,
            officer_name: "Officer of the exercise",
            recovery: &[],
            kind: CardKind::Training,
            work: WorkFactor::new(8).unwrap(),
        };
        drop(Vault::create(&places.vault(true), &new).unwrap());
        let mut session = Session::start(places);
        let preferences = Preferences { language: Lang::Vi, text_size: 100, lock_after_minutes: 30 };
        session.set_preferences(preferences).unwrap();
        session.unlock(UnlockRequest { passphrase: WORDS.to_owned(), training: true }).unwrap();
        let guide = Guide::load(&read_guide(&guides.join(WALK_IN)).unwrap()).unwrap();
        Self { session, guide, view: None }
    }

    /// A new conversation to which the person agreed, with notes: from here on each answer goes to the disk.
    fn begin(&mut self) -> CaseView {
        let begun = self.session.begin(BeginRequest {
            guide: WALK_IN.to_owned(),
            person_language: Lang::Lo,
            address: Address { vi: "chi-em".to_owned(), lo: "euay-nong".to_owned() },
            interpreter: Interpreter { mode: InterpreterMode::InPerson, code: None },
            from_paper: false,
        });
        let case = begun.unwrap().case;
        self.choose(case, "consent-talk", "yes");
        self.choose(case, "consent-notes", "yes")
    }

    fn choose(&mut self, case: CaseId, item: &str, option: &str) -> CaseView {
        let request = self.request(case, item, Answer::Choice(option.to_owned()));
        self.session.answer(request).unwrap()
    }

    fn request(&self, case: CaseId, item: &str, answer: Answer) -> AnswerRequest {
        AnswerRequest { case, item: item.to_owned(), answer, channel: Channel::Interpreted }
    }

    /// An answer to the question that the engine asks next; a new conversation after the last.
    fn next(&mut self) -> AnswerRequest {
        let (case, item) = loop {
            match self.view.take() {
                Some(CaseView { case, next: Some(PlaceView { item: Some(item), .. }), .. }) => {
                    break (case, item);
                }
                _ => self.view = Some(self.begin()),
            }
        };
        let answer = guides::answer_to(self.guide.item(&item).unwrap(), 0);
        self.request(case, &item, answer)
    }

    /// A whole conversation, with consent to share.
    fn finished(&mut self) -> CaseId {
        self.view = Some(self.begin());
        let case = self.view.as_ref().unwrap().case;
        while self.view.as_ref().is_some_and(|view| view.next.is_some()) {
            let request = self.next();
            self.view = Some(self.session.answer(request).unwrap());
        }
        self.choose(case, "consent-share-consular", "yes");
        case
    }
}

/// P03. Interview after interview, each answer to the question that the engine asks next.
fn interview(name: &str, rounds: usize, post: &mut Post) {
    let mut evaluated = Vec::new();
    let mut serialised = Vec::new();
    let [answered] = in_turn(
        rounds,
        [&mut |_| {
            let request = post.next();
            let case = request.case;
            let mut made = None;
            let time = timed(|| made = Some(post.session.answer(request).unwrap()));
            evaluated.push(timed(|| post.session.open_case(CaseRequest { case }).unwrap()));
            serialised.push(timed(|| serde_json::to_string(&made).unwrap()));
            post.view = made;
            time
        }],
    );
    let measured = |times: Vec<Duration>| Samples::of(times.into_iter().rev().take(rounds));
    print(&format!("answer to next view, durable: {name}"), &answered, None);
    print(&format!("evaluate and view, without disk: {name}"), &measured(evaluated), None);
    print(&format!("view as JSON: {name}"), &measured(serialised), None);
}

/// P02, after the vault is open: the first screen, with what is still to be done in each case.
fn first_screen(options: &Options, post: &mut Post) {
    let cases = post.session.home().unwrap().cases.len();
    let [ours] = in_turn(options.rounds(100), [&mut |_| timed(|| post.session.home().unwrap())]);
    print(&format!("first screen, conversations: {cases}"), &ours, None);
}

/// A receiving desk, and a folder for what is sealed to it.
struct Desk {
    identity: Identity,
    identity_file: PathBuf,
    folder: PathBuf,
    /// The version of stock `age`, if it is there.
    age: Option<String>,
}

impl Desk {
    fn new(folder: &Path) -> Self {
        let identity = Identity::generate("Desk of the exercise", CardKind::Training).unwrap();
        let folder = folder.join("desk");
        fs::create_dir(&folder).unwrap();
        let identity_file = folder.join("identity");
        fs::write(&identity_file, identity.to_file().as_bytes()).unwrap();
        let told = Command::new("age").arg("--version").stderr(Stdio::null()).output().ok();
        let age = told.map(|told| String::from_utf8_lossy(&told.stdout).trim().to_owned());
        Self { identity, identity_file, folder, age }
    }

    /// Stock `age` from one file into another, as a process of its own.
    fn age(&self, arguments: &[&str], from: &Path, into: &Path) -> Duration {
        let _ = fs::remove_file(into);
        timed(|| {
            let mut age = Command::new("age");
            let done = age.args(arguments).arg("-o").arg(into).arg(from).status().unwrap();
            assert!(done.success());
        })
    }

    fn age_seals(&self, from: &Path) -> Duration {
        self.age(&["-r", &self.identity.card().age], from, &self.folder.join("age-sealed"))
    }

    fn age_opens(&self, from: &Path) -> Duration {
        self.age(&["-d", "-i", self.identity_file.to_str().unwrap()], from, &self.folder.join("age-opened"))
    }

    /// Ours alone, or ours and stock `age` in turn.
    fn beside(
        &self,
        rounds: usize,
        ours: &mut dyn FnMut(usize) -> Duration,
        stock: &mut dyn FnMut(usize) -> Duration,
        what: &str,
        how: &str,
    ) {
        match &self.age {
            Some(version) => {
                let [ours, stock] = in_turn(rounds, [ours, stock]);
                print(what, &ours, Some((&format!("age {version}, {how}"), &stock)));
            }
            None => print(what, &in_turn(rounds, [ours])[0], None),
        }
    }
}

/// The kind of service the cases go to.
const SERVICE: &str = "consular-department";

/// P07. A case as the officer hands it over: consents, page, bundle, journal, a file that is on the disk.
fn export(options: &Options, post: &mut Post, desk: &Desk) {
    let card = desk.identity.card();
    post.session
        .add_card(AddCardRequest {
            text: Card::to_text(&card).unwrap(),
            service: SERVICE.to_owned(),
            own: WORDS.to_owned(),
        })
        .unwrap();
    let stick = desk.folder.join("stick");
    fs::create_dir(&stick).unwrap();
    let request = |case| ExportRequest {
        case,
        service: SERVICE.to_owned(),
        cards: vec![card.age.clone()],
        folder: stick.to_str().unwrap().to_owned(),
    };
    let first = post.finished();
    let written = post.session.export(request(first)).unwrap();
    let tar = sala_keys::open(&desk.identity, &fs::read(stick.join(written.file)).unwrap()).unwrap();
    let tar_file = desk.folder.join("export.tar");
    fs::write(&tar_file, tar.as_slice()).unwrap();
    desk.beside(
        options.rounds(30),
        &mut |_| {
            let request = request(post.finished());
            timed(|| post.session.export(request).unwrap())
        },
        &mut |_| desk.age_seals(&tar_file),
        &format!("export one case, guide included, {} KiB", tar.len() / 1024),
        "-r: seals one such tar, file to file, a process of its own, no fsync",
    );
}

/// Sealing and opening a bundle with this much text of a case, from start to closed file.
fn bundle(options: &Options, name: &str, size: usize, desk: &Desk) {
    let sender = Identity::generate("Device of the exercise", CardKind::Training).unwrap();
    let target = SealTarget::for_kind(CardKind::Training, &[desk.identity.card()]).unwrap();
    let contents = contents(size);
    let now = Timestamp::from_millis(1_795_000_000_000);
    let sealed = sala_bundle::seal(&contents, &sender, &target, now).unwrap().bytes;
    let tar = sala_keys::open(&desk.identity, &sealed).unwrap();
    let (tar_file, sealed_file) = (desk.folder.join("case.tar"), desk.folder.join("case.age"));
    let (made, opened) = (desk.folder.join("sealed"), desk.folder.join("opened"));
    fs::write(&tar_file, tar.as_slice()).unwrap();
    fs::write(&sealed_file, &sealed).unwrap();
    let rounds = options.rounds(100);
    desk.beside(
        rounds,
        &mut |_| {
            let _ = fs::remove_file(&made);
            timed(|| {
                let bundle = sala_bundle::seal(&contents, &sender, &target, now).unwrap();
                fs::write(&made, &bundle.bytes).unwrap();
            })
        },
        &mut |_| desk.age_seals(&tar_file),
        &format!(
            "seal a bundle of {name} of case text, {} KiB: hash, sign, pack, encrypt, write",
            tar.len() / 1024
        ),
        "-r: the same tar, file to file, a process of its own",
    );
    let card = sender.card();
    desk.beside(
        rounds,
        &mut |_| {
            let _ = fs::remove_file(&opened);
            timed(|| {
                let read = fs::read(&sealed_file).unwrap();
                let bundle = sala_bundle::open(&desk.identity, &read, Some(&card)).unwrap();
                let members: Vec<&[u8]> = bundle.members.iter().map(|(_, bytes)| bytes.as_slice()).collect();
                fs::write(&opened, members.concat()).unwrap();
            })
        },
        &mut |_| desk.age_opens(&sealed_file),
        &format!("open a bundle of {name} of case text: read, decrypt, verify all, write"),
        "-d: the same bundle, file to file, a process of its own",
    );
}

/// One case whose answers hold `size` bytes of text, and nothing else of size.
fn contents(size: usize) -> Contents {
    let case = CaseId(Uuid::from_u128(0xca5e));
    let words = TOLD.repeat(8);
    let device = DeviceId(Uuid::from_u128(1));
    let mut events = Vec::new();
    let mut prev = None;
    for number in 0..size.div_ceil(words.len()) {
        let seq = number as u64 + 1;
        let content = Content {
            case,
            body: Body::Answer(Answer::Text { words: words.clone(), voice: Voice::Theirs }),
            item: Some(format!("question-{number}")),
            at: Timestamp::from_millis(1_795_000_000_000),
            who: OfficerId(Uuid::from_u128(7)),
            channel: Channel::Interpreted,
            language: "lo".to_owned(),
            shown: None,
            guide: None,
            class: Class::Ordinary,
            source: Source::Live,
            replaces: Vec::new(),
        };
        let id = EventId(Uuid::from_u128(u128::from(seq)));
        let event = Event::seal(id, device, seq, prev, &content, Digest::of(&seq.to_le_bytes())).unwrap();
        prev = Some(chain_hash(&event.header).unwrap());
        events.push(event);
    }
    Contents {
        kind: CardKind::Training,
        cases: vec![CaseContents { id: case, events, page_html: "<!doctype html>".to_owned() }],
        guides: Vec::new(),
        sequence: 1,
        heads: Vec::new(),
        readme: "An exercise.".to_owned(),
    }
}
