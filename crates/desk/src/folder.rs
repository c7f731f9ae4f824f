//! Folders that a command writes: all of it or nothing, and readable by its owner alone.

use crate::outcome::{Exit, Refusal};
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// Whether `folder` is there with something in it.
pub(crate) fn refuse_unless_empty(folder: &Path) -> Result<(), Refusal> {
    let refused = || {
        Refusal::new(Exit::InputOutput, "desk-error-not-empty").with("folder", folder.display().to_string())
    };
    match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().map_or(Ok(()), |_| Err(refused())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => Err(refused()),
        Err(error) => Err(Refusal::writing(folder, error.kind())),
    }
}

/// Writes all files into `folder`, which is empty or not there: first into a folder beside it, which then takes its name.
/// Whatever goes wrong, nothing half-written stays. `passing` names the folder beside it.
pub(crate) fn write_all(folder: &Path, passing: &str, files: &[(String, Vec<u8>)]) -> Result<(), Refusal> {
    refuse_unless_empty(folder)?;
    let beside = beside(folder, passing);
    let written = write_beside(&beside, files).and_then(|()| match fs::remove_dir(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => fs::rename(&beside, folder),
    });
    written.map_err(|error| {
        // The first error is the one to tell; what was laid open is to be gone.
        let _ = fs::remove_dir_all(&beside);
        Refusal::writing(folder, error.kind())
    })
}

/// Whether a file can be written into `folder`, which is there. Tried, and nothing stays of the try.
pub(crate) fn refuse_unless_writable(folder: &Path) -> Result<(), Refusal> {
    match fs::metadata(folder) {
        Ok(found) if found.is_dir() => {}
        Ok(_) => return Err(Refusal::reading(folder, ErrorKind::NotADirectory)),
        Err(error) => return Err(Refusal::reading(folder, error.kind())),
    }
    let tried = folder.join(format!(".sala-{}.part", std::process::id()));
    private_file(&tried, b"")
        .and_then(|()| fs::remove_file(&tried))
        .map_err(|error| Refusal::writing(folder, error.kind()))
}

fn beside(folder: &Path, passing: &str) -> PathBuf {
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    parent.join(format!(".{passing}.part"))
}

fn write_beside(beside: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    if let Some(parent) = beside.parent() {
        fs::create_dir_all(parent)?;
    }
    // Left by a run that was cut short, with the same bundle in it.
    if let Err(error) = fs::remove_dir_all(beside)
        && error.kind() != ErrorKind::NotFound
    {
        return Err(error);
    }
    private_folder(beside, false)?;
    for (path, bytes) in files {
        let place = beside.join(path);
        if let Some(parent) = place.parent() {
            private_folder(parent, true)?;
        }
        private_file(&place, bytes)?;
    }
    Ok(())
}

/// A folder for its owner alone; with `nested`, folders on the way too, and none is made twice.
pub(crate) fn private_folder(path: &Path, nested: bool) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(nested);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Writes a result into a new file. A file that is there already is never touched, and nothing half-written stays.
pub(crate) fn new_file(path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    private_file(path, bytes).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => {
            Refusal::new(Exit::InputOutput, "desk-error-file-exists").with("file", path.display().to_string())
        }
        kind => {
            // The first error is the one to tell.
            let _ = fs::remove_file(path);
            Refusal::writing(path, kind)
        }
    })
}

/// A new file for its owner alone, on the disk when this returns. A file that is there already is never touched.
pub(crate) fn private_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Brings a folder's entries to the disk, where the system knows such a thing.
pub(crate) fn settle(folder: Option<&Path>) -> io::Result<()> {
    let Some(folder) = folder.filter(|folder| cfg!(unix) && !folder.as_os_str().is_empty()) else {
        return Ok(());
    };
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        result => result,
    }
}
