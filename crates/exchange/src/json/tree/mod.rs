//! The file as it stands on disk: a tree in which a journey holds its phases, a lane its cards, a section
//! its lines, a box its notes.
//!
//! No tagged enums that serde has to buffer: they would lose the path to a mistake.

mod card;
mod empathy_map;
mod free_note;
mod journey;
mod persona;
mod saved_view;

pub(super) use card::{Basis, Card, Channel, Origin, Picture};
pub(super) use empathy_map::EmpathyMap;
pub(super) use free_note::{Arrow, ArrowEnd, Frame, FramedPicture, FreeNote, NoteForm, Point};
pub(super) use journey::{Divider, Feeling, Journey, Lane, Phase, Row, Step};
pub(super) use persona::{Persona, Portrait, Section};
pub(super) use saved_view::SavedView;

#[cfg(test)]
use super::schema as words;
use crate::MediaType;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// The journeys, personas and empathy maps.
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
    /// An empathy map.
    EmpathyMap(Box<EmpathyMap>),
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

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
