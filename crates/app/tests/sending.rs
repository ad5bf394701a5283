//! Cards sent from an empathy map to a journey and back, and where a persona is.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{Reply, Request};
use common::{Window, edited, first_cell, lanes, new_card, new_cards};
use document::{
    At, Basis, BasisKind, BoxKind, Card, CardChange, CardId, Curve, DocumentId, DocumentKind, Edit,
    EmpathyMapChange, FeelingId, LaneKind, NewCard, PersonaId, Place, Record,
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
fn a_curve_of_nobody_does_not_become_somebody_s() {
    let mut trio = trio();
    let Place::Cell { step, .. } = trio.cell else {
        panic!("a cell");
    };
    let opened = trio.window.open(trio.journey);
    let lane = lanes(&opened)
        .into_iter()
        .find(|it| it.kind == LaneKind::Emotion);
    let point = Edit::SetFeeling {
        feeling: FeelingId(uuid::Uuid::from_u128(1 << 91)),
        lane: lane.expect("a lane of feelings").id,
        step,
        persona: None,
        curve: Curve::Real,
        value: 1.0,
    };
    trio.window.edit(trio.journey, point);
    assert_eq!(send(&trio).personas, [trio.persona]);
    let opened = trio.window.open(trio.journey);
    let felt = opened.records.iter().find_map(|record| match record {
        Record::Feeling(feeling) => Some(feeling.persona),
        _ => None,
    });
    assert_eq!(felt, Some(None));
}

#[test]
fn a_persona_who_was_deleted_does_not_come_along() {
    let trio = trio();
    let document = trio.persona.into();
    trio.window.ask(Request::Delete { document });
    assert_eq!(send(&trio).personas, []);
}

#[test]
fn cards_that_are_sent_together_stay_linked() {
    let mut trio = trio();
    let pain = send(&trio);
    let chance = CardId(uuid::Uuid::from_u128(1 << 92));
    let new = NewCard {
        id: chance,
        text: "Hoe kunnen we de muur leeg houden?".to_owned(),
        basis: Basis::default(),
    };
    let place = trio.cell;
    let at = At::Last;
    let cards = vec![new];
    trio.window
        .edit(trio.journey, Edit::AddCards { cards, place, at });
    let change = CardChange::Pains(vec![pain.id]);
    let cards = vec![chance];
    trio.window
        .edit(trio.journey, Edit::ChangeCards { cards, change });
    let reply = trio.window.ask(Request::Send {
        from: trio.journey,
        cards: vec![chance, pain.id],
        to: trio.map,
        place: Place::Box {
            role: BoxKind::Pain,
        },
        at,
    });
    let diff = edited(reply).diff;
    let notes = new_cards(&diff);
    let linked = notes.iter().find(|it| !it.details.pains.is_empty());
    let pain = notes.iter().find(|it| it.text == pain.text);
    let linked = linked.map(|it| it.details.pains.clone());
    assert_eq!(linked, pain.map(|it| vec![it.id]));
}

#[test]
fn where_one_card_cannot_be_sent_none_is() {
    let trio = trio();
    let missing = CardId(uuid::Uuid::from_u128(7 << 90));
    let refused = trio.window.try_ask(Request::Send {
        from: trio.map,
        cards: vec![trio.note, missing],
        to: trio.journey,
        place: trio.cell,
        at: At::Last,
    });
    assert!(refused.is_err());
    let opened = trio.window.open(trio.journey);
    let cards = opened.records.iter();
    assert_eq!(cards.filter(|it| matches!(it, Record::Card(_))).count(), 0);
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
