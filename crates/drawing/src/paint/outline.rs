//! Geometry that more than one painter needs.

use crate::scene::{Picture, Rect};
use kurbo::{BezPath, RoundedRect, Shape as _};

/// How far an outline may stray from a true arc, in pixels at scale 1.
const TOLERANCE: f64 = 0.02;

/// A rectangle with round corners; the radius is no larger than fits.
pub(super) fn round_box(rect: &Rect, radius: f32) -> BezPath {
    let area = kurbo_rect(rect);
    if radius <= 0.0 {
        return area.to_path(TOLERANCE);
    }
    RoundedRect::from_rect(area, f64::from(radius)).to_path(TOLERANCE)
}

pub(super) fn kurbo_rect(rect: &Rect) -> kurbo::Rect {
    kurbo::Rect::new(
        f64::from(rect.x),
        f64::from(rect.y),
        f64::from(rect.right()),
        f64::from(rect.bottom()),
    )
}

/// Where the whole image lies, so that it covers the picture's rectangle from its middle.
pub(super) fn covering(picture: &Picture, width: u32, height: u32) -> Rect {
    #[expect(
        clippy::cast_precision_loss,
        reason = "images have far fewer pixels a side"
    )]
    let (width, height) = (width as f32, height as f32);
    let rect = &picture.rect;
    let scale = (rect.width / width).max(rect.height / height);
    let (width, height) = (width * scale, height * scale);
    let centre = rect.centre();
    Rect::new(
        centre.x - width / 2.0,
        centre.y - height / 2.0,
        width,
        height,
    )
}
