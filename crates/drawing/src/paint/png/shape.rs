use super::ink;
use super::strip::Strips;
use crate::paint::outline::{kurbo_rect, round_box};
use crate::scene::{Fill, Rect, Shape, Stroke};
use vello_cpu::kurbo::BezPath;

impl Strips<'_> {
    pub(super) fn round_box(
        &mut self,
        rect: &Rect,
        radius: f32,
        fill: Option<&Fill>,
        stroke: Option<&Stroke>,
    ) {
        if radius <= 0.0 && stroke.is_none() {
            if let Some(fill) = fill {
                self.context.set_paint(ink::fill(fill));
                self.context.fill_rect(&kurbo_rect(rect));
            }
            return;
        }
        self.outline(&round_box(rect, radius), fill, stroke);
    }

    pub(super) fn shape(&mut self, shape: &Shape) {
        self.outline(&shape.path.0, shape.fill.as_ref(), shape.stroke.as_ref());
    }

    fn outline(&mut self, outline: &BezPath, fill: Option<&Fill>, stroke: Option<&Stroke>) {
        if let Some(fill) = fill {
            self.context.set_paint(ink::fill(fill));
            self.context.fill_path(outline);
        }
        if let Some(stroke) = stroke {
            self.context.set_paint(ink::colour(stroke.colour));
            self.context.set_stroke(ink::stroke(stroke));
            self.context.stroke_path(outline);
        }
    }
}
