//! Cards sent from an empathy map to a journey and back, and where a persona is.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{Acted, Deed, Edited, Reply, Request};
use common::{Window, first_cell, lanes, new_card, new_cards};
use document::{
    At, Basis, BasisKind, BoxKind, Card, CardChange, CardId, Curve, Document, DocumentId,
    DocumentKind, Edit, EmpathyMapChange, FeelingId, JourneyChange, LaneId, LaneKind, NewCard,
    PersonaChange, PersonaId, PersonaLayout, Place, Record, SectionId, SectionKind,
};
use drawing::scene::{Frame, Part};

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

/// The gesture of what is sent.
const SENT: u128 = 1 << 120;

/// Sends the note to the journey; whether its persona comes along is said.
fn sent(trio: &Trio, joining: bool) -> Card {
    let (from, to) = (trio.map, trio.journey);
    let cards = vec![trio.card(from, trio.note)];
    let edited = trio.send(from, cards, to, trio.cell, joining);
    assert_eq!(edited.document, trio.journey);
    new_card(&edited.diff).expect("the new card")
}

fn send(trio: &Trio) -> Card {
    sent(trio, true)
}

impl Trio {
    fn document(&self, id: DocumentId) -> Document {
        Document::new(id, self.window.open(id).records)
    }

    fn card(&self, document: DocumentId, card: CardId) -> Card {
        self.document(document).card(card).expect("it").clone()
    }

    fn send(
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

    fn cast(&self) -> Vec<PersonaId> {
        let journey = self.document(self.journey);
        journey.journey().expect("a journey").personas.clone()
    }

    /// Takes the persona off everything and deletes her.
    fn strike(&self) -> Acted {
        let document = self.persona.into();
        let strike = true;
        self.window
            .act(SENT + 1, vec![Deed::Delete { document, strike }])
    }
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
fn where_one_thing_cannot_be_done_none_is() {
    let trio = trio();
    let missing = CardId(uuid::Uuid::from_u128(7 << 90));
    let cards = vec![missing];
    let refused = trio.window.try_act(
        SENT,
        vec![
            Deed::Send {
                from: trio.map,
                cards: vec![trio.card(trio.map, trio.note)],
                to: trio.journey,
                place: trio.cell,
                at: At::Last,
                joining: true,
            },
            Deed::Edit {
                document: trio.map,
                edit: Edit::RemoveCards { cards },
            },
        ],
    );
    assert!(refused.is_err());
    assert_eq!(trio.document(trio.journey).cards().count(), 0);
}

#[test]
fn what_is_done_to_one_document_at_once_is_one_gesture() {
    let trio = trio();
    let Place::Cell { step, .. } = trio.cell else {
        panic!("a cell");
    };
    let lane = LaneId(uuid::Uuid::from_u128(8 << 90));
    let before = trio.document(trio.journey);
    let row = Edit::AddLane {
        lane,
        kind: LaneKind::Gain,
        name: String::new(),
        at: At::Last,
    };
    let acted = trio.window.act(
        SENT,
        vec![
            Deed::Edit {
                document: trio.journey,
                edit: row,
            },
            Deed::Send {
                from: trio.map,
                cards: vec![trio.card(trio.map, trio.note)],
                to: trio.journey,
                place: Place::Cell {
                    lane,
                    step,
                    span: 1,
                },
                at: At::Last,
                joining: true,
            },
        ],
    );
    assert_eq!(acted.edited.len(), 1);
    assert_eq!(trio.document(trio.journey).cards().count(), 1);
    let document = trio.journey;
    trio.window.ask(Request::Undo { document });
    assert_eq!(trio.document(trio.journey), before);
}

#[test]
fn what_changes_nothing_is_no_gesture() {
    let trio = trio();
    let title = JourneyChange::Title("Ik wil lezen".to_owned());
    let edit = Edit::ChangeJourney { change: title };
    let document = trio.journey;
    let acted = trio.window.act(SENT, vec![Deed::Edit { document, edit }]);
    assert_eq!((acted.edited.len(), acted.kept.len()), (0, 0));
    assert_eq!(trio.window.open(document).history.done, 0);
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

#[test]
fn a_persona_is_where_she_is_named() {
    let trio = trio();
    let on = |trio: &Trio| {
        let persona = trio.persona;
        match trio.window.ask(Request::Appearances { persona }) {
            Reply::Appearances { documents, .. } => documents
                .into_iter()
                .map(|entry| entry.document)
                .collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(on(&trio), [trio.map]);
    send(&trio);
    assert!(on(&trio).contains(&trio.journey));
    trio.window.delete(trio.map);
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
    let Reply::Appearances { documents, .. } = window.ask(Request::Appearances { persona }) else {
        panic!("no appearances");
    };
    assert_eq!(listed(&window).len(), documents.len());
    let gone = documents[0].document;
    window.delete(gone);
    let left = listed(&window);
    assert!(left.len() + 1 == documents.len() && !left.contains(&gone));
}

#[test]
fn a_compact_persona_takes_cards_in_every_section() {
    let mut trio = trio();
    let document = trio.persona.into();
    let request = Request::Places {
        document,
        from: trio.map,
        cards: vec![trio.note],
    };
    let places = |trio: &Trio| match trio.window.ask(request.clone()) {
        Reply::Places {
            frame: Frame::Boxes { boxes },
            ..
        } => boxes.iter().map(|area| area.place).collect::<Vec<Place>>(),
        other => panic!("{other:?}"),
    };
    let on_the_sheet = places(&trio);
    let change = PersonaChange::Layout(PersonaLayout::Compact);
    trio.window.edit(document, Edit::ChangePersona { change });
    assert!(!on_the_sheet.is_empty());
    assert_eq!(places(&trio), on_the_sheet);
}

#[test]
fn a_document_says_where_cards_can_lie_and_whom_they_bring() {
    let trio = trio();
    let places = |document: DocumentId| {
        let request = Request::Places {
            document,
            from: trio.map,
            cards: vec![trio.note],
        };
        match trio.window.ask(request) {
            Reply::Places {
                frame, newcomers, ..
            } => (frame, newcomers),
            other => panic!("{other:?}"),
        }
    };
    let (frame, newcomers) = places(trio.journey);
    assert!(matches!(frame, Frame::Grid(_)));
    assert_eq!(newcomers, [trio.persona]);
    let (frame, newcomers) = places(trio.map);
    assert!(matches!(frame, Frame::Boxes { .. }));
    assert_eq!(newcomers, []);
    send(&trio);
    assert_eq!(places(trio.journey).1, []);
}

#[test]
fn a_persona_who_is_deleted_everywhere_leaves_no_mark_and_comes_back_with_all_of_them() {
    let trio = trio();
    let card = send(&trio);
    // The journey's cast forgets her, but another map has a mark of hers that nobody's sheet tells of.
    let other = trio
        .window
        .create(DocumentKind::EmpathyMap, "Thuis")
        .document;
    let place = Place::Box { role: BoxKind::See };
    let marked = trio.send(trio.journey, vec![card], other, place, true);
    let marked = new_card(&marked.diff).expect("the note");
    assert_eq!(marked.personas, [trio.persona]);
    let before = [trio.map, trio.journey, other].map(|id| trio.document(id));
    let persona = trio.persona;
    let Reply::Appearances { marked, .. } = trio.window.ask(Request::Appearances { persona })
    else {
        panic!("no appearances");
    };
    let marked: Vec<DocumentId> = marked.iter().map(|entry| entry.document).collect();
    assert_eq!(marked, [other]);

    let acted = trio.strike();
    let struck: Vec<DocumentId> = acted.edited.iter().map(|it| it.document).collect();
    assert_eq!(struck.len(), 3);
    assert!(!acted.library.iter().any(|it| it.document == persona.into()));
    for id in [trio.map, trio.journey, other] {
        let document = trio.document(id);
        assert!(document.cards().all(|card| card.personas.is_empty()));
    }
    assert_eq!(trio.cast(), []);

    let undo = struck.iter().map(|id| Deed::Undo { document: *id });
    let document = persona.into();
    let mut deeds: Vec<Deed> = undo.collect();
    deeds.push(Deed::Restore { document });
    trio.window.act(SENT + 1, deeds);
    assert_eq!(
        [trio.map, trio.journey, other].map(|id| trio.document(id)),
        before
    );
}

#[test]
fn undo_of_several_documents_leaves_the_one_that_something_else_was_done_in_since() {
    let mut trio = trio();
    send(&trio);
    let acted = trio.strike();
    let title = JourneyChange::Title("Iets anders".to_owned());
    trio.window
        .edit(trio.journey, Edit::ChangeJourney { change: title });
    let undo = acted.edited.iter().map(|it| Deed::Undo {
        document: it.document,
    });
    let acted = trio.window.act(SENT + 1, undo.collect());
    assert_eq!(acted.kept, [trio.journey]);
    assert_eq!(acted.edited.len(), 1);
    assert_eq!(acted.edited[0].document, trio.map);
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
