#[cfg(test)]
use super::super::schema as words;
use super::is_default;
use document::{BasisKind, Look, Order};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A view of a journey that was kept under a name. A list left out or empty asks for nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct SavedView {
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
    /// Whose cards and feelings it shows, each by ref, id or name; what is everybody's is shown too.
    #[serde(default, skip_serializing_if = "is_default")]
    pub personas: Vec<String>,
    /// How what it shows is known.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::bases"))]
    pub bases: Vec<BasisKind>,
    /// The tags of which what it shows has at least one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tags: Vec<String>,
    /// The lanes that it shows, each by id or name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lanes: Vec<String>,
    /// What the speaker wants to say with it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub speaker_notes: String,
    /// The part of the drawing to look at, in its pixels; left out, the whole.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::look"))]
    pub look: Option<Look>,
}
