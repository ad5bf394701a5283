use crate::scene::{self, Colour};
use krilla::color::rgb;
use krilla::geom::Transform;
use krilla::num::NormalizedF32;
use krilla::paint::{
    Fill, FillRule, LineCap, LineJoin, LinearGradient, SpreadMethod, Stop, Stroke, StrokeDash,
};

pub(super) fn solid(colour: Colour) -> Fill {
    Fill {
        paint: rgb(colour).into(),
        opacity: opacity(colour),
        rule: FillRule::NonZero,
    }
}

pub(super) fn fill(fill: &scene::Fill) -> Fill {
    match *fill {
        scene::Fill::Solid { colour } => solid(colour),
        scene::Fill::Fade { from, to, y0, y1 } => Fill {
            paint: LinearGradient {
                x1: 0.0,
                y1: y0,
                x2: 0.0,
                y2: y1,
                transform: Transform::identity(),
                spread_method: SpreadMethod::Pad,
                stops: vec![
                    stop(NormalizedF32::ZERO, from),
                    stop(NormalizedF32::ONE, to),
                ],
                anti_alias: false,
            }
            .into(),
            opacity: NormalizedF32::ONE,
            rule: FillRule::NonZero,
        },
    }
}

pub(super) fn stroke(stroke: &scene::Stroke) -> Stroke {
    Stroke {
        paint: rgb(stroke.colour).into(),
        width: stroke.width,
        line_cap: if stroke.dash.is_some() {
            LineCap::Butt
        } else {
            LineCap::Round
        },
        line_join: LineJoin::Round,
        opacity: opacity(stroke.colour),
        dash: stroke.dash.map(|lengths| StrokeDash {
            array: lengths.to_vec(),
            offset: 0.0,
        }),
        ..Stroke::default()
    }
}

fn stop(offset: NormalizedF32, colour: Colour) -> Stop {
    Stop {
        offset,
        color: rgb(colour).into(),
        opacity: opacity(colour),
    }
}

fn rgb(Colour { r, g, b, .. }: Colour) -> rgb::Color {
    rgb::Color::new(r, g, b)
}

fn opacity(colour: Colour) -> NormalizedF32 {
    NormalizedF32::new(f32::from(colour.a) / 255.0).unwrap_or(NormalizedF32::ONE)
}
