use super::{Drawing, Number};
use crate::scene::{Fill, Rect, Shape, Stroke};

impl Drawing<'_> {
    pub(super) fn round_box(
        &mut self,
        rect: &Rect,
        radius: f32,
        fill: Option<&Fill>,
        stroke: Option<&Stroke>,
    ) {
        let inks = self.inks(fill, stroke);
        let (x, y) = (Number(rect.x), Number(rect.y));
        let (width, height) = (Number(rect.width), Number(rect.height));
        let radius = radius.min(rect.width / 2.0).min(rect.height / 2.0);
        let corners = if radius > 0.0 {
            format!(" rx=\"{}\"", Number(radius))
        } else {
            String::new()
        };
        self.put(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{corners}{inks}/>\n"
        ));
    }

    pub(super) fn shape(&mut self, shape: &Shape) {
        let inks = self.inks(shape.fill.as_ref(), shape.stroke.as_ref());
        let path = shape.path.to_svg();
        self.put(format_args!("<path d=\"{path}\"{inks}/>\n"));
    }
}
