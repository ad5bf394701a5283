//! What a journey, a persona and an empathy map are, and every way they change.
//!
//! No input or output, no clock, no randomness: ids and times come in.

mod id;
mod kind;

pub use id::{
    CardId, DividerId, DocumentId, FeelingId, ImageHash, LaneId, NotAnImageHash, PersonaId,
    PhaseId, RecordId, StepId,
};
pub use kind::{
    Accent, BarrierKind, BasisKind, BoxKind, CardColour, ChannelKind, Curve, DividerKind,
    DocumentKind, JourneyKind, JourneyState, LaneKind, Language, MetricSource, Presence,
    SolutionStatus,
};
