use super::super::block::node;
use super::super::cast::Cast;
use super::super::heading::{Label, draw_labels, draw_title};
use super::super::sheet::Sheet;
use super::title;
use crate::scene::{HeaderPart, Mark, Part, Rect};
use crate::text::TextStyle;
use document::{Document, EmpathyMap};

const COLOPHON: TextStyle = TextStyle::new(13.0, 400);

/// Draws the header between two edges, and says where it ends.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    document: &Document,
    map: &EmpathyMap,
    cast: &Cast<'_>,
    (left, right): (f32, f32),
    top: f32,
) -> f32 {
    const BESIDE: f32 = 40.0;
    let width = right - left;
    let labels = labels(sheet, document, cast);
    let y = draw_labels(sheet, labels, (left, top), width);
    let colophon = colophon(sheet, map);
    let text = title(sheet, map);
    let untitled = map.situation.trim().is_empty();

    let line = sheet.set_line(&colophon, COLOPHON);
    let beside = line.width.ceil() <= width * 0.45;
    let room = if beside && !colophon.is_empty() {
        width - line.width.ceil() - BESIDE
    } else {
        width
    };
    let title = draw_title(sheet, &text, untitled, (left, y), room);
    if colophon.is_empty() {
        return title.bottom();
    }
    let (set, x, y) = if beside {
        // On the title's last line.
        let y = (title.bottom() - line.height - 5.0).max(title.y);
        let x = right - line.width.ceil();
        (line, x, y)
    } else {
        let set = sheet.set_snug(&colophon, COLOPHON, width);
        (set, left, title.bottom() + 5.0)
    };
    let bounds = Rect::new(x, y, set.width.ceil(), set.height);
    let mark = Mark::Text(set.place(x, y, sheet.theme.faint));
    let part = Part::Header {
        field: HeaderPart::Colophon,
    };
    let id = "header/colophon".to_owned();
    sheet
        .nodes
        .push(node(id, part, bounds, colophon, vec![mark]));
    title.bottom().max(bounds.bottom())
}

/// What it is, whom it is about, the share of notes with evidence, and what the filter lets through.
fn labels(sheet: &mut Sheet<'_>, document: &Document, cast: &Cast<'_>) -> Vec<Label> {
    let kind = sheet.words.say("kind-empathy-map").to_string();
    let ink = sheet.theme.ink;
    let field = HeaderPart::Kind;
    let mut labels = vec![Label::filled(sheet, "header/kind", field, kind, ink)];
    if let Some(actor) = cast.actors.first() {
        let (name, colour) = (actor.name.clone(), actor.colour);
        let field = HeaderPart::Persona;
        labels.push(Label::filled(sheet, "header/persona", field, name, colour));
    }
    labels.extend(Label::evidence(sheet, document));
    labels.extend(Label::seen(sheet, document, cast));
    labels
}

/// For whom it was made, by whom, when, and which version it is.
fn colophon(sheet: &mut Sheet<'_>, map: &EmpathyMap) -> String {
    let mut parts = Vec::new();
    for (key, text) in [
        ("designed-for", map.designed_for.trim()),
        ("designed-by", map.designed_by.trim()),
    ] {
        if !text.is_empty() {
            parts.push(sheet.words.fill(key, "name", text));
        }
    }
    parts.extend(map.date.map(|date| sheet.words.date(date)));
    let version = map.version.trim();
    if !version.is_empty() {
        parts.push(sheet.words.fill("version", "version", version));
    }
    parts.join(" · ")
}
