use crate::{BoxKind, Date, DocumentId, EmpathyVariant, Language, PersonaId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An empathy map's header. Its notes are cards in boxes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct EmpathyMap {
    /// The document's id.
    pub id: DocumentId,
    /// What the persona is in the middle of: the map's title.
    pub situation: String,
    /// With whom we feel.
    pub persona: Option<PersonaId>,
    /// Whom it was made for (ontworpen voor).
    pub designed_for: String,
    /// Who made it (ontworpen door).
    pub designed_by: String,
    /// When it was made.
    pub date: Option<Date>,
    /// Which version it is, as the team counts.
    pub version: String,
    /// Which boxes it shows.
    pub variant: EmpathyVariant,
    /// The language of the words that the app draws.
    pub language: Language,
}

impl EmpathyMap {
    /// An empty canvas.
    #[must_use]
    pub fn new(id: DocumentId, situation: String, language: Language) -> Self {
        Self {
            id,
            situation,
            persona: None,
            designed_for: String::new(),
            designed_by: String::new(),
            date: None,
            version: String::new(),
            variant: EmpathyVariant::Canvas,
            language,
        }
    }
}

impl EmpathyVariant {
    /// The boxes that this variant always shows, in reading order.
    #[must_use]
    pub const fn boxes(self) -> &'static [BoxKind] {
        match self {
            Self::Canvas => &[
                BoxKind::Who,
                BoxKind::NeedToDo,
                BoxKind::See,
                BoxKind::Say,
                BoxKind::Do,
                BoxKind::Hear,
                BoxKind::ThinkAndFeel,
                BoxKind::Pain,
                BoxKind::Gain,
            ],
            Self::Quadrants => &[BoxKind::Say, BoxKind::Think, BoxKind::Do, BoxKind::Feel],
        }
    }

    /// The box in which this variant shows what belongs in `role`: itself, where the variant has it or has
    /// nothing like it; such a box is shown only while it holds something.
    #[must_use]
    pub const fn shows(self, role: BoxKind) -> BoxKind {
        match (self, role) {
            (Self::Canvas, BoxKind::Think | BoxKind::Feel) => BoxKind::ThinkAndFeel,
            (Self::Quadrants, BoxKind::ThinkAndFeel) => BoxKind::Think,
            (Self::Quadrants, BoxKind::Pain | BoxKind::Gain) => BoxKind::Feel,
            (_, role) => role,
        }
    }
}
