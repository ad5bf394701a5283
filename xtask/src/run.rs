use crate::{
    places::{built, cargo, npm, root, target},
    set_up,
    step::{Failure, Steps, run as do_run, said},
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Builds the app and opens it on a workspace file, or on a sample; draws the sample where there is no screen.
pub fn run(file: Option<&Path>) -> Result<(), Failure> {
    let mut steps = Steps::new(4);
    steps.begin("Look what is missing");
    set_up::to_build()?;
    steps.run("Build the window's face", npm().args(["run", "build"]))?;
    steps.run(
        "Build the app (about five minutes the first time)",
        cargo().args(["build", "--package", "desire-path"]),
    )?;
    let workspace = match file {
        Some(file) => file.to_owned(),
        None => sample()?,
    };
    if has_screen() {
        steps.begin("Open the app");
        println!("The workspace is {}", workspace.display());
        return do_run(
            Command::new(built("desire-path")?)
                .arg("--workspace")
                .arg(&workspace),
        );
    }
    steps.begin("Draw a journey: there is no screen to open the window on (DISPLAY and WAYLAND_DISPLAY are not set)");
    draw(&workspace)
}

/// The file of a workspace that begins with the samples.
pub fn sample() -> Result<PathBuf, Failure> {
    let folder = target()?.join("sample");
    let fault = |error| Failure::File(folder.display().to_string(), error);
    fs::create_dir_all(&folder).map_err(fault)?;
    Ok(folder.join("sample.desirepath"))
}

fn draw(workspace: &Path) -> Result<(), Failure> {
    let folder = root().join("out");
    fs::create_dir_all(&folder)
        .map_err(|error| Failure::File(folder.display().to_string(), error))?;
    let app = || -> Result<Command, Failure> {
        let mut app = Command::new(built("desire-path")?);
        app.arg("--workspace").arg(workspace);
        Ok(app)
    };
    let list =
        said(app()?.arg("list")).ok_or_else(|| Failure::Command("desire-path list".into()))?;
    println!("{list}");
    let nothing = || Failure::Check("The workspace holds no document to draw.".into());
    // A line is: kind, id, title.
    let journey = list
        .lines()
        .next()
        .and_then(|line| line.split('\t').nth(1))
        .ok_or_else(nothing)?;
    for ending in ["png", "pdf"] {
        let file = folder.join("journey").with_extension(ending);
        do_run(app()?.args(["export", journey, "--to"]).arg(file))?;
    }
    Ok(())
}

fn has_screen() -> bool {
    let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
