//! Setting text: from characters to lines of glyphs, the one place that measures a text.

mod faces;
mod fallback;
mod lines;
mod paragraph;
mod style;
mod typesetter;

pub use paragraph::Paragraph;
pub use style::{Align, TextStyle};
pub use typesetter::Typesetter;
