//! Items with what Sala has to know about each: options, signs, consents, conditions.

use crate::export;
use crate::import::survey::{RawItem, SURVEY, named};
use crate::import::table::{Row, Table};
use crate::import::without_track;
use crate::names;
use crate::report::{Remark, Report};
use crate::xpath::{self, Named, Names};
use sala_guide::{AnswerOption, AskedOf, Condition, Item, ItemKind, OptionId};
use sala_record::{Class, Purpose};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) const CHOICES: &str = "choices";

/// The lists of `choices`.
pub(crate) struct Lists<'a> {
    lists: BTreeMap<&'a str, Vec<&'a Row>>,
    used: BTreeMap<String, String>,
}

/// An option with its row and its name in the form.
pub(crate) type Choice<'a> = (AnswerOption, &'a Row);

impl<'a> Lists<'a> {
    pub(crate) fn new(table: &'a Table) -> Self {
        let mut lists: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
        for row in table.rows.iter().filter(|row| !row.get("list_name").is_empty()) {
            lists.entry(row.get("list_name")).or_default().push(row);
        }
        Self { lists, used: BTreeMap::new() }
    }

    /// The options of an item, each with its row.
    pub(crate) fn options(&mut self, item: &RawItem<'_>, report: &mut Report) -> (Vec<Choice<'a>>, Named) {
        let mut named_options = BTreeMap::new();
        let mut options = Vec::new();
        if let Some(list) = &item.list {
            match self.lists.get(list.as_str()) {
                None => report.add(Remark::NoList, (SURVEY, item.row.number), list, ""),
                Some(rows) => {
                    if let Some(before) = self.used.insert(list.clone(), item.id.clone())
                        && before != item.id
                    {
                        report.add(Remark::OwnList, (SURVEY, item.row.number), list, "");
                    }
                    let mut ids = BTreeSet::new();
                    for row in rows {
                        let id = option_id(row, &mut ids, report);
                        named_options.insert(row.get("name").to_owned(), OptionId::from(id.as_str()));
                        options.push((option(row, id, report), *row));
                    }
                }
            }
        }
        if item.kind == ItemKind::Consent {
            named_options = ["yes", "no", "later"].map(|each| (each.to_owned(), each.into())).into();
        }
        (options, Named { id: item.id.as_str().into(), kind: item.kind, options: named_options })
    }

    /// Says which lists no question uses. The consents' list belongs to the form.
    pub(crate) fn unused(&self, report: &mut Report) {
        for (list, rows) in &self.lists {
            if !self.used.contains_key(*list) && *list != export::CONSENT {
                let row = rows.first().map_or(0, |row| row.number);
                report.add(Remark::UnusedList, (CHOICES, row), list, "");
            }
        }
    }
}

fn option_id(row: &Row, ids: &mut BTreeSet<String>, report: &mut Report) -> String {
    let name = row.get("name");
    let own = names::option_id(name);
    let id = own.clone().unwrap_or_else(|| names::slug(name, "o-", &format!("option-{}", row.number)));
    let free = names::unused(id.clone(), ids);
    if own.is_none() {
        report.add(Remark::Renamed, (CHOICES, row.number), name, &free);
    } else if free != id {
        report.add(Remark::Twice, (CHOICES, row.number), name, &free);
    }
    free
}

fn option(row: &Row, id: String, report: &mut Report) -> AnswerOption {
    let list = |column: &str| row.words(column).into_iter().map(str::to_owned).collect::<Vec<String>>();
    let action = row.get("sala_action");
    AnswerOption {
        id: id.into(),
        heard: list("sala_heard").into_iter().map(Into::into).collect(),
        not_heard: list("sala_not_heard").into_iter().map(Into::into).collect(),
        needs: list("sala_needs").into_iter().map(Into::into).collect(),
        action: closed(row, CHOICES, "sala_action", action, report),
    }
}

/// A value of a closed list; what is none of it is refused.
fn closed<T: DeserializeOwned>(
    row: &Row,
    sheet: &str,
    column: &str,
    word: &str,
    report: &mut Report,
) -> Option<T> {
    if word.is_empty() {
        return None;
    }
    let value = named(word);
    if value.is_none() {
        report.add(Remark::Value, (sheet, row.number), column, word);
    }
    value
}

fn all<T: DeserializeOwned>(row: &Row, column: &str, report: &mut Report) -> Vec<T> {
    let words = row.words(column);
    words.into_iter().filter_map(|word| closed(row, SURVEY, column, word, report)).collect()
}

/// Whether a cell says yes.
fn is_yes(word: &str) -> bool {
    matches!(word.to_lowercase().as_str(), "true" | "yes" | "1" | "true()" | "x")
}

/// An item of a guide. What the form does not say about it is left out, and told.
pub(crate) fn item(
    raw: &RawItem<'_>,
    options: &[Choice<'_>],
    names: &Names,
    carried: Option<&(String, String)>,
    report: &mut Report,
) -> Item {
    let row = raw.row;
    let place = (SURVEY, row.number);
    let officer: Option<AskedOf> = closed(row, SURVEY, "sala_asked_of", row.get("sala_asked_of"), report);
    let weight = row.get("sala_weight");
    let weight_read = weight.parse().ok();
    if weight_read.is_none() && !weight.is_empty() {
        report.add(Remark::Value, place, "sala_weight", weight);
    }
    let serves = all(row, "sala_serves", report);
    let needed_by = all(row, "sala_needed_by", report);
    if serves.is_empty() || needed_by.is_empty() {
        report.add(Remark::ToBeFilledIn, place, &raw.id, "");
    }
    if is_yes(row.get("required")) {
        report.add(Remark::NotRequired, place, &raw.id, "");
    }
    let track = closed(row, SURVEY, "sala_track", row.get("sala_track"), report);
    let topic = Some(row.get("sala_topic").to_owned()).filter(|topic| !topic.is_empty());
    let purpose: Option<Purpose> = closed(row, SURVEY, "sala_purpose", row.get("sala_purpose"), report);
    let recipient = Some(row.get("sala_recipient").to_owned()).filter(|recipient| !recipient.is_empty());
    let exclusive = exclusive(raw, names, report);
    Item {
        id: raw.id.as_str().into(),
        kind: raw.kind,
        asked_of: officer.unwrap_or_default(),
        // Neither the lightest nor a heavy one, until somebody who knows says how heavy it is to be asked.
        weight: weight_read.unwrap_or(1),
        serves,
        needed_by,
        topic,
        track,
        when: condition(raw, names, carried, track, report),
        class: closed(row, SURVEY, "sala_class", row.get("sala_class"), report).unwrap_or(Class::Ordinary),
        options: options.iter().map(|(option, _)| option.clone()).collect(),
        exclusive,
        purpose,
        recipient,
        child_safe: is_yes(row.get("sala_child_safe")),
    }
}

/// When an item is asked: its own condition, and those of the groups around it.
fn condition(
    raw: &RawItem<'_>,
    names: &Names,
    carried: Option<&(String, String)>,
    track: Option<sala_guide::Track>,
    report: &mut Report,
) -> Option<Condition> {
    let text = raw.row.get("relevant");
    let as_it_was = carried
        .filter(|(printed, _)| *printed == crate::carry::mark(text))
        .and_then(|(_, json)| serde_json::from_str(json).ok());
    let own = match as_it_was {
        Some(condition) => Some(condition),
        None if text.is_empty() => None,
        None => without_track(Some(understood(raw.row, &raw.id, names, report)), track),
    };
    let mut parts = Vec::new();
    for group in &raw.groups {
        report.add(Remark::GroupCondition, (SURVEY, group.number), group.get("name"), "");
        parts.push(understood(group, group.get("name"), names, report));
    }
    if parts.is_empty() {
        return own;
    }
    parts.extend(own);
    if parts.len() == 1 { parts.pop() } else { Some(Condition::All(parts)) }
}

/// A condition that is not understood never holds, and such a guide does not load: dropped, it would let the question be
/// asked of people it was never meant for.
fn understood(row: &Row, name: &str, names: &Names, report: &mut Report) -> Condition {
    let text = row.get("relevant");
    xpath::parse(text, names).unwrap_or_else(|| {
        report.add(Remark::Condition, (SURVEY, row.number), name, text);
        Condition::Any(Vec::new())
    })
}

/// The options that stand alone, from the constraint that says so.
fn exclusive(raw: &RawItem<'_>, names: &Names, report: &mut Report) -> Vec<OptionId> {
    let constraint = raw.row.get("constraint");
    let tight: String = constraint.chars().filter(|each| !each.is_whitespace()).collect();
    let tight = tight.replace(['"', '‘', '’', '“', '”'], "'");
    let number: String = export::number().chars().filter(|each| !each.is_whitespace()).collect();
    if tight.is_empty() || (raw.kind == ItemKind::Number && tight == number) {
        return Vec::new();
    }
    let options = names.get(&raw.name).map(|named| &named.options);
    let read = alone(&tight).and_then(|found| {
        found.into_iter().map(|name| options?.get(name).cloned()).collect::<Option<Vec<OptionId>>>()
    });
    match read.filter(|_| raw.kind == ItemKind::Choices) {
        Some(options) => options,
        None => {
            report.add(Remark::Constraint, (SURVEY, raw.row.number), constraint, "");
            Vec::new()
        }
    }
}

fn alone(tight: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = tight;
    loop {
        let (name, after) = rest.strip_prefix("not(selected(.,'")?.split_once("')")?;
        names.push(name);
        let after = after.strip_prefix("andcount-selected(.)>1)")?;
        if after.is_empty() {
            return Some(names);
        }
        rest = after.strip_prefix("and")?;
    }
}
