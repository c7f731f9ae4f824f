//! What a workbook may be before anything reads it. A workbook is a zip file of XML, and both can be built to fill a
//! machine's memory. So every part is unpacked once in small pieces, counted, and thrown away; only what stays within
//! these bounds is given to a reader. The bounds of a part follow from what the reader keeps of it.

use crate::error::FormError;
use crate::tags::Tags;
use std::io::{Cursor, Read as _};
use zip::{CompressionMethod, ZipArchive};

/// The largest file, in bytes.
pub const MOST_FILE: u64 = 5 * 1024 * 1024;
/// The most parts inside it.
pub const MOST_ENTRIES: usize = 200;
/// The most that all parts may unpack to, in bytes: counted, whatever the file declares.
pub const MOST_UNPACKED: u64 = 24 * 1024 * 1024;

/// The longest stretch of text between two angle brackets: a cell of the longest text, with every character escaped.
const LONGEST_STRETCH: u64 = 128 * 1024;
/// The deepest nesting; what spreadsheet programs write stays below 20.
const DEEPEST: i64 = 64;

/// Bounds of one part.
struct Bounds {
    bytes: u64,
    elements: u64,
    promised: u64,
}

/// Rows and cells: read one by one.
const SHEET: Bounds = Bounds { bytes: 16 * 1024 * 1024, elements: 4_000_000, promised: u64::MAX };
/// All texts of the workbook, kept as a list.
const STRINGS: Bounds = Bounds { bytes: 8 * 1024 * 1024, elements: 600_000, promised: 300_000 };
/// Everything else: kept in structures that are much larger than what they are read from.
const OTHER: Bounds = Bounds { bytes: 2 * 1024 * 1024, elements: 30_000, promised: 300_000 };

/// What a workbook holds that is no reason to refuse it, but is told.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// Parts with links that lead outside, such as an address of a web page. They are never followed.
    pub(crate) links: Vec<String>,
}

/// Refuses what is not a workbook, or is built to hurt.
pub(crate) fn check(bytes: &[u8]) -> Result<Found, FormError> {
    if bytes.len() as u64 > MOST_FILE {
        return Err(FormError::TooLarge("more than 5 MB".to_owned()));
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(FormError::Encrypted);
    }
    if !bytes.starts_with(b"PK") {
        return Err(FormError::NotAWorkbook);
    }
    // Counted before the list of parts is read: the list itself can be the bomb.
    if bytes.windows(4).filter(|window| *window == b"PK\x01\x02").count() > MOST_ENTRIES {
        return Err(too_many_parts());
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| FormError::NotAWorkbook)?;
    if zip.len() > MOST_ENTRIES {
        return Err(too_many_parts());
    }
    let mut found = Found::default();
    let mut left = MOST_UNPACKED;
    let mut workbook = false;
    for number in 0..zip.len() {
        let part = zip.by_index(number).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) => FormError::Encrypted,
            error => FormError::Damaged(error.to_string()),
        })?;
        let name = part.name().map_err(|error| FormError::Damaged(error.to_string()))?;
        let name = name.to_ascii_lowercase().replace('\\', "/");
        workbook |= name == "[content_types].xml";
        if part.encrypted() {
            return Err(FormError::Encrypted);
        }
        if !matches!(part.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
            return Err(FormError::Hostile(format!("{name}: packed in an unknown way")));
        }
        refuse_by_name(&name)?;
        let bounds = bounds(&name);
        if part.size() > bounds.bytes.min(left) {
            return Err(FormError::TooLarge(name));
        }
        left = unpack(part, &name, &bounds, left, &mut found)?;
    }
    if workbook { Ok(found) } else { Err(FormError::NotAWorkbook) }
}

fn too_many_parts() -> FormError {
    FormError::TooLarge(format!("more than {MOST_ENTRIES} parts"))
}

/// Programs, and doors to the outside.
fn refuse_by_name(name: &str) -> Result<(), FormError> {
    let macros = ["vbaproject", "vbadata", "xl/macrosheets/", "xl/dialogsheets/", "xl/activex/"];
    if macros.iter().any(|part| name.contains(part)) {
        return Err(FormError::Macros(name.to_owned()));
    }
    let links =
        ["xl/externallinks/", "xl/connections.xml", "xl/querytables/", "xl/embeddings/", "xl/webextensions/"];
    if links.iter().any(|part| name.contains(part)) {
        return Err(FormError::Links(name.to_owned()));
    }
    Ok(())
}

fn bounds(name: &str) -> Bounds {
    if name.ends_with("sharedstrings.xml") {
        STRINGS
    } else if name.contains("worksheets/sheet") && !name.ends_with(".rels") && !name.ends_with("styles.xml") {
        SHEET
    } else {
        OTHER
    }
}

/// Unpacks a part in pieces and counts. What it declares itself to be is not believed.
fn unpack(
    part: impl std::io::Read,
    name: &str,
    bounds: &Bounds,
    left: u64,
    found: &mut Found,
) -> Result<u64, FormError> {
    let most = bounds.bytes.min(left);
    let mut part = part.take(most.saturating_add(1));
    let mut piece = vec![0_u8; 32 * 1024];
    let mut tags = Tags::default();
    let mut read = 0_u64;
    let types = name == "[content_types].xml";
    let mut whole = Vec::new();
    loop {
        let length = part.read(&mut piece).map_err(|error| FormError::Damaged(format!("{name}: {error}")))?;
        let Some(new) = piece.get(..length).filter(|new| !new.is_empty()) else { break };
        read = read.saturating_add(length as u64);
        if read > most {
            return Err(FormError::TooLarge(name.to_owned()));
        }
        if is_xml(name) {
            tags.feed(new);
            judge(&tags, name, bounds)?;
        }
        if types {
            whole.extend_from_slice(new);
        }
    }
    if String::from_utf8_lossy(&whole).to_ascii_lowercase().contains("macroenabled") {
        return Err(FormError::Macros(name.to_owned()));
    }
    if tags.external {
        found.links.push(name.to_owned());
    }
    Ok(left.saturating_sub(read))
}

fn is_xml(name: &str) -> bool {
    [".xml", ".rels", ".vml"].iter().any(|end| name.ends_with(end))
}

fn judge(tags: &Tags, name: &str, bounds: &Bounds) -> Result<(), FormError> {
    let hostile = |what: &str| Err(FormError::Hostile(format!("{name}: {what}")));
    if tags.rows > u64::from(crate::read::MOST_ROWS) {
        return Err(FormError::TooManyRows(name.to_owned()));
    }
    if tags.doctype {
        return hostile("a document type");
    }
    if tags.deepest > DEEPEST {
        return hostile("nested too deeply");
    }
    if tags.far && name.contains("worksheets/") {
        return hostile("a cell beyond every sheet");
    }
    if tags.zero {
        return hostile("not written in UTF-8");
    }
    if tags.longest > LONGEST_STRETCH || tags.opened > bounds.elements || tags.promised > bounds.promised {
        return Err(FormError::TooLarge(name.to_owned()));
    }
    Ok(())
}
