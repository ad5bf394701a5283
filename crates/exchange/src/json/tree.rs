//! The file as it stands on disk: a tree in which a journey holds its phases, a lane its cards.
//!
//! No tagged enums that serde has to buffer: they would lose the path to a mistake.

#[cfg(test)]
use super::schema as words;
use crate::MediaType;
use document::{
    Accent, BarrierKind, BasisKind, CardColour, ChannelKind, Curve, Date, DividerKind, JourneyKind,
    JourneyState, LaneKind, Language, MetricSource, Order, Presence, SolutionStatus,
};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A Desire Path file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct File {
    /// Where this schema is found, for an editor that looks it up.
    #[serde(rename = "$schema", default, skip_serializing_if = "is_default")]
    pub schema: Option<String>,
    /// Always `desire-path`.
    #[cfg_attr(test, schemars(extend("const" = super::FORMAT)))]
    pub format: String,
    /// The version of the format, now 1.
    #[cfg_attr(test, schemars(extend("const" = super::VERSION)))]
    pub version: u32,
    /// What the file as a whole is called; a template's name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: String,
    /// What the file as a whole is for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// The journeys and personas.
    pub documents: Vec<Document>,
    /// The images that the documents show, by their SHA-256 in 64 hexadecimal digits, or by a name of your own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub images: BTreeMap<String, EmbeddedImage>,
}

/// One document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) enum Document {
    /// A journey.
    Journey(Box<Journey>),
    /// A persona.
    Persona(Box<Persona>),
}

/// An image's bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct EmbeddedImage {
    /// What kind of image it is.
    #[cfg_attr(test, schemars(schema_with = "words::media_type"))]
    pub media_type: MediaType,
    /// The bytes in base 64.
    pub base64: String,
}

/// A persona: who it is, in a few lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Persona {
    /// The document's id, a UUID; left out, a new one is made.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub id: Option<Uuid>,
    /// A name of your own by which the rest of the file refers to it.
    #[serde(rename = "ref", default, skip_serializing_if = "is_default")]
    pub local: Option<String>,
    /// The name, often with an age.
    pub name: String,
    /// The situation in one line.
    #[serde(default, skip_serializing_if = "is_default")]
    pub situation: String,
    /// What the persona says.
    #[serde(default, skip_serializing_if = "is_default")]
    pub quote: String,
    /// Who said that, and when.
    #[serde(default, skip_serializing_if = "is_default")]
    pub quoted: String,
    /// The group that the persona stands for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub segment: String,
    /// How many of the customers are like this, in percent.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(range(max = 100)))]
    pub share: Option<u8>,
    /// Whether it is a primary persona.
    #[serde(default, skip_serializing_if = "is_default")]
    pub primary: bool,
    /// Where the persona comes from and lives.
    #[serde(default, skip_serializing_if = "is_default")]
    pub background: String,
    /// The colour of the persona's curve; left out, the next of the list.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::accent"))]
    pub colour: Option<Accent>,
    /// The face; left out, the first letters of the name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub portrait: Portrait,
    /// The language of the words that the app draws; left out, Dutch.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::language"))]
    pub language: Option<Language>,
}

/// A persona's face.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) enum Portrait {
    /// The first letters of the name.
    #[default]
    Initials,
    /// A drawn avatar, by its name.
    Drawn(String),
    /// A photo, cut round.
    Photo(Picture),
}

/// A journey.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Journey {
    /// The document's id, a UUID; left out, a new one is made.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub id: Option<Uuid>,
    /// A name of your own by which the rest of the file refers to it.
    #[serde(rename = "ref", default, skip_serializing_if = "is_default")]
    pub local: Option<String>,
    /// The title, by habit a sentence of the customer's.
    pub title: String,
    /// Who does what, and why now.
    #[serde(default, skip_serializing_if = "is_default")]
    pub scenario: String,
    /// What the customer wants to reach.
    #[serde(default, skip_serializing_if = "is_default")]
    pub goal: String,
    /// What the customer expects beforehand.
    #[serde(default, skip_serializing_if = "is_default")]
    pub expectations: String,
    /// Whose journey it is; left out, a customer's.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::journey_kind"))]
    pub kind: Option<JourneyKind>,
    /// As it goes, or as it should go; left out, as it goes.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::journey_state"))]
    pub state: Option<JourneyState>,
    /// Whom it is about, each by ref, id or name; the first is the primary persona.
    #[serde(default, skip_serializing_if = "is_default")]
    pub personas: Vec<String>,
    /// The organisation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub organisation: String,
    /// The team.
    #[serde(default, skip_serializing_if = "is_default")]
    pub team: String,
    /// Who keeps it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: String,
    /// When it was drawn.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::date"))]
    pub date: Option<Date>,
    /// Which version it is, as the team counts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub version: String,
    /// The language of the words that the app draws; left out, Dutch.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::language"))]
    pub language: Option<Language>,
    /// The phases, from first to last; at least one.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub phases: Vec<Phase>,
    /// The lanes and dividers, from top to bottom.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rows: Vec<Row>,
}

/// A phase: one or more steps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Phase {
    /// Its id, a UUID; left out, a new one is made.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub id: Option<Uuid>,
    /// The app's own sorting key. Leave it out: the list itself says the order.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub order: Option<Order>,
    /// Its name.
    pub name: String,
    /// Its colour; left out, the next of the theme's.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::accent"))]
    pub colour: Option<Accent>,
    /// Its steps, from first to last; at least one.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub steps: Vec<Step>,
}

/// A step: one column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Step {
    /// Its id, a UUID; left out, a new one is made.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub id: Option<Uuid>,
    /// A name of your own by which cards and feelings refer to it.
    #[serde(rename = "ref", default, skip_serializing_if = "is_default")]
    pub local: Option<String>,
    /// The app's own sorting key. Leave it out: the list itself says the order.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub order: Option<Order>,
    /// Its name.
    pub name: String,
    /// Whether it is a moment of truth.
    #[serde(default, skip_serializing_if = "is_default")]
    pub moment_of_truth: bool,
    /// The journey that tells this step in full, by ref, id or title.
    #[serde(default, skip_serializing_if = "is_default")]
    pub link: Option<String>,
    /// The column's width in pixels; left out, 196.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(range(min = 120, max = 800)))]
    pub width: Option<u16>,
}

/// A row: a lane, or a divider between lanes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) enum Row {
    /// A lane.
    Lane(Lane),
    /// A divider.
    Divider(Divider),
}

/// A line between lanes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Divider {
    /// Its id, a UUID; left out, a new one is made.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub id: Option<Uuid>,
    /// The app's own sorting key. Leave it out: the list itself says the order.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub order: Option<Order>,
    /// Which line it is.
    #[cfg_attr(test, schemars(schema_with = "words::divider"))]
    pub kind: DividerKind,
}

/// A lane: one row of cards, or of feelings where its kind is `emotion`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Lane {
    /// Its id, a UUID; left out, a new one is made.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub id: Option<Uuid>,
    /// The app's own sorting key. Leave it out: the list itself says the order.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub order: Option<Order>,
    /// What it holds.
    #[cfg_attr(test, schemars(schema_with = "words::lane"))]
    pub kind: LaneKind,
    /// Its own name; left out, the kind's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// Whether it is left out of the picture.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hidden: bool,
    /// Whether only its label is drawn.
    #[serde(default, skip_serializing_if = "is_default")]
    pub collapsed: bool,
    /// The least height in pixels; left out, its cards decide.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(range(max = 2000)))]
    pub height: u16,
    /// The cards; those of one step from top to bottom.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cards: Vec<Card>,
    /// The feelings, only where the kind is `emotion`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub feelings: Vec<Feeling>,
}

/// One point of a feelings curve.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Feeling {
    /// Its id, a UUID; left out, a new one is made.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub id: Option<Uuid>,
    /// The step, by ref, id or name.
    pub step: String,
    /// Whose feeling it is, by ref, id or name; left out, the primary persona's; null, nobody's.
    #[serde(
        default,
        deserialize_with = "given",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub persona: Option<Option<String>>,
    /// The real curve or the desired one; left out, the real one.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::curve"))]
    pub curve: Option<Curve>,
    /// From -2 to +2.
    #[cfg_attr(test, schemars(range(min = -2.0, max = 2.0)))]
    pub value: f32,
    /// The feeling in a word.
    #[serde(default, skip_serializing_if = "is_default")]
    pub word: String,
    /// Why it is felt.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reason: String,
}

/// A card: a statement, with how it is known and what its lane asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Card {
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
    /// The step, by ref, id or name.
    pub step: String,
    /// How many columns it covers; left out, 1.
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
}

/// How a statement is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Basis {
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
pub(super) struct Picture {
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
pub(super) struct Channel {
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

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Tells a field that says null from one that is left out.
fn given<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(from).map(Some)
}
