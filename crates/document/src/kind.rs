//! The closed lists of the field: what kinds of lanes, boxes, dividers and documents there are.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident,)* })*) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
        )]
        #[serde(rename_all = "camelCase")]
        #[ts(export)]
        pub enum $name {
            $($(#[$vdoc])* $variant,)*
        }

        impl $name {
            /// Every one, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];
        }
    )*};
}

kinds! {
    /// What a document is.
    DocumentKind {
        /// A customer journey (klantreis).
        Journey,
        /// A persona.
        Persona,
        /// An empathy map (empathiekaart).
        EmpathyMap,
    }

    /// The language of a document's fixed words.
    Language {
        /// Dutch (nl).
        Dutch,
        /// English (en).
        English,
    }

    /// Whose journey it is.
    JourneyKind {
        /// A customer's (klantreis).
        Customer,
        /// An employee's (medewerkersreis).
        Employee,
    }

    /// Whether a journey is drawn as it goes or as it should go.
    JourneyState {
        /// As it goes (huidige situatie).
        Current,
        /// As it should go (gewenste situatie).
        Future,
    }

    /// How much of what is known of a card is drawn on it.
    #[derive(Default)]
    CardDetail {
        /// What a slide can bear: the source of pains, gains and quotes, the scores that decide.
        #[default]
        Brief,
        /// All of it.
        Full,
    }

    /// What a lane holds.
    LaneKind {
        /// What the customer does (doet).
        Action,
        /// What the customer needs (behoefte).
        Need,
        /// What the customer thinks, drawn as a quote (denkt).
        Thought,
        /// How the customer feels: points instead of cards (beleving).
        Emotion,
        /// Where customer and service meet (contactmoment).
        Touchpoint,
        /// Pictures with captions (beeldverhaal).
        Storyboard,
        /// What somebody said (citaat).
        Quote,
        /// What goes wrong (knelpunt).
        Pain,
        /// What goes well (hoogtepunt).
        Gain,
        /// What could be better (kans).
        Opportunity,
        /// What is done about it (oplossing).
        Solution,
        /// What was counted (meting).
        Metric,
        /// What keeps people out (drempel).
        Barrier,
        /// A rule, and how we help anyway (regel, en hoe we toch helpen).
        Rule,
        /// What the customer sees or holds (fysiek bewijs).
        Evidence,
        /// What staff do in sight (zichtbaar handelen).
        Frontstage,
        /// What staff do out of sight (achter de schermen).
        Backstage,
        /// What supports them (ondersteuning).
        Support,
        /// Anything (vrij).
        Text,
    }

    /// A line between lanes.
    DividerKind {
        /// Between customer and staff (interactielijn).
        Interaction,
        /// Between what the customer sees and does not see (zichtlijn).
        Visibility,
        /// Between staff and what supports them (interne-interactielijn).
        InternalInteraction,
    }

    /// How a statement is known (onderbouwing).
    BasisKind {
        /// It is only thought (aanname).
        Assumption,
        /// It was seen (observatie).
        Observation,
        /// It was told (gesprek).
        Conversation,
        /// It was counted (meting).
        Measurement,
    }

    /// A card's own colour, instead of its lane's.
    CardColour {
        /// Grey.
        Grey,
        /// Red.
        Red,
        /// Yellow.
        Yellow,
        /// Green.
        Green,
        /// Blue.
        Blue,
        /// Purple.
        Purple,
    }

    /// The colour of a phase's bar, or of a persona.
    Accent {
        /// #0B6E63.
        Teal,
        /// #2F5DA8.
        Blue,
        /// #6B4FA3.
        Purple,
        /// #A4496F.
        Pink,
        /// #8A5A12.
        Brown,
        /// #4B6B1F.
        Green,
    }

    /// Which of two feelings curves a point is on.
    Curve {
        /// As it is.
        Real,
        /// As it should be.
        Desired,
    }

    /// Where customer and service meet (kanaal).
    ChannelKind {
        /// The desk (balie).
        Desk,
        /// A conversation with staff or a volunteer.
        Person,
        /// The building and its signs.
        Building,
        /// The website.
        Website,
        /// An app.
        App,
        /// E-mail.
        Email,
        /// A newsletter.
        Newsletter,
        /// Telephone.
        Phone,
        /// Chat, as WhatsApp.
        Chat,
        /// Social media.
        SocialMedia,
        /// A search engine.
        Search,
        /// A letter.
        Letter,
        /// A poster or flyer.
        Poster,
        /// A ticket or card.
        Ticket,
        /// A book or another object of the collection.
        Collection,
        /// A machine for self-service.
        Machine,
        /// An event or a course.
        Event,
        /// School.
        School,
        /// A partner, as the town hall or a doctor.
        Partner,
        /// Family, friends, neighbours.
        WordOfMouth,
        /// Radio, television, the newspaper.
        Media,
        /// Anything else.
        Other,
    }

    /// Whether a contact is online or face to face.
    Presence {
        /// Through a screen or a telephone.
        Online,
        /// In person, or in the hand.
        InPerson,
    }

    /// What keeps people out (drempel).
    BarrierKind {
        /// Reading and writing are hard (laaggeletterdheid).
        LowLiteracy,
        /// Another language (taal).
        Language,
        /// Little digital skill (digitale vaardigheid).
        DigitalSkill,
        /// Getting there, getting in, seeing, hearing (toegankelijkheid).
        Access,
        /// What it costs (kosten).
        Cost,
    }

    /// How far a solution is.
    SolutionStatus {
        /// An idea (idee).
        Idea,
        /// Being tried (proef).
        Trying,
        /// Done (klaar).
        Done,
        /// Dropped (vervallen).
        Dropped,
    }

    /// Where a number comes from.
    MetricSource {
        /// A survey (enquête).
        Survey,
        /// A mystery guest.
        MysteryGuest,
        /// The Net Promoter Score.
        Nps,
        /// Counting visits, loans, clicks (telling).
        Count,
        /// Anything else.
        Other,
    }

    /// How much of a persona is drawn.
    #[derive(Default)]
    PersonaLayout {
        /// The whole sheet (vel).
        #[default]
        Sheet,
        /// A card to lay beside a journey: the plate and the first lines (kaartje).
        Compact,
    }

    /// What a section of a persona tells.
    SectionKind {
        /// The facts that matter: age, family, work (feiten die ertoe doen).
        Demographics,
        /// What the persona wants to reach (doelen).
        Goals,
        /// What the persona needs (behoeften).
        Needs,
        /// What the persona wants done (klus).
        Jobs,
        /// What stands in the way (wat zit in de weg).
        Frustrations,
        /// What moves the persona (drijfveren).
        Motivations,
        /// What the persona does now, and the ways around (gedrag en omwegen).
        Behaviour,
        /// Scales with two named poles (schalen): each card is one.
        Scales,
        /// How the persona is reached (kanalen).
        Channels,
        /// What the persona reads and writes on (apparaten).
        Devices,
        /// How well the persona finds the way there (digitale vaardigheid).
        DigitalSkill,
        /// What keeps the persona out, and what helps (drempels).
        Accessibility,
        /// What the persona expects (verwachtingen).
        Expectations,
        /// What all this rests on (onderbouwing).
        Sources,
        /// The journeys and empathy maps that the persona is on: listed by themselves (klantreizen en empathiekaarten).
        Appearances,
        /// Anything (vrij).
        Text,
    }

    /// Which boxes an empathy map shows.
    #[derive(Default)]
    EmpathyVariant {
        /// The seven of Gray's canvas, 2017.
        #[default]
        Canvas,
        /// The four of Nielsen Norman Group: says, thinks, does, feels.
        Quadrants,
    }

    /// A box of an empathy map.
    BoxKind {
        /// 1, with whom we feel (wie).
        Who,
        /// 2, what they need to do (wat moet lukken).
        NeedToDo,
        /// 3, what they see (ziet).
        See,
        /// 4, what they say (zegt).
        Say,
        /// 5, what they do (doet).
        Do,
        /// 6, what they hear (hoort).
        Hear,
        /// 7, what they think and feel (denkt en voelt).
        ThinkAndFeel,
        /// In 7, what hurts (pijn).
        Pain,
        /// In 7, what is won (winst).
        Gain,
        /// What they think, in the variant of four (denkt).
        Think,
        /// What they feel, in the variant of four (voelt).
        Feel,
    }
}

impl Language {
    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }
}

impl BasisKind {
    /// Whether it is more than thought: everything but an assumption is drawn solid.
    #[must_use]
    pub const fn is_evidence(self) -> bool {
        !matches!(self, Self::Assumption)
    }
}
