use super::super::block::{line, node};
use super::super::cast::Cast;
use super::super::sheet::Sheet;
use super::cards::{self, Placed};
use super::columns::Columns;
use super::feelings::{self, Series};
use super::labels::Label;
use super::{MARGIN, NARROWEST, dividers};
use crate::scene::{self, Mark, Part, Rect, Stroke};
use crate::theme::Theme;
use document::{Document, Lane, LaneId, LaneKind, Place, RecordId, Row};
use std::collections::BTreeMap;

/// The room above and below what lies in a row.
const PADDING: f32 = 8.0;
/// The lowest row.
const LEAST: f32 = 49.0;
/// The lowest row of which only the label is drawn.
const COLLAPSED: f32 = 30.0;

/// The rows as drawn.
pub(super) struct Rows {
    pub(super) rows: Vec<scene::Row>,
    pub(super) bottom: f32,
    /// The curves that were drawn, for the legend.
    pub(super) series: Vec<Series>,
}

/// Where a row stands below the first one, and how high it is at least.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) top: f32,
    pub(super) height: f32,
}

/// Where lanes and dividers stand.
pub(super) type Spans = BTreeMap<RecordId, Span>;

/// Draws the lanes and dividers below each other.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    document: &Document,
    cast: &Cast<'_>,
    columns: &Columns<'_>,
    top: f32,
) -> Rows {
    draw_along(sheet, document, cast, columns, &Spans::new(), top)
}

/// Draws the lanes and dividers where `spans` says, and those of which it says nothing below the one
/// before.
pub(super) fn draw_along(
    sheet: &mut Sheet<'_>,
    document: &Document,
    cast: &Cast<'_>,
    columns: &Columns<'_>,
    spans: &Spans,
    top: f32,
) -> Rows {
    let cards = cards::by_lane(document, columns);
    let feelings = feelings::by_lane(document, columns);
    let right = columns.right.max(MARGIN.0 + NARROWEST);
    let mut rows = Rows {
        rows: Vec::new(),
        bottom: top,
        series: Vec::new(),
    };
    for row in shown(sheet, document) {
        let span = match row {
            Row::Divider(divider) => spans.get(&divider.id.into()),
            Row::Lane(lane) => spans.get(&lane.id.into()),
        };
        let y = span.map_or(rows.bottom, |span| top + span.top);
        let least = span.map_or(0.0, |span| span.height);
        let lane = match row {
            Row::Divider(divider) => {
                rows.bottom = dividers::draw(sheet, divider, right, y);
                continue;
            }
            Row::Lane(lane) => lane,
        };
        let label = Label::new(sheet, lane);
        // The line comes first, for it lies behind; how tall the row is comes later.
        let rule = Rule::new(sheet, lane, (MARGIN.0, right), y);
        let cards = cards.get(&lane.id).map_or(&[][..], Vec::as_slice);
        let points = feelings.get(&lane.id).map_or(&[][..], Vec::as_slice);
        let mut scale = None;
        let height = if lane.collapsed {
            let count = held(document, lane.id);
            draw_collapsed(sheet, lane, &label, count, columns, (y, least))
        } else if lane.kind == LaneKind::Emotion {
            let place = sheet.nodes.len();
            let least = label.height() + 2.0 * PADDING;
            let drawn = feelings::draw(sheet, cast, columns, lane, points, (y, least));
            label.draw(sheet, lane, y + PADDING + 3.0, (y, drawn.height));
            // The label is read before the points.
            sheet.nodes[place..].rotate_right(1);
            rule.add_middle(sheet, columns, drawn.scale);
            rows.series.extend(drawn.series);
            scale = Some(drawn.scale);
            drawn.height
        } else {
            let place = sheet.nodes.len();
            let height = draw_cards(sheet, document, cast, columns, lane, &label, cards, y);
            let height = height.max(least);
            label.draw(sheet, lane, y + PADDING + 7.0, (y, height));
            sheet.nodes[place..].rotate_right(1);
            height
        };
        rows.rows.push(scene::Row {
            lane: lane.id,
            lane_kind: lane.kind,
            name: label.name,
            y,
            height,
            collapsed: lane.collapsed,
            scale,
        });
        rows.bottom = y + height;
    }
    rows
}

#[expect(clippy::too_many_arguments, reason = "a row's parts, each once")]
fn draw_cards(
    sheet: &mut Sheet<'_>,
    document: &Document,
    cast: &Cast<'_>,
    columns: &Columns<'_>,
    lane: &Lane,
    label: &Label,
    cards: &[Placed<'_>],
    y: f32,
) -> f32 {
    let lowest = cards::draw(sheet, document, cast, columns, lane, cards, y + PADDING);
    (lowest - y + PADDING)
        .max(label.height() + 7.0 + 2.0 * PADDING)
        .max(LEAST)
        .max(f32::from(lane.height))
        .ceil()
}

/// The rows that are drawn: without hidden lanes and those that the filter leaves out, and then without
/// dividers that divide nothing.
fn shown<'a>(sheet: &Sheet<'_>, document: &'a Document) -> Vec<Row<'a>> {
    let is_drawn = |row: &Row<'_>| match row {
        Row::Lane(lane) => !lane.hidden && sheet.filter.shows_lane(lane.id),
        Row::Divider(_) => true,
    };
    let rows = document.rows().into_iter().filter(is_drawn);
    if sheet.filter.lanes.is_empty() {
        return rows.collect();
    }
    let mut shown: Vec<Row<'_>> = Vec::new();
    let mut divider = None;
    for row in rows {
        match row {
            Row::Divider(_) => divider = Some(row),
            Row::Lane(_) => {
                let above = !shown.is_empty();
                shown.extend(divider.take().filter(|_| above));
                shown.push(row);
            }
        }
    }
    shown
}

/// How much lies in a lane, in whatever step.
fn held(document: &Document, lane: LaneId) -> usize {
    let lies = |place: &Place| matches!(place, Place::Cell { lane: it, .. } if *it == lane);
    let cards = document.cards().filter(|card| lies(&card.place)).count();
    let points = document.feelings().filter(|it| it.lane == lane).count();
    cards + points
}

/// Draws only the label, and how much the lane holds; the row is at least so high.
fn draw_collapsed(
    sheet: &mut Sheet<'_>,
    lane: &Lane,
    label: &Label,
    count: usize,
    columns: &Columns<'_>,
    (y, least): (f32, f32),
) -> f32 {
    let height = (label.height() + 12.0).max(COLLAPSED).max(least).ceil();
    let top = y + 6.0;
    label.draw(sheet, lane, top, (y, height));
    let key = if lane.kind == LaneKind::Emotion {
        "lane-points"
    } else {
        "lane-cards"
    };
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    let words = sheet.words.count(key, "count", count);
    let text = sheet.set_line(&words, Theme::META);
    let x = columns.cells.first().map_or(columns.left, |cell| cell.x) + 4.0;
    let mark = Mark::Text(text.place(x, top + 1.0, sheet.theme.faint));
    if let Some(label) = sheet.nodes.last_mut() {
        let reach = Rect::new(x, top, text.width + 2.0, text.height + 1.0);
        label.ink = label.ink.union(&reach.grown(2.0));
        label.name = format!("{}; {words}", label.name);
        label.marks.push(mark);
    }
    height
}

/// The line above a row; in an emotion lane also the line of neither good nor bad.
struct Rule {
    place: usize,
}

impl Rule {
    fn new(sheet: &mut Sheet<'_>, lane: &Lane, (left, right): (f32, f32), y: f32) -> Self {
        let stroke = Stroke::solid(sheet.theme.line, 1.0);
        let y = y.round() + 0.5;
        let bounds = Rect::new(left, y - 0.5, right - left, 1.0);
        let marks = vec![line((left, y), (right, y), stroke)];
        let id = format!("row/{}", lane.id);
        let node = node(id, Part::Decoration, bounds, String::new(), marks);
        sheet.nodes.push(node);
        Self {
            place: sheet.nodes.len() - 1,
        }
    }

    fn add_middle(&self, sheet: &mut Sheet<'_>, columns: &Columns<'_>, scale: [f32; 2]) {
        let middle = f32::midpoint(scale[0], scale[1]);
        let stroke = Stroke {
            colour: sheet.theme.strong_line,
            width: 1.2,
            dash: Some([2.0, 4.0]),
        };
        let rule = &mut sheet.nodes[self.place];
        rule.marks.push(line(
            (columns.left, middle),
            (columns.right, middle),
            stroke,
        ));
        let reach = Rect::new(columns.left, middle, columns.right - columns.left, 0.0);
        rule.ink = rule.ink.union(&reach.grown(0.6));
    }
}
