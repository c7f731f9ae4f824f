//! A window with one empty field and nothing behind it: the least that a program of this frame can cost.
fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
