//! The vault beside plain SQLite: `cargo run --release -p sala-vault --example bench`, with `-- --quick` to see that it
//! runs and `-- --large` for 100,000 cases. The files stay in the system's page cache: what is measured is the work, not
//! how fast a disk reads. What is kept is invented; no key stretching takes part.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a program for developers: it prints its results, and a fault ends it"
)]

mod answers;
mod measure;

use measure::{Options, in_turn, print, timed};
use rusqlite::Connection;
use sala_keys::{DatabaseKey, Passphrase, WorkFactor, open_with_passphrase};
use sala_record::{
    Address, Answer, Body, CardKind, CaseId, Channel, Class, Content, Digest, GuideRef, Interpreter,
    InterpreterMode, OfficerId, Opened, Source, Timestamp, Voice,
};
use sala_vault::{NewVault, Vault};
use std::fs;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Events of one case: the opening, answers, one longer text.
const EVENTS: usize = 16;

/// Rows of the case list.
const LISTED: u32 = 50;

const WORDS: &str = "cà phê sáng ຊ້າງ ກິນ ກ້ວຍ";

const TOLD: &str = "Em làm từ sáng đến đêm, chủ giữ giấy tờ, em không được ra ngoài một mình. Tháng nào họ cũng trừ \
    tiền ăn ở, còn lại bao nhiêu em không biết. ເຮັດວຽກໝົດມື້ ບໍ່ໄດ້ພັກຜ່ອນ. Em muốn về nhà.";

fn main() {
    let options = Options::read();
    let mut sizes = vec![100];
    sizes.push(if options.quick { 500 } else { 10_000 });
    if options.large {
        sizes.push(100_000);
    }
    for cases in sizes {
        let small = cases == 100;
        type Part = (&'static str, fn(&Options, &Post));
        let last: Part = if small { ("append", answers::append) } else { ("check", check) };
        let parts: [Part; 3] = [("unlock", unlock), ("open", open_case), last];
        let mut wanted = parts.into_iter().filter(|(part, _)| options.wants(part)).peekable();
        if wanted.peek().is_none() {
            continue;
        }
        let folder = options.folder();
        let post = Post::new(folder.path(), cases);
        wanted.for_each(|(_, measure)| measure(&options, &post));
    }
}

/// A vault with cases, and the same rows in a plain SQLite file beside it. Both closed: what opens them first has more
/// to do than what opens them beside others.
struct Post {
    folder: PathBuf,
    plain: PathBuf,
    key: String,
    officer: OfficerId,
    cases: usize,
}

impl Post {
    fn new(disk: &Path, cases: usize) -> Self {
        let folder = disk.join("vault");
        let passphrase = Passphrase::new(WORDS);
        let new = NewVault {
            passphrase: &passphrase,
            officer_name: "Officer of the exercise",
            recovery: &[],
            kind: CardKind::Training,
            work: WorkFactor::new(8).unwrap(),
        };
        let mut vault = Vault::create(&folder, &new).unwrap();
        let numbers: Vec<usize> = (0..cases).collect();
        for some in numbers.chunks(250) {
            let contents: Vec<Content> = some.iter().flat_map(|number| conversation(*number)).collect();
            vault.append(&contents).unwrap();
        }
        let officer = vault.officer();
        drop(vault);
        let file = folder.join("keys").join(format!("{officer}.age"));
        let key = open_with_passphrase(&fs::read(file).unwrap(), &passphrase).unwrap().to_hex().to_string();
        let plain = disk.join("plain.db");
        export(&folder, &key, &plain);
        drop(open_plain(&plain));
        Self { folder, plain, key, officer, cases }
    }

    fn vault(&self) -> Vault {
        let key = DatabaseKey::from_hex(self.key.as_bytes()).unwrap();
        Vault::open_with_key(&self.folder, key, self.officer).unwrap()
    }
}

/// Copies the vault, schema and rows, into a file without a key, as stock SQLCipher does it.
fn export(folder: &Path, key: &str, plain: &Path) {
    let db = Connection::open(folder.join("cases.db")).unwrap();
    db.execute_batch(&format!("PRAGMA key = \"x'{key}'\"")).unwrap();
    db.execute("ATTACH ?1 AS plain KEY ''", [plain.to_str().unwrap()]).unwrap();
    db.query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(())).unwrap();
    db.execute_batch("DETACH plain").unwrap();
}

/// What a careful program without encryption would do.
fn open_plain(path: &Path) -> Connection {
    let db = Connection::open(path).unwrap();
    db.execute_batch("PRAGMA journal_mode = wal; PRAGMA synchronous = full;").unwrap();
    db
}

fn case(number: usize) -> CaseId {
    // Spread over the index as random ids are; the same in every run.
    let digest = Digest::of(&number.to_le_bytes()).0;
    CaseId(Uuid::from_slice(&digest[..16]).unwrap())
}

fn content(case: CaseId, item: Option<String>, body: Body) -> Content {
    Content {
        case,
        body,
        item,
        at: Timestamp::from_millis(1_795_000_000_000),
        who: OfficerId(Uuid::from_u128(7)),
        channel: Channel::Interpreted,
        language: "lo".to_owned(),
        shown: Some(Digest::of(b"words")),
        guide: Some(Digest::of(b"guide")),
        class: Class::Ordinary,
        source: Source::Live,
        replaces: Vec::new(),
    }
}

fn answer(case: CaseId, number: usize) -> Content {
    content(case, Some(format!("question-{number}")), Body::Answer(Answer::Choice("yes".to_owned())))
}

fn conversation(number: usize) -> Vec<Content> {
    let case = case(number);
    let opened = Opened {
        code: "K7-QM".to_owned(),
        guide: GuideRef { id: "bench".to_owned(), version: "1".to_owned(), digest: Digest::of(b"guide") },
        officer_language: "vi".to_owned(),
        address: Address { vi: "chi-em".to_owned(), lo: "euay-nong".to_owned() },
        interpreter: Interpreter { mode: InterpreterMode::InPerson, code: None },
        training: true,
    };
    let told = Body::Answer(Answer::Text { words: TOLD.to_owned(), voice: Voice::Theirs });
    let mut all =
        vec![content(case, None, Body::Opened(opened)), content(case, Some("story".to_owned()), told)];
    all.extend((all.len()..EVENTS).map(|number| answer(case, number)));
    all
}

/// P02. From the key to the case list, beside opening the plain file and reading the same rows.
fn unlock(options: &Options, post: &Post) {
    let [ours, plain] = in_turn(
        options.rounds(60),
        [
            &mut |_| {
                timed(|| {
                    let vault = post.vault();
                    let listed = vault.recent_cases(None, LISTED).unwrap();
                    assert_eq!(listed.len(), LISTED as usize);
                    (vault, listed)
                })
            },
            &mut |_| {
                timed(|| {
                    let db = open_plain(&post.plain);
                    let listed = list_plain(&db);
                    assert_eq!(listed.len(), LISTED as usize);
                    (db, listed)
                })
            },
        ],
    );
    print(
        &format!("unlock without key stretching to the {LISTED} newest of {} cases", post.cases),
        &ours,
        Some(("plain SQLite: open, the same rows, not read as JSON", &plain)),
    );
}

fn list_plain(db: &Connection) -> Vec<(String, String, i64)> {
    let sql = "WITH page AS (SELECT id, latest FROM case_file ORDER BY latest DESC LIMIT ?1)
        SELECT page.id, (SELECT content FROM event WHERE case_id = page.id AND kind = 'opened'), SUM(d.events), page.latest,
            MAX(d.last_at), MIN(d.work_seq = 0 OR d.closed_seq > d.work_seq), MAX(d.handed_over_seq)
        FROM page JOIN case_device AS d ON d.case_id = page.id GROUP BY page.id ORDER BY page.latest DESC";
    let mut statement = db.prepare(sql).unwrap();
    let rows = statement.query_map([LISTED], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

/// A case and all its events, beside the same rows out of the plain file. Case after case, all over the file.
fn open_case(options: &Options, post: &Post) {
    let (vault, plain) = (post.vault(), open_plain(&post.plain));
    let of = |round: usize| case(round * 7_919 % post.cases);
    let [ours, plain] = in_turn(
        options.rounds(1_000),
        [
            &mut |round| {
                let case = of(round);
                timed(|| {
                    let events = vault.events(case).unwrap();
                    assert!(events.len() >= EVENTS);
                    events
                })
            },
            &mut |round| {
                let case = of(round).to_string();
                timed(|| {
                    let events = events_plain(&plain, &case);
                    assert!(events.len() >= EVENTS);
                    events
                })
            },
        ],
    );
    print(
        &format!("open one of {} cases, {EVENTS} events", post.cases),
        &ours,
        Some(("plain SQLite: the same rows, not read as JSON", &plain)),
    );
}

/// The columns of a row that are text, and those that are bytes.
type Row = ([String; 3], [Option<Vec<u8>>; 3], i64);

fn events_plain(db: &Connection, case: &str) -> Vec<Row> {
    let sql = "SELECT id, device, content, prev, content_hash, salt, seq, v FROM event WHERE case_id = ?1";
    let mut statement = db.prepare_cached(sql).unwrap();
    let rows = statement.query_map([case], |row| {
        let text = [row.get(0)?, row.get(1)?, row.get(2)?];
        Ok((text, [row.get(3)?, row.get(4)?, row.get(5)?], row.get(6)?))
    });
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

/// P12 and P13. Every hash of the journal recomputed and every chain followed, beside what SQLite itself can check.
fn check(options: &Options, post: &Post) {
    let (vault, plain) = (post.vault(), open_plain(&post.plain));
    let rounds = options.rounds(7);
    let mut events = 0;
    let [ours, plain] = in_turn(
        rounds,
        [
            &mut |_| {
                timed(|| {
                    let report = vault.verify_chain().unwrap();
                    assert!(report.is_sound());
                    events = report.events;
                })
            },
            &mut |_| {
                let sql = "PRAGMA integrity_check";
                timed(|| {
                    let said: String = plain.query_row(sql, [], |row| row.get(0)).unwrap();
                    assert_eq!(said, "ok");
                })
            },
        ],
    );
    let size = fs::metadata(post.folder.join("cases.db")).unwrap().len() / (1024 * 1024);
    print(
        &format!("check the whole journal, {events} events, {size} MiB"),
        &ours,
        Some(("plain SQLite: PRAGMA integrity_check, which knows no hash", &plain)),
    );
}
