//! How a drawing of two journeys says what became of a thing: by a sign, a word and an edge.

use super::block::{Block, line, plate};
use super::chips::{ChipLook, chip};
use super::sheet::Sheet;
use crate::scene::{Colour, Mark, Rect, Stroke};
use crate::theme::Theme;
use document::Difference;

/// The edge's dashes around what goes.
const DASHES: [f32; 2] = [6.0, 4.0];

/// The sign and word of a difference.
pub(super) fn sign(sheet: &mut Sheet<'_>, difference: Difference, widest: f32) -> Block {
    let word = sheet.words.say(word(difference));
    labelled(sheet, difference, &word, widest)
}

/// The sign of a difference with words of one's own.
pub(super) fn labelled(
    sheet: &mut Sheet<'_>,
    difference: Difference,
    words: &str,
    widest: f32,
) -> Block {
    let fill = colour(sheet.theme, difference);
    let look = ChipLook {
        style: Theme::CHIP,
        text: sheet.theme.on_dark,
        fill: Some(fill),
        edge: Some(fill),
        padding: (7.0, 2.0),
    };
    chip(sheet, words, Some(icon(difference)), look, widest)
}

/// The edge around a card of this width and height.
pub(super) fn edge(theme: &Theme, difference: Difference, (width, height): (f32, f32)) -> Mark {
    const WIDTH: f32 = 2.0;
    let stroke = Stroke {
        colour: colour(theme, difference),
        width: WIDTH,
        dash: (difference == Difference::Removed).then_some(DASHES),
    };
    let rect = Rect::new(0.0, 0.0, width, height).grown(-WIDTH / 2.0);
    plate(rect, 6.5, None, Some(stroke))
}

/// A line through every line of these texts.
pub(super) fn struck(theme: &Theme, marks: &[Mark]) -> Vec<Mark> {
    /// From the baseline to the middle of small letters, as a share of the size.
    const MIDDLE: f32 = 0.27;
    let stroke = Stroke::solid(colour(theme, Difference::Removed), 1.0);
    let texts = marks.iter().filter_map(|mark| match mark {
        Mark::Text(text) => Some(text),
        _ => None,
    });
    let runs = texts
        .flat_map(|text| &text.lines)
        .flat_map(|line| &line.runs);
    runs.filter(|run| run.width > 0.0)
        .map(|run| {
            let y = run.y - MIDDLE * run.size;
            line((run.x, y), (run.x + run.width, y), stroke)
        })
        .collect()
}

/// What a screen reader says of a thing, with what became of it.
pub(super) fn named(sheet: &mut Sheet<'_>, difference: Option<Difference>, name: String) -> String {
    match difference {
        None => name,
        Some(difference) => format!("{}: {name}", sheet.words.say(word(difference))),
    }
}

/// The key of a difference's word.
pub(super) const fn word(difference: Difference) -> &'static str {
    match difference {
        Difference::Added => "difference-added",
        Difference::Changed => "difference-changed",
        Difference::Moved => "difference-moved",
        Difference::Removed => "difference-removed",
    }
}

/// The key of the words that say how often a difference occurs.
pub(super) const fn sum(difference: Difference) -> &'static str {
    match difference {
        Difference::Added => "differences-added",
        Difference::Changed => "differences-changed",
        Difference::Moved => "differences-moved",
        Difference::Removed => "differences-removed",
    }
}

const fn icon(difference: Difference) -> &'static str {
    match difference {
        Difference::Added => "sparkles",
        Difference::Changed => "pencil",
        Difference::Moved => "arrow-right",
        Difference::Removed => "circle-x",
    }
}

/// The colour of a difference, dark enough for white words.
pub(super) const fn colour(theme: &Theme, difference: Difference) -> Colour {
    theme.differences[difference as usize]
}
