//! Shows a file in the system's file manager.

use std::{io, path::Path};

/// Opens the file manager on a file, or on its folder where the manager cannot point at a file.
pub fn in_folder(file: &Path) -> io::Result<()> {
    std::fs::metadata(file)?;
    reveal(file)
}

#[cfg(target_os = "linux")]
fn reveal(file: &Path) -> io::Result<()> {
    use gtk::{
        gio::{BusType, Cancellable, DBusCallFlags, bus_get_sync},
        glib::{VariantTy, filename_to_uri, variant::ToVariant},
    };
    const MILLISECONDS: i32 = 2_000;
    let pointed_at = || {
        let address = filename_to_uri(file, None)?;
        bus_get_sync(BusType::Session, Cancellable::NONE)?.call_sync(
            Some("org.freedesktop.FileManager1"),
            "/org/freedesktop/FileManager1",
            "org.freedesktop.FileManager1",
            "ShowItems",
            Some(&(vec![address.as_str()], "").to_variant()),
            None::<&VariantTy>,
            DBusCallFlags::NONE,
            MILLISECONDS,
            Cancellable::NONE,
        )
    };
    match pointed_at() {
        Ok(_) => Ok(()),
        Err(_) => opener::open(file.parent().unwrap_or(file)).map_err(io::Error::other),
    }
}

#[cfg(not(target_os = "linux"))]
fn reveal(file: &Path) -> io::Result<()> {
    opener::reveal(file).map_err(io::Error::other)
}
