use super::block::{Block, plate};
use super::sheet::{Sheet, glyph};
use crate::scene::{Colour, Mark, Rect, Stroke};
use crate::text::TextStyle;

/// What a chip looks like.
#[derive(Clone, Copy)]
pub(super) struct ChipLook {
    pub(super) style: TextStyle,
    pub(super) text: Colour,
    pub(super) fill: Option<Colour>,
    pub(super) edge: Option<Colour>,
    /// The room beside and above the text.
    pub(super) padding: (f32, f32),
}

/// A short text in a rounded frame, with an icon in front where one is given.
pub(super) fn chip(
    sheet: &mut Sheet<'_>,
    text: &str,
    icon: Option<&str>,
    look: ChipLook,
    widest: f32,
) -> Block {
    const ICON: f32 = 13.0;
    const GAP: f32 = 4.0;
    let (aside, above) = look.padding;
    let before = if icon.is_some() { ICON + GAP } else { 0.0 };
    let words = sheet.set_snug(text, look.style, widest - 2.0 * aside - before);
    let width = (words.width.ceil() + before + 2.0 * aside)
        .min(widest)
        .max(aside * 2.0 + before);
    let height = words.height + 2.0 * above;
    let line = look.style.size * look.style.line_height;
    let mut marks = Vec::with_capacity(3);
    marks.push(plate(
        Rect::new(0.5, 0.5, width - 1.0, height - 1.0),
        (line / 2.0 + above - 0.5).min(height / 2.0),
        look.fill,
        look.edge.map(|edge| Stroke::solid(edge, 1.0)),
    ));
    let rect = Rect::new(aside, above + (line - ICON) / 2.0, ICON, ICON);
    marks.extend(icon.and_then(|icon| glyph(icon, rect, look.text)));
    marks.push(Mark::Text(words.place(aside + before, above, look.text)));
    Block {
        width,
        height,
        marks,
    }
}

/// Blocks side by side, in as many lines as they need.
pub(super) fn flow(blocks: Vec<Block>, gap: f32, widest: f32) -> Block {
    let mut all = Block::default();
    let (mut x, mut y, mut line) = (0.0_f32, 0.0_f32, 0.0_f32);
    for block in blocks {
        if x > 0.0 && x + block.width > widest {
            y += line + gap;
            (x, line) = (0.0, 0.0);
        }
        let (width, height) = (block.width, block.height);
        all.marks.extend(block.moved(x, y).marks);
        all.width = all.width.max(x + width);
        line = line.max(height);
        all.height = all.height.max(y + line);
        x += width + gap;
    }
    all
}
