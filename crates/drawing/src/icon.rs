//! The glyphs drawn on maps: outlines from Lucide (ISC licence), kept in `icons/map`.

use crate::scene::{Colour, Mark, Path, Rect, Shape, Stroke};
use document::{BarrierKind, BasisKind, ChannelKind, LaneKind};
use kurbo::{Affine, BezPath, Circle, Line, RoundedRect, Shape as _};
use std::sync::OnceLock;

/// The side of the square that an outline is drawn in.
pub const SIDE: f64 = 24.0;
/// Marks a moment of truth.
pub const MOMENT_OF_TRUTH: &str = "star";
/// Marks a link to another document.
pub const LINK: &str = "link";
/// Stands beside the word for steps.
pub const STEPS: &str = "list-ordered";

macro_rules! icons {
    ($($name:literal),* $(,)?) => {
        /// Every icon's name, in alphabetical order. A card may bear any of them.
        pub const NAMES: &[&str] = &[$($name,)*];
        const FILES: &[&str] = &[$(include_str!(concat!("../../../icons/map/", $name, ".svg")),)*];
    };
}

#[rustfmt::skip]
icons! {
    "accessibility", "annoyed", "arrow-right", "baby", "bell", "bike", "book", "book-open",
    "brain", "briefcase", "building-2", "bus", "calendar", "calendar-days", "camera", "car",
    "chart-column", "check", "circle-alert", "circle-check", "circle-dashed",
    "circle-question-mark", "circle-user", "circle-x", "clipboard-list", "clock", "coffee",
    "cog", "compass", "concierge-bell", "construction", "credit-card", "door-open", "ear",
    "ellipsis", "euro", "eye", "file-text", "flag", "footprints", "frown", "gauge", "gift",
    "globe", "graduation-cap", "hand", "hand-heart", "handshake", "headphones", "heart",
    "heart-pulse", "hourglass", "house", "id-card", "image", "info", "key", "languages",
    "laptop", "laugh", "leaf", "library-big", "lightbulb", "link", "list-ordered", "lock",
    "mail", "mailbox", "map", "map-pin", "megaphone", "meh", "message-circle",
    "message-circle-more", "message-square-quote", "messages-square", "mic", "monitor",
    "mouse-pointer-click", "music", "newspaper", "package", "pen-line", "pencil", "phone",
    "presentation", "printer", "puzzle", "quote", "radio", "radio-tower", "refresh-cw",
    "rocket", "route", "scale", "scan-barcode", "school", "scroll-text", "search", "share-2",
    "shopping-bag", "signpost", "smartphone", "smile", "sofa", "sparkles", "speech",
    "spell-check", "star", "tablet", "tag", "target", "thumbs-down", "thumbs-up", "ticket",
    "triangle-alert", "trophy", "tv", "type", "user-round", "users-round", "wifi", "wrench",
    "zap",
}

/// An icon's outline in a square of 24 by 24, to be stroked; none where no icon has this name.
#[must_use]
pub fn outline(name: &str) -> Option<&'static BezPath> {
    static OUTLINES: [OnceLock<BezPath>; NAMES.len()] = [const { OnceLock::new() }; NAMES.len()];
    let place = NAMES.binary_search(&name).ok()?;
    Some(OUTLINES[place].get_or_init(|| read(FILES[place])))
}

/// An icon in the middle of `rect`, as large as fits; none where no icon has this name.
#[must_use]
pub fn place(name: &str, rect: Rect, colour: Colour, stroke_width: f32) -> Option<Mark> {
    let scale = f64::from(rect.width.min(rect.height)) / SIDE;
    let centre = rect.centre();
    let path = Affine::translate((f64::from(centre.x), f64::from(centre.y)))
        * Affine::scale(scale)
        * Affine::translate((-SIDE / 2.0, -SIDE / 2.0))
        * outline(name)?;
    Some(Mark::Shape(Shape {
        path: Path(path),
        fill: None,
        stroke: Some(Stroke::solid(colour, stroke_width)),
    }))
}

/// The icon of a lane's kind.
#[must_use]
pub const fn lane(kind: LaneKind) -> &'static str {
    match kind {
        LaneKind::Action => "footprints",
        LaneKind::Need => "hand-heart",
        LaneKind::Thought => "message-square-quote",
        LaneKind::Emotion => "heart-pulse",
        LaneKind::Touchpoint => "radio-tower",
        LaneKind::Storyboard => "image",
        LaneKind::Quote => "quote",
        LaneKind::Pain => "circle-alert",
        LaneKind::Gain => "thumbs-up",
        LaneKind::Opportunity => "lightbulb",
        LaneKind::Solution => "wrench",
        LaneKind::Metric => "chart-column",
        LaneKind::Barrier => "construction",
        LaneKind::Rule => "scale",
        LaneKind::Evidence => "package",
        LaneKind::Frontstage => "user-round",
        LaneKind::Backstage => "users-round",
        LaneKind::Support => "cog",
        LaneKind::Text => "type",
    }
}

/// The icon of a channel.
#[must_use]
pub const fn channel(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Desk => "concierge-bell",
        ChannelKind::Person => "speech",
        ChannelKind::Building => "building-2",
        ChannelKind::Website => "globe",
        ChannelKind::App => "smartphone",
        ChannelKind::Email => "mail",
        ChannelKind::Newsletter => "newspaper",
        ChannelKind::Phone => "phone",
        ChannelKind::Chat => "message-circle",
        ChannelKind::SocialMedia => "share-2",
        ChannelKind::Search => "search",
        ChannelKind::Letter => "mailbox",
        ChannelKind::Poster => "scroll-text",
        ChannelKind::Ticket => "ticket",
        ChannelKind::Collection => "book-open",
        ChannelKind::Machine => "scan-barcode",
        ChannelKind::Event => "calendar-days",
        ChannelKind::School => "school",
        ChannelKind::Partner => "handshake",
        ChannelKind::WordOfMouth => "message-circle-more",
        ChannelKind::Media => "radio",
        ChannelKind::Other => "ellipsis",
    }
}

/// The icon of a basis.
#[must_use]
pub const fn basis(kind: BasisKind) -> &'static str {
    match kind {
        BasisKind::Assumption => "circle-dashed",
        BasisKind::Observation => "eye",
        BasisKind::Conversation => "messages-square",
        BasisKind::Measurement => "gauge",
    }
}

/// The icon of a barrier.
#[must_use]
pub const fn barrier(kind: BarrierKind) -> &'static str {
    match kind {
        BarrierKind::LowLiteracy => "spell-check",
        BarrierKind::Language => "languages",
        BarrierKind::DigitalSkill => "mouse-pointer-click",
        BarrierKind::Access => "accessibility",
        BarrierKind::Cost => "euro",
    }
}

/// Reads the shapes of an SVG file as one outline. What it cannot read leaves no mark; a test
/// sees to it that every shipped file is read whole.
fn read(svg: &str) -> BezPath {
    let mut outline = BezPath::new();
    if let Ok(file) = roxmltree::Document::parse(svg) {
        for element in file.descendants().filter(roxmltree::Node::is_element) {
            if let Some(shape) = shape(element) {
                outline.extend(shape);
            }
        }
    }
    outline
}

pub(crate) fn shape(element: roxmltree::Node<'_, '_>) -> Option<BezPath> {
    const TOLERANCE: f64 = 0.005;
    let number = |name| element.attribute(name).and_then(|n| n.parse::<f64>().ok());
    match element.tag_name().name() {
        "path" => BezPath::from_svg(element.attribute("d")?).ok(),
        "circle" => {
            let centre = (number("cx")?, number("cy")?);
            Some(Circle::new(centre, number("r")?).to_path(TOLERANCE))
        }
        "line" => {
            let line = Line::new(
                (number("x1")?, number("y1")?),
                (number("x2")?, number("y2")?),
            );
            Some(line.to_path(TOLERANCE))
        }
        "rect" => {
            let (x, y) = (number("x").unwrap_or(0.0), number("y").unwrap_or(0.0));
            let (right, bottom) = (x + number("width")?, y + number("height")?);
            let radius = number("rx").or(number("ry")).unwrap_or(0.0);
            Some(RoundedRect::new(x, y, right, bottom, radius).to_path(TOLERANCE))
        }
        "polyline" => BezPath::from_svg(&format!("M{}", element.attribute("points")?)).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_so_that_they_can_be_searched() {
        assert!(NAMES.is_sorted());
    }

    #[test]
    fn every_shape_of_every_file_is_read() {
        for (name, svg) in NAMES.iter().zip(FILES) {
            let file = roxmltree::Document::parse(svg).unwrap();
            for element in file
                .root_element()
                .children()
                .filter(roxmltree::Node::is_element)
            {
                assert!(shape(element).is_some(), "{name}: {element:?}");
            }
        }
    }

    #[test]
    fn every_outline_lies_in_its_square() {
        for name in NAMES {
            let bounds = outline(name).unwrap().bounding_box();
            let square = kurbo::Rect::new(0.5, 0.5, SIDE - 0.5, SIDE - 0.5);
            assert!(square.contains_rect(bounds), "{name}: {bounds:?}");
        }
    }

    #[test]
    fn every_kind_has_an_icon() {
        let kinds = LaneKind::ALL.iter().map(|kind| lane(*kind));
        let kinds = kinds.chain(ChannelKind::ALL.iter().map(|kind| channel(*kind)));
        let kinds = kinds.chain(BasisKind::ALL.iter().map(|kind| basis(*kind)));
        let kinds = kinds.chain(BarrierKind::ALL.iter().map(|kind| barrier(*kind)));
        for name in kinds.chain([MOMENT_OF_TRUTH, LINK, STEPS]) {
            assert!(outline(name).is_some(), "{name}");
        }
    }

    #[test]
    fn an_icon_is_placed_in_the_middle_of_its_rectangle() {
        let rect = Rect::new(100.0, 50.0, 48.0, 24.0);
        let Some(Mark::Shape(shape)) = place("circle-alert", rect, Colour::hex(0), 1.5) else {
            panic!("there is an icon of this name");
        };
        let bounds = shape.path.0.bounding_box();
        assert!((bounds.center() - kurbo::Point::new(124.0, 62.0)).hypot() < 0.1);
    }
}
