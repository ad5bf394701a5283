//! Cards on their way from one document to another, and where they can go.

use crate::{App, Refusal, Reply, studio::Studio};
use document::{
    At, Card, CardId, Document, DocumentId, Edit, EditError, JourneyChange, Origin, PersonaId,
    Place,
};
use drawing::layout::Purpose;
use std::collections::HashMap;

impl App {
    pub(crate) fn send(
        &self,
        from: DocumentId,
        cards: &[CardId],
        to: DocumentId,
        place: Place,
        at: At,
    ) -> Result<Reply, Refusal> {
        // Held until the cards are there: what is added rests on what both hold now.
        let mut studio = self.studio();
        let source = studio.document(from, &self.store)?;
        let target = studio.document(to, &self.store)?;
        let ids: HashMap<CardId, CardId> = cards
            .iter()
            .map(|id| (*id, CardId((self.sources.id)())))
            .collect();
        let cards = cards
            .iter()
            .map(|id| copy(&source, *id, &ids, &studio))
            .collect::<Result<Vec<Card>, Refusal>>()?;
        let mut edits: Vec<Edit> = newcomers(&target, &cards).into_iter().collect();
        edits.push(Edit::PutCards { cards, place, at });
        let edit = Edit::Several { edits };
        self.edit_in(&mut studio, to, &edit, (self.sources.id)())
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
        let frame = studio.draw(&document, Purpose::Editing).frame;
        Ok(Reply::Places { frame })
    }
}

/// The card as it goes: with where it comes from, whom it is true of, and its links to those that go along.
fn copy(
    source: &Document,
    id: CardId,
    ids: &HashMap<CardId, CardId>,
    studio: &Studio,
) -> Result<Card, Refusal> {
    let card = source.card(id).ok_or(EditError::Missing {
        kind: "card",
        id: id.into(),
    })?;
    let mut copy = card.clone();
    copy.id = ids.get(&id).copied().unwrap_or(id);
    let renewed = |link: &CardId| ids.get(link).copied();
    copy.details.pains = card.details.pains.iter().filter_map(renewed).collect();
    copy.details.opportunity = card.details.opportunity.as_ref().and_then(renewed);
    copy.origin = Some(Origin {
        document: source.id(),
        card: id,
    });
    let whose = source.empathy_map().and_then(|map| map.persona);
    let herself = source.persona().map(|persona| persona.id);
    if copy.personas.is_empty() {
        copy.personas.extend(whose.or(herself));
    }
    copy.personas
        .retain(|it| studio.personas().contains_key(it));
    Ok(copy)
}

/// Whom of these cards a journey does not know yet: they come along, so that their marks are drawn.
///
/// Not where the journey has feelings of nobody: they would become the newcomer's, and nobody said so.
fn newcomers(target: &Document, cards: &[Card]) -> Option<Edit> {
    let mut personas = target.journey()?.personas.clone();
    if target.feelings().any(|feeling| feeling.persona.is_none()) {
        return None;
    }
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
