use crate::scene::Point;
use kurbo::{BezPath, CubicBez};

/// A curve through points: between two points it never leaves their heights.
pub(super) struct Line {
    /// From each column's point to the next column's, where both are there.
    segments: Vec<Option<Segment>>,
}

/// A cubic from one point to the next, by the slopes at its ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Segment {
    from: Point,
    to: Point,
    slopes: [f32; 2],
}

impl Line {
    pub(super) fn new(columns: usize) -> Self {
        Self {
            segments: vec![None; columns],
        }
    }

    /// Adds the piece through these points, one a column from `first` on.
    pub(super) fn add(&mut self, first: usize, points: &[Point]) {
        let slopes = slopes(points);
        for (place, pair) in points.windows(2).enumerate() {
            self.segments[first + place] = Some(Segment {
                from: pair[0],
                to: pair[1],
                slopes: [slopes[place], slopes[place + 1]],
            });
        }
    }

    /// The segments that reach into a column.
    pub(super) fn near(&self, column: usize) -> impl Iterator<Item = &Segment> {
        let before = column.checked_sub(1).and_then(|at| self.segments.get(at));
        let after = self.segments.get(column);
        before.into_iter().chain(after).flatten()
    }

    /// The segments, those without a gap between them together.
    pub(super) fn pieces(&self) -> impl Iterator<Item = Vec<&Segment>> {
        self.segments
            .split(Option::is_none)
            .filter(|piece| !piece.is_empty())
            .map(|piece| piece.iter().flatten().collect())
    }

    /// The whole line, with the middle at this y.
    pub(super) fn path(&self, middle: f32) -> BezPath {
        let mut path = BezPath::new();
        for piece in self.pieces() {
            for (place, segment) in piece.into_iter().enumerate() {
                let curve = segment.curve(middle);
                if place == 0 {
                    path.move_to(curve.p0);
                }
                path.curve_to(curve.p1, curve.p2, curve.p3);
            }
        }
        path
    }
}

impl Segment {
    /// The heights between which the line runs from one x to another, where it reaches there.
    pub(super) fn heights(&self, left: f32, right: f32) -> Option<(f32, f32)> {
        let (left, right) = (left.max(self.from.x), right.min(self.to.x));
        if left > right {
            return None;
        }
        // It rises or falls all the way, so its ends are its extremes.
        let (a, b) = (self.height(left), self.height(right));
        Some((a.min(b), a.max(b)))
    }

    fn height(&self, x: f32) -> f32 {
        let width = self.to.x - self.from.x;
        let t = ((x - self.from.x) / width).clamp(0.0, 1.0);
        let (t2, t3) = (t * t, t * t * t);
        let [m0, m1] = self.slopes.map(|slope| slope * width);
        (2.0 * t3 - 3.0 * t2 + 1.0) * self.from.y
            + (t3 - 2.0 * t2 + t) * m0
            + (3.0 * t2 - 2.0 * t3) * self.to.y
            + (t3 - t2) * m1
    }

    /// The cubic itself, with the middle at this y.
    pub(super) fn curve(&self, middle: f32) -> CubicBez {
        let third = (self.to.x - self.from.x) / 3.0;
        let at = |x: f32, y: f32| kurbo::Point::new(f64::from(x), f64::from(y + middle));
        CubicBez::new(
            at(self.from.x, self.from.y),
            at(self.from.x + third, self.from.y + third * self.slopes[0]),
            at(self.to.x - third, self.to.y - third * self.slopes[1]),
            at(self.to.x, self.to.y),
        )
    }
}

/// The slopes at the points, such that no cubic overshoots them (Fritsch and Carlson, 1980).
fn slopes(points: &[Point]) -> Vec<f32> {
    let secants: Vec<f32> = points
        .windows(2)
        .map(|pair| (pair[1].y - pair[0].y) / (pair[1].x - pair[0].x))
        .collect();
    let mut slopes: Vec<f32> = (0..points.len())
        .map(|place| {
            let before = place.checked_sub(1).and_then(|at| secants.get(at));
            match (before, secants.get(place)) {
                (Some(a), Some(b)) if a * b <= 0.0 => 0.0,
                (Some(a), Some(b)) => f32::midpoint(*a, *b),
                (Some(one), None) | (None, Some(one)) => *one,
                (None, None) => 0.0,
            }
        })
        .collect();
    for (place, secant) in secants.iter().enumerate() {
        if *secant == 0.0 {
            slopes[place] = 0.0;
            slopes[place + 1] = 0.0;
            continue;
        }
        let (a, b) = (slopes[place] / secant, slopes[place + 1] / secant);
        let steepness = a.hypot(b);
        if steepness > 3.0 {
            slopes[place] = 3.0 * a / steepness * secant;
            slopes[place + 1] = 3.0 * b / steepness * secant;
        }
    }
    slopes
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(heights: &[f32]) -> Line {
        let points: Vec<Point> = heights
            .iter()
            .zip(0_u8..)
            .map(|(y, place)| Point {
                x: 100.0 * f32::from(place),
                y: *y,
            })
            .collect();
        let mut line = Line::new(points.len());
        line.add(0, &points);
        line
    }

    proptest! {
        #[test]
        fn the_line_never_leaves_the_heights_of_the_points_it_joins(
            heights in proptest::collection::vec(-50.0_f32..50.0, 2..12),
        ) {
            for (pair, segment) in heights.windows(2).zip(line(&heights).near_all()) {
                for step in 0..=20_u8 {
                    let x = segment.from.x + 5.0 * f32::from(step);
                    let y = segment.height(x);
                    let (low, high) = (pair[0].min(pair[1]), pair[0].max(pair[1]));
                    prop_assert!(y >= low - 0.01 && y <= high + 0.01, "{y} in {pair:?}");
                }
            }
        }
    }

    #[test]
    fn a_gap_parts_the_line() {
        let mut line = line(&[0.0, 10.0, 5.0, 5.0]);
        line.segments[1] = None;
        assert_eq!(line.pieces().count(), 2);
    }

    #[test]
    fn the_drawn_curve_and_the_reckoned_height_agree() {
        use kurbo::ParamCurve as _;
        let line = line(&[0.0, 30.0, -20.0, -25.0]);
        for segment in line.near_all() {
            for step in 0..=10_u8 {
                let t = f64::from(step) / 10.0;
                let point = segment.curve(0.0).eval(t);
                #[expect(clippy::cast_possible_truncation)]
                let height = segment.height(point.x as f32);
                assert!((f64::from(height) - point.y).abs() < 0.01);
            }
        }
    }

    impl Line {
        fn near_all(&self) -> Vec<Segment> {
            self.segments.iter().flatten().copied().collect()
        }
    }
}
