//! The window: one thin function a command, the shared state, locking at the end. No rule of the domain stands here.

mod closing;
mod commands;
mod dialogs;
mod state;

use state::Shared;
use tauri::{Manager, WindowEvent};

/// Registers the commands; used by the program and by the tests with Tauri's mock runtime.
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
    let mut context = tauri::generate_context!();
    if driven() {
        for window in &mut context.config_mut().app.windows {
            window.incognito = false;
        }
    }
    builder(tauri::Builder::default())
        .setup(|app| {
            let guides = app.path().resource_dir()?.join("screening-guides");
            app.manage(Shared::new(guides));
            state::watch_idle(app.handle().clone());
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

/// Whether a test drives the window. WebKitGTK lets nobody drive a private view, so a driven window is an ordinary one; what
/// it leaves on the disk is what the end-to-end tests look at.
fn driven() -> bool {
    std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true")
}
