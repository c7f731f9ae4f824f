//! The plain tar inside a bundle: written the same way to the last byte each time, and read back only in that form.
//!
//! A member's header is a function of its path and size alone (ustar, a regular file, mode 0600, time 0, no owner).
//! The reader builds the header it expects and compares all 512 bytes: links, devices, long names, sparse files,
//! pax records and negative or enormous sizes are refused by having no form here.

use crate::{BundleError, layout::MEMBER_LIMIT};

const BLOCK: usize = 512;
/// Two blocks of zeros end a tar.
const END: usize = 2 * BLOCK;
/// The smallest step of lengths.
const STEP: usize = 16 * 1024;

/// One member's path and bytes.
pub(crate) type Entry<'a> = (&'a str, &'a [u8]);

/// How many bytes a member of this size takes in the tar.
pub(crate) fn space(size: usize) -> usize {
    BLOCK + size.div_ceil(BLOCK) * BLOCK
}

/// The size of the padding member that brings a tar, whose other members take `others` bytes, to its next length step.
///
/// The step is 16 KiB, and above 1 MiB that of Padmé (Nikitin et al., *Reducing Metadata Leakage from Encrypted
/// Files*, PETS 2019), so that a bundle's length says little about how much was told and costs at most 12 % more.
pub(crate) fn padding(others: usize) -> usize {
    let least = others + BLOCK + END;
    let exponent = least.ilog2();
    let kept = exponent.ilog2() + 1;
    let step = STEP.max(1 << exponent.saturating_sub(kept));
    least.div_ceil(step) * step - least
}

fn header(path: &str, size: usize) -> Result<tar::Header, BundleError> {
    let mut header = tar::Header::new_ustar();
    header.set_path(path).map_err(|_| BundleError::Hostile("a path that no bundle has"))?;
    header.set_entry_type(tar::EntryType::Regular);
    header.set_size(size as u64);
    header.set_mode(0o600);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_cksum();
    Ok(header)
}

/// Writes the members in the given order.
pub(crate) fn write(entries: &[Entry<'_>]) -> Result<Vec<u8>, BundleError> {
    let total: usize = entries.iter().map(|(_, bytes)| space(bytes.len())).sum();
    let mut tar = Vec::with_capacity(total + END);
    for (path, bytes) in entries {
        tar.extend_from_slice(header(path, bytes.len())?.as_bytes());
        tar.extend_from_slice(bytes);
        tar.resize(tar.len().next_multiple_of(BLOCK), 0);
    }
    tar.resize(tar.len() + END, 0);
    Ok(tar)
}

/// Reads the members in their order. Paths are any that a header can hold; whether they belong into a bundle is for
/// the caller to say.
pub(crate) fn read(tar: &[u8]) -> Result<Vec<Entry<'_>>, BundleError> {
    const CUT: BundleError = BundleError::Damaged("the archive is cut short");
    let mut rest = tar;
    let mut entries = Vec::new();
    loop {
        let (block, after) = rest.split_at_checked(BLOCK).ok_or(CUT)?;
        if block.iter().all(|byte| *byte == 0) {
            let end_is_clean = after.len() == END - BLOCK && after.iter().all(|byte| *byte == 0);
            return if end_is_clean { Ok(entries) } else { Err(BundleError::Hostile("bytes after the end")) };
        }
        let (path, size) = read_header(block)?;
        let (bytes, after) = after.split_at_checked(size).ok_or(CUT)?;
        let gap = size.next_multiple_of(BLOCK) - size;
        let (fill, after) = after.split_at_checked(gap).ok_or(CUT)?;
        if fill.iter().any(|byte| *byte != 0) {
            return Err(BundleError::Hostile("bytes between members"));
        }
        if entries.len() == MEMBER_LIMIT {
            return Err(BundleError::TooLarge);
        }
        entries.push((path, bytes));
        rest = after;
    }
}

fn read_header(block: &[u8]) -> Result<(&str, usize), BundleError> {
    const FOREIGN: BundleError = BundleError::Hostile("a member of an unknown form");
    let name = block.split(|byte| *byte == 0).next().unwrap_or_default();
    // The name's field is the header's first 100 bytes.
    let path =
        name.get(..name.len().min(100)).and_then(|name| std::str::from_utf8(name).ok()).ok_or(FOREIGN)?;
    let digits = block.get(124..135).and_then(|field| std::str::from_utf8(field).ok()).ok_or(FOREIGN)?;
    let size = usize::from_str_radix(digits, 8).map_err(|_| FOREIGN)?;
    if header(path, size)?.as_bytes().as_slice() != block {
        return Err(FOREIGN);
    }
    Ok((path, size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let members: [Entry; 3] = [("README.txt", b"words"), ("padding", &[0; 700]), ("empty", b"")];
        let tar = write(&members).unwrap();
        assert_eq!(read(&tar).unwrap(), members);
        assert_eq!(tar, write(&members).unwrap());
        let length: usize = members.iter().map(|(_, bytes)| space(bytes.len())).sum();
        assert_eq!(tar.len(), length + END);
    }

    #[test]
    fn lengths_come_in_steps() {
        for others in (512..400_000).step_by(512).chain((1 << 20..40 << 20).step_by(512 * 129)) {
            let total = others + BLOCK + padding(others) + END;
            assert_eq!(total % STEP, 0, "{others}");
            assert_eq!(padding(others) % BLOCK, 0, "the padding itself leaves no gap");
            assert!(
                total <= (others + BLOCK + END + STEP).max(others + others / 8),
                "{others} became {total}"
            );
        }
        let lengths: std::collections::BTreeSet<usize> =
            (1 << 20..16 << 20).step_by(512).map(|others| others + BLOCK + padding(others) + END).collect();
        assert!(lengths.len() < 160, "{} lengths tell too much", lengths.len());
    }

    #[test]
    fn foreign_forms_are_refused() {
        let good = write(&[("README.txt", b"words")]).unwrap();
        let mut link = tar::Header::new_ustar();
        link.set_path("README.txt").unwrap();
        link.set_entry_type(tar::EntryType::Symlink);
        link.set_link_name("/etc/passwd").unwrap();
        link.set_size(0);
        link.set_cksum();
        let mut linked = link.as_bytes().to_vec();
        linked.resize(BLOCK + END, 0);
        assert_eq!(read(&linked), Err(BundleError::Hostile("a member of an unknown form")));

        for (from, to) in [(100, "0000777"), (124, "77777777777"), (136, "00000000001"), (265, "root")] {
            let mut altered = good.clone();
            altered[from..from + to.len()].copy_from_slice(to.as_bytes());
            let mut summed = tar::Header::from_byte_slice(&altered[..BLOCK]).clone();
            summed.set_cksum();
            altered[..BLOCK].copy_from_slice(summed.as_bytes());
            assert!(read(&altered).is_err(), "a header altered at {from} was read");
        }
        for length in 0..good.len() {
            assert!(read(&good[..length]).is_err(), "cut to {length} bytes it was read");
        }
        let longer = [good.as_slice(), &[0; BLOCK]].concat();
        assert!(read(&longer).is_err());
    }
}
