use super::page::Sheet;
use super::shape::path;
use crate::paint::outline::{covering, round_box};
use crate::paint::pictures::Format;
use crate::paint::{PaintError, Pictures};
use crate::scene::Picture;
use document::ImageHash;
use krilla::geom::{Size, Transform};
use krilla::image::Image;
use krilla::paint::FillRule;
use std::collections::HashMap;
use std::sync::Arc;

/// The images that are in the file already.
pub(super) struct Images<'a> {
    pictures: &'a Pictures,
    known: HashMap<ImageHash, Image>,
}

impl<'a> Images<'a> {
    pub(super) fn new(pictures: &'a Pictures) -> Self {
        Self {
            pictures,
            known: HashMap::new(),
        }
    }

    /// Whose file an image of the PDF is.
    pub(super) fn hash(&self, image: &Image) -> Option<ImageHash> {
        let mut known = self.known.iter();
        known.find_map(|(hash, it)| (it == image).then(|| hash.clone()))
    }

    /// The image, put into the file at its first use.
    pub(super) fn get(&mut self, hash: &ImageHash) -> Result<Image, PaintError> {
        if let Some(image) = self.known.get(hash) {
            return Ok(image.clone());
        }
        let encoded = self.pictures.get(hash)?;
        let bytes = Arc::clone(&encoded.bytes).into();
        let image = match encoded.format {
            Format::Png => Image::from_png(bytes, false),
            Format::Jpeg => Image::from_jpeg(bytes, false),
        };
        let image = image.map_err(|_| PaintError::BrokenPicture(hash.clone()))?;
        self.known.insert(hash.clone(), image.clone());
        Ok(image)
    }
}

impl Sheet<'_, '_> {
    pub(super) fn picture(&mut self, picture: &Picture) -> Result<(), PaintError> {
        let image = self.images.get(&picture.image)?;
        let (width, height) = image.size();
        let whole = covering(picture, width, height);
        let cut = path(&round_box(&picture.rect, picture.radius));
        let size = Size::from_wh(whole.width, whole.height);
        if let (Some(cut), Some(size)) = (cut, size) {
            self.surface.push_clip_path(&cut, &FillRule::NonZero);
            self.surface
                .push_transform(&Transform::from_translate(whole.x, whole.y));
            self.surface.draw_image(image, size);
            self.surface.pop();
            self.surface.pop();
        }
        Ok(())
    }
}
