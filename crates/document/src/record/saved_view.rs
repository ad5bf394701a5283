use crate::{Filter, Order, SavedViewId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A view of a journey that was kept under a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct SavedView {
    /// Its id.
    pub id: SavedViewId,
    /// Its place among the saved views.
    pub order: Order,
    /// Its name.
    pub name: String,
    /// What it shows.
    pub filter: Filter,
    /// What the speaker wants to say with it.
    #[serde(default)]
    pub speaker_notes: String,
    /// The part of the drawing to look at; none is the whole.
    #[serde(default)]
    pub look: Option<Look>,
}

/// A part of a drawing, in its own pixels from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Look {
    /// The left edge.
    pub x: i32,
    /// The top edge.
    pub y: i32,
    /// The width.
    pub width: u32,
    /// The height.
    pub height: u32,
}

impl Look {
    /// The farthest that an edge lies from the corner, in pixels.
    pub const FARTHEST: i32 = 1_000_000;
    /// The greatest width and height in pixels; the least is 1.
    pub const GREATEST: u32 = 1_000_000;
}
