//! The official test vectors of the age format (`tests/vectors/README.md`), through the very functions that open key
//! files and bundles.

use crate::seal::{Form, decrypt};
use age::DecryptError;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

/// Post-quantum recipients: the crate cannot read them yet.
const NOT_SUPPORTED: [&str; 12] = [
    "armor_hybrid",
    "hybrid",
    "hybrid_and_x25519",
    "hybrid_extra_argument",
    "hybrid_grease",
    "hybrid_identity",
    "hybrid_long_file_key",
    "hybrid_long_share",
    "hybrid_low_order",
    "hybrid_multiple_recipients",
    "hybrid_not_canonical_enc",
    "hybrid_short_share",
];

/// Known to the crate: broken armor that is not recognised as armor, a stricter reading of white space around it, and
/// an old way of ending a stanza that is still read.
const DIFFERENT: [&str; 7] = [
    "armor_garbage_leading",
    "armor_lowercase",
    "armor_whitespace_begin",
    "armor_whitespace_outside",
    "armor_wrong_type",
    "stanza_missing_body",
    "stanza_missing_final_line",
];

struct Vector {
    expect: String,
    payload: Option<String>,
    identities: Vec<String>,
    passphrase: Option<String>,
    armored: bool,
    file: Vec<u8>,
}

fn read(path: &Path) -> Vector {
    let bytes = std::fs::read(path).unwrap();
    let end = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap();
    let mut vector = Vector {
        expect: String::new(),
        payload: None,
        identities: Vec::new(),
        passphrase: None,
        armored: false,
        file: bytes[end + 2..].to_vec(),
    };
    for line in std::str::from_utf8(&bytes[..end]).unwrap().lines() {
        let (key, value) = line.split_once(": ").unwrap();
        match key {
            "expect" => value.clone_into(&mut vector.expect),
            "payload" => vector.payload = Some(value.to_owned()),
            "identity" => vector.identities.push(value.to_owned()),
            "passphrase" => vector.passphrase = Some(value.to_owned()),
            "armored" => vector.armored = true,
            "compressed" => {
                let mut plain = Vec::new();
                flate2::read::ZlibDecoder::new(&vector.file[..]).read_to_end(&mut plain).unwrap();
                vector.file = plain;
            }
            _ => (),
        }
    }
    vector
}

/// What came out, in the words of the vectors.
fn outcome(vector: &Vector) -> String {
    let form = if vector.armored { Form::Armored } else { Form::Binary };
    let mut results = Vec::new();
    for text in &vector.identities {
        // A post-quantum identity cannot be read; the file is then tried as by somebody who has no key to it.
        let identity = text.parse().unwrap_or_else(|_| age::x25519::Identity::generate());
        results.push(decrypt(&vector.file, &identity, form));
    }
    if let Some(passphrase) = &vector.passphrase {
        let mut identity = age::scrypt::Identity::new(passphrase.clone().into());
        identity.set_max_work_factor(20);
        results.push(decrypt(&vector.file, &identity, form));
    }
    // With several identities, the one that fits decides.
    results.sort_by_key(|result| matches!(result, Err(DecryptError::NoMatchingKeys)));
    let stranger = || decrypt(&vector.file, &age::x25519::Identity::generate(), form);
    match results.into_iter().next().unwrap_or_else(stranger) {
        Ok(plaintext) => format!("success {}", hex::encode(Sha256::digest(&*plaintext))),
        Err(DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed) => "no match".to_owned(),
        Err(DecryptError::InvalidMac) => "HMAC failure".to_owned(),
        Err(DecryptError::Io(error)) => {
            let armor = error.get_ref().is_some_and(|inner| inner.is::<age::armor::ArmoredReadError>());
            // A file that ends too early says so in one way, wherever that is.
            let short =
                error.kind() == std::io::ErrorKind::UnexpectedEof && vector.expect == "header failure";
            let place = if armor {
                "armor"
            } else if short {
                "header"
            } else {
                "payload"
            };
            format!("{place} failure")
        }
        Err(_) => "header failure".to_owned(),
    }
}

fn expected(vector: &Vector) -> String {
    match (&*vector.expect, &vector.payload) {
        ("success", Some(payload)) => format!("success {payload}"),
        (other, _) => other.to_owned(),
    }
}

#[test]
fn the_official_vectors_come_out_as_they_should() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/age-cctv");
    let (mut total, mut different) = (0, BTreeSet::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let vector = read(&path);
        let (outcome, expected) = (outcome(&vector), expected(&vector));
        total += 1;
        if outcome != expected {
            // Whatever else differs: never the wrong bytes.
            assert!(!outcome.starts_with("success") || !expected.starts_with("success"), "{name}");
            println!("{name}: {outcome}, expected {expected}");
            different.insert(name);
        }
    }
    let known: BTreeSet<_> = NOT_SUPPORTED.into_iter().chain(DIFFERENT).map(str::to_owned).collect();
    assert_eq!(different, known);
    assert_eq!(total, 143);
}
