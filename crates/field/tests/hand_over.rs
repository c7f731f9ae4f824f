//! A case leaves a post and is opened at the desk: both ends in one test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use common::{PASSPHRASE, Post, add_card, holds};
use sala_field::wire::*;
use sala_keys::Identity;
use sala_record::{Answer, CardKind, CaseId, Decision, Offer};
use std::fs;
use std::path::Path;

const SEALED_WORDS: &str = "chuyện phải làm ở đó";

struct Desk {
    identity: Identity,
    id: String,
}

fn desk(post: &mut Post, name: &str) -> Desk {
    let identity = Identity::generate(name, CardKind::Real).unwrap();
    let service = "consular-department".to_owned();
    post.session.add_card(add_card(&identity.card(), &service)).unwrap();
    Desk { id: identity.card().age, identity }
}

fn told(post: &mut Post) -> CaseId {
    let case = post.agreed();
    post.choose(case, "age-said", "adult").unwrap();
    post.tell(case, "story", "Em đi bán hàng, họ <b>giữ</b> giấy tờ.").unwrap();
    post.answer(case, "papers", Answer::Choices(vec!["kept-there".to_owned()])).unwrap();
    post.note(case, "papers", "Hộ chiếu ở chỗ chủ").unwrap();
    post.answer(case, "hurt", Answer::Declined).unwrap();
    post.note(case, "made-to-do", SEALED_WORDS).unwrap();
    let offer = Offer { service: "health".to_owned(), decision: Decision::Yes };
    post.session.offer(OfferRequest { case, offer }).unwrap();
    case
}

fn request(case: CaseId, service: &str, desks: &[&Desk], folder: &Path) -> ExportRequest {
    ExportRequest {
        case,
        service: service.to_owned(),
        cards: desks.iter().map(|desk| desk.id.clone()).collect(),
        folder: folder.to_string_lossy().into_owned(),
    }
}

#[test]
fn nothing_leaves_without_the_persons_yes() {
    let mut post = Post::new();
    let desk = desk(&mut post, "Desk 3");
    let case = told(&mut post);
    let stick = tempfile::tempdir().unwrap();
    let asked = request(case, "consular-department", &[&desk], stick.path());
    let preview = post.session.preview_export(request(case, "", &[&desk], stick.path())).unwrap();
    assert!(!preview.allowed && preview.sections.is_empty());
    assert_eq!(post.session.export(asked).unwrap_err().code(), ErrorCode::NotAgreed);

    post.choose(case, "consent-share-consular", "yes").unwrap();
    let other = request(case, "police", &[&desk], stick.path());
    let refused = post.session.export(other).unwrap_err().code();
    assert_eq!(refused, ErrorCode::CardOtherService, "a yes to one service is no yes to all");
    post.choose(case, "consent-share-consular", "no").unwrap();
    let again = request(case, "consular-department", &[&desk], stick.path());
    assert_eq!(
        post.session.export(again).unwrap_err().code(),
        ErrorCode::NotAgreed,
        "taken back is taken back"
    );
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
}

#[test]
fn what_was_agreed_arrives_and_what_was_not_stays() {
    let mut post = Post::new();
    let (three, nine) = (desk(&mut post, "Desk 3"), desk(&mut post, "Desk 9"));
    let case = told(&mut post);
    post.choose(case, "consent-share-consular", "yes").unwrap();
    let stick = tempfile::tempdir().unwrap();
    let asked = request(case, "consular-department", &[&three, &nine], stick.path());
    let preview = post.session.preview_export(asked).unwrap();
    assert!(preview.allowed && preview.held_back.contains('1'), "{}", preview.held_back);
    let written =
        post.session.export(request(case, "consular-department", &[&three, &nine], stick.path())).unwrap();
    let bytes = fs::read(stick.path().join(&written.file)).unwrap();
    assert!(!written.file.contains(&post.view(case).code));
    for desk in [&three, &nine] {
        let opened = sala_bundle::open(&desk.identity, &bytes, None).unwrap();
        let page = &opened.cases[0].page_html;
        let lines = serde_json::to_string(&opened.cases[0].events).unwrap();
        assert!(page.contains("Hộ chiếu ở chỗ chủ") && lines.contains("Hộ chiếu ở chỗ chủ"));
        assert!(page.contains("họ &lt;b&gt;giữ&lt;/b&gt; giấy tờ"), "words became markup");
        assert!(page.contains("lang=\"lo\""), "the person's language stands beside");
        assert!(!page.contains(SEALED_WORDS) && !lines.contains(SEALED_WORDS), "a sealed note left");
        opened.cases[0].events.iter().for_each(|event| event.verify().unwrap());
    }
    let stranger = Identity::generate("Desk 1", CardKind::Real).unwrap();
    assert!(sala_bundle::open(&stranger, &bytes, None).is_err());
    let home = post.session.home().unwrap();
    assert!(
        home.cases[0].to_do.iter().all(|todo| !todo.contains("bàn giao")),
        "the hand-over is in the journal"
    );
    assert!(!holds(&bytes, "Hộ chiếu"));
}

#[test]
fn a_folder_that_refuses_gets_no_half_file_and_the_case_stays_open() {
    let mut post = Post::new();
    let desk = desk(&mut post, "Desk 3");
    let case = told(&mut post);
    post.choose(case, "consent-share-consular", "yes").unwrap();
    let nowhere = post.folder.path().join("no such stick");
    let asked = request(case, "consular-department", &[&desk], &nowhere);
    assert_eq!(post.session.export(asked).unwrap_err().code(), ErrorCode::NoSuchFolder);
    post.session.lock();
    post.unlock(PASSPHRASE).unwrap();
    let todo = &post.session.home().unwrap().cases[0].to_do;
    assert!(todo.iter().any(|todo| todo.contains("bàn giao")), "{todo:?}");
}

#[test]
fn the_summary_says_what_was_told_and_what_not_to_press() {
    let mut post = Post::new();
    let case = told(&mut post);
    let summary = post.session.handover(CaseRequest { case }).unwrap();
    let section = |id: &str| summary.sections.iter().find(|section| section.id == id);
    let told = section("told").unwrap();
    assert!(told.rows.iter().any(|row| row.value == "Hộ chiếu ở chỗ chủ" && !row.voice.is_empty()));
    assert_eq!(section("declined").unwrap().rows.len(), 1);
    assert!(section("speak").is_some() && section("consent").is_some() && section("offers").is_some());
    let all = serde_json::to_string(&summary).unwrap();
    assert!(!all.contains("{$") && !all.contains("{ $"), "{all}");
}

#[test]
fn the_result_rests_on_answers_and_never_says_who_is_a_victim() {
    let mut post = Post::new();
    let case = told(&mut post);
    let result = post.session.result(CaseRequest { case }).unwrap();
    let means = result.elements.iter().find(|element| element.id == "means").unwrap();
    let papers = means.points_to.iter().find(|sign| sign.id == "CD1").expect("papers kept by somebody");
    assert_eq!(papers.because[0].item, "papers");
    assert!(!result.settled && result.sentence.starts_with("Ít nhất"), "{}", result.sentence);
    assert!(!result.fixed_line.is_empty() && !result.next_step.is_empty());

    let differs = StandRequest { case, agrees: false, reason: Some("  ".to_owned()) };
    assert_eq!(post.session.take_stand(differs).unwrap_err().code(), ErrorCode::ReasonNeeded);
    let differs = StandRequest { case, agrees: false, reason: Some("Còn chưa hỏi về nợ".to_owned()) };
    let stand = post.session.take_stand(differs).unwrap().stand.unwrap();
    assert!(!stand.agrees && !stand.outdated);
}

#[test]
fn help_is_offered_with_every_outcome() {
    let mut post = Post::new();
    let case = post.begin();
    let services = post.session.contacts(CaseRequest { case }).unwrap();
    assert!(services.iter().any(|service| !service.contacts.is_empty()));
    let dated =
        services.iter().flat_map(|service| &service.contacts).all(|contact| contact.checked_on.len() == 10);
    assert!(dated, "every contact says when it was checked");
}

#[test]
fn what_was_taken_back_or_only_half_typed_does_not_leave() {
    let mut post = Post::new();
    let desk = desk(&mut post, "Desk 3");
    let case = told(&mut post);
    post.tell(case, "want-next", "tên của chị gái là chim hoàng yến").unwrap();
    post.tell(case, "want-next", "về nhà").unwrap();
    post.note(case, "journey", "bỏ câu này").unwrap();
    post.note(case, "journey", "").unwrap();
    post.choose(case, "consent-share-consular", "yes").unwrap();
    let stick = tempfile::tempdir().unwrap();
    let written = post.session.export(request(case, "consular-department", &[&desk], stick.path())).unwrap();
    let bytes = fs::read(stick.path().join(&written.file)).unwrap();
    let opened = sala_bundle::open(&desk.identity, &bytes, None).unwrap();
    let lines = serde_json::to_string(&opened.cases[0].events).unwrap();
    assert!(lines.contains("về nhà"));
    assert!(
        !lines.contains("chim hoàng yến") && !lines.contains("bỏ câu này"),
        "a wording that was taken back left"
    );
}

#[test]
fn a_stand_that_rests_on_sealed_answers_does_not_give_them_away() {
    let mut post = Post::new();
    let desk = desk(&mut post, "Desk 3");
    let case = post.agreed();
    post.answer(case, "age-seen", Answer::Choice("adult".to_owned())).unwrap();
    post.answer(case, "made-to-do", Answer::Choices(vec!["rules".to_owned()])).unwrap();
    let full = post.session.result(CaseRequest { case }).unwrap().outcome;
    post.session.take_stand(StandRequest { case, agrees: true, reason: None }).unwrap();
    let summary = serde_json::to_string(&post.session.handover(CaseRequest { case }).unwrap()).unwrap();
    assert!(
        !summary.contains("FC") && !summary.contains("CD6"),
        "a sealed sign on the page that is read out"
    );
    post.choose(case, "consent-share-consular", "yes").unwrap();
    let stick = tempfile::tempdir().unwrap();
    let written = post.session.export(request(case, "consular-department", &[&desk], stick.path())).unwrap();
    let bytes = fs::read(stick.path().join(&written.file)).unwrap();
    let opened = sala_bundle::open(&desk.identity, &bytes, None).unwrap();
    let lines = serde_json::to_string(&opened.cases[0].events).unwrap();
    assert_eq!(full, "signs");
    assert!(!lines.contains("\"outcome\":\"signs\""), "the stand gave the sealed answer away");
}

fn desk_vault(home: &Path) -> sala_vault::Vault {
    let new = sala_vault::NewVault {
        passphrase: &sala_keys::Passphrase::new(PASSPHRASE),
        officer_name: "Desk 3",
        recovery: &[],
        kind: CardKind::Real,
        work: sala_keys::WorkFactor::new(10).unwrap(),
    };
    sala_vault::Vault::create(home, &new).unwrap()
}

#[test]
fn a_desk_that_was_sent_a_first_wording_learns_of_the_last_and_of_what_was_taken_back() {
    let mut post = Post::new();
    let home = tempfile::tempdir().unwrap();
    let mut desk = desk_vault(home.path());
    let card = desk.card();
    let service = "consular-department".to_owned();
    post.session.add_card(add_card(&card, &service)).unwrap();
    let case = told(&mut post);
    post.tell(case, "want-next", "một").unwrap();
    post.choose(case, "consent-share-consular", "yes").unwrap();
    let stick = tempfile::tempdir().unwrap();
    let send = |post: &mut Post, desk: &mut sala_vault::Vault| {
        let folder = stick.path().to_string_lossy().into_owned();
        let asked = ExportRequest { case, service: service.clone(), cards: vec![card.age.clone()], folder };
        let written = post.session.export(asked).unwrap();
        let bytes = fs::read(stick.path().join(written.file)).unwrap();
        let sender = sala_bundle::open(desk.identity(), &bytes, None).unwrap().manifest.sender;
        sala_sync::receive(desk, &bytes, &sender).unwrap();
    };
    send(&mut post, &mut desk);
    post.tell(case, "want-next", "hai").unwrap();
    post.tell(case, "want-next", "ba").unwrap();
    post.answer(case, "papers", Answer::Withdrawn).unwrap();
    post.note(case, "papers", "").unwrap();
    send(&mut post, &mut desk);
    let events = desk.events(case).unwrap();
    let read: Vec<_> =
        events.iter().filter_map(|event| Some((event.header.id, event.read().unwrap()?))).collect();
    let pairs: Vec<_> = read.iter().map(|(id, content)| (*id, content)).collect();
    let standing: Vec<_> = pairs
        .iter()
        .zip(sala_sync::live(&pairs))
        .filter(|(_, stands)| *stands)
        .map(|(pair, _)| pair.1)
        .collect();
    let about = |item: &str| -> Vec<String> {
        let of_item = standing.iter().filter(|content| content.item.as_deref() == Some(item));
        of_item.map(|content| serde_json::to_value(content).unwrap()["value"].to_string()).collect()
    };
    assert!(
        about("want-next").len() == 1 && about("want-next")[0].contains("ba"),
        "{:?}",
        about("want-next")
    );
    assert!(about("papers").iter().any(|value| value.contains("withdrawn")));
    assert!(!about("papers").iter().any(|value| value.contains("kept-there") || value.contains("chỗ chủ")));
}
