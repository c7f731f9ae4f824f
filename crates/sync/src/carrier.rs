//! What carries a bundle from one place to the other.

use crate::SyncError;
use sala_bundle::SealedBundle;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// A folder on this machine, a USB stick or a mounted share.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// A folder that is already there.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Writes the bundle under its random name, and gives back where it lies now.
    ///
    /// # Errors
    /// As [`Folder::begin`] and [`Part::finish`].
    pub fn put(&self, bundle: &SealedBundle) -> Result<PathBuf, SyncError> {
        self.begin(bundle)?.finish()
    }

    /// Writes the bundle as `<name>.part` and brings it to the disk. It has its name after [`Part::finish`]: a file with
    /// a bundle's name is always whole.
    ///
    /// # Errors
    /// [`SyncError::NoSuchFolder`], [`SyncError::ReadOnly`], [`SyncError::DiskFull`], [`SyncError::DiskFailed`]. Nothing
    /// is left in the folder then, as far as the folder can still be reached.
    pub fn begin(&self, bundle: &SealedBundle) -> Result<Part, SyncError> {
        if !self.path.is_dir() {
            return Err(SyncError::NoSuchFolder);
        }
        let part = Part {
            folder: self.path.clone(),
            path: Some(self.path.join(format!("{}.part", bundle.file_name))),
            place: self.path.join(&bundle.file_name),
        };
        let written = part.path.as_deref().map_or(Ok(()), |path| write_part(path, &bundle.bytes));
        written.map_err(|error| of_io(&error))?;
        Ok(part)
    }
}

/// A bundle that is whole on the disk but does not have its name yet. Dropping it removes it.
#[derive(Debug)]
pub struct Part {
    folder: PathBuf,
    path: Option<PathBuf>,
    place: PathBuf,
}

impl Part {
    /// Gives the bundle its name, and gives back where it lies.
    ///
    /// # Errors
    /// As [`Folder::begin`].
    pub fn finish(mut self) -> Result<PathBuf, SyncError> {
        if let Some(path) = &self.path {
            fs::rename(path, &self.place).map_err(|error| of_io(&error))?;
        }
        self.path = None;
        settle(&self.folder);
        Ok(std::mem::take(&mut self.place))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            // There is nobody left to tell; the name says what it is.
            let _ = fs::remove_file(path);
        }
    }
}

fn write_part(part: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(part)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Brings the folder's own entry to the disk, as far as the system can: some file systems of sticks and shares cannot do
/// this for a folder. A failure is no failure of the hand-over: the bundle is whole and has its name, and who was told
/// that it failed would leave it lying there and write another.
fn settle(folder: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

fn of_io(error: &io::Error) -> SyncError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => SyncError::NoSuchFolder,
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => SyncError::ReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => SyncError::DiskFull,
        kind => SyncError::DiskFailed(kind),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_the_system_says_becomes_what_the_officer_is_told() {
        // The numbers are those of Linux: ENOSPC, EDQUOT, EROFS, EACCES, ENOENT, EIO.
        let told = |number| of_io(&io::Error::from_raw_os_error(number));
        assert!(matches!(told(28), SyncError::DiskFull));
        assert!(matches!(told(30), SyncError::ReadOnly));
        assert!(matches!(told(13), SyncError::ReadOnly));
        assert!(matches!(told(2), SyncError::NoSuchFolder));
        assert!(matches!(told(5), SyncError::DiskFailed(_)));
    }
}
