//! The system's own choosers, called from here so that the page needs no permission for them.

use crate::state::Shared;
use sala_field::wire::{CardView, ErrorView};
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt;

/// Lets the officer choose a folder, such as a USB stick.
#[tauri::command(async)]
pub(crate) fn choose_folder<R: Runtime>(app: AppHandle<R>) -> Result<Option<String>, ErrorView> {
    let chosen = app.dialog().file().blocking_pick_folder();
    Ok(chosen.and_then(|path| path.into_path().ok()).map(|path| path.to_string_lossy().into_owned()))
}

/// Lets the officer choose a recipient card's file and reads it.
#[tauri::command(async)]
pub(crate) fn choose_card<R: Runtime>(
    app: AppHandle<R>,
    shared: State<'_, Shared>,
) -> Result<Option<CardView>, ErrorView> {
    match app.dialog().file().blocking_pick_file().and_then(|path| path.into_path().ok()) {
        None => Ok(None),
        Some(path) => shared.with(|session| session.read_card_file(&path).map(Some)),
    }
}
