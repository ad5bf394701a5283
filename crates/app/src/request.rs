//! What the window asks: the one door, declared once, with its answers in [`Reply`].

#[cfg(doc)]
use crate::Reply;
use document::{
    At, Card, CardId, DocumentId, DocumentKind, Edit, Filter, Language, PersonaId, Place,
};
use drawing::layout::ComparisonForm;
use serde::{Deserialize, Serialize};
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
    /// Does several things to documents as one gesture: all of them or, where one is refused, none.
    /// Answered by [`Reply::Acted`].
    Act {
        /// What is done, in order.
        deeds: Vec<Deed>,
        /// The new gesture; or the one that is taken back or made again.
        #[ts(type = "string")]
        gesture: Uuid,
    },
    /// The documents that know a persona. Answered by [`Reply::Appearances`].
    Appearances {
        /// Whose.
        persona: PersonaId,
    },
    /// A document's places where cards of another can lie, to choose one of. Answered by
    /// [`Reply::Places`].
    Places {
        /// Which.
        document: DocumentId,
        /// The document that has the cards.
        from: DocumentId,
        /// The cards.
        cards: Vec<CardId>,
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
    /// Copies a current journey as the future one, which remembers what it was drawn from. Answered by
    /// [`Reply::Opened`].
    DrawFuture {
        /// The current journey.
        document: DocumentId,
    },
    /// Shows of an open document what a filter lets through, until another is asked for.
    /// Answered by [`Reply::Seen`].
    See {
        /// Which.
        document: DocumentId,
        /// What is seen; an empty one shows all.
        filter: Filter,
    },
    /// The journeys that a journey can be compared with. Answered by [`Reply::Comparable`].
    Comparable {
        /// Which journey.
        document: DocumentId,
    },
    /// Draws two journeys in one picture and tells what differs. Answered by [`Reply::Compared`].
    Compare {
        /// One journey.
        current: DocumentId,
        /// The other. Where this one is the current one and the other the future one, they change places.
        future: DocumentId,
        /// How they stand.
        form: ComparisonForm,
    },
    /// The documents that are deleted. Answered by [`Reply::Deleted`].
    Deleted,
    /// Takes deleted documents out of the workspace for good. Answered by [`Reply::Deleted`].
    Erase {
        /// Which.
        documents: Vec<DocumentId>,
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
    /// Reads what is pasted from elsewhere. Answered by [`Reply::Pasted`].
    ReadPasted {
        /// Its plain text.
        text: String,
        /// Its HTML; empty where it has none.
        html: String,
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
    /// Puts a picture of a document on the clipboard. Answered by [`Reply::Copied`].
    CopyPicture {
        /// Which.
        document: DocumentId,
        /// The nodes of its drawing that are shown, by their ids; all of it where this is empty.
        nodes: Vec<String>,
        /// What its drawing lets through.
        #[serde(default)]
        #[ts(optional, as = "Option<Filter>")]
        filter: Filter,
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

/// One thing that is done to a document along with others, as one gesture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "deed",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[ts(export)]
pub enum Deed {
    /// Changes a document.
    Edit {
        /// Which.
        document: DocumentId,
        /// How.
        edit: Edit,
    },
    /// Copies cards of one document to another, where they keep what is known of them and remember where
    /// they come from.
    Send {
        /// The document that they are from.
        from: DocumentId,
        /// The cards as they are there, or were when they were copied, from first to last.
        cards: Vec<Card>,
        /// The document that gets them.
        to: DocumentId,
        /// Where they lie there.
        place: Place,
        /// Where, among the cards there.
        at: At,
        /// Whether a journey takes up the personas whom they are true of and whom it does not know yet;
        /// else the cards go without those marks.
        joining: bool,
    },
    /// Takes the gesture back where it is the last that was made there; else leaves the document as it is.
    Undo {
        /// In which document.
        document: DocumentId,
    },
    /// Makes the gesture again where it is the last that was taken back there; else leaves the document as
    /// it is.
    Redo {
        /// In which document.
        document: DocumentId,
    },
    /// Puts a document out of sight.
    Delete {
        /// Which.
        document: DocumentId,
        /// Whether a persona is taken off every other document first, with her marks on cards.
        strike: bool,
    },
    /// Brings a deleted document back.
    Restore {
        /// Which.
        document: DocumentId,
    },
}

/// What the user can set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Settings {
    /// The window's language, and that of new documents.
    pub language: Language,
    /// Whether the window is light or dark. Maps stay on paper.
    #[serde(default)]
    pub appearance: Appearance,
    /// How large the window's own words are. Maps have a zoom of their own.
    #[serde(default)]
    pub text_size: TextSize,
}

/// Whether a window is light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Appearance {
    /// As the rest of the desktop.
    #[default]
    System,
    /// Light, whatever the desktop is.
    Light,
    /// Dark, whatever the desktop is.
    Dark,
}

/// How large a window's words are, beside how large they usually are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum TextSize {
    /// As usual: 100 %.
    #[default]
    Usual,
    /// A quarter larger: 125 %.
    Quarter,
    /// Half as large again: 150 %.
    Half,
    /// Twice as large: 200 %.
    Double,
}

/// How a document is exported.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
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
    /// What is seen of the document; an empty one shows all. A JSON holds all, whatever is seen.
    #[serde(default)]
    #[ts(optional, as = "Option<Filter>")]
    pub filter: Filter,
    /// The journey that this one is compared with, where both are to be in one picture. Not for JSON.
    #[serde(default)]
    #[ts(optional)]
    pub beside: Option<Beside>,
}

/// Another journey in the same picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Beside {
    /// Which.
    pub document: DocumentId,
    /// How the two stand.
    pub form: ComparisonForm,
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
