//! How a line is known, in front of it: a dot with evidence, a dashed ring where it is only thought.

use super::super::block::plate;
use super::super::legend::{HEIGHT, Sample};
use super::super::sheet::Sheet;
use crate::scene::{Colour, Mark, Rect, Stroke};

const DOT: f32 = 6.0;
const RING: f32 = 8.0;

/// The mark around this middle.
pub(super) fn mark(known: bool, colour: Colour, (x, y): (f32, f32)) -> Mark {
    let around = |side: f32| Rect::new(x - side / 2.0, y - side / 2.0, side, side);
    if known {
        return plate(around(DOT), DOT / 2.0, Some(colour), None);
    }
    let dashed = Stroke {
        colour,
        width: 1.5,
        dash: Some([2.6, 1.6]),
    };
    plate(around(RING), RING / 2.0, None, Some(dashed))
}

/// What the two marks mean.
pub(super) fn samples(sheet: &mut Sheet<'_>) -> Vec<Sample> {
    let colour = sheet.theme.second_ink;
    let middle = (RING / 2.0 + 1.0, HEIGHT / 2.0);
    [(true, "legend-evidence"), (false, "legend-assumption")]
        .into_iter()
        .map(|(known, key)| {
            let word = sheet.words.say(key).to_string();
            (vec![mark(known, colour, middle)], word)
        })
        .collect()
}
