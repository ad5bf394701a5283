//! What the window is told: the answers to what it asks.

#[cfg(doc)]
use crate::Request;
use crate::{ComparedJourneys, Settings};
use document::{
    Diff, DocumentId, DocumentKind, Filter, JourneyState, Persona, PersonaId, Picture, Record,
    SectionId, SectionKind,
};
use drawing::scene::{Frame, Scene, ScenePatch};
use serde::{Serialize, Serializer};
use std::{collections::BTreeMap, sync::Arc};
use ts_rs::TS;

/// The answer to a [`Request`].
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(
    tag = "reply",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
#[ts(export)]
pub enum Reply {
    /// To [`Request::Start`].
    Started {
        /// The settings.
        settings: Settings,
        /// Every document.
        library: Vec<LibraryEntry>,
        /// The document that was open last, where it is still there.
        last_open: Option<DocumentId>,
        /// Where documents go when they are exported, unless the user says otherwise.
        folder: String,
        /// The glyphs that a card may carry, by name, as SVG path data in a box of 24 by 24.
        icons: BTreeMap<String, String>,
    },
    /// The documents that are deleted.
    Deleted {
        /// The last deleted first.
        documents: Vec<DeletedEntry>,
    },
    /// A document.
    Opened(Box<Opened>),
    /// What an edit changed.
    Edited(Box<Edited>),
    /// What was done to several documents.
    Acted(Box<Acted>),
    /// The documents that know a persona.
    Appearances {
        /// The journeys and empathy maps that she is on, by kind, then by title.
        documents: Vec<LibraryEntry>,
        /// The other documents with cards that are marked as hers.
        marked: Vec<LibraryEntry>,
    },
    /// Two journeys in one picture.
    Compared(Box<ComparedJourneys>),
    /// What a filter changed in a drawing.
    Seen {
        /// The change; none where the document is not open.
        scene: Option<Box<ScenePatch>>,
    },
    /// What a journey can be compared with.
    Comparable {
        /// The other journeys, the most fitting first: drawn from it or it from them, then those of the
        /// other state.
        journeys: Vec<LibraryEntry>,
    },
    /// Where cards can lie in a document: its frame, as it is drawn.
    Places {
        /// The rows and columns, or the boxes or sections.
        frame: Frame,
        /// What each section of a persona tells.
        sections: BTreeMap<SectionId, SectionKind>,
        /// The personas whom the cards are true of and whom a journey does not know yet.
        newcomers: Vec<PersonaId>,
        /// Whether it can take them up: not where feelings of nobody would become theirs.
        joinable: bool,
    },
    /// Where the words occur.
    Found {
        /// The best first.
        hits: Vec<Hit>,
    },
    /// The templates.
    Templates {
        /// In the order in which they are offered.
        templates: Vec<Template>,
    },
    /// An image that was taken in.
    Picture {
        /// It, still without a word on what it shows.
        picture: Picture,
    },
    /// What was pasted from elsewhere.
    Pasted {
        /// Rows of as many cells each; of one where it is a list of lines. A cell of a table may be empty.
        rows: Vec<Vec<String>>,
    },
    /// What was read from a file.
    Imported {
        /// The documents that were made.
        documents: Vec<DocumentId>,
        /// Every document.
        library: Vec<LibraryEntry>,
        /// What was changed or could not be placed.
        notes: Vec<Message>,
        /// The open documents whose drawing or personas this may change; to be opened again.
        affects: Vec<DocumentId>,
    },
    /// What an export would look like.
    Preview {
        /// The picture, as a `data:` address of a PNG.
        picture: String,
        /// The exported picture's width: pixels of a PNG, else CSS pixels.
        width: f32,
        /// Its height.
        height: f32,
        /// The largest scale that fits in a PNG, at most 4.
        largest_scale: f32,
        /// What the user should know beforehand, as a script without a font.
        notes: Vec<Message>,
    },
    /// The folder that was chosen.
    Folder {
        /// Its path.
        path: String,
    },
    /// A file was written.
    Exported {
        /// Its path.
        path: String,
        /// What the user should know of it.
        notes: Vec<Message>,
    },
    /// A picture was put on the clipboard.
    Copied {
        /// What the user should know of it.
        notes: Vec<Message>,
    },
    /// The settings as they are now.
    Settings {
        /// All of them.
        settings: Settings,
    },
    /// It is done, and there is nothing to tell.
    Done,
    /// The user chose nothing.
    Cancelled,
}

/// A document as the window first sees it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    /// Which.
    pub document: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// All its records.
    pub records: Vec<Record>,
    /// Its drawing.
    #[serde(serialize_with = "shared")]
    pub scene: Arc<Scene>,
    /// What the drawing shows of it.
    pub filter: Filter,
    /// The personas of the workspace.
    pub personas: BTreeMap<PersonaId, Persona>,
    /// What can be undone.
    pub history: History,
    /// Every document, for the library.
    pub library: Vec<LibraryEntry>,
}

/// What an edit, an undo or a redo changed. Sent only after it was committed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Edited {
    /// In which document.
    pub document: DocumentId,
    /// The records.
    pub diff: Diff,
    /// The drawing; none where the document is not open.
    pub scene: Option<ScenePatch>,
    /// What can be undone.
    pub history: History,
    /// The document's line in the library.
    pub entry: LibraryEntry,
    /// The other open documents whose drawing or personas this may change; to be opened again.
    pub affects: Vec<DocumentId>,
}

/// What was done to several documents as one gesture. Sent only after it was committed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Acted {
    /// What changed in each document that did, in the order of the deeds.
    pub edited: Vec<Edited>,
    /// The documents in which the gesture was not taken back or made again: something else was done there
    /// since, or they are deleted.
    pub kept: Vec<DocumentId>,
    /// Every document that is not deleted, by kind, then by title.
    pub library: Vec<LibraryEntry>,
    /// The other open documents whose drawing or personas this may change; to be opened again.
    pub affects: Vec<DocumentId>,
}

/// What can be undone and made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct History {
    /// The number of the last gesture that is done: its place in the history, which only grows.
    pub done: u32,
    /// How many gestures can be undone.
    pub undo: u32,
    /// How many can be made again.
    pub redo: u32,
}

/// A document's line in the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LibraryEntry {
    /// Which.
    pub document: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// Its title or name.
    pub title: String,
    /// Whether a journey is current or future.
    pub state: Option<JourneyState>,
    /// How many cards it has.
    pub cards: u32,
    /// When it was last changed, in milliseconds since the beginning of 1970 in universal time.
    pub changed: i64,
}

/// A deleted document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeletedEntry {
    /// Its line in the library, as it was and as it will be when it is brought back.
    pub entry: LibraryEntry,
    /// When it was deleted, in milliseconds since the beginning of 1970 in universal time.
    pub deleted: i64,
}

/// A place where the searched words occur.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Hit {
    /// In which document.
    pub document: DocumentId,
    /// What that is.
    pub kind: DocumentKind,
    /// Its title.
    pub title: String,
    /// In which record.
    pub record: document::RecordId,
    /// What that is, and where it stands, in the window's language: a row and a step.
    pub place: Vec<String>,
    /// The words around, and whether each stretch matches.
    pub excerpt: Vec<Stretch>,
}

/// A stretch of an excerpt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Stretch {
    /// The text.
    pub text: String,
    /// Whether it is what was looked for.
    pub found: bool,
}

/// What a journey or a persona can begin as: blank, or from a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Template {
    /// The name that [`Request::Create`] takes; none is blank.
    pub name: Option<String>,
    /// What kind of document it makes.
    pub kind: DocumentKind,
    /// Its title, in the window's language.
    pub title: String,
    /// What it is for, in a sentence.
    pub description: String,
    /// The names of its phases, where it makes a journey.
    pub phases: Vec<String>,
    /// The names of its lanes or sections, from top to bottom.
    pub rows: Vec<String>,
}

/// Why a request was not granted, or what the user should know of its result.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Message {
    /// The sentence's key in locales.
    pub key: String,
    /// What is filled in.
    pub args: BTreeMap<String, Argument>,
}

/// What is filled in in a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(untagged)]
pub enum Argument {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}

/// How far long work is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Progress {
    /// What is done, from 0 to 1.
    pub done: f32,
}

/// Tells what is shared as if it were not: a large drawing is not copied for it.
fn shared<S: Serializer>(scene: &Arc<Scene>, serializer: S) -> Result<S::Ok, S::Error> {
    Scene::serialize(scene, serializer)
}
