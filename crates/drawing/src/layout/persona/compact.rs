use super::super::Surroundings;
use super::super::cast::Cast;
use super::super::legend;
use super::super::sheet::Sheet;
use super::Laid;
use super::bullet;
use super::lines::{generated, summary, written};
use super::plate::{Piece, draw_face, draw_ground, draw_labels, quote};
use super::sections::{BELOW, INDENT, Measured, colour};
use crate::scene::{HeaderPart, Rect, Size};
use crate::text::TextStyle;
use crate::theme::Theme;
use document::{Document, Persona, Place};
use words::Value;

/// The paper around the card.
const MARGIN: f32 = 24.0;
const WIDTH: f32 = 420.0;
const PADDING: f32 = 24.0;
const FACE: f32 = 92.0;
/// How many sections stand on a card, and how many lines of each.
const SECTIONS: usize = 3;
const LINES: usize = 3;
const NAME: TextStyle = TextStyle {
    line_height: 1.2,
    ..TextStyle::new(26.0, 700)
};
const QUOTE: TextStyle = TextStyle::new(18.0, 600);

/// Draws a card to lay beside a journey: who it is, and the first lines of the first sections.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    document: &Document,
    persona: &Persona,
    cast: &Cast<'_>,
    surroundings: &Surroundings<'_>,
) -> Laid {
    let width = WIDTH - 2.0 * PADDING;
    let (ink, second, faint) = (sheet.theme.ink, sheet.theme.second_ink, sheet.theme.faint);
    let name = cast.actors.first().map_or("", |actor| actor.name.as_str());
    let named = !persona.name.trim().is_empty();
    let name_ink = if named { ink } else { faint };
    let mut pieces = Vec::new();
    let what = ("header/title", HeaderPart::Title);
    pieces.extend(Piece::text(
        sheet,
        what,
        name,
        (NAME, name_ink),
        width,
        10.0,
    ));
    let what = ("header/scenario", HeaderPart::Scenario);
    let lead = (Theme::LEAD, second);
    pieces.extend(Piece::text(
        sheet,
        what,
        &persona.situation,
        lead,
        width,
        2.0,
    ));
    pieces.extend(quote(sheet, persona, QUOTE, width));
    pieces.extend(Piece::facts(sheet, persona, width, 12.0));
    let (sections, rest) = first(sheet, document, cast, surroundings, width);
    let between = if sections.is_empty() { 0.0 } else { 18.0 };
    let upper = FACE + pieces.iter().map(Piece::height).sum::<f32>() + between;
    let lower: f32 = sections.iter().map(|it| it.height).sum();
    // The room below the last section is the card's own.
    let lower = (lower - BELOW).max(0.0);

    let bounds = Rect::new(MARGIN, MARGIN, WIDTH, upper + lower + 2.0 * PADDING);
    draw_ground(sheet, persona, bounds);
    let (left, top) = (MARGIN + PADDING, MARGIN + PADDING);
    draw_face(sheet, cast, Rect::new(left, top, FACE, FACE));
    draw_labels(
        sheet,
        document,
        cast,
        (left + width, top),
        width - FACE - 16.0,
    );
    let mut y = top + FACE;
    for piece in pieces {
        y = piece.draw(sheet, (left, y));
    }
    y = top + upper;
    let holds_cards = sections.iter().any(Measured::holds_cards);
    let mut boxes = Vec::new();
    for section in sections {
        let height = section.height;
        boxes.push(section.draw(sheet, (left, y)));
        y += height;
    }
    let mut bottom = bounds.bottom();
    if !boxes.is_empty() {
        let samples = if holds_cards {
            bullet::samples(sheet)
        } else {
            Vec::new()
        };
        let edges = (left, left + width);
        bottom = legend::draw(sheet, samples, rest, edges, bottom + 14.0);
    }
    Laid {
        size: Size {
            width: WIDTH + 2.0 * MARGIN,
            height: (bottom + MARGIN).ceil(),
        },
        boxes,
    }
}

/// The first sections that hold something, each with its first lines and how many more there are; and what
/// is said of the lines in the other sections, where there are such.
fn first(
    sheet: &mut Sheet<'_>,
    document: &Document,
    cast: &Cast<'_>,
    surroundings: &Surroundings<'_>,
    width: f32,
) -> (Vec<Measured>, String) {
    let mut measured = Vec::new();
    let mut left = [0.0, 0.0];
    let shown = document.sections();
    for section in shown.into_iter().filter(|section| !section.hidden) {
        if measured.len() == SECTIONS {
            let place = Place::Section {
                section: section.id,
            };
            match document.cards_at(place).len() {
                0 => {}
                #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
                lines => left = [left[0] + lines as f64, left[1] + 1.0],
            }
            continue;
        }
        let room = width - INDENT;
        let mut lines = written(sheet, document, cast, section, room);
        lines.extend(generated(
            sheet,
            document,
            surroundings,
            section,
            &lines,
            room,
        ));
        if lines.is_empty() {
            continue;
        }
        // A single line takes no more room than to say that it is left out.
        if let Some(more @ 2..) = lines.len().checked_sub(LINES) {
            lines.truncate(LINES);
            let count = u32::try_from(more).unwrap_or(u32::MAX);
            let text = sheet.words.count("more-lines", "count", count).to_string();
            lines.push(summary(sheet, section, text, room));
        }
        let colour = colour(sheet, cast);
        measured.push(Measured::new(sheet, colour, section, lines, width));
    }
    let [lines, sections] = left;
    let rest = [
        ("lines", Value::Number(lines)),
        ("sections", Value::Number(sections)),
    ];
    let rest = if sections > 0.0 {
        sheet.words.tell("more-sections", &rest)
    } else {
        String::new()
    };
    (measured, rest)
}
