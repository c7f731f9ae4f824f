//! Taking in what another post sent: `cargo run --release -p sala-sync --example sync-bench`, with `-- --quick` to see
//! that it runs. What is kept is invented; no key stretching takes part.
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

use measure::{Options, in_turn, print, timed};
use rusqlite::{Connection, params};
use sala_keys::{Passphrase, WorkFactor};
use sala_record::*;
use sala_sync::{HandOver, prepare, receive};
use sala_vault::{NewVault, Vault};
use std::path::Path;
use uuid::Uuid;

const SERVICE: &str = "consular-department";

/// Events of one case: the opening, two consents, one longer text, answers.
const EVENTS: usize = 16;

const TOLD: &str = "Em làm từ sáng đến đêm, chủ giữ giấy tờ, em không được ra ngoài một mình. Tháng nào họ cũng trừ \
    tiền ăn ở, còn lại bao nhiêu em không biết. ເຮັດວຽກໝົດມື້ ບໍ່ໄດ້ພັກຜ່ອນ. Em muốn về nhà.";

fn main() {
    let options = Options::read();
    let cases = if options.quick { 50 } else { 1_000 };
    let folder = options.folder();
    let mut post = vault(&folder.path().join("post"));
    let ids: Vec<CaseId> = (0..cases).map(case).collect();
    for some in ids.chunks(250) {
        let contents: Vec<Content> = some.iter().flat_map(|id| conversation(*id)).collect();
        post.append(&contents).unwrap();
    }
    take_in(&options, folder.path(), &mut post, &ids);
}

fn vault(folder: &Path) -> Vault {
    let passphrase = Passphrase::new("cà phê sáng ຊ້າງ ກິນ ກ້ວຍ");
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: "Officer of the exercise",
        recovery: &[],
        kind: CardKind::Training,
        work: WorkFactor::new(8).unwrap(),
    };
    Vault::create(folder, &new).unwrap()
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
        at: now(),
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

fn now() -> Timestamp {
    Timestamp::from_millis(1_795_000_000_000)
}

fn conversation(case: CaseId) -> Vec<Content> {
    let yes = |purpose, recipient: Option<&str>| {
        let recipient = recipient.map(str::to_owned);
        content(case, None, Body::Consent(ConsentChange { purpose, decision: Decision::Yes, recipient }))
    };
    let opened = Opened {
        code: "K7-QM".to_owned(),
        guide: GuideRef { id: "bench".to_owned(), version: "1".to_owned(), digest: Digest::of(b"guide") },
        officer_language: "vi".to_owned(),
        address: Address { vi: "chi-em".to_owned(), lo: "euay-nong".to_owned() },
        interpreter: Interpreter { mode: InterpreterMode::InPerson, code: None },
        training: true,
    };
    let told = Body::Answer(Answer::Text { words: TOLD.to_owned(), voice: Voice::Theirs });
    let mut all = vec![
        content(case, None, Body::Opened(opened)),
        yes(Purpose::Notes, None),
        yes(Purpose::Share, Some(SERVICE)),
        content(case, Some("story".to_owned()), told),
    ];
    let answer = || Body::Answer(Answer::Choice("yes".to_owned()));
    all.extend((all.len()..EVENTS).map(|number| content(case, Some(format!("question-{number}")), answer())));
    all
}

/// P08. A bundle received by a vault that knows nothing of it: opened, its signature and every hash checked, every chain
/// followed, merged and on the disk; beside a plain SQLite file that is given the same rows in one transaction.
fn take_in(options: &Options, folder: &Path, post: &mut Vault, ids: &[CaseId]) {
    let desks: Vec<Vault> =
        (0..options.rounds(7) + 2).map(|n| vault(&folder.join(format!("desk-{n}")))).collect();
    let cards: Vec<RecipientCard> = desks.iter().map(Vault::card).collect();
    let hand_over = HandOver {
        cases: ids,
        service: SERVICE,
        cards: &cards,
        readme: "How to open",
        language: "vi",
        now: now(),
    };
    let sealed = prepare(post, &hand_over, |_, events| Some(page(events))).unwrap().bundle;
    let sender = post.card();
    let events: Vec<Event> = ids.iter().flat_map(|id| post.events(*id).unwrap()).collect();
    let rows: Vec<Row> = events.iter().map(row).collect();
    let mut waiting = desks.into_iter();
    let mut files = 0;
    let [ours, plain] = in_turn(
        options.rounds(7),
        [
            &mut |_| {
                let mut desk = waiting.next().unwrap();
                timed(|| {
                    let received = receive(&mut desk, &sealed.bytes, &sender).unwrap();
                    assert_eq!(received.report.added, events.len());
                    assert!(received.report.gaps.is_empty() && received.report.forks.is_empty());
                    (received, desk)
                })
            },
            &mut |_| {
                files += 1;
                let mut db = open_plain(&folder.join(format!("plain-{files}.db")));
                timed(|| insert_all(&mut db, &rows))
            },
        ],
    );
    print(
        &format!(
            "take in and verify {} cases, {} events, a bundle of {} KiB",
            ids.len(),
            events.len(),
            sealed.bytes.len() / 1024
        ),
        &ours,
        Some((
            "plain SQLite, WAL, synchronous=FULL: the same rows in one transaction, given and not checked",
            &plain,
        )),
    );
}

/// A page for people, about as long as a real one.
fn page(events: &[Event]) -> String {
    let words = events.iter().filter_map(|event| event.content.as_ref());
    words.map(|content| format!("<p>{}</p>", content["kind"])).collect()
}

/// The journal's own schema in a file without a key.
fn open_plain(path: &Path) -> Connection {
    let db = Connection::open(path).unwrap();
    db.execute_batch("PRAGMA journal_mode = wal; PRAGMA synchronous = full;").unwrap();
    db.execute_batch(include_str!("../../../docs/schema.sql")).unwrap();
    db
}

/// An event as a plain program would have it at hand: nothing to make, only to insert.
struct Row {
    header: Header,
    ids: [String; 3],
    text: String,
    salt: [u8; 32],
    content: Content,
    kind: String,
}

fn row(event: &Event) -> Row {
    let (value, content) = (event.content.as_ref().unwrap(), event.read().unwrap().unwrap());
    Row {
        header: event.header.clone(),
        ids: [event.header.id.to_string(), event.header.device.to_string(), content.case.to_string()],
        text: value.to_string(),
        salt: event.salt.unwrap().0,
        kind: value["kind"].as_str().unwrap().to_owned(),
        content,
    }
}

fn insert_all(db: &mut Connection, rows: &[Row]) {
    let transaction = db.transaction().unwrap();
    {
        let sql = "INSERT INTO event (id, v, device, seq, prev, content_hash, chain_hash, content, salt, case_id, kind, item, at)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
        let mut statement = transaction.prepare(sql).unwrap();
        for Row { header, ids: [id, device, case], text, salt, content, kind } in rows {
            let seq = i64::try_from(header.seq).unwrap();
            let prev = header.prev.map(|digest| digest.0);
            let (hash, at) = (header.content.0, content.at.as_millis());
            let all =
                params![id, header.v, device, seq, prev, hash, text, salt, case, kind, content.item, at];
            statement.execute(all).unwrap();
        }
    }
    transaction.commit().unwrap();
}
