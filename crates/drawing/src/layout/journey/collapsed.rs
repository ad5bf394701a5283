//! Collapsed phases: one narrow column each, with how much it holds.

use super::super::block::{node, plate};
use super::super::sheet::Sheet;
use crate::scene::{Band, Mark, Part, Rect};
use crate::text::{Align, TextStyle};
use crate::theme::{Theme, Tone};

/// The room between a collapsed phase's edge and its name.
pub(super) const ASIDE: f32 = 10.0;
/// The width of a collapsed phase: a long word stands on one line.
pub(super) const WIDTH: f32 = 132.0;
const COUNT: TextStyle = Theme::META.aligned(Align::Centre);

/// The grounds of collapsed phases, by their nodes; how far down they reach is known last.
pub(super) struct Closed {
    grounds: Vec<usize>,
    lowest: f32,
}

impl Closed {
    /// Draws the grounds below the phases' bars, whose nodes begin at `first` and which end at `top`. `counts`
    /// are the steps and the cards of each band.
    pub(super) fn draw(
        sheet: &mut Sheet<'_>,
        bands: &[Band],
        counts: &[(u32, u32)],
        (first, top): (usize, f32),
    ) -> Self {
        const BELOW_BAR: f32 = 4.0;
        const PADDING: (f32, f32) = (6.0, 8.0);
        let mut closed = Self {
            grounds: Vec::new(),
            lowest: top,
        };
        for (place, band) in bands.iter().enumerate().filter(|(_, band)| band.collapsed) {
            let (steps, cards) = counts.get(place).copied().unwrap_or_default();
            let steps = sheet.words.count("phase-steps", "count", steps);
            let cards = sheet.words.count("lane-cards", "count", cards);
            if let Some(bar) = sheet.nodes.get_mut(first + place) {
                let closed = sheet.words.say("phase-collapsed");
                bar.name = [&bar.name, &*closed, &*steps, &*cards].join("; ");
            }
            let room = band.width - 2.0 * PADDING.0;
            let mut y = top + BELOW_BAR + PADDING.1;
            let mut texts = Vec::with_capacity(2);
            for text in [steps, cards] {
                let text = sheet.set(&text, COUNT, room);
                let x = band.x + PADDING.0;
                texts.push(Mark::Text(text.place(x, y, sheet.theme.faint)));
                y += text.height;
            }
            closed.lowest = closed.lowest.max(y + PADDING.1);
            let ground = Rect::new(band.x, top + BELOW_BAR, band.width, y - top);
            let fill = sheet.theme.tone(Tone::Plain).fill;
            let mut marks = vec![plate(ground, 7.0, Some(fill), None)];
            marks.append(&mut texts);
            let id = format!("phase/{}/closed", band.phase);
            closed.grounds.push(sheet.nodes.len());
            let node = node(id, Part::Decoration, ground, String::new(), marks);
            sheet.nodes.push(node);
        }
        closed
    }

    /// Where the lowest of the counts ends.
    pub(super) const fn lowest(&self) -> f32 {
        self.lowest
    }

    /// Lets the grounds end here.
    pub(super) fn end(&self, sheet: &mut Sheet<'_>, bottom: f32) {
        for ground in &self.grounds {
            let Some(node) = sheet.nodes.get_mut(*ground) else {
                continue;
            };
            node.bounds.height = bottom - node.bounds.y;
            node.ink = node.ink.union(&node.bounds);
            if let Some(Mark::Box { rect, .. }) = node.marks.first_mut() {
                *rect = node.bounds;
            }
        }
    }
}
