use crate::{CardColour, FreeNoteId, LaneId, Order, Picture, RecordId, StepId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that stands on top of the drawing, wherever it was put (losse notitie).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct FreeNote {
    /// Its id.
    pub id: FreeNoteId,
    /// Its layer: a later one is in front of an earlier one.
    pub order: Order,
    /// Whether a hand that drags leaves it where it is.
    #[serde(default)]
    pub locked: bool,
    /// What it says; an arrow's stands beside its middle.
    pub text: String,
    /// A sticky note's paper; the ink of a text or an arrow, where grey is the usual one.
    pub colour: CardColour,
    /// What it is, and where it stands.
    pub form: NoteForm,
}

/// What a free note is, and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub enum NoteForm {
    /// A text on a paper of its own (plakbriefje).
    Sticky {
        /// Where; what it says can make it taller.
        frame: NoteFrame,
    },
    /// A text on the drawing.
    Text {
        /// Where; what it says can make it taller.
        frame: NoteFrame,
    },
    /// A picture, as large as fits in its frame.
    Picture {
        /// Where.
        frame: NoteFrame,
        /// The image.
        picture: Picture,
    },
    /// An arrow, which follows what it joins.
    Arrow {
        /// Where it begins.
        from: ArrowEnd,
        /// Where its head is.
        to: ArrowEnd,
    },
}

/// A place with a size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NoteFrame {
    /// Its upper left corner.
    pub place: NotePlace,
    /// Its width in pixels.
    pub width: u16,
    /// Its height in pixels.
    pub height: u16,
}

impl NoteFrame {
    /// The least width and height in pixels.
    pub const SMALLEST: u16 = 16;
    /// The greatest width and height in pixels.
    pub const LARGEST: u16 = 4000;
}

/// A place on the drawing that keeps beside what it was put on when columns move and rows grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NotePlace {
    /// The step from whose column's left edge `x` counts; none, the paper's.
    #[serde(default)]
    pub column: Option<StepId>,
    /// The lane from whose row's upper edge `y` counts; none, the paper's.
    #[serde(default)]
    pub row: Option<LaneId>,
    /// Pixels to the right.
    pub x: i32,
    /// Pixels down.
    pub y: i32,
}

impl NotePlace {
    /// How far from its edge a place can be, in pixels.
    pub const FARTHEST: i32 = 20_000;
}

/// What an arrow begins or ends at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub enum ArrowEnd {
    /// A thing of this document, which takes the arrow along when it moves and when it goes.
    Thing {
        /// A record that is drawn: neither the head nor an arrow nor a saved view.
        id: RecordId,
    },
    /// A point of the drawing.
    Point {
        /// Where.
        place: NotePlace,
    },
}

impl ArrowEnd {
    /// The thing that it is at, where it is at one.
    #[must_use]
    pub const fn thing(&self) -> Option<RecordId> {
        match self {
            Self::Thing { id } => Some(*id),
            Self::Point { .. } => None,
        }
    }

    /// The point that it is at, where it is at no thing.
    #[must_use]
    pub const fn point(&self) -> Option<&NotePlace> {
        match self {
            Self::Point { place } => Some(place),
            Self::Thing { .. } => None,
        }
    }

    const fn thing_mut(&mut self) -> Option<&mut RecordId> {
        match self {
            Self::Thing { id } => Some(id),
            Self::Point { .. } => None,
        }
    }

    const fn point_mut(&mut self) -> Option<&mut NotePlace> {
        match self {
            Self::Point { place } => Some(place),
            Self::Thing { .. } => None,
        }
    }
}

impl FreeNote {
    /// The frame of one that has a frame; an arrow has none.
    #[must_use]
    pub const fn frame(&self) -> Option<&NoteFrame> {
        match &self.form {
            NoteForm::Sticky { frame }
            | NoteForm::Text { frame }
            | NoteForm::Picture { frame, .. } => Some(frame),
            NoteForm::Arrow { .. } => None,
        }
    }

    /// What an arrow joins, from its tail to its head; none of what is no arrow.
    #[must_use]
    pub const fn ends(&self) -> Option<(&ArrowEnd, &ArrowEnd)> {
        match &self.form {
            NoteForm::Arrow { from, to } => Some((from, to)),
            _ => None,
        }
    }

    /// The places by which it stands: its frame's, or those of an arrow's points.
    #[must_use]
    pub fn places(&self) -> Vec<&NotePlace> {
        match &self.form {
            NoteForm::Sticky { frame }
            | NoteForm::Text { frame }
            | NoteForm::Picture { frame, .. } => vec![&frame.place],
            NoteForm::Arrow { from, to } => {
                [from, to].into_iter().filter_map(ArrowEnd::point).collect()
            }
        }
    }

    /// The things that an arrow joins.
    pub fn things(&self) -> impl Iterator<Item = RecordId> {
        let ends = self.ends().map(|(from, to)| [from.thing(), to.thing()]);
        ends.into_iter().flatten().flatten()
    }

    pub(crate) fn places_mut(&mut self) -> Vec<&mut NotePlace> {
        match &mut self.form {
            NoteForm::Sticky { frame }
            | NoteForm::Text { frame }
            | NoteForm::Picture { frame, .. } => vec![&mut frame.place],
            NoteForm::Arrow { from, to } => [from, to]
                .into_iter()
                .filter_map(ArrowEnd::point_mut)
                .collect(),
        }
    }

    pub(crate) fn things_mut(&mut self) -> Vec<&mut RecordId> {
        match &mut self.form {
            NoteForm::Arrow { from, to } => [from, to]
                .into_iter()
                .filter_map(ArrowEnd::thing_mut)
                .collect(),
            _ => vec![],
        }
    }

    pub(crate) fn texts(&self) -> Vec<&str> {
        let mut texts = vec![self.text.as_str()];
        if let NoteForm::Picture { picture, .. } = &self.form {
            texts.push(&picture.alt);
        }
        texts
    }

    pub(crate) fn texts_mut(&mut self) -> Vec<&mut String> {
        let mut texts = vec![&mut self.text];
        if let NoteForm::Picture { picture, .. } = &mut self.form {
            texts.push(&mut picture.alt);
        }
        texts
    }
}
