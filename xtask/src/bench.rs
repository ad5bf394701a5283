use crate::{
    places::{built, cargo, npm, root, target},
    set_up,
    step::{Failure, Steps, run},
};
use std::{env, fs, process::Command};

/// Runs every bench of every room, then times the app as it is released and its real window.
pub fn bench() -> Result<(), Failure> {
    set_up::to_test()?;
    rooms()?;
    run(npm().args(["run", "build"]))?;
    run(&mut app())?;
    run(&mut measure_itself())?;
    run(&mut measure()?)
}

/// Times the window as it is released beside other canvases in the same engine. These are fetched for this alone.
pub fn beside() -> Result<(), Failure> {
    let rivals = root().join("tests/rivals");
    let npm_there = || {
        let mut npm = npm();
        npm.current_dir(&rivals);
        npm
    };
    let mut steps = Steps::new(7);
    steps.begin("Look what is missing");
    set_up::to_test()?;
    steps.run("Build the window's face", npm().args(["run", "build"]))?;
    steps.run("Build the app as it is released", &mut app())?;
    steps.run(
        "Fetch the other canvases (about 400 MB)",
        npm_there().args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]),
    )?;
    steps.run("Build their pages", npm_there().args(["run", "build"]))?;
    steps.run("Build what measures", &mut measure_itself())?;
    steps.run(
        "Measure (about ten minutes)",
        measure()?.arg("--beside").arg(rivals.join("dist")),
    )
}

fn app() -> Command {
    let mut build = cargo();
    build.args(["build", "--release", "--package", "desire-path"]);
    build
}

fn measure_itself() -> Command {
    let mut build = cargo();
    build.args(["build", "--package", "tests", "--bin", "measure"]);
    build
}

/// The program that measures, on the app as it is released.
fn measure() -> Result<Command, Failure> {
    let app = target()?.join("release").join("desire-path");
    let mut measure = Command::new(built("measure")?);
    measure.env(
        "DESIRE_PATH_BINARY",
        app.with_extension(env::consts::EXE_EXTENSION),
    );
    Ok(measure)
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
