use rusqlite::ErrorCode;
use std::io;

/// Why a file cannot be opened as a workspace. The file is then as it was.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A later version of the app wrote it.
    #[error("the workspace is of version {version}, which is newer than this app")]
    Newer {
        /// The file's version.
        version: i64,
    },
    /// It is some other file.
    #[error("the file is not a workspace")]
    NotAWorkspace,
    /// It is a workspace, or was one, but a part of it is lost.
    #[error("the workspace is damaged: {0}")]
    Damaged(String),
    /// It can be read but not written.
    #[error("the workspace cannot be written")]
    ReadOnly,
    /// Another process has it open.
    #[error("the workspace is open elsewhere")]
    Busy,
    /// There is no way to it.
    #[error("no access to the workspace: {0}")]
    NoAccess(io::Error),
    /// The database gave up.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                Self::Store(StoreError::Full)
            }
            _ => Self::NoAccess(error),
        }
    }
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                Self::Damaged(error.to_string())
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            _ => Self::Store(error.into()),
        }
    }
}

/// Why the workspace could not do what it was asked. Nothing of it is done then.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The file cannot be read or written any longer.
    #[error("the workspace cannot be reached: {0}")]
    Unreachable(String),
    /// A part of the file is lost.
    #[error("the workspace is damaged: {0}")]
    Damaged(String),
    /// The workspace has no such document.
    #[error("there is no such document")]
    NoDocument,
    /// The document is deleted; it can be restored.
    #[error("the document is deleted")]
    Deleted,
    /// The workspace is closed.
    #[error("the workspace is closed")]
    Closed,
    /// The database does not take it.
    #[error("the workspace does not take it: {0}")]
    Refused(String),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let says = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(
                ErrorCode::SystemIoFailure
                | ErrorCode::CannotOpen
                | ErrorCode::ReadOnly
                | ErrorCode::PermissionDenied
                | ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked,
            ) => Self::Unreachable(says),
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(says),
            _ if matches!(error, rusqlite::Error::FromSqlConversionFailure(..)) => {
                Self::Damaged(says)
            }
            _ => Self::Refused(says),
        }
    }
}
