//! P06. Finding one conversation among many by words in Vietnamese and Lao, from the window's request to the rows that it
//! shows. What is said in the notes is put together from invented phrases.

use crate::measure::{Options, Samples, in_turn, print, timed};
use sala_field::library::read_guide;
use sala_field::wire::*;
use sala_field::{Places, Session};
use sala_guide::Guide;
use sala_keys::{Passphrase, WorkFactor};
use sala_record::{
    Address, Answer, Body, CardKind, CaseId, Channel, Class, ConsentChange, Content, Decision, Digest,
    Interpreter, InterpreterMode, Note, OfficerId, Opened, Purpose, Source, Timestamp, Voice,
};
use sala_vault::{NewVault, Vault};
use std::fs;
use std::path::Path;
use uuid::Uuid;

const WORDS: &str = "cà phê sáng ຊ້າງ ກິນ ກ້ວຍ";

const WALK_IN: &str = "consular-walk-in";

/// Each case holds this many of the phrases, about as long as notes of a conversation are.
const PHRASES: usize = 12;

/// One case in so many holds the rare words.
const RARE: usize = 500;

const VIETNAMESE: [&str; 12] = [
    "Chủ giữ hộ chiếu từ hôm đầu tiên.",
    "Em làm từ sáng đến đêm, không được nghỉ ngày nào.",
    "Tháng nào họ cũng trừ tiền ăn ở, còn lại bao nhiêu em không biết.",
    "Người môi giới nói việc nhẹ lương cao ở thành phố.",
    "Em không được ra ngoài một mình.",
    "Họ bảo nếu bỏ đi thì phải trả hết nợ.",
    "Em muốn gọi điện cho mẹ ở quê.",
    "Đêm nào cũng phải ngủ ở kho, cửa khoá bên ngoài.",
    "Có hai người nữa đi cùng chuyến xe.",
    "Em thấy đau ở tay đã mấy tuần.",
    "Giấy tờ làm ở cửa khẩu, em không được đọc.",
    "Em muốn về nhà trước Tết.",
];

const LAO: [&str; 12] = [
    "ນາຍຈ້າງຍຶດໜັງສືເດີນທາງຕັ້ງແຕ່ມື້ທຳອິດ.",
    "ເຮັດວຽກໝົດມື້ ບໍ່ໄດ້ພັກຜ່ອນຈັກມື້.",
    "ທຸກເດືອນເຂົາຫັກຄ່າກິນຢູ່ ບໍ່ຮູ້ວ່າເຫຼືອເທົ່າໃດ.",
    "ນາຍໜ້າບອກວ່າວຽກເບົາ ເງິນເດືອນສູງ.",
    "ອອກໄປຂ້າງນອກຜູ້ດຽວບໍ່ໄດ້.",
    "ເຂົາເວົ້າວ່າຖ້າໜີຕ້ອງໃຊ້ໜີ້ໃຫ້ໝົດ.",
    "ຢາກໂທຫາແມ່ຢູ່ບ້ານ.",
    "ທຸກຄືນນອນຢູ່ສາງ ປະຕູລັອກທາງນອກ.",
    "ມີອີກສອງຄົນມານຳລົດຄັນດຽວກັນ.",
    "ເຈັບແຂນມາຫຼາຍອາທິດແລ້ວ.",
    "ເອກະສານເຮັດຢູ່ດ່ານ ບໍ່ໄດ້ອ່ານ.",
    "ຢາກກັບບ້ານກ່ອນປີໃໝ່.",
];

/// Measures searches as officers type them, each kind of query by itself.
pub fn search(options: &Options, folder: &Path, guides: &Path) {
    let cases = if options.quick { 500 } else { 10_000 };
    let places = Places { home: folder.join("many-cases"), guides: guides.to_owned() };
    fs::create_dir_all(&places.home).unwrap();
    fill(&places, guides, cases);
    let mut session = Session::start(places);
    session.unlock(UnlockRequest { passphrase: WORDS.to_owned(), training: true }).unwrap();
    let mut look = |query: &str| session.search_cases(SearchRequest { query: query.to_owned() }).unwrap();
    let first = timed(|| look("ho chieu"));
    print(
        &format!("first search of {cases} cases, none of them searched before"),
        &Samples::of([first]),
        None,
    );
    for (name, query, most) in [
        ("a word in many notes, Vietnamese without marks", "ho chieu", 50),
        ("a word in many notes, Vietnamese", "hộ chiếu", 50),
        ("a word in many notes, Lao", "ຫນັງສືເດີນທາງ", 50),
        ("a rare name, Vietnamese without marks", "muong khuong", cases / RARE),
        ("a rare name, Lao without tones", "ຫລວງນໍາທາ", cases / RARE),
        ("a code", "q7-qm", 1),
        ("nothing", "không có ở đâu cả", 0),
    ] {
        let [ours] = in_turn(
            options.rounds(200),
            [&mut |_| {
                timed(|| {
                    let view = look(query);
                    assert_eq!(view.cases.len(), most.min(50), "{query}");
                    view
                })
            }],
        );
        print(&format!("search {cases} cases: {name}"), &ours, None);
    }
}

fn fill(places: &Places, guides: &Path, cases: usize) {
    let passphrase = Passphrase::new(WORDS);
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: "Officer of the exercise",
        recovery: &[],
        kind: CardKind::Training,
        work: WorkFactor::new(8).unwrap(),
    };
    let mut vault = Vault::create(&places.vault(true), &new).unwrap();
    let guide = Guide::load(&read_guide(&guides.join(WALK_IN)).unwrap()).unwrap();
    let numbers: Vec<usize> = (0..cases).collect();
    for some in numbers.chunks(250) {
        let contents: Vec<Content> = some.iter().flat_map(|number| conversation(&guide, *number)).collect();
        vault.append(&contents).unwrap();
    }
}

fn conversation(guide: &Guide, number: usize) -> Vec<Content> {
    // Spread over the index as random ids are; the same in every run.
    let chance = Digest::of(&number.to_le_bytes()).0;
    let case = CaseId(Uuid::from_slice(&chance[..16]).unwrap());
    let content = |item: Option<&str>, body| Content {
        case,
        body,
        item: item.map(str::to_owned),
        at: Timestamp::from_millis(1_795_000_000_000),
        who: OfficerId(Uuid::from_u128(7)),
        channel: Channel::Interpreted,
        language: "lo".to_owned(),
        shown: None,
        guide: Some(guide.reference().digest),
        class: Class::Ordinary,
        source: Source::Live,
        replaces: Vec::new(),
    };
    let opened = Opened {
        code: if number == 0 { "Q7-QM".to_owned() } else { format!("N{}-{number}", number % 10) },
        guide: guide.reference(),
        officer_language: "vi".to_owned(),
        address: Address { vi: "chi-em".to_owned(), lo: "euay-nong".to_owned() },
        interpreter: Interpreter { mode: InterpreterMode::InPerson, code: None },
        training: true,
    };
    let agreed = |purpose| Body::Consent(ConsentChange { purpose, decision: Decision::Yes, recipient: None });
    let choice = |id: &str| Body::Answer(Answer::Choice(id.to_owned()));
    let (story, note) = said(&chance, number);
    vec![
        content(None, Body::Opened(opened)),
        content(Some("consent-talk"), agreed(Purpose::Talk)),
        content(Some("consent-notes"), agreed(Purpose::Notes)),
        content(Some("alone"), choice("yes")),
        content(Some("safe-to-talk"), choice("yes")),
        content(Some("age-said"), choice("adult")),
        content(Some("story"), Body::Answer(Answer::Text { words: story, voice: Voice::Theirs })),
        content(Some("story"), Body::Note(Note { words: note, voice: Voice::Summary })),
    ]
}

/// An account and a note, in Vietnamese or in Lao.
fn said(chance: &[u8; 32], number: usize) -> (String, String) {
    let (phrases, rare) = if number.is_multiple_of(2) {
        (&VIETNAMESE, "ở Mường Khương")
    } else {
        (&LAO, "ຢູ່ຫຼວງນ້ຳທາ")
    };
    let mut chosen: Vec<&str> =
        chance.iter().take(PHRASES).map(|byte| phrases[usize::from(*byte) % phrases.len()]).collect();
    if number % RARE < 2 {
        chosen.push(rare);
    }
    let (story, note) = chosen.split_at(PHRASES / 2);
    (story.join(" "), note.join(" "))
}
