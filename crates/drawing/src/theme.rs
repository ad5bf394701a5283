//! The colours and type of a drawing.

use crate::scene::Colour;
use crate::text::TextStyle;
use document::{Accent, CardColour, LaneKind};

/// The colours and type that a document is drawn in.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// Titles and card texts.
    pub ink: Colour,
    /// Labels, scenarios and thoughts.
    pub second_ink: Colour,
    /// What is said in passing.
    pub faint: Colour,
    /// Lines between rows.
    pub line: Colour,
    /// Edges that stand out, and dividers.
    pub strong_line: Colour,
    /// The colour behind everything.
    pub paper: Colour,
    /// Behind the notes of an empathy map's box: of what is the persona's own, and of what comes from
    /// around.
    pub boxes: [Colour; 2],
    /// Icons of channels and links.
    pub link: Colour,
    /// The star of a moment of truth.
    pub star: Colour,
    /// Text on a phase's bar, a persona's initials and the state's chip.
    pub on_dark: Colour,
    /// The phases' bars in the order in which they are given out, which is [`Accent::ALL`]'s.
    pub accents: [Colour; 6],
    /// The cards' colours, in the order of [`Tone`].
    pub tones: [CardInk; 7],
    /// The free notes' colours, in the order of [`CardColour`].
    pub notes: [NoteInk; 6],
    /// The feelings' colours.
    pub feelings: FeelingInk,
    /// What tells two journeys apart, in the order of [`document::Difference::ALL`].
    pub differences: [Colour; 4],
}

/// What free notes of one colour are drawn in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoteInk {
    /// A sticky note's paper.
    pub paper: Colour,
    /// The edge of that.
    pub edge: Colour,
    /// The text on it.
    pub text: Colour,
    /// A text or an arrow on the drawing.
    pub ink: Colour,
}

/// What a card is drawn in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CardInk {
    /// The ground of a card with evidence. An assumption's is the paper.
    pub fill: Colour,
    /// The edge of a card with evidence.
    pub edge: Colour,
    /// The dashed edge of an assumption, dark enough for the dashes to be seen.
    pub dashes: Colour,
    /// The text.
    pub text: Colour,
    /// The line below the text.
    pub meta: Colour,
}

/// The colours of a feelings curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeelingInk {
    /// Above the middle.
    pub up: Colour,
    /// In the middle.
    pub middle: Colour,
    /// Below the middle.
    pub down: Colour,
    /// The line, where it is nobody's in particular.
    pub line: Colour,
}

/// Which of the theme's inks a card takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Grey.
    Plain,
    /// White with a clear edge: touchpoints, thoughts, pictures.
    White,
    /// Red.
    Pain,
    /// Green.
    Gain,
    /// Yellow.
    Opportunity,
    /// Blue: what staff do.
    Backstage,
    /// Purple: what is done about it.
    Solution,
}

impl Tone {
    /// Every tone, in the order of [`Theme::tones`].
    pub const ALL: [Self; 7] = [
        Self::Plain,
        Self::White,
        Self::Pain,
        Self::Gain,
        Self::Opportunity,
        Self::Backstage,
        Self::Solution,
    ];

    /// The tone of a lane's cards.
    #[must_use]
    pub const fn of_lane(kind: LaneKind) -> Self {
        match kind {
            LaneKind::Touchpoint | LaneKind::Thought | LaneKind::Quote | LaneKind::Storyboard => {
                Self::White
            }
            LaneKind::Pain => Self::Pain,
            LaneKind::Gain => Self::Gain,
            LaneKind::Opportunity => Self::Opportunity,
            LaneKind::Solution => Self::Solution,
            LaneKind::Frontstage | LaneKind::Backstage | LaneKind::Support => Self::Backstage,
            LaneKind::Action
            | LaneKind::Need
            | LaneKind::Emotion
            | LaneKind::Metric
            | LaneKind::Barrier
            | LaneKind::Rule
            | LaneKind::Evidence
            | LaneKind::Text => Self::Plain,
        }
    }

    /// The tone of a card's own colour.
    #[must_use]
    pub const fn of_colour(colour: CardColour) -> Self {
        match colour {
            CardColour::Grey => Self::Plain,
            CardColour::Red => Self::Pain,
            CardColour::Yellow => Self::Opportunity,
            CardColour::Green => Self::Gain,
            CardColour::Blue => Self::Backstage,
            CardColour::Purple => Self::Solution,
        }
    }
}

impl Theme {
    /// A title.
    pub const TITLE: TextStyle = TextStyle {
        line_height: 1.2,
        ..TextStyle::new(29.0, 700)
    };
    /// A number that is a card's whole point.
    pub const FIGURE: TextStyle = TextStyle {
        line_height: 1.2,
        ..TextStyle::new(22.0, 700)
    };
    /// A persona's name on her plate.
    pub const NAME: TextStyle = TextStyle::new(16.0, 600);
    /// A scenario.
    pub const LEAD: TextStyle = TextStyle::new(15.0, 400);
    /// A phase.
    pub const PHASE: TextStyle = TextStyle::new(15.0, 700);
    /// A step.
    pub const STEP: TextStyle = TextStyle::new(14.0, 600);
    /// A card.
    pub const CARD: TextStyle = TextStyle::new(13.5, 400);
    /// A lane's label, a feeling's word.
    pub const LABEL: TextStyle = TextStyle::new(13.0, 600);
    /// What stands below a card's text.
    pub const META: TextStyle = TextStyle::new(11.5, 500);
    /// A chip, a heading inside a card.
    pub const CHIP: TextStyle = TextStyle::new(11.5, 700);

    /// A phase's or a persona's colour.
    #[must_use]
    pub const fn accent(&self, accent: Accent) -> Colour {
        self.accents[accent as usize]
    }

    /// The ground of a persona's plate: her colour, thin as a wash.
    #[must_use]
    pub fn tint(&self, accent: Accent) -> Colour {
        mix(self.paper, vivid(self.accent(accent)), 0.09)
    }

    /// A persona's colour, deepened until it can be read on her plate as on paper.
    #[must_use]
    pub fn deep(&self, accent: Accent) -> Colour {
        const STEPS: u8 = 8;
        let (own, ground) = (self.accent(accent), self.tint(accent));
        (2..=STEPS)
            .map(|step| mix(own, self.ink, f32::from(step) / f32::from(STEPS)))
            .find(|colour| contrast(*colour, ground) >= 4.5)
            .unwrap_or(self.ink)
    }

    /// The colour of the phase at this place, where it has none of its own.
    #[must_use]
    pub const fn accent_at(&self, place: usize) -> Colour {
        self.accents[place % self.accents.len()]
    }

    /// What free notes of a colour are drawn in.
    #[must_use]
    pub const fn note(&self, colour: CardColour) -> NoteInk {
        self.notes[colour as usize]
    }

    /// What cards of a tone are drawn in.
    #[must_use]
    pub const fn tone(&self, tone: Tone) -> CardInk {
        self.tones[tone as usize]
    }
}

impl Default for Theme {
    fn default() -> Self {
        let ink = Colour::hex(0x1B2430);
        let faint = Colour::hex(0x5B6675);
        Self {
            ink,
            second_ink: Colour::hex(0x3A4554),
            faint,
            line: Colour::hex(0xE4E8EE),
            strong_line: Colour::hex(0xCBD3DD),
            paper: Colour::hex(0xFFFFFF),
            boxes: [Colour::hex(0xF7F8FA), Colour::hex(0xEEF2FB)],
            link: Colour::hex(0x2F5DA8),
            star: Colour::hex(0xB87A00),
            on_dark: Colour::hex(0xFFFFFF),
            accents: [
                Colour::hex(0x0B6E63),
                Colour::hex(0x2F5DA8),
                Colour::hex(0x6B4FA3),
                Colour::hex(0xA4496F),
                Colour::hex(0x8A5A12),
                Colour::hex(0x4B6B1F),
            ],
            tones: [
                card(0xF3F5F8, 0xDFE4EB, 0x8A94A3, ink, faint),
                card(0xFFFFFF, 0xCBD3DD, 0x8A94A3, ink, faint),
                tinted(0xFDEEEB, 0xF0BDB3, 0xCF6F5E, 0x6E1C10),
                tinted(0xE9F6EE, 0xA9D8BB, 0x4A9A6B, 0x174D30),
                tinted(0xFFF5DB, 0xEBCF88, 0xA9842A, 0x5E4200),
                card(0xEEF3FB, 0xCBD9EF, 0x6C8CC2, ink, faint),
                tinted(0xF3EFFB, 0xD2C5EB, 0x967CCB, 0x442F78),
            ],
            notes: [
                note(0xEEF0F3, 0xD0D6DF, 0x1B2430, 0x1B2430),
                note(0xFFDBD6, 0xF1B6AE, 0x5E1A12, 0xA32A1A),
                note(0xFFF2AE, 0xE8D273, 0x3D3200, 0x775800),
                note(0xDAF3CC, 0xACD796, 0x1E4620, 0x1F6B3A),
                note(0xD6E8FF, 0xA6C9F0, 0x12365E, 0x2F5DA8),
                note(0xE9DEFF, 0xCAB6F0, 0x3B2570, 0x6B4FA3),
            ],
            feelings: FeelingInk {
                up: Colour::hex(0x2E8B57),
                middle: Colour::hex(0x8A94A3),
                down: Colour::hex(0xC2412D),
                line: ink,
            },
            differences: [
                Colour::hex(0x1F6E43),
                Colour::hex(0x2F5DA8),
                Colour::hex(0x6B4FA3),
                Colour::hex(0xA93425),
            ],
        }
    }
}

const fn note(paper: u32, edge: u32, text: u32, ink: u32) -> NoteInk {
    NoteInk {
        paper: Colour::hex(paper),
        edge: Colour::hex(edge),
        text: Colour::hex(text),
        ink: Colour::hex(ink),
    }
}

const fn card(fill: u32, edge: u32, dashes: u32, text: Colour, meta: Colour) -> CardInk {
    CardInk {
        fill: Colour::hex(fill),
        edge: Colour::hex(edge),
        dashes: Colour::hex(dashes),
        text,
        meta,
    }
}

const fn tinted(fill: u32, edge: u32, dashes: u32, text: u32) -> CardInk {
    card(fill, edge, dashes, Colour::hex(text), Colour::hex(text))
}

/// The colour this share of the way from one opaque colour to another.
fn mix(from: Colour, to: Colour, share: f32) -> Colour {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between two bytes"
    )]
    let between = |a: u8, b: u8| {
        let (a, b) = (f32::from(a), f32::from(b));
        (a + (b - a) * share.clamp(0.0, 1.0)).round() as u8
    };
    Colour {
        r: between(from.r, to.r),
        g: between(from.g, to.g),
        b: between(from.b, to.b),
        a: 255,
    }
}

/// The same colour further from grey, so that a wash of it does not look dull.
fn vivid(colour: Colour) -> Colour {
    const MORE: f32 = 1.9;
    let Colour { r, g, b, .. } = colour;
    let grey = (f32::from(r) + f32::from(g) + f32::from(b)) / 3.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to a byte first"
    )]
    let further = |channel: u8| {
        let channel = grey + (f32::from(channel) - grey) * MORE;
        channel.clamp(0.0, 255.0).round() as u8
    };
    Colour {
        r: further(r),
        g: further(g),
        b: further(b),
        a: 255,
    }
}

/// The contrast between two opaque colours, from 1 to 21, as WCAG 2.2 reckons it.
#[must_use]
pub fn contrast(a: Colour, b: Colour) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: Colour) -> f32 {
    let linear = |channel: u8| {
        let share = f32::from(channel) / 255.0;
        if share <= 0.040_45 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_can_be_read_on_what_lies_behind_it() {
        let theme = Theme::default();
        let mut pairs = vec![
            ("title", theme.ink, theme.paper),
            ("label", theme.second_ink, theme.paper),
            ("footer", theme.faint, theme.paper),
            ("linked journey", theme.link, theme.paper),
            ("state", theme.on_dark, theme.ink),
        ];
        for (place, accent) in theme.accents.into_iter().enumerate() {
            assert_eq!(theme.accent(Accent::ALL[place]), accent);
            pairs.push(("phase", theme.on_dark, accent));
            pairs.push(("persona's name", accent, theme.paper));
            let own = Accent::ALL[place];
            let plate = theme.tint(own);
            pairs.push(("persona's quote", theme.deep(own), plate));
            pairs.push(("who said that", theme.faint, plate));
        }
        pairs.extend(
            theme
                .differences
                .map(|colour| ("difference", theme.on_dark, colour)),
        );
        pairs.extend(
            theme
                .boxes
                .map(|ground| ("box's lead", theme.faint, ground)),
        );
        for (place, ink) in theme.notes.into_iter().enumerate() {
            assert_eq!(theme.note(CardColour::ALL[place]), ink);
            pairs.push(("sticky note", ink.text, ink.paper));
            pairs.push(("free text", ink.ink, theme.paper));
        }
        for tone in Tone::ALL {
            let ink = theme.tone(tone);
            for ground in [ink.fill, theme.paper] {
                pairs.push(("card", ink.text, ground));
                pairs.push(("meta", ink.meta, ground));
                pairs.push(("channel", theme.link, ground));
            }
        }
        for (what, text, ground) in pairs {
            let ratio = contrast(text, ground);
            assert!(ratio >= 4.5, "{what}: {text} on {ground} is {ratio:.2}");
        }
    }

    #[test]
    fn what_a_line_or_mark_says_can_be_seen() {
        let theme = Theme::default();
        let feelings = theme.feelings;
        let mut marks = vec![feelings.up, feelings.middle, feelings.down, theme.star];
        marks.extend(Tone::ALL.map(|tone| theme.tone(tone).dashes));
        for mark in marks {
            let ratio = contrast(mark, theme.paper);
            assert!(ratio >= 3.0, "{mark} is {ratio:.2}");
        }
    }
}
