//! Other formats in and out: the app's own open JSON format, Mermaid's journeys in, and what is pasted.
//!
//! Bytes come in and bytes go out; files are the caller's. New ids come from the caller too.

mod error;
mod image;
pub mod json;
pub mod mermaid;
mod note;
pub mod pasted;
mod read;
mod reading;
mod shipped;
mod text;

pub use error::{Fact, ReadError, Referred};
pub use image::{Image, MediaType};
pub use note::Note;
pub use read::{Source, read};
pub use reading::{Images, Reading};
pub use shipped::{TemplateFile, samples, templates};

/// Where new ids come from.
pub type Ids<'a> = dyn FnMut() -> uuid::Uuid + 'a;
