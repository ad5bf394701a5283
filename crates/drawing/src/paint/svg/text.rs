use super::image::base64;
use super::{Drawing, Number, ink};
use crate::paint::PaintError;
use crate::paint::png::{Emblem, emblem};
use crate::scene::{FaceId, FontFace, Run, Text};
use skrifa::instance::{LocationRef, NormalizedCoord, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};
use std::collections::HashMap;
use std::fmt::Write as _;

/// The glyphs that were defined so far.
pub(super) struct Glyphs<'a> {
    faces: Vec<Option<Face<'a>>>,
    known: HashMap<(FaceId, u32), bool>,
}

struct Face<'a> {
    font: FontRef<'a>,
    face: &'a FontFace,
    coords: Vec<NormalizedCoord>,
    units: f32,
    is_coloured: bool,
}

impl<'a> Glyphs<'a> {
    pub(super) fn new(faces: &'a [FontFace]) -> Self {
        Self {
            faces: faces.iter().map(Face::new).collect(),
            known: HashMap::new(),
        }
    }
}

impl<'a> Face<'a> {
    fn new(face: &'a FontFace) -> Option<Self> {
        let font = FontRef::from_index(face.font.data.as_ref(), face.font.index).ok()?;
        let units = f32::from(font.head().ok()?.units_per_em());
        let coords = face.coords.iter().map(|c| NormalizedCoord::from_bits(*c));
        let is_coloured = font.colr().is_ok() || font.cbdt().is_ok() || font.sbix().is_ok();
        Some(Self {
            coords: coords.collect(),
            font,
            face,
            units,
            is_coloured,
        })
    }

    /// What draws this glyph in a square of one em; none where it leaves no mark.
    fn define(&self, glyph: u32) -> Result<Option<String>, PaintError> {
        if self.is_coloured
            && let Some(Emblem {
                png,
                left,
                top,
                side,
            }) = emblem(self.face, glyph)?
        {
            let units = self.units;
            let (x, y, side) = (left * units, top * units, side * units);
            return Ok(Some(format!(
                "<image x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" \
                 transform=\"scale(1 -1)\" xlink:href=\"data:image/png;base64,{}\"",
                base64(&png)
            )));
        }
        let mut pen = PathData(String::new());
        if let Some(outline) = self.font.outline_glyphs().get(GlyphId::new(glyph)) {
            let location = LocationRef::new(&self.coords);
            // A damaged outline leaves no mark, as in every other reader.
            let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), location), &mut pen);
        }
        let PathData(path) = pen;
        Ok((!path.is_empty()).then(|| format!("<path d=\"{path}\"")))
    }
}

impl Drawing<'_> {
    pub(super) fn text(&mut self, text: &Text) -> Result<(), PaintError> {
        for run in text.lines.iter().flat_map(|line| &line.runs) {
            self.run(run)?;
        }
        Ok(())
    }

    fn run(&mut self, run: &Run) -> Result<(), PaintError> {
        let mut uses = String::new();
        let mut units = 1.0;
        for glyph in run.glyphs.iter() {
            let Some(face) = self
                .glyphs
                .faces
                .get(usize::from(run.face.0))
                .and_then(Option::as_ref)
            else {
                continue;
            };
            units = face.units;
            let (number, id) = (run.face.0, glyph.id);
            let has_mark = match self.glyphs.known.get(&(run.face, id)) {
                Some(has_mark) => *has_mark,
                None => {
                    let definition = face.define(id)?;
                    if let Some(definition) = &definition {
                        let _ = writeln!(self.defs, "{definition} id=\"g{number}-{id}\"/>");
                    }
                    self.glyphs
                        .known
                        .insert((run.face, id), definition.is_some());
                    definition.is_some()
                }
            };
            if has_mark {
                let scale = units / run.size;
                let x = (glyph.x * scale).round();
                let y = -(glyph.y * scale).round() + 0.0;
                let _ = write!(uses, "<use xlink:href=\"#g{number}-{id}\" x=\"{x}\"");
                if y != 0.0 {
                    let _ = write!(uses, " y=\"{y}\"");
                }
                uses.push_str("/>");
            }
        }
        if !uses.is_empty() {
            let (x, y) = (Number(run.x), Number(run.y));
            let scale = run.size / units;
            let fill = ink::fill(run.colour);
            self.put(format_args!(
                "<g transform=\"matrix({scale} 0 0 -{scale} {x} {y})\"{fill}>{uses}</g>\n"
            ));
        }
        Ok(())
    }
}

/// Writes an outline as path data, in whole font units.
struct PathData(String);

impl PathData {
    fn put(&mut self, letter: char, numbers: &[f32]) {
        self.0.push(letter);
        for (index, number) in numbers.iter().enumerate() {
            let gap = if index == 0 { "" } else { " " };
            let _ = write!(self.0, "{gap}{}", number.round() + 0.0);
        }
    }
}

impl OutlinePen for PathData {
    fn move_to(&mut self, x: f32, y: f32) {
        self.put('M', &[x, y]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.put('L', &[x, y]);
    }

    fn quad_to(&mut self, x0: f32, y0: f32, x: f32, y: f32) {
        self.put('Q', &[x0, y0, x, y]);
    }

    fn curve_to(&mut self, x0: f32, y0: f32, x1: f32, y1: f32, x: f32, y: f32) {
        self.put('C', &[x0, y0, x1, y1, x, y]);
    }

    fn close(&mut self) {
        self.put('Z', &[]);
    }
}
