//! What is done to several documents as one.

use crate::{Committed, StoreError, Time, table::document, travel};
use ::document::{Diff, DocumentId};
use rusqlite::Connection;
use uuid::Uuid;

/// One thing that is done to a document along with others, as one gesture.
#[derive(Debug, Clone, PartialEq)]
pub enum Deed {
    /// Keeps a change; one that changes nothing is no step back.
    Commit {
        /// Of which document.
        document: DocumentId,
        /// What changes.
        diff: Diff,
    },
    /// Takes the gesture back where it is the last that was made there.
    Undo {
        /// In which document.
        document: DocumentId,
    },
    /// Makes the gesture again where it is the last that was taken back there.
    Redo {
        /// In which document.
        document: DocumentId,
    },
    /// Puts a document out of sight with all that it holds.
    Delete {
        /// Which.
        document: DocumentId,
    },
    /// Brings a deleted document back.
    Restore {
        /// Which.
        document: DocumentId,
    },
}

/// What was done.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Act {
    /// The documents that changed, in the order of the deeds, each with what changed.
    pub changed: Vec<(DocumentId, Diff, Committed)>,
    /// Those that stayed as they were: something else was done there since, or they are deleted or erased.
    pub kept: Vec<DocumentId>,
}

/// Does all of it, in the transaction that `db` is in.
pub(crate) fn perform(
    db: &Connection,
    deeds: Vec<Deed>,
    gesture: Uuid,
    time: Time,
) -> Result<Act, StoreError> {
    let mut act = Act::default();
    for deed in deeds {
        match deed {
            Deed::Commit { document, diff } => {
                if !diff.is_empty() {
                    let committed = travel::commit(db, document, diff.clone(), gesture, time)?;
                    act.changed.push((document, diff, committed));
                }
            }
            Deed::Undo { document } => {
                let way = travel::back(db, document, Some(gesture), time);
                act.travelled(document, way)?;
            }
            Deed::Redo { document } => {
                let way = travel::forth(db, document, Some(gesture), time);
                act.travelled(document, way)?;
            }
            Deed::Delete { document } => document::mark_deleted(db, document, Some(time))?,
            Deed::Restore { document } => document::mark_deleted(db, document, None)?,
        }
    }
    Ok(act)
}

impl Act {
    fn travelled(
        &mut self,
        document: DocumentId,
        way: Result<Option<(Diff, Committed)>, StoreError>,
    ) -> Result<(), StoreError> {
        match way {
            Ok(Some((diff, committed))) => self.changed.push((document, diff, committed)),
            Ok(None) | Err(StoreError::Deleted | StoreError::NoDocument) => {
                self.kept.push(document);
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }
}
