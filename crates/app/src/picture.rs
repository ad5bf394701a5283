//! Taking an image in: whatever it is called and wherever it comes from, what is kept is upright, of
//! a sensible size, and says nothing of where and when it was taken.

use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits,
    codecs::jpeg::JpegEncoder, imageops::FilterType,
};
use sha2::{Digest, Sha256};
use std::io::Cursor;
use store::Image;

/// The largest file that is taken, in bytes.
pub(crate) const LARGEST_FILE: u64 = 50 << 20;

/// The most pixels along a side of an image that is taken.
const LONGEST_READ: u32 = 20_000;

/// The most memory that reading an image may take, in bytes.
const MOST_MEMORY: u64 = 1 << 30;

/// The most pixels along a side of an image that is kept: a card in a poster has no more.
const LONGEST_KEPT: u32 = 2400;

/// How fine a photo is kept, of 100.
const QUALITY: u8 = 88;

/// Why an image is not taken.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The file has more bytes than are taken.
    #[error("the image has more than {most} bytes")]
    TooLarge {
        /// The most that are taken.
        most: u64,
    },
    /// The image has more pixels than are taken.
    #[error("the image has too many pixels")]
    TooManyPixels,
    /// It is none of PNG, JPEG, WebP and GIF.
    #[error("the image is of no kind that is read")]
    Unknown,
    /// It is damaged.
    #[error("the image is damaged: {0}")]
    Broken(String),
}

/// The image in a file's bytes as it is kept, and its hash.
///
/// # Errors
/// Why it is not taken.
pub(crate) fn take(file: &[u8]) -> Result<(document::ImageHash, Image), PictureError> {
    if file.len() as u64 > LARGEST_FILE {
        return Err(PictureError::TooLarge { most: LARGEST_FILE });
    }
    let reader = ImageReader::new(Cursor::new(file)).with_guessed_format();
    let mut reader = reader.map_err(|_| PictureError::Unknown)?;
    let format = reader.format().ok_or(PictureError::Unknown)?;
    if format == ImageFormat::Jpeg && is_cut_short(file) {
        return Err(PictureError::Broken("it has no end".to_owned()));
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_READ);
    limits.max_image_height = Some(LONGEST_READ);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let photo = matches!(format, ImageFormat::Jpeg)
        || (matches!(format, ImageFormat::WebP) && !has_alpha(decoder.original_color_type()));
    let orientation = decoder.orientation().map_err(refusal)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    image.apply_orientation(orientation);
    if image.width().max(image.height()) > LONGEST_KEPT {
        image = image.resize(LONGEST_KEPT, LONGEST_KEPT, FilterType::CatmullRom);
    }
    encoded(&image, photo)
}

fn encoded(
    image: &DynamicImage,
    photo: bool,
) -> Result<(document::ImageHash, Image), PictureError> {
    let mut bytes = Cursor::new(Vec::new());
    let (written, media_type) = if photo {
        let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        (image.to_rgb8().write_with_encoder(encoder), "image/jpeg")
    } else {
        let plain = if image.color().has_alpha() {
            DynamicImage::from(image.to_rgba8())
        } else {
            DynamicImage::from(image.to_rgb8())
        };
        (plain.write_to(&mut bytes, ImageFormat::Png), "image/png")
    };
    written.map_err(refusal)?;
    let bytes = bytes.into_inner();
    let hash = document::ImageHash::from_digest(Sha256::digest(&bytes).into());
    let image = Image {
        media_type: media_type.to_owned(),
        width: image.width(),
        height: image.height(),
        bytes,
    };
    Ok((hash, image))
}

/// Whether a JPEG's last scan has no end, as when only a part of the file has come: the decoder would fill
/// the rest with grey. A small picture within has an end of its own, before that scan.
fn is_cut_short(jpeg: &[u8]) -> bool {
    let last = |marker: u8| jpeg.windows(2).rposition(|pair| pair == [0xff, marker]);
    last(0xd9) < last(0xda)
}

fn has_alpha(colour: ExtendedColorType) -> bool {
    matches!(
        colour,
        ExtendedColorType::Rgba8 | ExtendedColorType::Rgba16 | ExtendedColorType::La8
    )
}

fn refusal(error: ImageError) -> PictureError {
    match error {
        ImageError::Limits(_) => PictureError::TooManyPixels,
        ImageError::Unsupported(_) => PictureError::Unknown,
        other => PictureError::Broken(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::RgbImage;

    fn file(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        image.write_to(&mut bytes, format).expect("an image file");
        bytes.into_inner()
    }

    fn striped(width: u32, height: u32) -> DynamicImage {
        RgbImage::from_fn(width, height, |x, _| image::Rgb([(x % 256) as u8, 90, 20])).into()
    }

    #[test]
    fn a_photo_of_which_only_a_part_came_is_damaged() {
        let whole = file(&striped(640, 480), ImageFormat::Jpeg);
        assert!(take(&whole).is_ok());
        for part in [whole.len() / 2, whole.len() - 2] {
            let refused = take(&whole[..part]);
            assert!(matches!(refused, Err(PictureError::Broken(_))), "{part}");
        }
    }

    #[test]
    fn an_image_is_known_by_what_it_holds() {
        let formats = [
            (ImageFormat::Png, "image/png"),
            (ImageFormat::Jpeg, "image/jpeg"),
            (ImageFormat::Gif, "image/png"),
            (ImageFormat::WebP, "image/jpeg"),
        ];
        for (format, kept) in formats {
            let (_, image) = take(&file(&striped(30, 20), format)).expect("an image");
            assert_eq!((image.width, image.height), (30, 20), "{format:?}");
            assert_eq!(image.media_type, kept, "{format:?}");
        }
    }

    #[test]
    fn a_large_image_is_made_smaller() {
        let (_, image) = take(&file(&striped(4800, 60), ImageFormat::Png)).expect("an image");
        assert_eq!((image.width, image.height), (2400, 30));
    }

    #[test]
    fn a_photo_is_turned_upright() {
        let mut jpeg = file(&striped(40, 20), ImageFormat::Jpeg);
        // An Exif segment that says: turn a quarter to the right.
        let exif = b"\xff\xe1\x00\x22Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
        jpeg.splice(2..2, exif.iter().copied());
        let (_, image) = take(&jpeg).expect("a photo");
        assert_eq!((image.width, image.height), (20, 40));
        assert!(!image.bytes.windows(4).any(|four| four == b"Exif"));
    }

    #[test]
    fn what_is_no_image_is_refused() {
        let text = take(b"<svg xmlns='http://www.w3.org/2000/svg'/>");
        assert!(matches!(text, Err(PictureError::Unknown)), "{text:?}");
        let mut cut = file(&striped(300, 200), ImageFormat::Png);
        cut.truncate(cut.len() / 2);
        assert!(matches!(take(&cut), Err(PictureError::Broken(_))));
    }

    #[test]
    fn an_image_that_claims_too_much_is_refused() {
        let mut png = file(&striped(30, 20), ImageFormat::Png);
        let huge = 1_000_000_u32.to_be_bytes();
        png.splice(16..20, huge);
        // The header's check sum must hold for its claim to be read.
        let sum = crc(png.get(12..29).expect("a header"));
        png.splice(29..33, sum.to_be_bytes());
        assert!(matches!(take(&png), Err(PictureError::TooManyPixels)));
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                (sum >> 1) ^ (0xEDB8_8320 * (sum & 1))
            })
        })
    }
}
