use super::ink;
use super::strip::Strips;
use crate::paint::outline::{kurbo_rect, round_box};
use crate::scene::{Fill, Rect, Shape, Stroke};
use vello_cpu::kurbo::{self, BezPath, StrokeOpts};

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
        // Widened and made of straight lines here, not by the rasteriser: it would do so after
        // moving the outline to the strip, where another rounding can give a curve another shape.
        if let Some(fill) = fill {
            let straight = straightened(outline, self.tolerance());
            self.context.set_paint(ink::fill(fill));
            self.context.fill_path(&straight);
        }
        if let Some(stroke) = stroke {
            let line = ink::stroke(stroke);
            let widened = kurbo::stroke(outline, &line, &StrokeOpts::default(), self.tolerance());
            self.context.set_paint(ink::colour(stroke.colour));
            let straight = straightened(&widened, self.tolerance());
            self.context.fill_path(&straight);
        }
    }
}

fn straightened(outline: &BezPath, tolerance: f64) -> BezPath {
    let mut straight = BezPath::new();
    kurbo::flatten(outline, tolerance, |element| straight.push(element));
    straight
}
