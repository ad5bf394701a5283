use super::super::block::{Block, node, plate};
use super::super::cast::Cast;
use super::super::chips::{ChipLook, chip, flow};
use super::super::heading::{Label, evidence};
use super::super::sheet::Sheet;
use crate::scene::{Colour, HeaderPart, Mark, Part, Rect};
use crate::text::TextStyle;
use crate::theme::Theme;
use document::{Document, Persona};
use words::Value;

const WIDTH: f32 = 400.0;
const PADDING: f32 = 32.0;
const FACE: f32 = 150.0;
const RADIUS: f32 = 16.0;
const NAME: TextStyle = TextStyle {
    line_height: 1.2,
    ..TextStyle::new(34.0, 700)
};
/// A name that would take more than two lines.
const LONG_NAME: TextStyle = TextStyle {
    line_height: 1.2,
    ..TextStyle::new(25.0, 700)
};
const QUOTE: TextStyle = TextStyle::new(22.0, 600);
const QUOTED: TextStyle = TextStyle::new(13.0, 400);

/// A part of the plate, from its own top left.
pub(super) struct Piece {
    id: &'static str,
    field: HeaderPart,
    name: String,
    block: Block,
    /// The room above it.
    above: f32,
}

impl Piece {
    /// A text; none where it is empty.
    pub(super) fn text(
        sheet: &mut Sheet<'_>,
        (id, field): (&'static str, HeaderPart),
        text: &str,
        (style, colour): (TextStyle, Colour),
        width: f32,
        above: f32,
    ) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let set = sheet.set_snug(text, style, width);
        let block = Block {
            width: set.width.ceil(),
            height: set.height,
            marks: vec![Mark::Text(set.place(0.0, 0.0, colour))],
        };
        Some(Self {
            id,
            field,
            name: text.to_owned(),
            block,
            above,
        })
    }

    /// The persona's facts as chips; none where there are none.
    pub(super) fn facts(
        sheet: &mut Sheet<'_>,
        persona: &Persona,
        width: f32,
        above: f32,
    ) -> Option<Self> {
        let theme = sheet.theme;
        let look = |text, fill, edge| ChipLook {
            style: Theme::CHIP,
            text,
            fill: Some(fill),
            edge: Some(edge),
            padding: (11.0, 4.0),
        };
        let plain = look(theme.ink, theme.paper, theme.strong_line);
        let tag = look(
            theme.second_ink,
            theme.tint(persona.colour),
            theme.strong_line,
        );
        let facts = facts(sheet, persona);
        let tags = persona.tags.iter().map(|tag| tag.trim().to_owned());
        let tags: Vec<String> = tags.filter(|tag| !tag.is_empty()).collect();
        let all = facts.iter().map(|it| (it, plain));
        let all = all.chain(tags.iter().map(|it| (it, tag)));
        let chips: Vec<Block> = all
            .map(|(text, look)| chip(sheet, text, None, look, width))
            .collect();
        let name = [facts, tags].concat().join("; ");
        (!chips.is_empty()).then(|| Self {
            id: "header/facts",
            field: HeaderPart::Facts,
            name,
            block: flow(chips, 8.0, width),
            above,
        })
    }

    /// The height with the room above it.
    pub(super) fn height(&self) -> f32 {
        self.above + self.block.height
    }

    /// Draws it below `top`, and says where it ends.
    pub(super) fn draw(self, sheet: &mut Sheet<'_>, (left, top): (f32, f32)) -> f32 {
        let y = top + self.above;
        let bounds = Rect::new(left, y, self.block.width, self.block.height);
        let marks = self.block.moved(left, y).marks;
        let part = Part::Header { field: self.field };
        let id = self.id.to_owned();
        sheet.nodes.push(node(id, part, bounds, self.name, marks));
        bounds.bottom()
    }
}

/// What the persona says, and who said that.
pub(super) fn quote(
    sheet: &mut Sheet<'_>,
    persona: &Persona,
    style: TextStyle,
    width: f32,
) -> Vec<Piece> {
    let quote = sheet.words.quoted(&persona.quote);
    let deep = sheet.theme.deep(persona.colour);
    let faint = sheet.theme.faint;
    let what = ("header/quote", HeaderPart::Quote);
    let quote = Piece::text(sheet, what, &quote, (style, deep), width, 14.0);
    let what = ("header/quoted", HeaderPart::Quoted);
    let above = if quote.is_some() { 8.0 } else { 14.0 };
    let quoted = Piece::text(sheet, what, &persona.quoted, (QUOTED, faint), width, above);
    quote.into_iter().chain(quoted).collect()
}

/// The ground of a plate.
pub(super) fn draw_ground(sheet: &mut Sheet<'_>, persona: &Persona, bounds: Rect) {
    let ground = plate(bounds, RADIUS, Some(sheet.theme.tint(persona.colour)), None);
    let (id, name) = ("plate".to_owned(), String::new());
    sheet
        .nodes
        .push(node(id, Part::Decoration, bounds, name, vec![ground]));
}

/// The face, as the persona's own part.
pub(super) fn draw_face(sheet: &mut Sheet<'_>, cast: &Cast<'_>, rect: Rect) {
    if let Some(actor) = cast.actors.first() {
        let marks = actor.portrait(sheet, rect);
        let part = Part::Persona { persona: actor.id };
        let (id, name) = (format!("persona/{}", actor.id), actor.name.clone());
        sheet.nodes.push(node(id, part, rect, name, marks));
    }
}

/// Draws what it is, how well it is known and what the filter lets through, as chips above each other, up to the right edge.
pub(super) fn draw_labels(
    sheet: &mut Sheet<'_>,
    document: &Document,
    cast: &Cast<'_>,
    (right, top): (f32, f32),
    width: f32,
) {
    let kind = sheet.words.say("kind-persona").to_string();
    let (ink, edge) = (sheet.theme.ink, sheet.theme.strong_line);
    let field = HeaderPart::Kind;
    let mut labels = vec![Label::filled(sheet, "header/kind", field, kind, ink)];
    if let Some(text) = evidence(sheet, document) {
        let field = HeaderPart::Evidence;
        labels.push(Label::open(sheet, "header/evidence", field, text, edge));
    }
    if let Some(mut label) = Label::seen(sheet, document, cast) {
        // There is no room here for more than a line.
        if sheet.set_line(&label.text, label.look.style).width > width - 2.0 * label.look.padding.0
        {
            label.text = sheet.words.say("filter-on").to_string();
        }
        labels.push(label);
    }
    let mut y = top;
    for label in labels {
        let block = chip(sheet, &label.text, None, label.look, width);
        let bounds = Rect::new(right - block.width, y, block.width, block.height);
        let marks = block.moved(bounds.x, bounds.y).marks;
        let part = Part::Header { field: label.field };
        let id = label.id.to_owned();
        sheet.nodes.push(node(id, part, bounds, label.text, marks));
        y = bounds.bottom() + 6.0;
    }
}

/// The persona's plate, measured.
pub(super) struct Plate<'a> {
    document: &'a Document,
    persona: &'a Persona,
    cast: &'a Cast<'a>,
    /// Below the face.
    upper: Vec<Piece>,
    /// At the foot of the plate.
    lower: Vec<Piece>,
    pub(super) width: f32,
    /// The height that it needs.
    pub(super) height: f32,
}

impl<'a> Plate<'a> {
    pub(super) fn new(
        sheet: &mut Sheet<'_>,
        document: &'a Document,
        persona: &'a Persona,
        cast: &'a Cast<'a>,
    ) -> Self {
        let width = WIDTH - 2.0 * PADDING;
        let (ink, second, faint) = (sheet.theme.ink, sheet.theme.second_ink, sheet.theme.faint);
        let name = cast.actors.first().map_or("", |actor| actor.name.as_str());
        let named = !persona.name.trim().is_empty();
        let name_ink = if named { ink } else { faint };
        let mut upper: Vec<Piece> = Vec::new();
        let what = ("header/title", HeaderPart::Title);
        let short = sheet.set(name, NAME, width).lines.len() <= 2;
        let style = if short { NAME } else { LONG_NAME };
        upper.extend(Piece::text(
            sheet,
            what,
            name,
            (style, name_ink),
            width,
            12.0,
        ));
        let what = ("header/scenario", HeaderPart::Scenario);
        let lead = (Theme::LEAD, second);
        upper.extend(Piece::text(
            sheet,
            what,
            &persona.situation,
            lead,
            width,
            3.0,
        ));
        upper.extend(quote(sheet, persona, QUOTE, width));
        upper.extend(Piece::facts(sheet, persona, width, 14.0));
        let mut lower = Vec::new();
        let what = ("header/background", HeaderPart::Background);
        let style = (Theme::CARD, ink);
        lower.extend(Piece::text(
            sheet,
            what,
            &persona.background,
            style,
            width,
            28.0,
        ));
        let colophon = colophon(sheet, persona);
        let what = ("header/colophon", HeaderPart::Colophon);
        let style = (Theme::META, faint);
        let above = if lower.is_empty() { 28.0 } else { 12.0 };
        lower.extend(Piece::text(sheet, what, &colophon, style, width, above));
        let high = |pieces: &[Piece]| pieces.iter().map(Piece::height).sum::<f32>();
        Self {
            document,
            persona,
            cast,
            width: WIDTH,
            height: 2.0 * PADDING + FACE + high(&upper) + high(&lower),
            upper,
            lower,
        }
    }

    /// Draws the plate over these bounds.
    pub(super) fn draw(self, sheet: &mut Sheet<'_>, bounds: Rect) {
        draw_ground(sheet, self.persona, bounds);
        let (left, mut y) = (bounds.x + PADDING, bounds.y + PADDING);
        draw_face(sheet, self.cast, Rect::new(left, y, FACE, FACE));
        let beside = WIDTH - 2.0 * PADDING - FACE - 16.0;
        draw_labels(
            sheet,
            self.document,
            self.cast,
            (bounds.right() - PADDING, y),
            beside,
        );
        y += FACE;
        for piece in self.upper {
            y = piece.draw(sheet, (left, y));
        }
        let lower: f32 = self.lower.iter().map(Piece::height).sum();
        y = bounds.bottom() - PADDING - lower;
        for piece in self.lower {
            y = piece.draw(sheet, (left, y));
        }
    }
}

/// Who keeps it, and when it was last found true.
fn colophon(sheet: &Sheet<'_>, persona: &Persona) -> String {
    let mut parts = vec![persona.owner.trim().to_owned()];
    parts.extend(persona.date.map(|date| sheet.words.date(date)));
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

fn facts(sheet: &mut Sheet<'_>, persona: &Persona) -> Vec<String> {
    let mut facts = Vec::new();
    // Most are secondary; it is the primary one that stands out.
    if persona.primary {
        facts.push(sheet.words.say("persona-primary").to_string());
    }
    facts.push(persona.segment.trim().to_owned());
    if let Some(share) = persona.share {
        let percent = [("percent", Value::Number(f64::from(share)))];
        facts.push(sheet.words.tell("persona-share", &percent));
    }
    facts.retain(|fact| !fact.is_empty());
    facts
}
