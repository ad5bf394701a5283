//! Mermaid's journeys, in: sections become phases, tasks steps, scores feelings, actors personas.
//!
//! Where Mermaid itself takes a line, it is read as Mermaid reads it. Where Mermaid would refuse the
//! whole diagram (a colon in a section, a sentence between tasks), the line is read as it was meant
//! or told of in a note; nothing goes in silence.

mod diagram;
mod fence;
mod journey;
mod literal;
mod statement;
mod task;

use crate::{Ids, ReadError, Reading};
use diagram::Diagram;
use document::{Language, clean};
use journey::Builder;

/// The most bytes that a file may have.
pub const LARGEST: usize = 4 << 20;

/// The most sections and tasks that one diagram may have.
pub const MOST_COLUMNS: usize = 2_000;

/// The journeys in a Mermaid file, or in a Markdown file's fences; `name` entitles one without a title.
///
/// # Errors
/// Why there is no journey to read.
pub fn read(
    text: &str,
    name: &str,
    language: Language,
    ids: &mut Ids<'_>,
) -> Result<Reading, ReadError> {
    if text.len() > LARGEST {
        return Err(ReadError::TooLarge {
            bytes: text.len(),
            most: LARGEST,
        });
    }
    // After this the text holds none of the characters that `literal` sets in.
    let text = clean(text);
    let fences = fence::find(&text);
    if fences.is_empty() {
        let mut builder = Builder::new(language, ids);
        builder.add(Diagram::read(&fence::lines(&text))?, name)?;
        return Ok(builder.into_reading());
    }
    let mut builder = Builder::new(language, ids);
    let mut refused = None;
    for fence in fences {
        let heading = fence.heading.unwrap_or(name);
        match Diagram::read(&fence.lines) {
            Ok(diagram) => builder.add(diagram, heading)?,
            Err(ReadError::Unrecognised) => {}
            Err(error @ ReadError::AnotherDiagram { .. }) => {
                refused.get_or_insert(error);
            }
            Err(ReadError::NoTask) => {
                builder.add_nothing(&fence);
                refused.get_or_insert(ReadError::NoTask);
            }
            Err(error) => return Err(error),
        }
    }
    if builder.is_empty() {
        return Err(refused.unwrap_or(ReadError::Unrecognised));
    }
    Ok(builder.into_reading())
}
