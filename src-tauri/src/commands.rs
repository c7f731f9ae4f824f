//! The commands. Each takes the session, calls the use case of the same name and hands back its view. They run beside
//! the window's own thread, so that key stretching or a slow disk never freezes it.

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
    change_passphrase(ChangePassphraseRequest) -> SessionView;
    add_officer(AddOfficerRequest) -> Vec<OfficerView>;
    add_card(AddCardRequest) -> Vec<CardView>;
    begin(BeginRequest) -> CaseView;
    open_case(CaseRequest) -> CaseView;
    older(OlderRequest) -> OlderView;
    words(CaseRequest) -> CaseWords;
    answer(AnswerRequest) -> CaseView;
    note(NoteRequest) -> CaseView;
    offer(OfferRequest) -> CaseView;
    pause(CaseRequest) -> CaseView;
    result(CaseRequest) -> ResultView;
    take_stand(StandRequest) -> ResultView;
    handover(CaseRequest) -> HandoverView;
    contacts(CaseRequest) -> Vec<ServiceView>;
    preview_export(ExportRequest) -> ExportPreview;
    export(ExportRequest) -> ExportView;
    end_conversation(CaseRequest) -> HomeView;
}

plain_commands! {
    status() -> SessionView;
    suggest_passphrase() -> String;
    officers() -> Vec<OfficerView>;
    cards() -> Vec<CardView>;
    home() -> HomeView;
    forms_of_address() -> Vec<FormView>;
}

/// Locks; where the window is closing, this was the last thing the page had to do.
#[tauri::command(async)]
pub(crate) fn lock<R: Runtime>(app: AppHandle<R>, shared: State<'_, Shared>) -> Reply<SessionView> {
    let view = shared.with(|session| {
        session.lock();
        session.status()
    });
    if shared.is_closing() {
        exit(&app);
    }
    view
}
