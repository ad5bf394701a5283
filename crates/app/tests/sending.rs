//! Cards sent from an empathy map to a journey and back, and where a persona is.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{Reply, Request};
use common::{Window, edited, first_cell, new_card};
use document::{
    At, Basis, BasisKind, BoxKind, Card, CardId, DocumentId, DocumentKind, Edit, EmpathyMapChange,
    NewCard, PersonaId, Place, Record,
};
use drawing::scene::Part;

/// A workspace with a persona, her empathy map with one note, and a journey that does not know her.
struct Trio {
    window: Window,
    persona: PersonaId,
    map: DocumentId,
    journey: DocumentId,
    note: CardId,
    cell: Place,
}

fn trio() -> Trio {
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

fn send(trio: &Trio) -> Card {
    let reply = trio.window.ask(Request::Send {
        from: trio.map,
        cards: vec![trio.note],
        to: trio.journey,
        place: trio.cell,
        at: At::Last,
    });
    let edited = edited(reply);
    assert_eq!(edited.document, trio.journey);
    new_card(&edited.diff).expect("the new card")
}

#[test]
fn a_note_that_is_sent_keeps_what_is_known_and_remembers_where_it_comes_from() {
    let trio = trio();
    let card = send(&trio);
    assert_eq!(card.text, "Veel tekst aan de muur");
    assert_eq!(card.basis.people, Some(6));
    let origin = card.origin.expect("an origin");
    assert_eq!((origin.document, origin.card), (trio.map, trio.note));
    assert_ne!(card.id, trio.note);
}

#[test]
fn a_note_that_is_sent_is_marked_as_the_persona_s_who_joins_the_journey() {
    let trio = trio();
    assert_eq!(send(&trio).personas, [trio.persona]);
    let opened = trio.window.open(trio.journey);
    let head = opened.records.iter().find_map(|record| match record {
        Record::Journey(journey) => Some(journey.personas.clone()),
        _ => None,
    });
    assert_eq!(head, Some(vec![trio.persona]));
}

#[test]
fn sending_is_one_gesture() {
    let trio = trio();
    send(&trio);
    trio.window.ask(Request::Undo {
        document: trio.journey,
    });
    let opened = trio.window.open(trio.journey);
    let cards = opened.records.iter();
    assert_eq!(cards.filter(|it| matches!(it, Record::Card(_))).count(), 0);
}

#[test]
fn a_card_of_a_journey_becomes_a_note() {
    let trio = trio();
    let card = send(&trio);
    let reply = trio.window.ask(Request::Send {
        from: trio.journey,
        cards: vec![card.id],
        to: trio.map,
        place: Place::Box {
            role: BoxKind::Hear,
        },
        at: At::First,
    });
    let note = new_card(&edited(reply).diff).expect("the note");
    assert_eq!(
        note.place,
        Place::Box {
            role: BoxKind::Hear
        }
    );
    assert_eq!(note.basis.kind, BasisKind::Observation);
}

#[test]
fn a_persona_is_where_she_is_named() {
    let trio = trio();
    let on = |trio: &Trio| {
        let persona = trio.persona;
        match trio.window.ask(Request::Appearances { persona }) {
            Reply::Appearances { documents } => documents
                .into_iter()
                .map(|entry| entry.document)
                .collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(on(&trio), [trio.map]);
    send(&trio);
    assert!(on(&trio).contains(&trio.journey));
    trio.window.ask(Request::Delete { document: trio.map });
    assert_eq!(on(&trio), [trio.journey]);
}

#[test]
fn a_sheet_lists_the_documents_that_a_persona_is_on() {
    let window = Window::new();
    let library = window.library();
    let samira = library.iter().find(|entry| entry.title == "Samira, 34");
    let document = samira.expect("her").document;
    let persona = PersonaId(document.0);
    let listed = |window: &Window| -> Vec<DocumentId> {
        let scene = window.open(document).scene;
        let listed = scene.nodes.iter().filter_map(|node| match node.part {
            Part::Appearance { document, .. } => Some(document),
            _ => None,
        });
        listed.collect()
    };
    let Reply::Appearances { documents } = window.ask(Request::Appearances { persona }) else {
        panic!("no appearances");
    };
    assert_eq!(listed(&window).len(), documents.len());
    let gone = documents[0].document;
    window.ask(Request::Delete { document: gone });
    let left = listed(&window);
    assert!(left.len() + 1 == documents.len() && !left.contains(&gone));
}

#[test]
fn a_document_says_where_cards_can_lie() {
    let trio = trio();
    let document = trio.map;
    match trio.window.ask(Request::Places { document }) {
        Reply::Places {
            frame: drawing::scene::Frame::Boxes { .. },
        } => {}
        other => panic!("{other:?}"),
    }
}
