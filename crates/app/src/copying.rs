//! Painting a document, or a part of it, for the clipboard.

use crate::{App, Host, Refusal, Reply};
use document::{DocumentId, Filter};
use drawing::{
    layout::cropped,
    paint::{PaintError, png},
};
use std::sync::Arc;

/// Pixels of the picture for one of the drawing, where it can be so large: as fine as a slide shows.
const SCALE: f32 = 2.0;

impl App {
    pub(crate) fn copy_picture(
        &self,
        document: DocumentId,
        nodes: &[String],
        filter: &Filter,
        host: &dyn Host,
    ) -> Result<Reply, Refusal> {
        let mut work = self.work(document, filter)?;
        if !nodes.is_empty() {
            let part = cropped(&work.scene, nodes).ok_or(PaintError::Empty)?;
            work.scene = Arc::new(part);
        }
        let options = png::PngOptions {
            scale: SCALE.min(png::largest_scale(&work.scene)),
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
        Ok(Reply::Done)
    }
}
