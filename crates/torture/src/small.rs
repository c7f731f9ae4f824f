//! A disk that is small enough to be full.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Set in a test that was started again where it may mount.
const AGAIN: &str = "SALA_TORTURE_MOUNTS";

/// Runs `work` on an empty disk of so many MiB, in memory. Who may not mount one runs the test `test` of this very program
/// again in a namespace of its own, where it may; whether there was any way comes back.
pub fn on_a_small_disk(test: &str, mebibytes: u32, work: impl FnOnce(&Path)) -> bool {
    let place = tempfile::tempdir().unwrap();
    let size = format!("size={mebibytes}m");
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "none"]).arg(place.path()).output();
    if mount.is_ok_and(|out| out.status.success()) {
        let mounted = Mounted(place.path().to_owned());
        work(&mounted.0);
        return true;
    }
    assert!(std::env::var_os(AGAIN).is_none(), "even there nothing can be mounted");
    let unshare = ["--user", "--map-root-user", "--mount"];
    let allowed = Command::new("unshare").args(unshare).arg("true").output();
    if !allowed.is_ok_and(|out| out.status.success()) {
        eprintln!("{test} needs a small disk, and none can be mounted here: not run");
        return false;
    }
    let mut again = Command::new("unshare");
    again.args(unshare).arg(std::env::current_exe().unwrap()).args(["--exact", test, "--nocapture"]);
    assert!(again.env(AGAIN, "1").status().unwrap().success(), "{test} failed on a small disk");
    true
}

struct Mounted(PathBuf);

impl Drop for Mounted {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("--lazy").arg(&self.0).status());
    }
}

/// Fills a disk to its last byte; where the filling lies comes back.
///
/// # Panics
/// If the disk fails otherwise.
#[must_use]
pub fn fill(disk: &Path) -> PathBuf {
    let filling = disk.join("filling");
    let mut file = OpenOptions::new().create(true).append(true).open(&filling).unwrap();
    for step in [256 * 1024, 4096, 1] {
        while fits(&mut file, &vec![7; step]) {}
    }
    filling
}

fn fits(file: &mut File, bytes: &[u8]) -> bool {
    match file.write_all(bytes) {
        Err(error) if matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::WriteZero) => false,
        other => {
            other.unwrap();
            true
        }
    }
}

/// Makes room again.
///
/// # Panics
/// If the filling is not there.
pub fn empty(filling: &Path) {
    fs::remove_file(filling).unwrap();
}
