//! What changed between two versions of a guide: its structure, its words, the weights of its signs.

use crate::guide::{Guide, GuideFiles};
use crate::ids::{ItemId, OptionId, SignId, StageId};
use crate::words;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// One thing that changed. Values are as they stand in the files; nothing stands for what was not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum Change {
    /// A field of the guide itself, such as its limit.
    Guide {
        /// The field.
        field: String,
        /// Before.
        before: Value,
        /// After.
        after: Value,
    },
    /// A stage is new.
    StageAdded {
        /// The stage.
        stage: StageId,
    },
    /// A stage is gone.
    StageRemoved {
        /// The stage.
        stage: StageId,
    },
    /// A question is new.
    ItemAdded {
        /// The question.
        item: ItemId,
    },
    /// A question is gone.
    ItemRemoved {
        /// The question.
        item: ItemId,
    },
    /// A question stands in another stage.
    ItemMoved {
        /// The question.
        item: ItemId,
        /// The stage it stood in.
        before: StageId,
        /// The stage it stands in.
        after: StageId,
    },
    /// A field of a question, such as its weight or condition.
    Item {
        /// The question.
        item: ItemId,
        /// The field.
        field: String,
        /// Before.
        before: Value,
        /// After.
        after: Value,
    },
    /// An option is new.
    OptionAdded {
        /// The question.
        item: ItemId,
        /// The option.
        option: OptionId,
    },
    /// An option is gone.
    OptionRemoved {
        /// The question.
        item: ItemId,
        /// The option.
        option: OptionId,
    },
    /// A field of an option, such as the signs it makes heard.
    Option {
        /// The question.
        item: ItemId,
        /// The option.
        option: OptionId,
        /// The field.
        field: String,
        /// Before.
        before: Value,
        /// After.
        after: Value,
    },
    /// A sign is new, gone, or weighs differently.
    Sign {
        /// The sign or reassurance.
        sign: SignId,
        /// As in `signs.json`.
        before: Value,
        /// As in `signs.json`.
        after: Value,
    },
    /// Words.
    Text {
        /// The language.
        language: String,
        /// The message and attribute, such as `q-papers.say`.
        place: String,
        /// Before.
        before: Option<String>,
        /// After.
        after: Option<String>,
    },
}

/// A guide with the files it was read from.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// The guide.
    pub guide: &'a Guide,
    /// Its files.
    pub files: &'a GuideFiles,
}

/// What changed from one version to another: structure first, in the order of the newer one, then signs, then words by
/// language.
#[must_use]
pub fn diff(before: Version<'_>, after: Version<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    guide_fields(before.guide, after.guide, &mut changes);
    stages(before.guide, after.guide, &mut changes);
    items(before.guide, after.guide, &mut changes);
    signs(before.guide, after.guide, &mut changes);
    texts(before.files, after.files, &mut changes);
    changes
}

/// The fields of something that is serialised, without those that hold other things.
fn fields(value: &impl Serialize, without: &[&str]) -> Map<String, Value> {
    let mut all = match serde_json::to_value(value) {
        Ok(Value::Object(all)) => all,
        _ => Map::new(),
    };
    all.retain(|name, _| !without.contains(&name.as_str()));
    all
}

/// The fields that differ: name, before, after.
fn differing(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<(String, Value, Value)> {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names
        .into_iter()
        .map(|name| {
            let of = |all: &Map<String, Value>| all.get(name).cloned().unwrap_or(Value::Null);
            (name.clone(), of(before), of(after))
        })
        .filter(|(_, before, after)| before != after)
        .collect()
}

fn guide_fields(before: &Guide, after: &Guide, changes: &mut Vec<Change>) {
    let own = |guide: &Guide| fields(guide.definition(), &["stages"]);
    for (field, before, after) in differing(&own(before), &own(after)) {
        changes.push(Change::Guide { field, before, after });
    }
}

fn stages(before: &Guide, after: &Guide, changes: &mut Vec<Change>) {
    let has = |guide: &Guide, id: &StageId| guide.stages().iter().any(|stage| stage.id == *id);
    let gone = before.stages().iter().filter(|stage| !has(after, &stage.id));
    changes.extend(gone.map(|stage| Change::StageRemoved { stage: stage.id.clone() }));
    let new = after.stages().iter().filter(|stage| !has(before, &stage.id));
    changes.extend(new.map(|stage| Change::StageAdded { stage: stage.id.clone() }));
}

fn stage_of(guide: &Guide, item: &ItemId) -> Option<StageId> {
    let stage = guide.stages().iter().find(|stage| stage.items.iter().any(|each| each.id == *item));
    stage.map(|stage| stage.id.clone())
}

fn items(before: &Guide, after: &Guide, changes: &mut Vec<Change>) {
    let gone = before.items().filter(|item| after.item(&item.id).is_none());
    changes.extend(gone.map(|item| Change::ItemRemoved { item: item.id.clone() }));
    for item in after.items() {
        let Some(old) = before.item(&item.id) else {
            changes.push(Change::ItemAdded { item: item.id.clone() });
            continue;
        };
        if let (Some(before), Some(after)) = (stage_of(before, &item.id), stage_of(after, &item.id))
            && before != after
        {
            changes.push(Change::ItemMoved { item: item.id.clone(), before, after });
        }
        for (field, before, after) in differing(&fields(old, &["options"]), &fields(item, &["options"])) {
            changes.push(Change::Item { item: item.id.clone(), field, before, after });
        }
        options(old, item, changes);
    }
}

fn options(before: &crate::Item, after: &crate::Item, changes: &mut Vec<Change>) {
    let item = &after.id;
    let gone = before.options.iter().filter(|option| after.option(&option.id).is_none());
    changes
        .extend(gone.map(|option| Change::OptionRemoved { item: item.clone(), option: option.id.clone() }));
    for option in &after.options {
        let Some(old) = before.option(&option.id) else {
            changes.push(Change::OptionAdded { item: item.clone(), option: option.id.clone() });
            continue;
        };
        for (field, before, after) in differing(&fields(old, &[]), &fields(option, &[])) {
            changes.push(Change::Option {
                item: item.clone(),
                option: option.id.clone(),
                field,
                before,
                after,
            });
        }
    }
}

fn signs(before: &Guide, after: &Guide, changes: &mut Vec<Change>) {
    let all = |guide: &Guide| -> BTreeMap<SignId, Value> {
        let signs = guide.signs_definition();
        let own = signs.signs.iter().map(|sign| (sign.id.clone(), Value::Object(fields(sign, &["id"]))));
        own.chain(signs.reassurances.iter().map(|id| (id.clone(), Value::Object(Map::new())))).collect()
    };
    let (before, after) = (all(before), all(after));
    let ids: BTreeSet<&SignId> = before.keys().chain(after.keys()).collect();
    for id in ids {
        let of = |all: &BTreeMap<SignId, Value>| all.get(id).cloned().unwrap_or(Value::Null);
        let (before, after) = (of(&before), of(&after));
        if before != after {
            changes.push(Change::Sign { sign: id.clone(), before, after });
        }
    }
}

fn texts(before: &GuideFiles, after: &GuideFiles, changes: &mut Vec<Change>) {
    let (before, after) = (words::by_language(before), words::by_language(after));
    let languages: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for language in languages {
        let none = BTreeMap::new();
        let of = |all| -> &BTreeMap<String, String> { BTreeMap::get(all, language).unwrap_or(&none) };
        let (before, after) = (of(&before), of(&after));
        let places: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for place in places {
            let (before, after) = (before.get(place).cloned(), after.get(place).cloned());
            if before != after {
                changes.push(Change::Text {
                    language: language.clone(),
                    place: place.clone(),
                    before,
                    after,
                });
            }
        }
    }
}
