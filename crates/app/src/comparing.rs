//! Comparing a current and a future journey.

mod lines;

use crate::{
    App, Beside, ComparedJourneys, LibraryEntry, Refusal, Reply, studio::Studio, work::Work,
};
use document::{Comparison, Document, DocumentId, DocumentKind, JourneyState, compare};
use drawing::{
    layout::{Compared, ComparisonForm, comparison_sums},
    scene::Scene,
};
use std::sync::Arc;
use store::Store;

/// Two journeys in one picture.
pub(crate) struct Pair {
    pub(crate) current: Document,
    future: Document,
    comparison: Comparison,
    pub(crate) scene: Scene,
}

impl Pair {
    /// Reads and draws two journeys; the current one comes first, whichever was named first.
    pub(crate) fn new(
        (one, other): (DocumentId, DocumentId),
        form: ComparisonForm,
        studio: &mut Studio,
        store: &Store,
    ) -> Result<Self, Refusal> {
        let mut current = studio.document(one, store)?;
        let mut future = studio.document(other, store)?;
        let state = |of: &Document| of.journey().map(|journey| journey.state);
        let turned = (Some(JourneyState::Future), Some(JourneyState::Current));
        if (state(&current), state(&future)) == turned {
            std::mem::swap(&mut current, &mut future);
        }
        let comparison = compare(&current, &future);
        let compared = Compared {
            current: &current,
            future: &future,
            comparison: &comparison,
        };
        let scene = studio.draw_compared(&compared, form)?;
        Ok(Self {
            current,
            future,
            comparison,
            scene,
        })
    }
}

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

    pub(crate) fn compare(
        &self,
        current: DocumentId,
        future: DocumentId,
        form: ComparisonForm,
    ) -> Result<Reply, Refusal> {
        let mut studio = self.studio();
        let pair = Pair::new((current, future), form, &mut studio, &self.store)?;
        let names = studio
            .personas()
            .iter()
            .map(|(id, persona)| (*id, persona.name.clone()))
            .collect();
        drop(studio);
        let language = self.language();
        let compared = Compared {
            current: &pair.current,
            future: &pair.future,
            comparison: &pair.comparison,
        };
        let places = lines::places(&compared, &pair.scene, &names, language);
        Ok(Reply::Compared(Box::new(ComparedJourneys {
            current: pair.current.id(),
            future: pair.future.id(),
            form,
            sums: comparison_sums(&compared, language),
            scene: pair.scene,
            places,
        })))
    }

    /// What painting two journeys in one picture takes.
    pub(crate) fn work_of_both(&self, one: DocumentId, beside: Beside) -> Result<Work, Refusal> {
        let mut studio = self.studio();
        let both = (one, beside.document);
        let pair = Pair::new(both, beside.form, &mut studio, &self.store)?;
        drop(studio);
        Work::new(pair.current, Arc::new(pair.scene), &self.store)
    }
}
