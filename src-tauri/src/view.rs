//! The web view itself: what of it could leave something behind is switched off.

use tauri::{Runtime, WebviewWindow};

/// Nothing is printed from the window, and pages keep nothing: no storage, no cache.
#[cfg(target_os = "linux")]
pub(crate) fn quiet<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{CacheModel, SettingsExt as _, WebContextExt as _, WebViewExt as _};
    window.with_webview(|view| {
        let view = view.inner();
        empty_selection(&view);
        // The paper version of a conversation is made elsewhere, on purpose.
        view.connect_print(|_, _| true);
        if let Some(context) = view.context() {
            context.set_cache_model(CacheModel::DocumentViewer);
        }
        if let Some(settings) = view.settings() {
            settings.set_enable_html5_local_storage(false);
            settings.set_enable_html5_database(false);
            settings.set_enable_page_cache(false);
            settings.set_enable_webaudio(false);
            settings.set_enable_webgl(false);
            settings.set_enable_developer_extras(false);
        }
    })
}

/// What is marked in an input becomes, by a custom of X11, what every other program can put in with the middle button. The
/// page cannot prevent it (there is no event for it), so the selection is emptied as soon as it was taken.
#[cfg(target_os = "linux")]
fn empty_selection(view: &webkit2gtk::WebView) {
    use gtk::glib::prelude::*;
    use gtk::prelude::*;
    let primary = gtk::Clipboard::get(&gtk::gdk::SELECTION_PRIMARY);
    let view = view.downgrade();
    let emptied = std::cell::Cell::new(false);
    primary.connect_local("owner-change", false, move |values| {
        let by_us = emptied.replace(false);
        let marked_here = view.upgrade().is_some_and(|view| view.has_focus());
        let primary = values.first().and_then(|value| value.get::<gtk::Clipboard>().ok());
        if let (false, true, Some(primary)) = (by_us, marked_here, primary) {
            emptied.set(true);
            primary.set_text("");
        }
        None
    });
}

/// Elsewhere the private window is all there is.
#[cfg(not(target_os = "linux"))]
pub(crate) fn quiet<R: Runtime>(_window: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}
