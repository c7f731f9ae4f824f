//! What a world must be like after its worker ended, however it ended.

use crate::work::{BEFORE_THE_CRASH, CRASHED, inbox};
use crate::world::{self, World, answer, case, correction, event_id, key_files, passphrase};
use crate::{Class, Told};
use sala_bundle::open;
use sala_record::*;
use sala_vault::{AnchorState, FolderState, OpenError, Vault, VaultError};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What was found that must not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Something that was acknowledged is not there, or says something else.
    Lost(String),
    /// A store does not open, or cannot be read to its end.
    Unopenable(String),
    /// Something is there by half, or is there although nobody did it.
    Half(String),
}

use Fault::{Half, Lost, Unopenable};

impl From<OpenError> for Fault {
    fn from(error: OpenError) -> Self {
        Unopenable(error.to_string())
    }
}

impl From<VaultError> for Fault {
    fn from(error: VaultError) -> Self {
        Unopenable(error.to_string())
    }
}

/// Holds a world against what the workers of `class` said, one run after the other.
///
/// # Errors
/// The first [`Fault`].
pub fn check(class: Class, world: &World, runs: &[Told]) -> Result<(), Fault> {
    match class {
        Class::Create => runs.iter().try_for_each(|told| made(world, told)),
        Class::Migrate => runs.iter().try_for_each(|told| migrated(world, told)),
        Class::Passphrase => runs.iter().try_for_each(|told| changed(world, told)),
        Class::Officer => runs.iter().try_for_each(|told| added(world, told)),
        Class::Export => runs.iter().try_for_each(|told| handed_over(world, told)),
        Class::Import => runs.iter().try_for_each(|told| received(world, told)),
        Class::Erase => runs.iter().try_for_each(|told| erased(world, told)),
        Class::Unlock | Class::Answer | Class::Correct | Class::Rest | Class::Lock => {
            journal(class, world, runs)
        }
    }
}

fn demand(holds: bool, fault: impl FnOnce() -> Fault) -> Result<(), Fault> {
    if holds { Ok(()) } else { Err(fault()) }
}

fn sound(vault: &Vault) -> Result<u64, Fault> {
    let report = vault.verify_chain()?;
    demand(report.is_sound() && report.forks.is_empty(), || Half(format!("the journal: {report:?}")))?;
    // Whoever lost power did not turn anything back.
    let anchor = (vault.anchor_state(), vault.turned_back());
    demand(anchor == (AnchorState::Fits, None), || Half(format!("the anchor: {anchor:?}")))?;
    Ok(report.events)
}

fn no_parts(folder: &Path) -> Result<(), Fault> {
    for folder in [folder.to_owned(), folder.join("keys")] {
        for entry in fs::read_dir(&folder).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let odd = [".part", ".new", ".new-wal", ".new-shm"].iter().any(|end| name.ends_with(end));
            demand(!odd, || Half(format!("{name} was left")))?;
        }
    }
    Ok(())
}

/// What a step of the journal's classes adds: the events that go in together, in order.
fn added_by(class: Class, run: u32, step: u32) -> Vec<Vec<(EventId, Content)>> {
    match class {
        Class::Correct => vec![correction(run, step).to_vec()],
        Class::Rest => {
            let rested = (event_id(run, step, 1), world::content(case(run), None, Body::Paused));
            vec![vec![answer(run, step)], vec![rested]]
        }
        _ => vec![vec![answer(run, step)]],
    }
}

fn journal(class: Class, world: &World, runs: &[Told]) -> Result<(), Fault> {
    let vault = world.open_named("post")?;
    let mut counted = sound(&vault)?;
    if class == Class::Unlock {
        let mut before = Told::new(CRASHED);
        before.done.extend((0..BEFORE_THE_CRASH).map(|step| (step, String::new())));
        counted -= in_one_run(class, &vault, &before)?;
    }
    for told in runs {
        counted -= in_one_run(class, &vault, told)?;
    }
    demand(counted == 0, || Half(format!("{counted} events that nobody wrote")))?;
    no_parts(&world.place("post"))
}

/// Holds the events of one run against what was said, and counts them.
fn in_one_run(class: Class, vault: &Vault, told: &Told) -> Result<u64, Fault> {
    let mut found = 0;
    for step in told.done.keys().chain(told.tried.iter().filter(|step| told.perhaps(**step))) {
        for batch in added_by(class, told.run, *step) {
            let mut here = 0;
            for (id, content) in &batch {
                let Some(event) = vault.event(*id)? else { continue };
                let read = event.read().map_err(|error| Unopenable(error.to_string()))?;
                demand(read.as_ref() == Some(content), || Lost(format!("step {step} says something else")))?;
                here += 1;
            }
            demand(here == 0 || here == batch.len(), || Half(format!("{here} events of step {step}")))?;
            let acknowledged = told.done.contains_key(step);
            demand(!acknowledged || here > 0, || Lost(format!("step {step} of run {}", told.run)))?;
            found += here as u64;
        }
    }
    let of_the_case = vault.events(case(told.run))?.len() as u64;
    demand(of_the_case == found, || Half(format!("{of_the_case} events of the case, {found} written")))?;
    Ok(found)
}

fn made(world: &World, told: &Told) -> Result<(), Fault> {
    for step in &told.tried {
        let folder = world.numbered("new", (told.run << 8) + step);
        let state = Vault::look(&folder)?;
        if state != FolderState::Ready {
            demand(!told.done.contains_key(step), || Lost(format!("vault {step} is {state:?}")))?;
            demand(state != FolderState::Incomplete, || Half(format!("vault {step} cannot be made again")))?;
            drop(world::create(&folder)?);
        }
        let vault = Vault::unlock(&folder, &passphrase(0), None)?;
        demand(sound(&vault)? == 0, || Half("events in a new vault".into()))?;
        let officers = vault.officers()?;
        demand(officers.len() == 1 && officers[0].name == "Hoa", || Half(format!("{officers:?}")))?;
        demand(key_files(&folder).len() == 1, || Half("key files of nobody".into()))?;
        no_parts(&folder)?;
    }
    Ok(())
}

fn migrated(world: &World, told: &Told) -> Result<(), Fault> {
    let (kept, gone) = ("00000000-0000-4000-8000-00000000ca5e", "00000000-0000-4000-8000-00000000dead");
    for step in &told.tried {
        let version = crate::work::version_of(*step);
        let name = format!("old-{version}");
        // Since the third an erasure has a place of its own in the chain.
        let there = 5 + u64::from(version > 2);
        let vault = world.open(&world.numbered("old", *step), &name)?;
        demand(sound(&vault)? == there, || Lost(format!("events of old vault {step}")))?;
        let events = vault.events(kept.parse().unwrap())?;
        let seqs: Vec<_> = events.iter().map(|event| event.header.seq).collect();
        demand(seqs == [1, 3, 4, 5], || Lost(format!("old vault {step} has {seqs:?}")))?;
        let said = events[2].read().ok().flatten().map(|content| content.body);
        let words = "Em làm từ sáng đến đêm. ເຮັດວຽກໝົດມື້.".to_owned();
        let told_then = Body::Answer(Answer::Text { words, voice: Voice::Theirs });
        demand(said == Some(told_then), || Lost(format!("the words in old vault {step}")))?;
        demand(vault.erased_cases()? == [gone.parse().unwrap()], || Lost("the erased case".into()))?;
        let language = vault.setting::<String>("language")?;
        demand(language.as_deref() == Some("lo"), || Lost("a setting".into()))?;
    }
    Ok(())
}

/// Exactly one passphrase opens: the last acknowledged, or the one that was just being set.
fn changed(world: &World, told: &Told) -> Result<(), Fault> {
    let folder = world.place("post");
    let last = told.done.keys().next_back().map_or(0, |step| step + 1);
    let mut opens = Vec::new();
    for number in last.saturating_sub(2)..last + 3 {
        match Vault::unlock(&folder, &passphrase(number), None) {
            Ok(vault) => {
                sound(&vault)?;
                opens.push(number);
            }
            Err(OpenError::WrongPassphrase) => (),
            Err(error) => return Err(error.into()),
        }
    }
    demand(key_files(&folder).len() == 1, || Half("more than one key file".into()))?;
    demand(opens.len() == 1, || Unopenable(format!("opened by passphrases {opens:?} of {last}")))?;
    // Who was told that a change failed goes on with the old passphrase; but what a disk says that fails and fails is
    // unknown.
    let known =
        told.failed.get(&last).is_some_and(|reasons| !reasons.iter().any(|why| why.contains("could not")));
    let perhaps = told.perhaps(last) && !known;
    demand(opens == [last] || (perhaps && opens == [last + 1]), || {
        Lost(format!("passphrase {last} was in force, {opens:?} opens"))
    })?;
    no_parts(&folder)
}

fn added(world: &World, told: &Told) -> Result<(), Fault> {
    let folder = world.place("post");
    let first = Vault::unlock(&folder, &passphrase(0), None)?;
    sound(&first)?;
    let officers = first.officers()?;
    drop(first);
    let mut files = key_files(&folder).len() - 1;
    for step in &told.tried {
        let opened = Vault::unlock(&folder, &passphrase(100 + step), None);
        match (opened, told.done.get(step)) {
            (Ok(vault), done) => {
                let id = vault.officer();
                files -= 1;
                let named = officers.iter().any(|one| one.id == id && one.name == format!("officer {step}"));
                demand(done.is_none_or(|told| *told == id.to_string()), || Lost(format!("officer {step}")))?;
                demand(done.is_none() || named, || Lost(format!("the name of officer {step}")))?;
            }
            (Err(OpenError::WrongPassphrase), None) => (),
            (Err(error), Some(_)) => return Err(Lost(format!("officer {step}: {error}"))),
            (Err(error), None) => return Err(error.into()),
        }
    }
    demand(files == 0, || Half(format!("{files} key files that nobody opens")))?;
    no_parts(&folder)
}

fn handed_over(world: &World, told: &Told) -> Result<(), Fault> {
    let post = world.open_named("post")?;
    sound(&post)?;
    let events = post.events(case(0))?;
    let recorded: BTreeSet<String> = events
        .iter()
        .filter_map(|event| match event.read().ok()??.body {
            Body::HandedOver(sent) => Some(sent.bundle),
            _ => None,
        })
        .collect();
    let desk = world.open_named("desk")?;
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(world.place("stick")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !name.ends_with(".age") {
            demand(name.ends_with(".part"), || Half(format!("{name} on the stick")))?;
            continue;
        }
        let opened = open(desk.identity(), &fs::read(&path).unwrap(), Some(&post.card()));
        let opened = opened.map_err(|error| Half(format!("a bundle with its name: {error}")))?;
        demand(recorded.contains(&opened.manifest.bundle), || Half("a bundle nobody wrote down".into()))?;
        names.insert(name);
    }
    demand(told.done.values().all(|name| names.contains(name)), || Lost("a bundle on the stick".into()))
}

fn received(world: &World, told: &Told) -> Result<(), Fault> {
    let desk = world.open_named("desk")?;
    let sender = world.card("post");
    let mut counted = sound(&desk)?;
    for step in &told.tried {
        let sent = open(desk.identity(), &fs::read(inbox(world, *step)).unwrap(), Some(&sender)).unwrap();
        let (sent, here) = (&sent.cases[0].events, desk.events(case(*step))?);
        let (mut sorted, mut expected) = (here.clone(), sent.clone());
        sorted.sort_by_key(|event| event.header.seq);
        expected.sort_by_key(|event| event.header.seq);
        demand(here.is_empty() || sorted == expected, || Half(format!("bundle {step} came in by half")))?;
        demand(!here.is_empty() || !told.done.contains_key(step), || Lost(format!("bundle {step}")))?;
        counted -= here.len() as u64;
    }
    demand(counted == 0, || Half(format!("{counted} events that no bundle had")))
}

fn erased(world: &World, told: &Told) -> Result<(), Fault> {
    let kept: Vec<Vec<Event>> =
        serde_json::from_slice(&fs::read(world.place("events.json")).unwrap()).unwrap();
    let mut vault = world.open_named("post")?;
    sound(&vault)?;
    let gone: BTreeSet<CaseId> = vault.erased_cases()?.into_iter().collect();
    for (number, events) in (0..).zip(&kept) {
        let here = vault.events(case(number))?;
        if gone.contains(&case(number)) {
            demand(told.tried.contains(&number), || Lost(format!("case {number}, which nobody erased")))?;
            demand(here.is_empty(), || Half(format!("{} events of case {number} are left", here.len())))?;
            let report = vault.merge(events)?;
            demand(report.refused == events.len(), || Half(format!("case {number} came back: {report:?}")))?;
        } else {
            demand(!told.done.contains_key(&number), || Lost(format!("the erasure of case {number}")))?;
            demand(here == *events, || Half(format!("{} events of case {number}", here.len())))?;
        }
    }
    Ok(())
}
