//! What a person holds in their hands: every question under its name, in both languages, readable, and nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
#![allow(clippy::string_slice, reason = "cuts a test's own file at places that were found in it")]

use sala_guide::{Guide, GuideFiles};
use sala_print::{Languages, Pages, Piece, PrintError, Sheet, sheet, typeset};
use sala_texts::{GuideWords, Lang, Texts};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const SHIPPED: [&str; 4] = ["border-crossing", "child", "consular-walk-in", "scam-compound"];

fn guides() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-guides")
}

fn files(id: &str) -> GuideFiles {
    let mut files = GuideFiles::new();
    let mut add = |name: &str, path: PathBuf| drop(files.insert(name.into(), std::fs::read(path).unwrap()));
    add("guide.json", guides().join(id).join("guide.json"));
    add("signs/signs.json", guides().join("signs/signs.json"));
    for lang in Lang::ALL {
        add(&format!("texts/{lang}.ftl"), guides().join(id).join(format!("texts/{lang}.ftl")));
        add(&format!("signs/texts/{lang}.ftl"), guides().join(format!("signs/texts/{lang}.ftl")));
    }
    files
}

fn with_text(id: &str, lang: Lang, from: &str, to: &str) -> GuideFiles {
    let mut files = files(id);
    let file = files.get_mut(&format!("texts/{lang}.ftl")).unwrap();
    let text = String::from_utf8(file.clone()).unwrap();
    assert!(text.contains(from), "{from}");
    *file = text.replacen(from, to, 1).into_bytes();
    files
}

fn written(
    files: &GuideFiles,
    first: Lang,
    second: Option<Lang>,
    address: &[&str],
) -> Result<Sheet, PrintError> {
    let guide = Guide::load(files).unwrap();
    let words = GuideWords::load(files).unwrap();
    let address = address.iter().map(|id| (*id).to_owned()).collect();
    sheet(&guide, &words, &Texts::new(), &Languages { first, second, address })
}

fn printed(files: &GuideFiles, first: Lang, second: Option<Lang>) -> Pages {
    typeset(&written(files, first, second, &[]).unwrap()).unwrap()
}

/// All that stands on the pages, without spaces and line ends: a line may break anywhere.
fn read(pages: &Pages) -> String {
    squeezed(&pages.pieces().into_iter().flatten().map(|piece| piece.text).collect::<String>())
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect()
}

/// Every string of a sheet.
fn all_words(value: &serde_json::Value, texts: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => texts.push(text.clone()),
        serde_json::Value::Array(values) => values.iter().for_each(|value| all_words(value, texts)),
        serde_json::Value::Object(values) => values.values().for_each(|value| all_words(value, texts)),
        _ => {}
    }
}

#[test]
fn every_question_of_every_guide_stands_on_paper_under_its_name_and_within_the_margins() {
    let pairs = [(Lang::Vi, Lang::Lo), (Lang::Lo, Lang::Vi), (Lang::En, Lang::Lo), (Lang::Vi, Lang::En)];
    for (id, (first, second)) in SHIPPED.into_iter().zip(pairs) {
        let files = files(id);
        let guide = Guide::load(&files).unwrap();
        let pages = printed(&files, first, Some(second));
        let pieces: Vec<_> = pages.pieces().into_iter().flatten().collect();
        let names: BTreeSet<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
        for item in guide.items() {
            assert!(names.contains(item.id.as_str()), "{id} {first}: {}", item.id);
        }
        // A4 is 595 by 842 points; the margins are 20 and 15 mm, and the last line is the footer.
        for piece in &pieces {
            assert!(piece.left > 56.0 && piece.right < 553.5, "{id} {first}: {piece:?}");
            assert!(piece.baseline > 42.0 && piece.baseline < 842.0 - 24.0, "{id} {first}: {piece:?}");
        }
        let questions = guide.items().count();
        assert!(
            pages.count() <= questions,
            "{id} {first}: {} pages for {questions} questions",
            pages.count()
        );
        let digest = guide.digest().to_string();
        let footers = pieces.iter().filter(|piece| piece.text == digest).count();
        assert_eq!(footers, pages.count(), "{id}: the digest stands at the foot of every page");
    }
}

#[test]
fn what_is_said_and_answered_stands_there_in_both_languages() {
    let files = files("consular-walk-in");
    let guide = Guide::load(&files).unwrap();
    let words = GuideWords::load(&files).unwrap();
    let texts = Texts::new();
    let paper = read(&printed(&files, Lang::Vi, Some(Lang::Lo)));
    for lang in [Lang::Vi, Lang::Lo] {
        let form = sala_texts::form(&texts, lang, "");
        for item in guide.items().filter(|item| item.asked_of.is_person()) {
            let options = item.options.iter().map(|option| format!("opt-{}", option.id));
            for attribute in std::iter::once("say".to_owned()).chain(options) {
                let text = words.get(lang, &item.message(), Some(&attribute), &form).unwrap();
                assert!(paper.contains(&squeezed(&text)), "{lang} {} {attribute}: {text}", item.id);
            }
        }
    }
}

#[test]
fn nothing_on_the_sheet_says_what_it_is_for() {
    let telling = ["traffick", "victim", "mua bán", "nạn nhân", "ຄ້າມະນຸດ", "ເຄາະຮ້າຍ"];
    for id in SHIPPED {
        for lang in Lang::ALL {
            let sheet = written(&files(id), lang, None, &[]).unwrap();
            let mut texts = Vec::new();
            all_words(&serde_json::to_value(&sheet).unwrap(), &mut texts);
            for text in texts {
                let lower = text.to_lowercase();
                assert!(!telling.iter().any(|word| lower.contains(word)), "{id} {lang}: {text}");
                assert!(!lower.contains("{paper-") && !lower.contains("{interview-"), "{id} {lang}: {text}");
            }
        }
    }
}

#[test]
fn the_same_guide_gives_the_same_bytes() {
    let files = files("child");
    let print = || printed(&files, Lang::En, None).pdf().unwrap();
    let first = print();
    assert!(first.starts_with(b"%PDF-"));
    assert_eq!(first, print());
    let text = String::from_utf8_lossy(&first).into_owned();
    assert!(!text.contains("/CreationDate") && !text.contains("/Author"), "no time and no author");
}

#[test]
fn markup_in_a_guides_words_is_printed_as_it_is() {
    let odd = r##"#import "x" *a* _b_ $x^2$ `raw` @ref \ // c /* d */ = #panic("no") https://example.org -- 'q' ~"##;
    let files = with_text("child", Lang::En, "guide = Child who comes alone", &format!("guide = {odd}"));
    let paper = read(&printed(&files, Lang::En, None));
    assert!(paper.contains(&squeezed(odd)), "{}", paper.chars().take(300).collect::<String>());
}

#[test]
fn a_character_without_a_shape_is_refused_and_named() {
    let files = with_text("child", Lang::En, "guide = Child", "guide = 孩子 Child");
    let sheet = written(&files, Lang::En, None, &[]).unwrap();
    let Err(PrintError::NoShape(missing)) = typeset(&sheet) else { panic!("an empty box was printed") };
    assert_eq!(missing, ['子', '孩']);
    // The other languages of the same guide can still be printed.
    assert!(written(&files, Lang::Lo, None, &[]).is_ok_and(|sheet| typeset(&sheet).is_ok()));
}

#[test]
fn a_form_of_address_is_marked_so_that_it_can_be_replaced() {
    let files = files("child");
    let marked = |sheet: &Sheet, lang: Lang| -> BTreeSet<String> {
        let items = sheet.stages.iter().flat_map(|stage| &stage.items);
        let said = items.flat_map(|item| &item.say).filter(|words| words.lang == lang);
        said.flat_map(|words| &words.runs).filter(|run| run.address).map(|run| run.text.clone()).collect()
    };
    let neutral = written(&files, Lang::Vi, Some(Lang::Lo), &[]).unwrap();
    assert!(marked(&neutral, Lang::Vi).contains("anh/chị"));
    assert!(marked(&neutral, Lang::Lo).contains("ເຈົ້າ"));
    let child = written(&files, Lang::Vi, Some(Lang::Lo), &["chau-co"]).unwrap();
    assert!(marked(&child, Lang::Vi).contains("cháu") && !marked(&child, Lang::Vi).contains("anh/chị"));
    assert!(marked(&child, Lang::Lo).contains("ເຈົ້າ"), "a language without a choice keeps its neutral form");
    // English has one "you": nothing to replace, nothing to explain.
    let english = written(&files, Lang::En, None, &[]).unwrap();
    assert!(marked(&english, Lang::En).is_empty());
    assert_eq!(english.usage.lines.len() + 1, neutral.usage.lines.len());
    let unknown = written(&files, Lang::En, Some(Lang::Lo), &["chau-co"]);
    assert!(
        matches!(unknown, Err(PrintError::Address(form)) if form == "chau-co"),
        "no form of these languages"
    );
}

#[test]
fn heavy_questions_say_so_and_leave_no_room_for_what_could_be_turned_against_somebody() {
    for id in SHIPPED {
        let files = files(id);
        let guide = Guide::load(&files).unwrap();
        let sheet = written(&files, Lang::En, None, &[]).unwrap();
        for (item, paper) in guide.items().zip(sheet.stages.iter().flat_map(|stage| &stage.items)) {
            assert_eq!(paper.id, item.id.to_string());
            assert_eq!(paper.heavy.is_some(), item.weight >= 2, "{id}: {}", item.id);
            if item.class != sala_record::Class::Ordinary {
                assert_eq!(paper.notes.as_ref().unwrap().lines, 0, "{id}: {}", item.id);
            }
            // A guide's words on notes promise a locked machine.
            assert_eq!(
                paper.also.is_some(),
                item.purpose == Some(sala_record::Purpose::Notes),
                "{id}: {}",
                item.id
            );
        }
    }
}

#[test]
fn a_question_longer_than_a_page_goes_on_over_the_page_and_no_answer_is_lost() {
    let mut files = files("child");
    let mut guide: serde_json::Value = serde_json::from_slice(&files["guide.json"]).unwrap();
    let more: Vec<String> = (0..70).map(|n| format!("more-{n}")).collect();
    let stages = guide["stages"].as_array_mut().unwrap();
    let items = stages.iter_mut().flat_map(|stage| stage["items"].as_array_mut().unwrap());
    let day = items.into_iter().find(|item| item["id"] == "day").unwrap();
    day["options"].as_array_mut().unwrap().extend(more.iter().map(|id| serde_json::json!({ "id": id })));
    files.insert("guide.json".into(), serde_json::to_vec(&guide).unwrap());
    for lang in Lang::ALL {
        let file = files.get_mut(&format!("texts/{lang}.ftl")).unwrap();
        let text = String::from_utf8(file.clone()).unwrap();
        let place = text.find("\nq-day ").unwrap() + 1;
        let end = place + text[place..].find("    .opt-").unwrap();
        let options: String = more.iter().map(|id| format!("    .opt-{id} = Answer {id}\n")).collect();
        *file = format!("{}{options}{}", &text[..end], &text[end..]).into_bytes();
    }
    let pages = printed(&files, Lang::Vi, Some(Lang::Lo)).pieces();
    let on =
        |id: &String| pages.iter().position(|page| read_page(page).contains(&format!("Answer{id}"))).unwrap();
    let (first, last) = (on(&more[0]), on(&more[69]));
    assert!(last > first, "seventy answers do not fit on a page");
    assert!(pages.iter().flatten().all(|piece| piece.baseline < 842.0 - 24.0));
}

fn read_page(page: &[Piece]) -> String {
    squeezed(&page.iter().map(|piece| piece.text.as_str()).collect::<String>())
}
