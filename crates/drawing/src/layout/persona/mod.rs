//! A persona: a plate that says who it is, and sections of lines.

mod bullet;
mod compact;
mod lines;
mod plate;
mod scale;
mod sections;
mod whole;

use super::cast::Cast;
use super::heading::evidence;
use super::sheet::Sheet;
use super::{Drawn, Surroundings};
use crate::scene::{Area, Frame, Size};
use document::{Document, Persona, PersonaLayout};
use std::collections::BTreeMap;
use words::Value;

/// What a way of drawing a persona found out.
struct Laid {
    size: Size,
    boxes: Vec<Area>,
}

/// Draws a persona.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    document: &Document,
    persona: &Persona,
    surroundings: &Surroundings<'_>,
) -> Drawn {
    let alone = BTreeMap::from([(persona.id, persona.clone())]);
    let own = Surroundings {
        personas: &alone,
        ..*surroundings
    };
    let cast = Cast::new(sheet, &[persona.id], &own);
    let name = cast.actors.first().map(|actor| actor.name.clone());
    let name = name.unwrap_or_default();
    let laid = match persona.layout {
        PersonaLayout::Sheet => whole::draw(sheet, document, persona, &cast, &own),
        PersonaLayout::Compact => compact::draw(sheet, document, persona, &cast, &own),
    };
    Drawn {
        size: laid.size,
        description: describe(sheet, document, persona, &name),
        title: name,
        frame: Frame::Boxes { boxes: laid.boxes },
    }
}

/// What the picture shows, for who cannot see it.
fn describe(sheet: &mut Sheet<'_>, document: &Document, persona: &Persona, name: &str) -> String {
    let kind = sheet.words.say("kind-persona");
    let values = [("kind", Value::Text(&kind)), ("title", Value::Text(name))];
    let mut sentences = vec![sheet.words.tell("describe-document", &values)];
    let situation = persona.situation.trim().trim_end_matches('.');
    if !situation.is_empty() {
        sentences.push(format!("{situation}."));
    }
    if let Some(evidence) = evidence(sheet, document) {
        sentences.push(format!("{evidence}."));
    }
    sentences.join(" ")
}
