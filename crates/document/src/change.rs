//! The fields that an edit can change, each with its new value.

use crate::{
    Accent, ArrowEnd, BarrierKind, Basis, BasisKind, CardColour, CardDetail, CardId, Channel, Date,
    DocumentId, EmpathyVariant, Filter, JourneyKind, JourneyState, LaneKind, Language, Look,
    MetricSource, PersonaId, PersonaLayout, Picture, Portrait, SectionKind, SolutionStatus,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
        /// Whether it is drawn as one narrow column.
        Collapsed(bool),
        /// What the speaker wants to say with it.
        SpeakerNotes(String),
    }

    /// A field of a saved view and its new value.
    SavedViewChange {
        /// The name.
        Name(String),
        /// What it shows.
        Filter(Filter),
        /// What the speaker wants to say with it.
        SpeakerNotes(String),
        /// The part of the drawing to look at; none is the whole.
        Look(Option<Look>),
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

    /// A field of a free note and its new value.
    FreeNoteChange {
        /// What it says.
        Text(String),
        /// Its colour.
        Colour(CardColour),
        /// Whether a hand that drags leaves it where it is.
        Locked(bool),
        /// A picture's image.
        Picture(Picture),
        /// Where an arrow begins.
        From(ArrowEnd),
        /// Where an arrow's head is.
        To(ArrowEnd),
    }
}
