//! What stands above a document: chips, then the title.

use super::block::node;
use super::cast::Cast;
use super::chips::{ChipLook, chip};
use super::seen::seen;
use super::sheet::Sheet;
use crate::scene::{Colour, HeaderPart, Mark, Part, Rect};
use crate::theme::Theme;
use document::Document;
use words::Value;

/// A chip above the title.
pub(super) struct Label {
    /// The node's id.
    pub(super) id: &'static str,
    pub(super) field: HeaderPart,
    pub(super) text: String,
    pub(super) look: ChipLook,
}

impl Label {
    /// White on this colour.
    pub(super) fn filled(
        sheet: &Sheet<'_>,
        id: &'static str,
        field: HeaderPart,
        text: String,
        fill: Colour,
    ) -> Self {
        let look = look(sheet.theme.on_dark, fill, fill);
        Self {
            id,
            field,
            text,
            look,
        }
    }

    /// Ink on paper, within this edge.
    pub(super) fn open(
        sheet: &Sheet<'_>,
        id: &'static str,
        field: HeaderPart,
        text: String,
        edge: Colour,
    ) -> Self {
        let look = look(sheet.theme.ink, sheet.theme.paper, edge);
        Self {
            id,
            field,
            text,
            look,
        }
    }

    /// The share of cards with evidence; none where there are no cards.
    pub(super) fn evidence(sheet: &Sheet<'_>, document: &Document) -> Option<Self> {
        let text = evidence(sheet, document)?;
        let edge = sheet.theme.strong_line;
        let field = HeaderPart::Evidence;
        Some(Self::open(sheet, "header/evidence", field, text, edge))
    }
}

impl Label {
    /// What the filter lets through; none where it lets everything through.
    pub(super) fn seen(
        sheet: &mut Sheet<'_>,
        document: &Document,
        cast: &Cast<'_>,
    ) -> Option<Self> {
        let text = seen(sheet, document, cast)?;
        let colour = sheet.theme.link;
        let field = HeaderPart::Filter;
        Some(Self::filled(sheet, "header/filter", field, text, colour))
    }
}

const fn look(text: Colour, fill: Colour, edge: Colour) -> ChipLook {
    ChipLook {
        style: Theme::CHIP,
        text,
        fill: Some(fill),
        edge: Some(edge),
        padding: (11.0, 4.0),
    }
}

/// The share of cards with evidence, in words; none where there are no cards.
pub(super) fn evidence(sheet: &Sheet<'_>, document: &Document) -> Option<String> {
    let percent = f64::from(document.evidence_share()? * 100.0).round();
    let percent = [("percent", Value::Number(percent))];
    Some(sheet.words.tell("evidence-share", &percent))
}

/// Draws chips side by side, in as many lines as they need, and says where they end.
pub(super) fn draw_labels(
    sheet: &mut Sheet<'_>,
    labels: Vec<Label>,
    (left, top): (f32, f32),
    width: f32,
) -> f32 {
    const GAP: f32 = 10.0;
    let (mut x, mut y, mut bottom) = (left, top, top);
    for label in labels {
        let block = chip(sheet, &label.text, None, label.look, width);
        if x > left && x + block.width > left + width {
            (x, y) = (left, bottom + 6.0);
        }
        let bounds = Rect::new(x, y, block.width, block.height);
        let marks = block.moved(x, y).marks;
        let part = Part::Header { field: label.field };
        let id = label.id.to_owned();
        sheet.nodes.push(node(id, part, bounds, label.text, marks));
        x = bounds.right() + GAP;
        bottom = bottom.max(bounds.bottom());
    }
    bottom
}

/// Draws the title, pale where it is only a stand-in, and says where it lies.
pub(super) fn draw_title(
    sheet: &mut Sheet<'_>,
    title: &str,
    untitled: bool,
    (left, top): (f32, f32),
    width: f32,
) -> Rect {
    let colour = if untitled {
        sheet.theme.faint
    } else {
        sheet.theme.ink
    };
    let text = sheet.set_snug(title, Theme::TITLE, width);
    let top = top + 6.0;
    let bounds = Rect::new(left, top, text.width.ceil().max(1.0), text.height);
    let part = Part::Header {
        field: HeaderPart::Title,
    };
    let marks = vec![Mark::Text(text.place(left, top, colour))];
    let title = title.to_owned();
    sheet
        .nodes
        .push(node("header/title".to_owned(), part, bounds, title, marks));
    bounds
}
