use super::ink;
use super::page::Sheet;
use crate::scene::{FontFace, Line, Run, Text};
use krilla::geom::Point;
use krilla::surface::Location;
use krilla::text::{Font, Glyph, GlyphId, Tag};
use skrifa::{FontRef, MetadataProvider as _};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// The scene's faces as the file embeds them, each made when first used.
pub(super) struct Faces<'a> {
    faces: &'a [FontFace],
    made: Vec<Option<Option<Face>>>,
}

#[derive(Clone)]
struct Face {
    font: Font,
    space: Option<u32>,
}

impl<'a> Faces<'a> {
    pub(super) fn new(faces: &'a [FontFace]) -> Self {
        Self {
            faces,
            made: vec![None; faces.len()],
        }
    }

    fn get(&mut self, place: usize) -> Option<&Face> {
        let face = self.faces.get(place)?;
        self.made
            .get_mut(place)?
            .get_or_insert_with(|| Face::new(face))
            .as_ref()
    }
}

impl Face {
    fn new(face: &FontFace) -> Option<Self> {
        let data: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::new(face.font.data.clone());
        let axes: Vec<(Tag, f32)> = face
            .axes
            .iter()
            .map(|(tag, value)| (Tag::new(tag), *value))
            .collect();
        let font = Font::new_variable(data.into(), face.font.index, &axes)?;
        let space = FontRef::from_index(face.font.data.as_ref(), face.font.index)
            .ok()
            .and_then(|font| font.charmap().map(' '))
            .map(skrifa::GlyphId::to_u32)
            .filter(|glyph| *glyph != 0);
        Some(Self { font, space })
    }
}

impl Sheet<'_, '_> {
    pub(super) fn text(&mut self, text: &Text) {
        let mut rest = text.text.as_str();
        for line in &text.lines {
            let length = line.runs.iter().map(|run| run.text.len()).sum::<usize>();
            rest = rest.get(length..).unwrap_or_default();
            let after = rest.strip_prefix('\n');
            rest = after.unwrap_or(rest);
            // Where the text itself ends a line, a space keeps the words apart for those who
            // copy the text or listen to it.
            let last = after.and_then(|_| last_run(line));
            for (place, run) in line.runs.iter().enumerate() {
                self.run(run, last == Some(place));
            }
        }
    }

    fn run(&mut self, run: &Run, with_space: bool) {
        let Some(face) = self.faces.get(usize::from(run.face.0)) else {
            return;
        };
        let mut glyphs = Vec::with_capacity(run.glyphs.len() + 1);
        let mut pen = 0.0;
        for glyph in run.glyphs.iter() {
            // A glyph that the font lacks must not be in an accessible file.
            if glyph.id != 0 {
                glyphs.push(Placed {
                    id: glyph.id,
                    bytes: glyph.bytes.clone(),
                    advance: glyph.advance / run.size,
                    x: (glyph.x - pen) / run.size,
                    y: -glyph.y / run.size,
                });
                pen += glyph.advance;
            }
        }
        let mut text = speakable(&run.text);
        if let Some(space) = face.space.filter(|_| with_space) {
            let space = Placed {
                id: space,
                bytes: text.len()..text.len() + 1,
                advance: 0.0,
                x: 0.0,
                y: 0.0,
            };
            glyphs.insert(if run.rtl { 0 } else { glyphs.len() }, space);
            text.to_mut().push(' ');
        }
        if glyphs.is_empty() {
            return;
        }
        let font = face.font.clone();
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(ink::solid(run.colour)));
        let start = Point::from_xy(run.x, run.y);
        self.surface
            .draw_glyphs(start, &glyphs, font, &text, run.size, false);
    }
}

/// The text with the characters replaced that mean nothing outside one font, which PDF/A-2a
/// forbids; every other character keeps its place in bytes.
fn speakable(text: &str) -> Cow<'_, str> {
    let stand_in = |c: char| match c {
        '\u{E000}'..='\u{F8FF}' | '\u{FFFE}' | '\u{FFFF}' => Some("\u{FFFD}"),
        '\u{FEFF}' => Some("\u{200B}"),
        '\u{F0000}'.. => Some("\u{FFFD} "),
        _ => None,
    };
    if text.chars().all(|c| stand_in(c).is_none()) {
        return Cow::Borrowed(text);
    }
    let mut speakable = String::with_capacity(text.len());
    for c in text.chars() {
        match stand_in(c) {
            Some(other) => speakable.push_str(other),
            None => speakable.push(c),
        }
    }
    Cow::Owned(speakable)
}

/// The run that the line's last character is in, where it stands at the line's edge.
fn last_run(line: &Line) -> Option<usize> {
    match line.runs.as_slice() {
        [] => None,
        [first, .., _] if first.rtl => Some(0),
        runs => Some(runs.len() - 1),
    }
}

/// A glyph with lengths in ems.
struct Placed {
    id: u32,
    bytes: Range<usize>,
    advance: f32,
    x: f32,
    y: f32,
}

impl Glyph for Placed {
    fn glyph_id(&self) -> GlyphId {
        GlyphId::new(self.id)
    }

    fn text_range(&self) -> Range<usize> {
        self.bytes.clone()
    }

    fn x_advance(&self, size: f32) -> f32 {
        self.advance * size
    }

    fn x_offset(&self, size: f32) -> f32 {
        self.x * size
    }

    fn y_offset(&self, size: f32) -> f32 {
        self.y * size
    }

    fn y_advance(&self, _: f32) -> f32 {
        0.0
    }

    fn location(&self) -> Option<Location> {
        None
    }
}
