use super::super::block::{node, plate};
use super::super::sheet::Sheet;
use super::{Thing, colour, identity};
use crate::scene::{Fill, Mark, Node, Path, Point, Rect, Shape, Stroke};
use crate::theme::Theme;
use document::FreeNote;
use kurbo::{BezPath, CubicBez, ParamCurve};
use words::Value;

/// The room between an arrow and what it joins, at its tail and at its head.
const ROOM: (f32, f32) = (3.0, 4.0);
/// The length of the head, and half its width.
const HEAD: (f64, f64) = (11.0, 5.0);
const WIDTH: f32 = 2.0;
/// How near the paper's left and upper edge an arrow comes.
const NEAREST: f32 = 7.0;
/// The widest text beside an arrow's middle.
const WIDEST: f32 = 160.0;

/// Draws an arrow from one thing to another, from the sides that face each other.
pub(super) fn draw(sheet: &mut Sheet<'_>, note: &FreeNote, from: &Thing, to: &Thing) -> Node {
    let ink = colour(sheet.theme, note.colour);
    let curve = between(&from.bounds, &to.bounds);
    let mut marks = vec![
        Mark::Shape(Shape {
            path: Path(line(curve)),
            fill: None,
            stroke: Some(Stroke::solid(ink, WIDTH)),
        }),
        Mark::Shape(Shape {
            path: Path(head(curve)),
            fill: Some(Fill::solid(ink)),
            stroke: Some(Stroke::solid(ink, 1.0)),
        }),
    ];
    let words = note.text.trim();
    if !words.is_empty() {
        let middle = curve.eval(0.5);
        let set = sheet.set(words, Theme::LABEL, WIDEST);
        let (width, height) = (set.width + 12.0, set.height + 6.0);
        let (x, y) = single(middle);
        let corner = ((x - width / 2.0).max(0.0), (y - height / 2.0).max(0.0));
        let rect = Rect::new(corner.0, corner.1, width, height);
        marks.push(plate(rect, 5.0, Some(sheet.theme.paper), None));
        marks.push(Mark::Text(set.place(rect.x + 6.0, rect.y + 3.0, ink)));
    }
    let points = [curve.p0, curve.p1, curve.p2, curve.p3].map(|point| {
        let (x, y) = single(point);
        Point { x, y }
    });
    let (id, part) = identity(note, Some(points));
    let bounds = around(&points);
    node(id, part, bounds, name(sheet, from, to, words), marks)
}

fn name(sheet: &mut Sheet<'_>, from: &Thing, to: &Thing, words: &str) -> String {
    let point = sheet.words.say("free-note-point");
    let called = |thing: &Thing| thing.name.clone().unwrap_or_else(|| point.to_string());
    let (from, to) = (called(from), called(to));
    let ends = [
        ("from", Value::Text(from.as_str())),
        ("to", Value::Text(to.as_str())),
    ];
    let joins = sheet.words.tell("free-note-joins", &ends);
    if words.is_empty() {
        joins
    } else {
        format!("{joins}: {words}")
    }
}

/// The curve from one box to another: out of the side that faces the other, and into the side that faces
/// back; straight where they stand beside each other.
fn between(from: &Rect, to: &Rect) -> CubicBez {
    let aside = (to.x - from.right()).max(from.x - to.right());
    let below = (to.y - from.bottom()).max(from.y - to.bottom());
    if aside <= 0.0 && below <= 0.0 {
        let (a, b) = (from.centre(), to.centre());
        return straight((a.x, a.y), (b.x, b.y));
    }
    if aside >= below {
        let ways = (from.y, from.bottom(), to.y, to.bottom());
        let (y0, y1) = levels(ways, (from.centre().y, to.centre().y));
        let forth = to.centre().x >= from.centre().x;
        let (x0, x1) = if forth {
            (from.right() + ROOM.0, to.x - ROOM.1)
        } else {
            (from.x - ROOM.0, to.right() + ROOM.1)
        };
        let reach = bend(x1 - x0, forth);
        cubic((x0, y0), (x0 + reach, y0), (x1 - reach, y1), (x1, y1))
    } else {
        let ways = (from.x, from.right(), to.x, to.right());
        let (x0, x1) = levels(ways, (from.centre().x, to.centre().x));
        let forth = to.centre().y >= from.centre().y;
        let (y0, y1) = if forth {
            (from.bottom() + ROOM.0, to.y - ROOM.1)
        } else {
            (from.y - ROOM.0, to.bottom() + ROOM.1)
        };
        let reach = bend(y1 - y0, forth);
        cubic((x0, y0), (x0, y0 + reach), (x1, y1 - reach), (x1, y1))
    }
}

/// Where along their sides an arrow leaves and enters: at the middle of what the two share, or else of each.
fn levels((a0, a1, b0, b1): (f32, f32, f32, f32), middles: (f32, f32)) -> (f32, f32) {
    const LEAST: f32 = 6.0;
    let (low, high) = (a0.max(b0), a1.min(b1));
    let is_point = a1 - a0 < 1.0 || b1 - b0 < 1.0;
    if high - low >= if is_point { 0.0 } else { LEAST } {
        let middle = f32::midpoint(low, high);
        (middle, middle)
    } else {
        middles
    }
}

/// How far a curve goes straight on before it bends.
fn bend(distance: f32, forth: bool) -> f32 {
    let reach = (distance.abs() / 2.0).max(18.0);
    if forth { reach } else { -reach }
}

fn cubic(a: (f32, f32), b: (f32, f32), c: (f32, f32), d: (f32, f32)) -> CubicBez {
    let [a, b, c, d] = [a, b, c, d]
        .map(|(x, y)| kurbo::Point::new(f64::from(x.max(NEAREST)), f64::from(y.max(NEAREST))));
    CubicBez::new(a, b, c, d)
}

fn straight(a: (f32, f32), b: (f32, f32)) -> CubicBez {
    let third = |share: f32| (a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share);
    cubic(a, third(1.0 / 3.0), third(2.0 / 3.0), b)
}

/// The direction in which an arrow arrives.
fn arrival(curve: CubicBez) -> kurbo::Vec2 {
    let ways = [curve.p2, curve.p1, curve.p0];
    let way = ways.into_iter().map(|point| curve.p3 - point);
    let way = way.into_iter().find(|way| way.hypot() > 0.5);
    way.map_or(kurbo::Vec2::new(1.0, 0.0), kurbo::Vec2::normalize)
}

/// The line, which ends inside the head.
fn line(curve: CubicBez) -> BezPath {
    let back = arrival(curve) * (HEAD.0 - 3.0);
    let mut path = BezPath::new();
    path.move_to(curve.p0);
    path.curve_to(curve.p1, curve.p2 - back, curve.p3 - back);
    path
}

fn head(curve: CubicBez) -> BezPath {
    let way = arrival(curve);
    let (length, half) = HEAD;
    let (foot, aside) = (curve.p3 - way * length, kurbo::Vec2::new(-way.y, way.x));
    let mut path = BezPath::new();
    path.move_to(curve.p3);
    path.line_to(foot + aside * half);
    path.line_to(foot - aside * half);
    path.close_path();
    path
}

/// The box around the curve, wide enough to take hold of.
fn around(points: &[Point; 4]) -> Rect {
    const LEAST: f32 = 12.0;
    let edge = |pick: fn(&Point) -> f32, fold: fn(f32, f32) -> f32| {
        points.iter().map(pick).reduce(fold).unwrap_or_default()
    };
    let (left, right) = (edge(|it| it.x, f32::min), edge(|it| it.x, f32::max));
    let (top, bottom) = (edge(|it| it.y, f32::min), edge(|it| it.y, f32::max));
    let (wide, high) = ((right - left).max(LEAST), (bottom - top).max(LEAST));
    Rect::new(
        (f32::midpoint(left, right) - wide / 2.0).max(0.0),
        (f32::midpoint(top, bottom) - high / 2.0).max(0.0),
        wide,
        high,
    )
}

fn single(point: kurbo::Point) -> (f32, f32) {
    #[expect(clippy::cast_possible_truncation, reason = "pixels fit")]
    let single = (point.x as f32, point.y as f32);
    single
}
