//! The glyphs drawn on maps: outlines from Lucide (ISC licence), kept in `icons/map`.

use crate::glyph;
use crate::scene::{Colour, Mark, Path, Rect, Shape, Stroke};
use document::{BarrierKind, BasisKind, ChannelKind, DocumentKind, LaneKind, SectionKind};
use kurbo::BezPath;
use std::sync::OnceLock;

/// The side of the square that an outline is drawn in.
pub const SIDE: f64 = 24.0;
/// Marks a moment of truth.
pub const MOMENT_OF_TRUTH: &str = "star";
/// Marks a link to another document.
pub const LINK: &str = "link";
/// Stands beside the word for steps.
pub const STEPS: &str = "list-ordered";

// NAMES and FILES: a card may bear any of them.
include!(concat!(env!("OUT_DIR"), "/map.rs"));

/// An icon's outline in a square of 24 by 24, to be stroked; none where no icon has this name.
#[must_use]
pub fn outline(name: &str) -> Option<&'static BezPath> {
    static OUTLINES: [OnceLock<BezPath>; NAMES.len()] = [const { OnceLock::new() }; NAMES.len()];
    let place = NAMES.binary_search(&name).ok()?;
    Some(OUTLINES[place].get_or_init(|| {
        let pieces = glyph::read(FILES[place]);
        pieces.into_iter().flat_map(|piece| piece.outline).collect()
    }))
}

/// An icon in the middle of `rect`, as large as fits; none where no icon has this name.
#[must_use]
pub fn place(name: &str, rect: Rect, colour: Colour, stroke_width: f32) -> Option<Mark> {
    let path = glyph::fit(SIDE, rect) * outline(name)?;
    Some(Mark::Shape(Shape {
        path: Path(path),
        fill: None,
        stroke: Some(Stroke::solid(colour, stroke_width)),
    }))
}

/// The icon of a document's kind, the same as in the window.
#[must_use]
pub const fn document(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Journey => "map",
        DocumentKind::Persona => "circle-user",
        DocumentKind::EmpathyMap => "layout-grid",
    }
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

/// The icon of a section's kind.
#[must_use]
pub const fn section(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Demographics => "id-card",
        SectionKind::Goals => "target",
        SectionKind::Needs => "hand-heart",
        SectionKind::Jobs => "circle-check",
        SectionKind::Frustrations => "circle-alert",
        SectionKind::Motivations => "rocket",
        SectionKind::Behaviour => "footprints",
        SectionKind::Scales => "gauge",
        SectionKind::Channels => "radio-tower",
        SectionKind::Devices => "smartphone",
        SectionKind::DigitalSkill => "mouse-pointer-click",
        SectionKind::Accessibility => "accessibility",
        SectionKind::Expectations => "sparkles",
        SectionKind::Sources => "clipboard-list",
        SectionKind::Appearances => "map",
        SectionKind::Text => "type",
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

#[cfg(test)]
mod tests {
    use super::*;
    use kurbo::Shape as _;

    #[test]
    fn every_file_is_read_whole() {
        for (name, svg) in NAMES.iter().zip(FILES) {
            glyph::check::is_read_whole(name, svg);
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
        let kinds = kinds.chain(SectionKind::ALL.iter().map(|kind| section(*kind)));
        for name in kinds.chain([MOMENT_OF_TRUTH, LINK, STEPS]) {
            assert!(outline(name).is_some(), "{name}");
        }
    }
}
