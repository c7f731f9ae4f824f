//! The power fails between any two writes. A run is recorded once; from its trace each state is built that a power cut
//! could have left, and held against what had been acknowledged by then.

use crate::check::check;
use crate::disk::{Disk, Keep};
use crate::shim::{Faults, Shim};
use crate::trace::{Call, Trace};
use crate::work::prepare;
use crate::{Class, Part, Row, Told, World, scratch};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// A recorded run.
pub struct Recording {
    class: Class,
    before: Disk,
    trace: Trace,
    scratch: tempfile::TempDir,
    ended: PathBuf,
}

/// How many ways to lose some of what was not flushed are tried at each cut.
const SUBSETS: u64 = 3;

impl Recording {
    /// Records a run of `class`. With `swallow`, as if it had flushed nothing.
    #[must_use]
    pub fn of(program: &Path, class: Class, swallow: bool) -> Self {
        let scratch = scratch();
        let shim = Shim::beside(program);
        let world = prepare(class, &scratch.path().join("world"));
        let (before, there) = Disk::of_folder(world.root());
        let file = scratch.path().join("trace");
        let work = (program, class, class.steps_recorded());
        let told = shim.run(work, &world, Faults { swallow, ..Faults::default() }, Some(&file));
        assert!(told.failed.is_empty(), "{class}: {:?}", told.failed);
        let trace = Trace::read(&fs::read(&file).unwrap(), world.root(), &there);
        let ended = world.root().to_owned();
        Self { class, before, trace, scratch, ended }
    }

    /// Where the run worked; it is left as the run left it.
    #[must_use]
    pub fn ended(&self) -> &Path {
        &self.ended
    }

    /// The calls of the run.
    #[must_use]
    pub fn calls(&self) -> &[Call] {
        &self.trace.calls
    }

    /// The disk after all calls.
    #[must_use]
    pub fn whole(&self) -> Disk {
        let mut disk = self.before.clone();
        self.trace.calls.iter().for_each(|call| disk.take(call));
        disk
    }

    /// Builds the states and opens those of `part`, chosen by `seed`.
    #[must_use]
    pub fn cut(&self, part: Part, seed: u64) -> Row {
        let began = Instant::now();
        let mut row = Row::new(self.class, "power cut");
        let mut chance = fastrand::Rng::with_seed(seed);
        // Of the nine ways at each boundary a third or so come to a state that was not there before.
        let share = part.chance(self.trace.calls.len() * 3);
        let mut disk = self.before.clone();
        let (mut told, mut seen) = (Told::new(0), BTreeSet::new());
        for (number, call) in self.trace.calls.iter().enumerate() {
            if let Call::Said(line) = call {
                told.hear_all(line);
            } else {
                disk.take(call);
            }
            // Up to the next change, all that is said has been said: the strictest moment of this state.
            let next_speaks = matches!(self.trace.calls.get(number + 1), Some(Call::Said(_)));
            if !told.begun || next_speaks {
                continue;
            }
            for (name, names, seed) in ways(&disk) {
                let torn = chance.u64(..);
                let last = self.last_write(number);
                let after = disk.after(names, |call| keep(name, seed, torn, call, last));
                let new = seen.insert((after.fingerprint, told.done.len(), told.tried.len()));
                if !new || chance.f64() >= share {
                    continue;
                }
                let root = self.scratch.path().join("state");
                disk.write(&after, &root);
                leave_an_index(&root, seed);
                row.states += 1;
                row.acknowledged += told.done.len() as u64;
                if let Err(fault) = check(self.class, &World::at(&root), std::slice::from_ref(&told)) {
                    row.count(
                        &fault,
                        &format!("{}, after call {number} ({}), {name:?}", self.class, brief(call)),
                    );
                }
                fs::remove_dir_all(&root).unwrap();
            }
        }
        row.seconds = began.elapsed().as_secs_f64();
        row
    }

    /// The number, among those that a disk counts, of the call at `number` if it wrote.
    fn last_write(&self, number: usize) -> Option<usize> {
        let is_counted = |call: &&Call| !matches!(call, Call::Said(_));
        let wrote = matches!(self.trace.calls[number], Call::Wrote(..));
        wrote.then(|| self.trace.calls[..number].iter().filter(is_counted).count())
    }
}

/// What a power cut does to what was not flushed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// All of it had come to the disk by itself.
    AllStays,
    /// Contents are lost, names are not.
    ContentsLost,
    /// Names are lost, contents are not.
    NamesLost,
    /// All is lost.
    AllLost,
    /// The last write came to the disk by half of its sectors, all before it whole.
    Torn,
    /// Some writes came, some did not, some by half; in whatever order.
    SomeStays,
}

fn ways(disk: &Disk) -> Vec<(Way, usize, u64)> {
    let all = disk.unflushed_names();
    let mut ways = vec![
        (Way::AllStays, all, 0),
        (Way::ContentsLost, all, 0),
        (Way::NamesLost, 0, 0),
        (Way::AllLost, 0, 0),
        (Way::Torn, all, 1),
        (Way::Torn, all, 2),
    ];
    ways.extend((1..=SUBSETS).map(|seed| (Way::SomeStays, all * usize::from(seed % 2 == 1), seed)));
    ways
}

fn keep(way: Way, seed: u64, torn: u64, call: usize, last: Option<usize>) -> Keep {
    match way {
        Way::AllStays | Way::NamesLost => Keep::All,
        Way::ContentsLost | Way::AllLost => Keep::Nothing,
        // The first sectors, or any.
        Way::Torn if last == Some(call) => Keep::Sectors(if seed == 1 { 0b1111 } else { torn }),
        Way::Torn => Keep::All,
        Way::SomeStays => {
            let mut chance = fastrand::Rng::with_seed(torn ^ seed ^ (call as u64) << 20);
            match chance.u8(0..8) {
                0..4 => Keep::All,
                4..7 => Keep::Nothing,
                _ => Keep::Sectors(chance.u64(..)),
            }
        }
    }
}

/// The index of the log, which is memory and not seen by the layer: as it was not there, as zeros, or as rubbish.
fn leave_an_index(root: &Path, seed: u64) {
    for vault in ["post", "desk"] {
        let index = root.join(vault).join("cases.db-shm");
        if index.exists() && seed > 1 {
            let rubbish: Vec<u8> = (0..32 * 1024_u32).map(|at| (at * 7 + seed as u32) as u8).collect();
            fs::write(index, rubbish).unwrap();
        }
    }
}

fn brief(call: &Call) -> String {
    match call {
        Call::Wrote(file, at, bytes) => format!("{} bytes at {at} of file {file}", bytes.len()),
        other => format!("{other:?}"),
    }
}
