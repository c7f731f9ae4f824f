//! The day itself: a passphrase is lost, or the machine is a new one.

use crate::FieldError;
use crate::session::Session;
use crate::setup::{label, strong_enough};
use crate::wire::*;
use sala_keys::{KeyError, Passphrase, Piece, PieceError, WorkFactor};
use sala_vault::{OpenError, Recovered, RecoveryMeans, Vault, VaultError};
use std::path::Path;
use zeroize::Zeroizing;

impl Session {
    /// What a typed piece is, and where a slip may be. It tells nothing of any vault.
    ///
    /// # Errors
    /// [`ErrorCode::PieceForeign`] for a sound text that is no piece of a recovery sheet.
    pub fn check_piece(&mut self, request: TypedPieceRequest) -> Result<TypedPieceView, FieldError> {
        let typed = Zeroizing::new(request.text);
        let wrong = |letters, look_at| TypedPieceView {
            sound: false,
            number: 0,
            sheet: String::new(),
            letters,
            look_at,
        };
        match Piece::parse(&typed) {
            Ok(piece) => Ok(TypedPieceView {
                sound: true,
                number: piece.number(),
                sheet: piece.sheet(),
                letters: Piece::LENGTH,
                look_at: 0,
            }),
            Err(PieceError::Length(letters)) => Ok(wrong(letters, 0)),
            Err(PieceError::Mistyped(group)) => Ok(wrong(Piece::LENGTH, group.unwrap_or_default())),
            Err(other) => Err(KeyError::Piece(other).into()),
        }
    }

    /// The officers of the vault that two pieces open.
    ///
    /// # Errors
    /// [`FieldError::WrongPieces`] with the seconds until the next try, [`FieldError::TooSoon`] before that; pieces that do not
    /// go together; whatever keeps the vault from opening.
    pub fn recover_officers(&mut self, request: PiecesRequest) -> Result<Vec<KnownOfficer>, FieldError> {
        let recovered = self.recovered(request)?;
        let officers = recovered.officers()?.into_iter();
        Ok(officers.map(|known| KnownOfficer { id: known.id, label: known.name }).collect())
    }

    /// Gives an officer a new passphrase by two pieces, and opens the vault for them.
    ///
    /// # Errors
    /// As [`Session::recover_officers`]; if the new passphrase is too easy or the label is of no use.
    pub fn recover(&mut self, request: RecoverRequest) -> Result<SessionView, FieldError> {
        let typed = Zeroizing::new(request.passphrase);
        if self.open.is_some() {
            return self.status();
        }
        let training = request.pieces.training;
        let newcomer = request.officer.is_none().then(|| label(&request.label)).transpose()?;
        strong_enough(&typed, newcomer.as_deref().unwrap_or_default())?;
        let recovered = self.recovered(request.pieces)?;
        let passphrase = Passphrase::new(&typed);
        let work = WorkFactor::STANDARD;
        let opened = match (request.officer, newcomer) {
            (Some(officer), _) => recovered.for_officer(officer, &passphrase, work),
            (None, Some(name)) => recovered.for_new_officer(&name, &passphrase, work),
            (None, None) => Err(VaultError::NoSuchOfficer),
        };
        let vault = opened?;
        self.right_passphrase(training);
        self.enter(vault)
    }

    fn recovered(&mut self, request: PiecesRequest) -> Result<Recovered, FieldError> {
        let (first, second) = (Zeroizing::new(request.first), Zeroizing::new(request.second));
        self.not_too_soon(request.training)?;
        let piece = |typed: &str| Piece::parse(typed).map_err(KeyError::Piece);
        let (first, second) = (piece(&first)?, piece(&second)?);
        let folder = self.places.vault(request.training);
        match Vault::recover(&folder, RecoveryMeans::Pieces(&first, &second)) {
            // As after a wrong passphrase: somebody may be trying pieces.
            Err(OpenError::Key(KeyError::NotForThisIdentity)) => Err(self.wrong_pieces(request.training)),
            other => Ok(other?),
        }
    }

    /// The copies in a folder that the officer chose, the latest first.
    ///
    /// # Errors
    /// [`ErrorCode::NoCopyHere`] if there is none.
    pub fn copies(&mut self, request: FolderRequest) -> Result<Vec<CopyView>, FieldError> {
        let found = Vault::copies(Path::new(&request.folder));
        let found = found.map_err(|_| FieldError::Refused(ErrorCode::NoSuchFolder))?;
        if found.is_empty() {
            return Err(FieldError::Refused(ErrorCode::NoCopyHere));
        }
        let view = |copy: sala_vault::FoundCopy| CopyView {
            name: copy.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            folder: copy.path.to_string_lossy().into_owned(),
            made: self.day_and_clock(copy.made),
        };
        Ok(found.into_iter().map(view).collect())
    }

    /// Brings a copy back where no vault is yet. Afterwards it is unlocked as ever.
    ///
    /// # Errors
    /// [`ErrorCode::NoCopyHere`]; [`ErrorCode::AlreadySetUp`]; a copy or a disk that is damaged.
    pub fn bring_back(&mut self, request: FolderRequest) -> Result<SessionView, FieldError> {
        if self.open.is_some() {
            return Err(FieldError::Refused(ErrorCode::AlreadySetUp));
        }
        match Vault::restore_copy(Path::new(&request.folder), &self.places.vault(false)) {
            Err(OpenError::NotThere) => Err(FieldError::Refused(ErrorCode::NoCopyHere)),
            Err(OpenError::Damaged) => Err(FieldError::Refused(ErrorCode::CopyDiffers)),
            Err(error) => Err(error.into()),
            Ok(()) => self.status(),
        }
    }
}
