//! The system's own choosers, called from here so that the page needs no permission for them.

use crate::state::Shared;
use sala_field::wire::{CardView, ErrorView, ReceiptView};
use std::path::PathBuf;
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::{DialogExt, FilePath};

/// Lets the officer choose a folder, such as a USB stick.
#[tauri::command]
pub(crate) async fn choose_folder<R: Runtime>(app: AppHandle<R>) -> Result<Option<String>, ErrorView> {
    let chosen = asked(move || app.dialog().file().blocking_pick_folder()).await;
    Ok(chosen.map(|path| path.to_string_lossy().into_owned()))
}

/// Lets the officer choose a recipient card's file and reads it.
#[tauri::command]
pub(crate) async fn choose_card<R: Runtime>(
    app: AppHandle<R>,
    shared: State<'_, Shared>,
) -> Result<Option<CardView>, ErrorView> {
    let asking = app.clone();
    match asked(move || asking.dialog().file().blocking_pick_file()).await {
        None => Ok(None),
        Some(path) => shared.with(|session| session.read_card_file(&path).map(Some)),
    }
}

/// Lets the officer choose a desk's receipt and takes it in.
#[tauri::command]
pub(crate) async fn choose_receipt<R: Runtime>(
    app: AppHandle<R>,
    shared: State<'_, Shared>,
) -> Result<Option<ReceiptView>, ErrorView> {
    let asking = app.clone();
    match asked(move || asking.dialog().file().blocking_pick_file()).await {
        None => Ok(None),
        Some(path) => shared.with(|session| session.take_receipt_file(&path).map(Some)),
    }
}

/// Waits for a chooser on a thread of its own: an open one must not hold up the lock, or any other command.
async fn asked(chooser: impl FnOnce() -> Option<FilePath> + Send + 'static) -> Option<PathBuf> {
    tauri::async_runtime::spawn_blocking(chooser).await.ok().flatten().and_then(|path| path.into_path().ok())
}
