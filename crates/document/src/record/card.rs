use crate::{
    BarrierKind, BasisKind, BoxKind, CardColour, CardId, ChannelKind, Date, DocumentId, ImageHash,
    LaneId, MetricSource, Order, PersonaId, Presence, SectionId, SolutionStatus, StepId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A card: a statement, with how it is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Card {
    /// Its id.
    pub id: CardId,
    /// Where it lies.
    pub place: Place,
    /// Its place among the cards there.
    pub order: Order,
    /// What it says.
    pub text: String,
    /// How that is known.
    pub basis: Basis,
    /// Whom it is true of; none means everybody.
    pub personas: Vec<PersonaId>,
    /// Free tags.
    pub tags: Vec<String>,
    /// Its own colour; none takes the lane's.
    pub colour: Option<CardColour>,
    /// A glyph's name.
    pub icon: Option<String>,
    /// A picture above the text.
    pub picture: Option<Picture>,
    /// What its kind of lane asks for. Kept when the card moves to a lane that does not ask for it.
    #[serde(default)]
    pub details: Details,
    /// The card of another document that this one was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub origin: Option<Origin>,
}

impl Card {
    /// A card that says `text`, which is only thought.
    #[must_use]
    pub fn new(id: CardId, place: Place, order: Order, text: String) -> Self {
        Self {
            id,
            place,
            order,
            text,
            basis: Basis::default(),
            personas: Vec::new(),
            tags: Vec::new(),
            colour: None,
            icon: None,
            picture: None,
            details: Details::default(),
            origin: None,
        }
    }

    pub(crate) fn texts_mut(&mut self) -> Vec<&mut String> {
        let details = &mut self.details;
        let mut texts = vec![
            &mut self.text,
            &mut self.basis.source,
            &mut details.said_by,
            &mut details.owner,
            &mut details.help,
            &mut details.team,
            &mut details.unit,
            &mut details.opposite,
        ];
        texts.extend(&mut self.tags);
        texts.extend(self.picture.iter_mut().map(|picture| &mut picture.alt));
        let channels = details.channels.iter_mut();
        texts.extend(channels.map(|channel| &mut channel.name));
        texts
    }

    pub(crate) fn texts(&self) -> Vec<&str> {
        let details = &self.details;
        let mut texts = vec![
            self.text.as_str(),
            &self.basis.source,
            &details.said_by,
            &details.owner,
            &details.help,
            &details.team,
            &details.unit,
            &details.opposite,
        ];
        texts.extend(self.tags.iter().map(String::as_str));
        texts.extend(self.picture.iter().map(|picture| picture.alt.as_str()));
        texts.extend(details.channels.iter().map(|channel| channel.name.as_str()));
        texts
    }
}

/// Where a card lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub enum Place {
    /// In a cell of a journey.
    Cell {
        /// The row.
        lane: LaneId,
        /// The first column.
        step: StepId,
        /// How many columns it covers, from 1; more than there are left counts as all that are left.
        span: u16,
    },
    /// In a box of an empathy map.
    Box {
        /// The box.
        role: BoxKind,
    },
    /// In a section of a persona.
    Section {
        /// The section.
        section: SectionId,
    },
}

/// Where a card was made from; either may be gone since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Origin {
    /// The document that it was sent from.
    pub document: DocumentId,
    /// The card there.
    pub card: CardId,
}

/// How a statement is known (onderbouwing).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Basis {
    /// Thought, seen, told or counted.
    pub kind: BasisKind,
    /// Where it was learnt: "11 van 14 gesprekken".
    pub source: String,
    /// How many people it was learnt from.
    pub people: Option<u32>,
    /// When it was learnt.
    pub date: Option<Date>,
}

impl Default for Basis {
    fn default() -> Self {
        Self {
            kind: BasisKind::Assumption,
            source: String::new(),
            people: None,
            date: None,
        }
    }
}

/// An image on a card, with what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Picture {
    /// The image.
    pub image: ImageHash,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// What it shows, for who cannot see it.
    pub alt: String,
    /// Whether it says nothing of itself and needs no `alt`.
    pub decorative: bool,
}

/// A way in which customer and service meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Channel {
    /// Which.
    pub kind: ChannelKind,
    /// Its own name; empty takes the kind's.
    #[serde(default)]
    pub name: String,
    /// Online or in person.
    pub presence: Presence,
}

/// What the kinds of lanes ask of a card besides its text. Scores run from 1 to 5.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(export, optional_fields)]
pub struct Details {
    /// Touchpoint: the channels.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Channel>>")]
    pub channels: Vec<Channel>,
    /// Touchpoint: how satisfied the customer is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub satisfaction: Option<u8>,
    /// Touchpoint: how much it matters to the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_importance: Option<u8>,
    /// Touchpoint: how much it matters to the organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation_importance: Option<u8>,
    /// Quote: who said it.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(as = "Option<String>")]
    pub said_by: String,
    /// Pain: how bad it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<u8>,
    /// Opportunity: what it is worth to the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_value: Option<u8>,
    /// Opportunity: what it is worth to the organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation_value: Option<u8>,
    /// Opportunity: what it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<u8>,
    /// Opportunity: the pains that it answers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<CardId>>")]
    pub pains: Vec<CardId>,
    /// Opportunity and solution: who sees to it.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(as = "Option<String>")]
    pub owner: String,
    /// Solution: how far it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SolutionStatus>,
    /// Solution: when it should be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Solution: the opportunity that it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opportunity: Option<CardId>,
    /// Metric: the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// Metric: what the number counts.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(as = "Option<String>")]
    pub unit: String,
    /// Metric: how many answers it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<u32>,
    /// Metric: when it was counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measured: Option<Date>,
    /// Metric: where it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metric_source: Option<MetricSource>,
    /// Barrier: what keeps people out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<BarrierKind>>")]
    pub barriers: Vec<BarrierKind>,
    /// Rule: how we help anyway.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(as = "Option<String>")]
    pub help: String,
    /// Frontstage, backstage and support: the team or role.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(as = "Option<String>")]
    pub team: String,
    /// Scale: the right pole; the card's text is the left one.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(as = "Option<String>")]
    pub opposite: String,
    /// Scale: where on it, from 0 at the left pole to 100 at the right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<u8>,
}
