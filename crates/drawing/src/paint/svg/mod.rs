//! A scene as an SVG file: glyph outlines once in `<defs>`, used where they stand. This is the
//! one form of text that browsers, LibreOffice, Inkscape and librsvg all draw alike.

mod image;
mod ink;
mod shape;
mod text;

use super::{PaintError, Pictures, Watch};
use crate::scene::{Mark, Scene};
use std::fmt::Write as _;

/// How an SVG is painted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SvgOptions {
    /// Leave out the paper behind everything.
    pub transparent: bool,
}

/// How many nodes are painted between telling how far it is.
const TOLD: usize = 32;

/// Paints a scene as an SVG document. The same scene gives the same bytes.
pub fn paint(
    scene: &Scene,
    pictures: &Pictures,
    options: &SvgOptions,
) -> Result<String, PaintError> {
    paint_watched(scene, pictures, options, Watch::nobody())
}

/// As [`paint`], telling every so many nodes how far it is.
pub fn paint_watched(
    scene: &Scene,
    pictures: &Pictures,
    options: &SvgOptions,
    mut watch: Watch<'_>,
) -> Result<String, PaintError> {
    let (width, height) = (scene.size.width, scene.size.height);
    if !(width > 0.0 && height > 0.0 && width.is_finite() && height.is_finite()) {
        return Err(PaintError::Empty);
    }
    let mut drawing = Drawing {
        scene,
        pictures,
        body: String::with_capacity(scene.nodes.len() * 1024),
        defs: String::new(),
        glyphs: text::Glyphs::new(&scene.faces),
        images: image::Images::default(),
        fades: 0,
    };
    if !options.transparent {
        let paper = ink::fill(scene.paper);
        let (width, height) = (Number(width), Number(height));
        drawing.put(format_args!(
            "<rect width=\"{width}\" height=\"{height}\"{paper}/>\n"
        ));
    }
    for (index, node) in scene.nodes.iter().enumerate() {
        if index % TOLD == 0 {
            watch.tell(index, scene.nodes.len())?;
        }
        for mark in &node.marks {
            match mark {
                Mark::Box {
                    rect,
                    radius,
                    fill,
                    stroke,
                } => drawing.round_box(rect, *radius, fill.as_ref(), stroke.as_ref()),
                Mark::Shape(shape) => drawing.shape(shape),
                Mark::Text(text) => drawing.text(text)?,
                Mark::Picture(picture) => drawing.picture(picture)?,
            }
        }
    }
    Ok(drawing.finish())
}

/// A document under way.
struct Drawing<'a> {
    scene: &'a Scene,
    pictures: &'a Pictures,
    body: String,
    defs: String,
    glyphs: text::Glyphs<'a>,
    images: image::Images,
    fades: usize,
}

impl Drawing<'_> {
    fn put(&mut self, piece: std::fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = self.body.write_fmt(piece);
    }

    fn define(&mut self, piece: std::fmt::Arguments<'_>) {
        let _ = self.defs.write_fmt(piece);
    }

    fn finish(self) -> String {
        let scene = self.scene;
        let (width, height) = (Number(scene.size.width), Number(scene.size.height));
        let (language, title) = (Escaped(&scene.language), Escaped(&scene.title));
        let description = Escaped(&scene.description);
        let (defs, body) = (self.defs, self.body);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" \
             xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
             width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
             role=\"img\" aria-labelledby=\"title\" aria-describedby=\"description\" \
             xml:lang=\"{language}\">\n\
             <title id=\"title\">{title}</title>\n\
             <desc id=\"description\">{description}</desc>\n\
             <defs>\n{defs}</defs>\n{body}</svg>\n"
        )
    }
}

/// A length, rounded to a hundredth of a pixel.
struct Number(f32);

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Adding zero turns -0 into 0.
        let rounded = (f64::from(self.0) * 100.0).round() / 100.0 + 0.0;
        rounded.fmt(f)
    }
}

/// Text that means itself inside XML.
struct Escaped<'a>(&'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\n' | '\t' => f.write_char(c)?,
                // XML 1.0 knows no other control characters, and no noncharacters.
                c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}
