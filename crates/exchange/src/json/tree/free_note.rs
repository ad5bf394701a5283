#[cfg(test)]
use super::super::schema as words;
use super::{Picture, is_default};
use document::{CardColour, Order};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A free note: it stands on top of the drawing, wherever it was put.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct FreeNote {
    /// Its id, a UUID; left out, a new one is made.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub id: Option<Uuid>,
    /// A name of your own by which arrows refer to it.
    #[serde(rename = "ref", default, skip_serializing_if = "is_default")]
    pub local: Option<String>,
    /// The app's own sorting key. Leave it out: the list itself says the order.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub order: Option<Order>,
    /// Whether a hand that drags leaves it where it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub locked: bool,
    /// What it says.
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: String,
    /// Its colour; left out, yellow for a sticky note, and grey, the usual ink, for what has no paper.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::card_colour"))]
    pub colour: Option<CardColour>,
    /// What it is, and where it stands.
    pub form: NoteForm,
}

/// What a free note is, and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(in crate::json) enum NoteForm {
    /// A text on a paper of its own.
    Sticky(Frame),
    /// A text on the drawing.
    Text(Frame),
    /// A picture, as large as fits in its frame.
    Picture(FramedPicture),
    /// An arrow, which follows what it joins.
    Arrow(Arrow),
}

/// A place with a size. Left of or above the paper nothing is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Frame {
    /// In a journey: the step from whose column's left edge `x` counts, by ref, id or name; left out, the paper's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub step: Option<String>,
    /// In a journey: the lane from whose row's upper edge `y` counts, by id or name; left out, the paper's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lane: Option<String>,
    /// Pixels to the right.
    #[cfg_attr(test, schemars(range(min = -20000, max = 20000)))]
    pub x: i32,
    /// Pixels down.
    #[cfg_attr(test, schemars(range(min = -20000, max = 20000)))]
    pub y: i32,
    /// Its width in pixels.
    #[cfg_attr(test, schemars(range(min = 16, max = 4000)))]
    pub width: u16,
    /// Its height in pixels; what it says can make it taller.
    #[cfg_attr(test, schemars(range(min = 16, max = 4000)))]
    pub height: u16,
}

/// A picture in its frame.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct FramedPicture {
    /// Where it stands.
    pub frame: Frame,
    /// The image.
    pub picture: Picture,
}

/// What an arrow joins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Arrow {
    /// Where it begins.
    pub from: ArrowEnd,
    /// Where its head is.
    pub to: ArrowEnd,
}

/// What an arrow begins or ends at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(in crate::json) enum ArrowEnd {
    /// A card or a free note by ref or id, a step by ref, id or name, or whatever else is drawn by its id.
    Thing(String),
    /// A point of the drawing.
    Point(Point),
}

/// A point of the drawing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Point {
    /// In a journey: the step from whose column's left edge `x` counts, by ref, id or name; left out, the paper's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub step: Option<String>,
    /// In a journey: the lane from whose row's upper edge `y` counts, by id or name; left out, the paper's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lane: Option<String>,
    /// Pixels to the right.
    #[cfg_attr(test, schemars(range(min = -20000, max = 20000)))]
    pub x: i32,
    /// Pixels down.
    #[cfg_attr(test, schemars(range(min = -20000, max = 20000)))]
    pub y: i32,
}
