#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
//! What a desk refuses: damage, forgery, somebody else's case, an archive built to do harm. Always as a whole.

mod common;

use common::{Workshop, case_id, contents, entry, header, identity, now, target};
use sala_bundle::{BundleError, SIZE_LIMIT, open, seal};
use sala_keys::{Identity, SealTarget};
use sala_record::{CardKind, Digest, guide_digest};

fn post_and_desk() -> (Identity, Identity, Vec<u8>) {
    let (post, desk) = (identity("Post 7"), identity("Desk 3"));
    let bundle = seal(&contents(), &post, &target(&[&desk]), now()).unwrap();
    (post, desk, bundle.bytes)
}

#[test]
fn cut_anywhere_it_is_refused() {
    let (_, desk, bundle) = post_and_desk();
    let last = bundle.len() - 1024;
    for length in (0..last).step_by(97).chain(last..bundle.len()) {
        assert!(
            open(&desk, &bundle[..length], None).is_err(),
            "cut to {length} of {} bytes it opened",
            bundle.len()
        );
    }
    let longer = [bundle.as_slice(), b"\n"].concat();
    assert!(open(&desk, &longer, None).is_err());
}

#[test]
fn altered_anywhere_it_is_refused() {
    let (_, desk, mut bundle) = post_and_desk();
    for place in (0..bundle.len()).step_by(53) {
        bundle[place] ^= 1 << (place % 8);
        assert!(open(&desk, &bundle, None).is_err(), "a bit turned at {place} was not seen");
        bundle[place] ^= 1 << (place % 8);
    }
    assert!(open(&desk, &bundle, None).is_ok());
}

#[test]
fn no_file_at_all_and_foreign_files_are_damaged() {
    let desk = identity("Desk 3");
    for bytes in [&b""[..], b"\0", b"PK\x03\x04 a zip", &[0; 4096], "ສະບາຍດີ".as_bytes()] {
        assert!(matches!(open(&desk, bytes, None), Err(BundleError::Damaged(_))));
    }
    let later = b"age-encryption.org/v2\n-> X25519 abc\n";
    assert!(open(&desk, later, None).is_err());
}

#[test]
fn a_forged_sender_is_found_out() {
    let (post, desk, _) = post_and_desk();
    let forger = identity("Post 7");
    // Signed by somebody else who uses the post's name: only the card tells.
    let forged = seal(&contents(), &forger, &target(&[&desk]), now()).unwrap().bytes;
    assert_eq!(open(&desk, &forged, Some(&post.card())), Err(BundleError::WrongSender));

    // The post's own card in the manifest, signed by the forger.
    let mut borrowed = Workshop::take_apart(&forged, &desk);
    borrowed.manifest.sender = post.card();
    let borrowed = borrowed.list().seal(&forger, &[&desk]);
    assert_eq!(open(&desk, &borrowed, Some(&post.card())), Err(BundleError::BadSignature));
    assert_eq!(open(&desk, &borrowed, None), Err(BundleError::BadSignature));

    // The post's signature under another's name.
    let mut disowned = Workshop::take_apart(&forged, &desk);
    disowned.manifest.sender = forger.card();
    let disowned = disowned.list().seal(&post, &[&desk]);
    assert!(open(&desk, &disowned, Some(&post.card())).is_err());
}

#[test]
fn sealed_again_for_another_reader_it_is_refused() {
    let (post, desk, bundle) = post_and_desk();
    let eavesdropper = identity("Desk 9");
    // A named desk (or whoever has its identity) passes the very same signed tar on to somebody else.
    let tar = sala_keys::open(&desk, &bundle).unwrap();
    let passed_on = sala_keys::seal(&target(&[&eavesdropper]), &tar).unwrap();
    assert_eq!(open(&eavesdropper, &passed_on, Some(&post.card())), Err(BundleError::NotNamed));
}

#[test]
fn exercises_and_real_work_stay_apart_in_both_directions() {
    let (training_post, training_desk, exercise) = post_and_desk();
    let generate = |name| Identity::generate(name, CardKind::Real).unwrap();
    let (real_post, real_desk) = (generate("Post 8"), generate("Desk 4"));
    let real_target = SealTarget::for_kind(CardKind::Real, &[real_desk.card()]).unwrap();

    // By the way there is, it cannot be sealed at all.
    let sealed = seal(&contents(), &training_post, &real_target, now());
    assert!(matches!(sealed, Err(BundleError::KindMismatch { .. })));
    let sealed = seal(&contents(), &real_post, &target(&[&training_desk]), now());
    assert!(matches!(sealed, Err(BundleError::KindMismatch { .. })));

    // Sealed by force, it is refused at the other end.
    let tar = sala_keys::open(&training_desk, &exercise).unwrap();
    let smuggled = sala_keys::seal(&real_target, &tar).unwrap();
    assert_eq!(open(&real_desk, &smuggled, None), Err(BundleError::TrainingAtRealDesk));

    let mut real = contents();
    real.kind = CardKind::Real;
    let real = seal(&real, &real_post, &real_target, now()).unwrap();
    let tar = sala_keys::open(&real_desk, &real.bytes).unwrap();
    let smuggled = sala_keys::seal(&target(&[&training_desk]), &tar).unwrap();
    assert_eq!(open(&training_desk, &smuggled, None), Err(BundleError::RealAtTrainingDesk));
}

#[test]
fn a_newer_version_says_so() {
    let (post, desk, bundle) = post_and_desk();
    let of_later_form = br#"{"sala_bundle":2,"everything":"else"}"#;
    let workshop = Workshop::take_apart(&bundle, &desk);
    assert_eq!(
        open(&desk, &workshop.seal_with(of_later_form, &post, &[&desk]), None),
        Err(BundleError::Newer)
    );

    let mut workshop = Workshop::take_apart(&bundle, &desk);
    let lines = workshop.member(&format!("cases/{}.jsonl", case_id(1)));
    *lines = String::from_utf8(lines.clone()).unwrap().replace("\"v\":1", "\"v\":2").into_bytes();
    assert_eq!(open(&desk, &workshop.list().seal(&post, &[&desk]), None), Err(BundleError::Newer));
}

/// Takes a good bundle apart, lets `alter` at it, lists and signs it as the post itself would, and opens it.
fn opened_after(alter: impl FnOnce(&mut Workshop)) -> BundleError {
    let (post, desk, bundle) = post_and_desk();
    let mut workshop = Workshop::take_apart(&bundle, &desk).list();
    alter(&mut workshop);
    open(&desk, &workshop.seal(&post, &[&desk]), Some(&post.card())).expect_err("it was opened")
}

#[test]
fn members_and_signed_list_hold_each_other() {
    let page = format!("cases/{}.html", case_id(1));
    let guide = &contents().guides[0];
    let text = |language: &str| format!("guides/{}/texts/{language}.ftl", guide.guide.digest);
    // One letter changed; two members swapped; one left out; one added; one twice, in the tar and in the list.
    assert!(matches!(opened_after(|w| w.member(&page).push(b' ')), BundleError::Damaged(_)));
    let swapped = opened_after(|w| {
        let (vi, lo) = (w.member(&text("vi")).clone(), w.member(&text("lo")).clone());
        *w.member(&text("vi")) = lo;
        *w.member(&text("lo")) = vi;
    });
    assert!(matches!(swapped, BundleError::Damaged(_)));
    assert!(matches!(
        opened_after(|w| w.members.retain(|(path, _)| path != "README.txt")),
        BundleError::Damaged(_)
    ));
    let added = |w: &mut Workshop| w.members.push((format!("cases/{}.html", case_id(2)), b"x".to_vec()));
    assert!(matches!(opened_after(added), BundleError::Hostile(_)));
    assert!(matches!(opened_after(|w| w.members.push(w.members[0].clone())), BundleError::Hostile(_)));
    assert!(matches!(
        opened_after(|w| w.manifest.members.push(w.manifest.members[0].clone())),
        BundleError::Hostile(_)
    ));
}

#[test]
fn even_a_signed_list_must_make_sense() {
    let (post, desk, bundle) = post_and_desk();
    let lines = format!("cases/{}.jsonl", case_id(1));
    let signed = |alter: &dyn Fn(&mut Workshop)| {
        let mut workshop = Workshop::take_apart(&bundle, &desk);
        alter(&mut workshop);
        open(&desk, &workshop.list().seal(&post, &[&desk]), None).expect_err("it was opened")
    };
    let told = |w: &mut Workshop, from: &str, to: &str| {
        let text = String::from_utf8(w.member(&lines).clone()).unwrap();
        assert!(text.contains(from));
        *w.member(&lines) = text.replace(from, to).into_bytes();
    };
    // An answer altered inside an event; an event of another case; the same event again; an event out of its chain.
    assert!(matches!(signed(&|w| told(w, "giấy tờ", "giấy tơ")), BundleError::Damaged(_)));
    let other = signed(&|w| {
        let events: Vec<String> = common::events(case_id(2), 4)
            .iter()
            .map(|event| serde_json::to_string(event).unwrap() + "\n")
            .collect();
        *w.member(&lines) = events.concat().into_bytes();
    });
    assert!(matches!(other, BundleError::Hostile(_)));
    let twice = signed(&|w| {
        let text = w.member(&lines).clone();
        w.member(&lines).extend(text);
    });
    assert!(matches!(twice, BundleError::Hostile(_)));
    assert!(matches!(signed(&|w| told(w, "\"seq\":3", "\"seq\":0")), BundleError::Damaged(_)));
    assert!(matches!(
        signed(&|w| told(w, "\"seq\":4", "\"seq\":1")),
        BundleError::Hostile(_) | BundleError::Damaged(_)
    ));
    assert!(matches!(signed(&|w| w.member(&lines).truncate(90)), BundleError::Damaged(_)));
    // A case without its page, a guide whose words are not its own, a list of a case that is not there.
    assert!(matches!(
        signed(&|w| w.members.retain(|(path, _)| !path.ends_with(".html"))),
        BundleError::Hostile(_)
    ));
    let guide = format!("guides/{}/texts/lo.ftl", contents().guides[0].guide.digest);
    assert!(matches!(signed(&|w| w.member(&guide).push(b'!')), BundleError::Damaged(_)));
    assert!(matches!(signed(&|w| w.manifest.cases.push(case_id(5))), BundleError::Hostile(_)));
    assert!(matches!(signed(&|w| w.manifest.cases.push(case_id(1))), BundleError::Hostile(_)));
    assert!(matches!(signed(&|w| w.manifest.guides.clear()), BundleError::Hostile(_)));
    // A name that would lead elsewhere, a card that is none, a padding that carries something.
    assert!(matches!(
        signed(&|w| w.manifest.bundle = "../../../../etc/cron.d/evil____".into()),
        BundleError::Hostile(_)
    ));
    assert!(matches!(signed(&|w| w.manifest.recipients[0].name = "Desk 9".into()), BundleError::Hostile(_)));
    assert!(matches!(signed(&|w| w.member("padding")[7] = 1), BundleError::Hostile(_)));
}

#[test]
fn a_guide_goes_by_its_own_name_alone() {
    let (post, desk, bundle) = post_and_desk();
    // What a post could sign: a name with a line of its own, one that turns the writing round, another guide's.
    let named = |id: &str, version: &str| {
        let mut workshop = Workshop::take_apart(&bundle, &desk);
        workshop.manifest.guides[0].id = id.into();
        workshop.manifest.guides[0].version = version.into();
        open(&desk, &workshop.list().seal(&post, &[&desk]), Some(&post.card()))
    };
    assert!(named("consular-walk-in", "2026.11.0").is_ok());
    let (long_id, long_version) = ("a".repeat(65), "1".repeat(33));
    for (id, version) in [
        ("consular-walk-in\nSigned by Post 7", "2026.11.0"),
        ("consular-walk-in", "2026.11.0\u{1b}[2K\rSigned by Post 7"),
        ("consular\u{202e}", "2026.11.0"),
        ("Consular", "2026.11.0"),
        ("khách", "2026.11.0"),
        ("", "2026.11.0"),
        ("consular-walk-in", ""),
        (&long_id, "2026.11.0"),
        ("consular-walk-in", &long_version),
        ("border-post", "2026.11.0"),
        ("consular-walk-in", "2026.12.0"),
    ] {
        let refused = matches!(named(id, version), Err(BundleError::Hostile(_)));
        assert!(refused, "{id:?} {version:?} was taken for the guide's name");
    }
    // A guide whose structure is none, under the digest it really has.
    let structure = |bytes: Option<&[u8]>| {
        let mut workshop = Workshop::take_apart(&bundle, &desk);
        let mut guide = contents().guides.remove(0);
        match bytes {
            Some(bytes) => guide.files.insert("guide.json".into(), bytes.to_vec()),
            None => guide.files.remove("guide.json"),
        };
        let digest = guide_digest(&guide.files);
        workshop.members.retain(|(path, _)| !path.starts_with("guides/"));
        let files = guide.files.into_iter().map(|(path, bytes)| (format!("guides/{digest}/{path}"), bytes));
        workshop.members.extend(files);
        workshop.manifest.guides[0].digest = digest;
        open(&desk, &workshop.list().seal(&post, &[&desk]), Some(&post.card()))
    };
    assert!(structure(Some(br#"{"id":"consular-walk-in","version":"2026.11.0"}"#)).is_ok());
    for bytes in [None, Some(&b"words"[..]), Some(b"{}"), Some(br#"{"id":1,"version":2}"#)] {
        assert!(matches!(structure(bytes), Err(BundleError::Damaged(_))), "{bytes:?}");
    }
}

#[test]
fn no_path_leads_out_of_the_folder() {
    for path in [
        "../evil",
        "/etc/passwd",
        "cases/../../evil",
        "guides/x/guide.json",
        "C:evil",
        "README.txt/",
        "cases",
        "aux",
    ] {
        let (post, desk, bundle) = post_and_desk();
        let mut workshop = Workshop::take_apart(&bundle, &desk);
        workshop.members.push((path.into(), b"harm".to_vec()));
        let opened = open(&desk, &workshop.list().seal(&post, &[&desk]), Some(&post.card()));
        assert!(matches!(opened, Err(BundleError::Hostile(_))), "{path}");
    }
}

#[test]
fn archives_built_to_do_harm_are_refused() {
    let desk = identity("Desk 3");
    let opened = |tar: &[u8]| {
        let sealed = sala_keys::seal(&target(&[&desk]), tar).unwrap();
        open(&desk, &sealed, None).expect_err("it was opened")
    };
    let with_type = |kind: tar::EntryType| {
        let mut link = header("README.txt", 0);
        link.set_entry_type(kind);
        link.set_link_name_literal("/etc/passwd").unwrap();
        link.set_cksum();
        [entry(&link, b""), vec![0; 1024]].concat()
    };
    for kind in [
        tar::EntryType::Symlink,
        tar::EntryType::Link,
        tar::EntryType::Char,
        tar::EntryType::Fifo,
        tar::EntryType::Directory,
        tar::EntryType::XGlobalHeader,
        tar::EntryType::XHeader,
        tar::EntryType::GNULongName,
        tar::EntryType::GNUSparse,
    ] {
        assert!(matches!(opened(&with_type(kind)), BundleError::Hostile(_)), "{kind:?}");
    }
    // A member that claims to be larger than any memory, in both ways a header can say so.
    for size in [0o77_777_777_777, u64::MAX] {
        let mut huge = header("README.txt", 0);
        huge.set_size(size);
        huge.set_cksum();
        assert!(
            matches!(opened(&entry(&huge, b"")), BundleError::Hostile(_) | BundleError::Damaged(_)),
            "{size}"
        );
    }
    // More members than any bundle has (a million headers do not even fit into the size limit).
    let many: Vec<u8> = (0..20_000).flat_map(|number| entry(&header(&number.to_string(), 0), b"")).collect();
    assert_eq!(opened(&many), BundleError::TooLarge);
    assert_eq!(open(&desk, &vec![0; SIZE_LIMIT + 1], None), Err(BundleError::TooLarge));
    assert!(matches!(opened(&[0; 1024]), BundleError::Hostile(_)));
    assert!(matches!(opened(b""), BundleError::Damaged(_)));
}

#[test]
fn events_cannot_fill_the_memory() {
    let (post, desk, bundle) = post_and_desk();
    let mut workshop = Workshop::take_apart(&bundle, &desk);
    let line = format!("{{\"header\":{{}},\"content\":[{}0]}}\n", "0,".repeat(3_000_000));
    *workshop.member(&format!("cases/{}.jsonl", case_id(1))) = line.into_bytes();
    assert_eq!(open(&desk, &workshop.list().seal(&post, &[&desk]), None), Err(BundleError::TooLarge));
    let mut workshop = Workshop::take_apart(&bundle, &desk);
    *workshop.member(&format!("cases/{}.jsonl", case_id(1))) = [&[b'['; 100_000][..], b"\n"].concat();
    assert!(matches!(
        open(&desk, &workshop.list().seal(&post, &[&desk]), None),
        Err(BundleError::Damaged(_))
    ));
}

#[test]
fn what_would_be_refused_is_not_sealed() {
    let (post, desk) = (identity("Post 7"), identity("Desk 3"));
    let sealed = |alter: &dyn Fn(&mut sala_bundle::Contents)| {
        let mut some = contents();
        alter(&mut some);
        seal(&some, &post, &target(&[&desk]), now()).expect_err("it was sealed")
    };
    sealed(&|some| some.cases.push(some.cases[0].clone()));
    sealed(&|some| some.guides.push(some.guides[0].clone()));
    sealed(&|some| some.guides[0].guide.digest = Digest::of(b"another"));
    sealed(&|some| some.guides[0].guide.version = "2026.12.0".into());
    sealed(&|some| some.cases[0].id = case_id(9));
    sealed(&|some| some.cases[0].events[0].header.seq = 9);
    sealed(&|some| some.cases[0].events[1].header.prev = None);
    assert_eq!(sealed(&|some| some.readme = "x".repeat(SIZE_LIMIT)), BundleError::TooLarge);
}
