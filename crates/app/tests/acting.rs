//! What is done to several documents at once.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{Deed, Reply, Request};
use common::{
    new_card,
    trio::{SENT, send, trio},
};
use document::{
    At, BoxKind, CardId, DocumentId, DocumentKind, Edit, JourneyChange, LaneId, LaneKind, Place,
};

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
