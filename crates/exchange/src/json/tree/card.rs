#[cfg(test)]
use super::super::schema as words;
use super::is_default;
use document::{
    BarrierKind, BasisKind, CardColour, ChannelKind, Date, MetricSource, Order, Presence,
    SolutionStatus,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A card of a lane, a line of a section or a note of a box: a statement, with how it is known and what its
/// place asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Card {
    /// Its id, a UUID; left out, a new one is made.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub id: Option<Uuid>,
    /// A name of your own by which other cards refer to it.
    #[serde(rename = "ref", default, skip_serializing_if = "is_default")]
    pub local: Option<String>,
    /// The app's own sorting key. Leave it out: the list itself says the order.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub order: Option<Order>,
    /// In a lane: the step, by ref, id or name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub step: Option<String>,
    /// In a lane: how many columns it covers; left out, 1.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(range(min = 1, max = 1000)))]
    pub span: Option<u16>,
    /// What it says.
    pub text: String,
    /// How that is known; left out, it is an assumption.
    #[serde(default, skip_serializing_if = "is_default")]
    pub basis: Option<Basis>,
    /// Whom it is true of, each by ref, id or name; left out, everybody.
    #[serde(default, skip_serializing_if = "is_default")]
    pub personas: Vec<String>,
    /// Free tags.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tags: Vec<String>,
    /// Its own colour; left out, its lane's.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::card_colour"))]
    pub colour: Option<CardColour>,
    /// A glyph's name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub icon: Option<String>,
    /// A picture above the text.
    #[serde(default, skip_serializing_if = "is_default")]
    pub picture: Option<Picture>,
    /// Touchpoint: the channels.
    #[serde(default, skip_serializing_if = "is_default")]
    pub channels: Vec<Channel>,
    /// Touchpoint: how satisfied the customer is, from 1 to 5.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(range(min = 1, max = 5)))]
    pub satisfaction: Option<u8>,
    /// Touchpoint: how much it matters to the customer, from 1 to 5.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(range(min = 1, max = 5)))]
    pub customer_importance: Option<u8>,
    /// Touchpoint: how much it matters to the organisation, from 1 to 5.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(range(min = 1, max = 5)))]
    pub organisation_importance: Option<u8>,
    /// Quote: who said it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub said_by: String,
    /// Pain: how bad it is, from 1 to 5.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(range(min = 1, max = 5)))]
    pub severity: Option<u8>,
    /// Opportunity: what it is worth to the customer, from 1 to 5.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(range(min = 1, max = 5)))]
    pub customer_value: Option<u8>,
    /// Opportunity: what it is worth to the organisation, from 1 to 5.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(range(min = 1, max = 5)))]
    pub organisation_value: Option<u8>,
    /// Opportunity: what it takes, from 1 to 5.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(range(min = 1, max = 5)))]
    pub effort: Option<u8>,
    /// Opportunity: the pains that it answers, each by ref or id.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pains: Vec<String>,
    /// Opportunity and solution: who sees to it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: String,
    /// Solution: how far it is.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::status"))]
    pub status: Option<SolutionStatus>,
    /// Solution: when it should be done.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::date"))]
    pub due: Option<Date>,
    /// Solution: the opportunity that it comes from, by ref or id.
    #[serde(default, skip_serializing_if = "is_default")]
    pub opportunity: Option<String>,
    /// Metric: the number.
    #[serde(default, skip_serializing_if = "is_default")]
    pub value: Option<f64>,
    /// Metric: what the number counts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unit: String,
    /// Metric: how many answers it rests on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub answers: Option<u32>,
    /// Metric: when it was counted.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::date"))]
    pub measured: Option<Date>,
    /// Metric: where it comes from.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::metric_source"))]
    pub metric_source: Option<MetricSource>,
    /// Barrier: what keeps people out.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::barriers"))]
    pub barriers: Vec<BarrierKind>,
    /// Rule: how we help anyway.
    #[serde(default, skip_serializing_if = "is_default")]
    pub help: String,
    /// Frontstage, backstage and support: the team or role.
    #[serde(default, skip_serializing_if = "is_default")]
    pub team: String,
    /// Scale: the right pole; the text is the left one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub opposite: String,
    /// Scale: where on it, from 0 at the left pole to 100 at the right.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(range(max = 100)))]
    pub position: Option<u8>,
    /// The card that this one was made from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub origin: Option<Origin>,
}

/// The card of another document that a card was made from; either may be gone since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Origin {
    /// The document, by its id.
    #[cfg_attr(test, schemars(with = "String"))]
    pub document: Uuid,
    /// The card there, by its id.
    #[cfg_attr(test, schemars(with = "String"))]
    pub card: Uuid,
}

/// How a statement is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Basis {
    /// Thought, seen, told or counted.
    #[cfg_attr(test, schemars(schema_with = "words::basis"))]
    pub kind: BasisKind,
    /// Where it was learnt.
    #[serde(default, skip_serializing_if = "is_default")]
    pub source: String,
    /// How many people it was learnt from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub people: Option<u32>,
    /// When it was learnt.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::date"))]
    pub date: Option<Date>,
}

/// An image, with what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Picture {
    /// The image: its key in `images`, or its SHA-256.
    pub image: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// What it shows, for who cannot see it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub alt: String,
    /// Whether it says nothing of itself and needs no `alt`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decorative: bool,
}

/// A way in which customer and service meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Channel {
    /// Which.
    #[cfg_attr(test, schemars(schema_with = "words::channel"))]
    pub kind: ChannelKind,
    /// Its own name; left out, the kind's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// Online or in person.
    #[cfg_attr(test, schemars(schema_with = "words::presence"))]
    pub presence: Presence,
}
