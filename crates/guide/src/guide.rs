//! A checked guide.

use crate::check;
use crate::definition::{Definition, GUIDE_FORM, Item, ItemKind, Stage};
use crate::facts::Rules;
use crate::fault::{Fault, FaultKind, LoadError};
use crate::ids::{ItemId, NeedId, SignId};
use crate::signs::{Sign, SignsDefinition};
use crate::table::{SignTable, Signs};
use crate::words;
use sala_record::{Answer, ConsentChange, Decision, Digest, GuideRef, guide_digest};
use std::collections::BTreeMap;

/// A guide's files by path: `guide.json`, `texts/en.ftl`, …, `signs/signs.json`, `signs/texts/en.ftl`, … Files that are no
/// part of a guide's digest are not looked at.
pub type GuideFiles = BTreeMap<String, Vec<u8>>;

/// A guide that keeps the laws. There is no other way to one than [`Guide::load`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    definition: Definition,
    signs: SignsDefinition,
    digest: Digest,
    languages: Vec<String>,
    pub(crate) table: SignTable,
    pub(crate) hearing: Vec<Hearing>,
    places: BTreeMap<ItemId, (usize, usize, usize)>,
    covers_tables: bool,
}

/// What an item can make heard: for each option, and altogether. Reassurances are among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hearing {
    /// Per option: heard, and not heard.
    pub(crate) options: Vec<(Signs, Signs)>,
    pub(crate) heard: Signs,
    pub(crate) denied: Signs,
}

impl Hearing {
    pub(crate) fn of(item: &Item, table: &SignTable) -> Self {
        let options: Vec<_> = item
            .options
            .iter()
            .map(|option| (table.set(&option.heard), table.set(&option.not_heard)))
            .collect();
        let all = |pick: fn(&(Signs, Signs)) -> Signs| {
            options.iter().map(pick).fold(Signs::NONE, |all, signs| all | signs)
        };
        Self { heard: all(|option| option.0), denied: all(|option| option.1), options }
    }
}

impl Guide {
    /// Reads and checks a guide.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its place. A guide with a fault is not used.
    pub fn load(files: &GuideFiles) -> Result<Self, LoadError> {
        let mut faults = newer(files);
        if !faults.is_empty() {
            return Err(LoadError { faults });
        }
        let definition = read::<Definition>(files, "guide.json", &mut faults);
        let signs = read::<SignsDefinition>(files, "signs/signs.json", &mut faults);
        let (Some(definition), Some(signs)) = (definition, signs) else {
            return Err(LoadError { faults });
        };
        check::signs(&signs, &mut faults);
        let table = SignTable::new(&signs);
        check::structure(&definition, &signs, &table, &mut faults);
        let languages = words::check(files, &definition, &signs, &mut faults);
        if !faults.is_empty() {
            return Err(LoadError { faults });
        }
        Ok(Self::checked(definition, signs, table, languages, digest(files)))
    }

    pub(crate) fn checked(
        definition: Definition,
        signs: SignsDefinition,
        table: SignTable,
        languages: Vec<String>,
        digest: Digest,
    ) -> Self {
        let mut places = BTreeMap::new();
        let mut hearing = Vec::new();
        for (stage, each) in definition.stages.iter().enumerate() {
            for (place, item) in each.items.iter().enumerate() {
                places.insert(item.id.clone(), (stage, place, hearing.len()));
                hearing.push(Hearing::of(item, &table));
            }
        }
        let heard = hearing.iter().fold(Signs::NONE, |all, item| all | item.heard);
        let covers_tables = heard.holds(table.tables);
        Self { definition, signs, digest, languages, table, hearing, places, covers_tables }
    }

    /// Its name, version and digest, as they stand in every event.
    #[must_use]
    pub fn reference(&self) -> GuideRef {
        GuideRef {
            id: self.definition.id.clone(),
            version: self.definition.version.clone(),
            digest: self.digest,
        }
    }

    /// Such as `consular-walk-in`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.definition.id
    }

    /// Such as `2026.11.0`.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.definition.version
    }

    /// Over its structure, texts and signs (`docs/formats/guide.md`).
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.digest
    }

    /// `guide.json` as read.
    #[must_use]
    pub fn definition(&self) -> &Definition {
        &self.definition
    }

    /// `signs.json` as read.
    #[must_use]
    pub fn signs_definition(&self) -> &SignsDefinition {
        &self.signs
    }

    /// The languages it speaks, in byte order: at least `en`, `lo` and `vi`.
    #[must_use]
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// Its stages, in order.
    #[must_use]
    pub fn stages(&self) -> &[Stage] {
        &self.definition.stages
    }

    /// All items, in order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.definition.stages.iter().flat_map(|stage| &stage.items)
    }

    /// The item of this name.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        let (stage, place, _) = self.places.get(id)?;
        self.definition.stages.get(*stage)?.items.get(*place)
    }

    /// The stage an item stands in.
    #[must_use]
    pub fn stage_of(&self, item: &str) -> Option<&Stage> {
        self.definition.stages.get(self.places.get(item)?.0)
    }

    /// The place of an item in the guide, counted from 0 over all stages.
    #[must_use]
    pub fn position(&self, item: &str) -> Option<usize> {
        self.places.get(item).map(|place| place.2)
    }

    /// The sign of harm of this code.
    #[must_use]
    pub fn sign(&self, id: &str) -> Option<&Sign> {
        self.signs.signs.iter().find(|sign| sign.id == *id)
    }

    /// The urgent needs it knows.
    pub fn needs(&self) -> impl Iterator<Item = &NeedId> {
        self.signs.needs.iter().map(|need| &need.id)
    }

    /// Signs of harm that no question can hear. They stay unknown, and that is said with every outcome.
    #[must_use]
    pub fn not_covered(&self) -> Vec<SignId> {
        let heard = self.hearing.iter().fold(Signs::NONE, |all, item| all | item.heard);
        self.table.names(self.table.harm.without(heard)).cloned().collect()
    }

    /// Every item with its stage, in order.
    pub(crate) fn items_in_stages(&self) -> impl Iterator<Item = (&Stage, &Item)> {
        self.stages().iter().flat_map(|stage| stage.items.iter().map(move |item| (stage, item)))
    }

    /// Whether its questions can hear every sign of the six dimensions.
    #[must_use]
    pub fn covers_tables(&self) -> bool {
        self.covers_tables
    }

    /// The items that can hear each sign or reassurance, in the order of `signs.json`.
    #[must_use]
    pub fn coverage(&self) -> Vec<(SignId, Vec<ItemId>)> {
        let hearing = |sign: &SignId| {
            let bit = self.table.get(sign);
            let heard_by =
                |(item, hearing): (&Item, &Hearing)| hearing.heard.meets(bit).then(|| item.id.clone());
            self.items().zip(&self.hearing).filter_map(heard_by).collect()
        };
        self.table.names(!Signs::NONE).map(|sign| (sign.clone(), hearing(sign))).collect()
    }

    /// The message ids and attributes of its own texts, in order; the same in every language.
    #[must_use]
    pub fn messages(&self) -> Vec<(String, Vec<String>)> {
        words::guide_messages(&self.definition)
    }

    /// What an answer to a consent item decides; nothing for other items and for answers that decide nothing.
    /// Silence is not consent: declining is a no.
    #[must_use]
    pub fn consent_change(&self, item: &str, answer: &Answer) -> Option<ConsentChange> {
        let item = self.item(item).filter(|item| item.kind == ItemKind::Consent)?;
        let decision = match answer {
            Answer::Choice(choice) => match choice.as_str() {
                "yes" => Decision::Yes,
                "no" => Decision::No,
                "later" => Decision::Later,
                _ => return None,
            },
            Answer::Declined => Decision::No,
            Answer::Later => Decision::Later,
            Answer::Withdrawn => Decision::Withdrawn,
            _ => return None,
        };
        Some(ConsentChange { purpose: item.purpose?, decision, recipient: item.recipient.clone() })
    }

    pub(crate) fn rules(&self) -> Rules<'_> {
        Rules { table: &self.table, covers_tables: self.covers_tables }
    }
}

/// The form that a file says it has; whatever else stands in it is skipped.
#[derive(serde::Deserialize)]
struct Form {
    #[serde(rename = "sala_guide", alias = "sala_signs")]
    form: serde_json::Value,
}

/// Looks at the forms first: a newer one may say anything, and its unknown fields are no mistakes of its author.
fn newer(files: &GuideFiles) -> Vec<Fault> {
    let form_of = |path: &str| {
        let read: Form = serde_json::from_slice(files.get(path)?).ok()?;
        let form = read.form.as_u64().filter(|form| *form > u64::from(GUIDE_FORM))?;
        Some(u16::try_from(form).unwrap_or(u16::MAX))
    };
    [("guide.json", "sala_guide"), ("signs/signs.json", "signs/signs.json: sala_signs")]
        .into_iter()
        .filter_map(|(path, place)| {
            Some(Fault { place: place.to_owned(), kind: FaultKind::Form(form_of(path)?) })
        })
        .collect()
}

fn read<T: serde::de::DeserializeOwned>(
    files: &GuideFiles,
    path: &str,
    faults: &mut Vec<Fault>,
) -> Option<T> {
    let fault = |kind| Fault { place: path.to_owned(), kind };
    let Some(bytes) = files.get(path) else {
        faults.push(fault(FaultKind::MissingFile));
        return None;
    };
    match serde_json::from_slice(bytes) {
        Ok(value) => Some(value),
        Err(error) => {
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or_default().to_owned();
            faults.push(fault(FaultKind::Json { line: error.line(), column: error.column(), message }));
            None
        }
    }
}

/// Over the files that make the guide; others may lie in its folder.
fn digest(files: &GuideFiles) -> Digest {
    guide_digest(files.iter().filter(|(path, _)| is_part(path)))
}

fn is_part(path: &str) -> bool {
    matches!(path, "guide.json" | "signs/signs.json")
        || words::language_of(path, "texts/").is_some()
        || words::language_of(path, "signs/texts/").is_some()
}
