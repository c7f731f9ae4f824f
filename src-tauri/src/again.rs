//! The same program from its beginning, with nothing in its memory. On Linux it takes the place of this very process: whoever
//! started Sala sees no end, and no copy of the old memory is left anywhere.

use std::ffi::OsStr;
use std::io::{self, Read as _, Write as _};
use std::process::{Command, Stdio};

/// Tells the fresh program that what outlived the lock comes on its standard input.
const MARK: &str = "SALA_AGAIN";

/// What the process before this one handed over; none if there was none.
pub(crate) fn handed() -> Option<Vec<u8>> {
    std::env::var_os(MARK)?;
    let mut carried = Vec::new();
    io::stdin().read_to_end(&mut carried).ok()?;
    Some(carried)
}

fn fresh(program: &OsStr) -> Command {
    let mut fresh = Command::new(program);
    fresh.args(std::env::args_os().skip(1)).env(MARK, "1");
    fresh
}

/// Begins again. Returns only if the system refuses.
#[cfg(target_os = "linux")]
pub(crate) fn begin(carried: &[u8]) -> io::Error {
    let memory = match in_memory(carried) {
        Ok(memory) => memory,
        Err(error) => return error,
    };
    end_children();
    close_leaks();
    // The second name leads to this program even if it was replaced on the disk meanwhile.
    let own = std::env::current_exe().unwrap_or_default();
    let mut refusal = io::Error::from(io::ErrorKind::NotFound);
    for program in [own.as_os_str(), OsStr::new("/proc/self/exe")] {
        refusal = match memory.try_clone() {
            Ok(memory) => std::os::unix::process::CommandExt::exec(fresh(program).stdin(Stdio::from(memory))),
            Err(error) => error,
        };
    }
    refusal
}

/// A file that has no name and never lies on a disk, to be read from its start.
#[cfg(target_os = "linux")]
fn in_memory(bytes: &[u8]) -> io::Result<std::fs::File> {
    let mut file = std::fs::File::from(rustix::fs::memfd_create("sala", rustix::fs::MemfdFlags::CLOEXEC)?);
    file.write_all(bytes)?;
    io::Seek::rewind(&mut file)?;
    Ok(file)
}

/// Ends the processes of the web view, which know what was on the screen, and waits until they are gone.
#[cfg(target_os = "linux")]
fn end_children() {
    use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};
    let tasks = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let lists = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    for list in lists {
        for child in list.split_whitespace().filter_map(|pid| Pid::from_raw(pid.parse().ok()?)) {
            let _ = kill_process(child, Signal::KILL);
            let _ = waitpid(Some(child), WaitOptions::empty());
        }
    }
}

/// Closes what the web view opened without saying that it is for this program alone: each lock would leave some more, until
/// the system gives no more. Nothing of this program comes after it.
#[cfg(target_os = "linux")]
fn close_leaks() {
    let kept_over_exec = |fd: i32| {
        let flags = std::fs::read_to_string(format!("/proc/self/fdinfo/{fd}")).ok()?;
        let flags = flags.lines().find_map(|line| line.strip_prefix("flags:"))?;
        Some(i32::from_str_radix(flags.trim(), 8).ok()? & rustix::fs::OFlags::CLOEXEC.bits() as i32 == 0)
    };
    let all = std::fs::read_dir("/proc/self/fd").into_iter().flatten().flatten();
    let all: Vec<i32> = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    for fd in all.into_iter().filter(|fd| *fd > 2 && kept_over_exec(*fd) == Some(true)) {
        let _ = nix::unistd::close(fd);
    }
}

/// Begins again as another process and ends this one. Returns only if the system refuses.
#[cfg(not(target_os = "linux"))]
pub(crate) fn begin(carried: &[u8]) -> io::Error {
    let started =
        std::env::current_exe().and_then(|own| fresh(own.as_os_str()).stdin(Stdio::piped()).spawn());
    let handed =
        started.and_then(|mut child| child.stdin.take().map_or(Ok(()), |mut to| to.write_all(carried)));
    match handed {
        Ok(()) => std::process::exit(0),
        Err(error) => error,
    }
}
