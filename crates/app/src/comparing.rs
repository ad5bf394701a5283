//! Comparing a current and a future journey.

use crate::{App, LibraryEntry, Refusal, Reply};
use document::{DocumentId, DocumentKind};

impl App {
    pub(crate) fn comparable(&self, document: DocumentId) -> Result<Reply, Refusal> {
        let library = self.library()?;
        let state = library
            .iter()
            .find(|entry| entry.document == document)
            .and_then(|entry| entry.state);
        let mut journeys: Vec<LibraryEntry> = library
            .into_iter()
            .filter(|it| it.kind == DocumentKind::Journey && it.document != document)
            .collect();
        let studio = self.studio();
        // The library's own order holds among those that fit alike.
        journeys.sort_by_key(|it| (!studio.are_kin(document, it.document), it.state == state));
        Ok(Reply::Comparable { journeys })
    }
}
