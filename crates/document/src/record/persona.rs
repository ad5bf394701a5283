use super::Picture;
use crate::{Accent, Language, PersonaId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A persona's header: who it is, in a few lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Persona {
    /// The document's id.
    pub id: PersonaId,
    /// The name, often with an age: "Samira, 34".
    pub name: String,
    /// The situation in one line.
    pub situation: String,
    /// What the persona says.
    pub quote: String,
    /// Who said that, and when.
    pub quoted: String,
    /// The group that the persona stands for.
    pub segment: String,
    /// How many of the customers are like this, in percent.
    pub share: Option<u8>,
    /// Whether it is a primary persona.
    pub primary: bool,
    /// Where the persona comes from and lives.
    pub background: String,
    /// The colour of the persona's curve and plate.
    pub colour: Accent,
    /// The face.
    pub portrait: Portrait,
    /// The language of the words that the app draws.
    pub language: Language,
}

impl Persona {
    /// A persona of whom only the name is known.
    #[must_use]
    pub fn new(id: PersonaId, name: String, colour: Accent, language: Language) -> Self {
        Self {
            id,
            name,
            situation: String::new(),
            quote: String::new(),
            quoted: String::new(),
            segment: String::new(),
            share: None,
            primary: false,
            background: String::new(),
            colour,
            portrait: Portrait::Initials,
            language,
        }
    }
}

/// A persona's face.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub enum Portrait {
    /// The first letters of the name.
    Initials,
    /// A drawn avatar.
    Drawn {
        /// Its name.
        avatar: String,
    },
    /// A photo, cut round.
    Photo {
        /// The photo.
        picture: Picture,
    },
}
