use crate::{BasisKind, Card, Document, Feeling, LaneId, PersonaId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a reader wants to see of a document. An empty list asks for nothing; what passes meets every other.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(export)]
pub struct Filter {
    /// Whose: what is marked as any of theirs, and what is everybody's.
    pub personas: Vec<PersonaId>,
    /// How it is known.
    pub bases: Vec<BasisKind>,
    /// Marked with any of these tags.
    pub tags: Vec<String>,
    /// In which lanes.
    pub lanes: Vec<LaneId>,
}

impl Filter {
    /// Lets everything through.
    pub const EVERYTHING: Self = Self {
        personas: Vec::new(),
        bases: Vec::new(),
        tags: Vec::new(),
        lanes: Vec::new(),
    };

    /// Whether it lets everything through.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self == &Self::EVERYTHING
    }

    /// What of it can be met in a document: without lanes that are not there and, of a journey, without
    /// personas that are not on it, which would let nothing through.
    #[must_use]
    pub fn within(&self, document: &Document) -> Self {
        let mut within = self.clone();
        within.lanes.retain(|lane| document.lane(*lane).is_some());
        if let Some(journey) = document.journey() {
            within.personas.retain(|it| journey.personas.contains(it));
        }
        within
    }

    /// Whether a card passes, wherever it lies: lanes are asked by [`Filter::shows_lane`].
    #[must_use]
    pub fn shows(&self, card: &Card) -> bool {
        let of_whom = self.personas.is_empty()
            || card.personas.is_empty()
            || card.personas.iter().any(|it| self.personas.contains(it));
        let known = self.bases.is_empty() || self.bases.contains(&card.basis.kind);
        let tagged = self.tags.is_empty() || card.tags.iter().any(|it| self.tags.contains(it));
        of_whom && known && tagged
    }

    /// Whether a feeling passes: only whose it is counts, for it has neither a basis nor tags.
    #[must_use]
    pub fn shows_feeling(&self, feeling: &Feeling) -> bool {
        self.shows_persona(feeling.persona)
    }

    /// Whether what is this persona's passes; what is nobody's in particular does.
    #[must_use]
    pub fn shows_persona(&self, whose: Option<PersonaId>) -> bool {
        self.personas.is_empty() || whose.is_none_or(|it| self.personas.contains(&it))
    }

    /// Whether a lane passes.
    #[must_use]
    pub fn shows_lane(&self, lane: LaneId) -> bool {
        self.lanes.is_empty() || self.lanes.contains(&lane)
    }
}
