//! Texts and changes of any kind, and what holds for every drawing.

use super::runs;
use super::sample;
use document::{BarrierKind, CardChange, CardColour, Channel, ChannelKind, Picture, Presence};
use drawing::scene::{Node, Part, Rect, Run, Scene, ScenePatch};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::{HashMap, HashSet};

/// Any text: none, words, one long word, many, other scripts.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-z]{1,12}( [a-z]{1,12}){0,6}",
        1 => Just(String::new()),
        1 => "[A-Za-z]{30,60}",
        1 => "([a-z]{2,14} ){10,40}",
        1 => select(vec![
            "أريد أن أذهب مع ابنتي إلى القراءة".to_owned(),
            "我想每周都带女儿去图书馆听故事".to_owned(),
            "😀 Fijn! 🎉👍".to_owned(),
            "Eerste regel\n\nDerde regel".to_owned(),
            "  ".to_owned(),
        ]),
    ]
}

/// A change to what a card holds besides its text.
pub fn extra() -> impl Strategy<Value = CardChange> {
    let channel = (select(ChannelKind::ALL), text(), select(Presence::ALL));
    let channel = channel.prop_map(|(kind, name, presence)| Channel {
        kind,
        name,
        presence,
    });
    let picture = (1_u32..2000, 1_u32..2000).prop_map(|(width, height)| Picture {
        image: sample::hash(),
        width,
        height,
        alt: String::new(),
        decorative: true,
    });
    prop_oneof![
        prop::collection::vec(channel, 0..4).prop_map(CardChange::Channels),
        prop::collection::vec(text(), 0..4).prop_map(CardChange::Tags),
        picture.prop_map(|picture| CardChange::Picture(Some(picture))),
        select(CardColour::ALL).prop_map(|colour| CardChange::Colour(Some(colour))),
        prop::collection::vec(select(BarrierKind::ALL), 0..5).prop_map(CardChange::Barriers),
        text().prop_map(CardChange::Help),
        text().prop_map(CardChange::Owner),
        text().prop_map(CardChange::Unit),
        text().prop_map(CardChange::SaidBy),
        (-1e15_f64..1e15).prop_map(|value| CardChange::Value(Some(value))),
        (1_u8..=5).prop_map(|score| CardChange::Severity(Some(score))),
        Just(CardChange::Icon(Some("phone".to_owned()))),
    ]
}

/// The box of a run's letters.
pub fn letters(run: &Run) -> Rect {
    Rect::new(run.x, run.y - 0.75 * run.size, run.width, 0.95 * run.size)
}

/// Every node has its own id, lies on the sheet, and holds its letters.
pub fn check_places(scene: &Scene) -> Result<(), TestCaseError> {
    let sheet = Rect::new(0.0, 0.0, scene.size.width, scene.size.height);
    let mut ids = HashSet::new();
    for node in &scene.nodes {
        prop_assert!(ids.insert(node.id.as_str()), "{} twice", node.id);
        prop_assert!(node.ink.contains(&node.bounds), "{}", node.id);
        prop_assert!(sheet.contains(&node.ink), "{} leaves the sheet", node.id);
        for run in runs(node).filter(|run| run.width > 0.0) {
            let letters = letters(run);
            prop_assert!(node.ink.contains(&letters), "{}: {:?}", node.id, run.text);
            let framed = matches!(
                node.part,
                Part::Card { .. }
                    | Part::Note { .. }
                    | Part::Box { .. }
                    | Part::Appearance { .. }
                    | Part::Summary { .. }
                    | Part::Phase { .. }
                    | Part::Persona { .. }
                    | Part::Step { .. }
                    | Part::Header { .. }
                    | Part::Legend
                    | Part::Footer
            );
            let inside = node.bounds.grown(0.1).contains(&letters);
            prop_assert!(!framed || inside, "{}: {:?} sticks out", node.id, run.text);
        }
    }
    Ok(())
}

/// What the window does with a patch.
pub fn patched(before: &Scene, patch: &ScenePatch) -> Scene {
    let mut known: HashMap<&str, &Node> = HashMap::new();
    for node in before.nodes.iter().chain(&patch.nodes) {
        known.insert(&node.id, node);
    }
    let same: Vec<String> = before.nodes.iter().map(|node| node.id.clone()).collect();
    let order = patch.order.as_ref().unwrap_or(&same);
    let mut scene = patch.scene.clone();
    scene.nodes = order.iter().map(|id| known[id.as_str()].clone()).collect();
    scene
}
