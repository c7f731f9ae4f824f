//! A workbook as a draft of a guide.

mod items;
mod survey;
mod table;
mod texts;
mod types;

use crate::carry::Carry;
use crate::columns;
use crate::error::FormError;
use crate::export::{is_sign_file, path, placed};
use crate::fluent::{self, Line};
use crate::heard;
use crate::layout;
use crate::names;
use crate::read::{self, Book};
use crate::report::{Remark, Report};
use crate::xpath::Names;
use sala_guide::{
    Condition, Definition, GUIDE_FORM, GuideFiles, Item, LANGUAGES, Outcome, Stage, StageKind, Track,
};
use sala_record::{Digest, guide_digest};
use std::collections::{BTreeMap, BTreeSet};
use survey::{RawStage, SURVEY, Survey, named};
use table::Table;
use texts::Gathered;

const SETTINGS: &str = "settings";
const CARRIED: &str = "_guide";

/// What came of a workbook.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The files of the draft, with the signs if there are any: for [`sala_guide::Guide::load`]. They may have faults.
    pub files: GuideFiles,
    /// Whether the signs among them were carried by the workbook: then they have to be written with the guide.
    pub carried_signs: bool,
    /// Whether the workbook was an export of a guide.
    pub ours: bool,
    /// All that was taken, fitted and refused.
    pub report: Report,
    places: BTreeMap<String, (&'static str, u32)>,
    items: Vec<Vec<u32>>,
}

impl Imported {
    /// Where in the workbook a fault of the guide can be repaired: sheet and row. `place` is that of a
    /// [`sala_guide::Fault`], such as `stages[3].items[2].when` or `texts/lo.ftl: q-papers.opt-self`.
    #[must_use]
    pub fn place_of(&self, place: &str) -> Option<(&'static str, u32)> {
        if let Some((_, name)) = place.split_once(".ftl: ") {
            return self.places.get(name).copied();
        }
        let (stage, rest) = place.strip_prefix("stages[")?.split_once(']')?;
        let (item, _) = rest.strip_prefix(".items[")?.split_once(']')?;
        let row = self.items.get(stage.parse::<usize>().ok()?)?.get(item.parse::<usize>().ok()?)?;
        Some((SURVEY, *row))
    }
}

/// Reads a workbook, whoever made it. `beside` holds the signs that lie where the draft is to lie (other files are not looked
/// at); without them the draft takes the signs that the workbook carries.
///
/// # Errors
/// A file that is no workbook, is built to hurt, or has no sheet `survey`. What is wrong in its rows is no error: it stands
/// in the report.
pub fn import(bytes: &[u8], beside: &GuideFiles) -> Result<Imported, FormError> {
    let book = read::read(bytes)?;
    let mut report = Report::default();
    for link in &book.links {
        report.add(Remark::Link, ("", 0), link, "");
    }
    let mut damaged = |part: &str| report.add(Remark::Carried, (CARRIED, 0), part, "");
    let carry = match book.sheet(CARRIED) {
        Some(sheet) => Carry::read(sheet, &mut damaged)?,
        None => None,
    };
    Draft::read(&book, carry, report)?.finish(beside)
}

/// A condition without the track that its item is for: the form says both in one expression.
pub(crate) fn without_track(condition: Option<Condition>, track: Option<Track>) -> Option<Condition> {
    let (Some(track), Some(read)) = (track, &condition) else { return condition };
    match read {
        Condition::Track(only) if *only == track => None,
        Condition::All(parts) => match parts.split_first() {
            Some((Condition::Track(only), [rest])) if *only == track => Some(rest.clone()),
            Some((Condition::Track(only), rest)) if *only == track => Some(Condition::All(rest.to_vec())),
            _ => condition,
        },
        _ => condition,
    }
}

/// A guide on its way out of a workbook.
struct Draft {
    carry: Option<Carry>,
    languages: Vec<String>,
    definition: Definition,
    texts: BTreeMap<String, fluent::Texts>,
    notes: BTreeMap<String, String>,
    places: BTreeMap<String, (&'static str, u32)>,
    items: Vec<Vec<u32>>,
    report: Report,
}

impl Draft {
    fn read(book: &Book, carry: Option<Carry>, mut report: Report) -> Result<Self, FormError> {
        let languages = languages(carry.as_ref());
        let table = |name: &str, default: &str, report: &mut Report| {
            book.sheet(name).map(|sheet| Table::read(sheet, default, &languages, report)).unwrap_or_default()
        };
        let settings = table(SETTINGS, "en", &mut report);
        let setting = |name: &str| settings.rows.first().map_or("", |row| row.get(name)).to_owned();
        let default = columns::language(&setting("default_language"))
            .filter(|tag| languages.contains(tag))
            .unwrap_or_else(|| "en".to_owned());
        let survey_table = table(SURVEY, &default, &mut report);
        if !(survey_table.has("type") && survey_table.has("name")) {
            return Err(FormError::NoSurvey);
        }
        let choices = table(items::CHOICES, &default, &mut report);
        other_sheets(book, &mut report);
        let mut survey = survey::read(&survey_table, carry.is_some(), &mut report);
        if carry.is_none() {
            add_frame(&mut survey.stages);
        }
        let mut gathered = Gathered::new(&languages, carry.as_ref());
        gathered.title(survey.title, &setting("form_title"), &mut report);
        let stages = stages(&survey, &choices, carry.as_ref(), &mut gathered, &mut report);
        gathered.look_at_translations(&mut report);
        let items = rows(&survey);
        let (texts, notes, places) = (gathered.texts, gathered.notes, gathered.places);
        let definition =
            definition(carry.as_ref(), &setting("form_id"), &setting("version"), stages, &mut report);
        let draft = Self { definition, texts, notes, places, items, report, languages, carry };
        Ok(draft.with_computed(&survey))
    }

    /// Computed rows are worked out anew; whoever changed one learns it.
    fn with_computed(mut self, survey: &Survey<'_>) -> Self {
        let reassurances = [sala_guide::ADULT_SHOWN.into(), sala_guide::CARER_SHOWN.into()];
        let items = self.definition.stages.iter().flat_map(|stage| &stage.items);
        let plan = heard::plan(items, &reassurances);
        let computed: BTreeMap<&str, &str> = plan
            .iter()
            .flat_map(|(rows, _)| rows)
            .map(|row| (row.name.as_str(), row.calculation.as_str()))
            .collect();
        for row in &survey.computed {
            if computed.get(row.get("name")) != Some(&row.get("calculation")) {
                self.report.add(Remark::WorkedOut, (SURVEY, row.number), row.get("name"), "");
            }
        }
        self
    }

    fn finish(mut self, beside: &GuideFiles) -> Result<Imported, FormError> {
        let mut files = GuideFiles::new();
        files.insert("guide.json".to_owned(), self.structure().into_bytes());
        let messages = messages(&self.definition);
        for language in &self.languages {
            files.insert(path(language), self.file(language, &messages).into_bytes());
        }
        let carried = self.carry.as_ref().map(Carry::signs).unwrap_or_default();
        self.tell_changes(&files, &carried);
        let beside: GuideFiles = beside
            .iter()
            .filter(|(path, _)| is_sign_file(path))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect();
        let carried_signs = beside.is_empty() && !carried.is_empty();
        if !beside.is_empty() && !carried.is_empty() && beside != carried {
            self.report.add(Remark::OtherSigns, ("", 0), "", "");
        }
        files.extend(if carried_signs { carried } else { beside });
        Ok(Imported {
            files,
            carried_signs,
            ours: self.carry.is_some(),
            report: self.report,
            places: self.places,
            items: self.items,
        })
    }

    /// `guide.json`: as it was, if it says the same.
    fn structure(&self) -> String {
        let carried = self.carry.as_ref().and_then(|carry| carry.files.get("guide.json"));
        if let Some(json) = carried
            && serde_json::from_str::<Definition>(json).is_ok_and(|as_it_was| as_it_was == self.definition)
        {
            return json.clone();
        }
        let orders = self.carry.as_ref().map(|carry| carry.orders.clone()).unwrap_or_default();
        layout::write(&self.definition, &orders)
    }

    /// The texts of a language: as they were, if they say the same.
    fn file(&self, language: &str, messages: &fluent::Messages) -> String {
        let path = path(language);
        let empty = fluent::Texts::new();
        let texts = self.texts.get(language).unwrap_or(&empty);
        let carried = self.carry.as_ref().and_then(|carry| carry.skeletons.get(&path));
        // What nobody has read in its place is a draft (CONTRIBUTING.md).
        let new = || vec![Line::Comment("# review: draft".to_owned()), Line::Blank];
        let skeleton = carried.cloned().unwrap_or_else(new);
        if let Some(file) = self.carry.as_ref().and_then(|carry| carry.files.get(&path))
            && fluent::texts(file) == *texts
        {
            return file.clone();
        }
        // Comments that the export knew stand where they stood; those that are new stand in every language.
        let mut notes = placed(&skeleton, &self.notes);
        let known = self.known_notes();
        notes.extend(
            self.notes
                .iter()
                .filter(|(id, _)| !known.contains(*id))
                .map(|(id, note)| (id.clone(), note.clone())),
        );
        fluent::write(&skeleton, messages, texts, &notes)
    }

    /// The messages that had a comment when they were exported.
    fn known_notes(&self) -> BTreeSet<String> {
        let Some(carry) = &self.carry else { return BTreeSet::new() };
        let Some(skeleton) = carry.skeletons.get(&path("en")) else { return BTreeSet::new() };
        let placed = skeleton.iter().filter_map(|line| match line {
            Line::Note(id) => Some(id.clone()),
            _ => None,
        });
        placed.chain(fluent::comments(skeleton).into_keys()).collect()
    }

    fn tell_changes(&mut self, files: &GuideFiles, signs: &GuideFiles) {
        let Some(carry) = &self.carry else { return };
        let as_exported = guide_digest(files.iter().chain(signs).collect::<BTreeMap<_, _>>()).to_string();
        if carry.guide.get("digest") == Some(&as_exported) {
            self.report.add(Remark::Unchanged, ("", 0), &self.definition.version, "");
            return;
        }
        let json = files.get("guide.json").map(|bytes| Digest::of(bytes).to_string());
        if json.as_deref() != Some(&carry.structure) {
            self.report.add(Remark::StructureChanged, ("", 0), "", "");
        }
        if carry.guide.get("version") == Some(&self.definition.version) {
            self.report.add(Remark::SameVersion, (SETTINGS, 0), &self.definition.version, "");
        }
    }
}

/// The languages of the draft: those of the guide that was exported, else those that every guide speaks.
fn languages(carry: Option<&Carry>) -> Vec<String> {
    let mut all: BTreeSet<String> = LANGUAGES.map(str::to_owned).into();
    if let Some(languages) = carry.and_then(|carry| carry.guide.get("languages")) {
        // They become file names.
        let plain = |tag: &&str| {
            tag.chars().all(|each| each.is_ascii_alphanumeric() || each == '-') && tag.len() <= 16
        };
        all.extend(languages.split_whitespace().filter(plain).map(str::to_owned));
    }
    all.into_iter().collect()
}

fn other_sheets(book: &Book, report: &mut Report) {
    for sheet in &book.sheets {
        let name = sheet.name.trim().to_lowercase();
        let known = [SURVEY, items::CHOICES, SETTINGS, CARRIED].contains(&name.as_str());
        if !known && !sheet.rows.is_empty() {
            report.add(Remark::Sheet, ("", 0), &sheet.name, "");
        }
    }
}

/// The stages that every guide has, where a form has none: without items, for somebody to fill.
fn add_frame(stages: &mut Vec<RawStage<'_>>) {
    for kind in StageKind::ALL {
        if stages.iter().any(|stage| stage.kind == kind) {
            continue;
        }
        let name = serde_json::to_value(kind).ok().and_then(|name| name.as_str().map(str::to_owned));
        let mut used = stages.iter().map(|stage| stage.id.clone()).collect();
        let id = names::unused(name.unwrap_or_default(), &mut used);
        let at = stages.iter().position(|stage| stage.kind > kind).unwrap_or(stages.len());
        stages.insert(at, RawStage { id, kind, row: None, items: Vec::new() });
    }
}

fn rows(survey: &Survey<'_>) -> Vec<Vec<u32>> {
    survey.stages.iter().map(|stage| stage.items.iter().map(|item| item.row.number).collect()).collect()
}

fn stages(
    survey: &Survey<'_>,
    choices: &Table,
    carry: Option<&Carry>,
    gathered: &mut Gathered<'_>,
    report: &mut Report,
) -> Vec<Stage> {
    let mut lists = items::Lists::new(choices);
    let mut names = Names::new();
    let mut stages = Vec::new();
    for raw_stage in &survey.stages {
        gathered.stage(raw_stage, report);
        let mut all: Vec<Item> = Vec::new();
        for raw in &raw_stage.items {
            let (options, named) = lists.options(raw, report);
            names.insert(raw.name.clone(), named);
            let carried = carry.and_then(|carry| carry.whens.get(&raw.id));
            let item = items::item(raw, &options, &names, carried, report);
            gathered.item(raw, item.asked_of.is_person(), &options, report);
            all.push(item);
        }
        stages.push(Stage { id: raw_stage.id.as_str().into(), kind: raw_stage.kind, items: all });
    }
    lists.unused(report);
    stages
}

fn definition(
    carry: Option<&Carry>,
    form_id: &str,
    version: &str,
    stages: Vec<Stage>,
    report: &mut Report,
) -> Definition {
    let fact = |name: &str| carry.and_then(|carry| carry.guide.get(name)).map_or("", String::as_str);
    let id = names::slug(form_id, "form-", "form");
    let mut note = |column: &str, given: &str, taken: &str| match given {
        _ if given == taken => (),
        "" => report.add(Remark::Unnamed, (SETTINGS, 2), column, taken),
        _ => report.add(Remark::Renamed, (SETTINGS, 2), given, taken),
    };
    note("form_id", form_id, &id);
    let plain = !version.is_empty()
        && version.len() <= 32
        && version.split('.').all(|part| !part.is_empty() && part.chars().all(|each| each.is_ascii_digit()));
    let taken = if plain { version } else { "1" };
    note("version", version, taken);
    let outcomes: Vec<Outcome> = fact("outcomes")
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .filter_map(|word| {
            let outcome = named(word);
            if outcome.is_none() {
                report.add(Remark::Value, (CARRIED, 0), "outcomes", word);
            }
            outcome
        })
        .collect();
    if outcomes.is_empty() {
        report.add(Remark::ToBeFilledIn, ("", 0), "outcomes", "");
    }
    let questions =
        stages.iter().flat_map(|stage| &stage.items).filter(|item| item.asked_of.is_person()).count();
    let limit = fact("limit").parse().unwrap_or_else(|_| {
        report.add(Remark::ToBeFilledIn, ("", 0), "limit", "");
        u32::try_from(questions).unwrap_or(u32::MAX)
    });
    Definition { sala_guide: GUIDE_FORM, id, version: taken.to_owned(), limit, outcomes, stages }
}

/// The messages of a guide, in order: the same that [`sala_guide::Guide::messages`] gives for one that loads.
fn messages(definition: &Definition) -> Vec<(String, Vec<String>)> {
    let mut all = vec![("guide".to_owned(), vec!["about".to_owned()])];
    for stage in &definition.stages {
        all.push((stage.message(), Vec::new()));
        all.extend(stage.items.iter().map(|item| (item.message(), item.attributes())));
    }
    all
}
