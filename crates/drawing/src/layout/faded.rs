//! What a filter does not let through: it stands back, where it was.

use super::sheet::Sheet;
use crate::scene::{Colour, Fill, Mark, Node, Stroke};
use crate::theme::Theme;

/// How much is left of a ground's colour.
const GROUND: f32 = 0.15;
/// How much is left of a line's colour: an assumption's dashes are still told from a line.
const LINE: f32 = 0.4;
/// How much paper lies over a picture.
const VEIL: f32 = 0.8;

/// Puts a node on the sheet, standing back unless it `passes`.
pub(super) fn push(sheet: &mut Sheet<'_>, mut node: Node, passes: bool) {
    if !passes {
        stand_back(sheet.theme, &mut node);
    }
    sheet.nodes.push(node);
}

/// Makes a node pale: its grounds faint, its words in a grey that is read on them.
fn stand_back(theme: &Theme, node: &mut Node) {
    let ground = |colour: Colour| colour.mixed(theme.paper, GROUND);
    let fill = |fill: &mut Option<Fill>| match fill {
        Some(Fill::Solid { colour }) => *colour = ground(*colour),
        Some(Fill::Fade { from, to, .. }) => (*from, *to) = (ground(*from), ground(*to)),
        None => {}
    };
    let line = |stroke: &mut Option<Stroke>| {
        if let Some(stroke) = stroke {
            stroke.colour = stroke.colour.mixed(theme.paper, LINE);
        }
    };
    let mut marks = Vec::with_capacity(node.marks.len());
    for mut mark in std::mem::take(&mut node.marks) {
        let mut veil = None;
        match &mut mark {
            Mark::Box {
                fill: inside,
                stroke,
                ..
            } => {
                fill(inside);
                line(stroke);
            }
            Mark::Shape(shape) => {
                fill(&mut shape.fill);
                line(&mut shape.stroke);
            }
            Mark::Text(text) => {
                for run in text.lines.iter_mut().flat_map(|line| &mut line.runs) {
                    run.colour = theme.faint;
                }
            }
            Mark::Picture(picture) => {
                veil = Some(Mark::Box {
                    rect: picture.rect,
                    radius: picture.radius,
                    fill: Some(Fill::solid(theme.paper.faded(VEIL))),
                    stroke: None,
                });
            }
        }
        marks.push(mark);
        marks.extend(veil);
    }
    node.marks = marks;
    node.faded = true;
}
