use crate::{
    Act, Deed, OpenError, Pending, StoreError, Time, act,
    lock::Lock,
    open,
    table::{document, image, json, record, search, setting, value},
    thread::Thread,
    travel,
};
use ::document::{
    Change, Diff, Document, DocumentId, DocumentKind, ImageHash, JourneyState, Record, RecordId,
};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde::{Serialize, de::DeserializeOwned};
use std::{collections::BTreeSet, path::Path};
use uuid::Uuid;

/// An open workspace.
///
/// Every answer comes after its transaction is committed and on the disk. Dropping it waits for what
/// was sent and closes the file.
#[derive(Debug)]
pub struct Store {
    // Dropped first, so that the file is closed before another process may have it.
    thread: Thread,
    _lock: Option<Lock>,
}

/// A document's line in the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
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
    /// When it was made.
    pub created: Time,
    /// When it was last changed.
    pub changed: Time,
    /// When it was deleted, where it is.
    pub deleted: Option<Time>,
}

/// What can be undone and made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct History {
    /// The number of the last gesture that is done, counted from the document's first, kept or not.
    pub done: u32,
    /// How many gestures can be undone.
    pub undo: u32,
    /// How many can be made again.
    pub redo: u32,
}

/// What a document's line and history are after a change was committed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committed {
    /// What can be undone.
    pub history: History,
    /// The line in the library.
    pub entry: Entry,
}

/// An image's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Its media type, as `image/png`.
    pub media_type: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// The file's bytes.
    pub bytes: Vec<u8>,
}

/// A record in which words were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// In which document.
    pub document: DocumentId,
    /// What that is.
    pub kind: DocumentKind,
    /// Its title.
    pub title: String,
    /// In which record.
    pub record: RecordId,
    /// The words around.
    pub excerpt: Vec<Stretch>,
}

/// A stretch of an excerpt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// The text.
    pub text: String,
    /// Whether it is what was looked for.
    pub found: bool,
}

impl Store {
    /// Opens the workspace at `path`, and makes it where there is none. No other process can open it
    /// so meanwhile; reading it others can.
    ///
    /// # Errors
    /// Why it cannot be opened; the file is then as it was.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let (thread, lock) = open::to_write(path)?;
        Ok(Self {
            thread,
            _lock: Some(lock),
        })
    }

    /// Opens the workspace at `path` to read only, also while another process has it open.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn open_to_read(path: &Path) -> Result<Self, OpenError> {
        let thread = open::to_read(path)?;
        Ok(Self {
            thread,
            _lock: None,
        })
    }

    /// Every document that is not deleted, by kind and title.
    pub fn library(&self) -> Pending<Vec<Entry>> {
        self.thread.ask(|db| document::all(db, false))
    }

    /// Every document that is deleted, by kind and title.
    pub fn deleted(&self) -> Pending<Vec<Entry>> {
        self.thread.ask(|db| document::all(db, true))
    }

    /// A document, and what can be undone in it.
    ///
    /// Fails with [`StoreError::NoDocument`] where there is none of this id, and with
    /// [`StoreError::Deleted`] where it is deleted.
    pub fn document(&self, id: DocumentId) -> Pending<(Document, History)> {
        self.thread.ask(move |db| {
            // One transaction, so that another process cannot write in between.
            let db = db.transaction()?;
            let line = document::line(&db, id)?;
            let records = record::all(&db, line.number)?;
            Ok((Document::new(id, records), document::history(&db, &line)?))
        })
    }

    /// The heads of all documents that are not deleted, in no order.
    pub fn heads(&self) -> Pending<Vec<Record>> {
        self.thread.ask(|db| record::heads(db))
    }

    /// Which of these ids some record has already, of a deleted document too.
    pub fn taken(&self, ids: Vec<RecordId>) -> Pending<BTreeSet<RecordId>> {
        self.thread.ask(move |db| {
            let mut taken = BTreeSet::new();
            for id in ids {
                if record::is_taken(db, id)? {
                    taken.insert(id);
                }
            }
            Ok(taken)
        })
    }

    /// Keeps new documents, all or none, and the images they show.
    pub fn create(
        &self,
        documents: Vec<Document>,
        images: Vec<(ImageHash, Image)>,
        time: Time,
    ) -> Pending<()> {
        self.write(move |db| {
            for (hash, image) in &images {
                image::put(db, hash, image)?;
            }
            documents.iter().try_for_each(|new| birth(db, new, time))
        })
    }

    /// Keeps what an edit changed. Edits that follow each other in one gesture become one step back.
    pub fn commit(
        &self,
        id: DocumentId,
        diff: Diff,
        gesture: Uuid,
        time: Time,
    ) -> Pending<Committed> {
        self.write(move |db| travel::commit(db, id, diff, gesture, time))
    }

    /// Takes a document's last gesture back; none where there is none.
    pub fn undo(&self, id: DocumentId, time: Time) -> Pending<Option<(Diff, Committed)>> {
        self.write(move |db| travel::back(db, id, None, time))
    }

    /// Makes the gesture again that was taken back last; none where there is none.
    pub fn redo(&self, id: DocumentId, time: Time) -> Pending<Option<(Diff, Committed)>> {
        self.write(move |db| travel::forth(db, id, None, time))
    }

    /// Does several things as one gesture: where one cannot be done, none is.
    pub fn act(&self, deeds: Vec<Deed>, gesture: Uuid, time: Time) -> Pending<Act> {
        self.write(move |db| act::perform(db, deeds, gesture, time))
    }

    /// Takes deleted documents out of the file for good, all or none, with their history, their words in the
    /// search and the images that only they showed. Nothing of them comes back.
    ///
    /// Fails with [`StoreError::NoDocument`] where one is not there, or not deleted.
    pub fn erase(&self, documents: Vec<DocumentId>) -> Pending<()> {
        self.thread.ask(move |db| {
            let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            for id in documents {
                document::erase(&transaction, id)?;
            }
            search::compact(&transaction)?;
            transaction.commit()?;
            // What is freed is written over already; this is for what an older version freed. Where there
            // is no room for it on the disk, the next erasing does it.
            let _ = db.execute_batch("VACUUM");
            Ok(())
        })
    }

    /// The documents that are not deleted in whose records this id occurs, its own among them; in no order.
    pub fn naming(&self, id: RecordId) -> Pending<Vec<DocumentId>> {
        self.thread.ask(move |db| record::naming(db, id))
    }

    /// The records in which every word of `text` occurs, also inside a longer word; the best first.
    pub fn search(&self, text: String) -> Pending<Vec<Found>> {
        self.thread.ask(move |db| search::find(db, &text))
    }

    /// Keeps an image under the hash of its bytes.
    pub fn keep_image(&self, hash: ImageHash, image: Image) -> Pending<()> {
        self.write(move |db| image::put(db, &hash, &image))
    }

    /// An image; none where none of this hash is kept.
    pub fn image(&self, hash: ImageHash) -> Pending<Option<Image>> {
        self.thread.ask(move |db| image::get(db, &hash))
    }

    /// What was set under a name; none where nothing was, or what this version cannot read.
    pub fn setting<T: DeserializeOwned + Send + 'static>(
        &self,
        name: &'static str,
    ) -> Pending<Option<T>> {
        self.thread.ask(move |db| {
            let found = setting::get(db, name)?;
            Ok(found.and_then(|json| value(&json).ok()))
        })
    }

    /// Sets what a name means.
    pub fn set<T: Serialize + Send + 'static>(&self, name: &'static str, value: T) -> Pending<()> {
        self.write(move |db| setting::put(db, name, &json(&value)?))
    }

    fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Pending<T> {
        self.thread.ask(move |db| {
            let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let answer = work(&transaction)?;
            transaction.commit()?;
            Ok(answer)
        })
    }
}

fn birth(db: &Connection, new: &Document, time: Time) -> Result<(), StoreError> {
    let head = new.head().ok_or(StoreError::NoDocument)?;
    let line = document::add(db, head, time)?;
    let cards = write_records(db, line.number, &new.birth())?;
    document::touch(db, &line, cards, time)
}

/// Writes what `diff` changes, and says how many cards more there are.
pub(crate) fn write_records(
    db: &Connection,
    document: i64,
    diff: &Diff,
) -> Result<i64, StoreError> {
    let mut cards = 0;
    for (id, change) in &diff.changes {
        match change {
            Change::Added { record } | Change::Updated { to: record, .. } => {
                record::put(db, document, record)?;
                if record.heads().is_some() {
                    document::retitle(db, document, record)?;
                }
            }
            Change::Removed { .. } => record::remove(db, document, *id)?,
        }
        match change {
            Change::Added {
                record: Record::Card(_),
            } => cards += 1,
            Change::Removed {
                record: Record::Card(_),
            } => cards -= 1,
            _ => {}
        }
    }
    Ok(cards)
}
