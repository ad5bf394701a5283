//! Painters: each turns a [`Scene`](crate::scene::Scene) into one kind of file.
//!
//! They have the same files inside: `shape` for boxes and outlines, `text` for glyphs, `image` for
//! pictures, `ink` for colours. What is mended in one is likely to have twins in the others.

mod error;
mod outline;
mod pictures;
mod watch;

pub mod pdf;
pub mod png;
pub mod svg;

pub use error::PaintError;
pub use pictures::{PictureError, Pictures};
pub use watch::Watch;
