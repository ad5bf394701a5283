use crate::scene::{self, Fill};
use vello_cpu::PaintType;
use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::kurbo::{Cap, Join, Stroke};
use vello_cpu::peniko::Gradient;

pub(super) type Colour = AlphaColor<Srgb>;

pub(super) fn colour(scene::Colour { r, g, b, a }: scene::Colour) -> Colour {
    AlphaColor::from_rgba8(r, g, b, a)
}

pub(super) fn fill(fill: &Fill) -> PaintType {
    match *fill {
        Fill::Solid { colour: solid } => colour(solid).into(),
        Fill::Fade { from, to, y0, y1 } => {
            Gradient::new_linear((0.0, f64::from(y0)), (0.0, f64::from(y1)))
                .with_stops([(0.0, colour(from)), (1.0, colour(to))])
                .into()
        }
    }
}

pub(super) fn stroke(stroke: &scene::Stroke) -> Stroke {
    let line = Stroke::new(f64::from(stroke.width)).with_join(Join::Round);
    match stroke.dash {
        Some(lengths) => line
            .with_caps(Cap::Butt)
            .with_dashes(0.0, lengths.map(f64::from)),
        None => line.with_caps(Cap::Round),
    }
}
