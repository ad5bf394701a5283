//! Brings the window back when its web process is lost: it holds no truth, so nothing is missing.

use std::{
    cell::Cell,
    time::{Duration, Instant},
};
use tauri::WebviewWindow;
use webkit2gtk::WebViewExt;

/// A page that is lost sooner than this after it was loaded is not loaded again at once.
const STEADY: Duration = Duration::from_secs(2);

/// Loads the page again whenever its process ends.
pub fn keep_alive(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|platform| {
        let loaded = Cell::new(Instant::now());
        platform
            .inner()
            .connect_web_process_terminated(move |view, _| {
                let wait = if loaded.get().elapsed() < STEADY {
                    STEADY
                } else {
                    Duration::ZERO
                };
                loaded.set(Instant::now() + wait);
                let view = view.clone();
                gtk::glib::timeout_add_local_once(wait, move || view.reload());
            });
    })
}
