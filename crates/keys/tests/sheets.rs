//! The recovery sheet: any two of three pieces open, one never does, and a slip of the pen is seen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use sala_keys::{DatabaseKey, KeyError, Piece, PieceError, Sheet, open_with_pieces, seal_to_sheet};

/// The text with its checksum, as any program may make it.
fn checksummed(text: &str) -> String {
    let (word, letters) = text.split_once('1').unwrap();
    let mut checksum = codex32::ChecksumEngine::new_codex32_short();
    checksum.input_hrp(word).unwrap();
    checksum.input_data_str(letters).unwrap();
    checksum.input_own_target();
    text.chars().chain(checksum.into_residue().into_iter().map(codex32::Fe::to_char)).collect()
}

fn written(piece: &Piece) -> String {
    piece.groups().iter().map(|group| group.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn any_two_of_three_open_and_in_any_order() {
    let sheet = Sheet::generate().unwrap();
    let key = DatabaseKey::generate().unwrap();
    let file = seal_to_sheet(&key, &sheet.recipient).unwrap();
    for (first, second) in [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)] {
        let opened = open_with_pieces(&file, &sheet.pieces[first], &sheet.pieces[second]).unwrap();
        assert_eq!(*opened.to_hex(), *key.to_hex());
    }
    assert_eq!(sheet.pieces.each_ref().map(Piece::number), [1, 2, 3]);
    assert!(sheet.pieces.iter().all(|piece| piece.sheet() == sheet.pieces[0].sheet()));
}

#[test]
fn one_piece_alone_opens_nothing_and_fits_every_secret_equally_well() {
    let sheet = Sheet::generate().unwrap();
    let file = seal_to_sheet(&DatabaseKey::generate().unwrap(), &sheet.recipient).unwrap();
    let [one, two, three] = &sheet.pieces;
    for piece in [one, two, three] {
        let twice = open_with_pieces(&file, piece, piece).unwrap_err();
        assert_eq!(twice, KeyError::Piece(PieceError::Twice));
    }
    // Whoever holds one piece can invent a second for it: each gives another identity, and none of them this sheet's.
    for _ in 0..50 {
        let [_, other, _] = Sheet::generate().unwrap().pieces;
        let mut letters: Vec<char> = written(&other).replace(' ', "").to_lowercase().chars().collect();
        letters.splice(6..10, one.sheet().to_lowercase().chars());
        let unchecked: String = letters[..63].iter().collect();
        let invented = Piece::parse(&checksummed(&unchecked)).unwrap();
        let refused = open_with_pieces(&file, one, &invented).unwrap_err();
        assert_eq!(refused, KeyError::NotForThisIdentity);
    }
}

#[test]
fn pieces_of_two_sheets_do_not_go_together_and_those_of_an_older_one_open_nothing_new() {
    let (old, new) = (Sheet::generate().unwrap(), Sheet::generate().unwrap());
    let file = seal_to_sheet(&DatabaseKey::generate().unwrap(), &new.recipient).unwrap();
    let mixed = open_with_pieces(&file, &old.pieces[0], &new.pieces[1]).unwrap_err();
    assert_eq!(mixed, KeyError::Piece(PieceError::DifferentSheets));
    let older = open_with_pieces(&file, &old.pieces[0], &old.pieces[1]).unwrap_err();
    assert_eq!(older, KeyError::NotForThisIdentity);
}

#[test]
fn a_piece_is_read_as_people_write_it() {
    let sheet = Sheet::generate().unwrap();
    let piece = written(&sheet.pieces[1]);
    assert_eq!(sheet.pieces[1].groups().len(), 19);
    for typed in [
        piece.clone(),
        piece.to_lowercase(),
        piece.replace(' ', ""),
        piece.replace(' ', "-"),
        piece.replace(' ', "\n"),
        piece.replace('0', "O"),
        format!("  {piece}\u{a0}"),
    ] {
        assert_eq!(written(&Piece::parse(&typed).unwrap()), piece);
    }
}

#[test]
fn every_single_slip_is_refused_and_its_group_named() {
    let sheet = Sheet::generate().unwrap();
    let right: Vec<char> = written(&sheet.pieces[0]).replace(' ', "").chars().collect();
    for at in 0..right.len() {
        // One wrong letter, one letter that no piece has, one from another script.
        for wrong in ['Q', 'P', 'B', 'é'] {
            if right[at] == wrong {
                continue;
            }
            let mut typed = right.clone();
            typed[at] = wrong;
            let refused = Piece::parse(&typed.into_iter().collect::<String>()).unwrap_err();
            assert_eq!(refused, PieceError::Mistyped(Some(at / 4 + 1)), "{wrong} at {at}");
        }
    }
    for at in 0..right.len() - 1 {
        let mut turned = right.clone();
        turned.swap(at, at + 1);
        if turned != right {
            let refused = Piece::parse(&turned.into_iter().collect::<String>()).unwrap_err();
            assert_eq!(refused, PieceError::Mistyped(None), "turned at {at}");
        }
    }
    let short: String = right[1..].iter().collect();
    assert_eq!(Piece::parse(&short).unwrap_err(), PieceError::Length(75));
    assert_eq!(Piece::parse("").unwrap_err(), PieceError::Length(0));
}

#[test]
fn whatever_is_typed_is_answered_and_never_a_panic() {
    let sheet = Sheet::generate().unwrap();
    let right = written(&sheet.pieces[0]).replace(' ', "").to_lowercase();
    for typed in ["1".repeat(76), "q".repeat(76), "part1".to_owned() + &"2".repeat(71), "ທ".repeat(76)] {
        assert!(matches!(Piece::parse(&typed), Err(PieceError::Mistyped(_))));
    }
    // Sound by its checksum, but the secret itself, another threshold, or another word in front.
    for start in ["part12aaaas", "part13aaaaa", "part12aaaae", "seed12aaaaa"] {
        let whole = format!("{start}{}", right.get(11..63).unwrap());
        assert!(
            matches!(Piece::parse(&checksummed(&whole)), Err(PieceError::Foreign | PieceError::Mistyped(_))),
            "{start}"
        );
    }
}

#[test]
fn no_piece_is_shown_by_debug() {
    let sheet = Sheet::generate().unwrap();
    let shown = format!("{sheet:?} {:?} {:?}", sheet.pieces, Piece::parse("part1").unwrap_err());
    assert!(sheet.pieces.iter().all(|piece| !shown.contains(&*piece.groups()[5])), "{shown}");
}
