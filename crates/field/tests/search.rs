//! Finding a conversation again among many, in Vietnamese and Lao, and never finding what nobody agreed to.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, copy, holds};
use sala_field::wire::*;
use sala_keys::Passphrase;
use sala_record::CaseId;
use sala_vault::Vault;
use std::path::Path;

const VIETNAMESE: &str = "Ông chủ giữ hộ chiếu ở Đà Nẵng.";
const LAO: &str = "ລາວເວົ້າວ່ານາຍຈ້າງຍຶດໜັງສືເດີນທາງໄວ້";

fn search(post: &mut Post, query: &str) -> SearchView {
    post.session.search_cases(SearchRequest { query: query.to_owned() }).unwrap()
}

fn found(post: &mut Post, query: &str) -> Vec<CaseId> {
    search(post, query).cases.iter().map(|row| row.case).collect()
}

#[test]
fn words_typed_in_a_hurry_find_the_conversation() {
    let mut post = Post::new();
    let (first, second) = (post.agreed(), post.agreed());
    post.tell(first, "story", VIETNAMESE).unwrap();
    post.note(second, "story", LAO).unwrap();
    for query in ["ho chieu", "HỘ CHIẾU", "da nang", "  Đà   nẵng "] {
        assert_eq!(found(&mut post, query), [first], "{query}");
    }
    for query in ["ໜັງສືເດີນທາງ", "ຫນັງສືເດີນທາງ", "ນາຍ ຈາງ", "ຍຶດ"]
    {
        assert_eq!(found(&mut post, query), [second], "{query}");
    }
    let code = post.view(first).code;
    assert_eq!(found(&mut post, &code.to_lowercase()), [first]);
    assert_eq!(found(&mut post, &code.replace('-', "")), [first]);
    assert!(found(&mut post, "bangkok").is_empty());
}

#[test]
fn the_rows_are_those_of_the_list_the_exact_ones_first_and_at_most_fifty() {
    let mut post = Post::new();
    let exact = post.agreed();
    post.tell(exact, "story", "hộ chiếu").unwrap();
    let mut others = Vec::new();
    for _ in 0..50 {
        let case = post.agreed();
        post.tell(case, "story", "ho chieu").unwrap();
        others.insert(0, case);
    }
    let view = search(&mut post, "hộ chiếu");
    assert!(view.more && !view.too_short);
    assert_eq!(view.cases.len(), 50);
    assert_eq!(view.cases[0].case, exact, "the oldest, but spelt like that");
    assert!(view.cases[1..].iter().map(|row| row.case).eq(others[..49].iter().copied()), "the latest first");
    let listed = post.session.home().unwrap().cases;
    let row = |rows: &[CaseRow]| {
        let row = rows.iter().find(|row| row.case == others[3]).unwrap();
        format!("{row:?}")
    };
    assert_eq!(row(&view.cases), row(&listed));
    assert!(!search(&mut post, "ho chieu khac").more);
}

#[test]
fn one_letter_looks_for_nothing_and_a_locked_session_refuses() {
    let mut post = Post::new();
    let case = post.agreed();
    post.tell(case, "story", LAO).unwrap();
    for query in ["", " ", "k", "ກ", "ກ້", " \u{200B}ກ\u{0EC9} "] {
        let view = search(&mut post, query);
        assert!(view.too_short && view.cases.is_empty(), "{query:?}");
    }
    post.session.lock();
    for query in ["", "ໜັງສື"] {
        let refused = post.session.search_cases(SearchRequest { query: query.to_owned() });
        assert_eq!(refused.unwrap_err().code(), ErrorCode::Locked);
    }
}

#[test]
fn sealed_words_answers_by_option_and_what_was_taken_back_are_never_found() {
    let mut post = Post::new();
    let case = post.agreed();
    post.note(case, "made-to-do", "bị ép vận chuyển").unwrap();
    post.choose(case, "alone", "companion").unwrap();
    post.tell(case, "story", "Em tên Hường").unwrap();
    post.note(case, "story", "sẽ gọi lại").unwrap();
    for query in ["van chuyen", "companion", "made-to-do", "story", "alone"] {
        assert!(found(&mut post, query).is_empty(), "{query}");
    }
    assert_eq!(found(&mut post, "huong"), [case]);
    assert_eq!(found(&mut post, "goi lai"), [case]);
    post.tell(case, "story", "Em không nói tên").unwrap();
    post.note(case, "story", "").unwrap();
    assert!(found(&mut post, "huong").is_empty(), "the first wording is corrected");
    assert!(found(&mut post, "goi lai").is_empty(), "the note was taken back");
    assert_eq!(found(&mut post, "khong noi"), [case]);
}

#[test]
fn what_is_not_agreed_to_be_kept_is_found_by_its_code_alone() {
    let mut post = Post::new();
    let unkept = post.begin();
    post.choose(unkept, "consent-talk", "yes").unwrap();
    post.tell(unkept, "story", VIETNAMESE).unwrap();
    let code = post.view(unkept).code;
    assert!(found(&mut post, "ho chieu").is_empty());
    assert_eq!(found(&mut post, &code), [unkept]);
    assert!(!holds(&post.on_disk(), &code));

    let withdrawn = post.agreed();
    post.tell(withdrawn, "story", VIETNAMESE).unwrap();
    assert_eq!(found(&mut post, "ho chieu"), [withdrawn]);
    post.choose(withdrawn, "consent-notes", "no").unwrap();
    assert!(found(&mut post, "ho chieu").is_empty(), "the person took the consent back");
    let code = post.view(withdrawn).code;
    assert_eq!(found(&mut post, &code), [withdrawn]);
    post.session.lock();
    post.unlock(PASSPHRASE).unwrap();
    assert!(found(&mut post, "ho chieu").is_empty());
    assert_eq!(found(&mut post, &code), [withdrawn]);
}

fn unsearched(home: &Path) -> usize {
    let vault = Vault::unlock(&home.join("sala"), &Passphrase::new(PASSPHRASE), None).unwrap();
    vault.unsearched(10).unwrap().len()
}

#[test]
fn the_texts_are_made_when_nobody_waits_for_an_answer() {
    let mut post = Post::new();
    let case = post.agreed();
    post.tell(case, "story", VIETNAMESE).unwrap();
    let Post { folder, session } = post;
    drop(session);
    assert_eq!(unsearched(folder.path()), 1, "as after a power cut: no answer waited for the search");

    let mut post = Post::new();
    let case = post.agreed();
    post.tell(case, "story", VIETNAMESE).unwrap();
    post.session.lock();
    assert_eq!(unsearched(post.folder.path()), 0, "at the lock");

    post.unlock(PASSPHRASE).unwrap();
    post.tell(case, "story", "Nói thêm").unwrap();
    post.session.end_conversation(CaseRequest { case }).unwrap();
    let Post { folder, session } = post;
    drop(session);
    assert_eq!(unsearched(folder.path()), 0, "at the end of the conversation");
}

#[test]
fn a_vault_from_before_there_was_a_search_is_searched() {
    let mut post = Post::locked("2026-11-22T07:05:00Z");
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vault/tests/fixtures/vault-v1");
    copy(&frozen, &post.folder.path().join("sala/training"));
    let passphrase = "cà phê sáng ຊ້າງ ກິນ ກ້ວຍ".to_owned();
    post.session.unlock(UnlockRequest { passphrase, training: true }).unwrap();
    assert_eq!(search(&mut post, "k7qm").cases[0].code, "K7-QM");
    // Nobody asked that person about notes.
    assert!(found(&mut post, "sang den dem").is_empty());
}
