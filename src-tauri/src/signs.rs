//! Signs that nobody should look at the screen any more: the machine is about to sleep, its screen is locked. On Linux they
//! come over D-Bus, which is a Unix socket; where there is no bus, rest and key still lock.

use tauri::{AppHandle, Runtime};

#[cfg(target_os = "linux")]
pub(crate) use bus::{let_sleep, watch};

/// Other systems tell it in other ways; the clocks of the rest cover sleep there.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch<R: Runtime>(_app: &AppHandle<R>) {}

/// Nothing is held there either.
#[cfg(not(target_os = "linux"))]
pub(crate) fn let_sleep<R: Runtime>(_app: &AppHandle<R>) {}

#[cfg(target_os = "linux")]
mod bus {
    use super::{AppHandle, Runtime};
    use crate::locking;
    use gtk::gio::{
        self, BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags, UnixFDList, prelude::*,
    };
    use gtk::glib::{Variant, VariantTy};
    use std::cell::RefCell;
    use std::path::Path;

    const LOGIN: &str = "org.freedesktop.login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";

    /// The desktops' screen savers; each says `ActiveChanged(true)` when it covers the screen.
    const SAVERS: [&str; 5] = [
        "org.freedesktop.ScreenSaver",
        "org.gnome.ScreenSaver",
        "org.cinnamon.ScreenSaver",
        "org.mate.ScreenSaver",
        "org.xfce.ScreenSaver",
    ];

    thread_local! {
        /// While it is held, a machine that is about to sleep waits (some seconds at most). Dropping it lets go. Of the
        /// window's own thread.
        static HELD: RefCell<Option<UnixFDList>> = const { RefCell::new(None) };
    }

    /// Begins to listen. To be called on the window's own thread; answers nothing and waits for nothing.
    pub(crate) fn watch<R: Runtime>(app: &AppHandle<R>) {
        let login = app.clone();
        gio::bus_get(BusType::System, Cancellable::NONE, move |bus| {
            if let Ok(bus) = bus {
                listen_to_login(&bus, login);
            }
        });
        // Without one, the library would start a bus of its own.
        if has_session_bus() {
            let saver = app.clone();
            gio::bus_get(BusType::Session, Cancellable::NONE, move |bus| {
                if let Ok(bus) = bus {
                    listen_to_savers(&bus, &saver);
                }
            });
        }
    }

    fn has_session_bus() -> bool {
        let named = |variable| std::env::var_os(variable).filter(|value| !value.is_empty());
        named("DBUS_SESSION_BUS_ADDRESS").is_some()
            || named("XDG_RUNTIME_DIR").is_some_and(|folder| Path::new(&folder).join("bus").exists())
    }

    fn listen_to_login<R: Runtime>(bus: &DBusConnection, app: AppHandle<R>) {
        // A bus that ends must not take the program with it.
        bus.set_exit_on_close(false);
        let sleeper = app.clone();
        let held = bus.clone();
        on(bus, Some(LOGIN), MANAGER, "PrepareForSleep", move |said| {
            if said { locking::ask(&sleeper) } else { hold(&held) }
        });
        // Of any session: one lock too many costs a passphrase.
        on_call(bus, Some(LOGIN), "org.freedesktop.login1.Session", "Lock", move |_| locking::ask(&app));
        hold(bus);
    }

    fn listen_to_savers<R: Runtime>(bus: &DBusConnection, app: &AppHandle<R>) {
        bus.set_exit_on_close(false);
        for saver in SAVERS {
            let app = app.clone();
            on(bus, None, saver, "ActiveChanged", move |active| {
                if active {
                    locking::ask(&app);
                }
            });
        }
    }

    /// Hears a signal that says yes or no.
    fn on(
        bus: &DBusConnection,
        sender: Option<&str>,
        interface: &str,
        name: &str,
        heard: impl Fn(bool) + 'static,
    ) {
        on_call(bus, sender, interface, name, move |said| {
            if let Some((said,)) = said.get::<(bool,)>() {
                heard(said);
            }
        });
    }

    fn on_call(
        bus: &DBusConnection,
        sender: Option<&str>,
        interface: &str,
        name: &str,
        heard: impl Fn(&Variant) + 'static,
    ) {
        let flags = DBusSignalFlags::NONE;
        bus.signal_subscribe(
            sender,
            Some(interface),
            Some(name),
            None,
            None,
            flags,
            move |_, _, _, _, _, said| {
                heard(said);
            },
        );
    }

    /// Asks that sleep wait until the session is locked.
    fn hold(bus: &DBusConnection) {
        let asked = ("sleep", "Sala", "Sala", "delay").to_variant();
        let (path, flags) = ("/org/freedesktop/login1", DBusCallFlags::NONE);
        let answer = VariantTy::new("(h)").ok();
        let wait = 5000;
        let none = (None::<&UnixFDList>, Cancellable::NONE);
        let (fds, cancel) = none;
        bus.call_with_unix_fd_list(
            Some(LOGIN),
            path,
            MANAGER,
            "Inhibit",
            Some(&asked),
            answer,
            flags,
            wait,
            fds,
            cancel,
            |held| {
                if let Ok((_, held)) = held {
                    HELD.with(|now| *now.borrow_mut() = Some(held));
                }
            },
        );
    }

    /// The session is locked: the machine may sleep.
    pub(crate) fn let_sleep<R: Runtime>(app: &AppHandle<R>) {
        let _ = app.run_on_main_thread(|| HELD.with(|held| drop(held.borrow_mut().take())));
    }
}
