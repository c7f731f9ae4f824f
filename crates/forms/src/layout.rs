//! `guide.json` as a person reads it: a question a line, an option a line. A guide that was not changed comes back byte for
//! byte, so its digest stays the same; one that was changed differs in the lines that changed.

use sala_guide::{Definition, Item};
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// The fields of an item in the order of the house; `options` and `exclusive` stand below, each on lines of its own.
const ITEM: [&str; 13] = [
    "id",
    "kind",
    "asked_of",
    "weight",
    "serves",
    "needed_by",
    "track",
    "topic",
    "class",
    "child_safe",
    "when",
    "purpose",
    "recipient",
];

/// The fields of everything smaller.
const SMALL: [&str; 12] =
    ["id", "item", "is", "heard", "not_heard", "needs", "action", "all", "any", "not", "track", "options"];

/// The order of fields of items that have another than that of the house, by item.
pub(crate) type Orders = BTreeMap<String, Vec<String>>;

/// The names of an object's fields, in order.
struct Fields(Vec<String>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;
        impl<'de> Visitor<'de> for Names {
            type Value = Fields;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut names = Vec::new();
                while let Some(name) = map.next_key::<String>()? {
                    map.next_value::<IgnoredAny>()?;
                    names.push(name);
                }
                Ok(Fields(names))
            }
        }
        deserializer.deserialize_map(Names)
    }
}

#[derive(Deserialize)]
struct StageFields {
    items: Vec<Fields>,
}

#[derive(Deserialize)]
struct GuideFields {
    stages: Vec<StageFields>,
}

/// The orders of fields in `guide.json` that are not those of the house.
pub(crate) fn orders(json: &[u8], definition: &Definition) -> Orders {
    let Ok(fields) = serde_json::from_slice::<GuideFields>(json) else { return Orders::new() };
    let items = definition.stages.iter().flat_map(|stage| &stage.items);
    let fields = fields.stages.into_iter().flat_map(|stage| stage.items);
    items
        .zip(fields)
        .filter_map(|(item, Fields(names))| {
            let names: Vec<String> = names.into_iter().filter(|name| ITEM.contains(&name.as_str())).collect();
            let house = ITEM.iter().filter(|name| names.iter().any(|each| each == *name));
            (!house.eq(names.iter().map(|name| name as &str).collect::<Vec<_>>().iter()))
                .then(|| (item.id.to_string(), names))
        })
        .collect()
}

/// Writes `guide.json`.
pub(crate) fn write(definition: &Definition, orders: &Orders) -> String {
    let value = serde_json::to_value(definition).unwrap_or_default();
    let get = |name: &str| value.get(name).map(spaced).unwrap_or_default();
    let stages: Vec<String> = definition
        .stages
        .iter()
        .map(|stage| {
            let items: Vec<String> = stage.items.iter().map(|item| write_item(item, orders)).collect();
            let head = serde_json::to_value((&stage.id, stage.kind)).unwrap_or_default();
            let head = |place: usize| head.get(place).map(spaced).unwrap_or_default();
            let body = match items.is_empty() {
                true => "] }".to_owned(),
                false => format!("\n{}\n    ] }}", items.join(",\n")),
            };
            format!("    {{ \"id\": {}, \"kind\": {}, \"items\": [{body}", head(0), head(1))
        })
        .collect();
    let head: Vec<String> = ["sala_guide", "id", "version", "limit", "outcomes"]
        .iter()
        .map(|name| format!("  \"{name}\": {},\n", get(name)))
        .collect();
    format!("{{\n{}  \"stages\": [\n{}\n  ]\n}}\n", head.concat(), stages.join(",\n"))
}

fn write_item(item: &Item, orders: &Orders) -> String {
    let value = serde_json::to_value(item).unwrap_or_default();
    let own = orders.get(item.id.as_str()).map(Vec::as_slice).unwrap_or_default();
    let own = own.iter().map(String::as_str);
    let rest = ITEM.into_iter().filter(|name| !own.clone().any(|each| each == *name));
    let fields: Vec<String> = own
        .clone()
        .chain(rest)
        .filter_map(|name| Some(format!("\"{name}\": {}", spaced(value.get(name)?))))
        .collect();
    let mut text = format!("      {{{}", fields.join(", "));
    let options = value.get("options").and_then(Value::as_array);
    if let Some(options) = options {
        let rows: Vec<String> =
            options.iter().map(|option| format!("          {}", spaced(option))).collect();
        text.push_str(&format!(",\n        \"options\": [\n{}\n        ]", rows.join(",\n")));
    }
    if let Some(exclusive) = value.get("exclusive") {
        text.push_str(&format!(",\n        \"exclusive\": {}", spaced(exclusive)));
    }
    text.push_str(if options.is_some() { " }" } else { "}" });
    text
}

/// A value on one line, with a space after each comma and colon.
fn spaced(value: &Value) -> String {
    match value {
        Value::Array(parts) => {
            format!("[{}]", parts.iter().map(spaced).collect::<Vec<_>>().join(", "))
        }
        Value::Object(fields) => {
            let rank = |name: &str| SMALL.iter().position(|each| *each == name).unwrap_or(SMALL.len());
            let mut names: Vec<&String> = fields.keys().collect();
            names.sort_by_key(|name| rank(name));
            let fields: Vec<String> = names
                .into_iter()
                .filter_map(|name| Some(format!("\"{name}\": {}", spaced(fields.get(name)?))))
                .collect();
            format!("{{{}}}", fields.join(", "))
        }
        plain => plain.to_string(),
    }
}
