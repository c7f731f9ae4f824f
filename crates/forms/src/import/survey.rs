//! The rows of `survey` as stages and items, before their options and conditions are known.

use crate::export::{CONSENT, EMPTY_ROW, GUIDE_ROW};
use crate::import::table::{Row, Table};
use crate::import::types::{self, Type};
use crate::names::{self, OURS};
use crate::report::{Remark, Report};
use sala_guide::{ItemKind, StageKind};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

pub(crate) const SURVEY: &str = "survey";

/// A stage with its rows.
#[derive(Debug)]
pub(crate) struct RawStage<'a> {
    pub(crate) id: String,
    pub(crate) kind: StageKind,
    /// None for a stage that has no row of its own.
    pub(crate) row: Option<&'a Row>,
    pub(crate) items: Vec<RawItem<'a>>,
}

/// An item's row.
#[derive(Debug)]
pub(crate) struct RawItem<'a> {
    pub(crate) id: String,
    /// As it is written in the form.
    pub(crate) name: String,
    pub(crate) kind: ItemKind,
    pub(crate) list: Option<String>,
    pub(crate) row: &'a Row,
    /// The groups around it that have a condition, the outermost first.
    pub(crate) groups: Vec<&'a Row>,
}

/// All that `survey` says.
#[derive(Debug, Default)]
pub(crate) struct Survey<'a> {
    pub(crate) stages: Vec<RawStage<'a>>,
    /// The row with the guide's own title.
    pub(crate) title: Option<&'a Row>,
    /// Computed rows by name.
    pub(crate) computed: Vec<&'a Row>,
}

/// A value of a closed list, as `guide.json` writes it.
pub(crate) fn named<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

/// Reads `survey`. `ours` says whether its names are those that an export gives.
pub(crate) fn read<'a>(table: &'a Table, ours: bool, report: &mut Report) -> Survey<'a> {
    let mut reader = Reader {
        ours,
        report,
        survey: Survey::default(),
        open: Vec::new(),
        stages: BTreeSet::new(),
        items: BTreeSet::new(),
    };
    // Names that stand as they are come first, so that no renamed row takes one of them.
    for row in table.rows.iter().filter(|row| matches!(types::read(row.get("type")), Type::Item { .. })) {
        if let Some(id) = reader.own_item(row.get("name")) {
            reader.items.insert(id);
        }
    }
    let taken = std::mem::take(&mut reader.items);
    for row in &table.rows {
        reader.row(row, &taken);
    }
    for name in std::mem::take(&mut reader.open).into_iter().rev() {
        reader.report.add(Remark::GroupEnds, (SURVEY, 0), &name.name, "");
    }
    reader.survey
}

/// A group or repeat that is open.
struct Open<'a> {
    name: String,
    row: &'a Row,
    repeat: bool,
    /// Whether it is a stage, and not inside one.
    stage: bool,
}

struct Reader<'a, 'r> {
    ours: bool,
    report: &'r mut Report,
    survey: Survey<'a>,
    open: Vec<Open<'a>>,
    stages: BTreeSet<String>,
    items: BTreeSet<String>,
}

impl<'a> Reader<'a, '_> {
    fn own_item(&self, name: &str) -> Option<String> {
        if self.ours { names::item_id(name) } else { names::option_id(name) }
    }

    fn row(&mut self, row: &'a Row, taken: &BTreeSet<String>) {
        let name = row.get("name");
        let place = (SURVEY, row.number);
        match types::read(row.get("type")) {
            Type::Begin => self.begin(row, false),
            Type::BeginRepeat => {
                self.report.add(Remark::Repeat, place, name, "");
                self.begin(row, true);
            }
            Type::End => self.end(row, false),
            Type::EndRepeat => self.end(row, true),
            Type::Computed if name.starts_with(OURS) => self.survey.computed.push(row),
            Type::Computed => self.report.add(Remark::Computed, place, name, ""),
            Type::Privacy => self.report.add(Remark::Privacy, place, row.get("type"), ""),
            Type::Unknown if row.get("type").is_empty() => {
                // A row with a comment alone is a comment.
                if !name.is_empty() || row.any_text("label") {
                    self.report.add(Remark::NoName, place, name, "");
                }
            }
            Type::Unknown => self.report.add(Remark::UnknownType, place, row.get("type"), ""),
            Type::Item { .. } if name == GUIDE_ROW => self.survey.title = Some(row),
            Type::Item { .. } if name.starts_with(EMPTY_ROW) => (),
            Type::Item { .. } if name.is_empty() => {
                self.report.add(Remark::NoName, place, row.get("type"), "");
            }
            Type::Item { kind, list, near, or_other } => {
                if or_other {
                    self.report.add(Remark::OrOther, place, name, "");
                }
                self.item(row, (kind, list, near), taken);
            }
        }
    }

    fn begin(&mut self, row: &'a Row, repeat: bool) {
        let name = row.get("name").to_owned();
        let stage = self.open.is_empty();
        if stage {
            let own = if self.ours { names::stage_id(&name) } else { names::option_id(&name) };
            let id = own.unwrap_or_else(|| names::slug(&name, "stage-", &format!("stage-{}", row.number)));
            let id = names::unused(id, &mut self.stages);
            let written = row.get("sala_kind");
            let kind = named(written);
            if kind.is_none() && !written.is_empty() {
                self.report.add(Remark::Value, (SURVEY, row.number), "sala_kind", written);
            }
            if kind.is_none() {
                self.report.add(Remark::Type, (SURVEY, row.number), &name, "topics");
            }
            self.report_stage(row.number, &id);
            let kind = kind.unwrap_or(StageKind::Topics);
            self.survey.stages.push(RawStage { id, kind, row: Some(row), items: Vec::new() });
        } else if !repeat {
            self.report.add(Remark::Nested, (SURVEY, row.number), &name, "");
        }
        self.open.push(Open { name, row, repeat, stage });
    }

    fn report_stage(&mut self, row: u32, id: &str) {
        if !self.ours {
            self.report.add(Remark::Stage, (SURVEY, row), id, "");
        }
    }

    fn end(&mut self, row: &Row, repeat: bool) {
        match self.open.pop() {
            Some(open) if open.repeat == repeat => (),
            Some(open) => {
                self.report.add(Remark::GroupEnds, (SURVEY, row.number), &open.name, "");
            }
            None => self.report.add(Remark::GroupEnds, (SURVEY, row.number), row.get("name"), ""),
        }
    }

    fn item(
        &mut self,
        row: &'a Row,
        (kind, list, near): (ItemKind, Option<String>, bool),
        taken: &BTreeSet<String>,
    ) {
        let place = (SURVEY, row.number);
        let name = row.get("name").to_owned();
        let own = self.own_item(&name);
        let mut id = own.clone().unwrap_or_else(|| names::slug(&name, "q-", &format!("q-{}", row.number)));
        if own.is_none() && taken.contains(&id) {
            id.push_str("-2");
        }
        let wanted = id.clone();
        let id = names::unused(id, &mut self.items);
        if own.is_none() {
            self.report.add(Remark::Renamed, place, &name, &id);
        } else if wanted != id {
            self.report.add(Remark::Twice, place, &name, &id);
        }
        let said: Option<ItemKind> = named(row.get("sala_kind"));
        let kind = match (kind, said) {
            (ItemKind::Choice, Some(ItemKind::Consent)) if list.as_deref() == Some(CONSENT) => {
                ItemKind::Consent
            }
            (ItemKind::Text, Some(ItemKind::Date)) => ItemKind::Date,
            (kind, _) => kind,
        };
        if near {
            let written = serde_json::to_value(kind).ok().and_then(|kind| kind.as_str().map(str::to_owned));
            self.report.add(Remark::Type, place, row.get("type"), &written.unwrap_or_default());
        }
        if !self.ours {
            self.report.add(Remark::Question, place, &id, "");
        }
        let list = list.filter(|_| matches!(kind, ItemKind::Choice | ItemKind::Choices));
        let groups = self.open.iter().map(|open| open.row);
        let groups = groups.filter(|group| !group.get("relevant").is_empty()).collect();
        let item = RawItem { id, name, kind, list, row, groups };
        if !self.open.iter().any(|open| open.stage) {
            self.outside(row.number);
        }
        if let Some(stage) = self.survey.stages.last_mut() {
            stage.items.push(item);
        }
    }

    /// A row outside every group: into a stage of its own, or the one that was made for the row before.
    fn outside(&mut self, row: u32) {
        if self.survey.stages.last().is_some_and(|stage| stage.row.is_none()) {
            return;
        }
        let id = names::unused("form".to_owned(), &mut self.stages);
        self.report.add(Remark::OutsideGroup, (SURVEY, row), &id, "");
        self.survey.stages.push(RawStage { id, kind: StageKind::Topics, row: None, items: Vec::new() });
    }
}
