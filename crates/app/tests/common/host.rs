use app::{App, Host, Progress, Request};
use std::{
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

/// A shell whose user always chooses the same, and nothing where nothing is said.
#[derive(Default)]
pub struct FakeHost {
    pub picture: Option<PathBuf>,
    pub import: Option<PathBuf>,
    pub folder: Option<PathBuf>,
    /// Whose export the user stops as soon as it is told how far it is.
    pub stops: Option<Arc<App>>,
    pub shown: Mutex<Vec<PathBuf>>,
    pub copied: Mutex<Vec<Vec<u8>>>,
    pub progress: Mutex<Vec<f32>>,
}

impl Host for FakeHost {
    fn pick_picture(&self) -> Option<PathBuf> {
        self.picture.clone()
    }

    fn pick_import(&self) -> Option<PathBuf> {
        self.import.clone()
    }

    fn pick_folder(&self, _: &Path) -> Option<PathBuf> {
        self.folder.clone()
    }

    fn show_in_folder(&self, file: &Path) -> io::Result<()> {
        push(&self.shown, file.to_owned());
        Ok(())
    }

    fn copy_picture(&self, png: Vec<u8>) -> io::Result<()> {
        push(&self.copied, png);
        Ok(())
    }

    fn progress(&self, Progress { done }: Progress) {
        push(&self.progress, done);
        if let Some(app) = &self.stops
            && done > 0.0
            && done < 1.0
        {
            let stopped = app.answer(Request::StopExport, &Self::default());
            assert!(stopped.is_ok(), "{stopped:?}");
        }
    }
}

fn push<T>(kept: &Mutex<Vec<T>>, new: T) {
    kept.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(new);
}
