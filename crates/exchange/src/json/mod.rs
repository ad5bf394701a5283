//! The app's own open format, described in `docs/format.md`: a tree that people can read and write,
//! from which every document comes back as it was.

mod orders;
mod read;
#[cfg(test)]
mod schema;
mod tree;
mod write;

pub use read::read;
pub(crate) use read::read_together;
pub use write::{WriteError, write};

/// What `format` says in a file of this format.
pub const FORMAT: &str = "desire-path";

/// The newest version that is read, and the one that is written.
pub const VERSION: u32 = 1;

/// The most bytes that a file may have.
pub const LARGEST: usize = 128 << 20;

/// The most records that one document of a file may have.
pub const MOST_RECORDS: usize = 50_000;

/// The most phases and steps, and the most lanes and dividers, that one journey of a file may have.
pub const MOST_COLUMNS: usize = 2_000;
