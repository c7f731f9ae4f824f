//! The commands. Each takes the session, calls the use case of the same name and hands back its view. They run beside
//! the window's own thread, so that key stretching or a slow disk never freezes it.

use crate::locking;
use crate::state::{Shared, exit};
use sala_field::wire::*;
use tauri::{AppHandle, Runtime, State};

type Reply<T> = Result<T, ErrorView>;

macro_rules! commands {
    ($($name:ident($request:ty) -> $view:ty;)+) => {
        $(
            #[tauri::command(async)]
            pub(crate) fn $name(shared: State<'_, Shared>, request: $request) -> Reply<$view> {
                shared.with(|session| session.$name(request))
            }
        )+
    };
}

macro_rules! plain_commands {
    ($($name:ident() -> $view:ty;)+) => {
        $(
            #[tauri::command(async)]
            pub(crate) fn $name(shared: State<'_, Shared>) -> Reply<$view> {
                shared.with(|session| session.$name())
            }
        )+
    };
}

commands! {
    set_preferences(Preferences) -> SessionView;
    check_passphrase(PassphraseRequest) -> StrengthView;
    read_card(CardRequest) -> CardView;
    set_up(SetUpRequest) -> SessionView;
    unlock(UnlockRequest) -> SessionView;
    salvage(UnlockRequest) -> SalvageView;
    change_passphrase(ChangePassphraseRequest) -> SessionView;
    set_aside(SetAsideRequest) -> ();
    add_officer(AddOfficerRequest) -> Vec<OfficerView>;
    add_card(AddCardRequest) -> Vec<CardView>;
    set_recovery(SetRecoveryRequest) -> RecoveryView;
    begin_sheet(OwnRequest) -> PieceView;
    confirm_piece(PieceCheckRequest) -> Option<PieceView>;
    revoke_sheet(OwnRequest) -> RecoveryView;
    rekey(RekeyRequest) -> SessionView;
    make_copy(FolderRequest) -> RecoveryView;
    check_piece(TypedPieceRequest) -> TypedPieceView;
    recover_officers(PiecesRequest) -> Vec<KnownOfficer>;
    recover(RecoverRequest) -> SessionView;
    copies(FolderRequest) -> Vec<CopyView>;
    bring_back(FolderRequest) -> SessionView;
    begin(BeginRequest) -> CaseView;
    open_case(CaseRequest) -> CaseView;
    older(OlderRequest) -> OlderView;
    search_cases(SearchRequest) -> SearchView;
    words(CaseRequest) -> CaseWords;
    answer(AnswerRequest) -> CaseView;
    note(NoteRequest) -> CaseView;
    decide_earlier(EarlierRequest) -> CaseView;
    reopen(CaseRequest) -> CaseView;
    offer(OfferRequest) -> CaseView;
    pause(CaseRequest) -> CaseView;
    result(CaseRequest) -> ResultView;
    take_stand(StandRequest) -> ResultView;
    handover(CaseRequest) -> HandoverView;
    contacts(CaseRequest) -> Vec<ServiceView>;
    preview_export(ExportRequest) -> ExportPreview;
    export(ExportRequest) -> ExportView;
    keeping(CaseRequest) -> KeepingView;
    set_retention(RetentionRequest) -> CaseView;
    erase_case(EraseRequest) -> ErasedView;
    end_conversation(CaseRequest) -> HomeView;
}

plain_commands! {
    status() -> SessionView;
    go_on_without() -> SessionView;
    take_words() -> Vec<TypedWords>;
    suggest_passphrase() -> String;
    officers() -> Vec<OfficerView>;
    cards() -> Vec<CardView>;
    recovery() -> RecoveryView;
    drop_sheet() -> ();
    home() -> HomeView;
    forms_of_address() -> Vec<FormView>;
}

/// Locks. An answer comes only if there was nothing to lock: else the page that asked is gone with its process.
#[tauri::command]
pub(crate) async fn lock<R: Runtime>(app: AppHandle<R>, request: LockRequest) -> Reply<SessionView> {
    // On a thread of its own: it may have to wait for a command that is writing.
    match tauri::async_runtime::spawn_blocking(move || locking::by_page(&app, request)).await {
        Ok(Some(view)) => view.map_err(|error| error.view()),
        _ => std::future::pending().await,
    }
}

/// Closes the window: nothing waits to be saved any more, or the officer lets it go.
#[tauri::command]
pub(crate) fn close_window<R: Runtime>(app: AppHandle<R>) {
    // On a thread of its own: the lock may have to wait for a command that is writing.
    std::thread::spawn(move || exit(&app));
}

/// The page's answer to a request to close: something typed could not be saved, the window stays. It never waits for the
/// session, so that a slow disk does not look like a page that hangs.
#[tauri::command]
pub(crate) fn keep_open(shared: State<'_, Shared>) {
    shared.closing.stay();
}
