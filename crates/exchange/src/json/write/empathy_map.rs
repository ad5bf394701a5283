use super::{super::tree, Writer};
use document::{BoxKind, Card, Document, EmpathyMap, Place};
use std::collections::BTreeMap;

impl Writer {
    /// An empathy map's header, and the notes of each box that holds some.
    pub(super) fn empathy_map(&mut self, document: &Document, it: &EmpathyMap) -> tree::EmpathyMap {
        let EmpathyMap {
            id,
            situation,
            persona,
            designed_for,
            designed_by,
            date,
            version,
            variant,
            language,
        } = it.clone();
        let mut boxes: BTreeMap<BoxKind, Vec<&Card>> = BTreeMap::new();
        for note in document.cards() {
            if let Place::Box { role } = note.place {
                boxes.entry(role).or_default().push(note);
            }
        }
        tree::EmpathyMap {
            id: Some(id.0),
            situation,
            persona: persona.map(|id| self.personas.of(id.0)),
            designed_for,
            designed_by,
            date,
            version,
            variant: Some(variant),
            language: Some(language),
            boxes: boxes
                .into_iter()
                .map(|(role, mut notes)| {
                    notes.sort_by_key(|note| (&note.order, note.id));
                    (role, self.pile(&notes, None))
                })
                .collect(),
            free_notes: self.free_notes(document),
        }
    }
}
