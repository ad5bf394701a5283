use super::Picture;
use crate::{Accent, Date, Language, Order, PersonaId, PersonaLayout, SectionId, SectionKind};
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
    /// Free tags.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Who keeps it.
    #[serde(default)]
    pub owner: String,
    /// When it was last found true.
    #[serde(default)]
    pub date: Option<Date>,
    /// How much of it is drawn.
    #[serde(default)]
    pub layout: PersonaLayout,
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
            tags: Vec::new(),
            owner: String::new(),
            date: None,
            layout: PersonaLayout::Sheet,
        }
    }

    pub(crate) fn texts(&self) -> Vec<&str> {
        let mut texts = vec![
            self.name.as_str(),
            &self.situation,
            &self.quote,
            &self.quoted,
            &self.segment,
            &self.background,
            &self.owner,
        ];
        texts.extend(self.tags.iter().map(String::as_str));
        if let Portrait::Photo { picture } = &self.portrait {
            texts.push(&picture.alt);
        }
        texts
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

/// A section of a persona: a heading, and a card for every line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Section {
    /// Its id.
    pub id: SectionId,
    /// Its place among the sections.
    pub order: Order,
    /// What it tells.
    pub kind: SectionKind,
    /// Its own name; empty takes the kind's.
    pub name: String,
    /// Whether it is left out of the picture.
    pub hidden: bool,
}
