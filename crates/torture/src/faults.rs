//! The n-th call fails, for every n: an error or a success is told truthfully, the same process goes on, and the vault
//! opens afterwards.

use crate::check::{Fault, check};
use crate::cuts::Recording;
use crate::shim::{Faults, Kind, Shim};
use crate::trace::Call;
use crate::work::prepare;
use crate::{Class, Part, Row, scratch};
use std::path::Path;
use std::time::Instant;

/// Fails calls of a class, those of `part`, chosen by `seed`; once, and from there on for good.
#[must_use]
pub fn fail(program: &Path, class: Class, part: Part, seed: u64) -> Row {
    let began = Instant::now();
    let mut row = Row::new(class, "failing calls");
    let mut chance = fastrand::Rng::with_seed(seed);
    let recording = Recording::of(program, class, false);
    let scratch = scratch();
    let shim = Shim::beside(program);
    let fresh = prepare(class, &scratch.path().join("fresh"));
    let all: usize = Kind::ALL.into_iter().map(|kind| 2 * calls(&recording, kind)).sum();
    let share = part.chance(all);
    for kind in Kind::ALL {
        for number in 1..=calls(&recording, kind) {
            for stays in [false, true] {
                if chance.f64() >= share {
                    continue;
                }
                let world = fresh.copy_to(&scratch.path().join("world"));
                let faults = Faults { fail: Some((number, kind)), stays, swallow: false };
                let told = shim.run((program, class, class.steps_recorded()), &world, faults, None);
                row.failed_calls += 1;
                row.acknowledged += told.done.len() as u64;
                // One failure is over when it is over: the next try succeeds.
                let given_up = !stays && !told.failed.is_empty();
                let found = if given_up {
                    Err(Fault::Lost("a step that was tried three times".into()))
                } else {
                    check(class, &world, std::slice::from_ref(&told))
                };
                if let Err(fault) = found {
                    let then = if stays { " and all after it" } else { "" };
                    row.count(
                        &fault,
                        &format!("{class}, call {number}{then}: {kind:?}, told {:?}", told.failed),
                    );
                }
                std::fs::remove_dir_all(world.root()).unwrap();
            }
        }
    }
    row.seconds = began.elapsed().as_secs_f64();
    row
}

/// How many calls of a recorded run can fail this way, once the work has begun.
fn calls(recording: &Recording, kind: Kind) -> usize {
    let begun =
        recording.calls().iter().skip_while(|call| !matches!(call, Call::Said(line) if line == "begin\n"));
    let meant = |call: &&Call| match call {
        Call::Said(_) => false,
        Call::Wrote(..) => kind != Kind::Flush,
        Call::Created(_) | Call::Renamed(..) | Call::Folder(_) | Call::Linked(..) => {
            matches!(kind, Kind::Failed | Kind::Full)
        }
        Call::Sized(..) | Call::Removed(_) => kind == Kind::Failed,
        Call::Flushed(_) | Call::FlushedFolder(_) => matches!(kind, Kind::Failed | Kind::Flush),
    };
    begun.filter(meant).count()
}
