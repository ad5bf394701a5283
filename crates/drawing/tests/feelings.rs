//! What the feelings of a journey look like, case by case.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::sample::{self, Builder};
use common::{draw, grid, runs};
use document::{Accent, Curve, Edit, LaneChange, LaneKind, Language};
use drawing::scene::{Mark, Node, Part, Scene};

fn node<'a>(scene: &'a Scene, id: &str) -> &'a Node {
    let found = scene.nodes.iter().find(|node| node.id == id);
    found.unwrap_or_else(|| panic!("no node {id}"))
}

#[test]
fn a_step_without_a_point_is_a_gap_in_the_curve() {
    let mut it = Builder::new("Reis", Language::Dutch);
    it.phase("Fase", &["Een", "Twee", "Drie", "Vier", "Vijf"]);
    let lane = it.lane(LaneKind::Emotion, "");
    for step in [0, 1, 3, 4] {
        it.feeling(lane, step, None, Curve::Real, 1.0, ("", ""));
    }
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
fn a_feeling_lies_at_its_value_on_the_scale() {
    let mut it = Builder::new("Reis", Language::Dutch);
    it.phase("Fase", &["Een", "Twee", "Drie"]);
    let lane = it.lane(LaneKind::Emotion, "");
    for (step, value) in [(0, 2.0), (1, -0.5), (2, -2.0)] {
        it.feeling(lane, step, None, Curve::Real, value, ("Woord", "Reden"));
    }
    it.edit(&Edit::ChangeLane {
        lane,
        change: LaneChange::Height(400),
    });
    let scene = draw(&it.finish());
    let [top, bottom] = grid(&scene).rows[0].scale.expect("a scale");
    let faces = scene
        .nodes
        .iter()
        .filter(|node| matches!(node.part, Part::Feeling { .. }));
    let heights: Vec<f32> = faces.map(|face| face.bounds.centre().y).collect();
    let at = |value: f32| top + (2.0 - value) / 4.0 * (bottom - top);
    for (height, value) in heights.iter().zip([2.0, -0.5, -2.0]) {
        assert!((height - at(value)).abs() < 0.01, "{height} for {value}");
    }
    assert!(bottom - top > 200.0, "a taller lane has a taller scale");
}

#[test]
fn curves_of_several_personas_can_be_told_apart_without_colour() {
    let sample = sample::all()
        .into_iter()
        .find(|(name, _)| *name == "five-personas");
    let scene = draw(&sample.unwrap().1);
    let dashes: Vec<String> = scene
        .nodes
        .iter()
        .filter(|node| matches!(node.part, Part::Curve { .. }))
        .map(|node| match node.marks.last() {
            Some(Mark::Shape(line)) => format!("{:?}", line.stroke.unwrap().dash),
            other => panic!("a line, not {other:?}"),
        })
        .collect();
    assert_eq!(dashes.len(), 5);
    for (place, dash) in dashes.iter().enumerate() {
        assert!(!dashes[place + 1..].contains(dash), "{dash} twice");
    }
    assert!(node(&scene, "legend").name.contains("Kofi, 41"));
}

#[test]
fn points_of_one_step_stand_beside_each_other_whatever_their_size() {
    let mut it = Builder::new("Reis", Language::Dutch);
    let names = ["Samira", "Henk", "Ria"];
    let cast = names.map(|name| it.persona(name, "", None, Accent::Teal));
    it.phase("Fase", &["Stap"]);
    let lane = it.lane(LaneKind::Emotion, "");
    // The large one begins above the middle small one, and meets the first.
    it.feeling(lane, 0, Some(cast[0]), Curve::Desired, 0.0, ("", ""));
    it.feeling(lane, 0, Some(cast[1]), Curve::Desired, -0.73, ("", ""));
    it.feeling(lane, 0, Some(cast[2]), Curve::Real, -0.77, ("", ""));
    let scene = draw(&it.finish());
    let is_point = |node: &&Node| matches!(node.part, Part::Feeling { .. });
    let points: Vec<&Node> = scene.nodes.iter().filter(is_point).collect();
    for (place, one) in points.iter().enumerate() {
        for other in &points[place + 1..] {
            assert!(
                !one.bounds.overlaps(&other.bounds),
                "{} {}",
                one.id,
                other.id
            );
        }
    }
}

#[test]
fn a_word_says_whose_it_is_where_there_are_several_personas() {
    let signed = |sample: &str| -> Vec<bool> {
        let mut samples = sample::all().into_iter();
        let (_, sample) = samples.find(|(name, _)| *name == sample).unwrap();
        let scene = draw(&sample);
        let is_form = |mark: &&Mark| matches!(mark, Mark::Shape(it) if it.fill.is_some() && it.stroke.is_some());
        let points = scene.nodes.iter().filter(|node| {
            matches!(node.part, Part::Feeling { .. }) && runs(node).next().is_some()
        });
        // The face itself, and in front of the word the sign of whose it is.
        points
            .map(|node| node.marks.iter().filter(is_form).count() == 2)
            .collect()
    };
    let of_five = signed("five-alike");
    assert!(!of_five.is_empty() && of_five.iter().all(|signed| *signed));
    let of_one = signed("voorlezen");
    assert!(!of_one.is_empty() && of_one.iter().all(|signed| !signed));
}
