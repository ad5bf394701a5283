use super::super::block::node;
use super::super::sheet::{Sheet, glyph};
use super::super::vocabulary;
use super::{LABELS, MARGIN};
use crate::icon;
use crate::scene::{Mark, Part, Rect};
use crate::text::Paragraph;
use crate::theme::Theme;
use document::Lane;
use std::sync::Arc;

const ICON: f32 = 17.0;
const INDENT: f32 = 26.0;
/// The room between a label and the first column.
const RIGHT: f32 = 8.0;

/// A lane's label, measured.
pub(super) struct Label {
    pub(super) name: String,
    text: Arc<Paragraph>,
}

impl Label {
    /// The label of a lane: its own name, or its kind's.
    pub(super) fn new(sheet: &mut Sheet<'_>, lane: &Lane) -> Self {
        let name = match lane.name.trim() {
            "" => sheet.words.say(vocabulary::lane(lane.kind)).to_string(),
            name => name.to_owned(),
        };
        let text = sheet.set(&name, Theme::LABEL, LABELS - INDENT - RIGHT);
        Self { name, text }
    }

    pub(super) fn height(&self) -> f32 {
        self.text.height.max(ICON)
    }

    /// Draws the label; `text_top` is where its first line begins, `row` the whole row.
    pub(super) fn draw(&self, sheet: &mut Sheet<'_>, lane: &Lane, text_top: f32, row: (f32, f32)) {
        let marks = draw(sheet, icon::lane(lane.kind), &self.text, text_top);
        let bounds = Rect::new(MARGIN.0, row.0, LABELS - RIGHT, row.1);
        let kind = sheet.words.say(vocabulary::lane(lane.kind));
        let name = if *kind == *self.name {
            self.name.clone()
        } else {
            format!("{}; {kind}", self.name)
        };
        let part = Part::Lane { lane: lane.id };
        let node = node(format!("lane/{}", lane.id), part, bounds, name, marks);
        sheet.nodes.push(node);
    }
}

/// Draws the label of the steps' heads, and says where it ends.
pub(super) fn draw_steps(sheet: &mut Sheet<'_>, top: f32) -> f32 {
    let word = sheet.words.say("steps");
    let text = sheet.set(&word, Theme::LABEL, LABELS - INDENT - RIGHT);
    let marks = draw(sheet, icon::STEPS, &text, top + 0.5);
    let bounds = Rect::new(MARGIN.0, top, LABELS - RIGHT, text.height.max(ICON));
    let name = word.to_string();
    let node = node("steps".to_owned(), Part::Decoration, bounds, name, marks);
    sheet.nodes.push(node);
    bounds.bottom()
}

fn draw(sheet: &Sheet<'_>, icon: &str, text: &Paragraph, top: f32) -> Vec<Mark> {
    let line = Theme::LABEL.size * Theme::LABEL.line_height;
    let rect = Rect::new(MARGIN.0, top + (line - ICON) / 2.0, ICON, ICON);
    let colour = sheet.theme.second_ink;
    let mut marks = Vec::with_capacity(2);
    marks.extend(glyph(icon, rect, colour));
    marks.push(Mark::Text(text.place(MARGIN.0 + INDENT, top, colour)));
    marks
}
