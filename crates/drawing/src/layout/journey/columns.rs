use super::super::Surroundings;
use super::super::block::{node, plate};
use super::super::difference::{self, word};
use super::super::sheet::{Sheet, glyph};
use super::labels;
use crate::icon;
use crate::scene::{Band, Column, Fill, Mark, Part, Rect};
use crate::theme::Theme;
use document::{Curve, Difference, Document, PhaseId, Step, StepId};
use std::collections::HashMap;

/// The room between two columns' cells.
const GAP: f32 = 12.0;
/// How far a phase's bar reaches past its cells.
const OVERHANG: f32 = 3.0;

/// The steps as columns, from left to right.
pub(super) struct Columns<'a> {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) steps: Vec<&'a Step>,
    pub(super) cells: Vec<Column>,
    pub(super) bands: Vec<Band>,
    /// In a drawing of two journeys: the columns of which one has no step, by the curve that stands for it.
    pub(super) lacking: HashMap<usize, Curve>,
    phases: Vec<PhaseHead<'a>>,
    places: HashMap<StepId, usize>,
}

struct PhaseHead<'a> {
    phase: &'a document::Phase,
    /// Its place among all phases, by which it gets its colour.
    place: usize,
}

impl<'a> Columns<'a> {
    pub(super) fn new(document: &'a Document, left: f32) -> Self {
        let steps = document.steps();
        let mut cells: Vec<Column> = Vec::with_capacity(steps.len());
        let mut bands: Vec<Band> = Vec::new();
        let mut phases = Vec::new();
        let known = document.phases();
        let known: HashMap<PhaseId, usize> = known
            .iter()
            .enumerate()
            .map(|(place, phase)| (phase.id, place))
            .collect();
        let mut x = left + OVERHANG;
        for step in &steps {
            let width = f32::from(step.width);
            cells.push(Column {
                step: step.id,
                phase: step.phase,
                name: step.name.clone(),
                x,
                width,
            });
            let right = x + width + OVERHANG;
            match bands.last_mut() {
                Some(band) if band.phase == step.phase => band.width = right - band.x,
                _ => {
                    if let Some(phase) = document.phase(step.phase) {
                        let place = known.get(&step.phase).copied().unwrap_or_default();
                        phases.push(PhaseHead { phase, place });
                        bands.push(Band {
                            phase: step.phase,
                            name: phase.name.clone(),
                            x: x - OVERHANG,
                            width: right - x + OVERHANG,
                        });
                    }
                }
            }
            x += width + GAP;
        }
        let places = steps
            .iter()
            .enumerate()
            .map(|(place, step)| (step.id, place))
            .collect();
        Self {
            left,
            right: (x - GAP + OVERHANG).max(left),
            steps,
            cells,
            bands,
            lacking: HashMap::new(),
            phases,
            places,
        }
    }

    /// The column of a step.
    pub(super) fn place(&self, step: StepId) -> Option<usize> {
        self.places.get(&step).copied()
    }

    /// From the left edge of a column to the right edge of the last of `span` columns.
    pub(super) fn extent(&self, first: usize, span: usize) -> (f32, f32) {
        let last = (first + span.max(1) - 1).min(self.cells.len() - 1);
        let (first, last) = (&self.cells[first], &self.cells[last]);
        (first.x, last.x + last.width)
    }
}

/// Draws the phases' bars and the steps' heads, and says where they end.
pub(super) fn draw_heads(
    sheet: &mut Sheet<'_>,
    columns: &mut Columns<'_>,
    surroundings: &Surroundings<'_>,
    top: f32,
) -> f32 {
    let bottom = draw_phases(sheet, columns, top);
    draw_steps(sheet, columns, surroundings, bottom)
}

fn draw_phases(sheet: &mut Sheet<'_>, columns: &Columns<'_>, top: f32) -> f32 {
    const PADDING: (f32, f32) = (16.0, 9.0);
    let bands = columns.bands.iter().zip(&columns.phases);
    let texts: Vec<_> = bands
        .clone()
        .map(|(band, _)| {
            let name = named(sheet, band);
            sheet.set(&name, Theme::PHASE, band.width - 2.0 * PADDING.0)
        })
        .collect();
    let tallest = texts.iter().map(|text| text.height).fold(0.0, f32::max);
    let height = (tallest + 2.0 * PADDING.1).ceil();
    for ((band, head), text) in bands.zip(&texts) {
        let bounds = Rect::new(band.x, top, band.width, height);
        let colour = match head.phase.colour {
            Some(accent) => sheet.theme.accent(accent),
            None => sheet.theme.accent_at(head.place),
        };
        let y = top + (height - text.height) / 2.0;
        let marks = vec![
            plate(bounds, 7.0, Some(colour), None),
            Mark::Text(text.place(band.x + PADDING.0, y, sheet.theme.on_dark)),
        ];
        let part = Part::Phase { phase: band.phase };
        let id = format!("phase/{}", band.phase);
        let node = node(id, part, bounds, text.text.clone(), marks);
        sheet.nodes.push(node);
    }
    top + height
}

/// A phase's name, and what became of it where two journeys are compared.
fn named(sheet: &mut Sheet<'_>, band: &Band) -> String {
    let name = band.name.trim();
    match sheet.difference(band.phase) {
        None => name.to_owned(),
        Some(difference) => format!("{name} · {}", sheet.words.say(word(difference))),
    }
}

fn draw_steps(
    sheet: &mut Sheet<'_>,
    columns: &Columns<'_>,
    surroundings: &Surroundings<'_>,
    top: f32,
) -> f32 {
    const ABOVE: f32 = 11.0;
    const BELOW: f32 = 9.0;
    const INDENT: f32 = 4.0;
    const ICON: f32 = 15.0;
    let text_top = top + ABOVE;
    let mut bottom = labels::draw_steps(sheet, text_top);
    let mut heads = Vec::with_capacity(columns.steps.len());
    for (step, cell) in columns.steps.iter().zip(&columns.cells) {
        let mut marks = Vec::new();
        let mut names = vec![step.name.trim().to_owned()];
        let line = Theme::STEP.size * Theme::STEP.line_height;
        let mut x = cell.x + INDENT;
        let right = cell.x + cell.width - INDENT;
        if step.moment_of_truth {
            let rect = Rect::new(x, text_top + (line - ICON) / 2.0, ICON, ICON);
            marks.extend(star(sheet, rect));
            names.push(sheet.words.say("moment-of-truth").to_string());
            x += ICON + 5.0;
        }
        let name = sheet.set(step.name.trim(), Theme::STEP, right - x);
        marks.push(Mark::Text(name.place(x, text_top, sheet.theme.ink)));
        let mut y = text_top + name.height;
        if let Some(link) = step.link {
            let known = surroundings.titles.get(&link).map(|title| title.trim());
            let title = match known.filter(|title| !title.is_empty()) {
                Some(title) => title.to_owned(),
                None => sheet.words.say("linked-journey").to_string(),
            };
            y += 2.0;
            let rect = Rect::new(cell.x + INDENT, y + 1.0, 13.0, 13.0);
            marks.extend(glyph(icon::LINK, rect, sheet.theme.link));
            let x = cell.x + INDENT + 18.0;
            let text = sheet.set(&title, Theme::META, right - x);
            marks.push(Mark::Text(text.place(x, y, sheet.theme.link)));
            names.push(sheet.words.fill("linked-to", "title", &title));
            y += text.height;
        }
        if let Some(difference) = sheet.difference(step.id) {
            if difference == Difference::Removed {
                let lines = difference::struck(sheet.theme, &marks);
                marks.extend(lines);
            }
            let sign = difference::sign(sheet, difference, right - cell.x - INDENT);
            y += 4.0;
            let height = sign.height;
            marks.extend(sign.moved(cell.x + INDENT, y).marks);
            names.insert(0, sheet.words.say(word(difference)).to_string());
            y += height;
        }
        names.retain(|name| !name.is_empty());
        bottom = bottom.max(y);
        heads.push((step.id, cell, names.join("; "), marks));
    }
    let bottom = (bottom + BELOW).ceil();
    for (step, cell, name, marks) in heads {
        let bounds = Rect::new(cell.x, top + 4.0, cell.width, bottom - top - 4.0);
        let id = format!("step/{step}");
        let node = node(id, Part::Step { step }, bounds, name, marks);
        sheet.nodes.push(node);
    }
    bottom
}

/// The filled star of a moment of truth.
pub(super) fn star(sheet: &Sheet<'_>, rect: Rect) -> Option<Mark> {
    let mut mark = glyph(icon::MOMENT_OF_TRUTH, rect, sheet.theme.star)?;
    if let Mark::Shape(shape) = &mut mark {
        shape.fill = Some(Fill::solid(sheet.theme.star));
    }
    Some(mark)
}
