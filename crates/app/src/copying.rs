//! Painting a document, or a part of it, for the clipboard.

use crate::{App, Host, Refusal, Reply};
use document::{DocumentId, Filter};
use drawing::{
    layout::cropped,
    paint::{PaintError, png},
    scene::Size,
};

/// Pixels of the picture for one of the drawing, where it can be so large: as fine as a slide shows.
const SCALE: f32 = 2.0;

/// The most pixels of the picture, about: a program that it is pasted into holds four bytes of each.
const MOST_PIXELS: f32 = 60e6;

impl App {
    pub(crate) fn copy_picture(
        &self,
        document: DocumentId,
        nodes: &[String],
        filter: &Filter,
        host: &dyn Host,
    ) -> Result<Reply, Refusal> {
        let mut work = self.work_of(document, filter, |scene| {
            if nodes.is_empty() {
                return Ok(scene);
            }
            Ok(cropped(&scene, nodes).ok_or(PaintError::Empty)?)
        })?;
        let options = png::PngOptions {
            scale: scale(work.scene.size, png::largest_scale(&work.scene)),
            transparent: false,
            speed: png::Speed::Fastest,
        };
        let picture = loop {
            let mut picture = Vec::new();
            match png::paint(&work.scene, &work.pictures, &options, &mut picture) {
                Ok(_) => break picture,
                Err(PaintError::BrokenPicture(hash)) if work.frame(&hash) => {}
                Err(error) => return Err(error.into()),
            }
        };
        host.copy_picture(picture).map_err(Refusal::Clipboard)?;
        Ok(Reply::Copied {
            notes: work.painted_notes(),
        })
    }
}

/// Pixels of the picture for one of the drawing, of which it can have `largest` at most.
fn scale(drawing: Size, largest: f32) -> f32 {
    let of_area = (MOST_PIXELS / (drawing.width * drawing.height)).sqrt();
    SCALE.min(largest).min(of_area)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_twice_as_fine_as_the_drawing_unless_it_would_be_too_large() {
        let of = |width, height, largest| scale(Size { width, height }, largest);
        assert!((of(1000.0, 800.0, 4.0) - SCALE).abs() < f32::EPSILON);
        assert!((of(60_000.0, 40.0, 1.09) - 1.09).abs() < f32::EPSILON);
        for (width, height) in [(16_000.0, 12_000.0), (9000.0, 9000.0)] {
            let scale = of(width, height, 4.0);
            assert!((width * height * scale * scale - MOST_PIXELS).abs() < 1000.0);
        }
    }
}
