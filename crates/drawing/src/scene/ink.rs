use serde::{Serialize, Serializer};
use std::fmt;
use ts_rs::TS;

/// An sRGB colour with an opacity. Travels as `#rrggbb`, or `#rrggbbaa` where it is not opaque.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TS)]
#[ts(type = "string")]
pub struct Colour {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
    /// Opacity, 255 is opaque.
    pub a: u8,
}

impl Colour {
    /// The opaque colour written `#rrggbb`, as in `Colour::hex(0x1B2430)`.
    #[must_use]
    pub const fn hex(rgb: u32) -> Self {
        let [_, r, g, b] = rgb.to_be_bytes();
        Self { r, g, b, a: 255 }
    }

    /// This colour with another opacity, from 0 to 1.
    #[must_use]
    pub fn faded(self, opacity: f32) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to 0..=255 first"
        )]
        let a = (opacity.clamp(0.0, 1.0) * 255.0).round() as u8;
        Self { a, ..self }
    }

    /// So much of this colour, from 0 to 1, on that ground. What shines through goes on doing so.
    #[must_use]
    pub fn mixed(self, ground: Self, strength: f32) -> Self {
        let mix = |own: u8, under: u8| {
            let (own, under) = (f32::from(own), f32::from(under));
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between two bytes"
            )]
            let byte = (under + (own - under) * strength.clamp(0.0, 1.0)).round() as u8;
            byte
        };
        Self {
            r: mix(self.r, ground.r),
            g: mix(self.g, ground.g),
            b: mix(self.b, ground.b),
            a: self.a,
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { r, g, b, a } = self;
        write!(f, "#{r:02x}{g:02x}{b:02x}")?;
        if *a < 255 {
            write!(f, "{a:02x}")?;
        }
        Ok(())
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What fills an outline.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Fill {
    /// One colour.
    Solid {
        /// The colour.
        colour: Colour,
    },
    /// From one colour at one height to another at another height.
    Fade {
        /// The colour at and above `y0`.
        from: Colour,
        /// The colour at and below `y1`.
        to: Colour,
        /// Where the change begins.
        y0: f32,
        /// Where it ends, below `y0`.
        y1: f32,
    },
}

impl Fill {
    /// One colour everywhere.
    #[must_use]
    pub const fn solid(colour: Colour) -> Self {
        Self::Solid { colour }
    }
}

/// How an outline is drawn. Ends and corners are round.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct Stroke {
    /// The colour.
    pub colour: Colour,
    /// The width, centred on the outline.
    pub width: f32,
    /// The lengths of a dash and of the gap behind it; none is a solid line. Ends are flat when dashed.
    pub dash: Option<[f32; 2]>,
}

impl Stroke {
    /// A solid line.
    #[must_use]
    pub const fn solid(colour: Colour, width: f32) -> Self {
        Self {
            colour,
            width,
            dash: None,
        }
    }
}
