use super::line::{Line, Segment};
use crate::scene::{Colour, Fill, Mark, Path, Shape};
use crate::theme::Theme;
use kurbo::{BezPath, CubicBez, ParamCurve as _};

/// How strong the colour is at the farthest point from the middle.
const STRENGTH: f32 = 0.3;

/// The grounds between a line and the middle: green above it, red below.
pub(super) fn fades(theme: &Theme, line: &Line, middle: f32) -> Vec<Mark> {
    let mut fades = Vec::new();
    for piece in line.pieces() {
        let parts: Vec<CubicBez> = piece
            .into_iter()
            .flat_map(|segment| parted(segment, middle))
            .collect();
        let level = f64::from(middle);
        let above = |part: &CubicBez| part.eval(0.5).y < level;
        for ground in parts.chunk_by(|a, b| above(a) == above(b)) {
            fades.push(fade(theme, ground, middle));
        }
    }
    fades
}

/// A segment, cut where it crosses the middle.
fn parted(segment: &Segment, middle: f32) -> Vec<CubicBez> {
    let curve = segment.curve(middle);
    let level = f64::from(middle);
    let (start, end) = (curve.p0.y - level, curve.p3.y - level);
    if start * end >= 0.0 {
        return vec![curve];
    }
    // It rises or falls all the way, so it crosses once.
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..24 {
        let t = f64::midpoint(low, high);
        if (curve.eval(t).y - level) * start > 0.0 {
            low = t;
        } else {
            high = t;
        }
    }
    vec![curve.subsegment(0.0..low), curve.subsegment(low..1.0)]
}

fn fade(theme: &Theme, ground: &[CubicBez], middle: f32) -> Mark {
    let level = f64::from(middle);
    let mut path = BezPath::new();
    let mut farthest = level;
    let mut above = true;
    if let (Some(first), Some(last)) = (ground.first(), ground.last()) {
        path.move_to((first.p0.x, level));
        path.line_to(first.p0);
        for curve in ground {
            path.curve_to(curve.p1, curve.p2, curve.p3);
            for end in [curve.p0.y, curve.p3.y] {
                if (end - level).abs() > (farthest - level).abs() {
                    farthest = end;
                }
            }
        }
        above = farthest < level;
        path.line_to((last.p3.x, level));
        path.close_path();
    }
    #[expect(clippy::cast_possible_truncation, reason = "pixels fit")]
    let farthest = farthest as f32;
    let fill = |colour: Colour| (colour.faded(STRENGTH), colour.faded(0.0));
    let fill = if above {
        let (from, to) = fill(theme.feelings.up);
        Fill::Fade {
            from,
            to,
            y0: farthest.min(middle - 1.0),
            y1: middle,
        }
    } else {
        let (to, from) = fill(theme.feelings.down);
        Fill::Fade {
            from,
            to,
            y0: middle,
            y1: farthest.max(middle + 1.0),
        }
    };
    Mark::Shape(Shape {
        path: Path(path),
        fill: Some(fill),
        stroke: None,
    })
}
