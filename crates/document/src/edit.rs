//! Everything that can be done to a document, in the field's terms.

use crate::{
    Accent, BarrierKind, Basis, BasisKind, Card, CardColour, CardDetail, CardId, Channel, Curve,
    Date, DividerId, DividerKind, DocumentId, EmpathyVariant, FeelingId, JourneyKind, JourneyState,
    LaneId, LaneKind, Language, MetricSource, PersonaId, PersonaLayout, PhaseId, Picture, Place,
    Portrait, RecordId, SectionId, SectionKind, SolutionStatus, StepId,
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
    /// Takes a persona off a journey, with her feelings and her marks on cards, or off an empathy map.
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

macro_rules! changes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident($value:ty),)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
        #[serde(tag = "field", content = "value", rename_all = "camelCase")]
        #[ts(export)]
        pub enum $name {
            $($(#[$vdoc])* $variant($value),)*
        }
    )*};
}

changes! {
    /// A field of a journey's header and its new value.
    JourneyChange {
        /// The title.
        Title(String),
        /// The scenario.
        Scenario(String),
        /// The goal.
        Goal(String),
        /// The expectations.
        Expectations(String),
        /// Whose journey it is.
        Kind(JourneyKind),
        /// Current or future.
        State(JourneyState),
        /// The personas. One who leaves takes her feelings along, except the last, whose stay as nobody's;
        /// one who comes first of all makes nobody's feelings hers.
        Personas(Vec<PersonaId>),
        /// The organisation.
        Organisation(String),
        /// The team.
        Team(String),
        /// Who keeps it.
        Owner(String),
        /// When it was drawn.
        Date(Option<Date>),
        /// The version.
        Version(String),
        /// The language of the fixed words.
        Language(Language),
        /// How much of what is known of a card is drawn on it.
        Detail(CardDetail),
    }

    /// A field of a persona's header and its new value.
    PersonaChange {
        /// The name.
        Name(String),
        /// The situation.
        Situation(String),
        /// The quote.
        Quote(String),
        /// Who said it.
        Quoted(String),
        /// The segment.
        Segment(String),
        /// The share of the customers, in percent.
        Share(Option<u8>),
        /// Whether the persona is a primary one.
        Primary(bool),
        /// The background.
        Background(String),
        /// The colour.
        Colour(Accent),
        /// The face.
        Portrait(Portrait),
        /// The language of the fixed words.
        Language(Language),
        /// The tags.
        Tags(Vec<String>),
        /// Who keeps it.
        Owner(String),
        /// When it was last found true.
        Date(Option<Date>),
        /// How much of it is drawn.
        Layout(PersonaLayout),
    }

    /// A field of an empathy map's header and its new value.
    EmpathyMapChange {
        /// The situation.
        Situation(String),
        /// With whom we feel.
        Persona(Option<PersonaId>),
        /// Whom it was made for.
        DesignedFor(String),
        /// Who made it.
        DesignedBy(String),
        /// When it was made.
        Date(Option<Date>),
        /// The version.
        Version(String),
        /// Which boxes it shows. Every note stays.
        Variant(EmpathyVariant),
        /// The language of the fixed words.
        Language(Language),
    }

    /// A field of a persona's section and its new value.
    SectionChange {
        /// The name.
        Name(String),
        /// What it tells. Every line stays.
        Kind(SectionKind),
        /// Whether it is left out.
        Hidden(bool),
    }

    /// A field of a phase and its new value.
    PhaseChange {
        /// The name.
        Name(String),
        /// The colour.
        Colour(Option<Accent>),
    }

    /// A field of a step and its new value.
    StepChange {
        /// The name.
        Name(String),
        /// Whether it is a moment of truth.
        MomentOfTruth(bool),
        /// The journey that tells it in full.
        Link(Option<DocumentId>),
        /// The column's width in pixels.
        Width(u16),
    }

    /// A field of a lane and its new value.
    LaneChange {
        /// The name.
        Name(String),
        /// What it holds. A lane with cards cannot become an emotion lane, nor one with feelings another.
        Kind(LaneKind),
        /// Whether it is left out.
        Hidden(bool),
        /// Whether only its label is drawn.
        Collapsed(bool),
        /// The least height in pixels.
        Height(u16),
    }

    /// A field of a feeling point and its new value.
    FeelingChange {
        /// From -2 to +2.
        Value(f32),
        /// The word.
        Word(String),
        /// The reason.
        Reason(String),
    }

    /// A field of a card and its new value.
    CardChange {
        /// What it says.
        Text(String),
        /// How that is known.
        Basis(Basis),
        /// Whether it was thought, seen, told or counted; the rest of its basis stays.
        BasisKind(BasisKind),
        /// Where it was learnt; the rest of its basis stays.
        BasisSource(String),
        /// How many people it was learnt from; the rest of its basis stays.
        BasisPeople(Option<u32>),
        /// When it was learnt; the rest of its basis stays.
        BasisDate(Option<Date>),
        /// Whom it is true of.
        Personas(Vec<PersonaId>),
        /// The tags.
        Tags(Vec<String>),
        /// The colour.
        Colour(Option<CardColour>),
        /// The icon's name.
        Icon(Option<String>),
        /// The picture.
        Picture(Option<Picture>),
        /// How many columns it covers.
        Span(u16),
        /// The channels.
        Channels(Vec<Channel>),
        /// How satisfied the customer is.
        Satisfaction(Option<u8>),
        /// How much it matters to the customer.
        CustomerImportance(Option<u8>),
        /// How much it matters to the organisation.
        OrganisationImportance(Option<u8>),
        /// Who said it.
        SaidBy(String),
        /// How bad it is.
        Severity(Option<u8>),
        /// What it is worth to the customer.
        CustomerValue(Option<u8>),
        /// What it is worth to the organisation.
        OrganisationValue(Option<u8>),
        /// What it takes.
        Effort(Option<u8>),
        /// The pains that it answers.
        Pains(Vec<CardId>),
        /// Who sees to it.
        Owner(String),
        /// How far it is.
        Status(Option<SolutionStatus>),
        /// When it should be done.
        Due(Option<Date>),
        /// The opportunity that it comes from.
        Opportunity(Option<CardId>),
        /// The number.
        Value(Option<f64>),
        /// What the number counts.
        Unit(String),
        /// How many answers it rests on.
        Answers(Option<u32>),
        /// When it was counted.
        Measured(Option<Date>),
        /// Where it comes from.
        MetricSource(Option<MetricSource>),
        /// What keeps people out.
        Barriers(Vec<BarrierKind>),
        /// How we help anyway.
        Help(String),
        /// The team or role.
        Team(String),
        /// A scale's right pole.
        Opposite(String),
        /// Where on a scale, from 0 to 100.
        Position(Option<u8>),
    }
}
