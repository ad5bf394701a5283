use crate::{
    places::{built, cargo, npm, root, target},
    set_up,
    step::{Failure, run},
};
use std::{env, fs, process::Command};

/// Runs every bench of every room, then times the app as it is released and its real window.
pub fn bench() -> Result<(), Failure> {
    set_up::to_test()?;
    rooms()?;
    run(npm().args(["run", "build"]))?;
    run(cargo().args(["build", "--release", "--package", "desire-path"]))?;
    run(cargo().args(["build", "--package", "tests", "--bin", "measure"]))?;
    let app = target()?.join("release").join("desire-path");
    run(Command::new(built("measure")?).env(
        "DESIRE_PATH_BINARY",
        app.with_extension(env::consts::EXE_EXTENSION),
    ))
}

fn rooms() -> Result<(), Failure> {
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
