use super::PngReport;
use super::image::Images;
use super::ink;
use crate::paint::{PaintError, Pictures};
use crate::scene::{Mark, Node, Rect, Scene, Text};
use vello_cpu::kurbo::Affine;
use vello_cpu::{Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit};

/// Paints a scene a strip at a time.
pub(super) struct Strips<'a> {
    pub(super) scene: &'a Scene,
    pub(super) context: RenderContext,
    pub(super) resources: Resources,
    pub(super) images: Images<'a>,
    pub(super) skipped_glyphs: usize,
    pixmap: Pixmap,
    scale: f32,
    width: u16,
    paper: ink::Colour,
    painted: Vec<bool>,
    has_ink: bool,
}

impl<'a> Strips<'a> {
    pub(super) fn new(
        scene: &'a Scene,
        pictures: &'a Pictures,
        scale: f32,
        transparent: bool,
        width: u16,
    ) -> Self {
        Self {
            scene,
            context: RenderContext::new(width, 1),
            resources: Resources::new(),
            images: Images::new(pictures, scale),
            skipped_glyphs: 0,
            pixmap: Pixmap::new(width, 1),
            scale,
            width,
            paper: if transparent {
                ink::Colour::TRANSPARENT
            } else {
                ink::colour(scene.paper)
            },
            painted: vec![false; scene.nodes.len()],
            has_ink: false,
        }
    }

    /// Paints the rows from `top` on into `bytes`: RGB where `opaque`, else RGBA.
    pub(super) fn paint(
        &mut self,
        top: u16,
        rows: u16,
        opaque: bool,
        bytes: &mut Vec<u8>,
    ) -> Result<(), PaintError> {
        if self.pixmap.height() != rows {
            self.pixmap.resize(self.width, rows);
        }
        self.context.reset_and_resize(self.width, rows);
        let scale = f64::from(self.scale);
        let place = Affine::translate((0.0, -f64::from(top))) * Affine::scale(scale);
        self.context.set_transform(place);

        // Half a pixel more on every side, for what smoothing spills over the edge.
        let window = Rect::new(
            0.0,
            f32::from(top) / self.scale,
            f32::from(self.width) / self.scale,
            f32::from(rows) / self.scale,
        )
        .grown(0.5);
        let scene = self.scene;
        for (index, node) in scene.nodes.iter().enumerate() {
            if node.ink.overlaps(&window) && !node.marks.is_empty() {
                self.painted[index] = true;
                self.node(node, &window)?;
            }
        }
        self.context.flush();
        let settings = RasterizerSettings {
            target_init: TargetInit::Clear(self.paper),
            ..RasterizerSettings::default()
        };
        self.context
            .render_with(&mut self.pixmap, &mut self.resources, settings);
        self.copy(opaque, bytes);
        Ok(())
    }

    /// What was painted; an error where nothing of it can be seen.
    pub(super) fn finish(self) -> Result<PngReport, PaintError> {
        let marked = self
            .scene
            .nodes
            .iter()
            .filter(|node| !node.marks.is_empty());
        let painted = self.painted.iter().filter(|painted| **painted).count();
        if painted > 0 && !self.has_ink && self.scene.nodes.iter().any(has_visible_mark) {
            return Err(PaintError::Blank);
        }
        Ok(PngReport {
            width: 0,
            height: 0,
            painted,
            outside: marked.count() - painted,
            skipped_glyphs: self.skipped_glyphs,
        })
    }

    /// How far an outline may stray, in the scene's pixels: a fiftieth of the file's.
    pub(super) fn tolerance(&self) -> f64 {
        0.02 / f64::from(self.scale)
    }

    fn node(&mut self, node: &Node, window: &Rect) -> Result<(), PaintError> {
        for mark in &node.marks {
            match mark {
                Mark::Box {
                    rect,
                    radius,
                    fill,
                    stroke,
                } => {
                    let edge = stroke.map_or(0.0, |stroke| stroke.width);
                    if rect.grown(edge).overlaps(window) {
                        self.round_box(rect, *radius, fill.as_ref(), stroke.as_ref());
                    }
                }
                Mark::Shape(shape) => self.shape(shape),
                Mark::Text(text) => self.text(text, window),
                Mark::Picture(picture) => {
                    if picture.rect.overlaps(window) {
                        self.picture(picture)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn copy(&mut self, opaque: bool, bytes: &mut Vec<u8>) {
        let pixels = self.pixmap.data_as_u8_slice();
        if !self.has_ink {
            let paper = self.paper.premultiply().to_rgba8();
            let paper = [paper.r, paper.g, paper.b, paper.a];
            self.has_ink = pixels.chunks_exact(4).any(|pixel| pixel != paper);
        }
        if opaque {
            bytes.resize(pixels.len() / 4 * 3, 0);
            for (rgb, rgba) in bytes.chunks_exact_mut(3).zip(pixels.chunks_exact(4)) {
                rgb.copy_from_slice(&rgba[..3]);
            }
        } else {
            bytes.clear();
            bytes.extend_from_slice(pixels);
            for pixel in bytes.chunks_exact_mut(4) {
                unmultiply(pixel);
            }
        }
    }
}

/// Undoes the multiplication of a pixel's colours with its opacity.
fn unmultiply(pixel: &mut [u8]) {
    let a = u32::from(pixel[3]);
    if a != 0 && a != 255 {
        for colour in &mut pixel[..3] {
            let full = (u32::from(*colour) * 255 + a / 2) / a;
            *colour = u8::try_from(full).unwrap_or(255);
        }
    }
}

fn has_visible_mark(node: &Node) -> bool {
    node.marks.iter().any(|mark| match mark {
        Mark::Text(Text { lines, .. }) => lines
            .iter()
            .flat_map(|line| &line.runs)
            .any(|run| run.colour.a == 255 && !run.text.trim().is_empty()),
        Mark::Box { stroke, .. } => stroke.is_some_and(|stroke| stroke.colour.a == 255),
        _ => false,
    })
}
