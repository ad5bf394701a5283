//! A scene as a PNG file, painted in strips so that a large map needs little memory: one thread
//! paints a strip while the other compresses the one before.

mod emblem;
mod image;
mod ink;
mod shape;
mod strip;
mod text;

pub(super) use emblem::{Emblem, emblem};

use super::{PaintError, Pictures, Watch};
use crate::scene::{Mark, Scene};
use std::io::Write;
use std::sync::mpsc;
use strip::Strips;

/// How a PNG is painted.
#[derive(Debug, Clone, PartialEq)]
pub struct PngOptions {
    /// Pixels of the file for one of the scene, from 0.5 to 4.
    pub scale: f32,
    /// Leave out the paper behind everything.
    pub transparent: bool,
    /// What compressing is for.
    pub speed: Speed,
}

/// What compressing is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speed {
    /// A small file, to keep.
    Balanced,
    /// A picture soon, for the clipboard.
    Fastest,
}

impl Default for PngOptions {
    /// Twice as fine as on screen, on paper, to keep.
    fn default() -> Self {
        Self {
            scale: 2.0,
            transparent: false,
            speed: Speed::Balanced,
        }
    }
}

/// What was painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PngReport {
    /// The file's width, in pixels.
    pub width: u32,
    /// The file's height, in pixels.
    pub height: u32,
    /// How many of the scene's nodes with marks were painted.
    pub painted: usize,
    /// How many of them lie wholly outside the scene's size.
    pub outside: usize,
    /// How many glyphs had no drawing in their font.
    pub skipped_glyphs: usize,
}

/// The most pixels along a side: 16 bits, in whole buckets of the rasteriser.
pub const LONGEST_SIDE: u16 = u16::MAX - 255;
/// The height of a strip, in pixels.
const STRIP: u16 = 256;

/// Paints a scene as a PNG file.
pub fn paint(
    scene: &Scene,
    pictures: &Pictures,
    options: &PngOptions,
    out: &mut dyn Write,
) -> Result<PngReport, PaintError> {
    paint_watched(scene, pictures, options, out, Watch::nobody())
}

/// As [`paint`], telling after every strip how far it is.
pub fn paint_watched(
    scene: &Scene,
    pictures: &Pictures,
    options: &PngOptions,
    out: &mut dyn Write,
    watch: Watch<'_>,
) -> Result<PngReport, PaintError> {
    paint_strips(scene, pictures, options, STRIP, out, watch)
}

/// As [`paint`], in strips of another height; the pixels do not depend on it.
#[doc(hidden)]
pub fn paint_in_strips(
    scene: &Scene,
    pictures: &Pictures,
    options: &PngOptions,
    strip: u16,
    out: &mut dyn Write,
) -> Result<PngReport, PaintError> {
    paint_strips(scene, pictures, options, strip, out, Watch::nobody())
}

fn paint_strips(
    scene: &Scene,
    pictures: &Pictures,
    options: &PngOptions,
    strip: u16,
    out: &mut dyn Write,
    mut watch: Watch<'_>,
) -> Result<PngReport, PaintError> {
    let scale = options.scale.clamp(0.5, 4.0);
    let (width, height) = pixels(scene, scale)?;
    let opaque = !options.transparent && scene.paper.a == 255;
    let mut file = encoder(scene, options, scale, (width, height), opaque, out)?;
    let mut encoder = file.stream_writer().map_err(std::io::Error::from)?;

    let (to_encoder, painted) = mpsc::sync_channel::<Vec<u8>>(1);
    let (to_painter, spare) = mpsc::channel::<Vec<u8>>();
    let (report, written) = std::thread::scope(|scope| {
        let painter = scope.spawn(move || {
            let mut strips = Strips::new(scene, pictures, scale, options.transparent, width);
            let mut top = 0;
            while top < height {
                let rows = strip.min(height - top);
                let mut bytes = spare.try_recv().unwrap_or_default();
                strips.paint(top, rows, opaque, &mut bytes)?;
                if to_encoder.send(bytes).is_err() {
                    break; // Writing failed; its error is reported.
                }
                top += rows;
            }
            strips.finish()
        });
        let strips = usize::from(height.div_ceil(strip));
        let mut written = Ok(());
        for (index, bytes) in painted.into_iter().enumerate() {
            let put = encoder.write_all(&bytes).map_err(PaintError::from);
            written = put.and_then(|()| watch.tell(index + 1, strips));
            if written.is_err() {
                break;
            }
            // The painter may be done, and then needs no more.
            let _ = to_painter.send(bytes);
        }
        let report = painter
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        (report, written)
    });
    written?;
    let report = report?;
    encoder.finish().map_err(std::io::Error::from)?;
    file.finish().map_err(std::io::Error::from)?;
    Ok(PngReport {
        width: u32::from(width),
        height: u32::from(height),
        ..report
    })
}

/// The largest scale at which the scene fits in a PNG, to two decimals; at most 4.
#[must_use]
pub fn largest_scale(scene: &Scene) -> f32 {
    let largest = f32::from(LONGEST_SIDE) / scene.size.width.max(scene.size.height);
    ((largest * 100.0).floor() / 100.0).min(4.0)
}

fn pixels(scene: &Scene, scale: f32) -> Result<(u16, u16), PaintError> {
    let (width, height) = (scene.size.width, scene.size.height);
    if !(width > 0.0 && height > 0.0 && width.is_finite() && height.is_finite()) {
        return Err(PaintError::Empty);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "finite and above 0; what is beyond u64 becomes its largest"
    )]
    let count = |side: f32| (side * scale).ceil() as u64;
    let (wide, high) = (count(width), count(height));
    let fits = |side: u64| {
        u16::try_from(side)
            .ok()
            .filter(|side| *side <= LONGEST_SIDE)
    };
    match (fits(wide), fits(high)) {
        (Some(width), Some(height)) => Ok((width, height)),
        _ => Err(PaintError::TooLarge {
            width: wide,
            height: high,
            largest_scale: largest_scale(scene),
        }),
    }
}

fn encoder<W: Write>(
    scene: &Scene,
    options: &PngOptions,
    scale: f32,
    (width, height): (u16, u16),
    opaque: bool,
    out: W,
) -> Result<png::Writer<W>, PaintError> {
    let mut encoder = png::Encoder::new(out, u32::from(width), u32::from(height));
    encoder.set_color(if opaque {
        png::ColorType::Rgb
    } else {
        png::ColorType::Rgba
    });
    encoder.set_depth(png::BitDepth::Eight);
    // Flat colours compress best as they are, in half the time; photographs do not.
    encoder.set_filter(if has_pictures(scene) {
        png::Filter::Adaptive
    } else {
        png::Filter::NoFilter
    });
    encoder.set_deflate_compression(png::DeflateCompression::Level(match options.speed {
        Speed::Balanced => 4,
        Speed::Fastest => 1,
    }));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most 4 times 96 pixels an inch"
    )]
    let per_metre = (scale * 96.0 / 0.0254).round() as u32;
    encoder.set_pixel_dims(Some(png::PixelDimensions {
        xppu: per_metre,
        yppu: per_metre,
        unit: png::Unit::Meter,
    }));
    encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
    for (keyword, text) in [("Title", &scene.title), ("Description", &scene.description)] {
        encoder
            .add_itxt_chunk(keyword.to_owned(), text.clone())
            .map_err(std::io::Error::from)?;
    }
    Ok(encoder.write_header().map_err(std::io::Error::from)?)
}

fn has_pictures(scene: &Scene) -> bool {
    let mut marks = scene.nodes.iter().flat_map(|node| &node.marks);
    marks.any(|mark| matches!(mark, Mark::Picture(_)))
}
