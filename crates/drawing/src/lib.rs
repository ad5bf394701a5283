//! From a document to a [`scene::Scene`], and from a Scene to SVG, PNG and PDF.

pub mod avatar;
pub mod font;
mod glyph;
pub mod icon;
pub mod layout;
pub mod paint;
pub mod scene;
pub mod text;
pub mod theme;
