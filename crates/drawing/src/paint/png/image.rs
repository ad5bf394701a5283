use super::strip::Strips;
use crate::paint::outline::{covering, kurbo_rect, round_box};
use crate::paint::{PaintError, Pictures};
use crate::scene::Picture;
use document::ImageHash;
use image::imageops::FilterType;
use std::collections::HashMap;
use std::sync::Arc;
use vello_cpu::kurbo::Affine;
use vello_cpu::peniko::{ImageQuality, ImageSampler};
use vello_cpu::{Image, ImageSource, Pixmap};

/// Images at the size in which they are painted.
pub(super) struct Images<'a> {
    pictures: &'a Pictures,
    scale: f32,
    known: HashMap<(ImageHash, u32, u32), Arc<Pixmap>>,
}

impl<'a> Images<'a> {
    pub(super) fn new(pictures: &'a Pictures, scale: f32) -> Self {
        Self {
            pictures,
            scale,
            known: HashMap::new(),
        }
    }

    /// The whole image, no finer than it is painted.
    fn get(&mut self, picture: &Picture) -> Result<(Arc<Pixmap>, (u32, u32)), PaintError> {
        let encoded = self.pictures.get(&picture.image)?;
        let whole = covering(picture, encoded.width, encoded.height);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to 1..=16,384 first"
        )]
        let count = |side: f32| (side * self.scale).ceil().clamp(1.0, 16_384.0) as u32;
        let width = count(whole.width).min(encoded.width).min(16_384);
        let height = count(whole.height).min(encoded.height).min(16_384);
        let key = (picture.image.clone(), width, height);
        let size = (encoded.width, encoded.height);
        if let Some(pixmap) = self.known.get(&key) {
            return Ok((Arc::clone(pixmap), size));
        }
        let broken = |_| PaintError::BrokenPicture(picture.image.clone());
        let mut decoded = encoded.decode().map_err(broken)?;
        if (decoded.width(), decoded.height()) != (width, height) {
            decoded = decoded.resize_exact(width, height, FilterType::Triangle);
        }
        let pixmap = Arc::new(premultiplied(&decoded.into_rgba8()));
        self.known.insert(key, Arc::clone(&pixmap));
        Ok((pixmap, size))
    }
}

impl Strips<'_> {
    pub(super) fn picture(&mut self, picture: &Picture) -> Result<(), PaintError> {
        let (pixmap, (width, height)) = self.images.get(picture)?;
        let whole = covering(picture, width, height);
        let stretch = (
            f64::from(whole.width) / f64::from(pixmap.width()),
            f64::from(whole.height) / f64::from(pixmap.height()),
        );
        let place = Affine::translate((f64::from(whole.x), f64::from(whole.y)))
            * Affine::scale_non_uniform(stretch.0, stretch.1);
        self.context.set_paint(Image {
            image: ImageSource::Pixmap(pixmap),
            sampler: ImageSampler::default().with_quality(ImageQuality::Medium),
        });
        self.context.set_paint_transform(place);
        if picture.radius > 0.0 {
            self.context
                .fill_path(&round_box(&picture.rect, picture.radius));
        } else {
            self.context.fill_rect(&kurbo_rect(&picture.rect));
        }
        self.context.reset_paint_transform();
        Ok(())
    }
}

fn premultiplied(image: &image::RgbaImage) -> Pixmap {
    // Sides are at most 16,384.
    let width = u16::try_from(image.width()).unwrap_or(u16::MAX);
    let height = u16::try_from(image.height()).unwrap_or(u16::MAX);
    let mut pixmap = Pixmap::new(width, height);
    for (target, source) in pixmap
        .data_as_u8_slice_mut()
        .chunks_exact_mut(4)
        .zip(image.pixels())
    {
        let [r, g, b, a] = source.0;
        let with_alpha =
            |c: u8| u8::try_from((u16::from(c) * u16::from(a) + 127) / 255).unwrap_or(u8::MAX);
        target.copy_from_slice(&[with_alpha(r), with_alpha(g), with_alpha(b), a]);
    }
    pixmap.recompute_may_have_transparency();
    pixmap
}
