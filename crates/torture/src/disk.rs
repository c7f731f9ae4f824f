//! A disk that may lose its power: what was flushed stays, of what was not, anything may.
//!
//! It is harsher than the file systems that Sala runs on: flushing a file does not bring its name to the disk, only
//! flushing its folder does; writes that were not flushed may come in any order, or by sectors, or not at all.

use crate::trace::{Call, FileId};
use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

/// What a disk writes whole or not at all.
pub const SECTOR: usize = 512;

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Node {
    File(FileId),
    Folder,
}

type Names = BTreeMap<PathBuf, Node>;

/// A change of a folder that was not flushed.
#[derive(Clone, Debug)]
struct Naming {
    folder: PathBuf,
    remove: Option<PathBuf>,
    add: Option<(PathBuf, Node)>,
}

/// A change of a file that was not flushed.
#[derive(Clone, Debug)]
enum Change {
    Bytes(u64, Vec<u8>),
    Length(u64),
}

#[derive(Clone, Debug, Default)]
struct Stored {
    flushed: Vec<u8>,
    /// Each with the number of its call.
    pending: Vec<(usize, Change)>,
    flushes: usize,
}

/// The disk after some calls.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    files: Vec<Stored>,
    names: Names,
    flushed_names: Names,
    pending_names: Vec<Naming>,
    calls: usize,
}

/// Of a change that was not flushed, what stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Keep {
    /// All of it.
    All,
    /// Nothing.
    Nothing,
    /// Those sectors whose bit is set; the 64th stands for all that follow.
    Sectors(u64),
}

impl Disk {
    /// A disk with the files of a folder, all flushed; and their paths in the order of their [`FileId`]s.
    #[must_use]
    pub fn of_folder(root: &Path) -> (Self, Vec<PathBuf>) {
        let (mut disk, mut paths) = (Self::default(), Vec::new());
        disk.load(root, Path::new(""), &mut paths);
        disk.names.clone_from(&disk.flushed_names);
        (disk, paths)
    }

    fn load(&mut self, root: &Path, at: &Path, paths: &mut Vec<PathBuf>) {
        self.flushed_names.insert(at.to_owned(), Node::Folder);
        let mut entries: Vec<_> =
            fs::read_dir(root.join(at)).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        entries.sort();
        for name in entries {
            let path = at.join(name);
            if root.join(&path).is_dir() {
                self.load(root, &path, paths);
            } else {
                self.flushed_names.insert(path.clone(), Node::File(self.files.len()));
                let flushed = fs::read(root.join(&path)).unwrap();
                self.files.push(Stored { flushed, ..Stored::default() });
                paths.push(path);
            }
        }
    }

    /// Takes a call.
    pub fn take(&mut self, call: &Call) {
        let number = self.calls;
        self.calls += 1;
        match call {
            Call::Wrote(file, at, bytes) => {
                self.files[*file].pending.push((number, Change::Bytes(*at, bytes.clone())));
            }
            Call::Sized(file, length) => self.files[*file].pending.push((number, Change::Length(*length))),
            Call::Flushed(file) => self.files[*file].flush(),
            Call::FlushedFolder(folder) => self.flush_folder(folder),
            Call::Created(path) => {
                self.files.push(Stored::default());
                self.name(None, Some((path, Node::File(self.files.len() - 1))));
            }
            Call::Folder(path) => self.name(None, Some((path, Node::Folder))),
            Call::Renamed(from, to) => {
                let node = self.names[from];
                self.name(Some(from), Some((to, node)));
            }
            Call::Linked(from, to) => {
                let node = self.names[from];
                self.name(None, Some((to, node)));
            }
            Call::Removed(path) => self.name(Some(path), None),
            Call::Said(_) => (),
        }
    }

    fn name(&mut self, remove: Option<&PathBuf>, add: Option<(&PathBuf, Node)>) {
        let path = remove.or(add.map(|(path, _)| path)).unwrap();
        let folder = path.parent().unwrap().to_owned();
        let add = add.map(|(path, node)| (path.clone(), node));
        let naming = Naming { folder, remove: remove.cloned(), add };
        naming.apply(&mut self.names);
        self.pending_names.push(naming);
    }

    fn flush_folder(&mut self, folder: &Path) {
        let (flushed, kept) =
            std::mem::take(&mut self.pending_names).into_iter().partition(|one| one.folder == *folder);
        self.pending_names = kept;
        let flushed: Vec<Naming> = flushed;
        flushed.iter().for_each(|one| one.apply(&mut self.flushed_names));
    }

    /// How many changes of names are not flushed.
    #[must_use]
    pub fn unflushed_names(&self) -> usize {
        self.pending_names.len()
    }

    /// What the disk holds after a power cut: the first `names` of the unflushed changes of names, and of the unflushed
    /// changes of files what `keep` says by the number of their call.
    pub fn after(&self, names: usize, mut keep: impl FnMut(usize) -> Keep) -> After {
        let mut kept_names = self.flushed_names.clone();
        self.pending_names.iter().take(names).for_each(|one| one.apply(&mut kept_names));
        let mut hash = DefaultHasher::new();
        kept_names.hash(&mut hash);
        let mut files = BTreeMap::new();
        for (path, node) in &kept_names {
            let Node::File(id) = node else { continue };
            let stored = &self.files[*id];
            let kept: Vec<(usize, Keep)> =
                stored.pending.iter().map(|(number, _)| (*number, keep(*number))).collect();
            (id, stored.flushes).hash(&mut hash);
            kept.iter().filter(|(_, keep)| *keep != Keep::Nothing).for_each(|one| one.hash(&mut hash));
            files.insert(path.clone(), (*id, kept));
        }
        After { names: kept_names, files, fingerprint: hash.finish() }
    }

    /// Writes a state to an empty folder.
    pub fn write(&self, after: &After, root: &Path) {
        for (path, node) in &after.names {
            let target = root.join(path);
            // What stands in a folder that is not there (any more) is not there either.
            if target.parent().is_some_and(|parent| path != Path::new("") && !parent.is_dir()) {
                continue;
            }
            match node {
                Node::Folder => fs::create_dir_all(&target).unwrap(),
                Node::File(_) => {
                    let (id, kept) = &after.files[path];
                    write_sparse(&target, &self.files[*id].after(kept));
                }
            }
        }
    }
}

/// A state that a power cut leaves.
pub struct After {
    names: Names,
    files: BTreeMap<PathBuf, (FileId, Vec<(usize, Keep)>)>,
    /// Equal for equal states of one disk.
    pub fingerprint: u64,
}

impl Naming {
    fn apply(&self, names: &mut Names) {
        if let Some(path) = &self.remove {
            names.remove(path);
        }
        if let Some((path, node)) = &self.add {
            names.insert(path.clone(), *node);
        }
    }
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>, keep: Keep) {
        match (self, keep) {
            (_, Keep::Nothing) => (),
            (Self::Length(length), _) => bytes.resize(usize::try_from(*length).unwrap(), 0),
            (Self::Bytes(at, new), keep) => {
                let at = usize::try_from(*at).unwrap();
                // Sectors of the disk, not of the write.
                let mut from = 0;
                while from < new.len() {
                    let to = new.len().min(from + SECTOR - (at + from) % SECTOR);
                    let sector = (at + from) / SECTOR - at / SECTOR;
                    let stays = match keep {
                        Keep::Sectors(bits) => bits >> sector.min(63) & 1 == 1,
                        _ => true,
                    };
                    if stays {
                        bytes.resize(bytes.len().max(at + to), 0);
                        bytes[at + from..at + to].copy_from_slice(&new[from..to]);
                    }
                    from = to;
                }
            }
        }
    }
}

impl Stored {
    fn flush(&mut self) {
        for (_, change) in std::mem::take(&mut self.pending) {
            change.apply(&mut self.flushed, Keep::All);
        }
        self.flushes += 1;
    }

    fn after(&self, kept: &[(usize, Keep)]) -> Vec<u8> {
        let mut bytes = self.flushed.clone();
        for ((_, change), (_, keep)) in self.pending.iter().zip(kept) {
            change.apply(&mut bytes, *keep);
        }
        bytes
    }
}

/// Writes a file, leaving long runs of zeros to the file system.
fn write_sparse(path: &Path, bytes: &[u8]) {
    const STEP: usize = 64 * 1024;
    static ZEROS: [u8; STEP] = [0; STEP];
    let file = fs::File::create(path).unwrap();
    file.set_len(bytes.len() as u64).unwrap();
    for (number, part) in bytes.chunks(STEP).enumerate() {
        if part != &ZEROS[..part.len()] {
            file.write_all_at(part, (number * STEP) as u64).unwrap();
        }
    }
}
