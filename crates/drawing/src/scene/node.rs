use super::{Fill, Path, Point, Rect, Stroke, Text};
use document::{
    CardId, DividerId, DocumentId, FeelingId, FreeNoteId, ImageHash, JourneyState, LaneId,
    PersonaId, PhaseId, Place, StepId,
};
use serde::Serialize;
use ts_rs::TS;

/// One thing on the map: a card, a bar, a point. Painted whole, in one go.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Node {
    /// A name that stays the same from one layout to the next, as `card/0191…`.
    pub id: String,
    /// What it is, for reading order, tags, pointer and keyboard.
    pub part: Part,
    /// The box around the thing itself: a card's edge, a point's face.
    pub bounds: Rect,
    /// The box around everything painted; never smaller than `bounds`.
    pub ink: Rect,
    /// What a screen reader says, in the scene's language, without the place in the grid.
    pub name: String,
    /// What is painted, from the back to the front.
    pub marks: Vec<Mark>,
    /// Whether it stands back, because a filter does not let it through; its marks are pale already.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub faded: bool,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Part {
    /// A part of the header.
    Header {
        /// Which.
        field: HeaderPart,
    },
    /// Where two journeys are compared: the state and the title of the one that begins here.
    Side {
        /// Whether it is the current or the future one.
        state: JourneyState,
    },
    /// A persona's plate in the header.
    Persona {
        /// Whose.
        persona: PersonaId,
    },
    /// A phase's bar.
    Phase {
        /// Which.
        phase: PhaseId,
    },
    /// A step's head.
    Step {
        /// Which.
        step: StepId,
    },
    /// A lane's label.
    Lane {
        /// Which.
        lane: LaneId,
    },
    /// A card in a cell.
    Card {
        /// Which.
        card: CardId,
        /// Its row.
        lane: LaneId,
        /// Its first column.
        step: StepId,
        /// How many columns it covers.
        span: u32,
    },
    /// A card in a box of an empathy map or a section of a persona.
    Note {
        /// Which.
        card: CardId,
        /// The box or section that shows it, as [`super::Area::place`] names it.
        place: Place,
        /// Of a scale: the x of its left and its right pole.
        track: Option<[f32; 2]>,
    },
    /// A point of a feelings curve, with its face and word.
    Feeling {
        /// Which.
        feeling: FeelingId,
        /// Its row.
        lane: LaneId,
        /// Its column.
        step: StepId,
    },
    /// A feelings curve's line, without its points.
    Curve {
        /// Its row.
        lane: LaneId,
    },
    /// A divider between lanes.
    Divider {
        /// Which.
        divider: DividerId,
    },
    /// A box's or section's frame and head.
    Box {
        /// Which.
        place: Place,
    },
    /// A free note, in front of all that is not.
    FreeNote {
        /// Which.
        note: FreeNoteId,
        /// Of an arrow: its two ends, from the tail, with the two points that bend it between them.
        curve: Option<[Point; 4]>,
    },
    /// What the line styles and colours mean.
    Legend,
    /// In a section: a document that the persona is on.
    Appearance {
        /// Which document.
        document: DocumentId,
        /// The section.
        place: Place,
    },
    /// What a section says of itself, without a card: the sum of what is known, how many lines are left out.
    Summary {
        /// The section.
        place: Place,
    },
    /// Below everything: the organisation, the team, the version; what is left out.
    Footer,
    /// Lines and grounds that say nothing of themselves.
    Decoration,
}

/// A part of the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum HeaderPart {
    /// What the document is, where that is not said by its state.
    Kind,
    /// Current or future.
    State,
    /// The share of cards with evidence.
    Evidence,
    /// How much differs between two journeys.
    Differences,
    /// What the filter lets through.
    Filter,
    /// The title; a persona's name.
    Title,
    /// The scenario, the goal and the expectations; a persona's situation.
    Scenario,
    /// What a persona says.
    Quote,
    /// Who said that, and when.
    Quoted,
    /// Whether a persona is primary, the segment, the share and the tags.
    Facts,
    /// Where a persona comes from.
    Background,
    /// Whom an empathy map is about.
    Persona,
    /// Who made it or keeps it, for whom, when, and which version it is.
    Colophon,
}

/// One thing painted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Mark {
    /// An upright rectangle with round corners.
    Box {
        /// Where.
        rect: Rect,
        /// The corners' radius, 0 for sharp ones.
        radius: f32,
        /// Its fill.
        fill: Option<Fill>,
        /// Its edge.
        stroke: Option<Stroke>,
    },
    /// A free outline.
    Shape(Shape),
    /// Set text.
    Text(Text),
    /// A picture.
    Picture(Picture),
}

/// A free outline.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Shape {
    /// The outline.
    pub path: Path,
    /// Its fill (non-zero rule).
    pub fill: Option<Fill>,
    /// Its line.
    pub stroke: Option<Stroke>,
}

/// An image of the document, cut to cover `rect` from its middle.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "ScenePicture")]
pub struct Picture {
    /// Which image.
    pub image: ImageHash,
    /// Where.
    pub rect: Rect,
    /// The corners' radius; half the width makes it round.
    pub radius: f32,
    /// What it shows; none where it says nothing of itself.
    pub alt: Option<String>,
}
