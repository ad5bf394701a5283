//! An empathy map: a header, and notes in boxes.

mod boxes;
mod canvas;
mod header;
mod notes;
mod quadrants;

use super::cast::Cast;
use super::heading::evidence;
use super::legend;
use super::sheet::Sheet;
use super::{Drawn, Surroundings};
use crate::scene::{Frame, Size};
use document::{Document, EmpathyMap, EmpathyVariant};
use words::Value;

/// The paper around everything, beside and above.
const MARGIN: (f32, f32) = (44.0, 36.0);
/// The room between two boxes.
const BETWEEN: f32 = 16.0;

/// Draws an empathy map.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    document: &Document,
    map: &EmpathyMap,
    surroundings: &Surroundings<'_>,
) -> Drawn {
    let cast = Cast::new(sheet, map.persona.as_slice(), surroundings);
    let (left, top) = MARGIN;
    // The boxes say how wide the sheet is, and are moved below the header when its height is known.
    let plan = match map.variant {
        EmpathyVariant::Canvas => canvas::plan(sheet, document, &cast),
        EmpathyVariant::Quadrants => quadrants::plan(sheet, document, &cast),
    };
    let right = left + plan.width;
    let header = header::draw(sheet, document, map, &cast, (left, right), top);
    let (boxes, bottom) = plan.draw(sheet, &cast, (left, header + 24.0));
    let samples = legend::basis(sheet);
    let count = legend::count(sheet, document).unwrap_or_default();
    let bottom = legend::draw(sheet, samples, count, (left, right), bottom + 20.0);

    let title = title(sheet, map);
    Drawn {
        size: Size {
            width: (right + MARGIN.0).ceil(),
            height: (bottom + MARGIN.1).ceil(),
        },
        description: describe(sheet, document, &cast, &title),
        title,
        frame: Frame::Boxes { boxes },
    }
}

fn title(sheet: &mut Sheet<'_>, map: &EmpathyMap) -> String {
    match map.situation.trim() {
        "" => sheet.words.say("untitled-empathy-map").to_string(),
        situation => situation.to_owned(),
    }
}

/// What the picture shows, for who cannot see it.
fn describe(sheet: &mut Sheet<'_>, document: &Document, cast: &Cast<'_>, title: &str) -> String {
    let kind = sheet.words.say("kind-empathy-map");
    let values = [("kind", Value::Text(&kind)), ("title", Value::Text(title))];
    let mut sentences = vec![sheet.words.tell("describe-document", &values)];
    if let Some(actor) = cast.actors.first() {
        let names = [("names", Value::Text(&actor.name))];
        sentences.push(sheet.words.tell("describe-personas", &names));
    }
    let notes = u32::try_from(document.cards().count()).unwrap_or(u32::MAX);
    let notes = sheet.words.count("describe-notes", "count", notes);
    sentences.push(notes.to_string());
    if let Some(evidence) = evidence(sheet, document) {
        sentences.push(format!("{evidence}."));
    }
    sentences.join(" ")
}
