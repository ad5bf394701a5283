use super::look::{Look, Mark as Form};
use crate::scene::{Colour, Fill, Mark, Path, Rect, Shape, Stroke};
use crate::theme::Theme;
use document::{Curve, Feeling};
use kurbo::{BezPath, Circle, Point, RoundedRect, Shape as _};

/// From here to its opposite a feeling is neither good nor bad.
const MIDDLING: f32 = 0.4;

/// The mark of a feeling: a face for a real one, an open mark for a desired one.
pub(super) fn draw(theme: &Theme, look: &Look, feeling: &Feeling, bounds: Rect) -> Vec<Mark> {
    let mood = mood(theme, feeling.value);
    let colour = if look.mood { mood } else { look.colour };
    let mut marks = vec![form(theme, look, colour, bounds)];
    if feeling.curve == Curve::Real {
        marks.extend(features(look.mark, colour, feeling.value, bounds));
    }
    marks
}

fn mood(theme: &Theme, value: f32) -> Colour {
    if value > MIDDLING {
        theme.feelings.up
    } else if value < -MIDDLING {
        theme.feelings.down
    } else {
        theme.feelings.middle
    }
}

/// The outline of a mark, filled with paper so that the line ends at its edge.
pub(in super::super) fn form(theme: &Theme, look: &Look, colour: Colour, bounds: Rect) -> Mark {
    let width = if look.curve == Curve::Real { 2.0 } else { 1.75 };
    let rect = bounds.grown(-width / 2.0);
    Mark::Shape(Shape {
        path: Path(outline(look.mark, rect)),
        fill: Some(Fill::solid(theme.paper)),
        stroke: Some(Stroke::solid(colour, width)),
    })
}

fn outline(form: Form, rect: Rect) -> BezPath {
    const TOLERANCE: f64 = 0.01;
    let centre = rect.centre();
    let centre = Point::new(f64::from(centre.x), f64::from(centre.y));
    let half = f64::from(rect.width) / 2.0;
    let polygon = |corners: &[(f64, f64)]| {
        let mut path = BezPath::new();
        for (place, (x, y)) in corners.iter().enumerate() {
            let corner = Point::new(centre.x + x * half, centre.y + y * half);
            if place == 0 {
                path.move_to(corner);
            } else {
                path.line_to(corner);
            }
        }
        path.close_path();
        path
    };
    match form {
        Form::Circle => Circle::new(centre, half).to_path(TOLERANCE),
        Form::Square => {
            let half = half * 0.92;
            let (x, y) = (centre.x, centre.y);
            RoundedRect::new(x - half, y - half, x + half, y + half, half * 0.3).to_path(TOLERANCE)
        }
        Form::Diamond => polygon(&[(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)]),
        Form::Hexagon => polygon(&[
            (-0.55, -0.95),
            (0.55, -0.95),
            (1.0, 0.0),
            (0.55, 0.95),
            (-0.55, 0.95),
            (-1.0, 0.0),
        ]),
        Form::Triangle => polygon(&[(0.0, -1.0), (1.0, 0.9), (-1.0, 0.9)]),
    }
}

/// Two eyes and a mouth, as large as the form has room for.
fn features(form: Form, colour: Colour, value: f32, bounds: Rect) -> [Mark; 2] {
    let (scale, down) = match form {
        Form::Circle | Form::Square | Form::Hexagon => (1.0, 0.0),
        Form::Diamond => (0.72, 0.0),
        Form::Triangle => (0.6, 0.32),
    };
    let radius = f64::from(bounds.width) / 2.0;
    let centre = bounds.centre();
    let at = |x: f64, y: f64| {
        Point::new(
            f64::from(centre.x) + x * scale * radius,
            f64::from(centre.y) + (y * scale + down) * radius,
        )
    };
    let mut eyes = BezPath::new();
    for x in [-0.33, 0.33] {
        eyes.extend(Circle::new(at(x, -0.22), 0.11 * scale * radius).to_path(0.01));
    }
    let bend = if value > MIDDLING {
        0.5
    } else if value < -MIDDLING {
        -0.5
    } else {
        0.0
    };
    // The ends of a smile stand higher than its middle, those of a frown lower.
    let ends = 0.32 - bend * 0.3;
    let mut mouth = BezPath::new();
    mouth.move_to(at(-0.4, ends));
    mouth.quad_to(at(0.0, ends + bend), at(0.4, ends));
    #[expect(clippy::cast_possible_truncation, reason = "pixels fit")]
    let width = (0.14 * scale * radius) as f32;
    [
        Mark::Shape(Shape {
            path: Path(eyes),
            fill: Some(Fill::solid(colour)),
            stroke: None,
        }),
        Mark::Shape(Shape {
            path: Path(mouth),
            fill: None,
            stroke: Some(Stroke::solid(colour, width)),
        }),
    ]
}
