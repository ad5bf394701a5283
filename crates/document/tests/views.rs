//! Saved views, and what a filter lets through.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

mod common;

use common::{card, cell, edit, feeling, id, journey, lane, persona, persona_sheet, refusal};
use document::{
    At, Basis, BasisKind, Card, Curve, Document, Edit, EditError, Feeling, Filter, Look, Order,
    Record, RecordId, SavedViewChange, SavedViewId,
};

fn view(number: u128) -> SavedViewId {
    SavedViewId(id(8000 + number))
}

fn save(number: u128, filter: Filter) -> Edit {
    Edit::AddSavedView {
        saved_view: view(number),
        name: format!("Weergave {number}"),
        filter,
        look: None,
        at: At::Last,
    }
}

fn names(document: &Document) -> Vec<&str> {
    let views = document.saved_views().into_iter();
    views.map(|view| view.name.as_str()).collect()
}

fn a_card() -> Card {
    let place = cell(0, 0, 1);
    Card::new(card(0), place, Order::default(), "Wachten".to_owned())
}

#[test]
fn an_empty_filter_lets_everything_through() {
    let filter = Filter::default();
    assert!(filter.is_empty());
    assert!(filter.shows(&a_card()));
    assert!(filter.shows_lane(lane(0)));
}

#[test]
fn a_card_of_nobody_in_particular_is_everybodys() {
    let filter = Filter {
        personas: vec![persona(0)],
        ..Filter::default()
    };
    let mut card = a_card();
    assert!(filter.shows(&card));
    card.personas = vec![persona(1)];
    assert!(!filter.shows(&card));
    card.personas.push(persona(0));
    assert!(filter.shows(&card));
}

#[test]
fn a_card_passes_when_it_meets_every_list() {
    let filter = Filter {
        bases: vec![BasisKind::Assumption],
        tags: vec!["balie".to_owned(), "website".to_owned()],
        ..Filter::default()
    };
    let mut card = a_card();
    assert!(!filter.shows(&card));
    card.tags = vec!["website".to_owned()];
    assert!(filter.shows(&card));
    card.basis = Basis {
        kind: BasisKind::Measurement,
        ..Basis::default()
    };
    assert!(!filter.shows(&card));
}

#[test]
fn of_a_feeling_only_whose_it_is_counts() {
    let mut it = Feeling {
        id: feeling(0),
        lane: lane(1),
        step: common::step(0),
        persona: Some(persona(0)),
        curve: Curve::Real,
        value: 1.0,
        word: String::new(),
        reason: String::new(),
    };
    let of = |number| Filter {
        personas: vec![persona(number)],
        bases: vec![BasisKind::Measurement],
        ..Filter::default()
    };
    assert!(of(0).shows_feeling(&it));
    assert!(!of(1).shows_feeling(&it));
    it.persona = None;
    assert!(of(1).shows_feeling(&it));
}

#[test]
fn saved_views_are_kept_in_their_order() {
    let mut document = journey(&[&[0]]);
    for number in 0..3 {
        edit(&mut document, &save(number, Filter::default()));
    }
    let at = At::Before { id: view(0).into() };
    let saved_view = view(2);
    edit(&mut document, &Edit::MoveSavedView { saved_view, at });
    assert_eq!(names(&document), ["Weergave 2", "Weergave 0", "Weergave 1"]);
    let saved_view = view(0);
    edit(&mut document, &Edit::RemoveSavedView { saved_view });
    assert_eq!(names(&document), ["Weergave 2", "Weergave 1"]);
}

#[test]
fn a_saved_views_tags_are_cleaned() {
    let mut document = journey(&[&[0]]);
    let tags = vec![" balie ".to_owned(), "balie".to_owned(), String::new()];
    let filter = Filter {
        tags,
        ..Filter::default()
    };
    edit(&mut document, &save(0, filter));
    let kept = document.saved_view(view(0)).expect("the view");
    assert_eq!(kept.filter.tags, ["balie"]);
}

#[test]
fn a_view_of_a_lane_that_is_not_there_is_refused() {
    let document = journey(&[&[0]]);
    let filter = Filter {
        lanes: vec![lane(9)],
        ..Filter::default()
    };
    let missing = EditError::Missing {
        kind: "lane",
        id: lane(9).into(),
    };
    assert_eq!(refusal(&document, &save(0, filter)), missing);
}

#[test]
fn a_lane_or_a_persona_that_goes_leaves_the_saved_views_and_comes_back_with_them() {
    let mut document = journey(&[&[0]]);
    let filter = Filter {
        lanes: vec![lane(0), lane(2)],
        personas: vec![persona(0)],
        ..Filter::default()
    };
    edit(&mut document, &save(0, filter.clone()));
    let before = document.clone();
    let lane = lane(0);
    let persona = persona(0);
    let both = Edit::Several {
        edits: vec![Edit::RemoveLane { lane }, Edit::StrikePersona { persona }],
    };
    let diff = edit(&mut document, &both);
    let left = Filter {
        lanes: vec![common::lane(2)],
        ..Filter::default()
    };
    assert_eq!(document.saved_view(view(0)).expect("it").filter, left);
    document.commit(&diff.reversed());
    assert_eq!(document, before);
}

#[test]
fn a_look_without_a_size_is_refused() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &save(0, Filter::default()));
    let look = Look {
        x: 0,
        y: 0,
        width: 0,
        height: 10,
    };
    let flat = Edit::ChangeSavedView {
        saved_view: view(0),
        change: SavedViewChange::Look(Some(look)),
    };
    assert!(matches!(refusal(&document, &flat), EditError::Rule(_)));
}

#[test]
fn only_a_journey_keeps_views() {
    let refused = refusal(&persona_sheet(1), &save(0, Filter::default()));
    assert_eq!(refused, EditError::WrongDocument);
}

#[test]
fn a_phase_of_before_it_could_be_collapsed_can_be_read() {
    let written = r#"{"record": "phase", "id": "00000000-0000-0000-0000-0000000003e8",
        "order": "80", "name": "Kiezen", "colour": null}"#;
    let record: Record = serde_json::from_str(written).expect("a phase");
    assert!(matches!(record, Record::Phase(phase) if !phase.collapsed));
}

#[test]
fn what_the_speaker_wants_to_say_can_be_found() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &save(0, Filter::default()));
    let change = SavedViewChange::SpeakerNotes("Begin bij de deur".to_owned());
    let saved_view = view(0);
    edit(&mut document, &Edit::ChangeSavedView { saved_view, change });
    let record = document.record(RecordId(saved_view.0)).expect("the view");
    assert_eq!(record.texts(), ["Weergave 0", "Begin bij de deur"]);
}
