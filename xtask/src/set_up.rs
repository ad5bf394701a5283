//! Installs what the project needs, where it knows how; says exactly what is missing where it does not.

use crate::{
    places::{npm, root},
    step::{Failure, run, said, succeeds},
};
use std::{fs, path::Path, process::Command};

/// What building takes on Debian and Ubuntu.
const TO_BUILD: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];

/// What testing takes besides: a screen, a driver, fonts of other scripts, readers of what is exported.
const TO_TEST: &[&str] = &[
    "dbus",
    "fonts-noto-cjk",
    "fonts-noto-color-emoji",
    "fonts-noto-core",
    "poppler-utils",
    "webkit2gtk-driver",
    "xdotool",
    "xvfb",
];

const OTHER_SYSTEM: &str = "\
This is not Debian or Ubuntu, so what Desire Path needs must be installed by hand:

  Fedora   sudo dnf install gcc gcc-c++ make pkgconf-pkg-config webkit2gtk4.1-devel
  Arch     sudo pacman -S --needed base-devel webkit2gtk-4.1
  macOS    xcode-select --install
  Windows  Visual Studio Build Tools with \"Desktop development with C++\"; WebView2 comes with Windows

and everywhere Node.js 20.19 or newer, with npm. Then run this again.";

const NODE: &str = "Node.js 20.19 or newer, with npm, is needed for the window: https://nodejs.org or your system's packages.";

/// What is needed to build.
pub fn to_build() -> Result<(), Failure> {
    packages(TO_BUILD)?;
    window()
}

/// What is needed to build and test.
pub fn to_test() -> Result<(), Failure> {
    packages(&[TO_BUILD, TO_TEST].concat())?;
    window()
}

fn packages(needed: &[&str]) -> Result<(), Failure> {
    if !is_debian() {
        let there = !cfg!(target_os = "linux")
            || succeeds(Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1"]));
        return if there {
            Ok(())
        } else {
            Err(Failure::Missing(OTHER_SYSTEM.into()))
        };
    }
    let missing: Vec<&str> = needed
        .iter()
        .copied()
        .filter(|name| !installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing {}", missing.join(", "));
    // A list that cannot be refreshed may still do.
    let _ = run(apt().arg("update"));
    run(apt()
        .args(["install", "--yes", "--no-install-recommends"])
        .args(&missing))
    .map_err(|_| {
        let names = missing.join(" ");
        Failure::Missing(format!(
            "Could not install everything. Run: sudo apt-get install {names}"
        ))
    })
}

fn is_debian() -> bool {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    release
        .lines()
        .filter(|line| line.starts_with("ID=") || line.starts_with("ID_LIKE="))
        .any(|line| line.contains("debian"))
}

fn installed(package: &str) -> bool {
    let status = said(Command::new("dpkg-query").args(["-W", "-f", "${Status}", package]));
    status.is_some_and(|status| status.ends_with("ok installed"))
}

fn apt() -> Command {
    let root = said(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    let mut command = Command::new(if root { "env" } else { "sudo" });
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]);
    command
}

/// The window's packages, as its lock file names them.
fn window() -> Result<(), Failure> {
    let version = said(Command::new("node").arg("--version"));
    if !version.as_deref().is_some_and(new_enough) || !succeeds(npm().arg("--version")) {
        return Err(Failure::Missing(NODE.into()));
    }
    let ui = root().join("ui");
    let fresh = newer(
        &ui.join("node_modules/.package-lock.json"),
        &ui.join("package-lock.json"),
    );
    if fresh {
        Ok(())
    } else {
        run(npm().args(["ci", "--no-audit", "--no-fund"]))
    }
}

fn new_enough(version: &str) -> bool {
    let mut parts = version
        .trim_start_matches('v')
        .split('.')
        .map_while(|part| part.parse().ok());
    let version: (u32, u32) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    version >= (22, 12) || (version.0 == 20 && version.1 >= 19)
}

fn newer(what: &Path, than: &Path) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|file| file.modified()).ok();
    time(what).is_some_and(|what| time(than).is_none_or(|than| what >= than))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_node_that_the_window_can_be_built_with_is_new_enough() {
        for version in ["v20.19.0", "v20.20.2", "v22.12.0", "v24.1.0"] {
            assert!(new_enough(version), "{version}");
        }
        for version in ["v18.20.4", "v20.18.9", "v21.7.0", "v22.11.0", ""] {
            assert!(!new_enough(version), "{version}");
        }
    }
}
