use super::Colour;
use serde::Serialize;
use std::ops::Range;
use std::sync::Arc;
use ts_rs::TS;

/// A text that was broken into lines and shaped.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Text {
    /// The whole text, as a reader reads or copies it.
    #[serde(skip)]
    #[ts(skip)]
    pub text: String,
    /// Its lines, from top to bottom.
    pub lines: Vec<Line>,
}

/// One line: its runs, from left to right as seen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Line {
    /// The runs.
    pub runs: Vec<Run>,
}

/// A stretch of one line in one face, size, colour and direction.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Run {
    /// The characters, in reading order.
    pub text: String,
    /// The face, by its place in the scene's list.
    pub face: FaceId,
    /// The size of the em.
    pub size: f32,
    /// The left edge.
    pub x: f32,
    /// The baseline.
    pub y: f32,
    /// The width.
    pub width: f32,
    /// The colour.
    pub colour: Colour,
    /// Whether it reads from right to left.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(as = "Option<bool>", optional)]
    pub rtl: bool,
    /// The glyphs, from left to right as seen.
    #[serde(skip)]
    #[ts(skip)]
    pub glyphs: Arc<[Glyph]>,
}

/// One shaped glyph.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Its number in the face.
    pub id: u32,
    /// Its place from the run's `x`, to the right.
    pub x: f32,
    /// Its place from the run's baseline, downwards.
    pub y: f32,
    /// How far the pen moves on.
    pub advance: f32,
    /// The bytes of the run's text that it stands for; glyphs of one cluster share a range.
    pub bytes: Range<usize>,
}

/// A face's place in the scene's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[ts(type = "number")]
pub struct FaceId(pub u16);

/// A font file's face at fixed axes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FontFace {
    /// The family's name, which the window asks its own engine for.
    pub family: String,
    /// The weight, 400 is regular.
    pub weight: u16,
    /// Whether it is slanted.
    pub italic: bool,
    /// The font file and the face's place in it.
    #[serde(skip)]
    #[ts(skip)]
    pub font: parley::FontData,
    /// The axes of a variable font, in the font's order, normalised.
    #[serde(skip)]
    #[ts(skip)]
    pub coords: Vec<i16>,
    /// The same axes as the font's designer counts them, by tag.
    #[serde(skip)]
    #[ts(skip)]
    pub axes: Vec<([u8; 4], f32)>,
}

impl PartialEq for FontFace {
    fn eq(&self, other: &Self) -> bool {
        self.font.data.id() == other.font.data.id()
            && self.font.index == other.font.index
            && self.coords == other.coords
            && self.weight == other.weight
            && self.italic == other.italic
    }
}
