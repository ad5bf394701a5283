//! The documents of the workspace as the library lists them.

use crate::{App, DeletedEntry, History, LibraryEntry, Refusal, Reply};
use document::DocumentId;
use std::cmp::Reverse;

impl App {
    pub(crate) fn deleted(&self) -> Result<Reply, Refusal> {
        let entries = self.store.deleted().wait()?.into_iter();
        let mut documents: Vec<DeletedEntry> = entries
            .map(|entry| DeletedEntry {
                deleted: entry.deleted.unwrap_or_default(),
                entry: entry.into(),
            })
            .collect();
        documents.sort_by_key(|it| Reverse(it.deleted));
        Ok(Reply::Deleted { documents })
    }

    pub(crate) fn erase(&self, documents: Vec<DocumentId>) -> Result<Reply, Refusal> {
        self.store.erase(documents).wait()?;
        self.deleted()
    }

    pub(crate) fn library(&self) -> Result<Vec<LibraryEntry>, Refusal> {
        let entries = self.store.library().wait()?;
        Ok(entries.into_iter().map(Into::into).collect())
    }
}

impl From<store::Entry> for LibraryEntry {
    fn from(entry: store::Entry) -> Self {
        Self {
            document: entry.document,
            kind: entry.kind,
            title: entry.title,
            state: entry.state,
            cards: entry.cards,
            changed: entry.changed,
        }
    }
}

impl From<store::History> for History {
    fn from(history: store::History) -> Self {
        let store::History { done, undo, redo } = history;
        Self { done, undo, redo }
    }
}
