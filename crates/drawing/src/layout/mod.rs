//! From a document to a [`Scene`]: every text broken, every card at its place.

mod block;
mod card;
mod cast;
mod chips;
mod crop;
mod difference;
mod empathy_map;
mod faded;
mod free_notes;
mod heading;
mod journey;
mod legend;
mod persona;
mod seen;
mod sheet;
mod statement;
mod vocabulary;

pub use crop::cropped;
pub use journey::comparison::{Compared, ComparisonForm, comparison_sums, layout_comparison};
pub use vocabulary::{
    empathy_box as box_word, free_note as note_word, lane as lane_word, section as section_word,
};

use crate::scene::{Frame, Scene, Size};
use crate::text::Typesetter;
use crate::theme::Theme;
use document::{
    Document, DocumentId, DocumentKind, Filter, JourneyState, Language, Persona, PersonaId, Record,
};
use sheet::Sheet;
use std::collections::BTreeMap;

/// What a drawing shows of other documents.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    /// The personas that the document names.
    pub personas: &'a BTreeMap<PersonaId, Persona>,
    /// The titles of the journeys that it links to.
    pub titles: &'a BTreeMap<DocumentId, String>,
    /// The documents that a persona is on, in the order in which she lists them.
    pub appearances: &'a [Appearance],
}

/// A document that a persona is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appearance {
    /// Which.
    pub document: DocumentId,
    /// A journey or an empathy map.
    pub kind: DocumentKind,
    /// Its title; empty where it has none.
    pub title: String,
    /// Of a journey: as it goes or as it should go.
    pub state: Option<JourneyState>,
}

/// What a drawing is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The window: a section that holds nothing is there, so that one can type in it.
    Editing,
    /// A file, a picture, a page: a section that holds nothing is left out.
    Showing,
}

/// What a kind of document's own layout found out; its nodes are on the sheet.
struct Drawn {
    size: Size,
    title: String,
    description: String,
    frame: Frame,
}

/// Draws a document: for the same purpose and filter the same document always looks the same. What the filter
/// does not let through stands back; lanes that it does not name are left out.
#[must_use]
pub fn layout(
    document: &Document,
    surroundings: &Surroundings<'_>,
    purpose: Purpose,
    filter: &Filter,
    theme: &Theme,
    typesetter: &mut Typesetter,
) -> Scene {
    let language = match document.head() {
        Some(Record::Journey(journey)) => journey.language,
        Some(Record::Persona(persona)) => persona.language,
        Some(Record::EmpathyMap(map)) => map.language,
        _ => Language::Dutch,
    };
    // Free notes stand where they were put: nothing below them may move up.
    let purpose = if document.free_notes().is_empty() {
        purpose
    } else {
        Purpose::Editing
    };
    let mut sheet = Sheet::new(purpose, filter, theme, typesetter, language);
    let mut drawn = match document.head() {
        Some(Record::Journey(journey)) => {
            journey::draw(&mut sheet, document, journey, surroundings)
        }
        Some(Record::Persona(persona)) => {
            persona::draw(&mut sheet, document, persona, surroundings)
        }
        Some(Record::EmpathyMap(map)) => empathy_map::draw(&mut sheet, document, map, surroundings),
        _ => Drawn {
            size: Size::default(),
            title: String::new(),
            description: String::new(),
            frame: Frame::Boxes { boxes: Vec::new() },
        },
    };
    free_notes::draw(&mut sheet, document, &mut drawn);
    let (nodes, faces, missing) = sheet.finish();
    Scene {
        size: drawn.size,
        title: drawn.title,
        description: drawn.description,
        language: language.tag().to_owned(),
        paper: theme.paper,
        faces,
        frame: drawn.frame,
        nodes,
        missing,
    }
}
