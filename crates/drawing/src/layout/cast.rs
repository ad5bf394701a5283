use super::Surroundings;
use super::block::plate;
use super::sheet::Sheet;
use crate::avatar;
use crate::scene::{Colour, Mark, Picture, Rect};
use crate::text::TextStyle;
use document::{Persona, PersonaId, Portrait};
use std::collections::HashMap;

/// The personas whom a drawing speaks of, in the order of the header.
pub(super) struct Cast<'a> {
    pub(super) actors: Vec<Actor<'a>>,
    places: HashMap<PersonaId, usize>,
}

/// One persona of the cast.
pub(super) struct Actor<'a> {
    pub(super) id: PersonaId,
    pub(super) name: String,
    pub(super) initials: String,
    pub(super) colour: Colour,
    /// None where the persona was deleted or never came along.
    pub(super) persona: Option<&'a Persona>,
}

impl<'a> Cast<'a> {
    pub(super) fn new(
        sheet: &mut Sheet<'_>,
        personas: &[PersonaId],
        surroundings: &Surroundings<'a>,
    ) -> Self {
        let mut cast = Self {
            actors: Vec::with_capacity(personas.len()),
            places: HashMap::new(),
        };
        for id in personas {
            cast.admit(sheet, *id, surroundings);
        }
        cast.tell_apart();
        cast
    }

    fn admit(&mut self, sheet: &mut Sheet<'_>, id: PersonaId, surroundings: &Surroundings<'a>) {
        if self.places.contains_key(&id) {
            return;
        }
        let persona = surroundings.personas.get(&id);
        let name = match persona {
            Some(persona) if persona.name.trim().is_empty() => {
                sheet.words.say("untitled-persona").to_string()
            }
            Some(persona) => persona.name.trim().to_owned(),
            None => sheet.words.say("unknown-persona").to_string(),
        };
        let colour = match persona {
            Some(persona) => sheet.theme.accent(persona.colour),
            None => sheet.theme.faint,
        };
        self.places.insert(id, self.actors.len());
        self.actors.push(Actor {
            id,
            initials: initials(&name),
            name,
            colour,
            persona,
        });
    }

    /// Gives those who share their initials a second letter.
    fn tell_apart(&mut self) {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for actor in &self.actors {
            *counts.entry(actor.initials.clone()).or_default() += 1;
        }
        for actor in &mut self.actors {
            if counts.get(&actor.initials).is_some_and(|count| *count > 1) {
                actor.initials = actor
                    .name
                    .chars()
                    .filter(|c| c.is_alphabetic())
                    .take(2)
                    .collect();
            }
        }
    }

    /// The persona's place in the header.
    pub(super) fn place(&self, id: PersonaId) -> Option<usize> {
        self.places.get(&id).copied()
    }

    /// The persona of this id.
    pub(super) fn actor(&self, id: PersonaId) -> Option<&Actor<'a>> {
        self.actors.get(self.place(id)?)
    }
}

impl Actor<'_> {
    /// The persona's face, round.
    pub(super) fn portrait(&self, sheet: &mut Sheet<'_>, rect: Rect) -> Vec<Mark> {
        match self.persona.map(|persona| &persona.portrait) {
            Some(Portrait::Photo { picture }) => vec![Mark::Picture(Picture {
                image: picture.image.clone(),
                rect,
                radius: rect.width / 2.0,
                alt: (!picture.decorative && !picture.alt.is_empty()).then(|| picture.alt.clone()),
            })],
            Some(Portrait::Drawn { avatar }) => {
                avatar::place(avatar, rect).unwrap_or_else(|| self.badge(sheet, rect))
            }
            Some(Portrait::Initials) | None => self.badge(sheet, rect),
        }
    }

    /// The persona's initials in a circle of her colour.
    pub(super) fn badge(&self, sheet: &mut Sheet<'_>, rect: Rect) -> Vec<Mark> {
        let mut marks = vec![plate(rect, rect.width / 2.0, Some(self.colour), None)];
        let mut style = TextStyle {
            line_height: 1.0,
            ..TextStyle::new((rect.height * 0.42).max(10.0), 700)
        };
        let mut letters = sheet.set_line(&self.initials, style);
        let widest = rect.width * 0.78;
        if letters.width > widest {
            style.size *= widest / letters.width;
            letters = sheet.set_line(&self.initials, style);
        }
        let x = rect.x + (rect.width - letters.width) / 2.0;
        let y = rect.y + (rect.height - letters.height) / 2.0;
        marks.push(Mark::Text(letters.place(x, y, sheet.theme.on_dark)));
        marks
    }
}

/// The first letters of a name's first and last word; what stands behind a comma does not count.
fn initials(name: &str) -> String {
    let name = name.split(',').next().unwrap_or_default();
    let mut letters = name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|c| c.is_alphabetic()));
    let first = letters.next();
    let last = letters.next_back();
    let both: String = first
        .into_iter()
        .chain(last)
        .flat_map(char::to_uppercase)
        .collect();
    if both.is_empty() {
        "?".to_owned()
    } else {
        both
    }
}
