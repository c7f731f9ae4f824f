//! What the layer under the program wrote down (`shim/faults.c`), call by call.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A file, by the order in which files were first met. A name may stand for several of them one after the other.
pub type FileId = usize;

/// What a call changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// A file was opened that was not there.
    Created(PathBuf),
    /// Bytes were written to the file that has this name now, or had it when it was opened.
    Wrote(FileId, u64, Vec<u8>),
    /// A file got another length.
    Sized(FileId, u64),
    /// A file was flushed.
    Flushed(FileId),
    /// A folder was flushed.
    FlushedFolder(PathBuf),
    /// A file got another name.
    Renamed(PathBuf, PathBuf),
    /// A file or an empty folder was removed.
    Removed(PathBuf),
    /// A folder was made.
    Folder(PathBuf),
    /// A file got a second name.
    Linked(PathBuf, PathBuf),
    /// The program spoke.
    Said(String),
}

/// A whole run.
#[derive(Debug, Default)]
pub struct Trace {
    /// The calls in order; paths are relative to the root.
    pub calls: Vec<Call>,
}

const CREATED: u64 = 1;
const TRUNCATED: u64 = 2;
const IS_FOLDER: u64 = 4;

/// Names and open descriptors while a trace is read.
#[derive(Default)]
struct Names {
    files: BTreeMap<PathBuf, FileId>,
    next: FileId,
    open: BTreeMap<i32, Open>,
}

#[derive(Clone)]
enum Open {
    File(FileId),
    Folder(PathBuf),
}

impl Trace {
    /// Reads a trace; `there` are the files that were there before, in the order of their [`FileId`]s.
    #[must_use]
    pub fn read(bytes: &[u8], root: &Path, there: &[PathBuf]) -> Self {
        let mut names = Names::default();
        for path in there {
            names.name(path.clone());
        }
        let mut trace = Self::default();
        let mut rest = bytes;
        while !rest.is_empty() {
            let (head, after) = rest.split_at(25);
            let number = u64::from_le_bytes(head[5..13].try_into().unwrap());
            let path_length = u32::from_le_bytes(head[13..17].try_into().unwrap()) as usize;
            let length = usize::try_from(u64::from_le_bytes(head[17..25].try_into().unwrap())).unwrap();
            let (path, after) = after.split_at(path_length);
            let (bytes, after) = after.split_at(length);
            let fd = i32::from_le_bytes(head[1..5].try_into().unwrap());
            let path = std::str::from_utf8(path).unwrap();
            names.take((head[0], fd, number), path, bytes, root, &mut trace.calls);
            rest = after;
        }
        trace
    }
}

impl Names {
    fn name(&mut self, path: PathBuf) -> FileId {
        let id = self.next;
        self.next += 1;
        self.files.insert(path, id);
        id
    }

    fn file(&self, fd: i32) -> FileId {
        match self.open.get(&fd) {
            Some(Open::File(id)) => *id,
            _ => panic!("a write to no file"),
        }
    }

    fn take(
        &mut self,
        (what, fd, number): (u8, i32, u64),
        path: &str,
        bytes: &[u8],
        root: &Path,
        calls: &mut Vec<Call>,
    ) {
        let below = |path: &str| Path::new(path).strip_prefix(root).unwrap().to_owned();
        let other = || below(std::str::from_utf8(bytes).unwrap());
        calls.push(match what {
            1 => return self.opened(fd, number, below(path), calls),
            2 => Call::Wrote(self.file(fd), number, bytes.to_vec()),
            3 => Call::Sized(self.file(fd), number),
            4 => match self.open.get(&fd).unwrap() {
                Open::File(id) => Call::Flushed(*id),
                Open::Folder(path) => Call::FlushedFolder(path.clone()),
            },
            5 => {
                let (from, to) = (below(path), other());
                let id = self.files.remove(&from).unwrap();
                self.files.insert(to.clone(), id);
                Call::Renamed(from, to)
            }
            6 => {
                self.files.remove(&below(path));
                Call::Removed(below(path))
            }
            7 => Call::Folder(below(path)),
            8 => {
                let id = *self.files.get(&below(path)).unwrap();
                self.files.insert(other(), id);
                Call::Linked(below(path), other())
            }
            9 => Call::Said(String::from_utf8(bytes.to_vec()).unwrap()),
            _ => panic!("an unknown entry in the trace"),
        });
    }

    fn opened(&mut self, fd: i32, how: u64, path: PathBuf, calls: &mut Vec<Call>) {
        if how & IS_FOLDER != 0 {
            self.open.insert(fd, Open::Folder(path));
            return;
        }
        if how & CREATED != 0 {
            self.name(path.clone());
            calls.push(Call::Created(path.clone()));
        }
        let id = *self.files.get(&path).unwrap();
        if how & TRUNCATED != 0 && how & CREATED == 0 {
            calls.push(Call::Sized(id, 0));
        }
        self.open.insert(fd, Open::File(id));
    }
}
