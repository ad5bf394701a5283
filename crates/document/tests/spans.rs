//! A card that covers several steps goes on covering them, whatever happens to the steps.

mod common;

use common::{add_card, card, cell, covers, edit, journey, new_card, phase, step};
use document::{At, CardChange, Document, Edit, Place};

/// Five steps in two phases, and a card over steps 1, 2 and 3.
fn spanning() -> Document {
    let mut document = journey(&[&[0, 1, 2], &[3, 4]]);
    edit(&mut document, &add_card(1, cell(0, 1, 3)));
    document
}

fn add_step(number: u128, in_phase: u128, at: At) -> Edit {
    Edit::AddStep {
        step: step(number),
        phase: phase(in_phase),
        name: String::new(),
        at,
    }
}

fn before(number: u128) -> At {
    At::Before {
        id: step(number).into(),
    }
}

fn after(number: u128) -> At {
    At::After {
        id: step(number).into(),
    }
}

fn move_step(number: u128, to_phase: u128, at: At) -> Edit {
    Edit::MoveStep {
        step: step(number),
        phase: phase(to_phase),
        at,
    }
}

fn remove_step(number: u128) -> Edit {
    Edit::RemoveStep { step: step(number) }
}

#[test]
fn a_step_added_within_is_covered_too() {
    let mut document = spanning();
    edit(&mut document, &add_step(9, 0, after(1)));
    assert_eq!(covers(&document, 1), [1, 9, 2, 3]);
}

#[test]
fn steps_added_around_are_not_covered() {
    let mut document = spanning();
    edit(&mut document, &add_step(8, 0, before(1)));
    edit(&mut document, &add_step(9, 1, after(3)));
    assert_eq!(covers(&document, 1), [1, 2, 3]);
}

#[test]
fn a_step_removed_within_is_covered_no_longer() {
    let mut document = spanning();
    edit(&mut document, &remove_step(2));
    assert_eq!(covers(&document, 1), [1, 3]);
}

#[test]
fn a_card_that_loses_its_first_step_begins_at_the_next() {
    let mut document = spanning();
    edit(&mut document, &remove_step(1));
    assert_eq!(covers(&document, 1), [2, 3]);
}

#[test]
fn a_card_that_loses_its_last_step_ends_before() {
    let mut document = spanning();
    edit(&mut document, &remove_step(3));
    assert_eq!(covers(&document, 1), [1, 2]);
}

#[test]
fn a_card_that_loses_all_its_steps_goes() {
    let mut document = spanning();
    let edits = [1, 2, 3].map(remove_step).to_vec();
    edit(&mut document, &Edit::Several { edits });
    assert!(document.card(card(1)).is_none());
}

#[test]
fn a_step_moved_out_from_the_middle_is_covered_no_longer() {
    let mut document = spanning();
    edit(&mut document, &move_step(2, 1, At::Last));
    assert_eq!(covers(&document, 1), [1, 3]);
}

#[test]
fn a_step_moved_in_is_covered_too() {
    let mut document = spanning();
    edit(&mut document, &move_step(4, 0, after(2)));
    assert_eq!(covers(&document, 1), [1, 2, 4, 3]);
}

#[test]
fn a_step_that_changes_places_within_stays_covered() {
    let mut document = spanning();
    edit(&mut document, &move_step(2, 0, before(1)));
    edit(&mut document, &move_step(2, 0, after(1)));
    assert!(covers(&document, 1).contains(&1));
    assert!(covers(&document, 1).contains(&3));
}

#[test]
fn a_first_step_that_moves_away_takes_its_card_along() {
    let mut document = spanning();
    edit(&mut document, &move_step(1, 1, At::Last));
    assert_eq!(covers(&document, 1), [1]);
}

#[test]
fn a_card_of_one_step_goes_where_its_step_goes() {
    let mut document = journey(&[&[0, 1], &[2]]);
    edit(&mut document, &add_card(1, cell(0, 0, 1)));
    edit(&mut document, &move_step(0, 1, At::Last));
    assert_eq!(covers(&document, 1), [0]);
}

#[test]
fn a_phase_that_moves_keeps_its_cards() {
    let mut document = journey(&[&[0], &[1], &[2]]);
    edit(&mut document, &add_card(1, cell(0, 1, 1)));
    let at = At::First;
    edit(
        &mut document,
        &Edit::MovePhase {
            phase: phase(1),
            at,
        },
    );
    assert_eq!(covers(&document, 1), [1]);
}

#[test]
fn a_removed_phase_takes_only_what_lies_in_it_alone() {
    let mut document = spanning();
    edit(&mut document, &add_card(2, cell(0, 4, 1)));
    edit(&mut document, &Edit::RemovePhase { phase: phase(1) });
    assert_eq!(covers(&document, 1), [1, 2]);
    assert!(document.card(card(2)).is_none());
}

#[test]
fn a_phase_that_loses_its_last_step_goes() {
    let mut document = journey(&[&[0], &[1]]);
    edit(&mut document, &move_step(0, 1, At::Last));
    assert_eq!(document.phases().len(), 1);
}

#[test]
fn a_span_beyond_the_last_step_covers_what_there_is() {
    let mut document = journey(&[&[0, 1]]);
    edit(&mut document, &add_card(1, cell(0, 1, 5)));
    assert_eq!(covers(&document, 1), [1]);
}

#[test]
fn a_moved_card_keeps_its_span() {
    let mut document = spanning();
    let moved = Edit::MoveCards {
        cards: vec![card(1)],
        place: cell(2, 0, 1),
        at: At::First,
    };
    edit(&mut document, &moved);
    let place = document.card(card(1)).map(|card| card.place);
    assert_eq!(place, Some(cell(2, 0, 3)));
}

#[test]
fn cards_move_together_in_the_order_given() {
    let mut document = journey(&[&[0, 1]]);
    let cards = vec![new_card(1), new_card(2), new_card(3)];
    let place = cell(0, 0, 1);
    edit(
        &mut document,
        &Edit::AddCards {
            cards,
            place,
            at: At::Last,
        },
    );
    edit(&mut document, &add_card(4, cell(0, 1, 1)));
    let moved = Edit::MoveCards {
        cards: vec![card(3), card(1)],
        place: cell(0, 1, 1),
        at: At::Before { id: card(4).into() },
    };
    edit(&mut document, &moved);
    let there = document.cards_at(cell(0, 1, 1));
    let there: Vec<_> = there.iter().map(|card| card.id).collect();
    assert_eq!(there, [card(3), card(1), card(4)]);
}

#[test]
fn a_span_can_be_changed() {
    let mut document = spanning();
    let change = CardChange::Span(2);
    edit(
        &mut document,
        &Edit::ChangeCards {
            cards: vec![card(1)],
            change,
        },
    );
    assert_eq!(covers(&document, 1), [1, 2]);
    let Some(Place::Cell { span, .. }) = document.card(card(1)).map(|card| card.place) else {
        unreachable!("the card lies in a cell");
    };
    assert_eq!(span, 2);
}
