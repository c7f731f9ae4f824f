//! The window: one thin function a command, the shared state, locking at the end. No rule of the domain stands here.

mod again;
mod closing;
mod commands;
mod dialogs;
mod hardening;
mod locking;
mod signs;
mod state;
mod view;

use state::Shared;
use tauri::{Manager, WindowEvent};

/// Registers the commands; used by the program and by the tests with Tauri's mock runtime.
#[allow(clippy::too_many_lines, reason = "a list, a command a line")]
pub fn builder<R: tauri::Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    let builder = builder.plugin(tauri_plugin_dialog::init()).plugin(own_pages_only());
    builder.invoke_handler(tauri::generate_handler![
        commands::status,
        commands::set_preferences,
        commands::check_passphrase,
        commands::suggest_passphrase,
        commands::read_card,
        commands::set_up,
        commands::unlock,
        commands::go_on_without,
        commands::salvage,
        commands::lock,
        commands::set_aside,
        commands::take_words,
        commands::close_window,
        commands::keep_open,
        commands::change_passphrase,
        commands::officers,
        commands::add_officer,
        commands::cards,
        commands::add_card,
        commands::recovery,
        commands::set_recovery,
        commands::begin_sheet,
        commands::confirm_piece,
        commands::drop_sheet,
        commands::revoke_sheet,
        commands::rekey,
        commands::make_copy,
        commands::check_piece,
        commands::recover_officers,
        commands::recover,
        commands::copies,
        commands::bring_back,
        commands::home,
        commands::older,
        commands::search_cases,
        commands::begin,
        commands::open_case,
        commands::words,
        commands::answer,
        commands::note,
        commands::decide_earlier,
        commands::reopen,
        commands::offer,
        commands::pause,
        commands::result,
        commands::take_stand,
        commands::handover,
        commands::contacts,
        commands::preview_export,
        commands::export,
        commands::keeping,
        commands::set_retention,
        commands::erase_case,
        commands::end_conversation,
        commands::forms_of_address,
        dialogs::choose_folder,
        dialogs::choose_card,
        dialogs::choose_receipt,
    ])
}

/// Keeps the window on its own pages: whatever runs in it cannot lead it anywhere else.
fn own_pages_only<R: tauri::Runtime>() -> tauri::plugin::TauriPlugin<R> {
    tauri::plugin::Builder::new("own-pages-only")
        .on_navigation(|_, url| {
            url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost") || tauri::is_dev()
        })
        .build()
}

/// Opens the window and runs until it is closed.
///
/// # Errors
/// Whatever Tauri says when the window cannot be opened.
pub fn run() -> tauri::Result<()> {
    open(false)
}

/// As [`run`], for tests and measurements: another program may drive the window (WebDriver). WebKitGTK lets nobody drive a
/// private view, so it is an ordinary one, and a lock reloads the page where the officer's program begins again. No
/// package holds this: it is behind the feature `driven`.
///
/// # Errors
/// As [`run`].
#[cfg(feature = "driven")]
pub fn run_driven() -> tauri::Result<()> {
    open(true)
}

fn open(driven: bool) -> tauri::Result<()> {
    hardening::harden(driven);
    let handed = again::handed();
    let mut context = tauri::generate_context!();
    if driven {
        for window in &mut context.config_mut().app.windows {
            window.incognito = false;
        }
    }
    builder(tauri::Builder::default())
        .setup(move |app| {
            let guides = app.path().resource_dir()?.join("screening-guides");
            app.manage(Shared::new(guides, driven, handed.as_deref()));
            if let Some(window) = app.get_webview_window("main") {
                view::quiet(&window)?;
            }
            locking::watch(app.handle().clone());
            signs::watch(app.handle());
            Ok(())
        })
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                api.prevent_close();
                state::close(window.app_handle());
            }
        })
        .run(context)
}
