//! Names of a guide as names of a form and back. A guide writes `go-deeper`, a form `go_deeper`: a guide has no underscore
//! and a form no hyphen, so nothing is lost. What would collide with names of the form itself is set apart by a prefix.

use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization as _;

/// Sets an item apart whose name the form needs for itself.
const APART: &str = "q_";
/// Before a stage's name: a group and a question of one name could not be told apart in `${name}`.
const STAGE: &str = "stage_";
/// Before the names of rows that only the form has.
pub(crate) const OURS: &str = "sala_";

/// An item's name in the form. `meta` is reserved by XForms, names that begin with `xml` by XML.
pub(crate) fn item_name(id: &str) -> String {
    let plain = option_name(id);
    let taken = plain == "meta"
        || plain.starts_with("xml")
        || [APART, STAGE, OURS].iter().any(|prefix| plain.starts_with(prefix));
    if taken { format!("{APART}{plain}") } else { plain }
}

/// The item whose [`item_name`] this is.
pub(crate) fn item_id(name: &str) -> Option<String> {
    let plain = name.strip_prefix(APART).unwrap_or(name);
    option_id(plain).filter(|id| item_name(id) == name)
}

/// A stage's name in the form.
pub(crate) fn stage_name(id: &str) -> String {
    format!("{STAGE}{}", option_name(id))
}

/// The stage whose [`stage_name`] this is.
pub(crate) fn stage_id(name: &str) -> Option<String> {
    name.strip_prefix(STAGE).and_then(option_id)
}

/// An option's name in the form; it stands in a list of its own.
pub(crate) fn option_name(id: &str) -> String {
    id.replace('-', "_")
}

/// The option whose [`option_name`] this is.
pub(crate) fn option_id(name: &str) -> Option<String> {
    let plain = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|each| each.is_ascii_lowercase() || each.is_ascii_digit() || each == '_');
    plain.then(|| name.replace('_', "-"))
}

/// An id made of any name: letters without their marks, anything else as hyphens. `prefix` stands before what begins with
/// a digit, and `fallback` is for a name of which nothing is left.
pub(crate) fn slug(name: &str, prefix: &str, fallback: &str) -> String {
    let mut id = String::new();
    for each in name.nfd().flat_map(char::to_lowercase) {
        match each {
            'đ' => id.push('d'),
            _ if each.is_ascii_alphanumeric() => id.push(each),
            // Marks of a letter that was taken apart.
            _ if is_mark(each) => (),
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => (),
        }
    }
    let id = id.trim_end_matches('-');
    match id.chars().next() {
        None => fallback.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{prefix}{id}"),
        Some(_) => id.to_owned(),
    }
}

fn is_mark(each: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&each)
}

/// `id`, or with the first number that makes it new; it is then among those used.
pub(crate) fn unused(id: String, used: &mut BTreeSet<String>) -> String {
    let mut free = id.clone();
    let mut number = 2_u32;
    while used.contains(&free) {
        free = format!("{id}-{number}");
        number = number.saturating_add(1);
    }
    used.insert(free.clone());
    free
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_name_comes_back_and_none_is_another(one in "[a-z][a-z0-9-]{0,8}", other in "[a-z][a-z0-9-]{0,8}") {
            let name = item_name(&one);
            prop_assert_eq!(item_id(&name), Some(one.clone()));
            prop_assert!(name != "meta" && name.chars().all(|each| each.is_ascii_lowercase() || each.is_ascii_digit() || each == '_'));
            prop_assert_eq!(name == item_name(&other), one == other);
            prop_assert_ne!(name, stage_name(&other));
            prop_assert_eq!(stage_id(&stage_name(&one)), Some(one));
        }
    }

    #[test]
    fn names_that_a_form_keeps_for_itself_are_set_apart() {
        for (id, name) in
            [("meta", "q_meta"), ("q-meta", "q_q_meta"), ("stage-age", "q_stage_age"), ("xml-1", "q_xml_1")]
        {
            assert_eq!(item_name(id), name);
            assert_eq!(item_id(name).as_deref(), Some(id));
        }
        assert_eq!(item_id("q_papers"), None, "nobody wrote that: papers would be `papers`");
    }

    #[test]
    fn a_strange_name_becomes_an_id_that_is_like_it() {
        assert_eq!(slug("Giấy tờ / Đâu?", "q-", "q-7"), "giay-to-dau");
        assert_eq!(slug("2_Name", "q-", "q-7"), "q-2-name");
        assert_eq!(slug("ຊື່", "q-", "q-7"), "q-7");
        let mut used = BTreeSet::new();
        let ids: Vec<String> = (0..3).map(|_| unused("age".to_owned(), &mut used)).collect();
        assert_eq!(ids, ["age", "age-2", "age-3"]);
    }
}
