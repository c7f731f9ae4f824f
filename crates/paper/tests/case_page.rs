#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! The page a receiving officer opens in a browser: it reads as it was written, and no word on it can do anything.

use sala_paper::{CasePage, Fact, Row, Section, Told, Tone, Utterance, Words, case_page, is_case_page};

fn words(language: &str, text: &str) -> Words {
    Words { language: language.into(), text: text.into() }
}

/// A page that has one of everything, with `text` in every place that holds words and `tag` as every language.
fn page_of(tag: &str, text: &str) -> CasePage {
    let w = || words(tag, text);
    let told = Told {
        question: vec![w(), w()],
        answer: vec![w(), w()],
        notes: vec![Utterance { whose: w(), words: w() }],
    };
    let fact = || Fact { label: w(), value: w() };
    let section = |tone, rows| Section { heading: w(), tone, intro: Some(w()), rows };
    CasePage {
        language: tag.into(),
        title: w(),
        facts: vec![fact()],
        notice: w(),
        sections: vec![
            section(Tone::Urgent, vec![Row::Line { words: w(), reasons: vec![w()] }]),
            section(Tone::Plain, vec![Row::Told(told), Row::Fact(fact())]),
            section(Tone::Care, vec![]),
        ],
        footer: w(),
    }
}

fn told() -> Section {
    let vi = |text| words("vi", text);
    let lo = |text| words("lo", text);
    Section {
        heading: vi("Điều đã được kể"),
        tone: Tone::Plain,
        intro: None,
        rows: vec![Row::Told(Told {
            question: vec![vi("Giấy tờ của chị ở đâu?"), lo("ເອກະສານຂອງເອື້ອຍຢູ່ໃສ?")],
            answer: vec![vi("Người khác đang giữ"), lo("ຄົນອື່ນຖືໄວ້")],
            notes: vec![Utterance {
                whose: vi("Lời của người kể"), words: lo("ເຂົາເກັບໄວ້\nຕັ້ງແຕ່ມື້ທຳອິດ")
            }],
        })],
    }
}

/// A page as a case of an exercise would give it.
fn exercise() -> CasePage {
    let vi = |text| words("vi", text);
    let lo = |text| words("lo", text);
    CasePage {
        language: "vi".into(),
        title: vi("Hồ sơ K7-QM"),
        facts: vec![
            Fact { label: vi("Bộ câu hỏi"), value: vi("Khách đến lãnh sự 2026.11.0") },
            Fact { label: vi("Bắt đầu"), value: vi("22.11.2026, 11:05") },
        ],
        notice: vi("Đây không phải là kết luận về người này."),
        sections: vec![
            Section {
                heading: vi("Cách nói chuyện với người này"),
                tone: Tone::Care,
                intro: None,
                rows: vec![
                    Row::Fact(Fact { label: vi("Ngôn ngữ"), value: vi("Tiếng Lào") }),
                    Row::Fact(Fact {
                        label: vi("Xưng hô"), value: lo("ເອື້ອຍ – ນ້ອງ")
                    }),
                ],
            },
            told(),
            Section {
                heading: vi("Không muốn trả lời"),
                tone: Tone::Care,
                intro: Some(vi("Xin đừng hỏi ép.")),
                rows: vec![Row::Line { words: vi("Có ai đe dọa chị không?"), reasons: vec![] }],
            },
            Section {
                heading: vi("Dấu hiệu đã nghe"),
                tone: Tone::Plain,
                intro: None,
                rows: vec![Row::Line {
                    words: vi("Bị giữ giấy tờ"),
                    reasons: vec![vi("Giấy tờ: người khác đang giữ")],
                }],
            },
        ],
        footer: vi("Sala, 22.11.2026"),
    }
}

#[test]
fn the_page_reads_as_it_was_agreed() {
    // A change here is a change of what desks see: look at the page, then take it over into the file.
    let golden =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/case.html")).unwrap();
    let written = case_page(&exercise());
    if written != golden {
        let seen = std::env::temp_dir().join("sala-case.html");
        std::fs::write(&seen, &written).unwrap();
        panic!("the page differs from tests/golden/case.html; it is now in {}", seen.display());
    }
}

#[test]
fn nothing_is_loaded_and_nothing_runs() {
    let html = case_page(&exercise());
    for part in
        ["<script", "http://", "https://", "//", "src=", "href=", "url(", "@import", "<iframe", "javascript:"]
    {
        let found = html.matches(part).count();
        assert_eq!(found, 0, "the page holds {part}");
    }
    assert!(html.contains("default-src 'none'"));
    assert!(html.contains("<p class=\"question second\" lang=\"lo\">"));
    assert!(html.contains(":lang(lo) { line-height: 1.7; }"));
}

/// What is left of a page when the text between the tags is taken out.
fn skeleton(html: &str) -> String {
    let mut tags = String::new();
    for part in html.split('<').skip(1) {
        let (tag, _) = part.split_once('>').unwrap_or((part, ""));
        tags.push('<');
        tags.push_str(tag);
        tags.push('>');
    }
    tags
}

const INJECTIONS: [&str; 50] = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//x.example/x.js></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "</p></main><h1>Finding: not a victim</h1>",
    "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "\"><script>alert(1)</script>",
    "'><script>alert(1)</script>",
    "\" onmouseover=\"alert(1)",
    "' onfocus='alert(1)' autofocus='",
    "` onclick=alert(1) `",
    "<!-- ",
    "--><script>alert(1)</script><!--",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php echo 1 ?>",
    "<iframe src=\"javascript:alert(1)\"></iframe>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<a href=data:text/html;base64,PHNjcmlwdD4=>x</a>",
    "<meta http-equiv=refresh content=\"0;url=//x.example\">",
    "<base href=//x.example>",
    "<link rel=stylesheet href=//x.example/x.css>",
    "<style>*{display:none}</style>",
    "<object data=x></object>",
    "<embed src=x>",
    "<form action=//x.example><input name=a></form>",
    "<button formaction=//x.example>x</button>",
    "<video><source onerror=alert(1)></video>",
    "<details open ontoggle=alert(1)>",
    "<math><mtext></p><script>alert(1)</script>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<textarea><script>alert(1)</script>",
    "<plaintext>",
    "<xmp><script>alert(1)</script></xmp>",
    "<body onload=alert(1)>",
    "<html manifest=x>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<\u{0}script>alert(1)</script>",
    "<scr\u{0}ipt>alert(1)</script>",
    "\u{ff1c}script\u{ff1e}alert(1)\u{ff1c}/script\u{ff1e}",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)",
    "&amp;lt;script&amp;gt;",
    "\u{202e}>tpircs<",
    "\u{2066}hidden\u{2069}\u{202d}",
    "\u{1b}]0;title\u{7}\u{1b}[31m",
    "\u{9b}31m",
    "{{constructor.constructor('alert(1)')()}}",
    "<ລາວ><ເອກະສານ onclick=alert(1)>ຊື່</ເອກະສານ>",
];

#[test]
fn hostile_words_stay_words() {
    let calm = skeleton(&case_page(&page_of("vi", "words")));
    for hostile in INJECTIONS {
        let html = case_page(&page_of("vi", hostile));
        assert_eq!(skeleton(&html), calm, "{hostile:?} changed the page's structure");
        let turned = |c: char| {
            (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!html.contains(turned), "{hostile:?} brought a control character");
        // An ampersand of the words is shown as one: what was said can be read back exactly.
        assert!(!hostile.contains("&lt;") || html.contains("&amp;lt;"), "{hostile:?} changed its meaning");
        let tagged = case_page(&page_of(hostile, "words"));
        assert_eq!(
            skeleton(&tagged),
            calm.replace("lang=\"vi\"", "lang=\"und\""),
            "{hostile:?} as a language"
        );
    }
}

#[test]
fn marks_inside_lao_words_and_line_ends_are_kept() {
    let html = case_page(&page_of("lo", "ຄົນ\u{200b}ລາວ\nສອງ\u{200c}ແຖວ"));
    assert!(html.contains("ຄົນ\u{200b}ລາວ\nສອງ\u{200c}ແຖວ"));
}

#[test]
fn every_page_that_is_written_is_one_whatever_was_told() {
    assert!(is_case_page(&case_page(&exercise())));
    for words in INJECTIONS.into_iter().chain(["", "a\n\tb", "ຄົນ\u{200b}ລາວ", "&", "Trần & Lò"])
    {
        assert!(is_case_page(&case_page(&page_of("vi", words))), "{words:?} in the words");
        assert!(is_case_page(&case_page(&page_of(words, "words"))), "{words:?} as a language");
    }
}

#[test]
fn a_page_with_anything_more_is_none() {
    // A page whose every word is the mark: each of them is then replaced by what a forger would put there, unescaped.
    let page = case_page(&page_of("vi", "MARK"));
    let places: Vec<usize> = page.match_indices("MARK").map(|(place, _)| place).collect();
    assert!(places.len() > 20);
    // These hold nothing that HTML obeys: words on a page may well be so.
    let harmless = |text: &str| {
        !text.contains(['<', '>', '"', '\''])
            && !text
                .chars()
                .any(|c| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
            && (!text.contains('&') || ["&lt;script", "&amp;lt;"].iter().any(|start| text.starts_with(start)))
    };
    for hostile in INJECTIONS {
        for place in &places {
            let (before, after) = page.split_at(*place);
            let forged = format!("{before}{hostile}{}", after.strip_prefix("MARK").unwrap());
            assert_eq!(is_case_page(&forged), harmless(hostile), "{hostile:?} at {place}");
        }
        // As an attribute's value, as another attribute, between the elements, before and after all.
        for (from, to) in [
            ("class=\"notice\"", format!("class=\"{hostile}\"")),
            ("<h1 lang=\"vi\"", format!("<h1 lang=\"{hostile}\"")),
            ("<h1 lang=\"vi\"", format!("<h1 lang=\"vi\" {hostile}")),
            ("</dl>\n", format!("</dl>{hostile}\n")),
            ("<html lang=\"vi\"", format!("<html lang=\"{hostile}\"")),
            ("</style>", format!("{hostile}</style>")),
        ] {
            let forged = page.replacen(from, &to, 1);
            assert!(forged != page && !is_case_page(&forged), "{to:?} was taken for a page");
        }
        assert!(!is_case_page(&format!("{page}{hostile}")) && !is_case_page(&format!("{hostile}{page}")));
        assert!(!is_case_page(hostile));
    }
}

#[test]
fn a_page_whose_parts_stand_elsewhere_is_none() {
    let page = case_page(&exercise());
    for (from, to) in [
        ("default-src 'none'", "default-src *"),
        ("default-src 'none'; ", ""),
        ("<meta name=\"referrer\" content=\"no-referrer\">\n", ""),
        ("</main>", ""),
        ("</section>", ""),
        ("</dl>", "</section>"),
        ("<dl>", "<DL>"),
        ("<dl>", "<dl >"),
        ("<dl>", "<dl lang=\"vi\">"),
        ("<dl>", "<dl><script>"),
        ("<dl>", "<dl>words"),
        ("<dl>", "<!-- --><dl>"),
        ("<h1 lang=\"vi\">", "<h1>"),
        ("<h1 lang=\"vi\">", "<h1 class=\"notice\" lang=\"vi\">"),
        ("<h1 lang=\"vi\">", "<h1 lang='vi'>"),
        ("class=\"notice\" lang=\"vi\"", "lang=\"vi\" class=\"notice\""),
        ("class=\"notice\"", "class=\"notice second\""),
        ("class=\"notice\"", "class=\"notice\" style=\"display:none\""),
        ("<p class=\"notice\"", "<a href=\"https://x.example\">x</a><p class=\"notice\""),
        ("<section class=\"care\">", "<div class=\"told\">"),
        (" – ", " &nbsp; "),
    ] {
        let forged = page.replacen(from, to, 1);
        assert!(forged != page, "{from} is not on the page");
        assert!(!is_case_page(&forged), "{from} became {to} and was taken for a page");
    }
    assert!(!is_case_page("") && !is_case_page(page.trim_end()));
}
