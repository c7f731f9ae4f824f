//! What an officer prepares for the day on which a passphrase is lost or known: card, sheet, copy, a new key.

use crate::FieldError;
use crate::cards::card_view;
use crate::session::{Open, Session};
use crate::setup::strong_enough;
use crate::wire::*;
use sala_keys::{Card, CardError, Passphrase, Sheet, WorkFactor};
use sala_record::Timestamp;
use sala_texts::{clock_time, day};
use sala_vault::{RekeyError, SheetNote};
use std::path::Path;
use zeroize::Zeroizing;

/// The setting that holds when the last copy was made.
const LAST_COPY: &str = "last-copy";

/// Which groups of each piece are typed back: two that tell of the piece itself, not of its sheet.
const ASKED: [[usize; 2]; 3] = [[5, 14], [8, 17], [6, 12]];

/// A sheet whose pieces are on their way to paper. It opens nothing before the last is checked.
pub(crate) struct Making {
    sheet: Sheet,
    /// The piece on the screen, from 0.
    at: usize,
}

impl Session {
    /// What is prepared.
    ///
    /// # Errors
    /// If the session is locked or the vault cannot be read.
    pub fn recovery(&mut self) -> Result<RecoveryView, FieldError> {
        let vault = &self.opened()?.vault;
        let cards = vault.recovery_cards()?;
        let sheet = vault.sheet()?;
        let last: Option<Timestamp> = vault.setting(LAST_COPY)?;
        let others = vault.others_with_keys()?.into_iter().map(|other| other.name).collect();
        let view = |note: SheetNote| SheetView { made: day(note.made, &self.zone), id: note.id };
        Ok(RecoveryView {
            cards: cards.iter().map(card_view).collect::<Result<_, _>>()?,
            sheet: sheet.map(view),
            last_copy: last.map(|at| self.day_and_clock(at)),
            others,
        })
    }

    /// Sets the post's recovery card, in the place of any before.
    ///
    /// # Errors
    /// If the card or the passphrase is of no use, or the disk refuses.
    pub fn set_recovery(&mut self, request: SetRecoveryRequest) -> Result<RecoveryView, FieldError> {
        let own = Passphrase::new(&Zeroizing::new(request.own));
        let card = Card::parse(&request.text)?;
        let expected = self.opened()?.kind();
        if card.kind != expected {
            return Err(CardError::WrongKind { expected }.into());
        }
        self.confirmed(|vault| {
            vault.confirm(&own)?;
            vault.set_recovery(&[card])
        })?;
        self.recovery()
    }

    /// Makes a recovery sheet and shows its first piece.
    ///
    /// # Errors
    /// As [`Session::unlock`] for the passphrase.
    pub fn begin_sheet(&mut self, request: OwnRequest) -> Result<PieceView, FieldError> {
        let own = Passphrase::new(&Zeroizing::new(request.own));
        self.confirmed(|vault| vault.confirm(&own))?;
        let sheet = Sheet::generate()?;
        self.opened()?.making = Some(Making { sheet, at: 0 });
        self.piece()?.ok_or(FieldError::Refused(ErrorCode::Unexpected))
    }

    /// Takes the two groups typed back from the paper, and shows the next piece. After the third the sheet is in use, and none
    /// comes.
    ///
    /// # Errors
    /// [`ErrorCode::PieceDiffers`] if they are not what stood on the screen; a disk that refuses.
    pub fn confirm_piece(&mut self, request: PieceCheckRequest) -> Result<Option<PieceView>, FieldError> {
        let making = self.opened()?.making.as_mut().ok_or(FieldError::Refused(ErrorCode::Unexpected))?;
        let typed = request.groups.map(|group| Zeroizing::new(written(&group)));
        if making.asked()? != typed {
            return Err(FieldError::Refused(ErrorCode::PieceDiffers));
        }
        making.at += 1;
        if making.at < making.sheet.pieces.len() {
            return self.piece();
        }
        let id = making.sheet.pieces.first().map(sala_keys::Piece::sheet).unwrap_or_default();
        let note = SheetNote { id, made: self.clock.now(), recipient: self.made_recipient()? };
        let open = self.opened()?;
        if let Err(error) = open.vault.set_sheet(&note) {
            // The last piece can be confirmed again once the disk takes it.
            if let Some(making) = &mut open.making {
                making.at = making.at.saturating_sub(1);
            }
            return Err(error.into());
        }
        open.making = None;
        Ok(None)
    }

    /// Forgets a sheet that is being made. One that was in use before stays in use.
    ///
    /// # Errors
    /// If the session is locked.
    pub fn drop_sheet(&mut self) -> Result<(), FieldError> {
        self.opened()?.making = None;
        Ok(())
    }

    /// Takes the sheet out of use.
    ///
    /// # Errors
    /// As [`Session::unlock`] for the passphrase; a disk that refuses.
    pub fn revoke_sheet(&mut self, request: OwnRequest) -> Result<RecoveryView, FieldError> {
        let own = Passphrase::new(&Zeroizing::new(request.own));
        self.confirmed(|vault| {
            vault.confirm(&own)?;
            vault.revoke_sheet()
        })?;
        self.recovery()
    }

    /// Encrypts everything anew under a new key and a new passphrase. The other officers are added again afterwards.
    ///
    /// # Errors
    /// If a passphrase is of no use or a disk refuses. The session may be locked then; what is kept is not touched.
    pub fn rekey(&mut self, request: RekeyRequest) -> Result<SessionView, FieldError> {
        let (own, typed) = (Zeroizing::new(request.own), Zeroizing::new(request.passphrase));
        strong_enough(&typed, &self.opened()?.label()?)?;
        // The same passphrase again would leave things as they are for whoever knows it.
        if *own == *typed {
            return Err(FieldError::Refused(ErrorCode::SamePassphrase));
        }
        let own = Passphrase::new(&own);
        self.confirmed(|vault| vault.confirm(&own))?;
        let open = self.open.take().ok_or(FieldError::Refused(ErrorCode::Locked))?;
        match open.vault.rekey(&Passphrase::new(&typed), WorkFactor::STANDARD) {
            Ok(vault) => self.open = Some(Open { vault, ..open }),
            Err(RekeyError::Unchanged(vault, error)) => {
                self.open = Some(Open { vault: *vault, ..open });
                return Err(error.into());
            }
            Err(RekeyError::Locked(error)) => return Err(error.into()),
            Err(_) => return Err(FieldError::Refused(ErrorCode::Unexpected)),
        }
        self.status()
    }

    /// Writes a copy of everything into a folder, such as a USB stick, and compares it.
    ///
    /// # Errors
    /// If the folder cannot take it or gives back something else.
    pub fn make_copy(&mut self, request: FolderRequest) -> Result<RecoveryView, FieldError> {
        self.opened()?.vault.back_up(Path::new(&request.folder))?;
        let now = self.clock.now();
        self.opened()?.vault.set_setting(LAST_COPY, &now)?;
        self.recovery()
    }

    pub(crate) fn day_and_clock(&self, at: Timestamp) -> String {
        format!("{} {}", day(at, &self.zone), clock_time(at, &self.zone))
    }

    fn piece(&mut self) -> Result<Option<PieceView>, FieldError> {
        let day = day(self.clock.now(), &self.zone);
        let open = self.opened()?;
        let device = open.vault.card().name;
        let Some(making) = &open.making else { return Ok(None) };
        let Some(piece) = making.sheet.pieces.get(making.at) else { return Ok(None) };
        Ok(Some(PieceView {
            number: piece.number(),
            sheet: piece.sheet(),
            device,
            day,
            groups: piece.groups().iter().map(|group| group.as_str().to_owned()).collect(),
            ask: making.places()?,
        }))
    }

    fn made_recipient(&mut self) -> Result<sala_keys::SheetRecipient, FieldError> {
        let making = self.opened()?.making.as_ref();
        making.map(|making| making.sheet.recipient.clone()).ok_or(FieldError::Refused(ErrorCode::Unexpected))
    }
}

impl Making {
    fn places(&self) -> Result<[usize; 2], FieldError> {
        ASKED.get(self.at).copied().ok_or(FieldError::Refused(ErrorCode::Unexpected))
    }

    /// The two groups that are to be typed back.
    fn asked(&self) -> Result<[Zeroizing<String>; 2], FieldError> {
        let groups = self.sheet.pieces.get(self.at).map(sala_keys::Piece::groups).unwrap_or_default();
        Ok(self.places()?.map(|place| groups.get(place.wrapping_sub(1)).cloned().unwrap_or_default()))
    }
}

/// A typed group as it is written down.
fn written(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).map(zero_for_o).collect()
}

/// No piece has the letter O.
fn zero_for_o(c: char) -> char {
    if c == 'O' { '0' } else { c }
}
