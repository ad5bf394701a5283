use super::super::Surroundings;
use super::super::cast::Cast;
use super::super::legend;
use super::super::sheet::Sheet;
use super::Laid;
use super::bullet;
use super::plate::Plate;
use super::sections::{self, Measured};
use crate::scene::{Rect, Size};
use document::{Document, Persona};

/// The paper around everything.
const MARGIN: f32 = 44.0;
/// Between the plate and the columns.
const BETWEEN: f32 = 44.0;
const COLUMN: f32 = 512.0;
/// The lowest plate.
const LOWEST: f32 = 440.0;

/// Draws the whole sheet: the plate at the left, the sections in two columns beside it.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    document: &Document,
    persona: &Persona,
    cast: &Cast<'_>,
    surroundings: &Surroundings<'_>,
) -> Laid {
    let plate = Plate::new(sheet, document, persona, cast);
    let mut sections = sections::measure(sheet, document, cast, surroundings, COLUMN);
    let split = split(&sections);
    let later = sections.split_off(split);
    let columns = if later.is_empty() {
        vec![sections]
    } else {
        vec![sections, later]
    };
    let high = |column: &Vec<Measured>| column.iter().map(|it| it.height).sum::<f32>();
    let height = columns
        .iter()
        .map(high)
        .fold(LOWEST.max(plate.height), f32::max);
    let holds_cards = columns.iter().flatten().any(Measured::holds_cards);
    let plate_width = plate.width;
    plate.draw(sheet, Rect::new(MARGIN, MARGIN, plate_width, height));

    let mut x = MARGIN + plate_width;
    let mut boxes = Vec::new();
    for column in columns.into_iter().filter(|it| !it.is_empty()) {
        x += BETWEEN;
        let mut y = MARGIN;
        for section in column {
            let height = section.height;
            boxes.push(section.draw(sheet, (x, y)));
            y += height;
        }
        x += COLUMN;
    }
    let mut bottom = MARGIN + height;
    if holds_cards {
        let samples = bullet::samples(sheet);
        let edges = (MARGIN, x);
        bottom = legend::draw(sheet, samples, String::new(), edges, bottom + 20.0);
    }
    Laid {
        size: Size {
            width: (x + MARGIN).ceil(),
            height: (bottom + MARGIN).ceil(),
        },
        boxes,
    }
}

/// How many sections stand in the first column, so that both are about as high.
fn split(sections: &[Measured]) -> usize {
    let all: f32 = sections.iter().map(|it| it.height).sum();
    let mut best = (f32::INFINITY, 0);
    let mut first = 0.0;
    for (place, section) in sections.iter().enumerate() {
        first += section.height;
        let higher = first.max(all - first);
        if higher < best.0 - 0.5 {
            best = (higher, place + 1);
        }
    }
    best.1
}
