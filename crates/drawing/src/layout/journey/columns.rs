use super::super::Surroundings;
use super::super::block::{node, plate};
use super::super::difference::{self, word};
use super::super::sheet::{Sheet, glyph};
use super::collapsed::{self, Closed};
use super::labels;
use crate::icon;
use crate::scene::{Band, Colour, Column, Fill, Mark, Part, Rect};
use crate::theme::Theme;
use document::{Curve, Difference, Document, LaneId, Phase, PhaseId, Place, Step, StepId};
use std::collections::{HashMap, HashSet};

/// The room between two columns' cells.
const GAP: f32 = 12.0;
/// How far a phase's bar reaches past its cells.
const OVERHANG: f32 = 3.0;

/// The steps as columns, from left to right; those of collapsed phases have none.
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
    /// Each column's place among all steps.
    orders: Vec<usize>,
}

struct PhaseHead<'a> {
    phase: &'a Phase,
    /// Its place among all phases, by which it gets its colour.
    place: usize,
    steps: u32,
    /// How many cards lie in it, in lanes that are not hidden.
    cards: u32,
}

impl<'a> Columns<'a> {
    pub(super) fn new(document: &'a Document, left: f32) -> Self {
        let held = held(document);
        let mut columns = Self {
            left,
            right: left,
            steps: Vec::new(),
            cells: Vec::new(),
            bands: Vec::new(),
            lacking: HashMap::new(),
            phases: Vec::new(),
            places: HashMap::new(),
            orders: Vec::new(),
        };
        let mut x = left + OVERHANG;
        let mut order = 0;
        for (place, phase) in document.phases().into_iter().enumerate() {
            let steps = document.steps_of(phase.id);
            if steps.is_empty() {
                continue;
            }
            let start = x;
            let hidden = steps.len();
            if phase.collapsed {
                x += collapsed::WIDTH - 2.0 * OVERHANG + GAP;
            }
            for step in steps {
                if !phase.collapsed {
                    columns.add(step, order, x);
                    x += f32::from(step.width) + GAP;
                }
                order += 1;
            }
            columns.bands.push(Band {
                phase: phase.id,
                name: phase.name.clone(),
                x: start - OVERHANG,
                width: x - GAP - start + 2.0 * OVERHANG,
                collapsed: phase.collapsed,
            });
            columns.phases.push(PhaseHead {
                phase,
                place,
                steps: u32::try_from(hidden).unwrap_or(u32::MAX),
                cards: held.get(&phase.id).copied().unwrap_or_default(),
            });
        }
        columns.right = (x - GAP + OVERHANG).max(left);
        columns
    }

    fn add(&mut self, step: &'a Step, order: usize, x: f32) {
        self.places.insert(step.id, self.cells.len());
        self.orders.push(order);
        self.steps.push(step);
        self.cells.push(Column {
            step: step.id,
            phase: step.phase,
            name: step.name.clone(),
            x,
            width: f32::from(step.width),
        });
    }

    /// The column of a step.
    pub(super) fn place(&self, step: StepId) -> Option<usize> {
        self.places.get(&step).copied()
    }

    /// How many columns a card covers that spans so many steps from the first one's: it ends where a
    /// collapsed phase begins.
    pub(super) fn reach(&self, first: usize, span: usize) -> usize {
        let follows = |column: &usize| self.are_beside(*column);
        let covered = (first..first + span.max(1) - 1).take_while(follows);
        covered.count() + 1
    }

    /// Whether the column behind this one is that of the next step.
    pub(super) fn are_beside(&self, column: usize) -> bool {
        let order = |column: usize| self.orders.get(column).copied();
        order(column + 1).is_some_and(|next| order(column).map(|it| it + 1) == Some(next))
    }

    /// From the left edge of a column to the right edge of the last of `span` columns.
    pub(super) fn extent(&self, first: usize, span: usize) -> (f32, f32) {
        let last = (first + span.max(1) - 1).min(self.cells.len() - 1);
        let (first, last) = (&self.cells[first], &self.cells[last]);
        (first.x, last.x + last.width)
    }

    /// The colour of the phase at this place among those that are drawn.
    fn colour(&self, sheet: &Sheet<'_>, band: usize) -> Colour {
        let head = &self.phases[band];
        match head.phase.colour {
            Some(accent) => sheet.theme.accent(accent),
            None => sheet.theme.accent_at(head.place),
        }
    }
}

/// How many cards lie in each phase, in lanes that are not hidden.
fn held(document: &Document) -> HashMap<PhaseId, u32> {
    let steps = document.steps();
    let phases: HashMap<StepId, PhaseId> = steps.iter().map(|it| (it.id, it.phase)).collect();
    let shown: HashSet<LaneId> = document
        .lanes()
        .iter()
        .filter(|lane| !lane.hidden)
        .map(|lane| lane.id)
        .collect();
    let mut counts = HashMap::new();
    for card in document.cards() {
        if let Place::Cell { lane, step, .. } = card.place
            && let Some(phase) = phases.get(&step).filter(|_| shown.contains(&lane))
        {
            *counts.entry(*phase).or_default() += 1;
        }
    }
    counts
}

/// The phases' bars and the steps' heads as drawn.
pub(super) struct Heads {
    /// Where they end.
    pub(super) bottom: f32,
    /// The grounds of the collapsed phases, which reach as low as the rows.
    pub(super) closed: Closed,
}

/// Draws the phases' bars and the steps' heads.
pub(super) fn draw_heads(
    sheet: &mut Sheet<'_>,
    columns: &Columns<'_>,
    surroundings: &Surroundings<'_>,
    top: f32,
) -> Heads {
    let first = sheet.nodes.len();
    let bottom = draw_phases(sheet, columns, top);
    let counts = columns.phases.iter().map(|head| (head.steps, head.cards));
    let counts: Vec<_> = counts.collect();
    let closed = Closed::draw(sheet, &columns.bands, &counts, (first, bottom));
    let bottom = draw_steps(sheet, columns, surroundings, (bottom, closed.lowest()));
    Heads { bottom, closed }
}

fn draw_phases(sheet: &mut Sheet<'_>, columns: &Columns<'_>, top: f32) -> f32 {
    const ASIDE: f32 = 16.0;
    const ABOVE: f32 = 9.0;
    let aside = |band: &Band| {
        if band.collapsed {
            collapsed::ASIDE
        } else {
            ASIDE
        }
    };
    let bands = columns.bands.iter();
    let texts: Vec<_> = bands
        .map(|band| {
            let name = named(sheet, band);
            sheet.set(&name, Theme::PHASE, band.width - 2.0 * aside(band))
        })
        .collect();
    let tallest = texts.iter().map(|text| text.height).fold(0.0, f32::max);
    let height = (tallest + 2.0 * ABOVE).ceil();
    for (place, (band, text)) in columns.bands.iter().zip(&texts).enumerate() {
        let bounds = Rect::new(band.x, top, band.width, height);
        let colour = columns.colour(sheet, place);
        let y = top + (height - text.height) / 2.0;
        let marks = vec![
            plate(bounds, 7.0, Some(colour), None),
            Mark::Text(text.place(band.x + aside(band), y, sheet.theme.on_dark)),
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
    (top, lowest): (f32, f32),
) -> f32 {
    const ABOVE: f32 = 11.0;
    const BELOW: f32 = 9.0;
    const INDENT: f32 = 4.0;
    const ICON: f32 = 15.0;
    let text_top = top + ABOVE;
    let mut bottom = labels::draw_steps(sheet, text_top).max(lowest);
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
