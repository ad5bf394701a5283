use super::faces::Faces;
use super::fallback::Fonts;
use super::lines;
use super::{Align, Paragraph, TextStyle};
use crate::scene::FontFace;
use parley::{
    Alignment, AlignmentOptions, FontStyle, FontWeight, Layout, LayoutContext, LineHeight,
    OverflowWrap, StyleProperty,
};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

/// Sets text, and remembers what it set: a text that did not change costs next to nothing.
pub struct Typesetter {
    fonts: Fonts,
    context: LayoutContext<()>,
    faces: Faces,
    remembered: HashMap<StyleKey, HashMap<String, Remembered>>,
    count: usize,
    layout: u32,
}

/// A text as shaped, and the ways it was broken.
struct Remembered {
    shaped: Layout<()>,
    set: Vec<(WidthKey, Arc<Paragraph>)>,
    layout: u32,
}

type StyleKey = (u32, u16, bool, u32, Align);
type WidthKey = Option<u32>;

/// How many layouts a text is remembered for without being asked for.
const KEPT_LAYOUTS: u32 = 2;
/// How many texts are remembered where nobody says that a layout begins.
const KEPT_TEXTS: usize = 40_000;
/// How many widths of one text are remembered.
const KEPT_WIDTHS: usize = 4;

impl Typesetter {
    /// A typesetter that knows the shipped family. The system's fonts are looked up when a text
    /// first has a character that the family lacks.
    #[must_use]
    pub fn new() -> Self {
        Self {
            fonts: Fonts::new(),
            context: LayoutContext::new(),
            faces: Faces::default(),
            remembered: HashMap::new(),
            count: 0,
            layout: 0,
        }
    }

    /// Says that a document is about to be laid out. Texts that the last two layouts did not ask
    /// for are forgotten.
    pub fn begin_layout(&mut self) {
        self.layout += 1;
        let oldest = self.layout.saturating_sub(KEPT_LAYOUTS);
        self.forget(|remembered| remembered.layout < oldest);
    }

    /// Sets a text, broken so that no line is wider than `width` pixels; with none only where the
    /// text itself ends a line. A word that is too long breaks anywhere.
    pub fn set(&mut self, text: &str, style: &TextStyle, width: Option<f32>) -> Arc<Paragraph> {
        let text = tidy(text);
        let style_key = key(style);
        let width_key = width.map(f32::to_bits);
        if let Some(remembered) = self
            .remembered
            .get_mut(&style_key)
            .and_then(|texts| texts.get_mut(text.as_ref()))
        {
            remembered.layout = self.layout;
            let set = remembered.set.iter().find(|(known, _)| *known == width_key);
            if let Some((_, paragraph)) = set {
                return Arc::clone(paragraph);
            }
            let paragraph = broken(&mut remembered.shaped, &text, style, width, &mut self.faces);
            if remembered.set.len() == KEPT_WIDTHS {
                remembered.set.remove(0);
            }
            remembered.set.push((width_key, Arc::clone(&paragraph)));
            return paragraph;
        }

        if self.count >= KEPT_TEXTS {
            let now = self.layout;
            self.forget(|remembered| remembered.layout < now);
            if self.count >= KEPT_TEXTS {
                self.forget(|_| true);
            }
        }
        let mut shaped = self.shape(&text, style);
        let paragraph = broken(&mut shaped, &text, style, width, &mut self.faces);
        self.count += 1;
        self.remembered.entry(style_key).or_default().insert(
            text.into_owned(),
            Remembered {
                shaped,
                set: vec![(width_key, Arc::clone(&paragraph))],
                layout: self.layout,
            },
        );
        paragraph
    }

    /// The faces that the paragraphs' runs refer to. A face keeps its number.
    #[must_use]
    pub fn faces(&self) -> Vec<FontFace> {
        self.faces.list().to_vec()
    }

    /// How many texts it remembers.
    #[must_use]
    pub fn remembered(&self) -> usize {
        self.count
    }

    fn shape(&mut self, text: &str, style: &TextStyle) -> Layout<()> {
        let lacks = self.fonts.prepare_for(text);
        let mut shaped = self.shape_once(text, style);
        if !lacks {
            return shaped;
        }
        shaped.break_all_lines(None);
        let missing = lines::missing(&shaped, text);
        if !missing.is_empty() && self.fonts.search(&missing) {
            shaped = self.shape_once(text, style);
        }
        shaped
    }

    fn shape_once(&mut self, text: &str, style: &TextStyle) -> Layout<()> {
        let families = self.fonts.families().into_owned();
        let mut builder = self
            .context
            .ranged_builder(&mut self.fonts.context, text, 1.0, false);
        let slant = if style.italic {
            FontStyle::Italic
        } else {
            FontStyle::Normal
        };
        builder.push_default(families);
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(FontWeight::new(f32::from(style.weight)));
        builder.push_default(slant);
        builder.push_default(LineHeight::FontSizeRelative(style.line_height));
        builder.push_default(OverflowWrap::Anywhere);
        builder.build(text)
    }

    fn forget(&mut self, goes: impl Fn(&Remembered) -> bool) {
        for texts in self.remembered.values_mut() {
            texts.retain(|_, remembered| !goes(remembered));
        }
        self.remembered.retain(|_, texts| !texts.is_empty());
        self.count = self.remembered.values().map(HashMap::len).sum();
    }
}

impl Default for Typesetter {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Typesetter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Typesetter")
            .field("remembered", &self.count)
            .field("faces", &self.faces.list().len())
            .finish_non_exhaustive()
    }
}

fn key(style: &TextStyle) -> StyleKey {
    (
        style.size.to_bits(),
        style.weight,
        style.italic,
        style.line_height.to_bits(),
        style.align,
    )
}

fn broken(
    shaped: &mut Layout<()>,
    text: &str,
    style: &TextStyle,
    width: Option<f32>,
    faces: &mut Faces,
) -> Arc<Paragraph> {
    let alignment = match style.align {
        Align::Start => Alignment::Start,
        Align::Centre => Alignment::Center,
        Align::End => Alignment::End,
    };
    shaped.break_all_lines(width);
    shaped.align(alignment, AlignmentOptions::default());
    Arc::new(lines::read(shaped, text, faces))
}

/// One kind of line end, no tabs, no control characters.
fn tidy(text: &str) -> Cow<'_, str> {
    let is_tidy = |c: char| c == '\n' || !(c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'));
    if text.chars().all(is_tidy) {
        return Cow::Borrowed(text);
    }
    let mut tidy = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\r' => {
                characters.next_if_eq(&'\n');
                tidy.push('\n');
            }
            '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => tidy.push('\n'),
            '\t' => tidy.push(' '),
            c if is_tidy(c) => tidy.push(c),
            _ => {}
        }
    }
    Cow::Owned(tidy)
}
