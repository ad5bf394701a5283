//! Cards sent from an empathy map to a journey and back.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{Reply, Request};
use common::{
    lanes, new_card, new_cards,
    trio::{Trio, send, sent, trio},
};
use document::{
    At, Basis, BasisKind, BoxKind, Card, CardChange, CardId, Curve, DocumentId, Edit, FeelingId,
    LaneKind, NewCard, Place, Record, SectionId, SectionKind,
};

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
    assert_eq!(trio.cast(), [trio.persona]);
}

#[test]
fn a_persona_who_is_not_to_join_leaves_no_mark_that_the_journey_does_not_show() {
    let trio = trio();
    assert_eq!(sent(&trio, false).personas, []);
    assert_eq!(trio.cast(), []);
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
    let asked = Request::Places {
        document: trio.journey,
        from: trio.map,
        cards: vec![trio.note],
    };
    let Reply::Places { joinable, .. } = trio.window.ask(asked) else {
        panic!("no places");
    };
    assert!(!joinable);
    assert_eq!(send(&trio).personas, []);
    assert_eq!(trio.cast(), []);
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
    trio.window.delete(document);
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
    let cards = [chance, pain.id].map(|id| trio.card(trio.journey, id));
    let place = Place::Box {
        role: BoxKind::Pain,
    };
    let diff = trio
        .send(trio.journey, cards.to_vec(), trio.map, place, true)
        .diff;
    let notes = new_cards(&diff);
    let linked = notes.iter().find(|it| !it.details.pains.is_empty());
    let pain = notes.iter().find(|it| it.text == pain.text);
    let linked = linked.map(|it| it.details.pains.clone());
    assert_eq!(linked, pain.map(|it| vec![it.id]));
}

#[test]
fn a_card_that_was_copied_is_pasted_when_its_document_is_gone() {
    let trio = trio();
    let note = trio.card(trio.map, trio.note);
    trio.window.delete(trio.map);
    let edited = trio.send(trio.map, vec![note], trio.journey, trio.cell, true);
    let card = new_card(&edited.diff).expect("the card");
    assert_eq!(card.basis.people, Some(6));
    assert_eq!(card.origin.expect("an origin").document, trio.map);
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
    let place = Place::Box {
        role: BoxKind::Hear,
    };
    let edited = trio.send(trio.journey, vec![card], trio.map, place, true);
    let note = new_card(&edited.diff).expect("the note");
    assert_eq!(
        note.place,
        Place::Box {
            role: BoxKind::Hear
        }
    );
    assert_eq!(note.basis.kind, BasisKind::Observation);
}

/// A persona with one scale that is placed, the place of its section, and that of another section.
fn scale() -> (Trio, Card, Place, Place) {
    let mut trio = trio();
    let persona: DocumentId = trio.persona.into();
    let section = |id: u128| SectionId(uuid::Uuid::from_u128(id << 90));
    let (scales, goals) = (section(20), section(21));
    for (section, kind) in [(scales, SectionKind::Scales), (goals, SectionKind::Goals)] {
        let edit = Edit::AddSection {
            section,
            kind,
            name: String::new(),
            at: At::Last,
        };
        trio.window.edit(persona, edit);
    }
    let place = Place::Section { section: scales };
    let id = CardId(uuid::Uuid::from_u128(22 << 90));
    let card = NewCard {
        id,
        text: "Gaat alleen".to_owned(),
        basis: Basis::default(),
    };
    trio.window.edit(
        persona,
        Edit::AddCards {
            cards: vec![card],
            place,
            at: At::Last,
        },
    );
    for change in [
        CardChange::Opposite("Gaat samen".to_owned()),
        CardChange::Position(Some(30)),
    ] {
        let cards = vec![id];
        trio.window
            .edit(persona, Edit::ChangeCards { cards, change });
    }
    let card = trio.card(persona, id);
    (trio, card, place, Place::Section { section: goals })
}

#[test]
fn a_scale_says_both_its_poles_and_its_place_where_it_is_no_scale() {
    let (trio, scale, ..) = scale();
    let sent = trio.send(
        trio.persona.into(),
        vec![scale],
        trio.journey,
        trio.cell,
        true,
    );
    let card = new_card(&sent.diff).expect("the card");
    assert_eq!(card.text, "Gaat alleen – Gaat samen: 30 van 100");
    assert_eq!(card.details.position, Some(30));
}

#[test]
fn a_scale_that_comes_back_to_scales_is_the_same_scale() {
    let (trio, scale, scales, goals) = scale();
    let persona: DocumentId = trio.persona.into();
    let sent = trio.send(persona, vec![scale.clone()], trio.journey, trio.cell, true);
    let card = new_card(&sent.diff).expect("the card");
    for (place, text) in [(scales, "Gaat alleen"), (goals, &*card.text)] {
        let back = trio.send(trio.journey, vec![card.clone()], persona, place, true);
        let line = new_card(&back.diff).expect("the line");
        assert_eq!(line.text, text);
        assert_eq!(line.details, scale.details);
    }
}
