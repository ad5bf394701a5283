use super::ink;
use super::strip::Strips;
use crate::scene::{Rect, Run, Text};
use vello_cpu::Glyph;

impl Strips<'_> {
    pub(super) fn text(&mut self, text: &Text, window: &Rect) {
        for run in text.lines.iter().flat_map(|line| &line.runs) {
            // No glyph reaches further than twice its em from the baseline.
            let reach = 2.0 * run.size;
            if run.y + reach > window.y && run.y - reach < window.bottom() {
                self.run(run);
            }
        }
    }

    fn run(&mut self, run: &Run) {
        let Some(face) = self.scene.faces.get(usize::from(run.face.0)) else {
            return;
        };
        let glyphs = run.glyphs.iter().map(|glyph| Glyph {
            id: glyph.id,
            x: run.x + glyph.x,
            y: run.y + glyph.y,
        });
        self.context.set_paint(ink::colour(run.colour));
        let painted = self
            .context
            .glyph_run(&mut self.resources, &face.font)
            .font_size(run.size)
            .normalized_coords(&face.coords)
            .hint(false)
            .fill_glyphs(glyphs);
        if let Err(error) = painted {
            self.skipped_glyphs += error.skipped_count;
        }
    }
}
