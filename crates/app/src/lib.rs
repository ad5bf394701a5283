//! The use cases: open, edit, undo, find, export. The one door for window and command line.

mod request;

pub use request::*;
