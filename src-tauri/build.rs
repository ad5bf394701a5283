//! Embeds the window's files, and the list of what the window may ask for.

use tauri_build::{AppManifest, Attributes, try_build};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let commands = AppManifest::new().commands(&["ask", "fill_screen", "leave"]);
    try_build(Attributes::new().app_manifest(commands))?;
    Ok(())
}
