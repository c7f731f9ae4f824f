//! The machine stops at every step of a new key and of a bringing back; afterwards there is one whole vault, or none yet.

use crate::{FolderState, NewVault, OpenError, RekeyError, Vault, restore, switch};
use sala_keys::{Passphrase, Piece, Sheet, WorkFactor};
use sala_record::{
    Answer, Body, CardKind, CaseId, Channel, Class, Content, Event, OfficerId, Source, Timestamp, Voice,
};
use std::io;
use std::path::Path;
use uuid::Uuid;

const OLD: &str = "river lantern";
const NEW: &str = "mountain kettle";

fn work() -> WorkFactor {
    WorkFactor::new(8).unwrap()
}

fn case() -> CaseId {
    CaseId(Uuid::from_u128(1))
}

fn told(words: &str) -> Content {
    Content {
        case: case(),
        body: Body::Answer(Answer::Text { words: words.to_owned(), voice: Voice::Theirs }),
        item: Some("story".to_owned()),
        at: Timestamp::from_millis(0),
        who: OfficerId(Uuid::from_u128(2)),
        channel: Channel::Direct,
        language: "vi".to_owned(),
        shown: None,
        guide: None,
        class: Class::Ordinary,
        source: Source::Live,
        replaces: Vec::new(),
    }
}

/// A vault with two officers, a recovery card, a sheet, and answers in the log.
fn vault(path: &Path) -> (Vault, Vec<Event>, [Piece; 3]) {
    let desk = sala_keys::Identity::generate("Desk 3", CardKind::Real).unwrap();
    let new = NewVault {
        passphrase: &Passphrase::new(OLD),
        officer_name: "Hoa",
        recovery: &[desk.card()],
        kind: CardKind::Real,
        work: work(),
    };
    let mut vault = Vault::create(path, &new).unwrap();
    vault.add_officer("Kham", &Passphrase::new("another lantern"), work()).unwrap();
    let Sheet { recipient, pieces } = Sheet::generate().unwrap();
    let note = crate::SheetNote { id: pieces[0].sheet(), made: Timestamp::from_millis(7), recipient };
    vault.set_sheet(&note).unwrap();
    for at in 0..30 {
        vault.append(&[told(&format!("{at} {}", "kể lại ".repeat(300)))]).unwrap();
    }
    let events = vault.events(case()).unwrap();
    (vault, events, pieces)
}

/// Answers so many times, then stops.
fn stop_after(steps: usize) -> impl FnMut() -> io::Result<()> {
    let mut left = steps;
    move || {
        if left == 0 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        left -= 1;
        Ok(())
    }
}

fn unlock(path: &Path, passphrase: &str) -> Result<Vault, OpenError> {
    Vault::unlock(path, &Passphrase::new(passphrase), None)
}

#[test]
fn wherever_a_new_key_is_cut_short_one_passphrase_opens_all_of_it() {
    let (mut old, mut new, mut finished) = (0, 0, false);
    for steps in 0..40 {
        let home = tempfile::tempdir().unwrap();
        let (vault, events, pieces) = vault(home.path());
        let device = vault.device();
        let done = vault.rekey_in_steps(&Passphrase::new(NEW), work(), &mut stop_after(steps));
        finished = done.is_ok();
        let decided = match &done {
            Err(RekeyError::Unchanged(vault, _)) => {
                assert_eq!(vault.events(case()).unwrap(), events, "still open after {steps} steps");
                false
            }
            _ => true,
        };
        drop(done);
        assert_eq!(Vault::look(home.path()).unwrap(), FolderState::Ready);
        let (opens, refused) = if decided { (NEW, OLD) } else { (OLD, NEW) };
        *(if decided { &mut new } else { &mut old }) += 1;
        assert!(matches!(unlock(home.path(), refused), Err(OpenError::WrongPassphrase)), "after {steps}");
        let vault = unlock(home.path(), opens).unwrap();
        assert_eq!(vault.events(case()).unwrap(), events, "after {steps} steps");
        assert!(vault.verify_chain().unwrap().is_sound() && vault.device() == device);
        assert_eq!(vault.recovery_cards().unwrap().len(), 1);
        assert_eq!(vault.others_with_keys().unwrap().len(), usize::from(!decided));
        drop(vault);
        let means = crate::RecoveryMeans::Pieces(&pieces[0], &pieces[2]);
        assert_eq!(Vault::recover(home.path(), means).unwrap().officers().unwrap().len(), 2);
        assert!(!home.path().join("next").exists() && !home.path().join("next.part").exists());
        if finished {
            break;
        }
    }
    assert!(
        finished && old >= 5 && new >= 8,
        "stopped before the decision {old} times, after it {new} times"
    );
}

#[test]
fn a_stop_within_the_finishing_is_finished_by_the_next() {
    for (first, second) in [(0, 1), (1, 0), (2, 3), (4, 1), (5, 5), (6, 2)] {
        let home = tempfile::tempdir().unwrap();
        let (vault, events, _) = vault(home.path());
        let done = vault.rekey_in_steps(&Passphrase::new(NEW), work(), &mut stop_after(6 + first));
        assert!(matches!(done, Err(RekeyError::Locked(_))), "{first}");
        let folder = crate::folder::Folder::new(home.path());
        let lock = folder.lock().unwrap();
        drop(switch::settle(&folder, &mut stop_after(second)));
        drop(lock);
        assert_eq!(unlock(home.path(), NEW).unwrap().events(case()).unwrap(), events);
    }
}

#[test]
fn wherever_a_bringing_back_is_cut_short_there_is_no_vault_or_a_whole_one() {
    let home = tempfile::tempdir().unwrap();
    let (vault, events, _) = vault(home.path());
    let stick = tempfile::tempdir().unwrap();
    let copy = vault.back_up(stick.path()).unwrap();
    let (mut none, mut whole, mut finished) = (0, 0, false);
    for steps in 0..40 {
        let other = tempfile::tempdir().unwrap();
        let to = other.path().join("vault");
        finished = restore::restore_in_steps(&copy, &to, &mut stop_after(steps)).is_ok();
        if Vault::look(&to).unwrap() == FolderState::Empty {
            none += 1;
            Vault::restore_copy(&copy, &to).unwrap();
        } else {
            whole += 1;
        }
        let restored = unlock(&to, OLD).unwrap();
        assert_eq!(restored.events(case()).unwrap(), events, "after {steps} steps");
        assert!(restored.turned_back().is_some());
        if finished {
            break;
        }
    }
    assert!(finished && none >= 3 && whole >= 5, "none {none} times, whole {whole} times");
}
