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
    let lines = layout
        .lines()
        .map(|line| {
            let mut runs = Vec::new();
            for item in line.items() {
                let PositionedLayoutItem::GlyphRun(glyphs) = item else {
                    continue;
                };
                let run = glyphs.run();
                let Some((range, glyphs_of_run, width)) = shaped(run, text, &mut missing) else {
                    continue;
                };
                let coords = run.normalized_coords().iter().map(|coord| coord.to_bits());
                runs.push(Run {
                    text: text[range].to_owned(),
                    face: faces.number(run.font(), coords, &run.synthesis()),
                    size: run.font_size(),
                    x: glyphs.offset(),
                    y: glyphs.baseline(),
                    width,
                    colour: Colour::hex(0),
                    rtl: run.is_rtl(),
                    glyphs: glyphs_of_run,
                });
            }
            Line { runs }
        })
        .collect();
    Paragraph {
        text: text.to_owned(),
        width: layout.width(),
        height: layout.height(),
        baseline: layout.first_baseline().unwrap_or_default(),
        lines,
        missing: missing.into_iter().collect(),
    }
}

/// The characters of a layout that no font has.
pub(super) fn missing(layout: &Layout<()>, text: &str) -> BTreeSet<char> {
    let mut missing = BTreeSet::new();
    for run in layout
        .lines()
        .flat_map(|line| line.runs().collect::<Vec<_>>())
    {
        shaped(&run, text, &mut missing);
    }
    missing
}

/// A run's bytes in the text, its glyphs from left to right and its width, without its line end.
fn shaped(
    run: &parley::Run<'_, ()>,
    text: &str,
    missing: &mut BTreeSet<char>,
) -> Option<(Range<usize>, Arc<[Glyph]>, f32)> {
    // Clusters in reading order; what a ligature swallowed joins the cluster it begins with.
    let mut clusters: Vec<(Range<usize>, Vec<parley::Glyph>)> = Vec::new();
    for cluster in run.clusters() {
        let range = cluster.text_range();
        if text[range.clone()].starts_with('\n') {
            continue;
        }
        match clusters.last_mut() {
            Some((whole, _)) if cluster.is_ligature_continuation() => whole.end = range.end,
            _ => clusters.push((range, cluster.glyphs().collect())),
        }
    }
    let start = clusters.first()?.0.start;
    let end = clusters.last()?.0.end;
    if run.is_rtl() {
        clusters.reverse();
    }
    let mut pen = 0.0;
    let mut glyphs = Vec::with_capacity(clusters.len());
    for (range, shaped) in clusters {
        if shaped.iter().any(|glyph| glyph.id == 0) {
            missing.extend(text[range.clone()].chars().filter(|c| !is_invisible(*c)));
        }
        let bytes = range.start - start..range.end - start;
        for glyph in shaped {
            glyphs.push(Glyph {
                id: glyph.id,
                x: pen + glyph.x,
                y: glyph.y,
                advance: glyph.advance,
                bytes: bytes.clone(),
            });
            pen += glyph.advance;
        }
    }
    Some((start..end, glyphs.into(), pen))
}
