use crate::{
    places::{built, cargo, npm, root, target},
    run::export,
    set_up,
    step::{Failure, run},
};
use std::{fs, io, path::PathBuf, process::Command};

/// The journey that README.md shows.
const SHOWN: &str = "Ik wil met mijn dochter naar het voorlezen";

/// Takes the pictures that `docs/window.drive` asks for, of the real window on a new workspace, and
/// draws one of its journeys.
pub fn take() -> Result<(), Failure> {
    set_up::to_test()?;
    run(npm().args(["run", "build"]))?;
    run(cargo().args(["build", "--package", "desire-path", "--package", "tests"]))?;
    let workspace = new_workspace()?;
    run(Command::new(built("drive")?)
        .current_dir(root())
        .args(["--screen", "1600x1000", "--workspace"])
        .arg(&workspace)
        .arg("docs/window.drive"))?;
    export(&workspace, SHOWN, &root().join("docs/journey"))
}

fn new_workspace() -> Result<PathBuf, Failure> {
    let folder = target()?.join("shown");
    let fault = |error| Failure::File(folder.display().to_string(), error);
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(fault(error)),
        _ => fs::create_dir_all(&folder).map_err(fault)?,
    }
    Ok(folder.join("shown.desirepath"))
}
