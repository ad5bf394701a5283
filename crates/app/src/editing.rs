//! Opening a document, changing it, and going through its history.

use crate::{App, Edited, Opened, Refusal, Reply, setting, studio::Studio};
use document::{Diff, DocumentId, Edit};
use drawing::scene::ScenePatch;
use store::{Committed, Pending, Store, Time};
use uuid::Uuid;

/// A way through a document's history: [`Store::undo`] or [`Store::redo`].
type Way = fn(&Store, DocumentId, Time) -> Pending<Option<(Diff, Committed)>>;

impl App {
    pub(crate) fn open_document(&self, id: DocumentId) -> Result<Reply, Refusal> {
        let mut studio = self.studio();
        let (document, history) = self.store.document(id).wait()?;
        let kind = document.kind().ok_or(Refusal::Fault)?;
        let records = document.records().cloned().collect();
        let (scene, filter) = studio.open(document);
        let personas = studio.personas().clone();
        drop(studio);
        let library = self.library()?;
        // Nobody waits until the disk has this.
        drop(self.store.set(setting::LAST_OPEN, id));
        Ok(Reply::Opened(Box::new(Opened {
            document: id,
            kind,
            records,
            scene,
            filter,
            personas,
            history: history.into(),
            library,
        })))
    }

    pub(crate) fn edit(
        &self,
        id: DocumentId,
        edit: &Edit,
        gesture: Uuid,
    ) -> Result<Reply, Refusal> {
        let mut studio = self.studio();
        let diff = studio.edited(id, &self.store, edit)?;
        // While the disk writes, the drawing is made; where the disk fails it is taken back.
        let pending = self.store.commit(id, diff.clone(), gesture, self.now());
        let scene = studio.change(id, &diff);
        match pending.wait() {
            Ok(committed) => {
                let edited = edited(&studio, id, diff, scene, committed);
                Ok(Reply::Edited(Box::new(edited)))
            }
            Err(error) => {
                studio.change(id, &diff.reversed());
                Err(error.into())
            }
        }
    }

    /// Goes a step through the history.
    pub(crate) fn travel(&self, id: DocumentId, way: Way) -> Result<Reply, Refusal> {
        let mut studio = self.studio();
        Ok(match way(&self.store, id, self.now()).wait()? {
            Some((diff, committed)) => {
                let scene = studio.change(id, &diff);
                Reply::Edited(Box::new(edited(&studio, id, diff, scene, committed)))
            }
            None => Reply::Done,
        })
    }
}

/// What the window is told of a change.
pub(crate) fn edited(
    studio: &Studio,
    document: DocumentId,
    diff: Diff,
    scene: Option<ScenePatch>,
    committed: Committed,
) -> Edited {
    let affects = if diff.changes.contains_key(&document.into()) {
        studio.showing(document)
    } else {
        Vec::new()
    };
    Edited {
        affects,
        document,
        diff,
        scene,
        history: committed.history.into(),
        entry: committed.entry.into(),
    }
}
