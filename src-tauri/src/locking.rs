//! Locking, whoever asks for it. The page hides at once and saves its last words; then the process that knew the key is
//! replaced by a fresh one. A page that does not answer is not waited for.

use crate::again;
use crate::state::Shared;
use sala_field::Session;
use sala_field::wire::{LockRequest, SessionView};
use std::sync::MutexGuard;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tauri::{AppHandle, Manager, Runtime};

/// How long the page may take to save its last words. It gives a save one second.
const PATIENCE: Duration = Duration::from_secs(3);

/// How often it is looked whether the officer has rested too long.
const LOOK: Duration = Duration::from_secs(1);

/// How many looks lie between two times that the session looks after its vault.
const LOOKS_BETWEEN: u64 = 5;

/// Asks the page to lock, and locks without it if it does not: after a rest, when the machine is about to sleep, when its
/// screen is locked. Waits for nothing itself.
pub(crate) fn ask<R: Runtime>(app: &AppHandle<R>) {
    let shared = app.state::<Shared>();
    if shared.asked.swap(true, Ordering::SeqCst) {
        return;
    }
    let before = shared.renewals.load(Ordering::SeqCst);
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.eval("window.dispatchEvent(new Event('sala-locking'))");
    }
    let app = app.clone();
    std::thread::spawn(move || {
        let shared = app.state::<Shared>();
        let renewed = || shared.renewals.load(Ordering::SeqCst) != before;
        let mut waited = Duration::ZERO;
        while waited < PATIENCE && !renewed() && shared.session().has_something_to_lock() {
            std::thread::sleep(LOOK / 20);
            waited += LOOK / 20;
        }
        if !renewed() {
            without_the_page(&app);
        }
        shared.asked.store(false, Ordering::SeqCst);
        crate::signs::let_sleep(&app);
    });
}

fn without_the_page<R: Runtime>(app: &AppHandle<R>) {
    let shared = app.state::<Shared>();
    let mut session = shared.session();
    session.lock();
    if session.is_spent() {
        renew(app, session);
    }
}

/// The page locks: its words are saved or set aside. None if this process is spent: then nobody is left to read an answer.
pub(crate) fn by_page<R: Runtime>(
    app: &AppHandle<R>,
    request: LockRequest,
) -> Option<Result<SessionView, sala_field::FieldError>> {
    let shared = app.state::<Shared>();
    let mut session = shared.session();
    session.lock_for(request);
    if session.is_spent() {
        renew(app, session);
        return None;
    }
    Some(session.status())
}

/// Puts a fresh process in this one's place. A driven window would lose its driver: it gets a fresh session and a fresh
/// page instead, and so does a window whose system refuses to begin again. Holds the session all the while, so that no
/// command is in the middle of anything.
fn renew<R: Runtime>(app: &AppHandle<R>, mut session: MutexGuard<'_, Session>) {
    let shared = app.state::<Shared>();
    let carried = session.carry();
    if !shared.driven {
        // Returns only on refusal; what can still be done is done below.
        let _ = again::begin(&carried);
    }
    *session = shared.fresh(Some(&carried));
    shared.renewals.fetch_add(1, Ordering::SeqCst);
    drop(session);
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.reload();
    }
}

/// Looks each second, by two clocks and without the page, whether the officer has rested too long; and whether a session
/// that locked itself still stands in a process that knew its key. Every few seconds, while nobody waits for an answer, the
/// session looks after its vault.
pub(crate) fn watch<R: Runtime>(app: AppHandle<R>) {
    std::thread::spawn(move || {
        for look in 0_u64.. {
            std::thread::sleep(LOOK);
            let shared = app.state::<Shared>();
            let due = {
                let mut session = shared.session();
                if look.is_multiple_of(LOOKS_BETWEEN) && session.is_resting() {
                    session.look_after();
                }
                session.is_due() || session.is_spent()
            };
            if due {
                ask(&app);
            }
        }
    });
}
