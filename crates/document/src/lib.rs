//! What a journey, a persona and an empathy map are, and every way they change.
//!
//! No input or output, no clock, no randomness: ids and times come in.

mod apply;
mod change;
mod comparison;
mod date;
mod diff;
mod document;
mod edit;
mod filter;
mod future;
mod id;
mod kind;
mod order;
mod record;
mod rule;

pub use apply::{EditError, apply};
pub use change::{
    CardChange, EmpathyMapChange, FeelingChange, FreeNoteChange, JourneyChange, LaneChange,
    PersonaChange, PhaseChange, SavedViewChange, SectionChange, StepChange,
};
pub use comparison::{Aspect, Comparison, Difference, Pairing, compare};
pub use date::{Date, NotADate};
pub use diff::{Change, Diff};
pub use document::{Document, Row};
pub use edit::{At, CardCopy, Edit, FreeNoteMove, NewCard};
pub use filter::Filter;
pub use id::{
    CardId, DividerId, DocumentId, FeelingId, FreeNoteId, ImageHash, LaneId, NotAnImageHash,
    PersonaId, PhaseId, RecordId, SavedViewId, SectionId, StepId,
};
pub use kind::{
    Accent, BarrierKind, BasisKind, BoxKind, CardColour, CardDetail, ChannelKind, Curve,
    DividerKind, DocumentKind, EmpathyVariant, JourneyKind, JourneyState, LaneKind, Language,
    MetricSource, PersonaLayout, Presence, SectionKind, SolutionStatus,
};
pub use order::Order;
pub use record::{
    ArrowEnd, Basis, Card, Channel, Details, Divider, EmpathyMap, Feeling, FreeNote, Journey, Lane,
    Look, NoteForm, NoteFrame, NotePlace, Origin, Persona, Phase, Picture, Place, Portrait, Record,
    SavedView, Section, Step,
};
pub use rule::{
    LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT, RuleBroken, check, check_filter, check_record, clean,
    clean_tags,
};
