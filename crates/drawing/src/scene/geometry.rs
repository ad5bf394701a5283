use serde::{Serialize, Serializer};
use ts_rs::TS;

/// A place.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, TS)]
pub struct Point {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
}

/// A width and a height.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, TS)]
pub struct Size {
    /// The width.
    pub width: f32,
    /// The height.
    pub height: f32,
}

/// An upright rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, TS)]
pub struct Rect {
    /// The left edge.
    pub x: f32,
    /// The upper edge.
    pub y: f32,
    /// The width.
    pub width: f32,
    /// The height.
    pub height: f32,
}

impl Rect {
    /// The rectangle with this corner, width and height.
    #[must_use]
    pub const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }

    /// The right edge.
    #[must_use]
    pub fn right(&self) -> f32 {
        self.x + self.width
    }

    /// The lower edge.
    #[must_use]
    pub fn bottom(&self) -> f32 {
        self.y + self.height
    }

    /// The point in the middle.
    #[must_use]
    pub fn centre(&self) -> Point {
        Point {
            x: self.x + self.width / 2.0,
            y: self.y + self.height / 2.0,
        }
    }

    /// This rectangle made larger on every side by `by`, or smaller where it is negative.
    #[must_use]
    pub fn grown(&self, by: f32) -> Self {
        Self::new(
            self.x - by,
            self.y - by,
            self.width + 2.0 * by,
            self.height + 2.0 * by,
        )
    }

    /// The smallest rectangle around both.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self::new(
            x,
            y,
            self.right().max(other.right()) - x,
            self.bottom().max(other.bottom()) - y,
        )
    }

    /// Whether the two share an area; touching edges do not count.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    /// Whether `other` lies wholly inside.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && self.right() >= other.right()
            && self.bottom() >= other.bottom()
    }
}

/// A free outline, in the scene's own coordinates. Travels as SVG path data.
#[derive(Debug, Clone, PartialEq, TS)]
#[ts(type = "string")]
pub struct Path(pub kurbo::BezPath);

impl Serialize for Path {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_svg())
    }
}

impl Path {
    /// The outline as SVG path data, rounded to a hundredth of a pixel.
    #[must_use]
    pub fn to_svg(&self) -> String {
        use kurbo::PathEl;
        use std::fmt::Write as _;
        let mut d = String::new();
        let mut put = |letter: char, points: &[kurbo::Point]| {
            d.push(letter);
            for (index, point) in points.iter().enumerate() {
                let gap = if index == 0 { "" } else { " " };
                // Writing to a String cannot fail.
                let _ = write!(d, "{gap}{} {}", hundredths(point.x), hundredths(point.y));
            }
        };
        for element in self.0.elements() {
            match *element {
                PathEl::MoveTo(a) => put('M', &[a]),
                PathEl::LineTo(a) => put('L', &[a]),
                PathEl::QuadTo(a, b) => put('Q', &[a, b]),
                PathEl::CurveTo(a, b, c) => put('C', &[a, b, c]),
                PathEl::ClosePath => put('Z', &[]),
            }
        }
        d
    }
}

fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
