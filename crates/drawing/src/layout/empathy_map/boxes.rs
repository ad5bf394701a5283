use super::super::block::{node, plate};
use super::super::cast::Cast;
use super::super::sheet::Sheet;
use super::super::vocabulary;
use super::notes::Notes;
use crate::scene::{Area, Colour, Mark, Part, Rect, Stroke};
use crate::text::{Align, Paragraph, TextStyle};
use crate::theme::Theme;
use document::{BoxKind, Document, Place};
use std::sync::Arc;

/// From a box's edge to what it holds.
pub(super) const PADDING: f32 = 18.0;
/// The lowest body of a box: a question fits while it is empty.
const LEAST_BODY: f32 = 68.0;
const NAME: TextStyle = TextStyle::new(16.0, 600);
const SMALL_NAME: TextStyle = TextStyle::new(13.5, 700);
const LEAD: TextStyle = TextStyle::new(13.0, 400);
const NUMBER: TextStyle = TextStyle {
    line_height: 1.0,
    ..TextStyle::new(13.0, 700)
};
const BADGE: f32 = 24.0;
const BELOW_HEAD: f32 = 11.0;

/// How a box is drawn.
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// The ground and edge; none in a box that is a part of another.
    pub(super) ground: Option<(Colour, Option<Stroke>)>,
    /// Stands in front of the name.
    pub(super) number: Option<u32>,
    /// The name's colour, where it has one of its own.
    pub(super) ink: Option<Colour>,
    /// Room at the left of the head, taken by something else.
    pub(super) indent: f32,
    /// The least height of the head.
    pub(super) head: f32,
    /// The least height of the body.
    pub(super) body: f32,
    /// Room below the body, taken by something else.
    pub(super) below: f32,
}

impl Look {
    /// A box of its own, on this ground.
    pub(super) const fn on(ground: Colour) -> Self {
        Self {
            ground: Some((ground, None)),
            number: None,
            ink: None,
            indent: 0.0,
            head: BADGE,
            body: LEAST_BODY,
            below: PADDING,
        }
    }

    /// A part of another box, without padding.
    pub(super) const fn inside(ink: Colour) -> Self {
        Self {
            ground: None,
            number: None,
            ink: Some(ink),
            indent: 0.0,
            head: 0.0,
            body: LEAST_BODY,
            below: 0.0,
        }
    }

    const fn padding(&self) -> f32 {
        if self.ground.is_some() { PADDING } else { 0.0 }
    }
}

/// A box with what it holds, measured.
pub(super) struct Filled {
    role: BoxKind,
    name: String,
    lead: String,
    question: String,
    head: [Arc<Paragraph>; 2],
    /// Whether the words beside the name stand beside it, or below.
    beside: bool,
    head_height: f32,
    /// From the head's top to its words.
    head_offset: f32,
    pub(super) notes: Notes,
    look: Look,
    /// The height that it needs.
    pub(super) height: f32,
}

impl Filled {
    /// Measures a box of this width.
    pub(super) fn new(
        sheet: &mut Sheet<'_>,
        document: &Document,
        cast: &Cast<'_>,
        role: BoxKind,
        look: Look,
        width: f32,
    ) -> Self {
        let key = vocabulary::empathy_box(role);
        let name = sheet.words.say(key).to_string();
        let lead = sheet.words.tell(&format!("{key}-lead"), &[]);
        let question = sheet.words.tell(&format!("{key}-question"), &[]);
        let inner = width - 2.0 * look.padding();
        let room = inner - look.indent - number_width(&look);
        let (name_style, gap) = if look.ink.is_some() {
            (SMALL_NAME, 8.0)
        } else {
            (NAME, 9.0)
        };
        let name_set = sheet.set_snug(&name, name_style, room);
        let mut lead_set = sheet.set_line(&lead, LEAD);
        let beside = name_set.width + gap + lead_set.width <= room;
        let own = if beside {
            name_set.height
        } else {
            lead_set = sheet.set_snug(&lead, LEAD, room);
            name_set.height + lead_set.height
        };
        // Heads in a row begin at one height; one beside a face stands at its middle.
        let faced = look.head > BADGE;
        let line = if faced {
            own
        } else {
            name_style.size * name_style.line_height
        };
        let head_offset = (look.head - line).max(0.0) / 2.0;
        let head_height = (head_offset + own).max(look.head);
        let notes = Notes::new(sheet, document, cast, role, inner);
        let body = notes.height.max(look.body);
        Self {
            role,
            name,
            lead,
            question,
            head: [name_set, lead_set],
            beside,
            head_height,
            head_offset,
            notes,
            height: look.padding() + head_height + BELOW_HEAD + body + look.below,
            look,
        }
    }

    /// Gives boxes that stand beside each other heads of one height.
    pub(super) fn level(row: &mut [&mut Self]) {
        let head = row
            .iter()
            .fold(0.0_f32, |most, it| most.max(it.head_height));
        for filled in row {
            filled.height += head - filled.head_height;
            filled.head_height = head;
        }
    }

    /// Where the body begins, from the box's top.
    pub(super) fn body_top(&self) -> f32 {
        self.look.padding() + self.head_height + BELOW_HEAD
    }

    /// Draws the box in these bounds, with its frame around `frame`.
    pub(super) fn draw(self, sheet: &mut Sheet<'_>, bounds: Rect, frame: Rect) -> Area {
        let padding = self.look.padding();
        let mut marks = Vec::with_capacity(5);
        if let Some((fill, stroke)) = self.look.ground {
            let half = stroke.map_or(0.0, |stroke| stroke.width / 2.0);
            marks.push(plate(frame.grown(-half), 14.0, Some(fill), stroke));
        }
        let (x, y) = (bounds.x + padding + self.look.indent, bounds.y + padding);
        self.draw_head(sheet, &mut marks, (x, y));
        let place = Place::Box { role: self.role };
        let id = format!("box/{}", key(self.role));
        let name = format!("{}; {}", self.name, self.lead);
        sheet
            .nodes
            .push(node(id, Part::Box { place }, bounds, name, marks));

        let top = bounds.y + self.body_top();
        let body = Rect::new(
            bounds.x + padding,
            top,
            bounds.width - 2.0 * padding,
            bounds.bottom() - self.look.below - top,
        );
        let flow = self.notes.flow;
        self.notes.draw(sheet, self.role, (body.x, body.y));
        Area {
            place,
            name: self.name,
            question: self.question,
            bounds,
            body,
            flow,
        }
    }

    fn draw_head(&self, sheet: &mut Sheet<'_>, marks: &mut Vec<Mark>, (left, top): (f32, f32)) {
        let [name, lead] = &self.head;
        let y = top + self.head_offset;
        if let Some(number) = self.look.number {
            let middle = y + NAME.size * NAME.line_height / 2.0;
            let rect = Rect::new(left, middle - BADGE / 2.0, BADGE, BADGE);
            marks.push(plate(rect, BADGE / 2.0, Some(sheet.theme.ink), None));
            let style = NUMBER.aligned(Align::Start);
            let digit = sheet.set_line(&number.to_string(), style);
            let x = rect.x + (BADGE - digit.width) / 2.0;
            let y = rect.y + (BADGE - digit.height) / 2.0;
            marks.push(Mark::Text(digit.place(x, y, sheet.theme.on_dark)));
        }
        let x = left + number_width(&self.look);
        let ink = self.look.ink.unwrap_or(sheet.theme.ink);
        marks.push(Mark::Text(name.place(x, y, ink)));
        let faint = sheet.theme.faint;
        let lead = if self.beside {
            let gap = if self.look.ink.is_some() { 8.0 } else { 9.0 };
            lead.place(
                x + name.width + gap,
                y + name.baseline - lead.baseline,
                faint,
            )
        } else {
            lead.place(x, y + name.height, faint)
        };
        marks.push(Mark::Text(lead));
    }
}

/// The room that a number takes in front of a name.
fn number_width(look: &Look) -> f32 {
    if look.number.is_some() {
        BADGE + 9.0
    } else {
        0.0
    }
}

/// A box's name as ids tell it.
const fn key(role: BoxKind) -> &'static str {
    match role {
        BoxKind::Who => "who",
        BoxKind::NeedToDo => "needToDo",
        BoxKind::See => "see",
        BoxKind::Say => "say",
        BoxKind::Do => "do",
        BoxKind::Hear => "hear",
        BoxKind::ThinkAndFeel => "thinkAndFeel",
        BoxKind::Pain => "pain",
        BoxKind::Gain => "gain",
        BoxKind::Think => "think",
        BoxKind::Feel => "feel",
    }
}

/// A box at its place on the plan.
pub(super) struct Placed {
    pub(super) filled: Filled,
    pub(super) bounds: Rect,
    /// What its frame goes around, where that is more than itself.
    pub(super) frame: Rect,
}

/// Something that stands among the boxes.
pub(super) enum Among {
    /// The persona's face.
    Face(Rect),
    /// A heading over boxes that the variant does not show by itself.
    Heading(Rect),
}

/// All boxes at their places, from their own top left.
pub(super) struct Plan {
    pub(super) width: f32,
    pub(super) height: f32,
    /// In reading order.
    pub(super) boxes: Vec<Placed>,
    pub(super) among: Vec<Among>,
}

impl Plan {
    /// Draws the boxes with their top left at this place, and says where they end.
    pub(super) fn draw(
        self,
        sheet: &mut Sheet<'_>,
        cast: &Cast<'_>,
        (left, top): (f32, f32),
    ) -> (Vec<Area>, f32) {
        let moved = |rect: Rect| Rect::new(rect.x + left, rect.y + top, rect.width, rect.height);
        let mut areas = Vec::with_capacity(self.boxes.len());
        for placed in self.boxes {
            let (bounds, frame) = (moved(placed.bounds), moved(placed.frame));
            areas.push(placed.filled.draw(sheet, bounds, frame));
        }
        for among in self.among {
            match among {
                Among::Face(rect) => draw_face(sheet, cast, moved(rect)),
                Among::Heading(rect) => draw_heading(sheet, moved(rect)),
            }
        }
        (areas, top + self.height)
    }
}

fn draw_face(sheet: &mut Sheet<'_>, cast: &Cast<'_>, rect: Rect) {
    const RING: f32 = 6.0;
    let Some(actor) = cast.actors.first() else {
        return;
    };
    let ring = rect.grown(RING);
    let mut marks = vec![plate(ring, ring.width / 2.0, Some(sheet.theme.paper), None)];
    marks.extend(actor.portrait(sheet, rect));
    let part = Part::Persona { persona: actor.id };
    let (id, name) = (format!("persona/{}", actor.id), actor.name.clone());
    sheet.nodes.push(node(id, part, rect, name, marks));
}

fn draw_heading(sheet: &mut Sheet<'_>, rect: Rect) {
    let word = sheet.words.say("boxes-besides").to_string();
    let set = sheet.set_snug(&word, Theme::LABEL, rect.width);
    let mark = Mark::Text(set.place(rect.x, rect.y, sheet.theme.second_ink));
    let bounds = Rect::new(rect.x, rect.y, set.width.ceil(), set.height);
    let id = "boxes/besides".to_owned();
    sheet
        .nodes
        .push(node(id, Part::Decoration, bounds, word, vec![mark]));
}
