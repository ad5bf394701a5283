//! Everything that can be done to a document, in the field's terms.

use crate::{
    Basis, Card, CardChange, CardId, Curve, DividerId, DividerKind, EmpathyMapChange,
    FeelingChange, FeelingId, Filter, FreeNote, FreeNoteChange, FreeNoteId, JourneyChange,
    LaneChange, LaneId, LaneKind, Look, NoteFrame, PersonaChange, PersonaId, PhaseChange, PhaseId,
    Place, RecordId, SavedViewChange, SavedViewId, SectionChange, SectionId, SectionKind,
    StepChange, StepId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing done to a document: a whole gesture, never a part of one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "edit",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[ts(export)]
pub enum Edit {
    /// Changes a field of the journey's header.
    ChangeJourney {
        /// The field and its new value.
        change: JourneyChange,
    },
    /// Changes a field of the persona's header.
    ChangePersona {
        /// The field and its new value.
        change: PersonaChange,
    },
    /// Changes a field of the empathy map's header.
    ChangeEmpathyMap {
        /// The field and its new value.
        change: EmpathyMapChange,
    },
    /// Takes a persona off a journey, with her feelings, or off an empathy map; and her marks off every
    /// card of any document.
    StrikePersona {
        /// Whom.
        persona: PersonaId,
    },
    /// Adds a section to a persona.
    AddSection {
        /// The new section's id.
        section: SectionId,
        /// What it tells.
        kind: SectionKind,
        /// Its own name; empty takes the kind's.
        name: String,
        /// Where, among the sections.
        at: At,
    },
    /// Changes a field of a section.
    ChangeSection {
        /// Which.
        section: SectionId,
        /// The field and its new value.
        change: SectionChange,
    },
    /// Moves a section with its lines.
    MoveSection {
        /// Which.
        section: SectionId,
        /// Where to, among the sections.
        at: At,
    },
    /// Removes a section and its lines.
    RemoveSection {
        /// Which.
        section: SectionId,
    },
    /// Adds a phase with its first step.
    AddPhase {
        /// The new phase's id.
        phase: PhaseId,
        /// Its name.
        name: String,
        /// Its first step's id.
        step: StepId,
        /// Its first step's name.
        step_name: String,
        /// Where, among the phases.
        at: At,
    },
    /// Changes a field of a phase.
    ChangePhase {
        /// Which.
        phase: PhaseId,
        /// The field and its new value.
        change: PhaseChange,
    },
    /// Moves a phase with its steps.
    MovePhase {
        /// Which.
        phase: PhaseId,
        /// Where to, among the phases.
        at: At,
    },
    /// Removes a phase with its steps and what lies in them. The last phase stays.
    RemovePhase {
        /// Which.
        phase: PhaseId,
    },
    /// Adds a step.
    AddStep {
        /// The new step's id.
        step: StepId,
        /// The phase that it belongs to.
        phase: PhaseId,
        /// Its name.
        name: String,
        /// Where, among the phase's steps.
        at: At,
    },
    /// Changes a field of a step.
    ChangeStep {
        /// Which.
        step: StepId,
        /// The field and its new value.
        change: StepChange,
    },
    /// Moves a step with what lies in it. A phase that loses its last step goes.
    MoveStep {
        /// Which.
        step: StepId,
        /// The phase that it belongs to from now on.
        phase: PhaseId,
        /// Where to, among that phase's steps.
        at: At,
    },
    /// Removes a step and what lies in it. A phase that loses its last step goes; the last step stays.
    RemoveStep {
        /// Which.
        step: StepId,
    },
    /// Adds a lane.
    AddLane {
        /// The new lane's id.
        lane: LaneId,
        /// What it holds.
        kind: LaneKind,
        /// Its own name; empty takes the kind's.
        name: String,
        /// Where, among the lanes and dividers.
        at: At,
    },
    /// Changes a field of a lane.
    ChangeLane {
        /// Which.
        lane: LaneId,
        /// The field and its new value.
        change: LaneChange,
    },
    /// Removes a lane and what lies in it.
    RemoveLane {
        /// Which.
        lane: LaneId,
    },
    /// Adds a divider.
    AddDivider {
        /// The new divider's id.
        divider: DividerId,
        /// Which line it is.
        kind: DividerKind,
        /// Where, among the lanes and dividers.
        at: At,
    },
    /// Makes a divider another line.
    ChangeDivider {
        /// Which.
        divider: DividerId,
        /// Which line it is from now on.
        kind: DividerKind,
    },
    /// Removes a divider.
    RemoveDivider {
        /// Which.
        divider: DividerId,
    },
    /// Moves a lane or a divider.
    MoveRow {
        /// Which.
        row: RecordId,
        /// Where to, among the lanes and dividers.
        at: At,
    },
    /// Adds cards next to each other.
    AddCards {
        /// The cards, from first to last.
        cards: Vec<NewCard>,
        /// Where they lie.
        place: Place,
        /// Where, among the cards there.
        at: At,
    },
    /// Puts cards of this document or another here, next to each other: what they hold stays, with their
    /// spans, but for links to cards that are not in this document.
    PutCards {
        /// The cards, from first to last, under new ids; their places and orders do not count.
        cards: Vec<Card>,
        /// Where they lie from now on; its span does not count.
        place: Place,
        /// Where, among the cards there.
        at: At,
    },
    /// Changes one field of some cards.
    ChangeCards {
        /// Which.
        cards: Vec<CardId>,
        /// The field and its new value.
        change: CardChange,
    },
    /// Moves cards to one place, in the order given. A span in a cell is kept.
    MoveCards {
        /// Which.
        cards: Vec<CardId>,
        /// Where they lie from now on; its span does not count.
        place: Place,
        /// Where to, among the cards there.
        at: At,
    },
    /// Copies cards, each to just behind itself.
    CopyCards {
        /// Which, and the ids of their copies.
        copies: Vec<CardCopy>,
    },
    /// Removes cards.
    RemoveCards {
        /// Which.
        cards: Vec<CardId>,
    },
    /// Sets the feeling of a step, a persona and a curve, where there was one or none.
    SetFeeling {
        /// The point's id, used where there is none yet.
        feeling: FeelingId,
        /// The emotion lane.
        lane: LaneId,
        /// The step.
        step: StepId,
        /// Whose.
        persona: Option<PersonaId>,
        /// The real curve or the desired one.
        curve: Curve,
        /// From -2 to +2.
        value: f32,
    },
    /// Changes a field of a feeling point.
    ChangeFeeling {
        /// Which.
        feeling: FeelingId,
        /// The field and its new value.
        change: FeelingChange,
    },
    /// Removes a feeling point, which leaves a gap.
    RemoveFeeling {
        /// Which.
        feeling: FeelingId,
    },
    /// Adds free notes, in layers next to each other. One that stands by a step or a lane that is not in this
    /// document stands by the paper's edge.
    AddFreeNotes {
        /// The notes, from the rearmost to the foremost, under new ids; their orders do not count.
        notes: Vec<FreeNote>,
        /// Where, among the layers.
        at: At,
    },
    /// Changes one field of some free notes.
    ChangeFreeNotes {
        /// Which.
        notes: Vec<FreeNoteId>,
        /// The field and its new value.
        change: FreeNoteChange,
    },
    /// Moves and resizes free notes, each to a frame of its own.
    MoveFreeNotes {
        /// Which, and where to.
        moves: Vec<FreeNoteMove>,
    },
    /// Moves free notes to layers next to each other, in the order given.
    LayerFreeNotes {
        /// Which, from the rearmost to the foremost.
        notes: Vec<FreeNoteId>,
        /// Where to, among the layers.
        at: At,
    },
    /// Removes free notes, and the arrows that join them.
    RemoveFreeNotes {
        /// Which.
        notes: Vec<FreeNoteId>,
    },
    /// Saves a view of a journey under a name.
    AddSavedView {
        /// The new view's id.
        saved_view: SavedViewId,
        /// Its name.
        name: String,
        /// What it shows.
        filter: Filter,
        /// The part of the drawing to look at; none is the whole.
        look: Option<Look>,
        /// Where, among the saved views.
        at: At,
    },
    /// Changes a field of a saved view.
    ChangeSavedView {
        /// Which.
        saved_view: SavedViewId,
        /// The field and its new value.
        change: SavedViewChange,
    },
    /// Moves a saved view.
    MoveSavedView {
        /// Which.
        saved_view: SavedViewId,
        /// Where to, among the saved views.
        at: At,
    },
    /// Removes a saved view; what it showed stays.
    RemoveSavedView {
        /// Which.
        saved_view: SavedViewId,
    },
    /// Several edits as one gesture, made in order; where one cannot be made, none is.
    Several {
        /// The edits.
        edits: Vec<Edit>,
    },
}

/// A place among siblings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "at", rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub enum At {
    /// Ahead of all.
    First,
    /// Behind all.
    Last,
    /// Just ahead of this one.
    Before {
        /// The sibling.
        id: RecordId,
    },
    /// Just behind this one.
    After {
        /// The sibling.
        id: RecordId,
    },
}

/// A card to add.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewCard {
    /// Its id.
    pub id: CardId,
    /// What it says.
    pub text: String,
    /// How that is known.
    #[serde(default)]
    #[ts(optional, as = "Option<Basis>")]
    pub basis: Basis,
}

/// A card and the id of the copy to make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct CardCopy {
    /// The card.
    pub of: CardId,
    /// The copy's id.
    pub copy: CardId,
}

/// A free note and its new frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct FreeNoteMove {
    /// The note; no arrow.
    pub note: FreeNoteId,
    /// Where it stands from now on, and how large it is.
    pub frame: NoteFrame,
}
