//! Drawn faces for personas of whom there is no photo, kept in `icons/avatars`.

use crate::icon::shape;
use crate::scene::{Colour, Fill, Mark, Path, Rect, Shape, Stroke};
use kurbo::{Affine, BezPath};
use std::sync::OnceLock;

/// The side of the square that a face is drawn in; the face is round.
pub const SIDE: f64 = 64.0;

macro_rules! avatars {
    ($($name:literal),* $(,)?) => {
        /// Every avatar's name, in alphabetical order.
        pub const NAMES: &[&str] = &[$($name,)*];
        const FILES: &[&str] =
            &[$(include_str!(concat!("../../../icons/avatars/", $name, ".svg")),)*];
    };
}

#[rustfmt::skip]
avatars! {
    "amina", "bilal", "bram", "chen", "david", "eva", "fleur", "greet", "gurpreet", "henk", "imani",
    "ingrid", "jayden", "joop", "kai", "kofi", "loes", "lotte", "mei", "nia", "omar", "priya",
    "ria", "sam", "samira", "tjeerd", "winston", "yara", "zeynep",
}

/// One shape of a face.
struct Piece {
    outline: BezPath,
    fill: Option<Colour>,
    stroke: Option<Stroke>,
}

/// The face of this name, as large as fits in `rect`; none where no face has this name.
#[must_use]
pub fn place(name: &str, rect: Rect) -> Option<Vec<Mark>> {
    static FACES: [OnceLock<Vec<Piece>>; NAMES.len()] = [const { OnceLock::new() }; NAMES.len()];
    let at = NAMES.binary_search(&name).ok()?;
    let side = rect.width.min(rect.height);
    let scale = f64::from(side) / SIDE;
    let centre = rect.centre();
    let place = Affine::translate((f64::from(centre.x), f64::from(centre.y)))
        * Affine::scale(scale)
        * Affine::translate((-SIDE / 2.0, -SIDE / 2.0));
    let mark = |piece: &Piece| {
        Mark::Shape(Shape {
            path: Path(place * &piece.outline),
            fill: piece.fill.map(Fill::solid),
            stroke: piece.stroke.map(|stroke| Stroke {
                width: stroke.width * side / 64.0,
                ..stroke
            }),
        })
    };
    let pieces = FACES[at].get_or_init(|| read(FILES[at]));
    Some(pieces.iter().map(mark).collect())
}

/// Reads the shapes of an SVG file. What it cannot read leaves no mark; a test sees to it that
/// every shipped file is read whole.
fn read(svg: &str) -> Vec<Piece> {
    let Ok(file) = roxmltree::Document::parse(svg) else {
        return Vec::new();
    };
    file.descendants()
        .filter(roxmltree::Node::is_element)
        .filter_map(piece)
        .collect()
}

fn piece(element: roxmltree::Node<'_, '_>) -> Option<Piece> {
    let outline = shape(element)?;
    let width = element.attribute("stroke-width").unwrap_or("1").parse();
    let stroke = colour(element.attribute("stroke"))
        .zip(width.ok())
        .map(|(colour, width)| Stroke::solid(colour, width));
    Some(Piece {
        outline,
        fill: colour(element.attribute("fill")),
        stroke,
    })
}

fn colour(written: Option<&str>) -> Option<Colour> {
    let digits = written?.strip_prefix('#')?;
    let rgb = u32::from_str_radix(digits, 16).ok()?;
    (digits.len() == 6).then(|| Colour::hex(rgb))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_so_that_they_can_be_searched() {
        assert!(NAMES.is_sorted());
    }

    #[test]
    fn every_shape_of_every_file_is_read_and_painted() {
        for (name, svg) in NAMES.iter().zip(FILES) {
            let file = roxmltree::Document::parse(svg).unwrap();
            for element in file
                .root_element()
                .children()
                .filter(roxmltree::Node::is_element)
            {
                let piece = piece(element);
                let painted = piece.is_some_and(|it| it.fill.is_some() || it.stroke.is_some());
                assert!(painted, "{name}: {element:?}");
            }
        }
    }

    #[test]
    fn every_face_stays_in_its_circle() {
        let middle = kurbo::Point::new(SIDE / 2.0, SIDE / 2.0);
        for (name, svg) in NAMES.iter().zip(FILES) {
            for piece in read(svg) {
                kurbo::flatten(piece.outline.elements().iter().copied(), 0.05, |element| {
                    if let kurbo::PathEl::MoveTo(at) | kurbo::PathEl::LineTo(at) = element {
                        assert!(at.distance(middle) <= SIDE / 2.0 + 0.1, "{name}: {at:?}");
                    }
                });
            }
        }
    }
}
