//! Names every command, so that none is allowed by default: `capabilities/main.json` lists what the window may call.

/// The commands of the window; `tests/command_surface.rs` holds them against the other lists.
const COMMANDS: &[&str] = &[
    "add_card",
    "add_officer",
    "answer",
    "begin",
    "begin_sheet",
    "bring_back",
    "cards",
    "change_passphrase",
    "check_passphrase",
    "check_piece",
    "choose_card",
    "choose_folder",
    "close_window",
    "confirm_piece",
    "contacts",
    "copies",
    "decide_earlier",
    "drop_sheet",
    "end_conversation",
    "export",
    "forms_of_address",
    "go_on_without",
    "handover",
    "home",
    "keep_open",
    "lock",
    "make_copy",
    "note",
    "offer",
    "officers",
    "older",
    "open_case",
    "pause",
    "preview_export",
    "read_card",
    "recover",
    "recover_officers",
    "recovery",
    "rekey",
    "reopen",
    "result",
    "revoke_sheet",
    "salvage",
    "search_cases",
    "set_aside",
    "set_preferences",
    "set_recovery",
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
