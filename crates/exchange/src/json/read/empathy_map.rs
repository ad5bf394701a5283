use super::{super::tree, document::DocumentReader};
use crate::ReadError;
use document::{BoxKind, Document, DocumentId, EmpathyMap, Language, Place, Record, clean};
use serde_json::Value;
use uuid::Uuid;

impl DocumentReader<'_, '_, '_> {
    /// Reads an empathy map.
    pub(super) fn read_empathy_map(
        mut self,
        id: Uuid,
        it: tree::EmpathyMap,
    ) -> Result<Document, ReadError> {
        let notes: usize = it.boxes.values().map(Vec::len).sum();
        self.check_count(notes + it.free_notes.len())?;
        let persona = match &it.persona {
            Some(name) => Some(self.persona(name, "persona")?),
            None => None,
        };
        self.records.push(Record::EmpathyMap(Box::new(EmpathyMap {
            id: DocumentId(id),
            situation: clean(&it.situation),
            persona,
            designed_for: clean(&it.designed_for),
            designed_by: clean(&it.designed_by),
            date: it.date,
            version: clean(&it.version),
            variant: it.variant.unwrap_or_default(),
            language: it.language.unwrap_or(Language::Dutch),
        })));
        let mut ids = Vec::with_capacity(it.boxes.len());
        for (role, notes) in &it.boxes {
            ids.push(self.card_ids(notes, &place(*role))?);
        }
        for ((role, notes), ids) in it.boxes.into_iter().zip(ids) {
            self.pile(&place(role), Place::Box { role }, notes, &ids)?;
        }
        self.free_notes(it.free_notes)?;
        self.finish(DocumentId(id))
    }
}

fn place(role: BoxKind) -> String {
    match serde_json::to_value(role) {
        Ok(Value::String(name)) => format!("boxes.{name}"),
        _ => "boxes".to_owned(),
    }
}
