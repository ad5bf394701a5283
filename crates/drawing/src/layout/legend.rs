//! What stands below a document: what its marks mean, at the left, and where it comes from.

use super::block::{Block, around, node, plate};
use super::chips::flow;
use super::sheet::Sheet;
use crate::scene::{Mark, Part, Rect, Stroke};
use crate::text::TextStyle;
use crate::theme::Tone;
use document::Document;
use words::Value;

const STYLE: TextStyle = TextStyle::new(12.0, 400);
/// The width of a sample.
pub(super) const SWATCH: f32 = 24.0;
/// The height of a sample.
pub(super) const HEIGHT: f32 = 16.0;

/// A mark, from its own top left, and what it means.
pub(super) type Sample = (Vec<Mark>, String);

/// The edges of cards with evidence and without.
pub(super) fn basis(sheet: &mut Sheet<'_>) -> Vec<Sample> {
    let ink = sheet.theme.tone(Tone::Plain);
    let swatch = Rect::new(0.5, 1.5, SWATCH - 1.0, HEIGHT - 3.0);
    let dashed = Stroke {
        colour: ink.dashes,
        width: 1.0,
        dash: Some([4.0, 3.0]),
    };
    let solid = Stroke::solid(ink.dashes, 1.0);
    vec![
        (
            vec![plate(swatch, 4.0, Some(ink.fill), Some(solid))],
            sheet.words.say("legend-evidence").to_string(),
        ),
        (
            vec![plate(swatch, 4.0, Some(sheet.theme.paper), Some(dashed))],
            sheet.words.say("legend-assumption").to_string(),
        ),
    ]
}

/// How many of the cards have evidence, in words; none where there are no cards.
pub(super) fn count(sheet: &Sheet<'_>, document: &Document) -> Option<String> {
    let all = document.cards().count();
    let known = document
        .cards()
        .filter(|card| card.basis.kind.is_evidence());
    let known = known.count();
    #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
    let counts = [
        ("known", Value::Number(known as f64)),
        ("all", Value::Number(all as f64)),
    ];
    (all > 0).then(|| sheet.words.tell("evidence-count", &counts))
}

/// Draws the legend at the left and the colophon at the right, or below it; says where they end.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    samples: Vec<Sample>,
    colophon: String,
    (left, right): (f32, f32),
    top: f32,
) -> f32 {
    const BETWEEN: f32 = 32.0;
    let width = right - left;
    let names: Vec<String> = samples.iter().map(|(_, name)| name.clone()).collect();
    let entries = samples.into_iter();
    let entries = entries.map(|(marks, name)| entry(sheet, marks, &name));
    let legend = flow(entries.collect(), 18.0, width);
    let line = sheet.set_line(&colophon, STYLE);

    let mut bottom = top;
    let (legend_width, legend_height) = (legend.width, legend.height);
    if !names.is_empty() {
        let bounds = Rect::new(left, top, legend_width, legend_height);
        let head = sheet.words.say("legend");
        let name = format!("{head}: {}", names.join("; "));
        let marks = legend.moved(left, top).marks;
        sheet
            .nodes
            .push(node("legend".to_owned(), Part::Legend, bounds, name, marks));
        bottom += legend_height;
    }
    if colophon.is_empty() {
        return bottom;
    }
    let beside = legend_width + BETWEEN + line.width <= width;
    let (set, y) = if beside {
        (line, top)
    } else {
        let above = if names.is_empty() { 0.0 } else { 10.0 };
        (sheet.set_snug(&colophon, STYLE, width), bottom + above)
    };
    let x = if beside { right - set.width } else { left };
    let mark = Mark::Text(set.place(x, y, sheet.theme.faint));
    let bounds = Rect::new(x, y, set.width.ceil(), set.height);
    sheet.nodes.push(node(
        "footer".to_owned(),
        Part::Footer,
        bounds,
        colophon,
        vec![mark],
    ));
    bottom = bottom.max(y + set.height);
    bottom
}

fn entry(sheet: &mut Sheet<'_>, mut marks: Vec<Mark>, name: &str) -> Block {
    const WIDEST: f32 = 260.0;
    let swatch = marks
        .iter()
        .filter_map(around)
        .fold(0.0_f32, |right, rect| right.max(rect.right()));
    let text = sheet.set_snug(name, STYLE, WIDEST);
    let x = swatch.ceil() + 7.0;
    marks.push(Mark::Text(text.place(x, 0.0, sheet.theme.faint)));
    Block {
        width: x + text.width.ceil(),
        height: text.height.max(HEIGHT),
        marks,
    }
}
