//! Room on the disk that is kept for the day when there is none. The log has room of its own while a vault is open; but a
//! vault that was locked before the disk filled up could not even be opened to be read. So a file of zeros lies beside it,
//! and goes when unlocking meets a full disk.

use crate::{files, folder::Folder, log};

/// What opening a vault may need: the log, the index of it, and something for the database.
const SIZE: u64 = log::ROOM as u64 + 256 * 1024;

/// With less than this left on the disk, in bytes, the next time that the log goes into the database may not succeed.
pub(crate) const SCARCE: u64 = 2 * log::ROOM as u64;

/// How many bytes are left on the disk; if the system does not say, enough.
pub(crate) fn left_on_the_disk(folder: &Folder) -> u64 {
    fs4::available_space(folder.path()).unwrap_or(u64::MAX)
}

/// Gives the reserve back to a disk that has no room for opening the vault.
pub(crate) fn give(folder: &Folder) {
    if left_on_the_disk(folder) < SIZE {
        drop(files::remove(&folder.reserve()));
    }
}

/// Makes the reserve where it is missing and there is plenty. Nothing rests on it, so no failure is one of the caller's.
pub(crate) fn keep(folder: &Folder) {
    let path = folder.reserve();
    let there = path.metadata().map_or(0, |reserve| reserve.len());
    if there < SIZE && left_on_the_disk(folder) >= SIZE + SCARCE {
        drop(files::lengthen(&path, SIZE));
    }
}
