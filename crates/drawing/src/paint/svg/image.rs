use super::{Drawing, Number};
use crate::paint::PaintError;
use crate::paint::outline::covering;
use crate::paint::pictures::Format;
use crate::scene::Picture;
use document::ImageHash;
use std::collections::HashMap;

/// The images that were defined so far, and the number of cuts.
#[derive(Default)]
pub(super) struct Images {
    known: HashMap<ImageHash, usize>,
    cuts: usize,
}

impl Drawing<'_> {
    pub(super) fn picture(&mut self, picture: &Picture) -> Result<(), PaintError> {
        let encoded = self.pictures.get(&picture.image)?;
        let (width, height) = (encoded.width, encoded.height);
        let fresh = self.images.known.len();
        let number = *self
            .images
            .known
            .entry(picture.image.clone())
            .or_insert(fresh);
        if number == fresh {
            let kind = match encoded.format {
                Format::Png => "png",
                Format::Jpeg => "jpeg",
            };
            let bytes = base64(&encoded.bytes);
            self.define(format_args!(
                "<image id=\"i{number}\" width=\"{width}\" height=\"{height}\" \
                 xlink:href=\"data:image/{kind};base64,{bytes}\"/>\n"
            ));
        }

        let cut = self.images.cuts;
        self.images.cuts += 1;
        let rect = &picture.rect;
        let (x, y) = (Number(rect.x), Number(rect.y));
        let (w, h) = (Number(rect.width), Number(rect.height));
        let radius = Number(picture.radius.min(rect.width / 2.0).min(rect.height / 2.0));
        self.define(format_args!(
            "<clipPath id=\"c{cut}\"><rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" \
             rx=\"{radius}\"/></clipPath>\n"
        ));

        let whole = covering(picture, width, height);
        #[expect(clippy::cast_precision_loss, reason = "a few thousand pixels")]
        let scale = whole.width / width as f32;
        let (x, y) = (Number(whole.x), Number(whole.y));
        self.put(format_args!(
            "<g clip-path=\"url(#c{cut})\"><use xlink:href=\"#i{number}\" \
             transform=\"translate({x} {y}) scale({scale})\"/></g>\n"
        ));
        Ok(())
    }
}

/// RFC 4648, with padding.
pub(super) fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |place: usize| u32::from(three.get(place).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            if place <= three.len() {
                text.push(char::from(DIGITS[(bits >> (18 - 6 * place)) as usize & 63]));
            } else {
                text.push('=');
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn base64_follows_the_examples_of_its_rfc() {
        let text = |bytes: &[u8]| base64(bytes);
        assert_eq!(text(b""), "");
        assert_eq!(text(b"f"), "Zg==");
        assert_eq!(text(b"fo"), "Zm8=");
        assert_eq!(text(b"foo"), "Zm9v");
        assert_eq!(text(b"foobar"), "Zm9vYmFy");
    }
}
