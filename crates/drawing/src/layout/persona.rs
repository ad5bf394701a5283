use super::block::node;
use super::cast::Cast;
use super::chips::{ChipLook, chip, flow};
use super::sheet::Sheet;
use super::{Drawn, Surroundings};
use crate::scene::{Frame, Mark, Part, Rect, Size};
use crate::text::TextStyle;
use crate::theme::Theme;
use document::{Persona, PersonaId};
use std::collections::BTreeMap;
use words::Value;

const MARGIN: f32 = 44.0;
const WIDTH: f32 = 400.0;
const FACE: f32 = 150.0;
const NAME: TextStyle = TextStyle::new(34.0, 700);
const QUOTE: TextStyle = TextStyle::new(22.0, 600);

/// Draws a persona's plate: the face, the name, what she says, where she comes from.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    persona: &Persona,
    surroundings: &Surroundings<'_>,
) -> Drawn {
    let alone = BTreeMap::from([(persona.id, persona.clone())]);
    let own = Surroundings {
        personas: &alone,
        titles: surroundings.titles,
    };
    let ids: [PersonaId; 1] = [persona.id];
    let cast = Cast::new(sheet, &ids, &own);
    let mut title = persona.name.clone();
    let mut bottom = MARGIN;
    if let Some(actor) = cast.actors.first() {
        title.clone_from(&actor.name);
        let mut marks = actor.portrait(sheet, Rect::new(MARGIN, MARGIN, FACE, FACE));
        let mut said = Vec::new();
        let mut y = MARGIN + FACE + 12.0;
        let quote = sheet.words.quoted(&persona.quote);
        let theme = sheet.theme;
        for (text, style, colour, gap) in [
            (actor.name.as_str(), NAME, theme.ink, 2.0),
            (&persona.situation, Theme::LEAD, theme.second_ink, 12.0),
            (&quote, QUOTE, actor.colour, 6.0),
            (&persona.quoted, Theme::META, theme.faint, 12.0),
            (&persona.background, Theme::CARD, theme.ink, 12.0),
        ] {
            let text = text.trim();
            if !text.is_empty() {
                let text = sheet.set(text, style, WIDTH);
                marks.push(Mark::Text(text.place(MARGIN, y, colour)));
                y += text.height + gap;
                said.push(text.text.clone());
            }
        }
        let facts = facts(sheet, persona);
        let look = ChipLook {
            style: Theme::CHIP,
            text: theme.ink,
            fill: Some(theme.paper),
            edge: Some(theme.strong_line),
            padding: (11.0, 4.0),
        };
        let chips = facts.iter();
        let chips = chips
            .map(|fact| chip(sheet, fact, None, look, WIDTH))
            .collect();
        let chips = flow(chips, 8.0, WIDTH);
        let height = chips.height;
        marks.extend(chips.moved(MARGIN, y).marks);
        y += height;
        said.extend(facts);
        bottom = y;
        let bounds = Rect::new(MARGIN, MARGIN, WIDTH, y - MARGIN);
        let part = Part::Persona {
            persona: persona.id,
        };
        let id = format!("persona/{}", persona.id);
        sheet
            .nodes
            .push(node(id, part, bounds, said.join("; "), marks));
    }
    let kind = sheet.words.say("kind-persona");
    Drawn {
        size: Size {
            width: WIDTH + 2.0 * MARGIN,
            height: (bottom + MARGIN).ceil(),
        },
        description: format!("{kind}: {title}."),
        title,
        frame: Frame::Boxes { boxes: Vec::new() },
    }
}

fn facts(sheet: &mut Sheet<'_>, persona: &Persona) -> Vec<String> {
    let mut facts = Vec::new();
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
