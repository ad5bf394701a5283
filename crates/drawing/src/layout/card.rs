use super::block::{Block, line, plate};
use super::cast::Cast;
use super::chips::{ChipLook, chip, flow};
use super::difference;
use super::sheet::{Sheet, glyph};
use super::statement::{Statement, state};
use crate::scene::{Colour, Mark, Picture, Rect, Stroke};
use crate::text::TextStyle;
use crate::theme::{CardInk, Theme, Tone};
use document::{Card, Difference, Document, LaneKind};

/// The room between a card's edge and its text, beside and above.
const PADDING: (f32, f32) = (9.0, 7.0);
/// The height of a card with one line of text.
pub(super) const LEAST: f32 = Theme::CARD.size * Theme::CARD.line_height + 2.0 * PADDING.1;
const ICON: f32 = 15.0;
const ICON_GAP: f32 = 6.0;
const CHIP: TextStyle = Theme::META;

/// A card as drawn, from its own top left, and what a screen reader says of it.
pub(super) struct DrawnCard {
    pub(super) block: Block,
    pub(super) name: String,
}

/// Draws a card as its kind of lane does, in the height that its text needs.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    document: &Document,
    cast: &Cast<'_>,
    card: &Card,
    kind: LaneKind,
    width: f32,
) -> DrawnCard {
    let statement = state(sheet, document, card, kind);
    let name = statement.name(sheet, card, cast);
    let tone = card.colour.map_or(Tone::of_lane(kind), Tone::of_colour);
    let ink = sheet.theme.tone(tone);

    let difference = sheet.difference(card.id);
    let mut column = Stack::new(width, PADDING);
    column.fill(sheet, card, cast, &statement, kind, ink);
    if let Some(difference) = difference {
        column.told(sheet, difference);
    }
    let height = column.bottom + PADDING.1;
    let mut marks = vec![ground(sheet.theme, card, kind, ink, width, height)];
    if let Some(difference) = difference {
        marks.push(difference::edge(sheet.theme, difference, (width, height)));
    }
    marks.append(&mut column.marks);
    let name = difference::named(sheet, difference, name);
    let block = Block {
        width,
        height,
        marks,
    };
    DrawnCard { block, name }
}

/// Draws a card as a line among others: the same content, without ground or edge.
pub(super) fn draw_line(
    sheet: &mut Sheet<'_>,
    document: &Document,
    cast: &Cast<'_>,
    card: &Card,
    kind: LaneKind,
    width: f32,
) -> DrawnCard {
    let statement = state(sheet, document, card, kind);
    let name = statement.name(sheet, card, cast);
    let tone = card.colour.map_or(Tone::Plain, Tone::of_colour);
    let ink = sheet.theme.tone(tone);
    let mut column = Stack::new(width, (0.0, 0.0));
    column.snug = true;
    column.fill(sheet, card, cast, &statement, kind, ink);
    let block = Block {
        width,
        height: column.bottom,
        marks: column.marks,
    };
    DrawnCard { block, name }
}

/// The card's ground: solid with evidence, white and dashed where it is only thought.
fn ground(
    theme: &Theme,
    card: &Card,
    kind: LaneKind,
    ink: CardInk,
    width: f32,
    height: f32,
) -> Mark {
    const RADIUS: f32 = 7.0;
    let rect = Rect::new(0.5, 0.5, width - 1.0, height - 1.0);
    let said = matches!(kind, LaneKind::Thought | LaneKind::Quote) && card.colour.is_none();
    let (fill, stroke) = if card.basis.kind.is_evidence() {
        let edge = if said {
            theme.tone(Tone::Plain).edge
        } else {
            ink.edge
        };
        (ink.fill, Stroke::solid(edge, 1.0))
    } else {
        let dashed = Stroke {
            colour: ink.dashes,
            width: 1.0,
            dash: Some([4.0, 3.0]),
        };
        (theme.paper, dashed)
    };
    plate(rect, RADIUS, Some(fill), Some(stroke))
}

/// A card's content, from top to bottom.
struct Stack {
    marks: Vec<Mark>,
    left: f32,
    top: f32,
    width: f32,
    /// The lower edge of what was put in so far.
    bottom: f32,
    /// Whether the text begins at the left whichever way it reads, beside a mark that stands there.
    snug: bool,
}

impl Stack {
    fn new(card_width: f32, (aside, above): (f32, f32)) -> Self {
        Self {
            marks: Vec::with_capacity(6),
            left: aside,
            top: above,
            width: card_width - 2.0 * aside,
            bottom: above,
            snug: false,
        }
    }

    fn fill(
        &mut self,
        sheet: &mut Sheet<'_>,
        card: &Card,
        cast: &Cast<'_>,
        statement: &Statement<'_>,
        kind: LaneKind,
        ink: CardInk,
    ) {
        if let Some(picture) = &card.picture {
            self.picture(picture, kind);
        }
        self.figure(sheet, statement, ink);
        self.text(sheet, statement, kind, ink);
        self.help(sheet, statement.help, ink);
        self.chips(sheet, statement, ink);
        self.meta(sheet, statement, ink);
        self.foot(sheet, card, cast, ink);
    }

    /// Says at the head of what was put in what became of it, and strikes it where it goes.
    fn told(&mut self, sheet: &mut Sheet<'_>, difference: Difference) {
        const BELOW: f32 = 5.0;
        if difference == Difference::Removed {
            let lines = difference::struck(sheet.theme, &self.marks);
            self.marks.extend(lines);
        }
        let sign = difference::sign(sheet, difference, self.width);
        let down = sign.height + BELOW;
        let content = Block {
            marks: std::mem::take(&mut self.marks),
            ..Block::default()
        };
        self.marks = sign.moved(self.left, self.top).marks;
        self.marks.extend(content.moved(0.0, down).marks);
        self.bottom += down;
    }

    /// Room above what comes next, unless it comes first.
    fn gap(&mut self, gap: f32) {
        if self.bottom > self.top {
            self.bottom += gap;
        }
    }

    /// A picture keeps its shape; one that is too high is cut to its middle.
    fn picture(&mut self, picture: &document::Picture, kind: LaneKind) {
        const HIGHEST: f32 = 360.0;
        #[expect(clippy::cast_precision_loss, reason = "pixels")]
        let (wide, high) = (picture.width.max(1) as f32, picture.height.max(1) as f32);
        let storyboard = kind == LaneKind::Storyboard;
        let width = if storyboard {
            self.width
        } else {
            self.width.min(wide.max(ICON))
        };
        let most = if storyboard { 1.25 } else { 0.75 };
        let height = (width * high / wide)
            .min(self.width * most)
            .clamp(ICON, HIGHEST);
        self.marks.push(Mark::Picture(Picture {
            image: picture.image.clone(),
            rect: Rect::new(self.left, self.bottom + 1.0, width, height),
            radius: 4.0,
            alt: (!picture.decorative && !picture.alt.is_empty()).then(|| picture.alt.clone()),
        }));
        self.bottom += height + 2.0;
    }

    fn figure(&mut self, sheet: &mut Sheet<'_>, statement: &Statement<'_>, ink: CardInk) {
        let Some((figure, unit)) = &statement.figure else {
            return;
        };
        self.gap(4.0);
        let figure = sheet.set(figure, Theme::FIGURE, self.width);
        let unit = sheet.set(unit, Theme::LABEL, self.width);
        self.marks
            .push(Mark::Text(figure.place(self.left, self.bottom, ink.text)));
        let beside = figure.width + 5.0;
        if beside + unit.width <= self.width && unit.lines.len() < 2 {
            // On the figure's baseline.
            let y = self.bottom + figure.height - (figure.height - figure.baseline) - unit.baseline;
            let unit = unit.place(self.left + beside, y, ink.meta);
            self.marks.push(Mark::Text(unit));
            self.bottom += figure.height;
        } else {
            self.bottom += figure.height;
            self.put(&unit, ink.meta);
        }
    }

    fn text(
        &mut self,
        sheet: &mut Sheet<'_>,
        statement: &Statement<'_>,
        kind: LaneKind,
        ink: CardInk,
    ) {
        let silent = statement.text.is_empty() && statement.icons.is_empty();
        if silent && (self.bottom > self.top || !statement.chips.is_empty()) {
            return;
        }
        self.gap(4.0);
        let line = Theme::CARD.size * Theme::CARD.line_height;
        let mut left = self.left;
        for name in &statement.icons {
            let rect = Rect::new(left, self.bottom + (line - ICON) / 2.0, ICON, ICON);
            let contact = kind == LaneKind::Touchpoint;
            let colour = if contact { sheet.theme.link } else { ink.text };
            self.marks.extend(glyph(name, rect, colour));
            left += ICON + ICON_GAP;
        }
        let width = self.left + self.width - left;
        let text = if self.snug {
            sheet.set_snug(&statement.text, Theme::CARD, width)
        } else {
            sheet.set(&statement.text, Theme::CARD, width)
        };
        let colour = match kind {
            LaneKind::Thought | LaneKind::Quote if ink.text == sheet.theme.ink => {
                sheet.theme.second_ink
            }
            _ => ink.text,
        };
        if !statement.text.is_empty() {
            self.marks
                .push(Mark::Text(text.place(left, self.bottom, colour)));
        }
        self.bottom += text.height;
    }

    fn help(&mut self, sheet: &mut Sheet<'_>, help: &str, ink: CardInk) {
        if help.is_empty() {
            return;
        }
        self.gap(6.0);
        let right = self.left + self.width;
        let rule = Stroke::solid(ink.edge, 1.0);
        self.marks
            .push(line((self.left, self.bottom), (right, self.bottom), rule));
        self.bottom += 5.0;
        let green = sheet.theme.tone(Tone::Gain).text;
        let indent = ICON + ICON_GAP;
        let heading = sheet.words.say("rule-help");
        let heading = sheet.set(&heading, Theme::CHIP, self.width - indent);
        let rect = Rect::new(self.left, self.bottom, ICON, ICON);
        self.marks.extend(glyph("hand-heart", rect, green));
        self.marks.push(Mark::Text(heading.place(
            self.left + indent,
            self.bottom,
            green,
        )));
        self.bottom += heading.height.max(ICON) + 1.0;
        let help = sheet.set(help, Theme::CARD, self.width);
        self.put(&help, ink.text);
    }

    fn chips(&mut self, sheet: &mut Sheet<'_>, statement: &Statement<'_>, ink: CardInk) {
        if statement.chips.is_empty() {
            return;
        }
        self.gap(5.0);
        let look = ChipLook {
            style: CHIP,
            text: sheet.theme.link,
            fill: Some(sheet.theme.paper),
            edge: Some(ink.edge),
            padding: (7.0, 2.0),
        };
        let chips = statement.chips.iter();
        let chips = chips.map(|(icon, word)| chip(sheet, word, Some(icon), look, self.width));
        let chips = chips.collect();
        self.put_block(flow(chips, 4.0, self.width));
    }

    /// Scores and how it is known: on one line where they fit, else each from a line of its own.
    fn meta(&mut self, sheet: &mut Sheet<'_>, statement: &Statement<'_>, ink: CardInk) {
        const POINT: &str = " · ";
        let mut lines = vec![statement.meta.join(POINT), statement.basis.join(POINT)];
        lines.retain(|line| !line.is_empty());
        if lines.len() > 1 {
            let together = lines.join(POINT);
            if sheet.set_line(&together, Theme::META).width <= self.width {
                lines = vec![together];
            }
        }
        if !lines.is_empty() {
            self.gap(2.0);
        }
        for line in lines {
            let line = sheet.set(&line, Theme::META, self.width);
            self.put(&line, ink.meta);
        }
    }

    /// The tags, and whose the card is where there are several personas.
    fn foot(&mut self, sheet: &mut Sheet<'_>, card: &Card, cast: &Cast<'_>, ink: CardInk) {
        const MARKER: f32 = 20.0;
        let look = ChipLook {
            style: CHIP,
            text: ink.meta,
            fill: None,
            edge: Some(ink.edge),
            padding: (7.0, 2.0),
        };
        let mut blocks = Vec::new();
        for tag in card.tags.iter().filter(|tag| !tag.trim().is_empty()) {
            blocks.push(chip(sheet, tag.trim(), None, look, self.width));
        }
        if cast.actors.len() > 1 {
            for actor in card.personas.iter().filter_map(|id| cast.actor(*id)) {
                blocks.push(Block {
                    width: MARKER,
                    height: MARKER,
                    marks: actor.badge(sheet, Rect::new(0.0, 0.0, MARKER, MARKER)),
                });
            }
        }
        if !blocks.is_empty() {
            self.gap(5.0);
            self.put_block(flow(blocks, 4.0, self.width));
        }
    }

    fn put(&mut self, text: &crate::text::Paragraph, colour: Colour) {
        self.marks
            .push(Mark::Text(text.place(self.left, self.bottom, colour)));
        self.bottom += text.height;
    }

    fn put_block(&mut self, block: Block) {
        let height = block.height;
        self.marks.extend(block.moved(self.left, self.bottom).marks);
        self.bottom += height;
    }
}
