//! Painting a document small, for a dialog.

use crate::{ExportFormat, ExportOptions, Refusal, work::Work};
use drawing::paint::{PaintError, png};
use std::io::Cursor;

/// The longest side of a preview, in pixels.
const PREVIEW: f32 = 1200.0;

/// The smallest scale at which the PNG painter paints.
const SMALLEST_SCALE: f32 = 0.5;

/// A picture for a dialog.
pub(crate) struct Preview {
    /// A PNG's bytes.
    pub(crate) png: Vec<u8>,
    /// The exported picture's width.
    pub(crate) width: f32,
    /// Its height.
    pub(crate) height: f32,
    /// The largest scale that a PNG of it can have.
    pub(crate) largest_scale: f32,
}

impl Work {
    /// Paints the document small, as it will be exported.
    pub(crate) fn preview(&mut self, options: &ExportOptions) -> Result<Preview, Refusal> {
        let size = self.scene.size;
        let wanted = (PREVIEW / size.width.max(size.height)).min(1.0);
        let has_no_paper = matches!(options.format, ExportFormat::Png | ExportFormat::Svg);
        let small = png::PngOptions {
            scale: wanted.max(SMALLEST_SCALE),
            transparent: options.transparent && has_no_paper,
            speed: png::Speed::Fastest,
        };
        let mut bytes = loop {
            let mut bytes = Vec::new();
            match png::paint(&self.scene, &self.pictures, &small, &mut bytes) {
                Ok(_) => break bytes,
                Err(PaintError::BrokenPicture(hash)) if self.frame(&hash) => {}
                Err(error) => return Err(error.into()),
            }
        };
        if wanted < SMALLEST_SCALE {
            bytes = shrunk(&bytes, wanted / SMALLEST_SCALE)?;
        }
        let scale = match options.format {
            ExportFormat::Png => options.scale.clamp(SMALLEST_SCALE, 4.0),
            _ => 1.0,
        };
        Ok(Preview {
            png: bytes,
            width: (size.width * scale).ceil(),
            height: (size.height * scale).ceil(),
            largest_scale: png::largest_scale(&self.scene),
        })
    }
}

fn shrunk(png: &[u8], by: f32) -> Result<Vec<u8>, Refusal> {
    let mut reader = image::ImageReader::with_format(Cursor::new(png), image::ImageFormat::Png);
    reader.no_limits();
    let large = reader.decode().map_err(|_| Refusal::Fault)?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a side of at most 65,535 made smaller"
    )]
    let side = |pixels: u32| ((pixels as f32 * by).round() as u32).max(1);
    let small = large.thumbnail_exact(side(large.width()), side(large.height()));
    let mut bytes = Cursor::new(Vec::new());
    small
        .write_to(&mut bytes, image::ImageFormat::Png)
        .map_err(|_| Refusal::Fault)?;
    Ok(bytes.into_inner())
}
