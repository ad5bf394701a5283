//! What free notes stand by and join, and what becomes of them when that goes.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

mod common;

use common::{
    add_card, card, cell, edit, empathy_map, id, in_box, journey, lane, persona_sheet, refusal,
    step,
};
use document::{
    ArrowEnd, At, BoxKind, CardColour, CardId, Document, Edit, EditError, Filter, FreeNote,
    FreeNoteChange, FreeNoteId, FreeNoteMove, NoteForm, NoteFrame, NotePlace, Order, RecordId,
    RuleBroken, SavedViewId,
};

fn note_id(number: u128) -> FreeNoteId {
    FreeNoteId(id(8000 + number))
}

fn at(column: Option<u128>, row: Option<u128>, x: i32, y: i32) -> NotePlace {
    NotePlace {
        column: column.map(step),
        row: row.map(lane),
        x,
        y,
    }
}

fn framed(place: NotePlace) -> NoteFrame {
    NoteFrame {
        place,
        width: 120,
        height: 80,
    }
}

fn note(number: u128, form: NoteForm) -> FreeNote {
    FreeNote {
        id: note_id(number),
        order: Order::default(),
        locked: false,
        text: format!("Briefje {number}"),
        colour: CardColour::Yellow,
        form,
    }
}

fn sticky(number: u128, place: NotePlace) -> FreeNote {
    let frame = framed(place);
    note(number, NoteForm::Sticky { frame })
}

fn arrow(number: u128, from: impl Into<RecordId>, to: impl Into<RecordId>) -> FreeNote {
    let (from, to) = (thing(from), thing(to));
    note(number, NoteForm::Arrow { from, to })
}

fn thing(id: impl Into<RecordId>) -> ArrowEnd {
    ArrowEnd::Thing { id: id.into() }
}

fn add(notes: &[FreeNote]) -> Edit {
    Edit::AddFreeNotes {
        notes: notes.to_vec(),
        at: At::Last,
    }
}

fn remove(number: u128) -> Edit {
    Edit::RemoveFreeNotes {
        notes: vec![note_id(number)],
    }
}

fn layers(document: &Document) -> Vec<u128> {
    let notes = document.free_notes();
    let numbers = notes.iter().map(|it| it.id.0.as_u128() - 8000);
    numbers.collect()
}

fn place_of(document: &Document, number: u128) -> NotePlace {
    let note = document.free_note(note_id(number)).expect("a note");
    note.frame().expect("a frame").place
}

#[test]
fn a_note_whose_step_goes_stands_by_the_next() {
    let mut document = journey(&[&[0, 1], &[2]]);
    edit(
        &mut document,
        &add(&[sticky(0, at(Some(1), Some(0), 12, 34))]),
    );
    edit(&mut document, &Edit::RemoveStep { step: step(1) });
    assert_eq!(place_of(&document, 0), at(Some(2), Some(0), 12, 34));
}

#[test]
fn a_note_whose_last_step_goes_stands_by_the_one_before() {
    let mut document = journey(&[&[0, 1], &[2]]);
    edit(&mut document, &add(&[sticky(0, at(Some(2), None, 12, 34))]));
    edit(&mut document, &Edit::RemoveStep { step: step(2) });
    assert_eq!(place_of(&document, 0), at(Some(1), None, 12, 34));
}

#[test]
fn a_note_whose_phase_goes_stands_by_the_first_step_after_it() {
    let mut document = journey(&[&[0, 1], &[2]]);
    edit(&mut document, &add(&[sticky(0, at(Some(0), None, 1, 2))]));
    let phase = common::phase(0);
    edit(&mut document, &Edit::RemovePhase { phase });
    assert_eq!(place_of(&document, 0), at(Some(2), None, 1, 2));
}

#[test]
fn a_note_whose_row_goes_stands_by_the_next_and_without_any_by_the_paper() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add(&[sticky(0, at(None, Some(1), 1, 2))]));
    edit(&mut document, &Edit::RemoveLane { lane: lane(1) });
    assert_eq!(place_of(&document, 0), at(None, Some(2), 1, 2));
    edit(&mut document, &Edit::RemoveLane { lane: lane(2) });
    assert_eq!(place_of(&document, 0), at(None, Some(0), 1, 2));
    edit(&mut document, &Edit::RemoveLane { lane: lane(0) });
    assert_eq!(place_of(&document, 0), at(None, None, 1, 2));
}

#[test]
fn an_arrow_goes_with_what_it_joins_and_comes_back_with_it() {
    let mut document = journey(&[&[0, 1]]);
    edit(&mut document, &add_card(0, cell(0, 0, 1)));
    let notes = [
        sticky(0, at(None, None, 0, 0)),
        arrow(1, note_id(0), card(0)),
    ];
    edit(&mut document, &add(&notes));
    let whole = document.clone();
    let gone = edit(&mut document, &Edit::RemoveStep { step: step(0) });
    assert_eq!(layers(&document), [0]);
    document.commit(&gone.reversed());
    assert_eq!(document, whole);
}

#[test]
fn an_arrow_goes_with_the_note_that_it_joins() {
    let mut document = journey(&[&[0]]);
    let notes = [
        sticky(0, at(None, None, 0, 0)),
        arrow(1, note_id(0), step(0)),
    ];
    edit(&mut document, &add(&notes));
    edit(&mut document, &remove(0));
    assert_eq!(layers(&document), [] as [u128; 0]);
}

#[test]
fn an_arrow_joins_no_arrow_no_head_no_view_nothing_strange_and_not_itself_to_itself() {
    let mut document = journey(&[&[0]]);
    let frame = at(None, None, 0, 0);
    edit(
        &mut document,
        &add(&[sticky(0, frame), arrow(1, note_id(0), step(0))]),
    );
    let dangling = |refusal| matches!(refusal, EditError::Rule(RuleBroken::Dangling { .. }));
    let stranger = CardId(id(77));
    let saved_view = SavedViewId(id(78));
    let view = Edit::AddSavedView {
        saved_view,
        name: "Digitaal".to_owned(),
        filter: Filter::EVERYTHING,
        look: None,
        at: At::Last,
    };
    edit(&mut document, &view);
    assert!(dangling(refusal(
        &document,
        &add(&[arrow(2, note_id(0), saved_view)])
    )));
    assert!(dangling(refusal(
        &document,
        &add(&[arrow(2, note_id(0), note_id(1))])
    )));
    assert!(dangling(refusal(
        &document,
        &add(&[arrow(2, note_id(0), common::JOURNEY)])
    )));
    assert!(dangling(refusal(
        &document,
        &add(&[arrow(2, note_id(0), stranger)])
    )));
    let refused = refusal(&document, &add(&[arrow(2, note_id(0), note_id(0))]));
    let nowhere = RuleBroken::ArrowNowhere(note_id(2).into());
    assert_eq!(refused, EditError::Rule(nowhere));
}

#[test]
fn a_note_keeps_within_reach_and_has_a_size() {
    let document = journey(&[&[0]]);
    let far = sticky(0, at(None, None, NotePlace::FARTHEST + 1, 0));
    let mut flat = framed(at(None, None, 0, 0));
    flat.height = 0;
    let flat = note(0, NoteForm::Text { frame: flat });
    for (refused, name) in [(far, "x"), (flat, "height")] {
        match refusal(&document, &add(&[refused])) {
            EditError::Rule(RuleBroken::OutOfRange { field, .. }) => assert_eq!(field, name),
            other => panic!("{other}"),
        }
    }
}

#[test]
fn a_note_of_another_document_stands_by_the_papers_edge() {
    let mut document = empathy_map();
    edit(
        &mut document,
        &add(&[sticky(0, at(Some(0), Some(0), 5, 6))]),
    );
    assert_eq!(place_of(&document, 0), at(None, None, 5, 6));
}

#[test]
fn personas_and_empathy_maps_have_notes_and_arrows_to_what_they_hold() {
    let mut document = persona_sheet(1);
    let notes = [
        sticky(0, at(None, None, 0, 0)),
        arrow(1, note_id(0), common::section(0)),
    ];
    edit(&mut document, &add(&notes));
    let section = common::section(0);
    edit(&mut document, &Edit::RemoveSection { section });
    assert_eq!(layers(&document), [0]);

    let mut map = empathy_map();
    edit(&mut map, &add_card(0, in_box(BoxKind::Say)));
    edit(
        &mut map,
        &add(&[
            sticky(0, at(None, None, 0, 0)),
            arrow(1, note_id(0), card(0)),
        ]),
    );
    let cards = vec![card(0)];
    edit(&mut map, &Edit::RemoveCards { cards });
    assert_eq!(layers(&map), [0]);
}

#[test]
fn a_note_comes_to_lie_between_two_others_even_where_these_shared_a_layer() {
    let mut shared = journey(&[&[0]]);
    let places = [0, 1, 2].map(|number| sticky(number, at(None, None, 0, 0)));
    let records = shared.records().cloned();
    let notes = places.map(|note| document::Record::FreeNote(Box::new(note)));
    shared = Document::new(common::JOURNEY, records.chain(notes).collect::<Vec<_>>());
    edit(
        &mut shared,
        &Edit::LayerFreeNotes {
            notes: vec![note_id(2)],
            at: At::After {
                id: note_id(0).into(),
            },
        },
    );
    assert_eq!(layers(&shared), [0, 2, 1]);
}

#[test]
fn a_note_is_moved_with_its_size_and_written_and_pointed_elsewhere() {
    let mut document = journey(&[&[0, 1]]);
    edit(
        &mut document,
        &add(&[
            sticky(0, at(None, None, 0, 0)),
            arrow(1, note_id(0), step(0)),
        ]),
    );
    let frame = NoteFrame {
        place: at(Some(1), Some(2), -4, 9),
        width: 300,
        height: 16,
    };
    let note = note_id(0);
    edit(
        &mut document,
        &Edit::MoveFreeNotes {
            moves: vec![FreeNoteMove { note, frame }],
        },
    );
    let write = FreeNoteChange::Text("Nagaan\r\nbij de balie".to_owned());
    edit(
        &mut document,
        &Edit::ChangeFreeNotes {
            notes: vec![note],
            change: write,
        },
    );
    let head = FreeNoteChange::To(thing(step(1)));
    edit(
        &mut document,
        &Edit::ChangeFreeNotes {
            notes: vec![note_id(1)],
            change: head,
        },
    );
    let written = document.free_note(note).expect("a note");
    assert_eq!(written.text, "Nagaan\nbij de balie");
    assert_eq!(written.frame(), Some(&frame));
    let arrow = document.free_note(note_id(1)).expect("an arrow");
    assert_eq!(arrow.ends(), Some((&thing(note), &thing(step(1)))));
}

#[test]
fn free_notes_are_no_cards_and_count_for_no_evidence() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add(&[sticky(0, at(None, None, 0, 0))]));
    assert_eq!(document.evidence_share(), None);
}
