//! A guide by itself, without a session: out of its folder, proved, evaluated.

use crate::measure::{Options, in_turn, print, timed};
use sala_field::library::read_guide;
use sala_guide::{Guide, Item, ItemKind, Told};
use sala_record::{Answer, Voice};
use sala_texts::GuideWords;
use std::path::Path;

/// What a person tells where words of their own are asked for.
pub const TOLD: &str = "Em làm từ sáng đến đêm, chủ giữ giấy tờ, em không được ra ngoài một mình. Tháng nào họ cũng trừ \
    tiền ăn ở, còn lại bao nhiêu em không biết. ເຮັດວຽກໝົດມື້ ບໍ່ໄດ້ພັກຜ່ອນ. Em muốn về nhà. ";

/// P05. A guide out of its folder: read, checked, its words ready.
pub fn load(options: &Options, name: &str, folder: &Path) {
    let [ours] = in_turn(
        options.rounds(60),
        [&mut |_| {
            timed(|| {
                let files = read_guide(folder).unwrap();
                let guide = Guide::load(&files).unwrap();
                (guide, GuideWords::load(&files).unwrap(), files)
            })
        }],
    );
    print(&format!("load a guide: {name}"), &ours, None);
}

/// How long each guide that ships takes to be proved, over every state.
pub fn proofs(options: &Options, guides: &Path) {
    for name in ["border-crossing", "child", "consular-walk-in", "scam-compound"] {
        let guide = Guide::load(&read_guide(&guides.join(name)).unwrap()).unwrap();
        let [proved] = in_turn(
            options.rounds(10),
            [&mut |_| timed(|| assert!(sala_guide::prove(&guide).holds(), "{name} breaks a law"))],
        );
        print(&format!("prove a guide over every state: {name}"), &proved, None);
    }
}

/// Evaluation with the stop rule and nothing of the view: conversation after conversation, after each answer to the question
/// that comes next. Each person chooses otherwise than the one before, so that all branches are gone through.
pub fn evaluation(options: &Options, name: &str, folder: &Path) {
    let guide = Guide::load(&read_guide(folder).unwrap()).unwrap();
    let (mut person, mut told) = (0, Told::default());
    let mut seen = told.evaluate(&guide);
    let [ours] = in_turn(
        options.rounds(2_000),
        [&mut |round| {
            match seen.next.take() {
                Some(next) => {
                    let item = guide.item(&next).unwrap();
                    let choice = if item.kind == ItemKind::Consent { 0 } else { person + round };
                    told.say(&guide, next.clone(), answer_to(item, choice));
                }
                None => {
                    person += 1;
                    told = Told::default();
                }
            }
            timed(|| seen = told.evaluate(&guide))
        }],
    );
    print(&format!("evaluate with the stop rule: {name}"), &ours, None);
}

/// An answer: one of the options, counted round and round, or something to write down.
pub fn answer_to(item: &Item, choice: usize) -> Answer {
    let options = item.choices();
    let chosen = || options[choice % options.len()].to_owned();
    match item.kind {
        ItemKind::Choice | ItemKind::Consent | ItemKind::Card => Answer::Choice(chosen()),
        ItemKind::Choices => Answer::Choices(vec![chosen()]),
        ItemKind::Text => Answer::Text { words: TOLD.trim().to_owned(), voice: Voice::Theirs },
        ItemKind::Number => Answer::Number(19),
        ItemKind::Date => Answer::Date("2025-03~".to_owned()),
    }
}
