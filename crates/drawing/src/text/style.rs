/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    /// The size of the em, in pixels.
    pub size: f32,
    /// The weight: 400, 500, 600 or 700.
    pub weight: u16,
    /// Whether it is slanted; the shipped family has this in weight 400.
    pub italic: bool,
    /// The distance between baselines, as a multiple of `size`.
    pub line_height: f32,
    /// Where lines that are narrower than the width stand.
    pub align: Align,
}

impl TextStyle {
    /// Upright text of this size and weight, lines 1.32 apart, from the side where reading starts.
    #[must_use]
    pub const fn new(size: f32, weight: u16) -> Self {
        Self {
            size,
            weight,
            italic: false,
            line_height: 1.32,
            align: Align::Start,
        }
    }

    /// The same, slanted.
    #[must_use]
    pub const fn italic(self) -> Self {
        Self {
            italic: true,
            ..self
        }
    }

    /// The same with lines standing elsewhere.
    #[must_use]
    pub const fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }
}

/// Where lines stand that are narrower than the width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Align {
    /// On the side where the text starts: left, or right for Arabic and Hebrew.
    #[default]
    Start,
    /// In the middle.
    Centre,
    /// On the side where the text ends.
    End,
}
