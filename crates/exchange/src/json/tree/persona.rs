#[cfg(test)]
use super::super::schema as words;
use super::{Card, FreeNote, Picture, is_default};
use document::{Accent, Date, Language, Order, PersonaLayout, SectionKind};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A persona: who it is, in a few lines, and its sections.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Persona {
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
    /// Free tags.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tags: Vec<String>,
    /// Who keeps it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: String,
    /// When it was last found true.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::date"))]
    pub date: Option<Date>,
    /// How much of it is drawn; left out, the whole sheet.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::persona_layout"))]
    pub layout: Option<PersonaLayout>,
    /// The sections, from first to last.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sections: Vec<Section>,
    /// What stands on top of the drawing, from the rearmost to the foremost.
    #[serde(default, skip_serializing_if = "is_default")]
    pub free_notes: Vec<FreeNote>,
}

/// A section of a persona: a heading, and its lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct Section {
    /// Its id, a UUID; left out, a new one is made.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub id: Option<Uuid>,
    /// The app's own sorting key. Leave it out: the list itself says the order.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub order: Option<Order>,
    /// What it tells.
    #[cfg_attr(test, schemars(schema_with = "words::section"))]
    pub kind: SectionKind,
    /// Its own name; left out, the kind's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// Whether it is left out of the picture.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hidden: bool,
    /// Its lines, from top to bottom; in `scales` each is a scale.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::cards_outside_a_journey"))]
    pub lines: Vec<Card>,
}

/// A persona's face.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(in crate::json) enum Portrait {
    /// The first letters of the name.
    #[default]
    Initials,
    /// A drawn avatar, by its name.
    Drawn(String),
    /// A photo, cut round.
    Photo(Picture),
}
