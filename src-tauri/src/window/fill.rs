//! Fills the screen with the window while a map is presented.

#[cfg(target_os = "linux")]
use super::awake::Awake;
use std::sync::atomic::{AtomicBool, Ordering};
use tauri::{State, WebviewWindow};

/// Whether the window fills the screen for a map, and what keeps the screen awake meanwhile.
#[derive(Default)]
pub struct Filling {
    on: AtomicBool,
    #[cfg(target_os = "linux")]
    awake: Awake,
}

impl Filling {
    /// Fills the screen and keeps it awake, or gives both up. Must be called on the main thread.
    ///
    /// Where the desktop grants neither, the map is presented in the window as it is.
    pub fn turn(&self, window: &WebviewWindow, on: bool, reason: &str) {
        if self.on.swap(on, Ordering::SeqCst) == on {
            return;
        }
        let _ = window.set_fullscreen(on);
        #[cfg(target_os = "linux")]
        self.awake.turn(on, reason);
        #[cfg(not(target_os = "linux"))]
        let _ = reason;
    }
}

/// Fills the screen with the window, or gives the screen back; `reason` is what the desktop may tell the user.
#[tauri::command]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a command gets its arguments by value"
)]
pub fn fill_screen(
    window: WebviewWindow,
    filled: bool,
    reason: String,
    filling: State<'_, Filling>,
) {
    filling.turn(&window, filled, &reason);
}
