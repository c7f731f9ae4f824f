//! What a worker does: a world for each class, and the steps in it.

use crate::world::{self, SERVICE, World, answer, case, content, correction, opened, passphrase, quick};
use crate::{Class, Told};
use sala_keys::Passphrase;
use sala_record::*;
use sala_sync::{HandOver, SyncError, carrier::Folder, prepare as seal, receive};
use sala_vault::Vault;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// How often a step that failed is tried again.
const TRIES: u32 = 3;

type Failure = Box<dyn Error>;
type Step = Box<dyn FnMut(u32) -> Result<String, Failure>>;

/// Makes the world of a class in an empty folder.
pub fn prepare(class: Class, root: &Path) -> World {
    fs::create_dir_all(root).unwrap();
    let world = World::at(root);
    match class {
        Class::Create => {}
        Class::Migrate => old_vaults(&world),
        Class::Unlock => left_by_a_crash(&world),
        Class::Erase => many_cases(&world),
        Class::Export => two_posts(&world, 1),
        Class::Import => {
            two_posts(&world, Class::Import.steps());
            bundles(&world);
        }
        _ => drop(world.vault("post")),
    }
    world
}

/// Vaults of each released version, in turn.
fn old_vaults(world: &World) {
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vault/tests/fixtures");
    for version in VERSIONS {
        let folder = frozen.join(format!("vault-v{version}"));
        let passphrase = Passphrase::new("cà phê sáng ຊ້າງ ກິນ ກ້ວຍ");
        world.keep_key(&folder, &passphrase, &format!("old-{version}"));
    }
    for number in 0..Class::Migrate.steps() {
        world::copy(&frozen.join(format!("vault-v{}", version_of(number))), &world.numbered("old", number));
    }
}

/// The versions that were ever released.
const VERSIONS: [u32; 3] = [1, 2, 3];

/// The version of the `number`th old vault.
pub(crate) fn version_of(number: u32) -> u32 {
    VERSIONS[number as usize % VERSIONS.len()]
}

/// A vault whose last session ended without locking: its log holds what its database does not.
fn left_by_a_crash(world: &World) {
    let open = World::at(&world.place("before"));
    fs::create_dir_all(open.root()).unwrap();
    let mut vault = open.vault("post");
    for step in 0..BEFORE_THE_CRASH {
        vault.append_with_ids(&[answer(CRASHED, step)]).unwrap();
    }
    world::copy(open.root(), world.root());
    drop(vault);
    fs::remove_dir_all(open.root()).unwrap();
}

/// The run that the crash of [`left_by_a_crash`] ended, and how many answers it had.
pub(crate) const CRASHED: u32 = u32::MAX;
pub(crate) const BEFORE_THE_CRASH: u32 = 12;

fn many_cases(world: &World) {
    let mut vault = world.vault("post");
    for number in 0..Class::Erase.steps() {
        converse(&mut vault, number);
    }
    let events: Vec<Vec<Event>> =
        (0..Class::Erase.steps()).map(|number| vault.events(case(number)).unwrap()).collect();
    fs::write(world.place("events.json"), serde_json::to_vec(&events).unwrap()).unwrap();
}

/// A conversation that may be shared.
fn converse(vault: &mut Vault, number: u32) {
    let agreed = |purpose, recipient: Option<&str>| {
        let recipient = recipient.map(str::to_owned);
        let change = ConsentChange { purpose, decision: Decision::Yes, recipient };
        content(case(number), None, Body::Consent(change))
    };
    let (_, told) = answer(number, 4);
    let (_, also) = answer(number, number);
    let said = [
        opened(case(number)),
        agreed(Purpose::Notes, None),
        agreed(Purpose::Share, Some(SERVICE)),
        told,
        also,
    ];
    vault.append(&said).unwrap();
}

/// A post with some cases and a guide, a desk, a stick.
fn two_posts(world: &World, cases: u32) {
    let mut post = world.vault("post");
    post.store_guide(&world::guide(), &[("guide.json".to_owned(), world::guide_file())]).unwrap();
    (0..cases).for_each(|number| converse(&mut post, number));
    drop(world.vault("desk"));
    fs::create_dir(world.place("stick")).unwrap();
}

/// A bundle of each case, for the desk.
fn bundles(world: &World) {
    let mut post = world.open_named("post").unwrap();
    fs::create_dir(world.place("inbox")).unwrap();
    for number in 0..Class::Import.steps() {
        let prepared = sealed(&mut post, world, number).unwrap();
        fs::write(inbox(world, number), &prepared.bundle.bytes).unwrap();
    }
}

/// The bundle of a step of [`Class::Import`].
pub(crate) fn inbox(world: &World, number: u32) -> std::path::PathBuf {
    world.place(&format!("inbox/{number}.age"))
}

fn sealed(post: &mut Vault, world: &World, number: u32) -> Result<sala_sync::Prepared, SyncError> {
    let hand_over = HandOver {
        cases: &[case(number)],
        service: SERVICE,
        cards: &[world.card("desk")],
        readme: "How to open",
        language: "vi",
        now: Timestamp::from_millis(1_795_320_000_000),
    };
    seal(post, &hand_over, |_, events| Some(format!("<p>{} events</p>", events.len())))
}

/// A worker as a process of its own; it works until it is done or killed.
#[must_use]
pub fn worker(program: &Path, class: Class, world: &World, told: &Told, steps: u32) -> Command {
    let mut command = Command::new(program);
    command.arg("work").arg(class.to_string()).arg(world.root());
    command.args([told.run.to_string(), steps.to_string()]).stdin(Stdio::null()).stdout(Stdio::piped());
    command
}

/// What the worker does. With `hasty` it acknowledges each step before it is done: a worker that is to be found out.
pub fn work(class: Class, root: &Path, run: u32, steps: u32, hasty: bool) {
    let world = World::at(root);
    // What is under test begins with the opening itself, or after it.
    let opens = matches!(class, Class::Create | Class::Unlock | Class::Migrate | Class::Lock);
    let mut ready = (!opens).then(|| task(class, &world, run).unwrap());
    println!("begin");
    let mut step = ready.take().unwrap_or_else(|| task(class, &world, run).unwrap());
    for number in 0..steps {
        println!("try {number}");
        if hasty {
            println!("done {number} ");
        }
        for _ in 0..TRIES {
            match step(number) {
                Ok(came) => {
                    println!("done {number} {came}");
                    break;
                }
                Err(why) => println!("failed {number} {why}"),
            }
        }
    }
    drop(step);
    println!("end");
}

fn task(class: Class, world: &World, run: u32) -> Result<Step, Failure> {
    let world = world.clone();
    Ok(match class {
        Class::Create => Box::new(move |n| create(&world, run, n)),
        Class::Unlock | Class::Lock => Box::new(move |n| unlock_and_lock(&world, run, n)),
        Class::Migrate => Box::new(move |n| {
            let name = format!("old-{}", version_of(n));
            world.open(&world.numbered("old", n), &name)?;
            Ok(String::new())
        }),
        Class::Answer | Class::Correct | Class::Rest => in_the_journal(class, &world, run)?,
        Class::Passphrase | Class::Officer => in_the_keys(class, &world)?,
        Class::Export => {
            let mut post = world.open_named("post")?;
            Box::new(move |_| {
                let prepared = sealed(&mut post, &world, 0)?;
                let path = prepared.deliver(&mut post, &Folder::new(world.place("stick")))?;
                Ok(path.file_name().unwrap().to_str().unwrap().to_owned())
            })
        }
        Class::Import => {
            let (mut desk, sender) = (world.open_named("desk")?, world.card("post"));
            Box::new(move |n| {
                receive(&mut desk, &fs::read(inbox(&world, n))?, &sender)?;
                Ok(String::new())
            })
        }
        Class::Erase => {
            let mut vault = world.open_named("post")?;
            Box::new(move |n| {
                vault.erase_case(case(n))?;
                Ok(String::new())
            })
        }
    })
}

/// Makes a vault. After an error that came when all was done already, it is there and opens.
fn create(world: &World, run: u32, n: u32) -> Result<String, Failure> {
    let folder = world.numbered("new", (run << 8) + n);
    match world::create(&folder) {
        Err(sala_vault::OpenError::AlreadyThere) => drop(Vault::unlock(&folder, &passphrase(0), None)?),
        other => drop(other?),
    }
    Ok(String::new())
}

fn unlock_and_lock(world: &World, run: u32, n: u32) -> Result<String, Failure> {
    let mut vault = Vault::unlock(&world.place("post"), &passphrase(0), None)?;
    vault.append_with_ids(&[answer(run, n)])?;
    Ok(String::new())
}

fn in_the_journal(class: Class, world: &World, run: u32) -> Result<Step, Failure> {
    let mut vault = world.open_named("post")?;
    let rested = move |n| (world::event_id(run, n, 1), content(case(run), None, Body::Paused));
    Ok(Box::new(move |n| {
        match class {
            Class::Correct => vault.append_with_ids(&correction(run, n))?,
            Class::Rest => {
                vault.append_with_ids(&[answer(run, n)])?;
                vault.append_with_ids(&[rested(n)])?
            }
            _ => vault.append_with_ids(&[answer(run, n)])?,
        };
        Ok(String::new())
    }))
}

fn in_the_keys(class: Class, world: &World) -> Result<Step, Failure> {
    let mut vault = world.open_named("post")?;
    Ok(Box::new(move |n| {
        if class == Class::Officer {
            let officer = vault.add_officer(&format!("officer {n}"), &passphrase(100 + n), quick())?;
            return Ok(officer.to_string());
        }
        vault.change_passphrase(&passphrase(n), &passphrase(n + 1), quick())?;
        Ok(String::new())
    }))
}
