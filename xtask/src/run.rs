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
    if !workspace.exists() {
        let samples = root().join("crates/exchange/samples/nl/read-aloud.json");
        do_run(app(&workspace)?.arg("import").arg(samples))?;
    }
    draw(&workspace)
}

/// The file of a workspace that begins with the samples.
fn sample() -> Result<PathBuf, Failure> {
    let folder = target()?.join("sample");
    let fault = |error| Failure::File(folder.display().to_string(), error);
    fs::create_dir_all(&folder).map_err(fault)?;
    Ok(folder.join("sample.desirepath"))
}

/// Draws the workspace's first journey, as PNG and PDF.
fn draw(workspace: &Path) -> Result<(), Failure> {
    let folder = root().join("out");
    let fault = |error| Failure::File(folder.display().to_string(), error);
    fs::create_dir_all(&folder).map_err(fault)?;
    let list = said(app(workspace)?.arg("list"));
    let list = list.ok_or_else(|| Failure::Command("desire-path list".into()))?;
    let nothing = || Failure::Check("The workspace holds no journey to draw.".into());
    // A line is a kind, an id and a title, with tabs between them.
    let first = list.lines().find_map(|line| line.strip_prefix("journey\t"));
    let (id, title) = first
        .and_then(|line| line.split_once('\t'))
        .ok_or_else(nothing)?;
    println!("{title}");
    export(workspace, id, &folder.join("journey"))
}

/// Exports a document, by its title or id, as PNG and PDF, to files of this name.
pub fn export(workspace: &Path, document: &str, to: &Path) -> Result<(), Failure> {
    for ending in ["png", "pdf"] {
        do_run(
            app(workspace)?
                .args(["export", document, "--replace", "--to"])
                .arg(to.with_extension(ending)),
        )?;
    }
    Ok(())
}

/// The app that was built, on a workspace.
fn app(workspace: &Path) -> Result<Command, Failure> {
    let mut app = Command::new(built("desire-path")?);
    app.arg("--workspace").arg(workspace);
    Ok(app)
}

fn has_screen() -> bool {
    let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
