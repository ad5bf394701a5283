use super::{
    super::{MOST_RECORDS, orders::of_list, tree},
    Reader, check_count,
    names::Names,
};
use crate::{ReadError, Referred};
use document::{
    CardId, Document, DocumentId, PersonaId, Place, Record, RecordId, RuleBroken, check,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Reads one document of a file, of whatever kind. Ids come first, so that a card can refer to a later one.
pub(super) struct DocumentReader<'r, 'a, 'i> {
    pub(super) file: &'r mut Reader<'a, 'i>,
    pub(super) path: String,
    pub(super) cards: Names,
    pub(super) records: Vec<Record>,
    places: HashMap<RecordId, String>,
}

impl<'r, 'a, 'i> DocumentReader<'r, 'a, 'i> {
    pub(super) fn new(file: &'r mut Reader<'a, 'i>, path: String) -> Self {
        Self {
            file,
            path,
            cards: Names::new(Referred::Card),
            records: Vec::new(),
            places: HashMap::new(),
        }
    }

    /// The given id or a new one, for what stands at `place` of the document.
    pub(super) fn id(&mut self, given: Option<Uuid>, place: String) -> Result<Uuid, ReadError> {
        let id = self.file.id(given, || format!("{}.{place}", self.path))?;
        self.places.insert(RecordId(id), place);
        Ok(id)
    }

    /// The ids of the cards in the list at `place`, which can be referred to from now on.
    pub(super) fn card_ids(
        &mut self,
        cards: &[tree::Card],
        place: &str,
    ) -> Result<Vec<Uuid>, ReadError> {
        let mut ids = Vec::with_capacity(cards.len());
        for (c, card) in cards.iter().enumerate() {
            let id = self.id(card.id, format!("{place}[{c}]"))?;
            self.cards.add(id, card.local.as_deref(), "");
            ids.push(id);
        }
        Ok(ids)
    }

    /// Reads the cards of one section or box, which stand in the list at `place`.
    pub(super) fn pile(
        &mut self,
        place: &str,
        lies: Place,
        cards: Vec<tree::Card>,
        ids: &[Uuid],
    ) -> Result<(), ReadError> {
        let keys: Vec<_> = cards
            .iter()
            .zip(ids)
            .map(|(card, id)| (card.order.as_ref(), CardId(*id)))
            .collect();
        let orders = of_list(&keys);
        for (c, ((card, id), order)) in cards.into_iter().zip(ids).zip(orders).enumerate() {
            let place = format!("{place}[{c}]");
            for (field, given) in [("step", card.step.is_some()), ("span", card.span.is_some())] {
                if given {
                    let reason = format!("only a card of a journey has a {field}");
                    return Err(self.misshapen(&format!("{place}.{field}"), reason));
                }
            }
            self.card(&place, CardId(*id), lies, order, card)?;
        }
        Ok(())
    }

    pub(super) fn personas(
        &self,
        names: &[String],
        place: &str,
    ) -> Result<Vec<PersonaId>, ReadError> {
        names
            .iter()
            .enumerate()
            .map(|(n, name)| self.persona(name, &format!("{place}[{n}]")))
            .collect()
    }

    pub(super) fn persona(&self, name: &str, place: &str) -> Result<PersonaId, ReadError> {
        self.file
            .personas
            .find_anywhere(name, || format!("{}.{place}", self.path))
            .map(PersonaId)
    }

    pub(super) fn misshapen(&self, place: &str, reason: String) -> ReadError {
        ReadError::Shape {
            path: format!("{}.{place}", self.path),
            reason,
        }
    }

    /// Refuses a document of more records than a file may have, `count` besides its head.
    pub(super) fn check_count(&self, count: usize) -> Result<(), ReadError> {
        check_count(&self.path, count, MOST_RECORDS)
    }

    /// The document of what was read.
    pub(super) fn finish(self, id: DocumentId) -> Result<Document, ReadError> {
        let document = Document::new(id, self.records);
        check(&document).map_err(|rule| {
            let place = record_of(&rule).and_then(|id| self.places.get(&id));
            let path = match place {
                Some(place) => format!("{}.{place}", self.path),
                None => self.path.clone(),
            };
            ReadError::Rule { path, rule }
        })?;
        Ok(document)
    }
}

fn record_of(rule: &RuleBroken) -> Option<RecordId> {
    match rule {
        RuleBroken::TextTooLong { id, .. }
        | RuleBroken::NameTooLong { id, .. }
        | RuleBroken::ListTooLong { id, .. }
        | RuleBroken::OutOfRange { id, .. }
        | RuleBroken::NoStep(id)
        | RuleBroken::Dangling { id, .. }
        | RuleBroken::FeelingTwice(id)
        | RuleBroken::ArrowNowhere(id)
        | RuleBroken::Stray(id) => Some(*id),
        RuleBroken::NoHead => None,
    }
}
