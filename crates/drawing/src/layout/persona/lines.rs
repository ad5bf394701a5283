use super::super::block::{Block, node};
use super::super::card::{self, DrawnCard};
use super::super::cast::Cast;
use super::super::faded;
use super::super::sheet::{Sheet, glyph};
use super::super::{Appearance, Surroundings};
use super::sections::{INDENT, colour};
use super::{bullet, scale};
use crate::icon;
use crate::scene::{Mark, Part, Rect};
use crate::text::TextStyle;
use crate::theme::{Theme, Tone};
use document::{
    BasisKind, Card, Document, DocumentKind, JourneyState, LaneKind, Place, Section, SectionKind,
};

/// The middle of the marks in front of lines, from where the lines begin.
const MARK: f32 = 9.0 - INDENT;
const BESIDE: TextStyle = TextStyle::new(12.0, 400);

/// A line of a section, from its own top left.
pub(super) struct Line {
    id: String,
    part: Part,
    name: String,
    pub(super) block: Block,
    /// Of a scale: the x of its poles, from the left.
    track: Option<[f32; 2]>,
    /// Whether the filter lets it through.
    passes: bool,
}

impl Line {
    pub(super) const fn is_card(&self) -> bool {
        matches!(self.part, Part::Note { .. })
    }

    /// Puts the line on the sheet.
    pub(super) fn draw(self, sheet: &mut Sheet<'_>, (x, y): (f32, f32)) {
        let bounds = Rect::new(x, y, self.block.width, self.block.height);
        let mut part = self.part;
        if let Part::Note { track, .. } = &mut part {
            *track = self.track.map(|poles| poles.map(|pole| pole + x));
        }
        let marks = self.block.moved(x, y).marks;
        let node = node(self.id, part, bounds, self.name, marks);
        faded::push(sheet, node, self.passes);
    }
}

/// The section's cards, each as a line or a scale.
pub(super) fn written(
    sheet: &mut Sheet<'_>,
    document: &Document,
    cast: &Cast<'_>,
    section: &Section,
    width: f32,
) -> Vec<Line> {
    let place = Place::Section {
        section: section.id,
    };
    let cards = document.cards_at(place);
    let lines = cards.into_iter().map(|card| {
        let (block, name, track) = if section.kind == SectionKind::Scales {
            let colour = colour(sheet, cast);
            let scale = scale::draw(sheet, card, colour, width);
            (scale.block, scale.name, Some(scale.track))
        } else {
            let kind = kind(section.kind);
            let drawn = card::draw_line(sheet, document, cast, card, kind, width);
            let DrawnCard { mut block, name } = drawn;
            block.marks.insert(0, mark(sheet, card));
            (block, name, None)
        };
        let part = Part::Note {
            card: card.id,
            place,
            track,
        };
        Line {
            id: format!("card/{}", card.id),
            part,
            name,
            block,
            track,
            passes: sheet.filter.shows(card),
        }
    });
    lines.collect()
}

/// The dot or ring in front of a card's first line.
fn mark(sheet: &Sheet<'_>, card: &Card) -> Mark {
    let tone = card.colour.map(Tone::of_colour);
    let ink = tone.map_or(sheet.theme.second_ink, |tone| sheet.theme.tone(tone).text);
    let middle = Theme::CARD.size * Theme::CARD.line_height / 2.0;
    bullet::mark(card.basis.kind.is_evidence(), ink, (MARK, middle))
}

/// The kind of lane whose cards a section's lines are read as.
const fn kind(section: SectionKind) -> LaneKind {
    match section {
        SectionKind::Jobs => LaneKind::Thought,
        SectionKind::Channels => LaneKind::Touchpoint,
        SectionKind::Accessibility => LaneKind::Barrier,
        _ => LaneKind::Text,
    }
}

/// What a section says by itself: the documents that the persona is on; what the persona rests on,
/// where nobody wrote that down.
pub(super) fn generated(
    sheet: &mut Sheet<'_>,
    document: &Document,
    surroundings: &Surroundings<'_>,
    section: &Section,
    written: &[Line],
    width: f32,
) -> Vec<Line> {
    match section.kind {
        SectionKind::Appearances => surroundings
            .appearances
            .iter()
            .map(|appearance| appears(sheet, section, appearance, width))
            .collect(),
        SectionKind::Sources if written.is_empty() => {
            let sum = sum(sheet, document);
            sum.map(|text| summary(sheet, section, text, width))
                .into_iter()
                .collect()
        }
        _ => Vec::new(),
    }
}

/// A line that the section says of itself.
pub(super) fn summary(sheet: &mut Sheet<'_>, section: &Section, text: String, width: f32) -> Line {
    let set = sheet.set_snug(&text, Theme::CARD, width);
    let block = Block {
        width,
        height: set.height,
        marks: vec![Mark::Text(set.place(0.0, 0.0, sheet.theme.faint))],
    };
    let place = Place::Section {
        section: section.id,
    };
    Line {
        id: format!("section/{}/summary", section.id),
        part: Part::Summary { place },
        name: text,
        block,
        track: None,
        passes: true,
    }
}

/// How many lines are known in which way; none where there are no lines.
fn sum(sheet: &mut Sheet<'_>, document: &Document) -> Option<String> {
    let words = [
        (BasisKind::Conversation, "sum-conversation"),
        (BasisKind::Observation, "sum-observation"),
        (BasisKind::Measurement, "sum-measurement"),
        (BasisKind::Assumption, "sum-assumption"),
    ];
    let mut parts = Vec::new();
    for (kind, key) in words {
        let cards = document.cards().filter(|card| card.basis.kind == kind);
        if let Ok(count @ 1..) = u32::try_from(cards.count()) {
            parts.push(sheet.words.count(key, "count", count).to_string());
        }
    }
    let all = u32::try_from(document.cards().count()).unwrap_or(u32::MAX);
    let head = sheet.words.count("sum-lines", "count", all);
    (!parts.is_empty()).then(|| format!("{head} {}", parts.join(", ")))
}

/// A document that the persona is on.
fn appears(sheet: &mut Sheet<'_>, section: &Section, what: &Appearance, width: f32) -> Line {
    const GAP: f32 = 8.0;
    const ICON: f32 = 15.0;
    let (kind, untitled) = match what.kind {
        DocumentKind::EmpathyMap => ("kind-empathy-map", "untitled-empathy-map"),
        DocumentKind::Persona => ("kind-persona", "untitled-persona"),
        DocumentKind::Journey => ("kind-customer", "untitled-journey"),
    };
    let icon = icon::document(what.kind);
    let title = match what.title.trim() {
        "" => sheet.words.say(untitled).to_string(),
        title => title.to_owned(),
    };
    let mut beside = sheet.words.say(kind).to_string();
    if let Some(state) = what.state {
        let word = sheet.words.say(match state {
            JourneyState::Current => "state-current",
            JourneyState::Future => "state-future",
        });
        beside = format!("{beside}, {}", word.to_lowercase());
    }
    let title_set = sheet.set_snug(&title, Theme::CARD, width);
    let mut beside_set = sheet.set_line(&beside, BESIDE);
    let one_line = title_set.lines.len() < 2 && title_set.width + GAP + beside_set.width <= width;
    if !one_line {
        beside_set = sheet.set_snug(&beside, BESIDE, width);
    }
    let row = Theme::CARD.size * Theme::CARD.line_height;
    let rect = Rect::new(MARK - ICON / 2.0, (row - ICON) / 2.0, ICON, ICON);
    let (ink, faint) = (sheet.theme.ink, sheet.theme.faint);
    let mut marks: Vec<Mark> = glyph(icon, rect, faint).into_iter().collect();
    marks.push(Mark::Text(title_set.place(0.0, 0.0, ink)));
    let (x, y) = if one_line {
        let y = title_set.baseline - beside_set.baseline;
        (title_set.width + GAP, y)
    } else {
        (0.0, title_set.height)
    };
    marks.push(Mark::Text(beside_set.place(x, y, faint)));
    let below = if one_line { 0.0 } else { beside_set.height };
    let place = Place::Section {
        section: section.id,
    };
    Line {
        id: format!("section/{}/{}", section.id, what.document),
        part: Part::Appearance {
            document: what.document,
            place,
        },
        name: format!("{title}; {beside}"),
        block: Block {
            width,
            height: title_set.height + below,
            marks,
        },
        track: None,
        passes: true,
    }
}
