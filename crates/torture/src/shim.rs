//! The layer between a worker and the disk: `shim/*.c`, compiled when it is needed and preloaded.

use crate::work::worker;
use crate::{Class, Told, World};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How calls fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any call that changes something: the disk failed.
    Failed,
    /// A call that needs room: there is none.
    Full,
    /// Half of a write goes through, then there is no room.
    Short,
    /// A flush fails.
    Flush,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Failed, Self::Full, Self::Short, Self::Flush];

    fn name(self) -> &'static str {
        match self {
            Self::Failed => "eio",
            Self::Full => "full",
            Self::Short => "short",
            Self::Flush => "sync",
        }
    }
}

/// What the layer is to do beside seeing everything.
#[derive(Clone, Copy, Debug, Default)]
pub struct Faults {
    /// Which call fails, counted from 1, and how.
    pub fail: Option<(usize, Kind)>,
    /// Whether all after it fail as well.
    pub stays: bool,
    /// Whether flushes are left out of the trace, as if the program had made none.
    pub swallow: bool,
}

/// The compiled layer.
pub struct Shim(PathBuf);

impl Shim {
    /// The layer beside a program, compiled if it is not there or another. The C compiler is there wherever SQLite was built.
    #[must_use]
    pub fn beside(program: &Path) -> Self {
        const SOURCE: &str =
            concat!(include_str!("../shim/faults.c"), "\n", include_str!("../shim/refused.c"));
        let (source, library) = (program.with_file_name("faults.c"), program.with_file_name("faults.so"));
        let same = fs::read_to_string(&source).is_ok_and(|there| there == SOURCE);
        if !same || !library.exists() {
            // Whole or not at all: tests that run side by side make it at the same time.
            let folder = tempfile::tempdir_in(program.parent().unwrap()).unwrap();
            let (new_source, new) = (folder.path().join("faults.c"), folder.path().join("faults.so"));
            fs::write(&new_source, SOURCE).unwrap();
            let mut cc = Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into()));
            cc.args(["-std=gnu11", "-O2", "-shared", "-fPIC", "-o"]).arg(&new).arg(&new_source).arg("-ldl");
            assert!(cc.status().expect("a C compiler").success(), "shim/faults.c does not compile");
            fs::rename(new, &library).unwrap();
            fs::rename(new_source, source).unwrap();
        }
        Self(library)
    }

    /// Runs a worker under the layer to its end. What it said comes back, and the trace, if `trace` names a file for it.
    #[must_use]
    pub fn run(
        &self,
        (program, class, steps): (&Path, Class, u32),
        world: &World,
        faults: Faults,
        trace: Option<&Path>,
    ) -> Told {
        let mut told = Told::new(0);
        let mut command = worker(program, class, world, &told, steps);
        command.env("LD_PRELOAD", &self.0).env("FAULTS_ROOT", world.root()).stderr(Stdio::piped());
        if let Some((number, kind)) = faults.fail {
            command.env("FAULTS_FAIL", number.to_string()).env("FAULTS_KIND", kind.name());
        }
        if faults.stays {
            command.env("FAULTS_STAY", "1");
        }
        if faults.swallow {
            command.env("FAULTS_SWALLOW", "1");
        }
        if let Some(trace) = trace {
            command.env("FAULTS_TRACE", trace);
        }
        let out = command.output().unwrap();
        let said = String::from_utf8(out.stdout).unwrap();
        let complaint = String::from_utf8_lossy(&out.stderr).into_owned();
        assert!(
            out.status.success() && said.ends_with("end\n"),
            "{class}, {faults:?}: the worker ended with {}\n{said}\n{complaint}",
            out.status
        );
        told.hear_all(&said);
        told
    }
}
