use crate::{
    places::{cargo, root},
    step::{Failure, run},
};
use std::fs;

/// Runs every bench of every room.
pub fn bench() -> Result<(), Failure> {
    let rooms = root().join("crates");
    let fault = |error| Failure::File(rooms.display().to_string(), error);
    let mut names: Vec<String> = fs::read_dir(&rooms)
        .map_err(fault)?
        .filter_map(Result::ok)
        .filter(|room| room.path().join("benches").is_dir())
        .map(|room| room.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    for name in names {
        run(cargo().args(["bench", "--package", &name, "--benches"]))?;
    }
    Ok(())
}
