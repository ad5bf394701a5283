//! The names of what is kept beside the documents.

/// The user's settings.
pub(crate) const SETTINGS: &str = "settings";
/// Whether the samples were put in.
pub(crate) const BEGUN: &str = "begun";
/// The document that was open last.
pub(crate) const LAST_OPEN: &str = "lastOpen";
/// The folder that was exported to last.
pub(crate) const FOLDER: &str = "folder";
