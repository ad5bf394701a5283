//! One process at a time may write a workspace; a lock on a file beside it says which.
//!
//! Not a lock on the workspace itself: some systems would then keep the database from it too, and
//! those who only read should not have to wait.

use crate::{OpenError, header::beside};
use std::{
    fs::{File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
};

/// How often a lock is taken anew that turned out to be another file's.
const TRIES: usize = 10;

/// Held for as long as it lives; the system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock of the workspace at `path`.
    ///
    /// # Errors
    /// [`OpenError::Busy`] where another process holds it.
    pub(crate) fn take(path: &Path) -> Result<Self, OpenError> {
        let path = beside(path, "-lock");
        for _ in 0..TRIES {
            let opened = OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path);
            let file = opened.map_err(|error| match error.kind() {
                io::ErrorKind::PermissionDenied => OpenError::ReadOnly,
                _ => error.into(),
            })?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(OpenError::Busy),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
            // Whoever held it before may have removed the file between our opening and locking it.
            if is_at(&file, &path) {
                return Ok(Self { file, path });
            }
        }
        // Some network drives never give an open file the number of its path: there no lock is sure.
        Err(OpenError::Busy)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Elsewhere the file stays, since only here a removal can be noticed by who comes next.
        #[cfg(unix)]
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let place = |metadata: std::fs::Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(held), Ok(there)) => place(held) == place(there),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}
