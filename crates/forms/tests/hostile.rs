#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! A workbook from anywhere is read with care, and refused with a reason. (How much memory that takes is measured where
//! the command runs: `crates/desk/tests/xlsform.rs`.)

#[path = "hostile/mod.rs"]
mod hostile;
mod shelf;

use proptest::prelude::*;
use sala_forms::{FormError, import};
use sala_guide::GuideFiles;
use std::sync::OnceLock;

#[test]
fn what_is_built_to_hurt_is_refused_with_its_reason() {
    assert!(import(&hostile::harmless(), &GuideFiles::new()).is_ok());
    let mut wrong = Vec::new();
    for (what, bytes, reason) in hostile::all() {
        let refused = match import(&bytes, &GuideFiles::new()).map(|_| ()).expect_err(what) {
            FormError::NotAWorkbook => "not-a-workbook",
            FormError::Encrypted => "encrypted",
            FormError::TooLarge(_) | FormError::TooManyRows(_) | FormError::LongCell { .. } => "too-large",
            FormError::Hostile(_) => "hostile",
            FormError::Macros(_) => "macros",
            FormError::Links(_) => "links",
            FormError::Formula { .. } => "formula",
            FormError::Damaged(_) => "damaged",
            other => panic!("{what}: {other}"),
        };
        if refused != reason {
            wrong.push(format!("{what}: {refused}, not {reason}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn small() -> &'static Vec<u8> {
    static SMALL: OnceLock<Vec<u8>> = OnceLock::new();
    SMALL.get_or_init(|| {
        let survey: &[&[&str]] = &[
            &["type", "name", "label::English (en)", "relevant", "constraint"],
            &["begin_group", "work", "Work", "", ""],
            &[
                "select_multiple needs",
                "needs",
                "What { $you } need",
                "",
                "not(selected(., 'a') and count-selected(.) > 1)",
            ],
            &["text", "more", "More", "selected(${needs}, 'a')", ""],
            &["end_group", "", "", "", ""],
        ];
        let choices: &[&[&str]] = &[&["list_name", "name", "label::English (en)"], &["needs", "a", "A"]];
        let carried: &[&[&str]] = &[&["part", "what", "value", "about"], &["form", "xlsform", "1", ""]];
        shelf::workbook(&[("survey", survey), ("choices", choices), ("_guide", carried)])
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    /// Whatever a part is changed to, the answer is a draft or a reason; the program does not stumble.
    #[test]
    fn a_damaged_workbook_is_never_a_stumbling_block(
        part in 0_usize..40,
        at in any::<prop::sample::Index>(),
        replaced in 0_usize..12,
        with in prop::collection::vec(prop_oneof![any::<u8>(), Just(b'<'), Just(b'>'), Just(b'"'), Just(b'$'), Just(b'{')], 0..8),
    ) {
        let mut parts = shelf::unpacked(small());
        let name = parts.keys().nth(part % parts.len()).unwrap().clone();
        let bytes = parts.get_mut(&name).unwrap();
        let start = at.index(bytes.len());
        let end = (start + replaced).min(bytes.len());
        bytes.splice(start..end, with);
        let _ = import(&shelf::packed(&parts), &GuideFiles::new());
    }

    /// Any text in any cell of a form comes to a report, never to a fault of the program.
    #[test]
    fn any_words_in_the_cells_are_told_about(
        cells in prop::collection::vec(prop::collection::vec("(begin_group|end_group|text|note|select_one a|[a-z_]{0,6}|\\PC{0,12})", 4), 0..12),
    ) {
        let mut rows: Vec<Vec<&str>> = vec![vec!["type", "name", "label", "relevant"]];
        rows.extend(cells.iter().map(|row| row.iter().map(String::as_str).collect()));
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        let imported = import(&shelf::workbook(&[("survey", &rows)]), &GuideFiles::new()).unwrap();
        prop_assert!(serde_json::from_slice::<sala_guide::Definition>(&imported.files["guide.json"]).is_ok());
        prop_assert!(sala_guide::Guide::load(&imported.files).is_err(), "a draft without signs is no guide");
    }
}
