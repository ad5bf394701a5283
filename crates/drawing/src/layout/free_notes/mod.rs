//! The free notes: on top of a drawing, each where it was put.

mod arrow;

use super::block::{node, plate, shift};
use super::sheet::Sheet;
use super::{Drawn, vocabulary};
use crate::scene::{Colour, Frame, Mark, Node, Part, Picture, Point, Rect, Stroke};
use crate::theme::Theme;
use document::{
    ArrowEnd, CardColour, Document, FreeNote, NoteForm, NoteFrame, NotePlace, Place, Record,
    RecordId,
};
use std::collections::HashMap;

/// The room between a sticky note's edge and its text, beside and above.
const PADDING: (f32, f32) = (12.0, 10.0);
/// The paper around a note that stands beyond the drawing.
const MARGIN: f32 = 24.0;

/// Draws the free notes over what is drawn, and makes the sheet as large as they need. One that stands by a column
/// or a row that is not drawn is not drawn either, nor is an arrow that joins what is not.
pub(super) fn draw(sheet: &mut Sheet<'_>, document: &Document, drawn: &mut Drawn) {
    let notes = document.free_notes();
    if notes.is_empty() {
        return;
    }
    let mut things = things(document, &sheet.nodes);
    let mut nodes: Vec<Option<Node>> = Vec::with_capacity(notes.len());
    for note in &notes {
        let framed = note.frame().and_then(|frame| {
            let corner = at(&drawn.frame, &frame.place)?;
            Some(on_paper(framed(sheet, note, frame, corner)))
        });
        if let Some(node) = &framed {
            let thing = Thing::new(node.bounds, &node.name);
            things.insert(note.id.into(), thing);
        }
        nodes.push(framed);
    }
    for (note, node) in notes.iter().zip(&mut nodes) {
        if let Some((from, to)) = note.ends() {
            let end = |end: &ArrowEnd| match end {
                ArrowEnd::Thing { id } => things.get(id).cloned(),
                ArrowEnd::Point { place } => {
                    let Point { x, y } = at(&drawn.frame, place)?;
                    let bounds = Rect::new(x, y, 0.0, 0.0);
                    let name = None;
                    Some(Thing { bounds, name })
                }
            };
            *node = end(from)
                .zip(end(to))
                .map(|(from, to)| on_paper(arrow::draw(sheet, note, &from, &to)));
        }
    }
    for node in nodes.into_iter().flatten() {
        let beyond = |edge: f32, size: f32| {
            if edge > size {
                (edge + MARGIN).ceil()
            } else {
                size
            }
        };
        drawn.size.width = beyond(node.ink.right(), drawn.size.width);
        drawn.size.height = beyond(node.ink.bottom(), drawn.size.height);
        sheet.nodes.push(node);
    }
}

/// The node with all of its paint on the paper: letters and heads of arrows can reach beyond the place that they
/// were put at.
fn on_paper(mut node: Node) -> Node {
    let (right, down) = ((-node.ink.x).max(0.0), (-node.ink.y).max(0.0));
    if right == 0.0 && down == 0.0 {
        return node;
    }
    for rect in [&mut node.bounds, &mut node.ink] {
        (rect.x, rect.y) = (rect.x + right, rect.y + down);
    }
    if let Part::FreeNote {
        curve: Some(points),
        ..
    } = &mut node.part
    {
        for point in points {
            (point.x, point.y) = (point.x + right, point.y + down);
        }
    }
    for mark in &mut node.marks {
        shift(mark, right, down);
    }
    node
}

/// What an arrow can join: where it lies, and what it is called.
#[derive(Debug, Clone)]
struct Thing {
    bounds: Rect,
    name: Option<String>,
}

impl Thing {
    fn new(bounds: Rect, name: &str) -> Self {
        let name = Some(shortened(name));
        Self { bounds, name }
    }
}

fn shortened(name: &str) -> String {
    const LONGEST: usize = 60;
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().count() <= LONGEST {
        return name;
    }
    let start: String = name.chars().take(LONGEST).collect();
    format!("{}…", start.trim_end())
}

/// The records that are drawn.
fn things(document: &Document, nodes: &[Node]) -> HashMap<RecordId, Thing> {
    let record = |part: &Part| -> Option<RecordId> {
        Some(match part {
            Part::Phase { phase } => (*phase).into(),
            Part::Step { step } => (*step).into(),
            Part::Lane { lane } => (*lane).into(),
            Part::Card { card, .. } | Part::Note { card, .. } => (*card).into(),
            Part::Feeling { feeling, .. } => (*feeling).into(),
            Part::Divider { divider } => (*divider).into(),
            Part::Box {
                place: Place::Section { section },
            } => (*section).into(),
            _ => return None,
        })
    };
    let named = nodes.iter().filter_map(|node| {
        let id = record(&node.part)?;
        // Of a card its words are enough: what else is known of it is said where it stands.
        let words = match document.record(id) {
            Some(Record::Card(card)) if !card.text.trim().is_empty() => &card.text,
            _ => &node.name,
        };
        Some((id, Thing::new(node.bounds, words)))
    });
    named.collect()
}

/// Where a place lies; never left of the paper or above it.
fn at(frame: &Frame, place: &NotePlace) -> Option<Point> {
    let (mut left, mut top) = (0.0, 0.0);
    if place.column.is_some() || place.row.is_some() {
        let Frame::Grid(grid) = frame else {
            return None;
        };
        if let Some(step) = place.column {
            left = grid.columns.iter().find(|it| it.step == step)?.x;
        }
        if let Some(lane) = place.row {
            top = grid.rows.iter().find(|it| it.lane == lane)?.y;
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a few thousand pixels")]
    let (x, y) = (place.x as f32, place.y as f32);
    Some(Point {
        x: (left + x).max(0.0),
        y: (top + y).max(0.0),
    })
}

fn framed(sheet: &mut Sheet<'_>, note: &FreeNote, frame: &NoteFrame, corner: Point) -> Node {
    let size = (f32::from(frame.width), f32::from(frame.height));
    let bounds = Rect::new(corner.x, corner.y, size.0, size.1);
    let (bounds, marks) = match &note.form {
        NoteForm::Picture { picture, .. } => fit(picture, bounds),
        NoteForm::Text { .. } => text(sheet, note, bounds),
        NoteForm::Sticky { .. } | NoteForm::Arrow { .. } => sticky(sheet, note, bounds),
    };
    let kind = sheet.words.say(vocabulary::free_note(&note.form));
    let said = match &note.form {
        NoteForm::Picture { picture, .. } => picture.alt.trim(),
        _ => note.text.trim(),
    };
    let name = if said.is_empty() {
        kind.to_string()
    } else {
        format!("{kind}: {said}")
    };
    let (id, part) = identity(note, None);
    node(id, part, bounds, name, marks)
}

fn identity(note: &FreeNote, curve: Option<[Point; 4]>) -> (String, Part) {
    let part = Part::FreeNote {
        note: note.id,
        curve,
    };
    (format!("freeNote/{}", note.id), part)
}

/// A text on its own paper, with a little shade below it.
fn sticky(sheet: &mut Sheet<'_>, note: &FreeNote, mut bounds: Rect) -> (Rect, Vec<Mark>) {
    let ink = sheet.theme.note(note.colour);
    let words = sheet.set(&note.text, Theme::LEAD, bounds.width - 2.0 * PADDING.0);
    bounds.height = bounds.height.max((words.height + 2.0 * PADDING.1).ceil());
    let shade = Rect::new(
        bounds.x + 1.0,
        bounds.y + 2.0,
        bounds.width - 2.0,
        bounds.height,
    );
    let mut marks = vec![
        plate(shade, 3.0, Some(sheet.theme.ink.faded(0.12)), None),
        plate(
            bounds.grown(-0.5),
            2.0,
            Some(ink.paper),
            Some(Stroke::solid(ink.edge, 1.0)),
        ),
    ];
    if !note.text.trim().is_empty() {
        let (x, y) = (bounds.x + PADDING.0, bounds.y + PADDING.1);
        marks.push(Mark::Text(words.place(x, y, ink.text)));
    }
    (bounds, marks)
}

fn text(sheet: &mut Sheet<'_>, note: &FreeNote, mut bounds: Rect) -> (Rect, Vec<Mark>) {
    let words = sheet.set(&note.text, Theme::LEAD, bounds.width);
    bounds.height = bounds.height.max(words.height.ceil());
    let mut marks = Vec::new();
    if !note.text.trim().is_empty() {
        let colour = colour(sheet.theme, note.colour);
        marks.push(Mark::Text(words.place(bounds.x, bounds.y, colour)));
    }
    (bounds, marks)
}

/// The ink of a text or an arrow.
fn colour(theme: &Theme, colour: CardColour) -> Colour {
    theme.note(colour).ink
}

/// A picture keeps its shape.
fn fit(picture: &document::Picture, frame: Rect) -> (Rect, Vec<Mark>) {
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    let (wide, high) = (picture.width.max(1) as f32, picture.height.max(1) as f32);
    let scale = (frame.width / wide).min(frame.height / high);
    let (width, height) = ((wide * scale).max(1.0), (high * scale).max(1.0));
    let rect = Rect::new(frame.x, frame.y, width, height);
    let mark = Mark::Picture(Picture {
        image: picture.image.clone(),
        rect,
        radius: 2.0,
        alt: (!picture.decorative && !picture.alt.trim().is_empty()).then(|| picture.alt.clone()),
    });
    (rect, vec![mark])
}
