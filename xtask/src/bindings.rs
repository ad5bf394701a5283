use crate::{
    places::{cargo, root},
    step::{Failure, run},
};
use std::fs;

/// The rooms whose types the window knows.
const ROOMS: [&str; 3] = ["document", "drawing", "app"];

/// Writes the window's types anew, so that one that is gone is gone there too.
pub fn write() -> Result<(), Failure> {
    let folder = root().join("ui/src/bindings");
    if folder.exists() {
        let fault = |error| Failure::File(folder.display().to_string(), error);
        fs::remove_dir_all(&folder).map_err(fault)?;
    }
    let rooms = ROOMS.iter().flat_map(|room| ["--package", room]);
    run(cargo()
        .args(["test", "--quiet"])
        .args(rooms)
        .args(["--lib", "export_bindings"]))
}
