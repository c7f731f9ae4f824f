//! What the commands share: one session behind one lock.

use sala_field::wire::ErrorView;
use sala_field::{Places, Session};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tauri::{AppHandle, Manager, Runtime};

/// How long the page may take to hand over what is still being typed before the window closes.
const FLUSH: Duration = Duration::from_millis(1500);

/// The session, and whether the window is about to close.
pub(crate) struct Shared {
    session: Mutex<Session>,
    closing: AtomicBool,
}

impl Shared {
    pub(crate) fn new(guides: PathBuf) -> Self {
        let places = Places::of_this_machine(guides);
        Self { session: Mutex::new(Session::start(places)), closing: AtomicBool::new(false) }
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

    pub(crate) fn is_closing(&self) -> bool {
        self.closing.load(Ordering::SeqCst)
    }
}

/// Asks the page to hand over its last words and to lock, and closes soon after in any case.
pub(crate) fn close<R: Runtime>(app: &AppHandle<R>) {
    let shared = app.state::<Shared>();
    if shared.closing.swap(true, Ordering::SeqCst) {
        return;
    }
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.eval("window.dispatchEvent(new Event('sala-closing'))");
    }
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(FLUSH);
        exit(&app);
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
            app.state::<Shared>().session().lock_if_idle();
        }
    });
}
