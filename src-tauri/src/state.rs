//! What the commands share: one session behind one lock.

use crate::closing::{Closing, PATIENCE};
use sala_field::wire::ErrorView;
use sala_field::{Places, Session};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tauri::{AppHandle, Manager, Runtime};

/// The session, and whether the window is about to close or to lock.
pub(crate) struct Shared {
    session: Mutex<Session>,
    places: Places,
    /// Whether a test drives the window.
    pub(crate) driven: bool,
    pub(crate) closing: Closing,
    /// Whether the page has been asked to lock.
    pub(crate) asked: AtomicBool,
    /// How often a fresh session took the place of a spent one in this process.
    pub(crate) renewals: AtomicU64,
}

impl Shared {
    /// With what the process before this one handed over, if there was one.
    pub(crate) fn new(guides: PathBuf, driven: bool, handed: Option<&[u8]>) -> Self {
        let places = Places::of_this_machine(guides);
        Self {
            session: Mutex::new(begin(places.clone(), handed)),
            places,
            driven,
            closing: Closing::default(),
            asked: AtomicBool::default(),
            renewals: AtomicU64::default(),
        }
    }

    /// A session that has known no key.
    pub(crate) fn fresh(&self, handed: Option<&[u8]>) -> Session {
        begin(self.places.clone(), handed)
    }

    /// Runs `work` on the session, one command after the other.
    pub(crate) fn with<T>(
        &self,
        work: impl FnOnce(&mut Session) -> Result<T, sala_field::FieldError>,
    ) -> Result<T, ErrorView> {
        work(&mut self.session()).map_err(|error| error.view())
    }

    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        // A panic in a command leaves the session usable: what was acknowledged is on disk already.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn begin(places: Places, handed: Option<&[u8]>) -> Session {
    let mut session = Session::start(places);
    if let Some(handed) = handed {
        session.take_up(handed);
    }
    session
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
