//! What the window asks and what it is told: the one door, declared once.

use document::{
    At, CardId, Diff, DocumentId, DocumentKind, Edit, JourneyState, Language, Persona, PersonaId,
    Picture, Place, Record,
};
use drawing::scene::{Frame, Scene, ScenePatch};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// A question or an order of the window's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "ask",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[ts(export)]
pub enum Request {
    /// What the window needs to show itself. Answered by [`Reply::Started`].
    Start,
    /// A document's records and drawing. Answered by [`Reply::Opened`].
    Open {
        /// Which.
        document: DocumentId,
    },
    /// Does one thing to a document, open or not. Answered by [`Reply::Edited`].
    Edit {
        /// Which.
        document: DocumentId,
        /// What is done.
        edit: Edit,
        /// Edits of one gesture (the letters of one stretch of typing) are undone together.
        #[ts(type = "string")]
        gesture: Uuid,
    },
    /// Copies cards of one document to another, where they keep what is known of them and remember where
    /// they come from. Answered by [`Reply::Edited`], of the other document.
    Send {
        /// The document that has them.
        from: DocumentId,
        /// Which, from first to last.
        cards: Vec<CardId>,
        /// The document that gets them.
        to: DocumentId,
        /// Where they lie there.
        place: Place,
        /// Where, among the cards there.
        at: At,
    },
    /// The journeys and empathy maps that a persona is on. Answered by [`Reply::Appearances`].
    Appearances {
        /// Whose.
        persona: PersonaId,
    },
    /// A document's places where cards can lie, to choose one of. Answered by [`Reply::Places`].
    Places {
        /// Which.
        document: DocumentId,
    },
    /// Takes the last gesture back. Answered by [`Reply::Edited`].
    Undo {
        /// In which document.
        document: DocumentId,
    },
    /// Makes the gesture that was taken back again. Answered by [`Reply::Edited`].
    Redo {
        /// In which document.
        document: DocumentId,
    },
    /// Makes a document, blank or from a template. Answered by [`Reply::Opened`].
    Create {
        /// What kind.
        kind: DocumentKind,
        /// Its title or name.
        title: String,
        /// The template's name; none is blank.
        template: Option<String>,
    },
    /// Copies a document with all it holds. Answered by [`Reply::Opened`].
    Duplicate {
        /// Which.
        document: DocumentId,
    },
    /// Puts a document out of sight. Answered by [`Reply::Library`].
    Delete {
        /// Which.
        document: DocumentId,
    },
    /// The documents that are deleted. Answered by [`Reply::Deleted`].
    Deleted,
    /// Brings a deleted document back. Answered by [`Reply::Library`].
    Restore {
        /// Which.
        document: DocumentId,
    },
    /// Looks for words in every document. Answered by [`Reply::Found`].
    Search {
        /// The words; each must occur, the last may be unfinished.
        text: String,
    },
    /// The templates of a language. Answered by [`Reply::Templates`].
    Templates,
    /// Lets the user choose an image and takes it in. Answered by [`Reply::Picture`].
    PickPicture,
    /// Takes in an image that was dropped or pasted. Answered by [`Reply::Picture`].
    TakePicture {
        /// The file's bytes, in base 64.
        bytes: String,
    },
    /// Lets the user choose a file to import. Answered by [`Reply::Imported`], or [`Reply::Cancelled`].
    PickImport,
    /// Draws what an export would hold, small enough for a dialog. Answered by [`Reply::Preview`].
    Preview {
        /// Which.
        document: DocumentId,
        /// How.
        options: ExportOptions,
    },
    /// Lets the user choose a folder. Answered by [`Reply::Folder`], or [`Reply::Cancelled`].
    PickFolder,
    /// Writes a document to a file. Answered by [`Reply::Exported`], or [`Reply::Cancelled`] where it was
    /// stopped; tells its progress meanwhile.
    Export {
        /// Which.
        document: DocumentId,
        /// How.
        options: ExportOptions,
        /// The folder.
        folder: String,
        /// The file's name, without its ending.
        name: String,
    },
    /// Stops the export that is under way, if one is; it leaves no file then, and is answered by
    /// [`Reply::Cancelled`]. Answered by [`Reply::Done`].
    StopExport,
    /// Opens the system's window on a file that was exported. Answered by [`Reply::Done`].
    ShowInFolder {
        /// The file.
        path: String,
    },
    /// Changes a setting. Answered by [`Reply::Settings`].
    ChangeSettings {
        /// All of them as they should be.
        settings: Settings,
    },
}

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
    /// Every document that is not deleted.
    Library {
        /// By kind, then by title.
        library: Vec<LibraryEntry>,
        /// The open documents whose drawing or personas this may change; to be opened again.
        affects: Vec<DocumentId>,
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
    /// The journeys and empathy maps that a persona is on.
    Appearances {
        /// By kind, then by title.
        documents: Vec<LibraryEntry>,
    },
    /// Where cards can lie in a document: its frame, as it is drawn.
    Places {
        /// The rows and columns, or the boxes or sections.
        frame: Frame,
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
    pub scene: Scene,
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

/// A template that a journey or a persona can be made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Template {
    /// The name that [`Request::Create`] takes.
    pub name: String,
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

/// What the user can set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Settings {
    /// The window's language, and that of new documents.
    pub language: Language,
}

/// How a document is exported.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct ExportOptions {
    /// The kind of file.
    pub format: ExportFormat,
    /// Pixels of a PNG for each pixel of the drawing, from 0.5 to 4.
    pub scale: f32,
    /// Whether a PNG or SVG has no paper behind it.
    pub transparent: bool,
    /// Whether a PDF or JSON of a persona has her empathy maps and journeys behind her sheet; of a PDF, a
    /// page each. A picture never has.
    #[serde(default)]
    pub together: bool,
}

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum ExportFormat {
    /// A picture of pixels.
    Png,
    /// A page with real text.
    Pdf,
    /// A picture of outlines.
    Svg,
    /// The app's own open format, which loses nothing.
    Json,
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
