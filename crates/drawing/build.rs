//! Lists the drawings of `icons/`, so that a file that is laid there is in the app.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let missing = |_| io::Error::other("cargo names no folders");
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(missing)?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(missing)?);
    for list in ["map", "avatars"] {
        let folder = here.join("../../icons").join(list);
        println!("cargo::rerun-if-changed={}", folder.display());
        fs::write(out.join(list).with_extension("rs"), drawings(&folder)?)?;
    }
    Ok(())
}

/// Rust for the names of a folder's SVG files, in alphabetical order, and for what they hold.
fn drawings(folder: &Path) -> io::Result<String> {
    let mut drawings = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        if let (Some(name), Some("svg")) = (text(file.file_stem()), text(file.extension())) {
            drawings.insert(name.to_owned(), file.canonicalize()?);
        }
    }
    let names: Vec<&String> = drawings.keys().collect();
    let files: Vec<String> = drawings
        .values()
        .map(|file| format!("include_str!({file:?})"))
        .collect();
    let files = files.join(",\n    ");
    Ok(format!(
        "/// Every name, in alphabetical order.\n\
         pub const NAMES: &[&str] = &{names:?};\n\
         const FILES: &[&str] = &[\n    {files}\n];\n"
    ))
}

fn text(part: Option<&OsStr>) -> Option<&str> {
    part.and_then(OsStr::to_str)
}
