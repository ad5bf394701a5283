//! What the system's desktop does for the app: its dialogs, its file manager.

use super::show;
use app::{Host, Progress};
use rfd::{AsyncFileDialog, MessageButtons, MessageDialog, MessageLevel};
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

    fn dialog(&self, title: &str) -> AsyncFileDialog {
        let dialog = AsyncFileDialog::new().set_title(self.words.say(title, &[]));
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
            .dialog("choose-picture")
            .add_filter(self.say("choose-pictures"), PICTURES);
        block_on(dialog.pick_file()).map(PathBuf::from)
    }

    fn pick_import(&self) -> Option<PathBuf> {
        let dialog = self
            .dialog("choose-import")
            .add_filter(self.say("choose-imports"), IMPORTS)
            .add_filter(self.say("choose-any"), &["*"]);
        block_on(dialog.pick_file()).map(PathBuf::from)
    }

    fn pick_folder(&self, start: &Path) -> Option<PathBuf> {
        let dialog = self.dialog("choose-folder").set_directory(start);
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
pub fn tell(sentence: &str) {
    let dialog = MessageDialog::new()
        .set_title("Desire Path")
        .set_level(MessageLevel::Error)
        .set_description(sentence)
        .set_buttons(MessageButtons::Ok);
    dialog.show();
}
