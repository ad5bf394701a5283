use crate::Message;
use document::{EditError, LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT, RuleBroken};
use drawing::paint::PaintError;
use exchange::pasted::PastedError;
use std::{io, path::PathBuf};
use store::{OpenError, StoreError};

pub use crate::picture::PictureError;

/// Why the app does not do what it was asked. Nothing is lost then.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The workspace cannot be opened.
    #[error("{path}: {error}", path = .path.display())]
    Open {
        /// The workspace's file.
        path: PathBuf,
        /// Why.
        error: OpenError,
    },
    /// The workspace did not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The edit cannot be made.
    #[error(transparent)]
    Edit(#[from] EditError),
    /// The image is not taken.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// The document cannot be painted.
    #[error(transparent)]
    Paint(#[from] PaintError),
    /// The file is not one that can be imported.
    #[error(transparent)]
    Import(#[from] exchange::ReadError),
    /// The clipboard does not take what is copied.
    #[error("the clipboard does not take it: {0}")]
    Clipboard(io::Error),
    /// What is pasted is not read.
    #[error(transparent)]
    Pasted(#[from] PastedError),
    /// A file cannot be read.
    #[error("{path} cannot be read: {error}", path = .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// A file cannot be written.
    #[error("{path} cannot be written: {error}", path = .path.display())]
    Write {
        /// The folder or file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// There is no template of this name.
    #[error("there is no template {0:?}")]
    NoTemplate(String),
    /// More than one document, or none, is called so.
    #[error("{count} documents are called {name:?}")]
    NotOne {
        /// What was looked for.
        name: String,
        /// How many are called so.
        count: usize,
    },
    /// What was said to be base 64 is not.
    #[error("the bytes did not arrive whole")]
    Garbled,
    /// A fault of the app's own.
    #[error("the app made a fault")]
    Fault,
}

impl Refusal {
    /// What the user reads: what happened, that nothing is lost, and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Open { path, error } => opening(error).with("path", path.display().to_string()),
            Self::Store(error) => storing(error),
            Self::Edit(error) => editing(error),
            Self::Picture(error) => match error {
                PictureError::TooLarge { most } => {
                    Message::new("picture-too-large").with("megabytes", megabytes(*most))
                }
                PictureError::TooManyPixels => Message::new("picture-too-many-pixels"),
                PictureError::Unknown => Message::new("picture-unknown"),
                PictureError::Broken(_) => Message::new("picture-broken"),
            },
            Self::Paint(error) => painting(error),
            Self::Import(error) => error
                .facts()
                .into_iter()
                .fold(Message::new(error.key()), |message, (name, fact)| {
                    message.with(name, fact)
                }),
            Self::Clipboard(_) => Message::new("clipboard-closed"),
            Self::Pasted(error) => pasting(error),
            Self::Read { path, error } => reading(error).with("path", path.display().to_string()),
            Self::Write { path, error } => writing(error).with("path", path.display().to_string()),
            Self::NoTemplate(name) => Message::new("template-missing").with("name", name.as_str()),
            Self::NotOne { name, count: 0 } => {
                Message::new("document-not-found").with("name", name.as_str())
            }
            Self::NotOne { name, count } => Message::new("document-not-one")
                .with("name", name.as_str())
                .with(
                    "count",
                    f64::from(u32::try_from(*count).unwrap_or(u32::MAX)),
                ),
            Self::Garbled => Message::new("picture-broken"),
            Self::Fault => Message::new("fault"),
        }
    }
}

impl From<Refusal> for Message {
    fn from(refusal: Refusal) -> Self {
        refusal.message()
    }
}

fn pasting(error: &PastedError) -> Message {
    match *error {
        PastedError::Empty => Message::new("pasted-empty"),
        PastedError::TooLarge { most, .. } => {
            Message::new("pasted-too-large").with("megabytes", megabytes(most as u64))
        }
        PastedError::TooMany { count, most } => Message::new("pasted-too-many")
            .with("count", f64::from(self::count(count)))
            .with("most", f64::from(self::count(most))),
    }
}

fn opening(error: &OpenError) -> Message {
    Message::new(match error {
        OpenError::Newer { .. } => "open-newer",
        OpenError::NotAWorkspace => "open-not-a-workspace",
        OpenError::Damaged(_) | OpenError::Store(StoreError::Damaged(_)) => "open-damaged",
        OpenError::ReadOnly => "open-read-only",
        OpenError::Busy => "open-busy",
        OpenError::Store(StoreError::Full) => "open-full",
        OpenError::NoAccess(error) if error.kind() == io::ErrorKind::NotFound => "open-not-there",
        OpenError::NoAccess(_) | OpenError::Store(_) => "open-no-access",
    })
}

fn storing(error: &StoreError) -> Message {
    Message::new(match error {
        StoreError::Full => "store-full",
        StoreError::Unreachable(_) | StoreError::Closed => "store-unreachable",
        StoreError::Damaged(_) => "store-damaged",
        StoreError::NoDocument => "document-gone",
        StoreError::Deleted => "document-deleted",
        StoreError::Refused(_) => "store-refused",
    })
}

fn editing(error: &EditError) -> Message {
    Message::new(match error {
        EditError::Missing { .. } => "edit-missing",
        EditError::LastStep => "edit-last-step",
        EditError::NoCardsHere => "edit-no-cards-here",
        EditError::NoFeelingsHere => "edit-no-feelings-here",
        EditError::LaneNotEmpty => "edit-lane-not-empty",
        EditError::Rule(RuleBroken::TextTooLong { .. }) => {
            return Message::new("edit-text-too-long").with("most", count(LONGEST_TEXT));
        }
        EditError::Rule(RuleBroken::NameTooLong { .. }) => {
            return Message::new("edit-text-too-long").with("most", count(LONGEST_NAME));
        }
        EditError::Rule(RuleBroken::ListTooLong { .. }) => {
            return Message::new("edit-list-too-long").with("most", count(LONGEST_LIST));
        }
        EditError::Rule(RuleBroken::OutOfRange { low, high, .. }) => {
            return Message::new("edit-out-of-range")
                .with("low", *low)
                .with("high", *high);
        }
        EditError::IdTaken(_) | EditError::WrongDocument | EditError::Rule(_) => "edit-impossible",
    })
}

fn painting(error: &PaintError) -> Message {
    Message::new(match error {
        PaintError::Empty => "paint-empty",
        PaintError::MissingPicture(_) | PaintError::BrokenPicture(_) => "paint-picture",
        PaintError::TooLarge { largest_scale, .. } => {
            return Message::new("paint-too-large").with("scale", f64::from(*largest_scale));
        }
        PaintError::Write(error) => return writing(error).with("path", ""),
        PaintError::Blank | PaintError::Pdf(_) | PaintError::Stopped => "paint-failed",
    })
}

fn reading(error: &io::Error) -> Message {
    Message::new(match error.kind() {
        io::ErrorKind::NotFound => "read-not-found",
        io::ErrorKind::PermissionDenied => "read-denied",
        io::ErrorKind::FileTooLarge => "read-too-large",
        _ => "read-failed",
    })
}

fn writing(error: &io::Error) -> Message {
    Message::new(match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "write-full",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "write-denied",
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => "write-no-folder",
        io::ErrorKind::AlreadyExists => "write-exists",
        _ => "write-failed",
    })
}

fn megabytes(bytes: u64) -> u32 {
    u32::try_from(bytes >> 20).unwrap_or(u32::MAX)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
