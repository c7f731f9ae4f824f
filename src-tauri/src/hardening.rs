//! What the process gives up before it reads anything: leaving core dumps, being read by its neighbours, files that others
//! may open, and the switches by which somebody else could drive its window. What is possible where stands in
//! `docs/security.md`.

/// Switches of the web view and its toolkit that would hand the window to another program, or open a socket.
const SWITCHES: [&str; 6] = [
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS",
    "GTK_DEBUG",
    "GTK_MODULES",
];

/// To be called first of all, while there is only one thread.
pub(crate) fn harden(driven: bool) {
    #[cfg(target_os = "linux")]
    {
        leave_nothing();
        if !driven {
            SWITCHES.into_iter().for_each(gtk::glib::unsetenv);
        }
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (driven, SWITCHES);
}

/// Each of these may be refused by a system that is stricter already; none is worth not starting for.
#[cfg(target_os = "linux")]
fn leave_nothing() {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit, umask};
    let at_most = |bytes| Rlimit { current: Some(bytes), maximum: Some(bytes) };
    // One byte instead of none: no kernel writes so small a file either, and only this value also keeps a dump from a
    // program that collects them through a pipe. The processes of the web view inherit it.
    if setrlimit(Resource::Core, at_most(1)).is_err() {
        let _ = setrlimit(Resource::Core, at_most(0));
    }
    // Not inherited: a program that is executed starts readable again.
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
}
