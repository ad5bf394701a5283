//! From a broken layout to the lines of a paragraph.

use super::faces::Faces;
use super::fallback::is_invisible;
use super::paragraph::Paragraph;
use crate::scene::{Colour, Glyph, Line, Run};
use parley::{Layout, PositionedLayoutItem};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// Reads a layout whose lines were broken and aligned.
pub(super) fn read(layout: &Layout<()>, text: &str, faces: &mut Faces) -> Paragraph {
    let mut missing = BTreeSet::new();
    let lines: Vec<Line> = layout
        .lines()
        .map(|line| read_line(layout, &line, text, faces, &mut missing))
        .collect();
    let width = |line: &Line| line.runs.iter().map(|run| run.width).sum();
    Paragraph {
        text: text.to_owned(),
        width: lines.iter().map(width).fold(0.0, f32::max),
        height: layout.height(),
        baseline: layout.first_baseline().unwrap_or_default(),
        lines,
        missing: missing.into_iter().collect(),
    }
}

fn read_line(
    layout: &Layout<()>,
    line: &parley::Line<'_, ()>,
    text: &str,
    faces: &mut Faces,
    missing: &mut BTreeSet<char>,
) -> Line {
    // White space at a line's end stays in the text but takes no room, wherever the directions
    // on the line have carried it.
    let inked = text.get(line.text_range()).unwrap_or_default().trim_end();
    let ink_end = line.text_range().start + inked.len();
    let mut runs = Vec::new();
    let (mut left, mut right) = (None, 0.0);
    for item in line.items() {
        let PositionedLayoutItem::GlyphRun(glyph_run) = item else {
            continue;
        };
        let run = glyph_run.run();
        left = left.or(Some(glyph_run.offset()));
        right = glyph_run.offset() + glyph_run.advance();
        let Some((range, glyphs, width)) = shaped(run, text, ink_end, missing) else {
            continue;
        };
        let coords = run.normalized_coords().iter().map(|coord| coord.to_bits());
        runs.push(Run {
            text: text[range].to_owned(),
            face: faces.number(run.font(), coords, &run.synthesis()),
            size: run.font_size(),
            x: 0.0,
            y: glyph_run.baseline(),
            width,
            colour: Colour::hex(0),
            rtl: run.is_rtl(),
            glyphs,
        });
    }
    let mut pen = left.unwrap_or_default();
    if layout.is_rtl() {
        pen = right - runs.iter().map(|run| run.width).sum::<f32>();
    }
    for run in &mut runs {
        run.x = pen;
        pen += run.width;
    }
    Line { runs }
}

/// The characters of a layout that no font has.
pub(super) fn missing(layout: &Layout<()>, text: &str) -> BTreeSet<char> {
    let mut missing = BTreeSet::new();
    for run in layout
        .lines()
        .flat_map(|line| line.runs().collect::<Vec<_>>())
    {
        shaped(&run, text, text.len(), &mut missing);
    }
    missing
}

/// A run's bytes in the text, its glyphs from left to right and its width, without its
/// line end. What begins at `ink_end` or later takes no room.
fn shaped(
    run: &parley::Run<'_, ()>,
    text: &str,
    ink_end: usize,
    missing: &mut BTreeSet<char>,
) -> Option<(Range<usize>, Arc<[Glyph]>, f32)> {
    // In reading order at first, in bytes of the whole text.
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(run.len());
    let mut whole: Option<Range<usize>> = None;
    let mut latest = 0;
    for cluster in run.clusters() {
        let bytes = cluster.text_range();
        // An empty text is shaped as a space.
        if bytes.end > text.len() || text[bytes.clone()].starts_with('\n') {
            continue;
        }
        whole.get_or_insert(bytes.clone()).end = bytes.end;
        if cluster.is_ligature_continuation() {
            // What a ligature swallowed joins the cluster that it begins with.
            for glyph in &mut glyphs[latest..] {
                glyph.bytes.end = bytes.end;
            }
            continue;
        }
        latest = glyphs.len();
        for glyph in cluster.glyphs() {
            if glyph.id == 0 {
                missing.extend(text[bytes.clone()].chars().filter(|c| !is_invisible(*c)));
            }
            glyphs.push(Glyph {
                id: glyph.id,
                x: glyph.x,
                y: glyph.y,
                advance: if bytes.start < ink_end {
                    glyph.advance
                } else {
                    0.0
                },
                bytes: bytes.clone(),
            });
        }
    }
    let whole = whole?;
    if run.is_rtl() {
        // The glyphs of one cluster stand from left to right already.
        let clusters = glyphs.chunk_by(|a, b| a.bytes == b.bytes).rev();
        glyphs = clusters.flatten().cloned().collect();
    }
    let mut pen = 0.0;
    for glyph in &mut glyphs {
        glyph.x += pen;
        pen += glyph.advance;
        glyph.bytes = glyph.bytes.start - whole.start..glyph.bytes.end - whole.start;
    }
    Some((whole, glyphs.into(), pen))
}
