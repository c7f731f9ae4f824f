//! Reads a guide's folder (`docs/formats/guide.md`): the only place where a guide comes from a disk. What it says is
//! checked by [`sala_guide::Guide::load`].

use sala_guide::GuideFiles;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

/// The largest file of a guide, in bytes: no text of a guide comes near it, a mistaken folder does.
pub const FILE_LIMIT: u64 = 4 * 1024 * 1024;

/// Why a guide's folder cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LibraryError {
    /// There is no such folder, or no `guide.json` in it.
    #[error("there is no guide in this folder")]
    NoGuide,
    /// There is no folder `signs` inside the guide's folder or beside it.
    #[error("the signs that all guides share are not there")]
    NoSigns,
    /// A file is larger than [`FILE_LIMIT`].
    #[error("a file of the guide is too large")]
    TooLarge,
    /// A file or folder cannot be read.
    #[error("the guide cannot be read: {0}")]
    Unreadable(io::ErrorKind),
}

/// Reads what makes a guide: `guide.json`, `texts/*.ftl`, and the signs as `signs/signs.json` and `signs/texts/*.ftl`. The
/// signs stand in `signs` inside `dir` (as in a bundle) or else beside it. Scenarios, the changelog and anything else are
/// not read.
///
/// # Errors
/// [`LibraryError`]; whether the files make sense is not looked at here.
pub fn read_guide(dir: &Path) -> Result<GuideFiles, LibraryError> {
    let mut files = GuideFiles::new();
    files.insert("guide.json".to_owned(), read(&dir.join("guide.json"))?.ok_or(LibraryError::NoGuide)?);
    read_texts(&dir.join("texts"), "texts", &mut files)?;
    for folder in [dir.join("signs"), dir.join("..").join("signs")] {
        if let Some(signs) = read_signs(&folder)? {
            files.extend(signs);
            return Ok(files);
        }
    }
    Err(LibraryError::NoSigns)
}

/// Reads a folder of signs, as the part of a guide that they are: `signs/signs.json` and `signs/texts/*.ftl`. None where no
/// `signs.json` is.
///
/// # Errors
/// [`LibraryError`]; whether the files make sense is not looked at here.
pub fn read_signs(folder: &Path) -> Result<Option<GuideFiles>, LibraryError> {
    let Some(bytes) = read(&folder.join("signs.json"))? else { return Ok(None) };
    let mut files = GuideFiles::from([("signs/signs.json".to_owned(), bytes)]);
    read_texts(&folder.join("texts"), "signs/texts", &mut files)?;
    Ok(Some(files))
}

/// Reads the word lists that stand in `wording` inside a guide's folder or beside it: what is never said, by language
/// (`docs/formats/wording.md`). None are there where the folder is not.
///
/// # Errors
/// [`LibraryError`]; whether the lists make sense is not looked at here.
pub fn read_wording(dir: &Path) -> Result<Option<BTreeMap<String, Vec<u8>>>, LibraryError> {
    for folder in [dir.join("wording"), dir.join("..").join("wording")] {
        let mut lists = BTreeMap::new();
        read_all(&folder, ".json", &mut |name, bytes| drop(lists.insert(name, bytes)))?;
        if !lists.is_empty() {
            return Ok(Some(lists));
        }
    }
    Ok(None)
}

/// Every `.ftl` file of a folder; none if the folder is not there, which the guide's own check then says language by
/// language.
fn read_texts(folder: &Path, name: &str, files: &mut GuideFiles) -> Result<(), LibraryError> {
    read_all(folder, ".ftl", &mut |file, bytes| drop(files.insert(format!("{name}/{file}"), bytes)))
}

/// Every file of a folder whose name ends so; none if the folder is not there.
fn read_all(folder: &Path, ending: &str, take: &mut dyn FnMut(String, Vec<u8>)) -> Result<(), LibraryError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(LibraryError::Unreadable(error.kind())),
    };
    for entry in entries {
        let entry = entry.map_err(|error| LibraryError::Unreadable(error.kind()))?;
        let Some(file) = entry.file_name().to_str().filter(|file| file.ends_with(ending)).map(str::to_owned)
        else {
            continue;
        };
        if let Some(bytes) = read(&entry.path())? {
            take(file, bytes);
        }
    }
    Ok(())
}

/// A file's bytes; nothing if it is not there.
fn read(path: &Path) -> Result<Option<Vec<u8>>, LibraryError> {
    let unreadable = |error: io::Error| LibraryError::Unreadable(error.kind());
    let file = match fs::File::open(path) {
        Ok(file) => file,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return Err(unreadable(error)),
    };
    let mut bytes = Vec::new();
    file.take(FILE_LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > FILE_LIMIT { Err(LibraryError::TooLarge) } else { Ok(Some(bytes)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(path: &Path, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn a_guide_is_read_with_the_signs_beside_it_or_inside_it() {
        let folder = tempfile::tempdir().unwrap();
        let guide = folder.path().join("walk-in");
        assert_eq!(read_guide(&guide), Err(LibraryError::NoGuide));
        write(&guide.join("guide.json"), "{}");
        assert_eq!(read_guide(&guide), Err(LibraryError::NoSigns));
        write(&guide.join("texts/lo.ftl"), "lo");
        write(&guide.join("texts/notes.txt"), "not a text of the guide");
        write(&guide.join("CHANGELOG.md"), "not in the digest");
        write(&guide.join("scenarios/a.json"), "{}");
        write(&folder.path().join("signs/signs.json"), "beside");
        write(&folder.path().join("signs/texts/vi.ftl"), "vi");
        let files = read_guide(&guide).unwrap();
        let paths: Vec<&str> = files.keys().map(String::as_str).collect();
        assert_eq!(paths, ["guide.json", "signs/signs.json", "signs/texts/vi.ftl", "texts/lo.ftl"]);

        // As a bundle holds it: the guide's own signs win over what lies beside.
        write(&guide.join("signs/signs.json"), "inside");
        assert_eq!(read_guide(&guide).unwrap().get("signs/signs.json").unwrap(), b"inside");
        write(&guide.join("guide.json"), &"x".repeat(FILE_LIMIT as usize + 1));
        assert_eq!(read_guide(&guide), Err(LibraryError::TooLarge));
    }
}
