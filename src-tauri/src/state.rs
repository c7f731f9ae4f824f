//! What the commands share: one session behind one lock.

use crate::closing::{Closing, PATIENCE};
use sala_field::wire::ErrorView;
use sala_field::{Places, Session};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tauri::{AppHandle, Manager, Runtime};

/// The session, and whether the window is about to close.
pub(crate) struct Shared {
    session: Mutex<Session>,
    pub(crate) closing: Closing,
}

impl Shared {
    pub(crate) fn new(guides: PathBuf) -> Self {
        let places = Places::of_this_machine(guides);
        Self { session: Mutex::new(Session::start(places)), closing: Closing::default() }
    }

    /// Runs `work` on the session, one command after the other.
    pub(crate) fn with<T>(
        &self,
        work: impl FnOnce(&mut Session) -> Result<T, sala_field::FieldError>,
    ) -> Result<T, ErrorView> {
        work(&mut self.session()).map_err(|error| error.view())
    }

    fn session(&self) -> MutexGuard<'_, Session> {
        // A panic in a command leaves the session usable: what was acknowledged is on disk already.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Asks the page to save its last words. It answers by closing the window or by keeping it open; a page that does not
/// answer hangs, and the window closes without it: everything acknowledged is on the disk.
pub(crate) fn close<R: Runtime>(app: &AppHandle<R>) {
    let Some(request) = app.state::<Shared>().closing.ask() else { return };
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.eval("window.dispatchEvent(new Event('sala-closing'))");
    }
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        if app.state::<Shared>().closing.is_unanswered(request) {
            exit(&app);
        }
    });
}

/// Locks and ends the program.
pub(crate) fn exit<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Shared>().session().lock();
    app.exit(0);
}

/// The lock behind the page's own: if the page hangs, the session still locks after a rest. A suspended machine is
/// caught as well, since the wall clock counts too.
pub(crate) fn watch_idle<R: Runtime>(app: AppHandle<R>) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_secs(5));
            app.state::<Shared>().session().look_after();
        }
    });
}
