//! Foreign bytes: how good ones become bad ones, and how a sender who is known, but means ill, packs a bundle.

use sala_keys::{Identity, SealTarget};
use sala_record::{Digest, Manifest};

/// One change of some bytes. Positions are any number; they are taken modulo the length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mutation {
    /// One bit is turned round.
    Flip(usize, u8),
    /// One byte becomes another.
    Set(usize, u8),
    /// Bytes are put in.
    Insert(usize, Vec<u8>),
    /// Bytes are taken out.
    Remove(usize, usize),
    /// A stretch stands there twice.
    Repeat(usize, usize),
    /// A stretch stands in another place, over what was there.
    Move(usize, usize, usize),
    /// The end is cut off.
    Cut(usize),
}

/// The bytes after some changes.
#[must_use]
pub fn mutated(seed: &[u8], mutations: &[Mutation]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for mutation in mutations {
        let length = bytes.len().max(1);
        let stretch = |at: usize, n: usize| at % length..(at % length + 1 + n % 64).min(bytes.len());
        match mutation {
            _ if bytes.is_empty() => bytes.push(0),
            Mutation::Flip(at, bit) => bytes[at % length] ^= 1 << (bit % 8),
            Mutation::Set(at, byte) => bytes[at % length] = *byte,
            Mutation::Insert(at, new) => drop(bytes.splice(at % length..at % length, new.iter().copied())),
            Mutation::Remove(at, n) => drop(bytes.drain(stretch(*at, *n))),
            Mutation::Repeat(at, n) => {
                let (at, again) = (at % length, bytes[stretch(*at, *n)].to_vec());
                bytes.splice(at..at, again);
            }
            Mutation::Move(from, to, n) => {
                let moved = bytes[stretch(*from, *n)].to_vec();
                let to = to % length;
                let fits = moved.len().min(bytes.len() - to);
                bytes[to..to + fits].copy_from_slice(&moved[..fits]);
            }
            Mutation::Cut(at) => bytes.truncate(at % length),
        }
    }
    bytes
}

/// A tar in the one form that a bundle has, of whatever members.
#[must_use]
pub fn tar(members: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut tar = Vec::new();
    for (path, bytes) in members {
        let mut header = tar::Header::new_ustar();
        header.set_path(path).unwrap();
        header.set_entry_type(tar::EntryType::Regular);
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(0);
        header.set_cksum();
        tar.extend_from_slice(header.as_bytes());
        tar.extend_from_slice(bytes);
        tar.resize(tar.len().next_multiple_of(512), 0);
    }
    tar.resize(tar.len() + 1024, 0);
    tar
}

/// Lists the members in the manifest as they are now, signs it, packs and seals all of it: what a known sender can do who
/// means ill. `manifest` says something else in it.
#[must_use]
pub fn signed_again(
    members: &[(String, Vec<u8>)],
    sender: &Identity,
    to: &SealTarget,
    manifest: impl FnOnce(Vec<u8>) -> Vec<u8>,
) -> Vec<u8> {
    let mut members = members.to_vec();
    let sums: Vec<_> =
        members.iter().map(|(path, bytes)| (path.clone(), bytes.len() as u64, Digest::of(bytes))).collect();
    let text = members.iter().position(|(path, _)| path == "manifest.json").unwrap();
    let mut list: Manifest = serde_json::from_slice(&members[text].1).unwrap();
    for member in &mut list.members {
        if let Some((_, size, sum)) = sums.iter().find(|(path, ..)| *path == member.path) {
            (member.size, member.sha256) = (*size, *sum);
        }
    }
    members[text].1 = manifest(serde_json::to_vec(&list).unwrap());
    let signature = sender.sign(&members[text].1, "a bundle").unwrap();
    let place = members.iter().position(|(path, _)| path == "manifest.json.minisig").unwrap();
    members[place].1 = signature.into_bytes();
    sala_keys::seal(to, &tar(&members)).unwrap()
}
