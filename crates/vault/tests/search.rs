//! Finding a case again by words; and not finding what is gone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;
use common::*;
use sala_record::*;
use sala_texts::{fold, spelling};
use sala_vault::{SearchText, Vault};

const SAID: &str = "Chị Hường bị giữ hộ chiếu";

fn text(of: &str) -> SearchText {
    SearchText { spelling: spelling(of), folded: fold(of) }
}

/// Does what the field does, with all free text: which of it may be searched is not the vault's to say.
fn read_all(vault: &mut Vault) -> usize {
    let stale = vault.unsearched(1_000).unwrap();
    let texts = stale.iter().map(|of| {
        let events = vault.events(of.case).unwrap();
        let contents = events.iter().map(|event| event.read().unwrap().unwrap());
        let words: Vec<String> = contents
            .filter_map(|content| match content.body {
                Body::Answer(Answer::Text { words, .. }) => Some(words),
                _ => None,
            })
            .collect();
        (*of, text(&words.join("\n")))
    });
    let texts: Vec<_> = texts.collect();
    vault.keep_search_texts(&texts).unwrap();
    texts.len()
}

fn found(vault: &Vault, query: &str) -> Vec<CaseId> {
    vault.search(&text(query), 50).unwrap().iter().map(|summary| summary.case).collect()
}

#[test]
fn cases_are_found_without_marks_and_the_exact_ones_come_first() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    let notes =
        [(1, "Giữ hộ chiếu."), (2, "ho chieu o dau"), (3, "ຍຶດໜັງສືເດີນທາງ"), (4, "HỘ CHIẾU mất"), (5, "không")];
    for (number, words) in notes {
        vault.append(&[opened(case(number)), told(case(number), "story", words)]).unwrap();
    }
    assert_eq!(read_all(&mut vault), 5);
    assert_eq!(found(&vault, "hộ chiếu"), [case(4), case(1), case(2)], "exact, then the last changed");
    assert_eq!(found(&vault, "HO CHIEU"), [case(2), case(4), case(1)]);
    assert_eq!(found(&vault, "ຫນັງສື"), [case(3)]);
    assert!(found(&vault, "%").is_empty() && found(&vault, "passport").is_empty());
    let two = vault.search(&text("o"), 2).unwrap();
    assert_eq!(two.len(), 2, "no more than asked for");
    let listed = vault.recent_cases(None, 50).unwrap();
    assert!(two.iter().all(|summary| listed.contains(summary)), "the rows of the list");
}

#[test]
fn a_case_that_changed_is_read_anew_and_only_that_one() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    for number in 1..=3 {
        vault.append(&[opened(case(number)), told(case(number), "story", SAID)]).unwrap();
    }
    assert_eq!(vault.unsearched(2).unwrap().len(), 2);
    assert_eq!(read_all(&mut vault), 3);
    assert_eq!(read_all(&mut vault), 0);
    vault.append(&[told(case(2), "later", "Về nhà")]).unwrap();
    assert!(found(&vault, "về nhà").is_empty(), "no answer waits for the search");
    let stale = vault.unsearched(1_000).unwrap();
    assert_eq!(stale.iter().map(|of| of.case).collect::<Vec<_>>(), [case(2)]);
    // Something is added while the text is made.
    vault.append(&[told(case(2), "last", "Mai đi")]).unwrap();
    vault.keep_search_texts(&[(stale[0], text("Về nhà"))]).unwrap();
    assert_eq!(read_all(&mut vault), 1, "it is not missed");
    assert_eq!(found(&vault, "mai di"), [case(2)]);
    drop(vault);
    let mut vault = unlock(home.path());
    assert_eq!(read_all(&mut vault), 0, "what was read lasts");
    assert_eq!(found(&vault, "mai di"), [case(2)]);
}

#[test]
fn a_stub_that_receives_its_content_is_searched_anew() {
    let (home, desk) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut vault = create(home.path());
    let sent =
        vault.append(&[opened(case(1)), told(case(1), "story", SAID), answer(case(1), "x", "y")]).unwrap();
    let mut desk = create(desk.path());
    desk.merge(&[sent[0].clone(), sent[1].stub(), sent[2].clone()]).unwrap();
    read_all(&mut desk);
    assert!(found(&desk, SAID).is_empty());
    desk.merge(&sent).unwrap();
    assert_eq!(read_all(&mut desk), 1);
    assert_eq!(found(&desk, SAID), [case(1)]);
}

#[test]
fn an_erased_case_is_not_found_and_its_folded_words_are_gone_from_every_page() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    // Long enough for pages of its own, which then are freed; and a short one in a page that stays.
    for (number, words) in [(1, SAID.repeat(600)), (2, SAID.to_owned()), (3, "khác".to_owned())] {
        vault.append(&[opened(case(number)), told(case(number), "story", &words)]).unwrap();
    }
    read_all(&mut vault);
    assert_eq!(found(&vault, SAID).len(), 2);
    vault.append(&[told(case(2), "more", "nữa")]).unwrap();
    let of = vault.unsearched(1).unwrap()[0];
    vault.erase_case(case(1)).unwrap();
    vault.erase_case(case(2)).unwrap();
    assert_eq!(of.case, case(2));
    vault.keep_search_texts(&[(of, text(SAID))]).unwrap();
    assert!(found(&vault, SAID).is_empty(), "a text that comes too late is not kept");
    drop(vault);
    let mut db = raw(home.path());
    let rows = |table: &str| {
        db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, i64>(0)).unwrap()
    };
    assert_eq!((rows("search"), rows("search_spelling")), (1, 1));
    let pages = db.serialize(rusqlite::MAIN_DB).unwrap();
    let holds = |word: &str| pages.windows(word.len()).any(|window| window == word.as_bytes());
    assert!(holds(&fold("khác")), "this does look behind the key");
    assert!(!holds(&fold(SAID)) && !holds(&spelling(SAID)));
    db.close().unwrap();
}

#[test]
fn neither_words_nor_their_fold_can_be_read_in_the_folder() {
    let home = tempfile::tempdir().unwrap();
    let mut vault = create(home.path());
    vault.append(&[opened(case(1)), told(case(1), "story", SAID)]).unwrap();
    read_all(&mut vault);
    assert_eq!(found(&vault, "giu ho chieu"), [case(1)]);
    assert_eq!(format!("{:?}", text(SAID)), "SearchText(…)");
    drop(vault);
    for (path, bytes) in all_files(home.path()) {
        for word in [fold(SAID), spelling(SAID)] {
            let holds = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!holds, "{}", path.display());
        }
    }
}
