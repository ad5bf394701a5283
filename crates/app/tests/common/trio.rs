//! A persona, her empathy map, and a journey that does not know her yet.

use super::{Window, first_cell, new_card};
use app::{Acted, Deed, Edited};
use document::{
    At, Basis, BasisKind, BoxKind, Card, CardId, Document, DocumentId, DocumentKind, Edit,
    EmpathyMapChange, NewCard, PersonaId, Place,
};

/// A workspace with a persona, her empathy map with one note, and a journey that does not know her.
pub struct Trio {
    pub window: Window,
    pub persona: PersonaId,
    pub map: DocumentId,
    pub journey: DocumentId,
    pub note: CardId,
    pub cell: Place,
}

pub fn trio() -> Trio {
    let mut window = Window::new();
    let persona = PersonaId(window.create(DocumentKind::Persona, "Samira").document.0);
    let map = window
        .create(DocumentKind::EmpathyMap, "Aan de balie")
        .document;
    let opened = window.create(DocumentKind::Journey, "Ik wil lezen");
    let cell = first_cell(&opened);
    let note = CardId(uuid::Uuid::from_u128(1 << 90));
    let change = EmpathyMapChange::Persona(Some(persona));
    window.edit(map, Edit::ChangeEmpathyMap { change });
    let card = NewCard {
        id: note,
        text: "Veel tekst aan de muur".to_owned(),
        basis: Basis {
            kind: BasisKind::Observation,
            source: "middag aan de balie".to_owned(),
            people: Some(6),
            date: None,
        },
    };
    window.edit(
        map,
        Edit::AddCards {
            cards: vec![card],
            place: Place::Box { role: BoxKind::See },
            at: At::Last,
        },
    );
    Trio {
        journey: opened.document,
        window,
        persona,
        map,
        note,
        cell,
    }
}

/// The gesture of what is sent.
pub const SENT: u128 = 1 << 120;

/// Sends the note to the journey; whether its persona comes along is said.
pub fn sent(trio: &Trio, joining: bool) -> Card {
    let (from, to) = (trio.map, trio.journey);
    let cards = vec![trio.card(from, trio.note)];
    let edited = trio.send(from, cards, to, trio.cell, joining);
    assert_eq!(edited.document, trio.journey);
    new_card(&edited.diff).expect("the new card")
}

pub fn send(trio: &Trio) -> Card {
    sent(trio, true)
}

impl Trio {
    pub fn document(&self, id: DocumentId) -> Document {
        Document::new(id, self.window.open(id).records)
    }

    pub fn card(&self, document: DocumentId, card: CardId) -> Card {
        self.document(document).card(card).expect("it").clone()
    }

    pub fn send(
        &self,
        from: DocumentId,
        cards: Vec<Card>,
        to: DocumentId,
        place: Place,
        joining: bool,
    ) -> Edited {
        let at = At::Last;
        let deed = Deed::Send {
            from,
            cards,
            to,
            place,
            at,
            joining,
        };
        let mut edited = self.window.act(SENT, vec![deed]).edited;
        assert_eq!(edited.len(), 1);
        edited.remove(0)
    }

    pub fn cast(&self) -> Vec<PersonaId> {
        let journey = self.document(self.journey);
        journey.journey().expect("a journey").personas.clone()
    }

    /// Takes the persona off everything and deletes her.
    pub fn strike(&self) -> Acted {
        let document = self.persona.into();
        let strike = true;
        self.window
            .act(SENT + 1, vec![Deed::Delete { document, strike }])
    }
}
