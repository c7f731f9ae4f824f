//! A copy of the whole vault on a stick: encrypted as it is here, read back and compared before it has its name.

use crate::{OpenError, Vault, VaultError, copy, files, folder::Folder, rows, switch};
use std::fs::{self, DirBuilder, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// Why no copy was made. Then nothing with a copy's name is there, and as far as the folder can be reached nothing at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// The folder is not there, or is there no more: a stick was pulled out.
    #[error("the folder for the copy is not there")]
    NoSuchFolder,
    /// Nothing can be written there.
    #[error("the folder for the copy cannot be written")]
    ReadOnly,
    /// There is no room.
    #[error("there is no room for the copy")]
    Full,
    /// What was read back is not what was written.
    #[error("the copy does not read back as it was written")]
    Differs,
    /// The system failed to read or write.
    #[error("the system could not write or read the copy: {0}")]
    Io(ErrorKind),
    /// This vault could not be read, or SQLite failed in a way that should not happen.
    #[error(transparent)]
    Vault(VaultError),
}

impl Vault {
    /// Writes a copy of this vault into a new folder in `into`, named by chance, and gives back where it lies. It is flushed,
    /// opened again and compared, every value of every row and every key file, before it gets its name.
    ///
    /// # Errors
    /// [`BackupError`].
    pub fn back_up(&self, into: &Path) -> Result<PathBuf, BackupError> {
        if !into.is_dir() {
            return Err(BackupError::NoSuchFolder);
        }
        let name = neutral_name()?;
        let part = Folder::new(&into.join(format!("{name}.part")));
        let place = into.join(name);
        let made = self.write_copy(&part).and_then(|()| {
            fs::rename(part.path(), &place)?;
            Ok(())
        });
        if let Err(error) = made {
            // The first error is the one to tell; the name says what it is.
            drop(switch::remove_folder(part.path()));
            return Err(if into.is_dir() { error } else { BackupError::NoSuchFolder });
        }
        settle(into)?;
        Ok(place)
    }

    fn write_copy(&self, part: &Folder) -> Result<(), BackupError> {
        own_folder(part.path())?;
        own_folder(&part.keys())?;
        copy::copy(&self.db, &part.database(), &self.key).map_err(BackupError::from)?;
        let same = copy::is_same(&self.db, &part.database(), &self.key);
        if !same.map_err(BackupError::reading_back)? {
            return Err(BackupError::Differs);
        }
        for (name, bytes) in key_files(&self.folder)? {
            let path = part.keys().join(name);
            write_new(&path, &bytes)?;
            if fs::read(&path)? != bytes {
                return Err(BackupError::Differs);
            }
        }
        settle(&part.keys())?;
        settle(part.path())
    }
}

/// The key files of a vault, by name.
pub(crate) fn key_files(folder: &Folder) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder.keys())? {
        let name = entry?.file_name();
        // Anything else there is not ours, half-written files above all.
        if let Some(name) = name.to_str().filter(|name| name.ends_with(".age")) {
            let bytes = files::read_small(&folder.keys().join(name), crate::unlock::KEY_FILE_LIMIT)?;
            found.push((name.to_owned(), bytes));
        }
    }
    found.sort();
    Ok(found)
}

/// Eight random letters and digits: they tell neither what the folder holds nor when it was made.
fn neutral_name() -> Result<String, BackupError> {
    let random = rows::random_uuid().map_err(|error| BackupError::Vault(error.into()))?;
    Ok(random.simple().to_string().chars().take(8).collect())
}

/// A new folder for its owner alone, where the file system knows owners: that of most sticks does not.
fn own_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(false);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = files::private_file(path, true)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Brings a folder's entries to the disk, where its file system knows such a thing.
fn settle(folder: &Path) -> Result<(), BackupError> {
    if cfg!(unix) {
        match File::open(folder)?.sync_all() {
            Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {}
            result => result?,
        }
    }
    Ok(())
}

impl BackupError {
    /// What the copy, opened again, said. A file that does not even open is not what was written.
    fn reading_back(error: OpenError) -> Self {
        match error {
            OpenError::Damaged | OpenError::NotEncrypted => Self::Differs,
            OpenError::Io(kind) => Self::Io(kind),
            OpenError::DiskFull => Self::Full,
            OpenError::ReadOnly => Self::ReadOnly,
            OpenError::Database(code) => Self::Vault(VaultError::Database(code)),
            _ => Self::Io(ErrorKind::Other),
        }
    }
}

impl From<VaultError> for BackupError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::DiskFull => Self::Full,
            VaultError::ReadOnly => Self::ReadOnly,
            VaultError::Io(kind) => Self::Io(kind),
            other => Self::Vault(other),
        }
    }
}

impl From<io::Error> for BackupError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NoSuchFolder,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::Full,
            kind => Self::Io(kind),
        }
    }
}
