use crate::step::{Failure, said};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// The folder that cargo builds into, wherever it was told to.
pub fn target() -> Result<&'static Path, Failure> {
    static TARGET: OnceLock<Option<PathBuf>> = OnceLock::new();
    let found = TARGET.get_or_init(|| {
        let metadata = said(cargo().args(["metadata", "--no-deps", "--format-version=1"]))?;
        let (_, rest) = metadata.split_once("\"target_directory\":\"")?;
        rest.split_once('"')
            .map(|(folder, _)| folder.replace("\\\\", "\\").into())
    });
    let missing = || Failure::Check("cargo does not say where it builds".into());
    found.as_deref().ok_or_else(missing)
}

/// A program that was built, of the development profile.
pub fn built(name: &str) -> Result<PathBuf, Failure> {
    Ok(target()?
        .join("debug")
        .join(name)
        .with_extension(env::consts::EXE_EXTENSION))
}

/// Cargo, in the project's folder.
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// npm, in the window's folder.
pub fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("ui"));
    command
}
