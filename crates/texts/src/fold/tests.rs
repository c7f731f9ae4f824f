//! Pairs that officers would type for each other, and pairs that are different words however they are typed.

use super::*;
use proptest::prelude::*;

/// What stands in a note, and what is typed to find it.
const FOUND: &[(&str, &str)] = &[
    // Vietnamese without marks, in capitals, in parts.
    ("Nguyễn", "nguyen"),
    ("Nguyễn Thị Bích", "NGUYEN THI BICH"),
    ("Đặng", "Dang"),
    ("Đặng", "ĐẶNG"),
    ("Đà Nẵng", "da nang"),
    ("hộ chiếu", "ho chieu"),
    ("hộ chiếu", "hộ chiếu"),
    ("người", "nguoi"),
    ("nghiêng", "nghieng"),
    ("xuất khẩu lao động", "lao dong"),
    ("ở với ông chủ", "ong chu"),
    ("ướt", "uot"),
    ("Mường Khương", "muong khuong"),
    ("bị đánh", "danh"),
    // With marks typed in one way and stored in another.
    ("hoà", "hòa"),
    ("thuý", "thúy"),
    ("khoẻ", "khỏe"),
    ("Ho\u{0323}\u{0302} chie\u{0302}\u{0301}u", "hộ chiếu"),
    ("hộ chiếu", "ho\u{0302}\u{0323} chie\u{0301}\u{0302}u"),
    ("tie\u{0301}\u{0302}ng", "tiếng"),
    // The capital Đ of three alphabets.
    ("\u{00D0}ông", "đông"),
    ("\u{0189}ông", "Đông"),
    // White space and what nobody sees.
    ("hộ\u{00A0}chiếu", "hộ chiếu"),
    ("hộ\nchiếu", "hộ chiếu"),
    ("hộ   chiếu\t", " hộ chiếu "),
    ("lao\u{00AD}động", "laodong"),
    ("Thạch\u{200B}Thất", "thachthat"),
    ("\u{FEFF}Lan", "lan"),
    // Lao: either order of marks, both spellings of ຳ, two ເ for ແ.
    ("ນ້ຳ", "ນ\u{0ECD}\u{0EC9}າ"),
    ("ນ້ຳ", "ນ\u{0EC9}\u{0ECD}າ"),
    ("ນ້ຳ", "ນ\u{0EB3}\u{0EC9}"),
    ("ນ້ຳ", "ນຳ"),
    ("ຄຳ", "ຄ\u{0ECD}າ"),
    ("ແກ", "ເເກ"),
    ("ແຂວງ", "ເເຂວງ"),
    ("ເຈົ້າ", "ເຈ\u{0EC9}\u{0EBB}າ"),
    ("ບ້ານ", "ບາ\u{0EC9}ນ"),
    // Lao: tones left out, ligatures, the subscript, the letter for r.
    ("ຂ້ອຍ", "ຂອຍ"),
    ("ໜີ້", "ຫນີ"),
    ("ໝູ", "ຫມູ"),
    ("ໜັງສືເດີນທາງ", "ຫນັງສືເດີນທາງ"),
    ("ຫຼາຍ", "ຫລາຍ"),
    ("ຫຼວງພະບາງ", "ຫລວງພະບາງ"),
    ("ຣົດ", "ລົດ"),
    ("ນາຍຈ້າງ", "ນາຍຈາງ"),
    ("ວຽງຈັນ", "ວຽງຈັນ"),
    ("ສັນຕິພາບ\u{0ECC}", "ສັນຕິພາບ"),
    // A Lao word inside a sentence, and phrases with and without spaces.
    ("ລາວເວົ້າວ່ານາຍຈ້າງຍຶດໜັງສືເດີນທາງໄວ້", "ໜັງສືເດີນທາງ"),
    ("ນາຍຈ້າງ ຍຶດ", "ນາຍຈ້າງຍຶດ"),
    ("ນາຍຈ້າງຍຶດ", "ນາຍຈ້າງ ຍຶດ"),
    ("ນາຍ\u{200B}ຈ້າງ", "ນາຍຈ້າງ"),
    ("ເ\u{200B}ເຂວງ", "ແຂວງ"),
    // Digits of three scripts, codes, both languages beside each other.
    ("ວັນທີ ໑໒", "12"),
    ("12 ຄົນ", "໑໒"),
    ("๒๕๖๙", "2569"),
    ("K7-QM", "k7-qm"),
    ("Lan ໄປ ວຽງຈັນ", "lan ໄປ"),
    ("VIENTIANE", "vientiane"),
];

/// Different words, and how they could be taken for each other.
const APART: &[(&str, &str)] = &[
    ("bán", "bún"),
    ("tay", "tai"),
    ("kỹ", "kĩ"),
    ("dang", "tang"),
    ("hộ chiếu", "hochieu"),
    ("nam", "nằn"),
    ("ກາ", "ຂາ"),
    ("ປາ", "ປະ"),
    ("ກິນ", "ກີນ"),
    ("ເກ", "ແກ"),
    ("ນາ", "ນຳ"),
    ("ວັນ", "ວົນ"),
    ("ໄປ", "ໃປ"),
    ("ຍາ", "ຢາ"),
    ("ໝາ", "ໜາ"),
    ("12", "21"),
    ("K7-QM", "K7-QN"),
];

#[test]
fn what_is_typed_in_a_hurry_finds_what_was_written() {
    assert!(FOUND.len() + APART.len() >= 60);
    for (written, typed) in FOUND {
        let (text, query) = (fold(&format!("A. {written}, b.")), fold(typed));
        assert!(text.contains(&query), "{typed} does not find {written}: {query} in {text}");
    }
}

#[test]
fn different_words_stay_apart() {
    for (one, other) in APART {
        let (one, other) = (fold(one), fold(other));
        assert!(!one.contains(&other) && !other.contains(&one), "{one} and {other}");
    }
}

#[test]
fn a_spelling_keeps_marks_and_tones() {
    assert_eq!(spelling("  HỘ\u{00A0}chiếu "), "hộ chiếu");
    assert_eq!(spelling("ນ\u{0ECD}\u{0EC9}າ ໑"), "ນ້ຳ 1");
    assert_ne!(spelling("hộ"), spelling("ho"));
    assert_ne!(spelling("ຂ້ອຍ"), spelling("ຂອຍ"));
}

#[test]
fn every_letter_that_has_cases_or_marks_folds_once_and_for_all() {
    for c in ('\0'..='\u{2FFF}').chain('\u{A640}'..='\u{ABFF}').chain('\u{F900}'..='\u{FFFF}') {
        let (one, beside) = (fold(&c.to_string()), fold(&format!("ກ{c}a")));
        assert_eq!(fold(&one), one, "{c:?}");
        assert_eq!(fold(&beside), beside, "{c:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn folding_twice_changes_nothing(text in "[\\u0E80-\\u0EFFa-eA-EđĐÐßıİςÅỗ\\u0300-\\u0345\\u200B\\u00A0໐๙ \\n-]{0,24}") {
        let (spelt, folded) = (spelling(&text), fold(&text));
        prop_assert_eq!(&spelling(&spelt), &spelt);
        prop_assert_eq!(&fold(&folded), &folded);
        prop_assert_eq!(&fold(&spelt), &folded, "an exact find is a find");
    }

    #[test]
    fn folding_any_text_twice_changes_nothing(text in "\\PC{0,24}") {
        let folded = fold(&text);
        prop_assert_eq!(&fold(&folded), &folded);
    }
}
