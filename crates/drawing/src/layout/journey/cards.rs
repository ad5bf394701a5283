use super::super::block::node;
use super::super::card::{self, DrawnCard};
use super::super::cast::Cast;
use super::super::faded;
use super::super::sheet::Sheet;
use super::columns::Columns;
use crate::scene::{Part, Rect};
use document::{Card, Document, Lane, LaneId, Place};
use std::collections::HashMap;

/// The room between two cards.
const GAP: f32 = 6.0;
/// How many holes beside wide cards are remembered in a column, so that a crowded lane stays quick.
const HOLES: usize = 8;

/// A card of a lane, with the columns that it covers.
pub(super) struct Placed<'a> {
    card: &'a Card,
    column: usize,
    span: usize,
}

/// Every card that lies in a cell, by lane; in a lane by column, then in the cell's order.
pub(super) fn by_lane<'a>(
    document: &'a Document,
    columns: &Columns<'_>,
) -> HashMap<LaneId, Vec<Placed<'a>>> {
    let mut lanes: HashMap<LaneId, Vec<Placed<'a>>> = HashMap::new();
    for card in document.cards() {
        if let Place::Cell { lane, step, span } = card.place
            && let Some(column) = columns.place(step)
        {
            lanes.entry(lane).or_default().push(Placed {
                card,
                column,
                span: columns.reach(column, span.into()),
            });
        }
    }
    for cards in lanes.values_mut() {
        cards.sort_by(|a, b| {
            (a.column, &a.card.order, a.card.id).cmp(&(b.column, &b.card.order, b.card.id))
        });
    }
    lanes
}

/// Draws a lane's cards from `top` downwards, and says where the lowest ends.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    document: &Document,
    cast: &Cast<'_>,
    columns: &Columns<'_>,
    lane: &Lane,
    cards: &[Placed<'_>],
    top: f32,
) -> f32 {
    let mut room = Room::new(columns.cells.len());
    let mut lowest = top;
    let mut after = (usize::MAX, 0.0);
    for placed in cards {
        let (left, right) = columns.extent(placed.column, placed.span);
        let DrawnCard { block, name } =
            card::draw(sheet, document, cast, placed.card, lane.kind, right - left);
        // A card stands below those ahead of it in its cell.
        let least = if after.0 == placed.column {
            after.1
        } else {
            0.0
        };
        let y = top + room.take(placed.column, placed.span, block.height + GAP, least);
        after = (placed.column, y - top + block.height + GAP);

        let bounds = Rect::new(left, y, block.width, block.height);
        lowest = lowest.max(bounds.bottom());
        let part = Part::Card {
            card: placed.card.id,
            lane: lane.id,
            step: columns.steps[placed.column].id,
            span: u32::try_from(placed.span).unwrap_or(u32::MAX),
        };
        let id = format!("card/{}", placed.card.id);
        let marks = block.moved(left, y).marks;
        let node = node(id, part, bounds, name, marks);
        let passes = sheet.filter.shows(placed.card);
        faded::push(sheet, node, passes);
    }
    lowest
}

/// What is still free in a lane's columns.
struct Room {
    /// Where each column's lowest card ends.
    bottoms: Vec<f32>,
    /// Free stretches above that, left by cards that cover several columns.
    holes: Vec<Vec<(f32, f32)>>,
}

impl Room {
    fn new(columns: usize) -> Self {
        Self {
            bottoms: vec![0.0; columns],
            holes: vec![Vec::new(); columns],
        }
    }

    /// Takes `height` in all of `span` columns, nowhere above `least`; says where.
    fn take(&mut self, column: usize, span: usize, height: f32, least: f32) -> f32 {
        if span == 1
            && let Some(y) = self.fill_hole(column, height, least)
        {
            return y;
        }
        let covered = column..column + span;
        let y = self.bottoms[covered.clone()]
            .iter()
            .copied()
            .fold(least, f32::max);
        for column in covered {
            let bottom = std::mem::replace(&mut self.bottoms[column], y + height);
            if bottom < y {
                let holes = &mut self.holes[column];
                if holes.len() == HOLES {
                    holes.remove(0);
                }
                holes.push((bottom, y));
            }
        }
        y
    }

    fn fill_hole(&mut self, column: usize, height: f32, least: f32) -> Option<f32> {
        let holes = &mut self.holes[column];
        let fits = |(from, to): &(f32, f32)| from.max(least) + height <= *to;
        let place = holes.iter().position(fits)?;
        let (from, to) = holes[place];
        let y = from.max(least);
        holes[place] = (y + height, to);
        Some(y)
    }
}
