//! The file as it stands on disk: a tree in which a journey holds its phases, a lane its cards.
//!
//! No tagged enums that serde has to buffer: they would lose the path to a mistake.

mod card;
mod journey;

pub(super) use card::{Basis, Card, Channel, Origin, Picture};
pub(super) use journey::{Divider, Feeling, Journey, Lane, Phase, Row, Step};

#[cfg(test)]
use super::schema as words;
use crate::MediaType;
use document::{Accent, Date, Language, PersonaLayout};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A Desire Path file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct File {
    /// Where this schema is found, for an editor that looks it up.
    #[serde(rename = "$schema", default, skip_serializing_if = "is_default")]
    pub schema: Option<String>,
    /// Always `desire-path`.
    #[cfg_attr(test, schemars(extend("const" = crate::json::FORMAT)))]
    pub format: String,
    /// The version of the format, now 1.
    #[cfg_attr(test, schemars(extend("const" = crate::json::VERSION)))]
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
pub(in crate::json) enum Document {
    /// A journey.
    Journey(Box<Journey>),
    /// A persona.
    Persona(Box<Persona>),
}

/// An image's bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct EmbeddedImage {
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

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
