//! Whether this machine writes memory to the disk as it is. It is said only where the system leaves no doubt: a swap area whose
//! storage was followed down to a piece of hardware, with no encryption on the way. Everything else counts as unknown.

use std::fs;
use std::path::Path;

/// No storage is stacked deeper; a loop in what the system tells ends here.
const DEPTH: u8 = 16;

/// Whether memory certainly goes to the disk unencrypted.
pub(crate) fn is_swap_plain() -> bool {
    is_plain_below(Path::new("/"))
}

fn is_plain_below(root: &Path) -> bool {
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap_or_default();
    let mounts = read("proc/self/mountinfo");
    let swaps = read("proc/swaps");
    swaps.lines().skip(1).any(|line| {
        let mut fields = line.split_whitespace();
        let (Some(area), Some(kind)) = (fields.next(), fields.next()) else { return false };
        let area = unescaped(area);
        let device = match kind {
            "partition" => fs::canonicalize(root.join(area.trim_start_matches('/')))
                .ok()
                .and_then(|path| Some(format!("sys/class/block/{}", path.file_name()?.to_str()?))),
            _ => mounted_from(&mounts, &area).map(|number| format!("sys/dev/block/{number}")),
        };
        device
            .and_then(|device| fs::canonicalize(root.join(device)).ok())
            .is_some_and(|at| is_bare(&at, DEPTH))
    })
}

/// Whether a block device, given by its folder under `/sys`, lies on hardware with no encryption in between.
fn is_bare(device: &Path, depth: u8) -> bool {
    let text = |name: &str| fs::read_to_string(device.join(name)).unwrap_or_default();
    if depth == 0 || text("dm/uuid").starts_with("CRYPT-") {
        return false;
    }
    if device.join("partition").exists() {
        return device.parent().is_some_and(|disk| is_bare(disk, depth - 1));
    }
    let below: Vec<_> = fs::read_dir(device.join("slaves")).into_iter().flatten().flatten().collect();
    if below.is_empty() {
        // Only hardware has this; zram, loop devices and the like have not.
        return device.join("device").exists();
    }
    below.iter().any(|entry| fs::canonicalize(entry.path()).is_ok_and(|lower| is_bare(&lower, depth - 1)))
}

/// The number of the device that holds a file, by the longest mount point above it.
fn mounted_from(mounts: &str, file: &str) -> Option<String> {
    let points = mounts.lines().filter_map(|line| {
        let mut fields = line.split(' ');
        let number = fields.nth(2)?;
        Some((unescaped(fields.nth(1)?), number))
    });
    points
        .filter(|(point, _)| Path::new(file).starts_with(point))
        .max_by_key(|(point, _)| point.len())
        .map(|(_, number)| number.to_owned())
}

/// The kernel writes space, tab, line end and backslash in octal.
fn unescaped(text: &str) -> String {
    text.replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n").replace("\\134", "\\")
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    /// A system with one disk, a partition on it, and what is named beside.
    struct System(tempfile::TempDir);

    impl System {
        fn with_swap(line: &str) -> Self {
            let system = Self(tempfile::tempdir().unwrap());
            system.write("proc/swaps", &format!("Filename\tType\tSize\tUsed\tPriority\n{line}\n"));
            system.write(
                "proc/self/mountinfo",
                "22 1 8:2 / / rw - ext4 /dev/sda2 rw\n23 22 0:31 / /data rw - btrfs /dev/sda3 rw\n",
            );
            system.block("sda", "8:0", "devices/disk/sda");
            system.write("sys/devices/disk/sda/device", "");
            system.block("sda2", "8:2", "devices/disk/sda/sda2");
            system.write("sys/devices/disk/sda/sda2/partition", "2");
            system
        }

        fn write(&self, path: &str, text: &str) {
            let path = self.0.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }

        fn block(&self, name: &str, number: &str, at: &str) {
            let at = self.0.path().join("sys").join(at);
            fs::create_dir_all(&at).unwrap();
            self.write(&format!("dev/{name}"), "");
            for link in [format!("sys/class/block/{name}"), format!("sys/dev/block/{number}")] {
                let link = self.0.path().join(link);
                fs::create_dir_all(link.parent().unwrap()).unwrap();
                symlink(&at, link).unwrap();
            }
        }

        /// A mapped device on top of the partition.
        fn mapped(&self, name: &str, number: &str, uuid: &str, on: &str) {
            let at = format!("devices/virtual/{name}");
            self.block(name, number, &at);
            self.write(&format!("sys/{at}/dm/uuid"), uuid);
            let slaves = self.0.path().join("sys").join(at).join("slaves");
            fs::create_dir_all(&slaves).unwrap();
            symlink(self.0.path().join("sys/class/block").join(on), slaves.join(on)).unwrap();
        }

        fn is_plain(&self) -> bool {
            is_plain_below(self.0.path())
        }
    }

    #[test]
    fn a_bare_partition_and_a_file_on_one_are_plain() {
        assert!(System::with_swap("/dev/sda2 partition 1 0 -2").is_plain());
        assert!(System::with_swap("/swap.img file 1 0 -2").is_plain());
    }

    #[test]
    fn what_lies_on_encryption_is_not_however_deep() {
        let system = System::with_swap("/dev/dm-1 partition 1 0 -2");
        system.mapped("dm-0", "254:0", "CRYPT-LUKS2-abc", "sda2");
        system.mapped("dm-1", "254:1", "LVM-abc", "dm-0");
        assert!(!system.is_plain());
        let bare = System::with_swap("/dev/dm-1 partition 1 0 -2");
        bare.mapped("dm-1", "254:1", "LVM-abc", "sda2");
        assert!(bare.is_plain(), "a volume on a bare partition");
    }

    #[test]
    fn what_is_not_certain_is_not_said() {
        assert!(!System::with_swap("").is_plain(), "no swap");
        assert!(!System::with_swap("/data/swap file 1 0 -2").is_plain(), "a file system without one device");
        let system = System::with_swap("/dev/zram0 partition 1 0 100");
        system.block("zram0", "252:0", "devices/virtual/block/zram0");
        assert!(!system.is_plain(), "swap in memory");
        assert!(!System::with_swap("/dev/gone partition 1 0 -2").is_plain());
    }
}
