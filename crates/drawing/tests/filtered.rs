//! What a filter does to a drawing, and what a collapsed phase looks like.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::sample::{Builder, Sample};
use common::{draw, draw_filtered, grid, runs};
use document::BasisKind::{Assumption, Conversation};
use document::{
    Accent, CardChange, Curve, DividerKind, Edit, Filter, JourneyChange, LaneKind, Language,
    PhaseChange, PhaseId,
};
use drawing::scene::{Colour, Fill, HeaderPart, Mark, Node, Part, Scene};
use drawing::theme::{Theme, Tone};

fn node<'a>(scene: &'a Scene, id: &str) -> &'a Node {
    let found = scene.nodes.iter().find(|node| node.id == id);
    found.unwrap_or_else(|| panic!("no node {id}"))
}

fn named<'a>(scene: &'a Scene, name: &str) -> &'a Node {
    let found = scene.nodes.iter().find(|node| node.name.contains(name));
    found.unwrap_or_else(|| panic!("nothing is called {name}"))
}

fn texts(node: &Node) -> Vec<&str> {
    let texts = node.marks.iter().filter_map(|mark| match mark {
        Mark::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    texts.collect()
}

fn assumptions() -> Filter {
    Filter {
        bases: vec![Assumption],
        ..Filter::default()
    }
}

/// Two phases of two steps, a card known and one thought in each step, and a curve through all.
fn two_phases() -> (Builder, [PhaseId; 2]) {
    let mut it = Builder::new("Reis", Language::Dutch);
    it.phase("Kiezen", &["Een", "Twee"]);
    let first = it.last_phase();
    it.phase("Komen", &["Drie", "Vier"]);
    let second = it.last_phase();
    let lane = it.lane(LaneKind::Action, "");
    let feelings = it.lane(LaneKind::Emotion, "");
    for step in 0..4 {
        it.card(lane, step, 1, "Gedacht", (Assumption, ""), &[]);
        it.card(lane, step, 1, "Gehoord", (Conversation, ""), &[]);
        it.feeling(feelings, step, None, Curve::Real, 1.0, ("", ""));
    }
    (it, [first, second])
}

fn collapse(it: &mut Builder, phase: PhaseId) {
    let change = PhaseChange::Collapsed(true);
    it.edit(&Edit::ChangePhase { phase, change });
}

#[test]
fn what_does_not_pass_stands_back_where_it_was() {
    let sample = two_phases().0.finish();
    let (all, some) = (draw(&sample), draw_filtered(&sample, &assumptions()));
    let (known, thought) = (named(&some, "Gehoord"), named(&some, "Gedacht"));
    assert!(known.faded && !thought.faded);
    assert_eq!(known.bounds, named(&all, "Gehoord").bounds);
    assert_eq!(thought, named(&all, "Gedacht"));
}

#[test]
fn a_filter_that_asks_for_nothing_changes_nothing() {
    let sample = two_phases().0.finish();
    let scene = draw_filtered(&sample, &Filter::default());
    assert!(scene.nodes.iter().all(|node| !node.faded));
    assert_eq!(scene.nodes, draw(&sample).nodes);
}

#[test]
fn the_heading_says_what_is_let_through() {
    let sample = two_phases().0.finish();
    let scene = draw_filtered(&sample, &assumptions());
    let chip = node(&scene, "header/filter");
    assert_eq!(texts(chip), ["Gefilterd: alleen aannames"]);
    let field = HeaderPart::Filter;
    assert!(matches!(chip.part, Part::Header { field: it } if it == field));
}

#[test]
fn a_filter_that_was_saved_is_called_by_its_name() {
    let (mut it, _) = two_phases();
    it.edit(&Edit::AddSavedView {
        saved_view: document::SavedViewId(uuid::Uuid::from_u128(900_000)),
        name: "Nog te vragen".to_owned(),
        filter: assumptions(),
        look: None,
        at: document::At::Last,
    });
    let scene = draw_filtered(&it.finish(), &assumptions());
    let chip = node(&scene, "header/filter");
    assert_eq!(texts(chip), ["Nog te vragen: alleen aannames"]);
}

#[test]
fn of_the_personas_those_who_are_not_asked_for_stand_back_with_what_is_theirs() {
    let mut it = Builder::new("Reis", Language::Dutch);
    let samira = it.persona("Samira", "", None, Accent::Teal);
    let henk = it.persona("Henk", "", None, Accent::Blue);
    it.head(JourneyChange::Personas(vec![samira, henk]));
    it.phase("Fase", &["Een", "Twee"]);
    let lane = it.lane(LaneKind::Action, "");
    let feelings = it.lane(LaneKind::Emotion, "");
    let of = |who| [CardChange::Personas(vec![who])];
    it.card(lane, 0, 1, "Van haar", (Assumption, ""), &of(samira));
    it.card(lane, 0, 1, "Van hem", (Assumption, ""), &of(henk));
    it.card(lane, 1, 1, "Van allen", (Assumption, ""), &[]);
    for who in [samira, henk] {
        for step in 0..2 {
            it.feeling(feelings, step, Some(who), Curve::Real, 1.0, ("", ""));
        }
    }
    let filter = Filter {
        personas: vec![samira],
        ..Filter::default()
    };
    let scene = draw_filtered(&it.finish(), &filter);
    let faded = |name: &str| named(&scene, name).faded;
    assert!(!faded("Van haar") && faded("Van hem") && !faded("Van allen"));
    let of = |who| move |node: &&Node| node.id.contains(&format!("{who}"));
    assert!(scene.nodes.iter().filter(of(henk)).all(|node| node.faded));
    assert!(
        scene
            .nodes
            .iter()
            .filter(of(samira))
            .all(|node| !node.faded)
    );
    let points = |node: &&Node| matches!(node.part, Part::Feeling { .. });
    let points = scene.nodes.iter().filter(points);
    assert_eq!(points.filter(|node| node.faded).count(), 2);
}

#[test]
fn lanes_that_are_not_asked_for_are_left_out_with_the_dividers_between_them() {
    let mut it = Builder::new("Reis", Language::Dutch);
    it.phase("Fase", &["Een"]);
    let first = it.lane(LaneKind::Action, "");
    it.divider(DividerKind::Interaction);
    it.lane(LaneKind::Backstage, "");
    it.divider(DividerKind::Visibility);
    let last = it.lane(LaneKind::Pain, "");
    it.divider(DividerKind::InternalInteraction);
    it.lane(LaneKind::Gain, "");
    let filter = Filter {
        lanes: vec![first, last],
        ..Filter::default()
    };
    let scene = draw_filtered(&it.finish(), &filter);
    let rows: Vec<_> = grid(&scene).rows.iter().map(|row| row.lane).collect();
    assert_eq!(rows, [first, last]);
    let dividers = scene.nodes.iter();
    let dividers = dividers.filter(|node| matches!(node.part, Part::Divider { .. }));
    assert_eq!(dividers.count(), 1);
}

#[test]
fn a_collapsed_phase_is_narrow_and_says_how_much_it_holds() {
    let (mut it, [first, _]) = two_phases();
    collapse(&mut it, first);
    let scene = draw(&it.finish());
    let grid = grid(&scene);
    assert_eq!(grid.columns.len(), 2);
    assert!(grid.phases[0].collapsed && grid.phases[0].width < 160.0);
    let bar = node(&scene, &format!("phase/{first}"));
    assert_eq!(bar.name, "Kiezen; ingeklapt; 2 stappen; 4 kaarten");
    let ground = node(&scene, &format!("phase/{first}/closed"));
    assert_eq!(texts(ground), ["2 stappen", "4 kaarten"]);
    let last = grid.rows.last().unwrap();
    assert!((ground.bounds.bottom() - last.y - last.height).abs() < 0.1);
}

#[test]
fn a_journey_whose_phases_are_all_collapsed_is_drawn() {
    let (mut it, phases) = two_phases();
    for phase in phases {
        collapse(&mut it, phase);
    }
    let scene = draw(&it.finish());
    assert!(grid(&scene).columns.is_empty());
    assert_eq!(grid(&scene).rows.len(), 2);
}

#[test]
fn a_curve_has_a_gap_where_a_phase_is_collapsed() {
    let mut it = Builder::new("Reis", Language::Dutch);
    it.phase("Een", &["a", "b"]);
    it.phase("Twee", &["c"]);
    let middle = it.last_phase();
    it.phase("Drie", &["d", "e"]);
    let feelings = it.lane(LaneKind::Emotion, "");
    for step in 0..5 {
        it.feeling(feelings, step, None, Curve::Real, 1.0, ("", ""));
    }
    collapse(&mut it, middle);
    let scene = draw(&it.finish());
    let is_curve = |node: &&Node| matches!(node.part, Part::Curve { .. });
    let curve = scene.nodes.iter().find(is_curve).expect("a curve");
    let Some(Mark::Shape(line)) = curve.marks.last() else {
        panic!("a curve ends in its line");
    };
    let moves = line.path.0.elements().iter();
    let moves = moves.filter(|element| matches!(element, kurbo::PathEl::MoveTo(_)));
    assert_eq!(moves.count(), 2);
}

#[test]
fn a_card_that_reaches_into_a_collapsed_phase_ends_at_it() {
    let mut it = Builder::new("Reis", Language::Dutch);
    it.phase("Een", &["a", "b"]);
    it.phase("Twee", &["c"]);
    let middle = it.last_phase();
    it.phase("Drie", &["d"]);
    let lane = it.lane(LaneKind::Action, "");
    it.card(lane, 1, 3, "Breed", (Assumption, ""), &[]);
    it.card(lane, 2, 2, "Verborgen", (Assumption, ""), &[]);
    collapse(&mut it, middle);
    let scene = draw(&it.finish());
    let wide = named(&scene, "Breed");
    assert!(matches!(wide.part, Part::Card { span: 1, .. }));
    assert!(!scene.nodes.iter().any(|it| it.name.contains("Verborgen")));
}

fn luminance(colour: Colour) -> f64 {
    let linear = |byte: u8| {
        let part = f64::from(byte) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b)
}

#[test]
fn words_that_stand_back_can_be_read_on_every_ground_that_does() {
    let mut it = Builder::new("Reis", Language::Dutch);
    it.phase("Fase", &["Een"]);
    // Kinds whose cards have each of the tones, all known, and so on a ground of their own.
    for kind in LaneKind::ALL
        .iter()
        .filter(|kind| **kind != LaneKind::Emotion)
    {
        let lane = it.lane(*kind, "");
        it.card(lane, 0, 1, "Bekend", (Conversation, "bron"), &[]);
    }
    let sample: Sample = it.finish();
    let scene = draw_filtered(&sample, &assumptions());
    let cards = scene.nodes.iter();
    let cards: Vec<_> = cards
        .filter(|it| matches!(it.part, Part::Card { .. }))
        .collect();
    assert!(cards.len() > Tone::ALL.len());
    for card in cards {
        let Some(Mark::Box {
            fill: Some(Fill::Solid { colour }),
            ..
        }) = card.marks.first()
        else {
            panic!("a card has a ground");
        };
        for run in runs(card) {
            let (light, dark) = (luminance(*colour), luminance(run.colour));
            let contrast = (light + 0.05) / (dark + 0.05);
            assert!(contrast >= 4.5, "{contrast:.2} in {}", card.name);
            assert_ne!(run.colour, Theme::default().ink);
        }
    }
}
