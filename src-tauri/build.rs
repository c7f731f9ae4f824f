//! Names every command, so that none is allowed by default: `capabilities/main.json` lists what the window may call.

/// The commands of the window; `tests/command_surface.rs` holds them against the other lists.
const COMMANDS: &[&str] = &[
    "add_card",
    "add_officer",
    "answer",
    "begin",
    "cards",
    "change_passphrase",
    "check_passphrase",
    "choose_card",
    "choose_folder",
    "choose_receipt",
    "close_window",
    "contacts",
    "decide_earlier",
    "end_conversation",
    "erase_case",
    "export",
    "forms_of_address",
    "go_on_without",
    "handover",
    "home",
    "keep_open",
    "keeping",
    "lock",
    "note",
    "offer",
    "officers",
    "older",
    "open_case",
    "pause",
    "preview_export",
    "read_card",
    "reopen",
    "result",
    "search_cases",
    "set_aside",
    "set_preferences",
    "set_retention",
    "set_up",
    "status",
    "suggest_passphrase",
    "take_stand",
    "take_words",
    "unlock",
    "words",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // `generate_context!` wants the folder; it is filled by `npm run ui:build`.
    std::fs::create_dir_all("../ui/dist")?;
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
