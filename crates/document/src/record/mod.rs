//! What a document is made of.

mod card;
mod empathy_map;
mod free_note;
mod journey;
mod persona;
mod saved_view;

pub use card::{Basis, Card, Channel, Details, Origin, Picture, Place};
pub use empathy_map::EmpathyMap;
pub use free_note::{ArrowEnd, FreeNote, NoteForm, NoteFrame, NotePlace};
pub use journey::{Divider, Feeling, Journey, Lane, Phase, Step};
pub use persona::{Persona, Portrait, Section};
pub use saved_view::{Look, SavedView};

use crate::{DocumentKind, PersonaId, RecordId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One record of a document: what a [`crate::Diff`] adds, changes and removes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "record", rename_all = "camelCase")]
#[ts(export)]
pub enum Record {
    /// Heads a journey.
    Journey(Box<Journey>),
    /// Heads a persona.
    Persona(Box<Persona>),
    /// Heads an empathy map.
    EmpathyMap(Box<EmpathyMap>),
    /// A phase of a journey.
    Phase(Phase),
    /// A step of a phase.
    Step(Step),
    /// A lane of a journey.
    Lane(Lane),
    /// A divider between lanes.
    Divider(Divider),
    /// A point of a feelings curve.
    Feeling(Feeling),
    /// A section of a persona.
    Section(Section),
    /// A saved view of a journey.
    SavedView(Box<SavedView>),
    /// A card.
    Card(Box<Card>),
    /// A free note.
    FreeNote(Box<FreeNote>),
}

impl Record {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> RecordId {
        match self {
            Self::Journey(journey) => journey.id.into(),
            Self::Persona(persona) => persona.id.into(),
            Self::EmpathyMap(map) => map.id.into(),
            Self::Phase(phase) => phase.id.into(),
            Self::Step(step) => step.id.into(),
            Self::Lane(lane) => lane.id.into(),
            Self::Divider(divider) => divider.id.into(),
            Self::Feeling(feeling) => feeling.id.into(),
            Self::Section(section) => section.id.into(),
            Self::SavedView(view) => view.id.into(),
            Self::Card(card) => card.id.into(),
            Self::FreeNote(note) => note.id.into(),
        }
    }

    /// The kind of document that it heads, where it heads one.
    #[must_use]
    pub const fn heads(&self) -> Option<DocumentKind> {
        match self {
            Self::Journey(_) => Some(DocumentKind::Journey),
            Self::Persona(_) => Some(DocumentKind::Persona),
            Self::EmpathyMap(_) => Some(DocumentKind::EmpathyMap),
            _ => None,
        }
    }

    /// The personas whom a head names, from the first; none of any other record.
    #[must_use]
    pub fn personas(&self) -> Vec<PersonaId> {
        match self {
            Self::Journey(journey) => journey.personas.clone(),
            Self::EmpathyMap(map) => map.persona.into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Every text in it that a reader may look for, in reading order; empty ones are left out.
    #[must_use]
    pub fn texts(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = match self {
            Self::Journey(it) => vec![
                &it.title,
                &it.scenario,
                &it.goal,
                &it.expectations,
                &it.organisation,
                &it.team,
                &it.owner,
                &it.version,
            ],
            Self::Persona(it) => it.texts(),
            Self::EmpathyMap(it) => vec![
                &it.situation,
                &it.designed_for,
                &it.designed_by,
                &it.version,
            ],
            Self::Phase(it) => vec![&it.name, &it.speaker_notes],
            Self::Step(it) => vec![&it.name],
            Self::Lane(it) => vec![&it.name],
            Self::Divider(_) => vec![],
            Self::Feeling(it) => vec![&it.word, &it.reason],
            Self::Section(it) => vec![&it.name],
            Self::SavedView(it) => {
                let mut texts: Vec<&str> = vec![&it.name, &it.speaker_notes];
                texts.extend(it.filter.tags.iter().map(String::as_str));
                texts
            }
            Self::Card(it) => it.texts(),
            Self::FreeNote(it) => it.texts(),
        };
        texts.retain(|text| !text.is_empty());
        texts
    }

    /// The same record with every id of a record or a document in it replaced by `rename` of it.
    #[must_use]
    pub fn renamed(&self, rename: &mut dyn FnMut(RecordId) -> RecordId) -> Self {
        let mut record = self.clone();
        macro_rules! each {
            ($($id:expr),* $(,)?) => {{ $( $id.0 = rename(RecordId($id.0)).0; )* }};
        }
        match &mut record {
            Self::Journey(it) => {
                each!(it.id);
                it.personas.iter_mut().for_each(|id| each!(id));
                it.origin.iter_mut().for_each(|id| each!(id));
            }
            Self::Persona(it) => each!(it.id),
            Self::EmpathyMap(it) => {
                each!(it.id);
                it.persona.iter_mut().for_each(|id| each!(id));
            }
            Self::Phase(it) => {
                each!(it.id);
                it.origin.iter_mut().for_each(|id| each!(id));
            }
            Self::Step(it) => {
                each!(it.id, it.phase);
                it.link.iter_mut().for_each(|id| each!(id));
                it.origin.iter_mut().for_each(|id| each!(id));
            }
            Self::Lane(it) => {
                each!(it.id);
                it.origin.iter_mut().for_each(|id| each!(id));
            }
            Self::Divider(it) => each!(it.id),
            Self::Feeling(it) => {
                each!(it.id, it.lane, it.step);
                it.persona.iter_mut().for_each(|id| each!(id));
            }
            Self::Section(it) => each!(it.id),
            Self::SavedView(it) => {
                each!(it.id);
                it.filter.personas.iter_mut().for_each(|id| each!(id));
                it.filter.lanes.iter_mut().for_each(|id| each!(id));
            }
            Self::Card(it) => {
                each!(it.id);
                match &mut it.place {
                    Place::Cell { lane, step, .. } => each!(lane, step),
                    Place::Section { section } => each!(section),
                    Place::Box { .. } => {}
                }
                if let Some(Origin { document, card }) = &mut it.origin {
                    each!(document, card);
                }
                it.personas.iter_mut().for_each(|id| each!(id));
                it.details.pains.iter_mut().for_each(|id| each!(id));
                it.details.opportunity.iter_mut().for_each(|id| each!(id));
            }
            Self::FreeNote(it) => {
                each!(it.id);
                for place in it.places_mut() {
                    place.column.iter_mut().for_each(|id| each!(id));
                    place.row.iter_mut().for_each(|id| each!(id));
                }
                it.things_mut().into_iter().for_each(|id| each!(id));
            }
        }
        record
    }
}
