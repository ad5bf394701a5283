//! The one drawing that every painter paints: a flat list of nodes at fixed places.

mod geometry;
mod ink;
mod node;
mod patch;
mod text;

pub use geometry::{Path, Point, Rect, Size};
pub use ink::{Colour, Fill, Stroke};
pub use node::{HeaderPart, Mark, Node, Part, Picture, Shape};
pub use patch::ScenePatch;
pub use text::{FaceId, FontFace, Glyph, Line, Run, Text};

use document::{DocumentId, LaneId, LaneKind, PhaseId, Place, StepId};
use serde::Serialize;
use ts_rs::TS;

/// A document laid out: everything resolved, so that painting is trivial.
///
/// Lengths are CSS pixels (1/96 inch) at scale 1, y points down, the origin is the top left.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Scene {
    /// The whole picture's size.
    pub size: Size,
    /// The document's title, for the file's metadata and for screen readers.
    pub title: String,
    /// What the picture shows, in a sentence or two: the description of an SVG or a PDF.
    pub description: String,
    /// The language the document's fixed words are drawn in, as a BCP 47 tag.
    pub language: String,
    /// The colour behind everything.
    pub paper: Colour,
    /// The faces that runs refer to by their place in this list.
    pub faces: Vec<FontFace>,
    /// Where the columns and rows, or the boxes, lie.
    pub frame: Frame,
    /// What is painted, from the back to the front.
    pub nodes: Vec<Node>,
    /// Characters for which no font was found; they are drawn as a box.
    pub missing: Vec<char>,
}

impl Scene {
    /// The same without what is painted.
    fn without_nodes(&self) -> Self {
        Self {
            size: self.size,
            title: self.title.clone(),
            description: self.description.clone(),
            language: self.language.clone(),
            paper: self.paper,
            faces: self.faces.clone(),
            frame: self.frame.clone(),
            nodes: Vec::new(),
            missing: self.missing.clone(),
        }
    }
}

/// The places that a document's cards lie in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Frame {
    /// A journey: rows by columns.
    Grid(Grid),
    /// An empathy map's boxes or a persona's sections.
    Boxes {
        /// The boxes, in reading order.
        boxes: Vec<Area>,
    },
}

/// A journey's rows and columns.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Grid {
    /// The journey.
    pub journey: DocumentId,
    /// The column of lane labels.
    pub labels: Rect,
    /// The steps' cells together.
    pub body: Rect,
    /// The phases, from left to right.
    pub phases: Vec<Band>,
    /// The steps, from left to right, but for those of collapsed phases.
    pub columns: Vec<Column>,
    /// The lanes that are shown, from top to bottom.
    pub rows: Vec<Row>,
}

/// A phase's width.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Band {
    /// The phase.
    pub phase: PhaseId,
    /// Its name.
    pub name: String,
    /// The left edge.
    pub x: f32,
    /// The width.
    pub width: f32,
    /// Whether it is drawn as one narrow column; its steps then have none.
    pub collapsed: bool,
}

/// A step's column.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Column {
    /// The step.
    pub step: StepId,
    /// The phase that it belongs to.
    pub phase: PhaseId,
    /// Its name.
    pub name: String,
    /// The left edge of its cells.
    pub x: f32,
    /// The width of its cells.
    pub width: f32,
}

/// A lane's row.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// The lane.
    pub lane: LaneId,
    /// What the lane holds; with its name this makes the label.
    pub lane_kind: LaneKind,
    /// The name as drawn.
    pub name: String,
    /// The upper edge.
    pub y: f32,
    /// The height.
    pub height: f32,
    /// Whether only the label is drawn.
    pub collapsed: bool,
    /// In an emotion lane: the y of the values +2 and -2.
    pub scale: Option<[f32; 2]>,
}

/// A named box or section that cards lie in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Area {
    /// Which one it is.
    pub place: Place,
    /// Its name as drawn.
    pub name: String,
    /// What to ask oneself while filling it; empty where its name says enough.
    pub question: String,
    /// Where it lies.
    pub bounds: Rect,
    /// Where its cards lie, or would.
    pub body: Rect,
    /// How they follow each other there.
    pub flow: Flow,
}

/// How the cards of an area lie: from its body's top left, each where there is room highest up, from left
/// to right.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct Flow {
    /// How many columns there are.
    pub columns: u32,
    /// The width of each.
    pub width: f32,
    /// The room between two columns, and below each card.
    pub gap: f32,
    /// The height of a card with one line of text.
    pub least: f32,
}

impl Flow {
    /// Where the next card lies, from the body's top left, in columns that end here so far.
    pub(crate) fn next(&self, bottoms: &mut Vec<f32>, height: f32) -> (f32, f32) {
        bottoms.resize(self.columns.max(1) as usize, 0.0);
        let mut column = 0;
        for (place, bottom) in bottoms.iter().enumerate() {
            if *bottom < bottoms[column] - 0.5 {
                column = place;
            }
        }
        let y = bottoms[column];
        bottoms[column] = y + height + self.gap;
        #[expect(clippy::cast_precision_loss, reason = "a handful")]
        let x = column as f32 * (self.width + self.gap);
        (x, y)
    }
}
