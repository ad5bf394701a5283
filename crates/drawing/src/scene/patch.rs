use super::{Node, Scene};
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// What is different between two scenes of one document.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ScenePatch {
    /// The new scene, without its nodes.
    pub scene: Scene,
    /// The nodes' ids from back to front, where they are not the same nodes in the same order.
    pub order: Option<Vec<String>>,
    /// The nodes that are new or different.
    pub nodes: Vec<Node>,
}

impl ScenePatch {
    /// What turns `before` into `after`.
    #[must_use]
    pub fn between(before: &Scene, after: &Scene) -> Self {
        let known: HashMap<&str, &Node> = before
            .nodes
            .iter()
            .map(|node| (node.id.as_str(), node))
            .collect();
        let ids = |scene: &Scene| scene.nodes.iter().map(|node| node.id.clone()).collect();
        let same = before.nodes.len() == after.nodes.len()
            && before
                .nodes
                .iter()
                .zip(&after.nodes)
                .all(|(a, b)| a.id == b.id);
        let order = (!same).then(|| ids(after));
        let changed = after
            .nodes
            .iter()
            .filter(|node| known.get(node.id.as_str()) != Some(node));
        Self {
            nodes: changed.cloned().collect(),
            scene: after.without_nodes(),
            order,
        }
    }
}
