use super::super::super::block::{line, node};
use super::super::super::sheet::Sheet;
use super::super::dividers;
use super::super::rows::{Span, Spans};
use crate::scene::{Part, Rect, Stroke};
use document::{Comparison, Document, LaneId, RecordId, Row};
use std::collections::BTreeMap;

/// How high each lane of a journey is drawn when it stands alone.
pub(super) type Heights = BTreeMap<LaneId, f32>;

/// One journey's rows where both journeys stand beside each other.
#[derive(Default)]
pub(super) struct Side {
    /// Where its rows stand.
    pub(super) spans: Spans,
    /// Where it has no row and the other journey has one.
    gaps: Vec<Span>,
}

impl Side {
    /// Draws a line above each gap, as above a row.
    pub(super) fn draw_gaps(&self, sheet: &mut Sheet<'_>, (left, right): (f32, f32), top: f32) {
        for (place, gap) in self.gaps.iter().enumerate() {
            let y = (top + gap.top).round() + 0.5;
            let bounds = Rect::new(left, y - 0.5, right - left, 1.0);
            let stroke = Stroke::solid(sheet.theme.line, 1.0);
            let marks = vec![line((left, y), (right, y), stroke)];
            let id = format!("gap/{place}");
            let node = node(id, Part::Decoration, bounds, String::new(), marks);
            sheet.nodes.push(node);
        }
    }
}

/// Lays the rows of both along the rows of the comparison: twins begin at one height and are equally high,
/// and what one lacks is a gap.
pub(super) fn lay(
    comparison: &Comparison,
    documents: [&Document; 2],
    heights: &[Heights; 2],
) -> [Side; 2] {
    let dividers = [0, 1].map(|side| Dividers::of(documents[side], &heights[side]));
    let mut sides = [Side::default(), Side::default()];
    let mut y = 0.0;
    for &(current, future) in &comparison.rows {
        let lanes = [current, future];
        let drawn = [0, 1].map(|side| {
            let lane = lanes[side]?;
            Some((lane, *heights[side].get(&lane)?))
        });
        let above = [0, 1].map(|side| {
            let lane = drawn[side].map(|(lane, _)| lane);
            let above = lane.and_then(|lane| dividers[side].above.get(&lane));
            above.map_or(&[][..], Vec::as_slice)
        });
        let Some(height) = drawn.iter().flatten().map(|it| it.1).reduce(f32::max) else {
            continue;
        };
        let [one, other] = above.map(band);
        let top = y + one.max(other);
        for (side, laid) in sides.iter_mut().enumerate() {
            stand(&mut laid.spans, above[side], top - band(above[side]));
            let span = Span { top, height };
            match drawn[side] {
                Some((lane, _)) => drop(laid.spans.insert(lane.into(), span)),
                None => laid.gaps.push(span),
            }
        }
        y = top + height;
    }
    for (side, laid) in sides.iter_mut().enumerate() {
        stand(&mut laid.spans, &dividers[side].below, y);
    }
    sides
}

/// The dividers of a journey, by the lane that each stands above.
#[derive(Default)]
struct Dividers {
    above: BTreeMap<LaneId, Vec<RecordId>>,
    /// Those below every lane.
    below: Vec<RecordId>,
}

impl Dividers {
    fn of(document: &Document, heights: &Heights) -> Self {
        let mut found = Self::default();
        for row in document.rows() {
            match row {
                Row::Divider(divider) => found.below.push(divider.id.into()),
                Row::Lane(lane) if heights.contains_key(&lane.id) => {
                    let above = std::mem::take(&mut found.below);
                    found.above.insert(lane.id, above);
                }
                Row::Lane(_) => {}
            }
        }
        found
    }
}

/// How high dividers are below each other.
fn band(dividers: &[RecordId]) -> f32 {
    dividers.iter().map(|_| dividers::HEIGHT).sum()
}

fn stand(spans: &mut Spans, dividers: &[RecordId], mut top: f32) {
    for divider in dividers {
        let height = dividers::HEIGHT;
        spans.insert(*divider, Span { top, height });
        top += height;
    }
}
