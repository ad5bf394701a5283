use super::super::block::{Block, node};
use super::super::difference;
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
/// The room between a label and the sign of what became of its lane.
const ABOVE_SIGN: f32 = 3.0;

/// A lane's label, measured.
pub(super) struct Label {
    pub(super) name: String,
    text: Arc<Paragraph>,
    /// What became of the lane, where two journeys are compared.
    sign: Option<Block>,
}

impl Label {
    /// The label of a lane: its own name, or its kind's.
    pub(super) fn new(sheet: &mut Sheet<'_>, lane: &Lane) -> Self {
        let name = match lane.name.trim() {
            "" => sheet.words.say(vocabulary::lane(lane.kind)).to_string(),
            name => name.to_owned(),
        };
        let text = sheet.set(&name, Theme::LABEL, LABELS - INDENT - RIGHT);
        let difference = sheet.difference(lane.id);
        let sign = difference.map(|it| difference::sign(sheet, it, LABELS - INDENT - RIGHT));
        Self { name, text, sign }
    }

    pub(super) fn height(&self) -> f32 {
        let sign = self
            .sign
            .as_ref()
            .map_or(0.0, |sign| ABOVE_SIGN + sign.height);
        self.text.height.max(ICON) + sign
    }

    /// Draws the label; `text_top` is where its first line begins, `row` the whole row.
    pub(super) fn draw(&self, sheet: &mut Sheet<'_>, lane: &Lane, text_top: f32, row: (f32, f32)) {
        let mut marks = draw(sheet, icon::lane(lane.kind), &self.text, text_top);
        if let Some(sign) = &self.sign {
            let y = text_top + self.text.height.max(ICON) + ABOVE_SIGN;
            marks.extend(sign.clone().moved(MARGIN.0 + INDENT, y).marks);
        }
        let bounds = Rect::new(MARGIN.0, row.0, LABELS - RIGHT, row.1);
        let kind = sheet.words.say(vocabulary::lane(lane.kind));
        let name = if *kind == *self.name {
            self.name.clone()
        } else {
            format!("{}; {kind}", self.name)
        };
        let name = difference::named(sheet, sheet.difference(lane.id), name);
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
