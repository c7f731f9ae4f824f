//! The web view itself: what of it could leave something behind is switched off.

use tauri::{Runtime, WebviewWindow};

/// Nothing is printed from the window, and pages keep nothing: no storage, no cache.
#[cfg(target_os = "linux")]
pub(crate) fn quiet<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{CacheModel, SettingsExt as _, WebContextExt as _, WebViewExt as _};
    window.with_webview(|view| {
        let view = view.inner();
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

/// Elsewhere the private window is all there is.
#[cfg(not(target_os = "linux"))]
pub(crate) fn quiet<R: Runtime>(_window: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}
