//! What the system's desktop does for the app: its dialogs, its file manager.

use super::show;
use app::{Host, Progress};
use rfd::AsyncFileDialog;
use std::{
    io,
    path::{Path, PathBuf},
};
use tauri::{AppHandle, Emitter, Manager, async_runtime::block_on};
use words::Words;

/// The event that tells how far long work is.
const PROGRESS: &str = "progress";

/// The endings of the pictures that can be taken in.
const PICTURES: &[&str] = &["png", "jpg", "jpeg", "webp", "gif", "PNG", "JPG", "JPEG"];

/// The endings of the files that can be read in.
const IMPORTS: &[&str] = &["json", "csv", "mmd", "mermaid", "md", "txt"];

/// The desktop around the window.
pub struct Desktop {
    app: AppHandle,
    words: &'static Words,
}

impl Desktop {
    /// The desktop, whose dialogs speak in these words.
    pub fn new(app: AppHandle, words: &'static Words) -> Self {
        Self { app, words }
    }

    fn dialog(&self, title: &str, start: Option<PathBuf>) -> AsyncFileDialog {
        let dialog = AsyncFileDialog::new().set_title(self.say(title));
        let dialog = match start.or_else(dirs::home_dir) {
            Some(start) => dialog.set_directory(start),
            None => dialog,
        };
        match self.app.get_webview_window(super::LABEL) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }

    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }
}

impl Host for Desktop {
    fn pick_picture(&self) -> Option<PathBuf> {
        let dialog = self
            .dialog("choose-picture", dirs::picture_dir())
            .add_filter(self.say("choose-pictures"), PICTURES);
        block_on(dialog.pick_file()).map(PathBuf::from)
    }

    fn pick_import(&self) -> Option<PathBuf> {
        let dialog = self
            .dialog("choose-import", dirs::document_dir())
            .add_filter(self.say("choose-imports"), IMPORTS)
            .add_filter(self.say("choose-any"), &["*"]);
        block_on(dialog.pick_file()).map(PathBuf::from)
    }

    fn pick_folder(&self, start: &Path) -> Option<PathBuf> {
        let dialog = self.dialog("choose-folder", Some(start.to_owned()));
        block_on(dialog.pick_folder()).map(PathBuf::from)
    }

    fn show_in_folder(&self, file: &Path) -> io::Result<()> {
        show::in_folder(file)
    }

    fn progress(&self, progress: Progress) {
        // A window that is being loaded again hears nothing, and needs nothing.
        let _ = self.app.emit(PROGRESS, progress);
    }
}

/// Tells the user something before there is a window, and waits until it is read.
///
/// Must be called on the main thread.
#[cfg(target_os = "linux")]
pub fn tell(sentence: &str) {
    use gtk::prelude::{DialogExt, GtkWindowExt};
    let dialog = gtk::MessageDialog::new(
        None::<&gtk::Window>,
        gtk::DialogFlags::empty(),
        gtk::MessageType::Error,
        gtk::ButtonsType::Close,
        sentence,
    );
    dialog.set_title("Desire Path");
    dialog.set_position(gtk::WindowPosition::Center);
    dialog.run();
}

/// Tells the user something before there is a window, and waits until it is read.
#[cfg(not(target_os = "linux"))]
pub fn tell(sentence: &str) {
    rfd::MessageDialog::new()
        .set_title("Desire Path")
        .set_level(rfd::MessageLevel::Error)
        .set_description(sentence)
        .show();
}
