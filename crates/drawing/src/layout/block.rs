use crate::scene::{Fill, Mark, Node, Part, Path, Rect, Shape, Stroke, Text};
use kurbo::{Affine, BezPath, Vec2};

/// Marks that are laid out together, from their own top left; moved as one.
#[derive(Debug, Clone, Default)]
pub(super) struct Block {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) marks: Vec<Mark>,
}

impl Block {
    /// Moves every mark.
    pub(super) fn moved(mut self, x: f32, y: f32) -> Self {
        for mark in &mut self.marks {
            shift(mark, x, y);
        }
        self
    }
}

/// Moves a mark.
pub(super) fn shift(mark: &mut Mark, x: f32, y: f32) {
    let move_rect = |rect: &mut Rect| {
        rect.x += x;
        rect.y += y;
    };
    let move_fill = |fill: &mut Option<Fill>| {
        if let Some(Fill::Fade { y0, y1, .. }) = fill {
            *y0 += y;
            *y1 += y;
        }
    };
    match mark {
        Mark::Box { rect, fill, .. } => {
            move_rect(rect);
            move_fill(fill);
        }
        Mark::Shape(Shape { path, fill, .. }) => {
            let by = Vec2::new(f64::from(x), f64::from(y));
            path.0.apply_affine(Affine::translate(by));
            move_fill(fill);
        }
        Mark::Text(text) => {
            for run in text.lines.iter_mut().flat_map(|line| &mut line.runs) {
                run.x += x;
                run.y += y;
            }
        }
        Mark::Picture(picture) => move_rect(&mut picture.rect),
    }
}

/// A box with round corners.
pub(super) fn plate(
    rect: Rect,
    radius: f32,
    fill: Option<crate::scene::Colour>,
    stroke: Option<Stroke>,
) -> Mark {
    Mark::Box {
        rect,
        radius,
        fill: fill.map(Fill::solid),
        stroke,
    }
}

/// A straight line.
pub(super) fn line(from: (f32, f32), to: (f32, f32), stroke: Stroke) -> Mark {
    let mut path = BezPath::new();
    path.move_to((f64::from(from.0), f64::from(from.1)));
    path.line_to((f64::from(to.0), f64::from(to.1)));
    Mark::Shape(Shape {
        path: Path(path),
        fill: None,
        stroke: Some(stroke),
    })
}

/// The node of these marks; its ink is what they cover.
pub(super) fn node(id: String, part: Part, bounds: Rect, name: String, marks: Vec<Mark>) -> Node {
    let ink = marks.iter().fold(bounds, |ink, mark| {
        around(mark).map_or(ink, |it| ink.union(&it))
    });
    Node {
        id,
        part,
        bounds,
        ink,
        name,
        marks,
        faded: false,
    }
}

/// The box around what a mark paints.
pub(super) fn around(mark: &Mark) -> Option<Rect> {
    let half = |stroke: &Option<Stroke>| stroke.map_or(0.0, |stroke| stroke.width / 2.0);
    match mark {
        Mark::Box { rect, stroke, .. } => Some(rect.grown(half(stroke))),
        Mark::Shape(shape) => {
            let outline = shape.path.0.control_box();
            #[expect(clippy::cast_possible_truncation, reason = "pixels fit")]
            let rect = Rect::new(
                outline.x0 as f32,
                outline.y0 as f32,
                outline.width() as f32,
                outline.height() as f32,
            );
            (!shape.path.0.is_empty()).then(|| rect.grown(half(&shape.stroke)))
        }
        Mark::Text(text) => around_text(text),
        Mark::Picture(picture) => Some(picture.rect),
    }
}

/// The box around a text's glyphs: as high as letters and their marks reach, and a little wider
/// than their advances, for letters that lean out.
pub(super) fn around_text(text: &Text) -> Option<Rect> {
    const ABOVE: f32 = 1.0;
    const BELOW: f32 = 0.35;
    const ASIDE: f32 = 0.1;
    text.lines
        .iter()
        .flat_map(|line| &line.runs)
        .filter(|run| run.width > 0.0)
        .map(|run| {
            Rect::new(
                run.x - ASIDE * run.size,
                run.y - ABOVE * run.size,
                run.width + 2.0 * ASIDE * run.size,
                (ABOVE + BELOW) * run.size,
            )
        })
        .reduce(|all, one| all.union(&one))
}
