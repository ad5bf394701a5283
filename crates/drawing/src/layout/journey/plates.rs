use super::super::block::{node, plate};
use super::super::cast::{Actor, Cast};
use super::super::faded;
use super::super::sheet::Sheet;
use crate::scene::{Mark, Part, Rect, Stroke};
use crate::text::{Paragraph, TextStyle};
use crate::theme::Theme;
use std::sync::Arc;

const FACE: f32 = 56.0;
const PADDING: f32 = 10.0;
const BESIDE_FACE: f32 = 14.0;
const RIGHT: f32 = 18.0;
const GAP: f32 = 12.0;
/// The widest text on a plate.
const WIDEST_TEXT: f32 = 236.0;
const QUOTE: TextStyle = TextStyle::new(13.0, 400);

/// The personas' plates: all of one width, in rows.
pub(super) struct Plates {
    /// The width of all plates together.
    pub(super) width: f32,
    /// Whether they stand to the right of the title, or below it.
    pub(super) beside: bool,
    columns: usize,
    plate: f32,
    texts: Vec<[Option<Arc<Paragraph>>; 3]>,
}

/// Finds room for the plates in `width`, of which the title beside them needs `title`.
/// None where there are no personas.
pub(super) fn lay_out(
    sheet: &mut Sheet<'_>,
    cast: &Cast<'_>,
    width: f32,
    title: f32,
) -> Option<Plates> {
    let count = cast.actors.len();
    if count == 0 {
        return None;
    }
    let frame = PADDING + FACE + BESIDE_FACE + RIGHT;
    let widest = WIDEST_TEXT.min(width - frame).max(40.0);
    let texts: Vec<_> = cast
        .actors
        .iter()
        .map(|actor| set_texts(sheet, actor, widest))
        .collect();
    let text_width = texts
        .iter()
        .flatten()
        .flatten()
        .fold(0.0_f32, |most, text| most.max(text.width))
        .ceil();
    let plate = frame + text_width;
    let together = |columns: usize| {
        #[expect(clippy::cast_precision_loss, reason = "a handful")]
        let columns = columns as f32;
        columns * plate + (columns - 1.0) * GAP
    };
    // Beside the title at most two rows deep; below it as many in a row as there is room for.
    let fewest = count.div_ceil(2);
    let beside = (fewest..=count)
        .rev()
        .find(|columns| together(*columns) + title <= width);
    let columns = beside.unwrap_or_else(|| {
        (1..=count)
            .rev()
            .find(|columns| together(*columns) <= width)
            .unwrap_or(1)
    });
    Some(Plates {
        width: together(columns),
        beside: beside.is_some(),
        columns,
        plate,
        texts,
    })
}

/// The name, the quote, and the situation where there is no quote.
fn set_texts(sheet: &mut Sheet<'_>, actor: &Actor<'_>, width: f32) -> [Option<Arc<Paragraph>>; 3] {
    let name = sheet.set_snug(&actor.name, Theme::NAME, width);
    let quote = actor.persona.map_or("", |persona| persona.quote.trim());
    let situation = actor.persona.map_or("", |persona| persona.situation.trim());
    let quote = (!quote.is_empty()).then(|| {
        let quote = sheet.words.quoted(quote);
        sheet.set_snug(&quote, QUOTE, width)
    });
    let short = quote.is_none() && !situation.is_empty();
    let situation = short.then(|| sheet.set_snug(situation, QUOTE, width));
    [Some(name), quote, situation]
}

impl Plates {
    /// Draws the plates from this top left, and says where they end.
    pub(super) fn place(self, sheet: &mut Sheet<'_>, cast: &Cast<'_>, left: f32, top: f32) -> f32 {
        let mut y = top;
        let rows = cast.actors.chunks(self.columns);
        for (actors, texts) in rows.zip(self.texts.chunks(self.columns)) {
            let tallest = texts.iter().map(height).fold(FACE, f32::max);
            let mut x = left;
            for (actor, texts) in actors.iter().zip(texts) {
                let bounds = Rect::new(x, y, self.plate, tallest + 2.0 * PADDING);
                draw_plate(sheet, actor, texts, bounds);
                x += self.plate + GAP;
            }
            y += tallest + 2.0 * PADDING + GAP;
        }
        y - GAP
    }
}

fn height(texts: &[Option<Arc<Paragraph>>; 3]) -> f32 {
    texts.iter().flatten().map(|text| text.height).sum()
}

fn draw_plate(
    sheet: &mut Sheet<'_>,
    actor: &Actor<'_>,
    texts: &[Option<Arc<Paragraph>>; 3],
    bounds: Rect,
) {
    let theme = sheet.theme;
    let edge = Stroke::solid(theme.line, 1.0);
    let mut marks = vec![plate(
        bounds.grown(-0.5),
        12.0,
        Some(theme.paper),
        Some(edge),
    )];
    let face_y = bounds.y + (bounds.height - FACE) / 2.0;
    let face = Rect::new(bounds.x + PADDING, face_y, FACE, FACE);
    marks.extend(actor.portrait(sheet, face));
    let mut y = bounds.y + (bounds.height - height(texts)) / 2.0;
    for (text, colour) in texts
        .iter()
        .zip([theme.ink, theme.second_ink, theme.second_ink])
    {
        if let Some(text) = text {
            let x = bounds.x + PADDING + FACE + BESIDE_FACE;
            marks.push(Mark::Text(text.place(x, y, colour)));
            y += text.height;
        }
    }
    let said: Vec<&str> = texts
        .iter()
        .flatten()
        .map(|text| text.text.as_str())
        .collect();
    let part = Part::Persona { persona: actor.id };
    let id = format!("persona/{}", actor.id);
    let node = node(id, part, bounds, said.join("; "), marks);
    let passes = sheet.filter.shows_persona(Some(actor.id));
    faded::push(sheet, node, passes);
}
