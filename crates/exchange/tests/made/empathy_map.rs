use super::{Orders, card::note, date, id, one, orders, words};
use document::{
    BoxKind, Card, Document, DocumentId, EmpathyMap, EmpathyVariant, Language, PersonaId, Place,
    Record,
};
use proptest::{collection::vec, option, prelude::*};

#[derive(Debug, Clone)]
pub struct Parts {
    head: EmpathyMap,
    notes: Vec<(BoxKind, Card)>,
    orders: Orders,
}

impl Parts {
    pub fn build(mut self, personas: &[PersonaId]) -> Document {
        self.head.persona = self.head.persona.or(personas.first().copied());
        let id = self.head.id;
        let mut records = vec![Record::EmpathyMap(Box::new(self.head))];
        for (at, (role, mut note)) in self.notes.into_iter().enumerate() {
            note.place = Place::Box { role };
            note.order = self.orders.next();
            note.personas.extend(personas.iter().take(at % 3));
            records.push(Record::Card(Box::new(note)));
        }
        Document::new(id, records)
    }
}

pub fn empathy_map() -> impl Strategy<Value = Parts> {
    let notes = vec((one(BoxKind::ALL), note()), 0..12);
    (head(), notes, orders()).prop_map(|(head, notes, orders)| Parts {
        head,
        notes,
        orders,
    })
}

fn head() -> impl Strategy<Value = EmpathyMap> {
    (
        id(),
        vec(words(), 4),
        option::of(id().prop_map(PersonaId)),
        date(),
        one(EmpathyVariant::ALL),
        one(Language::ALL),
    )
        .prop_map(|(id, texts, persona, date, variant, language)| {
            let mut texts = texts.into_iter();
            let mut text = || texts.next().unwrap();
            EmpathyMap {
                id: DocumentId(id),
                situation: text(),
                persona,
                designed_for: text(),
                designed_by: text(),
                date,
                version: text(),
                variant,
                language,
            }
        })
}
