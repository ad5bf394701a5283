//! Reads the drawings of `icons/`: SVG files of filled and stroked shapes in a square.

use crate::scene::{Colour, Rect, Stroke};
use kurbo::{Affine, BezPath, Circle, Line, RoundedRect, Shape as _};
use roxmltree::Node;

/// One shape of a drawing; neither filled nor stroked where the file leaves that to its reader.
pub(crate) struct Piece {
    pub(crate) outline: BezPath,
    pub(crate) fill: Option<Colour>,
    pub(crate) stroke: Option<Stroke>,
}

/// The shapes of an SVG file, in the order in which they are painted. What cannot be read leaves
/// no mark; a test sees to it that every shipped file is read whole.
pub(crate) fn read(svg: &str) -> Vec<Piece> {
    let Ok(file) = roxmltree::Document::parse(svg) else {
        return Vec::new();
    };
    elements(&file).filter_map(piece).collect()
}

/// From a square with this side to the largest square in the middle of `rect`.
pub(crate) fn fit(side: f64, rect: Rect) -> Affine {
    let centre = rect.centre();
    Affine::translate((f64::from(centre.x), f64::from(centre.y)))
        * Affine::scale(f64::from(rect.width.min(rect.height)) / side)
        * Affine::translate((-side / 2.0, -side / 2.0))
}

fn elements<'a, 'input>(
    file: &'a roxmltree::Document<'input>,
) -> impl Iterator<Item = Node<'a, 'input>> {
    file.root_element().children().filter(Node::is_element)
}

fn piece(element: Node<'_, '_>) -> Option<Piece> {
    let width = element.attribute("stroke-width").unwrap_or("1").parse();
    let stroke = colour(element.attribute("stroke"))
        .zip(width.ok())
        .map(|(colour, width)| Stroke::solid(colour, width));
    Some(Piece {
        outline: outline(element)?,
        fill: colour(element.attribute("fill")),
        stroke,
    })
}

fn outline(element: Node<'_, '_>) -> Option<BezPath> {
    const TOLERANCE: f64 = 0.005;
    let number = |name| element.attribute(name).and_then(|n| n.parse::<f64>().ok());
    match element.tag_name().name() {
        "path" => BezPath::from_svg(element.attribute("d")?).ok(),
        "circle" => {
            let centre = (number("cx")?, number("cy")?);
            Some(Circle::new(centre, number("r")?).to_path(TOLERANCE))
        }
        "line" => {
            let line = Line::new(
                (number("x1")?, number("y1")?),
                (number("x2")?, number("y2")?),
            );
            Some(line.to_path(TOLERANCE))
        }
        "rect" => {
            let (x, y) = (number("x").unwrap_or(0.0), number("y").unwrap_or(0.0));
            let (right, bottom) = (x + number("width")?, y + number("height")?);
            let radius = number("rx").or(number("ry")).unwrap_or(0.0);
            Some(RoundedRect::new(x, y, right, bottom, radius).to_path(TOLERANCE))
        }
        "polyline" => BezPath::from_svg(&format!("M{}", element.attribute("points")?)).ok(),
        _ => None,
    }
}

fn colour(written: Option<&str>) -> Option<Colour> {
    let digits = written?.strip_prefix('#')?;
    let rgb = u32::from_str_radix(digits, 16).ok()?;
    (digits.len() == 6).then(|| Colour::hex(rgb))
}

#[cfg(test)]
pub(crate) mod check {
    use super::*;

    /// Fails where a file holds an element that [`read`] leaves out.
    pub(crate) fn is_read_whole(name: &str, svg: &str) {
        let file = roxmltree::Document::parse(svg).unwrap();
        for element in elements(&file) {
            assert!(piece(element).is_some(), "{name}: {element:?}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_fitted_into_the_middle_of_its_rectangle() {
        let fit = fit(24.0, Rect::new(100.0, 50.0, 48.0, 24.0));
        assert_eq!(fit * kurbo::Point::ZERO, kurbo::Point::new(112.0, 50.0));
        let far = kurbo::Point::new(24.0, 24.0);
        assert_eq!(fit * far, kurbo::Point::new(136.0, 74.0));
    }

    #[test]
    fn what_a_shape_does_not_say_of_its_colour_is_left_open() {
        let pieces = read(
            "<svg><path d='M0 0h9'/><rect width='4' height='4' fill='#FF0000' stroke='#00FF00'/></svg>",
        );
        let [plain, coloured] = pieces.as_slice() else {
            panic!("two pieces");
        };
        assert!(plain.fill.is_none() && plain.stroke.is_none());
        assert_eq!(coloured.fill, Some(Colour::hex(0x00FF_0000)));
        assert_eq!(
            coloured.stroke,
            Some(Stroke::solid(Colour::hex(0xFF00), 1.0))
        );
    }
}
