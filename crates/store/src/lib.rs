//! The workspace file: one SQLite database that holds every document, its history and its images.
//!
//! One thread owns the connection; everything else sends it work and waits for the answer, which
//! comes only after the transaction is committed and on the disk.

mod act;
mod error;
mod header;
mod lock;
mod open;
mod schema;
mod store;
mod table;
mod thread;
mod travel;

pub use act::{Act, Deed};
pub use error::{OpenError, StoreError};
pub use store::{Committed, Entry, Found, History, Image, Store, Stretch};
pub use thread::Pending;

/// A moment, in milliseconds since the beginning of 1970 in universal time.
pub type Time = i64;
