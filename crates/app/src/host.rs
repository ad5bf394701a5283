use crate::Progress;
use std::{
    io,
    path::{Path, PathBuf},
};

/// What the shell around the window does for the app; in a test a fake stands in.
///
/// The calls may take as long as the user does; no lock of the app's is held meanwhile.
pub trait Host: Send + Sync {
    /// Lets the user choose an image; none where the user chose nothing.
    fn pick_picture(&self) -> Option<PathBuf>;

    /// Lets the user choose a file to import; none where the user chose nothing.
    fn pick_import(&self) -> Option<PathBuf>;

    /// Lets the user choose a folder, beginning in `start`; none where the user chose nothing.
    fn pick_folder(&self, start: &Path) -> Option<PathBuf>;

    /// Puts a picture, a PNG's bytes, on the clipboard.
    ///
    /// # Errors
    /// Why it cannot be put there.
    fn copy_picture(&self, png: Vec<u8>) -> io::Result<()>;

    /// Shows a file in the system's window on its folder.
    ///
    /// # Errors
    /// Why there is no such window.
    fn show_in_folder(&self, file: &Path) -> io::Result<()>;

    /// Tells how far long work is.
    fn progress(&self, progress: Progress);
}
