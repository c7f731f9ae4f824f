//! The officer's program as tests and measurements drive it; in no package.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    sala_window::run_driven()?;
    Ok(())
}
