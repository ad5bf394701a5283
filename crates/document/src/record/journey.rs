use crate::{
    Accent, CardDetail, Curve, Date, DividerId, DividerKind, DocumentId, FeelingId, JourneyKind,
    JourneyState, LaneId, LaneKind, Language, Order, PersonaId, PhaseId, StepId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A journey's header.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Journey {
    /// The document's id.
    pub id: DocumentId,
    /// By Dutch habit a sentence of the customer's: "Ik wil …".
    pub title: String,
    /// Who does what, and why now.
    pub scenario: String,
    /// What the customer wants to reach (doel).
    pub goal: String,
    /// What the customer expects beforehand (verwachtingen).
    pub expectations: String,
    /// Whose journey it is.
    pub kind: JourneyKind,
    /// As it goes, or as it should go.
    pub state: JourneyState,
    /// Whom it is about; the first is the primary persona.
    pub personas: Vec<PersonaId>,
    /// The organisation.
    pub organisation: String,
    /// The team.
    pub team: String,
    /// Who keeps it.
    pub owner: String,
    /// When it was drawn.
    pub date: Option<Date>,
    /// Which version it is, as the team counts.
    pub version: String,
    /// The language of the words that the app draws.
    pub language: Language,
    /// How much of what is known of a card is drawn on it.
    #[serde(default)]
    pub detail: CardDetail,
    /// The journey that this one was drawn from, as a future from a current one; it may be gone since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub origin: Option<DocumentId>,
}

impl Journey {
    /// An empty header.
    #[must_use]
    pub fn new(id: DocumentId, title: String, language: Language) -> Self {
        Self {
            id,
            title,
            scenario: String::new(),
            goal: String::new(),
            expectations: String::new(),
            kind: JourneyKind::Customer,
            state: JourneyState::Current,
            personas: Vec::new(),
            organisation: String::new(),
            team: String::new(),
            owner: String::new(),
            date: None,
            version: String::new(),
            language,
            detail: CardDetail::Brief,
            origin: None,
        }
    }
}

/// A phase: one or more steps (fase).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Phase {
    /// Its id.
    pub id: PhaseId,
    /// Its place among the phases.
    pub order: Order,
    /// Its name.
    pub name: String,
    /// Its colour; none takes the next of the theme's.
    pub colour: Option<Accent>,
    /// The phase of the journey that this one was drawn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub origin: Option<PhaseId>,
    /// Whether it is drawn as one narrow column that hides what lies in its steps.
    #[serde(default)]
    pub collapsed: bool,
    /// What the speaker wants to say with it.
    #[serde(default)]
    pub speaker_notes: String,
}

/// A step: one column (stap).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// The phase that it belongs to.
    pub phase: PhaseId,
    /// Its place among the phase's steps.
    pub order: Order,
    /// Its name.
    pub name: String,
    /// Whether it is a moment of truth (moment van de waarheid).
    pub moment_of_truth: bool,
    /// The journey that tells this step in full.
    pub link: Option<DocumentId>,
    /// The column's width in pixels.
    pub width: u16,
    /// The step of the journey that this one was drawn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub origin: Option<StepId>,
}

impl Step {
    /// A column's usual width in pixels.
    pub const WIDTH: u16 = 196;
    /// The narrowest column in pixels.
    pub const NARROWEST: u16 = 120;
    /// The widest column in pixels.
    pub const WIDEST: u16 = 800;
}

/// A lane: one row (rij).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Lane {
    /// Its id.
    pub id: LaneId,
    /// Its place among the lanes and dividers.
    pub order: Order,
    /// What it holds.
    pub kind: LaneKind,
    /// Its own name; empty takes the kind's.
    pub name: String,
    /// Whether it is left out of the picture.
    pub hidden: bool,
    /// Whether only its label is drawn.
    pub collapsed: bool,
    /// The least height in pixels; 0 lets its cards decide.
    pub height: u16,
    /// The lane of the journey that this one was drawn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub origin: Option<LaneId>,
}

impl Lane {
    /// The tallest least height in pixels.
    pub const TALLEST: u16 = 2000;
}

/// A line between lanes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Divider {
    /// Its id.
    pub id: DividerId,
    /// Its place among the lanes and dividers.
    pub order: Order,
    /// Which line it is.
    pub kind: DividerKind,
}

/// One point of a feelings curve. Where there is none, the curve has a gap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Feeling {
    /// Its id.
    pub id: FeelingId,
    /// The emotion lane that it lies in.
    pub lane: LaneId,
    /// The step.
    pub step: StepId,
    /// Whose feeling it is; none where the journey has no persona.
    pub persona: Option<PersonaId>,
    /// The real curve or the desired one.
    pub curve: Curve,
    /// From -2 to +2.
    pub value: f32,
    /// The feeling in a word.
    pub word: String,
    /// Why it is felt.
    pub reason: String,
}

impl Feeling {
    /// The lowest value.
    pub const LOWEST: f32 = -2.0;
    /// The highest value.
    pub const HIGHEST: f32 = 2.0;
}
