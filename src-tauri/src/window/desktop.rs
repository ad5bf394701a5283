//! What the system's desktop does for the app: its dialogs, its file manager.

use super::{clipboard, show};
use app::{App, Host, Progress};
use rfd::AsyncFileDialog;
use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
};
use tauri::{AppHandle, Emitter, Manager, async_runtime::block_on};
use words::Words;

/// The event that tells how far long work is.
const PROGRESS: &str = "progress";

/// The endings of the pictures that can be taken in.
const PICTURES: &[&str] = &["png", "jpg", "jpeg", "webp", "gif"];

/// The endings of the files that can be read in.
const IMPORTS: &[&str] = &["json", "mmd", "mermaid", "md", "txt"];

/// The desktop around the window.
pub struct Desktop {
    handle: AppHandle,
    app: Arc<App>,
}

impl Desktop {
    /// The desktop, whose dialogs speak the language that the app is set to.
    pub fn new(handle: AppHandle, app: Arc<App>) -> Self {
        Self { handle, app }
    }

    fn dialog(&self, title: &str, start: Option<PathBuf>) -> AsyncFileDialog {
        let dialog = AsyncFileDialog::new().set_title(self.say(title));
        let dialog = match start.or_else(dirs::home_dir) {
            Some(start) => dialog.set_directory(start),
            None => dialog,
        };
        match self.handle.get_webview_window(super::LABEL) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }

    fn say(&self, key: &str) -> String {
        Words::of(self.app.language()).say(key, &[])
    }
}

impl Host for Desktop {
    fn pick_picture(&self) -> Option<PathBuf> {
        let dialog = self
            .dialog("choose-picture", dirs::picture_dir())
            .add_filter(self.say("choose-pictures"), &in_any_case(PICTURES));
        block_on(dialog.pick_file()).map(PathBuf::from)
    }

    fn pick_import(&self) -> Option<PathBuf> {
        let dialog = self
            .dialog("choose-import", dirs::document_dir())
            .add_filter(self.say("choose-imports"), &in_any_case(IMPORTS))
            .add_filter(self.say("choose-any"), &["*"]);
        block_on(dialog.pick_file()).map(PathBuf::from)
    }

    fn pick_folder(&self, start: &Path) -> Option<PathBuf> {
        let dialog = self.dialog("choose-folder", Some(start.to_owned()));
        block_on(dialog.pick_folder()).map(PathBuf::from)
    }

    fn copy_picture(&self, png: Vec<u8>) -> io::Result<()> {
        clipboard::put_picture(&self.handle, &png)
    }

    fn show_in_folder(&self, file: &Path) -> io::Result<()> {
        show::in_folder(file)
    }

    fn progress(&self, progress: Progress) {
        // A window that is being loaded again hears nothing, and needs nothing.
        let _ = self.handle.emit(PROGRESS, progress);
    }
}

/// Endings as a filter takes them, also in capitals: where case counts, as patterns.
fn in_any_case(endings: &[&str]) -> Vec<String> {
    let pattern = |letter: char| match letter {
        'a'..='z' if cfg!(target_os = "linux") => {
            format!("[{letter}{}]", letter.to_ascii_uppercase())
        }
        _ => letter.to_string(),
    };
    let ending = |ending: &&str| ending.chars().map(pattern).collect();
    endings.iter().map(ending).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn an_ending_is_offered_in_capitals_too() {
        assert_eq!(
            in_any_case(&["webp", "mp3"]),
            ["[wW][eE][bB][pP]", "[mM][pP]3"]
        );
    }
}
