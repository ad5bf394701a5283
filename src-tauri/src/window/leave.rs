//! Lets the page finish what is being written before the window closes.

use super::LABEL;
use std::{
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::Duration,
};
use tauri::{AppHandle, CloseRequestApi, Emitter, Manager, State, WebviewWindow, Window};

/// The event that tells the page that the window is about to close.
const LEAVING: &str = "leaving";

/// How long the page may take. One that has lost its process never answers.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the page was asked to finish: each request and each answer is a turn, and odd ones wait.
#[derive(Default)]
pub struct Leaving(AtomicU32);

/// Asks the page to finish before a window closes; while it finishes, the window stays.
pub fn ask(window: &Window, close: &CloseRequestApi) {
    let turn = window.state::<Leaving>().0.fetch_or(1, Ordering::SeqCst);
    let asked = turn % 2 == 1;
    if asked {
        close.prevent_close();
        return;
    }
    if window.emit(LEAVING, ()).is_err() {
        return;
    }
    close.prevent_close();
    let handle = window.app_handle().clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        if handle.state::<Leaving>().0.load(Ordering::SeqCst) == turn | 1 {
            end(&handle);
        }
    });
}

/// Answers that the page has finished, and whether the window may close.
#[tauri::command]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a command gets its arguments by value"
)]
pub fn leave(window: WebviewWindow, finished: bool, leaving: State<'_, Leaving>) {
    let asked = leaving.0.load(Ordering::SeqCst);
    if asked % 2 == 1 {
        leaving.0.store(asked.wrapping_add(1), Ordering::SeqCst);
        if finished {
            end(window.app_handle());
        }
    }
}

fn end(handle: &AppHandle) {
    if let Some(window) = handle.get_webview_window(LABEL) {
        // A window that is gone already needs no closing.
        let _ = window.destroy();
    }
}
