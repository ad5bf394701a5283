//! Drawn faces for personas of whom there is no photo, kept in `icons/avatars`.

use crate::glyph::{self, Piece};
use crate::scene::{Fill, Mark, Path, Rect, Shape, Stroke};
use std::sync::OnceLock;

/// The side of the square that a face is drawn in; the face is round.
pub const SIDE: f64 = 64.0;

// NAMES and FILES.
include!(concat!(env!("OUT_DIR"), "/avatars.rs"));

/// The face of this name, as large as fits in `rect`; none where no face has this name.
#[must_use]
pub fn place(name: &str, rect: Rect) -> Option<Vec<Mark>> {
    static FACES: [OnceLock<Vec<Piece>>; NAMES.len()] = [const { OnceLock::new() }; NAMES.len()];
    let at = NAMES.binary_search(&name).ok()?;
    let place = glyph::fit(SIDE, rect);
    let side = rect.width.min(rect.height);
    let mark = |piece: &Piece| {
        Mark::Shape(Shape {
            path: Path(place * &piece.outline),
            fill: piece.fill.map(Fill::solid),
            stroke: piece.stroke.map(|stroke| Stroke {
                width: stroke.width * side / SIDE as f32,
                ..stroke
            }),
        })
    };
    let pieces = FACES[at].get_or_init(|| glyph::read(FILES[at]));
    Some(pieces.iter().map(mark).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_of_every_file_is_read_and_painted() {
        for (name, svg) in NAMES.iter().zip(FILES) {
            glyph::check::is_read_whole(name, svg);
            let is_painted = |piece: &Piece| piece.fill.is_some() || piece.stroke.is_some();
            assert!(glyph::read(svg).iter().all(is_painted), "{name}");
        }
    }

    #[test]
    fn every_face_stays_in_its_circle() {
        let middle = kurbo::Point::new(SIDE / 2.0, SIDE / 2.0);
        for (name, svg) in NAMES.iter().zip(FILES) {
            for piece in glyph::read(svg) {
                kurbo::flatten(piece.outline.elements().iter().copied(), 0.05, |element| {
                    if let kurbo::PathEl::MoveTo(at) | kurbo::PathEl::LineTo(at) = element {
                        assert!(at.distance(middle) <= SIDE / 2.0 + 0.1, "{name}: {at:?}");
                    }
                });
            }
        }
    }
}
