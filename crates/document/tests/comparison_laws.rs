//! What holds of every comparison of two journeys.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

mod common;

use common::{add_card, card, cell, feeling, journey, lane, phase, step};
use document::{
    ArrowEnd, At, CardChange, CardColour, CardId, Comparison, Curve, Document, Edit, FeelingId,
    FreeNote, FreeNoteId, LaneKind, NoteForm, Order, Pairing, Place, Record, RecordId, StepChange,
    StepId, apply, compare,
};
use proptest::{collection::vec, prelude::*};
use std::fmt::Debug;
use uuid::Uuid;

/// What is done to a journey, in numbers that choose among what is there.
#[derive(Debug, Clone)]
struct Choice {
    what: u8,
    which: usize,
    other: usize,
    fresh: u128,
    text: String,
}

fn choices() -> impl Strategy<Value = Vec<Choice>> {
    let text = "[ab]{0,2}|een [a-c]{3,9} woord";
    let choice = (0..15u8, any::<usize>(), any::<usize>(), 50..400u128, text);
    let choice = choice.prop_map(|(what, which, other, fresh, text)| Choice {
        what,
        which,
        other,
        fresh,
        text,
    });
    vec(choice, 0..40)
}

fn pick<T: Copy>(all: &[T], which: usize) -> Option<T> {
    all.get(which % all.len().max(1)).copied()
}

fn edit_of(document: &Document, choice: &Choice) -> Option<Edit> {
    let Choice {
        which,
        other,
        fresh,
        ..
    } = *choice;
    let text = choice.text.clone();
    let cards: Vec<CardId> = document.cards().map(|it| it.id).collect();
    let feelings: Vec<FeelingId> = document.feelings().map(|it| it.id).collect();
    let steps: Vec<StepId> = document.steps().iter().map(|it| it.id).collect();
    let phases: Vec<_> = document.phases().iter().map(|it| it.id).collect();
    let lanes = document.lanes();
    let lanes: Vec<_> = lanes.iter().map(|it| it.id).collect();
    // Feelings more often than not: one may give way to another.
    let felt = feelings.iter().map(|it| RecordId::from(*it));
    let things: Vec<RecordId> = if choice.text.is_empty() {
        document.records().map(Record::id).collect()
    } else {
        felt.collect()
    };
    let in_lane = pick(&lanes, other)?;
    let place = Place::Cell {
        lane: in_lane,
        step: pick(&steps, which)?,
        span: 1,
    };
    let of = |id: Option<CardId>| id.map(|id| vec![id]);
    Some(match choice.what {
        0 | 1 => Edit::Several {
            edits: vec![
                add_card(fresh, place),
                Edit::ChangeCards {
                    cards: vec![card(fresh)],
                    change: CardChange::Text(text),
                },
            ],
        },
        2 => Edit::ChangeCards {
            cards: of(pick(&cards, which))?,
            change: CardChange::Text(text),
        },
        3 => Edit::MoveCards {
            cards: of(pick(&cards, other))?,
            place,
            at: At::First,
        },
        4 => Edit::RemoveCards {
            cards: of(pick(&cards, which))?,
        },
        5 => Edit::AddStep {
            step: step(fresh),
            phase: pick(&phases, which)?,
            name: text,
            at: At::First,
        },
        6 => Edit::MoveStep {
            step: pick(&steps, which)?,
            phase: pick(&phases, other)?,
            at: At::First,
        },
        7 => Edit::ChangeStep {
            step: pick(&steps, which)?,
            change: StepChange::Name(text),
        },
        8 => Edit::AddLane {
            lane: lane(fresh),
            kind: LaneKind::Pain,
            name: text,
            at: At::First,
        },
        9 | 10 => Edit::SetFeeling {
            feeling: feeling(fresh),
            lane: lane(1),
            step: pick(&steps, which)?,
            persona: None,
            curve: if other % 2 == 0 {
                Curve::Desired
            } else {
                Curve::Real
            },
            value: f32::from(choice.text.len() as u8 % 4) - 2.0,
        },
        11 => Edit::RemoveFeeling {
            feeling: pick(&feelings, which)?,
        },
        12 | 13 => Edit::AddFreeNotes {
            notes: vec![arrow(fresh, pick(&things, which)?, pick(&things, other)?)],
            at: At::Last,
        },
        _ => Edit::AddPhase {
            phase: phase(fresh),
            name: text.clone(),
            step: step(fresh),
            step_name: text,
            at: At::First,
        },
    })
}

fn arrow(number: u128, from: RecordId, to: RecordId) -> FreeNote {
    FreeNote {
        id: FreeNoteId(Uuid::from_u128(8000 + number)),
        order: Order::default(),
        locked: false,
        text: String::new(),
        colour: CardColour::Grey,
        form: NoteForm::Arrow {
            from: ArrowEnd::Thing { id: from },
            to: ArrowEnd::Thing { id: to },
        },
    }
}

fn edited(mut document: Document, choices: &[Choice]) -> Document {
    for choice in choices {
        let edit = edit_of(&document, choice);
        if let Some(Ok(diff)) = edit.map(|edit| apply(&document, &edit)) {
            document.commit(&diff);
        }
    }
    document
}

fn two(one: &[Choice], before: &[Choice], after: &[Choice], kin: bool) -> (Document, Document) {
    let mut start = journey(&[&[1, 2], &[3]]);
    for number in 1..=3 {
        let added = add_card(number, cell(0, number, 1));
        let diff = apply(&start, &added).expect("a card");
        start.commit(&diff);
    }
    let start = edited(start, one);
    let later = |id: RecordId| RecordId(Uuid::from_u128(id.0.as_u128() + (1 << 40)));
    let future = if kin {
        start.drawn_as_future(&mut { later })
    } else {
        start.renamed(&mut { later })
    };
    (edited(start, before), edited(future, after))
}

/// Every record of either journey stands in exactly one pairing.
fn whole<I: Copy + Ord + Debug>(
    pairings: &[Pairing<I>],
    current: impl Iterator<Item = I>,
    future: impl Iterator<Item = I>,
) -> Result<(), TestCaseError> {
    let sorted = |ids: Vec<I>| {
        let mut ids = ids;
        ids.sort_unstable();
        ids
    };
    let told = pairings.iter().filter_map(Pairing::current).collect();
    prop_assert_eq!(sorted(told), sorted(current.collect()));
    let told = pairings.iter().filter_map(Pairing::future).collect();
    prop_assert_eq!(sorted(told), sorted(future.collect()));
    Ok(())
}

fn all_same(comparison: &Comparison) -> bool {
    same_but_for_feelings(comparison) && comparison.feelings.iter().all(Pairing::is_same)
}

fn same_but_for_feelings(comparison: &Comparison) -> bool {
    comparison.phases.iter().all(Pairing::is_same)
        && comparison.steps.iter().all(Pairing::is_same)
        && comparison.lanes.iter().all(Pairing::is_same)
        && comparison.cards.iter().all(Pairing::is_same)
}

fn alone<I: Copy + Ord>(pairings: &[Pairing<I>]) -> (Vec<I>, Vec<I>) {
    let added = pairings.iter().filter(|it| it.current().is_none());
    let removed = pairings.iter().filter(|it| it.future().is_none());
    let mut added: Vec<I> = added.filter_map(Pairing::future).collect();
    let mut removed: Vec<I> = removed.filter_map(Pairing::current).collect();
    added.sort_unstable();
    removed.sort_unstable();
    (added, removed)
}

fn swapped<T>((one, other): (T, T)) -> (T, T) {
    (other, one)
}

proptest! {
    #[test]
    fn a_journey_is_the_same_as_itself(one in choices()) {
        let (document, _) = two(&one, &[], &[], true);
        let compared = compare(&document, &document);
        prop_assert!(all_same(&compared), "{compared:#?}");
    }

    #[test]
    fn a_future_journey_begins_the_same(one in choices()) {
        let (current, future) = two(&one, &[], &[], true);
        let compared = compare(&current, &future);
        // What was desired is what is felt there.
        let is_desired = current.feelings().any(|it| it.curve == Curve::Desired);
        let begins_so = if is_desired { same_but_for_feelings } else { all_same };
        prop_assert!(begins_so(&compared), "{compared:#?}");
        prop_assert_eq!(document::check(&future), Ok(()));
    }

    #[test]
    fn every_record_is_in_one_pairing(
        one in choices(), before in choices(), after in choices(), kin: bool,
    ) {
        let (current, future) = two(&one, &before, &after, kin);
        let it = compare(&current, &future);
        let ids = |of: &Document| of.steps().iter().map(|it| it.id).collect::<Vec<_>>();
        whole(&it.steps, ids(&current).into_iter(), ids(&future).into_iter())?;
        let ids = |of: &Document| of.phases().iter().map(|it| it.id).collect::<Vec<_>>();
        whole(&it.phases, ids(&current).into_iter(), ids(&future).into_iter())?;
        let ids = |of: &Document| of.lanes().iter().map(|it| it.id).collect::<Vec<_>>();
        whole(&it.lanes, ids(&current).into_iter(), ids(&future).into_iter())?;
        whole(&it.cards, current.cards().map(|it| it.id), future.cards().map(|it| it.id))?;
        whole(
            &it.feelings,
            current.feelings().map(|it| it.id),
            future.feelings().map(|it| it.id),
        )?;
    }

    #[test]
    fn the_other_way_round_what_was_added_went(
        one in choices(), before in choices(), after in choices(), kin: bool,
    ) {
        let (current, future) = two(&one, &before, &after, kin);
        let (there, back) = (compare(&current, &future), compare(&future, &current));
        prop_assert_eq!(alone(&there.phases), swapped(alone(&back.phases)));
        prop_assert_eq!(alone(&there.steps), swapped(alone(&back.steps)));
        prop_assert_eq!(alone(&there.lanes), swapped(alone(&back.lanes)));
        prop_assert_eq!(alone(&there.cards), swapped(alone(&back.cards)));
        prop_assert_eq!(alone(&there.feelings), swapped(alone(&back.feelings)));
    }

    #[test]
    fn columns_keep_the_order_of_both_journeys(
        one in choices(), before in choices(), after in choices(), kin: bool,
    ) {
        let (current, future) = two(&one, &before, &after, kin);
        let columns = compare(&current, &future).columns;
        let told: Vec<StepId> = columns.iter().filter_map(|it| it.0).collect();
        let steps: Vec<StepId> = current.steps().iter().map(|it| it.id).collect();
        prop_assert_eq!(told, steps);
        let told: Vec<StepId> = columns.iter().filter_map(|it| it.1).collect();
        let steps: Vec<StepId> = future.steps().iter().map(|it| it.id).collect();
        prop_assert_eq!(told, steps);
    }
}
