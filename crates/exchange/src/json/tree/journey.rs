#[cfg(test)]
use super::super::schema as words;
use super::{Card, FreeNote, SavedView, is_default};
use document::{
    Accent, CardDetail, Curve, Date, DividerKind, JourneyKind, JourneyState, LaneKind, Language,
    Order,
};
use serde::{Deserialize, Deserializer, Serialize};
use uuid::Uuid;

/// A journey.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Journey {
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
    /// How much of what is known of a card is drawn on it; left out, what a slide can bear.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::card_detail"))]
    pub detail: Option<CardDetail>,
    /// The journey that this one was drawn from, by its id; it may be gone since.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub origin: Option<Uuid>,
    /// The phases, from first to last; at least one.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub phases: Vec<Phase>,
    /// The lanes and dividers, from top to bottom.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rows: Vec<Row>,
    /// What stands on top of the drawing, from the rearmost to the foremost.
    #[serde(default, skip_serializing_if = "is_default")]
    pub free_notes: Vec<FreeNote>,
    /// The views that were kept under a name, from first to last.
    #[serde(default, skip_serializing_if = "is_default")]
    pub saved_views: Vec<SavedView>,
}

/// A phase: one or more steps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Phase {
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
    /// The phase of the journey that this one was drawn from, by its id.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub origin: Option<Uuid>,
    /// Whether it is drawn as one narrow column that hides what lies in its steps.
    #[serde(default, skip_serializing_if = "is_default")]
    pub collapsed: bool,
    /// What the speaker wants to say with it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub speaker_notes: String,
    /// Its steps, from first to last; at least one.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub steps: Vec<Step>,
}

/// A step: one column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Step {
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
    /// The step of the journey that this one was drawn from, by its id.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub origin: Option<Uuid>,
}

/// A row: a lane, or a divider between lanes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(in crate::json) enum Row {
    /// A lane.
    Lane(Lane),
    /// A divider.
    Divider(Divider),
}

/// A line between lanes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Divider {
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
pub(in crate::json) struct Lane {
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
    /// The lane of the journey that this one was drawn from, by its id.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub origin: Option<Uuid>,
    /// The cards; those of one step from top to bottom.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::cards_of_a_lane"))]
    pub cards: Vec<Card>,
    /// The feelings, only where the kind is `emotion`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub feelings: Vec<Feeling>,
}

/// One point of a feelings curve.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Feeling {
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

/// Tells a field that says null from one that is left out.
fn given<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(from).map(Some)
}
