//! A scale: two poles, a track between them, a knob where the persona stands.

use super::super::block::{Block, plate};
use super::super::sheet::Sheet;
use super::super::vocabulary;
use crate::scene::{Colour, Mark, Rect, Stroke};
use crate::text::TextStyle;
use document::Card;
use words::Value;

const POLE: TextStyle = TextStyle::new(13.0, 400);
const KNOB: f32 = 18.0;
const TRACK: f32 = 4.0;
/// The highest position.
const WHOLE: f32 = 100.0;

/// A scale, from its own top left.
pub(super) struct Scale {
    pub(super) block: Block,
    pub(super) name: String,
    /// The x of the left and the right pole.
    pub(super) track: [f32; 2],
}

/// Draws a scale; its knob is whole with evidence, hollow and dashed where it is only thought.
pub(super) fn draw(sheet: &mut Sheet<'_>, card: &Card, colour: Colour, width: f32) -> Scale {
    const BETWEEN: f32 = 20.0;
    const ABOVE: f32 = 3.0;
    let half = (width - BETWEEN) / 2.0;
    let (left, right) = (card.text.trim(), card.details.opposite.trim());
    let left_set = sheet.set_snug(left, POLE, half);
    let right_set = sheet.set_snug(right, POLE, half);
    let high = left_set.height.max(right_set.height);
    let ink = sheet.theme.second_ink;
    let mut marks = Vec::with_capacity(5);
    if !left.is_empty() {
        let y = high - left_set.height;
        marks.push(Mark::Text(left_set.place(0.0, y, ink)));
    }
    if !right.is_empty() {
        let (x, y) = (width - right_set.width.ceil(), high - right_set.height);
        marks.push(Mark::Text(right_set.place(x, y, ink)));
    }
    let middle = high + ABOVE + KNOB / 2.0;
    let track = Rect::new(0.0, middle - TRACK / 2.0, width, TRACK);
    let grey = sheet.theme.strong_line;
    marks.push(plate(track, TRACK / 2.0, Some(grey), None));
    let poles = [KNOB / 2.0, width - KNOB / 2.0];
    if let Some(position) = card.details.position {
        let share = f32::from(position).min(WHOLE) / WHOLE;
        let x = poles[0] + share * (poles[1] - poles[0]);
        let known = card.basis.kind.is_evidence();
        knob(sheet, &mut marks, (x, middle), known, colour);
    }
    Scale {
        block: Block {
            width,
            height: high + ABOVE + KNOB,
            marks,
        },
        name: name(sheet, card, left, right),
        track: poles,
    }
}

fn knob(sheet: &Sheet<'_>, marks: &mut Vec<Mark>, (x, y): (f32, f32), known: bool, colour: Colour) {
    const EDGE: f32 = 2.0;
    let around = |side: f32| Rect::new(x - side / 2.0, y - side / 2.0, side, side);
    let outer = around(KNOB - EDGE);
    let stroke = Stroke {
        dash: (!known).then_some([3.4, 2.4]),
        ..Stroke::solid(colour, EDGE)
    };
    let paper = Some(sheet.theme.paper);
    marks.push(plate(outer, outer.width / 2.0, paper, Some(stroke)));
    if known {
        marks.push(plate(around(10.0), 5.0, Some(colour), None));
    }
}

/// Both poles and the place between them, and how that is known.
fn name(sheet: &mut Sheet<'_>, card: &Card, left: &str, right: &str) -> String {
    let blank = sheet.words.say("empty-pole");
    let or_blank = |text: &str| {
        if text.is_empty() {
            blank.to_string()
        } else {
            text.to_owned()
        }
    };
    let (left, right) = (or_blank(left), or_blank(right));
    let poles = [("left", Value::Text(&left)), ("right", Value::Text(&right))];
    let said = match card.details.position {
        Some(position) => {
            let mut values = poles.to_vec();
            values.push(("position", Value::Number(f64::from(position))));
            sheet.words.tell("drawn-scale-at", &values)
        }
        None => sheet.words.tell("drawn-scale-unplaced", &poles),
    };
    let basis = sheet.words.say(vocabulary::basis(card.basis.kind));
    match card.basis.source.trim() {
        "" => format!("{said}; {basis}"),
        source => format!("{said}; {basis}; {source}"),
    }
}
