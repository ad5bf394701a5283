//! The documents of the workspace as the library lists them, and what is found in them.

use crate::{History, Hit, LibraryEntry, Stretch};

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
        let store::History { undo, redo } = history;
        Self { undo, redo }
    }
}

impl From<store::Found> for Hit {
    fn from(found: store::Found) -> Self {
        let stretch = |it: store::Stretch| Stretch {
            text: it.text,
            found: it.found,
        };
        Self {
            document: found.document,
            kind: found.kind,
            title: found.title,
            record: found.record,
            excerpt: found.excerpt.into_iter().map(stretch).collect(),
        }
    }
}
