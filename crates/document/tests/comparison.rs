//! How a current and a future journey are compared.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

mod common;

use common::{
    add_card, card, cell, edit, feeling, journey, lane, persona, phase, set_feeling, step,
};
use document::{
    ArrowEnd, Aspect, At, CardChange, CardColour, CardId, Comparison, Curve, Document, DocumentId,
    Edit, FeelingId, FreeNote, FreeNoteId, JourneyState, LaneId, LaneKind, NoteForm, Order,
    Pairing, PersonaId, PhaseId, Record, RecordId, StepChange, StepId, compare,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// How far the ids of a future journey lie from those that they were drawn from.
const LATER: u128 = 1 << 32;

fn later(id: Uuid) -> Uuid {
    Uuid::from_u128(id.as_u128() + LATER)
}

/// The journey drawn as a future one.
fn future_of(document: &Document) -> Document {
    document.drawn_as_future(&mut |id| RecordId(later(id.0)))
}

/// The same without any memory of where it comes from.
fn forgetful(document: &Document) -> Document {
    let records = document.records().cloned().map(|mut record| {
        match &mut record {
            Record::Journey(it) => it.origin = None,
            Record::Phase(it) => it.origin = None,
            Record::Step(it) => it.origin = None,
            Record::Lane(it) => it.origin = None,
            Record::Card(it) => it.origin = None,
            _ => {}
        }
        record
    });
    Document::new(document.id(), records)
}

/// Two phases of two steps with an action in each, a pain in the first and a feeling in each.
fn current() -> Document {
    let mut current = journey(&[&[1, 2], &[3, 4]]);
    for number in 1..=4 {
        edit(&mut current, &add_card(number, cell(0, number, 1)));
        edit(&mut current, &set_feeling(number, number, None, -1.0));
    }
    edit(&mut current, &add_card(5, cell(2, 1, 1)));
    current
}

fn say(document: &mut Document, of: CardId, text: &str) {
    let change = CardChange::Text(text.to_owned());
    let cards = vec![of];
    edit(document, &Edit::ChangeCards { cards, change });
}

fn drawn(number: u128) -> CardId {
    CardId(later(card(number).0))
}

fn step_drawn(number: u128) -> StepId {
    StepId(later(step(number).0))
}

fn aspects(comparison: &Comparison, current: CardId) -> BTreeSet<Aspect> {
    let pairing = comparison
        .cards
        .iter()
        .find(|it| it.current() == Some(current));
    match pairing {
        Some(Pairing::Both { aspects, .. }) => aspects.clone(),
        other => panic!("no twin: {other:?}"),
    }
}

#[test]
fn a_future_journey_is_the_current_one_that_should_be() {
    let current = current();
    let future = future_of(&current);
    let head = future.journey().expect("a journey");
    assert_eq!(head.state, JourneyState::Future);
    assert_eq!(head.origin, Some(current.id()));
    assert_eq!(future.id(), DocumentId(later(current.id().0)));
    assert_eq!(document::check(&future), Ok(()));
    let origin = future.card(drawn(1)).and_then(|card| card.origin);
    let origin = origin.expect("an origin");
    assert_eq!((origin.document, origin.card), (current.id(), card(1)));
    let compared = compare(&current, &future);
    assert!(compared.cards.iter().all(Pairing::is_same), "{compared:?}");
    assert!(compared.steps.iter().all(Pairing::is_same), "{compared:?}");
    assert!(compared.feelings.iter().all(Pairing::is_same));
}

#[test]
fn a_card_that_was_reworded_and_moved_is_still_the_same_one() {
    let current = current();
    let mut future = future_of(&current);
    say(&mut future, drawn(1), "Heel iets anders");
    let to = Edit::MoveCards {
        cards: vec![drawn(1)],
        place: document::Place::Cell {
            lane: LaneId(later(lane(2).0)),
            step: step_drawn(4),
            span: 1,
        },
        at: At::Last,
    };
    edit(&mut future, &to);
    let compared = compare(&current, &future);
    let expected = BTreeSet::from([Aspect::Text, Aspect::Place]);
    assert_eq!(aspects(&compared, card(1)), expected);
}

#[test]
fn what_is_new_and_what_went_is_told() {
    let current = current();
    let mut future = future_of(&current);
    let place = document::Place::Cell {
        lane: LaneId(later(lane(0).0)),
        step: step_drawn(1),
        span: 1,
    };
    edit(&mut future, &add_card(9, place));
    let cards = vec![drawn(5)];
    edit(&mut future, &Edit::RemoveCards { cards });
    let compared = compare(&current, &future);
    let differing: Vec<_> = compared.cards.iter().filter(|it| !it.is_same()).collect();
    let expected = [
        &Pairing::Added { future: card(9) },
        &Pairing::Removed { current: card(5) },
    ];
    assert_eq!(differing, expected);
}

#[test]
fn a_feeling_that_is_lifted_says_by_how_much() {
    let current = current();
    let mut future = future_of(&current);
    let change = document::FeelingChange::Value(1.5);
    let lifted = FeelingId(later(feeling(2).0));
    let feeling_changed = Edit::ChangeFeeling {
        feeling: lifted,
        change,
    };
    edit(&mut future, &feeling_changed);
    let compared = compare(&current, &future);
    let pairing = compared.feelings.iter().find(|it| !it.is_same());
    let pairing = pairing.expect("a change");
    assert_eq!(pairing.current(), Some(feeling(2)));
    assert_eq!(pairing.rise(&current, &future), Some(2.5));
}

#[test]
fn a_future_journey_begins_with_what_was_desired() {
    let mut current = current();
    let desired = Edit::SetFeeling {
        feeling: feeling(9),
        lane: lane(1),
        step: step(2),
        persona: None,
        curve: Curve::Desired,
        value: 2.0,
    };
    edit(&mut current, &desired);
    let future = future_of(&current);
    assert_eq!(document::check(&future), Ok(()));
    assert!(future.feelings().all(|it| it.curve == Curve::Real));
    assert_eq!(future.feelings().count(), 4);
    let compared = compare(&current, &future);
    assert_eq!(compared.rises(&current, &future), (1, 0));
}

#[test]
fn arrows_follow_what_is_desired_in_a_future_journey() {
    let mut current = current();
    let desired = Edit::SetFeeling {
        feeling: feeling(9),
        lane: lane(1),
        step: step(2),
        persona: None,
        curve: Curve::Desired,
        value: 2.0,
    };
    edit(&mut current, &desired);
    let arrow = |number: u128, from: RecordId, to: RecordId| FreeNote {
        id: FreeNoteId(Uuid::from_u128(8000 + number)),
        order: Order::default(),
        locked: false,
        text: String::new(),
        colour: CardColour::Grey,
        form: NoteForm::Arrow {
            from: ArrowEnd::Thing { id: from },
            to: ArrowEnd::Thing { id: to },
        },
    };
    let arrows = Edit::AddFreeNotes {
        notes: vec![
            arrow(1, card(2).into(), feeling(2).into()),
            arrow(2, feeling(2).into(), feeling(9).into()),
        ],
        at: At::Last,
    };
    edit(&mut current, &arrows);
    let future = future_of(&current);
    assert_eq!(document::check(&future), Ok(()));
    let joined: Vec<RecordId> = future
        .free_notes()
        .iter()
        .flat_map(|it| it.things())
        .collect();
    let felt = FeelingId(later(feeling(9).0));
    assert_eq!(joined, [drawn(2).into(), felt.into()]);
}

#[test]
fn feelings_that_are_not_told_do_not_rise() {
    let mut current = current();
    let desired = |number: u128, value| Edit::SetFeeling {
        feeling: feeling(number),
        lane: lane(1),
        step: step(2),
        persona: None,
        curve: Curve::Desired,
        value,
    };
    edit(&mut current, &desired(9, 1.0));
    let mut other = current.clone();
    edit(&mut other, &desired(9, 2.0));
    let other = other.renamed(&mut |id| RecordId(later(id.0)));
    let compared = compare(&current, &other);
    let twin = compared.feelings.iter().find(|it| !it.is_same());
    assert_eq!(twin.and_then(Pairing::current), Some(feeling(9)));
    assert_eq!(compared.rises(&current, &other), (0, 0));
}

#[test]
fn tags_and_personas_in_another_order_are_the_same() {
    let mut current = current();
    let mark = |document: &mut Document, of: CardId, change| {
        let cards = vec![of];
        edit(document, &Edit::ChangeCards { cards, change })
    };
    let tags = |tags: [&str; 2]| CardChange::Tags(tags.map(str::to_owned).to_vec());
    mark(&mut current, card(1), tags(["balie", "jeugd"]));
    let whose = [persona(1), persona(2)].to_vec();
    mark(&mut current, card(1), CardChange::Personas(whose));
    let mut future = current.renamed(&mut |id| RecordId(later(id.0)));
    mark(&mut future, drawn(1), tags(["jeugd", "balie"]));
    let whose = [persona(2), persona(1)].map(|it| PersonaId(later(it.0)));
    mark(&mut future, drawn(1), CardChange::Personas(whose.to_vec()));
    let future = future.renamed(&mut |id| match id.0.as_u128().checked_sub(LATER) {
        Some(before) if (6000..7000).contains(&before) => RecordId(Uuid::from_u128(before)),
        _ => id,
    });
    assert_eq!(aspects(&compare(&current, &future), card(1)), [].into());
}

#[test]
fn cards_of_a_very_full_cell_that_are_not_alike_are_no_twins() {
    let full = |word: &str, from: u128| {
        let mut full = journey(&[&[1]]);
        for number in from..from + 101 {
            edit(&mut full, &add_card(number, cell(0, 1, 1)));
            say(&mut full, card(number), &format!("{word} {number}"));
        }
        full
    };
    let current = full("balie", 1);
    let future = full("zzz", 500);
    let compared = compare(&current, &future);
    assert!(
        compared
            .cards
            .iter()
            .all(|it| it.current().is_none() || it.future().is_none())
    );
    let future = full("balies", 500);
    let compared = compare(&current, &future);
    assert!(
        compared
            .cards
            .iter()
            .all(|it| it.current().is_some() && it.future().is_some())
    );
}

#[test]
fn what_a_future_journey_desires_is_compared_with_what_is_felt_now() {
    let current = current();
    let mut future = future_of(&current);
    let desired = Edit::SetFeeling {
        feeling: feeling(9),
        lane: LaneId(later(lane(1).0)),
        step: step_drawn(2),
        persona: None,
        curve: Curve::Desired,
        value: 1.0,
    };
    edit(&mut future, &desired);
    let compared = compare(&current, &future);
    let twin = compared
        .feelings
        .iter()
        .find(|it| it.future() == Some(feeling(9)));
    let twin = twin.expect("a pairing");
    assert_eq!(twin.current(), Some(feeling(2)));
    assert_eq!(twin.rise(&current, &future), Some(2.0));
}

#[test]
fn a_copy_of_a_card_is_new_and_the_card_itself_is_not() {
    let current = current();
    let mut future = future_of(&current);
    let copies = vec![document::CardCopy {
        of: drawn(1),
        copy: card(9),
    }];
    edit(&mut future, &Edit::CopyCards { copies });
    let compared = compare(&current, &future);
    assert_eq!(aspects(&compared, card(1)), BTreeSet::new());
    let added = Pairing::Added { future: card(9) };
    assert!(compared.cards.contains(&added), "{compared:?}");
}

#[test]
fn two_journeys_drawn_from_one_know_each_other() {
    let origin = current();
    let one = future_of(&origin);
    let mut other = origin.drawn_as_future(&mut |id| RecordId(later(later(id.0))));
    let own = CardId(later(later(card(1).0)));
    say(&mut other, own, "Heel iets anders");
    let compared = compare(&one, &other);
    assert_eq!(aspects(&compared, drawn(1)), BTreeSet::from([Aspect::Text]));
}

#[test]
fn journeys_without_a_common_origin_are_paired_by_what_they_say() {
    let current = current();
    let mut future = forgetful(&future_of(&current));
    say(&mut future, drawn(1), "Kaart 1, maar dan beter");
    say(&mut future, drawn(2), "Vraagt om hulp aan de balie");
    let name = StepChange::Name("Stap 3, anders".to_owned());
    let renamed = Edit::ChangeStep {
        step: step_drawn(3),
        change: name,
    };
    edit(&mut future, &renamed);
    let compared = compare(&current, &future);
    assert_eq!(aspects(&compared, card(1)), BTreeSet::from([Aspect::Text]));
    assert_eq!(aspects(&compared, card(3)), BTreeSet::new());
    let lost = Pairing::Removed { current: card(2) };
    assert!(compared.cards.contains(&lost), "{compared:?}");
    let steps: Vec<_> = compared.steps.iter().map(Pairing::future).collect();
    let all: Vec<_> = (1..=4).map(|it| Some(step_drawn(it))).collect();
    assert_eq!(steps, all);
}

#[test]
fn steps_of_one_phase_that_were_drawn_apart_are_paired_in_their_order() {
    let current = current();
    let mut future = forgetful(&future_of(&current));
    for (number, name) in [(1, "Hoort ervan"), (2, "Onthoudt de dag")] {
        let renamed = Edit::ChangeStep {
            step: step_drawn(number),
            change: StepChange::Name(name.to_owned()),
        };
        edit(&mut future, &renamed);
    }
    let columns = compare(&current, &future).columns;
    let both = |number| (Some(step(number)), Some(step_drawn(number)));
    assert_eq!(columns, [both(1), both(2), both(3), both(4)]);
}

#[test]
fn a_card_that_says_the_same_further_on_was_moved() {
    let current = current();
    let mut future = forgetful(&future_of(&current));
    let to = Edit::MoveCards {
        cards: vec![drawn(1)],
        place: document::Place::Cell {
            lane: LaneId(later(lane(0).0)),
            step: step_drawn(3),
            span: 1,
        },
        at: At::Last,
    };
    edit(&mut future, &to);
    let compared = compare(&current, &future);
    assert_eq!(aspects(&compared, card(1)), BTreeSet::from([Aspect::Place]));
}

#[test]
fn a_new_step_has_a_column_of_its_own() {
    let current = current();
    let mut future = future_of(&current);
    let added = Edit::AddStep {
        step: step(9),
        phase: PhaseId(later(phase(0).0)),
        name: "Nieuw".to_owned(),
        at: At::Last,
    };
    edit(&mut future, &added);
    let removed = Edit::RemoveStep {
        step: step_drawn(3),
    };
    edit(&mut future, &removed);
    let columns = compare(&current, &future).columns;
    let both = |number| (Some(step(number)), Some(step_drawn(number)));
    let expected = [
        both(1),
        both(2),
        (None, Some(step(9))),
        (Some(step(3)), None),
        both(4),
    ];
    assert_eq!(columns, expected);
}

#[test]
fn a_step_that_moved_stands_in_two_columns() {
    let current = current();
    let mut future = future_of(&current);
    let moved = Edit::MoveStep {
        step: step_drawn(1),
        phase: PhaseId(later(phase(1).0)),
        at: At::Last,
    };
    edit(&mut future, &moved);
    let compared = compare(&current, &future);
    let both = |number| (Some(step(number)), Some(step_drawn(number)));
    let expected = [
        (Some(step(1)), None),
        both(2),
        both(3),
        both(4),
        (None, Some(step_drawn(1))),
    ];
    assert_eq!(compared.columns, expected);
    let pairing = compared
        .steps
        .iter()
        .find(|it| it.current() == Some(step(1)));
    assert!(
        matches!(pairing, Some(Pairing::Both { aspects, .. }) if aspects.contains(&Aspect::Place))
    );
}

#[test]
fn lanes_of_the_same_kind_are_paired_by_their_names() {
    let mut current = journey(&[&[1]]);
    for (number, name) in [(7, "Balie"), (8, "Magazijn")] {
        let added = Edit::AddLane {
            lane: lane(number),
            kind: LaneKind::Backstage,
            name: name.to_owned(),
            at: At::Last,
        };
        edit(&mut current, &added);
    }
    let mut future = forgetful(&future_of(&current));
    let first = RecordId(later(lane(7).0));
    edit(
        &mut future,
        &Edit::MoveRow {
            row: first,
            at: At::Last,
        },
    );
    let compared = compare(&current, &future);
    let pairing = compared
        .lanes
        .iter()
        .find(|it| it.current() == Some(lane(7)));
    assert_eq!(
        pairing.and_then(Pairing::future),
        Some(LaneId(later(lane(7).0)))
    );
}

#[test]
fn ids_apart_a_card_links_to_the_same_pains() {
    let mut current = current();
    let linked = Edit::ChangeCards {
        cards: vec![card(1)],
        change: CardChange::Pains(vec![card(5)]),
    };
    edit(&mut current, &linked);
    let compared = compare(&current, &future_of(&current));
    assert_eq!(aspects(&compared, card(1)), BTreeSet::new());
}
