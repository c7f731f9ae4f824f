//! Checks over a guide's structure: what it names exists, conditions look back only, the frame is kept, and nobody is asked
//! what must not be asked of them.

use crate::condition::{Condition, Could, Prospects};
use crate::definition::{Definition, GUIDE_FORM, HEAVIEST, HEAVY, Item, ItemKind, StageKind, Track};
use crate::fault::{Fault, FaultKind};
use crate::guide::Hearing;
use crate::ids::{is_plain_name, is_sign_name};
use crate::signs::{ADULT_SHOWN, CARER_SHOWN, Dimension, FURTHER, SOLD, Sign, SignsDefinition};
use crate::table::{MOST_SIGNS, SignTable, Signs};
use sala_record::Purpose;
use std::collections::{BTreeMap, BTreeSet};

/// Checks `signs.json`.
pub(crate) fn signs(signs: &SignsDefinition, faults: &mut Vec<Fault>) {
    let mut fault = |place: String, kind| faults.push(Fault { place, kind });
    if signs.sala_signs != GUIDE_FORM {
        fault("signs/signs.json: sala_signs".to_owned(), FaultKind::Form(signs.sala_signs));
    }
    let mut names = BTreeSet::new();
    for (place, sign) in signs.signs.iter().enumerate() {
        for kind in sign_faults(sign, &mut names) {
            fault(format!("signs/signs.json: signs[{place}]"), kind);
        }
    }
    for (place, id) in signs.reassurances.iter().enumerate() {
        let place = format!("signs/signs.json: reassurances[{place}]");
        if ![ADULT_SHOWN, CARER_SHOWN].contains(&id.as_str()) {
            fault(place.clone(), FaultKind::UnknownSign(id.to_string()));
        }
        if !names.insert(id.as_str()) {
            fault(place, FaultKind::Duplicate(id.to_string()));
        }
    }
    if names.len() > MOST_SIGNS {
        fault("signs/signs.json".to_owned(), FaultKind::TooManySigns);
    }
    for id in FURTHER.into_iter().chain([SOLD, ADULT_SHOWN, CARER_SHOWN]).filter(|id| !names.contains(id)) {
        fault("signs/signs.json".to_owned(), FaultKind::MissingSign(id.to_owned()));
    }
    let mut needs = BTreeSet::new();
    for (place, need) in signs.needs.iter().enumerate() {
        let place = format!("signs/signs.json: needs[{place}]");
        if !is_plain_name(&need.id) {
            fault(place.clone(), FaultKind::Name(need.id.to_string()));
        }
        if !needs.insert(&need.id) {
            fault(place, FaultKind::Duplicate(need.id.to_string()));
        }
    }
}

fn sign_faults<'a>(sign: &'a Sign, names: &mut BTreeSet<&'a str>) -> Vec<FaultKind> {
    let mut faults = Vec::new();
    if !is_sign_name(&sign.id) {
        faults.push(FaultKind::Name(sign.id.to_string()));
    }
    if !names.insert(&sign.id) {
        faults.push(FaultKind::Duplicate(sign.id.to_string()));
    }
    // A further sign counts in no table, so a weight would say nothing; and CR3 must be one of coercive recruitment.
    let in_table = sign.dimension.is_some();
    if in_table != sign.adult.is_some() || (!in_table && sign.child.is_some()) {
        faults.push(FaultKind::SignWeights);
    }
    if (FURTHER.contains(&sign.id.as_str()) && in_table)
        || (sign.id == SOLD && sign.dimension != Some(Dimension::CR))
    {
        faults.push(FaultKind::SignWeights);
    }
    if sign.child.is_some_and(|child| Some(child) < sign.adult) {
        faults.push(FaultKind::ChildWeight);
    }
    faults
}

/// Checks `guide.json` against `signs.json`.
pub(crate) fn structure(
    definition: &Definition,
    signs: &SignsDefinition,
    table: &SignTable,
    faults: &mut Vec<Fault>,
) {
    let mut fault = |place: String, kind| faults.push(Fault { place, kind });
    if definition.sala_guide != GUIDE_FORM {
        fault("sala_guide".to_owned(), FaultKind::Form(definition.sala_guide));
    }
    if !is_plain_name(&definition.id) || definition.id.len() > LONGEST_ID {
        fault("id".to_owned(), FaultKind::Name(definition.id.clone()));
    }
    if !is_version(&definition.version) {
        fault("version".to_owned(), FaultKind::Name(definition.version.clone()));
    }
    for (place, kind) in frame(definition) {
        fault(place, kind);
    }
    let most = most_questions(definition);
    if most > definition.limit {
        fault("limit".to_owned(), FaultKind::Limit { questions: most, limit: definition.limit });
    }
    if definition.outcomes.is_empty() {
        fault("outcomes".to_owned(), FaultKind::NoOutcome);
    }
    for (place, outcome) in definition.outcomes.iter().enumerate() {
        if definition.outcomes.iter().take(place).any(|before| before == outcome) {
            fault(format!("outcomes[{place}]"), FaultKind::Duplicate(outcome.to_string()));
        }
    }
    let mut check = Check {
        signs,
        table,
        faults,
        later: all_items(definition),
        earlier: BTreeMap::new(),
        heard: Signs::NONE,
        consents: BTreeMap::new(),
        adult_shown: false,
    };
    let mut stage_names = BTreeSet::new();
    for (stage_place, stage) in definition.stages.iter().enumerate() {
        let place = format!("stages[{stage_place}]");
        check.name(&place, &stage.id);
        if !stage_names.insert(&stage.id) {
            check.fault(&place, FaultKind::Duplicate(stage.id.to_string()));
        }
        for (item_place, item) in stage.items.iter().enumerate() {
            check.item(&format!("{place}.items[{item_place}]"), stage.kind, item);
        }
    }
    check.whole();
}

/// The longest id and version of a guide, in characters: a bundle with a longer one is not opened
/// (`docs/formats/bundle.md`).
const LONGEST_ID: usize = 64;
const LONGEST_VERSION: usize = 32;

/// Digits and full stops, such as `2026.11.0`; it becomes part of file names.
fn is_version(text: &str) -> bool {
    (1..=LONGEST_VERSION).contains(&text.len())
        && text.split('.').all(|part| !part.is_empty() && part.chars().all(|each| each.is_ascii_digit()))
}

fn frame(definition: &Definition) -> Vec<(String, FaultKind)> {
    let mut faults = Vec::new();
    let mut last: Option<StageKind> = None;
    for (place, stage) in definition.stages.iter().enumerate() {
        let again = last == Some(stage.kind) && stage.kind != StageKind::Topics;
        if again || last.is_some_and(|last| stage.kind < last) {
            faults.push((format!("stages[{place}].kind"), FaultKind::StageOrder(stage.id.to_string())));
        }
        last = last.max(Some(stage.kind));
    }
    for kind in StageKind::ALL {
        if !definition.stages.iter().any(|stage| stage.kind == kind) {
            let name = serde_json::to_value(kind).ok().and_then(|name| name.as_str().map(str::to_owned));
            faults.push(("stages".to_owned(), FaultKind::MissingStage(name.unwrap_or_default())));
        }
    }
    faults
}

fn all_items(definition: &Definition) -> BTreeSet<&str> {
    definition.stages.iter().flat_map(|stage| &stage.items).map(|item| item.id.as_str()).collect()
}

/// The most questions that can be put to one person on one track. Conditions are not weighed: whoever promises a limit keeps
/// it even if all of them hold.
pub(crate) fn most_questions(definition: &Definition) -> u32 {
    let on = |track: Track| {
        let items = definition.stages.iter().flat_map(|stage| &stage.items);
        let asked = items.filter(|item| {
            item.asked_of.is_person()
                && item.kind != ItemKind::Card
                && item.track.is_none_or(|only| only == track)
        });
        u32::try_from(asked.count()).unwrap_or(u32::MAX)
    };
    on(Track::Adult).max(on(Track::Child))
}

struct Check<'a> {
    signs: &'a SignsDefinition,
    table: &'a SignTable,
    faults: &'a mut Vec<Fault>,
    later: BTreeSet<&'a str>,
    earlier: BTreeMap<&'a str, &'a Item>,
    heard: Signs,
    /// The item that asks for each consent.
    consents: BTreeMap<(Purpose, Option<&'a str>), &'a str>,
    /// Whether something that is asked of a possible child can show an adult.
    adult_shown: bool,
}

/// Every answer still possible, on one track.
struct On(Track);

impl Prospects for On {
    fn chosen(&self, _: &str, _: &str) -> Could {
        Could { hold: true, fail: true }
    }

    fn heard(&self, _: &str) -> Could {
        Could { hold: true, fail: true }
    }

    fn track(&self, track: Track) -> Could {
        Could::surely(self.0 == track)
    }
}

impl<'a> Check<'a> {
    fn fault(&mut self, place: &str, kind: FaultKind) {
        self.faults.push(Fault { place: place.to_owned(), kind });
    }

    fn name(&mut self, place: &str, name: &str) {
        if !is_plain_name(name) {
            self.fault(&format!("{place}.id"), FaultKind::Name(name.to_owned()));
        }
    }

    fn item(&mut self, place: &str, stage: StageKind, item: &'a Item) {
        self.name(place, &item.id);
        if item.serves.is_empty() {
            self.fault(&format!("{place}.serves"), FaultKind::ServesNothing);
        }
        if item.needed_by.is_empty() {
            self.fault(&format!("{place}.needed_by"), FaultKind::NeededByNobody);
        }
        self.weight(place, stage, item);
        self.kind(place, item);
        self.options(place, item);
        let hearing = Hearing::of(item, self.table);
        self.means(place, stage, item, hearing.heard);
        if let Some(when) = &item.when {
            self.condition(&format!("{place}.when"), when);
        }
        self.consent(place, item);
        self.reach(place, item, hearing.heard);
        self.later.remove(item.id.as_str());
        self.heard |= hearing.heard;
        if self.earlier.insert(&item.id, item).is_some() {
            self.fault(&format!("{place}.id"), FaultKind::Duplicate(item.id.to_string()));
        }
    }

    /// One item a consent: with two, the later answer would silently undo the earlier.
    fn consent(&mut self, place: &str, item: &'a Item) {
        let Some(purpose) = item.purpose.filter(|_| item.kind == ItemKind::Consent) else { return };
        if let Some(before) = self.consents.insert((purpose, item.recipient.as_deref()), &item.id) {
            self.fault(&format!("{place}.purpose"), FaultKind::ConsentTwice(before.to_owned()));
        }
    }

    /// Only what can be seen without weighing answers: a condition that holds on no track that the item is for.
    fn reach(&mut self, place: &str, item: &Item, heard: Signs) {
        let asked_on = |track: Track| {
            item.track.is_none_or(|only| only == track)
                && item.when.as_ref().is_none_or(|when| when.could(&On(track)).hold)
        };
        if !asked_on(Track::Adult) && !asked_on(Track::Child) {
            self.fault(&format!("{place}.when"), FaultKind::NeverAsked);
        }
        // Whoever was not yet shown to be an adult is on the child track.
        self.adult_shown |= asked_on(Track::Child) && heard.meets(self.table.adult_shown);
    }

    /// What the guide as a whole must be able to do.
    fn whole(&mut self) {
        for (purpose, name) in [(Purpose::Talk, "talk"), (Purpose::Notes, "notes")] {
            if !self.consents.contains_key(&(purpose, None)) {
                self.fault("stages", FaultKind::MissingConsent(name));
            }
        }
        if !self.adult_shown && !self.table.adult_shown.is_empty() {
            self.fault("stages", FaultKind::AdultNeverShown);
        }
    }

    fn weight(&mut self, place: &str, stage: StageKind, item: &Item) {
        let place = format!("{place}.weight");
        if item.weight > HEAVIEST {
            self.fault(&place, FaultKind::Weight(item.weight));
        }
        let gate = matches!(item.kind, ItemKind::Consent | ItemKind::Card);
        if item.weight >= HEAVY && (stage <= StageKind::Consent || gate) {
            self.fault(&place, FaultKind::HeavyBeforeConsent);
        }
        if item.weight >= HEAVY && item.options.iter().any(|option| !option.needs.is_empty()) {
            self.fault(&place, FaultKind::HeavyNeed);
        }
    }

    fn kind(&mut self, place: &str, item: &Item) {
        let chooses = matches!(item.kind, ItemKind::Choice | ItemKind::Choices);
        if chooses == item.options.is_empty() {
            self.fault(&format!("{place}.options"), FaultKind::Options);
        }
        if !item.exclusive.is_empty() && item.kind != ItemKind::Choices {
            self.fault(&format!("{place}.exclusive"), FaultKind::Exclusive);
        }
        let shares = item.purpose == Some(Purpose::Share);
        if (item.kind == ItemKind::Consent) != item.purpose.is_some() || shares != item.recipient.is_some() {
            self.fault(&format!("{place}.purpose"), FaultKind::Purpose);
        }
        for option in &item.exclusive {
            if item.option(option).is_none() {
                let kind = FaultKind::UnknownOption { item: item.id.to_string(), option: option.to_string() };
                self.fault(&format!("{place}.exclusive"), kind);
            }
        }
    }

    fn options(&mut self, place: &str, item: &Item) {
        let mut names = BTreeSet::new();
        for (number, option) in item.options.iter().enumerate() {
            let place = format!("{place}.options[{number}]");
            self.name(&place, &option.id);
            if !names.insert(&option.id) {
                self.fault(&place, FaultKind::Duplicate(option.id.to_string()));
            }
            for id in option.heard.iter().chain(&option.not_heard) {
                if self.table.get(id).is_empty() {
                    self.fault(&place, FaultKind::UnknownSign(id.to_string()));
                }
            }
            for id in option.heard.iter().filter(|id| option.not_heard.contains(id)) {
                self.fault(&place, FaultKind::HeardAndNot(id.to_string()));
            }
            for id in option.needs.iter().filter(|id| !self.signs.needs.iter().any(|need| need.id == **id)) {
                self.faults
                    .push(Fault { place: place.clone(), kind: FaultKind::UnknownNeed(id.to_string()) });
            }
        }
    }

    /// A child is not asked how it was brought to agree (`docs/formats/guide.md`, *Children*).
    fn means(&mut self, place: &str, stage: StageKind, item: &Item, heard: Signs) {
        let probes = matches!(stage, StageKind::Topics | StageKind::Sensitive) && item.asked_of.is_person();
        if !probes || item.track == Some(Track::Adult) || item.child_safe {
            return;
        }
        let means: Vec<_> = self.table.names(heard & self.table.means()).map(ToString::to_string).collect();
        if !means.is_empty() {
            self.fault(&format!("{place}.track"), FaultKind::MeansOfChild(means.join(", ")));
        }
    }

    fn condition(&mut self, place: &str, condition: &Condition) {
        let mut found = Vec::new();
        condition.leaves(&mut |leaf| match leaf {
            Condition::Is { item, option } => match self.earlier.get(item.as_str()) {
                Some(earlier) if earlier.choices().contains(&option.as_str()) => (),
                Some(_) => found
                    .push(FaultKind::UnknownOption { item: item.to_string(), option: option.to_string() }),
                None if self.later.contains(item.as_str()) => {
                    found.push(FaultKind::NotEarlier(item.to_string()))
                }
                None => found.push(FaultKind::UnknownItem(item.to_string())),
            },
            Condition::Heard(sign) => {
                let bit = self.table.get(sign);
                if bit.is_empty() {
                    found.push(FaultKind::UnknownSign(sign.to_string()));
                } else if !self.heard.meets(bit) {
                    found.push(FaultKind::NotHeardEarlier(sign.to_string()));
                }
            }
            _ => (),
        });
        for kind in found {
            self.fault(place, kind);
        }
    }
}
