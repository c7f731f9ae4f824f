//! Every text of the program exists in every language, with the same attributes and the same variables.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use sala_texts::{Lang, PROGRAM_FILES, Texts, form, forms};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::is_nfc;

/// Message and attribute names with the variables each uses.
type Shape = BTreeMap<String, BTreeSet<String>>;

fn variables(pattern: &Pattern<&str>, plain: &mut bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    found.insert(id.name.to_owned());
                }
                _ => *plain = false,
            }
        }
    }
    found
}

fn shape(lang: Lang, file: &str, text: &str) -> Shape {
    let resource = fluent_syntax::parser::parse(text)
        .unwrap_or_else(|(_, errors)| panic!("locales/{lang}/{file} does not parse: {errors:?}"));
    let mut shape = Shape::new();
    let mut plain = true;
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let value = message.value.as_ref().map(|v| variables(v, &mut plain)).unwrap_or_default();
        let known = shape.insert(message.id.name.to_owned(), value);
        assert!(known.is_none(), "locales/{lang}/{file}: {} stands there twice", message.id.name);
        for attribute in &message.attributes {
            let name = format!("{}.{}", message.id.name, attribute.id.name);
            shape.insert(name, variables(&attribute.value, &mut plain));
        }
    }
    assert!(plain, "locales/{lang}/{file}: only plain variables; both renderers must agree");
    shape
}

#[test]
fn every_language_says_the_same_things() {
    for (_, file, english) in PROGRAM_FILES.iter().filter(|(lang, ..)| *lang == Lang::En) {
        let expected = shape(Lang::En, file, english);
        assert!(!expected.is_empty(), "locales/en/{file} is empty");
        for lang in [Lang::Vi, Lang::Lo] {
            let (.., text) = PROGRAM_FILES.iter().find(|(l, f, _)| *l == lang && f == file).unwrap();
            let found = shape(lang, file, text);
            for (name, variables) in &expected {
                assert_eq!(found.get(name), Some(variables), "locales/{lang}/{file}: {name}");
            }
            for name in found.keys() {
                assert!(expected.contains_key(name), "locales/{lang}/{file}: {name} is not in English");
            }
        }
    }
}

#[test]
fn every_text_is_composed_and_hides_nothing() {
    for (lang, file, text) in PROGRAM_FILES {
        assert!(is_nfc(text), "locales/{lang}/{file} is not NFC");
        let hidden = |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
        assert!(!text.chars().any(hidden), "locales/{lang}/{file} holds a hidden character");
        assert_eq!(&sala_texts::clean(text), text, "locales/{lang}/{file}: a Lao mark in the wrong order");
    }
}

#[test]
fn no_translation_is_called_reviewed() {
    for (lang, file, text) in PROGRAM_FILES.iter().filter(|(lang, ..)| *lang != Lang::En) {
        assert!(
            text.starts_with("# review: draft\n"),
            "locales/{lang}/{file} does not state that it is a draft"
        );
    }
}

#[test]
fn no_file_of_a_language_is_forgotten() {
    let listed: BTreeSet<String> = PROGRAM_FILES.iter().map(|(l, f, _)| format!("{l}/{f}")).collect();
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");
    for lang in Lang::ALL {
        for entry in std::fs::read_dir(format!("{root}/{lang}")).unwrap() {
            let name = format!("{lang}/{}", entry.unwrap().file_name().to_string_lossy());
            assert!(listed.contains(&name), "locales/{name} is not embedded");
        }
    }
}

#[test]
fn every_form_of_address_has_its_four_words() {
    let texts = Texts::new();
    for lang in Lang::ALL {
        for id in forms(lang) {
            assert_eq!(&form(&texts, lang, id).id, id);
            for reader in Lang::ALL {
                for word in ["you", "you-first", "me", "me-first"] {
                    let said = texts.attribute(reader, &format!("address-{lang}-{id}"), word, &[]);
                    assert_eq!(said, texts.attribute(lang, &format!("address-{lang}-{id}"), word, &[]));
                    assert!(!said.contains('{'), "address-{lang}-{id}.{word} in {reader}");
                }
            }
        }
    }
}
