//! What a form cannot hold, on its way into the sheet `_guide`.

use super::{Form, is_sign_file, names, path, placed, words};
use crate::carry::{Carry, mark};
use crate::fluent;
use crate::layout;
use crate::write::Table;
use crate::xpath;
use sala_guide::Definition;
use sala_record::Digest;
use std::collections::BTreeMap;

impl Form<'_> {
    /// The sheet `_guide`: a read-me for people, then what only Sala reads.
    pub(super) fn carried(&self) -> Table {
        let mut rows: Vec<Vec<String>> = Vec::new();
        for language in &self.languages {
            for line in
                self.program(language, "desk-form-read-me").lines().filter(|line| !line.trim().is_empty())
            {
                rows.push(vec![
                    "read-me".to_owned(),
                    language.clone(),
                    line.trim().to_owned(),
                    String::new(),
                ]);
            }
        }
        rows.extend(self.carry().rows().into_iter().map(Vec::from));
        let header = ["part", "what", "value", "about"].map(str::to_owned).to_vec();
        Table { name: "_guide", header, rows }
    }

    fn carry(&self) -> Carry {
        let definition = self.guide.definition();
        let json = self.files.get("guide.json").map(Vec::as_slice).unwrap_or_default();
        let mut carry = Carry {
            guide: self.facts(definition),
            structure: Digest::of(json).to_string(),
            orders: layout::orders(json, definition),
            whens: self.whens(),
            ..Carry::default()
        };
        if layout::write(definition, &carry.orders).as_bytes() != json {
            carry.keep("guide.json", &String::from_utf8_lossy(json));
        }
        let messages = self.guide.messages();
        for (language, texts) in &self.texts {
            let path = path(language);
            let file = String::from_utf8_lossy(self.files.get(&path).map(Vec::as_slice).unwrap_or_default());
            let skeleton = fluent::with_notes(&fluent::skeleton(&file), &self.notes);
            if fluent::write(&skeleton, &messages, texts, &placed(&skeleton, &self.notes)) == file {
                let marks = texts.iter().map(|(name, text)| ((path.clone(), name.clone()), mark(text)));
                carry.marks.extend(marks);
                carry.skeletons.insert(path, skeleton);
            } else {
                carry.keep(&path, &file);
            }
        }
        for (path, bytes) in self.files.iter().filter(|(path, _)| is_sign_file(path)) {
            carry.keep(path, &String::from_utf8_lossy(bytes));
        }
        carry
    }

    fn facts(&self, definition: &Definition) -> BTreeMap<String, String> {
        [
            ("id", definition.id.clone()),
            ("version", definition.version.clone()),
            ("digest", self.guide.digest().to_string()),
            ("limit", definition.limit.to_string()),
            ("outcomes", words(&definition.outcomes)),
            ("languages", self.guide.languages().join(" ")),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .into()
    }

    /// The conditions that do not come back from XPath as they were, such as an `all` of one part.
    fn whens(&self) -> BTreeMap<String, (String, String)> {
        let names = names(self.guide.items());
        let mut whens = BTreeMap::new();
        for (item, (_, known)) in self.guide.items().zip(&self.plan) {
            let Some(when) = &item.when else { continue };
            let printed = xpath::print(Some(when), item.track, known, &self.kinds);
            let read = xpath::parse(&printed, &names);
            let read = crate::import::without_track(read, item.track);
            if read.as_ref() != Some(when) {
                let json = serde_json::to_string(when).unwrap_or_default();
                whens.insert(item.id.to_string(), (mark(&printed), json));
            }
        }
        whens
    }
}
