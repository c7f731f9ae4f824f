//! Files that only their owner reads, and that are never half written.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

/// Makes a folder (and what leads to it) that its owner alone enters; one that is there is narrowed to that.
pub fn private_folder(path: &Path) -> io::Result<()> {
    let new: Vec<&Path> =
        path.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).collect();
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    narrow(path, 0o700)?;
    new.into_iter().try_for_each(|folder| sync_foreign_folder(parent(folder)))
}

/// The folder in which a path stands.
fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes an entry durable in a folder that may be somebody else's: one that may be written but not read, or that lies
/// on a file system without this call, is left to the system.
fn sync_foreign_folder(path: &Path) -> io::Result<()> {
    use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
    match sync_folder(path) {
        Err(error) if matches!(error.kind(), PermissionDenied | InvalidInput | Unsupported) => Ok(()),
        result => result,
    }
}

/// Takes group and others their rights, if they have any.
pub(crate) fn narrow(path: &Path, mode: u32) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let permissions = fs::metadata(path)?.permissions();
        if permissions.mode() & 0o077 != 0 {
            fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
        }
    }
    #[cfg(not(unix))]
    let _ = (path, mode); // On Windows the profile's folders are the owner's by inheritance.
    Ok(())
}

/// Opens for writing, readable by the owner alone from the first moment.
pub(crate) fn private_file(path: &Path, fresh: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(fresh);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Lengthens a file with zeros that take their place on the disk, or makes one of zeros.
pub(crate) fn lengthen(path: &Path, to: u64) -> io::Result<()> {
    let mut file = private_file(path, false)?;
    let zeros = vec![0; 256 * 1024];
    let mut missing = to.saturating_sub(file.seek(SeekFrom::End(0))?);
    while missing > 0 {
        let step = usize::try_from(missing).ok().and_then(|missing| zeros.get(..missing)).unwrap_or(&zeros);
        file.write_all(step)?;
        missing = missing.saturating_sub(step.len().try_into().unwrap_or(u64::MAX));
    }
    file.sync_data()
}

/// Puts `bytes` in the place of `path`, whole or not at all: a part file, flushed, renamed, the folder flushed.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let part = with_suffix(path, ".part");
    let written = private_file(&part, true)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&part, path));
    if let Err(error) = written {
        drop(fs::remove_file(&part));
        return Err(error);
    }
    sync_folder(parent(path))
}

/// Makes a rename durable. Windows has no such call; NTFS journals its folders.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Removes a file that may not be there.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Reads a file of at most `limit` bytes; a longer one is no file of ours.
pub(crate) fn read_small(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(bytes)
}

/// `path` with something at its end: `cases.db` and `-wal`.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
