//! Free notes: where they stand, what arrows join, and what the sheet becomes by them.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::sample::{self, Builder};
use common::{draw, grid, show};
use document::{
    ArrowEnd, At, BasisKind, CardColour, CardId, Edit, FreeNote, FreeNoteId, LaneChange, LaneId,
    LaneKind, Language, NoteForm, NoteFrame, NotePlace, Order, Picture, RecordId, StepId,
};
use drawing::paint::Pictures;
use drawing::paint::svg::{self, SvgOptions};
use drawing::scene::{Node, Part, Point, Rect, Scene};
use std::path::Path;
use uuid::Uuid;

fn note_id(number: u128) -> FreeNoteId {
    FreeNoteId(Uuid::from_u128(90_000 + number))
}

fn note(number: u128, text: &str, form: NoteForm) -> FreeNote {
    FreeNote {
        id: note_id(number),
        order: Order::default(),
        locked: false,
        text: text.to_owned(),
        colour: CardColour::Yellow,
        form,
    }
}

fn at(column: Option<StepId>, row: Option<LaneId>, x: i32, y: i32) -> NotePlace {
    NotePlace { column, row, x, y }
}

fn framed(place: NotePlace) -> NoteFrame {
    NoteFrame {
        place,
        width: 150,
        height: 60,
    }
}

fn sticky(number: u128, text: &str, place: NotePlace) -> FreeNote {
    let frame = framed(place);
    note(number, text, NoteForm::Sticky { frame })
}

fn arrow(number: u128, from: impl Into<RecordId>, to: impl Into<RecordId>) -> FreeNote {
    let from = ArrowEnd::Thing { id: from.into() };
    let to = ArrowEnd::Thing { id: to.into() };
    let mut arrow = note(number, "", NoteForm::Arrow { from, to });
    arrow.colour = CardColour::Grey;
    arrow
}

/// A journey of three steps with a lane of actions, and the steps' ids.
fn journey() -> (Builder, LaneId, Vec<StepId>) {
    let mut it = Builder::new("Ik wil lezen", Language::Dutch);
    it.phase("Fase", &["Een", "Twee", "Drie"]);
    let lane = it.lane(LaneKind::Action, "");
    let steps = vec![it.step(0), it.step(1), it.step(2)];
    (it, lane, steps)
}

fn add(it: &mut Builder, notes: Vec<FreeNote>) {
    it.edit(&Edit::AddFreeNotes {
        notes,
        at: At::Last,
    });
}

fn find(scene: &Scene, number: u128) -> Option<&Node> {
    let id = format!("freeNote/{}", note_id(number));
    scene.nodes.iter().find(|node| node.id == id)
}

fn found(scene: &Scene, number: u128) -> &Node {
    find(scene, number).expect("a note that is drawn")
}

fn ends(node: &Node) -> [Point; 2] {
    match node.part {
        Part::FreeNote {
            curve: Some([from, _, _, to]),
            ..
        } => [from, to],
        _ => panic!("{} is no arrow", node.id),
    }
}

fn card_of(scene: &Scene, card: CardId) -> Rect {
    let id = format!("card/{card}");
    let node = scene.nodes.iter().find(|node| node.id == id);
    node.expect("a card").bounds
}

#[test]
fn the_letters_of_a_text_in_the_corner_stay_on_the_paper() {
    let (mut it, ..) = journey();
    let frame = framed(at(None, None, -30, -289));
    let text = "我想每周都带女儿去图书馆听故事";
    add(&mut it, vec![note(0, text, NoteForm::Text { frame })]);
    let ink = found(&draw(&it.finish()), 0).ink;
    assert!(ink.x >= 0.0 && ink.y >= 0.0, "{ink:?}");
}

#[test]
fn a_note_stands_beside_its_column_and_row_also_when_rows_above_grow() {
    let (mut it, above, steps) = journey();
    let lane = it.lane(LaneKind::Pain, "");
    add(
        &mut it,
        vec![sticky(0, "Hier", at(Some(steps[1]), Some(lane), 10, 20))],
    );
    let corner = |scene: &Scene| {
        let (column, row) = (&grid(scene).columns[1], &grid(scene).rows[1]);
        let bounds = found(scene, 0).bounds;
        (bounds.x - column.x, bounds.y - row.y, row.y)
    };
    let before = corner(&draw(&it.finish()));
    let change = LaneChange::Height(400);
    it.edit(&Edit::ChangeLane {
        lane: above,
        change,
    });
    let after = corner(&draw(&it.finish()));
    assert_eq!((before.0, before.1), (10.0, 20.0));
    assert_eq!((after.0, after.1), (10.0, 20.0));
    assert!(after.2 > before.2 + 100.0);
}

#[test]
fn a_note_of_a_hidden_row_is_hidden_with_it_and_so_is_its_arrow() {
    let (mut it, lane, steps) = journey();
    let notes = vec![
        sticky(0, "Weg", at(None, Some(lane), 0, 0)),
        arrow(1, note_id(0), steps[2]),
    ];
    add(&mut it, notes);
    let change = LaneChange::Hidden(true);
    it.edit(&Edit::ChangeLane { lane, change });
    let scene = draw(&it.finish());
    assert_eq!((find(&scene, 0), find(&scene, 1)), (None, None));
}

#[test]
fn a_note_never_leaves_the_paper_and_the_paper_grows_with_it() {
    let (mut it, ..) = journey();
    let plain = draw(&it.finish()).size;
    let far = at(None, None, 3000, 2000);
    add(
        &mut it,
        vec![
            sticky(0, "Ver", far),
            sticky(1, "Terug", at(None, None, -50, -50)),
        ],
    );
    let scene = draw(&it.finish());
    let (far, back) = (found(&scene, 0), found(&scene, 1));
    assert_eq!((back.bounds.x, back.bounds.y), (0.0, 0.0));
    assert!(scene.size.width > far.ink.right() && scene.size.height > far.ink.bottom());
    assert!(scene.size.width > plain.width && scene.size.height > plain.height);
}

#[test]
fn a_sticky_note_grows_with_its_text_and_is_no_lower_than_it_was_made() {
    let (mut it, ..) = journey();
    let long = "Dit vroegen drie bezoekers aan de balie, en niemand wist het. ".repeat(3);
    let place = at(None, None, 0, 0);
    add(
        &mut it,
        vec![sticky(0, &long, place), sticky(1, "Kort", place)],
    );
    let scene = draw(&it.finish());
    assert!(found(&scene, 0).bounds.height > 100.0);
    assert!((found(&scene, 1).bounds.height - 60.0).abs() < 0.01);
}

#[test]
fn notes_lie_in_front_of_everything_in_the_order_of_their_layers() {
    let (mut it, ..) = journey();
    let place = at(None, None, 0, 0);
    add(
        &mut it,
        vec![sticky(0, "Een", place), sticky(1, "Twee", place)],
    );
    let notes = vec![note_id(1)];
    it.edit(&Edit::LayerFreeNotes {
        notes,
        at: At::First,
    });
    let scene = draw(&it.finish());
    let last = scene
        .nodes
        .iter()
        .rev()
        .take(2)
        .map(|node| node.name.as_str());
    assert_eq!(
        last.collect::<Vec<_>>(),
        ["Plakbriefje: Een", "Plakbriefje: Twee"]
    );
}

#[test]
fn an_arrow_goes_from_side_to_side_and_follows_what_it_joins() {
    let (mut it, lane, steps) = journey();
    let first = it.card(lane, 0, 1, "Leest", (BasisKind::Observation, ""), &[]);
    let last = it.card(lane, 2, 1, "Leent", (BasisKind::Observation, ""), &[]);
    add(&mut it, vec![arrow(0, first, last)]);
    let scene = draw(&it.finish());
    let [from, to] = ends(found(&scene, 0));
    let (tail, head) = (card_of(&scene, first), card_of(&scene, last));
    assert!(from.x > tail.right() && from.x < tail.right() + 6.0);
    assert!(to.x < head.x && to.x > head.x - 6.0);
    assert!((from.y - to.y).abs() < 0.01);
    assert_eq!(found(&scene, 0).name, "Pijl van Leest naar Leent");

    let place = document::Place::Cell {
        lane,
        step: steps[0],
        span: 1,
    };
    it.edit(&Edit::MoveCards {
        cards: vec![last],
        place,
        at: At::Last,
    });
    let scene = draw(&it.finish());
    let [from, to] = ends(found(&scene, 0));
    let (tail, head) = (card_of(&scene, first), card_of(&scene, last));
    assert!(from.y > tail.bottom() && to.y < head.y);
}

#[test]
fn a_picture_keeps_its_shape_inside_its_frame() {
    let (mut it, ..) = journey();
    let picture = Picture {
        image: sample::hash(),
        width: 400,
        height: 100,
        alt: "De ingang".to_owned(),
        decorative: false,
    };
    let frame = NoteFrame {
        place: at(None, None, 10, 10),
        width: 200,
        height: 200,
    };
    add(
        &mut it,
        vec![note(0, "", NoteForm::Picture { frame, picture })],
    );
    let scene = draw(&it.finish());
    let drawn = found(&scene, 0);
    assert_eq!(drawn.bounds, Rect::new(10.0, 10.0, 200.0, 50.0));
    assert_eq!(drawn.name, "Afbeelding: De ingang");
}

#[test]
fn a_persona_with_notes_is_exported_as_it_is_seen() {
    let id = document::PersonaId(Uuid::from_u128(1));
    let accent = document::Accent::Teal;
    let persona = document::Persona::new(id, "Samira".to_owned(), accent, Language::Dutch);
    let mut it = Builder::of_persona(persona);
    let empty = it.section(document::SectionKind::Goals, "");
    let written = it.section(document::SectionKind::Needs, "");
    it.note(written, "Een rustige plek", BasisKind::Observation);
    assert_ne!(empty, written);
    add(&mut it, vec![sticky(0, "Nagaan", at(None, None, 500, 300))]);
    let (seen, shown) = (draw(&it.finish()), show(&it.finish()));
    assert_eq!(seen.nodes, shown.nodes);
}

#[test]
fn every_colour_of_notes_differs() {
    let theme = drawing::theme::Theme::default();
    let mut papers: Vec<_> = CardColour::ALL
        .iter()
        .map(|it| theme.note(*it).paper)
        .collect();
    papers.dedup();
    assert_eq!(papers.len(), CardColour::ALL.len());
}

/// Compares with a golden file; `BLESS=1` writes it anew.
#[test]
fn notes_look_as_they_should() {
    let (mut it, ..) = journey();
    let place = |x, y| at(None, None, x, y);
    let from = ArrowEnd::Thing {
        id: note_id(0).into(),
    };
    let to = ArrowEnd::Point {
        place: place(300, 120),
    };
    let mut joins = note(2, "zo", NoteForm::Arrow { from, to });
    joins.colour = CardColour::Blue;
    let frame = framed(place(20, 120));
    let notes = vec![
        sticky(0, "Vraag", place(20, 20)),
        note(1, "Los", NoteForm::Text { frame }),
        joins,
    ];
    add(&mut it, notes);
    let mut scene = draw(&it.finish());
    scene
        .nodes
        .retain(|node| matches!(node.part, Part::FreeNote { .. }));
    scene.size.width = 320.0;
    scene.size.height = 200.0;
    let painted = svg::paint(&scene, &Pictures::new(), &SvgOptions::default()).expect("an SVG");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens/notes.svg");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &painted).unwrap();
    }
    assert!(painted.len() < 20_000, "{} bytes", painted.len());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), painted);
}
