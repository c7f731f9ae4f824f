//! The officer's program.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> Result<(), Box<dyn std::error::Error>> {
    sala_window::run()?;
    Ok(())
}
