//! What crosses between the window and the use cases: requests, views, and the table of commands. The window's types
//! are generated from here (`crates/field/tests/wire_files.rs` writes `ui/src/backend/generated/wire.ts`).
//!
//! A view is complete in itself: the window replaces what it had and computes nothing. Words in a view are already in
//! the officer's language unless the field says otherwise.

mod case;
mod error;
mod hand_over;
mod home;
mod keeping;
mod recovery;
mod result;
mod session;

pub use case::*;
pub use error::*;
pub use hand_over::*;
pub use home::*;
pub use keeping::*;
pub use recovery::*;
pub use result::*;
pub use session::*;
use ts_rs::TS;

/// Every command: name to request and view. The generated TypeScript types come from this struct alone.
#[derive(TS)]
#[ts(rename_all = "snake_case")]
#[allow(missing_docs, dead_code, reason = "a table of types; the functions of the same names are documented")]
pub struct Commands {
    pub status: ((), SessionView),
    pub set_preferences: (Preferences, SessionView),
    pub check_passphrase: (PassphraseRequest, StrengthView),
    pub suggest_passphrase: ((), String),
    pub read_card: (CardRequest, CardView),
    pub set_up: (SetUpRequest, SessionView),
    pub unlock: (UnlockRequest, SessionView),
    pub go_on_without: ((), SessionView),
    pub salvage: (UnlockRequest, SalvageView),
    pub lock: (LockRequest, SessionView),
    pub set_aside: (SetAsideRequest, ()),
    pub take_words: ((), Vec<TypedWords>),
    pub change_passphrase: (ChangePassphraseRequest, SessionView),
    pub officers: ((), Vec<OfficerView>),
    pub add_officer: (AddOfficerRequest, Vec<OfficerView>),
    pub cards: ((), Vec<CardView>),
    pub add_card: (AddCardRequest, Vec<CardView>),
    pub recovery: ((), RecoveryView),
    pub set_recovery: (SetRecoveryRequest, RecoveryView),
    pub begin_sheet: (OwnRequest, PieceView),
    pub confirm_piece: (PieceCheckRequest, Option<PieceView>),
    pub drop_sheet: ((), ()),
    pub revoke_sheet: (OwnRequest, RecoveryView),
    pub rekey: (RekeyRequest, SessionView),
    pub make_copy: (FolderRequest, RecoveryView),
    pub check_piece: (TypedPieceRequest, TypedPieceView),
    pub recover_officers: (PiecesRequest, Vec<KnownOfficer>),
    pub recover: (RecoverRequest, SessionView),
    pub copies: (FolderRequest, Vec<CopyView>),
    pub bring_back: (FolderRequest, SessionView),
    pub home: ((), HomeView),
    pub older: (OlderRequest, OlderView),
    pub search_cases: (SearchRequest, SearchView),
    pub begin: (BeginRequest, CaseView),
    pub open_case: (CaseRequest, CaseView),
    pub words: (CaseRequest, CaseWords),
    pub answer: (AnswerRequest, CaseView),
    pub note: (NoteRequest, CaseView),
    pub decide_earlier: (EarlierRequest, CaseView),
    pub reopen: (CaseRequest, CaseView),
    pub offer: (OfferRequest, CaseView),
    pub pause: (CaseRequest, CaseView),
    pub result: (CaseRequest, ResultView),
    pub take_stand: (StandRequest, ResultView),
    pub handover: (CaseRequest, HandoverView),
    pub contacts: (CaseRequest, Vec<ServiceView>),
    pub preview_export: (ExportRequest, ExportPreview),
    pub export: (ExportRequest, ExportView),
    pub keeping: (CaseRequest, KeepingView),
    pub set_retention: (RetentionRequest, CaseView),
    pub erase_case: (EraseRequest, ErasedView),
    pub end_conversation: (CaseRequest, HomeView),
    pub forms_of_address: ((), Vec<FormView>),
    pub close_window: ((), ()),
    pub keep_open: ((), ()),
    pub choose_folder: ((), Option<String>),
    pub choose_card: ((), Option<CardView>),
    pub choose_receipt: ((), Option<ReceiptView>),
}
