use super::block::shift;
use crate::scene::{Node, Part, Rect, Scene, Size};
use std::collections::BTreeSet;

/// The room around what is cut out.
const MARGIN: f32 = 16.0;

/// What is drawn of these nodes alone, on the ground that they lie on, as a scene that is no larger than it must
/// be; none where the scene has none of them. Its frame stays as it was.
#[must_use]
pub fn cropped(scene: &Scene, nodes: &[String]) -> Option<Scene> {
    let names: BTreeSet<&str> = nodes.iter().map(String::as_str).collect();
    let is_wanted = |node: &&Node| names.contains(node.id.as_str());
    let mut wanted = scene.nodes.iter().filter(is_wanted);
    let first = wanted.next()?.ink;
    let around = wanted.fold(first, |around, node| around.union(&node.ink));
    let around = around.grown(MARGIN);
    let is_ground = |part: &Part| matches!(part, Part::Decoration | Part::Box { .. });
    let kept = scene
        .nodes
        .iter()
        .filter(|node| is_wanted(node) || (is_ground(&node.part) && node.ink.overlaps(&around)));
    let mut kept: Vec<_> = kept.cloned().collect();
    let (x, y) = (-around.x, -around.y);
    for node in &mut kept {
        for mark in &mut node.marks {
            shift(mark, x, y);
        }
        for rect in [&mut node.bounds, &mut node.ink] {
            *rect = Rect::new(rect.x + x, rect.y + y, rect.width, rect.height);
        }
    }
    let size = Size {
        width: around.width,
        height: around.height,
    };
    // What no node of the part says is missing elsewhere.
    let mut missing = scene.missing.clone();
    missing.retain(|it| kept.iter().any(|node| node.name.contains(*it)));
    Some(Scene {
        size,
        nodes: kept,
        missing,
        ..scene.clone()
    })
}
