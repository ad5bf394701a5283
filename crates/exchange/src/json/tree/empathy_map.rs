#[cfg(test)]
use super::super::schema as words;
use super::{Card, FreeNote, is_default};
use document::{BoxKind, Date, EmpathyVariant, Language};
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, IntoDeserializer, MapAccess, Visitor},
};
use std::{collections::BTreeMap, fmt};
use uuid::Uuid;

/// An empathy map: what somebody in a situation sees, hears, says, does, thinks and feels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::json) struct EmpathyMap {
    /// The document's id, a UUID; left out, a new one is made.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub id: Option<Uuid>,
    /// What the persona is in the middle of: the map's title.
    pub situation: String,
    /// With whom we feel, by ref, id or name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub persona: Option<String>,
    /// Whom it was made for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub designed_for: String,
    /// Who made it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub designed_by: String,
    /// When it was made.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::date"))]
    pub date: Option<Date>,
    /// Which version it is, as the team counts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub version: String,
    /// Which boxes are drawn; left out, the seven of the canvas.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::empathy_variant"))]
    pub variant: Option<EmpathyVariant>,
    /// The language of the words that the app draws; left out, Dutch.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(test, schemars(schema_with = "words::language"))]
    pub language: Option<Language>,
    /// The notes of each box, from first to last.
    #[serde(
        default,
        deserialize_with = "each_once",
        skip_serializing_if = "is_default"
    )]
    #[cfg_attr(test, schemars(schema_with = "words::boxes"))]
    pub boxes: BTreeMap<BoxKind, Vec<Card>>,
    /// What stands on top of the drawing, from the rearmost to the foremost.
    #[serde(default, skip_serializing_if = "is_default")]
    pub free_notes: Vec<FreeNote>,
}

/// Refuses a box that stands twice, of which a plain map would keep the last alone.
///
/// Names are read as texts first: of a key that is no text the path to a mistake knows nothing.
fn each_once<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<BoxKind, Vec<Card>>, D::Error> {
    struct Boxes;
    impl<'de> Visitor<'de> for Boxes {
        type Value = BTreeMap<BoxKind, Vec<Card>>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("boxes by their kinds")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut boxes = BTreeMap::new();
            while let Some(name) = map.next_key::<String>()? {
                let kind = BoxKind::deserialize(name.as_str().into_deserializer())?;
                if boxes.insert(kind, map.next_value()?).is_some() {
                    return Err(A::Error::custom(format_args!("{name} stands twice")));
                }
            }
            Ok(boxes)
        }
    }
    from.deserialize_map(Boxes)
}
