//! A journey as a table: steps are columns, lanes are rows.

use super::structure::{Parts, Piece};
use crate::scene::{Grid, Node, Part, Row, Scene};
use document::{LaneId, StepId};
use krilla::tagging::{Node as Branch, TableHeaderScope, Tag, TagGroup};
use std::collections::{HashMap, HashSet};
use std::num::NonZeroU32;

/// The table; none where there is no step or no lane.
pub(super) fn of(scene: &Scene, grid: &Grid, parts: &mut Parts<'_>) -> Option<TagGroup> {
    if grid.columns.is_empty() || grid.rows.is_empty() {
        return None;
    }
    let mut head = TagGroup::new(Tag::THead);
    head.push(phases(grid, parts));
    head.push(steps(grid, parts));

    let mut dividers: Vec<Piece> = parts.take(|part| matches!(part, Part::Divider { .. }));
    let top = |piece: &Piece| {
        scene
            .nodes
            .get(piece.node)
            .map_or(0.0, |node| node.bounds.y)
    };
    dividers.sort_by(|a, b| top(a).total_cmp(&top(b)));
    let mut dividers = dividers.into_iter().peekable();

    let mut content = content(grid, parts);
    let mut body = TagGroup::new(Tag::TBody);
    for row in &grid.rows {
        while let Some(piece) = dividers.next_if(|piece| top(piece) <= row.y) {
            body.push(divider(grid, parts, piece));
        }
        body.push(lane(scene, grid, row, &mut content, parts));
    }
    for piece in dividers {
        body.push(divider(grid, parts, piece));
    }
    let summary = (!scene.description.is_empty()).then(|| scene.description.clone());
    let table = Tag::Table.with_summary(summary);
    Some(TagGroup::with_children(
        table,
        vec![head.into(), body.into()],
    ))
}

fn phases(grid: &Grid, parts: &mut Parts<'_>) -> TagGroup {
    let mut row = TagGroup::with_children(Tag::TR, vec![TagGroup::new(Tag::TD).into()]);
    for columns in grid.columns.chunk_by(|a, b| a.phase == b.phase) {
        let phase = columns.first().map(|column| column.phase);
        let pieces =
            parts.take(|part| matches!(part, Part::Phase { phase: p } if Some(*p) == phase));
        row.push(header(
            parts,
            TableHeaderScope::Column,
            columns.len(),
            pieces,
        ));
    }
    row
}

fn steps(grid: &Grid, parts: &mut Parts<'_>) -> TagGroup {
    let shown: HashSet<StepId> = grid.columns.iter().map(|column| column.step).collect();
    let mut heads: HashMap<StepId, Vec<Piece>> = HashMap::new();
    for piece in parts.take(|part| matches!(part, Part::Step { step } if shown.contains(step))) {
        if let Some(Part::Step { step }) = parts.part(piece.node) {
            heads.entry(*step).or_default().push(piece);
        }
    }
    let mut row = TagGroup::with_children(Tag::TR, vec![TagGroup::new(Tag::TD).into()]);
    for column in &grid.columns {
        let pieces = heads.remove(&column.step).unwrap_or_default();
        row.push(header(parts, TableHeaderScope::Column, 1, pieces));
    }
    row
}

fn divider(grid: &Grid, parts: &Parts<'_>, piece: Piece) -> TagGroup {
    let mut cell = TagGroup::new(Tag::TD.with_col_span(span(grid.columns.len() + 1)));
    parts.push_block(&mut cell, piece);
    TagGroup::with_children(Tag::TR, vec![cell.into()])
}

fn lane(
    scene: &Scene,
    grid: &Grid,
    row: &Row,
    content: &mut Content,
    parts: &mut Parts<'_>,
) -> TagGroup {
    let label = parts.take(|part| matches!(part, Part::Lane { lane } if *lane == row.lane));
    let label = header(parts, TableHeaderScope::Row, 1, label);
    let mut cells: Vec<Vec<Piece>> = grid
        .columns
        .iter()
        .map(|column| content.remove(&(row.lane, column.step)).unwrap_or_default())
        .collect();

    let mut group = TagGroup::with_children(Tag::TR, vec![label.into()]);
    let mut place = 0;
    while place < cells.len() {
        let pieces = std::mem::take(&mut cells[place]);
        let widest = pieces
            .iter()
            .map(|piece| columns_of(scene, piece.node))
            .max();
        // A card covers the next columns where they are empty; else it is told in its first one.
        let free = cells[place + 1..]
            .iter()
            .take_while(|cell| cell.is_empty())
            .count();
        let covered = widest.unwrap_or(1).clamp(1, free + 1);
        let mut cell = TagGroup::new(Tag::TD.with_col_span(span(covered)));
        parts.push_cards(&mut cell, pieces);
        group.push(cell);
        place += covered;
    }
    group
}

fn header(
    parts: &Parts<'_>,
    scope: TableHeaderScope,
    columns: usize,
    pieces: Vec<Piece>,
) -> TagGroup {
    let spoken = match pieces.as_slice() {
        [piece] => parts.spoken(piece.node),
        _ => None,
    };
    let children = pieces
        .into_iter()
        .flat_map(|piece| piece.children)
        .collect::<Vec<Branch>>();
    let tag = Tag::TH(scope)
        .with_col_span(span(columns))
        .with_actual_text(spoken);
    TagGroup::with_children(tag, children)
}

/// The cards and feelings of each cell.
type Content = HashMap<(LaneId, StepId), Vec<Piece>>;

fn content(grid: &Grid, parts: &mut Parts<'_>) -> Content {
    let steps: HashSet<StepId> = grid.columns.iter().map(|column| column.step).collect();
    let lanes: HashSet<LaneId> = grid.rows.iter().map(|row| row.lane).collect();
    let is_in = |part: &Part| {
        cell(part).is_some_and(|(lane, step)| lanes.contains(&lane) && steps.contains(&step))
    };
    let mut content = Content::new();
    for piece in parts.take(is_in) {
        if let Some(cell) = parts.part(piece.node).and_then(cell) {
            content.entry(cell).or_default().push(piece);
        }
    }
    content
}

fn cell(part: &Part) -> Option<(LaneId, StepId)> {
    match part {
        Part::Card { lane, step, .. } | Part::Feeling { lane, step, .. } => Some((*lane, *step)),
        _ => None,
    }
}

fn columns_of(scene: &Scene, node: usize) -> usize {
    match scene.nodes.get(node) {
        Some(Node {
            part: Part::Card { span, .. },
            ..
        }) => *span as usize,
        _ => 1,
    }
}

/// A span of more than one column; the plain case needs no word.
fn span(columns: usize) -> Option<NonZeroU32> {
    u32::try_from(columns)
        .ok()
        .filter(|columns| *columns > 1)
        .and_then(NonZeroU32::new)
}
