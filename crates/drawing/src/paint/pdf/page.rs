//! One page: its scene painted, each piece of meaning under a name of its own.

use super::fit::Fit;
use super::structure::{Leaf, What};
use super::{PaintError, image, text};
use crate::scene::{Fill, Mark, Node, Part, Rect, Scene};
use krilla::Document;
use krilla::geom::Transform;
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag};

/// How many nodes are painted between telling how far it is.
const TOLD: usize = 32;

/// Paints a scene on a page of its own, and says what its pieces are.
pub(super) fn page(
    document: &mut Document,
    scene: &Scene,
    fit: &Fit,
    images: &mut image::Images<'_>,
    told: &mut Told<'_>,
) -> Result<Vec<Leaf>, PaintError> {
    let settings = PageSettings::from_wh(fit.width, fit.height).ok_or(PaintError::Empty)?;
    let mut page = document.start_page_with(settings);
    let filled = fill(page.surface(), scene, images, fit, told);
    page.finish();
    filled
}

fn fill(
    mut surface: Surface<'_>,
    scene: &Scene,
    images: &mut image::Images<'_>,
    fit: &Fit,
    told: &mut Told<'_>,
) -> Result<Vec<Leaf>, PaintError> {
    surface.push_transform(&Transform::from_row(
        fit.scale, 0.0, 0.0, fit.scale, fit.left, 0.0,
    ));
    let mut sheet = Sheet {
        surface,
        images,
        faces: text::Faces::new(&scene.faces),
        leaves: Vec::new(),
        in_artifact: false,
    };
    sheet.paper(scene);
    let mut stopped = Ok(());
    for (index, node) in scene.nodes.iter().enumerate() {
        if index % TOLD == 0 && stopped.is_ok() {
            stopped = told(index);
        }
        if stopped.is_err() {
            break;
        }
        sheet.node(index, node)?;
    }
    sheet.end_artifact();
    let Sheet {
        mut surface,
        leaves,
        ..
    } = sheet;
    surface.pop();
    surface.finish();
    stopped.map(|()| leaves)
}

/// Is told how many nodes of a page are painted, and may stop it.
pub(super) type Told<'a> = dyn FnMut(usize) -> Result<(), PaintError> + 'a;

/// A page under way.
pub(super) struct Sheet<'a, 'p> {
    pub(super) surface: Surface<'a>,
    pub(super) images: &'a mut image::Images<'p>,
    pub(super) faces: text::Faces<'a>,
    leaves: Vec<Leaf>,
    in_artifact: bool,
}

impl Sheet<'_, '_> {
    fn paper(&mut self, scene: &Scene) {
        if scene.paper.a > 0 {
            let whole = Rect::new(0.0, 0.0, scene.size.width, scene.size.height);
            let fill = Fill::solid(scene.paper);
            self.begin_artifact();
            self.round_box(&whole, 0.0, Some(&fill), None);
        }
    }

    fn node(&mut self, index: usize, node: &Node) -> Result<(), PaintError> {
        if is_drawn_only(node) {
            for mark in &node.marks {
                self.begin_artifact();
                self.mark(mark)?;
            }
            return Ok(());
        }
        let speaks = |mark: &Mark| match mark {
            Mark::Text(text) => !text.text.trim().is_empty(),
            Mark::Picture(picture) => picture.alt.is_some(),
            Mark::Box { .. } | Mark::Shape(_) => false,
        };
        if !node.marks.iter().any(speaks) {
            return self.mute_node(index, node);
        }
        for mark in &node.marks {
            let what = match mark {
                Mark::Text(_) if speaks(mark) => What::Text,
                Mark::Picture(picture) => match &picture.alt {
                    Some(alt) => What::figure(alt, picture.rect),
                    None => What::Nothing,
                },
                _ => What::Nothing,
            };
            self.tagged(index, what, |sheet| sheet.mark(mark))?;
        }
        Ok(())
    }

    /// A node without a word is a figure of what its name says.
    fn mute_node(&mut self, index: usize, node: &Node) -> Result<(), PaintError> {
        if node.marks.is_empty() {
            return Ok(());
        }
        let what = if node.name.trim().is_empty() {
            What::Nothing
        } else {
            What::figure(&node.name, node.ink)
        };
        self.tagged(index, what, |sheet| {
            node.marks.iter().try_for_each(|mark| sheet.mark(mark))
        })
    }

    fn tagged(
        &mut self,
        node: usize,
        what: What,
        paint: impl FnOnce(&mut Self) -> Result<(), PaintError>,
    ) -> Result<(), PaintError> {
        if what == What::Nothing {
            self.begin_artifact();
            return paint(self);
        }
        self.end_artifact();
        let id = self.surface.start_tagged(ContentTag::Other);
        let painted = paint(self);
        self.surface.end_tagged();
        self.leaves.push(Leaf { node, what, id });
        painted
    }

    fn mark(&mut self, mark: &Mark) -> Result<(), PaintError> {
        match mark {
            Mark::Box {
                rect,
                radius,
                fill,
                stroke,
            } => self.round_box(rect, *radius, fill.as_ref(), stroke.as_ref()),
            Mark::Shape(shape) => self.shape(shape),
            Mark::Text(text) => self.text(text),
            Mark::Picture(picture) => return self.picture(picture),
        }
        Ok(())
    }

    /// What follows is decoration, until something else begins.
    fn begin_artifact(&mut self) {
        if !self.in_artifact {
            let layout = Artifact::with_kind(ArtifactType::Layout);
            self.surface.start_tagged(ContentTag::Artifact(layout));
            self.in_artifact = true;
        }
    }

    fn end_artifact(&mut self) {
        if self.in_artifact {
            self.surface.end_tagged();
            self.in_artifact = false;
        }
    }
}

/// Whether a node is for the eye only: its meaning is told by other nodes.
fn is_drawn_only(node: &Node) -> bool {
    matches!(node.part, Part::Decoration | Part::Curve { .. })
}
