use crate::{
    places::{built, cargo, npm, root},
    run::sample,
    set_up,
    step::{Failure, run},
};
use std::process::Command;

/// Takes the pictures that `docs/window.drive` asks for, of the real window.
pub fn take() -> Result<(), Failure> {
    set_up::to_test()?;
    run(npm().args(["run", "build"]))?;
    run(cargo().args(["build", "--package", "desire-path", "--package", "tests"]))?;
    let drive = Command::new(built("drive")?)
        .current_dir(root())
        .args(["--screen", "1600x1000", "--workspace"])
        .arg(sample()?)
        .arg("docs/window.drive")
        .status();
    match drive {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::Command("drive docs/window.drive".into())),
        Err(error) => Err(Failure::Start("drive".into(), error)),
    }
}
