//! Opens the window as large as it was left.

use serde::{Deserialize, Serialize};
use std::{fs, path::PathBuf};
use tauri::{App, LogicalSize, Runtime, Window};

/// How large the window is, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Place {
    width: f64,
    height: f64,
    maximized: bool,
}

impl Default for Place {
    fn default() -> Self {
        Self {
            width: 1440.0,
            height: 900.0,
            maximized: false,
        }
    }
}

impl Place {
    /// The least that the window can be.
    pub const LEAST: (f64, f64) = (760.0, 520.0);

    /// The place that was kept, no larger than the screen.
    pub fn kept<R: Runtime>(app: &App<R>) -> Self {
        let kept = file().and_then(|file| fs::read(file).ok());
        let place: Self = kept
            .and_then(|kept| serde_json::from_slice(&kept).ok())
            .unwrap_or_default();
        match app.primary_monitor() {
            Ok(Some(screen)) => place.within(screen.size().to_logical(screen.scale_factor())),
            _ => place,
        }
    }

    /// Keeps the place of a window. Failing to is no reason to trouble the user.
    pub fn keep<R: Runtime>(window: &Window<R>) {
        let Some(place) = Self::of(window).zip(file()) else {
            return;
        };
        if let (Ok(text), Some(folder)) = (serde_json::to_vec(&place.0), place.1.parent()) {
            let _ = fs::create_dir_all(folder).and_then(|()| fs::write(&place.1, text));
        }
    }

    /// Width and height.
    pub fn size(self) -> (f64, f64) {
        (self.width, self.height)
    }

    /// Whether it fills the screen.
    pub fn maximized(self) -> bool {
        self.maximized
    }

    fn of<R: Runtime>(window: &Window<R>) -> Option<Self> {
        // While it presents, it is as large as the screen, which nobody chose for it.
        if window.is_fullscreen().ok()? {
            return None;
        }
        let size: LogicalSize<f64> = window
            .inner_size()
            .ok()?
            .to_logical(window.scale_factor().ok()?);
        Some(Self {
            width: size.width,
            height: size.height,
            maximized: window.is_maximized().ok()?,
        })
    }

    fn within(self, screen: LogicalSize<f64>) -> Self {
        Self {
            width: self.width.min(screen.width).max(Self::LEAST.0),
            height: self.height.min(screen.height).max(Self::LEAST.1),
            ..self
        }
    }
}

fn file() -> Option<PathBuf> {
    Some(dirs::config_dir()?.join("desire-path").join("window.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_no_larger_than_the_screen() {
        let place = Place::default().within(LogicalSize::new(1280.0, 800.0));
        assert_eq!(place.size(), (1280.0, 800.0));
    }

    #[test]
    fn a_window_is_never_too_small_to_use() {
        let tiny = Place {
            width: 3.0,
            height: 3.0,
            maximized: false,
        };
        assert_eq!(
            tiny.within(LogicalSize::new(1280.0, 800.0)).size(),
            Place::LEAST
        );
    }
}
