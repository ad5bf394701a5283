use crate::scene::{Colour, Line, Run, Text};

/// A text that was set: broken into lines, every glyph at its place.
///
/// Places count from the paragraph's own top left; [`Paragraph::place`] puts it in a scene.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// The text as set: line ends are `\n`, tabs are spaces, control characters are gone.
    pub text: String,
    /// The width of the widest line, without the white space at its end.
    pub width: f32,
    /// The height of all lines; an empty text has one.
    pub height: f32,
    /// The first line's baseline, from the top.
    pub baseline: f32,
    /// The lines, in no colour yet.
    pub lines: Vec<Line>,
    /// The characters for which no font was found, each once.
    pub missing: Vec<char>,
}

impl Paragraph {
    /// The text with its top left at this place, in this colour.
    #[must_use]
    pub fn place(&self, x: f32, y: f32, colour: Colour) -> Text {
        let place_run = |run: &Run| Run {
            x: run.x + x,
            y: run.y + y,
            colour,
            ..run.clone()
        };
        Text {
            text: self.text.clone(),
            lines: self
                .lines
                .iter()
                .map(|line| Line {
                    runs: line.runs.iter().map(place_run).collect(),
                })
                .collect(),
        }
    }
}
