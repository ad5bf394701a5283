use super::PaintError;
use document::ImageHash;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder as _, ImageFormat, ImageReader, Limits};
use std::collections::HashMap;
use std::io::Cursor;
use std::sync::Arc;

/// The images that scenes show, ready for every painter.
///
/// PNG, JPEG, WebP and GIF are read. What is not an upright PNG or JPEG in greys or RGB becomes
/// one, because not every reader of an SVG or a PDF knows better.
#[derive(Debug, Default)]
pub struct Pictures {
    encoded: HashMap<ImageHash, Encoded>,
}

/// Why an image was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// It is none of PNG, JPEG, WebP and GIF.
    #[error("this kind of image is not known")]
    UnknownFormat,
    /// The bytes are damaged, or claim a size beyond all measure.
    #[error("the image cannot be read")]
    Broken(#[from] image::ImageError),
}

/// An upright image's file.
#[derive(Debug)]
pub(super) struct Encoded {
    pub(super) bytes: Arc<Vec<u8>>,
    pub(super) format: Format,
    pub(super) width: u32,
    pub(super) height: u32,
}

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Png,
    Jpeg,
}

impl Pictures {
    /// No images.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes an image's file. Reads only its head, unless it must be turned or converted.
    pub fn insert(&mut self, hash: ImageHash, file: Vec<u8>) -> Result<(), PictureError> {
        let encoded = encode(file)?;
        self.encoded.insert(hash, encoded);
        Ok(())
    }

    pub(super) fn get(&self, hash: &ImageHash) -> Result<&Encoded, PaintError> {
        self.encoded
            .get(hash)
            .ok_or_else(|| PaintError::MissingPicture(hash.clone()))
    }
}

impl Encoded {
    pub(super) fn decode(&self) -> Result<DynamicImage, image::ImageError> {
        let format = match self.format {
            Format::Png => ImageFormat::Png,
            Format::Jpeg => ImageFormat::Jpeg,
        };
        let mut reader = ImageReader::with_format(Cursor::new(self.bytes.as_slice()), format);
        reader.limits(Limits::default());
        reader.decode()
    }
}

fn encode(file: Vec<u8>) -> Result<Encoded, PictureError> {
    let reader = ImageReader::new(Cursor::new(file.as_slice()))
        .with_guessed_format()
        .map_err(|_| PictureError::UnknownFormat)?;
    let format = match reader.format() {
        Some(ImageFormat::Png) => Some(Format::Png),
        Some(ImageFormat::Jpeg) => Some(Format::Jpeg),
        Some(ImageFormat::WebP | ImageFormat::Gif) => None,
        _ => return Err(PictureError::UnknownFormat),
    };
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    let orientation = decoder.orientation()?;
    let is_cmyk = matches!(
        decoder.original_color_type(),
        ExtendedColorType::Cmyk8 | ExtendedColorType::Cmyk16
    );
    if let Some(format) = format
        && orientation == Orientation::NoTransforms
        && !is_cmyk
    {
        drop(decoder);
        return Ok(Encoded {
            bytes: Arc::new(file),
            format,
            width,
            height,
        });
    }
    decoder.set_limits(Limits::default())?;
    let mut upright = DynamicImage::from_decoder(decoder)?;
    upright.apply_orientation(orientation);
    let format = format.unwrap_or(Format::Png);
    let mut bytes = Cursor::new(Vec::new());
    match format {
        Format::Png => upright.write_to(&mut bytes, ImageFormat::Png)?,
        Format::Jpeg => upright.to_rgb8().write_with_encoder(
            image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 92),
        )?,
    }
    Ok(Encoded {
        bytes: Arc::new(bytes.into_inner()),
        format,
        width: upright.width(),
        height: upright.height(),
    })
}
