use super::ink;
use super::page::Sheet;
use crate::paint::outline::round_box;
use crate::scene::{Fill, Rect, Shape, Stroke};
use krilla::geom::{Path, PathBuilder};
use kurbo::{BezPath, PathEl};

impl Sheet<'_, '_> {
    pub(super) fn round_box(
        &mut self,
        rect: &Rect,
        radius: f32,
        fill: Option<&Fill>,
        stroke: Option<&Stroke>,
    ) {
        self.outline(&round_box(rect, radius), fill, stroke);
    }

    pub(super) fn shape(&mut self, shape: &Shape) {
        self.outline(&shape.path.0, shape.fill.as_ref(), shape.stroke.as_ref());
    }

    fn outline(&mut self, outline: &BezPath, fill: Option<&Fill>, stroke: Option<&Stroke>) {
        if fill.is_none() && stroke.is_none() {
            return;
        }
        if let Some(path) = path(outline) {
            self.surface.set_fill(fill.map(ink::fill));
            self.surface.set_stroke(stroke.map(ink::stroke));
            self.surface.draw_path(&path);
        }
    }
}

/// The outline in the PDF library's own form; none where it is empty.
pub(super) fn path(outline: &BezPath) -> Option<Path> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a scene's places are f32 from the start"
    )]
    let xy = |point: kurbo::Point| (point.x as f32, point.y as f32);
    let mut path = PathBuilder::new();
    for element in outline.elements() {
        match *element {
            PathEl::MoveTo(to) => {
                let (x, y) = xy(to);
                path.move_to(x, y);
            }
            PathEl::LineTo(to) => {
                let (x, y) = xy(to);
                path.line_to(x, y);
            }
            PathEl::QuadTo(over, to) => {
                let ((x1, y1), (x, y)) = (xy(over), xy(to));
                path.quad_to(x1, y1, x, y);
            }
            PathEl::CurveTo(out, over, to) => {
                let ((x1, y1), (x2, y2), (x, y)) = (xy(out), xy(over), xy(to));
                path.cubic_to(x1, y1, x2, y2, x, y);
            }
            PathEl::ClosePath => path.close(),
        }
    }
    path.finish()
}
