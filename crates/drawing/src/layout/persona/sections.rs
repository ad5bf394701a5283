use super::super::block::{Block, line, node};
use super::super::cast::Cast;
use super::super::sheet::{Sheet, glyph};
use super::super::vocabulary;
use super::super::{Purpose, Surroundings};
use super::lines::{Line, generated, written};
use crate::icon;
use crate::scene::{Area, Colour, Flow, Mark, Part, Rect, Stroke};
use crate::text::TextStyle;
use crate::theme::Theme;
use document::{Document, Place, Section, SectionId};

const ICON: f32 = 18.0;
/// From a section's left edge to its heading and lines.
pub(super) const INDENT: f32 = 28.0;
const NAME: TextStyle = TextStyle::new(15.5, 700);
const ABOVE_HEAD: f32 = 14.0;
const BELOW_HEAD: f32 = 9.0;
const BETWEEN_LINES: f32 = 7.0;
pub(super) const BELOW: f32 = 18.0;
/// The lowest body: a line can be typed there.
const LEAST_BODY: f32 = 18.0;

/// A section with its lines, measured.
pub(super) struct Measured {
    section: SectionId,
    name: String,
    head: Block,
    /// With how far each stands below the head.
    lines: Vec<(Line, f32)>,
    flow: Flow,
    body: f32,
    width: f32,
    pub(super) height: f32,
}

/// The sections that are shown for this purpose, in order, each as wide as a column.
pub(super) fn measure(
    sheet: &mut Sheet<'_>,
    document: &Document,
    cast: &Cast<'_>,
    surroundings: &Surroundings<'_>,
    width: f32,
) -> Vec<Measured> {
    let shown = document.sections();
    let shown = shown.into_iter().filter(|section| !section.hidden);
    let measured = shown.map(|section| {
        let mut lines = written(sheet, document, cast, section, width - INDENT);
        lines.extend(generated(
            sheet,
            document,
            surroundings,
            section,
            &lines,
            width - INDENT,
        ));
        let empty_too = sheet.purpose == Purpose::Editing;
        (empty_too || !lines.is_empty())
            .then(|| Measured::new(sheet, colour(sheet, cast), section, lines, width))
    });
    measured.flatten().collect()
}

/// The colour of a persona's icons and knobs.
pub(super) fn colour(sheet: &Sheet<'_>, cast: &Cast<'_>) -> Colour {
    let persona = cast.actors.first().and_then(|actor| actor.persona);
    persona.map_or(sheet.theme.ink, |persona| sheet.theme.deep(persona.colour))
}

impl Measured {
    /// A section of these lines.
    pub(super) fn new(
        sheet: &mut Sheet<'_>,
        colour: Colour,
        section: &Section,
        lines: Vec<Line>,
        width: f32,
    ) -> Self {
        let name = match section.name.trim() {
            "" => {
                let key = vocabulary::section(section.kind);
                sheet.words.say(key).to_string()
            }
            name => name.to_owned(),
        };
        let head = head(sheet, icon::section(section.kind), &name, colour, width);
        let flow = Flow {
            columns: 1,
            width: width - INDENT,
            gap: BETWEEN_LINES,
            least: Theme::CARD.size * Theme::CARD.line_height,
        };
        let mut bottoms = Vec::new();
        let lines: Vec<(Line, f32)> = lines
            .into_iter()
            .map(|line| {
                let (_, y) = flow.next(&mut bottoms, line.block.height);
                (line, y)
            })
            .collect();
        let lowest = bottoms.into_iter().fold(0.0, f32::max);
        let body = (lowest - BETWEEN_LINES).max(LEAST_BODY);
        Self {
            section: section.id,
            name,
            height: head.height + body + BELOW,
            head,
            lines,
            flow,
            body,
            width,
        }
    }

    /// Whether one of its lines is a card, with a mark of how it is known.
    pub(super) fn holds_cards(&self) -> bool {
        self.lines.iter().any(|(line, _)| line.is_card())
    }

    /// Draws the section with its top left at this place.
    pub(super) fn draw(self, sheet: &mut Sheet<'_>, (x, y): (f32, f32)) -> Area {
        let place = Place::Section {
            section: self.section,
        };
        let bounds = Rect::new(x, y, self.width, self.height);
        let id = format!("section/{}", self.section);
        let name = self.name.clone();
        let top = y + self.head.height;
        let marks = self.head.moved(x, y).marks;
        sheet
            .nodes
            .push(node(id, Part::Box { place }, bounds, name, marks));
        for (line, down) in self.lines {
            line.draw(sheet, (x + INDENT, top + down));
        }
        Area {
            place,
            name: self.name,
            question: String::new(),
            bounds,
            body: Rect::new(x + INDENT, top, self.width - INDENT, self.body),
            flow: self.flow,
        }
    }
}

/// The rule above a section, its icon and its name.
fn head(sheet: &mut Sheet<'_>, icon: &str, name: &str, colour: Colour, width: f32) -> Block {
    let rule = Stroke::solid(sheet.theme.line, 1.0);
    let mut marks = vec![line((0.5, 0.5), (width - 0.5, 0.5), rule)];
    let set = sheet.set_snug(name, NAME, width - INDENT);
    let row = NAME.size * NAME.line_height;
    let rect = Rect::new(0.0, ABOVE_HEAD + (row - ICON) / 2.0, ICON, ICON);
    marks.extend(glyph(icon, rect, colour));
    marks.push(Mark::Text(set.place(INDENT, ABOVE_HEAD, sheet.theme.ink)));
    Block {
        width,
        height: ABOVE_HEAD + set.height.max(ICON) + BELOW_HEAD,
        marks,
    }
}
