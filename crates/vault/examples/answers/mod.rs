//! One answer until it is on the disk.

use super::{
    Post, answer, case,
    measure::{Options, Samples, in_turn, print, timed},
    open_plain,
};
use rusqlite::{Connection, params};
use sala_record::{Content, Digest};
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// P04. One answer until it is on the disk, beside the same bytes in one row of one plain table, beside the whole row in
/// the same schema without encryption, and beside nothing but bytes and a sync: as many as the answer has, and as many as
/// SQLite writes for it.
///
/// Twice: as it is in use, one conversation of a hundred answers after each unlocking; and all in one go, to another case
/// each time, so that the log fills and has to be brought into the database between two answers, again and again.
pub(crate) fn append(options: &Options, post: &Post) {
    let simple = one_table(post);
    let frames = frames_of_an_answer(post);
    let (sessions, answers) = if options.quick { (2, 5) } else { (30, 100) };
    let all = (0..sessions).map(|session| answer_in_turn(post, &simple, frames, answers, |_| session));
    print_answers("after unlocking", all.reduce(|all, more| all.and(more)).unwrap());
    let rounds = options.rounds(sessions * answers);
    print_answers("in one go", answer_in_turn(post, &simple, frames, rounds, |round| round));
}

/// The times of each contestant.
struct Answers {
    frames: usize,
    ours: Samples,
    simple: Samples,
    schema: Samples,
    bytes: Samples,
    pages: Samples,
}

impl Answers {
    fn and(self, more: Self) -> Self {
        Self {
            frames: self.frames,
            ours: self.ours.and(more.ours),
            simple: self.simple.and(more.simple),
            schema: self.schema.and(more.schema),
            bytes: self.bytes.and(more.bytes),
            pages: self.pages.and(more.pages),
        }
    }
}

fn print_answers(when: &str, all: Answers) {
    let pages = format!("as many bytes as SQLite writes ({} pages) appended to a file, fsync", all.frames);
    for (against, name, baseline) in [
        ("plain SQLite", "plain SQLite, WAL, synchronous=FULL: the same content in one table", &all.simple),
        (
            "the same schema",
            "plain SQLite, WAL, synchronous=FULL: the journal's tables and triggers, hashes given",
            &all.schema,
        ),
        ("bare fsync", "the same bytes appended to a file, fsync", &all.bytes),
        ("bare fsync of as much", pages.as_str(), &all.pages),
    ] {
        print(
            &format!("answer to durable row, {when}, against {against}"),
            &all.ours,
            Some((name, baseline)),
        );
    }
}

/// `rounds` answers of each contestant, all opened anew; `place` says to which case each goes.
fn answer_in_turn(
    post: &Post,
    simple: &Path,
    frames: usize,
    rounds: usize,
    place: impl Fn(usize) -> usize,
) -> Answers {
    let (mut vault, plain, simple) = (post.vault(), open_plain(&post.plain), open_plain(simple));
    let append = |name: &str| File::create(post.folder.with_file_name(name)).unwrap();
    let (mut bytes, mut pages) = (append("bytes"), append("pages"));
    let frame = vec![7; frames * (24 + 4096)];
    let of = |round: usize| answer(case(place(round) % post.cases), round);
    let sync = |file: &mut File, bytes: &[u8]| {
        timed(|| {
            file.write_all(bytes).unwrap();
            file.sync_all().unwrap();
        })
    };
    let [ours, simple, schema, bytes, pages] = in_turn(
        rounds,
        [
            &mut |round| {
                let answer = of(round);
                timed(|| vault.append(&[answer]).unwrap())
            },
            &mut |round| insert_simple(&simple, &of(round)),
            &mut |round| insert_event(&plain, &of(round)),
            &mut |round| sync(&mut bytes, written(&of(round)).as_bytes()),
            &mut |_| sync(&mut pages, &frame),
        ],
    );
    Answers { frames, ours, simple, schema, bytes, pages }
}

/// A plain file with the contents in one table.
fn one_table(post: &Post) -> PathBuf {
    let path = post.folder.with_file_name("one-table.db");
    let table =
        "CREATE TABLE answer (id TEXT PRIMARY KEY, case_id TEXT NOT NULL, content TEXT NOT NULL) STRICT;
        CREATE INDEX answer_case ON answer (case_id);
        ATTACH 'plain.db' AS plain KEY '';
        INSERT INTO answer SELECT id, case_id, content FROM plain.event;
        DETACH plain;";
    open_plain(&path).execute_batch(&table.replace("plain.db", post.plain.to_str().unwrap())).unwrap();
    path
}

/// How many pages SQLite writes for one answer, rounded up.
fn frames_of_an_answer(post: &Post) -> usize {
    const ANSWERS: usize = 50;
    let plain = open_plain(&post.plain);
    for round in 0..ANSWERS {
        insert_event(&plain, &answer(case(0), round));
    }
    let sql = "PRAGMA wal_checkpoint(PASSIVE)";
    let frames: i64 = plain.query_row(sql, [], |row| row.get(1)).unwrap();
    usize::try_from(frames).unwrap().div_ceil(ANSWERS)
}

/// The content as the vault writes it.
fn written(content: &Content) -> String {
    serde_json_canonicalizer::to_string(content).unwrap()
}

fn random_id() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).unwrap();
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}

fn insert_simple(db: &Connection, content: &Content) -> Duration {
    let (id, case, bytes) = (random_id(), content.case.to_string(), written(content));
    timed(|| {
        let sql = "INSERT INTO answer (id, case_id, content) VALUES (?1, ?2, ?3)";
        db.prepare_cached(sql).unwrap().execute(params![id, case, bytes]).unwrap()
    })
}

fn insert_event(db: &Connection, content: &Content) -> Duration {
    let (id, case, bytes) = (random_id(), content.case.to_string(), written(content));
    let end =
        "SELECT device, seq + 1 FROM event WHERE device = (SELECT id FROM device) ORDER BY seq DESC LIMIT 1";
    let (device, seq): (String, i64) =
        db.prepare_cached(end).unwrap().query_row([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let hash = Digest::of(id.as_bytes()).0;
    timed(|| {
        let sql = "INSERT INTO event (id, v, device, seq, prev, content_hash, chain_hash, content, salt, case_id, kind, item, at)
                   VALUES (?1, 1, ?8, ?2, ?3, ?3, ?3, ?4, ?3, ?5, 'answer', ?6, ?7)";
        let mut statement = db.prepare_cached(sql).unwrap();
        let at = content.at.as_millis();
        statement.execute(params![id, seq, hash, bytes, case, content.item, at, device]).unwrap()
    })
}
