//! Cards on their way from one document to another, and where they can go.

use crate::{App, Refusal, Reply};
use document::{
    At, Card, CardId, Document, DocumentId, DocumentKind, Edit, EditError, JourneyChange, Origin,
    PersonaId, Place,
};

impl App {
    pub(crate) fn send(
        &self,
        from: DocumentId,
        cards: &[CardId],
        to: DocumentId,
        place: Place,
        at: At,
    ) -> Result<Reply, Refusal> {
        let studio = self.studio();
        let source = studio.document(from, &self.store)?;
        let target = studio.document(to, &self.store)?;
        drop(studio);
        let cards = cards
            .iter()
            .map(|id| self.copy(&source, *id))
            .collect::<Result<Vec<Card>, Refusal>>()?;
        let mut edits: Vec<Edit> = newcomers(&target, &cards).into_iter().collect();
        edits.push(Edit::PutCards { cards, place, at });
        self.edit(to, &Edit::Several { edits }, (self.sources.id)())
    }

    /// The card as it goes: with where it comes from, and whom it is true of.
    fn copy(&self, source: &Document, id: CardId) -> Result<Card, Refusal> {
        let card = source.card(id).ok_or(EditError::Missing {
            kind: "card",
            id: id.into(),
        })?;
        let mut copy = card.clone();
        copy.id = CardId((self.sources.id)());
        copy.origin = Some(Origin {
            document: source.id(),
            card: id,
        });
        let whose = source.empathy_map().and_then(|map| map.persona);
        let herself = source.persona().map(|persona| persona.id);
        if copy.personas.is_empty() {
            copy.personas.extend(whose.or(herself));
        }
        Ok(copy)
    }

    /// The journeys and empathy maps that a persona is on.
    pub(crate) fn appearances(&self, persona: PersonaId) -> Result<Reply, Refusal> {
        let on = self.studio().appearances(persona);
        let mut documents = self.library()?;
        documents.retain(|entry| on.contains(&entry.document));
        Ok(Reply::Appearances { documents })
    }

    /// Where cards can lie in a document.
    pub(crate) fn places(&self, id: DocumentId) -> Result<Reply, Refusal> {
        let mut studio = self.studio();
        let document = studio.document(id, &self.store)?;
        let frame = studio.draw(&document).frame;
        Ok(Reply::Places { frame })
    }
}

/// Whom of these cards a journey does not know yet: they come along, so that their marks are drawn.
fn newcomers(target: &Document, cards: &[Card]) -> Option<Edit> {
    if target.kind() != Some(DocumentKind::Journey) {
        return None;
    }
    let mut personas = target.journey()?.personas.clone();
    let known = personas.len();
    for persona in cards.iter().flat_map(|card| &card.personas) {
        if !personas.contains(persona) {
            personas.push(*persona);
        }
    }
    (personas.len() > known).then_some(Edit::ChangeJourney {
        change: JourneyChange::Personas(personas),
    })
}
