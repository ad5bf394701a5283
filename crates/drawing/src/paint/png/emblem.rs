use crate::paint::PaintError;
use crate::scene::FontFace;
use vello_cpu::{Glyph, Pixmap, RenderContext, Resources};

/// A glyph that has colours of its own, as an emoji, painted small. Lengths are in ems; the
/// glyph's origin is at 0, 0 and y points down.
pub(in crate::paint) struct Emblem {
    /// The picture, square.
    pub(in crate::paint) png: Vec<u8>,
    /// The left edge.
    pub(in crate::paint) left: f32,
    /// The upper edge.
    pub(in crate::paint) top: f32,
    /// The width and height.
    pub(in crate::paint) side: f32,
}

const EM: f32 = 128.0;
const SIDE: u16 = 192;
const LEFT: f32 = 16.0;
const TOP: f32 = 144.0;

/// Paints a glyph; none where it leaves no mark.
pub(in crate::paint) fn emblem(face: &FontFace, glyph: u32) -> Result<Option<Emblem>, PaintError> {
    let mut context = RenderContext::new(SIDE, SIDE);
    let mut resources = Resources::new();
    let glyph = Glyph {
        id: glyph,
        x: LEFT,
        y: TOP,
    };
    let painted = context
        .glyph_run(&mut resources, &face.font)
        .font_size(EM)
        .normalized_coords(&face.coords)
        .hint(false)
        .fill_glyphs(std::iter::once(glyph));
    context.flush();
    let mut pixmap = Pixmap::new(SIDE, SIDE);
    context.render(&mut pixmap, &mut resources);
    if painted.is_err() || pixmap.data().iter().all(|pixel| pixel.a == 0) {
        return Ok(None);
    }
    pixmap.recompute_may_have_transparency();
    let png = pixmap.into_png().map_err(std::io::Error::from)?;
    Ok(Some(Emblem {
        png,
        left: -LEFT / EM,
        top: -TOP / EM,
        side: f32::from(SIDE) / EM,
    }))
}
